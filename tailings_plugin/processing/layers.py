"""The layers of a run: opening what it is given and what it writes, and fields as columns."""

from collections.abc import Iterable, Sequence

import numpy as np
from qgis.core import (
    Qgis,
    QgsCoordinateReferenceSystem,
    QgsFeature,
    QgsFeatureSink,
    QgsFields,
    QgsProcessingAlgorithm,
    QgsProcessingContext,
    QgsProcessingFeatureSource,
)

from ..errors import DataProblem
from ..qgis_values import from_qgis, make_fields
from ..translation import tr
from .run import Run


def required_source(
    algorithm: QgsProcessingAlgorithm, parameters: dict, name: str, context: QgsProcessingContext
) -> QgsProcessingFeatureSource:
    """Return the source of a layer parameter; QgsProcessingException when it is empty or cannot be read."""
    return Run(algorithm, parameters, context, None).required_source(name)


def optional_source(
    algorithm: QgsProcessingAlgorithm, parameters: dict, name: str, context: QgsProcessingContext
) -> QgsProcessingFeatureSource | None:
    """Return the source of a layer parameter, None when it is empty; as above when it cannot be read."""
    return Run(algorithm, parameters, context, None).source(name)


def raster_path(
    algorithm: QgsProcessingAlgorithm, parameters: dict, name: str, context: QgsProcessingContext
) -> str | None:
    """Return what GDAL opens for a raster parameter, None when it is empty."""
    return Run(algorithm, parameters, context, None).raster(name)


def require_field(source: QgsProcessingFeatureSource, names: Sequence[str], remedy: str) -> None:
    """Raise DataProblem unless the source has at least one of the fields."""
    if all(source.fields().lookupField(name) < 0 for name in names):
        raise DataProblem(
            "Layer {layer} has none of the fields {fields}. {remedy}",
            layer=source.sourceName(),
            fields=", ".join(names),
            remedy=remedy,
        )


def required_sink(
    algorithm: QgsProcessingAlgorithm,
    parameters: dict,
    name: str,
    context: QgsProcessingContext,
    fields: QgsFields,
    geometry: Qgis.WkbType = Qgis.WkbType.NoGeometry,
    crs: QgsCoordinateReferenceSystem | None = None,
) -> tuple[QgsFeatureSink, str]:
    """Return the sink of an output and its destination; QgsProcessingException when it cannot be written."""
    return Run(algorithm, parameters, context, None).required_sink(name, fields, geometry, crs)


def optional_sink(
    algorithm: QgsProcessingAlgorithm,
    parameters: dict,
    name: str,
    context: QgsProcessingContext,
    fields: QgsFields,
    geometry: Qgis.WkbType = Qgis.WkbType.NoGeometry,
    crs: QgsCoordinateReferenceSystem | None = None,
) -> tuple[QgsFeatureSink | None, str | None]:
    """Return the sink of an output and its destination, (None, None) when it was not asked for."""
    return Run(algorithm, parameters, context, None).sink(name, fields, geometry, crs)


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


def number_column(features: Sequence[QgsFeature], fields: QgsFields, name: str, layer: str) -> np.ndarray:
    """Return one field as float64, NaN for NULL or a field that is not there.

    Raises DataProblem for text that is no number, naming the layer, field, feature and value.
    """
    column = np.full(len(features), np.nan)
    index = fields.lookupField(name)
    if index < 0:
        return column
    for row, feature in enumerate(features):
        value = from_qgis(feature[index])
        if value is None or value == "":
            continue
        try:
            column[row] = float(value)
        except (TypeError, ValueError) as problem:
            raise DataProblem(
                "Layer {layer}, feature {feature}: field {name} holds {value!r}, which is no number. "
                "Correct it, or run importinventory first.",
                layer=layer,
                feature=feature.id(),
                name=name,
                value=value,
            ) from problem
    return column


def text_column(features: Sequence[QgsFeature], fields: QgsFields, name: str) -> np.ndarray:
    """Return one field as an object array of str, None for NULL or a field that is not there."""
    index = fields.lookupField(name)
    column = np.full(len(features), None, dtype=object)
    if index >= 0:
        for row, feature in enumerate(features):
            value = from_qgis(feature[index])
            column[row] = None if value is None else str(value)
    return column
