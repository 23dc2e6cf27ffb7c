"""How much of a big raster the facilities in hand need: a window around them, grown where paths leave it.

The edge of a window lets water out like the edge of the raster. A path that ends inside would not leave by a
bigger window either: every way out of that one crosses the smaller one's edge, where leaving was already
free. A path cut at the length limit has no end, and only the cells around it speak for it: a depression that
the window cuts might have turned it. So the window goes on for some cells behind the limit.
"""

from collections.abc import Iterable

import numpy as np

from ..grid.grid import Grid
from .ends import EDGE, LIMIT, SEA, VOID
from .paths import Paths

Window = tuple[int, int, int, int]  # row0, row1, column0, column1, half open

# Rasters up to this size are read whole: finding their directions takes a few seconds.
SMALL_CELLS = 10_000_000
FIRST_MARGIN_CELLS = 1000
CELLS_BEHIND_LIMIT = 300


def whole_window(grid: Grid) -> Window:
    """Return the window that is the whole raster."""
    return 0, grid.rows, 0, grid.columns


def needed_window(grid: Grid, x: np.ndarray, y: np.ndarray, max_length_m: float) -> Window:
    """Return the window that is enough for paths of at most `max_length_m` from the points."""
    if not np.isfinite(max_length_m) or grid.cells <= SMALL_CELLS:
        return whole_window(grid)
    east_m, south_m = grid.step_lengths_m()[:, :2].min(axis=0)
    rows, columns = (int(max_length_m / step) + CELLS_BEHIND_LIMIT for step in (south_m, east_m))
    return _around(grid, x, y, rows, columns)


def first_window(grid: Grid, x: np.ndarray, y: np.ndarray, needed: Window) -> Window:
    """Return the window to begin with: all that is needed if small, else the points and a margin."""
    if _cells(needed) <= SMALL_CELLS:
        return needed
    return _common(_around(grid, x, y, FIRST_MARGIN_CELLS, FIRST_MARGIN_CELLS), needed)


def grown_window(window: Window, needed: Window, paths: Paths) -> Window | None:
    """Return the window to read next, None when all paths of `window` stay in it or it is all that is needed.

    It grows by its own size on the sides where paths leave it or are cut close to it, and on all sides when a
    path ends in no-data: what looks like the end of the data may be a hole of which the window shows a part.
    """
    if window == needed:
        return None
    row0, row1, col0, col1 = window
    ends_in = paths.ends_in[paths.traced]
    final = paths.tree.last[paths.reach[paths.traced]]
    if (np.isin(ends_in, [VOID, SEA]) & (paths.tree.beyond[final] >= 0)).any():
        sides = [True] * 4
    else:
        row, column = np.divmod(_last_cells(paths, final), col1 - col0)
        near = np.select([ends_in == EDGE, ends_in == LIMIT], [1, CELLS_BEHIND_LIMIT], 0)
        distances = (row, row1 - row0 - 1 - row, column, col1 - col0 - 1 - column)
        sides = [bool((distance < near).any()) for distance in distances]
    by = max(row1 - row0, col1 - col0)
    up, down, left, right = (by if side else 0 for side in sides)
    grown = _common((row0 - up, row1 + down, col0 - left, col1 + right), needed)
    return None if grown == window else grown


def _last_cells(paths: Paths, final: np.ndarray) -> np.ndarray:
    """Return the last cell of each traced path before the length limit; `final` is the reach it ends in."""
    tree = paths.tree
    cells = tree.cells[tree.first[final + 1] - 1]
    for place, facility in enumerate(np.flatnonzero(paths.traced)):
        if paths.ends_in[facility] == LIMIT:
            nodes = tree.nodes(int(paths.reach[facility]))
            within = paths.whole_m[facility] - tree.to_end_m[nodes] <= paths.max_length_m
            cells[place] = tree.cells[nodes[np.flatnonzero(within)[-1] if within.any() else 0]]
    return cells


def _around(grid: Grid, x: np.ndarray, y: np.ndarray, rows: int, columns: int) -> Window:
    cell = grid.cell_at(x, y)
    row, column = np.divmod(cell[cell >= 0], grid.columns)
    box = (row.min() - rows, row.max() + rows + 1, column.min() - columns, column.max() + columns + 1)
    return _common([int(side) for side in box], whole_window(grid))


def _common(window: Iterable[int], bound: Window) -> Window:
    row0, row1, col0, col1 = window
    return max(row0, bound[0]), min(row1, bound[1]), max(col0, bound[2]), min(col1, bound[3])


def _cells(window: Window) -> int:
    return (window[1] - window[0]) * (window[3] - window[2])
