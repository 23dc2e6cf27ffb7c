"""A folder or file that the user may only read: the run says so, and all is as it was."""

import os
import shutil
import tempfile
from pathlib import Path

import pytest

from tests.faults.children import PROJECT, ended, start
from tests.faults.files import digests

NOBODY = 65534

pytestmark = pytest.mark.skipif(
    not hasattr(os, "geteuid") or os.geteuid() != 0, reason="only root can run a tool as another user"
)


@pytest.fixture
def shared(master):
    """A folder that everyone may read, with one in it that everyone may write."""
    closed = [path for path in (PROJECT, *PROJECT.parents) if path.stat().st_mode & 0o005 != 0o005]
    if closed:
        pytest.skip(f"other users cannot read the project: {closed[0]}")
    folder = Path(tempfile.mkdtemp(prefix="tailings для всех "))
    shutil.copytree(master[0], folder / "files")
    for path in (folder, *folder.rglob("*")):
        path.chmod(0o755 if path.is_dir() else 0o644)
    free = folder / "free"
    free.mkdir()
    free.chmod(0o777)
    yield folder
    shutil.rmtree(folder)


def as_nobody(folder: Path, algorithm: str, **parameters) -> tuple[int, str]:
    """Run an algorithm as a user who owns nothing."""
    home = {"HOME": str(folder / "free"), "XDG_RUNTIME_DIR": str(folder / "free")}
    order = {"algorithm": algorithm, "parameters": parameters, "user": NOBODY}
    return ended(start(order, env={**os.environ, **home}))


@pytest.mark.parametrize(
    ("algorithm", "inputs", "outputs"),
    [
        ("ratehazard", {"INPUT": "facilities.gpkg"}, {"OUTPUT": "rated.gpkg", "EXPLANATION": "why.html"}),
        ("ratehazard", {"INPUT": "facilities.gpkg"}, {"OUTPUT": "inventory.gpkg|layername=rated"}),
        ("hazardlist", {"INPUT": "rated.gpkg"}, {"HTML": "own.html", "TABLE": "own.xlsx"}),
        ("flowdirections", {"RELIEF": "relief.tif"}, {"OUTPUT": "new.tif"}),
        ("createinventory", {}, {"OUTPUT": "new.gpkg"}),
        ("createinventory", {}, {"OUTPUT": "register.gpkg"}),  # it is there already
        ("assess", {"INVENTORY": "facilities.gpkg", "RELIEF": "relief.tif"}, {"OUTPUT_FOLDER": "."}),
    ],
)
def test_a_folder_one_may_only_read_stays_as_it_is(shared, algorithm, inputs, outputs):
    files = shared / "files"
    before = digests(files)
    given = {name: str(files / value) for name, value in (inputs | outputs).items()}
    code, said = as_nobody(shared, algorithm, **given)
    assert code == 1
    assert "permission is denied" in said and "Traceback" not in said
    assert str(files) in said
    assert digests(files) == before and not list(files.glob(".*"))


def test_what_one_may_read_can_be_rated_into_another_folder(shared):
    files, free = shared / "files", shared / "free"
    given = {"INPUT": str(files / "facilities.gpkg"), "OUTPUT": str(free / "rated.gpkg")}
    code, said = as_nobody(shared, "ratehazard", **given)
    assert code == 0, said
    assert (free / "rated.gpkg").stat().st_uid == NOBODY


def test_the_leftovers_of_another_user_are_left_and_do_not_hinder(shared):
    """Someone's killed run lies in a folder that all write to, under a lock that others cannot open."""
    from tailings_plugin.processing.guard.journal import Place
    from tailings_plugin.processing.guard.work import EARLIER, Work

    free = shared / "free"
    shutil.copy(shared / "files" / "rated.gpkg", free / "theirs.gpkg")
    work = Work.begin(EARLIER, [Place(free, ["theirs.gpkg"])])
    work.put_away()
    work.release()
    work.leader.chmod(0o700)
    before = digests(free)
    given = {"INPUT": str(shared / "files" / "facilities.gpkg"), "OUTPUT": str(free / "mine.gpkg")}
    code, said = as_nobody(shared, "ratehazard", **given)
    assert code == 0, said
    assert digests(free).items() >= before.items()
