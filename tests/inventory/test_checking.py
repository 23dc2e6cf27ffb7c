"""Findings on made-up facilities; what must be found is worked out by hand beside each."""

import numpy as np
import pytest
from pandas import DataFrame, Timestamp

from tailings_plugin.inventory.checking import CheckOptions, check, gap_findings
from tailings_plugin.inventory.neighbours import great_circle_m, nearest_within, ring_around

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
        ({"pga_g_min": 0.3, "pga_g_max": 0.1}, "wrong_order", "pga_g_min", "error"),
        ({"volume_m3": None, "volume_m3_min": 2e9}, "soft_limit", "volume_m3_min", "warning"),
        ({"population_at_risk_min": -1}, "hard_limit", "population_at_risk_min", "error"),
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


@pytest.mark.parametrize(
    ("change", "inside"),
    [
        # area x height is 1e5 * 20 = 2e6 m3: 1.5 times is 3e6, 0.01 times 2e4
        ({"volume_m3": 3e6}, True),
        ({"volume_m3": 3.01e6}, False),
        ({"volume_m3": 2e4}, True),
        ({"volume_m3": 1.99e4}, False),
        # 1e6 m3 of 0.9 to 2.6 t/m3
        ({"mass_t": 9e5}, True),
        ({"mass_t": 8.99e5}, False),
        ({"mass_t": 2.6e6}, True),
        ({"mass_t": 2.61e6}, False),
        # limits of fields.json, which belong to the allowed range
        ({"dam_height_m": 300.0, "volume_m3": 1e6}, True),
        ({"dam_height_m": 300.5, "volume_m3": 1e6}, False),
        ({"volume_m3": 1000.0, "area_m2": None}, True),
        ({"volume_m3": 999.0, "area_m2": None}, False),
        ({"volume_m3": 1e9, "area_m2": None}, True),
        ({"volume_m3": 0.0, "area_m2": None}, False),
        ({"pga_g": 0.0}, True),
        ({"pga_g": 1.0}, True),
        ({"pga_g": 1.01}, False),
        # 5 years of 365.25 days before 2025-01-01 are 1826.25 days: 2020-01-02 is 1826, 2020-01-01 is 1827 before
        ({"data_date": "2020-01-02"}, True),
        ({"data_date": "2020-01-01"}, False),
        ({"data_date": "2025-01-01"}, True),
        ({"start_year": 2025, "closure_year": None}, True),
        ({"status": "active", "closure_year": 2025}, True),
        ({"status": "active", "closure_year": 2024}, False),
        ({"start_year": 1955, "closure_year": 1955}, True),
        ({"capacity_m3": 1e6}, True),
        ({"capacity_m3": 999_999.0}, False),
        ({"volume_m3": 5e7, "storage_type": "in_pit"}, True),
        ({"volume_m3": 5e7, "storage_type": "valley"}, False),
        ({"volume_m3": 1e4, "storage_type": "in_pit"}, True),
        ({"water_hazard_class": 3}, True),
        ({"water_hazard_class": 3.0}, True),
        ({"water_hazard_class": "3"}, True),
        ({"status": "5"}, False),
        ({"country": "Ruritania"}, False),
    ],
)
def test_bounds_met_exactly_are_inside(change, inside):
    assert (found(change) == []) is inside


def test_no_ratio_is_made_with_nothing():
    zero = {"volume_m3": 0.0, "mass_t": 5.0, "dam_height_m": 0.5}
    assert {each.check for each in found(zero)} == {"soft_limit"}
    assert {each.field for each in found(zero)} == {"volume_m3", "mass_t"}
    flat = {"area_m2": 0.0, "dam_height_m": 20.0}
    assert {each.check for each in found(flat)} == {"soft_limit"}, "an area of nothing is odd by itself only"


def test_ratios_are_made_with_any_volume():
    little = {"volume_m3": 0.5, "mass_t": 5.0, "area_m2": 0.01, "dam_height_m": 0.5}
    # 5 t in 0.5 m3 are 10 t/m3; 0.5 m3 on 0.01 m2 x 0.5 m is a hundred times.
    assert {each.check for each in found(little)} == {"soft_limit", "odd_density", "volume_too_large"}


def test_figures_in_the_messages():
    (dense,) = found({"mass_t": 5e6})
    assert (dense.value, dense.message) == (
        "5000000", "Mass divided by volume is 5 t/m3; tailings have 0.9 to 2.6.",
    )  # fmt: skip
    (large,) = found({"volume_m3": 4e6})
    assert large.value == "4000000"
    assert large.message.startswith("The volume is 2 times area x dam height; more than 1.5 times")
    (small,) = found({"volume_m3": 1e4})
    assert small.message == "The volume is only 0.005 of area x dam height."
    (old,) = found({"data_date": "2017-07-01"})  # 2741 days, 7.5 years
    assert "7 years" in old.message
    assert old.value == "2017-07-01"
    (future,) = found({"start_year": 2026, "closure_year": None})
    assert (future.value, "2026" in future.message, "Start of operation" in future.message) == (
        "2026",
        True,
        True,
    )
    (active,) = found({"status": "active"})
    assert "1978" in active.message
    (class_,) = found({"water_hazard_class": 7})
    assert class_.remedy == "Choose one of: 0, 1, 2, 3."
    (type_,) = found({"volume_m3": "much"})
    assert (type_.value, type_.message) == ("much", '"much" cannot be a value of the type real.')


def test_numbers_as_text_count_as_numbers_and_other_texts_do_not():
    assert found({"volume_m3": "1000000"}) == []
    for text in ("1 000 000", "1_000_000", "nan", True):
        (each,) = found({"volume_m3": text})
        assert each.check == "not_a_value"


def test_dates_of_a_table_are_days():
    days = [{"data_date": Timestamp("2024-05-01")}, {"data_date": Timestamp("2025-01-02")}]
    assert [(each.row, each.check, each.value) for each in found(*days)] == [(1, "future_date", "2025-01-02")]


def test_without_a_stated_country_any_country_will_do():
    assert found({"country": None})[0].check == "missing"
    assert len(found({"country": None})) == 1
    findings = found({"country": None}, points=[(85.0, 42.0)])
    assert {each.check for each in findings} == {"missing", "no_country"}
    # 80.01 is 0.8 km beyond the east of the last country.
    near = found({"country": None}, points=[(80.01, 42.0)])
    assert {each.check for each in near} == {"missing"}


def test_the_tolerance_at_borders_is_in_km():
    # 75.01 E at 42 N is 0.01 * 111.195 * cos(42) = 0.826 km east of the border.
    point = [(75.01, 42.0)]
    assert found({}, points=point, border_tolerance_km=0.9) == []
    (each,) = found({}, points=point, border_tolerance_km=0.7)
    assert "more than 0.7 km from Kyrgyzstan" in each.message
    assert found({}, points=point, countries_at=None) == []


def test_corners_of_the_earth_are_on_it():
    corners = [(180.0, 90.0), (-180.0, -90.0), (180.5, 0.0), (0.0, -90.5), (75.0, np.nan)]
    findings = found({}, {}, {}, {}, {}, points=corners, countries_at=None)
    assert keys(findings) == {
        (2, "impossible_position", ""),
        (3, "impossible_position", ""),
        (4, "no_position", ""),
    }
    assert "latitude 0, longitude 180.5" in findings[0].message


def test_a_cluster_is_told_once_for_each_that_is_too_near():
    # 0.0005 degrees of latitude are 55.6 m: the middle one is nearest to the first, the last to the middle one.
    points = [(74.0, 42.0), (74.0, 42.0005), (74.0, 42.0011)]
    findings = found({}, {"name": None}, {}, points=points)
    pairs = [(each.row, each.message.split(":")[0]) for each in findings if each.check == "close_pair"]
    assert pairs == [(1, "56 m from Ак-Тюз"), (2, "67 m from A1")]
    assert found({}, {}, points=points[:2], distance_m=55.0) == []


def test_a_facility_may_share_the_point_of_a_town_with_others():
    town, site = {"coordinate_precision": "town"}, {"coordinate_precision": "site"}
    points = [(74.0, 42.0), (74.0, 42.0), (74.0, 42.0)]
    findings = found(town, town, site, points=points)
    assert [(each.row, each.check) for each in findings] == [
        (2, "close_pair"), (0, "shared_point"), (1, "shared_point"),
    ]  # fmt: skip
    shared = findings[1]
    assert "with 1 other" in shared.message
    assert shared.value == "town"


def test_gaps_have_a_bound():
    width, rated = np.array([1.0, 1.001]), np.array([True, True])
    findings = gap_findings(width, [("status",), ("status",)], rated, 1.0, "en")
    assert [each.row for each in findings] == [1]
    (nameless,) = gap_findings(np.array([np.nan]), [()], np.array([False]), 1.0, "en")
    assert (nameless.check, nameless.field) == ("not_rated", "")


def test_progress_goes_from_nothing_to_all():
    ticks = []
    check(DataFrame({"facility_id": ["A"]}), CheckOptions(today="2025-01-01"), ticks.append)
    assert ticks[0] == 0.0
    assert ticks[-1] == 1.0
    assert ticks == sorted(ticks)


def test_a_table_with_an_id_only_is_checked():
    findings = check(
        DataFrame({"facility_id": ["A"]}), CheckOptions(today="2025-01-01"), lambda fraction: None
    )
    assert {each.check for each in findings} == {"missing", "no_position", "no_date"}


def test_the_nearest_of_many_is_found_over_the_limits_of_blocks():
    """600 points along a meridian, 0.001 degrees (111.2 m) apart: each is nearest to its neighbour."""
    lat = 42 + np.arange(600) / 1000
    nearest = nearest_within(np.full(600, 75.0), lat, 120.0)
    assert nearest.count.tolist() == [1, *[2] * 598, 1]
    assert np.abs(nearest.other - np.arange(600)).tolist() == [1] * 600
    assert nearest.metres == pytest.approx(np.full(600, 111.195), abs=0.01)


def test_a_ring_has_points_at_half_and_whole_radius():
    lon, lat = ring_around(75.0, 60.0, 1000.0)
    # 1000 m are 0.008993 degrees of a great circle; at 60 N a degree of longitude is half as long.
    assert (lon.max() - 75, lat.max() - 60) == pytest.approx((0.017986, 0.008993), abs=1e-6)
    centre = np.full(lon.shape, 75.0), np.full(lon.shape, 60.0)
    distances = np.unique(np.round(great_circle_m(lon, lat, *centre), -1))
    assert distances.tolist() == [500.0, 1000.0]
    assert np.isfinite(ring_around(0.0, 90.0, 1000.0)[0]).all()
