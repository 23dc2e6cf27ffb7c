"""Paths of facilities over D8 directions."""

from collections.abc import Callable

import numpy as np

from ..grid.d8 import step_lengths
from ..grid.direction_tiles import DirectionTiles
from ..grid.grid import Grid
from ..grid.tile_flood import hang_with_edge
from .end_marks import EndMarks
from .ends import Look, ends_by_look, ends_of_reaches
from .flow_tree import EMPTY_TREE, FlowTree, flow_tree, tree_over
from .paths import Paths
from .start_cells import Starts
from .tile_walk import walked

_NOTHING = np.zeros(0, dtype=np.int64)


def raster_paths(
    grid: Grid,
    codes: np.ndarray,
    kinds: np.ndarray,
    starts: Starts,
    heights: np.ndarray | None = None,
    max_length_m: float = np.inf,
    tick: Callable[[float], None] = lambda fraction: None,
) -> Paths:
    """Return the paths from `starts`; `kinds` as `ends.mark_ends` makes it, `heights` if known.

    The point stands for its own cell: the next vertex is the centre of the cell its water goes to. Only a
    path of one cell, or one moved to a stream, goes over the centre of the start cell. Raises DataProblem
    when directions run in a loop.
    """
    tree, reach, end = EMPTY_TREE, _NOTHING, _NOTHING
    step_m = grid.step_table()
    if starts.known.any():
        tree, reach = flow_tree(codes, step_m, starts.cell[starts.known], tick)
        end = ends_of_reaches(tree, codes, kinds, heights, tick)[reach]

    def height_of(cells: np.ndarray) -> np.ndarray:
        return _unknown(cells) if heights is None else heights.reshape(-1)[cells].astype(float)

    return paths_of_tree(
        grid,
        starts,
        tree,
        reach,
        end,
        lambda cells: step_lengths(codes, step_m, cells),
        height_of,
        max_length_m,
    )


def paths_in_tiles(
    tiles: DirectionTiles,
    marks: EndMarks,
    starts: Starts,
    heights: Callable[[np.ndarray, np.ndarray], np.ndarray] | None = None,
    max_length_m: float = np.inf,
    tick: Callable[[float], None] = lambda fraction: None,
) -> Paths:
    """Return the paths from `starts` over directions of any size, the same as `raster_paths` over them in memory.

    tiles: directions in which `marks` end. heights(x, y): those at points in the CRS of the grid, NaN where unknown.
    """
    grid = tiles.grid
    tree, reach, end = EMPTY_TREE, _NOTHING, _NOTHING

    def height_of(cells: np.ndarray) -> np.ndarray:
        return _unknown(cells) if heights is None or not len(cells) else heights(*grid.centre_of(cells))

    def step_m(cells: np.ndarray) -> np.ndarray:
        return tiles.step_lengths(cells, tiles.codes_at(cells))

    if starts.known.any():
        cell = starts.cell[starts.known]
        ways = walked(tiles, cell, lambda done: tick(0.5 * done))
        tree, reach = tree_over(ways, ways.of(cell), lambda done: tick(0.5 + 0.4 * done))
        look = Look(
            (grid.rows, grid.columns),
            tiles.codes_at,
            marks.kinds_at,
            lambda cells: hang_with_edge(tiles, cells, lambda _: tick(0.95)),
            None if heights is None else height_of,
        )
        end = ends_by_look(tree, look)[reach]
    return paths_of_tree(grid, starts, tree, reach, end, step_m, height_of, max_length_m)


def paths_of_tree(
    grid: Grid,
    starts: Starts,
    tree: FlowTree,
    reach_of_known: np.ndarray,
    end_of_known: np.ndarray,
    step_m: Callable[[np.ndarray], np.ndarray],
    height_of: Callable[[np.ndarray], np.ndarray],
    max_length_m: float,
) -> Paths:
    """Return the paths of `starts` along a tree: the reach and end of each that can be followed are given.

    step_m, height_of: metres of the step that leaves flat cells (n,), and of their heights, NaN unknown.
    """
    known = starts.known
    number = len(known)
    reach = np.full(number, -1, dtype=np.int64)
    skip = np.zeros(number, dtype=np.int64)
    whole_m = np.full(number, np.nan)
    end = np.zeros(number, dtype=np.uint8)
    z = np.full(number, np.nan)
    if known.any():
        cell = starts.cell[known]
        reach[known], end[known] = reach_of_known, end_of_known
        rest = tree.to_end_m[tree.first[reach[known]]]
        skip[known] = (rest > 0) & np.isnan(starts.moved_m[known])
        target = np.where(skip[known], tree.cells[_second_nodes(tree, reach[known])], cell)
        to_target = _metres_to_centre(grid, starts.x[known], starts.y[known], target)
        whole_m[known] = to_target + rest - np.where(skip[known], step_m(cell), 0.0)
        z[known] = height_of(cell)
    node_x, node_y = grid.centre_of(tree.cells)
    return Paths(
        measure=grid.measure,
        tree=tree,
        node_x=node_x,
        node_y=node_y,
        node_z=height_of(tree.cells),
        x=starts.x,
        y=starts.y,
        z=z,
        traced=known,
        reach=reach,
        skip=skip,
        whole_m=whole_m,
        end=end,
        max_length_m=max_length_m,
        spacing_m=grid.cell_m,
    )


def _unknown(cells: np.ndarray) -> np.ndarray:
    return np.full(len(cells), np.nan)


def _second_nodes(tree: FlowTree, reach: np.ndarray) -> np.ndarray:
    """Return the node after the first of each reach (some node at an end)."""
    node = tree.first[reach]
    alone = tree.first[reach + 1] == node + 1
    in_next = tree.first[np.maximum(tree.after[reach], 0)]
    return np.where(alone, in_next, np.minimum(node + 1, len(tree.cells) - 1))


def _metres_to_centre(grid: Grid, x: np.ndarray, y: np.ndarray, cell: np.ndarray) -> np.ndarray:
    centre_x, centre_y = grid.centre_of(cell)
    return grid.measure.frame(centre_x, centre_y).metres(centre_x - x, centre_y - y)
