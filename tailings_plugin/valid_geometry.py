"""Geometries fit to be written: not empty, and valid by the rules of GEOS, on which QGIS's own tools insist."""

from qgis.core import Qgis, QgsGeometry, QgsWkbTypes

from .errors import DataProblem
from .translation import tr

# Looked up once: an enumeration takes longer than the check of a small geometry.
_POINT = Qgis.GeometryType.Point


def unfit(geometry: QgsGeometry) -> str | None:
    """Return why a geometry must not be written, None when it may be."""
    if geometry.isEmpty():
        return tr("it is empty")
    if geometry.type() == _POINT:
        # GEOS takes infinite coordinates of points for valid.
        return None if geometry.boundingBox().isFinite() else tr("its coordinates are infinite")
    if geometry.isGeosValid():
        return None
    return invalid_because(geometry)


def invalid_because(geometry: QgsGeometry) -> str:
    """Return in the user's language what the last check or operation of GEOS found wrong with a geometry."""
    said = geometry.lastError()
    reasons = {
        "Self-intersection": tr("its lines cross each other"),
        "Ring Self-intersection": tr("its edge touches or crosses itself"),
        "Too few points": tr("it has too few points"),
        "Hole lies outside shell": tr("a hole lies outside it"),
        "Holes are nested": tr("a hole lies within another"),
        "Nested": tr("one of its parts lies within another"),
        "Interior is disconnected": tr("a hole cuts it in two"),
        "Duplicate": tr("it holds the same edge twice"),
        "Invalid Coordinate": tr("its coordinates are infinite"),
        "Ring is not closed": tr("its edge is not closed"),
    }
    return next((words for start, words in reasons.items() if said.startswith(start)), tr("it is invalid"))


def repaired(geometry: QgsGeometry, whose: str) -> QgsGeometry:
    """Return the geometry, made valid if it is not: lines of lines, polygons of polygons.

    Raises DataProblem, naming `whose` it is, when nothing of its kind can be made of it.
    """
    if unfit(geometry) is None:
        return geometry
    mended = geometry.makeValid()
    if QgsWkbTypes.isMultiType(mended.wkbType()):
        # Remnants of a lower kind go; parts may be multi-part themselves.
        parts = [part for part in mended.asGeometryCollection() if part.type() == geometry.type()]
        mended = QgsGeometry.unaryUnion(parts) if parts else QgsGeometry()
    reason = unfit(mended)
    if reason is not None or mended.type() != geometry.type():
        raise DataProblem(
            tr("{whose}: the geometry cannot be used: {reason}. Correct or remove it.").format(
                whose=whose, reason=unfit(geometry)
            )
        )
    return mended
