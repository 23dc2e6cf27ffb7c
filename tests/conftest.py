"""Fixtures every test may use. Nothing here imports QGIS: the tests of the rooms run without it."""

import gc
import locale
import os
import sys
from pathlib import Path

import pytest
from hypothesis import settings

# Nothing is timed in a test, and a run finds what the run before it found; `--hypothesis-profile=search` looks further.
settings.register_profile("search", deadline=None)
settings.register_profile("same_each_time", deadline=None, derandomize=True)
settings.load_profile("same_each_time")

PROJECT = Path(__file__).parents[1]
SHARED_DATA = Path(os.environ.get("TAILINGS_SHARED_DATA", PROJECT.parent / "shared" / "data"))
# With TAILINGS_REAL_DATA=required a run without the real data is an error; else their tests are named and left out.
REAL_DATA = os.environ.get("TAILINGS_REAL_DATA", "")


def pytest_configure(config):
    if REAL_DATA not in ("", "required"):
        raise pytest.UsageError(f'TAILINGS_REAL_DATA is "{REAL_DATA}"; it may be "required" or empty.')
    if REAL_DATA and not SHARED_DATA.is_dir():
        raise pytest.UsageError(
            f"The real data are required, and {SHARED_DATA} is no folder (TAILINGS_SHARED_DATA)."
        )
    speak_english()
    # Nothing made here must outlive a power cut: SQLite need not wait for the disk, several times a table.
    os.environ.setdefault("OGR_SQLITE_SYNCHRONOUS", "OFF")


@pytest.hookimpl(trylast=True)
def pytest_collection_finish():
    """Leave the tests themselves out of what Python collects: a tool collects the rings of a map it has drawn."""
    gc.collect()
    gc.freeze()


def speak_english():
    """Let QGIS and what tests start speak English on machines of every language; tests of others set theirs.

    The translators of the plugin are not installed here, so that the texts it has in files would be told in the
    language of the machine amid sentences in English; so would what the system says of files, and decimal commas.
    """
    os.environ["LC_ALL"] = "C.UTF-8"
    if "qgis.core" in sys.modules:  # pytest-qgis has started it, in the language of the machine
        from qgis.core import QgsSettings
        from qgis.PyQt.QtCore import QLocale

        locale.setlocale(locale.LC_ALL, "C.UTF-8")
        QLocale.setDefault(QLocale(QLocale.Language.C))
        QgsSettings().setValue("locale/userLocale", "en_US")


def pytest_collection_modifyitems(config, items):
    """Mark the tests that use the real data, and leave them out where there are none."""
    config.without_real_data, config.on_real_data = [], 0
    for item in items:
        if "shared_data" in getattr(item, "fixturenames", ()):
            item.add_marker("real_data")
            config.on_real_data += 1
            if not SHARED_DATA.is_dir():
                item.add_marker(pytest.mark.skip(reason=f"needs the real data; {SHARED_DATA} is no folder"))
                config.without_real_data.append(item.nodeid)


def pytest_terminal_summary(terminalreporter, config):
    """Count the tests that ran on real data, or name those that such data would have run."""
    missing = getattr(config, "without_real_data", [])
    if not missing and getattr(config, "on_real_data", 0):
        terminalreporter.write_line(f"{config.on_real_data} tests ran on the real data in {SHARED_DATA}")
    if missing:
        names = ", ".join(missing)
        terminalreporter.write_line(
            f"{len(missing)} tests need real data, which are not here, and did not run: {names}"
        )


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
    """Folder of the real reliefs, borders and rivers, beside the project. Who uses it is marked `real_data`."""
    return SHARED_DATA


@pytest.fixture(scope="session", autouse=True)
def nothing_left_in_the_project():
    """Nothing a tool makes lands where it was not told to: in the folder it was started from, here the project's."""
    here = Path.cwd()
    before = set(here.iterdir())
    yield
    left = sorted(each.name for each in set(here.iterdir()) - before if each.is_file())
    assert not left, f"Left in {here}: {left}"


@pytest.fixture(scope="session")
def registered(qgis_app, qgis_processing):
    """The plugin's provider is registered with QGIS for the whole session."""
    from qgis.core import QgsApplication

    from tailings_plugin.processing.provider import TailingsProvider

    registry = QgsApplication.processingRegistry()
    registry.addProvider(TailingsProvider())
    yield
    registry.removeProvider("tailings")
    gc.collect()  # what tests hold of QGIS in circles must not outlive it


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
