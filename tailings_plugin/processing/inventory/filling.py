"""Facilities of a layer put into the table of an inventory, all of them or none."""

from collections.abc import Collection, Sequence
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
from ...inventory.figures import comma_is_decimal, is_ambiguous
from ...inventory.geopackage import FACILITIES
from ...inventory.messages import say
from ...inventory.schema import Field, load_schema, rating_fields
from ...translation import tr, user_language
from ..frames import field_of, values_of
from ..geometry import crs_of
from ..run import ticker

REPORT_EVERY = 500
TOLD_ONE_BY_ONE = 20
NUMBERS = ("integer", "real")
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
    _tell_left_out(source, set(places.values()), feedback)
    values = _Values(source.sourceName(), features, columns, feedback)
    columns = {name: values.typed(name) for name in columns}
    values.tell()
    present = {feature["facility_id"]: feature.id() for feature in layer.getFeatures()}
    rows = []
    for row, feature in enumerate(features):
        known = {name: column[row] for name, column in columns.items() if column[row] is not None}
        fid = present.get(known.get("facility_id"))
        rows.append(Row(fid, known, _point(feature, transform, source.sourceName())))
        if row % REPORT_EVERY == 0:
            tick(row / len(features))
    return rows


def _tell_left_out(
    source: QgsProcessingFeatureSource, taken: Collection[int], feedback: QgsProcessingFeedback
) -> None:
    """Say which fields of a layer an inventory has no place for; those of a rating are made anew."""
    known = {KEY_FIELD, *(field.name for field in rating_fields())}
    left = [
        field.name()
        for place, field in enumerate(source.fields())
        if place not in taken and field.name().lower() not in known
    ]
    if left:
        feedback.pushWarning(
            tr(
                "Fields of {layer} that an inventory does not have are not put in: {fields}. Import facilities "
                "understands other headings."
            ).format(layer=source.sourceName(), fields=", ".join(left))
        )


class _Values:
    """The values of a layer on their way into the fields of the schema, read as the importer reads cells.

    Neither GDAL nor QGIS may convert them: they make 1 of "1 000", 0 of "III", and 1965 of 1965.7.
    """

    def __init__(
        self,
        layer: str,
        features: Sequence[QgsFeature],
        columns: dict[str, list[Any]],
        feedback: QgsProcessingFeedback,
    ):
        self._layer, self._features, self._columns, self._feedback = layer, features, columns, feedback
        fields = [field for name in columns if (field := load_schema().get(name)) and field.type in NUMBERS]
        texts = [text for field in fields for text in columns[field.name] if isinstance(text, str)]
        self._decimal_comma = comma_is_decimal(texts, cyrillic=True)
        # Without evidence in the layer a comma is read by the language of headings, which a layer has not.
        self._comma_is_open = self._decimal_comma != comma_is_decimal(texts, cyrillic=False)
        self._told: list[str] = []

    def typed(self, name: str) -> list[Any]:
        """Return a column as its field holds it; DataProblem naming feature, field and value for what it cannot."""
        field = load_schema().get(name)
        if field is None:
            return self._columns[name]
        return [
            self._read(field, feature, value)
            for feature, value in zip(self._features, self._columns[name], strict=True)
        ]

    def _read(self, field: Field, feature: QgsFeature, value: Any) -> Any:
        if field.type == "text":
            if isinstance(value, (int, float)):
                value = f"{value:.15g}"
            if field.domain is None or value is None:
                return value
        if self._comma_is_open and field.type in NUMBERS and isinstance(value, str) and is_ambiguous(value):
            raise self._problem(
                field, feature, value, tr("Its comma can be read in two ways: write the number without it.")
            )
        try:
            cleaned = clean(field, value, None, self._decimal_comma)
        except BadValue as problem:
            if field.type == "text":
                return value  # the database knows the codes, and refuses it
            raise self._problem(field, feature, value, _why(problem)) from problem
        if cleaned.why is not None:
            code, values = cleaned.why
            self._told.append(
                tr("Layer {layer}, feature {id}: {field} {value} is put in as {read}: {reason}").format(
                    layer=self._layer, id=feature.id(), field=field.name, value=repr(value),
                    read=cleaned.value, reason=say(code, user_language(), **values),
                )
            )  # fmt: skip
        return cleaned.value

    def _problem(self, field: Field, feature: QgsFeature, value: Any, reason: str) -> DataProblem:
        return DataProblem(
            tr("Layer {layer}, feature {id}: {field} cannot take {value}. {reason}").format(
                layer=self._layer, id=feature.id(), field=field.name, value=repr(value), reason=reason
            )
        )

    def tell(self) -> None:
        """Say what was read otherwise than it is written."""
        for message in self._told[:TOLD_ONE_BY_ONE]:
            self._feedback.pushWarning(message)
        more = len(self._told) - TOLD_ONE_BY_ONE
        if more > 0:
            self._feedback.pushWarning(
                tr("{count} more values were read otherwise than they are written.").format(count=more)
            )


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
