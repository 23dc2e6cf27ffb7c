"""Fixtures every test may use. Nothing here imports QGIS: the tests of the rooms run without it."""

import gc
import os
import sys
from pathlib import Path

import pytest

PROJECT = Path(__file__).parents[1]


@pytest.hookimpl(trylast=True)
def pytest_sessionfinish(session, exitstatus):
    """Keep the result for the end. What failed tests hold of QGIS must not be collected: QGIS has ended."""
    gc.disable()
    session.config.result = int(exitstatus)


@pytest.hookimpl(trylast=True)
def pytest_unconfigure(config):
    """Leave without Python's clean-up once QGIS was loaded: its objects crash when they outlive it.

    That QGIS itself ends well with the plugin is seen by the acceptance tests, by its exit code.
    """
    if "qgis.core" in sys.modules and hasattr(config, "result"):
        sys.stdout.flush()
        sys.stderr.flush()
        os._exit(config.result)


@pytest.fixture(scope="session")
def shared_data() -> Path:
    """Folder of the real reliefs, borders and rivers, beside the project; its absence is a failure."""
    folder = Path(os.environ.get("TAILINGS_SHARED_DATA", PROJECT.parent / "shared" / "data"))
    if not folder.is_dir():
        pytest.fail(f"Real test data are missing: expected the folder {folder} (or set TAILINGS_SHARED_DATA)")
    return folder


@pytest.fixture(scope="session")
def registered(qgis_app, qgis_processing):
    """The plugin's provider is registered with QGIS for the whole session."""
    from qgis.core import QgsApplication

    from tailings_plugin.processing.provider import TailingsProvider

    registry = QgsApplication.processingRegistry()
    registry.addProvider(TailingsProvider())
    yield
    registry.removeProvider("tailings")


@pytest.fixture
def provider(registered):
    """The provider as it is registered now: a test may have put a new one in its place."""
    from qgis.core import QgsApplication

    return QgsApplication.processingRegistry().providerById("tailings")


@pytest.fixture
def run(provider):
    """Run an algorithm as a user does: run("ratehazard", INPUT=..., ...) -> result dict."""
    from qgis import processing

    def run_algorithm(algorithm_id, **parameters):
        return processing.run(f"tailings:{algorithm_id}", parameters)

    return run_algorithm
