"""A table is a pandas DataFrame: dtypes by kind of field, unknown is NA and never 0 or "nan".

Every table of the house is made, checked and joined here. Kinds are those of the field schema:

| kind | dtype | unknown |
|---|---|---|
| text | string | NA |
| integer | Int64 | NA |
| real | float64 | NaN |
| boolean | boolean | NA |
| date, datetime | datetime64[ns] | NaT |

pandas comes with QGIS for Windows, not with every build for Linux and macOS (no_pandas tells how
to get it). It is imported where a table is made, never as the plugin loads.
"""

import datetime
import importlib.util
import math
import sys
from collections.abc import Iterable, Mapping, Sequence
from dataclasses import dataclass
from typing import TYPE_CHECKING, Any

import numpy as np

from .errors import DataProblem

if TYPE_CHECKING:
    from pandas import DataFrame, Series

DTYPES = {
    "text": "string",
    "integer": "Int64",
    "real": "float64",
    "boolean": "boolean",
    "date": "datetime64[ns]",
    "datetime": "datetime64[ns]",
}

_KINDS_BY_DTYPE = [(kind, dtype) for kind, dtype in DTYPES.items() if kind != "date"]


def pandas_is_there() -> bool:
    """Return whether pandas can be found, without importing it."""
    try:
        return importlib.util.find_spec("pandas") is not None
    except (ImportError, ValueError):
        return False


def need_pandas() -> Any:
    """Return the module pandas; DataProblem that says what to install when it cannot be imported."""
    try:
        import pandas
    except ImportError as problem:
        raise no_pandas() from problem
    return pandas


def no_pandas(system: str = sys.platform) -> DataProblem:
    """Return what to say where pandas is missing, on a system as `sys.platform` names it.

    >>> "OSGeo4W" in str(no_pandas("win32")), "Terminal" in str(no_pandas("darwin"))
    (True, True)
    """
    if system == "win32":
        return DataProblem(
            "This tool needs the Python package pandas, which this QGIS comes without. Start the OSGeo4W setup, choose "
            "Advanced Install, look for python3-pandas and install it. Then start QGIS again."
        )
    if system == "darwin":
        return DataProblem(
            "This tool needs the Python package pandas, which some builds of QGIS for macOS come without, 3.44.4 to "
            "3.44.6 among them. Install a later QGIS from qgis.org or the one of conda-forge; or close QGIS, and run "
            "in the Terminal: /Applications/QGIS.app/Contents/MacOS/bin/python3 -m pip install pandas. Then start QGIS "
            "again."
        )
    return DataProblem(
        "This tool needs the Python package pandas, which this QGIS comes without. Debian, Ubuntu and Fedora: install "
        "python3-pandas. A QGIS from Flathub does not see it: take that of your distribution. Then start QGIS again."
    )


def column(values: Iterable[Any], kind: str, name: str = "") -> "Series":
    """Return values as a column (n,) of a kind; None, NaN, NA and NaT are all unknown.

    Raises DataProblem naming column, row and value for what is not of the kind: a fraction as an integer, a
    text as a number, a date that is none. Nothing is converted by guess.

    >>> column([3, None], "integer").tolist()
    [3, <NA>]
    >>> column([1.5, None], "real").tolist()
    [1.5, nan]
    >>> column(["Алга", float("nan")], "text").tolist()
    ['Алга', <NA>]
    """
    return need_pandas().Series(_array(values, kind, name), name=name or None)


def _array(values: Iterable[Any], kind: str, name: str) -> Any:
    """Return values as the array (n,), of numpy or pandas, that a column holds; making a Series takes far longer."""
    pandas = need_pandas()
    dtype = DTYPES[kind]
    own = getattr(values, "dtype", None)
    if own is not None and str(own) == dtype:
        return pandas.array(values, dtype=dtype, copy=True)
    fits = {"i": ("integer", "real"), "u": ("integer", "real"), "f": ("real",), "b": ("boolean",)}
    if isinstance(own, np.dtype) and kind in fits.get(own.kind, ()):
        return pandas.array(np.asarray(values), dtype=dtype)
    if isinstance(own, np.dtype) and own.kind == "f" and kind == "integer":
        given = np.asarray(values)
        nothing = np.isnan(given)
        if (nothing | (np.isfinite(given) & (given == np.rint(given)))).all():
            whole = np.where(nothing, 0, given).astype(np.int64)
            return pandas.arrays.IntegerArray(whole, nothing)
    values = list(values)
    fast = _of_one_type(values, kind)
    if fast is not None:
        return fast
    convert = {
        "text": _text,
        "integer": _integer,
        "real": _real,
        "boolean": _boolean,
        "date": _date,
        "datetime": _date,
    }[kind]
    unknown = {"real": math.nan, "date": pandas.NaT, "datetime": pandas.NaT}.get(kind, pandas.NA)
    found = []
    for row, value in enumerate(values):
        try:
            found.append(unknown if is_unknown(value) else convert(value))
        except (TypeError, ValueError, OverflowError) as problem:
            raise DataProblem(
                "Column {name}, row {row}: {value!r} is no {kind}. Correct it, or leave it empty.",
                name=name,
                row=row + 1,
                value=value,
                kind=kind,
            ) from problem
    return pandas.array(found, dtype=dtype)


@dataclass(frozen=True)
class Cell:
    """A value that is not of the kind of its column; `row` counts from 0."""

    name: str
    row: int
    value: Any
    kind: str


def cell_of(problem: DataProblem) -> Cell | None:
    """Return the value that `column` refused with a problem; None for a problem of another sort.

    Who knows what the rows are can name the one by more than its number.
    """
    values = problem.values
    if values.keys() != {"name", "row", "value", "kind"}:
        return None
    return Cell(str(values["name"]), int(str(values["row"])) - 1, values["value"], str(values["kind"]))


def _of_one_type(values: list[Any], kind: str) -> Any:
    """Return the array of values that are all of the built-in type of a kind, or None; None where they are not."""
    pandas = need_pandas()
    types = set(map(type, values)) - {type(None)}
    if kind == "real" and types <= {float, int}:
        return np.array([math.nan if value is None else value for value in values], dtype=np.float64)
    own = {"text": str, "integer": int, "boolean": bool}.get(kind)
    return pandas.array(values, dtype=DTYPES[kind]) if own and types <= {own} else None


def is_unknown(value: Any) -> bool:
    """Return whether a single value stands for nothing: None, NaN, NA or NaT.

    >>> [is_unknown(value) for value in (None, float("nan"), "", 0)]
    [True, True, False, False]
    """
    try:
        return value is None or bool(value != value)  # NaN and NaT differ from themselves
    except TypeError:
        return True  # NA == NA is NA, which has no truth


def _text(value: Any) -> str:
    return value if isinstance(value, str) else str(value)


def _integer(value: Any) -> int:
    if isinstance(value, (bool, np.bool_, str)) or int(value) != value:
        raise ValueError(value)
    return int(value)


def _real(value: Any) -> float:
    if isinstance(value, (bool, np.bool_, str)):
        raise ValueError(value)
    return float(value)


def _boolean(value: Any) -> bool:
    if not isinstance(value, (bool, np.bool_)):
        raise ValueError(value)
    return bool(value)


def _date(value: Any) -> Any:
    if isinstance(value, (int, float)):
        raise ValueError(value)
    pandas = need_pandas()
    stamp = pandas.Timestamp(value)
    if stamp.tzinfo is not None:  # a moment with a zone is that moment in UTC
        stamp = stamp.tz_convert("UTC").tz_localize(None)
    if not pandas.Timestamp.min <= stamp <= pandas.Timestamp.max:  # what nanoseconds can count
        raise ValueError(value)
    return stamp


def day_of(value: object) -> datetime.date | None:
    """Return the day that a date, a moment or their ISO text names; None for any other text, and for unknown.

    >>> day_of("2024-02-29T12:30:00"), day_of("March 2020"), day_of("")
    (datetime.date(2024, 2, 29), None, None)
    """
    try:
        return datetime.date.fromisoformat(str(value)[:10])
    except ValueError:
        return None


def make_table(columns: Mapping[str, Iterable[Any]], kinds: Mapping[str, str]) -> "DataFrame":
    """Return a table of columns (n,) by name, each of its kind; names without a kind keep what they are.

    Raises DataProblem as `column` does, and ValueError when the columns differ in length.

    >>> table = make_table({"facility_id": ["KG-1", "KG-2"], "volume_m3": [1.2e6, None]},
    ...                    {"facility_id": "text", "volume_m3": "real"})
    >>> table.dtypes.astype(str).to_dict()
    {'facility_id': 'string', 'volume_m3': 'float64'}
    """
    pandas = need_pandas()
    made = {
        name: _array(values, kinds[name], name) if name in kinds else pandas.Series(values).array
        for name, values in columns.items()
    }
    sizes = {len(each) for each in made.values()}
    if len(sizes) > 1:
        raise ValueError(f"columns of different length: {sorted(sizes)}")
    return pandas.DataFrame(made)


def checked(table: "DataFrame", kinds: Mapping[str, str]) -> "DataFrame":
    """Return the table with the columns named in `kinds` brought to their dtype; others stay.

    For a table that somebody else made. Raises DataProblem as `column` does.
    """
    own = {
        name: _array(table[name], kind, name)
        for name, kind in kinds.items()
        if name in table and str(table[name].dtype) != DTYPES[kind]
    }
    return table.reset_index(drop=True).assign(**own)


def numbers(table: "DataFrame", name: str) -> np.ndarray:
    """Return a column as float64 (n,), NaN where unknown; a column that is not there is wholly unknown.

    Raises DataProblem naming column, row and value for what is no number.

    >>> numbers(make_table({"pga_g": [0.1, None]}, {"pga_g": "real"}), "pga_g").tolist()
    [0.1, nan]
    """
    if name not in table:
        return np.full(len(table), np.nan)
    own = table[name]
    if own.dtype.kind in "iuf":  # numpy's and pandas' own nullable numbers alike
        return own.to_numpy(dtype=np.float64, na_value=np.nan)
    return column(own, "real", name).to_numpy(dtype=np.float64)


def objects(table: "DataFrame", name: str) -> np.ndarray:
    """Return a column as an object array (n,) of built-in values, None where unknown or not there.

    >>> objects(make_table({"name": ["Алга", None]}, {"name": "text"}), "name").tolist()
    ['Алга', None]
    """
    return built_in(table[name]) if name in table else np.full(len(table), None, dtype=object)


def built_in(values: "Series") -> np.ndarray:
    """Return a column as an object array (n,) of built-in values, None where unknown.

    >>> built_in(column([3, None], "integer")).tolist()
    [3, None]
    """
    if isinstance(values.dtype, np.dtype) and values.dtype.kind == "f":  # most columns, and pandas is slow
        given = values.to_numpy()
        found = given.astype(object)
        found[np.isnan(given)] = None
        return found
    found = np.array(values.to_numpy(dtype=object, na_value=None), dtype=object)
    if values.dtype.kind == "M":  # pandas 2 leaves NaT in place of na_value
        found[values.isna().to_numpy()] = None
    if values.dtype == object:
        for row, value in enumerate(found):
            if isinstance(value, np.generic):
                found[row] = value.item()
    return found


def texts(table: "DataFrame", name: str) -> np.ndarray:
    """Return a column as an object array (n,) of str, None where unknown or not there."""
    found = objects(table, name)
    for row, value in enumerate(found):
        if value is not None and not isinstance(value, str):
            found[row] = str(value)
    return found


def joined(
    table: "DataFrame", other: "DataFrame", key: str, other_name: str = "the other table"
) -> "DataFrame":
    """Return `table` with the columns of `other` that it lacks, row by row where `key` is the same.

    A row without a partner gets NA; a row whose key is unknown has none. Rows and their order stay. Raises
    DataProblem when a key occurs twice in `other`: which row is meant could only be guessed.
    """
    partners = other[other[key].notna()]
    twice = partners.loc[partners[key].duplicated(), key]
    if len(twice):
        raise DataProblem(
            "{name}: {key} {value} occurs more than once. Keep one row of each.",
            name=other_name,
            key=key,
            value=twice.iloc[0],
        )
    added = [name for name in other.columns if name not in table]
    return table.merge(partners[[key, *added]], how="left", on=key, validate="many_to_one")


def kind_of_column(values: "Series") -> str:
    """Return the kind of a column by its dtype; a date is told from a moment by the table's schema only."""
    return next((kind for kind, dtype in _KINDS_BY_DTYPE if str(values.dtype) == dtype), "text")


def kinds_of(fields: Iterable[Any]) -> dict[str, str]:
    """Return name -> kind of fields of the schema, for `make_table`."""
    return {each.name: each.type for each in fields}


def rows_of(table: "DataFrame", names: Sequence[str]) -> Iterable[tuple[Any, ...]]:
    """Yield the rows of a table as tuples of built-in values, None for unknown or a column not there."""
    return zip(*(objects(table, name) for name in names), strict=True)
