"""A table of facilities: the fields of the inventory and where each facility is."""

from functools import cache
from typing import TYPE_CHECKING, Any

from ..table import checked, kinds_of
from .schema import inventory_fields

if TYPE_CHECKING:
    from pandas import DataFrame

POSITION = ("lon", "lat")


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
