"""What is drawn on the map: the path, its number, where borders are met and which towns lie along it."""

import numpy as np
from qgis.core import (
    QgsCoordinateReferenceSystem,
    QgsCoordinateTransform,
    QgsCsException,
    QgsGeometry,
    QgsLineString,
    QgsPointXY,
    QgsProject,
    QgsWkbTypes,
)
from qgis.gui import QgsMapCanvas, QgsMapCanvasItem, QgsRubberBand, QgsVertexMarker
from qgis.PyQt.QtCore import QRectF, Qt
from qgis.PyQt.QtGui import QColor, QFont, QPainter, QPen

from ...cartography.look import palette
from ...consequence.below import Downstream
from ...place_layers import WGS84
from .work import Answer

PATH_PX, CHOSEN_PX = 3, 5
NUMBER_PX = 11
TOWN_PX, BORDER_PX, END_PX = 7, 11, 10


class Drawing:
    """A path on the map, in whatever CRS the map has by now."""

    def __init__(self, canvas: QgsMapCanvas, number: int, answer: Answer):
        self.canvas, self.number, self.answer = canvas, number, answer
        self.items: list[QgsMapCanvasItem] = []
        self.is_chosen = True
        self.draw()

    def draw(self) -> None:
        """Draw it anew, as after a change of the map's CRS."""
        self.remove()
        below = self.answer.below
        if below is not None and below.path is not None and below.length_km:
            self._draw_path(below)
        place = self._on_map(self.answer.question.longitude, self.answer.question.latitude)
        if place is not None:
            self.items.append(_Number(self.canvas, place, self.number))

    def choose(self, is_chosen: bool) -> None:
        """Draw it thicker, as the one that is told of, or not."""
        if is_chosen != self.is_chosen:
            self.is_chosen = is_chosen
            self.draw()

    def remove(self) -> None:
        """Take it off the map."""
        for item in self.items:
            self.canvas.scene().removeItem(item)
        self.items = []

    def _draw_path(self, below: Downstream) -> None:
        path = below.path
        line = QgsGeometry(QgsLineString(path.x.tolist(), path.y.tolist()))
        crs = QgsCoordinateReferenceSystem.fromWkt(self.answer.crs_wkt)
        change = self._to_map(crs)
        try:
            line.transform(change)
        except QgsCsException:  # a map that does not reach there
            return
        band = QgsRubberBand(self.canvas, QgsWkbTypes.GeometryType.LineGeometry)
        width = CHOSEN_PX if self.is_chosen else PATH_PX
        band.setColor(QColor(palette.PATH))
        band.setSecondaryStrokeColor(QColor(255, 255, 255, 220))
        band.setWidth(width)
        band.setToGeometry(line, None)
        self.items.append(band)
        for town in below.towns:
            icon = QgsVertexMarker.IconType.ICON_CIRCLE
            self._mark(self._on_map(town.longitude, town.latitude), icon, palette.INK, TOWN_PX)
        for border in below.borders:
            at = [float(np.interp(border.distance_km * 1000, path.m, values)) for values in (path.x, path.y)]
            icon = QgsVertexMarker.IconType.ICON_RHOMBUS
            self._mark(self._transformed(change, *at), icon, palette.ALARM, BORDER_PX)
        end = self._transformed(change, float(path.x[-1]), float(path.y[-1]))
        icon = QgsVertexMarker.IconType.ICON_CROSS if below.goes_on else QgsVertexMarker.IconType.ICON_BOX
        self._mark(end, icon, palette.PATH, END_PX)

    def _mark(self, place: QgsPointXY | None, icon: QgsVertexMarker.IconType, colour: str, size: int) -> None:
        if place is None:
            return
        marker = QgsVertexMarker(self.canvas)
        marker.setIconType(icon)
        marker.setColor(QColor(colour))
        marker.setFillColor(QColor(palette.PAPER))
        marker.setIconSize(size)
        marker.setPenWidth(2)
        marker.setCenter(place)
        self.items.append(marker)

    def _on_map(self, longitude: float, latitude: float) -> QgsPointXY | None:
        return self._transformed(self._to_map(QgsCoordinateReferenceSystem(WGS84)), longitude, latitude)

    def _to_map(self, crs: QgsCoordinateReferenceSystem) -> QgsCoordinateTransform:
        return QgsCoordinateTransform(
            crs, self.canvas.mapSettings().destinationCrs(), QgsProject.instance().transformContext()
        )

    @staticmethod
    def _transformed(change: QgsCoordinateTransform, x: float, y: float) -> QgsPointXY | None:
        try:
            return change.transform(QgsPointXY(x, y))
        except QgsCsException:
            return None


class _Number(QgsMapCanvasItem):
    """The number of a path in a disc at the place it begins."""

    def __init__(self, canvas: QgsMapCanvas, place: QgsPointXY, number: int):
        super().__init__(canvas)
        self.place, self.text = place, str(number)
        self.setZValue(100)
        self.updatePosition()

    def updatePosition(self) -> None:
        self.setPos(self.toCanvasCoordinates(self.place))

    def boundingRect(self) -> QRectF:
        reach = NUMBER_PX + 2
        return QRectF(-reach, -reach, 2 * reach, 2 * reach)

    def paint(self, painter, option=None, widget=None) -> None:
        disc = QRectF(-NUMBER_PX, -NUMBER_PX, 2 * NUMBER_PX, 2 * NUMBER_PX)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        painter.setPen(QPen(QColor(palette.PAPER), 2))
        painter.setBrush(QColor(palette.PATH))
        painter.drawEllipse(disc)
        font = QFont(painter.font())
        font.setPixelSize(13)
        font.setBold(True)
        painter.setFont(font)
        painter.drawText(disc, Qt.AlignmentFlag.AlignCenter, self.text)
