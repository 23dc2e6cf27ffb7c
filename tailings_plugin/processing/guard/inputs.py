"""What a run reads: there, not empty, of a size to be opened; and why QGIS could not read what it could not."""

import os
from collections.abc import Iterator
from pathlib import Path

from osgeo import gdal
from qgis.core import (
    QgsMapLayer,
    QgsProcessingAlgorithm,
    QgsProcessingContext,
    QgsProcessingParameterDefinition,
    QgsProcessingParameterFeatureSource,
    QgsProcessingParameterFile,
    QgsProcessingParameterMultipleLayers,
    QgsProcessingParameterRasterLayer,
    QgsProcessingUtils,
    QgsProviderRegistry,
)

from ...archives import refuse_too_big
from ...errors import DataProblem
from ...system_reasons import reason_said
from ...translation import tr
from .addresses import PREFIX, bare, input_addresses, is_file, path_of_url, real_file

_LAYERS = (QgsProcessingParameterFeatureSource, QgsProcessingParameterRasterLayer)


def refuse_inputs(algorithm: QgsProcessingAlgorithm, parameters: dict, context: QgsProcessingContext) -> None:
    """Raise DataProblem for inputs that are not there, empty, or archives that would fill the memory.

    Nothing is opened for it: what a format makes of a file, `why_unreadable` tells when QGIS could not read it.
    """
    for definition in algorithm.parameterDefinitions():
        if not isinstance(
            definition, (*_LAYERS, QgsProcessingParameterFile, QgsProcessingParameterMultipleLayers)
        ):
            continue
        given = parameters.get(definition.name(), definition.defaultValue())
        several = isinstance(definition, QgsProcessingParameterMultipleLayers)
        for value in given if several and isinstance(given, (list, tuple)) else [given]:
            for path in _files_of(value, context):
                if is_file(path):
                    refuse_too_big(path, definition.name())
            text = text_of(value, context)
            if text:
                _refuse_text(definition, text, context)


def text_of(value: object, context: QgsProcessingContext) -> str:
    """Return what an input's value says, "" for a layer itself or nothing."""
    value = bare(value, context)
    return str(value).strip() if isinstance(value, (str, Path)) else ""


def _files_of(value: object, context: QgsProcessingContext) -> Iterator[Path]:
    """Yield the files a value lies in, an archive for what is in it, without opening any."""
    text = text_of(value, context)
    if text and QgsProcessingUtils.mapLayerFromString(text, context, False) is None:
        yield real_file(text.partition("|")[0])
    elif value is not None:
        yield from (address.path for address in input_addresses(value, context))


def _refuse_text(
    definition: QgsProcessingParameterDefinition, text: str, context: QgsProcessingContext
) -> None:
    name = definition.name()
    if QgsProcessingUtils.mapLayerFromString(text, context, False) is not None:
        return
    broken = _broken_layer(text, context)
    if broken is not None:
        raise _gone(name, broken)
    prefixed = PREFIX.match(text)
    if text.startswith("/vsi") or (prefixed and prefixed[1].lower() != "file"):
        return  # a database, or a raster named with its driver: whoever opens it says what is wrong
    path = Path(path_of_url(text) if prefixed else text.partition("|")[0])
    if is_file(path):
        if path.stat().st_size == 0:
            raise DataProblem(
                "{name}: {path} is empty (0 bytes). Save it again from the program it comes from.",
                name=name,
                path=path,
            )
    elif not path.is_dir():
        if isinstance(definition, _LAYERS) and not path.suffix and os.sep not in text:
            raise DataProblem(
                "{name}: neither a layer of the project nor a file is called {text}. Choose a layer, or give the "
                "whole path of a file.",
                name=name,
                text=text,
            )
        raise DataProblem(
            "{name}: {path} cannot be opened: there is no such file. Check the path.", name=name, path=path
        )
    if isinstance(definition, QgsProcessingParameterFile):
        _refuse_folder_or_kind(definition, path)


def _refuse_folder_or_kind(definition: QgsProcessingParameterFile, path: Path) -> None:
    ending = definition.extension()
    wants_folder = definition.behavior() == QgsProcessingParameterFile.Behavior.Folder
    if wants_folder and not path.is_dir():
        raise DataProblem(
            "{name}: {path} is a file. Choose the folder it lies in.", name=definition.name(), path=path
        )
    if wants_folder:
        return
    if path.is_dir():
        raise DataProblem(
            "{name}: {path} is a folder. Choose the file in it.", name=definition.name(), path=path
        )
    if ending and path.suffix.lower() != f".{ending}":
        raise DataProblem(
            "{name}: {path} is no .{ending} file. Choose one, or rename it.",
            name=definition.name(),
            path=path,
            ending=ending,
        )


def refused_by_qgis(
    algorithm: QgsProcessingAlgorithm, parameters: dict, context: QgsProcessingContext
) -> DataProblem | None:
    """Return why the first layer that QGIS cannot read cannot be, None where it is something else."""
    for definition in algorithm.parameterDefinitions():
        value = parameters.get(definition.name())
        if (
            isinstance(definition, _LAYERS)
            and text_of(value, context)
            and not definition.checkValueIsAcceptable(value, context)
        ):
            return why_unreadable(definition, value, context)
    return None


def why_unreadable(
    definition: QgsProcessingParameterDefinition, value: object, context: QgsProcessingContext
) -> DataProblem:
    """Return what to say of an input of which QGIS made no layer of its kind."""
    name, text = definition.name(), text_of(value, context)
    raster = isinstance(definition, QgsProcessingParameterRasterLayer)
    layer = value if isinstance(value, QgsMapLayer) else None
    if layer is None and text:
        layer = QgsProcessingUtils.mapLayerFromString(text, context, False)
    if layer is not None and layer.isValid():
        return _wrong_kind(name, layer.name(), raster)
    if layer is not None:
        return _gone(name, layer)
    source = text.partition("|")[0]
    if Path(source).is_dir():
        return DataProblem(
            "{name}: {path} is a folder, of which QGIS makes no layer. Choose a file in it.",
            name=name,
            path=source,
        )
    kinds = (gdal.OF_RASTER, gdal.OF_VECTOR) if raster else (gdal.OF_VECTOR, gdal.OF_RASTER)
    dataset, reason = _opened(source, kinds[0])
    if dataset is None:
        other, _ = _opened(source, kinds[1])
        if other is not None and (raster or other.RasterCount):
            return _wrong_kind(name, text, raster)
    elif not raster:
        return _no_table(name, text, dataset)
    return DataProblem(
        "{name}: {path} cannot be read: {reason} Check that it is the right file, or save it again from the program "
        "it comes from.",
        name=name,
        path=text,
        reason=(reason_said(reason) if reason else tr("QGIS does not know what it is")) + ".",
    )


def _broken_layer(text: str, context: QgsProcessingContext) -> QgsMapLayer | None:
    """Return the layer of the project of this id or name that QGIS does not hand out, since it cannot read it."""
    project = context.project()
    if project is None:
        return None
    layers = [project.mapLayer(text), *project.mapLayersByName(text)]
    return next((layer for layer in layers if layer is not None and not layer.isValid()), None)


def _gone(name: str, layer: QgsMapLayer) -> DataProblem:
    return DataProblem(
        "{name}: layer {layer} cannot be read: its source {source} is not there any more or was changed. Remove it "
        "from the project, or repair its source.",
        name=name,
        layer=layer.name(),
        source=_without_password(layer),
    )


def _wrong_kind(name: str, layer: str, raster: bool) -> DataProblem:
    if raster:
        return DataProblem(
            "{name}: {layer} is a vector layer; a raster is needed here.", name=name, layer=layer
        )
    return DataProblem(
        "{name}: {layer} is a raster; a layer or table of features is needed here.", name=name, layer=layer
    )


def _no_table(name: str, text: str, dataset: gdal.Dataset) -> DataProblem:
    names = [dataset.GetLayer(number).GetName() for number in range(dataset.GetLayerCount())]
    if not names:
        return DataProblem(
            "{name}: {path} holds no layer or table. Choose another file.", name=name, path=text
        )
    return DataProblem(
        "{name}: {path} cannot be read as a layer. The tables of the file are: {tables}. Add one of them to the path: "
        "{file}|layername={first}",
        name=name,
        path=text,
        tables=", ".join(names[:10]),
        file=text.partition("|")[0],
        first=names[0],
    )


def _without_password(layer: QgsMapLayer) -> str:
    parts = QgsProviderRegistry.instance().decodeUri(layer.providerType(), layer.source())
    return str(parts.get("path") or parts.get("table") or layer.name())


def _opened(source: str, kind: int) -> tuple[gdal.Dataset | None, str]:
    """Return the dataset GDAL opens, None with its reason where it cannot."""
    gdal.PushErrorHandler("CPLQuietErrorHandler")
    gdal.ErrorReset()
    try:
        dataset = gdal.OpenEx(source, kind | gdal.OF_VERBOSE_ERROR)
        return dataset, "" if dataset is not None else gdal.GetLastErrorMsg()
    except RuntimeError as error:  # raised where someone switched GDAL's exceptions on
        return None, str(error)
    finally:
        gdal.PopErrorHandler()
