"""How much of a big raster the facilities in hand need: a window around them, grown where paths leave it.

The edge of a window lets water out like the edge of the raster. A path that ends inside would not leave by a
bigger window either: every way out of that one crosses the smaller one's edge, where leaving was already
free. A path cut at the length limit has no end, and only the cells around it speak for it: a depression that
the window cuts might have turned it. So the window goes on for some cells behind the limit.

Points far from each other are followed in windows of their own, so that the memory needed is that of one path's
surroundings, however far the facilities of a country lie apart.
"""

from collections.abc import Callable, Iterable
from dataclasses import dataclass, replace

import numpy as np

from ..grid.d8 import NO_DATA
from ..grid.grid import Grid
from .ends import EDGE, LIMIT, SEA, VOID
from .flow_tree import FlowTree
from .joined import Part, joined
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
# Points are followed together while the window to begin with is no larger than this.
CELLS_TOGETHER = 16_000_000

# What `trace_in_windows` reports before it begins with it.
SNAPPING, TRACING, LARGER_WINDOW = "snapping", "tracing", "larger_window"


@dataclass(frozen=True)
class Traced:
    """The terrain of the window that was enough, where each point starts in it, and the paths.

    Of points followed in several windows the terrain is the whole raster's, of which `codes` tell nothing.
    """

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
    is_empty: Callable[[Window], bool] = lambda window: False,
) -> Traced:
    """Return the paths of points x, y (n,), over as much of the raster `grid` as they need.

    `read(window)` gives the terrain of a window; it is called again with a larger one as long as paths leave
    the last, and for each group of points that lie far from the others. Points are moved to the largest stream within
    `snap_m`, paths cut at `max_length_m`. `report` hears which stage begins in which window (SNAPPING, TRACING;
    LARGER_WINDOW: paths leave this one). `tick` runs from 0 to 1 behind every reading. `is_empty(window)` tells what
    is known, without reading, to hold no data at all (a mosaic with holes).
    """
    if (grid.cell_at(x, y) < 0).all():
        return trace_on(Terrain.nowhere(grid), x, y, max_length_m, tick=tick)

    if snap_m > 0:  # the drained area, by which streams are found, comes from everywhere
        groups = [np.arange(len(x))]
    else:
        groups = groups_of_points(grid, x, y, max_length_m)
    many = _Windows(grid, x, y, read, max_length_m, snap_m, report, tick, is_empty)
    if len(groups) == 1:
        return _led(many.follow(groups[0])[1])
    parts: list[Part] = []
    rivers: dict[bytes, np.ndarray] = {}
    waiting = np.isin(np.arange(len(x)), np.concatenate(groups))
    for group in groups:
        points = group[waiting[group]]
        if not len(points):
            continue
        window, traced = many.follow(points)
        waiting[points] = False
        parts.append(_part(points, window, traced))
        rivers |= {line.tobytes(): line for line in traced.terrain.rivers}
        # Others whose water stays in this window, which was large enough for some, need no window of their own.
        others = many.staying(np.flatnonzero(waiting), window, traced.terrain)
        if others is not None:
            waiting[others[0]] = False
            parts.append(_part(others[0], window, others[1]))
        del traced, others
    nothing = np.broadcast_to(np.uint8(NO_DATA), (grid.rows, grid.columns))
    starts, paths = joined(grid, x, y, parts)
    return _led(Traced(Terrain(grid, nothing, nothing, rivers=list(rivers.values())), starts, paths))


@dataclass(frozen=True)
class _Windows:
    """What `trace_in_windows` was given: follows some of the points."""

    grid: Grid
    x: np.ndarray
    y: np.ndarray
    read: Callable[[Window], Terrain]
    max_length_m: float
    snap_m: float
    report: Callable[[str, Window], None]
    tick: Callable[[float], None]
    is_empty: Callable[[Window], bool]

    def _needed(self, points: np.ndarray) -> Window:
        if self.snap_m > 0:
            return whole_window(self.grid)
        return needed_window(self.grid, self.x[points], self.y[points], self.max_length_m)

    def _trace(self, points: np.ndarray, terrain: Terrain, told: Callable[[str], None]) -> Traced:
        x, y = self.x[points], self.y[points]
        return _trace_cells(terrain, x, y, self.max_length_m, self.snap_m, told, self.tick)

    def follow(self, points: np.ndarray) -> tuple[Window, Traced]:
        """Return the window that was enough for points, and their paths in it."""
        needed = self._needed(points)
        window = (
            needed if self.snap_m > 0 else first_window(self.grid, self.x[points], self.y[points], needed)
        )
        while True:
            traced = self._trace(points, self.read(window), _in_window(self.report, window))
            larger = grown_window(window, needed, traced.paths, self.grid, self.is_empty)
            if larger is None:
                return window, traced
            self.report(LARGER_WINDOW, window)
            window = larger
            del traced

    def staying(
        self, points: np.ndarray, window: Window, terrain: Terrain
    ) -> tuple[np.ndarray, Traced] | None:
        """Return those of the points whose paths stay in a window that was read, and their paths; None without any."""
        points = points[terrain.grid.cell_at(self.x[points], self.y[points]) >= 0]
        if not len(points):
            return None
        paths = self._trace(points, terrain, _not_told).paths
        points = points[~_leave(window, self._needed(points), paths, self.grid, self.is_empty)]
        return (points, self._trace(points, terrain, _not_told)) if len(points) else None


def _not_told(stage: str) -> None:
    """Tell nobody."""


def _part(points: np.ndarray, window: Window, traced: Traced) -> Part:
    return Part(points, window[0], window[2], traced.terrain.grid, traced.starts, traced.paths)


def _in_window(report: Callable[[str, Window], None], window: Window) -> Callable[[str], None]:
    return lambda stage: report(stage, window)


def groups_of_points(grid: Grid, x: np.ndarray, y: np.ndarray, max_length_m: float) -> list[np.ndarray]:
    """Return the points (n,) by groups that are followed together, each the places of its points, ascending.

    All in one where the window that they need is small; else those whose first window stays small. Points off the
    raster, which nothing is read for, are in none.
    """
    on = np.flatnonzero(grid.cell_at(x, y) >= 0)
    if _cells(needed_window(grid, x, y, max_length_m)) <= SMALL_CELLS:
        return [np.arange(len(x))]
    row, column = np.divmod(grid.cell_at(x[on], y[on]), grid.columns)
    groups: list[list[int]] = []
    boxes: list[tuple[int, int, int, int]] = []
    for at in np.lexsort((column, row)).tolist():
        r, c = int(row[at]), int(column[at])
        for number, box in enumerate(boxes):
            wider = min(box[0], r), max(box[1], r), min(box[2], c), max(box[3], c)
            sides = (wider[1] - wider[0], wider[3] - wider[2])
            if (sides[0] + 2 * FIRST_MARGIN_CELLS) * (sides[1] + 2 * FIRST_MARGIN_CELLS) <= CELLS_TOGETHER:
                groups[number].append(int(on[at]))
                boxes[number] = wider
                break
        else:
            groups.append([int(on[at])])
            boxes.append((r, r, c, c))
    if len(groups) == 1:
        return [np.arange(len(x))]
    return [np.array(sorted(group)) for group in groups]


def trace_within(
    grid: Grid,
    x: np.ndarray,
    y: np.ndarray,
    window: Window,
    terrain: Terrain,
    max_length_m: float = np.inf,
    snap_m: float = 0.0,
    tick: Callable[[float], None] = lambda fraction: None,
    is_empty: Callable[[Window], bool] = lambda window: False,
) -> Traced | None:
    """Return the paths of points over the terrain of a window of the raster `grid`; None where it is not enough.

    It is enough where all points that lie on the raster lie in it, and all of their paths stay.
    """
    on = grid.cell_at(x, y) >= 0
    if not on.any() or (terrain.grid.cell_at(x[on], y[on]) < 0).any():
        return None
    needed = whole_window(grid) if snap_m > 0 else needed_window(grid, x, y, max_length_m)
    if snap_m > 0 and window != needed:  # the drained area comes from everywhere
        return None
    traced = _trace_cells(terrain, x, y, max_length_m, snap_m, _not_told, tick)
    if _sides_left(window, needed, traced.paths, grid, is_empty).any():
        return None
    return _led(traced)


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


def grown_window(
    window: Window,
    needed: Window,
    paths: Paths,
    grid: Grid | None = None,
    is_empty: Callable[[Window], bool] = lambda window: False,
) -> Window | None:
    """Return the window to read next, None when all paths of `window` stay in it or it is all that is needed.

    It grows by its own size on the sides where paths leave it or are cut close to it, and on all sides when a
    path ends in no-data: what looks like the end of the data may be a hole of which the window shows a part. It is
    none where `is_empty` tells of nothing from there straight to a side of the raster `grid`.
    """
    row0, row1, col0, col1 = window
    by = max(row1 - row0, col1 - col0)
    sides = _sides_left(window, needed, paths, grid, is_empty).any(axis=1)
    up, down, left, right = (by if side else 0 for side in sides)
    grown = _common((row0 - up, row1 + down, col0 - left, col1 + right), needed)
    return None if grown == window else grown


def _leave(
    window: Window, needed: Window, paths: Paths, grid: Grid, is_empty: Callable[[Window], bool]
) -> np.ndarray:
    """Return whether the path of each point needs a larger window (n,)."""
    leave = np.zeros(len(paths.traced), dtype=bool)
    leave[paths.traced] = _sides_left(window, needed, paths, grid, is_empty).any(axis=0)
    return leave


def _sides_left(
    window: Window,
    needed: Window,
    paths: Paths,
    grid: Grid | None,
    is_empty: Callable[[Window], bool],
) -> np.ndarray:
    """Return on which sides (north, south, west, east) each traced path asks for more of what is needed (4, n)."""
    row0, row1, col0, col1 = window
    ends_in = paths.ends_in[paths.traced]
    tree = paths.tree
    if not isinstance(tree, FlowTree):
        raise TypeError("windows are parts of rasters: paths of a network have none")
    more = np.array([row0 > needed[0], row1 < needed[1], col0 > needed[2], col1 < needed[3]])
    if not more.any():
        return np.zeros((4, len(ends_in)), dtype=bool)
    final = tree.last[paths.reach[paths.traced]]
    row, column = np.divmod(_last_cells(paths, tree, final), col1 - col0)
    near = np.select([ends_in == EDGE, ends_in == LIMIT], [1, CELLS_BEHIND_LIMIT], 0)
    distances = (row, row1 - row0 - 1 - row, column, col1 - col0 - 1 - column)
    sides = np.array([distance < near for distance in distances]).reshape(4, len(ends_in))
    in_void = np.isin(ends_in, [VOID, SEA]) & (tree.beyond[final] >= 0)
    for cell in np.unique(tree.beyond[final[in_void]]):
        if not _is_outside(cell, window, grid, is_empty):
            sides[:, in_void & (tree.beyond[final] == cell)] = True
    return sides & more[:, None]


def _is_outside(
    cell: np.int64, window: Window, grid: Grid | None, is_empty: Callable[[Window], bool]
) -> bool:
    """Tell whether a cell of a window hangs together with the raster's edge through what is known to be empty."""
    if grid is None:
        return False
    row, column = divmod(int(cell), window[3] - window[2])
    row, column = row + window[0], column + window[2]
    return any(
        is_empty(way)
        for way in (
            (0, row + 1, column, column + 1),
            (row, grid.rows, column, column + 1),
            (row, row + 1, 0, column + 1),
            (row, row + 1, column, grid.columns),
        )
    )


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
