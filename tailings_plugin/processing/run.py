"""One run of an algorithm: its parameters read, its outputs opened, progress told, cancel obeyed."""

from collections.abc import Callable
from dataclasses import dataclass, field
from pathlib import Path
from typing import TYPE_CHECKING

from qgis.core import (
    QgsCoordinateReferenceSystem,
    QgsFeatureSink,
    QgsFields,
    QgsProcessingContext,
    QgsProcessingException,
    QgsProcessingFeatureSource,
    QgsProcessingFeedback,
    QgsWkbTypes,
)

from ..errors import DataProblem
from ..translation import tr
from .counting import CountingSink
from .formats import driver_of, tell_lost_places, write_types

if TYPE_CHECKING:
    from qgis.core import QgsProcessingAlgorithm


class Cancelled(QgsProcessingException):
    """The user stopped the run; nothing half-written is left as a result."""


def ticker(
    feedback: QgsProcessingFeedback, start: float = 0.0, end: float = 100.0
) -> Callable[[float], None]:
    """Return tick(fraction 0..1) for a room: reports between `start` and `end` per cent, stops on cancel."""

    def tick(fraction: float) -> None:
        if feedback.isCanceled():
            raise Cancelled(tr("Cancelled"))
        feedback.setProgress(start + (end - start) * min(max(fraction, 0.0), 1.0))

    return tick


@dataclass(frozen=True)
class Run:
    """The algorithm, the values it was given, QGIS's context and feedback, and the sinks opened so far."""

    algorithm: "QgsProcessingAlgorithm"
    parameters: dict
    context: QgsProcessingContext
    feedback: QgsProcessingFeedback
    sinks: list[CountingSink] = field(default_factory=list)

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

    def integer(self, name: str) -> int | None:
        """Return a whole number, None when it was cleared or has no default."""
        if not self.has(name):
            return None
        return self.algorithm.parameterAsInt(self.parameters, name, self.context)

    def boolean(self, name: str) -> bool:
        """Return whether a box is ticked."""
        return self.algorithm.parameterAsBoolean(self.parameters, name, self.context)

    def text(self, name: str) -> str:
        """Return a text or the name of a field, "" when it is empty."""
        return self.algorithm.parameterAsString(self.parameters, name, self.context)

    def choice(self, name: str) -> str:
        """Return what was chosen of a list."""
        return self.algorithm.parameterAsEnumString(self.parameters, name, self.context)

    def crs(self, name: str) -> QgsCoordinateReferenceSystem:
        """Return a coordinate reference system, an invalid one when it is empty."""
        return self.algorithm.parameterAsCrs(self.parameters, name, self.context)

    def file(self, name: str) -> Path | None:
        """Return the path of an input file, None when it is empty."""
        path = self.algorithm.parameterAsFile(self.parameters, name, self.context)
        return Path(path) if path else None

    def output_file(self, name: str) -> Path | None:
        """Return the path of a file to write, None when it was not asked for."""
        path = self.algorithm.parameterAsFileOutput(self.parameters, name, self.context)
        return Path(path) if path else None

    def source(self, name: str) -> QgsProcessingFeatureSource | None:
        """Return a layer, None when it is empty; QgsProcessingException when it cannot be read."""
        return None if self.parameters.get(name) in (None, "") else self.required_source(name)

    def required_source(self, name: str) -> QgsProcessingFeatureSource:
        """Return a layer that must be there; QgsProcessingException when it is empty or cannot be read."""
        source = self.algorithm.parameterAsSource(self.parameters, name, self.context)
        if source is None:
            raise QgsProcessingException(self.algorithm.invalidSourceError(self.parameters, name))
        return source

    def raster(self, name: str) -> str | None:
        """Return what GDAL opens for a raster, None when it is empty."""
        if self.parameters.get(name) in (None, ""):
            return None
        layer = self.algorithm.parameterAsRasterLayer(self.parameters, name, self.context)
        if layer is None:
            return self.text(name)  # GDAL says what is wrong with it
        if layer.providerType() != "gdal":
            raise DataProblem(
                tr("{name}: layer {layer} is not a raster file. Export it to GeoTIFF first.").format(
                    name=name, layer=layer.name()
                )
            )
        return layer.dataProvider().dataSourceUri()

    def sink(
        self,
        name: str,
        fields: QgsFields,
        geometry: QgsWkbTypes.Type = QgsWkbTypes.Type.NoGeometry,
        crs: QgsCoordinateReferenceSystem | None = None,
    ) -> tuple[QgsFeatureSink | None, str | None]:
        """Return (sink, destination) of an output; (None, None) when it was not asked for."""
        if not self.has(name):
            return None, None
        return self.required_sink(name, fields, geometry, crs)

    def required_sink(
        self,
        name: str,
        fields: QgsFields,
        geometry: QgsWkbTypes.Type = QgsWkbTypes.Type.NoGeometry,
        crs: QgsCoordinateReferenceSystem | None = None,
    ) -> tuple[QgsFeatureSink, str]:
        """Return (sink, destination) of an output; QgsProcessingException when it cannot be written."""
        crs = crs or QgsCoordinateReferenceSystem()
        sink, destination = self.algorithm.parameterAsSink(
            self.parameters, name, self.context, fields, geometry, crs
        )
        if sink is None:
            raise QgsProcessingException(self.algorithm.invalidSinkError(self.parameters, name))
        file = Path(destination.partition("|")[0])
        tell_lost_places(file, geometry, self.feedback)
        if driver_of(file) == "CSV" and file.parent.is_dir():
            write_types(file, fields)
        self.sinks.append(CountingSink(sink, destination, fields))
        return self.sinks[-1], destination

    def close(self) -> None:
        """Close the tables: nothing is added to them any more."""
        for sink in self.sinks:
            sink.close()

    def tick(self, start: float = 0.0, end: float = 100.0) -> Callable[[float], None]:
        """Return tick(fraction) that reports between `start` and `end` per cent and stops on cancel."""
        return ticker(self.feedback, start, end)
