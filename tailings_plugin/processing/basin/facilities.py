"""The facilities of INPUT: identifiers and points, and the table of those that could not be followed."""

from collections import Counter
from collections.abc import Sequence
from dataclasses import dataclass

import numpy as np
from qgis.core import (
    QgsCoordinateReferenceSystem,
    QgsFeature,
    QgsProcessing,
    QgsProcessingFeatureSource,
    QgsProcessingParameterFeatureSink,
    QgsProcessingParameterFeatureSource,
    QgsProcessingParameterField,
    QgsWkbTypes,
)

from ...qgis_values import from_qgis, make_fields
from ...translation import told, tr
from ..base import TailingsAlgorithm, write_features
from ..frames import field_index
from ..geometry import crs_of, read_points
from ..run import Run

DEFAULT_ID_FIELD = "facility_id"
NOT_TRACED_FIELDS = (("facility_id", "text"), ("reason", "text"), ("x", "real"), ("y", "real"))


@dataclass(frozen=True)
class Facilities:
    """Features, their identifiers and points x, y (n,) in the CRS asked for, NaN where there is no point."""

    features: list[QgsFeature]
    ids: list[str]
    x: np.ndarray
    y: np.ndarray
    crs: QgsCoordinateReferenceSystem

    def __len__(self) -> int:
        return len(self.ids)


def add_facilities(algorithm: TailingsAlgorithm, id_parameter: str = "ID_FIELD") -> None:
    """Declare INPUT and the field of its identifiers."""
    algorithm.add(
        QgsProcessingParameterFeatureSource(
            "INPUT",
            tr("Facilities"),
            [QgsProcessing.SourceType.TypeVectorPoint, QgsProcessing.SourceType.TypeVectorPolygon],
        ),
        tr(
            "Points in any CRS; of a polygon a point inside it is used. Outputs come in the CRS of this "
            "layer."
        ),
    )
    algorithm.add(
        QgsProcessingParameterField(
            id_parameter,
            tr("Field with the facility's identifier"),
            defaultValue=DEFAULT_ID_FIELD,
            parentLayerParameterName="INPUT",
            optional=True,
        ),
        tr("Links the results to the facilities. Without such a field the feature id is used."),
    )


def read_facilities(
    run: Run,
    crs: QgsCoordinateReferenceSystem,
    id_parameter: str = "ID_FIELD",
) -> Facilities:
    """Return the facilities of INPUT with their points in `crs`."""
    source = run.required_source("INPUT")
    features, x, y = read_points(source, crs, run.context, run.feedback)
    field = run.text(id_parameter)
    ids = _identifiers(run, source, features, field)
    if not features:
        run.feedback.pushWarning(told(tr("Layer {layer} has no features."), layer=source.sourceName()))
    return Facilities(features, ids, x, y, crs_of(source))


def _identifiers(
    run: Run, source: QgsProcessingFeatureSource, features: Sequence[QgsFeature], field: str
) -> list[str]:
    index = field_index(source, field, DEFAULT_ID_FIELD)
    if index < 0:
        run.feedback.pushWarning(
            told(
                tr("Layer {layer} has no field {field}: the feature id identifies the facilities."),
                layer=source.sourceName(),
                field=DEFAULT_ID_FIELD,
            )
        )
        return [str(feature.id()) for feature in features]
    values = [from_qgis(feature[index]) for feature in features]
    ids = [str(v) if v not in (None, "") else f"fid {f.id()}" for v, f in zip(values, features, strict=True)]
    missing = sum(value in (None, "") for value in values)
    if missing:
        run.feedback.pushWarning(
            told(
                tr("Layer {layer}, field {field}: {count} empty; the feature id stands for them."),
                layer=source.sourceName(),
                field=field,
                count=missing,
            )
        )
    if len(set(ids)) < len(ids):
        twice = Counter(ids).most_common(1)[0][0]
        run.feedback.pushWarning(
            told(
                tr("Layer {layer}, field {field}: identifiers occur more than once, for instance {id}."),
                layer=source.sourceName(),
                field=field,
                id=twice,
            )
        )
    return ids


def add_not_traced(algorithm: TailingsAlgorithm) -> None:
    """Declare NOT_TRACED."""
    algorithm.add(
        QgsProcessingParameterFeatureSink(
            "NOT_TRACED",
            tr("Facilities not followed"),
            QgsProcessing.SourceType.TypeVector,
            None,
            optional=True,
            createByDefault=False,
        ),
        tr("Table of the facilities without a result, with the reason and their coordinates."),
    )


def write_not_traced(
    run: Run,
    facilities: Facilities,
    reasons: Sequence[str | None],
) -> tuple[str | None, int]:
    """Write the facilities that have a reason; return the table's id (None if not asked for) and count.

    A reason is a key of `reason_texts`, or a text that says it itself.
    """
    texts = reason_texts()
    reasons = [texts.get(reason, reason) for reason in reasons]
    lost = [i for i, reason in enumerate(reasons) if reason]
    for i in lost[:10]:
        run.feedback.pushWarning(
            told(tr("Facility {id} is left out: {reason}."), id=facilities.ids[i], reason=reasons[i])
        )
    if len(lost) > 10:
        run.feedback.pushWarning(
            told(tr("... and {count} more {count:facility|facilities}."), count=len(lost) - 10)
        )
    fields = make_fields(NOT_TRACED_FIELDS)
    table = QgsWkbTypes.Type.NoGeometry
    sink, destination = run.sink("NOT_TRACED", fields, table, QgsCoordinateReferenceSystem())
    if sink is not None:
        rows = [(None, [facilities.ids[i], reasons[i], *_own_place(facilities.features[i])]) for i in lost]
        write_features(sink, fields, rows, "NOT_TRACED")
    return destination, len(lost)


def reason_texts() -> dict[str, str]:
    """Return why a point could not be followed, by the rooms' codes."""
    return {
        "off_raster": tr("it lies off the raster or has no point"),
        "no_data": tr("it lies on no-data"),
    }


def _own_place(feature: QgsFeature) -> tuple[float | None, float | None]:
    """Return where a feature lies in its own CRS."""
    if not feature.hasGeometry() or feature.geometry().isEmpty():
        return None, None
    centre = feature.geometry().boundingBox().center()
    return centre.x(), centre.y()
