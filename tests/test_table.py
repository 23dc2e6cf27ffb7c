"""Tables: dtypes, unknown values, joins. Values by the table in the module's docstring."""

import datetime
import doctest

import numpy as np
import pandas
import pytest

from tailings_plugin import table as tables
from tailings_plugin.errors import DataProblem

UNKNOWN = (None, float("nan"), np.float64("nan"), pandas.NA, pandas.NaT)


def test_the_examples_of_the_docstrings_run():
    results = doctest.testmod(tables)
    assert results.attempted >= 8
    assert results.failed == 0


@pytest.mark.parametrize(
    ("kind", "value", "dtype"),
    [
        ("text", "Алга", "string"),
        ("integer", 3, "Int64"),
        ("real", 2.5, "float64"),
        ("boolean", False, "boolean"),
        ("date", "2020-02-29", "datetime64[ns]"),
        ("datetime", "2020-02-29T12:30:00", "datetime64[ns]"),
    ],
)
@pytest.mark.parametrize("unknown", UNKNOWN, ids=repr)
def test_every_kind_keeps_its_value_and_its_unknown(kind, value, dtype, unknown):
    made = tables.column([value, unknown], kind)
    assert str(made.dtype) == dtype
    assert made.isna().tolist() == [False, True]
    assert made[0] == (pandas.Timestamp(value) if kind.startswith("date") else value)


def test_whole_numbers_among_floats_become_integers():
    made = tables.column(np.array([3.0, np.nan, -7.0]), "integer", "rank")
    assert (str(made.dtype), made.tolist()[0::2], made.isna().tolist()) == (
        "Int64",
        [3, -7],
        [False, True, False],
    )
    for wrong in (1.5, np.inf):
        with pytest.raises(DataProblem, match="Column rank, row 2"):
            tables.column(np.array([3.0, wrong]), "integer", "rank")


@pytest.mark.parametrize(
    ("kind", "value"),
    [
        ("integer", 1.5),
        ("integer", "3"),
        ("integer", True),
        ("integer", float("inf")),
        ("real", "0,25"),
        ("real", False),
        ("boolean", 1),
        ("boolean", "да"),
        ("date", 2020),
        ("date", "31.31.2020"),
        ("date", "9999-12-31"),
    ],
)
def test_nothing_is_converted_by_guess(kind, value):
    with pytest.raises(DataProblem, match="start, row 2"):
        tables.column([None, value], kind, "start")


def test_a_whole_float_is_an_integer_and_an_integer_a_real():
    assert tables.column([3.0], "integer").tolist() == [3]
    assert tables.column([3], "real").tolist() == [3.0]
    assert tables.column(np.array([1, 2], dtype=np.int32), "integer").tolist() == [1, 2]
    assert tables.column(np.array([1.0, np.nan]), "real").isna().tolist() == [False, True]
    assert tables.column(np.array([1.0, np.nan]), "integer").isna().tolist() == [False, True]


def test_dates_may_be_dates():
    made = tables.column([datetime.date(2020, 2, 29), datetime.datetime(2020, 3, 1, 12)], "datetime")
    assert made.tolist() == [pandas.Timestamp(2020, 2, 29), pandas.Timestamp(2020, 3, 1, 12)]


def test_columns_of_different_length_make_no_table():
    with pytest.raises(ValueError, match=r"\[1, 2\]"):
        tables.make_table({"a": [1], "b": [1, 2]}, {})


def test_an_index_of_a_users_table_does_not_shift_rows():
    own = pandas.DataFrame({"name": ["a", "b", "c"], "volume_m3": [1, 2, 3]}).iloc[[2, 0]]
    made = tables.checked(own, {"name": "text", "volume_m3": "real"})
    assert tables.texts(made, "name").tolist() == ["c", "a"]
    assert tables.numbers(made, "volume_m3").tolist() == [3.0, 1.0]


def test_an_unknown_date_is_none():
    found = tables.objects(tables.make_table({"day": [None, "2019-01-02"]}, {"day": "date"}), "day")
    assert found[0] is None
    assert found[1].isoformat() == "2019-01-02T00:00:00"


def test_objects_are_built_in_values():
    made = tables.make_table({"n": [3, None], "x": [0.5, None]}, {"n": "integer", "x": "real"})
    assert [type(value) for value in tables.objects(made, "n")] == [int, type(None)]
    assert [type(value) for value in tables.objects(made, "x")] == [float, type(None)]
    assert list(tables.rows_of(made, ["n", "x", "missing"])) == [(3, 0.5, None), (None, None, None)]


def test_a_missing_column_is_wholly_unknown():
    made = tables.make_table({"n": [3, 4]}, {"n": "integer"})
    assert np.isnan(tables.numbers(made, "volume_m3")).all()
    assert tables.texts(made, "name").tolist() == [None, None]


def test_numbers_name_what_is_none():
    own = pandas.DataFrame({"volume_m3": [1, "around 300"]})
    with pytest.raises(DataProblem, match="volume_m3, row 2: 'around 300'"):
        tables.numbers(own, "volume_m3")


def test_a_join_keeps_rows_and_order_and_unknown_keys_have_no_partner():
    left = tables.make_table({"key": ["b", None, "a", "b"]}, {"key": "text"})
    right = tables.make_table(
        {"key": ["a", "b", None], "people": [1, 2, 3]}, {"key": "text", "people": "integer"}
    )
    both = tables.joined(left, right, "key")
    assert tables.objects(both, "people").tolist() == [2, None, 1, 2]
    assert tables.texts(both, "key").tolist() == ["b", None, "a", "b"]


def test_a_join_does_not_choose_between_namesakes():
    left = tables.make_table({"key": ["a"]}, {"key": "text"})
    right = tables.make_table({"key": ["a", "a"], "n": [1, 2]}, {"key": "text", "n": "integer"})
    with pytest.raises(DataProblem, match="paths: key a occurs more than once"):
        tables.joined(left, right, "key", "paths")


def test_moments_with_a_zone_are_in_utc():
    found = tables.column(["2026-05-01T10:00:00.250Z", "2026-05-01T10:00:00+06:00", None], "datetime")
    assert found.tolist()[:2] == [
        pandas.Timestamp("2026-05-01T10:00:00.250"), pandas.Timestamp("2026-05-01T04:00:00"),
    ]  # fmt: skip
    assert found.isna().tolist() == [False, False, True]


@pytest.mark.parametrize(
    ("system", "way", "others"),
    [
        ("win32", "OSGeo4W setup", ("Debian", "macOS")),
        (
            "darwin",
            "/Applications/QGIS.app/Contents/MacOS/bin/python3 -m pip install pandas",
            ("Debian", "OSGeo4W"),
        ),
        ("linux", "Debian, Ubuntu and Fedora: install python3-pandas", ("macOS", "OSGeo4W")),
    ],
)
def test_without_pandas_each_system_is_told_its_own_way(system, way, others):
    said = str(tables.no_pandas(system))
    assert way in said and "needs the Python package pandas" in said
    assert [other for other in others if other in said] == []
