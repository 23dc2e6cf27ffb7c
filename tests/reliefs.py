"""Reliefs made by formula: free, small, and with right values that can be worked out by hand."""

from pathlib import Path

import numpy as np
from osgeo import gdal, osr

# Issyk-Kul's place in the plugin's inland sinks, and its level in SRTM.
LAKE_AT, LAKE_LEVEL_M = (77.35, 42.42), 1601
# The valley north of the lake runs west along row 14 of `issyk_kul`, from this cell.
VALLEY_ROW, VALLEY_COLUMN, VALLEY_START_M, VALLEY_FALL_M = 14, 15, 2138, 10


def write(
    path: Path, heights: np.ndarray, left: float, top: float, cell: float, no_data: float = -9999
) -> str:
    """Write heights (NaN: no data; bytes stay bytes) as GeoTIFF in EPSG:4326, north up; return the path."""
    kind = gdal.GDT_Byte if heights.dtype == np.uint8 else gdal.GDT_Float32
    rows, columns = heights.shape
    dataset = gdal.GetDriverByName("GTiff").Create(str(path), columns, rows, 1, kind)
    dataset.SetGeoTransform((left, cell, 0, top, 0, -cell))
    reference = osr.SpatialReference()
    reference.ImportFromEPSG(4326)
    dataset.SetSpatialRef(reference)
    dataset.GetRasterBand(1).SetNoDataValue(no_data)
    dataset.GetRasterBand(1).WriteArray(
        heights if heights.dtype == np.uint8 else np.where(np.isnan(heights), no_data, heights)
    )
    dataset.FlushCache()
    return str(path)


def steppe(rows: int, columns: int) -> np.ndarray:
    """Return heights in whole metres with more flats and shallow pits than slopes, as SRTM shows a steppe."""
    row, column = np.mgrid[:rows, :columns].astype(float)
    waves = 6 * np.sin(row / 17) * np.cos(column / 23) + 3 * np.sin(row * column / 211)
    return np.rint(300 + waves + 2 * np.sin(1.7 * row + 0.3 * column) - column / 40).astype(np.float32)


def mountains_with_voids() -> tuple[np.ndarray, int, int, int]:
    """Return a rough relief, how many voids it has inside, their cells, and the no-data cells at its edge."""
    row, column = np.mgrid[:120, :150].astype(float)
    heights = 2000 + 700 * np.sin(row / 9) * np.cos(column / 13) + 90 * np.sin(row * 1.3) - 5 * column
    heights[10:13, 20:24] = np.nan  # 12 cells
    heights[60, 75] = np.nan  # 1 cell
    heights[90:95, 100:104] = np.nan  # 20 cells, and one more that touches them with a corner
    heights[95, 104] = np.nan
    heights[0:4, 140:150] = np.nan  # 40 cells at the edge, 3 more that touch them with a corner
    heights[4, 137:140] = np.nan
    return heights.astype(np.float32), 3, 12 + 1 + 21, 40 + 3


def issyk_kul(path: Path) -> str:
    """Write 76-78 E, 42-43 N in cells of 30": a lake of 0.6 by 0.2 degrees in a bowl, and the valley north of it."""
    cell = 1 / 120
    row, column = np.mgrid[:120, :240].astype(float)
    east = (76.0 + (column + 0.5) * cell - LAKE_AT[0]) / 0.6
    north = (43.0 - (row + 0.5) * cell - LAKE_AT[1]) / 0.2
    bowl = LAKE_LEVEL_M + np.maximum(np.hypot(east, north) - 1, 0) * 1500
    floor = VALLEY_START_M + VALLEY_FALL_M * (column - VALLEY_COLUMN)
    valley = floor + 150 * np.abs(row - VALLEY_ROW)
    return write(path, np.minimum(bowl, valley).astype(np.float32), 76.0, 43.0, cell)


def chu(path: Path, cell: float = 1 / 600) -> str:
    """Write 74.3-74.9 E, 42.3-43.2 N: a valley along 74.61 E that falls north over the border of KG and KZ."""
    rows, columns = round(0.9 / cell), round(0.6 / cell)
    row, column = np.mgrid[:rows, :columns].astype(float)
    channel = int((74.61 - 74.3) / cell)
    heights = 600 + 1900 * row / rows + 8000 * cell * np.abs(column - channel)
    return write(path, heights.astype(np.float32), 74.3, 43.2, cell)


# Cells of 3" at 42.88 N are 92.57 m high and 68.1 m wide on WGS84: 6,303 m2.
WALLED_CELL_M2, WALLED_ROWS, WALLED_COLUMNS = 6303, 41, 60


def walled_valley(path: Path) -> str:
    """Write a valley of 41 x 60 cells of 3" at 42.88 N that drains west along its row 20 through a gap in its wall.

    The wall is one cell thick, falls off outward, and stands in two rings of lower cells; the facilities' place
    is 76.127 E, 42.877 N, in column 5 of the valley, one row beside its bed.
    """
    cell = 1 / 1200
    inside = (
        np.abs(np.arange(WALLED_ROWS) - 20)[:, None] * 40.0 + np.arange(WALLED_COLUMNS)[None, :] * 5 + 1500
    )
    heights = np.pad(np.pad(inside, 1, constant_values=4000.0), 1, constant_values=900.0)
    heights = np.pad(heights, 1, constant_values=800.0)
    heights[23, :3] = (1470, 1480, 1490)
    left, top = 76.127 - 8.5 * cell, 42.877 + 22.5 * cell
    return write(path, heights.astype(np.float32), left, top, cell)


def winding_valley(path: Path) -> str:
    """Write a valley at 42.88 N in cells of 3" that winds westward and leaves by the west edge; sides of 30 %."""
    cell = 1 / 1200
    row, column = np.mgrid[:120, :300].astype(float)
    bed = 60 + 25 * np.sin(column / 25)
    heights = 1500 + 3 * column + 0.3 * 92.57 * np.abs(row - bed)
    return write(path, heights.astype(np.float32), 76.0, 42.93, cell)
