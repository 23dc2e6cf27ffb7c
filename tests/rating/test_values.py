"""Columns as numbers and codes, by hand; numbers for people."""

import numpy as np
import pytest

from tailings_plugin.rating.values import (
    as_flag,
    as_number,
    as_text,
    codes,
    grouped,
    numbers,
    plain_number,
    shown_value,
    table_size,
)
from tests.rating.facilities import NAN, text_column


def test_size_of_a_table():
    assert table_size({}) == 0
    assert table_size({"a": np.zeros(3), "b": np.zeros(3)}) == 3
    with pytest.raises(ValueError, match=r"different length: \[2, 3\]"):
        table_size({"a": np.zeros(3), "b": np.zeros(2)})


def test_bounds_are_inside_but_above_is_not():
    column = {"x": np.array([0, 1, 2, 3.0, NAN])}
    found, bad = numbers(column, "x", minimum=1, maximum=2)
    assert found == pytest.approx([NAN, 1, 2, NAN, NAN], nan_ok=True)
    assert [(each.row, each.value) for each in bad] == [(0, 0), (3, 3)]
    found, bad = numbers(column, "x", above=1)
    assert found == pytest.approx([NAN, NAN, 2, 3, NAN], nan_ok=True)
    assert [each.row for each in bad] == [0, 1]


def test_reasons_name_the_limit():
    for options, reason in (
        ({"minimum": 2}, "x must not be less than 2;"),
        ({"maximum": 0.5}, "x must not be more than 0.5;"),
        ({"above": 1}, "x must be greater than 1;"),
    ):
        (bad,) = numbers({"x": np.array([1.0])}, "x", **options)[1]
        assert bad.reason.startswith(reason)


def test_an_infinite_number_is_told_once():
    found, (bad,) = numbers({"x": np.array([np.inf])}, "x", maximum=5)
    assert np.isnan(found[0])
    assert bad.reason == "x must be a finite number"


def test_bad_values_come_by_row():
    bad = numbers({"x": text_column("?", 9, "much", -1)}, "x", minimum=0, maximum=5)[1]
    assert [(each.row, each.value) for each in bad] == [(0, "?"), (1, 9), (2, "much"), (3, -1)]


def test_a_column_that_is_not_there_is_unknown_for_every_row():
    found, bad = numbers({"y": np.zeros(2)}, "x")
    assert (np.isnan(found).tolist(), bad) == ([True, True], [])
    index, bad = codes({"y": np.zeros(2)}, "x", ["a"], [])
    assert (index.tolist(), bad) == ([-1, -1], [])


@pytest.mark.parametrize(
    ("value", "expected"),
    [
        (3, 3),
        ("3.2e6", 3.2e6),
        (" 7 ", 7),
        ("-1", -1),
        (np.float32(0.5), 0.5),
        (np.int64(4), 4),
    ],
)
def test_numbers_in_any_spelling_of_python(value, expected):
    assert as_number(value) == expected


@pytest.mark.parametrize("value", [None, "", "  ", NAN])
def test_unknown_numbers(value):
    assert np.isnan(as_number(value))


@pytest.mark.parametrize("value", ["about 3", "1,5", "3_200", "nan", "10-20", "1 000", True, np.True_, [1]])
def test_what_is_no_number(value):
    assert as_number(value) is None


def test_codes_of_every_kind():
    known = [0, True, "a"]
    index, bad = codes(
        {"x": text_column(0, 0.0, "0", True, "true", " a ", "-", None, NAN, "")}, "x", known, ["-"]
    )
    assert index.tolist() == [0, 0, 0, 1, 1, 2, -1, -1, -1, -1]
    assert bad == []


def test_codes_that_are_not_in_the_list():
    index, bad = codes({"x": text_column("a", "b", 1.5, False)}, "x", ["a"], [])
    assert index.tolist() == [0, -1, -1, -1]
    assert [(each.row, each.field, each.value) for each in bad] == [
        (1, "x", "b"),
        (2, "x", 1.5),
        (3, "x", False),
    ]
    assert bad[0].reason.startswith("x must be one of a;")


@pytest.mark.parametrize("word", ["yes", "Да", "TRUE", "t", "1", 1, 1.0, True, " y ", "ооба"])
def test_yes(word):
    assert as_flag(word) is True


@pytest.mark.parametrize("word", ["no", "Нет", "false", "f", "0", 0, 0.0, False, "n", "жок"])
def test_no(word):
    assert as_flag(word) is False


def test_neither_yes_nor_no():
    assert [as_flag(value) for value in (None, "", NAN, "-", "нет данных", "unknown")] == [None] * 6
    with pytest.raises(ValueError, match="perhaps"):
        as_flag("perhaps")


def test_texts_of_a_row():
    columns = {"x": text_column(" a ", None, 3.0)}
    assert [as_text(columns, "x", row) for row in range(3)] == ["a", None, "3"]
    assert as_text(columns, "y", 0) is None


@pytest.mark.parametrize(
    ("value", "plain", "shown"),
    [
        (0.1, "0.1", "0.1"),
        (1000.0, "1000", "1000"),
        (2_592_000, "2592000", "2592000"),
        (1 / 3, "0.3333333333", "0.3333333333"),
    ],
)
def test_numbers_without_needless_digits(value, plain, shown):
    assert plain_number(value) == plain
    assert shown_value(value) == shown


def test_values_of_the_data_in_a_message():
    assert shown_value("<b>") == "<b>"
    assert shown_value(np.inf) == "inf"
    assert shown_value(None) == "None"


@pytest.mark.parametrize(
    ("value", "expected"),
    [
        (999.96, "1000"),
        (999.4, "999.4"),
        (1000, "1\u202f000"),
        (-1000, "-1\u202f000"),
        (1234567.8, "1\u202f234\u202f568"),
        (0.12345, "0.1235"),
        (2, "2"),
    ],
)
def test_thousands_apart_from_a_thousand(value, expected):
    assert grouped(value) == expected
