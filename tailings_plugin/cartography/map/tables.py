"""The two tables of the map: the highest ratings, and the numbered border crossings."""

from collections.abc import Sequence
from dataclasses import dataclass
from typing import TYPE_CHECKING

from qgis.core import QgsTextFormat

from ...inventory.facilities import figure_text
from ...inventory.schema import LOWER, UPPER
from ..data.arrival import arrival_short
from ..data.calls import assumed_parts
from ..data.captions import UNKNOWN, Captions
from ..data.crossings import Crossing
from ..data.facilities import class_or_more, is_number, rows_of_values, shown_names, values_of
from ..data.first_border import FirstBorder
from ..data.list_columns import caption_of
from ..data.people import PEOPLE
from ..data.rated_by import RatedBy
from ..data.velocity import Velocity
from ..layout.sheet import CELL_MM, Cell, Column, table_height
from ..layout.typeset import Typesetter
from ..look import palette

if TYPE_CHECKING:
    from pandas import DataFrame

Table = tuple[list[Column], list[list[Cell]]]
# Widths are parts of this; None takes what is left.
WHOLE = 112
# Column of the highest with the first border of each, a FirstBorder or None.
FIRST_BORDER = "map_first_border"
# Bold letters are so much wider; and what stands beside a text in its cell.
BOLDER, BESIDE_MM = 1.12, 2 * CELL_MM + 0.4
# A name that gets less of the width than this stands in a table whose figures are stacked.
LEAST_NAME_SHARE = 0.3


@dataclass(frozen=True)
class _Figures:
    """A column of figures: the keys of its heading, a text for each facility, how it is aligned, whether bold."""

    heads: tuple[str, ...]
    texts: list[str]
    align: str = "right"
    bold: bool = False


def highest_table(
    highest: "DataFrame",
    captions: Captions,
    width: float,
    text: QgsTextFormat,
    rating: RatedBy,
    most_lines: int = 2,
) -> Table:
    """Return columns and rows of the highest; the first row is the header, names take `most_lines` at most.

    Beside THI and range stand TRI, GISTM class, people and first border, as far as the data have them: side by side
    where the width (mm) allows, else figures that belong together below each other, at last the border below the name.
    """
    setter = Typesetter(text)
    name_heads: tuple[str, ...] = ("head_facility",)
    fixed = [
        _Figures(("head_number",), [str(each) for each in values_of(highest, "map_number")], "center"),
        _Figures(
            ("head_country",), [str(each or UNKNOWN)[:12] for each in values_of(highest, "country")], "center"
        ),
    ]
    below: list[str] | None = None
    figures = _figures(highest, captions, rating)
    if _left(width, [*fixed, *figures], captions, setter) < width * LEAST_NAME_SHARE:
        fixed, figures = fixed[:1], _stacked(figures)
        if _left(width, [*fixed, *figures], captions, setter) < width * LEAST_NAME_SHARE:
            border = next((each for each in figures if each.heads[0] == "head_first_border"), None)
            if border is not None:
                figures.remove(border)
                name_heads += border.heads
                below = [" · ".join(each.split("\n")) for each in border.texts]
    stacked = len(fixed) == 1
    name_mm = _left(width, [*fixed, *figures], captions, setter)
    number_mm, *country_mm = (_width(each, captions, setter) for each in fixed)
    columns = [Column(number_mm, "center"), Column(name_mm), *(Column(each, "center") for each in country_mm)]
    columns += [Column(_width(each, captions, setter), each.align) for each in figures]
    heads = [fixed[0].heads, name_heads, *(each.heads for each in (*fixed[1:], *figures))]
    rows = [[_heading(each, captions) for each in heads]]
    # As many lines as the figures beside it have cost a name nothing.
    lines = max(most_lines, max((each.count("\n") + 1 for own in figures for each in own.texts), default=1))
    lines -= 1 if below else 0
    codes, letters = rows_of_values(highest, "country", "thi_class"), values_of(highest, "map_letter")
    for row, (name, (country, code)) in enumerate(zip(shown_names(highest), codes, strict=True)):
        found = rating.class_of(code)
        ink, fill = (found.ink, found.colour) if found else (palette.INK, palette.UNRATED_COLOUR)
        shown = f"{name} ({country})" if stacked and country else name
        if letters[row]:
            # On which enlargement it stands.
            shown = f"{shown} [{letters[row]}]"
        wrapped = setter.wrap(shown, name_mm - 2.2, lines) + ([below[row]] if below else [])
        cells = [Cell(fixed[0].texts[row], ink, fill, bold=True), Cell("\n".join(wrapped))]
        cells += [Cell(each.texts[row], bold=each.bold) for each in (*fixed[1:], *figures)]
        rows.append(cells)
    return columns, rows


def _left(width: float, figures: list[_Figures], captions: Captions, setter: Typesetter) -> float:
    """Return what columns of figures leave of a width for names."""
    return width - sum(_width(each, captions, setter) for each in figures)


def _figures(highest: "DataFrame", captions: Captions, rating: RatedBy) -> list[_Figures]:
    """Return the columns of figures side by side, those of which the data know something."""
    assumed = map(bool, assumed_parts(highest, rating))
    ranges = [
        f"{captions.number(low, 1)}–{captions.number(high, 1)}" if None not in (low, high) else UNKNOWN
        for low, high in rows_of_values(highest, "thi_min", "thi_max")
    ]
    thi = [
        f"({captions.number(value, 1)})" if in_brackets else captions.number(value, 1)
        for value, in_brackets in zip(values_of(highest, "thi"), assumed, strict=True)
    ]
    borders: list[FirstBorder | None] = values_of(highest, FIRST_BORDER)
    known = [each or FirstBorder() for each in borders]
    countries = [captions("border_none") if each.none else each.country or UNKNOWN for each in known]
    arrivals = [arrival_short(each.hours, captions) for each in known]
    more = (
        _Figures(("head_tri",), [captions.number(each, 1) for each in values_of(highest, "tri")]),
        _Figures(("head_gistm",), _consequences(highest, captions), "center"),
        _Figures(("head_people",), _people(highest, captions)),
        _Figures(("head_first_border",), countries, "center"),
        _Figures(("head_distance",), [_kilometres(each.distance_km, captions) for each in known]),
        _Figures(("head_arrival",), arrivals),
    )
    return [
        _Figures(("head_thi",), thi, bold=True),
        _Figures(("head_range",), ranges),
        *(each for each in more if set(each.texts) != {UNKNOWN}),
    ]


def _stacked(flat: list[_Figures]) -> list[_Figures]:
    """Return the same with THI over its range, TRI over GISTM class, and the border over km and hours."""
    by_head = {each.heads[0]: each for each in flat}
    groups = (
        ("head_thi", "head_range"),
        ("head_tri", "head_gistm"),
        ("head_people",),
        ("head_first_border", "head_distance", "head_arrival"),
    )
    found = []
    for heads in groups:
        if own := [by_head[head] for head in heads if head in by_head]:
            first, *below = own
            joined = [" · ".join(each) for each in zip(*(each.texts for each in below), strict=True)]
            texts = [
                f"{top}\n{under}" if under and set(under) != set(f"{UNKNOWN} ·") else top
                for top, under in zip(first.texts, joined or [""] * len(first.texts), strict=True)
            ]
            heads_shown = tuple(head for each in own for head in each.heads)
            # Words at the left of their column would touch the figures at the right of the one before.
            align = "center" if heads[0] in ("head_tri", "head_first_border") else "right"
            found.append(_Figures(heads_shown, texts, align, first.bold and not below))
    return found


def _heading(heads: Sequence[str], captions: Captions) -> Cell:
    """Return the heading of a column; what stands below its first figure stands on a line of its own."""
    lines = []
    for one in map(Captions, captions.languages):
        first, *below = (one(head) for head in heads)
        lines += [*first.split("\n"), *([" · ".join(below)] if below else [])]
    return Cell("\n".join(dict.fromkeys(lines)), palette.QUIET_INK, bold=True)


def _width(figures: _Figures, captions: Captions, setter: Typesetter) -> float:
    texts = [*figures.texts, _heading(figures.heads, captions).text]
    return max(setter.width(line) for each in texts for line in each.split("\n")) * BOLDER + BESIDE_MM


def _consequences(highest: "DataFrame", captions: Captions) -> list[str]:
    rows = rows_of_values(highest, "gistm_class", "gistm_class_max")

    def shown(code: object) -> str | None:
        caption = caption_of(code, "gistm_class", captions)
        return caption.replace(" / ", "\n") if caption else None

    return [class_or_more(code, most, shown) or UNKNOWN for code, most in rows]


def _people(highest: "DataFrame", captions: Captions) -> list[str]:
    """Return people within 10 km: a number, bounds of it, or a dash."""
    rows = rows_of_values(highest, PEOPLE, PEOPLE + LOWER, PEOPLE + UPPER)
    texts = []
    for row in rows:
        known = [each if is_number(each) else None for each in row]
        any_known = any(each is not None for each in known)
        texts.append(figure_text(*known, shown=captions.number) if any_known else UNKNOWN)
    return texts


def _kilometres(value: float | None, captions: Captions) -> str:
    """Return km, near ones with a decimal."""
    return captions.number(value, 1 if value is not None and value < 10 else 0)


def crossing_table(crossings: list[Crossing], captions: Captions, width: float) -> Table:
    """Return columns and rows of all crossings; the first row is the header."""
    columns = _columns(width, (8, None, 16, 16, 24), ("center", "left", "right", "right", "right"))
    keys = ("head_number", "head_border", "head_distance", "head_arrival", "head_facilities")
    return columns, [_head(keys, captions), *(_crossing_row(each, captions) for each in crossings)]


def rows_within(rows: list[list[Cell]], text: QgsTextFormat, height: float) -> list[list[Cell]]:
    """Return the header and as many of the rows below it as a height in mm holds."""
    count = len(rows)
    while count > 1 and table_height(rows[:count], text) > height:
        count -= 1
    return rows[:count]


def crossings_note(
    crossings: list[Crossing], shown: int, captions: Captions, velocity: Velocity | None = None
) -> str:
    """Return what the columns and signs mean, and how many of the crossings the table leaves out."""
    hidden, follows = len(crossings) - shown, any(each.follows for each in crossings[:shown])
    if not shown:
        return f"{captions('no_room_for_crossings', count=hidden)}."
    more = f"{captions('more_rows', count=hidden)}. " if hidden else ""
    notes = [
        captions("crossings_note"),
        *([velocity.said(captions)] if velocity else []),
        captions("arrival_note"),
    ]
    if follows:
        notes.append(captions("follows_note"))
    return more + "; ".join(notes)


def _head(keys: Sequence[str], captions: Captions) -> list[Cell]:
    return [Cell(captions(key, joint="\n"), palette.QUIET_INK, bold=True) for key in keys]


def _crossing_row(crossing: Crossing, captions: Captions) -> list[Cell]:
    return [
        Cell(str(crossing.number), bold=True),
        Cell(crossing.name),
        Cell(_kilometres(crossing.distance_km, captions)),
        Cell(arrival_short(crossing.hours, captions)),
        Cell(str(len(crossing.facilities))),
    ]


def _columns(width: float, parts: tuple[float | None, ...], aligns: tuple[str, ...]) -> list[Column]:
    widths = [part * width / WHOLE if part else 0.0 for part in parts]
    rest = width - sum(widths)
    return [Column(each or rest, align) for each, align in zip(widths, aligns, strict=True)]
