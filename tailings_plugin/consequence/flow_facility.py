"""The flow from one facility: its runs, in a window that grows with them, and what they say together."""

from collections.abc import Callable
from dataclasses import dataclass, replace

import numpy as np

from ..errors import DataProblem, Reason
from .flow import (
    DENSITY_KG_M3,
    Bed,
    Ensemble,
    Gauge,
    Member,
    Ranges,
    Run,
    Source,
    default_ranges,
    disc,
    ensemble,
    members,
    scaled,
    touches_rim,
)
from .flow_hydrographs import Hydrograph, Sections, hydrographs, sections_along
from .flow_site import ASSUMED_HEIGHT_M, Site, first_window, larger_window, most_cells, store_mask
from .local_relief import Ground, LocalRelief, Window, moved_points

# A cell counts as reached where a flow was deeper than this.
REACHED_M = 0.5
# Depths below are dry ground in the rasters.
DRY_M = 0.01
# The zones by the share of runs, and their levels as those of inundationzone: the low one lies within all.
LEVEL_OF = {0.9: "low", 0.5: "middle", 0.1: "high"}
# How far a section across a path reaches to either side, how far from its path a place may lie to have one, and over
# what length of the path its direction is taken.
SECTION_M, NEAR_PATH_M, DIRECTION_M = 600.0, 2000.0, 150.0
# The share of its greatest momentum from which on a flow still moves at the end.
MOVING = 0.02
Told = Callable[[float], None]


@dataclass(frozen=True)
class Settings:
    """How flows are simulated: how many runs, drawn by which seed, for how long (s), of which kind and density."""

    members: int = 12
    seed: int = 1
    duration_s: float = 5400.0
    source: str = "carved"
    density_kg_m3: float = DENSITY_KG_M3

    @property
    def ranges(self) -> Ranges:
        """The ranges of what is drawn, with this density."""
        shipped = default_ranges()
        density = replace(shipped["density_kg_m3"], low=self.density_kg_m3, high=self.density_kg_m3)
        return Ranges(shipped.by_name | {"density_kg_m3": density}, shipped.version)


@dataclass(frozen=True)
class ShareZone:
    """Where at least a share `p` of the runs is deeper than REACHED_M: rows and columns of the window's grid.

    `max_depth_m`: the largest depth that this share of the runs reaches. `length_km`: along the path as far as it is
    covered, without a path in a straight line.
    """

    p: float
    rows: np.ndarray
    columns: np.ndarray
    area_km2: float
    length_km: float
    max_depth_m: float


@dataclass(frozen=True)
class Passage:
    """A section across the path beside a place, `km` along it; `series`: minutes, m3/s of each run, and its arrival."""

    place: str
    km: float
    series: tuple[tuple[np.ndarray, np.ndarray], ...]
    arrivals_min: np.ndarray


@dataclass(frozen=True)
class Simulated:
    """What the runs from one facility say.

    `layers`: the bands (bands, rows, columns; NaN where nothing comes) of each raster of `flow_mosaic.BANDS` on
    `ground.grid`. `store`: which cells held the release. `members` and `runs` go together, of `settings.members`.
    `hydrographs`: what passes along the path, as far as more than half of the runs; x and y in the CRS of the relief.
    """

    site: Site
    settings: Settings
    ground: Ground
    members: tuple[Member, ...]
    runs: tuple[Run, ...]
    layers: dict[str, np.ndarray]
    zones: tuple[ShareZone, ...]
    passages: tuple[Passage, ...]
    store: np.ndarray
    warnings: tuple[Reason, ...]
    hydrographs: tuple[Hydrograph, ...] = ()

    @property
    def complete(self) -> bool:
        """Whether all runs were made."""
        return len(self.runs) == self.settings.members

    @property
    def ends(self) -> str:
        """How the flow ended in some run: at the edge of the relief, still moving; else it stood in all."""
        if any(map(touches_rim, self.runs)):
            return "relief_edge"
        return "moving" if any(done.momentum_share > MOVING for done in self.runs) else "stopped"


class _Rim(Exception):
    """A flow has reached a side of its window on which the relief goes on."""

    def __init__(self, window: Window):
        super().__init__()
        self.window = window


def simulate(
    site: Site,
    relief: LocalRelief,
    settings: Settings,
    told: Told = lambda share: None,
    cancelled: type[Exception] = KeyboardInterrupt,  # type: ignore[assignment]
) -> Simulated:
    """Return what the runs from a facility say; DataProblem with the reason where it cannot be simulated.

    told: is given the share done (0 .. 1) several times a second. Where it raises `cancelled`, what the runs done so
    far say is returned; without one the exception goes on. The first run is that of the largest volume; when a flow
    reaches a side of the window on which the relief goes on, the window grows there and the runs begin anew.
    """
    volumes_m3 = site.band_m3
    frame = relief.frame(site.x, site.y)
    if frame is None:
        raise DataProblem("it lies outside the relief")
    drawn = list(members(settings.members, settings.seed, settings.ranges, volumes_m3))
    largest = max(range(len(drawn)), key=lambda each: drawn[each].volume_m3)
    ordered = (drawn.pop(largest), *drawn)
    most = most_cells(len(ordered))
    window = first_window(site, frame, relief, most)
    while True:
        ground = relief.read(frame, window)
        if ground is None:
            raise DataProblem("it lies on no-data of the relief")
        try:
            return _simulated(site, relief, settings, ground, ordered, most, told, cancelled)
        except _Rim as rim:
            window = rim.window


def _simulated(
    site: Site,
    relief: LocalRelief,
    settings: Settings,
    ground: Ground,
    ordered: tuple[Member, ...],
    most: int,
    told: Told,
    cancelled: type[Exception],
) -> Simulated:
    """Return what the runs in one window say; _Rim where it has to grow."""
    bed = Bed(ground.heights_m, ground.grid.cell_width)
    outline = store_mask(site, ground, relief)
    stores = {each.number: _covered(site, relief, ground, each, outline) for each in ordered}
    passing = _sections(site, relief, ground)
    below = _below(site, relief, ground, passing)
    runs: list[Run] = []

    def place_source(member: Member) -> Source:
        flood = site.hydrograph(member.volume_m3) if settings.source == "hydrograph" else None
        return Source(member.volume_m3, stores[member.number], settings.source, flood)

    def finished(number: int, done: Run) -> None:
        touched = _touched(done)
        larger = larger_window(ground, touched, bed.cell_m, most) if any(touched) else None
        if larger is not None:
            raise _Rim(larger)
        runs.append(done)

    try:
        ensemble(
            bed, place_source, ordered, settings.duration_s,
            gauges=[gauge for _, _, gauge in passing], passed=None if below is None else below.passed,
            told=told, finished=finished,
        )  # fmt: skip
    except cancelled:
        if not runs:
            raise
    found = Ensemble(bed, ordered[: len(runs)], tuple(runs), len(ordered))
    layers, reached = _layers(found)
    passages = tuple(
        Passage(
            place,
            km,
            tuple((done.series[number].times_s / 60, done.series[number].discharge_m3_s) for done in runs),
            np.array([done.series[number].arrival_s() / 60 for done in runs]),
        )
        for number, (place, km, _) in enumerate(passing)
    )
    return Simulated(
        site,
        settings,
        ground,
        found.members,
        found.runs,
        layers,
        tuple(_zone(site, relief, ground, found, reached, share) for share in LEVEL_OF),
        passages,
        stores[ordered[0].number],
        (*_of_site(site, outline), *found.warnings()),
        hydrographs(below, found.runs),
    )


def _of_site(site: Site, outline: np.ndarray | None) -> list[Reason]:
    """Return what is assumed of a facility."""
    found = []
    if outline is None:
        found.append(
            Reason("The store is a disc about the facility, for want of an outline: give it as STORE.")
        )
        if np.isnan(site.height_m):
            found.append(
                Reason(
                    "The height of the dam is unknown: {height} m are assumed for the size of the disc.",
                    height=f"{ASSUMED_HEIGHT_M:g}",
                )
            )
    return found


def _covered(
    site: Site, relief: LocalRelief, ground: Ground, member: Member, outline: np.ndarray | None
) -> np.ndarray:
    """Return which cells hold the release of a member: the outline of the store, or a disc, by its factor."""
    if outline is not None:
        return scaled(outline, member.radius_factor)
    grid = ground.grid
    radius = site.radius_m(member.volume_m3) * member.radius_factor / grid.cell_width
    if 2 * radius > min(grid.rows, grid.columns):
        raise DataProblem(
            "its volume of {volume} m3 would stand on a disc of {radius} m about it, more than its window of the "
            "relief holds: check the volume, or give the outline in STORE",
            volume=f"{member.volume_m3:.3g}",
            radius=f"{radius * grid.cell_width:.0f}",
        )
    row, column = _pixel(relief, ground, np.array([[site.x, site.y]]))[0]
    return disc((grid.rows, grid.columns), float(row), float(column), radius)


def _pixel(relief: LocalRelief, ground: Ground, points: np.ndarray) -> np.ndarray:
    """Return rows and columns (n, 2) of points in the relief's CRS, whole numbers in the middle of cells."""
    grid = ground.grid
    moved = moved_points([(x, y) for x, y in points], relief.source.grid.crs_wkt, grid.crs_wkt)
    rows = (grid.top - moved[:, 1]) / grid.cell_height - 0.5
    return np.stack([rows, (moved[:, 0] - grid.left) / grid.cell_width - 0.5], axis=1)


def _along(path: np.ndarray, relief: LocalRelief, ground: Ground) -> tuple[np.ndarray, np.ndarray]:
    """Return rows and columns (n, 2) along a path (x, y, m), a step a cell or less, and the metres from its start."""
    corners = _pixel(relief, ground, path[:, :2])
    steps = np.maximum(np.ceil(np.hypot(*np.diff(corners, axis=0).T)), 1).astype(int)
    place = np.concatenate(
        [number + np.arange(count) / count for number, count in enumerate(steps)] + [[len(steps)]]
    )
    vertex = np.arange(len(corners))
    rows, columns, m = (
        np.interp(place, vertex, values) for values in (corners[:, 0], corners[:, 1], path[:, 2])
    )
    return np.stack([rows, columns], axis=1), m - path[0, 2]


def _touched(done: Run) -> tuple[bool, bool, bool, bool]:
    """Return at which sides (north, south, west, east) a flow has reached the rim, where it leaves the relief."""
    if not touches_rim(done):
        return (False,) * 4
    wet = done.depth_max_m > DRY_M
    return (
        bool(wet[:2].any()),
        bool(wet[-2:].any()),
        bool(wet[:, :2].any()),
        bool(wet[:, -2:].any()),
    )


def _below(
    site: Site, relief: LocalRelief, ground: Ground, passing: list[tuple[str, float, Gauge]]
) -> Sections | None:
    """Return sections along the path, and at the places that flows are told at; None without a path."""
    if site.path is None or len(site.path) < 2:
        return None
    shape = ground.grid.rows, ground.grid.columns
    places = [(name, km) for name, km, _ in passing]
    return sections_along(
        site.path, *_along(site.path, relief, ground), shape, ground.grid.cell_width, places
    )


def _sections(site: Site, relief: LocalRelief, ground: Ground) -> list[tuple[str, float, Gauge]]:
    """Return for each place near the path within the window its name, km along the path and the line across it."""
    if site.path is None or len(site.path) < 2:
        return []
    grid = ground.grid
    path, m = _along(site.path, relief, ground)
    found = []
    for place in site.places:
        at = _pixel(relief, ground, np.array([[place.x, place.y]]))[0]
        away = np.hypot(*(path - at).T)
        nearest = int(np.argmin(away))
        row, column = path[nearest]
        on_grid = 1 <= row < grid.rows - 2 and 1 <= column < grid.columns - 2
        if not on_grid or away[nearest] * grid.cell_width > NEAR_PATH_M:
            continue
        if np.isnan(ground.heights_m[round(row), round(column)]):
            continue
        near = np.flatnonzero(np.abs(m - m[nearest]) <= DIRECTION_M)
        down, right = path[near[-1]] - path[near[0]]
        length = np.hypot(down, right)
        if length == 0:
            continue
        half = SECTION_M / grid.cell_width
        across = np.array([-right, down]) / length * half
        start, end = path[nearest] - across, path[nearest] + across
        gauge = Gauge((float(start[0]), float(start[1])), (float(end[0]), float(end[1])))
        found.append((place.name, float(m[nearest]) / 1000, gauge))
    return found


def _layers(found: Ensemble) -> tuple[dict[str, np.ndarray], np.ndarray]:
    """Return the bands of the rasters, and the share of runs that reach each cell."""
    share = found.share_of_runs(REACHED_M)
    depth, speed = ([ask(0.5), ask(0.9)] for ask in (found.depth_m, found.speed_m_s))
    hazard = found.hazard().astype(np.float32)
    wet = np.stack(depth) > DRY_M
    arrival = np.stack([found.arrival_s("earliest"), found.arrival_s("median")]) / 60
    return {
        "PROBABILITY": np.where(share > 0, share, np.nan)[None],
        "DEPTH": np.where(wet, np.stack(depth), np.nan),
        "SPEED": np.where(wet, np.stack(speed), np.nan),
        "ARRIVAL": arrival,
        "HAZARD": np.where(hazard > 0, hazard, np.nan)[None],
    }, share


def _zone(
    site: Site, relief: LocalRelief, ground: Ground, found: Ensemble, reached: np.ndarray, share: float
) -> ShareZone:
    inside = reached >= share - 1e-6
    rows, columns = np.nonzero(inside)
    depth = found.depth_m(1 - share)
    return ShareZone(
        share,
        rows,
        columns,
        float(len(rows) * ground.grid.cell_width**2 / 1e6),
        _length_km(site, relief, ground, inside),
        float(depth[inside].max()) if len(rows) else 0.0,
    )


def _length_km(site: Site, relief: LocalRelief, ground: Ground, inside: np.ndarray) -> float:
    """Return how far an area reaches: along the path to its last vertex within, else in a straight line."""
    if not inside.any():
        return 0.0
    if site.path is not None:
        path, m = _along(site.path, relief, ground)
        at = np.rint(path).astype(int)
        on_grid = ((at >= 0) & (at < inside.shape)).all(axis=1)
        within = np.zeros(len(at), bool)
        within[on_grid] = inside[at[on_grid, 0], at[on_grid, 1]]
        if within.any():
            return float(m[within].max()) / 1000
    start = _pixel(relief, ground, np.array([[site.x, site.y]]))[0]
    away = np.hypot(*(np.argwhere(inside) - start).T)
    return float(away.max()) * ground.grid.cell_width / 1000
