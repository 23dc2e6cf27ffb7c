"""A north-up raster's cells: where they lie and how far apart they are."""

from dataclasses import dataclass, field, replace

import numpy as np

from .d8 import DIAGONAL, EAST_WEST, NORTH_SOUTH, RISING, STRIP_COLUMNS
from .local_scale import LocalScale, local_scale
from .measure import Measure

# Areas are worked out for so many cells at a time: what is needed on the way takes ten times their memory.
CELLS_AT_ONCE = 500_000

ALL = slice(None)


@dataclass(frozen=True)
class Grid:
    """The cells of a north-up raster, row 0 in the north; a cell is its flat index row * columns + column.

    `left` and `top` are the outer edges, cell sizes are positive, all in the units of the CRS (degrees when
    `geographic`); `metres_per_unit` is the length of a unit of a projected CRS. `goes_on`: whether there is more of
    the raster beyond the north, south, west and east side: the grid is a window of it. `measured_x`: where
    along a row its lengths and areas are those told of the whole row; None: half way.
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
    measured_x: float | None = field(default=None, compare=False)

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
        """How long the units of its coordinates are on the ground."""
        middle_x = 0.5 * (self.left + self.right) if self.measured_x is None else self.measured_x
        return Measure(self.geographic, self.metres_per_unit, self._local, middle_x)

    @property
    def _local(self) -> LocalScale | None:
        """The scale of its projection, None for degrees and without a CRS."""
        if self.geographic:
            return None
        return local_scale(self.crs_wkt, self.metres_per_unit, (self.left, self.bottom, self.right, self.top))

    @property
    def cell_m(self) -> float:
        """The longer side of a cell in the middle row, metres on the ground."""
        return float(self.step_lengths_m()[self.rows // 2, :2].max())

    def measured_around(self, column: np.ndarray) -> "Grid":
        """Return the grid with the lengths and areas of its rows taken in the middle of some columns."""
        middle = 0.5 * (float(np.min(column)) + float(np.max(column)))
        return replace(self, measured_x=self.left + middle * self.cell_width)

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
        """Return (rows, 3) metres of an east-west, north-south and diagonal step in each row, at `measured_x`.

        On the WGS84 ellipsoid for a geographic grid, by the local scale of the projection for another; a diagonal is
        the hypotenuse. Without a CRS map units count as true.
        """
        lengths = np.empty((self.rows, 3))
        unit_x_m, unit_y_m = self.measure.scale(self._row_y())
        lengths[:, EAST_WEST] = self.cell_width * unit_x_m
        lengths[:, NORTH_SOUTH] = self.cell_height * unit_y_m
        lengths[:, DIAGONAL] = np.hypot(lengths[:, EAST_WEST], lengths[:, NORTH_SOUTH])
        return lengths

    def cosine(self) -> np.ndarray:
        """Return (rows,) that of the angle between columns and rows on the ground, at `measured_x`; 0: a right one."""
        frame = self.measure.frame(np.full(self.rows, self.measure.middle_x), self._row_y())
        # Rows of a raster run down, y goes up.
        return np.zeros(self.rows) if frame.cosine is None else -frame.cosine

    def step_table(self, rows: slice = ALL, columns: slice = ALL) -> np.ndarray:
        """Return the metres of steps everywhere: `step_lengths_m` where these are the same all along a row.

        Else (rows, strips, 4), a strip for every STRIP_COLUMNS columns; the two diagonals differ where the axes of the
        projection are not at right angles on the ground. rows, columns: those asked for, the latter as whole strips.
        """
        local = self._local
        if local is None or not (local.changes_along_x or local.oblique):
            return self.step_lengths_m()[rows]
        middle = (np.arange(0, self.columns, STRIP_COLUMNS) + 0.5 * STRIP_COLUMNS) * self.cell_width
        first, last, _ = columns.indices(self.columns)
        middle, y = middle[first // STRIP_COLUMNS : -(-last // STRIP_COLUMNS)], self._row_y()[rows, None]
        frame = self.measure.frame(self.left + middle, y)
        width, height = self.cell_width, self.cell_height
        lengths = np.empty((len(y), len(middle), 4))
        for kind, right, up in (
            (EAST_WEST, width, 0.0),
            (NORTH_SOUTH, 0.0, height),
            (DIAGONAL, width, -height),
            (RISING, width, height),
        ):
            lengths[:, :, kind] = frame.metres(right, up)
        return lengths

    def slope_table(self, rows: slice = ALL, columns: slice = ALL) -> np.ndarray:
        """Return lengths of steps as `step_table`, right in proportion to each other: enough to compare slopes."""
        local = self._local
        if local is None or not local.conformal:
            return self.step_table(rows, columns)
        return replace(self, crs_wkt="").step_lengths_m()[rows]

    def areas_km2(
        self, row0: int = 0, row1: int | None = None, col0: int = 0, col1: int | None = None
    ) -> np.ndarray:
        """Return the square kilometres of the cells of rows row0..row1-1 (n, columns), or (n, 1) for any of a row.

        Of columns col0..col1-1 where they differ along a row.
        """
        local = self._local
        y = self._row_y()[row0:row1, None]
        x = self.left + (np.arange(self.columns) + 0.5) * self.cell_width
        x = x[col0:col1] if local is not None and local.changes_along_x else x[:1]
        areas = np.empty((len(y), len(x)))
        step = max(1, CELLS_AT_ONCE // len(x))
        for row in range(0, len(y), step):
            areas[row : row + step] = self._areas(x, y[row : row + step])
        return areas

    def areas_of_km2(self, cell: np.ndarray) -> np.ndarray:
        """Return the square kilometres of cells (n,)."""
        return self._areas(*self.centre_of(cell))

    def cell_areas_km2(self) -> np.ndarray:
        """Return the area of a cell of each row, at `measured_x`, square kilometres (see `step_lengths_m`)."""
        return self._areas(np.full(self.rows, self.measure.middle_x), self._row_y())

    def _areas(self, x: np.ndarray, y: np.ndarray) -> np.ndarray:
        frame = self.measure.frame(x, y)
        return self.cell_width * frame.unit_x_m * self.cell_height * frame.unit_y_m * frame.sine / 1e6

    def _row_y(self) -> np.ndarray:
        """Return the y of the middle of each row."""
        return self.top - (np.arange(self.rows) + 0.5) * self.cell_height
