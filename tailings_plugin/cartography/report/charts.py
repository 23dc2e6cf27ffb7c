"""Charts of the report as SVG: bars of segments with their figures, told apart by lightness and edges too."""

from collections.abc import Callable, Sequence
from dataclasses import dataclass, replace
from html import escape

from ...pages.page import ink_on
from ..look.palette import INK, PAPER, QUIET_INK, RULE
from .blocks import Picture

# A unit of the drawing is a quarter of a millimetre on paper.
UNITS_A_MM = 4
WIDTH_MM = 170.0
_LABEL, _TOTAL, _BAR, _STEP, _LEGEND = 190, 46, 17, 22, 22
_SIZE, _SMALL = 12, 11
# Characters of the label that have room, and units a character needs.
_LONGEST, _CHARACTER = 29, 6.6


@dataclass(frozen=True)
class Kind:
    """What a segment is of: its words in the legend, its colour, and whether only its edge is drawn."""

    label: str
    colour: str
    hollow: bool = False


@dataclass(frozen=True)
class Bar:
    """A row: its label, and how many of each kind; colour: of its own, instead of those of the kinds."""

    label: str
    counts: Sequence[int]
    colour: str | None = None


def bars(
    name: str,
    alt: str,
    kinds: Sequence[Kind],
    rows: Sequence[Bar],
    family: str,
    shown: Callable[[int], str] = str,
) -> Picture:
    """Return a chart of horizontal bars on one scale, each cut into the kinds, with a legend above.

    A count stands in its segment where there is room, the sum at the end of the bar. alt: what it shows, in words;
    shown: writes a number.
    """
    width = int(WIDTH_MM * UNITS_A_MM)
    most = max((sum(row.counts) for row in rows), default=0)
    scale = (width - _LABEL - _TOTAL) / max(most, 1)
    top, parts = _legend(kinds, width)
    for place, row in enumerate(rows):
        y = top + place * _STEP
        parts.append(_words(_LABEL - 8, y + 13, _cut(row.label), _SIZE, "end"))
        x = float(_LABEL)
        for kind, count in zip(kinds, row.counts, strict=True):
            if count:
                own = replace(kind, colour=row.colour or kind.colour)
                parts.append(_segment(x, y, count * scale, own, shown(count)))
                x += count * scale
        parts.append(_words(x + 6, y + 13, shown(sum(row.counts)), _SIZE, "start", bold=True))
    height = top + len(rows) * _STEP + 2
    axis = f'<path d="M{_LABEL} {top - 3}V{height - 3}" stroke="{RULE}" fill="none"/>'
    svg = (
        f'<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 {width} {height}" width="{width}" height="{height}" '
        f'role="img" aria-label="{escape(alt)}" font-family="{escape(family)}">{axis}{"".join(parts)}</svg>'
    )
    return Picture(name, WIDTH_MM, height / UNITS_A_MM, alt, svg)


def _segment(x: float, y: float, length: float, kind: Kind, shown: str) -> str:
    fill, ink = (PAPER, INK) if kind.hollow else (kind.colour, ink_on(kind.colour))
    edge = kind.colour if kind.hollow else PAPER
    inset = 1.0 if kind.hollow else 0.0
    box = (
        f'<rect x="{x + inset:.1f}" y="{y + inset:.1f}" width="{max(length - 2 * inset, 0.5):.1f}" '
        f'height="{_BAR - 2 * inset:.1f}" fill="{fill}" stroke="{edge}" stroke-width="{1 + inset}"/>'
    )
    if length < len(shown) * _CHARACTER + 6:
        return box
    return box + _words(x + length / 2, y + 13, shown, _SMALL, "middle", ink)


def _legend(kinds: Sequence[Kind], width: int) -> tuple[int, list[str]]:
    """Return the height of the legend, and its parts; it breaks where the line is full."""
    parts, x, y = [], 0.0, 4.0
    for kind in kinds:
        needed = 26 + len(kind.label) * _CHARACTER + 14
        if x and x + needed > width:
            x, y = 0.0, y + 18
        fill, edge = (PAPER, kind.colour) if kind.hollow else (kind.colour, QUIET_INK)
        parts.append(
            f'<rect x="{x + 1:.1f}" y="{y + 1:.1f}" width="16" height="11" fill="{fill}" stroke="{edge}" '
            f'stroke-width="{2 if kind.hollow else 0.6}"/>'
        )
        parts.append(_words(x + 23, y + 11, kind.label, _SMALL, "start"))
        x += needed
    return int(y) + _LEGEND, parts


def _words(
    x: float, y: float, text: str, size: int, anchor: str, colour: str = INK, bold: bool = False
) -> str:
    weight = ' font-weight="bold"' if bold else ""
    return (
        f'<text x="{x:.1f}" y="{y:.1f}" font-size="{size}" text-anchor="{anchor}" fill="{colour}"{weight}>'
        f"{escape(text)}</text>"
    )


def _cut(text: str) -> str:
    return text if len(text) <= _LONGEST else text[: _LONGEST - 1].rstrip() + "…"
