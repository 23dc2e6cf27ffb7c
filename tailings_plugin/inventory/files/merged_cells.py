"""Cells merged over rows and columns, which GDAL does not tell: found in the file, their value repeated.

They stand in the sheet's XML as plain attributes, so no XML parser is needed.
"""

import re
import zipfile
from pathlib import Path

# (first row, first column, last row, last column), 0-based
Range = tuple[int, int, int, int]

_ENTITIES = (("&lt;", "<"), ("&gt;", ">"), ("&quot;", '"'), ("&apos;", "'"), ("&amp;", "&"))
_MERGE_CELL = re.compile(r'<mergeCell\b[^>]*ref="([A-Z]+)(\d+):([A-Z]+)(\d+)"')
_ODS_TAG = re.compile(r"<table:(table|table-row|table-cell|covered-table-cell)(?=[\s/>])([^>]*)>")
# A sheet may end in a million repeated empty rows; nothing is merged there.
LARGEST_ROW = 1_000_000


def merged_cells(path: Path, sheet: str) -> list[Range]:
    """Return the merged ranges of a sheet of an XLSX or ODS file; none for other files."""
    if path.suffix.lower() in (".xlsx", ".xlsm"):
        return _of_xlsx(path, sheet)
    return _of_ods(path, sheet) if path.suffix.lower() == ".ods" else []


def fill_merged(rows: list[list], ranges: list[Range]) -> None:
    """Repeat the value of a cell merged over several rows in each; titles across one row stay single."""
    for top, left, bottom, _ in ranges:
        if bottom == top or top >= len(rows) or left >= len(rows[top]):
            continue
        for row in rows[top + 1 : bottom + 1]:
            if left < len(row) and row[left] is None:
                row[left] = rows[top][left]


def _of_xlsx(path: Path, sheet: str) -> list[Range]:
    with zipfile.ZipFile(path) as archive:
        workbook = archive.read("xl/workbook.xml").decode("utf-8", errors="replace")
        links = archive.read("xl/_rels/workbook.xml.rels").decode("utf-8", errors="replace")
        targets = {
            _attribute(tag, "Id"): _attribute(tag, "Target")
            for tag in re.findall(r"<Relationship\b[^>]*>", links)
        }
        for tag in re.findall(r"<sheet\b[^>]*>", workbook):
            if _attribute(tag, "name") != sheet:
                continue
            target = targets.get(_attribute(tag, r"\w+:id"), "")
            inner = target.lstrip("/") if target.startswith("/") else f"xl/{target}"
            if inner not in archive.namelist():
                break
            xml = archive.read(inner).decode("utf-8", errors="replace")
            return [_range(*corners) for corners in _MERGE_CELL.findall(xml)]
    return []


def _range(left: str, top: str, right: str, bottom: str) -> Range:
    """Return the range of "B", "2", "AC", "10"."""
    return int(top) - 1, _column(left), int(bottom) - 1, _column(right)


def _column(letters: str) -> int:
    column = 0
    for letter in letters:
        column = column * 26 + ord(letter) - ord("A") + 1
    return column - 1


def _of_ods(path: Path, sheet: str) -> list[Range]:
    with zipfile.ZipFile(path) as archive:
        xml = archive.read("content.xml").decode("utf-8", errors="replace")
    ranges = []
    inside, row, next_row, column = False, 0, 0, 0
    for kind, attributes in _ODS_TAG.findall(xml):
        if kind == "table":
            inside = _attribute(attributes, "table:name") == sheet
            next_row = 0
        elif not inside:
            continue
        elif kind == "table-row":
            row, column = next_row, 0
            next_row += _number(attributes, "table:number-rows-repeated")
            if next_row > LARGEST_ROW:
                break
        else:
            high = _number(attributes, "table:number-rows-spanned")
            wide = _number(attributes, "table:number-columns-spanned")
            if high > 1 or wide > 1:
                ranges.append((row, column, row + high - 1, column + wide - 1))
            column += _number(attributes, "table:number-columns-repeated")
    return ranges


def _number(attributes: str, name: str) -> int:
    """Return a counting attribute, 1 when it is not there."""
    text = _attribute(attributes, name)
    return int(text) if text.isdigit() else 1


def _attribute(tag: str, name: str) -> str:
    match = re.search(rf'\b{name}="([^"]*)"', tag)
    if match is None:
        return ""
    text = match.group(1)
    for entity, char in _ENTITIES:
        text = text.replace(entity, char)
    return text
