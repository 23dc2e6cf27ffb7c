"""Labels of meridians and parallels near a pole, where QGIS's own go wrong.

QGIS writes them where its lines end: near a pole within the map, and upon each other. Here they stand where lines meet
the edge of the map, each where it has room; a parallel that is a whole circle on the map is labelled on the circle.
"""

from collections.abc import Iterator, Sequence
from dataclasses import replace

import numpy as np
from qgis.core import (
    QgsCoordinateReferenceSystem,
    QgsCoordinateTransform,
    QgsCoordinateTransformContext,
    QgsCsException,
)

from ..data.captions import THIN, Captions
from .map_frame import MapFrame
from .page import Box, touch
from .typeset import Typesetter

POLAR_DEG = 70.0
# Samples along a side of the map.
SAMPLES = 720
AWAY_MM, APART_MM = 0.8, 1.5
LON, LAT = 0, 1


def is_polar(frame: MapFrame) -> bool:
    """Return whether a map reaches so far north or south that QGIS labels its lines wrongly."""
    (west, south), (east, north) = _corners(frame)
    spots = [(x, y) for x in np.linspace(west, east, 5) for y in np.linspace(south, north, 5)]
    return bool(np.nanmax(np.abs(_degrees(frame, np.array(spots))[:, LAT])) > POLAR_DEG)


def polar_labels(
    frame: MapFrame, captions: Captions, setter: Typesetter, taken: Sequence[Box] = ()
) -> list[tuple[str, Box]]:
    """Return labels (text, box on the page) that neither cover each other nor what is `taken`, all within the map.

    Meridians come first at the upper and lower edge, parallels at the left and right one, as elsewhere.
    """
    found: list[tuple[str, Box]] = []
    said: set[tuple[int, float]] = set()
    (west, south), (east, north) = _corners(frame)
    sides = {
        "top": ((west, north), (east, north)),
        "bottom": ((west, south), (east, south)),
        "left": ((west, south), (west, north)),
        "right": ((east, south), (east, north)),
    }

    def put(axis: int, degrees: float, x: float, y: float, side: str) -> None:
        text = degrees_text(degrees, axis, captions)
        width, height = setter.width(text) + 0.6, setter.line_mm
        left, top = frame.on_paper(x, y)
        box = Box(left - width / 2, top - height / 2, width, height, frame.box.page)
        box = replace(box, x=_within(box.x, width, frame.box.x, frame.box.right, side in ("left", "right")))
        box = replace(box, y=_within(box.y, height, frame.box.y, frame.box.bottom, side in ("top", "bottom")))
        inside = frame.box.x <= box.x and box.right <= frame.box.right
        inside = inside and frame.box.y <= box.y and box.bottom <= frame.box.bottom
        grown = Box(box.x - APART_MM, box.y - APART_MM, width + 2 * APART_MM, height + 2 * APART_MM, box.page)
        if inside and not any(touch(grown, other) for other in (*taken, *(each for _, each in found))):
            found.append((text, box))
            said.add((axis, degrees))

    for axis, own in ((LON, ("top", "bottom")), (LAT, ("left", "right"))):
        for side in own:
            for degrees, x, y in _met(frame, *sides[side], axis):
                put(axis, degrees, x, y, side)
    for side, ends in sides.items():
        axis = LAT if side in ("top", "bottom") else LON
        for degrees, x, y in _met(frame, *ends, axis):
            if (axis, degrees) not in said:
                put(axis, degrees, x, y, side)
    for pole in _poles_on(frame):
        for degrees, x, y in _met(frame, pole, (pole[0], south), LAT):
            if (LAT, degrees) not in said and abs(degrees) < 90.0:
                put(LAT, degrees, x, y, "")
    return found


def degrees_text(degrees: float, axis: int, captions: Captions) -> str:
    """Return how a line is labelled: 30° E, 80°30′ N; the hemisphere in the first language of a document in both.

    >>> [degrees_text(each, 0, Captions("en")).replace(THIN, " ") for each in (-150.0, 180.0, 0.0, 12.5)]
    ['150° W', '180°', '0°', '12°30′ E']
    """
    whole, minutes = divmod(round(abs(degrees) * 60), 60)
    text = f"{whole}°" + (f"{minutes:02d}′" if minutes else "")
    if minutes == 0 and whole in (0, 180):
        return text
    east_west, north_south = ("east", "west"), ("north", "south")
    which = (east_west if axis == LON else north_south)[degrees < 0]
    return f"{text}{THIN}{Captions(captions.languages[0])(which)}"


def _within(start: float, size: float, low: float, high: float, at_edge: bool) -> float:
    """Return where a label begins: at an edge of the map a little inside it, else where it is."""
    return min(max(start, low + AWAY_MM), high - size - AWAY_MM) if at_edge else start


def _corners(frame: MapFrame) -> tuple[tuple[float, float], tuple[float, float]]:
    extent = frame.extent
    return (extent.xMinimum(), extent.yMinimum()), (extent.xMaximum(), extent.yMaximum())


def _met(
    frame: MapFrame, start: tuple[float, float], end: tuple[float, float], axis: int
) -> Iterator[tuple[float, float, float]]:
    """Yield (degrees, x, y) where a line of the map meets meridians (axis 0) or parallels (axis 1)."""
    points = np.linspace(start, end, SAMPLES)
    angles = _degrees(frame, points)[:, axis]
    known = np.isfinite(angles)
    points, angles = points[known], angles[known]
    if len(angles) < 2:
        return
    if axis == LON:
        angles = np.unwrap(angles, period=360.0)
    step = frame.meridians_step if axis == LON else frame.degrees_step
    places = angles / step
    for number in np.flatnonzero(np.floor(places[:-1]) != np.floor(places[1:])):
        line = np.floor(max(places[number], places[number + 1]))
        share = (line - places[number]) / (places[number + 1] - places[number])
        x, y = points[number] + share * (points[number + 1] - points[number])
        degrees = float(line * step)
        if axis == LON:
            degrees = (degrees + 180.0) % 360.0 - 180.0
        yield round(abs(degrees) if degrees == -180.0 else degrees, 6), float(x), float(y)


def _poles_on(frame: MapFrame) -> Iterator[tuple[float, float]]:
    """Yield the poles that the map shows, in its system."""
    to_map = QgsCoordinateTransform(_wgs84(), frame.crs, QgsCoordinateTransformContext())
    for lat in (90.0, -90.0):
        try:
            point = to_map.transform(0.0, lat)
        except QgsCsException:
            continue
        if frame.extent.contains(point):
            yield point.x(), point.y()


def _degrees(frame: MapFrame, points: np.ndarray) -> np.ndarray:
    """Return longitude and latitude (n, 2) of points of the map (n, 2), NaN where there is no ground."""
    away = QgsCoordinateTransform(frame.crs, _wgs84(), QgsCoordinateTransformContext())
    found = np.full((len(points), 2), np.nan)
    for number, (x, y) in enumerate(points.tolist()):
        try:
            point = away.transform(x, y)
        except QgsCsException:
            continue
        if np.isfinite(point.x()) and np.isfinite(point.y()):
            found[number] = point.x(), point.y()
    return found


def _wgs84() -> QgsCoordinateReferenceSystem:
    return QgsCoordinateReferenceSystem("EPSG:4326")
