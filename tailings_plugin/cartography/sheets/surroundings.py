"""What the sheets show beside the facilities, by facility."""

from collections import defaultdict
from collections.abc import Callable, Sequence
from dataclasses import dataclass, field

from ...place_layers import CountryLayer
from ..data.captions import Captions
from ..data.rows import Row, moved_rows
from .profile import Mark
from .track import Track, track_of


@dataclass(frozen=True)
class Downstream:
    """What belongs to one facility: paths (the first is drawn as profile) and their tracks, marks on it, zones,
    sections, checklist. Geometries in the map's system.

    crossings_given: whether crossings of borders were looked at, so that none are none.
    """

    paths: Sequence[Row] = ()
    tracks: Sequence[Track] = ()
    marks: Sequence[Mark] = ()
    zones: Sequence[Row] = ()
    sections: Sequence[Row] = ()
    checklist: Sequence[Row] = ()
    crossings_given: bool = True

    @property
    def named(self) -> list[Mark]:
        """The marks that have names: borders and receptors."""
        return [mark for mark in self.marks if mark.kind != "interval"]


@dataclass
class SheetSurroundings:
    """What the sheets show beside the facilities. Geometries in WGS 84; rows belong by facility_id, but settlements.

    crossings_given: whether crossings were looked at, so that none are none.
    """

    countries: CountryLayer
    paths: list[Row] = field(default_factory=list)
    zones: list[Row] = field(default_factory=list)
    crossings: list[Row] = field(default_factory=list)
    arrivals: list[Row] = field(default_factory=list)
    sections: list[Row] = field(default_factory=list)
    checklist: list[Row] = field(default_factory=list)
    settlements: list[Row] = field(default_factory=list)
    crossings_given: bool = True

    @property
    def has_ways(self) -> bool:
        """Whether anything is known of where the water of any facility goes."""
        return bool(self.paths or self.zones or self.sections)

    def by_facility(self, to_map, captions: Captions) -> Callable[[str | None], Downstream]:
        """Return what gives the surroundings of a facility by its id, moved to the map's system.

        captions: in whose language places are named.
        """
        paths, zones = (_by_facility(moved_rows(rows, to_map)) for rows in (self.paths, self.zones))
        sections, checklist = map(_by_facility, (self.sections, self.checklist))
        marks = self._marks(captions)

        def of(key: str | None) -> Downstream:
            own = paths.get(key, ())
            return Downstream(
                own,
                [track for each in own if len((track := track_of(each.geometry)).km)],
                marks.get(key, ()),
                zones.get(key, ()),
                sections.get(key, ()),
                checklist.get(key, ()),
                self.crossings_given,
            )

        return of

    def _marks(self, captions: Captions) -> dict[str, list[Mark]]:
        marks = defaultdict(list)
        for row in self.crossings:
            if row.get("distance_km") is not None:
                name = str(row.get("to_country") or "?")
                mark = Mark("border", name, row.get("distance_km"), row.get("hours"))
                marks[row.get("facility_id")].append(mark)
        for row in self.arrivals:
            kind = row.get("kind")
            if kind != "border" and row.get("distance_km") is not None:
                name = str(row.get("name") or "")
                name = captions.place(name, row.values, " / ") if name else str(kind or "?")
                shown = "interval" if kind == "interval" else "receptor"
                marks[row.get("facility_id")].append(
                    Mark(shown, name, row.get("distance_km"), row.get("leading_h"))
                )
        return marks


def _by_facility(rows: Sequence[Row]) -> dict[str, list[Row]]:
    groups = defaultdict(list)
    for row in rows:
        if row.get("facility_id") is not None:
            groups[row.get("facility_id")].append(row)
    return groups
