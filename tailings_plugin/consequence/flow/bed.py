"""The ground a flow runs over: heights on square cells, with no-data as wall, and the noise of a relief."""

from dataclasses import dataclass

import numpy as np

from ...errors import DataProblem

# Coarser cells hold no valley that tailings run through: refused, whatever the volume.
COARSEST_CELL_M = 200.0
_LEAST_CELLS = 3  # a sink on either side, and a cell between them
_HIGHEST_M = 20e3  # more than any mountain: heights in feet or centimetres


@dataclass(frozen=True, eq=False)
class Bed:
    """Heights of the ground in metres, rows from north to south, on square cells of a metric grid.

    `z_m`: float64 (rows, columns), NaN where there are no data, which is a wall. The outermost ring of cells is
    where a flow leaves the relief.

    Raises DataProblem for another shape, for no height at all, and for cells that are no length or coarser than
    `COARSEST_CELL_M`.

    >>> Bed([[3, 2, 1], [3, 2, 1], [3, 2, 1]], 30.0).shape
    (3, 3)
    """

    z_m: np.ndarray
    cell_m: float

    def __post_init__(self) -> None:
        z_m = np.array(self.z_m, dtype=np.float64)
        object.__setattr__(self, "z_m", z_m)
        object.__setattr__(self, "cell_m", float(self.cell_m))
        if z_m.ndim != 2 or min(z_m.shape) < _LEAST_CELLS:
            raise DataProblem(
                "The relief has the shape {shape}: a flow needs rows and columns, {least} or more of each; "
                "take a larger part of the relief.",
                shape=" x ".join(map(str, z_m.shape)),
                least=_LEAST_CELLS,
            )
        if not (np.isfinite(self.cell_m) and self.cell_m > 0):
            raise DataProblem("Cells of {cell} m: give the length of a cell in metres.", cell=self.cell_m)
        if self.cell_m > COARSEST_CELL_M:
            raise DataProblem(
                "Cells of {cell} m are too coarse for a flow in a valley; take a relief with cells of at most "
                "{most} m, better 30 m.",
                cell=round(self.cell_m),
                most=round(COARSEST_CELL_M),
            )
        if np.isinf(z_m).any() or not np.isfinite(z_m).any():
            raise DataProblem("The relief has no heights here, or infinite ones; take one that has them.")
        if np.nanmax(np.abs(z_m)) > _HIGHEST_M:
            raise DataProblem(
                "The relief has a height of {height} m; heights must be in metres above sea level.",
                height=round(float(np.nanmax(np.abs(z_m)))),
            )

    @property
    def shape(self) -> tuple[int, int]:
        """Rows and columns."""
        rows, columns = self.z_m.shape
        return rows, columns

    @property
    def cell_area_m2(self) -> float:
        """The area of a cell."""
        return self.cell_m**2

    def with_noise(self, sd_m: float, length_m: float, seed: int) -> "Bed":
        """Return the bed with errors of its heights drawn anew: a smooth Gaussian field of mean 0.

        `sd_m`: its standard deviation; `length_m`: where its correlation has fallen to 1/e. The same seed gives the
        same errors.

        >>> flat = Bed(np.zeros((50, 60)), 30.0)
        >>> bool(np.isclose(flat.with_noise(3.0, 100.0, seed=1).z_m.std(), 3.0))
        True
        """
        if sd_m == 0:
            return self
        white = np.random.default_rng(seed).standard_normal(self.shape)
        # Smoothed by a Gaussian of sd length/2, white noise correlates as exp(-(distance/length)^2).
        rows, columns = self.shape
        along = np.fft.rfftfreq(columns, self.cell_m)
        down = np.fft.fftfreq(rows, self.cell_m)[:, None]
        kernel = np.exp(-((np.pi * length_m) ** 2) * (along**2 + down**2) / 2)
        kernel[0, 0] = 0  # the mean stays
        smooth = np.fft.irfft2(np.fft.rfft2(white) * kernel, self.shape)
        spread = smooth.std()
        return Bed(self.z_m + (smooth * (sd_m / spread) if spread > 0 else 0), self.cell_m)
