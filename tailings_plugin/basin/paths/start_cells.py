"""Where water is followed from: each point's cell or the largest stream near it, or why a point has none."""

from collections.abc import Callable, Iterator
from dataclasses import dataclass

import numpy as np

from ..grid.d8 import NO_DATA
from ..grid.direction_tiles import DirectionTiles
from ..grid.grid import Grid
from ..routing.accumulation import accumulate
from ..routing.catchments_in_tiles import drained_above

# Values of flat cells (n,).
CellValues = Callable[[np.ndarray], np.ndarray]

# Cells near so many points are gathered before those that stand twice are dropped.
_PARTS = 256


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
    return _starts(grid, lambda cells: codes.reshape(-1)[cells], x, y, streams)


def _starts(
    grid: Grid,
    code_of: CellValues,
    x: np.ndarray,
    y: np.ndarray,
    streams: tuple[np.ndarray, np.ndarray] | None,
) -> Starts:
    x, y = np.asarray(x, float), np.asarray(y, float)
    cell = grid.cell_at(x, y)
    moved_m = np.full(len(x), np.nan)
    if streams is not None:
        cell = np.where(streams[0] >= 0, streams[0], cell)
        moved_m = streams[1]
    there = cell >= 0
    void = np.ones(len(x), dtype=bool)
    void[there] = code_of(cell[there]) == NO_DATA
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


def starts_in_tiles(
    tiles: DirectionTiles,
    x: np.ndarray,
    y: np.ndarray,
    radius_m: float,
    drained: CellValues | None = None,
    tick: Callable[[float], None] = lambda fraction: None,
) -> Starts:
    """Return the starts of points over directions of any size, the same as `starts_near_streams` in memory.

    drained: how many cells drain through flat cells (n,) with data; None: they are counted, up to all their springs.
    """
    streams = None
    if radius_m > 0:
        if drained is None:
            drained = _counted(tiles, x, y, radius_m, lambda done: tick(0.9 * done))
        streams = _largest(
            tiles.grid, tiles.codes_at, drained, x, y, radius_m, lambda done: tick(0.9 + 0.1 * done)
        )
    return _starts(tiles.grid, tiles.codes_at, x, y, streams)


def _counted(
    tiles: DirectionTiles, x: np.ndarray, y: np.ndarray, radius_m: float, tick: Callable[[float], None]
) -> CellValues:
    """Return what tells how many cells drain through each of the cells near points."""
    parts = [np.zeros(0, np.int64)]
    for _, cells, _ in _near_cells(tiles.grid, x, y, radius_m, lambda done: tick(0.1 * done)):
        parts.append(cells)
        if len(parts) == _PARTS:
            parts = [np.unique(np.concatenate(parts))]
    asked = np.unique(np.concatenate(parts))
    asked = asked[tiles.codes_at(asked) != NO_DATA]
    count, _ = drained_above(tiles, asked, lambda done: tick(0.1 + 0.9 * done))
    return lambda cells: count[np.searchsorted(asked, cells)]


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
    return _largest(
        grid,
        lambda cells: codes.reshape(-1)[cells],
        lambda cells: drained.reshape(-1)[cells],
        x,
        y,
        radius_m,
        tick,
    )


def _largest(
    grid: Grid,
    code_of: CellValues,
    drained: CellValues,
    x: np.ndarray,
    y: np.ndarray,
    radius_m: float,
    tick: Callable[[float], None],
) -> tuple[np.ndarray, np.ndarray]:
    found = np.full(len(x), -1, dtype=np.int64)
    moved_m = np.full(len(x), np.nan)
    for number, cells, away_m in _near_cells(grid, x, y, radius_m, tick):
        usable = code_of(cells) != NO_DATA
        if not usable.any():
            continue
        cells, away_m = cells[usable], away_m[usable]
        size = drained(cells)
        at = int(np.where(size == size.max(), away_m, np.inf).argmin())
        found[number], moved_m[number] = cells[at], away_m[at]
    return found, moved_m


def _near_cells(
    grid: Grid, x: np.ndarray, y: np.ndarray, radius_m: float, tick: Callable[[float], None]
) -> Iterator[tuple[int, np.ndarray, np.ndarray]]:
    """Yield the place of each point with the flat cells whose centres are near, row by row, and the metres to these."""
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
        near = np.nonzero(distance <= radius_m)
        yield number, rows[near[0]] * grid.columns + columns[near[1]], distance[near]


def _around(middle: float, half: float, limit: int) -> np.ndarray:
    return np.arange(max(0, int(middle - half)), min(limit, int(middle + half) + 1))
