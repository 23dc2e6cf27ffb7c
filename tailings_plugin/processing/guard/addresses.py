"""Where the values of parameters lie: files, tables in them, tables of databases."""

import os
import re
import sys
from collections.abc import Iterator
from dataclasses import dataclass
from pathlib import Path
from urllib.parse import unquote, urlsplit

from osgeo import gdal
from qgis.core import (
    QgsDataSourceUri,
    QgsMapLayer,
    QgsProcessing,
    QgsProcessingContext,
    QgsProcessingFeatureSourceDefinition,
    QgsProcessingOutputLayerDefinition,
    QgsProcessingParameterDefinition,
    QgsProcessingParameterFeatureSink,
    QgsProcessingUtils,
    QgsProperty,
    QgsProviderRegistry,
    QgsVectorFileWriter,
    QgsVectorLayer,
    QgsVirtualLayerDefinition,
)
from qgis.PyQt.QtCore import QUrl

# "postgres:", "ogr:" before an address, never the letter of a disk.
PREFIX = re.compile(r"^([A-Za-z_]\w{2,}):(?://)?(.*)$", re.S)
_VIRTUAL_SYSTEM = re.compile(r"^/vsi\w+/")
_TABLE = "layername="


@dataclass(frozen=True)
class Address:
    """A file; with `table`, only that table of a GeoPackage."""

    path: Path
    table: str = ""


@dataclass(frozen=True)
class DatabaseTable:
    """A table that a provider of QGIS other than of files would write."""

    provider: str
    uri: str


def same_file(first: Path, second: Path) -> bool:
    """Tell whether two paths lead to one file, also by a link or in other letters where those do not count."""
    try:
        return first.samefile(second)
    except OSError:
        return _comparable(first) == _comparable(second)


def is_file(path: Path) -> bool:
    """Tell whether a path, or any text in the place of one, is a file."""
    try:
        return path.is_file()
    except (OSError, ValueError):  # too long for a name, or a character no name may have
        return False


def _comparable(path: Path) -> str:
    text = os.path.normcase(os.path.realpath(path))
    return text.casefold() if sys.platform == "darwin" else text


# Outputs -----------------------------------------------------------------------------------------------


def output_address(
    definition: QgsProcessingParameterDefinition, value: object, context: QgsProcessingContext
) -> Address | DatabaseTable | None:
    """Return where an output is to be written; None for a temporary one, or none at all."""
    text = output_text(value, context)
    if text in ("", QgsProcessing.TEMPORARY_OUTPUT) or text.startswith("memory:"):
        return None
    prefixed = PREFIX.match(text)
    if prefixed and prefixed[1].lower() == "file":
        text = path_of_url(text)
    elif prefixed and prefixed[1].lower() == "ogr":
        uri = QgsDataSourceUri(prefixed[2])
        return Address(Path(uri.database() or prefixed[2]), uri.table())
    elif prefixed and not is_file(Path(text)):
        provider = prefixed[1].lower()
        return DatabaseTable("postgres" if provider == "postgis" else provider, prefixed[2])
    text, _, rest = text.partition("|")
    table = next((part[len(_TABLE) :] for part in rest.split("|") if part.startswith(_TABLE)), "")
    if isinstance(definition, QgsProcessingParameterFeatureSink) and not _ending_is_known(text):
        text += ".gpkg"  # as QGIS does
    return Address(Path(text), unquote(table))


def output_text(value: object, context: QgsProcessingContext) -> str:
    """Return the text of an output's value, as QGIS evaluates it."""
    if isinstance(value, QgsProcessingOutputLayerDefinition):
        value = value.sink
    if isinstance(value, QgsProperty):
        value = value.valueAsString(context.expressionContext())[0]
    return "" if value is None else str(value).strip()


def _ending_is_known(text: str) -> bool:
    return "." in text and bool(QgsVectorFileWriter.driverForExtension(text.rpartition(".")[2]))


def path_of_url(url: str) -> str:
    """Return the path of a file: URL."""
    from urllib.request import (
        url2pathname,  # late: it loads Python's HTTP, which the start of QGIS can do without
    )

    parts = urlsplit(url)
    return url2pathname(f"//{parts.netloc}{parts.path}" if parts.netloc else parts.path)


def table_uri(address: Address) -> str:
    """Return a table of a GeoPackage as QGIS writes the address of an output."""
    uri = QgsDataSourceUri()
    uri.setDatabase(str(address.path))
    uri.setDataSource("", address.table, "geom", "", "")
    return f"ogr:{uri.uri(False)}"


# Inputs ------------------------------------------------------------------------------------------------


def bare(value: object, context: QgsProcessingContext) -> object:
    """Return an input's value without what Processing wraps it in: a definition of a source, a property, a URL."""
    if isinstance(value, QgsProcessingFeatureSourceDefinition):
        value = value.source
    if isinstance(value, QgsProperty):
        value = value.valueAsString(context.expressionContext())[0]
    if isinstance(value, QUrl):
        value = value.toLocalFile() or value.toString()
    return value


def input_addresses(value: object, context: QgsProcessingContext) -> Iterator[Address]:
    """Yield the files an input's value reads: layers by themselves, by id or name, paths, lists of them."""
    value = bare(value, context)
    if isinstance(value, (list, tuple)):
        for each in value:
            yield from input_addresses(each, context)
    elif isinstance(value, QgsMapLayer):
        yield from _addresses_of_layer(value, context)
    elif isinstance(value, (str, Path)) and str(value).strip():
        layer = QgsProcessingUtils.mapLayerFromString(str(value), context, False)
        if layer is not None:
            yield from _addresses_of_layer(layer, context)
        else:
            yield from _addresses_of_text(str(value), context)


def _addresses_of_layer(layer: QgsMapLayer, context: QgsProcessingContext) -> Iterator[Address]:
    yield from _addresses_of_uri(layer.providerType(), layer.source(), context)
    if isinstance(layer, QgsVectorLayer):
        for each in layer.dataProvider().dependencies():  # the layers a virtual one asks
            yield from input_addresses(each.layerId(), context)
        for join in layer.vectorJoins():
            if join.joinLayer() is not None:
                joined = join.joinLayer()
                yield from _addresses_of_uri(joined.providerType(), joined.source(), context)


def _addresses_of_text(text: str, context: QgsProcessingContext) -> Iterator[Address]:
    prefixed = PREFIX.match(text)
    if prefixed and prefixed[1].lower() in QgsProviderRegistry.instance().providerList():
        if prefixed[1].lower() == "ogr":
            uri = QgsDataSourceUri(prefixed[2])
            yield Address(real_file(uri.database() or prefixed[2].partition("|")[0]), uri.table())
        else:
            yield from _addresses_of_uri(prefixed[1].lower(), prefixed[2], context)
        return
    # A raster may be named with its driver: GPKG:file:table.
    driver = prefixed and gdal.GetDriverByName(prefixed[1]) is not None
    yield from _addresses_of_uri("gdal" if driver else "ogr", text, context)


def _addresses_of_uri(provider: str, uri: str, context: QgsProcessingContext) -> Iterator[Address]:
    if provider == "virtual":
        for each in QgsVirtualLayerDefinition.fromUrl(QUrl.fromEncoded(uri.encode())).sourceLayers():
            if each.isReferenced():
                yield from input_addresses(each.reference(), context)
            else:
                yield from _addresses_of_uri(each.provider(), each.source(), context)
        return
    parts = QgsProviderRegistry.instance().decodeUri(provider, uri)
    path, table, number = (parts.get(key) for key in ("path", "layerName", "layerId"))
    if not isinstance(path, str) or not path:
        return
    file = real_file(path)
    if not isinstance(table, str):
        table = _table_by_number(file, number) if isinstance(number, int) else ""
    yield Address(file, table)
    if file.suffix.lower() == ".vrt" and file.is_file():
        dataset = _opened(file)
        for part in (dataset.GetFileList() or []) if dataset is not None else []:
            yield Address(real_file(part))


def real_file(text: str) -> Path:
    """Return the file on disk: of a URL, an archive, or what stands in quotes."""
    if text.lower().startswith("file:"):
        text = path_of_url(text)
    while _VIRTUAL_SYSTEM.match(text):
        text = _VIRTUAL_SYSTEM.sub("", text)
    text = text.strip("{}")
    quoted = re.search(r'"(.+)"', text)
    path = Path(quoted[1] if quoted else text)
    return next((each for each in (path, *path.parents) if is_file(each)), path)


def _opened(path: Path, kind: int = 0) -> gdal.Dataset | None:
    """Return what GDAL makes of a file, None for nothing, whether it would raise then or not."""
    try:
        return gdal.OpenEx(str(path), kind)
    except RuntimeError:
        return None


def _table_by_number(path: Path, number: int) -> str:
    dataset = _opened(path, gdal.OF_VECTOR) if path.is_file() else None
    layer = dataset.GetLayer(number) if dataset is not None else None
    return "" if layer is None else layer.GetName()
