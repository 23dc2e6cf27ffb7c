"""Where paths first meet each country: get into it, or run along it nearer than the tolerance.

Paths are looked at every `LONGEST_STEP_M` at least, between their vertices too: on a coarse relief a path cuts a
corner of a country between two of them.
"""

from collections.abc import Callable, Sequence
from dataclasses import dataclass

import numpy as np

from ..shapes.nearness import near_pairs
from ..shapes.polygons import Edges, locate
from .paths import Paths

# A point of each part of the tolerance is looked at, no two farther apart than the first, nor nearer than the second.
STEPS_A_TOLERANCE = 5.0
LONGEST_STEP_M = 150.0
SHORTEST_STEP_M = 20.0


@dataclass(frozen=True)
class Place:
    """A place on a path: x, y in its CRS, `m` metres from the facility, `z` metres above the sea (NaN unknown)."""

    x: float
    y: float
    m: float
    z: float


@dataclass(frozen=True)
class Meeting:
    """A path and a country: where it first comes within the tolerance, and where it first gets in (None: nowhere)."""

    country: str
    near: Place
    entry: Place | None


def share_to_border(edges: Edges, p: np.ndarray, q: np.ndarray) -> float | None:
    """Return how far along p to q (0..1) an edge is met first, None when none is."""
    edges = edges.select(edges.near_mask(np.minimum(p, q), np.maximum(p, q)))
    way, side = q - p, edges.end - edges.start
    cross = way[0] * side[:, 1] - way[1] * side[:, 0]
    to_start = edges.start - p
    with np.errstate(divide="ignore", invalid="ignore"):
        share = (to_start[:, 0] * side[:, 1] - to_start[:, 1] * side[:, 0]) / cross
        along_edge = (to_start[:, 0] * way[1] - to_start[:, 1] * way[0]) / cross
    hit = (share >= 0) & (share <= 1) & (along_edge >= 0) & (along_edge <= 1)
    return float(share[hit].min()) if hit.any() else None


class Meetings:
    """The meetings of many paths with countries: polygons `edges`, the country of each in `codes`.

    `near_m` of each node: metres to the nearest border as far as known, infinite for those farther away than
    `known_m`: only the steps near a border are looked at.
    """

    def __init__(
        self,
        paths: Paths,
        edges: Edges,
        codes: Sequence[str],
        tolerance_m: float,
        near_m: np.ndarray,
        known_m: float,
        tick: Callable[[float], None] = lambda fraction: None,
    ):
        self.paths, self.edges = paths, edges
        self.names = list(dict.fromkeys(codes))
        numbers = {name: number for number, name in enumerate(self.names)}
        self._country = np.array([numbers[code] for code in codes], dtype=np.int64)
        self.tolerance_m = max(tolerance_m, 0.0)
        self._segments(near_m, known_m)
        self._samples(tick)

    def _segments(self, near_m: np.ndarray, known_m: float) -> None:
        """Set the steps of the tree, then of each facility to its first node: ends (s, 3), metres, which to look at."""
        paths, tree = self.paths, self.paths.tree
        node = np.vstack(
            [np.column_stack([paths.node_x, paths.node_y, paths.node_z]), np.full((1, 3), np.nan)]
        )
        count = len(paths.node_x)
        following = np.arange(1, count + 1)
        if count:
            following[tree.first[1:] - 1] = np.where(tree.after >= 0, tree.first[tree.after], count)
        first = [self._first_node(facility) for facility in range(len(paths.x))]
        self._start_node = np.array(first, dtype=np.int64)
        begin = np.vstack([node[:-1], np.column_stack([paths.x, paths.y, paths.z])])
        self._begin, self._end = begin, np.vstack([node[following], node[self._start_node]])
        to_end = np.append(tree.to_end_m, 0.0)
        self._length_m = np.concatenate(
            [to_end[:-1] - to_end[following], paths.whole_m - to_end[self._start_node]]
        )
        near = np.append(near_m, np.inf)
        nearest = np.minimum(near[:-1], near[following])
        looked_at = np.isfinite(nearest) | (self._length_m[:count] / 2 + self.tolerance_m > known_m)
        exists = np.isfinite(self._end[:, 0]) & np.isfinite(self._length_m)
        self._looked_at = exists & np.append(looked_at, paths.traced)

    def _first_node(self, facility: int) -> int:
        paths, tree = self.paths, self.paths.tree
        if not paths.traced[facility]:
            return len(paths.node_x)
        reach = int(paths.reach[facility])
        node = int(tree.first[reach] + paths.skip[facility])
        return int(tree.first[tree.after[reach]]) if node == tree.first[reach + 1] else node

    def _samples(self, tick: Callable[[float], None]) -> None:
        """Set the points near borders: segment, share of it and of the point before; countries near, and around."""
        step_m = min(max(self.tolerance_m / STEPS_A_TOLERANCE, SHORTEST_STEP_M), LONGEST_STEP_M)
        chosen = np.flatnonzero(self._looked_at)
        parts = np.maximum(np.ceil(self._length_m[chosen] / step_m), 1).astype(np.int64)
        starts = (chosen >= len(self.paths.node_x)).astype(np.int64)  # the facility itself is looked at too
        segment = np.repeat(chosen, parts + starts)
        of = np.repeat(parts, parts + starts)
        before = np.cumsum(parts + starts) - parts - starts
        number = np.arange(len(segment)) - np.repeat(before + starts, parts + starts) + 1
        xy = self._at(segment, number / of)
        near = np.zeros((len(segment), len(self.names)), dtype=bool)
        hot = np.zeros(len(segment), dtype=bool)
        reach_m = max(self.tolerance_m, 2.0 * step_m)
        for done, pairs in near_pairs(self.edges, xy[:, 0], xy[:, 1], self.paths.measure, reach_m):
            tick(done)
            hot[pairs.point] = True
            within = pairs.metres <= self.tolerance_m
            near[pairs.point[within], self._country[self.edges.polygon[pairs.edge[within]]]] = True
        kept = np.flatnonzero(hot)
        place, holders = locate(self.edges, xy[kept, 0], xy[kept, 1])
        held = np.zeros((len(holders) + 1, len(self.names)), dtype=bool)
        for row, polygons in enumerate(holders):
            held[row, self._country[list(polygons)]] = True
        self._inside = held[place]
        self._near = near[kept] | self._inside
        self._segment, self._share = segment[kept], (number / of)[kept]
        self._share_before = (np.maximum(number - 1, 0) / of)[kept]

    def _at(self, segment: np.ndarray | int, share: np.ndarray | float) -> np.ndarray:
        """Return x, y, z at shares of segments."""
        begin = self._begin[segment]
        return begin + np.expand_dims(share, -1) * (self._end[segment] - begin)

    def along(self, facility: int) -> list[Meeting]:
        """Return the meetings of a traced facility's path, in no order."""
        samples = self._samples_of(facility)
        if not len(samples):
            return []
        m = self._metres(facility, self._segment[samples], self._share[samples])
        within = m <= self.paths.length_m[facility] + 1e-6
        samples = samples[within]
        near, inside = self._near[samples], self._inside[samples]
        found = []
        for country in np.flatnonzero(near.any(axis=0)).tolist():
            sample = samples[int(np.argmax(near[:, country]))]
            first = self._place(facility, int(self._segment[sample]), float(self._share[sample]))
            entry = None
            if inside[:, country].any():
                entry = self._entry(facility, int(samples[int(np.argmax(inside[:, country]))]), country)
            found.append(Meeting(self.names[country], first, entry))
        return found

    def _samples_of(self, facility: int) -> np.ndarray:
        tree, paths = self.paths.tree, self.paths
        own = len(paths.node_x) + facility
        parts = [np.arange(*np.searchsorted(self._segment, [own, own + 1]))]
        start = int(self._start_node[facility])
        for reach in tree.chain(int(paths.reach[facility])):
            low, high = int(tree.first[reach]), int(tree.first[reach + 1])
            if low <= start < high:
                low = start
            elif low < start and reach == int(paths.reach[facility]):
                continue
            if paths.metres_at(facility, low) > paths.length_m[facility]:
                break
            parts.append(np.arange(*np.searchsorted(self._segment, [low, high])))
        return np.concatenate(parts)

    def _metres(self, facility: int, segment: np.ndarray, share: np.ndarray) -> np.ndarray:
        count = len(self.paths.node_x)
        node = np.minimum(segment, count - 1)
        before = np.where(segment >= count, 0.0, self.paths.metres_at(facility, node))
        return before + share * self._length_m[segment]

    def _place(self, facility: int, segment: int, share: float) -> Place:
        x, y, z = self._at(segment, share).tolist()
        m = float(self._metres(facility, np.array([segment]), np.array([share]))[0])
        return Place(x, y, m, z)

    def _entry(self, facility: int, sample: int, country: int) -> Place:
        """Return where the border of a country is met between a point in it and the one before."""
        segment, end = int(self._segment[sample]), float(self._share[sample])
        begin = float(self._share_before[sample])
        own = self.edges.select(self._country[self.edges.polygon] == country)
        share = share_to_border(own, self._at(segment, begin)[:2], self._at(segment, end)[:2])
        return self._place(facility, segment, end if share is None else begin + share * (end - begin))
