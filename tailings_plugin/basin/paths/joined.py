"""Paths traced in several windows of one raster put together as if one had held them all."""

from collections.abc import Sequence
from dataclasses import dataclass

import numpy as np

from ..grid.grid import Grid
from .flow_tree import EMPTY_TREE, FlowTree
from .paths import Paths
from .reaches import lasts_and_distances
from .start_cells import Starts

# What of a window's paths lies farther behind the length limit than this is nobody's path: the window's edge may
# have turned it.
NODES_BEHIND_LIMIT = 1


@dataclass(frozen=True)
class Part:
    """Starts and paths of the points at `places` (n,), over the window of the raster that begins at row, column."""

    places: np.ndarray
    row: int
    column: int
    grid: Grid
    starts: Starts
    paths: Paths


@dataclass(frozen=True)
class _Nodes:
    """The nodes of all parts: `cell` and `beyond` of the whole raster (-1: none), `after` the next node (-1: none)."""

    cell: np.ndarray
    after: np.ndarray
    step_m: np.ndarray
    z: np.ndarray
    beyond: np.ndarray
    leaves: np.ndarray
    used: np.ndarray


def joined(grid: Grid, x: np.ndarray, y: np.ndarray, parts: Sequence[Part]) -> tuple[Starts, Paths]:
    """Return the starts and paths of points x, y (n,) on the raster `grid` from those of the parts.

    A cell that several parts have is one node: water that meets is one reach, as in a single window. Where parts
    disagree so that water would run in a loop, which reliefs of ever larger windows do not, each keeps its own.
    """
    number = len(x)
    cell = grid.cell_at(x, y)
    moved_m, z, whole_m = (np.full(number, np.nan) for _ in range(3))
    reason: list[str | None] = ["off_raster"] * number
    end, skip = np.zeros(number, np.uint8), np.zeros(number, np.int64)
    first_node = np.full(number, -1, dtype=np.int64)
    nodes = [_nodes_of(grid, part) for part in parts]
    offsets = np.concatenate([[0], np.cumsum([len(each.cell) for each in nodes])]).astype(np.int64)
    for part, offset in zip(parts, offsets, strict=False):
        at, own = part.places, part.paths
        cell[at] = _in_whole(grid, part, part.starts.cell)
        moved_m[at], z[at], end[at], skip[at] = part.starts.moved_m, own.z, own.end, own.skip
        for place, why in zip(at.tolist(), part.starts.reason, strict=True):
            reason[place] = why
        known = own.traced
        first_node[at[known]] = offset + own.tree.first[own.reach[known]]
        whole_m[at[known]] = own.whole_m[known] - own.tree.to_end_m[own.tree.first[own.reach[known]]]
    known = first_node >= 0
    all_nodes = _together(nodes, offsets)
    tree, node_z, reach_at = _tree(all_nodes, first_node[known], all_nodes.cell)
    if tree is None:
        window = np.repeat(np.arange(len(nodes)), np.diff(offsets))
        tree, node_z, reach_at = _tree(all_nodes, first_node[known], window * grid.cells + all_nodes.cell)
    if tree is None:
        raise RuntimeError("a window's own paths run in a loop")
    reach = np.full(number, -1, dtype=np.int64)
    reach[known] = reach_at
    whole_m[known] += tree.to_end_m[tree.first[reach_at]]
    node_x, node_y = grid.centre_of(tree.cells)
    starts = Starts(np.asarray(x, float), np.asarray(y, float), cell, reason, moved_m)
    paths = Paths(
        measure=grid.measure,
        tree=tree,
        node_x=node_x,
        node_y=node_y,
        node_z=node_z,
        x=starts.x,
        y=starts.y,
        z=z,
        traced=known,
        reach=reach,
        skip=skip,
        whole_m=whole_m,
        end=end,
        max_length_m=parts[0].paths.max_length_m,
        spacing_m=grid.cell_m,
    )
    return starts, paths


def _in_whole(grid: Grid, part: Part, cell: np.ndarray) -> np.ndarray:
    """Return cells of a part's window as those of the whole raster, -1 where they are none."""
    row, column = np.divmod(cell, part.grid.columns)
    return np.where(cell >= 0, (row + part.row) * grid.columns + column + part.column, -1)


def _nodes_of(grid: Grid, part: Part) -> _Nodes:
    tree = part.paths.tree
    if not isinstance(tree, FlowTree):
        raise TypeError("windows are parts of rasters: paths of a network have none")
    count = len(tree.cells)
    after = np.arange(1, count + 1)
    last = tree.first[1:] - 1
    after[last] = np.where(tree.after >= 0, tree.first[tree.after], -1)
    beyond, leaves = np.full(count, -1, dtype=np.int64), np.zeros(count, dtype=bool)
    beyond[last], leaves[last] = _in_whole(grid, part, tree.beyond), tree.leaves
    step_m = np.where(after >= 0, tree.to_end_m - tree.to_end_m[after], 0.0)
    return _Nodes(
        cell=_in_whole(grid, part, tree.cells),
        after=after,
        step_m=step_m,
        z=part.paths.node_z,
        beyond=beyond,
        leaves=leaves,
        used=_within_limit(part.paths, tree),
    )


def _within_limit(paths: Paths, tree: FlowTree) -> np.ndarray:
    """Return which nodes some path passes before the length limit, and the one behind each."""
    used = np.zeros(len(tree.cells), dtype=bool)
    if not np.isfinite(paths.max_length_m):
        return ~used
    for facility in np.flatnonzero(paths.traced).tolist():
        nodes = tree.nodes(int(paths.reach[facility]))
        within = int(np.searchsorted(paths.metres_at(facility, nodes), paths.max_length_m, "right"))
        used[nodes[: within + NODES_BEHIND_LIMIT]] = True
    return used


def _together(nodes: Sequence[_Nodes], offsets: np.ndarray) -> _Nodes:
    def all_of(name: str) -> np.ndarray:
        return np.concatenate([getattr(each, name) for each in nodes])

    after = [
        np.where(each.after >= 0, each.after + offset, -1)
        for each, offset in zip(nodes, offsets, strict=False)
    ]
    return _Nodes(
        cell=all_of("cell"),
        after=np.concatenate(after),
        step_m=all_of("step_m"),
        z=all_of("z"),
        beyond=all_of("beyond"),
        leaves=all_of("leaves"),
        used=all_of("used"),
    )


def _tree(
    nodes: _Nodes, starts: np.ndarray, key: np.ndarray
) -> tuple[FlowTree | None, np.ndarray, np.ndarray]:
    """Return the tree of nodes, those of one `key` taken for one, their heights, and the reach of each start.

    The tree is None when it would run in a loop.
    """
    if not len(starts):
        return EMPTY_TREE, np.zeros(0), np.zeros(0, dtype=np.int64)
    goes_on = nodes.used & (nodes.after >= 0)
    goes_on[goes_on] = nodes.used[nodes.after[goes_on]]
    # Of the nodes of a cell the one that goes on speaks for it, and of these the first.
    used = np.flatnonzero(nodes.used)
    order = used[np.lexsort((used, ~goes_on[used], key[used]))]
    keys, at = np.unique(key[order], return_index=True)
    own = order[at]
    after = np.full(len(own), -1, dtype=np.int64)
    on = goes_on[own]
    after[on] = np.searchsorted(keys, key[nodes.after[own[on]]])
    begin = np.searchsorted(keys, key[starts])
    feeders = np.bincount(after[on], minlength=len(own))
    is_cut = feeders != 1
    is_cut[begin] = True
    run = _runs(after, np.flatnonzero(is_cut), is_cut)
    if len(run.nodes) != len(own):  # a loop that no cut breaks
        return None, np.zeros(0), np.zeros(0, dtype=np.int64)
    chosen = own[run.nodes]
    ending = run.after < 0
    last = chosen[run.first[1:] - 1]
    found = lasts_and_distances(
        run.first, run.after, np.where(after[run.nodes] >= 0, nodes.step_m[chosen], 0.0)
    )
    if found is None:
        return None, np.zeros(0), np.zeros(0, dtype=np.int64)
    tree = FlowTree(
        first=run.first,
        after=run.after,
        last=found[0],
        to_end_m=found[1],
        cells=nodes.cell[chosen],
        beyond=np.where(ending, nodes.beyond[last], -1),
        leaves=ending & nodes.leaves[last],
    )
    return tree, nodes.z[chosen], run.reach_of[begin]


@dataclass(frozen=True)
class _Runs:
    """Nodes in the order of reaches, where each reach begins, the reach after each, and the reach of each cut node."""

    nodes: np.ndarray
    first: np.ndarray
    after: np.ndarray
    reach_of: np.ndarray


def _runs(after: np.ndarray, cuts: np.ndarray, is_cut: np.ndarray) -> _Runs:
    """Follow `after` from every cut node to the next cut, all at once."""
    reach_of = np.full(len(after), -1, dtype=np.int64)
    reach_of[cuts] = np.arange(len(cuts))
    next_reach = np.full(len(cuts), -1, dtype=np.int64)
    reach, node = np.arange(len(cuts)), cuts
    seen_reach, seen_node, seen_step = [], [], []
    step = 0
    while len(node):
        seen_reach.append(reach)
        seen_node.append(node)
        seen_step.append(np.full(len(node), step))
        node = after[node]
        met = np.where(node >= 0, is_cut[node], False)
        next_reach[reach[met]] = reach_of[node[met]]
        go = (node >= 0) & ~met
        reach, node = reach[go], node[go]
        step += 1
    reaches, nodes = np.concatenate(seen_reach), np.concatenate(seen_node)
    order = np.lexsort((np.concatenate(seen_step), reaches))
    first = np.concatenate([[0], np.cumsum(np.bincount(reaches, minlength=len(cuts)))]).astype(np.int64)
    return _Runs(nodes[order], first, next_reach, reach_of)
