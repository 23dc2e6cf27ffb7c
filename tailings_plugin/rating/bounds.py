"""What an input lies between where only bounds of it are known, and the scores that leaves open."""

import math
from collections.abc import Iterable
from dataclasses import dataclass

import numpy as np

from ..inventory.facilities import figure_text
from ..inventory.schema import LOWER, UPPER, load_schema
from .texts import text
from .values import BadValue, Columns, grouped, numbers, shown_value


@dataclass(frozen=True)
class Interval:
    """An input of n rows: its value, and between what it lies; float64 (n,), NaN for unknown or for an open end.

    A known value without bounds is both ends; one with a single bound has the other end open. `any`: a bound is
    known.
    """

    value: np.ndarray
    low: np.ndarray
    high: np.ndarray
    any: np.ndarray
    bad: list[BadValue]


@dataclass(frozen=True)
class Span:
    """Scores of n rows between which the truth lies, NaN where nothing is known; an open end is that of the rule.

    known: the score of the highest end that is known itself. first, final: the classes of a rule of classes between
    which the truth lies, int (n,); None where the rule knows no bounds.
    """

    low: np.ndarray
    high: np.ndarray
    known: np.ndarray
    first: np.ndarray | None = None
    final: np.ndarray | None = None


def with_bounds(names: Iterable[str]) -> list[str]:
    """Return names of columns, each followed by those of its bounds."""
    return [each for name in names for each in (name, f"{name}{LOWER}", f"{name}{UPPER}")]


def is_whole(name: str) -> bool:
    """Return whether an input of the inventory counts, so that its bounds are meant themselves."""
    field = load_schema().get(name)
    return field is not None and field.type == "integer"


def read_interval(
    columns: Columns,
    name: str,
    minimum: float | None = None,
    maximum: float | None = None,
    above: float | None = None,
    language: str = "en",
) -> Interval:
    """Return column `name` with its bounds; what cannot be used is unknown and listed, as by `values.numbers`.

    Bounds of which the lower is the greater are listed and count as unknown. A value outside its bounds widens them. A
    value that is its only bound ("at least 12": 12, of which 12 is the least) is no value.
    """
    value, bad = numbers(columns, name, minimum, maximum, above, language)
    if f"{name}{LOWER}" not in columns and f"{name}{UPPER}" not in columns:
        return Interval(value, value, value, np.zeros(len(value), dtype=bool), bad)
    least = minimum if above is None else above
    low, bad_low = numbers(columns, f"{name}{LOWER}", least, maximum, language=language)
    if above is not None:
        low = np.where(low == above, np.nan, low)  # "0-10": what is greater than 0 anyway has no lower bound
    high, bad_high = numbers(columns, f"{name}{UPPER}", minimum, maximum, above, language)
    bad = [*bad, *bad_low, *bad_high]
    backwards = low > high
    if backwards.any():
        reason = text(language, "bad_bounds", field=name)
        bad += [
            BadValue(row, name, f"{shown_value(low[row])}–{shown_value(high[row])}", reason)
            for row in np.flatnonzero(backwards).tolist()
        ]
        low, high = (np.where(backwards, np.nan, each) for each in (low, high))
    bounded = ~np.isnan(low) | ~np.isnan(high)
    bound_alone = (np.isnan(high) & (value <= low)) | (np.isnan(low) & (value >= high))
    low = np.where(bounded, np.where(np.isnan(low), np.nan, np.fmin(low, value)), value)
    high = np.where(bounded, np.where(np.isnan(high), np.nan, np.fmax(high, value)), value)
    value = np.where(bound_alone, np.nan, value)
    return Interval(value, low, high, bounded, sorted(bad, key=lambda each: each.row))


def closed(low: np.ndarray, high: np.ndarray, least: float, most: float) -> Span:
    """Return the span of scores (n,) that rise with their input, NaN for an open end, within the rule's own.

    A known end beyond the rule's least or most score stays; where both are unknown, nothing is known.
    """
    known = np.where(np.isnan(high), low, high)
    bottom = np.where(np.isnan(low), np.fmin(least, high), low)
    top = np.where(np.isnan(high), np.fmax(most, low), high)
    nothing = np.isnan(known)
    return Span(np.where(nothing, np.nan, bottom), np.where(nothing, np.nan, top), known)


def shown_interval(columns: Columns, name: str, row: int, unit: str = "") -> str:
    """Return what is known of an input, with its bounds: "1–100", "> 1 000", "500", "" for nothing."""
    own = {each: columns[each][row : row + 1] for each in with_bounds([name]) if each in columns}
    value = shown_intervals(own, name)[0] if own else ""
    return " ".join(filter(None, (value, unit))) if value else ""


def shown_intervals(columns: Columns, name: str, rows: np.ndarray | None = None) -> list[str]:
    """Return for each row, or those of `rows`, what is known of an input, as `shown_interval` without a unit."""
    whole = is_whole(name)

    def plain(value: float) -> float | None:
        return None if math.isnan(value) else int(value) if whole and value.is_integer() else value

    found = (numbers(columns, each)[0] for each in with_bounds([name]))
    values, lows, highs = ((each if rows is None else each[rows]).tolist() for each in found)
    return [
        figure_text(plain(value), plain(low), plain(high), grouped)
        for value, low, high in zip(values, lows, highs, strict=True)
    ]
