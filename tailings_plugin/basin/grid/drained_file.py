"""What drains through each cell, in the raster that lies beside flow directions: read where it is asked for."""

from pathlib import Path

import numpy as np

from ...errors import DataProblem
from .d8 import OFFSETS
from .direction_tiles import DirectionTiles
from .grid import Grid
from .raster_file import gdal_exceptions, grid_of, open_raster, reference_of

# The files beside directions that tell how many cells, and km2, drain through each cell.
CELLS_FILE, AREA_FILE = "cells.tif", "area_km2.tif"

# How far corners may lie off each other, in cells; and sums of areas, which were rounded as they were added.
NEAR_CELLS = 0.01
NEAR_AREA = 1e-6


class DrainedFile:
    """Cells, or km2 where `area`, that drain through each cell of `tiles`, in a raster of the same grid.

    Raises DataProblem when it is another grid, and `at` when its numbers are not those of the directions.
    """

    def __init__(self, path: str, tiles: DirectionTiles, area: bool = False):
        self.path, self.tiles, self.area = path, tiles, area
        self._dataset = open_raster(path)
        grid = grid_of(self._dataset, path)
        if not same_grid(grid, tiles.grid):
            raise DataProblem(
                "Raster {path} has {rows} x {columns} cells from {left:.10g}, {top:.10g} on; the flow directions have "
                "{own_rows} x {own_columns} from {own_left:.10g}, {own_top:.10g} on, or another coordinate system.",
                path=path,
                rows=grid.rows,
                columns=grid.columns,
                left=grid.left,
                top=grid.top,
                own_rows=tiles.grid.rows,
                own_columns=tiles.grid.columns,
                own_left=tiles.grid.left,
                own_top=tiles.grid.top,
            )

    def at(self, cells: np.ndarray) -> np.ndarray:
        """Return what drains through flat cells (n,) with data, each seen to be its own and what drains into it."""
        found = np.empty(len(cells))
        for number, places in self.tiles.by_tile(cells):
            found[places] = self._in_tile(number, cells[places])
        return found

    def _in_tile(self, number: int, cells: np.ndarray) -> np.ndarray:
        grid = self.tiles.grid
        row, column = np.divmod(cells, grid.columns)
        top, left = max(int(row.min()) - 1, 0), max(int(column.min()) - 1, 0)
        bottom, right = min(int(row.max()) + 2, grid.rows), min(int(column.max()) + 2, grid.columns)
        with gdal_exceptions():
            try:
                values = self._dataset.GetRasterBand(1).ReadAsArray(left, top, right - left, bottom - top)
            except RuntimeError as error:
                raise DataProblem(
                    "Raster {name}: rows from {row} on cannot be read: {error}",
                    name=self.path,
                    row=top + 1,
                    error=error,
                ) from error
        values = np.pad(values.astype(np.float64), 1)
        codes, here = self.tiles.padded(number).reshape(-1), self.tiles.in_tile(number, cells)
        columns = self.tiles.tiles[number].shape[1] + 2
        expected = grid.areas_of_km2(cells) if self.area else np.ones(len(cells))
        for code, down, right_step in OFFSETS:
            gives = codes[here - down * columns - right_step] == code
            expected += np.where(gives, values[row - top + 1 - down, column - left + 1 - right_step], 0.0)
        found = values[row - top + 1, column - left + 1]
        wrong = np.abs(found - expected) > (NEAR_AREA * expected if self.area else 0.0)
        if wrong.any():
            first = int(np.argmax(wrong))
            raise DataProblem(
                "Raster {path} is not of the flow directions beside it: in row {row}, column {column} it tells "
                "{found:g}, and {expected:g} follows from the cells that drain there. Remove it, or write it anew "
                "with the directions.",
                path=self.path,
                row=int(row[first]) + 1,
                column=int(column[first]) + 1,
                found=found[first],
                expected=expected[first],
            )
        return found


def beside(directions: str, name: str) -> str | None:
    """Return the path of a file of that name beside a raster of directions, None where there is none."""
    place = Path(directions)
    if not place.is_file():
        return None
    found = place.parent / name
    return str(found) if found.is_file() and not found.samefile(place) else None


def same_grid(one: Grid, other: Grid) -> bool:
    """Tell whether two grids have the same cells, to a hundredth of a cell, in the same coordinate system."""
    if (one.rows, one.columns) != (other.rows, other.columns):
        return False
    corners = np.array([(grid.left, grid.right, grid.top, grid.bottom) for grid in (one, other)])
    if np.abs(corners[0] - corners[1]).max() > NEAR_CELLS * min(one.cell_width, one.cell_height):
        return False
    return bool(reference_of(one.crs_wkt).IsSame(reference_of(other.crs_wkt)))
