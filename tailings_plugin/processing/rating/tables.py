"""Between feature sources and the columns of the rating room."""

from collections.abc import Callable, Iterable, Iterator, Mapping, Sequence
from typing import Any

import numpy as np
from qgis.core import (
    QgsFeature,
    QgsFeatureRequest,
    QgsFields,
    QgsGeometry,
    QgsProcessingFeatureSource,
    QgsProcessingFeedback,
)

from ...errors import DataProblem
from ...qgis_values import from_qgis
from ...rating.values import BadValue, shown_value
from ...translation import tr

# So many bad values are told one by one; the rest stand in the note field of their row.
TOLD_ONE_BY_ONE = 20
REPORT_EVERY = 1000
NAMES = ("name", "facility_id")


def read_features(source: QgsProcessingFeatureSource, tick: Callable[[float], None]) -> list[QgsFeature]:
    """Return all features of a source in order. Their geometry is passed on, not used, so not checked."""
    features = []
    total = max(source.featureCount(), 1)
    tick(0.0)
    flags = QgsProcessingFeatureSource.Flag.FlagSkipGeometryValidityChecks
    for feature in source.getFeatures(QgsFeatureRequest(), flags):
        features.append(feature)
        if len(features) % REPORT_EVERY == 0:
            tick(len(features) / total)
    return features


def require_fields(source: QgsProcessingFeatureSource, names: Iterable[str], remedy: str) -> None:
    """Raise DataProblem when the source lacks a field."""
    missing = [name for name in names if source.fields().indexOf(name) < 0]
    if missing:
        raise DataProblem(
            tr("{layer} has no field {fields}. {remedy}").format(
                layer=source.sourceName(), fields=", ".join(missing), remedy=remedy
            )
        )


def columns_of(
    features: Sequence[QgsFeature], fields: QgsFields, names: Iterable[str]
) -> dict[str, np.ndarray]:
    """Return those of the named fields that exist as columns of shape (n,).

    Number fields become float64 with NaN for NULL; all others object arrays with None for NULL.
    """
    columns = {}
    for name in names:
        index = fields.indexOf(name)
        if index < 0:
            continue
        values = [from_qgis(feature[index]) for feature in features]
        if fields[index].isNumeric():
            columns[name] = np.array(
                [np.nan if value is None else value for value in values], dtype=np.float64
            )
        else:
            columns[name] = np.array([*values, None], dtype=object)[:-1]
    return columns


def extended_rows(
    features: Sequence[QgsFeature],
    added: Sequence[tuple[str, str]],
    table: Mapping[str, np.ndarray],
    tick: Callable[[float], None],
) -> Iterator[tuple[QgsGeometry | None, dict[str, Any]]]:
    """Yield (geometry, attributes by name) of the features with the columns of `table`.

    A name in `added` that `table` does not have becomes NULL, so that no value of an earlier rating stays.
    """
    nothing = [None] * len(features)
    columns = {name: stored(table[name], kind) if name in table else nothing for name, kind in added}
    for row, feature in enumerate(features):
        values = {name: column[row] for name, column in columns.items()}
        geometry = feature.geometry() if feature.hasGeometry() else None
        yield geometry, feature.attributeMap() | values
        if row % REPORT_EVERY == 0:
            tick(row / len(features))


def stored(column: np.ndarray | list, kind: str) -> list[Any]:
    """Return a column as a list of built-in values, None for unknown."""
    values = column if isinstance(column, list) else column.tolist()
    if kind == "integer":
        return [None if value is None or value != value else int(value) for value in values]
    return [None if value is None or value != value else value for value in values]


def table_rows(
    table: Mapping[str, np.ndarray], names_and_types: Sequence[tuple[str, str]]
) -> Iterator[tuple[None, list[Any]]]:
    """Yield the rows of a table without geometry."""
    columns = [stored(table[name], kind) for name, kind in names_and_types]
    return ((None, list(values)) for values in zip(*columns, strict=True))


def names_of(columns: Mapping[str, np.ndarray], count: int) -> list[str]:
    """Return what to call each facility: name and id, as far as they are known, else its row."""
    known = [columns[field].tolist() for field in NAMES if field in columns]
    names = []
    for row in range(count):
        parts = [str(column[row]) for column in known if column[row] is not None]
        names.append(" · ".join(parts) or tr("row {number}").format(number=row + 1))
    return names


def tell_bad_values(
    bad: Sequence[BadValue],
    layer: str,
    ids: Sequence[Any] | None,
    note_field: str,
    feedback: QgsProcessingFeedback,
) -> None:
    """Warn of every value that counts as unknown: layer, row, facility, field, value, remedy."""
    for each in bad[:TOLD_ONE_BY_ONE]:
        facility = f" ({ids[each.row]})" if ids is not None and ids[each.row] is not None else ""
        feedback.pushWarning(
            tr("{layer}, row {row}{facility}: {field} = {value} counts as unknown: {reason}.").format(
                layer=layer,
                row=each.row + 1,
                facility=facility,
                field=each.field,
                value=shown_value(each.value),
                reason=each.reason,
            )
        )
    if len(bad) > TOLD_ONE_BY_ONE:
        feedback.pushWarning(
            tr("{count} more values count as unknown: see the field {field}.").format(
                count=len(bad) - TOLD_ONE_BY_ONE, field=note_field
            )
        )
