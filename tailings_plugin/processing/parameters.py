"""Parameters that algorithms of several groups have alike."""

from qgis.core import (
    Qgis,
    QgsProcessing,
    QgsProcessingParameterDistance,
    QgsProcessingParameterFeatureSource,
)

from ..texts import LANGUAGES, is_reviewed
from ..translation import tr, user_language
from .base import TailingsAlgorithm
from .choices import choice


def add_choice(
    algorithm: TailingsAlgorithm,
    name: str,
    label: str,
    choices: tuple[str, ...],
    help_text: str,
    advanced: bool = False,
    default: str | None = None,
) -> None:
    """Add a choice of codes, the first by default; its value is the code, not its place."""
    algorithm.add(choice(name, label, choices, default or choices[0]), help_text, advanced)


def add_language(
    algorithm: TailingsAlgorithm,
    label: str,
    help_text: str,
    languages: tuple[str, ...] = LANGUAGES,
    advanced: bool = False,
) -> None:
    """Add the language of what is written, by default that of the user's QGIS where its texts are reviewed."""
    reviewed = [each for each in languages if is_reviewed(each)]
    add_choice(algorithm, "LANGUAGE", label, languages, help_text, advanced, user_language(reviewed))


def add_country_layer(algorithm: TailingsAlgorithm, help_text: str, advanced: bool = False) -> None:
    """Add the optional COUNTRIES; QGIS's world map stands in for it."""
    kinds = [QgsProcessing.SourceType.TypeVectorPolygon]
    layer = QgsProcessingParameterFeatureSource("COUNTRIES", tr("Countries"), kinds, optional=True)
    algorithm.add(layer, help_text, advanced)


def needs_parameter(name: str) -> str:
    """Return what to say of a parameter that counts only with another one."""
    return tr("it counts only with {name}").format(name=name)


def metres(
    name: str, label: str, value: float | None, least: float, optional: bool = False
) -> QgsProcessingParameterDistance:
    """Return a parameter of a distance in metres, whatever the CRS of the layers."""
    parameter = QgsProcessingParameterDistance(name, label, value, optional=optional, minValue=least)
    parameter.setDefaultUnit(Qgis.DistanceUnit.Meters)
    return parameter


def kilometres(
    name: str,
    label: str,
    value: float | None,
    least: float,
    most: float | None = None,
    optional: bool = False,
) -> QgsProcessingParameterDistance:
    """Return a parameter of a distance whose value is kilometres; a dialog takes it in other units too."""
    parameter = QgsProcessingParameterDistance(name, label, value, optional=optional, minValue=least)
    if most is not None:
        parameter.setMaximum(most)
    parameter.setDefaultUnit(Qgis.DistanceUnit.Kilometers)
    return parameter
