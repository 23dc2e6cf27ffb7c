"""Positions that may be off: what is the same all around is known, what varies is not."""

import numpy as np
import pytest

from tailings_plugin.inventory.neighbours import great_circle_m
from tailings_plugin.inventory.schema import load_schema
from tailings_plugin.inventory.site import uncertain
from tailings_plugin.inventory.site.factors import settings
from tailings_plugin.inventory.site.nearest import nearest_places


def test_every_code_of_the_list_has_its_reach_but_the_unknown():
    codes = set(load_schema().domains["coordinate_precision"].values()) - {"unknown"}
    assert codes == set(settings()["reach_m"]) - {"source", "verified"}
    found = uncertain.reaches_m(
        ["surveyed", "site", "approximate", "town", "district", "unknown", None, "source"], 250
    )
    assert found.tolist() == [0, 0, 1000, 10_000, 50_000, 250, 250, 250]


def test_points_around_lie_at_half_and_at_the_whole_reach():
    lon, lat = np.array([75.0, np.nan, 76.0]), np.array([42.0, 42.0, 43.0])
    places = uncertain.around(lon, lat, np.array([0.0, 5.0, 2000.0]))
    assert places.owner.tolist() == [0, 2] + [2] * 16
    assert places.own.tolist() == [0, -1, 1]
    assert places.precise.tolist() == [True, False, False]
    away = great_circle_m(places.lon[2:], places.lat[2:], np.full(16, 76.0), np.full(16, 43.0))
    assert away == pytest.approx([1000.0] * 8 + [2000.0] * 8, rel=1e-3)


def fixed(values, owner, own, reach):
    """Return places of given owners and the values at them."""
    nothing = np.zeros(len(owner))
    return uncertain.Around(
        nothing, nothing, np.array(owner), np.array(reach, float), np.array(own)
    ), np.array(values)


def test_numbers_that_vary_have_bounds_instead():
    # 0: alike within 0.01; 1: 0.20 to 0.30; 2: unknown in part; 3: no position; 4: unknown; 5: alike within 5 %
    owner = [0, 0, 1, 1, 2, 2, 4, 4, 5, 5]
    values = [0.10, 0.109, 0.25, 0.30, 0.10, np.nan, np.nan, 0.1, 1.0, 1.049]
    places, values = fixed(values, owner, [0, 2, 4, -1, 6, 8], [1] * 6)
    own, varies, low, high = uncertain.numbers_around(places, values, 0.01, 0.05)
    np.testing.assert_array_equal(own, [0.10, 0.25, 0.10, np.nan, np.nan, 1.0])
    assert varies.tolist() == [False, True, True, False, False, False]
    np.testing.assert_array_equal(low, [0.10, 0.25, np.nan, np.nan, np.nan, 1.0])
    np.testing.assert_array_equal(high, [0.109, 0.30, np.nan, np.nan, np.nan, 1.049])


def test_codes_that_vary():
    places, codes = fixed(np.array(["KG", "KG", "KG", "UZ", "KG", None, None, "KG"], object), [0, 0, 1, 1, 2, 2, 3, 3],
                          [0, 2, 4, 6], [1] * 4)  # fmt: skip
    own, varies = uncertain.codes_around(places, codes)
    assert own.tolist() == ["KG", "KG", "KG", None]
    assert varies.tolist() == [False, True, True, False]


def test_a_distance_holds_where_the_position_is_off_by_less_than_a_tenth_of_it():
    found = uncertain.distances_hold(
        np.array([10_000.0, 9_999.0, 0.0, np.nan]), np.array([1000.0, 1000.0, 0.0, 0.0])
    )
    assert found.tolist() == [True, False, True, False]


def test_the_nearest_place_and_the_nearest_of_another_name():
    # A degree of the meridian is 111,195 m on this sphere.
    names = np.array(["Ош", "Ош", "Узген", "Нарын"], dtype=object)
    place_lat = np.array([40.00, 40.02, 40.05, 42.0])
    place_lon = np.full(4, 73.0)
    lon, lat = np.array([73.0, 73.0, 73.0, np.nan]), np.array([40.01, 41.0, 60.0, 40.0])
    found = nearest_places(lon, lat, names, place_lon, place_lat)
    assert found.place.tolist() == [0, 2, -1, -1]
    np.testing.assert_allclose(found.metres, [1111.95, 0.95 * 111_195, np.nan, np.nan], rtol=1e-4)
    # Of the first: Uzgen, 0.04 degrees off; of the second: Osh, 0.98 degrees off.
    np.testing.assert_allclose(found.other_m, [4447.8, 0.98 * 111_195, np.nan, np.nan], rtol=1e-4)


def test_what_was_not_looked_for_may_be_just_beyond():
    found = nearest_places(
        *map(np.array, ([73.0], [40.0])), np.array(["A"], object), np.array([73.0]), np.array([40.001])
    )
    assert found.other_m.tolist() == [250_000.0]


def test_without_places_nothing_is_near():
    nothing = np.empty(0)
    found = nearest_places(np.array([73.0]), np.array([40.0]), np.empty(0, object), nothing, nothing)
    assert found.place.tolist() == [-1]
