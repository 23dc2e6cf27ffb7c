"""Alarms: known facts of a facility that alone call for attention, whatever its index. A data file, as schemes are."""

import json
from collections.abc import Iterator
from dataclasses import dataclass
from datetime import date
from functools import cache
from pathlib import Path
from typing import TYPE_CHECKING, Any

import numpy as np

from ..inventory.schema import Field, load_schema
from ..json_files import Violation, digest, read_json, refuse, shown, violations
from ..table import day_of, objects
from .bounds import read_interval, with_bounds
from .texts import label_of
from .values import Columns, columns_of, object_array, table_of

if TYPE_CHECKING:
    from pandas import DataFrame

COLUMN = "alarms"
SHIPPED = Path(__file__).with_name("alarms.json")
DAYS_OF_A_YEAR = 365.25
_NUMBERS = ("below", "up_to", "at_least")
_TESTS = ("is", *_NUMBERS, "older_than_years", "known")


@dataclass(frozen=True)
class Alarm:
    """A fact that calls for attention; all: what must be known of the facility, as (field, test, value)."""

    code: str
    label: dict[str, str]
    all: tuple[tuple[str, str, Any], ...]
    source: str
    verified: bool


@dataclass(frozen=True)
class Alarms:
    """The alarms of a file, the gravest first."""

    name: str
    version: str
    digest: str
    alarms: tuple[Alarm, ...]

    def columns(self) -> list[str]:
        """Return the columns that tell of them, each once, with those of their bounds."""
        names = (field for alarm in self.alarms for field, _, _ in alarm.all)
        return with_bounds(dict.fromkeys(names))

    def captions(self, codes: str, language: str = "en") -> str:
        """Return codes, as `raised` joins them, in words; a code of another file as it stands."""
        labels = {alarm.code: label_of(alarm.label, language) for alarm in self.alarms}
        return ", ".join(labels.get(code, code) for code in codes.split(", "))


@cache
def shipped_alarms() -> Alarms:
    """Return the alarms that come with the plugin."""
    return load_alarms(SHIPPED)


def load_alarms(path: str | Path) -> Alarms:
    """Return the alarms of a JSON file; DataProblem with file, JSON path and reason when it is wrong."""
    path = Path(path)
    content = read_json("Alarms", path)
    refuse("Alarms", path, violations(content, _schema()))
    refuse("Alarms", path, _meaning(content))
    alarms = tuple(
        Alarm(each["code"], each["label"], tuple(map(_test, each["all"])), each["source"], each["verified"])
        for each in content["alarms"]
    )
    return Alarms(content["name"], content["version"], digest(content), alarms)


@cache
def _schema() -> dict:
    return json.loads(SHIPPED.with_name("alarms.schema.json").read_text(encoding="utf-8"))


def _test(condition: dict) -> tuple[str, str, Any]:
    test = next(name for name in _TESTS if name in condition)
    return condition["field"], test, condition[test]


def _meaning(content: dict) -> Iterator[Violation]:
    """Yield what a schema cannot say: codes given twice, fields that are none, tests that do not fit a field."""
    seen: set[str] = set()
    for number, alarm in enumerate(content["alarms"]):
        path = f"alarms[{number}]"
        if alarm["code"] in seen:
            yield f"{path}.code", f"{shown(alarm['code'])} is already taken"
        seen.add(alarm["code"])
        for place, condition in enumerate(alarm["all"]):
            yield from _condition(condition, f"{path}.all[{place}]")


def _condition(condition: dict, path: str) -> Iterator[Violation]:
    given = [name for name in _TESTS if name in condition]
    field = load_schema().get(condition["field"])
    if len(given) != 1:
        yield path, f"needs one of {', '.join(_TESTS)}"
    elif field is None:
        yield f"{path}.field", f"{shown(condition['field'])} is no field of the inventory"
    else:
        reason = _misfit(field, given[0], condition[given[0]])
        if reason:
            yield f"{path}.{given[0]}", reason


def _misfit(field: Field, test: str, value: object) -> str | None:
    if test in _NUMBERS and field.type not in ("integer", "real"):
        return f"{field.name} is no number"
    if test == "older_than_years" and field.type not in ("date", "datetime"):
        return f"{field.name} is no date"
    if test == "is" and field.domain is not None and not field.domain.open and isinstance(value, list):
        others = [each for each in value if each not in field.domain.values()]
        return f"{field.name} is never {shown(others[0])}" if others else None
    return None


def raised(table: "DataFrame", alarms: Alarms, today: date) -> np.ndarray:
    """Return for each of n facilities the codes of its alarms, the gravest first, joined by commas; None for none.

    table: columns of the inventory; one that is not there is unknown, and what is unknown raises no alarm. Of figures
    known by bounds those count that lie beyond the limit with all they may be.
    """
    columns = columns_of(table, alarms.columns())
    size = len(table)
    found: list[list[str]] = [[] for _ in range(size)]
    for alarm in alarms.alarms:
        holds = np.ones(size, dtype=bool)
        for field, test, value in alarm.all:
            there = any(name in columns for name in with_bounds([field]))
            holds &= _holds(table, columns, field, test, value, today) if there else False
        for row in np.flatnonzero(holds).tolist():
            found[row].append(alarm.code)
    return object_array(", ".join(each) or None for each in found)


def find_alarms(
    table: "DataFrame",
    alarms: str | Path | Alarms | None = None,
    today: date | None = None,
    language: str | None = None,
) -> "DataFrame":
    """Return a table of facilities with its alarms: known facts that alone call for attention, whatever the index.

    table: columns of the inventory (emergency_level, condition, factor_of_safety, freeboard_m in m, pga_g in g,
    last_inspection, status, ...), of any dtypes; what is not there or unknown raises none. alarms: the path of a
    file of your own, None for the shipped ones. today: the day from which years are counted, None for the real one.
    language: en or ru for captions, None for codes.

    Added: alarms, the gravest first, joined by commas; NA for none. Raises DataProblem when the file is wrong.

    Source: rating/alarms.json, the project's own choice; its limits are not verified.

    >>> import pandas
    >>> from tailings_plugin import rating
    >>> table = pandas.DataFrame({"facility_id": ["A", "B"], "emergency_level": ["level_2", "none"],
    ...                           "status": ["abandoned", "active"], "factor_of_safety": [1.6, None]})
    >>> rating.find_alarms(table)["alarms"].tolist()
    ['emergency_level, no_owner', <NA>]
    >>> rating.find_alarms(table, language="en")["alarms"][0]
    'emergency declared, no owner in charge'
    """
    chosen = alarms if isinstance(alarms, Alarms) else load_alarms(alarms) if alarms else shipped_alarms()
    found = raised(table, chosen, today or date.today())
    if language is not None:
        found = object_array(each and chosen.captions(each, language) for each in found)
    added = table_of({COLUMN: found}, [(COLUMN, "text")], table.index)
    return table.assign(**{COLUMN: added[COLUMN].array})


def _holds(
    table: "DataFrame", columns: Columns, field: str, test: str, value: Any, today: date
) -> np.ndarray:
    if test == "is":
        return np.array([each in value for each in objects(table, field)], dtype=bool)
    if test == "known":
        return np.array([each is not None for each in objects(table, field)], dtype=bool)
    if test == "older_than_years":
        return np.array([_is_older(each, value, today) for each in objects(table, field)], dtype=bool)
    own = read_interval(columns, field)
    unknown = np.isnan(own.value)
    if test == "at_least":
        return np.where(unknown, own.low, own.value) >= value
    if test == "up_to":
        return np.where(unknown, own.high, own.value) <= value
    # "Below 1.5" is kept as a bound of 1.5, which the figure does not reach.
    return np.where(unknown, own.high <= value, own.value < value)


def _is_older(value: object, years: float, today: date) -> bool:
    day = day_of(value)
    return day is not None and (today - day).days > years * DAYS_OF_A_YEAR
