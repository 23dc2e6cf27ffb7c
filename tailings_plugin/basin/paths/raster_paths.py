"""Paths of facilities over D8 directions."""

from collections.abc import Callable

import numpy as np

from ..grid.d8 import step_lengths
from ..grid.grid import Grid
from .ends import ends_of_reaches
from .flow_tree import EMPTY_TREE, FlowTree, flow_tree
from .paths import Paths
from .start_cells import Starts


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
    known = starts.known
    number = len(known)
    step_m = grid.step_table()
    reach = np.full(number, -1, dtype=np.int64)
    skip = np.zeros(number, dtype=np.int64)
    whole_m = np.full(number, np.nan)
    end = np.zeros(number, dtype=np.uint8)
    tree = EMPTY_TREE
    if known.any():
        cell = starts.cell[known]
        tree, reach[known] = flow_tree(codes, step_m, cell, tick)
        end[known] = ends_of_reaches(tree, codes, kinds, heights, tick)[reach[known]]
        rest = tree.to_end_m[tree.first[reach[known]]]
        skip[known] = (rest > 0) & np.isnan(starts.moved_m[known])
        target = np.where(skip[known], tree.cells[_second_nodes(tree, reach[known])], cell)
        to_target = _metres_to_centre(grid, starts.x[known], starts.y[known], target)
        whole_m[known] = to_target + rest - np.where(skip[known], step_lengths(codes, step_m, cell), 0.0)
    node_x, node_y = grid.centre_of(tree.cells)
    return Paths(
        measure=grid.measure,
        tree=tree,
        node_x=node_x,
        node_y=node_y,
        node_z=_heights_at(heights, tree.cells),
        x=starts.x,
        y=starts.y,
        z=np.where(known, _heights_at(heights, np.where(known, starts.cell, 0)), np.nan),
        traced=known,
        reach=reach,
        skip=skip,
        whole_m=whole_m,
        end=end,
        max_length_m=max_length_m,
        spacing_m=grid.cell_m,
    )


def _second_nodes(tree: FlowTree, reach: np.ndarray) -> np.ndarray:
    """Return the node after the first of each reach (some node at an end)."""
    node = tree.first[reach]
    alone = tree.first[reach + 1] == node + 1
    in_next = tree.first[np.maximum(tree.after[reach], 0)]
    return np.where(alone, in_next, np.minimum(node + 1, len(tree.cells) - 1))


def _metres_to_centre(grid: Grid, x: np.ndarray, y: np.ndarray, cell: np.ndarray) -> np.ndarray:
    centre_x, centre_y = grid.centre_of(cell)
    return grid.measure.frame(centre_x, centre_y).metres(centre_x - x, centre_y - y)


def _heights_at(heights: np.ndarray | None, cell: np.ndarray) -> np.ndarray:
    """Return heights of flat cells, NaN when there is no relief."""
    if heights is None:
        return np.full(len(cell), np.nan)
    return heights.reshape(-1)[cell].astype(float)
