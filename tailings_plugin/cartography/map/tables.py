"""The two tables of the map: the highest ratings, and the numbered border crossings."""

from typing import TYPE_CHECKING

from qgis.core import QgsTextFormat

from ..data.calls import assumed_parts
from ..data.captions import UNKNOWN, Captions
from ..data.crossings import Crossing
from ..data.facilities import rows_of_values, shown_names
from ..data.rated_by import RatedBy
from ..layout.sheet import Cell, Column, table_height
from ..layout.typeset import Typesetter
from ..look import palette

if TYPE_CHECKING:
    from pandas import DataFrame

Table = tuple[list[Column], list[list[Cell]]]
# Widths are parts of this; None takes what is left.
WHOLE = 112


def highest_table(
    highest: "DataFrame",
    captions: Captions,
    width: float,
    text: QgsTextFormat,
    rating: RatedBy,
    most_lines: int = 2,
) -> Table:
    """Return columns and rows of the highest; the first row is the header, names take `most_lines` at most."""
    columns = _columns(width, (8, None, 17, 11, 21), ("center", "left", "center", "right", "right"))
    keys = ("head_number", "head_facility", "head_country", "head_thi", "head_range")
    setter = Typesetter(text)
    rows = [_head(keys, captions)]
    names = [setter.wrap(name, columns[1].width - 2.2, most_lines) for name in shown_names(highest)]
    cells = rows_of_values(highest, "map_number", "country", "thi", "thi_min", "thi_max", "thi_class")
    assumed = map(bool, assumed_parts(highest, rating))
    for lines, values, in_brackets in zip(names, cells, assumed, strict=True):
        rows.append(_highest_row("\n".join(lines), *values, in_brackets, captions, rating))
    return columns, rows


def crossing_table(crossings: list[Crossing], captions: Captions, width: float) -> Table:
    """Return columns and rows of all crossings; the first row is the header."""
    columns = _columns(width, (8, None, 16, 14, 24), ("center", "left", "right", "right", "right"))
    keys = ("head_number", "head_border", "head_distance", "head_hours", "head_facilities")
    return columns, [_head(keys, captions), *(_crossing_row(each, captions) for each in crossings)]


def rows_within(rows: list[list[Cell]], text: QgsTextFormat, height: float) -> list[list[Cell]]:
    """Return the header and as many of the rows below it as a height in mm holds."""
    count = len(rows)
    while count > 1 and table_height(rows[:count], text) > height:
        count -= 1
    return rows[:count]


def crossings_note(crossings: list[Crossing], shown: int, captions: Captions) -> str:
    """Return what the columns and signs mean, and how many of the crossings the table leaves out."""
    hidden, follows = len(crossings) - shown, any(each.follows for each in crossings[:shown])
    if not shown:
        return f"{captions('no_room_for_crossings', count=hidden)}."
    more = f"{captions('more_rows', count=hidden)}. " if hidden else ""
    note = more + captions("crossings_note")
    return f"{note}; {captions('follows_note')}" if follows else note


def _head(keys: tuple[str, ...], captions: Captions) -> list[Cell]:
    return [Cell(captions(key, joint="\n"), palette.QUIET_INK, bold=True) for key in keys]


def _highest_row(
    name: str,
    number: int,
    country: str | None,
    thi: float,
    low: float | None,
    high: float | None,
    code: str | None,
    in_brackets: bool,
    captions: Captions,
    rating: RatedBy,
) -> list[Cell]:
    spread = UNKNOWN
    if low is not None and high is not None:
        spread = f"{captions.number(low, 1)}–{captions.number(high, 1)}"
    found = rating.class_of(code)
    ink, fill = (found.ink, found.colour) if found else (palette.INK, palette.UNRATED_COLOUR)
    return [
        Cell(str(number), ink, fill, bold=True),
        Cell(name),
        Cell(str(country or UNKNOWN)[:12]),
        Cell(f"({captions.number(thi, 1)})" if in_brackets else captions.number(thi, 1), bold=True),
        Cell(spread),
    ]


def _crossing_row(crossing: Crossing, captions: Captions) -> list[Cell]:
    return [
        Cell(str(crossing.number), bold=True),
        Cell(crossing.name),
        Cell(captions.number(crossing.distance_km)),
        Cell(captions.number(crossing.hours)),
        Cell(str(len(crossing.facilities))),
    ]


def _columns(width: float, parts: tuple[float | None, ...], aligns: tuple[str, ...]) -> list[Column]:
    widths = [part * width / WHOLE if part else 0.0 for part in parts]
    rest = width - sum(widths)
    return [Column(each or rest, align) for each, align in zip(widths, aligns, strict=True)]
