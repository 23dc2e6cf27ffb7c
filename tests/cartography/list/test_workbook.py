"""The workbook, read back by GDAL and part by part."""

from zipfile import ZipFile

import pytest
from osgeo import ogr

from tailings_plugin.cartography.data.list_columns import ListColumn
from tailings_plugin.cartography.list.workbook import write_workbook

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
    write_workbook(path, "List & <one>", COLUMNS, ROWS)
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
    # style 5 is the format with two decimals, style 2 whole numbers, style 3 dates
    assert '<c s="5"><v>10.123456</v></c>' in sheet
    assert '<c s="2"><v>1500</v></c>' in sheet
    # Excel's day 45351 is 29 February 2024 (45292 is 1 January 2024)
    assert '<c s="3"><v>45351</v></c>' in sheet
    assert 'numFmtId="166" formatCode="#,##0.00"' in styles
