"""A QGIS whose Python has no pandas: the plugin loads, tools without tables run, others say what to install."""

import json
import os
import subprocess
import sys
from pathlib import Path

import pytest

from tailings_plugin.processing.provider import ALGORITHMS, MODELS
from tests import tiny
from tests.processing.cases import CASES, make_inputs, parameters
from tests.processing.ways import destinations

# They make no table of facilities.
WITHOUT = {algorithm.ID for algorithm in ALGORITHMS if algorithm.GROUP == "basin"} | {"fetchopendata"}
# What Python reads as it starts, before any import of ours.
HIDER = '''
import sys


class NoPandas:
    """Finds pandas nowhere."""

    def find_spec(self, name, path=None, target=None):
        if name.split(".")[0] == "pandas":
            raise ModuleNotFoundError("No module named 'pandas'", name="pandas")


sys.meta_path.insert(0, NoPandas())
'''


@pytest.fixture(scope="module")
def environment(tmp_path_factory):
    folder = tmp_path_factory.mktemp("no pandas")
    (folder / "sitecustomize.py").write_text(HIDER, encoding="utf-8")
    return os.environ | {"PYTHONPATH": str(folder), "QT_QPA_PLATFORM": "offscreen"}


@pytest.fixture(scope="module")
def found(registered, environment, tmp_path_factory):
    """What became of every algorithm, by its id."""
    from qgis import processing
    from qgis.core import QgsApplication

    provider = QgsApplication.processingRegistry().providerById("tailings")
    folder = tmp_path_factory.mktemp("данные")
    inputs = make_inputs(folder, lambda name, **values: processing.run(f"tailings:{name}", values))
    calls = {}
    for name in CASES:
        (folder / name).mkdir()
        calls[name] = parameters(name, inputs) | destinations(provider.algorithm(name), folder / name)
    done = subprocess.run(
        [sys.executable, str(Path(__file__).with_name("without_pandas.py"))],
        input=json.dumps(calls), env=environment, capture_output=True, text=True,
    )  # fmt: skip
    assert done.returncode == 0, done.stderr[-3000:]
    return json.loads(done.stdout.splitlines()[-1])


def test_there_really_is_no_pandas(environment):
    done = subprocess.run(
        [sys.executable, "-c", "import pandas"], env=environment, capture_output=True, text=True
    )
    assert "No module named 'pandas'" in done.stderr


@pytest.mark.parametrize("name", sorted(WITHOUT))
def test_tools_that_make_no_table_run(found, name):
    can, why, ran, log = found[name]
    assert (can, why) == (True, "")
    assert ran, log


@pytest.mark.parametrize("name", sorted({each.ID for each in (*ALGORITHMS, *MODELS)} - WITHOUT))
def test_every_other_tool_says_what_to_install_before_and_in_the_run(found, name):
    can, why, ran, log = found[name]
    assert not can and not ran
    for text in (why, log):
        assert "needs the Python package pandas" in text and "python3-pandas" in text
        assert "Traceback" not in text


def test_qgis_process_lists_all_and_tells_in_one_line(environment, qgis_process, tmp_path):
    """Headless, from the ZIP."""
    listed = qgis_process("list", environment=environment)["providers"]["tailings"]["algorithms"]
    assert {name.removeprefix("tailings:") for name in listed} == set(CASES)
    facilities = tiny.write_facilities(tmp_path / "facilities.gpkg")
    inputs = {"INPUT": facilities, "OUTPUT": str(tmp_path / "rated.gpkg")}
    done = qgis_process("run", "tailings:ratehazard", parameters=inputs, check=False, environment=environment)
    assert done.returncode != 0
    said = done.stderr + done.stdout
    assert "python3-pandas" in said and "Traceback" not in said
