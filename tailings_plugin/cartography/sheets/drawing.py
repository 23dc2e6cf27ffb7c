"""A small canvas in millimetres, painted as lines and letters: searchable, and small in a PDF."""

from collections.abc import Sequence
from dataclasses import dataclass, replace
from functools import cache

from qgis.PyQt.QtCore import QPointF, QRectF, Qt
from qgis.PyQt.QtGui import QBrush, QColor, QFont, QFontMetricsF, QImage, QPainter, QPen, QPolygonF

from ..layout.typeset import MM_PER_POINT
from ..look import fonts, palette

# Letters are set large and painted small: sizes of fonts are whole pixels.
SET_PX = 200
Points = Sequence[tuple[float, float]]


@dataclass(frozen=True)
class Stroke:
    """The edge of a shape; `dash` as "on off" in mm; no width: none."""

    colour: str = palette.INK
    width_mm: float = 0.0
    dash: str = ""

    def pen(self) -> QPen:
        """Return it as Qt's."""
        if not self.width_mm:
            return QPen(Qt.PenStyle.NoPen)
        pen = QPen(QColor(self.colour), self.width_mm)
        pen.setJoinStyle(Qt.PenJoinStyle.RoundJoin)
        pen.setCapStyle(Qt.PenCapStyle.FlatCap)
        if self.dash:
            pen.setDashPattern([float(part) / self.width_mm for part in self.dash.split()])
        return pen


@dataclass(frozen=True)
class Shape:
    """A rectangle, a circle, a line or an area ("rectangle", ...) through points; no `fill`: none."""

    kind: str
    points: tuple[tuple[float, float], ...]
    fill: str = ""
    stroke: Stroke = Stroke()
    radius: float = 0.0

    def paint(self, painter: QPainter) -> None:
        """Paint it; the painter counts in mm."""
        painter.setPen(self.stroke.pen())
        painter.setBrush(QBrush(QColor(self.fill)) if self.fill else QBrush(Qt.BrushStyle.NoBrush))
        points = [QPointF(*each) for each in self.points]
        if self.kind == "rectangle":
            painter.drawRoundedRect(QRectF(*points), self.radius, self.radius)
        elif self.kind == "circle":
            painter.drawEllipse(points[0], self.radius, self.radius)
        elif self.kind == "area":
            painter.drawPolygon(QPolygonF(points))
        else:
            painter.drawPolyline(QPolygonF(points))


@dataclass(frozen=True)
class Words:
    """A line of text; (x, y) is the end of its baseline that `anchor` names (start, middle, end)."""

    x: float
    y: float
    text: str
    size_pt: float
    colour: str = palette.INK
    bold: bool = False
    anchor: str = "start"

    def paint(self, painter: QPainter, family: str) -> None:
        """Paint them; the painter counts in mm."""
        font, metrics = _font(family, self.bold)
        part = {"start": 0.0, "middle": 0.5, "end": 1.0}[self.anchor]
        scale = self.size_pt * MM_PER_POINT / SET_PX
        painter.save()
        painter.translate(self.x, self.y)
        painter.scale(scale, scale)
        painter.setFont(font)
        painter.setPen(QColor(self.colour))
        before = metrics.horizontalAdvance(self.text) * part if part else 0.0
        painter.drawText(QPointF(-before, 0.0), self.text)
        painter.restore()


@dataclass(frozen=True)
class Picture:
    """A picture, as a file of it has it, that fills a rectangle from (x, y)."""

    x: float
    y: float
    width: float
    height: float
    file: bytes

    def paint(self, painter: QPainter) -> None:
        """Paint it; the painter counts in mm."""
        painter.drawImage(QRectF(self.x, self.y, self.width, self.height), QImage.fromData(self.file))


class Drawing:
    """Shapes and texts on a canvas of a size in mm; all lengths in mm from the top left, font sizes in points."""

    def __init__(self, width: float, height: float, family: str):
        self.width, self.height, self.family = width, height, family
        self.parts: list[Shape | Words | Picture] = []

    @property
    def words(self) -> list[Words]:
        """Its lines of text."""
        return [part for part in self.parts if isinstance(part, Words)]

    @property
    def shapes(self) -> list[Shape]:
        """Its shapes."""
        return [part for part in self.parts if isinstance(part, Shape)]

    def rectangle(self, x, y, width, height, fill="", edge=palette.INK, edge_mm=0.0, radius=0.0, dash=""):
        """Add a rectangle."""
        ends = ((x, y), (x + width, y + height))
        self.parts.append(Shape("rectangle", ends, fill, Stroke(edge, edge_mm, dash), radius))

    def line(self, points: Points, colour=palette.INK, width_mm=0.25, dash="") -> None:
        """Add a line through (x, y) points; `dash` as "on off" in mm."""
        self.parts.append(Shape("line", tuple(points), stroke=Stroke(colour, width_mm, dash)))

    def area(self, points: Points, fill: str) -> None:
        """Add a filled polygon."""
        self.parts.append(Shape("area", tuple(points), fill))

    def circle(self, x, y, radius, fill, edge=palette.INK, edge_mm=0.2) -> None:
        """Add a circle."""
        self.parts.append(Shape("circle", ((x, y),), fill, Stroke(edge, edge_mm), radius))

    def text(self, x, y, text, size_pt, colour=palette.INK, bold=False, anchor="start") -> None:
        """Add a line of text; (x, y) is the end of its baseline that `anchor` names (start, middle, end)."""
        self.parts.append(Words(x, y, text, size_pt, colour, bold, anchor))

    def picture(self, x, y, width, height, file: bytes) -> None:
        """Add a picture, as a file of it has it."""
        self.parts.append(Picture(x, y, width, height, file))

    def add(self, other: "Drawing", x: float = 0.0, y: float = 0.0) -> None:
        """Add another drawing with its top left at (x, y)."""
        self.parts += [_shifted(part, x, y) for part in other.parts]

    def paint(self, painter: QPainter, dots_per_mm: float) -> None:
        """Paint all of it, at the painter's origin."""
        painter.save()
        painter.scale(dots_per_mm, dots_per_mm)
        for part in self.parts:
            if isinstance(part, Words):
                part.paint(painter, self.family)
            else:
                part.paint(painter)
        painter.restore()


def nice_step(span: float, most: int) -> float:
    """Return the smallest of 1, 2, 5 x 10^n that cuts `span` into at most `most` parts."""
    exponent = int(f"{max(span, 1e-9) / most:e}".split("e")[1])
    return next(
        factor * 10.0**power
        for power in (exponent, exponent + 1)
        for factor in (1, 2, 5)
        if span / (factor * 10.0**power) <= most
    )


@cache
def _font(family: str, bold: bool) -> tuple[QFont, QFontMetricsF]:
    text = fonts.text_format(family, SET_PX, bold=bold)
    font = QFont(text.font())
    if text.namedStyle():
        font.setStyleName(text.namedStyle())
    font.setPixelSize(SET_PX)
    return font, QFontMetricsF(font)


def _shifted(part: Shape | Words | Picture, x: float, y: float) -> Shape | Words | Picture:
    if isinstance(part, Shape):
        return replace(part, points=tuple((across + x, down + y) for across, down in part.points))
    return replace(part, x=part.x + x, y=part.y + y)
