"""Rasters written whole: beside their place, read again, and then moved there."""

from pathlib import Path

import numpy as np
from osgeo import gdal, osr

from ...errors import DataProblem
from .grid import Grid
from .raster_file import READ_CELLS, gdal_exceptions

OPTIONS = ("TILED=YES", "COMPRESS=DEFLATE", "ZLEVEL=1", "NUM_THREADS=ALL_CPUS", "BIGTIFF=IF_SAFER")

# What cells without data hold: no cell with any drains nothing.
NOTHING_DRAINS = 0

CELLS_BAND, AREA_BAND = "Cells that drain through each", "km2 that drain through each cell"


def write_cells(path: str, grid: Grid, values: np.ndarray, no_data: float, description: str) -> None:
    """Write a band (rows, columns) as a GeoTIFF in place of `path`; RuntimeError, and nothing left, when it fails."""
    partial = f"{path}.part.tif"
    rows, columns = values.shape
    try:
        with gdal_exceptions():
            dataset = create(partial, grid, gdal_type(values.dtype), no_data, description)
            band = dataset.GetRasterBand(1)
            band.WriteArray(values)
            dataset.FlushCache()  # raises, where closing only prints
            band = dataset = None
            written = gdal.Open(partial)
            band = written.GetRasterBand(1)
            height = band.GetBlockSize()[1]
            step = max(height, READ_CELLS // columns // height * height)
            for row in range(0, rows, step):
                compare(band, row, 0, values[row : row + step])
            band = written = None
    except RuntimeError:
        band = dataset = written = None  # Windows removes no open file
        Path(partial).unlink(missing_ok=True)
        raise
    Path(partial).replace(path)


def write_drained(path: str, grid: Grid, drained: np.ndarray, description: str) -> None:
    """Write what drains through each cell (cells or km2), no-data 0; DataProblem when it cannot be written."""
    try:
        write_cells(path, grid, drained, NOTHING_DRAINS, description)
    except RuntimeError as error:
        raise DataProblem("{path} cannot be written: {error}", path=path, error=error) from error


def create(path: str, grid: Grid, kind: int, no_data: float, description: str) -> gdal.Dataset:
    """Return a new GeoTIFF of one band, within `gdal_exceptions`."""
    dataset = gdal.GetDriverByName("GTiff").Create(path, grid.columns, grid.rows, 1, kind, list(OPTIONS))
    dataset.SetGeoTransform(grid.geotransform)
    dataset.SetSpatialRef(osr.SpatialReference(grid.crs_wkt))
    band = dataset.GetRasterBand(1)
    band.SetNoDataValue(no_data)
    band.SetDescription(description)
    return dataset


def gdal_type(dtype: np.dtype) -> int:
    """Return GDAL's type of the numbers that are written."""
    return {"uint8": gdal.GDT_Byte, "uint32": gdal.GDT_UInt32, "float64": gdal.GDT_Float64}[dtype.name]


def compare(band: gdal.Band, row: int, column: int, values: np.ndarray) -> None:
    """RuntimeError unless a band holds values from a cell on: a full disk may show only when it is read again."""
    rows, columns = values.shape
    if not np.array_equal(band.ReadAsArray(column, row, columns, rows), values):
        raise RuntimeError(f"rows from {row + 1} on are not as they were written")
