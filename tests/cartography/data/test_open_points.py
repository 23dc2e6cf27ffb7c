"""What is to be settled or said before a list or map is published, counted by hand on small tables."""

import doctest
from datetime import date

import pandas
import pytest

from tailings_plugin.cartography.data import open_points as module
from tailings_plugin.cartography.data.captions import Captions
from tailings_plugin.cartography.data.open_points import OpenPoint, open_points, open_points_of_each

TODAY = date(2026, 11, 29)


def counted(table, **more):
    return {each.code: (each.count, each.of) for each in open_points(table, TODAY, **more)}


def facilities(**columns):
    """Return two facilities of which everything is known, with some columns changed."""
    known = {
        "facility_id": ["A", "B"],
        "thi": [9.0, 8.0],
        "thi_completeness": [100.0, 100.0],
        "thi_scheme": ["own 1.0, class limits verified"] * 2,
        "lon": [75.0, 76.0],
        "lat": [42.0, 42.0],
        "population_at_risk": [0, 12],
        "coordinate_precision": ["site", "surveyed"],
        "data_date": pandas.to_datetime(["2026-01-01", "2022-01-01"]),
    }
    return pandas.DataFrame(known | columns)


def test_the_examples_of_the_docstrings_run():
    results = doctest.testmod(module)
    assert results.attempted == 3
    assert results.failed == 0


def test_nothing_is_open_where_all_is_known():
    assert counted(facilities()) == {}


@pytest.mark.parametrize(
    ("changed", "found"),
    [
        ({"thi_completeness": [100.0, 67.0]}, {"assumed": (1, 2)}),
        ({"thi_basis": ["partly_assumed", "assumed"]}, {"assumed": (1, 2)}),
        ({"thi_basis": ["known", "known"], "thi_completeness": [67.0, 67.0]}, {}),
        ({"thi": [9.0, None]}, {"not_rated": (1, 2)}),
        ({"population_at_risk": [None, 0]}, {"people": (1, 2)}),
        ({"population_at_risk": [None, 5], "population_at_risk_min": [100, None]}, {}),
        ({"lon": [None, 76.0]}, {"unplaced": (1, 2)}),
        ({"coordinate_precision": ["village", None]}, {"stand_ins": (1, 2)}),
        ({"data_date": pandas.to_datetime(["2021-11-28", "2021-12-01"])}, {"stale": (1, 2)}),
        ({"data_date": pandas.to_datetime([None, None])}, {"undated": (2, 2)}),
        # tables of text, as CSV and GeoJSON give them
        ({"data_date": ["2021-11-28", "2021-12-01T08:00:00"]}, {"stale": (1, 2)}),
        ({"data_date": ["March 2026", ""]}, {"undated": (2, 2)}),
        ({"population_at_risk": ["about 300", ""]}, {"people": (1, 2)}),
        ({"thi_scheme": ["own 1.0, class limits not verified"] * 2}, {"limits": (0, 0)}),
    ],
)
def test_each_kind_is_counted(changed, found):
    assert counted(facilities(**changed)) == found


def test_columns_that_are_not_there_are_wholly_unknown():
    bare = pandas.DataFrame({"facility_id": ["A"], "thi": [None], "lon": [75.0]})
    assert counted(bare) == {"not_rated": (1, 1), "people": (1, 1), "undated": (1, 1)}


def test_of_many_only_the_ten_highest_are_looked_at_for_assumptions():
    many = pandas.concat([facilities()] * 6 + [facilities(thi_completeness=[50.0, 50.0])], ignore_index=True)
    assert counted(many) == {}


def test_an_overview_and_a_missing_credit_line_are_said_where_there_are_such():
    assert counted(facilities(), overview=True, sources="") == {"overview": (0, 0), "sources": (0, 0)}
    assert counted(facilities(), sources="Register of 2026") == {}


def test_they_are_said_in_the_language_of_the_document():
    point = OpenPoint("people", 1200, 3000)
    assert point.said(Captions("en")) == "people at risk unknown for 1,200 of 3,000"
    assert point.said(Captions("ru")) == "население в зоне риска неизвестно: 1\u202f200 из 3\u202f000"


def test_words_go_by_the_number_before_them():
    one, some = OpenPoint("not_rated", 1, 1), OpenPoint("assumed", 1, 21)
    assert one.said(Captions("en")) == "1 of 1 facility not rated"
    assert OpenPoint("not_rated", 0, 2).said(Captions("en")) == "0 of 2 facilities not rated"
    assert some.said(Captions("en")) == "1 of the 21 highest classes rests on assumptions"
    assert some.said(Captions("ru")) == "из 21 наивысшего класса основаны на допущениях: 1"
    assert (
        OpenPoint("assumed", 2, 10).said(Captions("ru"))
        == "из 10 наивысших классов основаны на допущениях: 2"
    )


def of_each(table, **more):
    return [[each.code for each in points] for points in open_points_of_each(table, TODAY, **more)]


def test_of_each_facility_is_told_what_is_its_own_and_what_is_of_all():
    table = facilities(
        population_at_risk=[None, 12],
        thi_scheme=["own 1.0, class limits not verified"] * 2,
        data_source=["R", ""],
    )
    assert of_each(table) == [["people", "limits"], ["limits"]]
    # a source named by the facility stands in for one named for all
    assert of_each(table, overview=True, sources="") == [
        ["people", "limits", "overview"],
        ["limits", "overview", "sources"],
    ]
    assert of_each(table, sources="Register of 2026") == [["people", "limits"], ["limits"]]


def test_of_each_facility_assumptions_count_below_the_ten_highest_too():
    many = pandas.concat([facilities()] * 6 + [facilities(thi_completeness=[50.0, 50.0])], ignore_index=True)
    assert of_each(many) == [[]] * 12 + [["assumed"]] * 2


def test_what_is_not_rated_has_no_class_to_doubt():
    table = facilities(thi=[9.0, None], thi_basis=["assumed", "assumed"], thi_scheme=[None, None])
    assert of_each(table) == [["assumed", "limits"], ["not_rated"]]


@pytest.mark.parametrize(
    ("point", "english", "russian"),
    [
        (OpenPoint("people", 1, 1), "people at risk unknown", "население в зоне риска неизвестно"),
        (OpenPoint("limits"), "class limits not verified", "границы классов не проверены"),
    ],
)
def test_a_sheet_says_them_without_counts(point, english, russian):
    assert point.said_of_one(Captions("en")) == english
    assert point.said_of_one(Captions("ru")) == russian
