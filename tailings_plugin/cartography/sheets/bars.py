"""Bars: the factors of a rating with its range, and the categories of a checklist."""

from collections.abc import Mapping, Sequence
from typing import Any

from ...inventory.schema import LOWER, UPPER
from ...rating.legend import Part
from ..data.calls import UNKNOWN_CODES, is_hollow
from ..data.captions import UNKNOWN, Captions
from ..data.rated_by import SHIPPED, RatedBy
from ..data.rows import Row
from ..layout.typeset import PRINTED
from ..look import palette
from .drawing import Drawing
from .fitting import setter, text_block

LABEL_MM, VALUE_MM, GAP_MM = 27.0, 13.0, 1.2
# Points of type to a millimetre of a row.
MOST_PT_PER_MM = 1.9
ASSUMED = "thi_assumed"


def factor_bars(
    facility: Mapping[str, Any],
    known_fields: set[str],
    captions: Captions,
    family: str,
    size: tuple[float, float],
    rating: RatedBy = SHIPPED,
) -> Drawing:
    """Return the drawing: a bar a part of the THI, hollow where an input is unknown, and THI with its range below.

    known_fields: fields of the layer; a part whose input the layer does not have counts as known.
    """
    width, height = size
    drawing = Drawing(width, height, family)
    row = height / (len(rating.parts) + 1.6)
    # Many parts share the height that the usual six have.
    letters = min(7.0, row * MOST_PT_PER_MM)
    own = setter(family, letters)
    said = [_said(part, facility, known_fields, captions) for part in rating.parts]
    scale = (width - LABEL_MM - VALUE_MM) / 8.0
    for value, _, words in said:
        if value:
            # What stands behind a bar has its place too.
            scale = min(scale, (width - LABEL_MM - GAP_MM - own.width(words) / PRINTED) / value)
    for index, (part, (value, assumed, words)) in enumerate(zip(rating.parts, said, strict=True)):
        y = index * row
        baseline = y + row * 0.66
        label = text_block(
            captions.of(part.label), family, (LABEL_MM - 1, row), letters, captions("cut"), align="middle"
        )
        drawing.add(label, 0, y)
        if value is None:
            drawing.text(LABEL_MM, baseline, words, min(6.5, letters), palette.QUIET_INK)
            continue
        length = max(value * scale, 0.3)
        fill, dash = ("#ffffff", "0.8 0.6") if assumed else (palette.PATH, "")
        drawing.rectangle(LABEL_MM, y + row * 0.22, length, row * 0.56, fill, palette.PATH, 0.25, dash=dash)
        ink = palette.QUIET_INK if assumed else palette.INK
        drawing.text(LABEL_MM + length + GAP_MM, baseline, words, letters, ink)
    _total(drawing, facility, captions, len(rating.parts) * row, row, rating)
    return drawing


def _said(
    part: Part, facility: Mapping[str, Any], known_fields: set[str], captions: Captions
) -> tuple[float | None, bool, str]:
    """Return the score of a part, whether it is assumed, and what is said of it."""
    value = facility.get(part.field)
    if value is None:
        return None, False, captions("factor_not_scored")
    if not _assumed(part, facility, known_fields):
        return value, False, captions.number(value, 1)
    bounded = any(facility.get(f"{each}{end}") is not None for each in part.needs for end in (LOWER, UPPER))
    why = captions("factor_assumed" if bounded else "factor_unknown")
    return value, True, f"{captions.number(value, 1)}  {why}"


def _assumed(part: Part, facility: Mapping[str, Any], known_fields: set[str]) -> bool:
    """Return whether the score of a part is assumed: as the rating says, else as its inputs tell."""
    if ASSUMED in known_fields:
        return part.field in str(facility.get(ASSUMED) or "").split(", ")
    return any(each in known_fields and facility.get(each) in UNKNOWN_CODES for each in part.needs)


def _total(
    drawing: Drawing,
    facility: Mapping[str, Any],
    captions: Captions,
    top: float,
    row: float,
    rating: RatedBy,
) -> None:
    """Add the THI with its range, on a scale of its own below the factors."""
    drawing.line([(0, top + 0.5), (drawing.width, top + 0.5)], palette.RULE, 0.15)
    middle = top + row * 0.85
    drawing.text(0, middle + 0.9, "THI", 8, bold=True)
    low, high = facility.get("thi_min"), facility.get("thi_max")
    if facility.get("thi") is None:
        drawing.text(LABEL_MM, middle + 0.9, captions("unrated"), 7, palette.QUIET_INK)
        return
    if low is None or high is None:
        low = high = facility.get("thi")
    start, end = min(low, 4.0), max(high, 14.0)
    left, right = LABEL_MM + 2, drawing.width - VALUE_MM - 6

    def x(value):
        return left + (value - start) / (end - start) * (right - left)

    drawing.line([(x(start), middle), (x(end), middle)], palette.RULE, 0.2)
    drawing.line([(x(low), middle), (x(high), middle)], palette.INK, 0.5)
    for edge in (low, high):
        drawing.line([(x(edge), middle - 1.3), (x(edge), middle + 1.3)], palette.INK, 0.4)
    found = rating.class_of(facility.get("thi_class"))
    colour = found.colour if found else palette.UNRATED_COLOUR
    if is_hollow(facility.get("thi_basis")):
        colour = palette.PAPER
    drawing.circle(x(facility.get("thi")), middle, 1.7, colour)
    words = f"{captions.number(low, 1)}–{captions.number(high, 1)}"
    drawing.text(drawing.width, middle + 0.9, words, 7.5, bold=True, anchor="end")


def checklist_bars(
    rows: Sequence[Row], captions: Captions, family: str, size: tuple[float, float]
) -> Drawing:
    """Return the bars of a checklist: safety by category, paler the less it rests on data."""
    drawing = Drawing(*size, family)
    known = [row for row in rows if row.get("safety_percent") is not None]
    if not known:
        drawing.text(0, 4, captions("checklist_none"), 7, palette.QUIET_INK)
        return drawing
    top = 4.5
    drawing.text(0, 2.6, captions("checklist_note"), 6, palette.QUIET_INK)
    step = min((size[1] - top) / len(known), 7.0)
    label = size[0] * 0.45
    room = size[0] - label - 17
    for index, row in enumerate(known):
        y = top + index * step
        baseline = y + step * 0.68
        name = str(row.get("category_label") or row.get("category") or UNKNOWN)
        drawing.add(text_block(name, family, (label - 1, step), 6.5, captions("cut"), align="middle"), 0, y)
        safety, credibility = row.get("safety_percent"), row.get("credibility_percent")
        drawing.rectangle(label, y + step * 0.2, room, step * 0.6, "#efece5")
        drawing.rectangle(label, y + step * 0.2, room * safety / 100, step * 0.6, palette.PATH)
        words = f"{round(safety)} % / {'–' if credibility is None else round(credibility)} %"
        drawing.text(size[0], baseline, words, 6.5, anchor="end")
    return drawing
