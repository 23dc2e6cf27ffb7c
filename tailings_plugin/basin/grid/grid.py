"""A north-up raster's cells: where they lie and how far apart they are."""

from dataclasses import dataclass, field, replace

import numpy as np

from .d8 import DIAGONAL, EAST_WEST, NORTH_SOUTH
from .measure import Measure


@dataclass(frozen=True)
class Grid:
    """The cells of a north-up raster, row 0 in the north; a cell is its flat index row * columns + column.

    `left` and `top` are the outer edges, cell sizes are positive, all in the units of the CRS (degrees when
    `geographic`); `metres_per_unit` is the length of a unit of a projected CRS. `goes_on`: whether there is more of
    the raster beyond the north, south, west and east side: the grid is a window of it.
    """

    rows: int
    columns: int
    left: float
    top: float
    cell_width: float
    cell_height: float
    crs_wkt: str
    geographic: bool
    metres_per_unit: float = 1.0
    goes_on: tuple[bool, bool, bool, bool] = field(default=(False,) * 4, compare=False)

    @property
    def cells(self) -> int:
        """Number of cells."""
        return self.rows * self.columns

    @property
    def right(self) -> float:
        """X of the eastern edge."""
        return self.left + self.columns * self.cell_width

    @property
    def bottom(self) -> float:
        """Y of the southern edge."""
        return self.top - self.rows * self.cell_height

    @property
    def geotransform(self) -> tuple[float, float, float, float, float, float]:
        """The grid's place as GDAL writes it."""
        return (self.left, self.cell_width, 0.0, self.top, 0.0, -self.cell_height)

    @property
    def measure(self) -> Measure:
        """How long the units of its coordinates are."""
        return Measure(self.geographic, self.metres_per_unit)

    @property
    def cell_m(self) -> float:
        """The longer side of a cell in the middle row, metres on the ground."""
        return float(self.step_lengths_m()[self.rows // 2, :2].max())

    def cell_at(self, x: np.ndarray, y: np.ndarray) -> np.ndarray:
        """Return the int64 cell of each point (arrays in the grid's CRS); -1 outside or where not finite."""
        column = np.floor((np.atleast_1d(np.asarray(x, float)) - self.left) / self.cell_width)
        row = np.floor((self.top - np.atleast_1d(np.asarray(y, float))) / self.cell_height)
        inside = (row >= 0) & (row < self.rows) & (column >= 0) & (column < self.columns)
        return np.where(
            inside, np.where(inside, row, 0) * self.columns + np.where(inside, column, 0), -1
        ).astype(np.int64)

    def centre_of(self, cell: np.ndarray) -> tuple[np.ndarray, np.ndarray]:
        """Return x and y (float64 arrays) of the centres of cells."""
        row, column = np.divmod(np.asarray(cell, np.int64), self.columns)
        return self.left + (column + 0.5) * self.cell_width, self.top - (row + 0.5) * self.cell_height

    def window(self, row0: int, row1: int, col0: int, col1: int) -> "Grid":
        """Return the grid of rows row0..row1-1 and columns col0..col1-1."""
        north, south, west, east = self.goes_on
        return replace(
            self,
            rows=row1 - row0,
            columns=col1 - col0,
            left=self.left + col0 * self.cell_width,
            top=self.top - row0 * self.cell_height,
            goes_on=(
                north or row0 > 0,
                south or row1 < self.rows,
                west or col0 > 0,
                east or col1 < self.columns,
            ),
        )

    def step_lengths_m(self) -> np.ndarray:
        """Return (rows, 3) metres of an east-west, north-south and diagonal step from the centre of each row.

        On the WGS84 ellipsoid for a geographic grid; a diagonal is the hypotenuse. Map units of a projected
        grid count as true.
        """
        lengths = np.empty((self.rows, 3))
        unit_x_m, unit_y_m = self.measure.scale(self.top - (np.arange(self.rows) + 0.5) * self.cell_height)
        lengths[:, EAST_WEST] = self.cell_width * unit_x_m
        lengths[:, NORTH_SOUTH] = self.cell_height * unit_y_m
        lengths[:, DIAGONAL] = np.hypot(lengths[:, EAST_WEST], lengths[:, NORTH_SOUTH])
        return lengths

    def cell_areas_km2(self) -> np.ndarray:
        """Return the area of a cell of each row, square kilometres (see `step_lengths_m`)."""
        lengths = self.step_lengths_m()
        return lengths[:, EAST_WEST] * lengths[:, NORTH_SOUTH] / 1e6
