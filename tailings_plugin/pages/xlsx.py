"""Writes Excel workbooks (ECMA-376) cell by cell: sheets, styles, drop-down lists, cells open to typing, how it prints.

GDAL writes XLSX too, but none of these.
"""

from collections.abc import Iterable, Sequence
from dataclasses import dataclass, field
from datetime import date
from html import escape
from pathlib import Path
from zipfile import ZIP_DEFLATED, ZipFile

from .xlsx_pictures import Picture, drawing_parts, drawing_relation

HEAD = '<?xml version="1.0" encoding="UTF-8" standalone="yes"?>\n'
NAMESPACE = "http://schemas.openxmlformats.org/spreadsheetml/2006/main"
RELATIONS = "http://schemas.openxmlformats.org/officeDocument/2006/relationships"
PACKAGE = "http://schemas.openxmlformats.org/package/2006"
# Characters that XML 1.0 has no way to write.
_UNWRITABLE = {code: None for code in range(32) if code not in (9, 10, 13)}
_LONGEST_TEXT = 32_767
# What Excel refuses beyond: the name of a sheet, title and text of a prompt.
_LONGEST_NAME, _LONGEST_TITLE, _LONGEST_PROMPT = 31, 32, 255
# Excel counts days from here (its 1900 has a 29 February).
_DAY_ZERO = date(1899, 12, 30)
# The numbers that Excel has for sizes of paper.
PAPERS = {"A3": 8, "A4": 9}
# Styles of cells: a heading; a fixed text; one to fill in; one for a date; one that is not asked.
HEADING, FIXED, ANSWER, ANSWER_DATE, NOT_ASKED = range(1, 6)


@dataclass(frozen=True)
class Cell:
    """A text, a number or nothing in a style."""

    value: str | float | None = None
    style: int = FIXED


@dataclass(frozen=True)
class Rule:
    """What may be typed into cells. kind: list, decimal, whole or date; low, high: numbers, None for no end, days for
    dates; of a list `source` is where its values stand ("lists!$A$1:$A$4"). Another value is warned of, not refused.
    """

    cells: tuple[str, ...]
    kind: str
    title: str
    prompt: str
    warning: str
    low: float | None = None
    high: float | None = None
    source: str = ""


@dataclass(frozen=True)
class Sheet:
    """A sheet: the first row stays in sight and is printed on every page, with the first `fixed` columns.

    rows: cells, or whole rows as XML. locked: only answers can be typed. headed: whether the first row is one of
    headings. filtered: whether these filter. across: printed as wide as a page, else as wide as it is. landscape, paper
    (of PAPERS): how it is printed. picture: stands in its upper left corner.
    """

    name: str
    rows: Sequence[Sequence[Cell] | str]
    widths: Sequence[float]
    fixed: int = 0
    rules: Sequence[Rule] = field(default_factory=tuple)
    locked: bool = False
    hidden: bool = False
    headed: bool = True
    filtered: bool = False
    across: bool = True
    landscape: bool = True
    paper: str = "A4"
    picture: Picture | None = None


def write_sheets(path: Path, sheets: Sequence[Sheet], styles: str = "") -> None:
    """Write a workbook of sheets; the first is in front. styles: those of the cells as XML, else the ones above."""
    numbers = range(1, len(sheets) + 1)
    pictures = {number: sheet.picture for number, sheet in zip(numbers, sheets, strict=True) if sheet.picture}
    parts: dict[str, str | bytes] = {
        "[Content_Types].xml": _content_types(numbers, pictures),
        "_rels/.rels": (
            f'<Relationships xmlns="{PACKAGE}/relationships"><Relationship Id="rId1" '
            f'Type="{RELATIONS}/officeDocument" Target="xl/workbook.xml"/></Relationships>'
        ),
        "xl/workbook.xml": _workbook(sheets),
        "xl/_rels/workbook.xml.rels": (
            f'<Relationships xmlns="{PACKAGE}/relationships">'
            + "".join(_relation(number, "worksheet", f"worksheets/sheet{number}.xml") for number in numbers)
            + _relation(len(sheets) + 1, "styles", "styles.xml")
            + "</Relationships>"
        ),
        "xl/styles.xml": styles or _STYLES,
    }
    parts |= {
        f"xl/worksheets/sheet{number}.xml": _sheet(sheet, number == 1)
        for number, sheet in zip(numbers, sheets, strict=True)
    }
    for number, picture in pictures.items():
        parts |= drawing_parts(number, picture)
    with ZipFile(path, "w", ZIP_DEFLATED) as archive:
        for name, content in parts.items():
            archive.writestr(name, HEAD + content if isinstance(content, str) else content)


def sheet_name(text: str) -> str:
    """Return a name that a sheet may have: without the signs Excel refuses, cut."""
    return "".join(" " if each in "[]:*?/\\'" else each for each in text)[:_LONGEST_NAME].strip() or "1"


def days(iso_date: str) -> int:
    """Return a day as Excel counts it; ValueError for what is no ISO date.

    >>> days("2026-03-15")
    46096
    """
    return (date.fromisoformat(iso_date) - _DAY_ZERO).days


def letters(number: int) -> str:
    """Return the letters of a column, of which the first is 1.

    >>> [letters(number) for number in (1, 26, 27)]
    ['A', 'Z', 'AA']
    """
    found = ""
    while number:
        number, rest = divmod(number - 1, 26)
        found = chr(65 + rest) + found
    return found


def text_cell(text: str, style: int, place: str = "") -> str:
    """Return a cell that holds a text, and no formula whatever it begins with."""
    own = f' r="{place}"' if place else ""
    return f'<c{own} s="{style}" t="inlineStr"><is><t xml:space="preserve">{_plain(text)}</t></is></c>'


def _plain(text: str) -> str:
    return escape(text.translate(_UNWRITABLE)[:_LONGEST_TEXT], quote=False)


def _attribute(text: str, longest: int) -> str:
    cut = text if len(text) <= longest else text[: longest - 1].rstrip() + "…"
    return escape(cut.translate(_UNWRITABLE)).replace("\n", "&#10;")


def _sheet(sheet: Sheet, in_front: bool) -> str:
    widths = "".join(
        f'<col min="{number}" max="{number}" width="{width}" customWidth="1"/>'
        for number, width in enumerate(sheet.widths, start=1)
    )
    rows = "".join(
        row if isinstance(row, str) else _row(number, row) for number, row in enumerate(sheet.rows, start=1)
    )
    lock = '<sheetProtection sheet="1" formatColumns="0" formatRows="0"/>' if sheet.locked else ""
    rules = "".join(map(_rule, sheet.rules))
    count = len(sheet.rules)
    return (
        f'<worksheet xmlns="{NAMESPACE}" xmlns:r="{RELATIONS}">'
        + ('<sheetPr><pageSetUpPr fitToPage="1"/></sheetPr>' if sheet.across else "")
        + f'<sheetViews><sheetView workbookViewId="0"{" tabSelected=" + chr(34) + "1" + chr(34) if in_front else ""}'
        + (f">{_pane(sheet.fixed)}</sheetView>" if sheet.headed else ' showGridLines="0"/>')
        + f"</sheetViews><cols>{widths}</cols><sheetData>{rows}</sheetData>{lock}"
        + (f'<autoFilter ref="{_extent(sheet)}"/>' if sheet.filtered else "")
        + (f'<dataValidations count="{count}">{rules}</dataValidations>' if count else "")
        + '<pageMargins left="0.4" right="0.4" top="0.4" bottom="0.5" header="0.2" footer="0.2"/>'
        f'<pageSetup paperSize="{PAPERS[sheet.paper]}" orientation="{"landscape" if sheet.landscape else "portrait"}"'
        + (' fitToHeight="0"/>' if sheet.across else "/>")
        + "<headerFooter><oddFooter>&amp;L&amp;A&amp;R&amp;P / &amp;N</oddFooter></headerFooter>"
        + (drawing_relation() if sheet.picture else "")
        + "</worksheet>"
    )


def _pane(fixed: int) -> str:
    split = f'xSplit="{fixed}" ' if fixed else ""
    pane = "bottomRight" if fixed else "bottomLeft"
    corner = f"{letters(fixed + 1)}2"
    return f'<pane {split}ySplit="1" topLeftCell="{corner}" activePane="{pane}" state="frozen"/>'


def _extent(sheet: Sheet, fixed: str = "") -> str:
    """Return the cells of a sheet, as "A1:C9", or "$A$1:$C$9" with `fixed` "$"."""
    return f"{fixed}A{fixed}1:{fixed}{letters(len(sheet.widths))}{fixed}{len(sheet.rows)}"


def _row(number: int, cells: Sequence[Cell]) -> str:
    written = "".join(_cell(each, f"{letters(column)}{number}") for column, each in enumerate(cells, start=1))
    return f'<row r="{number}">{written}</row>'


def _cell(cell: Cell, place: str) -> str:
    if cell.value is None:
        return f'<c r="{place}" s="{cell.style}"/>'
    if isinstance(cell.value, str):
        return text_cell(cell.value, cell.style, place)
    return f'<c r="{place}" s="{cell.style}"><v>{cell.value!r}</v></c>'


def _rule(rule: Rule) -> str:
    attributes = (
        f'type="{rule.kind}" errorStyle="warning" allowBlank="1" showInputMessage="1" showErrorMessage="1" '
        f'errorTitle="{_attribute(rule.title, _LONGEST_TITLE)}" error="{_attribute(rule.warning, _LONGEST_PROMPT)}" '
        f'promptTitle="{_attribute(rule.title, _LONGEST_TITLE)}" prompt="{_attribute(rule.prompt, _LONGEST_PROMPT)}" '
        f'sqref="{" ".join(rule.cells)}"'
    )
    if rule.kind == "list":
        return f"<dataValidation {attributes}><formula1>{_plain(rule.source)}</formula1></dataValidation>"
    ends = [end for end in (rule.low, rule.high) if end is not None]
    operator = (
        "between" if len(ends) == 2 else "greaterThanOrEqual" if rule.high is None else "lessThanOrEqual"
    )
    formulas = "".join(
        f"<formula{number}>{end:.15g}</formula{number}>" for number, end in enumerate(ends, start=1)
    )
    return f'<dataValidation {attributes} operator="{operator}">{formulas}</dataValidation>'


def _workbook(sheets: Sequence[Sheet]) -> str:
    named = "".join(
        f'<sheet name="{escape(sheet_name(sheet.name))}" sheetId="{number}"'
        f'{" state=" + chr(34) + "hidden" + chr(34) if sheet.hidden else ""} r:id="rId{number}"/>'
        for number, sheet in enumerate(sheets, start=1)
    )
    titles = "".join(
        _names(sheet, place) for place, sheet in enumerate(sheets) if sheet.headed and not sheet.hidden
    )
    names = f"<definedNames>{titles}</definedNames>" if titles else ""
    return (
        f'<workbook xmlns="{NAMESPACE}" xmlns:r="{RELATIONS}"><bookViews><workbookView/></bookViews>'
        f"<sheets>{named}</sheets>{names}</workbook>"
    )


def _names(sheet: Sheet, place: int) -> str:
    """Return what is printed on every page of a sheet, and what its headings filter."""
    name = escape(sheet_name(sheet.name))
    columns = f"'{name}'!$A:${letters(sheet.fixed)}," if sheet.fixed and not sheet.across else ""
    titles = f"{columns}'{name}'!$1:$1"
    found = f'<definedName name="_xlnm.Print_Titles" localSheetId="{place}">{titles}</definedName>'
    if sheet.filtered:
        found = (
            f'<definedName name="_xlnm._FilterDatabase" localSheetId="{place}" hidden="1">'
            f"'{name}'!{_extent(sheet, '$')}</definedName>{found}"
        )
    return found


def _relation(number: int, kind: str, target: str) -> str:
    return f'<Relationship Id="rId{number}" Type="{RELATIONS}/{kind}" Target="{target}"/>'


def _content_types(numbers: Iterable[int], pictures: Iterable[int]) -> str:
    kind = "application/vnd.openxmlformats-officedocument.spreadsheetml"
    own = "".join(
        f'<Override PartName="/xl/worksheets/sheet{number}.xml" ContentType="{kind}.worksheet+xml"/>'
        for number in numbers
    )
    own += "".join(
        f'<Override PartName="/xl/drawings/drawing{number}.xml" '
        'ContentType="application/vnd.openxmlformats-officedocument.drawing+xml"/>'
        for number in pictures
    )
    return (
        f'<Types xmlns="{PACKAGE}/content-types"><Default Extension="png" ContentType="image/png"/>'
        '<Default Extension="rels" ContentType="application/vnd.openxmlformats-package.relationships+xml"/>'
        '<Default Extension="xml" ContentType="application/xml"/>'
        f'<Override PartName="/xl/workbook.xml" ContentType="{kind}.sheet.main+xml"/>'
        f'<Override PartName="/xl/styles.xml" ContentType="{kind}.styles+xml"/>{own}</Types>'
    )


_WRAPPED = 'applyAlignment="1"'
_TOP = '<alignment vertical="top" wrapText="1"/>'
_OPEN = 'applyProtection="1"'
_STYLES = (
    f'<styleSheet xmlns="{NAMESPACE}"><numFmts count="1"><numFmt numFmtId="164" formatCode="yyyy\\-mm\\-dd"/></numFmts>'
    '<fonts count="2"><font><sz val="10"/><name val="Arial"/></font>'
    '<font><b/><sz val="10"/><name val="Arial"/></font></fonts>'
    '<fills count="5"><fill><patternFill patternType="none"/></fill>'
    '<fill><patternFill patternType="gray125"/></fill>'
    '<fill><patternFill patternType="solid"><fgColor rgb="FFF1EEE7"/></patternFill></fill>'
    '<fill><patternFill patternType="solid"><fgColor rgb="FFFFF9D6"/></patternFill></fill>'
    '<fill><patternFill patternType="solid"><fgColor rgb="FFD0D0D0"/></patternFill></fill></fills>'
    '<borders count="2"><border/><border><left style="thin"/><right style="thin"/><top style="thin"/>'
    '<bottom style="thin"/></border></borders>'
    '<cellStyleXfs count="1"><xf numFmtId="0" fontId="0" fillId="0" borderId="0"/></cellStyleXfs>'
    '<cellXfs count="6"><xf numFmtId="0" fontId="0" fillId="0" borderId="0" xfId="0"/>'
    f'<xf numFmtId="0" fontId="1" fillId="2" borderId="1" xfId="0" applyFont="1" applyFill="1" {_WRAPPED}>{_TOP}</xf>'
    f'<xf numFmtId="49" fontId="0" fillId="0" borderId="1" xfId="0" applyNumberFormat="1" {_WRAPPED}>{_TOP}</xf>'
    f'<xf numFmtId="0" fontId="0" fillId="3" borderId="1" xfId="0" applyFill="1" {_WRAPPED} {_OPEN}>{_TOP}'
    '<protection locked="0"/></xf>'
    f'<xf numFmtId="164" fontId="0" fillId="3" borderId="1" xfId="0" applyNumberFormat="1" applyFill="1" {_WRAPPED} '
    f'{_OPEN}>{_TOP}<protection locked="0"/></xf>'
    f'<xf numFmtId="0" fontId="0" fillId="4" borderId="1" xfId="0" applyFill="1" {_WRAPPED}>{_TOP}</xf></cellXfs>'
    '<cellStyles count="1"><cellStyle name="Normal" xfId="0" builtinId="0"/></cellStyles></styleSheet>'
)
