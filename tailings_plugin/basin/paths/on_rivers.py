"""Paths over cells led along the mapped rivers that they follow: one line, by which all distances are counted.

Steps between the centres of cells zig-zag where the water does not, and cut off meanders narrower than a cell. Where a
path runs on a mapped river, in its cells or beside them, the river's own line takes the place of the steps, so that its
metres are the river's.
"""

from collections import defaultdict
from collections.abc import Sequence
from dataclasses import dataclass, replace
from typing import NamedTuple

import numpy as np

from ..grid.grid import Grid
from ..grid.measure import Measure
from ..routing.burning import passes_of
from .flow_tree import FlowTree
from .paths import Paths
from .reaches import ReachTree, lasts_and_distances

# A river is left for another where the two lines come within a cell of each other, no more cells before or behind.
CELLS_OF_CONFLUENCE = 4.0


@dataclass(frozen=True)
class _River:
    """A line (n, 2) in the direction of its water, and the metres along it of each vertex (n,)."""

    line: np.ndarray
    m: np.ndarray

    def between(self, begin: float, end: float) -> slice:
        """Return the vertices between two distances, without those at them."""
        return slice(int(np.searchsorted(self.m, begin, "right")), int(np.searchsorted(self.m, end, "left")))

    def at(self, m: float) -> tuple[float, float]:
        """Return the place at a distance."""
        return float(np.interp(m, self.m, self.line[:, 0])), float(np.interp(m, self.m, self.line[:, 1]))

    def nearest(self, x: float, y: float, begin: float, end: float, measure: Measure) -> tuple[float, float]:
        """Return the metres along the line, between two distances, nearest to a point, and the metres to there."""
        inner = self.between(begin, end)
        line = np.vstack([self.at(begin), self.line[inner], self.at(end)])
        m = np.concatenate([[begin], self.m[inner], [end]])
        frame = measure.frame(np.array(x), np.array(y))
        start = np.column_stack(frame.plane(line[:, 0] - x, line[:, 1] - y))
        side = np.diff(start, axis=0)
        square = np.maximum((side**2).sum(axis=1), 1e-12)
        share = np.clip(-(start[:-1] * side).sum(axis=1) / square, 0.0, 1.0)
        away = np.hypot(*(start[:-1] + share[:, None] * side).T)
        step = int(away.argmin())
        return float(m[step] + share[step] * (m[step + 1] - m[step])), float(away[step])


# A place of a node: number of the river, metres along it.
_Place = tuple[int, float]


class _Choice(NamedTuple):
    """A place where a node may lie: whether the river passes its cell, or one beside, and metres to its centre."""

    place: _Place
    in_it: bool
    away_m: float


_Choices = dict[int, list[_Choice]]


def paths_on_rivers(paths: Paths, grid: Grid, lines: Sequence[np.ndarray]) -> Paths:
    """Return `paths`, traced over the cells of `grid`, along the rivers (n, 2) of the grid's CRS that they follow.

    A path follows a river from cell to cell that the line passes, or that lies beside one, in the line's own order. It
    ends in the cell where it ended. A facility in a cell of a river joins it at the next vertex below; heights between
    two cells are straight.
    """
    tree = paths.tree
    if not isinstance(tree, FlowTree) or not len(tree.cells):
        return paths
    following = _following(tree)
    rivers, choices = _rivers_at(tree, following, grid, lines)
    if not choices:
        return paths
    centres = np.column_stack([paths.node_x, paths.node_y])
    places = _followed(_places(tree, choices, rivers, centres, paths), following)
    _move_to_mouths(places, following, rivers, paths)
    return _Led(paths, tree, rivers, places, following).paths()


def _following(tree: FlowTree) -> np.ndarray:
    """Return the node after each, -1 at an end."""
    following = np.arange(1, len(tree.cells) + 1)
    following[tree.first[1:] - 1] = np.where(tree.after >= 0, tree.first[tree.after], -1)
    return following


def _rivers_at(
    tree: FlowTree, following: np.ndarray, grid: Grid, lines: Sequence[np.ndarray]
) -> tuple[list[_River], _Choices]:
    """Return the rivers, turned to run with the water, and where each node may lie on them."""
    order = np.argsort(tree.cells, kind="stable")
    cells = tree.cells[order]
    measure = grid.measure
    rivers: list[_River] = []
    passes: list[np.ndarray] = []  # of each river: cell, river, metres, x and y of the middle of each pass
    for line in lines:
        own, enters, leaves = passes_of(grid, line)
        m = np.concatenate([[0.0], np.cumsum(measure.lengths(line))])
        at = (np.interp(enters, np.arange(len(m)), m) + np.interp(leaves, np.arange(len(m)), m)) / 2
        if _runs_up(_nodes_at(cells, order, own), at, following):
            line, m, at = line[::-1], m[-1] - m[::-1], m[-1] - at
        x, y = np.interp(at, m, line[:, 0]), np.interp(at, m, line[:, 1])
        passes.append(np.column_stack([own, np.full(len(own), len(rivers)), at, x, y]))
        rivers.append(_River(line, m))
    found = np.concatenate(passes) if passes else np.zeros((0, 5))
    return rivers, _choices(tree, grid, cells, order, found)


def _choices(
    tree: FlowTree, grid: Grid, cells: np.ndarray, order: np.ndarray, passes: np.ndarray
) -> _Choices:
    """Return the passes through the cell of each node, and through those beside it."""
    x, y = grid.centre_of(tree.cells)
    frame = grid.measure.frame(x, y)
    row, column = np.divmod(passes[:, 0].astype(np.int64), grid.columns)
    choices: _Choices = defaultdict(list)
    for down in (-1, 0, 1):
        for right in (-1, 0, 1):
            inside = (row + down >= 0) & (row + down < grid.rows)
            inside &= (column + right >= 0) & (column + right < grid.columns)
            wanted = np.where(inside, (row + down) * grid.columns + column + right, -1)
            near = _nodes_at(cells, order, wanted)
            own, near = passes[near >= 0], near[near >= 0]
            away = frame.of(near).metres(own[:, 3] - x[near], own[:, 4] - y[near])
            river, in_it = own[:, 1].astype(np.int64).tolist(), down == right == 0
            for node, number, m, away_m in zip(
                near.tolist(), river, own[:, 2].tolist(), away.tolist(), strict=True
            ):
                choices[node].append(_Choice((number, m), in_it, away_m))
    return choices


def _nodes_at(cells: np.ndarray, order: np.ndarray, wanted: np.ndarray) -> np.ndarray:
    """Return the node in each wanted cell, -1 where there is none; `cells` rise, `order` are their nodes."""
    place = np.minimum(np.searchsorted(cells, wanted), len(cells) - 1)
    return np.where(cells[place] == wanted, order[place], -1)


def _runs_up(nodes: np.ndarray, at: np.ndarray, following: np.ndarray) -> bool:
    """Tell whether paths run against a line, by the steps from one of its cells to another."""
    known = np.flatnonzero(nodes >= 0)
    known = known[np.argsort(nodes[known], kind="stable")]
    nodes, at = nodes[known], at[known]
    place = np.minimum(np.searchsorted(nodes, following[nodes]), max(len(nodes) - 1, 0))
    goes_on = nodes[place] == following[nodes]
    steps = (at[place] - at)[goes_on]
    return int((steps < 0).sum()) > int((steps > 0).sum())


def _places(
    tree: FlowTree, choices: _Choices, rivers: Sequence[_River], centres: np.ndarray, paths: Paths
) -> list[_Place | None]:
    """Return where on a river each node lies: from the ends upward, so that no river is followed backward."""
    places: list[_Place | None] = [None] * len(tree.cells)
    beside = [False] * len(tree.cells)
    first, after = tree.first.tolist(), tree.after.tolist()
    last = [-1] * len(after)  # of each reach, the node by which its uppermost nodes are bound
    for reach in np.argsort(tree.to_end_m[tree.first[:-1]], kind="stable").tolist():
        below = last[after[reach]] if after[reach] >= 0 else -1
        for node in range(first[reach + 1] - 1, first[reach] - 1, -1):
            bound = places[below] if below >= 0 else None
            best = _chosen(choices.get(node, ()), bound)
            if best is None:
                below = -1
                continue
            own = best.place if best.in_it else _beside(centres[node], best.place, bound, rivers, paths)
            if own == bound:
                # The path comes to the river, or leaves it, at the one of the two in whose cell the river is.
                if beside[below] and best.in_it:
                    places[below] = None
                else:
                    continue
            places[node], beside[node], below = own, not best.in_it, node
        last[reach] = below
    return places


def _beside(
    centre: np.ndarray, place: _Place, bound: _Place | None, rivers: Sequence[_River], paths: Paths
) -> _Place:
    """Return the place on a river nearest to the centre of a cell beside it, about `place`, at most at `bound`."""
    river, m = place
    most = rivers[river].m[-1] if bound is None or bound[0] != river else bound[1]
    begin, end = max(m - paths.spacing_m, 0.0), min(m + paths.spacing_m, most)
    return river, rivers[river].nearest(float(centre[0]), float(centre[1]), begin, end, paths.measure)[0]


def _chosen(choices: Sequence[_Choice], below: _Place | None) -> _Choice | None:
    """Return the river that a node follows: that of the next node, unless only another one is in its cell.

    Of several passes through the cell the last one above the next node's place, since what the line does between is
    part of the way; of passes beside it the nearest.
    """
    best, best_rank = None, (-1.0, 0.0, 0.0)
    for choice in choices:
        river, m = choice.place
        same = below is not None and river == below[0]
        if same and below is not None and m > below[1]:
            continue
        rank = (2.0 * choice.in_it + same, -river, m if choice.in_it else -choice.away_m)
        if best is None or rank > best_rank:
            best, best_rank = choice, rank
    return best


def _followed(places: list[_Place | None], following: np.ndarray) -> list[_Place | None]:
    """Return the places without those of single nodes: who only crosses a river does not follow it."""
    kept = np.zeros(len(places), dtype=bool)
    for node, after in enumerate(following.tolist()):
        own, other = places[node], places[after] if after >= 0 else None
        if own is not None and other is not None and own[0] == other[0]:
            kept[node] = kept[after] = True
    return [place if keep else None for place, keep in zip(places, kept.tolist(), strict=True)]


def _move_to_mouths(
    places: list[_Place | None], following: np.ndarray, rivers: list[_River], paths: Paths
) -> None:
    """Move the first node below a mouth down to it, in place, where the mouth is farther down than the node."""
    after = following.tolist()
    for node, below in enumerate(after):
        own, other = places[node], places[below] if below >= 0 else None
        if own is None or other is None or own[0] == other[0]:
            continue
        beyond = places[after[below]] if after[below] >= 0 else None
        if beyond is not None and beyond[0] == other[0]:
            enters = _mouth(rivers[own[0]], own[1], rivers[other[0]], other[1], beyond[1], paths)
            if enters is not None and enters > other[1]:
                places[below] = other[0], enters


def _mouth(one: _River, own_m: float, two: _River, begin: float, end: float, paths: Paths) -> float | None:
    """Return where, between two distances along `two`, `one` ends near it; None where it ends elsewhere."""
    if one.m[-1] - own_m > CELLS_OF_CONFLUENCE * paths.spacing_m:
        return None
    x, y = one.line[-1].tolist()
    enters, away_m = two.nearest(x, y, begin, end, paths.measure)
    return enters if away_m <= paths.spacing_m else None


class _Led:
    """Paths with their nodes moved onto rivers, and vertices of the rivers between them."""

    def __init__(
        self,
        paths: Paths,
        tree: FlowTree,
        rivers: list[_River],
        places: list[_Place | None],
        following: np.ndarray,
    ):
        self.old, self.tree, self.rivers = paths, tree, rivers
        self.places, self.following = places, following
        self.xy = np.column_stack([paths.node_x, paths.node_y])
        for node, place in enumerate(places):
            if place is not None:
                self.xy[node] = rivers[place[0]].at(place[1])
        self.between: dict[int, tuple[np.ndarray, np.ndarray]] = {}
        for node, after in enumerate(following.tolist()):
            own, other = places[node], places[after] if after >= 0 else None
            if own is None or other is None:
                continue
            found = self._along(own, other) if own[0] == other[0] else self._confluence(own, other)
            if found is not None:
                self.between[node] = found

    def _along(self, own: _Place, other: _Place) -> tuple[np.ndarray, np.ndarray]:
        """Return the vertices (k, 2) between two places on a river, and the metres of the k + 1 steps."""
        river = self.rivers[own[0]]
        inner = river.between(own[1], other[1])
        return river.line[inner], np.diff(np.concatenate([[own[1]], river.m[inner], [other[1]]]))

    def _confluence(self, own: _Place, other: _Place) -> tuple[np.ndarray, np.ndarray] | None:
        """Return the same where a river ends near another one: the rest of it, then the other to the next place."""
        one, two = self.rivers[own[0]], self.rivers[other[0]]
        begin = max(other[1] - CELLS_OF_CONFLUENCE * self.old.spacing_m, 0.0)
        enters = _mouth(one, own[1], two, begin, other[1], self.old)
        if enters is None:
            return None
        head, tail = one.line[one.between(own[1], one.m[-1])], two.line[two.between(enters, other[1])]
        inner = np.vstack([head, one.line[-1:], [two.at(enters)], tail])
        way = np.vstack([one.at(own[1]), inner, two.at(other[1])])
        return inner, self.old.measure.lengths(way)

    def paths(self) -> Paths:
        """Return the paths led along the rivers."""
        old, tree = self.old, self.tree
        count = np.ones(len(tree.cells), dtype=np.int64)
        for node, (inner, _) in self.between.items():
            count[node] += len(inner)
        self.at = np.concatenate([[0], np.cumsum(count)])
        xy, z = np.empty((self.at[-1], 2)), np.full(self.at[-1], np.nan)
        xy[self.at[:-1]], z[self.at[:-1]] = self.xy, old.node_z
        step_m = np.zeros(self.at[-1])
        step_m[self.at[1:] - 1] = self._direct()
        for node, (inner, metres) in self.between.items():
            own = slice(self.at[node], self.at[node + 1])
            xy[own][1:] = inner
            step_m[own] = metres
            start, end = old.node_z[[node, self.following[node]]]
            total = metres.sum()
            z[own][1:] = start + (end - start) * np.cumsum(metres[:-1]) / (total if total > 0 else 1.0)
        first = self.at[tree.first]
        found = lasts_and_distances(first, tree.after, step_m)
        if found is None:
            raise RuntimeError("reaches run in a loop, which tracing refuses")
        self.xy_all, self.to_end_m = xy, found[1]
        skip, whole_m = self._starts()
        return replace(
            old,
            tree=ReachTree(first, tree.after, found[1], found[0]),
            node_x=xy[:, 0],
            node_y=xy[:, 1],
            node_z=z,
            skip=skip,
            whole_m=whole_m,
        )

    def _direct(self) -> np.ndarray:
        """Return the metres from each node straight to the next: as they were, where neither has moved."""
        tree, after = self.tree, np.where(self.following >= 0, self.following, np.arange(len(self.following)))
        step_m = tree.to_end_m - tree.to_end_m[after]
        moved = np.array([place is not None for place in self.places], dtype=bool)
        chosen = np.flatnonzero((moved | moved[after]) & (self.following >= 0))
        step_m[chosen] = self._lengths(self.xy[chosen], self.xy[after[chosen]])
        return step_m

    def _lengths(self, starts: np.ndarray, ends: np.ndarray) -> np.ndarray:
        return self.old.measure.lengths(np.stack([starts, ends], axis=1).reshape(-1, 2))[::2]

    def _starts(self) -> tuple[np.ndarray, np.ndarray]:
        """Return how many nodes each facility leaves out, and its metres to the end."""
        old, tree = self.old, self.tree
        skip, whole_m = old.skip.copy(), old.whole_m.copy()
        for facility in np.flatnonzero(old.traced).tolist():
            reach = int(old.reach[facility])
            start = int(tree.first[reach])
            after = int(self.following[start])
            target = after if old.skip[facility] else start
            place, other = self.places[start], self.places[after] if after >= 0 else None
            if place is not None and other is not None and place[0] == other[0]:
                skip[facility] = self._joins(facility, start, place, other)
                new = int(self.at[start] + skip[facility])
                new = int(self.at[after]) if new == self.at[start + 1] else new
            elif self.places[target] is None:
                whole_m[facility] += self.to_end_m[self.at[target]] - tree.to_end_m[target]
                continue
            else:
                skip[facility] = self.at[start + 1] - self.at[start] if old.skip[facility] else 0
                new = int(self.at[target])
            here = np.array([[old.x[facility], old.y[facility]]])
            whole_m[facility] = self._lengths(here, self.xy_all[new : new + 1])[0] + self.to_end_m[new]
        return skip, whole_m

    def _joins(self, facility: int, start: int, place: _Place, other: _Place) -> int:
        """Return how many nodes lie above the point of the river that is nearest to a facility."""
        river = self.rivers[place[0]]
        x, y = float(self.old.x[facility]), float(self.old.y[facility])
        nearest_m, _ = river.nearest(x, y, place[1], other[1], self.old.measure)
        inner = river.m[river.between(place[1], other[1])]
        return int((np.concatenate([[place[1]], inner]) < nearest_m - 1e-6).sum())
