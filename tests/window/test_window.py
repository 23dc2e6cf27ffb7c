"""The plugin in a real QGIS window under a virtual screen: the ZIP in a clean profile, used as a user would."""

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
LIMIT_S = 200  # more than the script gives itself
PICTURES = (
    "assessment",
    "new_inventory",
    "menu",
    "assess_dialog",
    "assess_log",
    "form",
    "register",
    "model_designer",
    "layout_designer",
)


def install(profiles: Path, folder: Path) -> None:
    """Unpack the built ZIP into a new default profile and switch the plugin on."""
    script = PROJECT / "scripts" / "build_zip.py"
    subprocess.run([sys.executable, str(script), str(folder)], check=True, capture_output=True)
    (archive,) = folder.glob("tailings_plugin-*.zip")
    profile = profiles / "profiles" / "default"
    with zipfile.ZipFile(archive) as packed:
        packed.extractall(profile / "python" / "plugins")
    (profile / "QGIS").mkdir(parents=True)
    (profile / "QGIS" / "QGIS3.ini").write_text(
        "[PythonPlugins]\ntailings_plugin=true\nprocessing=true\n\n"
        "[locale]\noverrideFlag=true\nuserLocale=en_US\n\n"
        "[qgis]\ncheckVersion=false\nshowTips=false\nshowTips340=false\nshowTips344=false\n"
        "newsFeed=false\n\n"
        "[core]\nNewsFeed\\httpsfeedqgisorg\\disabled=true\n",
        encoding="utf-8",
    )


def run_qgis(profiles: Path, folder: Path) -> str:
    """Run the script in QGIS until it ends or the time is up; return what QGIS printed."""
    environment = {name: value for name, value in os.environ.items() if name != "QT_QPA_PLATFORM"}
    environment |= {
        "TAILINGS_WINDOW_FOLDER": str(folder), "XDG_RUNTIME_DIR": str(folder), "LIBGL_ALWAYS_SOFTWARE": "1",
    }  # fmt: skip
    process = subprocess.Popen(
        [
            "xvfb-run", "-a", "-s", "-screen 0 1680x1050x24",
            "qgis", "--profiles-path", str(profiles), "--noversioncheck", "--nologo",
            "--code", str(Path(__file__).parent / "in_qgis.py"),
        ],
        env=environment, stdout=subprocess.PIPE, stderr=subprocess.STDOUT, text=True, start_new_session=True,
    )  # fmt: skip
    try:
        return process.communicate(timeout=LIMIT_S)[0]
    except subprocess.TimeoutExpired:
        # The group has xvfb-run, its screen and QGIS, and nobody else.
        os.killpg(process.pid, signal.SIGKILL)
        return process.communicate()[0] + f"\nstopped after {LIMIT_S} s"


@pytest.fixture(scope="module")
def window(tmp_path_factory) -> tuple[dict, Path]:
    """Results of the run, and the folder with its pictures (TAILINGS_PICTURES keeps them elsewhere)."""
    folder = tmp_path_factory.mktemp("окно QGIS")
    if kept := os.environ.get("TAILINGS_PICTURES"):
        folder = Path(kept).resolve()
        folder.mkdir(parents=True)
    tiny.write_facilities(folder / "facilities.gpkg")
    tiny.write_relief(folder / "relief.tif")
    tiny.write_countries(folder / "countries.gpkg")
    profiles = tmp_path_factory.mktemp("profiles")
    install(profiles, tmp_path_factory.mktemp("dist"))
    printed = run_qgis(profiles, folder)
    if not (folder / "results.json").is_file():
        pytest.fail(f"QGIS wrote no results. It printed:\n{printed[-3000:]}")
    return json.loads((folder / "results.json").read_text(encoding="utf-8")), folder


def test_nothing_went_wrong(window):
    results, _folder = window
    assert "error" not in results, results["error"]


def test_the_plugin_is_on_with_menu_and_tools(window):
    results, _folder = window
    assert results["active"]
    assert results["menu"] == [
        f"tailings_{key}"
        for key in ("createinventory", "importinventory", "checkinventory", "fetchopendata", "assess")
    ]
    assert {"assess", "nationalscreening", "facilityindepth"} <= set(results["algorithms"])


def test_assess_runs_from_its_dialog(window):
    """Four facilities; all drain east over the border at 75.065 E."""
    results, folder = window
    assert results["assess"]["N_FACILITIES"] == 4
    assert results["assess"]["N_TRANSBOUNDARY"] == 4
    assert (folder / "out" / "hazard_map.pdf").stat().st_size > 10_000


def test_an_assessment_ends_with_its_map_in_the_window(window):
    assessment = window[0]["assessment"]
    ((group, layers),) = assessment["groups"].items()
    assert group.startswith("Hazard assessment 20")
    assert layers[0] == "Facilities by class" and layers[-1] == "Relief of the map"
    assert len(assessment["layouts"]) == 1
    assert assessment["scale"] < 5_000_000, "the map went to the facilities"


def test_a_new_inventory_opens_on_a_base_map_and_asks_for_a_file(window):
    results, folder = window
    assert "Choose a file" in results["asked"]
    opened = results["new_inventory"]
    assert opened["layers"] == ["Inventory"] and set(opened["groups"]) == {"Linked tables", "Base map"}
    assert 3_000_000 < opened["scale"] < 30_000_000, "Central Asia, not the world"
    assert (folder / "new.gpkg").is_file()


def test_the_form_opens_with_its_tabs(window):
    results, _folder = window
    assert len(results["form_tabs"]) >= 4


def test_a_copied_register_is_edited_itself_and_without_the_word_null(window):
    results, _folder = window
    register = results["register"]
    assert register["files"] == ["copy of inventory.gpkg"]
    assert register["remarks"] == "Report 2020"
    assert register["edited_by"]
    assert register["changes"] == ["NULL", "remarks"], "a facility added, its remarks changed"


def test_the_layout_opens_in_the_designer(window):
    results, _folder = window
    assert results["project_read"] and results["layers_valid"] and all(results["layers_valid"])
    assert results["layout_items"] >= 5


@pytest.mark.parametrize("name", PICTURES)
def test_the_picture_shows_something(window, name):
    """A window that is blank or was not drawn compresses to next to nothing."""
    _results, folder = window
    assert (folder / f"{name}.png").stat().st_size > 2_500
