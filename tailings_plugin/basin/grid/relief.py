"""Reading a relief: heights with their grid, or single heights at points."""

import warnings
from collections.abc import Callable
from typing import Any

import numpy as np
from osgeo import gdal

from ...errors import DataProblem
from .grid import Grid
from .raster_file import READ_CELLS, check_memory, gdal_exceptions, grid_of, open_raster, read_values

# Raster types whose every value a float32 holds; heights of the other types stay float64 to keep their order.
EXACT_IN_FLOAT32 = {gdal.GDT_Byte, gdal.GDT_Int16, gdal.GDT_UInt16, gdal.GDT_Float32}

# How rasters spell feet as the unit of their band.
FEET = {
    "ft",
    "foot",
    "feet",
    "us-ft",
    "us survey foot",
    "us survey feet",
    "ftus",
    "us_survey_foot",
    "фут",
    "футы",
}
# And other lengths than metres, with how many metres they are.
OTHER_UNITS = {
    **dict.fromkeys(("mm", "millimetre", "millimetres", "millimeter", "millimeters", "мм"), 0.001),
    **dict.fromkeys(("cm", "centimetre", "centimetres", "centimeter", "centimeters", "см"), 0.01),
    **dict.fromkeys(("in", "inch", "inches"), 0.0254),
    **dict.fromkeys(("dm", "decimetre", "decimetres", "decimeter", "decimeters", "дм"), 0.1),
    **dict.fromkeys(("yd", "yard", "yards"), 0.9144),
    **dict.fromkeys(("km", "kilometre", "kilometres", "kilometer", "kilometers", "км"), 1000),
}

# No land lies lower (the shore of the Dead Sea: -430 m) or higher (Everest: 8849 m): what is beyond is a no-data value
# that nobody declared (-32768, 65535), or the heights are in another unit.
LOWEST_M, HIGHEST_M = -500.0, 9000.0
TooLow = Callable[[str, int, float], None]


def warn_of_too_low(path: str, count: int, value: float) -> None:
    """Warn in Python of `count` heights that no land has, the lowest of which is `value`."""
    warnings.warn(
        f"Relief {path}: {count} heights of {value:g} m and the like, below {LOWEST_M:g} or above {HIGHEST_M:g} m, "
        "are taken for no-data.",
        stacklevel=3,
    )


def warn_once() -> TooLow:
    """Return what warns of a file's heights that no land has once, however many windows of it are read."""
    said: set[str] = set()

    def warn(path: str, count: int, value: float) -> None:
        if path not in said:
            said.add(path)
            warn_of_too_low(path, count, value)

    return warn


def known_heights(heights: Any) -> np.ndarray:
    """Return heights given as an array (rows, columns) by the rule of files: those that no land has are NaN.

    The array given stays as it is: without such heights it is returned itself, else a copy, and a warning tells how
    many there are.
    """
    given = np.asarray(heights)
    if not ((given < LOWEST_M) | (given > HIGHEST_M)).any():
        return given
    # Whole numbers have no NaN.
    known = given.astype(np.result_type(given.dtype, np.float32))
    warn_of_too_low("given as an array", *drop_too_low(known))
    return known


def drop_too_low(heights: np.ndarray) -> tuple[int, float]:
    """Set heights below LOWEST_M or above HIGHEST_M to NaN in place; return how many there were and the lowest of them
    (infinite: none)."""
    beyond = (heights < LOWEST_M) | (heights > HIGHEST_M)
    count = int(np.count_nonzero(beyond))
    if not count:
        return 0, np.inf
    lowest = float(heights[beyond].min())
    heights[beyond] = np.nan
    return count, lowest


def read_relief(
    path: str,
    window: tuple[int, int, int, int] | None = None,
    tick: Callable[[float], None] = lambda fraction: None,
    too_low: TooLow = warn_of_too_low,
) -> tuple[Grid, np.ndarray]:
    """Return the grid and the heights (2-D, NaN for no data) of a single-band raster GDAL can open.

    Heights are float32 when that holds every value of the raster's type, else float64, so that no two heights
    change places. `window` is row0, row1, column0, column1 (half open). Heights that no land has are no data:
    `too_low` is told once of the file, their number and the lowest. Raises DataProblem for what is not a
    relief, and before reading when the work on it would not fit into memory.
    """
    dataset = open_raster(path)
    grid = grid_of(dataset, path)
    row0, row1, col0, col1 = window or (0, grid.rows, 0, grid.columns)
    grid = grid.window(row0, row1, col0, col1)
    band = dataset.GetRasterBand(1)
    check_unit(band, path)
    dtype = np.float32 if band.DataType in EXACT_IN_FLOAT32 else np.float64
    check_memory(path, grid.cells, dtype)
    heights = np.empty((grid.rows, grid.columns), dtype)
    step = max(1, READ_CELLS // grid.columns)
    dropped, lowest = 0, np.inf
    for row in range(0, grid.rows, step):
        tick(row / grid.rows)
        rows = min(step, grid.rows - row)
        block = _read_block(band, path, col0, row0 + row, grid.columns, rows, dtype)
        count, value = drop_too_low(block)
        dropped, lowest = dropped + count, min(lowest, value)
        heights[row : row + rows] = block
    if dropped:
        too_low(path, dropped, lowest)
    nothing = np.isnan(heights[:: max(1, grid.rows // 64)]).all() and np.isnan(heights).all()
    if nothing and dropped:
        raise DataProblem(
            "Relief {path}: no height in it is one of land, between {lowest} and {highest} m; there are such as "
            "{value}. Convert them to metres if they are in another unit, or choose another raster.",
            path=path,
            lowest=f"{LOWEST_M:g}",
            highest=f"{HIGHEST_M:g}",
            value=f"{lowest:g}",
        )
    if nothing:
        raise DataProblem(
            "Relief {path}: there is no height in it, only no-data. "
            "Choose a raster (or a window of it) that has heights.",
            path=path,
        )
    tick(1.0)
    return grid, heights


def heights_at(path: str, x: np.ndarray, y: np.ndarray, too_low: TooLow = warn_of_too_low) -> np.ndarray:
    """Return the heights (n,) of a relief's cells at points in its CRS; NaN off the raster and on no-data.

    Heights that no land has are no data: `too_low` is told once, how many points lie on them and the lowest.
    """
    dataset = open_raster(path)
    grid = grid_of(dataset, path)
    band = dataset.GetRasterBand(1)
    cells = grid.cell_at(x, y)
    heights = np.full(len(cells), np.nan)
    known = np.flatnonzero(cells >= 0)
    row, column = np.divmod(cells[known], grid.columns)
    # By the blocks in which GDAL reads the file: each once.
    width, height = band.GetBlockSize()
    block = row // height * grid.columns + column // width
    order = np.argsort(block, kind="stable")
    for part in np.split(order, np.flatnonzero(np.diff(block[order])) + 1) if len(order) else []:
        top, left = row[part].min(), column[part].min()
        rows, columns = int(row[part].max() - top) + 1, int(column[part].max() - left) + 1
        values = _read_block(band, path, int(left), int(top), columns, rows, np.float64)
        heights[known[part]] = values[row[part] - top, column[part] - left]
    dropped, lowest = drop_too_low(heights)
    if dropped:
        too_low(path, dropped, lowest)
    return heights


def check_unit(band: gdal.Band, path: str) -> None:
    """Raise DataProblem when the band says that its heights are no metres, or has a palette: colours by number."""
    if band.GetColorTable() is not None:
        raise DataProblem(
            "Raster {path} has a palette: its values are the numbers of colours or classes, not heights. Choose the "
            "relief itself; where they are heights in metres, take the palette away (Raster > Conversion > Translate).",
            path=path,
        )
    unit = (band.GetUnitType() or "").strip()
    if unit.lower() in FEET:
        raise DataProblem(
            "Relief {path}: its heights are in feet ({unit}). Convert them to metres first, for example "
            "with the raster calculator (height * 0.3048).",
            path=path,
            unit=unit,
        )
    if unit.lower() in OTHER_UNITS:
        raise DataProblem(
            "Relief {path}: its heights are in {unit}, not in metres. Convert them first, for example with the raster "
            "calculator (height * {factor}).",
            path=path,
            unit=unit,
            factor=OTHER_UNITS[unit.lower()],
        )


def _read_block(
    band: gdal.Band, path: str, column: int, row: int, columns: int, rows: int, dtype: type
) -> np.ndarray:
    with gdal_exceptions():
        try:
            return read_values(band, column, row, columns, rows, dtype)
        except RuntimeError as error:
            raise DataProblem(
                "Relief {path}: rows from {row} on cannot be read: {error}", path=path, row=row, error=error
            ) from error
