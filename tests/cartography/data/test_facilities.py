"""Rated facilities as a table: their order, what stands for unknown, the scheme they name."""

import pytest

from tailings_plugin.cartography.data.facilities import (
    bounded_count,
    class_or_more,
    known_class,
    ranked,
    rated_count,
    rating_scheme,
    records,
    shown_names,
    values_of,
)
from tailings_plugin.table import make_table

KINDS = {
    "facility_id": "text", "name": "text", "thi": "real", "thi_rank": "integer", "data_date": "date",
    "thi_scheme": "text",
}  # fmt: skip


def table_of(**columns):
    return make_table(columns, KINDS)


def test_rated_by_rank_then_the_others_by_name():
    table = table_of(
        name=["second", "b, unrated", "first", "a, unrated"],
        thi=[9.0, None, 8.0, None],
        thi_rank=[2, None, 1, None],
    )
    assert shown_names(ranked(table)) == ["first", "second", "a, unrated", "b, unrated"]
    assert rated_count(table) == 2
    # Rows keep the number of their feature.
    assert ranked(table).index.tolist() == [2, 0, 3, 1]


def test_without_ranks_the_higher_stands_first_and_of_equals_the_name_decides():
    table = table_of(name=["c", "b", "a"], thi=[7.0, 9.0, 7.0])
    assert shown_names(ranked(table)) == ["b", "a", "c"]


def test_a_facility_is_called_by_its_name_else_its_id():
    table = table_of(facility_id=["KG-1", "KG-2", None], name=["Ak-Tyuz", None, None])
    assert shown_names(table) == ["Ak-Tyuz", "KG-2", "–"]
    assert shown_names(table_of(thi=[1.0])) == ["–"]


def test_values_are_built_in_and_days_iso_text():
    table = table_of(thi=[9.5, None], thi_rank=[1, None], data_date=["2024-02-29", None])
    assert values_of(table, "data_date") == ["2024-02-29", None]
    assert values_of(table, "not_there") == [None, None]
    assert records(table) == [
        {"thi": 9.5, "thi_rank": 1, "data_date": "2024-02-29"},
        {"thi": None, "thi_rank": None, "data_date": None},
    ]
    assert type(records(table)[0]["thi_rank"]) is int


@pytest.mark.parametrize(
    ("statement", "scheme"),
    [
        ("THI 1.0 (abcdef12), class limits not verified", ("THI 1.0 (abcdef12)", False)),
        ("THI 1.0 (abcdef12), границы классов проверены", ("THI 1.0 (abcdef12)", True)),
        ("A scheme that says nothing of limits", ("A scheme that says nothing of limits", False)),
        (None, (None, False)),
    ],
)
def test_the_first_that_names_a_scheme_names_it_for_all(statement, scheme):
    assert rating_scheme(table_of(thi_scheme=[None, statement])) == scheme


def test_a_class_that_is_none_is_unknown():
    assert [known_class(code) for code in ("very_high", "extreme", None)] == ["very_high", None, None]


def test_lower_bounds_are_counted_and_classes_that_may_be_higher_say_so():
    # Known; a bound as value; a bound alone; a range; more than its bound; nothing.
    table = make_table(
        {"people": [5, 12, None, None, 50, None], "people_min": [None, 12, 12, 1, 12, None],
         "people_max": [None, None, None, 100, None, None]},
        dict.fromkeys(("people", "people_min", "people_max"), "integer"),
    )  # fmt: skip
    assert bounded_count(table, "people") == 2
    assert bounded_count(table, "volume_m3") == 0
    shown = str.title
    assert class_or_more("high", "extreme", shown) == "≥ High"
    assert class_or_more("extreme", "extreme", shown) == "Extreme"
    assert class_or_more("high", None, shown) == "High"
    assert class_or_more(None, "extreme", lambda code: None) is None
