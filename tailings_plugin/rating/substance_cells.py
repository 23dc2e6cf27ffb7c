"""A table of substances as laboratories and offices write it: its headings, shares as figures or bounds, classes.

No import stands before this table, so that its texts are read here, by the rules of the importer's figures.
"""

import json
import math
import re
from collections.abc import Sequence
from dataclasses import dataclass
from functools import cache
from pathlib import Path
from typing import TYPE_CHECKING

import numpy as np

from ..errors import DataProblem
from ..inventory.values.figures import read_figure
from ..inventory.wording import is_no_data, look_alike, plain
from .texts import text
from .values import BadValue, Columns, as_number, require_columns, spelt, table_size

if TYPE_CHECKING:
    from pandas import DataFrame

# A class as lists of substances write it: "2", "2.0", "WGK 2"; "nwg" is not hazardous to water.
_CLASS = re.compile(r"(?:wgk|whc)?\s*([0-3])(?:[.,]0+)?")
_HARMLESS = "nwg"
# Columns that come with a format of files.
_OF_FORMATS = ("fid", "ogc_fid", "id")
_M_FACTOR = re.compile(r"^\s*M\s*[=:]?\s*(?=\d)", re.I)


@dataclass(frozen=True)
class Ends:
    """What figures of n rows lie between, float64 (n,): both ends are the figure where it is one number, NaN for an end
    that is not known. above: mask (n,) of lower ends that are not meant themselves ("more than")."""

    low: np.ndarray
    high: np.ndarray
    above: np.ndarray
    bad: list[BadValue]

    @property
    def value(self) -> np.ndarray:
        """The figures that are one number, NaN for all else."""
        return np.where(self.low == self.high, self.low, np.nan)


@cache
def _content() -> dict:
    return json.loads((Path(__file__).parent / "substance_headings.json").read_text(encoding="utf-8"))


@cache
def _headings() -> dict[str, str]:
    fields = _content()["fields"].items()
    return {look_alike(each): field for field, names in fields for each in (field, *names)}


def named(table: "DataFrame", fields: Sequence[str], what: str) -> "DataFrame":
    """Return a table of substances with its columns under the names of `fields`, whatever their headings say.

    Raises DataProblem, which opens with `what` the table is, when it has no facility_id, when two headings say the same
    field, or when its shares or all that it tells would be left out for their headings.
    """
    found: dict[str, str] = {}
    for column in map(str, table.columns):
        field = _headings().get(look_alike(column))
        if field is None or field not in fields or field in table:
            continue
        if field in found:
            raise DataProblem(
                "{what}: the columns {first} and {second} are both {field}. Rename or remove one of them.",
                what=what,
                first=found[field],
                second=column,
                field=field,
            )
        found[field] = column
    renamed = table.rename(columns={column: field for field, column in found.items()})
    require_columns(renamed, ["facility_id"], what)
    if "share_percent" in fields and "share_percent" not in renamed:
        _require_unit(renamed, what)
    telling = [name for name in fields if name not in ("facility_id", "substance")]
    others = [name for name in renamed if name not in (*fields, *_OF_FORMATS)]
    if others and not any(name in renamed for name in telling):
        raise DataProblem(
            "{what}: of the columns {columns} none tells what a substance does. Name those that do {fields}.",
            what=what,
            columns=", ".join(map(str, others)),
            fields=", ".join(telling),
        )
    return renamed


def _require_unit(table: "DataFrame", what: str) -> None:
    """Raise DataProblem for a column of shares whose heading does not say that they are per cent."""
    openings = tuple(map(look_alike, _content()["shares"]))
    for column in map(str, table.columns):
        if look_alike(column).startswith(openings):
            raise DataProblem(
                "{what}: column {column} does not say that its shares are per cent. Turn them into per cent where they "
                "are not, and name the column share_percent.",
                what=what,
                column=column,
            )


def ends(
    columns: Columns,
    field: str,
    minimum: float | None = None,
    maximum: float | None = None,
    key: str = "bad_text",
    language: str = "en",
) -> Ends:
    """Return what a column says: numbers, and texts such as "20,5 %", "<0.01", "4-6" or "5±1".

    What is none of these, or lies outside `minimum` to `maximum`, is unknown and listed; key: the text that says how
    the field is written.
    """
    size = table_size(columns)
    low, high, above = np.full(size, np.nan), np.full(size, np.nan), np.zeros(size, dtype=bool)
    bad: list[BadValue] = []
    for row, value in enumerate(columns.get(field, ())):
        said = _ends_of(value)
        if said is None:
            reason = text(language, key, field=field)
        elif any(math.isinf(each) for each in said[:2]):
            reason = text(language, "bad_infinite", field=field)
        elif minimum is not None and any(each < minimum for each in said[:2]):
            reason = text(language, "bad_below", field=field, limit=f"{minimum:g}")
        elif maximum is not None and any(each > maximum for each in said[:2]):
            reason = text(language, "bad_above", field=field, limit=f"{maximum:g}")
        else:
            low[row], high[row], above[row] = said
            continue
        bad.append(BadValue(row, field, value, reason))
    return Ends(low, high, above, bad)


def _ends_of(value: object) -> tuple[float, float, bool] | None:
    number = as_number(value)
    if number is not None:
        return number, number, False
    if not isinstance(value, str):
        return None
    if is_no_data(value):
        return math.nan, math.nan, False
    # A comma of a share is a decimal one: no share has thousands.
    figure = read_figure(_M_FACTOR.sub("", value), comma_is_decimal=True)
    if figure is None or (
        figure.unit is not None and (figure.unit.dimension, figure.unit.factor) != ("share", 1)
    ):
        return None
    low, high = figure.value, figure.highest
    return (
        math.nan if figure.upper and not figure.lower else low,
        math.nan if figure.lower and not figure.upper else high,
        figure.above,
    )


def given_classes(columns: Columns, size: int, language: str = "en") -> tuple[np.ndarray, list[BadValue]]:
    """Return the column water_hazard_class of `size` rows, NaN where unknown, and its values that are not 0 to 3.

    Classes as lists write them are read too: "WGK 2", "nwg". Classes in Roman numbers are other ones, of waste.
    """
    field = "water_hazard_class"
    found, bad = np.full(size, np.nan), []
    for row, value in enumerate(columns.get(field, ())):
        word = (
            "" if isinstance(value, bool) else plain(spelt(value)) if isinstance(value, str) else spelt(value)
        )
        match = _CLASS.fullmatch(spelt(value).lower() if isinstance(value, str) else word)
        if match:
            found[row] = int(match.group(1))
        elif word == _HARMLESS:
            found[row] = 0
        elif spelt(value) and not is_no_data(spelt(value)):
            bad.append(
                BadValue(row, field, value, text(language, "bad_code", field=field, allowed="0, 1, 2, 3"))
            )
    return found, bad
