"""Numbers that an expression or a field gives for each feature of a layer, as QGIS's own tools take them."""

import math

import numpy as np
from qgis.core import (
    QgsFeature,
    QgsProcessingFeatureSource,
    QgsProcessingParameterNumber,
    QgsPropertyDefinition,
)

from ..errors import DataProblem
from .frames import Frame
from .guard.values import NO_LIMIT, varies
from .run import Run


def by_feature(parameter: QgsProcessingParameterNumber, layer: str) -> QgsProcessingParameterNumber:
    """Let a number be given for each feature of the input `layer`, too; return the parameter."""
    parameter.setIsDynamic(True)
    parameter.setDynamicLayerParameterName(layer)
    parameter.setDynamicPropertyDefinition(
        QgsPropertyDefinition(
            parameter.name(), parameter.description(), QgsPropertyDefinition.StandardPropertyTemplate.Double
        )
    )
    return parameter


def numbers_by_feature(run: Run, name: str, source: QgsProcessingFeatureSource, frame: Frame) -> np.ndarray:
    """Return the number that parameter `name` has for each feature (n,) of a frame read from `source`.

    NaN where a number that may be left out is. Raises DataProblem for an expression that is none, and for a feature
    for which it gives no number, or one out of range: what the user meant there could only be guessed.
    """
    definition, value = run.algorithm.parameterDefinition(name), run.parameters.get(name)
    if not varies(definition, value):
        number = run.number(name)
        return np.full(len(frame), np.nan if number is None else number)
    context = run.algorithm.createExpressionContext(run.parameters, run.context, source)
    context.setFields(source.fields())
    expression = value.asExpression()
    ready = value.prepare(context)
    numbers = np.full(len(frame), np.nan)
    for row, feature in enumerate(frame.features):
        context.setFeature(feature)
        found, _ = value.value(context, None) if ready else (None, False)
        numbers[row] = _number(definition, found, expression, frame.layer, feature)
    return numbers


def _number(
    definition: QgsProcessingParameterNumber, found: object, expression: str, layer: str, feature: QgsFeature
) -> float:
    optional = bool(definition.flags() & definition.Flag.FlagOptional)
    where = {"name": definition.name(), "expression": expression, "layer": layer, "feature": feature.id()}
    try:
        number = math.nan if found is None else float(found)  # type: ignore[arg-type]
    except (TypeError, ValueError):
        number = math.inf
    if math.isnan(number) and optional:
        return number
    if not math.isfinite(number):
        raise DataProblem(
            "{name}: {expression} gives no number for feature {feature} of layer {layer}. Mend the expression or the "
            "field, or write what holds there: coalesce(..., 1.0).",
            **where,
        )
    low, high = definition.minimum(), definition.maximum()
    if not low <= number <= high:
        raise DataProblem(
            "{name}: {expression} gives {value} for feature {feature} of layer {layer}; {limits} is taken. "
            "Mind the unit.",
            value=f"{number:g}",
            limits=f"{low:g}–{high:g}" if high < NO_LIMIT else f"≥ {low:g}",
            **where,
        )
    return number
