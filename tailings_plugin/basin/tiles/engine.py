"""Flow directions of a relief of any size: tile by tile through files, the same to the last bit as in memory."""

from collections.abc import Callable, Iterator, Mapping, Sequence
from contextlib import AbstractContextManager, nullcontext
from dataclasses import dataclass
from functools import partial
from hashlib import sha256
from pathlib import Path
from typing import Any

import numpy as np

from ..grid.codings import DIRECTIONS_BAND
from ..grid.d8 import NO_DATA
from ..grid.raster_file import gdal_exceptions
from ..grid.raster_written import AREA_BAND, CELLS_BAND, NOTHING_DRAINS
from ..grid.relief import TooLow, warn_of_too_low
from ..routing.directions import Met, part_of
from .drained import AREA, CELLS, drained, join_drained, see_own, sent_kind
from .ground import PIECES, join_up, look
from .groups import groups_of
from .job import Job, Settings, Tick
from .levels import GRAPH, analyse_tile, join_levels
from .plan import CACHE, Plan, check_disk, output_bytes, work_bytes, worker_bytes
from .runner import Runner, Step, Threads
from .source import Heights
from .store import Store
from .surface import CODES, COUNTED, SURFACE, settle
from .tiling import Tiling
from .ways import EXACT, begin_steps, exchange, finish, to_banks, to_edge, to_outlets
from .whole import prepare
from .written import TiledRaster, block_cache, write_tiles

DIRECTIONS = "directions"

# More cells than a whole number of 32 bits counts are written as fractions, which hold them up to 2^53.
MOST_UINT32 = 2**32 - 1


@dataclass(frozen=True)
class Counts(Met):
    """What was met on the way; `cells` of the raster, `ends` of them in sinks and the sea."""

    cells: int
    ends: int


def flow_directions_in_tiles(
    source: Heights,
    outputs: Mapping[str, str],
    folder: Path,
    settings: Settings,
    plan: Plan,
    no_data: int = NO_DATA,
    tick: Tick = lambda fraction: None,
    too_low: TooLow = warn_of_too_low,
    runner: Runner | None = None,
    scheduler: str | None = None,
) -> Counts:
    """Write the rasters named in `outputs` (paths of DIRECTIONS, CELLS and AREA) and return what was met.

    folder: where tiles are kept while the work goes on; a run that ended early is taken up from there when relief,
    grid, settings and tiles are the same, and it is removed when all is written. Directions and accumulation are those
    of `routing.directions` and `routing.accumulation`, whatever the tiles. no_data: as for `write_directions`.
    runner: who does the work on tiles, None: the workers of the Dask scheduler at the address `scheduler`, without one
    as many threads as the plan says. Raises DataProblem for a disk with too little room, a tile that cannot be read, as
    `read_relief`, and as `Cluster`.
    """
    grid = source.grid
    store = Store(folder, _all_it_depends_on(source, settings, plan))
    wanted = tuple(name for name in (CELLS, AREA) if name in outputs)
    job = Job(source, store, Tiling(grid.rows, grid.columns, plan.shape), settings, wanted)
    needed = {folder: max(0.0, work_bytes(grid, CELLS in wanted, AREA in wanted) - store.size())}
    for name, path in outputs.items():
        place = Path(path).parent
        needed[place] = needed.get(place, 0.0) + output_bytes(grid, {DIRECTIONS: 1, CELLS: 4, AREA: 8}[name])
    check_disk(needed)
    # GDAL's switch is not turned while threads are at work: those that make transformations turn another.
    with gdal_exceptions(), block_cache(CACHE), _runner(runner, scheduler, job, plan, tick) as chosen:
        work = _Work(job, chosen, tick)
        counts = work.find_directions(too_low)
        work.write(outputs, no_data)
    store.clear()
    tick(1.0)
    return counts


def _runner(
    given: Runner | None, scheduler: str | None, job: Job, plan: Plan, tick: Tick
) -> AbstractContextManager[Runner]:
    """Return who works on tiles."""
    if given or not scheduler:
        return nullcontext(given or Threads(plan.threads))
    from .cluster import Cluster

    try:
        return Cluster(scheduler, job, partial(worker_bytes, plan.shape, job.source.dtype), tick)
    except BaseException:
        if not job.store.size():
            job.store.clear()
        raise


class _Work:
    """The steps of a job, each over all tiles that have not been through it, and the joins between them."""

    def __init__(self, job: Job, runner: Runner, tick: Tick):
        self.job, self.runner, self.tick = job, runner, tick

    def find_directions(self, too_low: TooLow) -> Counts:
        """Find the codes of all tiles; return what was met."""
        job = self.job
        prepare(job, part_of(self.tick, 0.0, 0.02))
        self._each(look, self._left(PIECES), 0.02, 0.1)
        seen = join_up(job, part_of(self.tick, 0.1, 0.12))
        if seen.low:
            too_low(str(job.source.identity().get("path", "")), seen.low, seen.lowest)
        self._each(analyse_tile, self._left(GRAPH), 0.12, 0.35)
        if self._left(SURFACE):
            join_levels(job, part_of(self.tick, 0.35, 0.4))
            self._each(settle, self._left(SURFACE), 0.4, 0.65)
        counted, waiting, wide = self._surfaces(part_of(self.tick, 0.65, 0.66))
        if not job.store.has(0, EXACT):
            self._exchange_distances(waiting, wide)
            job.store.save(0, EXACT)
        self._each(finish, self._left(CODES), 0.74, 0.78)
        return Counts(
            cells=job.source.grid.cells,
            pits=counted["pits"],
            flat_cells=counted["flat_cells"],
            raised_cells=counted["raised"],
            void_cells=seen.void_cells,
            holes=seen.holes,
            border_no_data_cells=seen.border_no_data_cells,
            ends=counted["ends"],
        )

    def _surfaces(self, tick: Tick) -> tuple[dict[str, int], list[int], list[int]]:
        """Return what is counted of all surfaces, tiles with cells that wait, and with wide flats on the ring."""
        counted = dict.fromkeys(COUNTED, 0)
        waiting, wide = [], []
        for number in range(len(self.job.tiling)):
            tick(number / len(self.job.tiling))
            found = self.job.store.load(number, SURFACE)
            for name in COUNTED:
                counted[name] += int(found[name])
            if found["waits"]:
                waiting.append(number)
            if found["wide"]:
                wide.append(number)
        return counted, waiting, wide

    def _exchange_distances(self, waiting: list[int], wide: list[int]) -> None:
        tiling = self.job.tiling
        self._exchange(dict.fromkeys(wide, 0), to_banks, 0.66, 0.68)
        homes = groups_of(tiling)
        among = set(waiting)
        groups = [
            number for number, block in enumerate(homes.tiles) if among.intersection(tiling.within(block))
        ]
        begun = [each for those in self._each(begin_steps, groups, 0.68, 0.71) for each in those]
        stuck = {number for number, _, is_stuck in begun if is_stuck}

        def outlets_seen(numbers: list[int], seen: list[tuple[int, bool]]) -> list[int]:
            stuck.difference_update(numbers)
            stuck.update(number for number, (_, is_stuck) in zip(numbers, seen, strict=True) if is_stuck)
            return [mark for mark, _ in seen]

        marks = {number: mark for number, mark, _ in begun}
        self._exchange(marks, to_outlets, 0.71, 0.73, outlets_seen)
        self._exchange(dict.fromkeys(sorted(stuck), 0), to_edge, 0.73, 0.74)

    def write(self, outputs: Mapping[str, str], no_data: int) -> None:
        """Write the rasters asked for."""
        job, grid = self.job, self.job.source.grid
        if job.wanted:
            self._each(see_own, self._left(sent_kind(job)), 0.78, 0.86)
            join_drained(job, part_of(self.tick, 0.86, 0.88))
        cells_type = np.uint32 if grid.cells <= MOST_UINT32 else np.float64
        kinds: dict[str, tuple[type, int, str]] = {
            DIRECTIONS: (np.uint8, no_data, DIRECTIONS_BAND),
            CELLS: (cells_type, NOTHING_DRAINS, CELLS_BAND),
            AREA: (np.float64, NOTHING_DRAINS, AREA_BAND),
        }

        def values(number: int) -> Iterator[np.ndarray]:
            if DIRECTIONS in outputs:
                codes = job.store.load(number, CODES)["codes"]
                yield np.where(codes == NO_DATA, np.uint8(no_data), codes)
            if job.wanted:
                whole = drained(job, number, cells_type)
                yield from (whole(name) for name in job.wanted)

        rasters: list[TiledRaster] = []
        try:
            rasters += (TiledRaster(outputs[name], grid, *kinds[name]) for name in kinds if name in outputs)
        except BaseException:
            for raster in rasters:
                raster.give_up()
            raise
        write_tiles(job.tiling, rasters, values, part_of(self.tick, 0.88, 1.0))

    def _left(self, kind: str) -> list[int]:
        """Return the tiles of which a finding is not there yet."""
        return [number for number in range(len(self.job.tiling)) if not self.job.store.has(number, kind)]

    def _each(self, step: Step, numbers: Sequence[int], start: float, end: float) -> list[Any]:
        return self.runner.each(step, self.job, numbers, part_of(self.tick, start, end))

    def _exchange(
        self,
        marks: dict[int, int],
        visit: Step,
        start: float,
        end: float,
        marks_of: Callable[[list[int], list[Any]], list[int]] = lambda numbers, seen: seen,
    ) -> None:
        """Visit tiles until no distance along a ring changes; how many rounds that takes is not known before."""
        left = 1.0

        def visited(some: list[int]) -> list[int]:
            nonlocal left
            first, left = end - left * (end - start), left / 2
            return marks_of(some, self._each(visit, some, first, end - left * (end - start)))

        exchange(self.job.tiling, marks, visited)


def _all_it_depends_on(source: Heights, settings: Settings, plan: Plan) -> dict[str, Any]:
    """Return relief, settings and tiles as JSON holds them."""
    sinks = [
        [
            each.kind,
            [np.asarray(ring, float).tolist() for ring in each.rings],
            each.point,
            str(each.radius_km),
        ]
        for each in settings.sinks
    ]
    rivers = (
        None if settings.rivers is None else [np.asarray(line, float).tolist() for line in settings.rivers]
    )
    return {
        "relief": source.identity(),
        "tile": list(plan.shape),
        "sinks": sha256(repr(sinks).encode()).hexdigest(),
        "rivers": sha256(repr(rivers).encode()).hexdigest(),
        "sea_level_m": settings.sea_level_m,
        "burn_depth_m": settings.burn_depth_m,
    }
