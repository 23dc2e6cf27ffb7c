"""What could reach each neighbouring country: from how many facilities, how near, after how long at the earliest."""

from collections.abc import Sequence
from dataclasses import dataclass, field

from ...basin.paths.borders import FOLLOWS, NO_COUNTRY
from ..data.facilities import is_number
from ..data.rows import Row
from .facts import Fact


@dataclass
class Reach:
    """A country that water of facilities could reach. over, along: ids of those whose path enters it, and of those
    whose path only follows its border; nearest_km and hours: the least, None where none is known; nearest: id of the
    facility of nearest_km; hours_of: the earliest of each facility, None where it is not known."""

    country: str
    over: set[str] = field(default_factory=set)
    along: set[str] = field(default_factory=set)
    nearest_km: float | None = None
    nearest: str | None = None
    hours: float | None = None
    hours_of: dict[str, float | None] = field(default_factory=dict)

    @property
    def facilities(self) -> set[str]:
        """The ids of all facilities whose water could reach it."""
        return self.over | self.along


def reaches_by_crossings(crossings: Sequence[Row], facts: Sequence[Fact]) -> list[Reach]:
    """Return the countries that crossings of tracedownstream lead to or along, most facilities first.

    A facility's own country is none; where the register does not know it, that from which its path starts is.
    """
    known = {each.key for each in facts}
    own = {each.key: each.country for each in facts if each.country}
    mine = [row for row in crossings if row.get("facility_id") in known]
    for row in sorted(mine, key=lambda row: _order(row)):
        own.setdefault(row.get("facility_id"), row.get("from_country"))
    found: dict[str, Reach] = {}
    for row in mine:
        key, country = str(row.get("facility_id")), row.get("to_country")
        if not country or country in (NO_COUNTRY, own.get(key)):
            continue
        reach = found.setdefault(str(country), Reach(str(country)))
        (reach.along if row.get("kind") == FOLLOWS else reach.over).add(key)
        _take(reach, key, row.get("distance_km"), row.get("hours"))
    for reach in found.values():
        reach.along -= reach.over
    return _sorted(found)


def reaches_by_register(rows: Sequence[tuple], facts: Sequence[Fact]) -> list[Reach]:
    """Return the countries that the register names downstream, most facilities first.

    rows: for each of `facts` its countries_downstream, border_distance_km and border_hours; these two are those of the
    first border, and say nothing of countries beyond the first. Where the own country is not known, the first named is.
    """
    found: dict[str, Reach] = {}
    for fact, (countries, km, hours) in zip(facts, rows, strict=True):
        codes = [code.strip() for code in str(countries or "").split(",") if code.strip()]
        own = fact.country or (codes[0] if codes else None)
        others = [code for code in dict.fromkeys(codes) if code not in (own, NO_COUNTRY)]
        for place, code in enumerate(others):
            reach = found.setdefault(code, Reach(code))
            key = fact.key or fact.name
            reach.over.add(key)
            first = place == 0
            _take(reach, key, km if first else None, hours if first else None)
    return _sorted(found)


def _take(reach: Reach, key: str, km: object, hours: object) -> None:
    if is_number(km) and (reach.nearest_km is None or km < reach.nearest_km):
        reach.nearest_km, reach.nearest = float(km), key
    before = reach.hours_of.setdefault(key, None)
    if is_number(hours):
        reach.hours_of[key] = float(hours) if before is None else min(before, float(hours))
        reach.hours = float(hours) if reach.hours is None else min(reach.hours, float(hours))


def velocities(crossings: Sequence[Row]) -> tuple[float, float] | None:
    """Return the least and the greatest velocity, m/s, that hours of crossings rest on; None where none tells."""
    told = [
        row.get("distance_km") / 3.6 / row.get("hours")
        for row in crossings
        if is_number(row.get("distance_km")) and is_number(row.get("hours")) and row.get("hours") > 0
    ]
    return (min(told), max(told)) if told else None


def _order(row: Row) -> float:
    order = row.get("order")
    return float(order) if is_number(order) else 0.0


def _sorted(found: dict[str, Reach]) -> list[Reach]:
    return sorted(found.values(), key=lambda each: (-len(each.facilities), each.country))
