"""Text tables (CSV, TXT, TSV) as grids of cells: their encoding, their delimiter, lines above the header."""

import csv
import io
import re
from pathlib import Path

from ...errors import DataProblem
from .code_pages import UTF_8, Page, find_page, utf_16_page
from .html_text import table_rows
from .reading import SAMPLE_ROWS, Cell, CountHeaders, Grid, Said, refuse_too_long

DELIMITERS = (";", "\t", "|", ",")
_SAMPLE_CHARS = 200 * 1024
_BOM = "\ufeff"
_FIRST_LINE = 100
_NAMED_DELIMITER = re.compile(r'"?sep=(.)"?[ \t]*(?:[\r\n]|$)', re.IGNORECASE)
_COLUMN_GAP = re.compile(r" {2,}|\t")
# A cell of so many lines that each look like a row of the table is a quotation mark that nobody closed.
_LINES_SWALLOWED = 2


def read_text_table(path: Path, count_headers: CountHeaders, wanted: Page | None) -> Grid:
    """Return the cells of a text table; wanted: the encoding the user names. DataProblem when it is no table."""
    data = path.read_bytes()
    page = text_page(data, path.name, wanted)
    text = decode(data, path.name, page)
    said = said_of_page(page, path.name)
    if _is_html(text[:_SAMPLE_CHARS]):
        rows: list[list[Cell]] = [[cell or None for cell in row] for row in table_rows(text)]
        refuse_too_long(len(rows), path.name)
        return Grid(path.name, rows, list(range(1, len(rows) + 1)), said=said)
    named = _NAMED_DELIMITER.match(text[:_FIRST_LINE])
    if named:
        return Grid(path.name, *_rows(text, named.group(1), path.name, skipped=1), said=said)
    sample = text[:_SAMPLE_CHARS]
    best, known = _likeliest_delimiter(sample, count_headers)
    columns = [_COLUMN_GAP.split(line.strip()) for line in sample.splitlines()[:SAMPLE_ROWS]]
    header = max(columns, key=count_headers, default=[])
    if count_headers(header) > max(known, 1):
        return Grid(path.name, *_spaced_rows(text, columns.index(header), path.name), said=said)
    return Grid(path.name, *_rows(text, best, path.name), said=said)


def delimiter_of(path: Path, count_headers: CountHeaders) -> str:
    """Return the delimiter of a text table, "" where it is HTML."""
    start = decode(path.read_bytes(), path.name)[:_SAMPLE_CHARS]
    named = _NAMED_DELIMITER.match(start[:_FIRST_LINE])
    if _is_html(start):
        return ""
    return named.group(1) if named else _likeliest_delimiter(start, count_headers)[0]


def _likeliest_delimiter(sample: str, count_headers: CountHeaders) -> tuple[str, int]:
    """Return the delimiter by which a sample of a text is most like a table, and how many headers are known with it."""
    scores = {mark: _delimiter_score(sample, mark, count_headers) for mark in DELIMITERS}
    best = max(DELIMITERS, key=lambda mark: scores[mark])
    return best, scores[best][1]


def _is_html(text: str) -> bool:
    """Return whether a text is HTML with a table, not a table with HTML in its cells."""
    return text.lstrip().startswith("<") and "<table" in text.lower() and "<tr" in text.lower()


def _rows(text: str, delimiter: str, name: str, skipped: int = 0) -> tuple[list[list[Cell]], list[int]]:
    """Return the rows of a delimited text after the lines skipped, and the line on which each starts."""
    rows: list[list[Cell]] = []
    numbers: list[int] = []
    reader = csv.reader(io.StringIO(text, newline=""), delimiter=delimiter)
    previous = 0
    try:
        for row in reader:
            # Cells may hold line breaks.
            number, previous = previous + 1, reader.line_num
            if number <= skipped:
                continue
            if reader.line_num - number >= _LINES_SWALLOWED:
                _refuse_open_quote(row, delimiter, number, name)
            numbers.append(number)
            rows.append([cell if cell.strip() else None for cell in row])
            refuse_too_long(len(rows), name)
    except csv.Error as error:
        raise DataProblem(
            "{file}, line {line}: {error}. Save it as CSV again.",
            file=name,
            line=reader.line_num,
            error=error,
        ) from error
    return rows, numbers


def _spaced_rows(text: str, header: int, name: str) -> tuple[list[list[Cell]], list[int]]:
    """Return the rows of a text whose columns stand apart by two spaces or more, as printed.

    header: the line of the headings, from 0. An empty cell does not show there, so every row below has to have as
    many cells as the header.
    """
    lines = text.splitlines()
    refuse_too_long(len(lines), name)
    rows: list[list[Cell]] = [[*_COLUMN_GAP.split(line.strip())] if line.strip() else [] for line in lines]
    for number, row in enumerate(rows[header + 1 :], header + 2):
        if row and len(row) != len(rows[header]):
            raise DataProblem(
                "{file}, line {line}: its columns are set apart by spaces, and this line has {count} of them where "
                "the header has {width}: an empty cell cannot be told. Save the table with tabs or semicolons.",
                file=name,
                line=number,
                count=len(row),
                width=len(rows[header]),
            )
    return rows, list(range(1, len(rows) + 1))


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


def _delimiter_score(sample: str, delimiter: str, count_headers: CountHeaders) -> tuple[bool, int, float]:
    """Return whether a row below the header is as wide as it is, how many headers are known, how regular the rows are.

    A comma in a heading ("volume, m3") splits the header, and not the rows below it.
    """
    rows = []
    reader = csv.reader(io.StringIO(sample, newline=""), delimiter=delimiter)
    try:
        for row in reader:
            rows.append(row)
            if len(rows) == SAMPLE_ROWS:
                break
    except csv.Error:
        return False, 0, 0.0
    rows = [row for row in rows if any(cell.strip() for cell in row)]
    widths = [len(row) for row in rows]
    if not widths or max(widths) == 1:
        return False, 0, 0.0
    usual = max(set(widths), key=widths.count)
    known = [count_headers(row) for row in rows]
    header = known.index(max(known))
    goes_on = known[header] > 0 and widths[header] in widths[header + 1 :]
    return goes_on, known[header], widths.count(usual) / len(widths) if usual > 1 else 0.0
