"""The layers of the map: what is shown, copied into one GeoPackage in the map's own coordinate system.

A map is a dated document: it keeps its data beside the project, so that it opens anywhere and never changes
when the inventory does.
"""

from collections.abc import Iterable, Sequence
from pathlib import Path
from typing import Any

from qgis.core import (
    QgsCoordinateReferenceSystem,
    QgsCoordinateTransform,
    QgsFeature,
    QgsField,
    QgsFields,
    QgsGeometry,
    QgsRectangle,
    QgsVectorFileWriter,
    QgsVectorLayer,
    QgsWkbTypes,
)
from qgis.PyQt.QtCore import QMetaType

from ...errors import DataProblem
from ...qgis_values import FIELD_TYPES, plain
from ...translation import tr
from ...valid_geometry import repaired

Rows = Iterable[tuple[QgsGeometry, Sequence[Any]]]


class LayerStore:
    """A GeoPackage that receives the layers of one map."""

    def __init__(self, path: Path, crs: QgsCoordinateReferenceSystem, transform_context):
        self.path = path
        self.crs = crs
        self._context = transform_context
        self._begun = False

    def add(self, name: str, geometry: str, fields: QgsFields, rows: Rows) -> QgsVectorLayer:
        """Write rows (geometry in the map's system, values) as layer `name` and return it opened.

        Invalid geometries are repaired; a null one writes a row without a place.
        """
        options = QgsVectorFileWriter.SaveVectorOptions()
        options.driverName = "GPKG"
        options.layerName = name
        options.fileEncoding = "UTF-8"
        if self._begun:
            options.actionOnExistingFile = QgsVectorFileWriter.ActionOnExistingFile.CreateOrOverwriteLayer
        writer = QgsVectorFileWriter.create(
            str(self.path), fields, QgsWkbTypes.parseType(geometry), self.crs, self._context, options
        )
        self._check(writer, name)
        for shape, values in rows:
            feature = QgsFeature(fields)
            if not shape.isNull():
                feature.setGeometry(repaired(shape, name))
            feature.setAttributes([plain(value) for value in values])
            if not writer.addFeature(feature):
                self._check(writer, name)
        self._check(writer, name)
        del writer
        self._begun = True
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
                    name=name, file=self.path, reason=writer.errorMessage()
                )
            )


def copied_fields(source: QgsFields, extra: Iterable[tuple[str, str]]) -> QgsFields:
    """Return the fields of a source without its feature id column, plus `extra`, all of storable types."""
    storable = set(FIELD_TYPES.values()) | {QMetaType.Type.LongLong, QMetaType.Type.QDateTime}
    fields = QgsFields()
    for each in source:
        if each.name().lower() != "fid":
            kind = QMetaType.Type(each.type())
            fields.append(QgsField(each.name(), kind if kind in storable else QMetaType.Type.QString))
    for name, kind in extra:
        if fields.lookupField(name) < 0:
            fields.append(QgsField(name, FIELD_TYPES[kind]))
    return fields


def moved(geometry: QgsGeometry, transform: QgsCoordinateTransform) -> QgsGeometry:
    """Return a transformed copy."""
    copy = QgsGeometry(geometry)
    copy.transform(transform)
    return copy


def clipped(geometry: QgsGeometry, window: QgsRectangle, edge: float) -> QgsGeometry | None:
    """Return the part of a geometry inside `window`, with points at most `edge` apart, or None.

    Countries are cut before they are projected: a conic projection tears what lies half a world away.
    """
    if not geometry.boundingBoxIntersects(window):
        return None
    part = geometry.clipped(window)
    if part.isNull() or part.isEmpty():
        part = geometry.makeValid().clipped(window)
    return None if part.isNull() or part.isEmpty() else part.densifyByDistance(edge)
