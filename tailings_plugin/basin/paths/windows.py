"""How much of a big raster the facilities in hand need: a window around them, grown where paths leave it.

The edge of a window lets water out like the edge of the raster. A path that ends inside would not leave by a
bigger window either: every way out of that one crosses the smaller one's edge, where leaving was already
free. A path cut at the length limit has no end, and only the cells around it speak for it: a depression that
the window cuts might have turned it. So the window goes on for some cells behind the limit.
"""

from collections.abc import Callable, Iterable
from dataclasses import dataclass, replace

import numpy as np

from ..grid.grid import Grid
from .ends import EDGE, LIMIT, SEA, VOID
from .flow_tree import FlowTree
from .on_rivers import paths_on_rivers
from .paths import Paths
from .raster_paths import raster_paths
from .start_cells import Starts, starts_near_streams
from .terrain import Terrain

Window = tuple[int, int, int, int]  # row0, row1, column0, column1, half open

# Rasters up to this size are read whole: finding their directions takes a few seconds.
SMALL_CELLS = 10_000_000
FIRST_MARGIN_CELLS = 1000
CELLS_BEHIND_LIMIT = 300

# What `trace_in_windows` reports before it begins with it.
SNAPPING, TRACING, LARGER_WINDOW = "snapping", "tracing", "larger_window"


@dataclass(frozen=True)
class Traced:
    """The terrain of the window that was enough, where each point starts in it, and the paths."""

    terrain: Terrain
    starts: Starts
    paths: Paths


def trace_in_windows(
    grid: Grid,
    x: np.ndarray,
    y: np.ndarray,
    read: Callable[[Window], Terrain],
    max_length_m: float = np.inf,
    snap_m: float = 0.0,
    report: Callable[[str, Window], None] = lambda stage, window: None,
    tick: Callable[[float], None] = lambda fraction: None,
) -> Traced:
    """Return the paths of points x, y (n,), over as much of the raster `grid` as they need.

    `read(window)` gives the terrain of a window; it is called again with a larger one as long as paths leave
    the last. Points are moved to the largest stream within `snap_m`, paths cut at `max_length_m`. `report`
    hears which stage begins in which window (SNAPPING, TRACING; LARGER_WINDOW: paths leave this one). `tick`
    runs from 0 to 1 behind every reading.
    """
    if (grid.cell_at(x, y) < 0).all():
        return trace_on(Terrain.nowhere(grid), x, y, max_length_m, tick=tick)
    if snap_m > 0:  # the drained area, by which streams are found, comes from everywhere
        window = needed = whole_window(grid)
    else:
        needed = needed_window(grid, x, y, max_length_m)
        window = first_window(grid, x, y, needed)
    while True:
        traced = _trace_cells(read(window), x, y, max_length_m, snap_m, _in_window(report, window), tick)
        larger = grown_window(window, needed, traced.paths)
        if larger is None:
            return _led(traced)
        report(LARGER_WINDOW, window)
        window = larger
        del traced


def _in_window(report: Callable[[str, Window], None], window: Window) -> Callable[[str], None]:
    return lambda stage: report(stage, window)


def trace_on(
    terrain: Terrain,
    x: np.ndarray,
    y: np.ndarray,
    max_length_m: float = np.inf,
    snap_m: float = 0.0,
    report: Callable[[str], None] = lambda stage: None,
    tick: Callable[[float], None] = lambda fraction: None,
) -> Traced:
    """Return the paths of points over one terrain, as `trace_in_windows` does window by window."""
    return _led(_trace_cells(terrain, x, y, max_length_m, snap_m, report, tick))


def _led(traced: Traced) -> Traced:
    """Return the paths led along the rivers that they follow."""
    terrain = traced.terrain
    return replace(traced, paths=paths_on_rivers(traced.paths, terrain.grid, terrain.rivers))


def _trace_cells(
    terrain: Terrain,
    x: np.ndarray,
    y: np.ndarray,
    max_length_m: float,
    snap_m: float,
    report: Callable[[str], None],
    tick: Callable[[float], None],
) -> Traced:
    if snap_m > 0:
        report(SNAPPING)
    grid, codes = terrain.grid, terrain.codes
    starts = starts_near_streams(grid, codes, x, y, snap_m, lambda done: tick(0.5 * done))
    report(TRACING)
    paths = raster_paths(
        grid,
        codes,
        terrain.kinds,
        starts,
        terrain.heights,
        max_length_m,
        lambda done: tick(0.5 + 0.5 * done),
    )
    return Traced(terrain, starts, paths)


def whole_window(grid: Grid) -> Window:
    """Return the window that is the whole raster."""
    return 0, grid.rows, 0, grid.columns


def needed_window(grid: Grid, x: np.ndarray, y: np.ndarray, max_length_m: float) -> Window:
    """Return the window that is enough for paths of at most `max_length_m` from the points."""
    if not np.isfinite(max_length_m) or grid.cells <= SMALL_CELLS:
        return whole_window(grid)
    steps_m = grid.step_table()
    east_m, south_m = steps_m.reshape(-1, steps_m.shape[-1])[:, :2].min(axis=0)
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
    tree = paths.tree
    if not isinstance(tree, FlowTree):
        raise TypeError("windows are parts of rasters: paths of a network have none")
    final = tree.last[paths.reach[paths.traced]]
    if (np.isin(ends_in, [VOID, SEA]) & (tree.beyond[final] >= 0)).any():
        sides = [True] * 4
    else:
        row, column = np.divmod(_last_cells(paths, tree, final), col1 - col0)
        near = np.select([ends_in == EDGE, ends_in == LIMIT], [1, CELLS_BEHIND_LIMIT], 0)
        distances = (row, row1 - row0 - 1 - row, column, col1 - col0 - 1 - column)
        sides = [bool((distance < near).any()) for distance in distances]
    by = max(row1 - row0, col1 - col0)
    up, down, left, right = (by if side else 0 for side in sides)
    grown = _common((row0 - up, row1 + down, col0 - left, col1 + right), needed)
    return None if grown == window else grown


def _last_cells(paths: Paths, tree: FlowTree, final: np.ndarray) -> np.ndarray:
    """Return the last cell of each traced path before the length limit; `final` is the reach it ends in."""
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
