"""Layers as arrays: points, lines and polygon rings of a source in the CRS a room works in."""

import struct
from collections.abc import Iterable, Iterator
from dataclasses import dataclass

import numpy as np
from qgis.core import (
    Qgis,
    QgsCoordinateReferenceSystem,
    QgsCoordinateTransform,
    QgsCsException,
    QgsFeature,
    QgsFeatureRequest,
    QgsGeometry,
    QgsPointXY,
    QgsProcessingContext,
    QgsProcessingFeatureSource,
    QgsProcessingFeedback,
    QgsRectangle,
    QgsUnitTypes,
    QgsWkbTypes,
)

from ..basin.grid.raster_file import LONGEST_DEGREES, LONGEST_M
from ..errors import DataProblem
from ..qgis_values import from_qgis
from ..translation import tr
from .run import Cancelled

# How GeoPackages call a system that nobody knows; QGIS takes it for one.
UNDEFINED = "Undefined "

# Fields are read as they are and rings by the even-odd rule: a polygon that touches itself does no harm.
_FEATURES_A_LOOK = 500
_UNCHECKED = QgsProcessingFeatureSource.Flag.FlagSkipGeometryValidityChecks


@dataclass(frozen=True)
class Shape:
    """A feature with its parts as arrays (n, 2): rings of polygons, or lines; `part` numbers ring by part."""

    feature: QgsFeature
    lines: list[np.ndarray]
    part: list[int]


def crs_of(source: QgsProcessingFeatureSource) -> QgsCoordinateReferenceSystem:
    """Return the CRS of a source; DataProblem when it has none."""
    crs = source.sourceCrs()
    if not crs.isValid():
        raise DataProblem(
            tr("Layer {layer} has no coordinate reference system. Set it in the layer's properties.").format(
                layer=source.sourceName()
            )
        )
    if crs.description().startswith(UNDEFINED):
        raise DataProblem(
            tr(
                "Layer {layer} says of its coordinate reference system only that it is unknown. Set it in the layer's "
                "properties."
            ).format(layer=source.sourceName())
        )
    if crs.type() == Qgis.CrsType.Geocentric:
        raise DataProblem(
            tr(
                "Layer {layer} is in the geocentric system {crs}, whose coordinates are distances from the middle of "
                "the Earth. Reproject it to a geographic or projected one first."
            ).format(layer=source.sourceName(), crs=crs.userFriendlyIdentifier())
        )
    return crs


def transform_between(
    source: QgsCoordinateReferenceSystem,
    target: QgsCoordinateReferenceSystem,
    context: QgsProcessingContext,
) -> QgsCoordinateTransform:
    """Return the transform of coordinates from `source` to `target`."""
    return QgsCoordinateTransform(source, target, context.transformContext())


def transform_arrays(
    x: np.ndarray,
    y: np.ndarray,
    source: QgsCoordinateReferenceSystem,
    target: QgsCoordinateReferenceSystem,
    context: QgsProcessingContext,
) -> tuple[np.ndarray, np.ndarray]:
    """Return coordinates in another CRS; NaN where they cannot be brought there."""
    transform = transform_between(source, target, context)
    if transform.isShortCircuited():
        return x, y
    places = [
        _transformed(QgsPointXY(px, py), transform) for px, py in zip(x.tolist(), y.tolist(), strict=True)
    ]
    moved = np.array(places, dtype=float).reshape(-1, 2)
    return moved[:, 0], moved[:, 1]


def cancellable(
    features: Iterable[QgsFeature], feedback: QgsProcessingFeedback | None
) -> Iterator[QgsFeature]:
    """Yield features until the user cancels."""
    for number, feature in enumerate(features):
        if feedback is not None and number % _FEATURES_A_LOOK == 0 and feedback.isCanceled():
            raise Cancelled(tr("Cancelled"))
        yield feature


def read_points(
    source: QgsProcessingFeatureSource,
    crs: QgsCoordinateReferenceSystem,
    context: QgsProcessingContext,
    feedback: QgsProcessingFeedback | None = None,
    own_crs: QgsCoordinateReferenceSystem | None = None,
    several: bool = False,
) -> tuple[list[QgsFeature], np.ndarray, np.ndarray]:
    """Return the features of a source and one point each in `crs`: x, y (n,), NaN where there is none.

    A polygon or line is represented by a point on it, a multi-point by its only point. DataProblem for one of
    several points, unless `several` are allowed: the first stands for them then. own_crs: what to take the
    source's CRS for; by default the one it states, DataProblem when it states none.
    """
    transform = transform_between(own_crs or crs_of(source), crs, context)
    features = list(cancellable(source.getFeatures(QgsFeatureRequest(), _UNCHECKED), feedback))
    for feature in () if several else features:
        _refuse_several(feature, source.sourceName())
    places = np.array([_transformed(_point_of(f.geometry()), transform) for f in features], dtype=float)
    places = places.reshape(-1, 2)
    return features, places[:, 0], places[:, 1]


def _refuse_several(feature: QgsFeature, layer: str) -> None:
    geometry = feature.geometry()
    if geometry.type() != Qgis.GeometryType.Point or not geometry.isMultipart() or geometry.isEmpty():
        return
    points = {(point.x(), point.y()) for point in geometry.asMultiPoint()}
    if len(points) > 1:
        raise DataProblem(
            tr(
                "Layer {layer}, {whose}: it has {count} points, and only one can be meant. Keep one, or make a feature "
                "of each (Vector > Geometry Tools > Multipart to Singleparts)."
            ).format(layer=layer, whose=whose(feature), count=len(points))
        )


def _point_of(geometry: QgsGeometry) -> QgsPointXY | None:
    if geometry.isNull() or geometry.isEmpty():
        return None
    if geometry.type() != Qgis.GeometryType.Point:
        geometry = geometry.pointOnSurface()
        if geometry.isNull():
            return None
    return QgsPointXY(geometry.vertexAt(0))


def _transformed(point: QgsPointXY | None, transform: QgsCoordinateTransform) -> tuple[float, float]:
    if point is None:
        return np.nan, np.nan
    try:
        moved = transform.transform(point)
    except QgsCsException:
        return np.nan, np.nan
    return moved.x(), moved.y()


def read_shapes(
    source: QgsProcessingFeatureSource,
    crs: QgsCoordinateReferenceSystem,
    context: QgsProcessingContext,
    extent: QgsRectangle | None = None,
    feedback: QgsProcessingFeedback | None = None,
) -> Iterator[Shape]:
    """Yield features of lines, polygons or points as arrays in `crs`; only those near `extent` (in `crs`).

    With `feedback`, a cancel stops the reading.
    """
    layer_crs = crs_of(source)
    transform = transform_between(layer_crs, crs, context)
    request = QgsFeatureRequest()
    if extent is not None:
        request.setFilterRect(_extent_in(extent, transform))
    longest = longest_side(layer_crs)
    for feature in cancellable(source.getFeatures(request, _UNCHECKED), feedback):
        geometry = QgsGeometry(feature.geometry())
        if geometry.isNull() or geometry.isEmpty():
            continue
        if not transform.isShortCircuited():
            if geometry.type() != Qgis.GeometryType.Point:
                geometry = geometry.densifyByDistance(longest)
            geometry = _transformed_geometry(geometry, transform, source, feature)
        lines, part = lines_of(geometry)
        yield Shape(feature, lines, part)


def longest_side(crs: QgsCoordinateReferenceSystem) -> float:
    """Return how long straight lines of a CRS may be, in its units, before they are changed to another CRS.

    In another they are curves.
    """
    if crs.isGeographic():
        return LONGEST_DEGREES
    return LONGEST_M / QgsUnitTypes.fromUnitToUnitFactor(crs.mapUnits(), Qgis.DistanceUnit.Meters)


def _extent_in(extent: QgsRectangle, transform: QgsCoordinateTransform) -> QgsRectangle:
    try:
        return transform.transformBoundingBox(
            extent, QgsCoordinateTransform.TransformDirection.ReverseTransform
        )
    except QgsCsException:
        return QgsRectangle()  # an empty filter: every feature


def _transformed_geometry(
    geometry: QgsGeometry,
    transform: QgsCoordinateTransform,
    source: QgsProcessingFeatureSource,
    feature: QgsFeature,
) -> QgsGeometry:
    try:
        geometry.transform(transform)
    except QgsCsException as error:
        raise DataProblem(
            tr(
                "Layer {layer}, feature {id}: its coordinates cannot be brought into {crs}. Check the "
                "layer's CRS."
            ).format(
                layer=source.sourceName(),
                id=feature.id(),
                crs=transform.destinationCrs().userFriendlyIdentifier(),
            )
        ) from error
    return geometry


def whose(feature: QgsFeature) -> str:
    """Return what to call a feature in a message: its facility_id, or its number in the layer."""
    name = from_qgis(feature.attributeMap().get("facility_id"))
    return tr("feature {id}").format(id=feature.id()) if name is None else str(name)


def lines_of(geometry: QgsGeometry) -> tuple[list[np.ndarray], list[int]]:
    """Return lines, rings or points of a geometry as (n, 2) arrays, and the number of the part of each."""
    shape = geometry.constGet()
    flat_type = QgsWkbTypes.flatType(shape.wkbType())
    shape = shape.segmentize() if QgsWkbTypes.isCurvedType(flat_type) else shape.clone()
    shape.dropZValue()
    shape.dropMValue()
    lines: list[np.ndarray] = []
    part: list[int] = []
    _read_wkb(bytes(shape.asWkb()), 0, lines, part)
    return lines, part


def _read_wkb(data: bytes, at: int, lines: list[np.ndarray], part: list[int]) -> int:
    """Append the lines of the well-known binary geometry at byte `at`; return where it ends."""
    order = "<" if data[at] == 1 else ">"
    (kind,) = struct.unpack_from(order + "I", data, at + 1)
    at += 5
    if kind == 1:
        lines.append(np.frombuffer(data, order + "f8", 2, at).reshape(1, 2))
        part.append(part[-1] + 1 if part else 0)
        return at + 16
    (count,) = struct.unpack_from(order + "I", data, at)
    at += 4
    if kind == 2:
        lines.append(np.frombuffer(data, order + "f8", 2 * count, at).reshape(count, 2))
        part.append(part[-1] + 1 if part else 0)
        return at + 16 * count
    if kind == 3:
        number = part[-1] + 1 if part else 0
        for _ in range(count):
            (vertices,) = struct.unpack_from(order + "I", data, at)
            lines.append(np.frombuffer(data, order + "f8", 2 * vertices, at + 4).reshape(vertices, 2))
            part.append(number)
            at += 4 + 16 * vertices
        return at
    for _ in range(count):
        at = _read_wkb(data, at, lines, part)
    return at
