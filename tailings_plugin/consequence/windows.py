"""Reading a raster window by window, with no-data as NaN."""

from dataclasses import dataclass
from typing import Protocol

import numpy as np
from osgeo import gdal

from ..basin.grid.grid import Grid
from ..basin.grid.raster_file import gdal_exceptions, grid_of, open_raster
from ..basin.grid.relief import check_unit, drop_too_low
from ..errors import DataProblem


def read_window(band: gdal.Band, name: str, rows: tuple[int, int], columns: tuple[int, int]) -> np.ndarray:
    """Return the values of rows[0] .. rows[1]-1 by columns[0] .. columns[1]-1 as float64, NaN for no data.

    Scale and offset of the band are applied. Raises DataProblem when the raster cannot be read there.
    """
    with gdal_exceptions():
        try:
            values = band.ReadAsArray(
                int(columns[0]), int(rows[0]), int(columns[1] - columns[0]), int(rows[1] - rows[0])
            ).astype(np.float64)
        except RuntimeError as error:
            raise DataProblem(
                "Raster {name}: rows from {row} on cannot be read: {error}",
                name=name,
                row=rows[0] + 1,
                error=error,
            ) from error
    no_data = band.GetNoDataValue()
    missing = ~np.isfinite(values)
    if no_data is not None:
        # The value as the band holds it: -3.4e38 and the like are declared with more digits than float32 has.
        missing |= values == (np.float32(no_data) if band.DataType == gdal.GDT_Float32 else no_data)
    values = values * (band.GetScale() or 1.0) + (band.GetOffset() or 0.0)
    values[missing] = np.nan
    return values


class Relief(Protocol):
    """Heights in metres on a grid, given window by window."""

    @property
    def grid(self) -> Grid:
        """The grid of the whole relief."""

    def read(self, rows: tuple[int, int], columns: tuple[int, int]) -> np.ndarray:
        """Return the heights (float64, NaN for no data) of rows[0] .. rows[1]-1 by columns[0] .. columns[1]-1."""


@dataclass(frozen=True)
class ReliefArray:
    """A relief that is all in memory: `heights` (rows, columns) in metres, NaN for no data."""

    heights: np.ndarray
    grid: Grid

    def read(self, rows: tuple[int, int], columns: tuple[int, int]) -> np.ndarray:
        """Return the heights of a window inside the raster."""
        return self.heights[slice(*rows), slice(*columns)]


class ReliefWindows:
    """A relief read where it is needed: `grid` of the whole raster, `read` for a window of it.

    Heights too low to be any (`relief.LOWEST_M`) are no data; `lowest` is the lowest met, None while there is none,
    and `too_low` how many were, one in several windows as often.
    """

    def __init__(self, path: str):
        """Open a single-band raster; raise DataProblem when it is no relief in metres."""
        self.path = path
        self.dataset = open_raster(path)
        self.grid = grid_of(self.dataset, path)
        self.band = self.dataset.GetRasterBand(1)
        check_unit(self.band, path)
        self.too_low = 0
        self.lowest: float | None = None

    def read(self, rows: tuple[int, int], columns: tuple[int, int]) -> np.ndarray:
        """Return the heights (float64, NaN for no data) of a window inside the raster."""
        heights = read_window(self.band, self.path, rows, columns)
        count, value = drop_too_low(heights)
        if count:
            self.too_low += count
            self.lowest = value if self.lowest is None else min(self.lowest, value)
        return heights
