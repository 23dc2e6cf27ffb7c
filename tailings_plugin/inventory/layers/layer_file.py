"""Vector layers of files that GDAL opens (GeoPackage, Shapefile, GeoJSON, KML), as grids of cells."""

from collections.abc import Iterator, Sequence
from contextlib import contextmanager
from pathlib import Path

import numpy as np
from osgeo import gdal, ogr

from ...errors import DataProblem
from ..files.code_pages import Page
from ..files.mojibake import put_right
from ..files.reading import MAX_ROWS, Cell, CountHeaders, Grid, Said, like_inventories, refuse_too_big
from ..positions.coordinates import WGS84, known_reference, to_wgs84
from ..schema import computed_fields
from .descriptions import take_apart
from .layer_texts import SHAPEFILE, LayerTexts, open_options, readable, stated_page, text_of

_NUMBERS = (ogr.OFTInteger, ogr.OFTInteger64, ogr.OFTReal)
_LINES = (ogr.wkbLineString, ogr.wkbMultiLineString)
PLACEMARKS = ("LIBKML", "KML")
# Of how a placemark is drawn.
_DRAWING = frozenset(
    (
        "timestamp",
        "begin",
        "end",
        "altitudemode",
        "tessellate",
        "extrude",
        "visibility",
        "draworder",
        "icon",
        "snippet",
    )
)
_WAYPOINTS = "waypoints"
FOLDER, ALTITUDE = "folder", "z"


def read_layer_file(
    path: Path, layer: str, count_headers: CountHeaders, encoding: str = "", crs: str = ""
) -> Grid:
    """Return a layer as a grid: rows numbered by feature id, a point on each shape on WGS 84.

    layer: its name; "" takes the one whose fields look most like an inventory by `count_headers`, of KML every
    folder of placemarks, of GPX the waypoints. Ratings are left out: they are no input. encoding: of a dBase file,
    "" finds it. crs: of geometry that has none, as GDAL takes it. DataProblem when GDAL cannot open the file, the
    layer is not there, has no CRS and coordinates that are no degrees, or has more than MAX_ROWS features.
    """
    if not path.exists():
        raise DataProblem("{path}: there is no such file. Check the path.", path=path)
    if path.is_file():
        refuse_too_big(path)
    with _quiet(), readable(path, encoding) as (openable, said, names):
        dataset, stated = _opened(path, openable)
        driver = dataset.GetDriver().ShortName
        chosen = _chosen(dataset, path, layer, count_headers)
        name = path.name
        if dataset.GetLayerCount() > 1 and len(chosen) == 1:
            name = f"{path.name} / {_name(chosen[0])}"
        count = sum(each.GetFeatureCount() for each in chosen)
        if count > MAX_ROWS:
            raise DataProblem(
                "{name} has {count} features. An inventory has some thousands at most; check the layer.",
                name=name,
                count=count,
            )
        grid = _together(chosen, driver, name, crs)
        grid.said += [*said, *_others(dataset, chosen, path)]
        if not layer and driver not in (*PLACEMARKS, "GPX"):
            grid.other_sheets = tuple(
                each for each in _inventories(dataset, count_headers) if each != _name(chosen[0])
            )
        texts = LayerTexts(driver == SHAPEFILE, stated, encoding)
        header = grid.header or []
        grid.said += texts.learn((*header, *(cell for row in grid.rows for cell in row)), path)
        grid.header = [names.get(str(text := texts.read(each)), str(text)) for each in header]
        grid.rows = [[texts.read(cell) for cell in row] for row in grid.rows]
        if texts.wanted is None or texts.page is None:
            put_right(grid)
        if driver in (*PLACEMARKS, "GPX"):
            take_apart(grid)
        return grid


def read_layers(path: Path, count_headers: CountHeaders, encoding: str = "", crs: str = "") -> list[Grid]:
    """Return every layer that looks like an inventory: with at least half of the headers of the best one.

    Placemarks, waypoints and a file of one layer are one grid. Otherwise as `read_layer_file`.
    """
    first = read_layer_file(path, "", count_headers, encoding, crs)
    with _quiet(), readable(path, encoding) as (openable, _, _):
        dataset, _ = _opened(path, openable)
        if dataset.GetLayerCount() == 1 or dataset.GetDriver().ShortName in (*PLACEMARKS, "GPX"):
            return [first]
        names = _inventories(dataset, count_headers)
    return [read_layer_file(path, name, count_headers, encoding, crs) for name in names] or [first]


@contextmanager
def _quiet() -> Iterator[None]:
    gdal.PushErrorHandler("CPLQuietErrorHandler")
    try:
        yield
    finally:
        gdal.PopErrorHandler()


def _opened(path: Path, openable: str) -> tuple[gdal.Dataset, Page | None]:
    """Return a file of layers and the encoding it states; openable: its name for GDAL, which raises or returns None."""
    stated = None
    try:
        dataset = gdal.OpenEx(openable, gdal.OF_VECTOR | gdal.OF_VERBOSE_ERROR)
        reason = gdal.GetLastErrorMsg()
        if dataset is not None and dataset.GetLayerCount() and dataset.GetDriver().ShortName == SHAPEFILE:
            stated = stated_page(dataset.GetLayer(0))
            dataset = gdal.OpenEx(str(path), gdal.OF_VECTOR, open_options=open_options(SHAPEFILE))
    except RuntimeError as error:
        dataset, reason = None, str(error)
    if dataset is None or dataset.GetLayerCount() == 0:
        raise DataProblem(
            "{file} cannot be read as a table or layer ({reason}). Save it as CSV, XLSX, ODS or GeoPackage.",
            file=path.name,
            reason=reason or "it has no layers",
        )
    return dataset, stated


def _layers(dataset: gdal.Dataset) -> list[ogr.Layer]:
    return [dataset.GetLayer(index) for index in range(dataset.GetLayerCount())]


def _name(layer: ogr.Layer) -> str:
    return text_of(layer.GetName())


def _chosen(dataset: gdal.Dataset, path: Path, layer: str, count_headers: CountHeaders) -> list[ogr.Layer]:
    """Return the layer to read; of KML, where none is named, the folders that hold more than lines."""
    layers = _layers(dataset)
    if layer:
        found = next((each for each in layers if _name(each).lower() == layer.strip().lower()), None)
        if found is None:
            raise DataProblem(
                "{file} has no layer named {layer!r}. Its layers are: {names}.",
                file=path.name,
                layer=layer,
                names=", ".join(map(_name, layers)),
            )
        return [found]
    driver = dataset.GetDriver().ShortName
    if driver in PLACEMARKS:
        places = [each for each in layers if each.GetFeatureCount() and not _is_lines(each)]
        return places or layers[:1]
    if driver == "GPX":
        return _waypoints(layers, path)
    return [max(layers, key=lambda each: (count_headers(_field_names(each)), each.GetFeatureCount() > 0))]


def _waypoints(layers: Sequence[ogr.Layer], path: Path) -> list[ogr.Layer]:
    points = [each for each in layers if each.GetName() == _WAYPOINTS]
    if not points or not points[0].GetFeatureCount():
        raise DataProblem(
            "{file} has no waypoints; tracks and routes are no facilities. Save the places as waypoints, or name "
            "a layer in SHEET: {names}.",
            file=path.name,
            names=", ".join(each.GetName() for each in layers if each.GetFeatureCount()) or "-",
        )
    return points


def _is_lines(layer: ogr.Layer) -> bool:
    """Return whether every shape of a layer is a line: a road, a contour."""
    kinds = set()
    for feature in layer:
        geometry = feature.GetGeometryRef()
        kinds.add(ogr.wkbNone if geometry is None else ogr.GT_Flatten(geometry.GetGeometryType()))
    layer.ResetReading()
    return bool(kinds) and kinds <= set(_LINES)


def _inventories(dataset: gdal.Dataset, count_headers: CountHeaders) -> list[str]:
    """Return the layers with features that look like inventories by their known headers."""
    scores = {
        _name(each): count_headers(_field_names(each)) for each in _layers(dataset) if each.GetFeatureCount()
    }
    return like_inventories(scores)


def _others(dataset: gdal.Dataset, chosen: Sequence[ogr.Layer], path: Path) -> list[Said]:
    """Return what the report says of a file of several layers: which were read, what the others hold."""
    read = [f"{_name(each)} ({each.GetFeatureCount()})" for each in chosen]
    names = {_name(each) for each in chosen}
    left = [
        f"{_name(each)} ({each.GetFeatureCount()})"
        for each in _layers(dataset)
        if _name(each) not in names and each.GetFeatureCount()
    ]
    words: dict[str, object] = {"file": path.name, "read": ", ".join(read), "left": ", ".join(left)}
    said = [Said("note_folders", words)] if len(chosen) > 1 else []
    if left and dataset.GetDriver().ShortName in (*PLACEMARKS, "GPX"):
        said.append(Said("ask_layers", words, f"SHEET: {left[0].rpartition(' (')[0]}"))
    return said


def _together(layers: Sequence[ogr.Layer], driver: str, name: str, crs: str) -> Grid:
    """Return the features of layers as one grid, columns of one name put together; of several, their folder too."""
    placemarks = driver in PLACEMARKS
    header = list(dict.fromkeys(field for each in layers for _, field in _columns(each, placemarks)))
    folders = len(layers) > 1
    rows: list[list[Cell]] = []
    numbers, points, heights = [], [], []
    for layer in layers:
        columns = [(place, header.index(field)) for place, field in _columns(layer, placemarks)]
        for feature in layer:
            row: list[Cell] = [None] * len(header)
            for place, column in columns:
                row[column] = _cell(feature, place)
            rows.append([*row, _name(layer)] if folders else row)
            # Every folder counts its placemarks from the first.
            numbers.append(len(rows) if folders else int(feature.GetFID()))
            x, y, z = _point(feature)
            points.append((x, y))
            heights.append(z)
    grid = Grid(name, rows, numbers, [*header, FOLDER] if folders else header)
    if any(layer.GetGeomType() != ogr.wkbNone for layer in layers):
        grid.xy, grid.said = on_wgs84(np.array(points, dtype=float), _crs_of(layers[0]), name, crs)
    if placemarks and any(heights):
        _add_heights(grid, heights)
    return grid


def _add_heights(grid: Grid, heights: Sequence[float]) -> None:
    """Add the third coordinate as a column of its own: it may be the ground, the eye or nothing."""
    grid.header = [*(grid.header or []), ALTITUDE]
    for row, height in zip(grid.rows, heights, strict=True):
        row.append(height or None)
    words: dict[str, object] = {"layer": grid.name, "count": sum(map(bool, heights)), "column": ALTITUDE}
    grid.said.append(Said("note_altitude", words))


def _field_names(layer: ogr.Layer) -> list[str]:
    definition = layer.GetLayerDefn()
    return [text_of(definition.GetFieldDefn(place).GetName()) for place in range(definition.GetFieldCount())]


def _columns(layer: ogr.Layer, placemarks: bool) -> list[tuple[int, str]]:
    """Return (place, name) of the fields to read: no ratings, nothing of how a placemark is drawn."""
    out = {field.name for field in computed_fields()} | (_DRAWING if placemarks else set())
    return [(place, name) for place, name in enumerate(_field_names(layer)) if name.lower() not in out]


def _cell(feature: ogr.Feature, place: int) -> Cell:
    if not feature.IsFieldSetAndNotNull(place):
        return None
    definition = feature.GetFieldDefnRef(place)
    if definition.GetType() in _NUMBERS:
        value = feature.GetField(place)
        return bool(value) if definition.GetSubType() == ogr.OFSTBoolean else value
    text = text_of(feature.GetFieldAsString(place))
    return text if text.strip() else None


def _point(feature: ogr.Feature) -> tuple[float, float, float]:
    """Return a point of the feature, on its shape, in the CRS of the layer; NaN and height 0 where it has none."""
    geometry = feature.GetGeometryRef()
    if geometry is None or geometry.IsEmpty():
        return np.nan, np.nan, 0.0
    kind = ogr.GT_Flatten(geometry.GetGeometryType())
    if kind in (ogr.wkbMultiPoint, ogr.wkbGeometryCollection):
        geometry = geometry.GetGeometryRef(0)
    elif kind != ogr.wkbPoint:
        geometry = geometry.PointOnSurface() or geometry.Centroid()
    if ogr.GT_Flatten(geometry.GetGeometryType()) != ogr.wkbPoint:
        geometry = geometry.Centroid()
    return geometry.GetX(), geometry.GetY(), geometry.GetZ()


def _crs_of(layer: ogr.Layer) -> str:
    reference = layer.GetSpatialRef()
    return reference.ExportToWkt() if reference is not None else ""


def _is_geographic(crs: str) -> bool:
    reference = known_reference(crs)
    return reference is not None and bool(reference.IsGeographic())


def on_wgs84(points: np.ndarray, own: str, name: str, crs: str) -> tuple[np.ndarray, list[Said]]:
    """Return points (n, 2) as longitude and latitude, and what the report says of their CRS.

    own: CRS of the layer, crs: as the user states it, for a layer that has none; both as GDAL takes them, or "".
    A layer in degrees none of whose figures are any has no known CRS. Where neither is known, figures that are degrees
    are taken as such, with a question; DataProblem for others.
    """
    points = points.reshape(-1, 2)
    known = np.isfinite(points).all(axis=1)
    if not known.any():
        return points, []
    degrees = (np.abs(points[known]) <= (180.0, 90.0)).all(axis=1)
    if own and not degrees.any() and _is_geographic(own):
        own = ""  # what formats say where nobody said anything
    if own or crs:
        placed = np.column_stack(to_wgs84(points[:, 0], points[:, 1], own or crs))
        return placed, [] if own else [Said("note_layer_crs", {"layer": name, "crs": crs[:60]})]
    if degrees.all():
        return points, [Said("ask_no_crs", {"layer": name}, f"CRS: {WGS84}")]
    x, y = points[known][0]
    raise DataProblem(
        "Layer {layer} has no coordinate reference system, and its coordinates, such as {x:.0f} and {y:.0f}, are no "
        "degrees. State it in CRS, or set it in the layer's properties.",
        layer=name,
        x=x,
        y=y,
    )
