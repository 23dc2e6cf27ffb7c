"""Texts of a page in their places: broken into lines, in smaller letters where they are long, never cut in silence."""

from collections.abc import Iterator, Sequence
from functools import cache

from ..layout.typeset import PRINTED, Typesetter
from ..look import fonts, palette
from .drawing import Drawing

# How much smaller letters get from try to try, and the smallest that one still reads on paper.
STEP_PT = 0.5
LEAST_PT = 5.0
# Of the height of a line, how far its baseline lies below its top.
BASELINE = 0.79
# Between label and value, and between two rows of a list, mm.
GUTTER_MM, ROW_MM = 1.2, 0.25


@cache
def setter(family: str, size_pt: float, bold: bool = False) -> Typesetter:
    """Return what measures text of a family at a size."""
    return Typesetter(fonts.text_format(family, size_pt, bold=bold))


def sizes(size_pt: float, least_pt: float = LEAST_PT) -> Iterator[float]:
    """Yield sizes of letters to try, the largest first; the last is `least_pt`."""
    while size_pt > least_pt:
        yield size_pt
        size_pt -= STEP_PT
    yield least_pt


def text_block(
    text: str,
    family: str,
    size: tuple[float, float],
    size_pt: float,
    more: str,
    colour: str = palette.INK,
    bold: bool = False,
    align: str = "top",
    least_pt: float = LEAST_PT,
) -> Drawing:
    """Return a text in a place of a size (mm), in letters of size_pt or as much smaller as it takes.

    align: where it stands when it needs less height: top, middle or bottom.
    One that is too long in letters of least_pt ends with `more`, which says where the rest stands.
    """
    drawing = Drawing(*size, family)
    if not text:
        return drawing
    for letters in sizes(size_pt, least_pt):
        own = setter(family, letters, bold)
        lines = own.wrap(text, size[0] * PRINTED)
        if len(lines) * own.line_mm <= size[1]:
            break
    else:
        room = max(int(size[1] / own.line_mm), 1)
        lines = cut(lines, room, own, size[0] * PRINTED, more)
    free = {"top": 0.0, "middle": 0.5, "bottom": 1.0}[align]
    top = (size[1] - len(lines) * own.line_mm) * free
    for place, line in enumerate(lines):
        drawing.text(0, top + (place + BASELINE) * own.line_mm, line, letters, colour, bold)
    return drawing


def letters_for(
    text: str, family: str, width: float, size_pt: float, bold: bool = False, least_pt: float = LEAST_PT
) -> float:
    """Return the size of letters in which a text stands on one line of a width (mm), no smaller than least_pt."""
    fitting = (each for each in sizes(size_pt, least_pt) if setter(family, each, bold).width(text) <= width)
    return next(fitting, least_pt)


def two_columns(
    rows: Sequence[tuple[str, str]],
    family: str,
    size: tuple[float, float],
    label_mm: float,
    size_pt: float,
    more: str,
) -> Drawing:
    """Return a list of labels and values (bold) in a place of a size, each broken within its own column.

    label_mm: how wide the column of labels is at most.
    Where all are too long in the smallest letters, the longest values end with `more`.
    """
    for letters in sizes(size_pt):
        thin, thick = setter(family, letters), setter(family, letters, bold=True)
        # Values have what labels in smaller letters leave.
        start = min(label_mm, max(thin.width(label) for label, _ in rows) / PRINTED + GUTTER_MM)
        value_mm = (size[0] - start) * PRINTED
        broken = [(thin.wrap(label, start - GUTTER_MM), thick.wrap(value, value_mm)) for label, value in rows]
        line = thin.line_mm
        if _height(broken, line) <= size[1]:
            break
    else:
        broken = _shortened(broken, line, size[1], thick, value_mm, more)
    drawing, y = Drawing(*size, family), 0.0
    for labels, values in broken:
        for place, text in enumerate(labels):
            drawing.text(0, y + (place + BASELINE) * line, text, letters, palette.QUIET_INK)
        for place, text in enumerate(values):
            drawing.text(start, y + (place + BASELINE) * line, text, letters, bold=True)
        y += max(len(labels), len(values)) * line + ROW_MM
    return drawing


def cut(lines: list[str], room: int, own: Typesetter, width: float, more: str) -> list[str]:
    """Return the first `room` lines, the last of which ends with `more`."""
    if len(lines) <= room:
        return lines
    last = lines[room - 1]
    while last and own.width(f"{last} {more}") > width:
        last = last[:-1].rstrip()
    return [*lines[: room - 1], f"{last} {more}".strip()]


def _height(broken: Sequence[tuple[list[str], list[str]]], line: float) -> float:
    return sum(max(len(labels), len(values)) * line + ROW_MM for labels, values in broken)


def _shortened(broken, line: float, height: float, own: Typesetter, width: float, more: str):
    """Return the rows with the longest values cut, so that all of them have their place."""
    room = max(len(values) for _, values in broken)
    found = broken
    while room > 1 and _height(found, line) > height:
        room -= 1
        found = [(labels, cut(values, room, own, width, more)) for labels, values in broken]
    return found
