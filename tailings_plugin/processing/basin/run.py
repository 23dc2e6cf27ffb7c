"""One run of an algorithm: its parameters, and what is needed to read and write by them."""

import math
from collections.abc import Callable
from dataclasses import dataclass

from qgis.core import (
    QgsCoordinateReferenceSystem,
    QgsFeatureSink,
    QgsFields,
    QgsProcessingContext,
    QgsProcessingFeatureSource,
    QgsProcessingFeedback,
    QgsWkbTypes,
)

from ..base import TailingsAlgorithm, ticker
from ..layers import optional_sink, optional_source, raster_path, required_source


@dataclass(frozen=True)
class Run:
    """The algorithm, the values it was given, and QGIS's context and feedback."""

    algorithm: TailingsAlgorithm
    parameters: dict
    context: QgsProcessingContext
    feedback: QgsProcessingFeedback

    def has(self, name: str) -> bool:
        """Tell whether a parameter has a value: its own, or its default when nothing was said of it."""
        definition = self.algorithm.parameterDefinition(name)
        if definition is None:
            return False
        return self.parameters.get(name, definition.defaultValue()) not in (None, "")

    def number(self, name: str) -> float | None:
        """Return a number, None when it was cleared or has no default."""
        if not self.has(name):
            return None
        return self.algorithm.parameterAsDouble(self.parameters, name, self.context)

    def text(self, name: str) -> str:
        """Return a text or the name of a field, "" when it is empty."""
        return self.algorithm.parameterAsString(self.parameters, name, self.context)

    def choice(self, name: str) -> str:
        """Return what was chosen of a list."""
        return self.algorithm.parameterAsEnumString(self.parameters, name, self.context)

    def source(self, name: str) -> QgsProcessingFeatureSource | None:
        """Return a layer, None when it is empty; an error when it cannot be read."""
        return optional_source(self.algorithm, self.parameters, name, self.context)

    def required_source(self, name: str) -> QgsProcessingFeatureSource:
        """Return a layer that must be there; an error when it cannot be read."""
        return required_source(self.algorithm, self.parameters, name, self.context)

    def raster(self, name: str) -> str | None:
        """Return what GDAL opens for a raster, None when it is empty."""
        return raster_path(self.algorithm, self.parameters, name, self.context)

    def sink(
        self, name: str, fields: QgsFields, geometry: QgsWkbTypes.Type, crs: QgsCoordinateReferenceSystem
    ) -> tuple[QgsFeatureSink | None, str | None]:
        """Return (sink, destination) of an output; (None, None) when it was not asked for."""
        return optional_sink(self.algorithm, self.parameters, name, self.context, fields, geometry, crs)

    def max_length_m(self) -> float:
        """Return MAX_LENGTH in metres, infinite when it is empty."""
        kilometres = self.number("MAX_LENGTH")
        return math.inf if kilometres is None else 1000.0 * kilometres

    def tick(self, start: float, end: float) -> Callable[[float], None]:
        """Return tick(fraction) that reports between `start` and `end` per cent and stops on cancel."""
        return ticker(self.feedback, start, end)
