"""Which other countries the water of facilities reaches, and whose border is near: from tables of paths and borders."""

from dataclasses import dataclass, field
from typing import TYPE_CHECKING

import numpy as np

from ...errors import DataProblem
from ...inventory.site.uncertain import reaches_m
from ...places.countries import country_code
from ..values import Columns, as_text, columns_of, numbers, require_columns, table_size
from .answers import Answer, at_most, either
from .criteria import Criteria
from .texts import text

if TYPE_CHECKING:
    from pandas import DataFrame

PATH_INPUTS = ("facility_id", "ends_in", "end_countries", "countries", "touches", "border_km", "border_hours")
CROSSING_INPUTS = ("facility_id", "kind", "from_country", "to_country", "distance_km", "hours")
BORDER_INPUTS = ("row", "own_country", "country", "distance_km", "beyond_known")
FACILITY_INPUTS = (
    "facility_id", "country", "coordinate_precision", "countries_downstream", "border_distance_km",
    "border_hours", "water_body",
)  # fmt: skip
# A path ends here for good; what it has not met before, it does not reach.
ENDS = ("sea", "lake", "inland_sink")
# Waters that several countries may share.
SHARED = ("sea", "lake")
NO_COUNTRY = "?"


@dataclass
class Contact:
    """Another country: `km` and `hours` of water to it, `km_near` on the ground to its border; NaN unknown."""

    country: str
    by_water: Answer = False
    km: float = np.nan
    hours: float = np.nan
    follows: bool = False
    near: Answer = False
    km_near: float = np.nan


@dataclass
class Place:
    """Where a facility stands: its country, the contacts by country, and whether there is any by water and near.

    km, hours: of water to the first contact with another country, NaN unknown. *_lacking: what is not known where that
    is not decided.
    """

    country: str | None
    contacts: dict[str, Contact] = field(default_factory=dict)
    water: Answer = None
    water_lacking: tuple[str, ...] = ()
    near: Answer = None
    near_lacking: tuple[str, ...] = ()
    km: float = np.nan
    hours: float = np.nan

    def of(self, country: str) -> Contact:
        """Return the contact with a country, made when there is none yet."""
        return self.contacts.setdefault(country, Contact(country))


def places_of(
    columns: Columns,
    paths: "DataFrame | None",
    crossings: "DataFrame | None",
    borders: "DataFrame | None",
    criteria: Criteria,
    language: str = "en",
) -> list[Place]:
    """Return where each facility stands.

    columns: FACILITY_INPUTS, as far as they are there. paths and crossings: as tracedownstream writes them, None where
    there are none: then what the register itself says of the water counts. borders: a row for each country within
    reach of a facility: `row` (its place in the table), country, distance_km (ground; NaN with country None: looked
    for, and nothing found), and beyond_known (whether all neighbours there are known); facilities without a row were
    not looked at. Raises DataProblem when a table lacks a column that it cannot do without.
    """
    size = table_size(columns)
    precision = [as_text(columns, "coordinate_precision", row) for row in range(size)]
    off_km = reaches_m(precision, 1000.0 * criteria.unknown_position_km) / 1000.0
    way = _Ways(columns, paths, crossings, language)
    near = _near_rows(borders, size, language)
    found = []
    for row in range(size):
        place = way.place(row, next((own for own, *_ in near[row] if own), None))
        _set_near(place, near[row], float(off_km[row]) + criteria.map_error_km, criteria, language)
        found.append(place)
    return found


def reach_m(columns: Columns, criteria: Criteria) -> float:
    """Return how far around facilities borders decide something, in metres: a border farther off is not near."""
    precision = [as_text(columns, "coordinate_precision", row) for row in range(table_size(columns))]
    off_m = reaches_m(precision, 1000.0 * criteria.unknown_position_km)
    return 1000.0 * (criteria.within_km + criteria.map_error_km) + float(off_m.max(initial=0.0))


class _Ways:
    """The water of facilities by their id."""

    def __init__(
        self,
        columns: Columns,
        paths: "DataFrame | None",
        crossings: "DataFrame | None",
        language: str,
    ):
        self.columns, self.language = columns, language
        self.traced = paths is not None
        self.paths, self.path_of = self._read(paths, PATH_INPUTS, "paths")
        self.crossings, self.crossings_of = self._read(crossings, CROSSING_INPUTS, "crossings")
        twice = [name for name, rows in self.path_of.items() if len(rows) > 1]
        if twice:
            raise DataProblem(
                "The table of paths has several for one facility, such as {ids}: keep one of each.",
                ids=", ".join(twice[:10]),
            )
        self.km = numbers(self.paths, "border_km")[0]
        self.hours = numbers(self.paths, "border_hours")[0]
        self.crossing_km = numbers(self.crossings, "distance_km")[0]
        self.crossing_hours = numbers(self.crossings, "hours")[0]
        self.own_km = numbers(columns, "border_distance_km")[0]
        self.own_hours = numbers(columns, "border_hours")[0]

    def _read(
        self, table: "DataFrame | None", names: tuple[str, ...], what: str
    ) -> tuple[Columns, dict[str, list[int]]]:
        if table is None:
            return {}, {}
        require_columns(table, ["facility_id"], text(self.language, what))
        columns = columns_of(table, names)
        rows: dict[str, list[int]] = {}
        for row in range(table_size(columns)):
            name = as_text(columns, "facility_id", row)
            if name is not None:
                rows.setdefault(name, []).append(row)
        return columns, rows

    def place(self, row: int, located: str | None) -> Place:
        """Return the place of a facility with its contacts by water; `located`: the country that its point is in."""
        name = as_text(self.columns, "facility_id", row)
        own = country_code(as_text(self.columns, "country", row)) or located
        path = self.path_of.get(name or "", [None])[0]
        if path is None:
            place = Place(own)
            self._of_register(place, row)
        else:
            passed = _codes(as_text(self.paths, "countries", path))
            place = Place(own or next((each for each in passed if each != NO_COUNTRY), None))
            self._of_path(place, path, passed, self.crossings_of.get(name or "", []))
        for contact in place.contacts.values():
            contact.by_water = True
        return place

    def _of_path(self, place: Place, path: int, passed: list[str], crossings: list[int]) -> None:
        for each in crossings:
            country = country_code(as_text(self.crossings, "to_country", each))
            if country is None or country == place.country:
                continue
            contact = place.of(country)
            km = float(self.crossing_km[each])
            if np.isnan(contact.km) or km < contact.km:
                contact.km, contact.hours = km, float(self.crossing_hours[each])
                contact.follows = as_text(self.crossings, "kind", each) == "follows"
        touched = _codes(as_text(self.paths, "touches", path))
        others = [each for each in (*touched, *passed) if each not in (place.country, NO_COUNTRY)]
        for country in others:
            place.of(country)
        place.km, place.hours = float(self.km[path]), float(self.hours[path])
        self._to_the_only_one(place)
        end = as_text(self.paths, "ends_in", path)
        shores = _codes(as_text(self.paths, "end_countries", path))
        for country in shores:
            if end in SHARED and country != place.country:
                place.of(country)
        lacking = []
        if end not in ENDS:
            lacking.append(text(self.language, "lacking_end"))
        elif end in SHARED and not shores:
            lacking.append(text(self.language, "lacking_shores"))
        if not passed or NO_COUNTRY in passed:
            lacking.append(text(self.language, "lacking_countries"))
        self._decide(place, lacking)

    def _of_register(self, place: Place, row: int) -> None:
        for country in _codes(as_text(self.columns, "countries_downstream", row)):
            if country not in (place.country, NO_COUNTRY):
                place.of(country)
        if len(self.own_km):
            place.km, place.hours = float(self.own_km[row]), float(self.own_hours[row])
        self._to_the_only_one(place)
        self._decide(place, [] if place.contacts else [text(self.language, "lacking_path")])

    def _to_the_only_one(self, place: Place) -> None:
        """Let the first contact with another country be that with the only one."""
        if len(place.contacts) == 1:
            (contact,) = place.contacts.values()
            if np.isnan(contact.km):
                contact.km, contact.hours = place.km, place.hours

    def _decide(self, place: Place, lacking: list[str]) -> None:
        met = not np.isnan(place.km)
        place.water = True if place.contacts or met else None if lacking else False
        if met and not place.contacts:
            lacking = [text(self.language, "lacking_which")]
        place.water_lacking = tuple(lacking)


def _codes(listed: str | None) -> list[str]:
    """Return the codes of a list such as "KG, ?, UZ", in order, each once."""
    parts = (part.strip() for part in (listed or "").replace(";", ",").split(","))
    codes = (NO_COUNTRY if part == NO_COUNTRY else country_code(part) for part in parts if part)
    return list(dict.fromkeys(code for code in codes if code is not None))


Near = tuple[str | None, str | None, float, bool]


def _near_rows(borders: "DataFrame | None", size: int, language: str) -> list[list[Near]]:
    """Return for each facility (country it is in, other country, km, whether all neighbours are known)."""
    found: list[list[Near]] = [[] for _ in range(size)]
    if borders is None:
        return found
    require_columns(borders, ["row", "country", "distance_km"], text(language, "borders"))
    columns = columns_of(borders, BORDER_INPUTS)
    km = numbers(columns, "distance_km")[0]
    for each in range(table_size(columns)):
        known = as_text(columns, "beyond_known", each) != "false"
        country = country_code(as_text(columns, "country", each))
        own = country_code(as_text(columns, "own_country", each))
        found[int(columns["row"][each])].append((own, country, float(km[each]), known))
    return found


def _set_near(place: Place, rows: list[Near], error_km: float, criteria: Criteria, language: str) -> None:
    found = {}
    for _, country, km, _ in rows:
        if country is not None and country != place.country:
            contact = place.of(country)
            contact.km_near, contact.near = km, at_most(km, criteria.within_km, error_km)
            found[country] = contact.near
    if not rows:
        place.near_lacking = (text(language, "lacking_position"),)
    else:
        place.near = either(found.values())
        lacking = [text(language, "lacking_exactness", km=f"{error_km:.4g}")] if place.near is None else []
        if place.near is not True and not all(known for *_, known in rows):
            place.near = None
            lacking.append(text(language, "lacking_neighbours"))
        place.near_lacking = tuple(lacking)
    whole = bool(rows) and all(known for *_, known in rows)
    for contact in place.contacts.values():
        # A country that was not looked for may be near; one beyond what is known of the water may be reached.
        if contact.country not in found and not whole:
            contact.near = None
        if not contact.by_water and place.water_lacking:
            contact.by_water = None
