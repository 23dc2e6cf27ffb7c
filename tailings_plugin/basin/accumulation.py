"""How much drains to each cell, from flow directions."""

from collections.abc import Callable

import numpy as np

from .grid import Grid


def accumulate(
    codes: np.ndarray, grid: Grid, tick: Callable[[float], None] = lambda fraction: None
) -> np.ndarray:
    """Return for each cell (uint32, rows x columns) how many cells drain through it, itself included."""
    raise NotImplementedError


def accumulate_area_km2(
    codes: np.ndarray, grid: Grid, tick: Callable[[float], None] = lambda fraction: None
) -> np.ndarray:
    """Return for each cell (float64, rows x columns) the area draining through it, its own included, in km2."""
    raise NotImplementedError
