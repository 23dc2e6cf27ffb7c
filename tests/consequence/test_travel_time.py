"""Hours along a path, worked by hand."""

import numpy as np
import pytest

from tailings_plugin.consequence.river import River
from tailings_plugin.consequence.travel_time import (
    Settings,
    first_border,
    manning_velocity,
    reach_edges_m,
    timeline,
    warnings,
)
from tailings_plugin.errors import DataProblem

NAN = np.nan


def river(count, discharge=NAN, area=NAN, mean=NAN, slope=NAN):
    return River(*(np.broadcast_to(np.asarray(v, float), (count,)) for v in (discharge, area, mean, slope)))


def test_reaches_are_equal_and_the_last_is_shorter():
    np.testing.assert_array_equal(reach_edges_m(0, 25_000, 10_000), [0, 10_000, 20_000, 25_000])
    np.testing.assert_array_equal(reach_edges_m(0, 20_000, 10_000), [0, 10_000, 20_000])
    np.testing.assert_array_equal(reach_edges_m(0, 5, 10_000), [0, 5])


def test_constant_velocity():
    line = timeline(np.array([0.0, 10_000, 36_000]), river(2), Settings(velocity_ms=2.0), "A")
    times = line.arrivals(np.array([0.0, 7_200, 36_000, 40_000, -1.0]))
    # 7,200 m at 2 m/s are one hour; beyond the path nothing is known.
    np.testing.assert_allclose(times["leading_h"], [0, 1, 5, NAN, NAN])
    assert np.isnan(times["peak_h"]).all()


def test_manning_by_hand():
    # depth 1 m, slope 0.01, n 0.05: 1 x 0.1 / 0.05 = 2 m/s
    assert manning_velocity(np.array([0.01]), 0.05, 1.0, 20.0, np.array([NAN]))[0] == pytest.approx(2.0)
    # 40 m3/s in 20 m: 40 x 0.05 / (20 x 0.1) = 1; 1^0.6 = 1 m deep: the same 2 m/s = 40 / (20 x 1)
    assert manning_velocity(np.array([0.01]), 0.05, 9.0, 20.0, np.array([40.0]))[0] == pytest.approx(2.0)


def test_manning_velocity_carries_the_discharge():
    discharge, width = np.array([7.3]), 11.0
    velocity = manning_velocity(np.array([0.004]), 0.04, 1.0, width, discharge)
    depth = (discharge * 0.04 / (width * np.sqrt(0.004))) ** 0.6
    np.testing.assert_allclose(velocity * width * depth, discharge)


def test_jobson_along_two_reaches():
    settings = Settings(method="jobson", mass_kg=6_000)
    edges = np.array([0.0, 15_000, 30_000])
    line = timeline(edges, river(2, 3.35, 390, 4.50), settings, "A")
    times = line.arrivals(edges)
    # One reach of 15 km is the worked example; two take twice as long.
    assert [f"{value:.2f}" for value in times["peak_h"]] == ["0.00", "15.75", "31.50"]
    assert f"{times['leading_h'][1]:.2f}" == "14.02"
    assert times["end_h"][1] == pytest.approx(14.02 + 5.54, abs=0.01)
    assert f"{times['peak_mg_l'][1]:.1f}" == "179.8"
    assert np.isnan(times["peak_mg_l"][0])


def test_reaches_of_different_velocity_add_up():
    settings = Settings(method="manning", depth_m=1.0)
    # slope 0.01 -> 2 m/s, slope 0.0025 -> 1 m/s: 7.2 km in 1 h, then 3.6 km in 1 h
    line = timeline(np.array([0.0, 7_200, 10_800]), river(2, slope=[0.01, 0.0025]), settings, "A")
    np.testing.assert_allclose(
        line.arrivals(np.array([7_200.0, 9_000.0, 10_800.0]))["leading_h"], [1, 1.5, 2]
    )


def test_border_within_the_limit():
    line = timeline(np.array([0.0, 360_000]), river(1), Settings(velocity_ms=1.0), "A")
    # 172.8 km at 1 m/s are 48 h: still inside the limit; a metre more is not.
    assert first_border([300_000.0, 172_800.0], line, 48.0) == (172_800.0, 48.0, True)
    assert first_border([172_801.0], line, 48.0)[2] is False
    np.testing.assert_equal(first_border([], line, 48.0), (NAN, NAN, False))


def test_what_is_less_sure_is_said():
    edges = np.array([0.0, 15_000])
    assert warnings(timeline(edges, river(1), Settings(), "A")) == []
    fast = timeline(edges, river(1), Settings(velocity_ms=50.0), "A")
    assert warnings(fast) == ["unusual_velocity"]
    jobson = timeline(edges, river(1, 3.35, 390), Settings(method="jobson"), "A")
    assert warnings(jobson) == ["mean_discharge_unknown", "slope_unknown"]


@pytest.mark.parametrize(
    ("settings", "flow", "message"),
    [
        (Settings(velocity_ms=0.0), river(1), "velocity_ms must be above 0, but is 0"),
        (Settings(mass_kg=-5.0), river(1), "released mass must be above 0"),
        (Settings(method="jobson"), river(1, -3.0, 390), "discharge of the path of facility Ак-Тюз is -3"),
        (Settings(method="jobson"), river(1, 0.0, 390), "discharge of the path of facility Ак-Тюз is 0"),
        (Settings(method="jobson"), river(1, 3.0), "Jobson needs the discharge and the drainage area"),
        (Settings(method="manning"), river(1), "Manning needs a slope"),
        (Settings(method="manning"), river(1, slope=-0.1), "Manning needs a slope"),
        (Settings(method="magic"), river(1), "METHOD 'magic' is not one of"),
    ],
)
def test_impossible_input_is_named(settings, flow, message):
    with pytest.raises(DataProblem, match=message):
        timeline(np.array([0.0, 1000.0]), flow, settings, "Ак-Тюз")


def test_reaches_of_no_length_are_refused():
    with pytest.raises(DataProblem, match="above 0"):
        reach_edges_m(0, 100, 0)
