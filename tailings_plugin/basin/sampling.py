"""Single heights of a relief at points."""

import numpy as np
from osgeo import gdal

from .relief import grid_of, open_raster


def heights_at(path: str, x: np.ndarray, y: np.ndarray) -> np.ndarray:
    """Return the heights (n,) of a relief's cells at points in its CRS; NaN off the raster and on no-data."""
    dataset = open_raster(path)
    grid = grid_of(dataset, path)
    band = dataset.GetRasterBand(1)
    mask = band.GetMaskBand() if band.GetMaskFlags() != gdal.GMF_ALL_VALID else None
    cells = grid.cell_at(x, y)
    heights = np.full(len(cells), np.nan)
    # In the order of the raster, so that each of its blocks is read once.
    for place in np.argsort(cells, kind="stable").tolist():
        if cells[place] < 0:
            continue
        row, column = divmod(int(cells[place]), grid.columns)
        if mask is None or mask.ReadAsArray(column, row, 1, 1)[0, 0]:
            heights[place] = band.ReadAsArray(column, row, 1, 1)[0, 0]
    return heights
