"""Flow directions of a relief of any size: tile by tile through files, the same to the last bit as in memory."""

from collections.abc import Callable, Iterator, Mapping, Sequence
from dataclasses import dataclass
from hashlib import sha256
from pathlib import Path
from threading import Event
from typing import Any

import numpy as np

from ..grid.blocks import map_threads
from ..grid.codings import DIRECTIONS_BAND
from ..grid.d8 import NO_DATA
from ..grid.raster_written import AREA_BAND, CELLS_BAND, NOTHING_DRAINS
from ..grid.relief import TooLow, warn_of_too_low
from ..routing.directions import part_of
from .drained import AREA, CELLS, Drained
from .ground import KIND, Ground, Settings
from .levels import GRAPH, RIM, Levels, analyse_tile, fill_tile
from .plan import CACHE, Plan, check_disk, output_bytes, work_bytes
from .source import Heights
from .store import Store
from .tiling import Tiling
from .ways import CODES, STEPS, Ways, exchange
from .written import TiledRaster, block_cache, write_tiles

Tick = Callable[[float], None]
DIRECTIONS = "directions"

# More cells than a whole number of 32 bits counts are written as fractions, which hold them up to 2^53.
MOST_UINT32 = 2**32 - 1


@dataclass(frozen=True)
class Counts:
    """What was met on the way, as FlowDirections counts it; `ends`: cells in sinks and the sea."""

    cells: int
    pits: int
    flat_cells: int
    raised_cells: int
    void_cells: int
    holes: int
    border_no_data_cells: int
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
) -> Counts:
    """Write the rasters named in `outputs` (paths of DIRECTIONS, CELLS and AREA) and return what was met.

    folder: where tiles are kept while the work goes on; a run that ended early is taken up from there when relief,
    grid, settings and tiles are the same, and it is removed when all is written. Directions and accumulation are those
    of `routing.directions` and `routing.accumulation`, whatever the tiles. no_data: as for `write_directions`. Raises
    DataProblem for a disk with too little room, a tile that cannot be read, and as `read_relief`.
    """
    work = _Work(source, settings, plan, folder, tick)
    needed = {folder: max(0.0, work_bytes(source.grid, source.dtype) - work.store.size())}
    for name, path in outputs.items():
        place = Path(path).parent
        needed[place] = needed.get(place, 0.0) + output_bytes(
            source.grid, {DIRECTIONS: 1, CELLS: 4, AREA: 8}[name]
        )
    check_disk(needed)
    with block_cache(CACHE):
        work.find_directions(too_low)
        counts = work.counts()
        work.write(outputs, no_data)
    work.store.clear()
    tick(1.0)
    return counts


class _Work:
    """The steps, each over all tiles that have not been through it."""

    def __init__(self, source: Heights, settings: Settings, plan: Plan, folder: Path, tick: Tick):
        grid = source.grid
        self.tiling = Tiling(grid.rows, grid.columns, plan.shape)
        self.ground = Ground(source, self.tiling, settings)
        self.store = Store(folder, _all_it_depends_on(source, settings, plan))
        self.threads = plan.threads
        self.tick = tick
        self.cancelled = Event()
        self.ways = Ways(self.ground, self.store, self.cancelled.is_set)

    def find_directions(self, too_low: TooLow) -> None:
        """Find the codes of all tiles."""
        ground, store = self.ground, self.store
        ground.prepare(part_of(self._watched, 0.0, 0.02), rivers=bool(self._left(RIM)))
        self._each(lambda number: ground.look(number, store), self._left(KIND), 0.02, 0.1)
        ground.join_up(store, part_of(self._watched, 0.1, 0.12))
        if ground.low[0]:
            too_low(str(ground.source.identity().get("path", "")), *ground.low)
        self._each(lambda number: analyse_tile(ground, store, number), self._left(GRAPH), 0.12, 0.35)
        if self._left(RIM):
            levels = Levels(self.tiling, store, part_of(self._watched, 0.35, 0.4))
            self._each(lambda number: fill_tile(ground, store, levels, number), self._left(RIM), 0.4, 0.49)
            del levels
        self.ways.open_rims(part_of(self._watched, 0.49, 0.5))
        if self._left(STEPS):
            self._exchange_distances()
        self._each(self._keep_codes, self._left(CODES), 0.75, 0.85)

    def _exchange_distances(self) -> None:
        ways = self.ways
        self._exchange(ways.flat_tiles, ways.to_banks, 0.5, 0.55)
        self._exchange(ways.flat_tiles, ways.to_outlets, 0.55, 0.7)
        self._exchange(sorted(ways.stuck), ways.to_edge, 0.7, 0.74)
        ways.keep(part_of(self._watched, 0.74, 0.75))

    def _keep_codes(self, number: int) -> None:
        codes = self.ways.codes_of(number)
        if not self.cancelled.is_set():
            self.store.save(number, CODES, codes=codes)
            self.ways.drop(number)

    def counts(self) -> Counts:
        """Return what was met."""
        ground, counted = self.ground, self.ways.counts
        return Counts(
            cells=ground.grid.cells,
            pits=counted["pits"],
            flat_cells=counted["flat_cells"],
            raised_cells=counted["raised"],
            void_cells=ground.void_cells,
            holes=ground.holes,
            border_no_data_cells=ground.border_no_data_cells,
            ends=counted["ends"],
        )

    def write(self, outputs: Mapping[str, str], no_data: int) -> None:
        """Write the rasters asked for."""
        grid = self.ground.grid
        wanted = tuple(name for name in (CELLS, AREA) if name in outputs)
        drained = Drained(self.ground, self.store, wanted)
        if wanted:
            drained.prepare()
            left = self._left(drained.kind)
            self._each(drained.see_own, left, 0.85, 0.9)
            drained.join_up(part_of(self._watched, 0.9, 0.92))
        cells_type = np.uint32 if grid.cells <= MOST_UINT32 else np.float64
        kinds: dict[str, tuple[type, int, str]] = {
            DIRECTIONS: (np.uint8, no_data, DIRECTIONS_BAND),
            CELLS: (cells_type, NOTHING_DRAINS, CELLS_BAND),
            AREA: (np.float64, NOTHING_DRAINS, AREA_BAND),
        }
        names = [name for name in kinds if name in outputs]

        def values(number: int) -> Iterator[np.ndarray]:
            codes = self.store.load(number, CODES)["codes"]
            yield np.where(codes == NO_DATA, np.uint8(no_data), codes)
            if CELLS in wanted:
                yield drained.of(number, codes, CELLS).astype(cells_type)
            if AREA in wanted:
                yield drained.of(number, codes, AREA) * drained.unit_km2

        rasters: list[TiledRaster] = []
        try:
            rasters += (TiledRaster(outputs[name], grid, *kinds[name]) for name in names)
        except BaseException:
            for raster in rasters:
                raster.give_up()
            raise
        write_tiles(self.tiling, rasters, values, part_of(self._watched, 0.92, 1.0))

    def _left(self, kind: str) -> list[int]:
        """Return the tiles of which a finding is not there yet."""
        return [number for number in range(len(self.tiling)) if not self.store.has(number, kind)]

    def _each(
        self, step: Callable[[int], Any], numbers: Sequence[int], start: float, end: float
    ) -> list[Any]:
        return map_threads(step, part_of(self._watched, start, end), numbers, threads=self.threads)

    def _exchange(
        self, numbers: Sequence[int], visit: Callable[[int], bool], start: float, end: float
    ) -> None:
        """Visit tiles until no distance along a ring changes; how many rounds that takes is not known before."""
        left = 1.0

        def visited(some: list[int]) -> list[bool]:
            nonlocal left
            first, left = end - left * (end - start), left / 2
            return self._each(visit, some, first, end - left * (end - start))

        exchange(self.tiling, numbers, visited)

    def _watched(self, fraction: float) -> None:
        """Tick, and let the threads give up what they are at when that ends the run."""
        try:
            self.tick(fraction)
        except BaseException:
            self.cancelled.set()
            raise


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
