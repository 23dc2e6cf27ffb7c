"""Files of cells: which reader a table takes, by its name."""

from pathlib import Path

from ...errors import DataProblem
from .code_pages import Page, wanted_page
from .mojibake import put_right
from .reading import TEXT_SUFFIXES, CountHeaders, Grid, Said, refuse_too_big
from .text_tables import read_text_table
from .workbooks import OLE_MAGIC, read_sheets, read_workbook

_START = 512


def read_table(path: Path, sheet: str, count_headers: CountHeaders, encoding: str = "") -> Grid:
    """Return the cells of a CSV, TXT, TSV, XLSX, XLS or ODS file.

    `sheet` names a sheet; empty takes the sheet that looks most like an inventory. `count_headers` returns
    how many cells of a row are known headers: it decides the delimiter and the sheet. encoding: of a text
    table, as users write it ("CP1251"); "" finds it. DataProblem when the file is missing, empty, broken,
    protected, not a table or longer than MAX_ROWS, when a text table is asked for a sheet, and for an encoding
    that is none.
    """
    wanted = _checked(path, encoding)
    if _is_text(path):
        if sheet.strip():
            raise DataProblem(
                "{file} is a text table and has no sheets. Leave SHEET empty ({sheet!r} was given).",
                file=path.name,
                sheet=sheet,
            )
        grid = read_text_table(path, count_headers, wanted)
        if wanted is not None:
            return grid  # as the user says
    else:
        grid = read_workbook(path, sheet, count_headers)
        if wanted is not None:
            grid.said.append(Said("note_encoding_unused", {"file": path.name, "encoding": wanted.name}))
    put_right(grid)
    return grid


def read_tables(path: Path, count_headers: CountHeaders, encoding: str = "") -> list[Grid]:
    """Return the grids of every sheet that looks like an inventory; as `read_table` for a file of one."""
    _checked(path, encoding)
    if _is_text(path):
        return [read_table(path, "", count_headers, encoding)]
    grids = read_sheets(path, count_headers)
    for grid in grids:
        put_right(grid)
    return grids


def _checked(path: Path, encoding: str) -> Page | None:
    """Return the encoding that is named; DataProblem when it, or the file, cannot be."""
    wanted = wanted_page(encoding)
    if not path.is_file():
        raise DataProblem("{path}: there is no such file. Check the path.", path=path)
    if path.stat().st_size == 0:
        raise DataProblem(
            "{file} is empty (0 bytes). Save it again from the program it comes from.", file=path.name
        )
    refuse_too_big(path)
    return wanted


def _is_text(path: Path) -> bool:
    """Return whether a file is a text table, also one of HTML or text that a portal calls .xls."""
    if path.suffix.lower() != ".xls":
        return path.suffix.lower() in TEXT_SUFFIXES
    with path.open("rb") as stream:
        start = stream.read(_START)
    return (
        start[:1] not in (b"\x09", b"P")
        and not start.startswith(OLE_MAGIC)
        and (b"\0" not in start or start[:2] in (b"\xff\xfe", b"\xfe\xff"))
    )
