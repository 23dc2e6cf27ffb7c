"""Features as rows: read from any layer, moved into the map's coordinate system, written to its GeoPackage.

A map is a dated document: it keeps its data beside the project, so that it opens anywhere and never changes
when the inventory does.
"""

from collections.abc import Iterable, Sequence
from dataclasses import dataclass, replace
from pathlib import Path
from typing import Any, TypeVar

import numpy as np
from qgis.core import (
    QgsCoordinateReferenceSystem,
    QgsCoordinateTransform,
    QgsFeature,
    QgsFeatureRequest,
    QgsFeatureSource,
    QgsField,
    QgsFields,
    QgsGeometry,
    QgsProcessingContext,
    QgsRectangle,
    QgsVectorFileWriter,
    QgsVectorLayer,
    QgsWkbTypes,
)
from qgis.PyQt.QtCore import QMetaType

from ...errors import DataProblem
from ...inventory.positions.coordinates import WGS84
from ...qgis_values import FIELD_TYPES, from_qgis, to_qgis
from ...system_reasons import reason_said
from ...translation import tr
from ...valid_geometry import repaired
from .window import turned_into


@dataclass
class Row:
    """A feature: its attributes as Python values, its geometry (None when it has none), in WGS 84 as read."""

    values: dict[str, Any]
    geometry: QgsGeometry | None = None

    def get(self, name: str) -> Any:
        """Return an attribute, None when the layer has no such field."""
        return self.values.get(name)


AnyRow = TypeVar("AnyRow", bound=Row)


def read_rows(source: QgsFeatureSource, context: QgsProcessingContext, only: Sequence[str] = ()) -> list[Row]:
    """Return the features of a source, geometry in WGS 84; with all attributes, or with `only` those that it has."""
    request = wgs84_request(source, context)
    names = [each.name() for each in source.fields()]
    places = [place for place, name in enumerate(names) if not only or name in only]
    request.setSubsetOfAttributes(places)
    rows = []
    for feature in source.getFeatures(request):
        attributes = feature.attributes()
        values = {names[place]: from_qgis(attributes[place]) for place in places}
        geometry = QgsGeometry(feature.geometry())
        rows.append(Row(values, None if geometry.isNull() or geometry.isEmpty() else geometry))
    return rows


def wgs84_request(source: QgsFeatureSource, context: QgsProcessingContext) -> QgsFeatureRequest:
    """Return the request for the features of a source, geometries in WGS 84 where their system is known."""
    request = QgsFeatureRequest()
    if source.sourceCrs().isValid():
        request.setDestinationCrs(QgsCoordinateReferenceSystem(WGS84), context.transformContext())
    return request


def transform(source: str | QgsCoordinateReferenceSystem, target, context: QgsProcessingContext):
    """Return the transform between two coordinate systems, given as objects or codes."""
    return QgsCoordinateTransform(
        QgsCoordinateReferenceSystem(source), QgsCoordinateReferenceSystem(target), context.transformContext()
    )


def moved(geometry: QgsGeometry, way: QgsCoordinateTransform) -> QgsGeometry:
    """Return a transformed copy."""
    copy = QgsGeometry(geometry)
    copy.transform(way)
    return copy


def moved_rows(rows: Iterable[AnyRow], way: QgsCoordinateTransform) -> list[AnyRow]:
    """Return copies of the rows that have a geometry, transformed."""
    return [replace(row, geometry=moved(row.geometry, way)) for row in rows if row.geometry is not None]


def moved_points(
    lon: np.ndarray, lat: np.ndarray, way: QgsCoordinateTransform
) -> tuple[np.ndarray, np.ndarray]:
    """Return x and y (n,) of points given by longitude and latitude (n,)."""
    points = [way.transform(float(east), float(north)) for east, north in zip(lon, lat, strict=True)]
    return np.array([point.x() for point in points]), np.array([point.y() for point in points])


def clipped(geometry: QgsGeometry, window: QgsRectangle, edge: float) -> QgsGeometry | None:
    """Return the part of an area inside `window`, with points at most `edge` apart, or None.

    Countries are cut before they are projected: a conic projection tears what lies half a world away. A window
    (degrees) may lie across the antimeridian (`window_of`); what is cut there becomes whole.
    """
    parts = [part for each in turned_into(geometry, window) if (part := _inside(each, window)) is not None]
    if not parts:
        return None
    return (parts[0] if len(parts) == 1 else QgsGeometry.unaryUnion(parts)).densifyByDistance(edge)


def _inside(geometry: QgsGeometry, window: QgsRectangle) -> QgsGeometry | None:
    part = geometry.clipped(window)
    if part.isNull() or part.isEmpty():
        part = geometry.makeValid().clipped(window)
    return None if part.isNull() or part.isEmpty() else part


class LayerStore:
    """A GeoPackage that receives the layers of one map."""

    def __init__(self, path: Path, crs: QgsCoordinateReferenceSystem, transform_context):
        self.path = path
        self.crs = crs
        self.names: list[str] = []
        self._context = transform_context

    def add(
        self,
        name: str,
        geometry: str,
        fields: QgsFields,
        rows: Iterable[tuple[QgsGeometry, Sequence[Any]]],
    ) -> None:
        """Write rows (geometry in the map's system, values) as layer `name`.

        Invalid geometries are repaired; a null one writes a row without a place.
        """
        options = QgsVectorFileWriter.SaveVectorOptions()
        options.driverName = "GPKG"
        options.layerName = name
        options.fileEncoding = "UTF-8"
        if self.names:
            options.actionOnExistingFile = QgsVectorFileWriter.ActionOnExistingFile.CreateOrOverwriteLayer
        writer = QgsVectorFileWriter.create(
            str(self.path), fields, QgsWkbTypes.parseType(geometry), self.crs, self._context, options
        )
        self._check(writer, name)
        for shape, values in rows:
            feature = QgsFeature(fields)
            if not shape.isNull():
                feature.setGeometry(repaired(shape, name))
            feature.setAttributes([to_qgis(value) for value in values])
            if not writer.addFeature(feature):
                self._check(writer, name)
        self._check(writer, name)
        del writer
        self.names.append(name)

    def layers(self) -> dict[str, QgsVectorLayer]:
        """Return the layers written so far, opened, by name."""
        return {name: self._layer(name) for name in self.names}

    def _layer(self, name: str) -> QgsVectorLayer:
        layer = QgsVectorLayer(f"{self.path}|layername={name}", name, "ogr")
        if not layer.isValid():
            raise DataProblem(
                tr("Layer {name} could not be read back from {file}.").format(name=name, file=self.path)
            )
        return layer

    def _check(self, writer: QgsVectorFileWriter, name: str) -> None:
        if writer.hasError() != QgsVectorFileWriter.WriterError.NoError:
            raise DataProblem(
                tr("Layer {name} could not be written to {file}: {reason}").format(
                    name=name, file=self.path, reason=reason_said(writer.errorMessage())
                )
            )


def copied_fields(source: QgsFields, extra: Sequence[tuple[str, str]]) -> QgsFields:
    """Return the fields of a source without its feature id column, plus `extra`, all of storable types.

    One of `extra` that the source has stands in its place.
    """
    instead = {name: FIELD_TYPES[kind] for name, kind in extra}
    storable = set(FIELD_TYPES.values()) | {QMetaType.Type.LongLong, QMetaType.Type.QDateTime}
    fields = QgsFields()
    for each in source:
        if each.name().lower() != "fid":
            kind = instead.get(each.name(), QMetaType.Type(each.type()))
            fields.append(QgsField(each.name(), kind if kind in storable else QMetaType.Type.QString))
    for name, kind in extra:
        if fields.lookupField(name) < 0:
            fields.append(QgsField(name, FIELD_TYPES[kind]))
    return fields
