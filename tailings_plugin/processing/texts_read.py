"""Tables in which all is text, as QGIS makes of a CSV without types: what the texts say, by the importer's rules."""

from typing import TYPE_CHECKING, Any

from .. import table as tables
from ..cartography.data.rated_by import INDEX
from ..inventory.schema import load_schema
from ..inventory.values.figures import exact_number
from ..inventory.wording import yes_or_no

if TYPE_CHECKING:
    from pandas import DataFrame, Series

_READ = ("integer", "real", "boolean")


def texts_read(table: "DataFrame") -> "DataFrame":
    """Return a table in which texts are what they say: numbers, yes or no, and "" nothing.

    What is no number in a column of numbers stays a text, and is for the caller to refuse or to show. Of
    columns that the schema does not know only those of the rating are read.
    """
    read = {name: _read(table, name) for name in table if _holds_texts(table[name])}
    return table.assign(**read)


def _holds_texts(values: "Series") -> bool:
    return values.dtype.kind in "OU" or str(values.dtype) in ("string", "str")


def _read(table: "DataFrame", name: str) -> "Series":
    schema, values = load_schema(), tables.objects(table, name).tolist()
    values = [None if isinstance(each, str) and not each.strip() else each for each in values]
    if name in schema:
        kind = schema[name].type
    else:  # parts and chances of a national scheme
        kind = "real" if name.startswith(f"{INDEX}_") else "text"
    if kind not in _READ:
        return _column(table, values)
    said = [_said(each, kind) for each in values]
    if all(each is None or isinstance(each, (int, float)) for each in said):
        return tables.column(said, kind, name).set_axis(table.index)
    return _column(table, said if name in schema else values)


def _column(table: "DataFrame", values: list[Any]) -> "Series":
    return tables.need_pandas().Series(values, index=table.index, dtype=object)


def _said(value: Any, kind: str) -> Any:
    """Return what a text says as a value of a kind, the text itself where it says nothing of it."""
    if not isinstance(value, str):
        return value
    if kind == "boolean":
        said = yes_or_no(value)
        return value if said is None else said
    number = exact_number(value)
    if number is None or (kind == "integer" and not number.is_integer()):
        return value
    return int(number) if kind == "integer" else number
