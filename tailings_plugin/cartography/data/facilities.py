"""The table of rated facilities that map, list and sheets show: ranked, with names and classes to show.

A table has the columns of the inventory and of the rating (thi among them), unknown is NA, and lon and lat in
degrees (WGS 84).
"""

from collections.abc import Callable, Iterable
from typing import TYPE_CHECKING, Any

import numpy as np

from ...inventory.schema import LOWER, UPPER
from ...rating.alarms import COLUMN as ALARMS
from ...rating.texts import text
from ...table import numbers, objects
from ...texts import LANGUAGES
from .captions import UNKNOWN

if TYPE_CHECKING:
    from pandas import DataFrame

# The classes of THI, the highest first.
CLASSES = ("very_high", "high", "medium", "low")
# Of these _min and _max are the range of the rating, no bounds of what is known.
OWN_RANGES = ("thi", "tri")
# What the list may be ordered by, and the field of its rank: every unknown as the worst; by how likely its classes are;
# the middle of many draws.
ORDERS = {"cautious": "thi_rank", "expected": "thi_rank_expected", "robust": "rank_median"}

# Emergency levels, the lowest first; more alarms than a file has.
DECLARED = ("none", "level_1", "level_2", "level_3")
MOST_ALARMS = 1000


def ranked(table: "DataFrame", order: str = "cautious") -> "DataFrame":
    """Return the facilities in the order of the list: rated ones by rank, then the unrated; equal ones by how urgent
    their alarms are, then by name.

    order: one of ORDERS, whose rank the table has.
    """
    field = ORDERS[order]
    thi, rank = numbers(table, "thi"), numbers(table, field)
    rated = np.isfinite(thi)
    order_of_rows = np.lexsort(
        (
            np.array(shown_names(table)),
            -np.array(urgencies(table)),
            np.where(rated, -thi, 0.0),
            np.where(rated, np.nan_to_num(rank), 0.0),
            ~rated,
        )
    )
    return table.iloc[order_of_rows]


def urgencies(table: "DataFrame") -> list[int]:
    """Return how urgent the alarms of each facility are, 0 for none: a declared emergency by its level before the
    number of alarms."""
    return [
        DECLARED.index(level) * MOST_ALARMS + str(codes).count(",") + 1
        if codes and level in DECLARED
        else (str(codes).count(",") + 1 if codes else 0)
        for codes, level in rows_of_values(table, ALARMS, "emergency_level")
    ]


def rated_count(table: "DataFrame") -> int:
    """Return how many facilities have a rating."""
    return int(table["thi"].notna().sum())


def shown_names(table: "DataFrame") -> list[str]:
    """Return what to call each facility: its name, or its id, or a dash."""
    return [
        str(name or key or UNKNOWN)
        for name, key in zip(objects(table, "name"), objects(table, "facility_id"), strict=True)
    ]


def known_class(code: Any) -> str | None:
    """Return one of CLASSES, None for what is none of them."""
    return code if code in CLASSES else None


def values_of(table: "DataFrame", name: str) -> list[Any]:
    """Return a column as built-in values: None for unknown or a column not there, days as ISO text."""
    if name in table and table[name].dtype.kind == "M":
        days = table[name].dt.strftime("%Y-%m-%d").tolist()
        return [day if known else None for day, known in zip(days, table[name].notna(), strict=True)]
    return objects(table, name).tolist()


def rows_of_values(table: "DataFrame", *names: str) -> Iterable[tuple[Any, ...]]:
    """Yield some columns row by row, as `values_of` gives them."""
    return zip(*(values_of(table, name) for name in names), strict=True)


def is_number(value: Any) -> bool:
    """Return whether a value is a number, not a text or a yes."""
    return isinstance(value, (int, float)) and not isinstance(value, bool)


def bounded_count(table: "DataFrame", name: str) -> int:
    """Return of how many facilities only a lower bound of a number is known."""
    if f"{name}{LOWER}" not in table:
        return 0
    rows = rows_of_values(table, name, f"{name}{LOWER}", f"{name}{UPPER}")
    return sum(
        is_number(low) and not is_number(high) and not (is_number(value) and value > low)
        for value, low, high in rows
    )


def class_or_more(code: Any, most: Any, shown: Callable[[Any], str | None]) -> str | None:
    """Return a class as text, with "≥" before it where what is unknown may bring a higher one."""
    text_form = shown(code)
    return f"≥ {text_form}" if text_form and most is not None and most != code else text_form


def records(table: "DataFrame") -> list[dict[str, Any]]:
    """Return the facilities one by one, each its values by name."""
    names = list(table.columns)
    return [dict(zip(names, values, strict=True)) for values in rows_of_values(table, *names)]


def rating_scheme(table: "DataFrame") -> tuple[str | None, bool]:
    """Return the rating scheme as the data name it, and whether they say its class limits are verified."""
    return scheme_and_limits(next((each for each in values_of(table, "thi_scheme") if each), None))


def scheme_and_limits(statement: str | None) -> tuple[str | None, bool]:
    """Return the scheme that a statement names, and whether it says that the class limits are verified."""
    if not statement:
        return None, False
    for verified, key in ((False, "limits_not_verified"), (True, "limits_verified")):
        for language in LANGUAGES:
            name, found, _ = statement.partition(text(language, key))
            if found:
                return name.rstrip(" ,;("), verified
    return statement, False
