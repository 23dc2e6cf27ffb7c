"""By which velocity hours were worked out."""

import numpy as np
import pytest

from tailings_plugin.cartography.data.captions import Captions
from tailings_plugin.cartography.data.rows import Row
from tailings_plugin.cartography.data.velocity import velocities_of, velocity_of_crossings

NONE = np.empty(0), frozenset()


def reaches(method, *velocities):
    """What reaches tell: their velocities, NaN unknown, and the methods there are."""
    return np.array(velocities, dtype=float), frozenset([method] if method else [])


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
    assert velocities_of([], *reaches(method, *velocities), []).paths.said(Captions("en")) == said


def test_paths_that_are_reaches_themselves_tell_theirs():
    rows = [Row({"method": "constant", "velocity_ms": each}) for each in (1.0, 2.0)]
    assert velocities_of(rows, *NONE, []).paths.said(Captions("en")) == "at an assumed 1–2 m/s"


def test_reaches_without_a_velocity_tell_none():
    assert velocities_of([], *reaches("constant", None), []).paths is None
    assert velocities_of([], *NONE, []).paths is None


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
