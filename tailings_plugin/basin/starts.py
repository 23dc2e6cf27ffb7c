"""Where water is followed from: each point's cell, or the stream near it, and why a point has none."""

from dataclasses import dataclass

import numpy as np

from .grid import NO_DATA, Grid


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
    """Return the starts of points; `streams` is what `snapping.snap_to_streams` found for them."""
    x, y = np.asarray(x, float), np.asarray(y, float)
    cell = grid.cell_at(x, y)
    moved_m = np.full(len(x), np.nan)
    if streams is not None:
        cell = np.where(streams[0] >= 0, streams[0], cell)
        moved_m = streams[1]
    void = codes.reshape(-1)[np.maximum(cell, 0)] == NO_DATA
    reason = ["off_raster" if c < 0 else "no_data" if v else None for c, v in zip(cell, void, strict=True)]
    return Starts(x, y, cell, reason, moved_m)
