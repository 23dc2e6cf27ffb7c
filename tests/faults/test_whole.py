"""A file that lost its end, or something in its middle, is not taken for whole."""

import sqlite3
import zipfile
from pathlib import Path

import pytest
from osgeo import gdal

from tailings_plugin.errors import DataProblem
from tailings_plugin.processing.guard.whole import check_file, check_table

KINDS = (
    "own.tif",
    "own.pdf",
    "own.png",
    "own.svg",
    "own.html",
    "own.xlsx",
    "own.ods",
    "own.qgz",
    "rated.gpkg",
)


@pytest.mark.parametrize("file", KINDS)
def test_whole_files_pass_and_cut_ones_do_not(desk, file):
    path = desk.folder / file
    check_file(path)
    whole = path.read_bytes()
    for share in (0.0, 0.3, 0.7):
        path.write_bytes(whole[: int(len(whole) * share)])
        with pytest.raises(DataProblem, match=rf"(?s){file} was not written whole: .*bytes are free"):
            check_file(path)
    path.unlink()
    with pytest.raises(DataProblem, match="it is not there"):
        check_file(path)


@pytest.mark.parametrize("file", ["own.tif", "own.pdf", "own.png", "own.xlsx", "own.qgz", "rated.gpkg"])
def test_a_gap_in_the_middle_is_seen(desk, file):
    """As where the disk was full for a moment only."""
    path = desk.folder / file
    whole = path.read_bytes()
    if file == "own.tif":
        path = desk.folder / "many_blocks.tif"
        gdal.Translate(
            str(path), desk["own.tif"], width=2000, height=2000, creationOptions=["COMPRESS=DEFLATE"]
        )
        whole = path.read_bytes()
    middle = len(whole) // 2
    if file == "own.pdf":  # what follows moves up
        path.write_bytes(whole[:middle] + whole[middle + 100 :])
    else:
        path.write_bytes(whole[:middle] + b"\0" * 4096 + whole[middle + 4096 :])
    with pytest.raises(DataProblem, match="not written whole"):
        check_file(path)


def test_pages_are_counted(desk):
    """The tables of the cases have 4 facilities."""
    desk.run("facilitysheets", PDF=desk["sheets.pdf"])
    check_file(Path(desk["sheets.pdf"]), pages=4)
    with pytest.raises(DataProblem, match="4 of 5 pages"):
        check_file(Path(desk["sheets.pdf"]), pages=5)


@pytest.mark.parametrize("kind", ["gpkg", "csv", "fgb", "geojson", "sqlite"])
def test_rows_are_counted(desk, kind):
    path = desk.folder / f"table.{kind}"
    desk.run("ratehazard", OUTPUT=str(path))
    check_table(path, "", 4, [])
    with pytest.raises(DataProblem, match="4 of 5 rows"):
        check_table(path, "", 5, [])


@pytest.mark.parametrize("kind", ["gpkg", "csv", "fgb"])
def test_fields_are_looked_for(desk, kind):
    path = desk.folder / f"table.{kind}"
    desk.run("ratehazard", OUTPUT=str(path))
    check_table(path, "", 4, ["facility_id", "thi"])
    with pytest.raises(DataProblem, match="it has no field depth"):
        check_table(path, "", 4, ["thi", "depth"])


def test_a_missing_table_is_named(desk):
    with pytest.raises(DataProblem, match="the table absent is not in it"):
        check_table(Path(desk["rated.gpkg"]), "absent", 4, [])


def test_a_database_whose_index_lost_rows_is_not_whole(desk):
    """GDAL reads it without a word."""
    path = desk.folder / "rated.gpkg"
    connection = sqlite3.connect(path)
    page, size = connection.execute("PRAGMA page_count").fetchone()[0], 4096
    root = connection.execute("SELECT rootpage FROM sqlite_master WHERE name = 'rated'").fetchone()[0]
    connection.close()
    assert root <= page
    content = bytearray(path.read_bytes())
    content[(root - 1) * size : root * size] = b"\0" * size
    path.write_bytes(content)
    with pytest.raises(DataProblem, match="not written whole"):
        check_file(path)


def test_a_part_of_an_archive_is_named(desk):
    path = desk.folder / "own.xlsx"
    with zipfile.ZipFile(path) as archive:
        place = archive.getinfo("xl/worksheets/sheet1.xml").header_offset + 80
    content = bytearray(path.read_bytes())
    content[place] ^= 255
    path.write_bytes(content)
    with pytest.raises(DataProblem, match="not written whole"):
        check_file(path)
