"""What is known downstream of facilities, and writing it back, by hand."""

import numpy as np
import pytest

from tailings_plugin.consequence.findings import (
    DOWNSTREAM_FIELDS,
    countries_met,
    data_shares,
    downstream_table,
    filled,
    known_ways,
    known_zones,
    least_at_risk,
    people_at_risk,
    percent,
    water_body,
    written_back,
)
from tailings_plugin.table import make_table, objects

NAN = np.nan


def texts(*values):
    return np.array([*values, None], dtype=object)[:-1]


def downstream(at_risk, facility=("A", "B"), risk_km=10.0):
    return downstream_table(
        facility,
        np.array([8.0, NAN]),
        np.array([2.5, NAN]),
        np.array([30.0, 9.0]),
        texts("limit", "inland_sink"),
        texts("KG, KZ", None),
        at_risk,
        risk_km,
    )


def test_a_row_per_facility_with_a_path_or_people():
    table = downstream({"C": 12.6, "A": 0.4})
    assert list(table.columns) == ["facility_id", *(name for name, _ in DOWNSTREAM_FIELDS)]
    assert table["facility_id"].tolist() == ["A", "B", "C"]
    assert objects(table, "population_at_risk").tolist() == [0, None, 13]
    assert objects(table, "water_body").tolist() == ["lake_or_transboundary", None, None]
    assert objects(table, "countries_downstream").tolist() == ["KG, KZ", None, None]
    assert table["border_distance_km"].tolist() == pytest.approx([8, NAN, NAN], nan_ok=True)
    assert table["border_hours"].tolist() == pytest.approx([2.5, NAN, NAN], nan_ok=True)


def test_of_two_paths_of_a_facility_the_last_holds():
    table = downstream({}, ("A", "A"))
    assert len(table) == 1
    assert table["border_distance_km"].isna().all()


@pytest.mark.parametrize(
    ("border_km", "ends_in", "length_km", "expected"),
    [
        (10.0, "limit", 50.0, "lake_or_transboundary"),
        (NAN, "sea", 10.0, "lake_or_transboundary"),
        (NAN, "sea", 10.1, None),
        (10.1, "lake", 10.0, "lake_or_transboundary"),
    ],
)
def test_water_bodies_at_the_very_limit(border_km, ends_in, length_km, expected):
    assert water_body(border_km, ends_in, length_km, 10.0) == expected


def test_people_of_bands_up_to_the_very_limit():
    facility, people = texts("A", "A", "B"), np.array([3.0, 4.0, 0.0])
    assert people_at_risk(facility, people, np.array([5.0, 10.0, 10.0]), 10.0) == {"A": 7.0, "B": 0.0}
    assert people_at_risk(facility, people, np.array([5.0, 10.001, 10.001]), 10.0) == {"A": 3.0}


def test_people_of_nested_zones_are_those_of_the_largest():
    facility = texts("A", "A", "A", "B", "C")
    people = np.array([0.2, 0.5, 0.3, 0.0, NAN])
    assert people_at_risk(facility, people, None, 10.0) == {"A": 0.5, "B": 0.0}


def test_a_band_of_unknown_people_leaves_the_facility_out():
    facility, people = texts("A", "A", "B"), np.array([3.0, NAN, 1.0])
    assert people_at_risk(facility, people, np.array([2.0, 5.0, 5.0]), 10.0) == {"B": 1.0}


def inventory():
    return make_table(
        {
            "facility_id": ["A", "B", None],
            "population_at_risk": [None, 7, None],
            "water_body": ["unknown", None, None],
            "data_source": ["паспорт", None, None],
        },
        {"facility_id": "text", "population_at_risk": "integer", "water_body": "text", "data_source": "text"},
    )


def test_only_what_is_empty_is_filled_and_said():
    values, changed = written_back(inventory(), downstream({"A": 12.0, "B": 40.0}), True, "paths.gpkg")
    assert changed == 1
    assert objects(values, "population_at_risk").tolist() == [12, 7, None]
    assert objects(values, "water_body").tolist() == ["lake_or_transboundary", None, None]
    assert objects(values, "data_source").tolist() == [
        "паспорт; population_at_risk, water_body, countries_downstream, border_distance_km, border_hours: paths.gpkg",
        None,
        None,
    ]
    assert values.dtypes.astype(str).to_dict()["population_at_risk"] == "Int64"


def test_known_values_are_replaced_on_request():
    values, changed = written_back(inventory(), downstream({"B": 40.0}), False, "x")
    assert changed == 2
    assert objects(values, "population_at_risk").tolist() == [None, 40, None]
    assert objects(values, "data_source")[1] == "population_at_risk: x"


def test_an_equal_value_is_no_change():
    values, changed = written_back(inventory(), downstream({"B": 7.0}), False, "x")
    assert changed == 1
    assert objects(values, "data_source")[1] is None


def test_empty_texts_are_filled():
    assert filled({"water_body": ""}, {"water_body": "lake_or_transboundary"}, True, "x") == (
        {"water_body": "lake_or_transboundary", "data_source": "water_body: x"},
        1,
    )


def test_bands_not_known_in_full_give_a_lower_bound():
    facility = texts("A", "A", "B", "B", "C", "D", "D")
    people = np.array([3.0, NAN, 0.0, NAN, 0.0, 0.4, 0.0])
    complete = np.array([True, False, True, False, True, False, True])
    found, bounded = least_at_risk(facility, people, complete, np.array([5.0, 10] * 2 + [5, 5, 10]), 10.0)
    # A: 3 and who knows; B: 0 and who knows; C: nobody, known in full; D: 0.4 of a part is no zero.
    assert found == {"A": 3.0, "C": 0.0}
    assert bounded == {"A"}


def test_bands_beyond_the_risk_leave_no_doubt():
    found = least_at_risk(
        texts("A", "A"), np.array([0.0, NAN]), np.array([True, False]), np.array([5.0, 20]), 10.0
    )
    assert found == ({"A": 0.0}, set())


def test_a_nested_zone_without_data_makes_the_largest_a_lower_bound():
    facility, people = texts("A", "A", "B", "B"), np.array([12.0, NAN, 0.0, NAN])
    complete = np.array([True, False, True, False])
    assert least_at_risk(facility, people, complete, None, 10.0) == ({"A": 12.0}, {"A"})


def test_a_lower_bound_says_so_and_replaces_no_larger_number():
    table = make_table(
        {"facility_id": ["A", "B"], "population_at_risk": [None, 40], "data_source": [None, "census"]},
        {"facility_id": "text", "population_at_risk": "integer", "data_source": "text"},
    )
    values, changed = written_back(
        table.assign(**{name: None for name, _ in DOWNSTREAM_FIELDS[1:]}),
        downstream({"A": 12.0, "B": 30.0}).assign(border_distance_km=None, border_hours=None),
        False,
        "p.tif",
        {"A": "at least", "B": "at least"},
    )
    assert objects(values, "population_at_risk").tolist() == [12, 40]
    source = objects(values, "data_source")
    assert source[0] == "population_at_risk (at least), water_body, countries_downstream: p.tif"
    assert source[1] == "census"
    assert changed == 1


@pytest.mark.parametrize(
    ("end", "length_km", "expected"),
    [
        ("sea", 4.0, {}),
        ("inland_sink", 4.0, {}),
        ("lake", 4.0, {}),
        ("edge", 4.0, {"A": 4.0}),
        ("limit", 4.0, {"A": 4.0}),
        ("no_data", 4.0, {"A": 4.0}),
        (None, 4.0, {"A": 4.0}),
        ("limit", 10.0, {}),
        ("edge", 10.0, {}),
        ("edge", 9.999, {"A": 9.999}),
    ],
)
def test_only_the_end_of_the_water_is_an_end(end, length_km, expected):
    assert known_ways(["A"], np.array([length_km]), [end], 10.0) == expected


def test_people_of_a_path_that_ends_early_are_a_lower_bound():
    facility, people = texts("A", "A", "B", "C"), np.array([3.0, 4.0, 0.0, 0.0])
    upper_km = np.array([2.0, 4.0, 4.0, 4.0])
    found = least_at_risk(facility, people, np.ones(4, dtype=bool), upper_km, 10.0, {"A": 4.0, "B": 4.0})
    # B: nobody on 4 of 10 km says nothing of the others; C ends in a lake.
    assert found == ({"A": 7.0, "C": 0.0}, {"A"})


def test_zones_that_ran_out():
    facility = texts("A", "A", "B", "C", "D", "E", "F")
    length_km = np.array([2.0, 5.0, 3.0, 3.0, 12.0, NAN, 3.0])
    ends = texts("area", "relief_edge", "path_end", "path_end", "no_data", "path_end", None)
    # B: its path ends in a lake; C: at the limit; E: there is no path, nor a length; F: nothing is said.
    found = known_zones(facility, length_km, ends, {"B": "lake", "C": "limit"}, 10.0)
    assert found == {"A": 5.0, "C": 3.0, "E": 0.0}
    # Simulated: one that stood in all runs is whole, one that still moved is not.
    assert known_zones(texts("A", "B"), np.array([2.0, 4.0]), texts("stopped", "moving"), {}, 10.0) == {
        "B": 4.0
    }


def test_shares_of_bands_go_by_area_and_of_zones_the_largest_counts():
    facility, share, area = (
        texts("A", "A", "A", "B"),
        np.array([1.0, 0.5, 0.0, NAN]),
        np.array([2.0, 6.0, 99.0, 1]),
    )
    # 2 + 3 of 8 km2; the third band lies beyond.
    found = data_shares(facility, share, area, np.array([5.0, 10.0, 20.0, 5.0]), 10.0)
    assert found == pytest.approx({"A": 0.625, "B": NAN}, nan_ok=True)
    assert data_shares(facility, share, area, None, 10.0) == pytest.approx({"A": 0.0, "B": NAN}, nan_ok=True)
    assert data_shares(texts("A"), np.array([NAN]), np.array([0.0]), None, 10.0) == pytest.approx(
        {"A": NAN}, nan_ok=True
    )


@pytest.mark.parametrize(
    ("share", "shown"),
    [(0.625, "62"), (0.9999, "99"), (1.0, "99"), (0.01, "1"), (0.0099, "<1"), (0.29, "29")],
)
def test_shares_are_never_rounded_up(share, shown):
    assert percent(share) == shown


def least(known, minimum, found, bound, keep_known=False):
    """Return population_at_risk and its lower bound after writing back."""
    table = make_table(
        {"facility_id": ["A"], "population_at_risk": [known], "population_at_risk_min": [minimum]},
        {"facility_id": "text", "population_at_risk": "integer", "population_at_risk_min": "integer"},
    )
    bounds = {"A": "at least"} if bound else {}
    values, _ = written_back(table, downstream({"A": found}, ("A", "B")), keep_known, "x", bounds)
    return objects(values, "population_at_risk")[0], objects(values, "population_at_risk_min")[0]


def test_a_lower_bound_has_a_field_that_ratings_read():
    assert least(None, None, 12.0, True) == (12, 12)
    assert least(None, None, 12.0, False) == (12, None)
    # Counted in full after a bound; a larger bound; none below what the inventory knows to be the least.
    assert least(12, 12, 30.0, False) == (30, None)
    assert least(12, 12, 30.0, True) == (30, 30)
    assert least(None, 1000, 800.0, False) == (None, 1000)
    assert least(None, 1000, 1000.0, False) == (1000, None)
    assert least(12, 12, 30.0, False, keep_known=True) == (12, 12)


def with_most(most, found, bound, keep_known=False):
    """Return (people, at least, at most) after writing back to a facility of at most `most` people."""
    inventory = {"facility_id": ["A"], "population_at_risk_min": [1], "population_at_risk_max": [most]}
    table = make_table(
        inventory,
        {"facility_id": "text", "population_at_risk_min": "integer", "population_at_risk_max": "integer"},
    )
    news = make_table(
        {"facility_id": ["A"], "population_at_risk": [found]},
        {"facility_id": "text", "population_at_risk": "integer"},
    )
    values, _ = written_back(table, news, keep_known, "p.tif", {"A": "at least"} if bound else {})
    return tuple(objects(values, f"population_at_risk{end}")[0] for end in ("", "_min", "_max"))


def test_a_count_takes_the_place_of_bounds_that_it_does_not_contradict():
    assert with_most(100, 50, False) == (50, None, None)
    assert with_most(100, 50, True) == (50, 50, None)
    # 500 are more than the inventory allows: kept on request, replaced otherwise; never both.
    assert with_most(100, 500, True, keep_known=True) == (None, 1, 100)
    assert with_most(100, 500, True) == (500, 500, None)
    assert with_most(100, 100, False, keep_known=True) == (100, None, None)


def test_countries_whose_border_is_only_followed_stand_behind_those_of_the_way():
    assert countries_met("TJ, TM, UZ", "AF, UZ, TM") == "TJ, TM, UZ, AF"
    assert countries_met("KG, UZ, TJ, UZ", None) == "KG, UZ, TJ, UZ"
    assert countries_met("KG, ?", "KZ") == "KG, ?, KZ"
    assert countries_met(None, None) is None
