"""Columns as numbers or codes, with every value that cannot be used listed by row."""

import math
from collections.abc import Mapping, Sequence
from dataclasses import dataclass
from typing import Any

import numpy as np

from ..inventory.figures import exact_number
from ..inventory.wording import is_no_data, yes_or_no
from .texts import text

Columns = Mapping[str, np.ndarray]


@dataclass(frozen=True)
class BadValue:
    """A value that cannot be right and counts as unknown. `row` starts at 0; `reason` names the remedy."""

    row: int
    field: str
    value: Any
    reason: str


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
    if column.dtype.kind in "fiu":
        found, bad = column.astype(np.float64), []
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
    found, bad = np.full(len(column), np.nan), []
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
    places = {_key(value): index for index, value in enumerate(known)}
    places.update({_key(value): -1 for value in unknown_values})
    places.setdefault("", -1)
    keys = [_key(value) for value in column.tolist()]
    index = np.array([places.get(key, -2) for key in keys], dtype=np.int64)
    wrong = np.flatnonzero(index == -2)
    allowed = ", ".join(_key(value) for value in known)
    reason = text(language, "bad_code", field=field, allowed=allowed) if len(wrong) else ""
    index[wrong] = -1
    return index, [BadValue(int(row), field, column[row], reason) for row in wrong]


def _key(value: Any) -> str:
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
    word = _key(value)
    said = yes_or_no(word)
    if said is None and not is_no_data(word):
        raise ValueError(word)
    return said


def as_text(columns: Columns, field: str, row: int) -> str | None:
    """Return a value as text without spaces around it, None for unknown or where there is no such column."""
    return (_key(columns[field][row]) or None) if field in columns else None


def plain_number(value: float) -> str:
    """Return a number without needless zeros: 0.1, 1000, 2592000."""
    return str(int(value)) if float(value).is_integer() else f"{value:.10g}"


def shown_value(value: object) -> str:
    """Return a value of the data for a message."""
    return plain_number(value) if isinstance(value, (int, float)) and np.isfinite(value) else str(value)


def grouped(value: float) -> str:
    """Return a number for people: thousands apart by narrow no-break spaces, no needless decimals."""
    text_form = f"{value:,.0f}" if abs(value) >= 1000 else f"{value:.4g}"
    return text_form.replace(",", "\u202f")
