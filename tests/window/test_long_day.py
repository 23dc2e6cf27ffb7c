"""What stays behind after many assessments and after the plugin was switched off and on: steps_long_day.py counted it.

TAILINGS_WINDOW_RUNS=100 TAILINGS_WINDOW_RELOADS=20 TAILINGS_WINDOW_LIMIT_S=1500 ask for a really long one.
"""

import pytest

# An allocator keeps some of what it was given back; what leaks a layer, a map or a form a run leaves much more.
MOST_MB_A_ROUND = 3.0


@pytest.mark.parametrize("what", ["many_assessments", "many_reloads"])
def test_no_file_and_no_object_stays(window, what):
    first, *others = window[0][what]
    assert others[-1]["files"] <= first["files"]
    assert others[-1]["objects"] - first["objects"] < len(others), "one or more a round"


@pytest.mark.parametrize("what", ["many_assessments", "many_reloads"])
def test_memory_does_not_grow_with_every_round(window, what):
    first, *others = window[0][what]
    assert (others[-1]["memory_mb"] - first["memory_mb"]) / len(others) < MOST_MB_A_ROUND


def test_the_plugin_is_there_once_after_many_reloads(window):
    results = window[0]
    assert results["menus_after"] == 1
    assert results["tools_after"] == len(results["algorithms"])
