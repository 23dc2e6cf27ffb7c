"""Inundated zone by the rule of LAHARZ: walk down the path, fill each section to area A, stop at plan area B.

A = a V^(2/3), B = b V^(2/3), V in m3 (Iverson, Schilling & Vallance 1998; tailings: Ghahramani et al. 2020,
doi 10.5194/nhess-20-3425-2020). The exponent is verified; the coefficients of lahars, debris flows and rock
avalanches are second hand, those of tailings unverified: all are settings.
"""

from collections.abc import Callable, Sequence
from dataclasses import dataclass, replace

import numpy as np

from ..basin.grid.grid import Grid
from ..errors import DataProblem
from .cover import Cover
from .sections import (
    MOST_SMOOTHED,
    SAMPLES,
    Sections,
    Stations,
    fill,
    part_of,
    smoothed,
    stations_along,
)

# a, b. Tailings: b is recalled, a is not known and taken as that of lahars, which travels farthest.
MOBILITY = {
    "tailings": (0.05, 80.0),
    "lahar": (0.05, 200.0),
    "debris_flow": (0.1, 20.0),
    "rock_avalanche": (0.2, 20.0),
}
LEVELS = ("low", "middle", "high")
CHUNK = 256
# The direction of the valley is that of a chord this many cells, or this share of the widest section, long.
CHORD_CELLS = 6.0
CHORD_SHARE = 0.25
# A section of fewer cells than this says little of the valley's form.
NARROWEST_CELLS = 3.0
# The zone is drawn on cells no larger than this share of the widest section, made by dividing the relief's.
FINE_SHARE = 1 / 24
MOST_DIVISIONS = 9
# Zones of a facility share one grid, that of the narrowest flow, unless the widest covers more cells of it than these.
MOST_CELLS = 300_000

ReadHeights = Callable[[tuple[int, int], tuple[int, int]], np.ndarray]


@dataclass(frozen=True)
class Flow:
    """What a released volume fills: `section_m2` A, `plan_m2` B, and the widest section."""

    volume_m3: float
    section_m2: float
    plan_m2: float

    @property
    def widest_m(self) -> float:
        """Width of a section as deep as the whole deposit is thick, V / B: no section spreads thinner."""
        return self.section_m2 * self.plan_m2 / self.volume_m3


def flow_of(volume_m3: float, section: float, planimetric: float, factor: float = 1.0) -> Flow:
    """Return the flow of a volume with coefficients a and b; `factor` multiplies both areas (the band).

    Both areas grow with V^(2/3): those of a band are the areas of `factor`^(3/2) times the volume, and that is the
    volume of the flow. So the widest section grows with the root of the band, as it would with the volume.
    """
    if not volume_m3 > 0:
        raise DataProblem(
            "The released volume must be above 0 m3, but is {volume_m3:g}.", volume_m3=volume_m3
        )
    if not (section > 0 and planimetric > 0 and factor > 0):
        raise DataProblem("The coefficients of the zone and its band must be above 0.")
    power = volume_m3 ** (2 / 3) * factor
    return Flow(volume_m3 * factor**1.5, section * power, planimetric * power)


@dataclass(frozen=True)
class Zone:
    """A zone: its cells (row, column of `grid`), plan area, sections walked, and why it ended.

    `grid` is the relief's, or one with its cells divided for flows that are narrow beside them. `coarse`:
    half of the sections are narrower than NARROWEST_CELLS cells of the relief. `held`: the walk itself would have
    ended farther (low) or nearer (high) than a zone that lies within or around this one (`nested`).

    `ends`: "area" when B was reached; "path_end", "relief_edge" or "no_data" when the walk ran out before.
    """

    grid: Grid
    rows: np.ndarray
    columns: np.ndarray
    plan_m2: float
    stations: Stations
    sections: Sections
    ends: str
    coarse: bool
    held: bool = False

    @property
    def length_m(self) -> float:
        """Distance along the path from the facility to the last section."""
        return float(self.stations.m[-1]) if len(self.stations.m) else 0.0


@dataclass(frozen=True)
class Way:
    """What zones of one facility share: stations along its path, the end of it (as Zone), and divisions of a cell."""

    stations: Stations
    ends: str
    cell_m: float
    times: int


@dataclass(frozen=True)
class Walked:
    """A walk: its cells in order (numbers in `grid`) and their places along it, and all sections it filled.

    `left_m`, `right_m`: smoothed shores of these sections. The walk goes past its last cell, to the end of a chunk.
    """

    grid: Grid
    cell: np.ndarray
    place: np.ndarray
    sections: Sections
    left_m: np.ndarray
    right_m: np.ndarray
    ends: str


def inundate(
    read: ReadHeights,
    grid: Grid,
    column: np.ndarray,
    row: np.ndarray,
    m: np.ndarray,
    flow: Flow,
    tick: Callable[[float], None] = lambda fraction: None,
) -> Zone:
    """Walk down a path and return the zone of `flow`.

    `read(rows, columns)` gives heights of a window of `grid`; `column`, `row` are the path's vertices in
    pixels (cell (r, c) spans c..c+1, r..r+1), `m` metres along it. The relief is read only where
    the flow goes.
    """
    grid = grid.measured_around(column)
    way = way_of(grid, column, row, m, flow, [flow])
    return zone_of(walk(read, grid, way, flow, tick), way)


def way_of(
    grid: Grid, column: np.ndarray, row: np.ndarray, m: np.ndarray, middle: Flow, flows: Sequence[Flow]
) -> Way:
    """Return what the zones of `flows` along a path (as for `inundate`) share; the valley is seen as by `middle`."""
    lengths_m = grid.step_lengths_m()
    cell_m = float(lengths_m[int(np.clip(row[0], 0, grid.rows - 1)), :2].mean())
    reach_m = max(CHORD_CELLS * cell_m, CHORD_SHARE * _widest_m(middle, cell_m)) / 2
    stations, ends = _on_the_relief(stations_along(column, row, m, lengths_m, reach_m, grid.cosine()), grid)
    divisions = [_divisions(cell_m, _widest_m(flow, cell_m)) for flow in flows]
    most = np.sqrt(MOST_CELLS / max(flow.plan_m2 for flow in flows)) * cell_m
    times = min(max(divisions), max(min(divisions), int((most - 1) // 2) * 2 + 1))
    return Way(stations, ends, cell_m, times)


def _widest_m(flow: Flow, cell_m: float) -> float:
    return max(flow.widest_m, NARROWEST_CELLS * cell_m)


def walk(
    read: ReadHeights,
    grid: Grid,
    way: Way,
    flow: Flow,
    tick: Callable[[float], None] = lambda fraction: None,
    within: Walked | None = None,
    around: Walked | None = None,
) -> Walked:
    """Walk down a way until `flow` has covered its area; where it does not, `ends` says why.

    No shore lies nearer than that of a lesser flow (`within`) or farther than that of a greater one (`around`), which
    walked the same way: on real ground a level may rise where a flow, allowed to be wider, leaves its channel.
    """
    stations, ends, widest_m = way.stations, way.ends, _widest_m(flow, way.cell_m)
    cover = Cover(grid, way.times)
    parts: list[Sections] = []
    shores: list[Sections] = []
    for begin in range(0, len(stations.m), CHUNK):
        tick(min(cover.plan_m2() / flow.plan_m2, 1.0))
        # The strip between this chunk and the one before belongs to this one; more stations to either side
        # let the shores be smoothed as if there were no chunks.
        first, last = max(begin - 1, 0), begin + CHUNK
        near = stations.part(max(first - MOST_SMOOTHED, 0), last + MOST_SMOOTHED)
        heights, origin = heights_around(read, grid, near, widest_m)
        sections = fill(heights, origin, near, flow.section_m2, widest_m, SAMPLES * way.cell_m)
        void = np.flatnonzero(np.isnan(sections.bed_m))
        if len(void):
            near, sections = near.part(0, void[0]), part_of(sections, 0, void[0])
        before = min(first, MOST_SMOOTHED)
        own = slice(before, before + last - first)
        drawn = part_of(smoothed(sections, way.cell_m), own.start, own.stop)
        drawn = _between(drawn, first, within, around)
        cover.add(near.part(own.start, own.stop), drawn, first, flow.plan_m2)
        parts.append(part_of(sections, before + begin - first, own.stop))
        shores.append(part_of(drawn, begin - first, None))
        if len(void) and void[0] < own.stop:
            ends = "no_data"
            break
        if cover.plan_m2() >= flow.plan_m2:
            break
    if cover.plan_m2() >= flow.plan_m2:
        ends = "area"
    tick(1.0)
    drawn = joined(shores)
    return Walked(cover.grid, *cover.cut(flow.plan_m2), joined(parts), drawn.left_m, drawn.right_m, ends)


def _between(sections: Sections, first: int, within: Walked | None, around: Walked | None) -> Sections:
    """Return sections first, first + 1, ... of a walk with shores not within and not beyond those of others."""
    left, right = sections.left_m.copy(), sections.right_m.copy()
    for other, choose in ((within, np.maximum), (around, np.minimum)):
        if other is not None:
            for own, theirs in ((left, other.left_m[first:]), (right, other.right_m[first:])):
                count = min(len(own), len(theirs))
                own[:count] = choose(own[:count], theirs[:count])
    return replace(sections, left_m=left, right_m=right)


def zone_of(walked: Walked, way: Way, held: bool = False) -> Zone:
    """Return the zone of a walk."""
    grid, sections = walked.grid, walked.sections
    rows, columns = np.divmod(walked.cell, grid.columns)
    last = int(np.ceil(walked.place[-1])) if len(walked.place) else -1
    sections = part_of(sections, 0, last + 1)
    coarse = bool(len(sections.bed_m)) and bool(np.median(sections.width_m) < NARROWEST_CELLS * way.cell_m)
    areas_m2 = grid.cell_areas_km2() * 1e6
    plan_m2 = float(areas_m2[rows].sum())
    return Zone(
        grid,
        rows,
        columns,
        plan_m2,
        way.stations.part(0, len(sections.bed_m)),
        sections,
        walked.ends,
        coarse,
        held,
    )


def _divisions(cell_m: float, widest_m: float) -> int:
    """Return into how many a cell is divided each way; odd, so that middles of cells stay middles."""
    return min(int(np.ceil(cell_m / (widest_m * FINE_SHARE))) // 2 * 2 + 1, MOST_DIVISIONS)


def _on_the_relief(stations: Stations, grid: Grid) -> tuple[Stations, str]:
    """Return the stations before the path leaves the relief, and how the walk ends if nothing stops it."""
    inside = (
        (stations.row >= 0)
        & (stations.row < grid.rows)
        & (stations.column >= 0)
        & (stations.column < grid.columns)
    )
    outside = np.flatnonzero(~inside)
    if not len(outside):
        return stations, "path_end"
    return stations.part(0, outside[0]), "relief_edge"


def heights_around(
    read: ReadHeights, grid: Grid, stations: Stations, widest_m: float
) -> tuple[np.ndarray, tuple[int, int]]:
    """Return a window of the relief that holds every section of the stations, and its first cell."""
    margin_row = widest_m / stations.high_m.min() + 2
    margin_column = widest_m * float((stations.row_m / stations.high_m / stations.column_m).max()) + 2
    rows = (
        max(int(stations.row.min() - margin_row), 0),
        min(int(stations.row.max() + margin_row) + 1, grid.rows),
    )
    columns = (
        max(int(stations.column.min() - margin_column), 0),
        min(int(stations.column.max() + margin_column) + 1, grid.columns),
    )
    return read(rows, columns), (rows[0], columns[0])


def joined(parts: Sequence[Sections]) -> Sections:
    """Return sections one after the other."""
    columns = [vars(part).values() for part in parts]
    if not columns:
        return Sections(*(np.empty(0) for _ in range(6)))
    return Sections(*(np.concatenate(column) for column in zip(*columns, strict=True)))
