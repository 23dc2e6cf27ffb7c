"""Settlements and receptors hit, as exposure writes them: each place once, with its earliest arrival."""

from collections.abc import Mapping, Sequence
from dataclasses import dataclass, field
from typing import Any

from .arrival import arrival_short, arrival_text
from .captions import Captions
from .facilities import is_number
from .rows import Row

# Points of one name so near to each other are one place.
SAME_M = 1000.0


@dataclass
class PlaceHit:
    """A place below facilities: people (None unknown), hours of the nearest facility, map coordinates (m).

    own: what its layer calls it in languages: name_en, name_ru, ...
    """

    name: str
    kind: str
    x: float
    y: float
    people: float | None = None
    hours: float | None = None
    facilities: set[str] = field(default_factory=set)
    own: Mapping[str, Any] = field(default_factory=dict)

    def label(self, captions: Captions) -> str:
        """Return its name, and below it when the water may be there."""
        name = captions.place(self.name, self.own)
        if self.hours is None:
            return name
        # Both languages whole would be wider than the place has room.
        both = len(captions.languages) > 1
        when = (
            f"{arrival_short(self.hours, captions)} {captions('hours')}"
            if both
            else arrival_text(self.hours, captions)
        )
        return "\n".join(filter(None, (name, when)))


def places_hit(rows: Sequence[Row]) -> list[PlaceHit]:
    """Return the places of rows (one a facility and place, geometries in metres), those of most people first."""
    found: dict[tuple[str, str], list[PlaceHit]] = {}
    for row in rows:
        point = row.geometry.centroid().asPoint()
        name, kind = str(row.get("name") or ""), str(row.get("kind") or "")
        same = found.setdefault((name, kind), [])
        place = next((each for each in same if _near(each, point.x(), point.y())), None)
        if place is None:
            place = PlaceHit(name, kind, point.x(), point.y(), own=row.values)
            same.append(place)
        place.facilities.add(str(row.get("facility_id")))
        place.hours = _least(place.hours, row.get("arrival_h"))
        place.people = _most(place.people, row.get("people"))
    places = [place for each in found.values() for place in each]
    return sorted(places, key=lambda each: (-(each.people or 0.0), each.name, each.x, each.y))


def _near(place: PlaceHit, x: float, y: float) -> bool:
    return abs(place.x - x) <= SAME_M and abs(place.y - y) <= SAME_M


def _least(first: float | None, second: object) -> float | None:
    known = [float(value) for value in (first, second) if is_number(value)]
    return min(known) if known else None


def _most(first: float | None, second: object) -> float | None:
    known = [float(value) for value in (first, second) if is_number(value)]
    return max(known) if known else None
