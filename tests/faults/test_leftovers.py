"""What a killed run left is put right only where it is surely the plugin's, and nobody's work since."""

import json
import os
import sqlite3
import time
from pathlib import Path

import pytest
from osgeo import gdal
from qgis.core import QgsProcessingFeedback

from tailings_plugin.processing.guard.addresses import Address
from tailings_plugin.processing.guard.aside import places_of
from tailings_plugin.processing.guard.journal import Place
from tailings_plugin.processing.guard.leftovers import put_right
from tailings_plugin.processing.guard.work import EARLIER, PARTIAL, Work
from tests.faults.files import add_table, digests, tables


@pytest.fixture
def folder(tmp_path):
    (tmp_path / "a.html").write_text("earlier a")
    (tmp_path / "b.html").write_text("earlier b")
    return tmp_path


def killed(*paths: Path, half: str = "half") -> Work:
    """Leave what a run leaves that is killed while it writes."""
    work = Work.begin(EARLIER, places_of(Address(path) for path in paths))
    work.put_away()
    for path in paths:
        path.write_text(half)
    work.release()
    return work


def texts(folder: Path) -> dict[str, str]:
    return {path.name: path.read_text() for path in folder.iterdir() if path.is_file()}


def test_earlier_results_come_back_and_half_ones_go(folder):
    killed(folder / "a.html", folder / "new.html")
    (told,) = put_right([folder])
    assert "interrupted" in told and str(folder) in told
    assert texts(folder) == {"a.html": "earlier a", "b.html": "earlier b"}
    assert [path.name for path in folder.iterdir() if path.is_dir()] == []
    assert put_right([folder]) == []


def test_what_the_run_has_not_reached_stays(folder):
    """Killed before the earlier result was set aside."""
    Work.begin(EARLIER, places_of([Address(folder / "a.html")])).release()
    put_right([folder])
    assert texts(folder) == {"a.html": "earlier a", "b.html": "earlier b"}


def test_stages_are_removed_and_nothing_else(folder):
    work = Work.begin(PARTIAL, [Place(folder)])
    (work.part(work.places[0], "new") / "a.html").write_text("half")
    work.release()
    put_right([folder])
    assert texts(folder) == {"a.html": "earlier a", "b.html": "earlier b"}
    assert not work.leader.exists()


def test_a_run_that_lives_is_left_alone(folder):
    work = Work.begin(EARLIER, places_of([Address(folder / "a.html")]))
    work.put_away()
    (folder / "a.html").write_text("being written")
    assert put_right([folder]) == []
    assert texts(folder)["a.html"] == "being written" and work.leader.is_dir()
    work.undo()
    work.remove()
    assert texts(folder)["a.html"] == "earlier a"


def test_work_of_someone_since_is_left_and_told_of(folder):
    """Whoever found the half result may have put something better in its place."""
    work = killed(folder / "a.html")
    lock = work.leader / "lock"
    os.utime(lock, (lock.stat().st_atime, time.time() - 3600))
    journal = json.loads((work.leader / "run.json").read_text())
    journal["since"] = time.time() - 7200
    (work.leader / "run.json").write_text(json.dumps(journal))
    before = digests(folder)
    (told,) = put_right([folder])
    assert "may be someone's work" in told and "a.html" in told and str(work.leader) in told
    assert digests(folder) == before
    # Without what is in doubt the earlier one comes back.
    (folder / "a.html").unlink()
    put_right([folder])
    assert texts(folder)["a.html"] == "earlier a" and not work.leader.exists()


def test_a_copy_of_something_older_is_left(folder):
    work = killed(folder / "a.html")
    os.utime(folder / "a.html", (1e9, 1e9))
    (told,) = put_right([folder])
    assert "may be someone's work" in told
    assert texts(folder)["a.html"] == "half" and work.leader.is_dir()


def test_a_run_on_another_computer_is_left_and_told_of(folder):
    work = killed(folder / "a.html")
    journal = json.loads((work.leader / "run.json").read_text())
    journal["computer"] = "office-7"
    (work.leader / "run.json").write_text(json.dumps(journal))
    before = digests(folder)
    (told,) = put_right([folder])
    assert "office-7" in told and str(work.leader) in told
    assert digests(folder) == before


@pytest.mark.parametrize(
    "content",
    [
        None,
        "",
        "{}",
        "[1]",
        '{"made_by": "tailings_plugin"}',
        '{"made_by": "another program", "places": []}',
        '{"made_by": "tailings_plugin", "places": [], "computer": "x", "process": 1, "since": 0, "is_locked": true}',
    ],
)
def test_a_folder_of_others_with_such_a_name_is_left(folder, content):
    other = folder / ".earlier-0123abcd"
    (other / "old").mkdir(parents=True)
    (other / "old" / "a.html").write_text("theirs")
    if content is not None:
        (other / "run.json").write_text(content)
    before = digests(folder)
    assert put_right([folder]) == []
    assert digests(folder) == before


@pytest.mark.parametrize("name", ["../victim.html", "/tmp/victim.html", "..", "sub/victim.html"])
def test_a_journal_leads_to_no_other_folder(tmp_path, name):
    """As one in a folder received from someone."""
    folder = tmp_path / "received"
    folder.mkdir()
    (tmp_path / "victim.html").write_text("mine")
    work = killed(folder / "a.html")
    journal = json.loads((work.leader / "run.json").read_text())
    journal["places"][0]["writes"].append(name)
    (work.leader / "run.json").write_text(json.dumps(journal))
    assert put_right([folder]) == []
    assert (tmp_path / "victim.html").read_text() == "mine" and work.leader.is_dir()


def test_a_second_folder_out_of_reach_keeps_all_until_it_is_back(tmp_path):
    one, other = tmp_path / "one", tmp_path / "other"
    for each in (one, other):
        each.mkdir()
        (each / "a.html").write_text(f"earlier in {each.name}")
    killed(one / "a.html", other / "a.html")
    other.rename(tmp_path / "unplugged")
    (told,) = put_right([one])
    assert "left as it is" in told and texts(one) == {"a.html": "half"}
    (tmp_path / "unplugged").rename(other)
    put_right([other])
    assert texts(one) == {"a.html": "earlier in one"} and texts(other) == {"a.html": "earlier in other"}
    assert not list(one.glob(".*")) and not list(other.glob(".*"))


def test_a_folder_just_made_is_removed_when_its_run_has_ended(folder):
    bare = folder / ".partial-0123abcd"
    bare.mkdir()
    put_right([folder])
    assert bare.is_dir(), "a run may be about to write in it"
    os.utime(bare, (time.time() - 100, time.time() - 100))
    put_right([folder])
    assert not bare.exists()


def left_in_register(register: Path, table: str) -> Work:
    work = Work.begin(EARLIER, places_of([Address(register, table)]))
    work.put_away()
    add_table(register, table)
    work.release()
    return work


def test_a_table_set_aside_gets_its_name_back(desk):
    register = desk.folder / "inventory.gpkg"
    before = tables(register)
    work = left_in_register(register, "inspections")
    assert any(name.startswith("inspections_earlier_") for name in tables(register))
    add_table(register, "since")  # someone works in the register
    put_right([desk.folder])
    assert tables(register) == before | {"since": 1} and not work.leader.exists()


def test_a_half_table_goes_unless_it_was_changed_since(desk):
    register = desk.folder / "inventory.gpkg"
    before = tables(register)
    left_in_register(register, "rated")
    put_right([desk.folder])
    assert tables(register) == before
    left_in_register(register, "rated")
    connection = sqlite3.connect(register)
    changed = "UPDATE gpkg_contents SET last_change = '2031-01-01T00:00:00.000Z' WHERE table_name = 'rated'"
    connection.execute(changed)
    connection.commit()
    connection.close()
    (told,) = put_right([desk.folder])
    assert "inventory.gpkg" in told and tables(register) == before | {"rated": 1}


@pytest.mark.parametrize("checked_first", [False, True])
def test_the_run_tells_what_was_put_right(desk, checked_first):
    """Also when the window or qgis_process looked at the parameters before it."""
    killed(Path(desk["rated.gpkg"]))
    if checked_first:
        assert desk.check("ratehazard", OUTPUT=desk["other.gpkg"]) == (True, "")
        assert tables(desk["rated.gpkg"]) == {"rated": 4}
    feedback = QgsProcessingFeedback(False)
    desk.run("ratehazard", feedback, OUTPUT=desk["other.gpkg"])
    assert feedback.textLog().count("was interrupted") == 1
    assert tables(desk["rated.gpkg"]) == {"rated": 4}


def test_who_is_refused_is_told_where_the_earlier_result_is(desk):
    work = killed(Path(desk["own.html"]))
    os.utime(desk["own.html"], (1e9, 1e9))
    accepted, reason = desk.check("hazardlist", HTML=desk["own.html"])
    assert not accepted and "own.html exists already" in reason and str(work.leader) in reason


def left_by_run(desk, output: str) -> Work:
    """Leave a whole GeoPackage that does not count yet."""
    path = desk.folder / output
    work = Work.begin(EARLIER, places_of([Address(path)]))
    work.put_away()
    gdal.VectorTranslate(str(path), desk.inputs.facilities)
    work.release()
    return work


def test_to_look_at_a_half_geopackage_is_no_work_in_it(desk):
    """QGIS writes into a GeoPackage also when it only shows it."""
    work = left_by_run(desk, "rated.gpkg")
    later = time.time() + 3600
    os.utime(desk["rated.gpkg"], (later, later))
    put_right([desk.folder])
    assert list(tables(desk["rated.gpkg"])) == ["rated"] and not work.leader.exists()


def test_a_geopackage_of_someone_is_left(desk):
    work = left_by_run(desk, "rated.gpkg")
    connection = sqlite3.connect(desk["rated.gpkg"])
    connection.execute("UPDATE gpkg_contents SET last_change = '2031-01-01T00:00:00.000Z'")
    connection.commit()
    connection.close()
    (told,) = put_right([desk.folder])
    assert "rated.gpkg" in told and list(tables(desk["rated.gpkg"])) == ["facilities"]
    assert work.leader.is_dir()
