"""Parameters that algorithms of several groups have alike."""

from qgis.core import Qgis, QgsProcessingParameterDistance


def metres(name: str, label: str, value: float, least: float) -> QgsProcessingParameterDistance:
    """Return a parameter of a distance in metres, whatever the CRS of the layers."""
    parameter = QgsProcessingParameterDistance(name, label, value, minValue=least)
    parameter.setDefaultUnit(Qgis.DistanceUnit.Meters)
    return parameter
