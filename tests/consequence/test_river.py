"""Flow along a path from one gauge or from a specific discharge."""

import numpy as np

from tailings_plugin.consequence.river import Gauge, river_of

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


def test_a_given_discharge_wins_over_the_specific():
    river = river_of(Gauge(7.0, 250.0, specific_discharge_l_s_km2=10.0), UNKNOWN, NAN)
    np.testing.assert_allclose(river.discharge_m3s, [7, 7])
