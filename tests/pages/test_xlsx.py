"""Workbooks cell by cell: what Excel and GDAL find in them."""

import re
import xml.etree.ElementTree as ElementTree
import zipfile

from tailings_plugin.inventory.files.workbooks import read_workbook
from tailings_plugin.pages.xlsx import (
    ANSWER,
    ANSWER_DATE,
    HEADING,
    NAMESPACE,
    Cell,
    Rule,
    Sheet,
    sheet_name,
    write_sheets,
)


def book(path, **changes):
    rows = [
        [Cell("id", HEADING), Cell("x", HEADING)],
        [Cell("=1+1"), Cell(2.5, ANSWER)],
        [Cell(None), Cell(46096, ANSWER_DATE)],
    ]
    rule = Rule(("B2:B3",), "decimal", "T" * 40, "a & <b>\n" + "p" * 300, "w", **changes)
    lists = Sheet("Списки", [[Cell("да")], [Cell("нет")]], [10.0], hidden=True)
    write_sheets(path, [Sheet("Ответы", rows, [10.0, 20.0], fixed=1, rules=[rule], locked=True), lists])
    with zipfile.ZipFile(path) as archive:
        return {name: archive.read(name).decode("utf-8") for name in archive.namelist()}


def test_gdal_reads_every_sheet_and_cell(tmp_path):
    book(tmp_path / "a.xlsx", low=0)
    grids = [read_workbook(tmp_path / "a.xlsx", name, len) for name in ("Ответы", "Списки")]
    assert [grid.rows for grid in grids] == [
        [["id", "x"], ["=1+1", "2.5"], [None, "2026/03/15"]], [["да"], ["нет"]],
    ]  # fmt: skip


def test_a_rule_says_its_bounds_and_stays_within_what_excel_takes(tmp_path):
    for number, (low, high, operator, ends) in enumerate((
        (0, 20, "between", ["0", "20"]),
        (0, None, "greaterThanOrEqual", ["0"]),
        (None, 3e9, "lessThanOrEqual", ["3000000000"]),
    )):  # fmt: skip
        text = book(tmp_path / f"{number}.xlsx", low=low, high=high)["xl/worksheets/sheet1.xml"]
        assert f'operator="{operator}"' in text
        assert re.findall(r"<formula\d>(.*?)</formula\d>", text) == ends
        assert 'sqref="B2:B3"' in text and 'promptTitle="' + "T" * 31 + '…"' in text
        prompt = re.search(r' prompt="(.*?)"', text)[1]
        assert prompt.startswith("a &amp; &lt;b&gt;&#10;ppp") and prompt.endswith("…")


def test_only_answers_are_open_where_a_sheet_is_locked(tmp_path):
    parts = book(tmp_path / "a.xlsx", low=0)
    assert '<sheetProtection sheet="1"' in parts["xl/worksheets/sheet1.xml"]
    assert "sheetProtection" not in parts["xl/worksheets/sheet2.xml"]
    formats = ElementTree.fromstring(parts["xl/styles.xml"]).find(f"{{{NAMESPACE}}}cellXfs")
    unlocked = [each.find(f"{{{NAMESPACE}}}protection") is not None for each in formats]
    assert [place for place, is_open in enumerate(unlocked) if is_open] == [ANSWER, ANSWER_DATE]
    assert 'name="Списки" sheetId="2" state="hidden"' in parts["xl/workbook.xml"]


def test_names_of_sheets_that_excel_takes():
    assert sheet_name("a/b:c*d?[e]") == "a b c d  e"
    assert sheet_name("Ж" * 40) == "Ж" * 31
    assert sheet_name("'") == "1"
