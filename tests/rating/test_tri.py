"""The Tailings Risk Index by hand."""

import numpy as np
import pytest

from tailings_plugin.rating.evaluate import rating_names
from tailings_plugin.rating.scheme import shipped_scheme
from tests.rating.facilities import NAN, four_facilities, one_facility, text_column
from tests.rating.tables import rate

TRI = shipped_scheme("tri")


def exposed():
    return four_facilities() | {
        "population_at_risk": np.array([0, 10, NAN, 5000]),
        "water_body": text_column("none", "small_river", "unknown", "lake_or_transboundary"),
    }


def test_four_facilities_by_hand():
    table = rate(exposed(), TRI)
    # A 13.505 + 0 + 0; B 6 + 1 + 1; C 11 + 4 + 3, at least 4; D has no THI
    assert table["tri"] == pytest.approx([13.50515, 8, 18, NAN], abs=1e-5, nan_ok=True)
    assert table["tri_min"] == pytest.approx([13.50515, 8, 4, NAN], abs=1e-5, nan_ok=True)
    assert table["tri_rank"] == pytest.approx([2, 3, 1, NAN], nan_ok=True)
    assert table["tri_thi"] == pytest.approx([13.50515, 6, 11, NAN], abs=1e-5, nan_ok=True)
    # 8, 8, 1 and 7 of 8 inputs known
    assert table["tri_completeness"] == pytest.approx([100, 100, 12.5, 87.5])


@pytest.mark.parametrize(
    ("people", "expected"),
    [(0, 0), (0.5, 1), (1, 1), (10, 1), (11, 2), (100, 2), (101, 3), (1000, 3), (1001, 4), (1e6, 4)],
)
def test_people_from_both_sides_of_each_limit(people, expected):
    table = rate(one_facility(population_at_risk=people, water_body="none"), TRI)
    assert table["tri_population"][0] == expected


@pytest.mark.parametrize(
    ("water", "expected"), [("none", 0), ("small_river", 1), ("large_river", 2), ("lake_or_transboundary", 3)]
)
def test_water_bodies(water, expected):
    assert rate(one_facility(population_at_risk=0, water_body=water), TRI)["tri_water"][0] == expected


@pytest.mark.parametrize(
    ("volume", "expected"),
    # toxicity and all else 0, 101 people: TRI = log10 of the volume + 3
    [
        (0.999e5, "low"),
        (1e5, "medium"),
        (0.999e7, "medium"),
        (1e7, "high"),
        (0.999e9, "high"),
        (1e9, "very_high"),
    ],
)
def test_classes_are_those_of_the_thi_plus_two(volume, expected):
    columns = one_facility(
        volume_m3=volume,
        water_hazard_class=0,
        status="active",
        pga_g=0,
        flood_zone="outside_100y",
        factor_of_safety=2,
        population_at_risk=101,
        water_body="none",
    )
    assert rate(columns, TRI)["tri_class"][0] == expected


def test_negative_people_count_as_unknown():
    table = rate(one_facility(population_at_risk=-3, water_body="none"), TRI)
    assert table["tri_population"][0] == 4
    assert "population_at_risk must not be less than 0" in table["tri_note"][0]


def test_an_earlier_thi_is_not_overwritten():
    assert not {"thi", "thi_cap"} & {name for name, _ in rating_names(TRI)}
