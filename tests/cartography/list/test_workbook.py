"""The workbook, read back by GDAL and part by part."""

import re
from zipfile import ZipFile

import pytest
from osgeo import ogr

from tailings_plugin.cartography.data.list_columns import ListColumn
from tailings_plugin.cartography.list.workbook import (
    Assumed,
    AtLeast,
    Cover,
    Hours,
    Table,
    write_workbook,
)

COLUMNS = [
    ListColumn("name", "Название", "text"),
    ListColumn("thi", "THI", "real", 2),
    ListColumn("people", "People", "integer"),
    ListColumn("day", "Day", "date"),
]
ROWS = [
    ["Up & <Down> \"'\x07", 10.123456, 1500, "2024-02-29"],
    ["=1+1", None, 0, "not a day"],
]


@pytest.fixture
def workbook(tmp_path):
    path = tmp_path / "список.xlsx"
    write_workbook(path, [Table("List & <one>", COLUMNS, ROWS)])
    return path


def test_gdal_reads_types_and_values(workbook):
    source = ogr.Open(str(workbook))
    layer = source.GetLayer(0)
    assert layer.GetName() == "List & <one>"
    definition = layer.GetLayerDefn()
    assert [definition.GetFieldDefn(i).GetName() for i in range(4)] == ["Название", "THI", "People", "Day"]
    first, second = list(layer)
    assert first.GetField(0) == "Up & <Down> \"'"  # the bell has no way into XML
    assert first.GetField(1) == 10.123456
    assert first.GetField(2) == 1500
    assert first.GetField(3) == "2024/02/29"
    assert second.GetField(0) == "=1+1"  # text, not a formula
    assert not second.IsFieldSetAndNotNull(1)
    assert second.GetField(2) == 0
    assert second.GetField(3) == "not a day"


def test_header_is_frozen_filtered_and_repeated_in_print(workbook):
    with ZipFile(workbook) as archive:
        sheet = archive.read("xl/worksheets/sheet1.xml").decode()
        book = archive.read("xl/workbook.xml").decode()
    assert 'ySplit="1"' in sheet and 'state="frozen"' in sheet
    assert '<autoFilter ref="A1:D3"/>' in sheet
    assert "Print_Titles" in book


def test_numbers_carry_their_format(workbook):
    with ZipFile(workbook) as archive:
        sheet = archive.read("xl/worksheets/sheet1.xml").decode()
        styles = archive.read("xl/styles.xml").decode()
    # style 10 is the format with two decimals, style 2 whole numbers, style 3 dates
    assert '<c s="10"><v>10.123456</v></c>' in sheet
    assert '<c s="2"><v>1500</v></c>' in sheet
    # Excel's day 45351 is 29 February 2024 (45292 is 1 January 2024)
    assert '<c s="3"><v>45351</v></c>' in sheet
    assert 'numFmtId="166" formatCode="#,##0.00"' in styles


def test_numbers_that_are_bounds_assumed_or_hours_stay_numbers(tmp_path):
    """2 h 40 min is 2.6667 of 24 hours, 0.1111 of Excel's day; 26 h is 1.0833 days, shown without minutes."""
    columns = [ListColumn(name, name, "real", 1) for name in ("a", "b", "c", "d")]
    rows = [[Assumed(9.5), AtLeast(12.0), Hours(2 + 2 / 3), Hours(26.0)]]
    write_workbook(tmp_path / "a.xlsx", [Table("a", columns, rows)])
    with ZipFile(tmp_path / "a.xlsx") as archive:
        sheet = archive.read("xl/worksheets/sheet1.xml").decode()
        styles = archive.read("xl/styles.xml").decode()
    cells = re.findall(r'<c s="(\d+)"><v>([^<]*)</v></c>', sheet)
    assert [float(value) for _, value in cells] == pytest.approx([9.5, 12, 0.111111, 1.083333], abs=1e-6)
    formats = dict(re.findall(r'<numFmt numFmtId="(\d+)" formatCode="([^"]*)"/>', styles))
    used = re.findall(r'<xf numFmtId="(\d+)"', styles[styles.index("<cellXfs") :])
    shown = [formats[used[int(style)]] for style, _ in cells]
    assert shown == [
        "&quot;(&quot;#,##0.0&quot;)&quot;", "&quot;≥ &quot;#,##0.0", "[h]:mm", "[h]",
    ]  # fmt: skip


def test_how_sheets_print(tmp_path):
    brief = Table("Brief", COLUMNS, ROWS, across=True, paper="A4")
    cover = Cover("Cover", "<Title>", [("Date", "2026-03-09")], "Ministry & Co")
    write_workbook(tmp_path / "a.xlsx", [brief, Table("All", COLUMNS, ROWS)], cover)
    with ZipFile(tmp_path / "a.xlsx") as archive:
        parts = {name: archive.read(name).decode() for name in archive.namelist()}
    cover, brief, whole = (parts[f"xl/worksheets/sheet{number}.xml"] for number in (1, 2, 3))
    assert "&lt;Title&gt;" in cover and "Ministry &amp; Co" in cover and "<pane" not in cover
    assert 'paperSize="9" orientation="landscape" fitToHeight="0"' in brief and 'fitToPage="1"' in brief
    assert 'paperSize="8" orientation="landscape"/>' in whole and "fitToPage" not in whole
    book = parts["xl/workbook.xml"]
    # The first columns go with the rows of a sheet that is wider than a page.
    assert """_xlnm.Print_Titles" localSheetId="1">'Brief'!$1:$1<""" in book
    assert """_xlnm.Print_Titles" localSheetId="2">'All'!$A:$C,'All'!$1:$1<""" in book
    assert """_xlnm._FilterDatabase" localSheetId="1" hidden="1">'Brief'!$A$1:$D$3<""" in book
    assert 'localSheetId="0"' not in book
