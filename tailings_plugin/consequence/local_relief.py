"""The relief about a facility on square cells of metres, read window by window."""

from collections.abc import Sequence
from dataclasses import dataclass, replace

import numpy as np
from osgeo import gdal, osr

from ..basin.grid.grid import Grid
from ..basin.grid.raster_file import gdal_exceptions, grid_at, reference_of
from ..errors import DataProblem
from .flow import COARSEST_CELL_M
from .windows import ReliefWindows

# A projected relief is taken as it is where its cells are square and as long as it says, within this share.
TRUE_WITHIN = 0.01
# Cells of the source read besides those a window needs, so that the warp has neighbours at its edge.
MARGIN = 3
Window = tuple[int, int, int, int]  # row0, row1, column0, column1, half open


@dataclass(frozen=True)
class Frame:
    """Square cells of metres about a place: `left`, `top` are the corner of row 0, column 0; rows go on before it."""

    crs: str
    left: float
    top: float
    cell_m: float
    own: bool

    def grid(self, window: Window) -> Grid:
        """Return the grid of a window."""
        row0, row1, column0, column1 = window
        left, top = self.left + column0 * self.cell_m, self.top - row0 * self.cell_m
        return grid_at((row1 - row0, column1 - column0), left, top, self.cell_m, self.crs)

    def cell_at(self, x: np.ndarray, y: np.ndarray) -> tuple[np.ndarray, np.ndarray]:
        """Return rows and columns (int64) of points in the frame's CRS."""
        rows = np.floor((self.top - np.asarray(y, float)) / self.cell_m)
        columns = np.floor((np.asarray(x, float) - self.left) / self.cell_m)
        return rows.astype(np.int64), columns.astype(np.int64)


@dataclass(frozen=True)
class Ground:
    """Heights (rows, columns; float64, NaN no data) of a window, and on which sides the relief ends there.

    `ends`: north, south, west, east.
    """

    heights_m: np.ndarray
    window: Window
    grid: Grid
    ends: tuple[bool, bool, bool, bool]


class LocalRelief:
    """A relief of any CRS as square cells of metres about one facility after the other.

    One in metres with square cells is taken as it is, any other warped (bilinear) to a transverse Mercator
    projection about the facility. Only windows are read.
    """

    def __init__(self, path: str, cell_m: float | None = None):
        """Open a relief; `cell_m`: cells of another size than its own.

        DataProblem for what is no relief in metres, and for one with cells above COARSEST_CELL_M.
        """
        self.source = ReliefWindows(path)
        self.path = path
        self.cell_m = cell_m
        if self.source.grid.cell_m > COARSEST_CELL_M:
            raise DataProblem(
                "Relief {path} has cells of about {cell} m; a flow needs {limit} m or less, better 30 m: no valley "
                "floor is in larger ones. Give a finer relief, such as SRTM or Copernicus GLO-30.",
                path=path,
                cell=round(self.source.grid.cell_m),
                limit=round(COARSEST_CELL_M),
            )

    @property
    def mosaic_grid(self) -> Grid:
        """The grid of rasters of all windows together: the relief's, with cells of the size that was asked for."""
        grid = self.source.grid
        if self.cell_m is None:
            return grid
        factor = self.cell_m / grid.cell_m
        return replace(grid, cell_width=grid.cell_width * factor, cell_height=grid.cell_height * factor)

    def frame(self, x: float, y: float) -> Frame | None:
        """Return square cells of metres about a point in the relief's CRS; None for one outside the relief."""
        grid = self.source.grid
        cell = int(grid.cell_at(np.array([x]), np.array([y]))[0])
        if cell < 0:
            return None
        row, column = divmod(cell, grid.columns)
        near = grid.window(row, row + 1, column, column + 1)
        lengths = near.step_lengths_m()[0, :2]
        if not grid.geographic and grid.metres_per_unit == 1.0 and self.cell_m is None:
            sizes = np.array([grid.cell_width, grid.cell_height])
            if np.allclose([*lengths, *sizes], sizes[0], rtol=TRUE_WITHIN, atol=0):
                return Frame(grid.crs_wkt, grid.left, grid.top, grid.cell_width, True)
        longitude, latitude = _moved(x, y, grid.crs_wkt, "EPSG:4326")
        crs = reference_of(
            f"+proj=tmerc +lat_0={latitude:.6f} +lon_0={longitude:.6f} +k=1 +x_0=0 +y_0=0 +datum=WGS84 +units=m"
        ).ExportToWkt()
        cell_m = self.cell_m or float(round(lengths.max(), 1))
        # The point lies in the middle of cell 0, 0.
        return Frame(crs, -cell_m / 2, cell_m / 2, cell_m, False)

    def read(self, frame: Frame, window: Window) -> Ground | None:
        """Return the heights of a window, cut to where the relief has any; None where it has none."""
        if frame.own:
            return self._read_own(frame, window)
        heights = self._warped(frame, window)
        known = ~np.isnan(heights)
        rows, columns = np.flatnonzero(known.any(axis=1)), np.flatnonzero(known.any(axis=0))
        if not len(rows):
            return None
        row0, column0 = window[0], window[2]
        kept = (
            row0 + int(rows[0]),
            row0 + int(rows[-1]) + 1,
            column0 + int(columns[0]),
            column0 + int(columns[-1]) + 1,
        )
        heights = heights[rows[0] : rows[-1] + 1, columns[0] : columns[-1] + 1]
        return Ground(heights, kept, frame.grid(kept), _sides(kept, window))

    def _read_own(self, frame: Frame, window: Window) -> Ground | None:
        grid = self.source.grid
        row0, row1, column0, column1 = window
        kept = (max(row0, 0), min(row1, grid.rows), max(column0, 0), min(column1, grid.columns))
        if kept[0] >= kept[1] or kept[2] >= kept[3]:
            return None
        heights = self.source.read(kept[:2], kept[2:])
        return Ground(heights, kept, frame.grid(kept), _sides(kept, window))

    def _warped(self, frame: Frame, window: Window) -> np.ndarray:
        target, grid = frame.grid(window), self.source.grid
        heights = np.full((target.rows, target.columns), np.nan)
        part = self._part(target)
        if part is None:
            return heights
        row0, row1, column0, column1 = part
        values = self.source.read((row0, row1), (column0, column1))
        with gdal_exceptions():
            source = in_memory(values[None], grid.window(*part))
            made = in_memory(heights[None], target)
            gdal.Warp(made, source, resampleAlg="bilinear", srcNodata="nan", dstNodata="nan")
            return made.ReadAsArray()

    def _part(self, target: Grid) -> Window | None:
        """Return the window of the source below a grid of another CRS; None where they do not meet."""
        steps = np.linspace(0, 1, 21)
        across = target.left + steps * (target.right - target.left)
        along = target.bottom + steps * (target.top - target.bottom)
        edge = [(x, y) for x in across for y in (target.bottom, target.top)]
        edge += [(x, y) for y in along for x in (target.left, target.right)]
        points = moved_points(edge, target.crs_wkt, self.source.grid.crs_wkt)
        grid = self.source.grid
        columns = (points[:, 0] - grid.left) / grid.cell_width
        rows = (grid.top - points[:, 1]) / grid.cell_height
        row0, row1 = int(rows.min()) - MARGIN, int(np.ceil(rows.max())) + MARGIN
        column0, column1 = int(columns.min()) - MARGIN, int(np.ceil(columns.max())) + MARGIN
        row0, row1 = max(row0, 0), min(row1, grid.rows)
        column0, column1 = max(column0, 0), min(column1, grid.columns)
        return (row0, row1, column0, column1) if row0 < row1 and column0 < column1 else None


def moved_points(points: Sequence[tuple[float, float]], source: str, target: str) -> np.ndarray:
    """Return points x, y (n, 2) of one CRS in another."""
    start, end = reference_of(source), reference_of(target)
    if start.IsSame(end) or not len(points):
        return np.array(points, float).reshape(-1, 2)
    transform = osr.CoordinateTransformation(start, end)
    with gdal_exceptions():
        return np.array(transform.TransformPoints([tuple(map(float, each)) for each in points]))[:, :2]


def _moved(x: float, y: float, source: str, target: str) -> tuple[float, float]:
    moved = moved_points([(x, y)], source, target)[0]
    return float(moved[0]), float(moved[1])


def _sides(kept: Window, asked: Window) -> tuple[bool, bool, bool, bool]:
    """Return on which sides (north, south, west, east) less was kept than asked for."""
    north, south, west, east = (one != other for one, other in zip(kept, asked, strict=True))
    return north, south, west, east


def in_memory(values: np.ndarray, grid: Grid) -> gdal.Dataset:
    """Return arrays (bands, rows, columns) on their grid as a raster of GDAL in memory, NaN its no-data."""
    kind = gdal.GDT_Float64 if values.dtype == np.float64 else gdal.GDT_Float32
    dataset = gdal.GetDriverByName("MEM").Create("", grid.columns, grid.rows, len(values), kind)
    dataset.SetGeoTransform(grid.geotransform)
    dataset.SetProjection(grid.crs_wkt)
    for number in range(1, len(values) + 1):
        dataset.GetRasterBand(number).SetNoDataValue(np.nan)
    dataset.WriteArray(values)
    return dataset
