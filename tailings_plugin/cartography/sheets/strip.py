"""The strip below a map: north, scale as a ratio and a bar, and what is to be said. Nothing lies on the map."""

import math

from ..data.captions import Captions
from ..look import palette
from .drawing import Drawing, nice_step
from .fitting import setter, text_block

ARROW_MM, BAR_MM, TEXT_PT = 5.0, 28.0, 6.0


def strip(
    size: tuple[float, float],
    metres_per_mm: float,
    north: float,
    ratio: str,
    text: str,
    captions: Captions,
    family: str,
) -> Drawing:
    """Return the strip of a map: metres on the ground for a mm of paper, the direction of north (radians clockwise from
    up), its ratio ("" none), and a text."""
    drawing = Drawing(*size, family)
    _arrow(drawing, ARROW_MM / 2, 4.0, north)
    right = _bar(drawing, ARROW_MM + 2.0, metres_per_mm, ratio, captions)
    room = (size[0] - right - 3.0, size[1])
    if room[0] > 20:
        block = text_block(text, family, room, TEXT_PT, captions("cut"), palette.QUIET_INK)
        drawing.add(block, right + 3.0, 0.4)
    return drawing


def _arrow(drawing: Drawing, x: float, y: float, north: float) -> None:
    def at(across: float, up: float) -> tuple[float, float]:
        sin, cos = math.sin(north), math.cos(north)
        return x + across * cos + up * sin, y + across * sin - up * cos

    drawing.area([at(0, 2.6), at(1.3, -2.2), at(0, -1.2)], palette.INK)
    drawing.line([at(0, 2.6), at(-1.3, -2.2), at(0, -1.2), at(0, 2.6)], palette.INK, 0.2)


def _bar(drawing: Drawing, left: float, metres_per_mm: float, ratio: str, captions: Captions) -> float:
    """Add a bar of two parts, and the ratio below; return where it ends."""
    most = min(BAR_MM, drawing.width - left - 8) * metres_per_mm
    step = nice_step(most, 2)
    if step * 2 > most:
        step = nice_step(most, 3)
    unit, metres = (captions("kilometres"), 1000.0) if step >= 1000 else (captions("metres"), 1.0)
    y, own = 4.2, setter(drawing.family, TEXT_PT)
    drawing.line([(left, y - 1.2), (left, y), (left + 2 * step / metres_per_mm, y)], palette.INK, 0.2)
    right = left
    for count in range(3):
        x = left + count * step / metres_per_mm
        drawing.line([(x, y - 1.2), (x, y)], palette.INK, 0.2)
        words = captions.number(count * step / metres, 0 if step / metres >= 1 else 1)
        words = f"{words} {unit}" if count == 2 else words if count else "0"
        width = own.width(words)
        drawing.text(
            x - (width / 2 if count < 2 else own.width(words.split(" ")[0]) / 2), y - 1.7, words, TEXT_PT
        )
        right = max(right, x + width)
    if ratio:
        drawing.text(left, y + 3.2, ratio, 7, bold=True)
        right = max(right, left + setter(drawing.family, 7, True).width(ratio))
    return right
