"""Where water is followed from: each point's cell or the largest stream near it, or why a point has none."""

from collections.abc import Callable
from dataclasses import dataclass

import numpy as np

from ..grid.d8 import NO_DATA
from ..grid.grid import Grid
from ..routing.accumulation import accumulate


@dataclass(frozen=True)
class Starts:
    """Points x, y (n,) in the grid's CRS, their flat cells, and `moved_m` metres to a stream (NaN: none).

    `reason` says why a point cannot be followed (off_raster, no_data), None when it can.
    """

    x: np.ndarray
    y: np.ndarray
    cell: np.ndarray
    reason: list[str | None]
    moved_m: np.ndarray

    @property
    def known(self) -> np.ndarray:
        """Tell which points can be followed (n,)."""
        return np.array([reason is None for reason in self.reason], dtype=bool)


def starts_at(
    grid: Grid,
    codes: np.ndarray,
    x: np.ndarray,
    y: np.ndarray,
    streams: tuple[np.ndarray, np.ndarray] | None = None,
) -> Starts:
    """Return the starts of points; `streams` is what `snap_to_streams` found for them."""
    x, y = np.asarray(x, float), np.asarray(y, float)
    cell = grid.cell_at(x, y)
    moved_m = np.full(len(x), np.nan)
    if streams is not None:
        cell = np.where(streams[0] >= 0, streams[0], cell)
        moved_m = streams[1]
    void = codes.reshape(-1)[np.maximum(cell, 0)] == NO_DATA
    reason = ["off_raster" if c < 0 else "no_data" if v else None for c, v in zip(cell, void, strict=True)]
    return Starts(x, y, cell, reason, moved_m)


def starts_near_streams(
    grid: Grid,
    codes: np.ndarray,
    x: np.ndarray,
    y: np.ndarray,
    radius_m: float,
    tick: Callable[[float], None] = lambda fraction: None,
) -> Starts:
    """Return the starts of points, moved to the largest stream within `radius_m`; 0 leaves them in their cell."""
    if radius_m <= 0:
        return starts_at(grid, codes, x, y)
    drained = accumulate(codes, grid, lambda done: tick(0.9 * done))
    streams = snap_to_streams(grid, codes, drained, x, y, radius_m, lambda done: tick(0.9 + 0.1 * done))
    return starts_at(grid, codes, x, y, streams)


def snap_to_streams(
    grid: Grid,
    codes: np.ndarray,
    drained: np.ndarray,
    x: np.ndarray,
    y: np.ndarray,
    radius_m: float,
    tick: Callable[[float], None] = lambda fraction: None,
) -> tuple[np.ndarray, np.ndarray]:
    """Return for each point the flat stream cell (-1 when there is none) and the metres to its centre (NaN).

    `drained` (rows, columns) is what drains through each cell. Of equal cells the nearest is taken; cells of
    no data, and those whose centre is farther than `radius_m`, never.
    """
    cells = np.full(len(x), -1, dtype=np.int64)
    moved_m = np.full(len(x), np.nan)
    for number, (px, py) in enumerate(zip(x, y, strict=True)):
        tick(number / len(x))
        if not np.isfinite([px, py]).all():
            continue
        column, row = (px - grid.left) / grid.cell_width, (grid.top - py) / grid.cell_height
        if not (-1 < row < grid.rows + 1 and -1 < column < grid.columns + 1):  # a cell off at most
            continue
        # By the scale of its row, as water is measured there.
        middle_y = grid.top - (min(max(int(row), 0), grid.rows - 1) + 0.5) * grid.cell_height
        frame = grid.measure.frame(px, middle_y)
        reach_x, reach_y = frame.reach(radius_m)
        rows = _around(row, reach_y / grid.cell_height, grid.rows)
        columns = _around(column, reach_x / grid.cell_width, grid.columns)
        distance = frame.metres(
            (columns + 0.5 - column) * grid.cell_width, (row - rows[:, None] - 0.5) * grid.cell_height
        )
        usable = (distance <= radius_m) & (codes[np.ix_(rows, columns)] != NO_DATA)
        if not usable.any():
            continue
        # As float first: numpy 2 turns -1 into the largest number beside unsigned counts.
        size = np.where(usable, drained[np.ix_(rows, columns)].astype(np.float64), -1.0)
        nearest = np.where(size == size.max(), distance, np.inf)
        at = np.unravel_index(int(nearest.argmin()), nearest.shape)
        cells[number] = rows[at[0]] * grid.columns + columns[at[1]]
        moved_m[number] = distance[at]
    return cells, moved_m


def _around(middle: float, half: float, limit: int) -> np.ndarray:
    return np.arange(max(0, int(middle - half)), min(limit, int(middle + half) + 1))
