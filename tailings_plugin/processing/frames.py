"""Between layers and tables: the one place where features become a DataFrame and a DataFrame features.

Names of the field schema are found in any case (VOLUME_M3, Volume_m3), joined and virtual fields and selections
are read as QGIS gives them. Whatever a layer holds is read as it is: making sense of texts is the importer's.
"""

from collections import Counter
from collections.abc import Callable, Iterable, Iterator, Mapping, Sequence
from contextlib import contextmanager
from dataclasses import dataclass
from typing import TYPE_CHECKING, Any

import numpy as np
from qgis.core import (
    QgsCoordinateReferenceSystem,
    QgsFeature,
    QgsFeatureRequest,
    QgsFeatureSink,
    QgsField,
    QgsFields,
    QgsGeometry,
    QgsPointXY,
    QgsProcessingContext,
    QgsProcessingFeatureSource,
)
from qgis.PyQt.QtCore import QDateTime, QMetaType, Qt

from .. import table as tables
from ..errors import DataProblem
from ..inventory.facilities import facility_table
from ..inventory.positions.coordinates import WGS84
from ..inventory.schema import computed_fields, inventory_fields, load_schema
from ..inventory.values.figures import exact_number
from ..qgis_values import from_qgis, make_fields
from ..translation import tr
from .base import write_features
from .geometry import read_points

if TYPE_CHECKING:
    from pandas import DataFrame

REPORT_EVERY = 1000
LARGEST = 1e15  # no quantity of a facility comes near it
READ_AT = "edited_at"
_OF_FORMATS = ("fid", "ogc_fid", "edited_by", "lon", "lat")
# The geometry is passed on, not used, so not checked.
_UNCHECKED = QgsProcessingFeatureSource.Flag.FlagSkipGeometryValidityChecks
_KINDS = {
    QMetaType.Type.Bool: "boolean",
    QMetaType.Type.QDate: "date",
    QMetaType.Type.QDateTime: "datetime",
    QMetaType.Type.Double: "real",
    QMetaType.Type.Float: "real",
    QMetaType.Type.Int: "integer",
    QMetaType.Type.UInt: "integer",
    QMetaType.Type.Short: "integer",
    QMetaType.Type.LongLong: "integer",
    QMetaType.Type.ULongLong: "integer",
}


@dataclass(frozen=True)
class Frame:
    """A layer as a table: row i of `table` is feature i, in the order of the layer.

    Columns have the names of the field schema where a field is called so in any case, else the field's own.
    """

    layer: str
    fields: QgsFields
    features: list[QgsFeature]
    table: "DataFrame"

    def __len__(self) -> int:
        return len(self.features)

    def numbers(self, name: str) -> np.ndarray:
        """Return a column as float64 (n,), NaN where unknown or not there; texts that are numbers count.

        Raises DataProblem naming layer, feature, field and value for any other text.
        """
        if name not in self.table or self.table[name].dtype.kind in "iuf":
            return tables.numbers(self.table, name)
        found = [self._number(row, name, value) for row, value in enumerate(tables.objects(self.table, name))]
        return np.array(found, dtype=np.float64)

    def _number(self, row: int, name: str, value: Any) -> float:
        if value is None or (isinstance(value, str) and not value.strip()):
            return np.nan
        number = exact_number(value) if isinstance(value, str) else None
        if number is None:
            raise no_value(self.layer, self.features[row], tables.Cell(name, row, value, "real"))
        return number

    def checked(self, kinds: Mapping[str, str]) -> "DataFrame":
        """Return the table with the columns in `kinds` of their kind; texts that are numbers count as such.

        Raises DataProblem naming layer, feature, field and value for what is not of its kind.
        """
        figures = {
            name: self.numbers(name)
            for name, kind in kinds.items()
            if kind in ("integer", "real") and name in self.table
        }
        with cells_named(self.layer, self.features):
            return tables.checked(self.table.assign(**figures), kinds)

    def texts(self, name: str) -> np.ndarray:
        """Return a column as an object array (n,) of str, None where unknown or not there."""
        return tables.texts(self.table, name)

    def rows_with(
        self,
        added: Sequence[tuple[str, str]],
        table: "DataFrame | Mapping[str, Any]",
        tick: Callable[[float], None] = lambda fraction: None,
    ) -> Iterator[tuple[QgsGeometry | None, dict[str, Any]]]:
        """Yield (geometry, attributes by name) of the features with the columns `added` of `table`.

        A name in `added` that `table` does not have becomes NULL, so that no value of an earlier run stays.
        """
        nothing, names = [None] * len(self.features), self.fields.names()
        columns = {name: _stored(table[name], kind) if name in table else nothing for name, kind in added}
        for row, feature in enumerate(self.features):
            values = {name: column[row] for name, column in columns.items()}
            geometry = feature.geometry() if feature.hasGeometry() else None
            yield geometry, dict(zip(names, feature.attributes(), strict=True)) | values
            if row % REPORT_EVERY == 0:
                tick(row / len(self.features))


@contextmanager
def cells_named(layer: str, features: Sequence[QgsFeature]) -> Iterator[None]:
    """Let a value that a table refuses be named by layer, feature and field: row i of the table is feature i."""
    try:
        yield
    except DataProblem as problem:
        cell = tables.cell_of(problem)
        if cell is None or cell.row >= len(features):
            raise
        raise no_value(layer, features[cell.row], cell) from problem


def no_value(layer: str, feature: QgsFeature, cell: tables.Cell) -> DataProblem:
    """Return what to say of a value that is not of the kind of its field; the feature also by its facility_id."""
    place = field_of(feature.fields(), "facility_id")
    facility = None if place < 0 else from_qgis(feature[place])
    known = {
        "layer": layer,
        "feature": feature.id() if facility is None else f"{feature.id()} ({facility})",
        "name": cell.name,
        "value": cell.value,
    }
    if cell.kind == "integer":
        return DataProblem(
            "Layer {layer}, feature {feature}: field {name} holds {value!r}, which is no whole number. "
            "Correct it, leave it empty where it is unknown, or run importinventory first.",
            **known,
        )
    if cell.kind == "boolean":
        return DataProblem(
            "Layer {layer}, feature {feature}: field {name} holds {value!r}, which is neither yes nor no. "
            "Correct it, leave it empty where it is unknown, or run importinventory first.",
            **known,
        )
    if cell.kind in ("date", "datetime"):
        return DataProblem(
            "Layer {layer}, feature {feature}: field {name} holds {value!r}, which is no date. "
            "Correct it, leave it empty where it is unknown, or run importinventory first.",
            **known,
        )
    return DataProblem(
        "Layer {layer}, feature {feature}: field {name} holds {value!r}, which is no number. "
        "Correct it, leave it empty where it is unknown, or run importinventory first.",
        **known,
    )


def read_frame(
    source: QgsProcessingFeatureSource,
    names: Iterable[str] | None = None,
    tick: Callable[[float], None] = lambda fraction: None,
) -> Frame:
    """Return the features of a source, all or the selected ones as the run says, and their table.

    names: the columns to read, None for all; those the layer does not have are left out.
    """
    features: list[QgsFeature] = []
    total = max(source.featureCount(), 1)
    tick(0.0)
    for feature in source.getFeatures(QgsFeatureRequest(), _UNCHECKED):
        features.append(feature)
        if len(features) % REPORT_EVERY == 0:
            tick(min(len(features) / total, 1.0))
    fields = source.fields()
    return Frame(source.sourceName(), fields, features, table_of(features, fields, names))


def table_of(
    features: Sequence[QgsFeature], fields: QgsFields, names: Iterable[str] | None = None
) -> "DataFrame":
    """Return the attributes of features as a table; `names` as in `read_frame`."""
    if names is None:
        places = dict(zip(column_names(fields), range(len(fields)), strict=True))
    else:
        places = {name: index for name in names if (index := field_of(fields, name)) >= 0}
    kinds = {name: kind_of(fields[index]) for name, index in places.items()}
    table = tables.make_table({name: values_of(features, index) for name, index in places.items()}, kinds)
    return table if places else table.reindex(range(len(features)))  # rows without columns are rows, too


def values_of(features: Iterable[QgsFeature], index: int) -> list[Any]:
    """Return a field of features as built-in values, None for NULL, dates as ISO text, with the time if any."""
    values = (feature[index] for feature in features)
    return [_moment(value) if isinstance(value, QDateTime) else from_qgis(value) for value in values]


def _moment(value: QDateTime) -> str | None:
    return value.toString(Qt.DateFormat.ISODateWithMs) if value.isValid() else None


def field_of(fields: QgsFields, name: str) -> int:
    """Return the index of the field `name`, or of the only one called so in another case; -1 for none.

    Raises DataProblem when two fields differ from it by case only: which is meant could only be guessed.
    """
    index = fields.indexFromName(name)
    if index >= 0:
        return index
    alike = [place for place, field in enumerate(fields) if field.name().lower() == name.lower()]
    if len(alike) > 1:
        raise DataProblem(
            "The layer has the fields {fields}, which differ by case only: rename all but one to {name}.",
            fields=", ".join(fields[place].name() for place in alike),
            name=name,
        )
    return alike[0] if alike else -1


def column_names(fields: QgsFields) -> list[str]:
    """Return what the columns of a table of these fields are called."""
    own = [field.name() for field in fields]
    counts: dict[str, int] = {}
    for name in own:
        counts[name.lower()] = counts.get(name.lower(), 0) + 1
    schema = load_schema()
    return [name.lower() if counts[name.lower()] == 1 and name.lower() in schema else name for name in own]


def kind_of(field: QgsField) -> str:
    """Return the kind of a field, as the schema names it; lists, maps and the like are text."""
    return _KINDS.get(QMetaType.Type(field.type()), "text")


def _stored(values: Any, kind: str) -> list[Any]:
    """Return a column as a list of built-in values of its kind, None for unknown."""
    if hasattr(values, "to_numpy"):
        found = tables.built_in(values).tolist()
    else:
        found = [None if tables.is_unknown(each) else each for each in values]
    if kind == "integer":
        return [None if each is None else int(each) for each in found]
    if kind in ("date", "datetime"):
        length = len("2019-12-31") if kind == "date" else None
        return [
            each if each is None or isinstance(each, str) else each.isoformat()[:length] for each in found
        ]
    return found


def write_table(
    sink: QgsFeatureSink, fields: QgsFields, table: "DataFrame", kinds: Sequence[tuple[str, str]], what: str
) -> int:
    """Write a table without geometry and return how many rows; a refused one is an error naming `what`."""
    return write_features(sink, fields, ((None, row) for row in stored_rows(table, kinds)), what)


def stored_rows(table: "DataFrame", kinds: Sequence[tuple[str, str]]) -> Iterator[list[Any]]:
    """Yield the rows of a table as built-in values of the kinds, None for unknown or a column not there."""
    nothing = [None] * len(table)
    columns = [_stored(table[name], kind) if name in table else nothing for name, kind in kinds]
    yield from map(list, zip(*columns, strict=True))


def points_of(table: "DataFrame") -> Iterator[QgsGeometry | None]:
    """Yield the points of a table with lon and lat, None where the position is unknown."""
    for lon, lat in zip(tables.numbers(table, "lon"), tables.numbers(table, "lat"), strict=True):
        known = np.isfinite(lon) and np.isfinite(lat)
        yield QgsGeometry.fromPointXY(QgsPointXY(float(lon), float(lat))) if known else None


def read_facilities(source: QgsProcessingFeatureSource, context: QgsProcessingContext) -> "DataFrame":
    """Return an inventory layer as a table of facilities; a field it lacks is wholly unknown.

    When each was changed last stays with it, where the layer tells: who brings a register up to date by the table
    is then told what was changed meanwhile. So do fields of the user's own; ratings do not.

    DataProblem when it has no facility_id, or a value is not of its field's kind.
    """
    fields, layer = source.fields(), source.sourceName()
    if field_of(fields, "facility_id") < 0:
        raise DataProblem(
            tr("Layer {layer} has no field facility_id, so nothing can be matched with it.").format(
                layer=layer
            )
        )
    features, lon, lat = read_points(source, QgsCoordinateReferenceSystem(WGS84), context)
    known = {field.name for field in (*inventory_fields(), *computed_fields())} | set(_OF_FORMATS)
    own = [name for name in column_names(fields) if name.lower() not in known and name.lower() != READ_AT]
    table = table_of(features, fields, [*(field.name for field in inventory_fields()), *own, READ_AT])
    with cells_named(layer, features):
        return facility_table(table.assign(lon=lon, lat=lat))


def require_fields(frame: Frame, names: Iterable[str], remedy: str) -> None:
    """Raise DataProblem when a layer lacks a field, in any case of its name."""
    missing = [name for name in names if name not in frame.table]
    if missing:
        raise DataProblem(
            tr("{layer} has no field {fields}. {remedy}").format(
                layer=frame.layer, fields=", ".join(missing), remedy=remedy
            )
        )


def refuse_twice(facilities: Iterable[str | None], layer: str) -> None:
    """Raise DataProblem for facilities that stand twice: what belongs to one would be taken for the other's."""
    counts = Counter(name for name in facilities if name is not None)
    twice = [name for name, count in counts.items() if count > 1]
    if twice:
        raise DataProblem(
            "Layer {layer}, field facility_id: {ids} stand twice or more. People of one would count for the "
            "other: give each facility an identifier of its own.",
            layer=layer,
            ids=", ".join(twice[:10]),
        )


def refuse_boundless(
    table: "DataFrame", layer: str, features: Sequence[QgsFeature], names: Iterable[str]
) -> None:
    """Raise DataProblem for an infinite number in one of the columns, or one larger than any quantity."""
    for name in names:
        values = np.abs(tables.numbers(table, name))
        for row in np.flatnonzero(values > LARGEST)[:1]:
            raise no_value(
                layer, features[row], tables.Cell(name, int(row), tables.objects(table, name)[row], "real")
            )


def required_field(source: QgsProcessingFeatureSource, name: str) -> int:
    """Return the index of a field; DataProblem when it is not there."""
    index = source.fields().lookupField(name)
    if index < 0:
        raise DataProblem(
            tr("Layer {layer} has no field {field}. Its fields: {fields}.").format(
                layer=source.sourceName(), field=name, fields=", ".join(source.fields().names())
            )
        )
    return index


def field_index(source: QgsProcessingFeatureSource, name: str, default: str) -> int:
    """Return the index of a field, -1 when it is empty or the default and not there; else DataProblem."""
    if name == "" or (name == default and source.fields().lookupField(name) < 0):
        return -1
    return required_field(source, name)


def extended_fields(fields: QgsFields, added: Iterable[tuple[str, str]]) -> QgsFields:
    """Return `fields` with the (name, type) pairs added; one of the same name, in any case, gives its place.

    Most formats do not tell THI from thi, so both can not stand side by side.
    """
    fresh = {field.name().lower(): field for field in make_fields(added)}
    extended = QgsFields()
    for field in fields:
        extended.append(fresh.pop(field.name().lower(), field))
    for field in fresh.values():
        extended.append(field)
    return extended
