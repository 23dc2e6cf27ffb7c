"""A table of facilities: the fields of the inventory and where each facility is."""

from collections.abc import Callable
from functools import cache
from typing import TYPE_CHECKING, Any

from ..table import checked, kinds_of
from .schema import inventory_fields

if TYPE_CHECKING:
    from pandas import DataFrame

POSITION = ("lon", "lat")
# A column beside the register: what its water hazard classes come from, and what it says of one that only ore and
# process suggest.
CLASS, BASIS, FALLBACK = "water_hazard_class", "whc_basis", "fallback"


@cache
def facility_kinds() -> dict[str, str]:
    """Return name -> kind of the columns of a table of facilities: the inventory's fields, then lon and lat.

    lon, lat: degrees on WGS 84, unknown where the facility has no position.
    """
    return {**kinds_of(inventory_fields()), **dict.fromkeys(POSITION, "real")}


def facility_table(table: "DataFrame") -> "DataFrame":
    """Return a table with every column of `facility_kinds`, in its dtype and order; those it lacks are unknown.

    Columns that are no field of the inventory stay behind them; 0 and 1 in a field for yes and no, as some
    formats store these, become False and True. Raises DataProblem naming column, row and value for any other
    value that is not of its field's kind.
    """
    kinds = facility_kinds()
    others = [name for name in table.columns if name not in kinds]
    whole = table.reindex(columns=[*kinds, *others])
    for name, kind in kinds.items():
        if kind == "boolean" and whole[name].dtype.kind in "iuf":
            whole[name] = (
                whole[name].astype(object).map(lambda value: bool(value) if value in (0, 1) else value)
            )
    return checked(whole, kinds)


def value_text(value: Any) -> str:
    """Return a value as lists and reports show it: "" for unknown, numbers with 12 digits, dates by day.

    >>> [value_text(value) for value in (None, 1200.0, 0.1 * 3, True, "closed")]
    ['', '1200', '0.3', 'True', 'closed']
    """
    if value is None:
        return ""
    if isinstance(value, float):
        return f"{value:.12g}"
    return value.date().isoformat() if hasattr(value, "date") else str(value)


def bounds_text(low: float | None, high: float | None, shown: Callable[[float], str] = value_text) -> str:
    """Return what is known of a value by its bounds, "" for nothing; `shown` makes a number a text.

    A bound of a whole number is shown as the rounder of two ways to say it.

    >>> [bounds_text(low, high) for low, high in ((1001, None), (500, None), (None, 99), (None, 0.5), (1, 100))]
    ['> 1000', '≥ 500', '< 100', '≤ 0.5', '1–100']
    """
    if low is not None and high is not None:
        return shown(low) if low == high else f"{shown(low)}–{shown(high)}"
    if low is not None:
        return f"> {shown(low - 1)}" if _rounder(low - 1, low) else f"≥ {shown(low)}"
    if high is not None:
        return f"< {shown(high + 1)}" if _rounder(high + 1, high) else f"≤ {shown(high)}"
    return ""


def _rounder(one: float, other: float) -> bool:
    """Return whether the whole number `one` has more zeros at its end than `other`; never of fractions."""
    return isinstance(other, int) and other > 0 and one > 0 and _zeros(int(one)) > _zeros(other)


def _zeros(number: int) -> int:
    return len(str(number)) - len(str(number).rstrip("0"))


def figure_text(
    value: float | None, low: float | None, high: float | None, shown: Callable[[float], str] = value_text
) -> str:
    """Return a figure with what it lies between, as lists and reports show it; "" where nothing is known.

    >>> [figure_text(*each) for each in ((500, None, None), (500, 500, None), (100, 90, 110), (None, 1, 100))]
    ['500', '≥ 500', '100 (90–110)', '1–100']
    """
    bounds = bounds_text(low, high, shown)
    if value is None or not bounds:
        return bounds if value is None else shown(value)
    if high is None and low == value:
        return f"≥ {shown(value)}"
    return f"{shown(value)} ({bounds})"
