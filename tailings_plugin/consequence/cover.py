"""Cells covered by the strips between neighbouring sections of a walk."""

from dataclasses import replace

import numpy as np

from ..basin.grid.grid import Grid
from .sections import SAMPLES, Sections, Stations, part_of

# Strips are added so many at a time: most walks end long before the sections read for them do.
STRIPS = 32


class Cover:
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

    def add(self, stations: Stations, sections: Sections, number: int, enough_m2: float = np.inf) -> None:
        """Add the strips between sections number, number + 1, ... of the walk, until more than enough is covered."""
        if len(stations.m) < 2:
            return
        stations = stations.on_finer_grid(self.times)
        cell_m = float(min(stations.column_m.min(), stations.high_m.min()))
        for begin in range(0, len(stations.m) - 1, STRIPS):
            part = begin, begin + STRIPS + 1
            self._add(stations.part(*part), part_of(sections, *part), number + begin, cell_m)
            # `cut` takes the cell that brings the area nearest to what is wanted.
            if self.plan_m2() > enough_m2 + 2 * self.areas_m2.max():
                break

    def _add(self, stations: Stations, sections: Sections, number: int, cell_m: float) -> None:
        strip, row, column = _candidates(stations, sections, cell_m)
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

    def cut(self, plan_m2: float) -> tuple[np.ndarray, np.ndarray]:
        """Return the first cells along the walk that make up `plan_m2` (numbers in `grid`), and their places."""
        order = np.argsort(self.place, kind="stable")
        cell, place = self.cell[order], self.place[order]
        areas_m2 = self.areas_m2[cell // self.grid.columns]
        # The cell that brings the area nearest to B is the last one.
        most_m2 = plan_m2 + areas_m2[-1:] / 2
        count = int(np.searchsorted(np.cumsum(areas_m2), most_m2, side="right").max(initial=0))
        count = min(max(count, 1), len(cell))
        return cell[:count], place[:count]


def _first_of_each(cell: np.ndarray, place: np.ndarray) -> tuple[np.ndarray, np.ndarray]:
    order = np.lexsort((place, cell))
    cell, place = cell[order], place[order]
    fresh = np.ones(len(cell), dtype=bool)
    fresh[1:] = cell[1:] != cell[:-1]
    return cell[fresh], place[fresh]


def _candidates(
    stations: Stations, sections: Sections, cell_m: float
) -> tuple[np.ndarray, np.ndarray, np.ndarray]:
    """Return (strip, row, column) of the cells that may lie in a strip, found by samples within it.

    cell_m: the least size of a cell.
    """
    spacing = SAMPLES * cell_m
    left, right = sections.left_m + cell_m, sections.right_m + cell_m
    columns, rows = stations.beside(np.stack([-left, right], axis=1))
    before = np.arange(len(stations.m) - 1)[:, None]
    gap_m = np.hypot(*stations.metres(before, np.diff(columns, axis=0), np.diff(rows, axis=0))).max(axis=1)
    along = np.ceil(gap_m / spacing).astype(np.int64) + 1
    width_m = np.maximum(left[:-1], left[1:]) + np.maximum(right[:-1], right[1:])
    across = np.ceil(width_m / spacing).astype(np.int64) + 1
    # Samples lie on lines from shore to shore: what a line has is worked out once, not for each sample on it.
    strip = np.repeat(np.arange(len(along)), along)
    t = (_counted(along) + 0.5) / along[strip]

    def between(values: np.ndarray, end: int) -> np.ndarray:
        return values[strip, end] * (1 - t) + values[strip + 1, end] * t

    each = across[strip]
    line = np.repeat(np.arange(len(strip)), each)
    u = (_counted(each) + 0.5) / each[line]
    column, row = (
        np.floor(between(values, 0)[line] * (1 - u) + between(values, 1)[line] * u).astype(np.int64)
        for values in (columns, rows)
    )
    strip = strip[line]
    # One number per strip and cell: sorting numbers is many times quicker than sorting triples.
    row0, column0 = row.min(), column.min()
    height, width = row.max() - row0 + 1, column.max() - column0 + 1
    found = (strip * height + row - row0) * width + column - column0
    # Half of the samples lie in the cell of the one before.
    found = np.unique(found[np.append(True, found[1:] != found[:-1])])
    strip_and_row, column = np.divmod(found, width)
    strip, row = np.divmod(strip_and_row, height)
    return strip, row + row0, column + column0


def _counted(counts: np.ndarray) -> np.ndarray:
    """Return 0, 1, ... up to each count, one after the other.

    >>> _counted(np.array([2, 3])).tolist()
    [0, 1, 0, 1, 2]
    """
    return np.arange(counts.sum()) - np.repeat(np.cumsum(counts) - counts, counts)


def _in_strip(
    stations: Stations, sections: Sections, strip: np.ndarray, row: np.ndarray, column: np.ndarray
) -> tuple[np.ndarray, np.ndarray]:
    """Return for points (pixels) their share of the way through a strip, and whether they lie in it.

    A point lies in the strip when it is past exactly one of the two sections (they may cross on the inside of
    a bend) and within the reach to its side, taken between that of the two.
    """
    ahead = strip + 1
    x, y = stations.metres(strip, column - stations.column[strip], row - stations.row[strip])
    gap_x, gap_y = stations.metres(
        strip, stations.column[ahead] - stations.column[strip], stations.row[ahead] - stations.row[strip]
    )
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
