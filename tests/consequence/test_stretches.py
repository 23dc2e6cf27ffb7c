"""Reaches that end where the water is at given hours; all values worked out by hand."""

import numpy as np
import pytest

from tailings_plugin.consequence.river import River
from tailings_plugin.consequence.simulated import simulated_timeline
from tailings_plugin.consequence.stretches import edges_by_hours, read_hours, stretches_of
from tailings_plugin.consequence.timelines import reach_table
from tailings_plugin.consequence.travel_time import Settings, Timeline
from tailings_plugin.errors import DataProblem

NAN = float("nan")


def two_speeds(discharge=(10.0, 20.0)):
    """36 km at 1 m/s, in 10 h, and 72 km at 2 m/s, in 10 h."""
    unknown = np.full(2, NAN)
    river = River(np.array(discharge), unknown, unknown, unknown)
    edges, velocity = np.array([0.0, 36_000.0, 108_000.0]), np.array([1.0, 2.0])
    return Timeline(edges, velocity, np.array([0.0, 10.0, 20.0]), river, Settings())


def test_reaches_end_at_the_hours():
    found = stretches_of(two_speeds(), [5, 15])
    # 5 h of 3.6 km; then 18 km and 5 h of 7.2 km; then 36 km, to the end.
    assert found.edges_m == pytest.approx([0, 18_000, 72_000, 108_000])
    # 54 km in 10 h are 1.5 m/s.
    assert found.velocity_ms == pytest.approx([1, 1.5, 2])
    # 18 km of 10 m3/s and 36 km of 20.
    assert found.discharge_m3s == pytest.approx([10, 50 / 3, 20])


def test_a_discharge_that_part_of_a_reach_does_not_know_is_not_known():
    found = stretches_of(two_speeds((10.0, NAN)), [5, 15])
    assert found.discharge_m3s[0] == pytest.approx(10)
    assert np.isnan(found.discharge_m3s[1:]).all()


def test_without_hours_the_intervals_are_the_reaches():
    line = two_speeds()
    found = stretches_of(line)
    assert found.edges_m is line.edges_m and found.velocity_ms.tolist() == [1, 2]


@pytest.mark.parametrize(
    ("hours", "edges_km"),
    [
        ([20], [0, 108]),
        ([20.0001], [0, 108]),
        ([10], [0, 36, 108]),
        ([19.99999], [0, 108]),  # 0.07 m before the end
        ([30, 40], [0, 108]),
        ([0.0001, 10], [0, 36, 108]),  # 0.36 m from the facility
    ],
)
def test_an_end_at_an_hour_makes_no_empty_reach(hours, edges_km):
    assert edges_by_hours(two_speeds(), hours) / 1000 == pytest.approx(edges_km)


def test_jobsons_leading_edge_ends_reaches_not_its_peak():
    line = two_speeds()
    line = Timeline(line.edges_m, line.velocity_ms, line.hours, line.river, Settings("jobson"))
    # The leading edge is there in 0.890 of the time of the peak (Jobson 1996): 8.9 h at 36 km.
    assert edges_by_hours(line, [8.9]) == pytest.approx([0, 36_000, 108_000])


def test_the_river_waits_for_a_simulated_flow_that_is_late():
    # 1 km in half an hour, 3 km in an hour and a half: the river alone is there after 50 minutes.
    line = simulated_timeline(
        two_speeds(), np.array([0.0, 500, 1000, 1500, 2000, 2500, 3000]), np.arange(7) * 15
    )
    found = stretches_of(line, [1, 2, 5])
    # It goes on when it would be there at 1.5 h, 5.4 km; at 2 h it is at 7.2 km, at 5 h at 18 km.
    assert found.edges_m == pytest.approx([0, 2000, 3000, 7200, 18_000, 108_000], abs=0.01)
    # 2 km in an hour, 1 km in half an hour; below it the river's own.
    assert found.velocity_ms[:4] == pytest.approx([2 / 3.6, 2 / 3.6, 1, 1], rel=1e-4)


def test_the_table_tells_hours_and_notes_of_these_reaches():
    line = simulated_timeline(
        two_speeds(), np.array([0.0, 500, 1000, 1500, 2000, 2500, 3000]), np.arange(7) * 15
    )
    table = reach_table([line], ["A"], [(NAN, NAN, False)], [stretches_of(line, [1, 2])])
    assert table["reach"].tolist() == [1, 2, 3, 4]
    assert table["to_km"].tolist() == pytest.approx([2, 3, 7.2, 108], abs=1e-5)
    assert table["leading_h"].tolist() == pytest.approx([1, 1.5, 2, 20], abs=1e-5)
    assert (
        table["notes"].tolist()[:2] == ["simulated"] * 2 and table["notes"].isna().tolist()[2:] == [True] * 2
    )


def test_hours_are_read():
    assert read_hours("6, 24;48") == [6, 24, 48]
    assert read_hours("") == read_hours(" , ") == []


@pytest.mark.parametrize("text", ["24, 6", "6, 6", "0, 6", "-1", "nan", "inf", "six", "6 24"])
def test_hours_that_do_not_rise_are_refused(text):
    with pytest.raises(DataProblem, match="must be rising and above 0"):
        read_hours(text)
