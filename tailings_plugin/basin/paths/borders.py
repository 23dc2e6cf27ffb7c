"""Where paths cross from one country into another, without being fooled by rivers that are the border."""

from collections.abc import Callable, Iterator, Sequence
from dataclasses import dataclass, field, replace

import numpy as np

from ..shapes.nearness import near_pairs
from ..shapes.polygons import Edges, locate
from .contacts import Meeting, Meetings, Place, share_to_border
from .ends import LAKE, LIMIT, SEA, VOID
from .paths import Paths

# Default tolerance: borders of maps 1 : 1 million to 1 : 10 million lie up to about a kilometre off the
# rivers they follow, and a path runs through the middle of its cells: the water is up to half a cell beside.
MAP_ERROR_M = 1000.0
CELLS_OF_WANDER = 0.5
# A path that goes to and fro over a border follows it, though now and then farther from it than the tolerance: both are
# drawn on their own. Up to so many tolerances, and so many errors of maps more than one.
STRIP_TOLERANCES = 3.0
STRIP_MAP_ERRORS = 2.0
# What lies near a border on the way over it is no following: metres, of those within which a country is met.
LEAD_SHARE = 4.0
# First contact and crossing this near to each other are one.
SAME_M = 150.0

# What a path does at a border.
CROSSES, FOLLOWS = "crosses", "follows"

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
    """Where a path gets over a border (CROSSES), or first meets a country along whose border it runs (FOLLOWS).

    `m` metres from the facility, `z` metres above the sea (NaN unknown).
    """

    order: int
    from_country: str
    to_country: str
    x: float
    y: float
    m: float
    z: float
    kind: str = CROSSES


@dataclass(frozen=True)
class Course:
    """Countries of a path in order, those whose border it follows, and its border crossings.

    `contacts`: the crossings, and before them the first contact with each country whose border the path follows, in the
    order of the path. A country that is followed and entered later stands in `touched` and in `countries`.
    `way`: the countries with NO_COUNTRY for each stretch, farther than the tolerance from every border, where the layer
    has none: a neighbour that it lacks, or land that is no country's. There borders are unknown, not absent.
    """

    countries: list[str]
    touched: list[str]
    crossings: list[Crossing]
    way: list[str] = field(default_factory=list)
    contacts: list[Crossing] = field(default_factory=list)

    @property
    def complete(self) -> bool:
        """Whether the country is known all along the path."""
        return bool(self.countries) and NO_COUNTRY not in self.way


@dataclass
class _Stay:
    """An unbroken stretch of a path in one country, entered on the way from vertex `before` to `entry`.

    `depth_m`: how far from every border it gets, infinite where that is far.
    """

    country: str
    before: int
    entry: int
    depth_m: float


def default_tolerance_m(paths: Paths) -> float:
    """Return the tolerance when the user gives none: the error of maps, or half a cell if larger."""
    return max(MAP_ERROR_M, CELLS_OF_WANDER * paths.spacing_m)


def contact_m(tolerance_m: float) -> float:
    """Return how near to a country a path has met it, in metres: the tolerance, but no more than maps err.

    A path over large cells may run that far from the water, but nearer there is most often another valley.
    """
    return min(max(tolerance_m, 0.0), MAP_ERROR_M)


class Borders:
    """Countries along the paths of many facilities.

    The country of every cell of the tree is found once, and how far it lies from every border. A path's stay in
    another country is a crossing when it gets farther than `tolerance_m`, or when the path ends there (not at the
    length limit or where the data end), unless the path goes to and fro over that border: a river that is the border
    enters neither. What is no crossing is never lost: where the path first comes within `contact_m` of a country, or
    gets in, is told as following its border. Where polygons overlap the path stays in the country it comes from; where
    there is none nothing changes.
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
        self.contact_m = contact_m(tolerance_m)
        strip_m = min(STRIP_TOLERANCES * tolerance_m, tolerance_m + STRIP_MAP_ERRORS * MAP_ERROR_M)
        self._known_m = max(strip_m, 0.0)
        self._node_depth_m = self._depths(tick)
        self._runs = self._runs_of_reaches()
        self._meetings = Meetings(
            paths,
            countries.edges,
            countries.codes,
            self.contact_m,
            self._node_depth_m,
            self._known_m,
            lambda done: tick(0.7 + 0.3 * done),
        )
        self._entries: dict[tuple[int, int, str], float] = {}
        self._edges: dict[str, Edges] = {}

    def _depths(self, tick: Callable[[float], None]) -> np.ndarray:
        """Return how far each node lies from every border, infinite beyond `_known_m`."""
        paths = self.paths
        depth_m = np.full(len(paths.node_x), np.inf)
        if self._known_m <= 0:
            return depth_m
        for done, pairs in near_pairs(
            self.countries.edges, paths.node_x, paths.node_y, paths.measure, self._known_m
        ):
            tick(0.3 + 0.4 * done)
            np.minimum.at(depth_m, pairs.point, pairs.metres)
        return depth_m

    def _runs_of_reaches(self) -> list[list[tuple[int, int, float]]]:
        """Return for each reach its runs of nodes in the same place: (first node, place, greatest depth)."""
        tree = self.paths.tree
        if not len(self._node_place):
            return []
        changes = np.flatnonzero(np.diff(self._node_place)) + 1
        begins = np.union1d(tree.first[:-1], changes)
        depth_m = np.maximum.reduceat(self._node_depth_m, begins)
        run_reach = np.searchsorted(tree.first, begins, side="right") - 1
        runs: list[list[tuple[int, int, float]]] = [[] for _ in range(len(tree.after))]
        for reach, node, place, depth in zip(
            run_reach.tolist(),
            begins.tolist(),
            self._node_place[begins].tolist(),
            depth_m.tolist(),
            strict=True,
        ):
            runs[reach].append((node, place, depth))
        return runs

    def along(self, facility: int) -> Course:
        """Return the countries and border crossings of a traced facility's path."""
        stays, gaps = self._stays(facility)
        if not stays:
            return Course([], [], [])
        last = stays[-1]
        if self.paths.ends_in[facility] not in UNKNOWN_ENDS:
            last.depth_m = np.inf  # whatever comes behind, the water has got there
        following = self._to_and_fro(stays, gaps)
        countries = [stays[0].country]
        crossings: list[Crossing] = []
        way = [NO_COUNTRY, stays[0].country] if 0 in gaps else [stays[0].country]
        for place, stay in enumerate(stays[1:], start=1):
            if place in gaps and way[-1] != NO_COUNTRY:
                way.append(NO_COUNTRY)
            if self._entered(stay) and place not in following and stay.country != countries[-1]:
                crossings.append(self._crossing(facility, len(crossings) + 1, countries[-1], stay))
                countries.append(stay.country)
                way.append(stay.country)
            elif stay.country == countries[-1] and way[-1] == NO_COUNTRY:
                way.pop()  # it came back: a hole in one country
        if len(stays) in gaps and way[-1] != NO_COUNTRY and not self._is_shore(facility, gaps[len(stays)]):
            way.append(NO_COUNTRY)
        followed = self._followed(facility, countries[0], crossings)
        touched = dict.fromkeys(each.to_country for each in followed)
        touched |= dict.fromkeys(stay.country for stay in stays if stay.country not in countries)
        contacts = sorted([*followed, *crossings], key=lambda each: each.m)
        contacts = [replace(each, order=order) for order, each in enumerate(contacts, start=1)]
        return Course(countries, list(touched), crossings, way, contacts)

    def _entered(self, stay: _Stay) -> bool:
        return stay.depth_m > self.tolerance_m

    def _to_and_fro(self, stays: list[_Stay], gaps: dict[int, int]) -> set[int]:
        """Return the stays that are but one bank of a river along a border: near it, and come back to.

        Those between of A, B, A, B, and the middle one of A, B, A, C, A. Their neighbours lie near the border too.
        Where a path is lost on such a way it may have got in: there the tolerance alone decides.
        """
        near = [stay.depth_m <= self._known_m for stay in stays]
        names = [stay.country for stay in stays]
        found: set[int] = set()
        for k in range(len(stays) - 3):
            if names[k : k + 2] == names[k + 2 : k + 4] and near[k + 1] and near[k + 2]:
                found |= {k + 1, k + 2}
            if names[k] == names[k + 2] and names[k + 2 :][2:3] == [names[k]] and all(near[k + 1 : k + 4]):
                found.add(k + 2)
        last = len(stays) - 2
        while last in found and not self._entered(stays[-1]):
            found.remove(last)
            last -= 1
        return found - gaps.keys()

    def _followed(self, facility: int, home: str, crossings: Sequence[Crossing]) -> list[Crossing]:
        """Return the first contact with each country that the path meets before it crosses into it, if it ever does."""
        found = []
        for meeting in sorted(self._meetings.along(facility), key=lambda each: each.near.m):
            crossed_m = min(
                (each.m for each in crossings if each.to_country == meeting.country), default=np.inf
            )
            contact = self._contact(meeting, crossed_m)
            if meeting.country == home or contact is None:
                continue
            before = [each.to_country for each in crossings if each.m <= contact.m]
            found.append(
                Crossing(
                    order=0,
                    from_country=before[-1] if before else home,
                    to_country=meeting.country,
                    x=contact.x,
                    y=contact.y,
                    m=contact.m,
                    z=contact.z,
                    kind=FOLLOWS,
                )
            )
        return found

    def _contact(self, meeting: Meeting, crossed_m: float) -> Place | None:
        """Return where a country is first met, None when that is but the crossing into it."""
        near, entry = meeting.near, meeting.entry
        if entry is not None and entry.m < near.m:
            near = entry
        if crossed_m - near.m > LEAD_SHARE * self.contact_m + SAME_M:
            return near
        return entry if entry is not None and crossed_m - entry.m > SAME_M else None

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
            stays.append(_Stay(place[0], before, before, 0.0))
        for place_number, node, end, depth_m in self._runs_along(facility):
            place = self._codes_at[place_number]
            if place:
                self._enter(stays, gaps, place, before, node, depth_m)
            elif depth_m > self.tolerance_m:
                gaps.setdefault(len(stays), node)
            before = end - 1
        return stays, gaps

    def _runs_along(self, facility: int) -> Iterator[tuple[int, int, int, float]]:
        """Yield (place, first node, node behind the last, greatest depth) along a path, up to the length limit."""
        tree, paths = self.paths.tree, self.paths
        limit_to_end = paths.whole_m[facility] - paths.max_length_m
        start = int(tree.first[paths.reach[facility]])
        first = start + int(paths.skip[facility])
        for reach in tree.chain(int(paths.reach[facility])):
            runs = self._runs[reach]
            ends = [run[0] for run in runs[1:]] + [int(tree.first[reach + 1])]
            for (node, place, depth_m), end in zip(runs, ends, strict=True):
                if start <= node < first:
                    node = min(first, end)
                if node == end:  # a run of skipped nodes alone
                    continue
                if tree.to_end_m[node] < limit_to_end:
                    return
                if tree.to_end_m[end - 1] < limit_to_end:
                    depth_m = self._depth_within(node, end, limit_to_end)
                yield place, node, end, depth_m

    def _depth_within(self, node: int, end: int, limit_to_end: float) -> float:
        within = self.paths.tree.to_end_m[node:end] >= limit_to_end
        return float(self._node_depth_m[node:end][within].max(initial=0.0))

    @staticmethod
    def _enter(
        stays: list[_Stay],
        gaps: dict[int, int],
        place: tuple[str, ...],
        before: int,
        node: int,
        depth_m: float,
    ) -> None:
        if stays and stays[-1].country in place:
            stays[-1].depth_m = max(stays[-1].depth_m, depth_m)
            gaps.pop(len(stays), None)
        else:
            stays.append(_Stay(place[0], before, node, depth_m))

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
        """Return how far along p to q (0..1) the border of `country` is met first; half way where it is not met."""
        share = share_to_border(self._edges_of(country), p, q)
        return 0.5 if share is None else share
