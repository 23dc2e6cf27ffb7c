"""A small SVG canvas in millimetres."""

from html import escape
from pathlib import Path

from ..look import palette

# Qt rounds small font sizes in SVG: the canvas counts in tenths of a millimetre.
UNITS_PER_MM = 10
MM_PER_POINT = 25.4 / 72


class Drawing:
    """Shapes and texts on a canvas of a size in mm; all lengths in mm from the top left, font sizes in points."""

    def __init__(self, width: float, height: float, family: str):
        self.width, self.height = width, height
        self._family = escape(family)
        self._parts: list[str] = []

    def rectangle(self, x, y, width, height, fill, edge="none", edge_mm=0.0, radius=0.0, dash="") -> None:
        """Add a rectangle."""
        self._parts.append(
            f'<rect x="{_u(x)}" y="{_u(y)}" width="{_u(width)}" height="{_u(height)}" rx="{_u(radius)}" '
            f'fill="{fill}" stroke="{edge}" stroke-width="{_u(edge_mm)}"{_dashes(dash)}/>'
        )

    def line(self, points, colour=palette.INK, width_mm=0.25, dash="") -> None:
        """Add a line through (x, y) points; `dash` as "on off" in mm."""
        steps = " ".join(f"{_u(x)},{_u(y)}" for x, y in points)
        self._parts.append(
            f'<polyline points="{steps}" fill="none" stroke="{colour}" stroke-width="{_u(width_mm)}" '
            f'stroke-linejoin="round"{_dashes(dash)}/>'
        )

    def area(self, points, fill) -> None:
        """Add a filled polygon."""
        steps = " ".join(f"{_u(x)},{_u(y)}" for x, y in points)
        self._parts.append(f'<polygon points="{steps}" fill="{fill}" stroke="none"/>')

    def circle(self, x, y, radius, fill, edge=palette.INK, edge_mm=0.2) -> None:
        """Add a circle."""
        self._parts.append(
            f'<circle cx="{_u(x)}" cy="{_u(y)}" r="{_u(radius)}" fill="{fill}" stroke="{edge}" '
            f'stroke-width="{_u(edge_mm)}"/>'
        )

    def text(self, x, y, text, size_pt, colour=palette.INK, bold=False, anchor="start") -> None:
        """Add a line of text; (x, y) is the end of its baseline that `anchor` names (start, middle, end)."""
        weight = "bold" if bold else "normal"
        self._parts.append(
            f'<text x="{_u(x)}" y="{_u(y)}" font-family="{self._family}" '
            f'font-size="{_u(size_pt * MM_PER_POINT)}" font-weight="{weight}" fill="{colour}" '
            f'text-anchor="{anchor}">{escape(text)}</text>'
        )

    def svg(self) -> str:
        """Return the document."""
        return (
            f'<svg xmlns="http://www.w3.org/2000/svg" width="{self.width}mm" height="{self.height}mm" '
            f'viewBox="0 0 {_u(self.width)} {_u(self.height)}">{"".join(self._parts)}</svg>'
        )

    def write(self, path: Path) -> str:
        """Write the document and return its path."""
        path.write_text(self.svg(), encoding="utf-8")
        return str(path)


def nice_step(span: float, most: int) -> float:
    """Return the smallest of 1, 2, 5 x 10^n that cuts `span` into at most `most` parts."""
    exponent = int(f"{max(span, 1e-9) / most:e}".split("e")[1])
    return next(
        factor * 10.0**power
        for power in (exponent, exponent + 1)
        for factor in (1, 2, 5)
        if span / (factor * 10.0**power) <= most
    )


def _u(value_mm: float) -> str:
    return f"{value_mm * UNITS_PER_MM:.1f}"


def _dashes(dash: str) -> str:
    if not dash:
        return ""
    return ' stroke-dasharray="{}"'.format(" ".join(_u(float(part)) for part in dash.split()))
