"""Layers as columns and back, for the algorithms of this group."""

from collections.abc import Iterable, Sequence

import numpy as np
from qgis.core import (
    Qgis,
    QgsCoordinateReferenceSystem,
    QgsFeature,
    QgsFeatureSink,
    QgsField,
    QgsFields,
    QgsProcessingAlgorithm,
    QgsProcessingContext,
    QgsProcessingException,
    QgsProcessingFeatureSource,
    QgsProcessingParameterDistance,
    QgsWkbTypes,
)

from ...errors import DataProblem
from ..base import from_qgis, make_fields


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


def require_field(source: QgsProcessingFeatureSource, names: Sequence[str], layer: str, remedy: str) -> None:
    """Raise DataProblem unless the source has at least one of the fields."""
    if all(source.fields().lookupField(name) < 0 for name in names):
        raise DataProblem(
            "Layer {layer} has none of the fields {fields}. {remedy}",
            layer=layer,
            fields=", ".join(names),
            remedy=remedy,
        )


def extended_fields(fields: QgsFields, added: Iterable[tuple[str, str]]) -> tuple[QgsFields, list[int]]:
    """Return `fields` without those to be replaced, plus the `added` ones, and the indexes kept."""
    fresh = make_fields(added)
    replaced = {field.name().lower() for field in fresh}
    kept = [index for index, field in enumerate(fields) if field.name().lower() not in replaced]
    result = QgsFields()
    for index in kept:
        result.append(QgsField(fields[index]))
    for field in fresh:
        result.append(field)
    return result, kept


def required_source(
    algorithm: QgsProcessingAlgorithm, parameters: dict, name: str, context: QgsProcessingContext
) -> QgsProcessingFeatureSource:
    """Return the source of a parameter; raise when it cannot be read."""
    source = algorithm.parameterAsSource(parameters, name, context)
    if source is None:
        raise QgsProcessingException(algorithm.invalidSourceError(parameters, name))
    return source


def required_sink(
    algorithm: QgsProcessingAlgorithm,
    parameters: dict,
    name: str,
    context: QgsProcessingContext,
    fields: QgsFields,
    geometry: QgsWkbTypes.Type,
    crs: QgsCoordinateReferenceSystem,
) -> tuple[QgsFeatureSink, str]:
    """Return the sink of a parameter and its destination; raise when it cannot be written."""
    sink, destination = algorithm.parameterAsSink(parameters, name, context, fields, geometry, crs)
    if sink is None:
        raise QgsProcessingException(algorithm.invalidSinkError(parameters, name))
    return sink, destination


def metres(name: str, label: str, value: float, least: float) -> QgsProcessingParameterDistance:
    """Return a parameter of a distance in metres, whatever the CRS of the layers."""
    parameter = QgsProcessingParameterDistance(name, label, value, minValue=least)
    parameter.setDefaultUnit(Qgis.DistanceUnit.Meters)
    return parameter
