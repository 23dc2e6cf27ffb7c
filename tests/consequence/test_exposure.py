"""Exposure tables, by hand."""

import numpy as np
import pytest

from tailings_plugin.consequence import bands, counting, findings, hits
from tailings_plugin.errors import DataProblem

NAN = np.nan


def test_bands_are_read():
    assert bands.read_bands_km("2, 5,10;20 ,50") == [2, 5, 10, 20, 50]


@pytest.mark.parametrize("text", ["", "5, 2", "0, 5", "-1", "два", "2, 2", "nan", "2, nan", "2, inf"])
def test_bands_that_do_not_rise_are_refused(text):
    with pytest.raises(DataProblem, match="must be rising kilometres"):
        bands.read_bands_km(text)


def test_totals_per_zone():
    # Zone 0: a whole village of 100 and half of one of 60; zone 1: nobody knows; zone 2: nothing.
    columns = counting.totals(np.array([0, 0, 1]), np.array([1, 0.5, 1]), np.array([100, 60, NAN]), 3)
    np.testing.assert_array_equal(columns["places"], [2, 1, 0])
    np.testing.assert_array_equal(columns["people"], [130, NAN, 0])
    np.testing.assert_array_equal(columns["unknown"], [0, 1, 0])


def test_a_place_counts_once_per_facility_in_the_smallest_zone():
    # Facility 0 has zones 0 (area 1), 1 (area 3); facility 1 has zone 2.
    place, facility, zone = np.array([7, 7, 7, 8]), np.array([0, 0, 1, 0]), np.array([1, 0, 2, 1])
    kept = counting.smallest_zones(place, facility, zone, np.array([1.0, 3.0, 2.0]))
    np.testing.assert_array_equal(kept, [1, 2, 3])


def test_hours_between_known_edges():
    edges, hours = np.array([0.0, 1000, 3000]), np.array([0.0, 1, 2])
    np.testing.assert_allclose(
        hits.hours_along(np.array([500.0, 2000, 4000]), edges, hours, 1.0), [0.5, 1.5, NAN]
    )
    np.testing.assert_allclose(hits.hours_along(np.array([7200.0]), None, None, 2.0), [1.0])


def test_reaches_in_any_order():
    table = hits.reach_hours(
        ["A", "B", "A"], np.array([10.0, 0, 0]), np.array([15.0, 4, 10]), np.array([3.0, 1, 2])
    )
    np.testing.assert_array_equal(table["A"][0], [0, 10_000, 15_000])
    np.testing.assert_array_equal(table["A"][1], [0, 2, 3])
    np.testing.assert_array_equal(table["B"][0], [0, 4000])


@pytest.mark.parametrize(
    ("border_km", "ends_in", "length_km", "expected"),
    [
        (9.9, "limit", 100.0, "lake_or_transboundary"),
        (10.1, "limit", 100.0, None),
        (NAN, "lake", 8.0, "lake_or_transboundary"),
        (NAN, "lake", 80.0, None),
        (NAN, "inland_sink", 8.0, None),
        (NAN, None, NAN, None),
    ],
)
def test_water_body_only_where_the_path_proves_it(border_km, ends_in, length_km, expected):
    assert findings.water_body(border_km, ends_in, length_km, 10.0) == expected


def test_bands_add_up_and_zones_take_the_largest():
    facility = np.array(["A", "A", "A", "B"], dtype=object)
    people = np.array([3.0, 4.0, 100.0, NAN])
    added = findings.people_at_risk(facility, people, np.array([2.0, 10.0, 20.0, 2.0]), 10.0)
    assert added == {"A": 7.0}
    assert findings.people_at_risk(facility, people, None, 10.0) == {"A": 100.0}


def test_writing_back_fills_only_what_is_empty():
    known = {"population_at_risk": 40, "water_body": "unknown", "border_hours": None, "data_source": "отчёт"}
    found = {"population_at_risk": 55, "water_body": "lake_or_transboundary", "border_hours": 3.5}
    values, changed = findings.filled(known, found, True, "paths.gpkg")
    assert changed == 2
    assert values["population_at_risk"] == 40
    assert values["border_hours"] == 3.5
    assert values["data_source"] == "отчёт; water_body, border_hours: paths.gpkg"
    values, changed = findings.filled(known, found, False, "paths.gpkg")
    assert (values["population_at_risk"], changed) == (55, 3)
    assert findings.filled(known, {"population_at_risk": None}, False, "x") == (known, 0)
