"""The relief that tiles are read from: any raster GDAL opens, window by window."""

from pathlib import Path
from threading import Lock
from typing import Any, Protocol

import numpy as np
from osgeo import gdal

from ...errors import DataProblem
from ..grid.blocks import Block
from ..grid.grid import Grid
from ..grid.raster_file import gdal_exceptions, grid_of, open_raster, read_values
from ..grid.relief import EXACT_IN_FLOAT32, check_unit


class Heights(Protocol):
    """What tiles are read from: heights (rows, columns) of a window, NaN for no data."""

    grid: Grid
    dtype: type

    def read(self, window: Block) -> np.ndarray:
        """Return the heights of a window, an array of its own."""
        ...

    def identity(self) -> dict[str, Any]:
        """Return what tells this relief from others, and from itself once it is changed."""
        ...


class ReliefTiles:
    """A relief in a file; threads read it one after the other. Raises DataProblem as `read_relief`.

    Another process that is sent one opens the file for itself, when it first reads.
    """

    def __init__(self, path: str):
        self.path, self._lock = path, Lock()
        self._open()
        self.grid = grid_of(self._dataset, path)
        check_unit(self._band, path)
        self.dtype: type = np.float32 if self._band.DataType in EXACT_IN_FLOAT32 else np.float64

    def _open(self) -> None:
        self._dataset = open_raster(self.path)
        self._band = self._dataset.GetRasterBand(1)

    def __getstate__(self) -> dict[str, Any]:
        return {"path": self.path, "grid": self.grid, "dtype": self.dtype}

    def __setstate__(self, state: dict[str, Any]) -> None:
        self.__dict__.update(state, _lock=Lock(), _band=None)

    def read(self, window: Block) -> np.ndarray:
        rows, columns = window.shape
        with self._lock, gdal_exceptions():
            if self._band is None:
                self._open()
            try:
                return read_values(self._band, window.col0, window.row0, columns, rows, self.dtype)
            except RuntimeError as error:
                x = self.grid.left + window.col0 * self.grid.cell_width
                y = self.grid.top - window.row0 * self.grid.cell_height
                raise DataProblem(
                    "Relief {path}: the tile of rows {row} to {last_row}, columns {column} to {last_column} (from x "
                    "{x:.10g}, y {y:.10g} down and to the right) cannot be read: {error}. Mend the file, and run the "
                    "tool again: what is done is kept.",
                    path=self.path,
                    row=window.row0 + 1,
                    last_row=window.row1,
                    column=window.col0 + 1,
                    last_column=window.col1,
                    x=x,
                    y=y,
                    error=str(error).rstrip("."),
                ) from error

    def identity(self) -> dict[str, Any]:
        """Return path, files with their sizes and times, grid and type of the numbers."""
        grid, band = self.grid, self._band
        files = []
        for name in self._dataset.GetFileList() or []:
            path = Path(name)
            if path.exists():
                stat = path.stat()
                files.append([str(path), stat.st_size, stat.st_mtime_ns])
        return {
            "path": self.path,
            "files": files,
            "rows": grid.rows,
            "columns": grid.columns,
            "geotransform": list(grid.geotransform),
            "crs": grid.crs_wkt,
            "type": gdal.GetDataTypeName(band.DataType),
            "no_data": str(band.GetNoDataValue()),
            "scale": str(band.GetScale()),
            "offset": str(band.GetOffset()),
        }
