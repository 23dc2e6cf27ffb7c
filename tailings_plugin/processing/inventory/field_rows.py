"""Tables of a register as rows of plain values, by their numbers; its log of changes; files that they name."""

from collections.abc import Callable, Collection, Iterator, Mapping, Sequence
from pathlib import Path
from typing import Any

from qgis.core import (
    QgsDataSourceUri,
    QgsFeature,
    QgsFeatureRequest,
    QgsProcessingFeatureSourceDefinition,
    QgsProcessingUtils,
    QgsProperty,
    QgsVectorLayer,
)
from qgis.PyQt.QtCore import QDateTime, Qt

from ...errors import DataProblem
from ...forms.own_tables import is_register
from ...forms.widgets import FILE_FIELDS
from ...inventory.merging.from_field import FACILITIES, KEY, POINT, Copy, data_fields, tables
from ...inventory.merging.three_way import Entry, read_text
from ...inventory.schema import load_schema, related_tables
from ...qgis_values import from_qgis
from ...translation import tr
from ..arriving.register import DATABASE, linked_table
from ..run import Run
from .postgis import SCHEMA

LOG = "changes"

Rows = dict[int, dict[str, Any]]


def layer_of(run: Run, name: str) -> QgsVectorLayer:
    """Return the layer of an input; DataProblem when it cannot be read."""
    value = run.parameters.get(name)
    if isinstance(value, QgsProcessingFeatureSourceDefinition):
        value = value.source
    if isinstance(value, QgsProperty):
        value = value.valueAsString(run.context.expressionContext(), "")[0]
    if not isinstance(value, QgsVectorLayer):
        value = QgsProcessingUtils.mapLayerFromString(str(value), run.context)
    if not isinstance(value, QgsVectorLayer) or not value.isValid():
        raise run.algorithm.unreadable(run.parameters, name, run.context)
    return value


def is_of_register(layer: QgsVectorLayer) -> bool:
    """Tell whether a layer is the table of facilities of a register: of a GeoPackage, or of PostGIS."""
    if layer.providerType() == DATABASE:
        uri = QgsDataSourceUri(layer.source())
        return (uri.schema(), uri.table()) == (SCHEMA, FACILITIES)
    path, _, rest = layer.source().partition("|")
    table = rest.partition("layername=")[2].partition("|")[0]
    return layer.providerType() == "ogr" and table in ("", FACILITIES) and is_register(Path(path))


def folder_of(layer: QgsVectorLayer, run: Run) -> Path | None:
    """Return the folder from which a register names its files; None for a database without a project beside it."""
    if layer.providerType() == DATABASE:
        project = run.context.project()
        home = project.homePath() if project is not None else ""
        return Path(home) if home else None
    return Path(layer.source().partition("|")[0]).parent


def table_of(layer: QgsVectorLayer, name: str) -> QgsVectorLayer:
    """Return a table of the register of a layer, without its selection or filter; DataProblem where it has none."""
    table = linked_table(layer, name)
    if name == FACILITIES and layer.providerType() == DATABASE:
        uri = QgsDataSourceUri(layer.source())
        uri.setSql("")
        table = QgsVectorLayer(uri.uri(False), name, DATABASE)
    if not table.isValid():
        raise DataProblem(
            tr(
                "The register of {layer} has no table {table}. Bring it up to date with createinventory first."
            ).format(layer=layer.name(), table=name)
        )
    return table


def source_of(layer: QgsVectorLayer) -> tuple[str, str]:
    """Return the file or database of a layer and its table, the same for all layers of that table."""
    if layer.providerType() == DATABASE:
        uri = QgsDataSourceUri(layer.source())
        return uri.connectionInfo(False), f"{uri.schema()}.{uri.table()}"
    path, _, rest = layer.source().partition("|")
    return path, rest.partition("layername=")[2].partition("|")[0] or FACILITIES


def read_rows(layer: QgsVectorLayer, request: QgsFeatureRequest | None = None) -> Rows:
    """Return the rows of a table by number."""
    names = layer.fields().names()
    return {
        feature.id(): values_of(feature, names)
        for feature in layer.getFeatures(request or QgsFeatureRequest())
    }


def values_of(feature: QgsFeature, names: Sequence[str]) -> dict[str, Any]:
    """Return the values of a row, with its position, in the CRS of its layer."""
    values = {name: plain(feature[place]) for place, name in enumerate(names) if name != "fid"}
    if feature.hasGeometry() and not feature.geometry().isEmpty():
        point = feature.geometry().asPoint()
        values[POINT] = (point.x(), point.y())
    return values


def plain(value: Any) -> Any:
    """Return a value as plain Python; moments are in UTC, to the millisecond."""
    if isinstance(value, QDateTime):
        if not value.isValid():
            return None
        moment = value.toUTC() if value.timeSpec() == Qt.TimeSpec.OffsetFromUTC else value
        return moment.toString("yyyy-MM-ddTHH:mm:ss.zzz") + "Z"
    return from_qgis(value)


def copy_of(
    open_table: Callable[[str], QgsVectorLayer], log_after: int, files: Callable[[str], str] | None = None
) -> Copy:
    """Return the tables that people fill, and the log of what was changed since line `log_after`.

    files: what becomes of the path of a file, in the rows and in the log alike.
    """
    rows: dict[str, Rows] = {name: read_rows(open_table(name)) for name in tables()}
    log = read_log(open_table(LOG), log_after)
    if files is not None:
        for table, names in file_fields().items():
            for values in rows[table].values():
                for name in names:
                    if values.get(name):
                        values[name] = files(values[name])
            log[table] = [_with_file(entry, names, files) for entry in log.get(table, ())]
    return Copy(rows, log)


def _with_file(entry: Entry, names: Collection[str], files: Callable[[str], str]) -> Entry:
    if entry.field not in names:
        return entry
    before, after = (files(each) if each else each for each in (entry.before, entry.after))
    return Entry(entry.row_id, entry.action, entry.field, before, after, entry.moment)


def read_log(layer: QgsVectorLayer, after: int) -> dict[str, list[Entry]]:
    """Return the log since a line, by table; values as those of their fields."""
    kinds = {table: dict(_kinds(table)) for table in tables()}
    found: dict[str, list[Entry]] = {}
    for number, row in sorted(
        read_rows(layer, QgsFeatureRequest().setFilterExpression(f'"fid" > {after}')).items()
    ):
        table, name = row["table_name"], row["field"]
        kind = kinds.get(table, {}).get(name)
        if table in kinds and (name is None or kind is not None):
            before, after_value = (read_text(row[each], kind or "text") for each in ("before", "after"))
            entry = Entry(
                row["row_id"], row["action"], name, before, after_value, row["changed_at"] or str(number)
            )
            found.setdefault(table, []).append(entry)
    return found


def last_line(layer: QgsVectorLayer) -> int:
    """Return the number of the last line of the log, 0 for an empty one."""
    found = layer.maximumValue(layer.fields().indexOf("fid"))
    return int(from_qgis(found) or 0)


def _kinds(table: str) -> Iterator[tuple[str, str]]:
    if table == FACILITIES:
        fields = load_schema().fields
    else:
        (fields,) = (each.fields for each in related_tables() if each.name == table)
    for field in fields:
        if not field.computed:
            yield field.name, field.type


def only_of(rows: Rows, ids: Collection[str]) -> Rows:
    """Return the rows that belong to facilities."""
    return {number: values for number, values in rows.items() if values.get(KEY) in ids}


def files_named(rows: Mapping[str, Rows]) -> list[str]:
    """Return the paths of the files that rows name, each once."""
    return list(
        dict.fromkeys(
            str(values[name])
            for table, names in file_fields().items()
            for values in rows.get(table, {}).values()
            for name in names
            if values.get(name)
        )
    )


def file_fields() -> dict[str, tuple[str, ...]]:
    """Return the fields that hold paths of files, by table."""
    found = {
        table: tuple(name for name in names if name in FILE_FIELDS)
        for table, names in names_by_table().items()
    }
    return {table: names for table, names in found.items() if names}


def names_by_table() -> dict[str, tuple[str, ...]]:
    """Return the fields that people fill, by table."""
    return {table: data_fields(table) for table in tables()}
