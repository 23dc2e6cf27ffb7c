"""Writes a table as an Excel workbook (ECMA-376): typed cells, number formats, frozen header, filter.

GDAL writes XLSX too, but neither number formats nor a frozen header.
"""

from collections.abc import Iterable, Sequence
from html import escape
from pathlib import Path
from typing import Any
from zipfile import ZIP_DEFLATED, ZipFile

from ...pages.xlsx import HEAD, NAMESPACE, PACKAGE, RELATIONS, days, letters, text_cell
from ..data.list_columns import ListColumn

_HEADER, _TEXT, _WHOLE, _DATE, _FIRST_DECIMAL = range(5)
_MOST_DECIMALS = 5
_WIDE = (
    "name", "name_local", "data_source", "thi_scheme", "thi_note", "notify_party", "screen_reason", "screen_unknown",
    "screen_criteria", "thi_assumed",
)  # fmt: skip
_FIRST_ASSUMED = _FIRST_DECIMAL + _MOST_DECIMALS
# Numbers of the formats of numbers with decimals, and of those in brackets.
_DECIMAL_FORMATS, _BRACKET_FORMATS = 164, 170


class Assumed(float):
    """A number that is assumed: shown in brackets, a number still."""


def write_workbook(
    path: Path, sheet_name: str, columns: Sequence[ListColumn], rows: Iterable[Sequence[Any]]
) -> None:
    """Write rows of values (number, text, ISO date as text in date columns, None) below the headers."""
    body = [_row(1, [text_cell(column.header, _HEADER) for column in columns])]
    for number, values in enumerate(rows, start=2):
        body.append(
            _row(number, [_cell(value, column) for value, column in zip(values, columns, strict=True)])
        )
    parts = {
        "[Content_Types].xml": _CONTENT_TYPES,
        "_rels/.rels": _ROOT_RELATIONS,
        "xl/workbook.xml": _workbook(sheet_name, f"$A$1:${letters(len(columns))}${len(body)}"),
        "xl/_rels/workbook.xml.rels": _WORKBOOK_RELATIONS,
        "xl/styles.xml": _styles(),
        "xl/worksheets/sheet1.xml": _sheet(columns, body),
    }
    with ZipFile(path, "w", ZIP_DEFLATED) as archive:
        for name, text in parts.items():
            archive.writestr(name, HEAD + text)


def _sheet(columns: Sequence[ListColumn], body: list[str]) -> str:
    widths = "".join(
        f'<col min="{number}" max="{number}" width="{_width(column)}" customWidth="1"/>'
        for number, column in enumerate(columns, start=1)
    )
    last = f"{letters(len(columns))}{len(body)}"
    return (
        f'<worksheet xmlns="{NAMESPACE}"><sheetViews><sheetView workbookViewId="0">'
        '<pane xSplit="3" ySplit="1" topLeftCell="D2" activePane="bottomRight" state="frozen"/>'
        f"</sheetView></sheetViews><cols>{widths}</cols><sheetData>{''.join(body)}</sheetData>"
        f'<autoFilter ref="A1:{last}"/>'
        '<pageMargins left="0.4" right="0.4" top="0.4" bottom="0.4" header="0.2" footer="0.2"/>'
        '<pageSetup paperSize="8" orientation="landscape"/></worksheet>'
    )


def _row(number: int, cells: list[str]) -> str:
    height = ' ht="45" customHeight="1"' if number == 1 else ""
    return f'<row r="{number}"{height}>{"".join(cells)}</row>'


def _cell(value: Any, column: ListColumn) -> str:
    if value is None:
        return "<c/>"
    if isinstance(value, bool):
        return f'<c t="b"><v>{int(value)}</v></c>'
    if isinstance(value, (int, float)):
        style = _FIRST_DECIMAL + column.decimals - 1 if column.decimals else _WHOLE
        if isinstance(value, Assumed):
            style = _FIRST_ASSUMED + column.decimals
        return f'<c s="{style}"><v>{value!r}</v></c>'
    if column.type == "date":
        count = _days(value)
        if count is not None:
            return f'<c s="{_DATE}"><v>{count}</v></c>'
    return text_cell(str(value), _TEXT)


def _days(value: Any) -> int | None:
    try:
        return days(str(value))
    except ValueError:
        return None


def _width(column: ListColumn) -> int:
    if column.name in _WIDE or column.name.startswith("item_"):
        return 40
    return 18 if column.type == "text" else 12


def _styles() -> str:
    formats = "".join(
        f'<numFmt numFmtId="{_DECIMAL_FORMATS + count}" formatCode="#,##0.{"0" * count}"/>'
        for count in range(1, _MOST_DECIMALS + 1)
    )
    formats += "".join(
        f'<numFmt numFmtId="{_BRACKET_FORMATS + count}" formatCode="{_in_brackets(count)}"/>'
        for count in range(_MOST_DECIMALS + 1)
    )
    plain = 'fontId="0" fillId="0" borderId="0" xfId="0"'
    cells = [
        '<xf numFmtId="0" fontId="1" fillId="2" borderId="1" xfId="0" applyFont="1" applyFill="1" '
        'applyBorder="1" '
        'applyAlignment="1"><alignment vertical="center" wrapText="1"/></xf>',
        f'<xf numFmtId="49" {plain} applyNumberFormat="1"/>',
        f'<xf numFmtId="3" {plain} applyNumberFormat="1"/>',
        f'<xf numFmtId="14" {plain} applyNumberFormat="1"/>',
    ]
    cells += [
        f'<xf numFmtId="{_DECIMAL_FORMATS + count}" {plain} applyNumberFormat="1"/>'
        for count in range(1, _MOST_DECIMALS + 1)
    ]
    cells += [
        f'<xf numFmtId="{_BRACKET_FORMATS + count}" {plain} applyNumberFormat="1"/>'
        for count in range(_MOST_DECIMALS + 1)
    ]
    return (
        f'<styleSheet xmlns="{NAMESPACE}"><numFmts count="{2 * _MOST_DECIMALS + 1}">{formats}</numFmts>'
        '<fonts count="2"><font><sz val="10"/><name val="Arial"/></font>'
        '<font><b/><sz val="10"/><name val="Arial"/></font></fonts>'
        '<fills count="3"><fill><patternFill patternType="none"/></fill>'
        '<fill><patternFill patternType="gray125"/></fill>'
        '<fill><patternFill patternType="solid"><fgColor rgb="FFF1EEE7"/></patternFill></fill></fills>'
        '<borders count="2"><border/><border><bottom style="medium"/></border></borders>'
        f'<cellStyleXfs count="1"><xf numFmtId="0" fontId="0" fillId="0" borderId="0"/></cellStyleXfs>'
        f'<cellXfs count="{len(cells)}">{"".join(cells)}</cellXfs>'
        '<cellStyles count="1"><cellStyle name="Normal" xfId="0" builtinId="0"/></cellStyles></styleSheet>'
    )


def _in_brackets(decimals: int) -> str:
    number = "#,##0" + ("." + "0" * decimals if decimals else "")
    return f"&quot;(&quot;{number}&quot;)&quot;"


def _workbook(sheet_name: str, filtered: str) -> str:
    name = escape(sheet_name[:31])
    return (
        f'<workbook xmlns="{NAMESPACE}" xmlns:r="{RELATIONS}">'
        "<bookViews><workbookView/></bookViews>"
        f'<sheets><sheet name="{name}" sheetId="1" r:id="rId1"/></sheets>'
        '<definedNames><definedName name="_xlnm._FilterDatabase" localSheetId="0" hidden="1">'
        f"'{name}'!{filtered}</definedName>"
        f'<definedName name="_xlnm.Print_Titles" localSheetId="0">\'{name}\'!$1:$1</definedName>'
        "</definedNames></workbook>"
    )


_CONTENT_TYPES = (
    f'<Types xmlns="{PACKAGE}/content-types">'
    '<Default Extension="rels" ContentType="application/vnd.openxmlformats-package.relationships+xml"/>'
    '<Default Extension="xml" ContentType="application/xml"/>'
    '<Override PartName="/xl/workbook.xml" '
    'ContentType="application/vnd.openxmlformats-officedocument.spreadsheetml.sheet.main+xml"/>'
    '<Override PartName="/xl/styles.xml" '
    'ContentType="application/vnd.openxmlformats-officedocument.spreadsheetml.styles+xml"/>'
    '<Override PartName="/xl/worksheets/sheet1.xml" '
    'ContentType="application/vnd.openxmlformats-officedocument.spreadsheetml.worksheet+xml"/></Types>'
)
_ROOT_RELATIONS = (
    f'<Relationships xmlns="{PACKAGE}/relationships">'
    f'<Relationship Id="rId1" Type="{RELATIONS}/officeDocument" Target="xl/workbook.xml"/></Relationships>'
)
_WORKBOOK_RELATIONS = (
    f'<Relationships xmlns="{PACKAGE}/relationships">'
    f'<Relationship Id="rId1" Type="{RELATIONS}/worksheet" Target="worksheets/sheet1.xml"/>'
    f'<Relationship Id="rId2" Type="{RELATIONS}/styles" Target="styles.xml"/></Relationships>'
)
