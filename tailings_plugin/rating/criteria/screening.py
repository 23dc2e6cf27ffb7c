"""Which facilities fall under the criteria of a convention: what is known decides, what is not stays open.

A facility meets the criteria by air where the border of another country is within the distance, and substances that
burn, explode or are toxic in air reach a threshold; by water where its water reaches another country or runs along its
border, and substances hazardous to water reach one. Answers are Kleene's three: what is not known never says no.
"""

from collections.abc import Callable, Sequence
from dataclasses import dataclass
from typing import TYPE_CHECKING

import numpy as np

from ...texts import as_figure
from ..values import BadValue, as_text, columns_of, object_array, shown_value, table_of
from . import amounts, contacts
from .amounts import Amount, Substance
from .answers import Answer, both, code_of, either, verdict_of
from .contacts import Contact, Place
from .criteria import Criteria
from .texts import text

if TYPE_CHECKING:
    from pandas import DataFrame

INPUTS = tuple(dict.fromkeys((*contacts.FACILITY_INPUTS, *amounts.FACILITY_INPUTS)))
RESULTS = (
    ("screen_verdict", "text"),
    ("screen_notify", "text"),
    ("screen_notify_perhaps", "text"),
    ("screen_water", "text"),
    ("screen_water_place", "text"),
    ("screen_water_amount", "text"),
    ("screen_water_countries", "text"),
    ("screen_water_km", "real"),
    ("screen_water_hours", "real"),
    ("screen_flow_time", "text"),
    ("screen_air", "text"),
    ("screen_air_place", "text"),
    ("screen_air_amount", "text"),
    ("screen_border_km", "real"),
    ("screen_border_country", "text"),
    ("screen_reason", "text"),
    ("screen_unknown", "text"),
    ("screen_criteria", "text"),
)
HOURS_A_DAY = 24.0


@dataclass(frozen=True)
class Neighbour:
    """What a facility is for another country: its contact, whether water is there in time, by way, and in all."""

    contact: Contact
    in_time: Answer
    by_water: Answer
    by_air: Answer

    @property
    def verdict(self) -> Answer:
        """Whether the facility meets the criteria as to this country."""
        return either((self.by_water, self.by_air))


@dataclass(frozen=True)
class Screened:
    """A facility: where it stands, its amounts, its neighbours by country (surely met ones first), and the answers."""

    place: Place
    amounts: dict[str, Amount]
    substances: tuple[Substance, ...]
    neighbours: tuple[Neighbour, ...]
    in_time: Answer
    by_water: Answer
    by_air: Answer
    reason: str
    unknown: tuple[str, ...]

    @property
    def verdict(self) -> Answer:
        """Whether the facility meets the criteria."""
        return either((self.by_water, self.by_air))

    def to_notify(self, answer: Answer) -> list[str]:
        """Return the countries as to which the verdict is `answer`."""
        return [each.contact.country for each in self.neighbours if each.verdict is answer]


def screen(
    table: "DataFrame",
    criteria: Criteria,
    paths: "DataFrame | None" = None,
    crossings: "DataFrame | None" = None,
    borders: "DataFrame | None" = None,
    substances: "DataFrame | None" = None,
    rest: str = "unidentified",
    language: str = "en",
    tick: Callable[[float], None] = lambda fraction: None,
) -> tuple[list[Screened], list[BadValue], list[BadValue]]:
    """Return each facility of a table, and the values of it and of the substances that cannot be used.

    table: INPUTS, as far as they are there. paths, crossings, borders: as `contacts.places_of`. substances, rest: as
    `amounts.read_substances` and `amounts.amounts`. Raises DataProblem for tables that lack what they need.
    """
    columns = columns_of(table, INPUTS)
    if not columns:  # rows without any of the columns are facilities, too
        columns = {"facility_id": object_array([None] * len(table))}
    tick(0.0)
    places = contacts.places_of(columns, paths, crossings, borders, criteria, language)
    listed, bad_substances = amounts.read_substances(substances, criteria, language)
    own = [tuple(listed.get(as_text(columns, "facility_id", row) or "", ())) for row in range(len(table))]
    tick(0.2)
    weighed, bad = amounts.amounts(
        columns, own, criteria, rest, language, lambda done: tick(0.2 + 0.5 * done)
    )
    wrong: dict[int, list[str]] = {}
    for each in bad:
        wrong.setdefault(each.row, []).append(f"{each.field} = {shown_value(each.value)}: {each.reason}")
    found = []
    for row, (place, amount, parts) in enumerate(zip(places, weighed, own, strict=True)):
        if row % amounts.TICK_ROWS == 0:
            tick(0.7 + 0.3 * row / len(places))
        found.append(_screened(place, amount, parts, wrong.get(row, []), criteria, language))
    return found, bad, bad_substances


def _in_time(contact: Contact, criteria: Criteria) -> Answer:
    if contact.by_water is not True or np.isnan(contact.hours):
        return None
    days = criteria.usual_flow_days if criteria.flow_days is None else criteria.flow_days
    return bool(contact.hours <= HOURS_A_DAY * days)


def _screened(
    place: Place,
    amount: dict[str, Amount],
    parts: tuple[Substance, ...],
    wrong: Sequence[str],
    criteria: Criteria,
    language: str,
) -> Screened:
    timed = criteria.flow_days is not None
    neighbours, times = [], []
    for contact in place.contacts.values():
        in_time = _in_time(contact, criteria)
        place_and_time = both((contact.by_water, in_time)) if timed else contact.by_water
        by_water = both((place_and_time, amount["water"].answer))
        by_air = both((contact.near, amount["air"].answer))
        neighbours.append(Neighbour(contact, in_time, by_water, by_air))
        if contact.by_water:
            times.append(in_time)
    # Water may reach countries that are not known: those it does decide only when they say yes.
    in_time = (
        either([*times, *([None] if place.water_lacking else [])]) if place.water is not False else False
    )
    reached = both((place.water, in_time)) if timed else place.water
    by_water = both((reached, amount["water"].answer))
    by_air = both((place.near, amount["air"].answer))
    neighbours.sort(key=lambda each: (each.verdict is not True, each.verdict is False, each.contact.country))
    unknown: list[str] = []
    if by_water is None:
        unknown += place.water_lacking if place.water is None else ()
        unknown += [text(language, "lacking_hours")] if timed and place.water and in_time is None else []
        unknown += amount["water"].lacking
    elif by_water:  # there may be more countries to notify than are known
        unknown += place.water_lacking
    if by_air is None:
        unknown += [*place.near_lacking, *amount["air"].lacking]
    unknown += wrong
    return Screened(
        place,
        amount,
        parts,
        tuple(neighbours),
        in_time,
        by_water,
        by_air,
        _reason(place, amount, reached, in_time if timed else True, by_water, by_air, criteria, language),
        tuple(dict.fromkeys(unknown)),
    )


def _reason(
    place: Place,
    amount: dict[str, Amount],
    reached: Answer,
    in_time: Answer,
    by_water: Answer,
    by_air: Answer,
    criteria: Criteria,
    language: str,
) -> str:
    """Return why by water, then by air: where it stands, and what its substances come to unless that is idle."""
    water = [water_words(place, language)]
    if place.water and in_time is not True:
        water.append(text(language, f"in_time_{code_of(in_time)}", days=f"{criteria.flow_days or 0:.4g}"))
    if reached is not False:
        water.append(amount["water"].words)
    air = [air_words(place, criteria, language)]
    if place.near is not False:
        air.append(amount["air"].words)
    parts = []
    for way, answer, words in (("water", by_water, water), ("air", by_air, air)):
        parts.append(text(language, f"by_{way}_{code_of(answer)}", why="; ".join(words)))
    return " ".join(parts)


def water_words(place: Place, language: str) -> str:
    """Return where the water of a facility gets, in words."""
    if not place.water:
        return text(language, f"water_{code_of(place.water)}")
    named = [reach_words(each, language) for each in place.contacts.values() if each.by_water]
    return text(language, "water_yes", countries=", ".join(named) or text(language, "country_unknown"))


def reach_words(contact: Contact, language: str) -> str:
    """Return how far a country is by water: "UZ (12.3 km, 4.1 h, along the border)"."""
    details = []
    if not np.isnan(contact.km):
        details.append(text(language, "km", value=as_figure(contact.km, ".1f", language)))
    if not np.isnan(contact.hours):
        details.append(text(language, "hours", value=as_figure(contact.hours, ".1f", language)))
    if contact.follows:
        details.append(text(language, "along"))
    return f"{contact.country} ({', '.join(details)})" if details else contact.country


def air_words(place: Place, criteria: Criteria, language: str) -> str:
    """Return whose border is near, in words."""
    limit = as_figure(criteria.within_km, ".4g", language)
    near = [each for each in place.contacts.values() if each.near is not False and not np.isnan(each.km_near)]
    if not near:
        return text(language, f"air_{code_of(place.near)}", limit=limit)
    near.sort(key=lambda each: each.km_near)
    sure = [each for each in near if each.near]
    named = ", ".join(
        f"{each.country} ({text(language, 'km', value=as_figure(each.km_near, '.1f', language))})"
        for each in sure or near
    )
    return text(language, "air_near" if sure else "air_perhaps", countries=named, limit=limit)


def as_table(
    found: Sequence[Screened], table: "DataFrame", criteria: Criteria, language: str = "en"
) -> "DataFrame":
    """Return RESULTS of the facilities, with the index of their table."""
    rows = [_values(each) for each in found]
    statement = criteria.statement(language)
    columns = {name: object_array(row[name] for row in rows) for name, _ in RESULTS[:-1]}
    columns["screen_criteria"] = object_array([statement] * len(rows))
    return table_of(columns, RESULTS, table.index)


def _values(each: Screened) -> dict[str, object]:
    by_water = [one for one in each.place.contacts.values() if one.by_water]
    near = min(
        (one for one in each.place.contacts.values() if not np.isnan(one.km_near)),
        key=lambda one: one.km_near,
        default=None,
    )
    return {
        "screen_verdict": verdict_of(each.verdict),
        "screen_notify": _joined(each.to_notify(True)),
        "screen_notify_perhaps": _joined(each.to_notify(None)),
        "screen_water": code_of(each.by_water),
        "screen_water_place": code_of(each.place.water),
        "screen_water_amount": code_of(each.amounts["water"].answer),
        "screen_water_countries": _joined([one.country for one in by_water]),
        "screen_water_km": _least([each.place.km, *(one.km for one in by_water)]),
        "screen_water_hours": _least([each.place.hours, *(one.hours for one in by_water)]),
        "screen_flow_time": code_of(each.in_time),
        "screen_air": code_of(each.by_air),
        "screen_air_place": code_of(each.place.near),
        "screen_air_amount": code_of(each.amounts["air"].answer),
        "screen_border_km": None if near is None else near.km_near,
        "screen_border_country": None if near is None else near.country,
        "screen_reason": each.reason,
        "screen_unknown": _joined(each.unknown, "; "),
    }


def _joined(parts: Sequence[str], between: str = ", ") -> str | None:
    return between.join(parts) or None


def _least(values: Sequence[float]) -> float | None:
    known = [each for each in values if not np.isnan(each)]
    return min(known) if known else None
