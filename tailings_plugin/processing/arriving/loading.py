"""What a run does for its outputs before they leave it: notes in the files, and what QGIS is to do as it loads them."""

from collections.abc import Mapping
from contextlib import suppress
from pathlib import Path

from osgeo import gdal
from qgis.core import (
    QgsCoordinateReferenceSystem,
    QgsProcessingContext,
    QgsProcessingParameterRasterDestination,
    QgsProviderRegistry,
)
from qgis.PyQt.QtCore import QDateTime

from ...about import NAME, VERSION
from ...basin.grid.raster_file import gdal_exceptions
from ...texts import ALL_LANGUAGES
from ...translation import told, tr, user_language
from ..counting import CountingSink
from ..guard.tables import is_geopackage, note_tables, table_names
from ..run import Run
from .canvas import Together
from .notes import metadata_of, origin_of, statements_of
from .outputs import kind_of, place_in_group
from .post import Arrival, Welcome, welcome

GEOTIFFS = (".tif", ".tiff")
Details = QgsProcessingContext.LayerDetails


def write_notes(run: Run) -> None:
    """Write into GeoPackages and GeoTIFFs what made them; other kinds have no place for it inside the file."""
    run.close()
    _note_rasters(run)
    tables = {sink: found for sink in run.sinks if (found := _geopackage_of(sink)) is not None}
    origin = origin_of(run) if tables else None
    for sink, (path, table) in tables.items():
        metadata = metadata_of(
            origin, _title(run, sink.name), statements_of(sink.first), sink.crs, sink.fields
        )
        # What cannot be written is seen when the file is read again.
        with suppress(OSError):
            note_tables(path, {table: f"{metadata.title()}\n{metadata.abstract()}"})


def _note_rasters(run: Run) -> None:
    """Write what made a GeoTIFF into the tags that TIFF has for it, which programs for pictures show, too."""
    rasters = (QgsProcessingParameterRasterDestination,)
    for definition in run.algorithm.destinationParameterDefinitions():
        if not isinstance(definition, rasters) or not run.has(definition.name()):
            continue
        path = Path(run.output_layer(definition.name()))
        if path.suffix.lower() not in GEOTIFFS or not path.is_file():
            continue
        origin, title = origin_of(run), _title(run, definition.name())
        tags = {
            "TIFFTAG_DOCUMENTNAME": title,
            "TIFFTAG_IMAGEDESCRIPTION": "\n".join([title, *origin.sentences((), has_fields=False)]),
            "TIFFTAG_SOFTWARE": f"{NAME} {VERSION}",
            "TIFFTAG_DATETIME": f"{origin.moment:%Y:%m:%d %H:%M:%S}",
        }
        # What cannot be written is seen when the file is read again.
        with gdal_exceptions(), suppress(RuntimeError):
            dataset = gdal.OpenEx(str(path), gdal.OF_RASTER | gdal.OF_UPDATE, ["GTiff"])
            for tag, value in tags.items():
                dataset.SetMetadataItem(tag, value)
            dataset.FlushCache()
            del dataset


def _geopackage_of(sink: CountingSink) -> tuple[Path, str] | None:
    """Return file and table of a sink, None where it is none of a GeoPackage."""
    parts = QgsProviderRegistry.instance().decodeUri("ogr", sink.destination)
    path = Path(str(parts.get("path") or ""))
    if not is_geopackage(path):
        return None
    with suppress(OSError):
        table = parts.get("layerName") or next(iter(table_names(path)), "")
        return (path, str(table)) if table else None
    return None


def prepare_run(run: Run, results: Mapping[str, object]) -> None:
    """Tell QGIS how the layers that it loads after a run are called, and what to put on them; and which are empty."""
    context = run.context
    mine = _own(run, results)
    more = {} if context.project() is None else run.algorithm.loads(run, results)
    if not mine and not more:
        return
    origin, sinks = origin_of(run), {sink.destination: sink for sink in run.sinks}
    language = run.choice("LANGUAGE") if run.algorithm.parameterDefinition("LANGUAGE") else ""
    language = language if language in ALL_LANGUAGES else user_language()
    together = Together()
    for destination, output in mine.items():
        details, sink = context.layerToLoadOnCompletionDetails(destination), sinks.get(destination)
        title, kind = _title(run, output), kind_of(run.algorithm.name(), output)
        if details.name in ("", output):  # in a model QGIS gives the name of the output
            details.name = title
        statements = statements_of(sink.first) if sink else []
        crs = sink.crs if sink else QgsCoordinateReferenceSystem()
        metadata = metadata_of(origin, title, statements, crs, sink.fields if sink else ())
        rows = sink.count if sink else None
        then = run.algorithm.arrives(run, output)
        arrival = Arrival(run.algorithm.name(), output, kind, language, metadata, rows, then)
        details.layerSortKey = place_in_group(kind)
        details.setPostProcessor(welcome(arrival, together))
    for address, (title, kind) in more.items():
        details = Details(title, context.project(), kind)
        details.layerSortKey = place_in_group(kind)
        then = run.algorithm.arrives(run, kind)
        metadata = metadata_of(origin, title, (), QgsCoordinateReferenceSystem())
        arrival = Arrival(run.algorithm.name(), kind, kind, language, metadata, None, then)
        details.setPostProcessor(welcome(arrival))
        context.addLayerToLoadOnCompletion(address, details)
    _leave_out_empty(context, list(mine), run.feedback)
    # The layers of a step of a model are grouped with those of the others.
    _group(context, [*more] if _is_step(run) else [*mine, *more], run.algorithm.group_of_layers())


def prepare_model(name: str, context: QgsProcessingContext, feedback) -> None:
    """Group the layers of a model, leave out those that are empty, and let the window's map go to the others."""
    ours = [
        destination
        for destination, details in context.layersToLoadOnCompletion().items()
        if isinstance(details.postProcessor(), Welcome)
    ]
    _leave_out_empty(context, ours, feedback)
    _group(context, ours, name)
    together = Together()
    for details in context.layersToLoadOnCompletion().values():
        processor = details.postProcessor()
        if isinstance(processor, Welcome) and processor.together is not None:
            processor.together = together


def _is_step(run: Run) -> bool:
    """Tell whether a run is a step of a model."""
    # PyQGIS hands the feedback of models on as one of any run.
    return run.feedback.metaObject().className() == "QgsProcessingMultiStepFeedback"


def _own(run: Run, results: Mapping[str, object]) -> dict[str, str]:
    """Return the outputs of a run that QGIS is to load: destination -> name of the output."""
    names = {each.name() for each in run.algorithm.destinationParameterDefinitions()}
    found = {}
    for destination, details in run.context.layersToLoadOnCompletion().items():
        name = details.outputName
        # A table of a file may be named more exactly in the results.
        if name in names and str(results.get(name) or "").startswith(destination):
            found[destination] = name
    return found


def _title(run: Run, output: str) -> str:
    return run.algorithm.parameterDefinition(output).description()


def _leave_out_empty(context: QgsProcessingContext, mine: list[str], feedback) -> None:
    """Take empty tables out of what is loaded, but for the one that was asked for alone, or that is all there is."""
    loading = context.layersToLoadOnCompletion()
    empty = [name for name in mine if name in loading and _rows(loading[name]) == 0]
    if len(empty) == len(loading):
        empty = empty[1:]
    if not empty:
        return
    names = ", ".join(sorted(loading[name].name for name in empty))
    feedback.pushInfo(told(tr("Empty, and so not loaded: {names}"), names=names))
    context.setLayersToLoadOnCompletion({name: each for name, each in loading.items() if name not in empty})


def _rows(details: Details) -> int | None:
    processor = details.postProcessor()
    return processor.arrival.rows if isinstance(processor, Welcome) else None


def _group(context: QgsProcessingContext, mine: list[str], name: str) -> None:
    """Put the layers of a run into a group of its own, when they are several."""
    loaded = [each for each in mine if context.willLoadLayerOnCompletion(each)]
    if len(loaded) > 1:
        group = f"{name} {QDateTime.currentDateTime().toString('yyyy-MM-dd HH:mm')}"
        for each in loaded:
            details = context.layerToLoadOnCompletionDetails(each)
            details.groupName = details.groupName or group
