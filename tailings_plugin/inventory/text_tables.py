"""Text tables (CSV, TXT, TSV) as grids of cells: their encoding, their delimiter, lines above the header."""

import csv
import io
import re
from pathlib import Path

from ..errors import DataProblem
from .code_pages import UTF_8, Page, find_page, utf_16_page
from .reading import SAMPLE_ROWS, Cell, CountHeaders, Grid, Said, refuse_too_long

DELIMITERS = (";", "\t", "|", ",")
_SAMPLE_CHARS = 200 * 1024
_BOM = "\ufeff"
_NAMED_DELIMITER = re.compile(r'"?sep=(.)"?\s*$', re.IGNORECASE)
# A cell of so many lines that each look like a row of the table is a quotation mark that nobody closed.
_LINES_SWALLOWED = 2


def read_text_table(path: Path, count_headers: CountHeaders, wanted: Page | None) -> Grid:
    """Return the cells of a text table; wanted: the encoding the user names. DataProblem when it is no table."""
    data = path.read_bytes()
    page = text_page(data, path.name, wanted)
    text = decode(data, path.name, page)
    first_line = text[:200].splitlines()[0] if text[:200].strip() else ""
    named = _NAMED_DELIMITER.match(first_line)
    sample = text[:_SAMPLE_CHARS]
    best = (
        named.group(1)
        if named
        else max(DELIMITERS, key=lambda mark: _delimiter_score(sample, mark, count_headers))
    )
    rows: list[list[Cell]] = []
    numbers: list[int] = []
    reader = csv.reader(io.StringIO(text, newline=""), delimiter=best)
    previous = 0
    try:
        for row in reader:
            # The line on which a row starts: cells may hold line breaks.
            number, previous = previous + 1, reader.line_num
            if named and number == 1:
                continue
            if reader.line_num - number >= _LINES_SWALLOWED:
                _refuse_open_quote(row, best, number, path.name)
            numbers.append(number)
            rows.append([cell if cell.strip() else None for cell in row])
            refuse_too_long(len(rows), path.name)
    except csv.Error as error:
        raise DataProblem(
            "{file}, line {line}: {error}. Save it as CSV again.",
            file=path.name,
            line=reader.line_num,
            error=error,
        ) from error
    return Grid(path.name, rows, numbers, said=said_of_page(page, path.name))


def text_page(data: bytes, name: str, wanted: Page | None = None) -> Page:
    """Return the encoding of a text file: by its mark, as wanted, UTF-16 or UTF-8 by its bytes, or the likeliest."""
    page = utf_16_page(data)
    if page is not None:
        return page
    if b"\0" in data:
        raise DataProblem(
            "{name} is not a text table. Open it in the program it comes from and save it as CSV.", name=name
        )
    return find_page(data, wanted)


def decode(data: bytes, name: str, page: Page | None = None) -> str:
    """Return the text of a file in `page`, by default the likeliest (`text_page`), without its mark."""
    return (page or text_page(data, name)).decode(data).removeprefix(_BOM)


def said_of_page(page: Page, name: str) -> list[Said]:
    """Return what the report says of an encoding: nothing where UTF-8 or UTF-16 are certain."""
    words = {
        "file": name,
        "encoding": page.name,
        "other": page.other,
        "seen": page.seen,
        "otherwise": page.otherwise,
        "count": page.broken,
    }
    if page.overrules:
        return [Said("ask_encoding_overruled", words, f"ENCODING: {page.name}")]
    if page.how == "unsure":
        return [Said("ask_encoding", words, f"ENCODING: {page.name}")]
    if page.how == "named" and page.other:
        return [Said("ask_encoding_named", words, f"ENCODING: {page.other}")]
    return (
        []
        if page.how == "exact" or (page.how == "stated" and page.codec == UTF_8.codec)
        else [Said(f"note_encoding_{page.how}", words)]
    )


def _refuse_open_quote(row: list[str], delimiter: str, number: int, name: str) -> None:
    """Refuse a quotation mark that is not closed: it makes one cell of the rows that follow."""
    for cell in row:
        if (
            sum(line.count(delimiter) >= max(2, len(row) - 1) for line in cell.splitlines())
            >= _LINES_SWALLOWED
        ):
            raise DataProblem(
                "{file}, line {line}: a quotation mark is opened and not closed, so that the rows below it run "
                "into one cell. Close it or take it out.",
                file=name,
                line=number,
            )


def _delimiter_score(sample: str, delimiter: str, count_headers: CountHeaders) -> tuple[int, float]:
    rows = []
    reader = csv.reader(io.StringIO(sample, newline=""), delimiter=delimiter)
    try:
        for row in reader:
            rows.append(row)
            if len(rows) == SAMPLE_ROWS:
                break
    except csv.Error:
        return 0, 0.0
    widths = [len(row) for row in rows if any(cell.strip() for cell in row)]
    if not widths or max(widths) == 1:
        return 0, 0.0
    usual = max(set(widths), key=widths.count)
    return max(count_headers(row) for row in rows), widths.count(usual) / len(widths) if usual > 1 else 0.0
