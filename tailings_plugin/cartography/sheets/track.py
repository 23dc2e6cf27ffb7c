"""A path as numbers: how far along, how high, and where."""

from dataclasses import dataclass

import numpy as np
from qgis.core import QgsAbstractGeometry, QgsGeometry, QgsRectangle

# Bytes before the points of a line in WKB: byte order, type, number of points.
_HEAD = 9


@dataclass(frozen=True)
class Track:
    """Points of a path in order along it: distance (km), height (m, NaN unknown), place (n, 2) in the path's system."""

    km: np.ndarray
    height: np.ndarray
    place: np.ndarray

    def within(self, km: float) -> np.ndarray:
        """Return the places (n, 2) of its points up to a distance."""
        return self.place[self.km <= km]

    def at(self, km: float) -> tuple[float, float]:
        """Return the place at a distance along it."""
        x, y = (float(np.interp(km, self.km, self.place[:, axis])) for axis in (0, 1))
        return x, y


NONE = Track(np.empty(0), np.empty(0), np.empty((0, 2)))


def track_of(geometry: QgsGeometry) -> Track:
    """Return a line with M (m along it) as numbers; points without M are left out."""
    if geometry.isNull():
        return NONE
    points = np.concatenate([_points(part) for part in geometry.constParts()] or [np.empty((0, 4))])
    points = points[np.isfinite(points[:, 3])]
    points = points[np.argsort(points[:, 3], kind="stable")]
    return Track(points[:, 3] / 1000, points[:, 2], points[:, :2])


def box_of(places: np.ndarray) -> QgsRectangle:
    """Return the extent of places (n, 2); a null one of none."""
    if not len(places):
        return QgsRectangle()
    return QgsRectangle(*places.min(axis=0), *places.max(axis=0))


def _points(part: QgsAbstractGeometry) -> np.ndarray:
    """Return x, y, z, m (n, 4) of a line, NaN for what it does not have."""
    whole = part.segmentize() if part.hasCurvedSegments() else part
    names = ["x", "y", *(["z"] if whole.is3D() else []), *(["m"] if whole.isMeasure() else [])]
    read = np.frombuffer(bytes(whole.asWkb())[_HEAD:], dtype="<f8").reshape(-1, len(names))
    found = np.full((len(read), 4), np.nan)
    for column, name in enumerate(names):
        found[:, "xyzm".index(name)] = read[:, column]
    return found
