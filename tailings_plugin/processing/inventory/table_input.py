"""One input that may be a file of cells or a layer: which it is, and a layer as a grid of cells."""

from collections.abc import Callable
from dataclasses import dataclass
from pathlib import Path
from typing import Any
from urllib.parse import unquote

import numpy as np
from qgis.core import (
    Qgis,
    QgsCoordinateReferenceSystem,
    QgsFeatureRequest,
    QgsFields,
    QgsProcessingAlgorithm,
    QgsProcessingContext,
    QgsProcessingFeatureSource,
    QgsProcessingFeatureSourceDefinition,
    QgsProperty,
    QgsProviderRegistry,
    QgsVectorLayer,
    QgsWkbTypes,
)
from qgis.PyQt.QtCore import QUrl, QUrlQuery

from ...errors import DataProblem
from ...inventory.columns.recognising import count_headers
from ...inventory.files.code_pages import wanted_page
from ...inventory.files.mojibake import put_right
from ...inventory.files.reading import MAX_ROWS, TEXT_SUFFIXES, Cell, Grid, Said, is_plain_table
from ...inventory.files.table_files import read_table
from ...inventory.files.text_tables import DELIMITERS, delimiter_of
from ...inventory.importing.rows import ImportOptions
from ...inventory.layers.layer_file import on_wgs84, read_layer_file
from ...inventory.layers.layer_texts import SHAPEFILE, stored_texts
from ...inventory.positions.coordinates import WGS84
from ...inventory.schema import computed_fields
from ...translation import explained, tr
from ..frames import values_of
from ..geometry import read_points

# Placemarks and waypoints: files of which QGIS opens one folder or layer at a time.
PLACES = (".kml", ".kmz", ".gpx")


@dataclass(frozen=True)
class TableInput:
    """What INPUT is: a file to be read whole (path, and sheet or layer in it), or, path None, a layer.

    stored: of a layer from a shapefile or dBase file, GDAL's address of that file and the layer in it, whose texts
    the provider may have read in a wrong encoding; None for others. text: of a part of a layer from a text table, that
    table.
    """

    path: Path | None
    sheet: str = ""
    stored: tuple[str, str] | None = None
    text: Path | None = None


def table_input(
    algorithm: QgsProcessingAlgorithm, parameters: dict, context: QgsProcessingContext
) -> TableInput:
    """Return what INPUT is: spreadsheets, text tables, placemarks and waypoints are read whole from their files.

    QGIS opens such files as layers too, but then the first row is the header whatever it holds, the code page
    is lost, and only the first folder is seen. A selection, filter or pending edit makes it a layer to be read as
    such.
    """
    value = parameters.get("INPUT")
    part = False
    if isinstance(value, QgsProcessingFeatureSourceDefinition):
        part = value.selectedFeaturesOnly or bool(value.filterExpression) or value.featureLimit >= 0
        value = value.source
    if isinstance(value, QgsProperty):
        value = value.valueAsString(context.expressionContext())[0]
    if isinstance(value, (str, Path)) and not part:
        path, _, rest = str(value).partition("|")
        if is_read_whole(Path(path)) and "subset=" not in rest:
            return TableInput(Path(path), _sheet_of(Path(path), _layer_name(rest)))
    # A definition of a part of a layer is no layer to QGIS.
    whole = {**parameters, "INPUT": value}
    return _of_layer(algorithm.parameterAsVectorLayer(whole, "INPUT", context), part)


def is_read_whole(path: Path) -> bool:
    """Return whether a file is read by the inventory room and not as a layer of QGIS."""
    return is_plain_table(path) or path.suffix.lower() in PLACES


def check_with_file(
    name: str, parameters: dict, check: Callable[[dict], tuple[bool, str]]
) -> tuple[bool, str]:
    """Return what `check` says of parameters, of which `name` may be a file that is read here.

    What is wrong with the file is said in full, where QGIS only says that it found no layer. A text table or
    placemarks that are no layer to QGIS are fine: the other parameters are checked with a layer in their place.
    """
    checked = check(parameters)
    path = Path(str(parameters.get(name)).partition("|")[0])
    if checked[0] or not is_read_whole(path) or not path.is_file():
        return checked
    try:
        if is_plain_table(path):
            read_table(path, "", lambda cells: 0)
        else:
            read_layer_file(path, "", lambda cells: 0)
    except DataProblem as problem:
        return False, explained(problem)
    return check({**parameters, name: QgsVectorLayer("Point?crs=EPSG:4326", name, "memory")})


def _layer_name(rest: str) -> str:
    """Return the sheet in the tail of a layer address, "layername=Sheet1|..."."""
    names = [part[len("layername=") :] for part in rest.split("|") if part.startswith("layername=")]
    return unquote(names[0]) if names else ""


def _of_layer(layer: QgsVectorLayer | None, part: bool) -> TableInput:
    if layer is None or layer.isEditable():
        return TableInput(None)
    if layer.providerType() == "delimitedtext":
        return _of_delimited_text(layer, part)
    if layer.providerType() != "ogr":
        return TableInput(None)
    parts = QgsProviderRegistry.instance().decodeUri("ogr", layer.source())
    path, name = Path(parts.get("path") or ""), parts.get("layerName") or ""
    if layer.storageType() == SHAPEFILE and path.exists():
        # In an archive, the address is more than the path.
        address = f"{parts.get('vsiPrefix') or ''}{path}{parts.get('vsiSuffix') or ''}"
        return TableInput(None, "", (address, name))
    if not is_read_whole(path) or not path.is_file():
        return TableInput(None)
    if part or layer.subsetString():
        return TableInput(None, text=path if path.suffix.lower() in TEXT_SUFFIXES else None)
    return TableInput(path, _sheet_of(path, name))


def refuse_other_delimiter(source: QgsProcessingFeatureSource, path: Path) -> None:
    """Raise DataProblem for a layer of a text table that QGIS has split elsewhere: its columns are no columns."""
    names = source.fields().names()
    mark = delimiter_of(path, count_headers)
    if mark in DELIMITERS and any(mark in name for name in names):
        raise DataProblem(
            tr(
                "Layer {layer}: its columns are set apart by {mark}, and QGIS has split them elsewhere: {fields}. Take "
                "selection and filter off, or give the file itself: it is read by its own delimiter."
            ).format(
                layer=source.sourceName(), mark=tr("tabs") if mark == "\t" else mark, fields=" | ".join(names)
            )
        )


def _of_delimited_text(layer: QgsVectorLayer, part: bool) -> TableInput:
    """Return the file of a layer of text without points of its own, whose provider may have it in a wrong encoding."""
    address = QUrl(layer.source())
    path = Path(address.toLocalFile())
    own = QUrlQuery(address)
    taken = any(own.hasQueryItem(name) for name in ("xField", "wktField", "subset"))
    plain = own.queryItemValue("useHeader") != "No" and is_plain_table(path) and path.is_file()
    return TableInput(path) if plain and not (part or taken or layer.subsetString()) else TableInput(None)


def _sheet_of(path: Path, layer: str) -> str:
    """Return the sheet that a layer is: a text table is a single layer named after the file, no sheet."""
    return "" if path.suffix.lower() in TEXT_SUFFIXES else layer


def read_layer(
    source: QgsProcessingFeatureSource,
    context: QgsProcessingContext,
    tick: Callable[[float], None],
    options: ImportOptions,
    sheet: str,
    stored: tuple[str, str] | None,
) -> Grid:
    """Return the features of a source as a grid; rows are numbered by feature id.

    sheet: named by the user, which is wrong here. stored: see TableInput.
    """
    if sheet:
        raise DataProblem(
            tr(
                "SHEET: {layer} is a single layer without sheets. Leave SHEET empty, or choose the layer in INPUT "
                "(file.gpkg|layername=name)."
            ).format(layer=source.sourceName())
        )
    count = source.featureCount()
    if count > MAX_ROWS:
        raise DataProblem(
            tr(
                "{layer} has {count} features. An inventory has some thousands at most; check the layer."
            ).format(layer=source.sourceName(), count=count)
        )
    tick(0.0)
    said: list[Said] = []
    if QgsWkbTypes.geometryType(source.wkbType()) in _NO_GEOMETRY:
        features, xy = list(source.getFeatures(QgsFeatureRequest())), None
    else:
        wgs84 = QgsCoordinateReferenceSystem(WGS84)
        known = source.sourceCrs().isValid()
        # From WGS 84 to WGS 84 the figures stay as they are.
        features, x, y = read_points(source, wgs84, context, own_crs=None if known else wgs84)
        xy = np.column_stack([x, y])
        if not known:
            xy, said = on_wgs84(xy, "", source.sourceName(), options.crs)
        elif source.sourceCrs() == wgs84:
            xy, said = on_wgs84(xy, WGS84, source.sourceName(), options.crs)
    tick(0.1)
    # An inventory that was rated before: its rating is no input.
    computed = {field.name for field in computed_fields()}
    names = source.fields().names()
    columns = [list(map(_cell, values_of(features, place))) for place in range(len(names))]
    if stored is not None:
        said += _put_right(
            source.fields(), names, columns, [feature.id() for feature in features], stored, options
        )
    elif options.encoding:
        wanted_page(options.encoding)
        said.append(Said("note_encoding_unused", {"file": source.sourceName(), "encoding": options.encoding}))
    places = [place for place, name in enumerate(names) if name.lower() not in computed]
    kept = [columns[place] for place in places]
    grid = Grid(
        name=source.sourceName(),
        rows=list(map(list, zip(*kept, strict=True))) if kept else [[] for _ in features],
        row_numbers=[int(feature.id()) for feature in features],
        header=[names[place] for place in places],
        xy=xy,
        said=said,
    )
    if stored is None or not options.encoding:
        put_right(grid)
    return grid


def _put_right(
    fields: QgsFields,
    names: list[str],
    columns: list[list[Cell]],
    ids: list[int],
    stored: tuple[str, str],
    options: ImportOptions,
) -> list[Said]:
    """Put texts and names of fields as the file holds them in place of what the provider made of them."""
    own_names, rows, said = stored_texts(*stored, options.encoding)
    for place in range(fields.count()):
        origin = fields.fieldOriginIndex(place)
        if fields.fieldOrigin(place) != Qgis.FieldOrigin.Provider or origin >= len(own_names):
            continue
        names[place] = own_names[origin]
        columns[place] = [
            cell if (own := rows.get(number, [None] * len(own_names))[origin]) is None else _cell(own)
            for number, cell in zip(ids, columns[place], strict=True)
        ]
    return said


_NO_GEOMETRY = (QgsWkbTypes.GeometryType.NullGeometry, QgsWkbTypes.GeometryType.UnknownGeometry)


def _cell(value: Any) -> Cell:
    """Return a built-in value as a cell: text for what is no cell, None for nothing."""
    if isinstance(value, str):
        return value if value.strip() else None
    return value if value is None or isinstance(value, (bool, int, float)) else str(value)
