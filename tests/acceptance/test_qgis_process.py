"""Every algorithm by qgis_process, with JSON in and out, from the ZIP in a clean profile."""

from pathlib import Path

import pytest

from tests.processing.cases import CASES, make_inputs, parameters
from tests.processing.ways import destinations


@pytest.fixture(scope="module")
def inputs(registered, tmp_path_factory):
    """Made in this process, as each start of QGIS takes seconds: the tools that make them are among those run below."""
    from qgis import processing

    return make_inputs(
        tmp_path_factory.mktemp("данные с пробелом"),
        lambda algorithm_id, **values: processing.run(f"tailings:{algorithm_id}", values),
    )


def test_the_plugin_loads_and_lists_its_algorithms(qgis_process):
    listed = qgis_process("list")["providers"]["tailings"]["algorithms"]
    assert {name.removeprefix("tailings:") for name in listed} == set(CASES)


@pytest.mark.parametrize("algorithm_id", sorted(CASES))
def test_json_in_json_out(provider, qgis_process, inputs, tmp_path, algorithm_id):
    algorithm = provider.algorithm(algorithm_id)
    places = destinations(algorithm, tmp_path)
    answer = qgis_process(
        "run", f"tailings:{algorithm_id}", parameters=parameters(algorithm_id, inputs) | places
    )
    results = answer["results"]
    assert set(results) == {output.name() for output in algorithm.outputDefinitions()}
    for name in places:
        if results[name]:
            assert Path(results[name].split("|")[0]).exists(), name


def test_a_mendable_error_is_one_readable_line(qgis_process, tmp_path):
    answer = qgis_process(
        "run",
        "tailings:tracedownstream",
        parameters={"INPUT": str(tmp_path / "missing.gpkg"), "RELIEF": str(tmp_path / "missing.tif")},
        check=False,
    )
    assert answer.returncode != 0
    assert "Traceback" not in answer.stderr + answer.stdout
