"""The land that drains to points: cells, area and outline, for many nested points in one pass."""

from collections.abc import Callable, Iterator
from dataclasses import dataclass

import numpy as np

from ...errors import DataProblem
from ..grid.d8 import NO_DATA, OFFSETS
from ..grid.grid import Grid
from ..shapes.outline import LabelBorders, Polygon, on_the_map

_TICK_LEVELS = 64


@dataclass(frozen=True)
class Catchments:
    """Catchments of outlets; all arrays but `label` have one value per outlet.

    label    (rows, columns) number, from 1, of the outlet that a cell's water reaches first; 0 elsewhere
    below    the outlet that an outlet's own water reaches next, -1 when none
    area_km2 on the ellipsoid, the catchments above included
    cells    number of cells, the catchments above included
    complete whether all of it lies inside the raster: no cell at its edge or beside no-data
    """

    grid: Grid
    label: np.ndarray
    below: np.ndarray
    area_km2: np.ndarray
    cells: np.ndarray
    complete: np.ndarray

    def outlines(self, tick: Callable[[float], None] = lambda fraction: None) -> Iterator[list[Polygon]]:
        """Yield each catchment's outline as polygons: rings (n, 2) in the grid's CRS, the outer first."""
        position, size = _tour(self.below)
        tour = np.concatenate([[-1], position])
        borders = LabelBorders(tour[self.label])
        for number, (first, count) in enumerate(zip(position.tolist(), size.tolist(), strict=True)):
            tick(number / len(position))
            yield on_the_map(self.grid, borders.around(first, count))


def catchments(
    codes: np.ndarray,
    grid: Grid,
    outlets: np.ndarray,
    tick: Callable[[float], None] = lambda fraction: None,
) -> Catchments:
    """Return the catchments of the flat cells `outlets`, which are all different and none on no-data.

    Raises DataProblem when directions run in a loop through outlets.
    """
    padded = np.full((grid.rows + 2, grid.columns + 2), NO_DATA, dtype=np.uint8)
    padded[1:-1, 1:-1] = codes
    row, column = np.divmod(outlets, grid.columns)
    starts = (row + 1) * (grid.columns + 2) + column + 1
    label = _spread(padded, starts, tick)
    below = _labels_below(padded, label, starts)
    label = np.ascontiguousarray(label.reshape(padded.shape)[1:-1, 1:-1])
    number = len(outlets) + 1
    by_row = np.broadcast_to(grid.areas_km2(), (grid.rows, grid.columns)).reshape(-1)
    own_km2 = np.bincount(label.reshape(-1), weights=by_row, minlength=number)[1:]
    own_cells = np.bincount(label.reshape(-1), minlength=number)[1:]
    open_cells = np.bincount(label[_beside_no_data(padded)], minlength=number)[1:]
    total = _handed_down(below, np.column_stack([own_km2, own_cells, open_cells]))
    return Catchments(grid, label, below, total[:, 0], total[:, 1].astype(np.int64), total[:, 2] == 0)


def _spread(padded: np.ndarray, starts: np.ndarray, tick: Callable[[float], None]) -> np.ndarray:
    """Return the label of each padded cell: that of the cell it drains to, outward from the outlets."""
    codes = padded.reshape(-1)
    label = np.zeros(codes.size, dtype=np.int32)
    label[starts] = np.arange(1, len(starts) + 1)
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


def _beside_no_data(padded: np.ndarray) -> np.ndarray:
    """Return which cells (unpadded) have no-data or the raster's edge among their neighbours."""
    void = padded == NO_DATA
    rows, columns = padded.shape
    near = np.zeros((rows - 2, columns - 2), dtype=bool)
    for _, down, right in OFFSETS:
        near |= void[1 + down : rows - 1 + down, 1 + right : columns - 1 + right]
    return near


def _handed_down(below: np.ndarray, values: np.ndarray) -> np.ndarray:
    """Return `values` (outlets, n) summed over each outlet and all above it."""
    total = values.astype(float)
    for place in _from_above(below):
        if below[place] >= 0:
            total[below[place]] += total[place]
    return total


def _from_above(below: np.ndarray) -> list[int]:
    """Return the outlets so that each comes after all that drain to it."""
    depth = np.zeros(len(below), dtype=np.int64)
    ahead = below.copy()
    for _ in range(len(below) + 1):
        go = ahead >= 0
        if not go.any():
            return np.argsort(-depth, kind="stable").tolist()
        depth[go] += 1
        ahead[go] = below[ahead[go]]
    raise DataProblem("The flow directions run in a loop through facilities. Make them anew from a relief.")


def _tour(below: np.ndarray) -> tuple[np.ndarray, np.ndarray]:
    """Number outlets so that those above one follow it without a gap: position, and count with itself."""
    size = _handed_down(below, np.ones((len(below), 1)))[:, 0].astype(np.int64)
    position = np.zeros(len(below), dtype=np.int64)
    free = {-1: 0}  # the next free position below each outlet
    for place in reversed(_from_above(below)):
        parent = int(below[place])
        position[place] = free[parent]
        free[parent] += int(size[place])
        free[place] = int(position[place]) + 1
    return position, size
