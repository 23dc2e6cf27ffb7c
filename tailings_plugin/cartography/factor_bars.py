"""Bars of the factors of a rating: what made it, what was unknown, and the range that leaves."""

from . import look
from .captions import Captions
from .drawing import Drawing
from .facilities import Facility
from .listing import header
from .typeset import Typesetter

# Factor -> the inventory field it reads in the shipped schemes.
FACTORS = {
    "thi_cap": "volume_m3",
    "thi_tox": "water_hazard_class",
    "thi_manag": "status",
    "thi_seismic": "pga_g",
    "thi_flood": "flood_zone",
    "thi_dam": "factor_of_safety",
}
LABEL_MM, VALUE_MM = 27.0, 13.0
UNKNOWN_CODES = (None, "unknown")


def factor_bars(
    facility: Facility, known_fields: set[str], captions: Captions, family: str, size: tuple[float, float]
) -> Drawing:
    """Return the drawing: a bar a factor, hollow where its input is unknown, and THI with its range below.

    known_fields: fields of the layer; a factor whose input the layer does not have counts as known.
    """
    width, height = size
    drawing = Drawing(width, height, family)
    row = height / (len(FACTORS) + 1.6)
    values = [facility.get(name) or 0.0 for name in FACTORS]
    scale = (width - LABEL_MM - VALUE_MM) / max(8.0, *values)
    setter = Typesetter(look.text_format(family, 7))
    for index, (name, source) in enumerate(FACTORS.items()):
        y = index * row
        baseline = y + row * 0.66
        drawing.text(0, baseline, setter.shorten(header(name, captions), LABEL_MM - 1), 7)
        value = facility.get(name)
        if value is None:
            drawing.text(LABEL_MM, baseline, captions("factor_not_scored"), 6.5, look.QUIET_INK)
            continue
        unknown = source in known_fields and facility.get(source) in UNKNOWN_CODES
        length = max(value * scale, 0.3)
        fill, dash = ("#ffffff", "0.8 0.6") if unknown else (look.PATH, "")
        drawing.rectangle(LABEL_MM, y + row * 0.22, length, row * 0.56, fill, look.PATH, 0.25, dash=dash)
        text = captions.number(value, 1)
        if unknown:
            text = f"{text}  {captions('factor_unknown')}"
        drawing.text(LABEL_MM + length + 1.2, baseline, text, 7, look.QUIET_INK if unknown else look.INK)
    _total(drawing, facility, captions, len(FACTORS) * row, row)
    return drawing


def _total(drawing: Drawing, facility: Facility, captions: Captions, top: float, row: float) -> None:
    """Add the THI with its range, on a scale of its own below the factors."""
    drawing.line([(0, top + 0.5), (drawing.width, top + 0.5)], look.RULE, 0.15)
    middle = top + row * 0.85
    drawing.text(0, middle + 0.9, "THI", 8, bold=True)
    low, high = facility.get("thi_min"), facility.get("thi_max")
    if facility.thi is None:
        drawing.text(LABEL_MM, middle + 0.9, captions("unrated"), 7, look.QUIET_INK)
        return
    if low is None or high is None:
        low = high = facility.thi
    start, end = min(low, 4.0), max(high, 14.0)
    left, right = LABEL_MM + 2, drawing.width - VALUE_MM - 6

    def x(value):
        return left + (value - start) / (end - start) * (right - left)

    drawing.line([(x(start), middle), (x(end), middle)], look.RULE, 0.2)
    drawing.line([(x(low), middle), (x(high), middle)], look.INK, 0.5)
    for edge in (low, high):
        drawing.line([(x(edge), middle - 1.3), (x(edge), middle + 1.3)], look.INK, 0.4)
    colour = look.CLASS_COLOURS.get(facility.hazard_class, look.UNRATED_COLOUR)
    drawing.circle(x(facility.thi), middle, 1.7, colour)
    words = f"{captions.number(low, 1)}–{captions.number(high, 1)}"
    drawing.text(drawing.width, middle + 0.9, words, 7.5, bold=True, anchor="end")
