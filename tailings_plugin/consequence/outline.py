"""The outline of covered cells as a polygon."""

import numpy as np
from osgeo import gdal, ogr, osr

from ..basin.grid.grid import Grid


def outline_wkb(grid: Grid, rows: np.ndarray, columns: np.ndarray) -> bytes:
    """Return the cells (rows, columns of `grid`) as one multi-polygon along the cell borders, as WKB.

    Cells that touch at a corner only make parts of their own, so that the polygon is valid.
    """
    shape = ogr.Geometry(ogr.wkbMultiPolygon)
    if len(rows):
        row0, column0 = int(rows.min()), int(columns.min())
        window = grid.window(row0, int(rows.max()) + 1, column0, int(columns.max()) + 1)
        mask = np.zeros((window.rows, window.columns), dtype=np.uint8)
        mask[rows - row0, columns - column0] = 1
        for polygon in _polygons(mask, window):
            shape.AddGeometry(polygon)
    return bytes(shape.ExportToWkb())


def _polygons(mask: np.ndarray, grid: Grid) -> list[ogr.Geometry]:
    raster = gdal.GetDriverByName("MEM").Create("", grid.columns, grid.rows, 1, gdal.GDT_Byte)
    raster.SetGeoTransform(grid.geotransform)
    band = raster.GetRasterBand(1)
    band.WriteArray(mask)
    # GDAL 3.11 folds the vector driver Memory into MEM.
    driver = ogr.GetDriverByName("Memory") or ogr.GetDriverByName("MEM")
    source = driver.CreateDataSource("outline")
    reference = osr.SpatialReference(grid.crs_wkt) if grid.crs_wkt else None
    layer = source.CreateLayer("outline", reference, ogr.wkbPolygon)
    gdal.Polygonize(band, band, layer, -1)
    return [feature.GetGeometryRef().Clone() for feature in layer]
