"""Where paths cross from one country into another, without being fooled by rivers that are the border."""

from collections.abc import Callable, Iterator, Sequence
from dataclasses import dataclass, field

import numpy as np

from ..shapes.nearness import near_pairs
from ..shapes.polygons import Edges, locate
from .ends import LAKE, LIMIT, SEA, VOID
from .paths import Paths

# Default tolerance: borders of maps 1 : 1 million to 1 : 10 million lie up to about a kilometre off the
# rivers they follow, and a path over cells wanders by about one cell.
MAP_ERROR_M = 1000.0
CELLS_OF_WANDER = 1.0


# Ends that say nothing about where the water goes on.
UNKNOWN_ENDS = (LIMIT, VOID)
# A stretch where the layer has no country, as the way of a path shows it.
NO_COUNTRY = "?"
# Shores of countries and of a relief lie apart: so many tolerances before a sea or lake need no country.
SHORE_TOLERANCES = 10.0


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


@dataclass(frozen=True)
class Course:
    """Countries of a path in order, those it touches without getting into them, and its border crossings.

    `way`: the countries with NO_COUNTRY for each stretch, farther than the tolerance from every border, where the layer
    has none: a neighbour that it lacks, or land that is no country's. There borders are unknown, not absent.
    """

    countries: list[str]
    touched: list[str]
    crossings: list[Crossing]
    way: list[str] = field(default_factory=list)

    @property
    def complete(self) -> bool:
        """Whether the country is known all along the path."""
        return bool(self.countries) and NO_COUNTRY not in self.way


@dataclass
class _Stay:
    """An unbroken stretch of a path in one country, entered on the way from vertex `before` to `entry`."""

    country: str
    before: int
    entry: int
    far: bool


def default_tolerance_m(paths: Paths) -> float:
    """Return the tolerance when the user gives none: the error of maps, or the size of a cell if larger."""
    return max(MAP_ERROR_M, CELLS_OF_WANDER * paths.spacing_m)


class Borders:
    """Countries along the paths of many facilities.

    The country of every cell of the tree is found once, and whether it lies farther than `tolerance_m` from
    every border. A path's stay in another country counts when it gets farther than that, or when the path
    ends there (not at the length limit or where the data end): a river that is the border enters neither.
    Where polygons overlap the path stays in the country it comes from; where there is none nothing changes.
    """

    def __init__(
        self,
        paths: Paths,
        countries: Countries,
        tolerance_m: float,
        tick: Callable[[float], None] = lambda fraction: None,
    ):
        self.paths, self.countries, self.tolerance_m = paths, countries, tolerance_m
        everywhere_x = np.concatenate([paths.x[paths.traced], paths.node_x])
        everywhere_y = np.concatenate([paths.y[paths.traced], paths.node_y])
        place, holders = locate(countries.edges, everywhere_x, everywhere_y)
        self._codes_at = [tuple(dict.fromkeys(countries.codes[p] for p in held)) for held in holders]
        tick(0.3)
        at_facility = np.cumsum(paths.traced) - 1
        self._facility_place = np.where(paths.traced, place[at_facility], -1) if len(place) else at_facility
        self._node_place = place[int(paths.traced.sum()) :]
        self._node_far = self._farther(tolerance_m, tick)
        self._runs = self._runs_of_reaches()
        self._entries: dict[tuple[int, int, str], float] = {}
        self._edges: dict[str, Edges] = {}

    def _farther(self, tolerance_m: float, tick: Callable[[float], None]) -> np.ndarray:
        """Return which nodes lie farther than the tolerance from every border."""
        paths = self.paths
        far = np.ones(len(paths.node_x), dtype=bool)
        if tolerance_m <= 0:
            return far
        for done, pairs in near_pairs(
            self.countries.edges, paths.node_x, paths.node_y, paths.measure, tolerance_m
        ):
            tick(0.3 + 0.6 * done)
            far[pairs.point] = False
        return far

    def _runs_of_reaches(self) -> list[list[tuple[int, int, bool]]]:
        """Return for each reach its runs of nodes in the same place: (first node, place, any node far)."""
        tree = self.paths.tree
        if not len(self._node_place):
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

    def along(self, facility: int) -> Course:
        """Return the countries and border crossings of a traced facility's path."""
        stays, gaps = self._stays(facility)
        if not stays:
            return Course([], [], [])
        last = stays[-1]
        if self.paths.ends_in[facility] not in UNKNOWN_ENDS:
            last.far = True  # whatever comes behind, the water has got there
        countries = [stays[0].country]
        crossings: list[Crossing] = []
        way = [NO_COUNTRY, stays[0].country] if 0 in gaps else [stays[0].country]
        for place, stay in enumerate(stays[1:], start=1):
            if place in gaps and way[-1] != NO_COUNTRY:
                way.append(NO_COUNTRY)
            if stay.far and stay.country != countries[-1]:
                crossings.append(self._crossing(facility, len(crossings) + 1, countries[-1], stay))
                countries.append(stay.country)
                way.append(stay.country)
            elif stay.country == countries[-1] and way[-1] == NO_COUNTRY:
                way.pop()  # it came back: a hole in one country
        if len(stays) in gaps and way[-1] != NO_COUNTRY and not self._is_shore(facility, gaps[len(stays)]):
            way.append(NO_COUNTRY)
        touched = dict.fromkeys(stay.country for stay in stays if stay.country not in countries)
        return Course(countries, list(touched), crossings, way)

    def _is_shore(self, facility: int, entry: int) -> bool:
        """Return whether what is left from a node on is but what lies between the shores of two maps."""
        if self.paths.ends_in[facility] not in (SEA, LAKE):
            return False
        left_m = self.paths.length_m[facility] - self.paths.metres_at(facility, entry)
        return bool(left_m <= SHORE_TOLERANCES * self.tolerance_m)

    def _stays(self, facility: int) -> tuple[list[_Stay], dict[int, int]]:
        """Return the stretches of a path by country, and the gaps between them: before which stay, the first node.

        A gap is a stretch in no country that gets farther than the tolerance from every border, and that the path does
        not leave into the country it came from; other stretches in no country are bridged.
        """
        stays: list[_Stay] = []
        gaps: dict[int, int] = {}
        before = -1
        place = self._codes_at[self._facility_place[facility]]
        if place:
            stays.append(_Stay(place[0], before, before, False))
        for place_number, node, end, far in self._runs_along(facility):
            place = self._codes_at[place_number]
            if place:
                self._enter(stays, gaps, place, before, node, far)
            elif far:
                gaps.setdefault(len(stays), node)
            before = end - 1
        return stays, gaps

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
    def _enter(
        stays: list[_Stay], gaps: dict[int, int], place: tuple[str, ...], before: int, node: int, far: bool
    ) -> None:
        if stays and stays[-1].country in place:
            stays[-1].far |= far
            gaps.pop(len(stays), None)
        else:
            stays.append(_Stay(place[0], before, node, far))

    def _crossing(self, facility: int, order: int, from_country: str, stay: _Stay) -> Crossing:
        paths = self.paths
        if stay.before < 0:
            p, p_m, p_z = np.array([paths.x[facility], paths.y[facility]]), 0.0, paths.z[facility]
        else:
            p, p_m, p_z = self._node(facility, stay.before)
        q, q_m, q_z = self._node(facility, stay.entry)
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
            z=float(p_z + share * (q_z - p_z)),
        )

    def _node(self, facility: int, node: int) -> tuple[np.ndarray, float, float]:
        paths = self.paths
        place = np.array([paths.node_x[node], paths.node_y[node]])
        return place, float(paths.metres_at(facility, node)), paths.node_z[node]

    def _edges_of(self, country: str) -> Edges:
        if country not in self._edges:
            own = np.array([code == country for code in self.countries.codes], dtype=bool)
            self._edges[country] = self.countries.edges.select(own[self.countries.edges.polygon])
        return self._edges[country]

    def _share_to_border(self, p: np.ndarray, q: np.ndarray, country: str) -> float:
        """Return how far along p to q (0..1) the border of `country` is met first."""
        edges = self._edges_of(country)
        edges = edges.select(edges.near_mask(np.minimum(p, q), np.maximum(p, q)))
        way, side = q - p, edges.end - edges.start
        cross = way[0] * side[:, 1] - way[1] * side[:, 0]
        to_start = edges.start - p
        with np.errstate(divide="ignore", invalid="ignore"):
            share = (to_start[:, 0] * side[:, 1] - to_start[:, 1] * side[:, 0]) / cross
            along_edge = (to_start[:, 0] * way[1] - to_start[:, 1] * way[0]) / cross
        hit = (share >= 0) & (share <= 1) & (along_edge >= 0) & (along_edge <= 1)
        return float(share[hit].min()) if hit.any() else 0.5
