"""On a disk that fills up a run either makes all its results, whole, or says so and leaves the earlier ones."""

import os
import subprocess
import sys
from pathlib import Path

import numpy as np
import pytest
from osgeo import gdal
from qgis.core import QgsProcessingException, QgsVectorLayer

from tailings_plugin.processing.inventory.field_folder import REGISTER
from tests.faults.children import half_files
from tests.faults.files import digests, tables
from tests.processing.field_work import change, rows
from tests.processing.ways import destinations

# Shares of what the results need that are free beside the earlier ones.
SHARES = (0.0, 0.1, 0.4, 0.85, 1.1, 1.5)
ALGORITHMS = {
    "ratehazard": SHARES,
    "flowdirections": SHARES,
    "hazardlist": (*SHARES[:-1], 4.0),  # of small files each page counts
    "tracedownstream": (0.3, 0.75, 0.9, 1.0, 1.5),
    "facilitysheets": (0.5, 1.5),
    "fetchopendata": (0.0, 0.6, 2.0, 6.0, 40.0),  # likewise
    "hazardmap": (0.75, 0.95, 1.5),
    "packageforfield": (0.0, 0.5, 1.5),
}
WORDS = (
    "cannot be written",
    "could not be written",
    "not written whole",
    "could not create layer",
    "disk is full",
)


@pytest.fixture
def disk(tmp_path):
    """A disk of 4 MB."""
    folder = tmp_path / "диск"
    folder.mkdir()
    if not sys.platform.startswith("linux"):
        pytest.skip("needs a tmpfs, which only Linux has")
    options = ["-t", "tmpfs", "-o", "size=4000k", "tailings", str(folder)]
    mounted = subprocess.run(["mount", *options], capture_output=True, text=True)
    if mounted.returncode:
        pytest.skip(f"may not mount a tmpfs: {mounted.stderr.strip()}")
    yield folder
    subprocess.run(["umount", "-l", str(folder)], check=True)


def leave_free(folder: Path, size: int) -> Path:
    """Fill the disk up to so many bytes."""
    filler = folder / "filler"
    status = os.statvfs(folder)
    filler.write_bytes(b"x" * max(0, status.f_bavail * status.f_frsize - size))
    return filler


def relief_of_many_blocks(desk) -> str:
    path = desk["many.tif"]
    relief = gdal.Translate(path, desk.inputs.relief, width=600, height=480, resampleAlg="bilinear")
    band = relief.GetRasterBand(1)
    noise = np.random.default_rng(1).normal(0, 3, (480, 600))
    band.WriteArray(band.ReadAsArray() + noise)
    return path


@pytest.mark.parametrize("algorithm", ALGORITHMS)
def test_results_are_whole_or_the_earlier_ones_stay(desk, disk, algorithm):
    given = destinations(desk.provider.algorithm(algorithm), disk)
    if algorithm == "flowdirections":
        given["RELIEF"] = relief_of_many_blocks(desk)
    desk.run(algorithm, **given)
    need = sum(path.stat().st_size for path in disk.rglob("*"))
    outcomes = []
    for share in ALGORITHMS[algorithm]:
        before = digests(disk)
        filler = leave_free(disk, int(need * share))
        try:
            desk.run(algorithm, **given)
            outcomes.append("whole")
        except QgsProcessingException as problem:
            assert any(word in str(problem).lower() for word in WORDS), problem
            assert "Traceback" not in str(problem)
            outcomes.append("kept")
        filler.unlink()
        assert set(digests(disk)) == set(before)
        assert outcomes[-1] == "whole" or digests(disk) == before
        assert half_files(disk) == []
        assert not list(disk.glob(".*")), "nothing is left beside them"
    assert outcomes[0] == "kept" and outcomes[-1] == "whole"


def test_the_reason_is_the_disk(desk, disk):
    given = {"OUTPUT": str(disk / "a.tif"), "RELIEF": relief_of_many_blocks(desk)}
    leave_free(disk, 30_000)
    with pytest.raises(QgsProcessingException, match=r"(?s)a\.tif.*(No space|not as they were|is full)"):
        desk.run("flowdirections", **given)
    assert [path.name for path in disk.iterdir()] == ["filler"]
    with pytest.raises(QgsProcessingException, match=r"The disk of .*диск is full: [\d\s]+ bytes are free"):
        desk.run("ratehazard", OUTPUT=str(disk / "a.gpkg"))
    assert [path.name for path in disk.iterdir()] == ["filler"]


def test_a_register_keeps_its_tables_and_gets_no_half_one(desk, disk):
    register = disk / "register.gpkg"
    register.write_bytes((desk.folder / "inventory.gpkg").read_bytes())
    before = tables(register)
    for free in (0, 30_000, 60_000):
        filler = leave_free(disk, free)
        with pytest.raises(QgsProcessingException):
            desk.run("ratehazard", OUTPUT=f"{register}|layername=rated")
        filler.unlink()
        assert half_files(disk) == []
        # To take a half table out of a database needs room too: at the latest the next run does it.
        desk.run("checkinventory", OUTPUT=str(disk / "next.gpkg"))
        (disk / "next.gpkg").unlink()
        assert tables(register) == before
        assert [path.name for path in disk.iterdir()] == ["register.gpkg"]
    desk.run("ratehazard", OUTPUT=f"{register}|layername=rated")
    assert tables(register) == before | {"rated": 4}


def test_a_register_is_filled_or_stays_as_it_was(desk, disk):
    register = disk / "register.gpkg"
    for free in (0, 100_000, 400_000):
        filler = leave_free(disk, free)
        with pytest.raises(QgsProcessingException):
            desk.run("createinventory", INPUT=desk["facilities.gpkg"], OUTPUT=str(register))
        filler.unlink()
        assert list(disk.iterdir()) == []
    desk.run("createinventory", OUTPUT=str(register))
    before = tables(register)
    assert before["facilities"] == 0
    filler = leave_free(disk, 0)
    with pytest.raises(QgsProcessingException):
        desk.run("createinventory", INPUT=desk["facilities.gpkg"], OUTPUT=str(register))
    filler.unlink()
    assert tables(register) == before and half_files(disk) == []
    desk.run("createinventory", INPUT=desk["facilities.gpkg"], OUTPUT=str(register))
    assert tables(register)["facilities"] == 4


def test_what_came_from_the_field_is_taken_or_the_register_stays(desk, disk):
    register, lists = disk / "register.gpkg", desk.folder / "new"
    register.write_bytes(Path(desk.inputs.register).read_bytes())
    for row in (1, 2):
        change(Path(desk.inputs.package) / REGISTER, "facilities", row, remarks="Seen in May. " * 200)
    given = {"INPUT": f"{register}|layername=facilities", "ON_CONFLICT": "field"}
    before = rows(register, "facilities", "remarks")
    filler = leave_free(disk, 0)
    with pytest.raises(QgsProcessingException) as problem:
        desk.run("takefromfield", **given)
    assert "Traceback" not in str(problem.value)
    filler.unlink()
    assert rows(register, "facilities", "remarks") == before and half_files(disk) == []
    assert list(lists.glob("*.gpkg")) == [], "no list of what was not done"
    desk.run("takefromfield", **given)
    assert [each for (each,) in rows(register, "facilities", "remarks") if each] != []
    assert sorted(path.name for path in lists.iterdir()) == ["changes.gpkg", "conflicts.gpkg"]


@pytest.mark.parametrize("kind", ["csv", "geojson", "fgb", "sqlite", "kml", "xlsx", "ods"])
def test_tables_of_other_kinds_are_whole_or_not_there(desk, disk, kind):
    table = disk / f"a.{kind}"
    outcomes = []
    for free in (8_192, 16_384, 24_576, 2_000_000):
        filler = leave_free(disk, free)
        try:
            desk.run("tracedownstream", OUTPUT=str(table))
            outcomes.append("whole")
            assert len(list(QgsVectorLayer(str(table), "", "ogr").getFeatures())) >= 4
        except QgsProcessingException as problem:
            assert "Traceback" not in str(problem), problem
            outcomes.append("kept")
            assert [path.name for path in disk.iterdir()] == ["filler"]
        filler.unlink()
        for path in disk.iterdir():
            path.unlink()
    assert outcomes[-1] == "whole"
