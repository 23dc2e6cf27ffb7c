"""Values of a raster at points: as they are, and of a relief the height between cells and the slope."""

from collections.abc import Callable
from dataclasses import dataclass

import numpy as np
from osgeo import gdal

from ...errors import DataProblem
from .grid import Grid
from .raster_file import gdal_exceptions, grid_of, open_raster, read_values
from .relief import HIGHEST_M, TooLow, check_unit, drop_too_low, warn_of_too_low

# Points within such a window (cells a side), or within a block of the file, are read at once.
WINDOW, LARGEST_WINDOW = 256, 1024
# A slope is that of the ground around a facility: of finer reliefs cells this far apart are compared, not those of a
# dam's face; cells farther apart than the other say nothing of a site. The project's own limits.
SLOPE_STEP_M, COARSEST_M = 30.0, 200.0

Tick = Callable[[float], None]


def _no_tick(fraction: float) -> None:
    pass


@dataclass(frozen=True)
class Raster:
    """An open raster of one band, read where points lie. The dataset keeps the band open."""

    path: str
    dataset: gdal.Dataset
    band: gdal.Band
    grid: Grid

    @property
    def unit(self) -> str:
        """The unit that the band states, "" when it states none."""
        return (self.band.GetUnitType() or "").strip()


@dataclass(frozen=True)
class Ground:
    """Of n points: height (m), slope (degrees), both NaN where unknown, and metres between the cells compared.

    `spread_m`: how far apart the heights of the point's cell and those around it are, NaN where none is known;
    `too_high`: how many heights above HIGHEST_M were met, which are no data.
    """

    height_m: np.ndarray
    slope_deg: np.ndarray
    cell_m: np.ndarray
    spread_m: np.ndarray
    too_high: int


def open_values(path: str) -> Raster:
    """Open a raster of one band, north-up, with a CRS; DataProblem for any other."""
    dataset = open_raster(path)
    return Raster(path, dataset, dataset.GetRasterBand(1), grid_of(dataset, path))


def values_at(
    raster: Raster, x: np.ndarray, y: np.ndarray, tick: Tick = _no_tick
) -> tuple[np.ndarray, np.ndarray]:
    """Return the values (n,) of the cells that hold the points, NaN for no data, and which lie on the raster.

    x, y (n,) in the raster's CRS; NaN lies nowhere.
    """
    cell = raster.grid.cell_at(x, y)
    return _around(raster, cell, 0, 1, tick)[:, 0, 0], cell >= 0


def ground_at(
    path: str,
    x: np.ndarray,
    y: np.ndarray,
    tick: Tick = _no_tick,
    too_low: TooLow = warn_of_too_low,
) -> Ground:
    """Return height and slope of a relief at points (n,) in its CRS.

    Heights are bilinear between the centres of the four nearest cells; a neighbour without data counts for nothing, a
    point whose own cell has none is unknown. Slopes by Horn (1981, Proc. IEEE 69(1): 14-47), from the eight cells
    around that of the point, in metres on the ground whatever the CRS; unknown where one of them is, and where cells
    are more than COARSEST_M apart. Of cells finer than SLOPE_STEP_M those about that far apart are compared. Heights
    below `relief.LOWEST_M` (told to `too_low`) and above HIGHEST_M are no data. DataProblem for a relief in feet.
    """
    raster = open_values(path)
    check_unit(raster.band, path)
    cell = raster.grid.cell_at(x, y)
    wide, high, cosine = _cell_m(raster.grid, cell)
    near = _around(raster, cell, 1, 1, lambda done: tick(done / 2))
    known = np.isfinite(wide)
    finest = float(np.fmax(wide, high)[known].min()) if known.any() else SLOPE_STEP_M
    step = max(1, round(SLOPE_STEP_M / max(finest, 0.1)))
    far = near if step == 1 else _around(raster, cell, 1, step, lambda done: tick((1 + done) / 2))
    high_cells = near > HIGHEST_M
    near[high_cells] = np.nan
    count, lowest = drop_too_low(near)
    if far is not near:
        drop_too_low(far)
    if count:
        too_low(path, count, lowest)
    apart = step * np.fmax(wide, high)
    slope = _horn(far, step * wide, step * high, cosine)
    slope[~(apart <= COARSEST_M)] = np.nan
    height = _between(raster.grid, near, x, y)
    spread = np.fmax.reduce(near, axis=(1, 2)) - np.fmin.reduce(near, axis=(1, 2))
    return Ground(height, slope, apart, spread, int(np.count_nonzero(high_cells)))


def _around(raster: Raster, cell: np.ndarray, half: int, step: int, tick: Tick) -> np.ndarray:
    """Return the cells (n, 2 half + 1, 2 half + 1) around those given, `step` apart, north first; NaN where none is."""
    offsets = step * np.arange(-half, half + 1)
    found = np.full((len(cell), len(offsets), len(offsets)), np.nan)
    there = np.flatnonzero(cell >= 0)
    if not len(there):
        return found
    grid, margin = raster.grid, half * step
    row, column = np.divmod(cell[there], grid.columns)
    width, height = (min(max(side, WINDOW), LARGEST_WINDOW) for side in raster.band.GetBlockSize())
    window = row // height * (grid.columns // width + 1) + column // width
    order = np.argsort(window, kind="stable")
    parts = np.split(order, np.flatnonzero(np.diff(window[order])) + 1)
    for number, part in enumerate(parts):
        tick(number / len(parts))
        top, left = int(row[part].min()) - margin, int(column[part].min()) - margin
        rows, columns = int(row[part].max()) + margin + 1 - top, int(column[part].max()) + margin + 1 - left
        values = _padded(raster, top, left, rows, columns)
        own_row, own_column = row[part] - top, column[part] - left
        found[there[part]] = values[
            own_row[:, None, None] + offsets[None, :, None],
            own_column[:, None, None] + offsets[None, None, :],
        ]
    tick(1.0)
    return found


def _padded(raster: Raster, top: int, left: int, rows: int, columns: int) -> np.ndarray:
    """Return a window that may reach beyond the raster, NaN there."""
    grid = raster.grid
    row0, row1 = max(top, 0), min(top + rows, grid.rows)
    col0, col1 = max(left, 0), min(left + columns, grid.columns)
    values = np.full((rows, columns), np.nan)
    with gdal_exceptions():
        try:
            values[row0 - top : row1 - top, col0 - left : col1 - left] = read_values(
                raster.band, col0, row0, col1 - col0, row1 - row0
            )
        except RuntimeError as error:
            raise DataProblem(
                "Raster {name}: rows from {row} on cannot be read: {error}",
                name=raster.path,
                row=row0 + 1,
                error=error,
            ) from error
    return values


def _between(grid: Grid, near: np.ndarray, x: np.ndarray, y: np.ndarray) -> np.ndarray:
    """Return heights (n,) between cell centres from the cells (n, 3, 3) around each point's own."""
    across = (np.asarray(x) - grid.left) / grid.cell_width
    down = (grid.top - np.asarray(y)) / grid.cell_height
    weights = _weights(down)[:, :, None] * _weights(across)[:, None, :]
    weights = np.where(np.isfinite(near), weights, 0.0)
    own = np.isfinite(near[:, 1, 1])
    total = np.where(own, weights.sum(axis=(1, 2)), 1.0)
    return np.where(own, (weights * np.where(weights > 0, near, 0.0)).sum(axis=(1, 2)) / total, np.nan)


def _weights(place: np.ndarray) -> np.ndarray:
    """Return the shares (n, 3) of the cell before, of its own and the one behind, from places counted in cells."""
    off = place - np.floor(place) - 0.5  # from the centre of the own cell, -0.5 to 0.5
    return np.stack([np.maximum(-off, 0.0), 1.0 - np.abs(off), np.maximum(off, 0.0)], axis=1)


def _horn(z: np.ndarray, wide: np.ndarray, high: np.ndarray, cosine: np.ndarray) -> np.ndarray:
    """Return slopes in degrees (n,) from heights (n, 3, 3), cells `wide` and `high` metres apart.

    cosine (n,): of the angle on the ground between the axes along which the cells lie.
    """
    east = z[:, 0, 2] + 2 * z[:, 1, 2] + z[:, 2, 2]
    west = z[:, 0, 0] + 2 * z[:, 1, 0] + z[:, 2, 0]
    north = z[:, 0, 0] + 2 * z[:, 0, 1] + z[:, 0, 2]
    south = z[:, 2, 0] + 2 * z[:, 2, 1] + z[:, 2, 2]
    across, along = (east - west) / (8 * wide), (north - south) / (8 * high)
    steepest = across**2 + along**2 - 2 * across * along * cosine
    return np.degrees(np.arctan(np.sqrt(steepest / (1 - cosine**2))))


def _cell_m(grid: Grid, cell: np.ndarray) -> tuple[np.ndarray, np.ndarray, np.ndarray]:
    """Return width and height on the ground, in metres, of cells (n,), and the cosine between them; NaN for -1."""
    wide, high, cosine = (np.full(len(cell), np.nan) for _ in range(3))
    there = cell >= 0
    frame = grid.measure.frame(*grid.centre_of(cell[there]))
    wide[there], high[there] = grid.cell_width * frame.unit_x_m, grid.cell_height * frame.unit_y_m
    cosine[there] = 0.0 if frame.cosine is None else frame.cosine
    return wide, high, cosine
