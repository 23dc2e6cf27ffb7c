"""Where paths cross from one country into another, without being fooled by rivers that are the border."""

from collections.abc import Callable, Iterator, Sequence
from dataclasses import dataclass

import numpy as np

from .ends import LIMIT
from .paths import Paths
from .polygons import Edges, locate

# Country codes that mean "no country" in layers people use (Natural Earth, GADM, QGIS's world map).
NO_COUNTRY = {"", "-1", "-99", "-", "--", "0", "null", "none", "n/a"}

# Default tolerance: borders of maps 1 : 1 million to 1 : 10 million lie up to about a kilometre off the
# rivers they follow, and a path over cells wanders by about one cell.
MAP_ERROR_M = 1000.0
CELLS_OF_WANDER = 1.0

_PAIRS = 2_000_000  # point-edge pairs compared at once


@dataclass(frozen=True)
class Countries:
    """Country polygons: their edges in the grid's CRS, and the code of each polygon."""

    edges: Edges
    codes: Sequence[str]


@dataclass(frozen=True)
class Crossing:
    """One border crossing: `m` metres from the facility, `z` metres above the sea (NaN unknown)."""

    order: int
    from_country: str
    to_country: str
    x: float
    y: float
    m: float
    z: float


@dataclass
class _Stay:
    """An unbroken stretch of a path in one country, entered on the way from vertex `before` to `entry`."""

    country: str
    before: int
    entry: int
    far: bool


def is_country(code: str | None) -> bool:
    """Tell whether a code names a country; layers mark areas of no country by -1, -99 or nothing."""
    return code is not None and code.strip().lower() not in NO_COUNTRY


def default_tolerance_m(paths: Paths) -> float:
    """Return the tolerance when the user gives none: the error of maps, or the size of a cell if larger."""
    middle = paths.step_m[len(paths.step_m) // 2]
    return max(MAP_ERROR_M, CELLS_OF_WANDER * float(max(middle[0], middle[1])))


class Borders:
    """Countries along the paths of many facilities.

    The country of every cell of the tree is found once, and whether it lies farther than `tolerance_m` from
    every border. A path's stay in another country counts when it gets farther than that, or when the path
    ends there for good (not at the length limit): a river that is the border leaves and enters neither.
    Where polygons overlap the path stays in the country it comes from; where there is none nothing changes.
    """

    def __init__(
        self,
        paths: Paths,
        countries: Countries,
        tolerance_m: float,
        tick: Callable[[float], None] = lambda fraction: None,
    ):
        self.paths, self.countries = paths, countries
        x, y = paths.grid.centre_of(paths.tree.cells)
        everywhere_x = np.concatenate([paths.x[paths.traced], x])
        everywhere_y = np.concatenate([paths.y[paths.traced], y])
        place, holders = locate(countries.edges, everywhere_x, everywhere_y)
        self._codes_at = [tuple(dict.fromkeys(countries.codes[p] for p in held)) for held in holders]
        tick(0.3)
        at_facility = np.cumsum(paths.traced) - 1
        self._facility_place = np.where(paths.traced, place[at_facility], -1) if len(place) else at_facility
        self._node_place = place[int(paths.traced.sum()) :]
        self._node_far = self._farther(x, y, tolerance_m, tick)
        self._runs = self._runs_of_reaches()
        self._entries: dict[tuple[int, int, str], float] = {}

    def _farther(self, x: np.ndarray, y: np.ndarray, tolerance_m: float, tick) -> np.ndarray:
        """Return which nodes lie farther than the tolerance from every border."""
        far = np.ones(len(x), dtype=bool)
        if not len(x) or tolerance_m <= 0:
            return far
        grid = self.paths.grid
        step = self.paths.step_m[self.paths.tree.cells // grid.columns]
        metres_x, metres_y = step[:, 0] / grid.cell_width, step[:, 1] / grid.cell_height
        # Boxes smaller than a cell would only be many.
        reach = np.maximum(
            tolerance_m / np.array([metres_x.min(), metres_y.min()]), [grid.cell_width, grid.cell_height]
        )
        low, high = np.array([x.min(), y.min()]), np.array([x.max(), y.max()])
        pieces = _short_pieces(self.countries.edges.near(low, high, reach), reach)
        bins = _Bins(pieces, low, high, reach)
        nodes, start, count = bins.candidates(x, y)
        begin = 0
        total = np.cumsum(count)
        while begin < len(nodes):
            tick(0.3 + 0.6 * begin / len(nodes))
            done = total[begin - 1] if begin else 0
            stop = max(begin + 1, int(np.searchsorted(total, done + _PAIRS, side="right")))
            part = slice(begin, stop)
            node = np.repeat(nodes[part], count[part])
            offset = np.arange(len(node)) - np.repeat(total[part] - count[part] - done, count[part])
            piece = bins.piece[np.repeat(start[part], count[part]) + offset]
            near = _distance_m(x, y, metres_x, metres_y, node, pieces, piece) <= tolerance_m
            far[node[near]] = False
            begin = stop
        return far

    def _runs_of_reaches(self) -> list[list[tuple[int, int, bool]]]:
        """Return for each reach its runs of nodes in the same place: (first node, place, any node far)."""
        tree = self.paths.tree
        if not len(tree.cells):
            return []
        changes = np.flatnonzero(np.diff(self._node_place)) + 1
        begins = np.union1d(tree.first[:-1], changes)
        far = np.logical_or.reduceat(self._node_far, begins)
        run_reach = np.searchsorted(tree.first, begins, side="right") - 1
        runs: list[list[tuple[int, int, bool]]] = [[] for _ in range(len(tree.after))]
        for reach, node, place, any_far in zip(
            run_reach.tolist(), begins.tolist(), self._node_place[begins].tolist(), far.tolist(), strict=True
        ):
            runs[reach].append((node, place, any_far))
        return runs

    def along(self, facility: int) -> tuple[list[str], list[Crossing]]:
        """Return the countries of a traced facility's path in order, and its border crossings."""
        stays = self._stays(facility)
        if not stays:
            return [], []
        ends_there = self.paths.ends_in[facility] != LIMIT
        last = len(stays) - 1
        kept = [
            stay
            for number, stay in enumerate(stays)
            if number == 0 or stay.far or (number == last and ends_there)
        ]
        countries = [kept[0].country]
        crossings = []
        for stay in kept[1:]:
            if stay.country != countries[-1]:
                crossings.append(self._crossing(facility, len(crossings) + 1, countries[-1], stay))
                countries.append(stay.country)
        return countries, crossings

    def _stays(self, facility: int) -> list[_Stay]:
        """Return the stretches of a path by country; stretches in no country are bridged."""
        stays: list[_Stay] = []
        before = -1
        place = self._codes_at[self._facility_place[facility]]
        if place:
            stays.append(_Stay(place[0], before, before, False))
        for place_number, node, end, far in self._runs_along(facility):
            place = self._codes_at[place_number]
            if place:
                self._enter(stays, place, before, node, far)
            before = end - 1
        return stays

    def _runs_along(self, facility: int) -> Iterator[tuple[int, int, int, bool]]:
        """Yield (place, first node, node behind the last, any far) along a path, up to the length limit."""
        tree, paths = self.paths.tree, self.paths
        limit_to_end = paths.whole_m[facility] - paths.max_length_m
        start = int(tree.first[paths.reach[facility]])
        first = start + int(paths.skip[facility])
        for reach in tree.chain(int(paths.reach[facility])):
            runs = self._runs[reach]
            ends = [run[0] for run in runs[1:]] + [int(tree.first[reach + 1])]
            for (node, place, far), end in zip(runs, ends, strict=True):
                if node == start:
                    node = first
                if node == end:  # a run of the skipped start cell alone
                    continue
                if tree.to_end_m[node] < limit_to_end:
                    return
                if tree.to_end_m[end - 1] < limit_to_end:
                    far = self._far_within(node, end, limit_to_end)
                yield place, node, end, far

    def _far_within(self, node: int, end: int, limit_to_end: float) -> bool:
        within = self.paths.tree.to_end_m[node:end] >= limit_to_end
        return bool(self._node_far[node:end][within].any())

    @staticmethod
    def _enter(stays: list[_Stay], place: tuple[str, ...], before: int, node: int, far: bool) -> None:
        if stays and stays[-1].country in place:
            stays[-1].far |= far
        else:
            stays.append(_Stay(place[0], before, node, far))

    def _crossing(self, facility: int, order: int, from_country: str, stay: _Stay) -> Crossing:
        paths = self.paths
        if stay.before < 0:
            p = np.array([paths.x[facility], paths.y[facility]])
            p_m, p_z = 0.0, float(paths.height_at(paths.cell[facility]))
        else:
            p = self._point(stay.before)
            p_m = float(paths.whole_m[facility] - paths.tree.to_end_m[stay.before])
            p_z = float(paths.height_at(paths.tree.cells[stay.before]))
        q = self._point(stay.entry)
        q_m = float(paths.whole_m[facility] - paths.tree.to_end_m[stay.entry])
        q_z = float(paths.height_at(paths.tree.cells[stay.entry]))
        key = (stay.before if stay.before >= 0 else -1 - facility, stay.entry, stay.country)
        if key not in self._entries:
            self._entries[key] = self._share_to_border(p, q, stay.country)
        share = self._entries[key]
        x, y = p + share * (q - p)
        return Crossing(
            order=order,
            from_country=from_country,
            to_country=stay.country,
            x=float(x),
            y=float(y),
            m=min(p_m + share * (q_m - p_m), float(paths.length_m[facility])),
            z=p_z + share * (q_z - p_z),
        )

    def _point(self, node: int) -> np.ndarray:
        x, y = self.paths.grid.centre_of(self.paths.tree.cells[node])
        return np.array([float(x), float(y)])

    def _share_to_border(self, p: np.ndarray, q: np.ndarray, country: str) -> float:
        """Return how far along p to q (0..1) the border of `country` is met first."""
        edges = self.countries.edges.near(np.minimum(p, q), np.maximum(p, q))
        edges = edges.select(
            np.array([self.countries.codes[p] == country for p in edges.polygon], dtype=bool)
        )
        way, side = q - p, edges.end - edges.start
        cross = way[0] * side[:, 1] - way[1] * side[:, 0]
        to_start = edges.start - p
        with np.errstate(divide="ignore", invalid="ignore"):
            share = (to_start[:, 0] * side[:, 1] - to_start[:, 1] * side[:, 0]) / cross
            along_edge = (to_start[:, 0] * way[1] - to_start[:, 1] * way[0]) / cross
        hit = (share >= 0) & (share <= 1) & (along_edge >= 0) & (along_edge <= 1)
        return float(share[hit].min()) if hit.any() else 0.5


def _distance_m(x, y, metres_x, metres_y, node, pieces: Edges, piece) -> np.ndarray:
    """Return the metres from nodes to pieces of border, in the plane of each node's latitude."""
    scale = np.column_stack([metres_x[node], metres_y[node]])
    point = np.column_stack([x[node], y[node]])
    start = (pieces.start[piece] - point) * scale
    side = (pieces.end[piece] - pieces.start[piece]) * scale
    length2 = np.maximum((side**2).sum(axis=1), 1e-12)
    nearest = np.clip(-(start * side).sum(axis=1) / length2, 0.0, 1.0)
    return np.hypot(*(start + nearest[:, None] * side).T)


def _short_pieces(edges: Edges, longest: np.ndarray) -> Edges:
    """Cut edges so that none is longer than `longest` (x, y)."""
    parts = np.maximum(np.ceil(np.abs(edges.end - edges.start) / longest).max(axis=1, initial=1), 1)
    parts = parts.astype(np.int64)
    edge = np.repeat(np.arange(len(parts)), parts)
    number = np.arange(len(edge)) - np.repeat(np.cumsum(parts) - parts, parts)
    side = (edges.end - edges.start)[edge] / parts[edge][:, None]
    start = edges.start[edge] + number[:, None] * side
    return Edges(start, start + side, edges.polygon[edge])


class _Bins:
    """A grid of boxes of `size` (x, y) that knows which pieces of border come within `size` of each box."""

    def __init__(self, pieces: Edges, low: np.ndarray, high: np.ndarray, size: np.ndarray):
        self.low, self.size = low, size
        self.across = int((high[0] - low[0]) // size[0]) + 1
        up = int((high[1] - low[1]) // size[1]) + 1
        first = np.floor((np.minimum(pieces.start, pieces.end) - size - low) / size).astype(np.int64)
        last = np.floor((np.maximum(pieces.start, pieces.end) + size - low) / size).astype(np.int64)
        numbers, keys = [], []
        for right in range(4):  # a piece no longer than a box touches at most four boxes in a row
            for above in range(4):
                column, row = first[:, 0] + right, first[:, 1] + above
                within = (column <= last[:, 0]) & (row <= last[:, 1])
                within &= (column >= 0) & (column < self.across) & (row >= 0) & (row < up)
                numbers.append(np.flatnonzero(within))
                keys.append((row * self.across + column)[within])
        key = np.concatenate(keys)
        order = np.argsort(key, kind="stable")
        self.key, self.piece = key[order], np.concatenate(numbers)[order]

    def candidates(self, x: np.ndarray, y: np.ndarray) -> tuple[np.ndarray, np.ndarray, np.ndarray]:
        """Return the points with pieces near: their places, and where their pieces begin and how many."""
        column = np.floor((x - self.low[0]) / self.size[0]).astype(np.int64)
        key = np.floor((y - self.low[1]) / self.size[1]).astype(np.int64) * self.across + column
        start = np.searchsorted(self.key, key)
        count = np.searchsorted(self.key, key, side="right") - start
        points = np.flatnonzero(count)
        return points, start[points], count[points]
