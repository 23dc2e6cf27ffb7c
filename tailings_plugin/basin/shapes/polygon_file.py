"""Polygons of a vector file, as rings in the coordinates of a grid."""

from dataclasses import dataclass, field
from typing import Any

import numpy as np
from osgeo import gdal, ogr, osr

from ...errors import DataProblem
from ..grid.grid import Grid
from ..grid.raster_file import gdal_exceptions, longest_side

LAYER_NAME = "|layername="


@dataclass(frozen=True)
class PolygonFile:
    """Features of a layer: `columns` of values by field, and the `rings` ((n, 2) arrays) of each."""

    columns: dict[str, list[Any]]
    rings: list[list[np.ndarray]] = field(default_factory=list)


def read_polygons(path: str, grid: Grid, box: tuple[float, float, float, float] | None = None) -> PolygonFile:
    """Return the polygons of a vector file GDAL can open, in the CRS of `grid`.

    Of several layers the first is read, or the one named as QGIS writes it: "file.gpkg|layername=countries".

    `box` (x least, y least, x greatest, y greatest, in the grid's CRS) leaves out features that lie off it.
    Raises DataProblem for what is no vector file and for a layer without CRS.
    """
    with gdal_exceptions():
        try:
            file, _, name = str(path).partition(LAYER_NAME)
            source = gdal.OpenEx(file, gdal.OF_VECTOR)
            layer = source.GetLayerByName(name) if name else source.GetLayer(0)
        except RuntimeError as error:
            raise DataProblem("The layer {path} cannot be opened: {error}", path=path, error=error) from error
        if layer is None:
            raise DataProblem("The layer {path} cannot be opened: {error}", path=path, error="no such layer")
        own = layer.GetSpatialRef()
        if own is None:
            raise DataProblem(
                "Layer {path} has no coordinate reference system. Set it in the layer's properties.",
                path=path,
            )
        own.SetAxisMappingStrategy(osr.OAMS_TRADITIONAL_GIS_ORDER)
        target = osr.SpatialReference(grid.crs_wkt)
        target.SetAxisMappingStrategy(osr.OAMS_TRADITIONAL_GIS_ORDER)
        if box is not None:
            bounds = osr.CoordinateTransformation(target, own).TransformBounds(*box, 21)
            layer.SetSpatialFilterRect(*bounds)
        definition = layer.GetLayerDefn()
        names = [definition.GetFieldDefn(place).GetName() for place in range(definition.GetFieldCount())]
        found = PolygonFile({name: [] for name in names})
        longest = longest_side(own)
        transform = None if own.IsSame(target) else osr.CoordinateTransformation(own, target)
        for feature in layer:
            geometry = feature.GetGeometryRef()
            if geometry is None:
                continue
            geometry = geometry.Clone()
            if transform is not None:
                geometry.Segmentize(longest)
                geometry.Transform(transform)
            found.rings.append(_rings(geometry))
            for name in names:
                found.columns[name].append(feature.GetField(name))
    return found


def _rings(geometry: ogr.Geometry) -> list[np.ndarray]:
    """Return the rings of a polygon, or of all polygons of a collection."""
    flat = ogr.GT_Flatten(geometry.GetGeometryType())
    parts = [geometry.GetGeometryRef(place) for place in range(geometry.GetGeometryCount())]
    if flat == ogr.wkbPolygon:
        return [np.array(ring.GetPoints(2), dtype=float) for ring in parts if ring.GetPointCount() > 2]
    return [ring for part in parts for ring in _rings(part)]
