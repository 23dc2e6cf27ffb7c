"""The plugin in a real QGIS window under a virtual screen: the ZIP in a clean profile, once for all tests here."""

import json
import os
import signal
import subprocess
import sys
import zipfile
from pathlib import Path

import pytest

from tests import tiny

PROJECT = Path(__file__).parents[2]
# The script gives up by itself; QGIS may hang before it runs.
LIMIT_S = int(os.environ.get("TAILINGS_WINDOW_LIMIT_S", "600"))
START_S = 60


def install(profiles: Path, folder: Path, locale: str = "en_US") -> None:
    """Unpack the built ZIP into a new default profile in a language, and switch the plugin on."""
    script = PROJECT / "scripts" / "build_zip.py"
    subprocess.run([sys.executable, str(script), str(folder)], check=True, capture_output=True)
    (archive,) = folder.glob("tailings_plugin-*.zip")
    profile = profiles / "profiles" / "default"
    with zipfile.ZipFile(archive) as packed:
        packed.extractall(profile / "python" / "plugins")
    (profile / "QGIS").mkdir(parents=True)
    (profile / "QGIS" / "QGIS3.ini").write_text(
        "[PythonPlugins]\ntailings_plugin=true\nprocessing=true\n\n"
        f"[locale]\noverrideFlag=true\nuserLocale={locale}\n\n"
        "[qgis]\ncheckVersion=false\nshowTips=false\nshowTips340=false\nshowTips344=false\n"
        "newsFeed=false\n\n"
        "[core]\nNewsFeed\\httpsfeedqgisorg\\disabled=true\n",
        encoding="utf-8",
    )


def run_qgis(profiles: Path, folder: Path, steps: str | None = None) -> str:
    """Run the script, or named files of steps, in QGIS until it ends or the time is up; return what it printed."""
    environment = {name: value for name, value in os.environ.items() if name != "QT_QPA_PLATFORM"}
    environment |= {
        "TAILINGS_WINDOW_FOLDER": str(folder), "TAILINGS_WINDOW_SCRIPTS": str(Path(__file__).parent),
        "TAILINGS_WINDOW_LIMIT_S": str(LIMIT_S), "XDG_RUNTIME_DIR": str(folder), "LIBGL_ALWAYS_SOFTWARE": "1",
    }  # fmt: skip
    if steps is not None:
        environment["TAILINGS_WINDOW_STEPS"] = steps
    process = subprocess.Popen(
        [
            "xvfb-run", "-a", "-s", "-screen 0 1680x1050x24",
            "qgis", "--profiles-path", str(profiles), "--noversioncheck", "--nologo",
            "--code", str(Path(__file__).parent / "in_qgis.py"),
        ],
        env=environment, stdout=subprocess.PIPE, stderr=subprocess.STDOUT, text=True, start_new_session=True,
    )  # fmt: skip
    try:
        return process.communicate(timeout=LIMIT_S + START_S)[0]
    except subprocess.TimeoutExpired:
        # The group has xvfb-run, its screen and QGIS, and nobody else.
        os.killpg(process.pid, signal.SIGKILL)
        return process.communicate()[0] + f"\nstopped after {LIMIT_S + START_S} s"


@pytest.fixture(scope="session")
def window(tmp_path_factory) -> tuple[dict, Path]:
    """Results of the run, and the folder with its pictures (TAILINGS_PICTURES keeps them elsewhere)."""
    folder = tmp_path_factory.mktemp("окно QGIS")
    if kept := os.environ.get("TAILINGS_PICTURES"):
        folder = Path(kept).resolve()
        folder.mkdir(parents=True)
    return results_of(folder, tmp_path_factory), folder


@pytest.fixture(scope="session")
def russian(tmp_path_factory) -> tuple[dict, Path]:
    """Results of the steps in a window that speaks Russian, and the folder with its pictures."""
    folder = tmp_path_factory.mktemp("окно по-русски")
    return results_of(folder, tmp_path_factory, "ru", "russian"), folder


def results_of(
    folder: Path, tmp_path_factory: pytest.TempPathFactory, locale: str = "en_US", steps: str | None = None
) -> dict:
    """Return what steps in a window wrote down, and fail where they wrote nothing."""
    tiny.write_facilities(folder / "facilities.gpkg")
    tiny.write_relief(folder / "relief.tif")
    tiny.write_countries(folder / "countries.gpkg")
    profiles = tmp_path_factory.mktemp("profiles")
    install(profiles, tmp_path_factory.mktemp("dist"), locale)
    printed = run_qgis(profiles, folder, steps)
    if not (folder / "results.json").is_file():
        pytest.fail(f"QGIS wrote no results. It printed:\n{printed[-3000:]}")
    return json.loads((folder / "results.json").read_text(encoding="utf-8"))
