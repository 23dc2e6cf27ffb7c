"""In every order of the list a declared alarm comes before its absence, all else equal, and a graver one before it."""

import pandas
import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from tailings_plugin.cartography.data.facilities import ranked, urgencies
from tailings_plugin.rating import find_alarms
from tailings_plugin.rating.alarms import COLUMN
from tailings_plugin.rating.analysis import rate

LEVELS = ("none", "level_1", "level_2", "level_3")
FACILITIES = st.fixed_dictionaries(
    {
        "volume_m3": st.sampled_from([None, 1e4, 1e6]),
        "water_hazard_class": st.sampled_from([None, 0, 3]),
        "condition": st.sampled_from([None, "good", "poor"]),
        "freeboard_m": st.sampled_from([None, 0.0, 2.0]),
        "emergency_level": st.sampled_from([None, *LEVELS]),
    }
)


def listed(rows, order):
    table = pandas.DataFrame(
        [{"facility_id": f"F{place}", "name": None, **row} for place, row in enumerate(rows)]
    )
    rated = rate(find_alarms(table), "thi-basic")
    return ranked(rated.assign(rank_median=rated["thi_rank"]), order)


@pytest.mark.parametrize("order", ["cautious", "expected", "robust"])
@settings(max_examples=25)
@given(others=st.lists(FACILITIES, max_size=5), facility=FACILITIES)
def test_a_declared_alarm_comes_before_its_absence(order, others, facility):
    same = [facility | {"emergency_level": level} for level in (None, *LEVELS)]
    found = listed([*same, *others], order)["facility_id"].tolist()
    # F4 is at level 3, F3 at 2, F2 at 1; F1 has none and of F0 nothing is known: neither raises one.
    places = [found.index(f"F{place}") for place in (4, 3, 2, 0, 1)]
    assert places[:3] == sorted(places[:3]) and places[2] < min(places[3:])


def test_how_urgent_alarms_are():
    """A declared level comes before any number of alarms; what another file raises counts by its number."""
    table = pandas.DataFrame(
        {
            COLUMN: ["emergency_level", "a, b, c", None, "emergency_level, b", "a"],
            "emergency_level": ["level_1", None, "level_3", "level_2", "none"],
        }
    )
    assert urgencies(table) == [1001, 3, 0, 2002, 1]
