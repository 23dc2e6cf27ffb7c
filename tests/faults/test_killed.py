"""A run that is killed leaves all old or all new, once a tool writes to its folder again."""

import signal
import sqlite3
import sys
from pathlib import Path

import pytest

from tailings_plugin.processing.guard.marks import is_own
from tailings_plugin.processing.guard.tables import tables_of_others
from tailings_plugin.processing.inventory.field_folder import REGISTER
from tests.faults.children import Copies, half_files
from tests.faults.files import digests, tables
from tests.processing.field_work import change, rows

pytestmark = pytest.mark.skipif(sys.platform == "win32", reason="Windows has no SIGKILL")

# Of two files in a folder: 1 is written down, 2 and 3 set aside, results written, 4 is the moment they count.
DIRECT = [
    *((moment, "old") for moment in (("replace", 2), ("replace", 3), ("feature", 3), ("mark", 1))),
    *((("replace", 4), "old"), (("rmtree", 1), "new")),
]
# Made in a folder beside: 1 and 2 are written down, 3 and 4 set aside, 5 and 6 put in place, 7 they count.
STAGED = [*((("replace", number), "old") for number in (4, 6, 7)), (("rmtree", 1), "new")]
CASES = [
    *(("ratehazard", {"OUTPUT": "a.gpkg", "EXPLANATION": "a.html"}, *each) for each in DIRECT),
    *(("hazardlist", {"HTML": "a.html", "TABLE": "a.xlsx"}, *each) for each in STAGED),
    ("hazardmap", {"PROJECT": "a.qgz", "MAP": "a.svg"}, ("into", 3), "old"),
    ("assess", {"OUTPUT_FOLDER": "."}, ("into", 4), "old"),
    ("flowdirections", {"OUTPUT": "a.tif"}, ("replace", 3), "old"),
]


@pytest.fixture(scope="module")
def copies(tmp_path_factory):
    made = Copies(tmp_path_factory.mktemp("copies"))
    yield made
    made.end()


@pytest.fixture
def killed(copies, desk):
    """Run an algorithm in a process that is killed at a moment: killed(algorithm, parameters, at, folder)."""

    def run(algorithm, parameters, at, folder):
        order = {"algorithm": algorithm, "parameters": desk.case(algorithm, **parameters), "at": at}
        code, said = copies.run(order | {"do": "kill", "folder": str(folder)})
        assert code == -signal.SIGKILL, said

    return run


@pytest.mark.parametrize(("algorithm", "outputs", "at", "after"), CASES)
def test_after_a_kill_all_is_old_or_all_is_new(desk, killed, algorithm, outputs, at, after):
    out = desk.folder / "out"
    out.mkdir()
    parameters = {name: str(out / file) for name, file in outputs.items()}
    desk.run(algorithm, **parameters)
    (out / "notes.txt").write_text("mine")
    before = digests(out)
    again = parameters | ({"LANGUAGE": "ru"} if algorithm != "flowdirections" else {})
    killed(algorithm, again, at, out)
    assert list(out.glob(".*")), "it was killed amid its work"

    desk.run("checkinventory", OUTPUT=str(out / "next.gpkg"))
    (out / "next.gpkg").unlink()
    assert not list(out.glob(".*"))
    found = digests(out)
    assert set(found) == set(before)
    if after == "old":
        assert found == before
    else:
        assert {name for name in found if found[name] == before[name]} <= {"notes.txt"}
    assert half_files(out) == []
    # Results are known as the plugin's own, and are replaced as ever.
    assert all(is_own(path) for path in out.iterdir() if path.name != "notes.txt")
    assert desk.check(algorithm, **parameters) == (True, "")


@pytest.mark.parametrize("at", [("replace", 1), ("mark", 1)])
def test_after_the_kill_of_a_first_run_nothing_half_is_there(desk, killed, at):
    out = desk.folder / "new"
    out.mkdir()
    killed("ratehazard", {}, at, out)
    # Also the same tool, which would refuse a file that is not its own.
    parameters = desk.case("ratehazard")
    assert desk.check("ratehazard", **parameters) == (True, "")
    assert list(out.iterdir()) == []
    desk.run("ratehazard", **parameters)


def rated_rows(register):
    connection = sqlite3.connect(register)
    rows = connection.execute("SELECT * FROM rated ORDER BY fid").fetchall()
    connection.close()
    return rows


@pytest.mark.parametrize(
    ("at", "is_new"),
    [(("rename", 1), False), (("feature", 3), False), (("drop", 1), True)],
)
def test_a_table_in_a_register_is_old_or_new_and_the_others_stay(desk, killed, at, is_new):
    register = desk["inventory.gpkg"]
    output = {"INPUT": f"{register}|layername=facilities", "OUTPUT": f"{register}|layername=rated"}
    desk.run("ratehazard", **output)
    before, rows = tables(register), rated_rows(register)
    killed("ratehazard", output | {"SCHEME": "thi-basic"}, at, desk.folder)
    desk.run("checkinventory", OUTPUT=desk["next.gpkg"])
    assert tables(register) == before
    assert (rated_rows(register) != rows) == is_new
    assert tables_of_others(Path(register), "rated") == []
    assert not list(desk.folder.glob(".*")) and half_files(desk.folder / "new") == []
    desk.run("ratehazard", **output)
    assert tables(register) == before


def test_a_register_half_made_leaves_nothing(desk, killed):
    killed("createinventory", {"INPUT": desk["facilities.gpkg"]}, ("into", 1), desk.folder / "new")
    desk.run("checkinventory", OUTPUT=desk["new/next.gpkg"], REPORT=None)
    assert [path.name for path in (desk.folder / "new").iterdir()] == ["next.gpkg"]


@pytest.mark.parametrize(("at", "after"), [(("into", 2), "old"), (("rmtree", 1), "new")])
def test_a_package_for_the_field_is_all_old_or_all_new(desk, killed, at, after):
    folder = desk.folder / "package for the phone"
    parameters = {"FOLDER": str(folder), "ZIP": None}
    desk.run("packageforfield", **parameters)
    before = digests(folder)
    killed("packageforfield", parameters | {"LANGUAGE": "ru"}, at, folder)
    assert list(folder.glob(".*")), "it was killed amid its work"
    desk.run("checkinventory", OUTPUT=str(folder / "next.gpkg"), REPORT=None)
    (folder / "next.gpkg").unlink()
    assert not list(folder.glob(".*"))
    found = digests(folder)
    assert set(found) == set(before) and half_files(folder) == []
    assert (found == before) == (after == "old")
    desk.run("packageforfield", **parameters)  # it is known as the plugin's own


@pytest.mark.parametrize(("at", "is_taken"), [(("feature", 1), False), (("mark", 1), True)])
def test_what_came_from_the_field_is_taken_whole_or_not_at_all(desk, killed, at, is_taken):
    """Killed as the lists are written the register is as it was, and killed after it, it has all: never a part."""
    register, package = Path(desk.inputs.register), Path(desk.inputs.package)
    for row, name in enumerate(("From the field", "From the field, too"), start=1):
        change(package / REGISTER, "facilities", row, name=name)
    before = tables(register)
    killed("takefromfield", {}, at, desk.folder / "new")
    assert register.name not in half_files(register.parent)
    assert tables(register) == before | {"changes": 2 if is_taken else 0}, "a name of each is noted"
    named = [name for (name,) in rows(register, "facilities", "name") if name.startswith("From the field")]
    assert len(named) == (2 if is_taken else 0)
    # Whatever moment it was, the next run brings the rest, and its lists.
    desk.run("takefromfield")
    named = [name for (name,) in rows(register, "facilities", "name") if name.startswith("From the field")]
    assert len(named) == 2
    assert half_files(desk.folder / "new") == [] and not list((desk.folder / "new").glob(".*"))


def test_results_in_two_folders_stay_together(desk, killed):
    one, other = desk.folder / "one", desk.folder / "other"
    one.mkdir(), other.mkdir()
    parameters = {"HTML": str(one / "a.html"), "TABLE": str(other / "a.xlsx")}
    desk.run("hazardlist", **parameters)
    before = digests(one), digests(other)
    killed("hazardlist", parameters | {"LANGUAGE": "ru"}, ("replace", 7), Path("/"))
    assert (digests(one), digests(other)) != before
    desk.run("checkinventory", OUTPUT=str(other / "next.gpkg"))
    (other / "next.gpkg").unlink()
    assert (digests(one), digests(other)) == before


def test_who_puts_things_right_may_be_killed_too(desk, killed):
    out = desk.folder / "out"
    out.mkdir()
    parameters = {"HTML": str(out / "a.html"), "TABLE": str(out / "a.xlsx")}
    desk.run("hazardlist", **parameters)
    before = digests(out)
    killed("hazardlist", parameters | {"LANGUAGE": "ru"}, ("replace", 7), out)
    for number in (2, 2):  # the first file is back; the second is, and all but the last word is said
        killed("checkinventory", {"OUTPUT": str(out / "next.gpkg")}, ("replace", number), out)
        assert list(out.glob(".partial-*"))
    desk.run("checkinventory", OUTPUT=str(out / "next.gpkg"))
    (out / "next.gpkg").unlink()
    assert digests(out) == before
