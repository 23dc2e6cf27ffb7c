"""One input that may be a file of cells or a layer: which it is, and a layer as a grid of cells."""

from collections.abc import Callable
from pathlib import Path
from typing import Any
from urllib.parse import unquote

import numpy as np
from qgis.core import (
    QgsCoordinateReferenceSystem,
    QgsFeatureRequest,
    QgsProcessingAlgorithm,
    QgsProcessingContext,
    QgsProcessingFeatureSource,
    QgsProcessingFeatureSourceDefinition,
    QgsProperty,
    QgsProviderRegistry,
    QgsWkbTypes,
)

from ...errors import DataProblem
from ...inventory.coordinates import WGS84
from ...inventory.reading import MAX_ROWS, WORKBOOK_DRIVERS, Cell, Grid, is_plain_table
from ...inventory.schema import computed_fields
from ...inventory.table_files import read_table
from ...translation import explained, tr
from ..frames import values_of
from ..geometry import read_points

REPORT_EVERY = 1000


def plain_file(
    algorithm: QgsProcessingAlgorithm, parameters: dict, context: QgsProcessingContext
) -> tuple[Path | None, str]:
    """Return (path, sheet) when INPUT is a spreadsheet or text table, read whole; (None, "") for a layer.

    QGIS opens such files as layers too, but then the first row is the header whatever it holds, and the code
    page is lost. A selection, filter or pending edit makes it a layer to be read as such.
    """
    value = parameters.get("INPUT")
    if isinstance(value, QgsProcessingFeatureSourceDefinition):
        if value.selectedFeaturesOnly or value.filterExpression or value.featureLimit >= 0:
            return None, ""
        value = value.source
    if isinstance(value, QgsProperty):
        value = value.valueAsString(context.expressionContext())[0]
    if isinstance(value, (str, Path)):
        path, _, rest = str(value).partition("|")
        if is_plain_table(Path(path)) and "subset=" not in rest:
            return Path(path), _sheet_of(Path(path), _layer_name(rest))
    return _file_of_layer(algorithm.parameterAsVectorLayer(parameters, "INPUT", context))


def better_reason(value: object, checked: tuple[bool, str]) -> tuple[bool, str]:
    """Return `checked`, or what is wrong with the file `value` where QGIS only says that it found no layer."""
    path = Path(str(value).partition("|")[0])
    if checked[0] or not is_plain_table(path) or not path.is_file():
        return checked
    try:
        read_table(path, "", lambda cells: 0)
    except DataProblem as problem:
        return False, explained(problem)
    return checked


def _layer_name(rest: str) -> str:
    """Return the sheet in the tail of a layer address, "layername=Sheet1|..."."""
    names = [part[len("layername=") :] for part in rest.split("|") if part.startswith("layername=")]
    return unquote(names[0]) if names else ""


def _file_of_layer(layer) -> tuple[Path | None, str]:
    if layer is None or layer.providerType() != "ogr" or layer.isEditable() or layer.subsetString():
        return None, ""
    parts = QgsProviderRegistry.instance().decodeUri("ogr", layer.source())
    path = Path(parts.get("path") or "")
    if not is_plain_table(path) or not path.is_file():
        return None, ""
    return path, _sheet_of(path, parts.get("layerName") or "")


def _sheet_of(path: Path, layer: str) -> str:
    """Return the sheet that a layer is: a text table is a single layer named after the file, no sheet."""
    return layer if path.suffix.lower() in WORKBOOK_DRIVERS else ""


def read_layer(
    source: QgsProcessingFeatureSource, context: QgsProcessingContext, tick: Callable[[float], None]
) -> Grid:
    """Return the features of a source as a grid; rows are numbered by feature id."""
    count = source.featureCount()
    if count > MAX_ROWS:
        raise DataProblem(
            tr(
                "{layer} has {count} features. An inventory has some thousands at most; check the layer."
            ).format(layer=source.sourceName(), count=count)
        )
    tick(0.0)
    if QgsWkbTypes.geometryType(source.wkbType()) in _NO_GEOMETRY:
        features, xy = list(source.getFeatures(QgsFeatureRequest())), None
    else:
        features, x, y = read_points(source, QgsCoordinateReferenceSystem(WGS84), context)
        xy = np.column_stack([x, y])
    tick(0.1)
    # An inventory that was rated before: its rating is no input.
    computed = {field.name for field in computed_fields()}
    names = source.fields().names()
    places = [place for place, name in enumerate(names) if name.lower() not in computed]
    columns = [map(_cell, values_of(features, place)) for place in places]
    return Grid(
        name=source.sourceName(),
        rows=list(map(list, zip(*columns, strict=True))) if columns else [[] for _ in features],
        row_numbers=[int(feature.id()) for feature in features],
        header=[names[place] for place in places],
        xy=xy,
    )


_NO_GEOMETRY = (QgsWkbTypes.GeometryType.NullGeometry, QgsWkbTypes.GeometryType.UnknownGeometry)


def _cell(value: Any) -> Cell:
    """Return a built-in value as a cell: text for what is no cell, None for nothing."""
    if isinstance(value, str):
        return value if value.strip() else None
    return value if value is None or isinstance(value, (bool, int, float)) else str(value)
