"""Columns of a table as arrays of numbers or codes, with every value that cannot be used listed by row."""

import math
from collections.abc import Iterable, Mapping, Sequence
from dataclasses import dataclass
from typing import TYPE_CHECKING, Any

import numpy as np

from .. import table as tables
from ..errors import DataProblem
from ..inventory.values.figures import exact_number
from ..inventory.wording import is_no_data, yes_or_no
from ..texts import as_figure
from .texts import text

if TYPE_CHECKING:
    from pandas import DataFrame, Index

# What a rule reads: arrays (n,), float64 with NaN for unknown or objects with None.
Columns = Mapping[str, np.ndarray]
NAMES = ("name", "facility_id")


@dataclass(frozen=True)
class BadValue:
    """A value that cannot be right and counts as unknown. `row` starts at 0; `reason` names the remedy."""

    row: int
    field: str
    value: Any
    reason: str


def columns_of(table: "DataFrame", names: Iterable[str]) -> dict[str, np.ndarray]:
    """Return those of the named columns that a table has as arrays of shape (n,).

    Numbers are float64 with NaN for unknown, everything else built-in values with None for unknown.
    """
    return {
        name: tables.numbers(table, name) if table[name].dtype.kind in "iuf" else tables.objects(table, name)
        for name in names
        if name in table
    }


def require_columns(table: "DataFrame", names: Iterable[str], what: str) -> None:
    """Raise DataProblem, which opens with `what` the table is, when it lacks one of the columns."""
    missing = [name for name in names if name not in table]
    if missing:
        raise DataProblem(
            "{what}: the table has no column {fields}. Add it, or rename one of its columns.",
            what=what,
            fields=", ".join(missing),
        )


def table_of(
    columns: Columns, names_and_kinds: Iterable[tuple[str, str]], index: "Index | None" = None
) -> "DataFrame":
    """Return columns as a table of these names, in order, each of its kind; with the index of another table."""
    kinds = dict(names_and_kinds)
    table = tables.make_table({name: columns[name] for name in kinds}, kinds)
    if index is not None:
        table.index = index
    return table


def facility_names(table: "DataFrame", language: str = "en") -> list[str]:
    """Return what to call each facility of a table: its name and id as far as they are known, else its row."""
    columns = columns_of(table, NAMES)
    names = []
    for row in range(len(table)):
        parts = (as_text(columns, field, row) for field in NAMES)
        names.append(" · ".join(filter(None, parts)) or text(language, "row", number=row + 1))
    return names


def table_size(columns: Columns) -> int:
    """Return the number of rows; ValueError when the columns differ in length."""
    sizes = {len(column) for column in columns.values()}
    if len(sizes) > 1:
        raise ValueError(f"columns of different length: {sorted(sizes)}")
    return sizes.pop() if sizes else 0


def numbers(
    columns: Columns,
    field: str,
    minimum: float | None = None,
    maximum: float | None = None,
    above: float | None = None,
    language: str = "en",
) -> tuple[np.ndarray, list[BadValue]]:
    """Return column `field` as float64 of shape (n,), NaN where unknown, and the values that cannot be used.

    A column that is not there is wholly unknown. Text that is no number, infinities and values outside
    `minimum` to `maximum`, or not greater than `above`, become NaN and are listed.
    """
    column = columns.get(field)
    if column is None:
        return np.full(table_size(columns), np.nan), []
    bad: list[BadValue] = []
    if column.dtype.kind in "fiu":
        found = column.astype(np.float64)
    else:
        found, bad = _parsed(column, field, language)
    finite = np.where(np.isinf(found), np.nan, found)
    for wrong, key, limit in (
        (np.isinf(found), "bad_infinite", None),
        (finite < minimum if minimum is not None else None, "bad_below", minimum),
        (finite > maximum if maximum is not None else None, "bad_above", maximum),
        (finite <= above if above is not None else None, "bad_not_above", above),
    ):
        if wrong is None or not wrong.any():
            continue
        reason = text(language, key, field=field, limit=None if limit is None else plain_number(limit))
        bad += [BadValue(int(row), field, column[row], reason) for row in np.flatnonzero(wrong)]
        found = np.where(wrong, np.nan, found)
    return found, sorted(bad, key=lambda each: each.row)


def _parsed(column: np.ndarray, field: str, language: str) -> tuple[np.ndarray, list[BadValue]]:
    found = np.full(len(column), np.nan)
    bad: list[BadValue] = []
    for row, value in enumerate(column):
        number = as_number(value)
        if number is None:
            bad.append(BadValue(row, field, value, text(language, "bad_text", field=field)))
        else:
            found[row] = number
    return found, bad


def as_number(value: Any) -> float | None:
    """Return `value` as a float, NaN when it is unknown or blank, None when it is no number."""
    if value is None or (isinstance(value, str) and not value.strip()):
        return math.nan
    if isinstance(value, str):
        return exact_number(value)
    if isinstance(value, (bool, np.bool_)):
        return None
    try:
        return float(value)
    except (TypeError, ValueError):
        return None


def codes(
    columns: Columns, field: str, known: Sequence[Any], unknown_values: Sequence[Any], language: str = "en"
) -> tuple[np.ndarray, list[BadValue]]:
    """Return for each row the index into `known` of its value, -1 where unknown, and the values not in the
    list.

    Numbers match numbers (3, 3.0 and "3"), text matches text exactly, true and false match booleans.
    """
    column = columns.get(field)
    if column is None:
        return np.full(table_size(columns), -1), []
    places = {spelt(value): index for index, value in enumerate(known)}
    places.update({spelt(value): -1 for value in unknown_values})
    places.setdefault("", -1)
    spellings, inverse = _spellings(column)
    index = np.array([places.get(each, -2) for each in spellings], dtype=np.int64)[inverse]
    wrong = np.flatnonzero(index == -2)
    allowed = ", ".join(spelt(value) for value in known)
    reason = text(language, "bad_code", field=field, allowed=allowed) if len(wrong) else ""
    index[wrong] = -1
    return index, [BadValue(int(row), field, column[row], reason) for row in wrong]


def _spellings(column: np.ndarray) -> tuple[list[str], np.ndarray]:
    """Return the distinct values of a column as `spelt` spells them, and for each row the place of its own."""
    if column.dtype.kind in "fiu":
        found, inverse = np.unique(column, return_inverse=True)
        return [spelt(each) for each in found.tolist()], inverse
    values = column.tolist()
    if not set(map(type, values)) <= {str, type(None)}:
        values = [spelt(value) for value in values]  # Python holds true, 1 and 1.0 for equal
    places = {value: place for place, value in enumerate(dict.fromkeys(values))}
    inverse = np.fromiter(map(places.__getitem__, values), dtype=np.int64, count=len(values))
    return [spelt(value) for value in places], inverse


def spelt(value: Any) -> str:
    """Return one spelling for equal values; empty for unknown."""
    if value is None or value != value:
        return ""
    if isinstance(value, bool):
        return "true" if value else "false"
    if isinstance(value, float) and value.is_integer():
        return str(int(value))
    return str(value).strip()


def as_flag(value: Any) -> bool | None:
    """Return a yes or no of the data, None for unknown; ValueError for anything else."""
    word = spelt(value)
    said = yes_or_no(word)
    if said is None and not is_no_data(word):
        raise ValueError(word)
    return said


def object_array(values: Iterable[Any]) -> np.ndarray:
    """Return values as an object array (n,), whatever they are."""
    return np.array([*values, None], dtype=object)[:-1]


def as_text(columns: Columns, field: str, row: int) -> str | None:
    """Return a value as text without spaces around it, None for unknown or where there is no such column."""
    return (spelt(columns[field][row]) or None) if field in columns else None


def plain_number(value: float, language: str = "en") -> str:
    """Return a number without needless zeros, with the decimal sign of a language: 0.1, 1000, 2592000."""
    return str(int(value)) if float(value).is_integer() else as_figure(value, ".10g", language)


def shown_value(value: object) -> str:
    """Return a value of the data for a message."""
    if isinstance(value, (bool, np.bool_)):
        return spelt(bool(value))
    return plain_number(value) if isinstance(value, (int, float)) and np.isfinite(value) else str(value)


def grouped(value: float, language: str = "en") -> str:
    """Return a number for people: thousands apart by narrow no-break spaces, no needless decimals."""
    if abs(value) >= 1000:
        return f"{value:,.0f}".replace(",", "\u202f")
    return as_figure(value, ".4g", language)
