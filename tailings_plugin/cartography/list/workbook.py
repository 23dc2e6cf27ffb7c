"""A workbook of tables (ECMA-376): typed cells, number formats, frozen and repeated headers, filters, a cover.

GDAL writes XLSX too, but none of these.
"""

from collections.abc import Iterable, Sequence
from dataclasses import dataclass
from pathlib import Path
from typing import Any

from ...pages.xlsx import NAMESPACE, Cell, Sheet, days, letters, text_cell, write_sheets
from ...pages.xlsx_pictures import Picture
from ..data.list_columns import ListColumn

# Styles of cells: of a table, then of a cover, then numbers by their decimals.
_HEADER, _TEXT, _WHOLE, _DATE, _WRAPPED, _TITLE, _NAME, _MINUTES, _HOURS, _FIRST_DECIMAL = range(10)
_MOST_DECIMALS = 5
_WIDE = (
    "name", "name_local", "data_source", "thi_scheme", "thi_note", "notify_party", "screen_reason", "screen_unknown",
    "screen_criteria", "thi_assumed",
)  # fmt: skip
_FIRST_ASSUMED = _FIRST_DECIMAL + _MOST_DECIMALS
_FIRST_AT_LEAST = _FIRST_ASSUMED + _MOST_DECIMALS + 1
# Numbers of the formats of numbers with decimals, of those in brackets, of those that are lower bounds, and of hours.
_DECIMAL_FORMATS, _BRACKET_FORMATS, _BOUND_FORMATS, _HOURS_FORMATS = 164, 170, 176, 182
# From so many hours on none have minutes.
_WHOLE_HOURS = 6
_COVER_WIDTHS = (28, 92)


class Assumed(float):
    """A number that is assumed: shown in brackets, a number still."""


class AtLeast(float):
    """A number that is a lower bound: shown behind its sign, a number still."""


class Hours(float):
    """Hours that are shown as such, with minutes below 6; a number still, in days as Excel counts them."""


@dataclass(frozen=True)
class Table:
    """A sheet of rows of values (number, text, ISO date as text in date columns, None) below their headers.

    widths: of the columns in characters, None for those that go by their kind. wrapped: whether texts go on below.
    fixed: so many columns stay in sight. across: printed as wide as a page, else with its first columns on every page.
    """

    name: str
    columns: Sequence[ListColumn]
    rows: Iterable[Sequence[Any]]
    widths: Sequence[float] | None = None
    wrapped: bool = False
    fixed: int = 3
    across: bool = False
    paper: str = "A3"


@dataclass(frozen=True)
class Cover:
    """The first sheet: who gives the workbook out, what it is, and lines of what is told (the first of each kind with
    its name, the others with "")."""

    name: str
    title: str
    lines: Sequence[tuple[str, str]]
    authority: str = ""
    logo: Picture | None = None


def write_workbook(path: Path, tables: Sequence[Table], cover: Cover | None = None) -> None:
    """Write a workbook of tables, behind its cover."""
    sheets = [_cover_sheet(cover)] if cover else []
    write_sheets(path, [*sheets, *map(_table_sheet, tables)], _styles())


def _cover_sheet(cover: Cover) -> Sheet:
    above = [cover.authority] if cover.authority else []
    heads = [_line(1, 60, []), *(_line(2, None, [Cell(each, _NAME)]) for each in above)] if cover.logo else []
    if not cover.logo:
        heads = [_line(1, None, [Cell(each, _NAME)]) for each in above]
    number = len(heads) + 1
    rows = [*heads, _line(number, 24, [Cell(cover.title, _TITLE)]), _line(number + 1, None, [])]
    for place, (name, text) in enumerate(cover.lines, start=number + 2):
        rows.append(_line(place, _height(text), [Cell(name, _NAME), Cell(text, _WRAPPED)]))
    return Sheet(cover.name, rows, _COVER_WIDTHS, headed=False, landscape=False, picture=cover.logo)


def _line(number: int, height: float | None, cells: Sequence[Cell]) -> str:
    """Return a row of texts, of a height in points, None for that of a line."""
    own = f' ht="{height:g}" customHeight="1"' if height else ""
    written = "".join(
        text_cell(str(cell.value or ""), cell.style, f"{letters(column)}{number}")
        for column, cell in enumerate(cells, start=1)
    )
    return f'<row r="{number}"{own}>{written}</row>'


def _height(text: str) -> float | None:
    """Return the height that a text needs on the cover; programs do not all find it by themselves."""
    lines = sum(-(-max(len(part), 1) // _COVER_WIDTHS[1]) for part in text.split("\n"))
    return 13.5 * lines + 2 if lines > 1 else None


def _table_sheet(table: Table) -> Sheet:
    columns = table.columns
    body = [_row(1, [text_cell(column.header, _HEADER) for column in columns])]
    for number, values in enumerate(table.rows, start=2):
        cells = [_cell(value, column, table.wrapped) for value, column in zip(values, columns, strict=True)]
        body.append(_row(number, cells))
    widths = table.widths or [_width(column) for column in columns]
    return Sheet(table.name, body, widths, table.fixed, filtered=True, across=table.across, paper=table.paper)


def _row(number: int, cells: list[str]) -> str:
    height = ' ht="45" customHeight="1"' if number == 1 else ""
    return f'<row r="{number}"{height}>{"".join(cells)}</row>'


def _cell(value: Any, column: ListColumn, wrapped: bool) -> str:
    if value is None:
        return "<c/>"
    if isinstance(value, bool):
        return f'<c t="b"><v>{int(value)}</v></c>'
    if isinstance(value, Hours):
        style = _HOURS if value >= _WHOLE_HOURS else _MINUTES
        return f'<c s="{style}"><v>{value / 24!r}</v></c>'
    if isinstance(value, (int, float)):
        style = _FIRST_DECIMAL + column.decimals - 1 if column.decimals else _WHOLE
        if isinstance(value, Assumed):
            style = _FIRST_ASSUMED + column.decimals
        elif isinstance(value, AtLeast):
            style = _FIRST_AT_LEAST + column.decimals
        return f'<c s="{style}"><v>{value!r}</v></c>'
    if column.type == "date":
        count = _days(value)
        if count is not None:
            return f'<c s="{_DATE}"><v>{count}</v></c>'
    return text_cell(str(value), _WRAPPED if wrapped else _TEXT)


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
    many = range(_MOST_DECIMALS + 1)
    formats = [(_DECIMAL_FORMATS + count, _number(count)) for count in many[1:]]
    formats += [(_BRACKET_FORMATS + count, f"&quot;(&quot;{_number(count)}&quot;)&quot;") for count in many]
    formats += [(_BOUND_FORMATS + count, f"&quot;≥ &quot;{_number(count)}") for count in many]
    formats += [(_HOURS_FORMATS, "[h]:mm"), (_HOURS_FORMATS + 1, "[h]")]
    named = "".join(f'<numFmt numFmtId="{number}" formatCode="{code}"/>' for number, code in formats)
    numbers = [_DECIMAL_FORMATS + count for count in many[1:]]
    numbers += [first + count for first in (_BRACKET_FORMATS, _BOUND_FORMATS) for count in many]
    wrapped = 'applyAlignment="1"><alignment vertical="top" wrapText="1"/></xf>'
    bold = 'numFmtId="49" fontId="1" fillId="0" borderId="0" xfId="0" applyFont="1"'
    cells = [
        '<xf numFmtId="0" fontId="1" fillId="2" borderId="1" xfId="0" applyFont="1" applyFill="1" applyBorder="1" '
        'applyAlignment="1"><alignment vertical="center" wrapText="1"/></xf>',
        *(_number_style(each) for each in (49, 3, 14)),
        f'<xf numFmtId="49" fontId="0" fillId="0" borderId="0" xfId="0" applyNumberFormat="1" {wrapped}',
        '<xf numFmtId="49" fontId="2" fillId="0" borderId="0" xfId="0" applyFont="1"/>',
        f'<xf {bold} applyAlignment="1"><alignment vertical="top"/></xf>',
        *(_number_style(each) for each in (_HOURS_FORMATS, _HOURS_FORMATS + 1, *numbers)),
    ]
    font = '<name val="Arial"/>'
    return (
        f'<styleSheet xmlns="{NAMESPACE}"><numFmts count="{len(formats)}">{named}</numFmts>'
        f'<fonts count="3"><font><sz val="10"/>{font}</font><font><b/><sz val="10"/>{font}</font>'
        f'<font><b/><sz val="16"/>{font}</font></fonts>'
        '<fills count="3"><fill><patternFill patternType="none"/></fill>'
        '<fill><patternFill patternType="gray125"/></fill>'
        '<fill><patternFill patternType="solid"><fgColor rgb="FFF1EEE7"/></patternFill></fill></fills>'
        '<borders count="2"><border/><border><bottom style="medium"/></border></borders>'
        '<cellStyleXfs count="1"><xf numFmtId="0" fontId="0" fillId="0" borderId="0"/></cellStyleXfs>'
        f'<cellXfs count="{len(cells)}">{"".join(cells)}</cellXfs>'
        '<cellStyles count="1"><cellStyle name="Normal" xfId="0" builtinId="0"/></cellStyles></styleSheet>'
    )


def _number_style(number: int) -> str:
    """Return a style of numbers at the top of their cells, as texts of several lines beside them stand."""
    return (
        f'<xf numFmtId="{number}" fontId="0" fillId="0" borderId="0" xfId="0" applyNumberFormat="1" '
        'applyAlignment="1"><alignment vertical="top"/></xf>'
    )


def _number(decimals: int) -> str:
    return "#,##0" + ("." + "0" * decimals if decimals else "")
