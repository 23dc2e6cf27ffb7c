"""Facilities of a layer put into the table of an inventory, all of them or none."""

from collections.abc import Sequence
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
from ...inventory.cleaning import BadValue, clean
from ...inventory.figures import comma_is_decimal
from ...inventory.geopackage import FACILITIES
from ...inventory.messages import say
from ...inventory.schema import load_schema
from ...translation import tr, user_language
from ..frames import field_of, values_of
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
    fields = source.fields()
    places = {name: field_of(fields, name) for name in layer.fields().names() if name != KEY_FIELD}
    features = list(source.getFeatures())
    columns = {name: values_of(features, place) for name, place in places.items() if place >= 0}
    for name in columns:
        columns[name] = _typed(source.sourceName(), features, name, columns[name])
    present = {feature["facility_id"]: feature.id() for feature in layer.getFeatures()}
    rows = []
    for row, feature in enumerate(features):
        known = {name: column[row] for name, column in columns.items() if column[row] is not None}
        fid = present.get(known.get("facility_id"))
        rows.append(Row(fid, known, _point(feature, transform, source.sourceName())))
        if row % REPORT_EVERY == 0:
            tick(row / len(features))
    return rows


def _typed(layer: str, features: Sequence[QgsFeature], name: str, values: list[Any]) -> list[Any]:
    """Return a column with texts read, as the importer reads them, where its field holds no text.

    DataProblem naming feature, field and value for one that cannot be read: GDAL would make 1 of "1 000", and 0
    of "III".
    """
    field = load_schema().get(name)
    if field is None or field.type == "text":
        return values
    texts = [value for value in values if isinstance(value, str)]
    decimal_comma = comma_is_decimal(texts, cyrillic=user_language() == "ru")
    found = []
    for feature, value in zip(features, values, strict=True):
        try:
            found.append(clean(field, value, None, decimal_comma).value if isinstance(value, str) else value)
        except BadValue as problem:
            raise DataProblem(
                tr("Layer {layer}, feature {id}: {field} cannot take {value}. {reason}").format(
                    layer=layer, id=feature.id(), field=name, value=repr(value), reason=_why(problem)
                )
            ) from problem
    return found


def _why(problem: BadValue) -> str:
    language, values = user_language(), dict(problem.values)
    if "limit" in values:
        values["message"] = values["limit"].message.get(language)
    return say(problem.code, language, **values)


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
