"""Known rivers cut into a relief, and known ends of rivers marked, before flow directions are computed."""

from collections.abc import Sequence

import numpy as np

from .grid import Grid


def burn_rivers(heights: np.ndarray, grid: Grid, lines: Sequence[np.ndarray], depth_m: float) -> np.ndarray:
    """Return a copy of `heights` with the cells under `lines` ((n, 2) arrays in the grid's CRS) cut in."""
    raise NotImplementedError


def mark_sinks(
    grid: Grid, points: np.ndarray | None = None, polygons: Sequence[Sequence[np.ndarray]] = ()
) -> np.ndarray:
    """Return the uint8 mask (rows x columns) of inland sinks: cells of `points` ((n, 2)), cells in `polygons`.

    A polygon is a sequence of rings ((n, 2) arrays), holes by the even-odd rule.
    """
    raise NotImplementedError
