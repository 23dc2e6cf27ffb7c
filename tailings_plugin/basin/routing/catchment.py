"""The land that drains to points: cells, area and outline, for many nested points in one pass."""

from collections.abc import Callable, Iterator
from dataclasses import dataclass

import numpy as np

from ...errors import DataProblem
from ..grid.d8 import NO_DATA, OFFSETS
from ..grid.grid import Grid
from ..shapes.outline import LabelBorders, Polygon, on_the_map
from .accumulation import area_numbers, area_unit_km2

_TICK_LEVELS = 64

# Areas of so many cells are added at a time: `sum_by_label` is exact for them.
CELLS_AT_ONCE = 2**20


@dataclass(frozen=True)
class Catchments:
    """Catchments of outlets; all arrays have one value per outlet.

    below    the outlet that an outlet's own water reaches next, -1 when none
    area_km2 on the ellipsoid, the catchments above included
    cells    number of cells, the catchments above included
    complete whether all of it lies inside the raster: no cell at its edge or beside no-data
    """

    grid: Grid
    below: np.ndarray
    area_km2: np.ndarray
    cells: np.ndarray
    complete: np.ndarray

    def outlines(self, tick: Callable[[float], None] = lambda fraction: None) -> Iterator[list[Polygon]]:
        """Yield each catchment's outline as polygons: rings (n, 2) in the grid's CRS, the outer first."""
        position, size = _tour(self.below)
        borders = self.borders(position)
        for number, (first, count) in enumerate(zip(position.tolist(), size.tolist(), strict=True)):
            tick(number / len(position))
            yield on_the_map(self.grid, borders.around(first, count))

    def borders(self, place_of: np.ndarray) -> LabelBorders:
        """Return the sides between the catchments, that of outlet i labelled place_of[i]."""
        raise NotImplementedError


@dataclass(frozen=True)
class LabelledCatchments(Catchments):
    """Catchments with every cell of the raster labelled.

    label (rows, columns) number, from 1, of the outlet that a cell's water reaches first; 0 elsewhere
    """

    label: np.ndarray

    def borders(self, place_of: np.ndarray) -> LabelBorders:
        """Return the sides between the catchments."""
        return LabelBorders(np.concatenate([[-1], place_of])[self.label])


def catchments(
    codes: np.ndarray,
    grid: Grid,
    outlets: np.ndarray,
    tick: Callable[[float], None] = lambda fraction: None,
) -> LabelledCatchments:
    """Return the catchments of the flat cells `outlets`, which are all different and none on no-data.

    Raises DataProblem when directions run in a loop through outlets.
    """
    padded = np.full((grid.rows + 2, grid.columns + 2), NO_DATA, dtype=np.uint8)
    padded[1:-1, 1:-1] = codes
    row, column = np.divmod(outlets, grid.columns)
    starts = (row + 1) * (grid.columns + 2) + column + 1
    label = spread(padded, starts, np.arange(1, len(starts) + 1), tick)
    below = _labels_below(padded, label, starts)
    label = np.ascontiguousarray(label.reshape(padded.shape)[1:-1, 1:-1])
    number = len(outlets) + 1
    unit_km2 = area_unit_km2(grid)
    own_area = np.zeros(number, np.int64)
    step = max(1, CELLS_AT_ONCE // grid.columns)
    for first in range(0, grid.rows, step):
        some = label[first : first + step]
        areas = area_numbers(grid.areas_km2(first, first + len(some)), unit_km2)
        own_area += sum_by_label(some.reshape(-1), np.broadcast_to(areas, some.shape).reshape(-1), number)
    own_cells = np.bincount(label.reshape(-1), minlength=number)[1:]
    open_cells = np.bincount(label[beside_no_data(padded)], minlength=number)[1:]
    total = handed_down(below, np.column_stack([own_area[1:], own_cells, open_cells]))
    return LabelledCatchments(grid, below, total[:, 0] * unit_km2, total[:, 1], total[:, 2] == 0, label)


def spread(
    padded: np.ndarray,
    starts: np.ndarray,
    labels: np.ndarray,
    tick: Callable[[float], None] = lambda fraction: None,
) -> np.ndarray:
    """Return the label (int32, flat) of each cell of padded codes: that of the cell it drains to, 0 for none.

    starts: flat padded cells from which it goes outward, and whose own labels stay.
    """
    codes = padded.reshape(-1)
    label = np.zeros(codes.size, dtype=np.int32)
    label[starts] = labels
    offsets = np.array([down * padded.shape[1] + right for _, down, right in OFFSETS])
    back = np.array([_opposite(code) for code, _, _ in OFFSETS], dtype=np.uint8)
    front = starts
    done = level = 0
    while len(front):
        if level % _TICK_LEVELS == 0:
            tick(done / len(codes))
        done, level = done + len(front), level + 1
        around = front[:, None] + offsets
        place, way = np.nonzero(codes[around] == back)
        source = around[place, way]
        free = label[source] == 0  # not an outlet of its own
        label[source[free]] = label[front[place[free]]]
        front = source[free]
    tick(1.0)
    return label


def _opposite(code: int) -> int:
    """Return the code of the step back: half a turn further."""
    return code << 4 if code < 16 else code >> 4


def _labels_below(padded: np.ndarray, label: np.ndarray, starts: np.ndarray) -> np.ndarray:
    """Return the outlet below each outlet: the cell it drains to has a label only above another outlet."""
    step = np.zeros(256, dtype=np.int64)
    for code, down, right in OFFSETS:
        step[code] = down * padded.shape[1] + right
    moves = step[padded.reshape(-1)[starts]]
    return np.where(moves == 0, -1, label[starts + moves].astype(np.int64) - 1)


def beside_no_data(padded: np.ndarray) -> np.ndarray:
    """Return which cells (unpadded) have no-data or the raster's edge among their neighbours."""
    void = padded == NO_DATA
    rows, columns = padded.shape
    near = np.zeros((rows - 2, columns - 2), dtype=bool)
    for _, down, right in OFFSETS:
        near |= void[1 + down : rows - 1 + down, 1 + right : columns - 1 + right]
    return near


def sum_by_label(label: np.ndarray, numbers: np.ndarray, count: int) -> np.ndarray:
    """Return whole numbers (int64, below 2^62, at most 2^21 of them) summed by label (n,), exactly."""
    # In halves, as sums of fractions: these hold 53 bits.
    high = np.bincount(label, weights=numbers >> 31, minlength=count).astype(np.int64)
    low = np.bincount(label, weights=numbers & (2**31 - 1), minlength=count).astype(np.int64)
    return (high << 31) + low


def handed_down(below: np.ndarray, values: np.ndarray) -> np.ndarray:
    """Return whole numbers `values` (outlets, n) summed over each outlet and all above it."""
    total = values.astype(np.int64)
    depth = _depths(below)
    order = np.argsort(-depth, kind="stable")
    for level in np.split(order, np.flatnonzero(np.diff(depth[order])) + 1):
        hands = level[below[level] >= 0]
        np.add.at(total, below[hands], total[hands])
    return total


def _depths(below: np.ndarray) -> np.ndarray:
    """Return how many outlets lie below each."""
    depth = (below >= 0).astype(np.int64)
    ahead = followed(below, depth)
    if (ahead >= 0).any():
        raise DataProblem(
            "The flow directions run in a loop through facilities. Make them anew from a relief."
        )
    return depth


def followed(below: np.ndarray, depth: np.ndarray) -> np.ndarray:
    """Return -1 for each outlet whose water comes to an end, and add up `depth`, of each step, to there."""
    ahead = below.copy()
    for _ in range(len(below).bit_length() + 1):
        go = np.flatnonzero(ahead >= 0)
        target = ahead[go]
        depth[go] += depth[target]
        ahead[go] = ahead[target]
    return ahead


def _tour(below: np.ndarray) -> tuple[np.ndarray, np.ndarray]:
    """Number outlets so that those above one follow it without a gap: position, and count with itself."""
    size = handed_down(below, np.ones((len(below), 1)))[:, 0]
    position = np.zeros(len(below), dtype=np.int64)
    free = {-1: 0}  # the next free position below each outlet
    for place in np.argsort(_depths(below), kind="stable").tolist():
        parent = int(below[place])
        position[place] = free[parent]
        free[parent] += int(size[place])
        free[place] = int(position[place]) + 1
    return position, size
