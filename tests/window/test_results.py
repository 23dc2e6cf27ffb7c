"""What came of results in the window: steps_results.py did it."""

import json
import os
import shlex
import subprocess
from pathlib import Path

import pytest
from osgeo import ogr

PROJECT = Path(__file__).parents[2]


@pytest.fixture(scope="module")
def qgis_process(tmp_path_factory):
    """Call qgis_process with the plugin in a profile of its own."""
    own = {
        "QGIS_PLUGINPATH": str(PROJECT),
        "QGIS_CUSTOM_CONFIG_PATH": str(tmp_path_factory.mktemp("profile")),
        "QT_QPA_PLATFORM": "offscreen",
    }

    def call(*arguments, given=None):
        text = None if given is None else json.dumps(given)
        command = ["qgis_process", *arguments]
        return subprocess.run(
            command, input=text, env=os.environ | own, capture_output=True, text=True, timeout=300
        )

    assert call("plugins", "enable", "tailings_plugin").returncode == 0
    return call


def paths_in(path):
    dataset = ogr.Open(str(path))  # a layer lives as long as its dataset
    return dataset.GetLayer(0).GetFeatureCount()


def test_the_map_goes_to_what_was_traced(window):
    told = window[0]
    assert told["traced"] and set(told["traced_layers"]) == {"Border crossings", "Paths", "somewhere else"}
    assert told["map_went"]


def test_the_history_runs_again_what_was_run(window):
    """Four facilities, four paths: by the Python command, and by a double click and Run."""
    told = window[0]
    assert told["again_by_command"] == 4
    assert told["history_is_filled"] and told["history_ended"]
    assert told["history_layers"] == ["Border crossings", "Paths"] and told["history_dressed"] == [True]
    shown = told["history_shown"]
    assert Path(shown["INPUT"]).name == "facilities.gpkg" and shown["CODING"] == "auto"
    assert float(shown["VELOCITY"]) == 1.0 and shown["MAX_LENGTH"] == "None"


def test_commands_of_the_history_run_in_qgis_process(window, qgis_process):
    told, folder = window
    copied = told["history_copied"]
    assert copied["Copy as Python Command"] == told["history_python"]
    (folder / "traced.gpkg").unlink()
    command = shlex.split(copied["Copy as qgis_process Command"])
    assert command[0] == "qgis_process"
    done = qgis_process(*command[1:])
    assert done.returncode == 0, done.stdout + done.stderr
    assert paths_in(folder / "traced.gpkg") == 4
    given = json.loads(copied["Copy as JSON"]) | {"OUTPUT": str(folder / "by_json.gpkg")}
    done = qgis_process("run", "tailings:tracedownstream", "-", given={"inputs": given})
    assert done.returncode == 0, done.stdout + done.stderr
    assert paths_in(folder / "by_json.gpkg") == 4


def test_the_temporal_controller_plays_arrivals(window):
    """0.1 m/s: 2 km take 20,000 s, 5.56 h. Frames of an hour: the sixth is the first with anyone arrived."""
    told = window[0]
    hours = [first for first, _ in told["arrivals"]]
    assert hours and all(first is not None and last is None for first, last in told["arrivals"])
    assert min(hours) == pytest.approx(20_000 / 3600)
    assert [frame[:2] for frame in told["frames"][:7]] == [[hour, hour + 1] for hour in range(7)]
    for begin, end, shown in told["frames"]:
        assert len(shown) == sum(first <= end for first in hours), f"{begin} to {end} h"
    counts = [len(shown) for _, _, shown in told["frames"]]
    assert counts[:5] == [0] * 5 and counts[5] >= 1 and counts[-1] == len(hours) > counts[6]


@pytest.mark.parametrize("name", ["went_to_results", "history_dialog", "frame_1", "frame_8"])
def test_the_picture_shows_something(window, name):
    assert (window[1] / f"{name}.png").stat().st_size > 10_000
