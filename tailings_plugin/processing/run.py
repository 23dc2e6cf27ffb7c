"""One run of an algorithm: its parameters read, its outputs opened, progress told, cancel obeyed."""

from collections.abc import Callable
from dataclasses import dataclass, field
from pathlib import Path
from typing import TYPE_CHECKING

from qgis.core import (
    Qgis,
    QgsCoordinateReferenceSystem,
    QgsFeatureSink,
    QgsField,
    QgsFields,
    QgsProcessingContext,
    QgsProcessingException,
    QgsProcessingFeatureSource,
    QgsProcessingFeedback,
    QgsProcessingParameterFeatureSource,
    QgsRasterLayer,
    QgsWkbTypes,
)
from qgis.PyQt.QtCore import QCoreApplication, QThread

from ..errors import DataProblem
from ..translation import tr
from .counting import CountingSink
from .formats import driver_of, tell_lost_places, write_types

if TYPE_CHECKING:
    from qgis.core import QgsProcessingAlgorithm


class Cancelled(QgsProcessingException):
    """The user stopped the run; nothing half-written is left as a result."""


def only_logged(feedback: QgsProcessingFeedback) -> bool:
    """Tell whether QGIS would log what is raised here as an error, and no caller could catch it.

    So it does in its dialogs and background tasks, where it sees a cancel by the feedback.
    """
    application = QCoreApplication.instance()
    if application is not None and QThread.currentThread() != application.thread():
        return True
    # The class of the dialogs' feedback is not among those of PyQGIS.
    return feedback.metaObject().className() == "QgsProcessingAlgorithmDialogFeedback"


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
    written: dict[str, str] = field(default_factory=dict)

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

    def output_layer(self, name: str) -> str:
        """Return where a layer is to be written that is no sink; a temporary file is the same at every call.

        QGIS makes up another one each time it is asked, and would load them all.
        """
        if name not in self.written:
            self.written[name] = self.algorithm.parameterAsOutputLayer(self.parameters, name, self.context)
        return self.written[name]

    def source(self, name: str) -> QgsProcessingFeatureSource | None:
        """Return a layer, None when it is empty; DataProblem as `required_source`."""
        return None if self.parameters.get(name) in (None, "") else self.required_source(name)

    def required_source(self, name: str) -> QgsProcessingFeatureSource:
        """Return a layer that must be there; DataProblem when it cannot be read, or has geometries of another kind."""
        if self.parameters.get(name) in (None, ""):
            raise QgsProcessingException(self.algorithm.invalidSourceError(self.parameters, name))
        source = self.algorithm.parameterAsSource(self.parameters, name, self.context)
        if source is None:
            raise self.algorithm.unreadable(self.parameters, name, self.context)
        _refuse_kind(self.algorithm.parameterDefinition(name), source)
        return source

    def raster(self, name: str) -> str | None:
        """Return what GDAL opens for a raster, None when it is empty; DataProblem when it cannot be read."""
        layer = self.raster_layer(name)
        if layer is None:
            return None
        if layer.providerType() != "gdal":
            raise DataProblem(
                tr("{name}: layer {layer} is not a raster file. Export it to GeoTIFF first.").format(
                    name=name, layer=layer.name()
                )
            )
        return layer.dataProvider().dataSourceUri()

    def raster_layer(self, name: str) -> QgsRasterLayer | None:
        """Return a raster of any provider, None when it is empty; DataProblem when it cannot be read."""
        if self.parameters.get(name) in (None, ""):
            return None
        layer = self.algorithm.parameterAsRasterLayer(self.parameters, name, self.context)
        if layer is None:
            raise self.algorithm.unreadable(self.parameters, name, self.context)
        return layer

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
        crs, fields = crs or QgsCoordinateReferenceSystem(), _without_captions(fields)
        sink, destination = self.algorithm.parameterAsSink(
            self.parameters, name, self.context, fields, geometry, crs
        )
        if sink is None:
            raise QgsProcessingException(self.algorithm.invalidSinkError(self.parameters, name))
        file = Path(destination.partition("|")[0])
        tell_lost_places(file, geometry, self.feedback)
        if driver_of(file) == "CSV" and file.parent.is_dir():
            write_types(file, fields)
        self.sinks.append(CountingSink(sink, destination, fields, name, crs))
        return self.sinks[-1], destination

    def close(self) -> None:
        """Close the tables: nothing is added to them any more."""
        for sink in self.sinks:
            sink.close()

    def tick(self, start: float = 0.0, end: float = 100.0) -> Callable[[float], None]:
        """Return tick(fraction) that reports between `start` and `end` per cent and stops on cancel."""
        return ticker(self.feedback, start, end)


def _without_captions(fields: QgsFields) -> QgsFields:
    """Return fields without the captions of the layer they come from: QGIS warns of each that it cannot write."""
    bare = QgsFields()
    for each in fields:
        field = QgsField(each)
        field.setAlias("")
        bare.append(field)
    return bare


_GEOMETRIES = {
    Qgis.ProcessingSourceType.VectorPoint: Qgis.GeometryType.Point,
    Qgis.ProcessingSourceType.VectorLine: Qgis.GeometryType.Line,
    Qgis.ProcessingSourceType.VectorPolygon: Qgis.GeometryType.Polygon,
}


def _refuse_kind(
    definition: QgsProcessingParameterFeatureSource | None, source: QgsProcessingFeatureSource
) -> None:
    """Raise DataProblem for a layer whose geometries are of no kind that the input takes: QGIS lets it pass."""
    kinds = [] if definition is None else [Qgis.ProcessingSourceType(kind) for kind in definition.dataTypes()]
    found = QgsWkbTypes.geometryType(source.wkbType())
    if Qgis.ProcessingSourceType.VectorAnyGeometry in kinds:
        fits = found != Qgis.GeometryType.Null
        wanted = [tr("points, lines or polygons")]
    else:
        taken = [_GEOMETRIES[kind] for kind in kinds if kind in _GEOMETRIES]
        fits = len(taken) < len(kinds) or not kinds or found in taken
        wanted = [_in_words(kind) for kind in taken]
    if not fits and found != Qgis.GeometryType.Unknown:
        raise DataProblem(
            tr("{name}: layer {layer} has {found}; {wanted} are needed here. Choose another layer.").format(
                name=definition.name(),
                layer=source.sourceName(),
                found=_in_words(found),
                wanted=", ".join(wanted),
            )
        )


def _in_words(kind: Qgis.GeometryType) -> str:
    return {
        Qgis.GeometryType.Point: tr("points"),
        Qgis.GeometryType.Line: tr("lines"),
        Qgis.GeometryType.Polygon: tr("polygons"),
    }.get(kind, tr("no geometries"))
