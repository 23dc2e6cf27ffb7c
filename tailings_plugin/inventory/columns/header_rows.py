"""The rows above a table: titles and the units they state, headings over one row or several, a row of units."""

import re
from collections.abc import Iterator, Sequence

from ...errors import DataProblem
from ..files.reading import Cell, Grid
from ..schema import load_schema
from ..values.units import MULTIPLE, Unit, field_dimension, find_unit
from ..wording import FILLERS, plain
from .headings import StatedUnit, stated_units, unit_or_rate
from .mapping import Mapping
from .recognising import SYNONYM, count_headers, recognise

HEADER_SEARCH_ROWS = 40
# A title stands in a cell or two; a row with more is a heading.
MOST_CELLS_OF_A_TITLE = 2
# How statistical forms count their columns, where not by figures alone.
COUNTING = (
    "абвгдежзиклмнопрстуфхцчшщэюя",
    "абвгдеёжзийклмнопрстуфхцчшщэюя",
    "abcdefghijklmnopqrstuvwxyz",
    ("i", "ii", "iii", "iv", "v", "vi", "vii", "viii", "ix", "x", "xi", "xii", "xiii", "xiv", "xv"),
)
FEWEST_COUNTED = 3
# A row of signs or words below the header names degrees, minutes and seconds.
_PART_OF_ANGLE = re.compile(r"[°º'′’´\"″”]+|(?:град|мин|сек|deg|min|sec)\w*\.?|[dms]", re.I)


def find_header(grid: Grid, mappings: Sequence[Mapping]) -> tuple[list[str], int]:
    """Return (header of each column, number of rows it and the titles above take).

    The row, or pair of rows, that names most fields is the header. DataProblem when none names two.
    """
    if grid.header is not None:
        return grid.header, 0
    wanted = {plain(mapping.header) for mapping in mappings}
    best_score, best_header, best_end = 0.0, [], 0
    rows = grid.rows[:HEADER_SEARCH_ROWS]
    for start in range(len(rows)):
        for header, end, handicap in _headers_from(rows, start):
            score = count_headers(header) + len(wanted & {plain(text) for text in header}) - handicap
            if score > best_score:
                best_score, best_header, best_end = score, header, end
    if best_score < 2:
        first = next((row for row in grid.rows if any(cell is not None for cell in row)), [])
        shown = ", ".join(_one_line(cell) for cell in first if cell is not None)[:200]
        raise DataProblem(
            "{table}: no header row was recognised in the first {rows} rows; the first "
            'row with anything in it is "{shown}". Give the columns their names (name, latitude, longitude, '
            "volume_m3 ...) or say in MAPPING which column is which, for example "
            '"volume_m3 = Your header [thousand m3]".',
            table=grid.name,
            rows=HEADER_SEARCH_ROWS,
            shown=shown,
        )
    return _with_units_and_numbers(grid.rows, best_header, best_end)


def _with_units_and_numbers(
    rows: Sequence[Sequence[Cell]], header: list[str], end: int
) -> tuple[list[str], int]:
    """Take a row of units and one that counts the columns, in either order, to the header."""
    units = numbers = False
    while end < len(rows):
        if not units and _is_units(rows, end, header):
            header, units = _two_rows(header, [_without_fillers(cell) for cell in rows[end]]), True
        elif not numbers and _is_column_numbers(rows[end]):
            numbers = True
        else:
            break
        end += 1
    return header, end


def _headers_from(rows: Sequence[Sequence[Cell]], start: int) -> Iterator[tuple[list[str], int, float]]:
    """Yield (header, row after it, handicap) for the ways a header may open at `start`.

    More rows must name more fields than fewer: half a point against them.
    """
    single = [_one_line(cell) for cell in rows[start]]
    yield single, start + 1, 0.0
    if start + 1 == len(rows) or not _may_be_header(rows[start + 1]):
        return
    yield _two_rows(rows[start], rows[start + 1]), start + 2, 0.5
    if start + 2 < len(rows) and _may_be_header(rows[start + 2]) and _is_units(rows, start + 1, single):
        units = [_without_fillers(cell) for cell in rows[start + 1]]
        yield _two_rows(rows[start], rows[start + 2], units), start + 3, 0.5


def titles_above(grid: Grid, end: int) -> list[StatedUnit]:
    """Return the units that the titles above a table, or its sheet's name, state ("объёмы в тыс. м3").

    end: row after the header, as `find_header` returns it.
    """
    sheet = grid.name.partition(" / ")[2]
    found: list[StatedUnit] = list(stated_units(sheet))
    for row in grid.rows[:end] if grid.header is None else ():
        filled = [str(cell) for cell in row if cell is not None]
        if len(filled) > MOST_CELLS_OF_A_TITLE:
            break
        found += [each for text in filled for each in stated_units(text)]
    return found


def _one_line(cell: Cell) -> str:
    return " ".join(str(cell).split()) if cell is not None else ""


def _may_be_header(row: Sequence[Cell]) -> bool:
    texts = [str(cell) for cell in row if cell is not None]
    return not any(re.fullmatch(r"[\d\s.,°'\"+-]+", text) for text in texts)


def _two_rows(upper: Sequence[Cell], lower: Sequence[Cell], units: Sequence[Cell] = ()) -> list[str]:
    """Join a heading over several columns ("Coordinates") with the row below it ("latitude", "longitude").

    units: of a row between the two; one under a heading over several columns holds for each of them.
    """
    width = max(len(upper), len(lower), len(units))
    joined, heading, unit = [], "", ""
    for index in range(width):
        top, bottom, own = (
            _one_line(row[index]) if index < len(row) else "" for row in (upper, lower, units)
        )
        unit = own or ("" if top else unit)
        heading = top or heading
        both = _join(top or (heading if bottom else ""), bottom)
        joined.append(f"{both}, {unit}" if both and unit else both)
    return joined


def _join(top: str, bottom: str) -> str:
    """Join the two halves, unless the lower one is a complete header of its own."""
    if top and bottom:
        alone = recognise(bottom)
        if alone is not None and alone.confidence >= SYNONYM and not find_unit(bottom):
            return bottom
        return f"{top}, {bottom}"
    return top or bottom


def _without_fillers(cell: Cell) -> Cell:
    """Return None for a cell that says nothing ("-"), that units follow ("ед. изм."), or the rest of "№" ("п/п")."""
    if cell is None or set(plain(str(cell)).split()) <= FILLERS:
        return None
    found = recognise(str(cell)) if unit_or_rate(str(cell)) is None else None
    return None if found is not None and found.target == "row_number" else cell


def _is_units(rows: Sequence[Sequence[Cell]], place: int, header: Sequence[str]) -> bool:
    """Return whether a row gives the units of the columns: more units than other words.

    One unit alone must fit its column, and rows of the table follow it.
    """
    texts = [str(cell).strip() for cell in rows[place] if cell is not None]
    if len(texts) > 1 and all(map(_PART_OF_ANGLE.fullmatch, texts)):
        return True
    row = [_without_fillers(cell) for cell in rows[place]]
    units = [unit_or_rate(str(cell)) if cell is not None else None for cell in row]
    found = sum(unit is not None for unit in units)
    if not found or found <= sum(cell is not None for cell in row) / 2 or not _may_be_header(row):
        return False
    return found > 1 or (place + 1 < len(rows) and any(map(_fits, header, units)))


def _fits(heading: str, unit: Unit | None) -> bool:
    """Return whether a unit may belong to the column under `heading`."""
    field = load_schema().get(found.target) if unit and (found := recognise(heading)) else None
    dimension = field_dimension(field) if field is not None else None
    return unit is not None and dimension is not None and unit.dimension in (dimension, MULTIPLE)


def _is_column_numbers(row: Sequence[Cell]) -> bool:
    """Return whether the row only counts the columns: 1, 2, 3 ...; (1), (2) ...; А, Б, 1, 2 ...; I, II, III ..."""
    texts = [str(cell).strip().strip("()[].").removesuffix(".0").lower() for cell in row if cell is not None]
    if len(texts) < FEWEST_COUNTED:
        return False
    for signs in COUNTING:
        lettered = next((n for n, text in enumerate(texts) if text not in signs[n : n + 1]), len(texts))
        counted = [str(number) for number in range(1, len(texts) - lettered + 1)]
        if texts[lettered:] == counted:
            return True
    return False
