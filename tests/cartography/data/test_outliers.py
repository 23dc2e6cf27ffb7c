"""A point far beyond the others, and not in its country, is left out of the frame; a far one that is right stays."""

import numpy as np

from tailings_plugin.cartography.data.outliers import outliers


def left_out(points, wrong):
    lon, lat = np.array(points, dtype=float).T
    return outliers(lon, lat, lambda number: number in wrong).tolist()


KYRGYZ = [(72.4, 41.3), (72.5, 41.4), (72.6, 41.5)]


def test_a_point_at_0_0_is_left_out():
    assert left_out([*KYRGYZ, (0, 0)], {3}) == [False] * 3 + [True]


def test_a_far_one_in_its_country_stays():
    # Ridder, 1,350 km from the others.
    assert left_out([*KYRGYZ, (83.5, 50.3)], set()) == [False] * 4
    assert left_out([*KYRGYZ, (0, 0)], set()) == [False] * 4


def test_a_near_one_stays_whatever_its_country():
    assert left_out([*KYRGYZ, (74.0, 41.0)], {3}) == [False] * 4


def test_one_that_is_not_much_farther_than_the_others_stays():
    # A register from Lisbon to Vladivostok: 20 W is no outlier of it.
    wide = [(-9, 38), (30, 50), (60, 55), (90, 52), (132, 43)]
    assert left_out([*wide, (-20, 0)], {5}) == [False] * 6


def test_both_sides_of_the_antimeridian_belong_together():
    assert left_out([(178.2, -17.8), (-179.9, -16.8), (177.4, -18.1), (10, 50)], {3}) == [False] * 3 + [True]
    assert left_out([(178.2, -17.8), (-179.9, -16.8)], {0, 1}) == [False, False]


def test_never_more_than_half():
    assert left_out([(72.4, 41.3), (0, 0), (0.1, 0)], {1, 2}) == [False] * 3
    assert left_out([(0, 0)], {0}) == [False]
