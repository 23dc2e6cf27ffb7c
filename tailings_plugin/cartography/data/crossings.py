"""Border crossings as the map numbers them: those of many facilities at one place are one number."""

import math
from dataclasses import dataclass, field

from ...basin.paths.borders import FOLLOWS
from .rows import Row

# On the ground, so that numbers are the same on every paper and at every scale.
NEAR_M = 2000.0


@dataclass
class Crossing:
    """A place where paths cross from one country into another, or first meet one whose border they follow.

    distance_km and hours are those of the nearest facility; x, y in the map's coordinate system (m). letter: of the
    enlargement it stands on; drawn_to: 1 : what it is drawn up to by itself.
    """

    from_country: str
    to_country: str
    x: float
    y: float
    distance_km: float | None
    hours: float | None
    facilities: set[str] = field(default_factory=set)
    number: int = 0
    shift_mm: tuple[float, float] = (0.0, 0.0)
    letter: str | None = None
    drawn_to: int | None = None
    follows: bool = False

    @property
    def name(self) -> str:
        """Say the two countries: an arrow over the border, a bar for one that is followed."""
        return f"{self.from_country} {'|' if self.follows else '→'} {self.to_country}"


def group_crossings(
    rows: list[Row], places: list[tuple[float, float]], near_m: float = NEAR_M
) -> list[Crossing]:
    """Return the crossings, those of one kind between the same countries within `near_m` metres merged, numbered.

    `places`: map coordinates (m) of each row. Those nearest to a facility come first; each group stands where its
    nearest one does, whatever the order of the rows.
    """
    groups: list[Crossing] = []
    by_pair: dict[tuple[str, str, bool], list[Crossing]] = {}
    for row, (x, y) in sorted(zip(rows, places, strict=True), key=_nearest_first):
        start, end = str(row.get("from_country") or "?"), str(row.get("to_country") or "?")
        pair = (start, end, row.get("kind") == FOLLOWS)
        same = by_pair.setdefault(pair, [])
        group = next((each for each in same if math.hypot(each.x - x, each.y - y) <= near_m), None)
        if group is None:
            group = Crossing(start, end, x, y, None, None, follows=pair[2])
            same.append(group)
            groups.append(group)
        group.facilities.add(str(row.get("facility_id")))
        group.distance_km = _least(group.distance_km, row.get("distance_km"))
        group.hours = _least(group.hours, row.get("hours"))
    groups.sort(key=_order)
    for number, group in enumerate(groups, start=1):
        group.number = number
    return groups


def _nearest_first(placed: tuple[Row, tuple[float, float]]) -> tuple:
    row, place = placed
    distance = row.get("distance_km")
    return (math.inf if distance is None else distance, *place)


def _order(crossing: Crossing) -> tuple:
    distance = math.inf if crossing.distance_km is None else crossing.distance_km
    return (distance, crossing.from_country, crossing.to_country, crossing.x, crossing.y)


def _least(first: float | None, second: float | None) -> float | None:
    known = [value for value in (first, second) if value is not None]
    return min(known) if known else None
