"""Inundated zone by the rule of LAHARZ: walk down the path, fill each section to area A, stop at plan area B.

A = a V^(2/3), B = b V^(2/3), V in m3 (Iverson, Schilling & Vallance 1998; tailings: Ghahramani et al. 2020,
doi 10.5194/nhess-20-3425-2020). The exponent is verified; the coefficients of lahars, debris flows and rock
avalanches are second hand, those of tailings unverified: all are settings.
"""

from collections.abc import Callable
from dataclasses import dataclass, replace

import numpy as np

from ..basin.grid.grid import Grid
from ..errors import DataProblem
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
    """Return the flow of a volume with coefficients a and b; `factor` multiplies both areas (the band)."""
    if not volume_m3 > 0:
        raise DataProblem(
            "The released volume must be above 0 m3, but is {volume_m3:g}.", volume_m3=volume_m3
        )
    if not (section > 0 and planimetric > 0 and factor > 0):
        raise DataProblem("The coefficients of the zone and its band must be above 0.")
    power = volume_m3 ** (2 / 3) * factor
    return Flow(volume_m3, section * power, planimetric * power)


@dataclass(frozen=True)
class Zone:
    """A zone: its cells (row, column of `grid`), plan area, sections walked, and why it ended.

    `grid` is the relief's, or one with its cells divided for flows that are narrow beside them. `coarse`:
    half of the sections are narrower than NARROWEST_CELLS cells of the relief.

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

    @property
    def length_m(self) -> float:
        """Distance along the path from the facility to the last section."""
        return float(self.stations.m[-1]) if len(self.stations.m) else 0.0


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
    lengths_m = grid.step_lengths_m()
    cell_m = float(lengths_m[int(np.clip(row[0], 0, grid.rows - 1)), :2].mean())
    widest_m = max(flow.widest_m, NARROWEST_CELLS * cell_m)
    reach_m = max(CHORD_CELLS * cell_m, CHORD_SHARE * widest_m) / 2
    stations, ends = _on_the_relief(stations_along(column, row, m, lengths_m, reach_m), grid)
    cover = _Cover(grid, _divisions(cell_m, widest_m))
    parts: list[Sections] = []
    for begin in range(0, len(stations.m), CHUNK):
        tick(min(cover.plan_m2() / flow.plan_m2, 1.0))
        # The strip between this chunk and the one before belongs to this one; more stations to either side
        # let the shores be smoothed as if there were no chunks.
        first, last = max(begin - 1, 0), begin + CHUNK
        near = stations.part(max(first - MOST_SMOOTHED, 0), last + MOST_SMOOTHED)
        heights, origin = _heights_around(read, grid, near, widest_m)
        sections = fill(heights, origin, near, flow.section_m2, widest_m, SAMPLES * cell_m)
        void = np.flatnonzero(np.isnan(sections.bed_m))
        if len(void):
            near, sections = near.part(0, void[0]), part_of(sections, 0, void[0])
        before = min(first, MOST_SMOOTHED)
        own = slice(before, before + last - first)
        cover.add(
            near.part(own.start, own.stop), part_of(smoothed(sections, cell_m), own.start, own.stop), first
        )
        parts.append(part_of(sections, before + begin - first, own.stop))
        if len(void) and void[0] < own.stop:
            ends = "no_data"
            break
        if cover.plan_m2() >= flow.plan_m2:
            break
    if cover.plan_m2() >= flow.plan_m2:
        ends = "area"
    rows, columns, plan_m2, last = cover.cut(flow.plan_m2)
    count = min(last + 1, sum(len(part.bed_m) for part in parts))
    sections = _joined(parts, count)
    coarse = bool(count) and float(np.median(sections.width_m)) < NARROWEST_CELLS * cell_m
    tick(1.0)
    return Zone(cover.grid, rows, columns, plan_m2, stations.part(0, count), sections, ends, coarse)


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


def _heights_around(
    read: ReadHeights, grid: Grid, stations: Stations, widest_m: float
) -> tuple[np.ndarray, tuple[int, int]]:
    """Return a window of the relief that holds every section of the stations, and its first cell."""
    margin_row = widest_m / stations.row_m.min() + 2
    margin_column = widest_m / stations.column_m.min() + 2
    rows = (
        max(int(stations.row.min() - margin_row), 0),
        min(int(stations.row.max() + margin_row) + 1, grid.rows),
    )
    columns = (
        max(int(stations.column.min() - margin_column), 0),
        min(int(stations.column.max() + margin_column) + 1, grid.columns),
    )
    return read(rows, columns), (rows[0], columns[0])


def _joined(parts: list[Sections], count: int) -> Sections:
    columns = [vars(part).values() for part in parts]
    if not columns:
        return Sections(*(np.empty(0) for _ in range(6)))
    return Sections(*(np.concatenate(column)[:count] for column in zip(*columns, strict=True)))


class _Cover:
    """Cells covered by the strips between neighbouring sections, each with its place along the walk.

    `grid` is that of the relief with each cell divided `times` each way.
    """

    def __init__(self, grid: Grid, times: int):
        self.times = times
        self.grid = replace(
            grid,
            rows=grid.rows * times,
            columns=grid.columns * times,
            cell_width=grid.cell_width / times,
            cell_height=grid.cell_height / times,
        )
        self.areas_m2 = np.repeat(grid.cell_areas_km2(), times) * 1e6 / times**2
        self.cell = np.empty(0, dtype=np.int64)
        self.place = np.empty(0)

    def add(self, stations: Stations, sections: Sections, number: int) -> None:
        """Add the strips between sections number, number + 1, ... of the walk."""
        if len(stations.m) < 2:
            return
        stations = stations.on_finer_grid(self.times)
        strip, row, column = _candidates(stations, sections)
        inside = (row >= 0) & (row < self.grid.rows) & (column >= 0) & (column < self.grid.columns)
        strip, row, column = strip[inside], row[inside], column[inside]
        share, covered = _in_strip(stations, sections, strip, row + 0.5, column + 0.5)
        cell = (row * self.grid.columns + column)[covered]
        place = (number + strip + share)[covered]
        self.cell, self.place = _first_of_each(
            np.concatenate([self.cell, cell]), np.concatenate([self.place, place])
        )

    def plan_m2(self) -> float:
        """Return the plan area covered so far."""
        return float(self.areas_m2[self.cell // self.grid.columns].sum())

    def cut(self, plan_m2: float) -> tuple[np.ndarray, np.ndarray, float, int]:
        """Return rows, columns and area of the first cells that make up `plan_m2`, and the last section."""
        if not len(self.cell):
            return self.cell, self.cell, 0.0, -1
        order = np.argsort(self.place, kind="stable")
        row, column = np.divmod(self.cell[order], self.grid.columns)
        total = np.cumsum(self.areas_m2[row])
        # The cell that brings the area nearest to B is the last one.
        count = max(int(np.searchsorted(total, plan_m2 + self.areas_m2[row[-1]] / 2, side="right")), 1)
        return (
            row[:count],
            column[:count],
            float(total[count - 1]),
            int(np.ceil(self.place[order][count - 1])),
        )


def _first_of_each(cell: np.ndarray, place: np.ndarray) -> tuple[np.ndarray, np.ndarray]:
    order = np.lexsort((place, cell))
    cell, place = cell[order], place[order]
    fresh = np.ones(len(cell), dtype=bool)
    fresh[1:] = cell[1:] != cell[:-1]
    return cell[fresh], place[fresh]


def _candidates(stations: Stations, sections: Sections) -> tuple[np.ndarray, np.ndarray, np.ndarray]:
    """Return (strip, row, column) of the cells that may lie in a strip, found by samples within it."""
    cell_m = float(min(stations.column_m.min(), stations.row_m.min()))
    spacing = SAMPLES * cell_m
    left, right = sections.left_m + cell_m, sections.right_m + cell_m
    columns, rows = stations.beside(np.stack([-left, right], axis=1))
    gap_m = np.hypot(
        np.diff(columns, axis=0) * stations.column_m[:-1, None],
        np.diff(rows, axis=0) * stations.row_m[:-1, None],
    ).max(axis=1)
    along = np.ceil(gap_m / spacing).astype(np.int64) + 1
    width_m = np.maximum(left[:-1], left[1:]) + np.maximum(right[:-1], right[1:])
    across = np.ceil(width_m / spacing).astype(np.int64) + 1
    strip = np.repeat(np.arange(len(along)), along * across)
    number = np.arange(len(strip)) - np.repeat(np.cumsum(along * across) - along * across, along * across)
    t = (number // across[strip] + 0.5) / along[strip]
    u = (number % across[strip] + 0.5) / across[strip]

    def between(values: np.ndarray, end: int) -> np.ndarray:
        return values[strip, end] * (1 - t) + values[strip + 1, end] * t

    column = np.floor(between(columns, 0) * (1 - u) + between(columns, 1) * u).astype(np.int64)
    row = np.floor(between(rows, 0) * (1 - u) + between(rows, 1) * u).astype(np.int64)
    # One number per strip and cell: sorting numbers is many times quicker than sorting triples.
    row0, column0 = row.min(), column.min()
    height, width = row.max() - row0 + 1, column.max() - column0 + 1
    found = np.unique((strip * height + row - row0) * width + column - column0)
    strip_and_row, column = np.divmod(found, width)
    strip, row = np.divmod(strip_and_row, height)
    return strip, row + row0, column + column0


def _in_strip(
    stations: Stations, sections: Sections, strip: np.ndarray, row: np.ndarray, column: np.ndarray
) -> tuple[np.ndarray, np.ndarray]:
    """Return for points (pixels) their share of the way through a strip, and whether they lie in it.

    A point lies in the strip when it is past exactly one of the two sections (they may cross on the inside of
    a bend) and within the reach to its side, taken between that of the two.
    """
    ahead = strip + 1
    x = (column - stations.column[strip]) * stations.column_m[strip]
    y = (row - stations.row[strip]) * stations.row_m[strip]
    gap_x = (stations.column[ahead] - stations.column[strip]) * stations.column_m[strip]
    gap_y = (stations.row[ahead] - stations.row[strip]) * stations.row_m[strip]
    past = x * stations.east[strip] + y * stations.south[strip]
    past_next = (x - gap_x) * stations.east[ahead] + (y - gap_y) * stations.south[ahead]
    between = (past >= 0) != (past_next >= 0)
    share = np.where(between, past / np.where(between, past - past_next, 1.0), 0.0)

    def mixed(values: np.ndarray) -> np.ndarray:
        return values[strip] * (1 - share) + values[ahead] * share

    east, south = mixed(stations.east), mixed(stations.south)
    # Right of the direction is positive, as in Stations.beside.
    offset = ((y - gap_y * share) * east - (x - gap_x * share) * south) / np.hypot(east, south)
    wet = (sections.width_m[strip] > 0) & (sections.width_m[ahead] > 0)
    covered = between & wet & (offset >= -mixed(sections.left_m)) & (offset <= mixed(sections.right_m))
    return share, covered
