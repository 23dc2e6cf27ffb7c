"""Jobson's forms against the worked example of the validation notes and hand calculation."""

import numpy as np
import pytest

from tailings_plugin.consequence import jobson

UNKNOWN = np.nan
# The worked example: 6,000 kg into a river with D_a 390 km2, Q_a 4.50 and Q 3.35 m3/s, seen after 15 km.
FLOW, AREA_KM2, MEAN_FLOW, LENGTH_M, MASS_KG = 3.35, 390.0, 4.50, 15_000.0, 6_000.0


def test_worked_example_to_the_printed_digit():
    velocity = jobson.peak_velocity(FLOW, AREA_KM2, MEAN_FLOW, UNKNOWN)
    hours = LENGTH_M / velocity / 3600
    unit = jobson.unit_peak_concentration(hours, FLOW / MEAN_FLOW)
    assert f"{velocity:.4f}" == "0.2645"
    assert f"{hours:.2f}" == "15.75"
    assert f"{jobson.LEADING_EDGE * hours:.2f}" == "14.02"
    assert f"{unit:.1f}" == "100.4"
    assert f"{jobson.peak_concentration_mg_l(unit, MASS_KG, FLOW):.1f}" == "179.8"
    assert f"{jobson.passage_hours(unit):.2f}" == "5.54"


def test_highest_probable_velocity_to_the_printed_digit():
    velocity = jobson.peak_velocity(FLOW, AREA_KM2, MEAN_FLOW, UNKNOWN, "highest")
    assert f"{velocity:.3f}" == "0.646"
    assert f"{LENGTH_M / velocity / 3600:.2f}" == "6.45"


def test_the_form_with_slope_by_hand():
    # D'_a = (3.9e8)^1.25 x 3.130495 / 4.5: ln 3.9e8 = 19.781657, x 1.25 = 24.727071,
    # + ln 0.695666 (-0.362886) = 24.364185; x 0.919 = 22.390686.
    # Q'_a = 0.744444: ln -0.295117 x -0.469 = 0.138410.
    # S 0.01: ln -4.605170 x 0.159 = -0.732222. Q/D_a = 8.589744e-9: ln -18.572685.
    # Sum 3.224189 -> 25.1332; V = 0.094 + 0.0143 x 25.1332 = 0.45340; V_mp = 0.25 + 0.02 x 25.1332 = 0.75266
    assert jobson.peak_velocity(FLOW, AREA_KM2, MEAN_FLOW, 0.01) == pytest.approx(0.45340, abs=2e-4)
    assert jobson.peak_velocity(FLOW, AREA_KM2, MEAN_FLOW, 0.01, "highest") == pytest.approx(
        0.75266, abs=2e-4
    )


def test_the_form_with_area_and_flow_only_by_hand():
    # D''_a = (3.9e8)^1.25 x 3.130495 / 3.35: 24.727071 + ln 0.934476 (-0.067769) = 24.659302; x 0.595
    # = 14.672285; - 18.572685 = -3.900400 -> 0.0202338; V = 0.152 + 8.1 x that = 0.31589; V_mp = 1.00935
    assert jobson.peak_velocity(FLOW, AREA_KM2, UNKNOWN, 0.01) == pytest.approx(0.31589, abs=1e-4)
    assert jobson.peak_velocity(FLOW, AREA_KM2, UNKNOWN, 0.01, "highest") == pytest.approx(1.00935, abs=4e-4)


def test_unit_concentration_without_mean_flow_by_hand():
    # 1025 x 10^-0.887 = 1025 x 0.129718 = 132.961
    assert jobson.unit_peak_concentration(10.0, UNKNOWN) == pytest.approx(132.961, abs=0.01)


@pytest.mark.parametrize("bad", [0.0, -1.0, np.nan])
def test_no_velocity_from_impossible_flow_or_area(bad):
    assert np.isnan(jobson.peak_velocity(bad, AREA_KM2, MEAN_FLOW, UNKNOWN))
    assert np.isnan(jobson.peak_velocity(FLOW, bad, MEAN_FLOW, UNKNOWN))


def test_each_element_takes_its_own_form():
    mixed = jobson.peak_velocity(
        np.full(3, FLOW),
        np.full(3, AREA_KM2),
        np.array([MEAN_FLOW, MEAN_FLOW, UNKNOWN]),
        [0.01, UNKNOWN, 0.01],
    )
    np.testing.assert_allclose(mixed, [0.45340, 0.26454, 0.31589], atol=2e-4)


def test_a_slope_of_nothing_is_no_slope():
    without = jobson.peak_velocity(FLOW, AREA_KM2, MEAN_FLOW, UNKNOWN)
    for slope in (0.0, -0.01):
        assert jobson.peak_velocity(FLOW, AREA_KM2, MEAN_FLOW, slope) == without


@pytest.mark.parametrize("mean", [0.0, -1.0])
def test_a_mean_flow_of_nothing_is_unknown(mean):
    least = jobson.peak_velocity(FLOW, AREA_KM2, UNKNOWN, 0.01)
    assert jobson.peak_velocity(FLOW, AREA_KM2, mean, 0.01) == least


def test_half_of_what_stays_dissolved_makes_half_of_the_peak():
    assert jobson.peak_concentration_mg_l(100.0, 6000.0, 3.35, 0.5) == pytest.approx(
        jobson.peak_concentration_mg_l(100.0, 6000.0, 3.35) / 2
    )
    # 100e-6/s x 6,000 kg / 3.35 m3/s = 0.6 kg/s / 3.35 m3/s = 179.1 g/m3.
    assert jobson.peak_concentration_mg_l(100.0, 6000.0, 3.35) == pytest.approx(179.104, abs=0.001)


def test_passage_by_hand():
    # 2e6 / 100 s = 20,000 s.
    assert jobson.passage_hours(100.0) == pytest.approx(20_000 / 3600)


def test_brooks_of_less_than_a_cubic_metre_flow_too():
    # With half of the flow, the area and the mean flow the terms are: D_a^1.25 / Q_a by 2^-0.25, Q/Q_a and Q/D_a
    # unchanged, slope 0.5 instead of 0.01.
    half = jobson.peak_velocity(0.5, 0.5, 0.5, 0.5) - 0.094
    whole = jobson.peak_velocity(1.0, 1.0, 1.0, 0.01) - 0.094
    assert half / whole == pytest.approx(2 ** (-0.25 * 0.919) * 50**0.159)
