"""Vector layers of files that GDAL opens (GeoPackage, Shapefile, GeoJSON, KML), as grids of cells."""

from collections.abc import Iterator
from contextlib import contextmanager
from pathlib import Path

import numpy as np
from osgeo import gdal, ogr

from ..errors import DataProblem
from .coordinates import to_wgs84
from .reading import MAX_ROWS, Cell, CountHeaders, Grid
from .schema import computed_fields

_NUMBERS = (ogr.OFTInteger, ogr.OFTInteger64, ogr.OFTReal)


def read_layer_file(path: Path, layer: str, count_headers: CountHeaders) -> Grid:
    """Return a layer as a grid: rows numbered by feature id, a point on each shape on WGS 84.

    layer: its name; "" takes the one whose fields look most like an inventory by `count_headers`. Ratings are
    left out: they are no input. DataProblem when GDAL cannot open the file, the layer is not there, has no CRS
    or has more than MAX_ROWS features.
    """
    if not path.exists():
        raise DataProblem("{path}: there is no such file. Check the path.", path=path)
    with _quiet():
        dataset = _opened(path)
        chosen = _chosen(dataset, path, layer, count_headers)
        name = f"{path.name} / {chosen.GetName()}" if dataset.GetLayerCount() > 1 else path.name
        if chosen.GetFeatureCount() > MAX_ROWS:
            raise DataProblem(
                "{name} has {count} features. An inventory has some thousands at most; check the layer.",
                name=name,
                count=chosen.GetFeatureCount(),
            )
        places = _places(chosen)
        rows, numbers, points = [], [], []
        for feature in chosen:
            rows.append([_cell(feature, place) for place in places])
            numbers.append(int(feature.GetFID()))
            points.append(_point(feature))
        header = [chosen.GetLayerDefn().GetFieldDefn(place).GetName() for place in places]
        return Grid(name, rows, numbers, header, _on_wgs84(chosen, np.array(points, dtype=float), name))


@contextmanager
def _quiet() -> Iterator[None]:
    gdal.PushErrorHandler("CPLQuietErrorHandler")
    try:
        yield
    finally:
        gdal.PopErrorHandler()


def _opened(path: Path) -> gdal.Dataset:
    """Open a file of layers; GDAL raises or returns None, as it is set up."""
    try:
        dataset = gdal.OpenEx(str(path), gdal.OF_VECTOR | gdal.OF_VERBOSE_ERROR)
        reason = gdal.GetLastErrorMsg()
    except RuntimeError as error:
        dataset, reason = None, str(error)
    if dataset is None or dataset.GetLayerCount() == 0:
        raise DataProblem(
            "{file} cannot be read as a table or layer ({reason}). Save it as CSV, XLSX, ODS or GeoPackage.",
            file=path.name,
            reason=reason or "it has no layers",
        )
    return dataset


def _chosen(dataset: gdal.Dataset, path: Path, layer: str, count_headers: CountHeaders) -> ogr.Layer:
    layers = [dataset.GetLayer(index) for index in range(dataset.GetLayerCount())]
    if not layer:
        return max(layers, key=lambda each: count_headers(_field_names(each)))
    found = next((each for each in layers if each.GetName().lower() == layer.strip().lower()), None)
    if found is None:
        raise DataProblem(
            "{file} has no layer named {layer!r}. Its layers are: {names}.",
            file=path.name,
            layer=layer,
            names=", ".join(each.GetName() for each in layers),
        )
    return found


def _field_names(layer: ogr.Layer) -> list[str]:
    definition = layer.GetLayerDefn()
    return [definition.GetFieldDefn(place).GetName() for place in range(definition.GetFieldCount())]


def _places(layer: ogr.Layer) -> list[int]:
    computed = {field.name for field in computed_fields()}
    return [place for place, name in enumerate(_field_names(layer)) if name.lower() not in computed]


def _cell(feature: ogr.Feature, place: int) -> Cell:
    if not feature.IsFieldSetAndNotNull(place):
        return None
    definition = feature.GetFieldDefnRef(place)
    if definition.GetType() in _NUMBERS:
        value = feature.GetField(place)
        return bool(value) if definition.GetSubType() == ogr.OFSTBoolean else value
    text = feature.GetFieldAsString(place)
    return text if text.strip() else None


def _point(feature: ogr.Feature) -> tuple[float, float]:
    """Return a point of the feature, on its shape, in the CRS of the layer; NaN where it has none."""
    geometry = feature.GetGeometryRef()
    if geometry is None or geometry.IsEmpty():
        return np.nan, np.nan
    kind = ogr.GT_Flatten(geometry.GetGeometryType())
    if kind in (ogr.wkbMultiPoint, ogr.wkbGeometryCollection):
        geometry = geometry.GetGeometryRef(0)
    elif kind != ogr.wkbPoint:
        geometry = geometry.PointOnSurface() or geometry.Centroid()
    if ogr.GT_Flatten(geometry.GetGeometryType()) != ogr.wkbPoint:
        geometry = geometry.Centroid()
    return geometry.GetX(), geometry.GetY()


def _on_wgs84(layer: ogr.Layer, points: np.ndarray, name: str) -> np.ndarray | None:
    """Return points (n, 2) as longitude and latitude; None for a table without geometry."""
    if layer.GetGeomType() == ogr.wkbNone:
        return None
    reference = layer.GetSpatialRef()
    points = points.reshape(-1, 2)
    if not np.isfinite(points).any():
        return points
    if reference is None:
        raise DataProblem(
            "Layer {layer} has no coordinate reference system. Set it in the layer's properties.", layer=name
        )
    return np.column_stack(to_wgs84(points[:, 0], points[:, 1], reference.ExportToWkt()))
