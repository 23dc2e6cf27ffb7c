"""Flow along a path from one gauge or from a specific discharge."""

import numpy as np
import pytest

from tailings_plugin.consequence.jobson import peak_velocity
from tailings_plugin.consequence.river import FLATTEST, Gauge, drainage_at, reach_slopes, river_of

NAN = np.nan
UNKNOWN = np.array([NAN, NAN])


def test_a_gauge_holds_for_the_whole_path():
    river = river_of(Gauge(3.35, 390, 4.5), UNKNOWN, NAN)
    np.testing.assert_array_equal(river.discharge_m3s, [3.35, 3.35])
    np.testing.assert_array_equal(river.drainage_km2, [390, 390])
    np.testing.assert_array_equal(river.mean_discharge_m3s, [4.5, 4.5])


def test_discharge_grows_with_the_area_along_the_path():
    # 4 m3/s from 400 km2: 1 m3/s from 100 km2, 8 from 800; the mean annual discharge keeps its ratio.
    river = river_of(Gauge(4.0, 400, 5.0), np.array([100.0, 800.0]), 0.01)
    np.testing.assert_allclose(river.discharge_m3s, [1, 8])
    np.testing.assert_allclose(river.mean_discharge_m3s, [1.25, 10])
    np.testing.assert_array_equal(river.slope, [0.01, 0.01])


def test_specific_discharge():
    # 10 L/s/km2 from 250 km2 are 2.5 m3/s
    river = river_of(Gauge(specific_discharge_l_s_km2=10.0), np.array([250.0, NAN]), NAN)
    np.testing.assert_allclose(river.discharge_m3s, [2.5, NAN])
    river = river_of(Gauge(drainage_km2=250.0, specific_discharge_l_s_km2=10.0), UNKNOWN, NAN)
    np.testing.assert_allclose(river.discharge_m3s, [2.5, 2.5])


def test_the_specific_discharge_is_the_mean_annual_one_too():
    # 730 m3/s from 48,000 km2 are 15.208 L/s/km2.
    specific = 730 / 48_000 * 1000
    river = river_of(Gauge(specific_discharge_l_s_km2=specific), np.array([48_000.0]), NAN)
    np.testing.assert_allclose([river.discharge_m3s[0], river.mean_discharge_m3s[0]], [730, 730])
    # D'_a = (4.8e10)^1.25 x sqrt(9.8) / 730: ln 30.7431 + 1.1412 - 6.5930 = 25.2913; x 0.821 = 20.7642; Q'_a = 1;
    # Q/D_a = 1.52083e-8: ln -18.0014; sum 2.7628 -> 15.844; V = 0.020 + 0.051 x 15.844 = 0.8280 m/s, where the form
    # without Q_a has 0.152 + 8.1 exp(0.595 x 25.2913 - 18.0014) = 0.5748.
    velocity = peak_velocity(river.discharge_m3s, river.drainage_km2, river.mean_discharge_m3s, river.slope)
    assert velocity[0] == pytest.approx(0.828, abs=5e-4)
    assert peak_velocity(730, 48_000, NAN, NAN) == pytest.approx(0.5748, abs=5e-4)
    # With a slope of 0.001: ln D'_a x 0.919 = 23.2427, - 18.0014, + 0.159 x -6.9078 = 4.1430 -> 62.99;
    # V = 0.094 + 0.0143 x 62.99 = 0.9948 m/s
    river = river_of(Gauge(specific_discharge_l_s_km2=specific), np.array([48_000.0]), 0.001)
    velocity = peak_velocity(river.discharge_m3s, river.drainage_km2, river.mean_discharge_m3s, river.slope)
    assert velocity[0] == pytest.approx(0.9948, abs=5e-4)


def test_what_is_given_goes_before_the_specific_discharge_one_by_one():
    # The flow of the day, or the mean annual one, each where it is given.
    river = river_of(Gauge(7.0, 250.0, specific_discharge_l_s_km2=10.0), UNKNOWN, NAN)
    np.testing.assert_allclose(river.mean_discharge_m3s, [2.5, 2.5])
    river = river_of(Gauge(NAN, 250.0, 4.0, specific_discharge_l_s_km2=10.0), UNKNOWN, NAN)
    np.testing.assert_allclose(river.discharge_m3s, [2.5, 2.5])
    np.testing.assert_allclose(river.mean_discharge_m3s, [4, 4])


def test_a_given_discharge_wins_over_the_specific():
    river = river_of(Gauge(7.0, 250.0, specific_discharge_l_s_km2=10.0), UNKNOWN, NAN)
    np.testing.assert_allclose(river.discharge_m3s, [7, 7])


def test_slopes_of_reaches_from_the_heights_along():
    edges, m = np.array([0.0, 1000, 2000, 3000]), np.array([0.0, 500, 1000, 2000, 3000])
    # Falls 50 m, then 10 m although the relief rises to 60 between, then is flat.
    heights = np.array([100.0, 40, 50, 30, 30])
    np.testing.assert_allclose(reach_slopes(edges, m, heights, 0.5), [0.06, 0.01, FLATTEST])


def test_slopes_without_heights_take_the_mean():
    edges, m = np.array([0.0, 1000, 2000]), np.array([0.0, 2000])
    np.testing.assert_array_equal(reach_slopes(edges, m, np.array([NAN, NAN]), 0.02), [0.02, 0.02])
    assert np.isnan(reach_slopes(edges, m, np.array([NAN, NAN]), -0.1)).all()
    assert np.isnan(reach_slopes(edges, m, np.array([NAN, NAN]), NAN)).all()


def test_drainage_along_a_path_only_grows():
    m = np.array([0.0, 10, 20, 30, 40])
    found = drainage_at(np.array([0.0, 5.0, 2.0, 9.0, 0.0]), m, np.array([5.0, 15, 25, 35, 45]))
    np.testing.assert_array_equal(found, [NAN, 5, 5, 9, 9])


def test_a_slope_of_one_known_height_is_that_of_the_path():
    edges, m = np.array([0.0, 1000]), np.array([0.0, 500, 1000])
    assert reach_slopes(edges, m, np.array([9.0, NAN, NAN]), 0.02).tolist() == [0.02]
    # Two are enough, wherever they lie; beyond them it is flat.
    assert reach_slopes(edges, m, np.array([NAN, 30.0, 20.0]), 0.5).tolist() == [0.01]
    assert np.isnan(reach_slopes(edges, m, np.array([NAN, NAN, NAN]), 0.0)).all()


def test_the_flattest_slope_is_the_least():
    edges, m = np.array([0.0, 1000]), np.array([0.0, 1000])
    assert reach_slopes(edges, m, np.array([10.0, 9.95]), 0.5).tolist() == [FLATTEST]
    assert reach_slopes(edges, m, np.array([10.0, 9.8]), 0.5).tolist() == pytest.approx([0.0002])


def test_areas_are_those_of_the_vertex_before():
    areas, m = np.array([3.0, 5.0, 9.0]), np.array([0.0, 10, 20])
    assert drainage_at(areas, m, np.array([0.0, 9.9, 10.0, 20.0, 99.0])).tolist() == [3, 3, 5, 9, 9]
    # Before the first vertex holds the first; where no area is known, nothing is.
    assert drainage_at(areas, m, np.array([-5.0])).tolist() == [3]
    assert np.isnan(drainage_at(np.zeros(3), m, np.array([5.0]))).all()


def test_a_gauge_without_an_area_does_not_grow():
    river = river_of(Gauge(discharge_m3s=4.0, mean_discharge_m3s=5.0), np.array([100.0, 800.0]), NAN)
    assert river.discharge_m3s.tolist() == [4, 4]
    assert river.mean_discharge_m3s.tolist() == [5, 5]
    assert river.drainage_km2.tolist() == [100, 800]
