"""A folder of files and results, made once and copied for each test; all in one QGIS."""

import pytest
from qgis.core import QgsProject

from tests.faults.files import copy_of, make_master


@pytest.fixture(scope="session")
def master(registered, tmp_path_factory):
    from qgis import processing

    folder = tmp_path_factory.mktemp("эталон")
    inputs = make_master(
        folder, lambda algorithm_id, **values: processing.run(f"tailings:{algorithm_id}", values)
    )
    return folder, inputs


@pytest.fixture
def desk(master, provider, tmp_path):
    """Files and earlier results of the test's own, under a path with a space and Cyrillic letters."""
    yield copy_of(*master, tmp_path / "рабочий стол", provider)
    QgsProject.instance().clear()
