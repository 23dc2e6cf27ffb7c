"""What of the globe a map shows, in degrees: also across the antimeridian, and around a pole."""

import numpy as np
from qgis.core import QgsCoordinateTransform, QgsCsException, QgsGeometry, QgsPointXY, QgsRectangle

# Points of the map asked for their degrees, along each side; what lies between two of them is let in by MARGIN.
ALONG = 17
MARGIN = 1 / (ALONG - 1)
BACK = QgsCoordinateTransform.TransformDirection.ReverseTransform
WORLD = QgsRectangle(-180.0, -90.0, 180.0, 90.0)


def shortest_arc(lon: np.ndarray) -> tuple[float, float]:
    """Return (west, east) in degrees of the shortest arc that holds all longitudes; west in -180..180, east beyond it.

    The east end is above 180 where the antimeridian lies inside.
    """
    around = np.sort(np.mod(lon, 360.0))
    gaps = np.diff(around, append=around[0] + 360.0)
    widest = int(gaps.argmax())
    west = float(around[(widest + 1) % len(around)])
    west = west - 360.0 if west > 180.0 else west
    return west, west + 360.0 - float(gaps[widest])


def window_of(extent: QgsRectangle, to_map: QgsCoordinateTransform) -> QgsRectangle:
    """Return degrees around an extent of a map, from its transform out of degrees.

    Longitudes go on beyond 180 where the antimeridian lies inside, and around the globe where a pole does. The world
    where no point of the extent is on the globe.
    """
    lon, lat = _degrees_of(extent, to_map)
    if not len(lon):
        return QgsRectangle(WORLD)
    north, south = (_shows(extent, pole, to_map) for pole in (90.0, -90.0))
    west, east = shortest_arc(lon)
    high, wide = (lat.max() - lat.min()) * MARGIN, (east - west) * MARGIN
    bottom = -90.0 if south else max(lat.min() - high, -90.0)
    top = 90.0 if north else min(lat.max() + high, 90.0)
    if north or south or east - west + 2 * wide >= 360.0:
        return QgsRectangle(-180.0, bottom, 180.0, top)
    return QgsRectangle(west - wide, bottom, east + wide, top)


def turned_into(geometry: QgsGeometry, window: QgsRectangle) -> list[QgsGeometry]:
    """Return copies of a geometry (degrees) that reach into a window, by whole turns around the globe."""
    turns = [0.0]
    if window.xMinimum() < -180.0:
        turns.append(-360.0)
    if window.xMaximum() > 180.0:
        turns.append(360.0)
    found = []
    for turn in turns:
        copy = QgsGeometry(geometry)
        copy.translate(turn, 0.0)
        if copy.boundingBoxIntersects(window):
            found.append(copy)
    return found


def _degrees_of(extent: QgsRectangle, to_map: QgsCoordinateTransform) -> tuple[np.ndarray, np.ndarray]:
    found = []
    for x in np.linspace(extent.xMinimum(), extent.xMaximum(), ALONG):
        for y in np.linspace(extent.yMinimum(), extent.yMaximum(), ALONG):
            try:
                point = to_map.transform(QgsPointXY(x, y), BACK)
            except QgsCsException:  # beside the globe
                continue
            found.append((point.x(), point.y()))
    lon, lat = np.array(found).reshape(-1, 2).T
    # PROJ hands some points back as they are, or as infinite.
    there = (np.abs(lon) <= 360.0) & (np.abs(lat) <= 90.0)
    return lon[there], lat[there]


def _shows(extent: QgsRectangle, latitude: float, to_map: QgsCoordinateTransform) -> bool:
    """Return whether an extent shows a pole."""
    try:
        pole = to_map.transform(QgsPointXY(0.0, latitude))
        back = to_map.transform(pole, BACK)
    except QgsCsException:
        return False
    # The far pole may come out anywhere.
    return extent.contains(pole) and abs(back.y() - latitude) < 1e-6
