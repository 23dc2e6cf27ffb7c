"""What stays behind after many assessments and after the plugin was switched off and on: steps_long_day.py counted it.

TAILINGS_WINDOW_RUNS=100 TAILINGS_WINDOW_RELOADS=20 TAILINGS_WINDOW_LIMIT_S=1500 ask for a really long one.
"""

from itertools import pairwise
from statistics import median

import pytest

# An allocator keeps some of what it was given back; what leaks a layer, a map or a form a run leaves much more.
MOST_MB_A_ROUND = 3.0


def growth_of_a_round(rounds, what):
    """Return by how much a usual round grows. QGIS makes some things once, and late on a busy machine: in one round."""
    return median(after[what] - before[what] for before, after in pairwise(rounds))


@pytest.mark.parametrize("what", ["many_assessments", "many_reloads"])
def test_no_file_and_no_object_stays(window, what):
    rounds = window[0][what]
    assert len(rounds) >= 5
    assert growth_of_a_round(rounds, "files") <= 0
    assert growth_of_a_round(rounds, "objects") <= 0


@pytest.mark.parametrize("what", ["many_assessments", "many_reloads"])
def test_memory_does_not_grow_with_every_round(window, what):
    assert growth_of_a_round(window[0][what], "memory_mb") < MOST_MB_A_ROUND


@pytest.mark.parametrize(
    ("objects", "growth"),
    [([10184, 10203, 10203, 10203, 10203], 0), ([7, 9, 11, 13, 15], 2), ([7, 8, 8, 9, 10], 1), ([7] * 5, 0)],
)
def test_what_a_round_leaves_is_told_from_what_is_made_once(objects, growth):
    assert growth_of_a_round([{"objects": each} for each in objects], "objects") == growth


def test_the_plugin_is_there_once_after_many_reloads(window):
    results = window[0]
    assert results["menus_after"] == 1
    assert results["tools_after"] == len(results["algorithms"])
