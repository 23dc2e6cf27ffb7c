"""By which velocity hours were worked out."""

import pytest

from tailings_plugin.cartography.data.captions import Captions
from tailings_plugin.cartography.data.rows import Row
from tailings_plugin.cartography.data.velocity import velocity_of_crossings, velocity_of_reaches


def reaches(method, *velocities):
    return [Row({"method": method, "velocity_ms": each}) for each in velocities]


@pytest.mark.parametrize(
    ("method", "velocities", "said"),
    [
        ("constant", (1.0, 1.0), "at an assumed 1 m/s"),
        ("manning", (0.84, 2.27), "at a computed 0.84–2.3 m/s (Manning)"),
        ("jobson", (0.646, None), "at a computed 0.65 m/s (Jobson)"),
        (None, (12.0,), "at 12 m/s"),
    ],
)
def test_reaches_tell_their_velocity_and_method(method, velocities, said):
    assert velocity_of_reaches(reaches(method, *velocities)).said(Captions("en")) == said


def test_reaches_without_a_velocity_tell_none():
    assert velocity_of_reaches(reaches("constant", None)) is None
    assert velocity_of_reaches([]) is None


def test_crossings_of_one_velocity_rest_on_an_assumed_one():
    rows = [Row({"distance_km": km, "hours": km / 3.6 / 1.5}) for km in (12.0, 40.0)]
    assert velocity_of_crossings(rows).said(Captions("en")) == "at an assumed 1.5 m/s"


def test_crossings_of_several_velocities_are_not_called_assumed():
    rows = [Row({"distance_km": 36.0, "hours": 10.0}), Row({"distance_km": 36.0, "hours": 5.0})]
    assert velocity_of_crossings(rows).said(Captions("en")) == "at 1–2 m/s"


def test_no_ratio_is_made_of_a_crossing_at_the_facility_or_without_hours():
    assert (
        velocity_of_crossings([Row({"distance_km": 0.1, "hours": 0.01}), Row({"distance_km": 9.0})]) is None
    )
