"""Where answers go: the table of a register, another of the project, a file; reading and writing it."""

from collections.abc import Iterable
from pathlib import Path

from qgis.core import (
    QgsCoordinateReferenceSystem,
    QgsCoordinateTransformContext,
    QgsDataSourceUri,
    QgsFeatureRequest,
    QgsGeometry,
    QgsProject,
    QgsProviderRegistry,
    QgsVectorFileWriter,
    QgsVectorLayer,
    QgsVectorLayerUtils,
    QgsWkbTypes,
)
from qgis.PyQt import sip
from qgis.PyQt.QtCore import QDate

from ...errors import DataProblem
from ...forms.own_tables import is_register
from ...inventory.schema import related_tables
from ...processing.formats import write_types
from ...processing.frames import field_of
from ...qgis_values import from_qgis, make_fields
from ...rating.checklist import ANSWER_NAMES
from ...system_reasons import reason_said
from ...translation import tr
from .filling import COLUMNS, Row, Values

TABLE = "checklist_answers"
DATABASE = "postgres"
DRIVERS = {".gpkg": "GPKG", ".csv": "CSV"}


def holds_answers(layer: object) -> bool:
    """Tell whether a layer is a table that evaluatechecklist reads."""
    if not isinstance(layer, QgsVectorLayer) or sip.isdeleted(layer) or not layer.isValid():
        return False
    return all(field_of(layer.fields(), name) >= 0 for name in ANSWER_NAMES)


def answer_tables(project: QgsProject) -> list[QgsVectorLayer]:
    """Return the tables of answers of a project."""
    return [layer for layer in project.mapLayers().values() if holds_answers(layer)]


def table_of(facilities: QgsVectorLayer) -> QgsVectorLayer | None:
    """Return the table of answers of the register that a layer of facilities belongs to, None when to none."""
    project = QgsProject.instance()
    for relation in project.relationManager().referencedRelations(facilities):
        if holds_answers(relation.referencingLayer()):
            return relation.referencingLayer()
    own = _own_table(facilities)
    if own is None:
        return None
    same = (each for each in answer_tables(project) if _place(each) == _place(own))
    return next(same, own if holds_answers(own) else None)


def _own_table(facilities: QgsVectorLayer) -> QgsVectorLayer | None:
    """Return the table beside a layer of facilities in its database, which may not be there."""
    if facilities.providerType() == DATABASE:
        uri = QgsDataSourceUri(facilities.source())
        uri.setDataSource(uri.schema(), TABLE, "", "", "fid")
        return QgsVectorLayer(uri.uri(False), _title(), DATABASE)
    path = file_of(facilities)
    if path is None or not is_register(path):
        return None
    return QgsVectorLayer(f"{path}|layername={TABLE}", _title(), "ogr")


def _place(layer: QgsVectorLayer) -> tuple:
    """Return what tells a table from others, however its source is written."""
    parts = QgsProviderRegistry.instance().decodeUri(layer.providerType(), layer.source())
    names = ("path", "layerName", "host", "port", "dbname", "service", "schema", "table")
    return (layer.providerType(), *(str(parts.get(name) or "") for name in names))


def file_of(layer: QgsVectorLayer) -> Path | None:
    """Return the file a layer lies in, None for what lies in a database or in memory."""
    if layer.providerType() != "ogr":
        return None
    path = QgsProviderRegistry.instance().decodeUri("ogr", layer.source()).get("path")
    return Path(path) if path else None


def folder_of(layer: QgsVectorLayer) -> Path | None:
    """Return the folder that photographs lie in or below, as forms have it; None where there is none yet."""
    path = file_of(layer)
    project = QgsProject.instance().absolutePath()
    return path.parent if path else Path(project) if project else None


def _title() -> str:
    return tr("Checklist answers")


def open_table(path: Path) -> QgsVectorLayer:
    """Return the table of answers in a file; DataProblem when it has none."""
    refuse_ending(path)
    whole = QgsVectorLayer(str(path), _title(), "ogr")
    for sub in whole.dataProvider().subLayers() if whole.isValid() else ():
        name = sub.split("!!::!!")[1]
        layer = QgsVectorLayer(f"{path}|layername={name}", _title(), "ogr")
        if holds_answers(layer):
            return layer
    raise DataProblem(
        tr("{file} has no table with the fields {fields}.").format(file=path, fields=", ".join(ANSWER_NAMES))
    )


def refuse_ending(path: Path) -> None:
    """Raise DataProblem for a file in which answers cannot be kept up."""
    if path.suffix.lower() not in DRIVERS:
        raise DataProblem(tr("{file} is no GeoPackage (.gpkg) and no CSV file (.csv).").format(file=path))


def make_file(path: Path) -> None:
    """Make a file with an empty table that has the columns of a register; DataProblem when it cannot be written."""
    (table,) = (each for each in related_tables() if each.name == TABLE)
    fields = make_fields((each.name, each.type) for each in table.fields if not each.computed)
    options = QgsVectorFileWriter.SaveVectorOptions()
    options.driverName, options.layerName, options.fileEncoding = DRIVERS[path.suffix.lower()], TABLE, "UTF-8"
    writer = QgsVectorFileWriter.create(
        str(path),
        fields,
        QgsWkbTypes.Type.NoGeometry,
        QgsCoordinateReferenceSystem(),
        QgsCoordinateTransformContext(),
        options,
    )
    reason = writer.errorMessage()
    del writer
    if reason:
        raise DataProblem(
            tr("{file} cannot be written: {reason}").format(file=path, reason=reason_said(reason))
        )
    if options.driverName == "CSV":
        write_types(path, fields)


def read_rows(layer: QgsVectorLayer, facility: str) -> list[Row]:
    """Return the rows of a facility, also those that nobody has committed yet."""
    places = {name: at for name in COLUMNS if (at := field_of(layer.fields(), name)) >= 0}
    request = QgsFeatureRequest().setFlags(QgsFeatureRequest.Flag.NoGeometry)
    rows = []
    for feature in layer.getFeatures(request):
        values = {name: as_text(feature[at]) for name, at in places.items()}
        if values["facility_id"] == facility:
            rows.append(Row(feature.id(), values))
    return rows


def as_text(value: object) -> str | None:
    """Return an attribute as text without spaces around it, None for unknown and empty."""
    plain = from_qgis(value)
    if isinstance(plain, float) and plain.is_integer():
        plain = int(plain)
    return (str(plain).strip() or None) if plain is not None else None


def write_changes(layer: QgsVectorLayer, changes: Iterable[tuple[int | None, Values]]) -> None:
    """Write changes as one step that can be undone; where nobody edits the table, they are stored at once.

    A column that the table does not have is left out. What was written is read again: DataProblem when the table does
    not take it, and then nothing of it stays in the table that QGIS can take back.
    """
    fields = layer.fields()
    fitting = [
        (
            fid,
            {
                at: _fitting(layer, at, value)
                for name, value in values.items()
                if (at := field_of(fields, name)) >= 0
            },
        )
        for fid, values in changes
    ]
    is_edited = layer.isEditable()
    if layer.readOnly() or not (is_edited or layer.startEditing()):
        raise DataProblem(tr("{layer} cannot be edited: choose another table.").format(layer=layer.name()))
    layer.beginEditCommand(tr("Checklist answers"))
    if not all(_write(layer, fid, values) for fid, values in fitting):
        layer.destroyEditCommand()
        if not is_edited:
            layer.rollBack()
        raise DataProblem(tr("{layer} does not take the answers.").format(layer=layer.name()))
    layer.endEditCommand()
    if not is_edited and not layer.commitChanges():
        reasons = "; ".join(layer.commitErrors())
        layer.rollBack()
        raise DataProblem(
            tr("{layer} does not take the answers: {reason}").format(layer=layer.name(), reason=reasons)
        )


def _write(layer: QgsVectorLayer, fid: int | None, values: dict[int, object]) -> bool:
    """Write values by the places of their fields; the table's own defaults go into the others."""
    if fid is not None:
        return all(layer.changeAttributeValue(fid, at, value) for at, value in values.items())
    feature = QgsVectorLayerUtils.createFeature(layer, QgsGeometry(), {})
    for at, value in values.items():
        feature.setAttribute(at, value)
    return layer.addFeature(feature)


def _fitting(layer: QgsVectorLayer, at: int, value: str | None) -> object:
    """Return a text as the field holds it."""
    field = layer.fields()[at]
    if value is None:
        return None
    if field.isDateOrTime():
        return QDate.fromString(value, "yyyy-MM-dd")
    try:
        return field.convertCompatible(value)
    except ValueError as problem:
        raise DataProblem(
            tr("{layer}, field {field}: {value} does not fit.").format(
                layer=layer.name(), field=field.name(), value=value
            )
        ) from problem


def lacks(layer: QgsVectorLayer, names: Iterable[str]) -> list[str]:
    """Return those of the columns that a table does not have."""
    return [name for name in names if field_of(layer.fields(), name) < 0]


def lost(layer: QgsVectorLayer, facility: str, changes: Iterable[tuple[int | None, Values]]) -> list[str]:
    """Return the questions whose values cannot be read back from the table as they were written."""
    rows = read_rows(layer, facility)
    by_fid = {row.fid: row for row in rows}
    missing = []
    for fid, values in changes:
        said = {name: value for name, value in values.items() if field_of(layer.fields(), name) >= 0}
        found = rows if fid is None else [by_fid[fid]] if fid in by_fid else []
        if not any(all(row.values.get(name) == value for name, value in said.items()) for row in found):
            missing.append(values.get("question_id") or (found[0].question if found else str(fid)))
    return missing
