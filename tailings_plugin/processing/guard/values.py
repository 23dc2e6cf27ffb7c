"""Values that QGIS takes as they come when a run is not started from a window: out of range, no number, no choice."""

import math

from qgis.core import (
    QgsProcessingAlgorithm,
    QgsProcessingContext,
    QgsProcessingParameterDefinition,
    QgsProcessingParameterEnum,
    QgsProcessingParameterNumber,
    QgsProperty,
)

from ...errors import DataProblem
from ...translation import tr

NO_LIMIT = 1e300  # what QGIS has for "no limit" is larger


def refuse_values(algorithm: QgsProcessingAlgorithm, parameters: dict, context: QgsProcessingContext) -> None:
    """Raise DataProblem for a number that is none or out of range, and for a choice that is not offered.

    Models and scripts are not checked by QGIS, and it lets NaN pass and takes the default for what is no number.
    """
    for definition in algorithm.parameterDefinitions():
        value = parameters.get(definition.name())
        if value is None or value == "":
            continue
        if isinstance(value, QgsProperty):
            if varies(definition, value):
                continue  # each feature has its own: by_feature.py looks at them
            value = value.value(context.expressionContext(), None)[0]
        if isinstance(definition, QgsProcessingParameterNumber):
            _refuse_number(definition, value)
        elif isinstance(definition, QgsProcessingParameterEnum) and definition.usesStaticStrings():
            _refuse_choice(definition, value)


def varies(definition: QgsProcessingParameterDefinition, value: object) -> bool:
    """Tell whether the value of a parameter is to be worked out for each feature."""
    return (
        isinstance(value, QgsProperty)
        and definition.isDynamic()
        and value.isActive()
        and value.propertyType()
        in (QgsProperty.Type.FieldBasedProperty, QgsProperty.Type.ExpressionBasedProperty)
    )


def _refuse_number(definition: QgsProcessingParameterNumber, value: object) -> None:
    try:
        number = float(value)  # type: ignore[arg-type]
    except (TypeError, ValueError):
        raise DataProblem(
            "{name}: {value} is no number. Write it as 12.5.", name=definition.name(), value=value
        ) from None
    low, high = definition.minimum(), definition.maximum()
    if math.isfinite(number) and low <= number <= high:
        return
    if low > -NO_LIMIT and high < NO_LIMIT:
        message = tr("{name}: {value} is not between {low} and {high}.")
    elif low > -NO_LIMIT:
        message = tr("{name}: {value} must be {low} or more.")
    else:
        message = tr("{name}: {value} is no number.")
    raise DataProblem(
        message.format(name=definition.name(), value=f"{number:.15g}", low=f"{low:.15g}", high=f"{high:.15g}")
    )


def _refuse_choice(definition: QgsProcessingParameterEnum, value: object) -> None:
    chosen = value if isinstance(value, (list, tuple)) else [value]
    for each in chosen:
        if str(each) not in definition.options():
            raise DataProblem(
                "{name}: {value} is not offered. Choose one of {options}.",
                name=definition.name(),
                value=each,
                options=", ".join(definition.options()),
            )


def is_named(definition: QgsProcessingParameterDefinition, value: object) -> bool:
    """Tell whether a value is anything but empty and the default."""
    default = definition.defaultValue()
    if value is None or value == "" or value == default:
        return False
    if isinstance(definition, QgsProcessingParameterNumber):
        try:
            return float(value) != float(default)  # type: ignore[arg-type]
        except (TypeError, ValueError):
            return True
    return True
