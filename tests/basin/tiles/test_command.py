"""Directions in files from Python and from a command line, without QGIS and pandas; killed in the middle too."""

import os
import pickle
import signal
import subprocess
import sys
from pathlib import Path

import numpy as np
import pytest
from osgeo import gdal

from tailings_plugin import basin
from tailings_plugin.basin.paths.known_sinks import known_sinks
from tailings_plugin.basin.routing.accumulation import accumulate, accumulate_area_km2
from tailings_plugin.basin.tiles import __main__ as command
from tailings_plugin.basin.tiles import files
from tailings_plugin.basin.tiles.engine import flow_directions_in_tiles
from tailings_plugin.basin.tiles.job import Settings
from tailings_plugin.basin.tiles.plan import Plan
from tailings_plugin.basin.tiles.source import ReliefTiles
from tailings_plugin.errors import DataProblem
from tests.basin.tiles.heights import utm_grid

PROJECT = Path(__file__).parents[3]
NAMES = ["area_km2.tif", "cells.tif", "directions.tif"]

CHILD = """
import os, sys
sys.modules.update(dict.fromkeys(("qgis", "pandas", "scipy", "numba")))  # as if they were not there
from tailings_plugin.basin.tiles.__main__ import main
"""
KILLED = """
from tailings_plugin.basin.tiles.store import Store
save = Store.save
def then_die(self, number, kind, **found):
    save(self, number, kind, **found)
    print("\\n" + kind, flush=True)
    if kind == {after!r}:
        os.kill(os.getpid(), {signal})
Store.save = then_die
"""


@pytest.fixture
def relief(tmp_path):
    rng = np.random.default_rng(5)
    heights = np.round(rng.normal(300, 4, (120, 90))).astype(np.float32)
    heights[30:90, 20:70] = 296
    heights[5, 5], heights[:4, -4:] = np.nan, np.nan
    path = tmp_path / "рельеф.tif"
    dataset = gdal.GetDriverByName("GTiff").Create(str(path), 90, 120, 1, gdal.GDT_Float32)
    grid = utm_grid(heights.shape)
    dataset.SetGeoTransform(grid.geotransform)
    dataset.SetProjection(grid.crs_wkt)
    dataset.GetRasterBand(1).WriteArray(heights)
    return path


def check(relief, folder):
    assert sorted(path.name for path in folder.iterdir()) == NAMES
    terrain = basin.flow_directions(relief)
    area, cells, codes = (gdal.Open(str(folder / name)).ReadAsArray() for name in NAMES)
    np.testing.assert_array_equal(codes, terrain.codes)
    np.testing.assert_array_equal(cells, accumulate(terrain.codes, terrain.grid))
    np.testing.assert_array_equal(area, accumulate_area_km2(terrain.codes, terrain.grid))


def test_files_hold_what_the_engine_in_memory_finds(relief, tmp_path):
    folder = tmp_path / "new" / "folder"
    found = basin.write_flow_directions(relief, folder, memory_gb=0.2)
    check(relief, folder)
    flow = basin.flow_directions(relief).flow
    assert (found.cells, found.holes, found.border_no_data_cells, found.pits) == (10800, 1, 16, flow.pits)


class Elsewhere:
    """Does steps as another process would: on what it is sent, each tile twice."""

    def each(self, step, job, numbers, tick):
        sent = pickle.dumps((step, job))
        results = []
        for number in numbers:
            tick(0.5)
            for _ in range(2):
                its_step, its_job = pickle.loads(sent)
                result = its_step(its_job, number)
            results.append(pickle.loads(pickle.dumps(result)))
        return results


def test_steps_are_done_by_others_and_twice(relief, tmp_path):
    outputs = {kind: str(tmp_path / "out" / name) for kind, name in files.NAMES.items()}
    source = ReliefTiles(str(relief))
    settings = Settings(known_sinks(source.grid))
    flow_directions_in_tiles(
        source, outputs, tmp_path / "out" / "tiles", settings, Plan((50, 40), 1), runner=Elsewhere()
    )
    check(relief, tmp_path / "out")


def test_files_that_are_there_stay(relief, tmp_path):
    (tmp_path / "cells.tif").write_text("mine")
    with pytest.raises(DataProblem, match=r"cells\.tif is there already"):
        basin.write_flow_directions(relief, tmp_path)
    assert (tmp_path / "cells.tif").read_text() == "mine"


def child(code, *arguments):
    code = f"{CHILD}{code}\nsys.exit(main({[str(each) for each in arguments]!r}))"
    return subprocess.run(
        [sys.executable, "-c", code], cwd=PROJECT, capture_output=True, text=True, check=False, env=os.environ
    )


def test_the_command_needs_numpy_and_gdal_alone(relief, tmp_path):
    ended = child("", relief, tmp_path / "out")
    assert (ended.returncode, ended.stderr) == (0, "")
    assert ended.stdout.endswith("\n100 %\n")  # as text carriage returns are line ends
    check(relief, tmp_path / "out")


# What counts once it is there: of the whole, and of the one tile.
LAST_OF_STEPS = {"whole", "pieces", "basins", "surface", "exact", "sent_cells_area"}


@pytest.mark.parametrize("after", [*sorted(LAST_OF_STEPS), "labels", "spill", "codes", "inflow"])
def test_a_killed_command_goes_on(relief, tmp_path, after):
    folder = tmp_path / "out"
    ended = child(KILLED.format(after=after, signal=int(signal.SIGKILL)), relief, folder)
    assert ended.returncode == -signal.SIGKILL
    assert [path.name for path in folder.iterdir()] == ["tiles"]
    saved = set(ended.stdout.split("\n"))
    ended = child(KILLED.format(after="nothing", signal=int(signal.SIGTERM)), relief, folder)
    assert ended.returncode == 0
    check(relief, folder)
    again = set(ended.stdout.split("\n"))
    assert not LAST_OF_STEPS & saved & again and saved | again >= LAST_OF_STEPS


def test_the_command_says_what_is_wrong(relief, tmp_path, capsys):
    assert command.main([str(tmp_path / "none.tif"), str(tmp_path / "out")]) == 1
    told = capsys.readouterr().err
    assert "none.tif cannot be opened" in told and "Traceback" not in told
    assert command.main([str(relief), str(tmp_path / "out"), "--memory-gb", "0.01"]) == 1
    assert "0.01 GB of memory are too few" in capsys.readouterr().err
    with pytest.raises(SystemExit):
        command.main([str(relief)])


def test_what_the_command_is_told_counts(relief, tmp_path, monkeypatch):
    told = {}
    monkeypatch.setattr(command, "write_flow_directions", lambda *files, **given: told.update(given))
    words = ["--memory-gb", "2", "--sea-level-m", "1.5", "--no-sinks", "--no-data", "247"]
    words += ["--scheduler", "tcp://there:8786"]
    assert command.main([str(relief), "out", *words]) == 0
    told.pop("tick")
    assert told == {
        "memory_gb": 2.0,
        "sinks": (),
        "sea_level_m": 1.5,
        "no_data": 247,
        "scheduler": "tcp://there:8786",
    }

    def stopped(*files, **given):
        raise KeyboardInterrupt

    monkeypatch.setattr(command, "write_flow_directions", stopped)
    assert command.main([str(relief), "out"]) == 1
