"""What the maps of a page show, where north is on them, and what a metre of theirs is on the ground."""

import math

import numpy as np
from qgis.core import (
    Qgis,
    QgsCoordinateReferenceSystem,
    QgsCoordinateTransform,
    QgsCoordinateTransformContext,
    QgsCsException,
    QgsDistanceArea,
    QgsPointXY,
    QgsRectangle,
)

from .profile import shown_km
from .surroundings import Downstream
from .track import box_of

# Half the least width of a map of where the water goes, and the room around what it shows.
LEAST_REACH_M = 25_000.0
ROOM = 1.25
# Metres and degrees over which lengths and north are taken.
STEP_M, STEP_DEG = 1000.0, 0.01
ELLIPSOID = "EPSG:7030"


class Survey:
    """Tells of places in the map's system how long its metres are on the ground, and where north is."""

    def __init__(
        self,
        crs: QgsCoordinateReferenceSystem,
        to_map: QgsCoordinateTransform,
        transforms: QgsCoordinateTransformContext,
    ):
        self._to_map = to_map
        self._distance = QgsDistanceArea()
        self._distance.setSourceCrs(crs, transforms)
        self._distance.setEllipsoid(ELLIPSOID)

    def ground_m(self, x: float, y: float) -> float:
        """Return metres on the ground for one of the system, the mean of both directions."""
        here = QgsPointXY(x, y)
        others = (QgsPointXY(x + STEP_M, y), QgsPointXY(x, y + STEP_M))
        lengths = [self._distance.measureLine(here, each) / STEP_M for each in others]
        mean = sum(lengths) / 2
        return mean if math.isfinite(mean) and mean > 0 else 1.0

    def north(self, x: float, y: float) -> float:
        """Return the direction of north, radians clockwise from up."""
        try:
            here = self._to_map.transform(QgsPointXY(x, y), Qgis.TransformDirection.Reverse)
            there = self._to_map.transform(QgsPointXY(here.x(), min(here.y() + STEP_DEG, 90.0)))
        except QgsCsException:
            return 0.0
        return math.atan2(there.x() - x, there.y() - y)


def windows_around(at: np.ndarray, reach: float) -> list[QgsRectangle]:
    """Return windows of degrees that hold places (n, 2; longitude, latitude) and so many degrees around, either side of
    the antimeridian where they lie across it."""
    lon = at[:, 0]
    start, end = float(lon.min()), float(lon.max())
    if end - start > 180:
        start, end = float(lon[lon > 0].min()), float(lon[lon <= 0].max()) + 360
    start, end = start - reach, end + reach
    south, north = max(float(at[:, 1].min()) - reach, -90.0), min(float(at[:, 1].max()) + reach, 90.0)
    parts = [(max(start, -180.0), min(end, 180.0)), (-180.0, end - 360.0), (start + 360.0, 180.0)]
    return [QgsRectangle(west, south, east, north) for west, east in parts if west < east]


def wide_extent(
    place: np.ndarray, downstream: Downstream, everywhere: QgsRectangle, size_mm: tuple[float, float]
) -> QgsRectangle:
    """Return what the map of where the water goes shows: the facility (2,; NaN: everywhere), its paths as far as the
    profile goes, its zones, in the proportions of a map."""
    if not np.isfinite(place[0]):
        return in_proportion(everywhere, size_mm)
    box = QgsRectangle(*place, *place)
    for track in downstream.tracks:
        box.combineExtentWith(box_of(track.within(shown_km(float(track.km[-1]), downstream.named))))
    for row in downstream.zones:
        box.combineExtentWith(row.geometry.boundingBox())
    return in_proportion(box, size_mm)


def in_proportion(box: QgsRectangle, size_mm: tuple[float, float]) -> QgsRectangle:
    """Return a box with room around it, in the proportions of a map."""
    ratio = size_mm[0] / size_mm[1]
    width = max(box.width() * ROOM, 2 * LEAST_REACH_M)
    height = max(box.height() * ROOM, 2 * LEAST_REACH_M / ratio)
    width, height = max(width, height * ratio), max(height, width / ratio)
    return QgsRectangle.fromCenterAndSize(box.center(), width, height)
