"""Findings on made-up facilities; what must be found is worked out by hand beside each."""

import numpy as np
import pytest
from pandas import DataFrame

from tailings_plugin.inventory.checking import CheckOptions, check, gap_findings
from tailings_plugin.inventory.neighbours import great_circle_m, nearest_within

GOOD = {
    "facility_id": "A",
    "name": "Ак-Тюз",
    "country": "KG",
    "status": "closed",
    "start_year": 1955,
    "closure_year": 1978,
    "volume_m3": 1e6,
    "area_m2": 1e5,
    "dam_height_m": 20.0,
    "data_source": "survey",
    "data_date": "2024-05-01",
    "coordinate_precision": "site",
}


def west_kg_east_kz(lon, lat):
    return np.where(lon < 75, "KG", np.where(lon < 80, "KZ", None))


def found(*rows, points=None, **options):
    """Return {(row, check, field)} of the facilities GOOD with the changes in `rows`."""
    rows = [{**GOOD, "facility_id": f"A{n}", **row} for n, row in enumerate(rows)]
    points = points or [(74.0, 42.0 + n) for n in range(len(rows))]
    values = {name: [row.get(name) for row in rows] for name in {name for row in rows for name in row}}
    lon, lat = np.array(points, dtype=float).T
    facilities = DataFrame(values).assign(lon=lon, lat=lat)
    options = {"today": "2025-01-01", "countries_at": west_kg_east_kz, **options}
    return check(facilities, CheckOptions(**options), lambda fraction: None)


def keys(findings):
    return {(each.row, each.check, each.field) for each in findings}


def test_a_good_facility_has_no_finding():
    assert found({}) == []


@pytest.mark.parametrize(
    ("change", "check_name", "field", "severity"),
    [
        ({"volume_m3": -1.0}, "hard_limit", "volume_m3", "error"),
        ({"volume_m3": "much"}, "not_a_value", "volume_m3", "error"),
        ({"status": "exploded"}, "not_in_list", "status", "error"),
        ({"water_hazard_class": 7}, "not_in_list", "water_hazard_class", "error"),
        ({"dam_height_m": 400.0, "volume_m3": 2e7}, "soft_limit", "dam_height_m", "warning"),
        ({"closure_year": 1950}, "wrong_order", "start_year", "error"),
        ({"capacity_m3": 5e5}, "odd_order", "volume_m3", "warning"),
        ({"facility_id": None}, "no_id", "facility_id", "error"),
        ({"name": None}, "missing", "name", "warning"),
        ({"data_date": None}, "no_date", "data_date", "info"),
        ({"data_date": "2019-12-31"}, "stale", "data_date", "warning"),  # 5.004 years before 2025-01-01
        ({"data_date": "2025-01-02"}, "future_date", "data_date", "error"),
        ({"data_date": "yesterday"}, "not_a_value", "data_date", "error"),
        ({"start_year": 2026, "closure_year": None}, "future_year", "start_year", "error"),
        ({"status": "active"}, "active_but_closed", "status", "warning"),
        # area x height is 2e6 m3: 1.5 times is 3e6
        ({"volume_m3": 3.1e6}, "volume_too_large", "volume_m3", "warning"),
        ({"volume_m3": 1.9e4}, "volume_too_small", "volume_m3", "warning"),
        ({"mass_t": 5e6}, "odd_density", "mass_t", "warning"),  # 5 t/m3
        ({"coordinate_precision": "town"}, "poor_position", "coordinate_precision", "info"),
    ],
)
def test_one_wrong_thing_is_one_finding(change, check_name, field, severity):
    (each,) = found(change)
    assert (each.check, each.field, each.severity) == (check_name, field, severity)
    assert each.message
    assert each.remedy


def test_what_is_just_inside_is_not_told():
    assert found({"volume_m3": 3e6}) == []
    assert found({"data_date": "2020-01-02"}) == []
    assert found({"mass_t": 1.4e6}) == []
    assert found({"storage_type": "in_pit", "volume_m3": 1e8}) == []


def test_one_id_for_two_facilities_is_told_for_both():
    findings = found({"facility_id": "X"}, {"facility_id": "X"})
    assert keys(findings) == {(0, "same_id", "facility_id"), (1, "same_id", "facility_id")}
    assert "2 facilities" in findings[0].message


def test_positions_against_the_stated_country():
    # 75.01 is 0.8 km east of the border at 75 degrees and 42 north (1 degree is 82.7 km): tolerated
    points = [(76.0, 42.0), (75.01, 42.0), (85.0, 42.0), (74.0, 95.0), (np.nan, np.nan)]
    findings = found({}, {}, {}, {}, {}, points=points)
    assert keys(findings) == {
        (0, "other_country", "country"),
        (2, "no_country", "country"),
        (3, "impossible_position", ""),
        (4, "no_position", ""),
    }
    assert "The point lies in Kazakhstan, more than 2 km from Kyrgyzstan" in findings[0].message


def test_a_point_in_a_lake():
    def lake(lon, lat):
        return np.where(np.abs(lon - 74) < 0.1, "1", None)

    assert keys(found({}, lakes_at=lake)) == {(0, "in_lake", "")}


def test_doubles_and_shared_points():
    # 0.0005 degrees of latitude are 55.6 m
    points = [(74.0, 42.0), (74.0, 42.0005), (74.0, 43.0), (74.0, 43.0), (74.0, 44.0)]
    town = {"coordinate_precision": "town"}
    findings = found({}, {}, town, town, {}, points=points)
    assert keys(findings) == {
        (1, "close_pair", ""),
        (2, "shared_point", "coordinate_precision"),
        (3, "shared_point", "coordinate_precision"),
    }
    assert findings[0].message.startswith("56 m from Ак-Тюз")


def test_gaps_in_the_thi_are_told_with_the_inputs_to_find():
    width, rated = np.array([4.0, 1.0, np.nan]), np.array([True, True, False])
    unknown = [("status", "factor_of_safety"), ("flood_zone",), ("volume_m3",)]
    first, second = gap_findings(width, unknown, rated, 1.0, "en")
    assert first.message == "The THI range is 4 wide because these are unknown: Status, Factor of safety."
    assert (second.row, second.check, second.field) == (2, "not_rated", "volume_m3")


def test_russian_findings():
    (each,) = found({"volume_m3": -1.0}, language="ru")
    assert "не может быть отрицательным" in each.message


def test_errors_come_first():
    findings = found({"name": None}, {"volume_m3": -1.0})
    assert [each.severity for each in findings] == ["error", "warning"]


def test_distances_on_the_globe():
    # A degree of a great circle of 6,371,008.8 m radius is 111,195.08 m.
    assert great_circle_m(*np.array([[75.0], [42.0], [75.0], [43.0]]))[0] == pytest.approx(
        111_195.08, abs=0.01
    )
    nearest = nearest_within(
        np.array([75.0, 75.0, 75.0, np.nan]), np.array([42.0, 42.0005, 50.0, 42.0]), 100.0
    )
    assert nearest.other.tolist() == [1, 0, -1, -1]
    assert nearest.count.tolist() == [1, 1, 0, 0]
    assert nearest.metres[0] == pytest.approx(55.6, abs=0.01)


def test_ten_thousand_facilities_at_one_point_need_little_memory():
    nearest = nearest_within(np.full(3000, 75.0), np.full(3000, 42.0), 100.0)
    assert set(nearest.count.tolist()) == {2999}
