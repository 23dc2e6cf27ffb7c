"""Facilities of a layer put into the table of an inventory, all of them or none."""

from dataclasses import dataclass
from pathlib import Path
from typing import Any

from osgeo import gdal, ogr
from qgis.core import (
    QgsCoordinateTransform,
    QgsCsException,
    QgsFeature,
    QgsGeometry,
    QgsProcessingContext,
    QgsProcessingFeatureSource,
    QgsProcessingFeedback,
    QgsTransaction,
    QgsVectorLayer,
)

from ...errors import DataProblem
from ...inventory.geopackage import FACILITIES
from ...qgis_values import from_qgis
from ...translation import tr
from ..geometry import crs_of
from ..run import ticker

REPORT_EVERY = 500
KEY_FIELD = "fid"


@dataclass(frozen=True)
class Row:
    """A facility to write: `fid` of the one it updates, None for a new one; known values; point or None."""

    fid: int | None
    values: dict[str, Any]
    point: QgsGeometry | None


def fill(
    layer: QgsVectorLayer,
    source: QgsProcessingFeatureSource | None,
    context: QgsProcessingContext,
    feedback: QgsProcessingFeedback,
) -> int:
    """Put the features of `source` into `layer`, field by field of the same name; return how many.

    A facility whose facility_id the layer has is updated, any other added; an unknown value changes nothing.
    DataProblem when one is refused: nothing is then changed.
    """
    if source is None:
        return 0
    rows = _rows(layer, source, context, feedback)
    if layer.providerType() == "ogr":
        refused = _write_geopackage(Path(layer.source().split("|")[0]), FACILITIES, rows)
    else:
        refused = _write_in_transaction(layer, rows)
    if refused:
        raise DataProblem(
            tr("The facilities of {layer} were not put in: {reason}. Mend the values and run again.").format(
                layer=source.sourceName(), reason=refused
            )
        )
    return len(rows)


def _rows(
    layer: QgsVectorLayer,
    source: QgsProcessingFeatureSource,
    context: QgsProcessingContext,
    feedback: QgsProcessingFeedback,
) -> list[Row]:
    tick = ticker(feedback)
    transform = QgsCoordinateTransform(crs_of(source), layer.crs(), context.transformContext())
    names = [field.name() for field in layer.fields() if source.fields().indexOf(field.name()) >= 0]
    names = [name for name in names if name != KEY_FIELD]
    present = {feature["facility_id"]: feature.id() for feature in layer.getFeatures()}
    total = max(source.featureCount(), 1)
    rows = []
    for feature in source.getFeatures():
        values = {name: from_qgis(feature[name]) for name in names}
        known = {name: value for name, value in values.items() if value is not None}
        fid = present.get(known.get("facility_id"))
        rows.append(Row(fid, known, _point(feature, transform, source.sourceName())))
        if len(rows) % REPORT_EVERY == 0:
            tick(len(rows) / total)
    return rows


def _point(feature: QgsFeature, transform: QgsCoordinateTransform, source_name: str) -> QgsGeometry | None:
    if feature.geometry().isEmpty():
        return None
    geometry = QgsGeometry(feature.geometry())
    try:
        geometry.transform(transform)
    except QgsCsException as error:
        raise DataProblem(
            tr(
                "{layer}, feature {id}: its point cannot be brought to the CRS of the inventory: {reason}"
            ).format(layer=source_name, id=feature.id(), reason=error)
        ) from error
    return geometry


def _write_geopackage(path: Path, table: str, rows: list[Row]) -> str:
    """Write rows in one transaction; return why the first one refused was, "" when all are in.

    By GDAL itself: QGIS commits additions and changes of a GeoPackage apart, so that one may fail alone.
    """
    dataset = gdal.OpenEx(str(path), gdal.OF_VECTOR | gdal.OF_UPDATE, ["GPKG"])
    layer = dataset.GetLayerByName(table)
    dataset.StartTransaction()
    gdal.PushErrorHandler("CPLQuietErrorHandler")
    try:
        refused = next(filter(None, (_write_row(layer, row) for row in rows)), "")
    finally:
        gdal.PopErrorHandler()
    if refused:
        dataset.RollbackTransaction()
    else:
        dataset.CommitTransaction()
    return refused


def _write_row(layer: ogr.Layer, row: Row) -> str:
    """Write one row; return why it was refused, or ""."""
    feature = ogr.Feature(layer.GetLayerDefn()) if row.fid is None else layer.GetFeature(row.fid)
    for name, value in row.values.items():
        feature[name] = int(value) if isinstance(value, bool) else value
    if row.point is not None:
        feature.SetGeometryDirectly(ogr.CreateGeometryFromWkb(bytes(row.point.asWkb())))
    gdal.ErrorReset()
    try:
        code = layer.CreateFeature(feature) if row.fid is None else layer.SetFeature(feature)
    except RuntimeError as error:
        return f"{row.values.get('facility_id')}: {error}"
    return "" if code == 0 else f"{row.values.get('facility_id')}: {gdal.GetLastErrorMsg()}"


def _write_in_transaction(layer: QgsVectorLayer, rows: list[Row]) -> str:
    """Write rows to a database that QGIS holds a transaction with; return why one was refused, or ""."""
    transaction = QgsTransaction.create([layer])
    if transaction is None:
        return tr("the database gives no transaction")
    begun, message = transaction.begin()
    if not begun:
        return message
    layer.startEditing()
    done = all(_edit(layer, row) for row in rows)
    if done and layer.commitChanges():
        committed, message = transaction.commit()
        return "" if committed else message
    reasons = "; ".join(filter(None, [*layer.commitErrors(), layer.dataProvider().lastError()]))
    layer.rollBack()
    transaction.rollback()
    return reasons


def _edit(layer: QgsVectorLayer, row: Row) -> bool:
    if row.fid is None:
        feature = QgsFeature(layer.fields())
        for name, value in row.values.items():
            feature[name] = value
        if row.point is not None:
            feature.setGeometry(row.point)
        return layer.addFeature(feature)
    for name, value in row.values.items():
        if not layer.changeAttributeValue(row.fid, layer.fields().indexOf(name), value):
            return False
    return row.point is None or layer.changeGeometry(row.fid, row.point)
