"""Whom to notify of which facilities, with what the register knows of the items a notification has to say."""

from collections.abc import Callable, Iterator, Sequence
from dataclasses import dataclass
from typing import TYPE_CHECKING, Any

import numpy as np

from ...inventory.schema import Field, load_schema
from ...places import names_in_languages
from ...texts import Text, as_figure
from ..texts import label_of, unit_of
from ..values import Columns, as_text, columns_of, grouped, numbers, object_array, table_of
from .amounts import TICK_ROWS
from .answers import code_of, verdict_of
from .criteria import WORKED_OUT, Criteria, Item
from .screening import Neighbour, Screened, reach_words
from .texts import text

if TYPE_CHECKING:
    from pandas import DataFrame

PLACE_INPUTS = ("lon", "lat")
FIRST_COLUMNS = (
    ("notify_country", "text"),
    ("notify_party", "text"),
    ("facility_id", "text"),
    ("name", "text"),
    ("country", "text"),
    ("screen_verdict", "text"),
    ("screen_water", "text"),
    ("screen_air", "text"),
    ("screen_water_km", "real"),
    ("screen_water_hours", "real"),
    ("screen_border_km", "real"),
    ("screen_reason", "text"),
    ("screen_unknown", "text"),
)
LAST_COLUMNS = (("screen_criteria", "text"),)
HEADS = {
    "notify_country": "head_country",
    "notify_party": "head_party",
    "facility_id": "head_facility_id",
    "name": "head_name",
    "country": "head_origin",
    "screen_verdict": "head_verdict",
    "screen_water": "head_water",
    "screen_air": "head_air",
    "screen_water_km": "head_water_km",
    "screen_water_hours": "head_water_hours",
    "screen_border_km": "head_border_km",
    "screen_reason": "head_reason",
    "screen_unknown": "head_unknown",
    "screen_criteria": "head_criteria",
}


@dataclass(frozen=True)
class Notice:
    """Facility `row` as to another country; neighbour None: to none, or to one that is not known yet."""

    row: int
    facility: Screened
    neighbour: Neighbour | None

    @property
    def country(self) -> str | None:
        """The code of the country to notify."""
        return None if self.neighbour is None else self.neighbour.contact.country

    @property
    def verdict(self) -> bool | None:
        """Whether the facility meets the criteria as to the country, or at all."""
        return self.facility.verdict if self.neighbour is None else self.neighbour.verdict


def fields_needed(criteria: Criteria) -> tuple[str, ...]:
    """Return the columns of facilities that notifications are filled from."""
    named = (name for item in criteria.items for name in item.fields if name not in WORKED_OUT)
    return tuple(dict.fromkeys(("facility_id", "name", "country", *named, *PLACE_INPUTS)))


def notices(found: Sequence[Screened]) -> list[Notice]:
    """Return what is to be told, country by country, the surely met facilities first; then those without a country:
    open ones, and last those that do not meet the criteria."""
    told: list[Notice] = []
    open_ones: list[Notice] = []
    rest: list[Notice] = []
    for row, facility in enumerate(found):
        to = [each for each in facility.neighbours if each.verdict is not False]
        told += [Notice(row, facility, each) for each in to]
        if not to:
            (rest if facility.verdict is False else open_ones).append(Notice(row, facility, None))
    told.sort(key=lambda each: (each.country or "", each.verdict is not True))
    open_ones.sort(key=lambda each: each.verdict is not True)
    return [*told, *open_ones, *rest]


def country_name(code: str | None, language: str) -> str:
    """Return the name of a country as readers know it; its code where there is no other."""
    domain = load_schema()["country"].domain
    if code is None:
        return ""
    if domain is not None and code in domain.values():
        return domain.caption(code, language)
    names = names_in_languages(code)
    return Text(**names).get(language) if names else code


def party_words(code: str, criteria: Criteria, language: str) -> str:
    """Return whether a country is a party, and how that is known."""
    party = criteria.parties.get(code)
    if party is None:
        return text(language, "party_unknown")
    status = text(language, "read" if party.verified else "recalled_short")
    return text(language, "party_yes" if party.party else "party_no", status=status, source=party.source)


class Register:
    """What the register says of facilities, in words."""

    def __init__(self, table: "DataFrame", criteria: Criteria, language: str):
        self.columns: Columns = columns_of(table, fields_needed(criteria))
        self.language = language
        self._places = [numbers(self.columns, each)[0] for each in PLACE_INPUTS]

    def name(self, row: int) -> str:
        """Return how people call a facility."""
        parts = (as_text(self.columns, field, row) for field in ("name", "facility_id"))
        return " · ".join(filter(None, parts)) or f"{row + 1}"

    def parts(self, item: Item, notice: Notice) -> Iterator[tuple[str, str]]:
        """Yield label and value of what is known of an item."""
        for name in item.fields:
            if name in WORKED_OUT:
                value = self._worked_out(name, notice)
                label = text(self.language, "substances_listed" if name == "substances" else name)
            else:
                field = load_schema()[name]
                value = self._of_field(field, notice.row)
                label = field.label.get(self.language)
            if value:
                yield label, value

    def in_one(self, item: Item, notice: Notice) -> str:
        """Return what is known of an item as one text, empty for nothing."""
        return "; ".join(f"{label}: {value}" for label, value in self.parts(item, notice))

    def _of_field(self, field: Field, row: int) -> str:
        if field.name not in self.columns:
            return ""
        value: Any = self.columns[field.name][row]
        if value is None or value != value:
            return ""
        if field.type == "boolean":
            return text(self.language, "yes" if value else "no")
        if field.domain is not None:
            whole = int(value) if isinstance(value, float) and value.is_integer() else value
            return field.caption(whole, self.language)
        if isinstance(value, (int, float)):
            return grouped(float(value), self.language) + unit_of(field.unit or "", self.language)
        return str(value).strip()

    def _worked_out(self, name: str, notice: Notice) -> str:
        if name == "position":
            lon, lat = (values[notice.row] if len(values) else np.nan for values in self._places)
            return f"{lat:.5f}, {lon:.5f}" if np.isfinite(lon) and np.isfinite(lat) else ""
        if name == "substances":
            return ", ".join(each.shown for each in notice.facility.substances)
        contact = None if notice.neighbour is None else notice.neighbour.contact
        if contact is None:
            return ""
        if name == "way_by_water":
            return reach_words(contact, self.language) if contact.by_water else ""
        return (
            ""
            if contact.near is False or np.isnan(contact.km_near)
            else text(self.language, "km", value=as_figure(contact.km_near, ".1f", self.language))
        )


def columns_of_notices(criteria: Criteria, language: str) -> list[tuple[str, str, str]]:
    """Return (name, kind, heading) of the columns of `notice_table`."""
    heads = [(name, kind, text(language, HEADS[name])) for name, kind in FIRST_COLUMNS]
    heads += [(f"item_{each.number}", "text", item_words(each, language)) for each in criteria.items]
    return heads + [(name, kind, text(language, HEADS[name])) for name, kind in LAST_COLUMNS]


def item_words(item: Item, language: str) -> str:
    """Return number and words of an item."""
    return f"{item.number}. {label_of(item.label, language)}"


def notice_table(
    told: Sequence[Notice],
    table: "DataFrame",
    criteria: Criteria,
    language: str = "en",
    tick: Callable[[float], None] = lambda fraction: None,
) -> "DataFrame":
    """Return the notices as a table, a row each, of `columns_of_notices`; items nobody knows are empty."""
    register = Register(table, criteria, language)
    kinds = [(name, kind) for name, kind, _ in columns_of_notices(criteria, language)]
    rows = []
    for number, each in enumerate(told):
        if number % TICK_ROWS == 0:
            tick(number / len(told))
        rows.append(_row(each, register, criteria, language))
    return table_of({name: object_array(row[name] for row in rows) for name, _ in kinds}, kinds)


def _row(notice: Notice, register: Register, criteria: Criteria, language: str) -> dict[str, Any]:
    facility, neighbour = notice.facility, notice.neighbour
    by_water, by_air = (
        (facility.by_water, facility.by_air) if neighbour is None else (neighbour.by_water, neighbour.by_air)
    )
    contact = None if neighbour is None else neighbour.contact
    code = notice.country
    return {
        "notify_country": country_name(code, language) or None,
        "notify_party": None if code is None else party_words(code, criteria, language),
        "facility_id": as_text(register.columns, "facility_id", notice.row),
        "name": as_text(register.columns, "name", notice.row),
        "country": country_name(facility.place.country, language) or None,
        "screen_verdict": text(language, verdict_word(notice)),
        "screen_water": text(language, code_of(by_water)),
        "screen_air": text(language, code_of(by_air)),
        "screen_water_km": None if contact is None else contact.km,
        "screen_water_hours": None if contact is None else contact.hours,
        "screen_border_km": None if contact is None else contact.km_near,
        "screen_reason": facility.reason,
        "screen_unknown": "; ".join(facility.unknown) or None,
        "screen_criteria": criteria.statement(language),
    } | {f"item_{each.number}": register.in_one(each, notice) or None for each in criteria.items}


def verdict_word(notice: Notice) -> str:
    """Return the key of a notice's verdict in texts.json."""
    return verdict_of(notice.verdict)
