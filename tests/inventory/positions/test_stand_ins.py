"""Settlements at whose points facilities stand: one degree of longitude at the equator is 111.195 km."""

import numpy as np

from tailings_plugin.inventory.positions.stand_ins import met_at_facilities


def moved(lon, precision, town_lon):
    nowhere = np.zeros(len(lon)), np.zeros(len(town_lon))
    found = met_at_facilities(np.array(lon), nowhere[0], precision, np.array(town_lon), nowhere[1])
    assert found[1].tolist() == [0.0] * len(town_lon)
    return found[0].tolist()


def test_a_settlement_within_2_km_moves_to_the_facility_that_has_its_point():
    # 0.0179 degrees are 1990 m, 0.0181 are 2013 m.
    assert moved([0.0, 1.0], ["village", "town"], [0.0179, 1.0181]) == [0.0, 1.0181]


def test_a_facility_with_a_point_of_its_own_moves_none():
    assert moved([0.0, 1.0, 2.0], ["site", None, "mine"], [0.001, 1.001, 2.001]) == [0.001, 1.001, 2.001]


def test_of_two_facilities_the_nearer_counts_and_one_without_position_none():
    assert moved([0.0, 0.004, np.nan], ["settlement"] * 3, [0.003]) == [0.004]


def test_one_facility_may_stand_for_two_settlements():
    assert moved([0.0], ["village"], [0.005, -0.005]) == [0.0, 0.0]
