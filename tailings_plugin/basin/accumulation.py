"""How much drains to each cell, from flow directions."""

from collections.abc import Callable

import numpy as np

from ..errors import DataProblem
from .grid import END, NO_DATA, OFFSETS, Grid

STRIP_CELLS = 4_000_000

# Counts of donors no cell can reach: added where water stops, so that nothing is passed on.
STOPS = 100

# Below this many cells, one pass over all directions costs less than a pass for each.
SMALL_FRONT = 600


def accumulate(
    codes: np.ndarray, grid: Grid, tick: Callable[[float], None] = lambda fraction: None
) -> np.ndarray:
    """Return for each cell (uint32, rows x columns) how many cells drain through it, itself included.

    `codes` are ESRI D8 (uint8). No-data cells get 0. Raises DataProblem when directions run in a circle.
    """
    return _accumulate(codes, np.ones(1, np.uint32), tick)


def accumulate_area_km2(
    codes: np.ndarray, grid: Grid, tick: Callable[[float], None] = lambda fraction: None
) -> np.ndarray:
    """Return for each cell (float64, rows x columns) the km2 that drain through it, its own included."""
    return _accumulate(codes, grid.cell_areas_km2()[:, None], tick)


def _accumulate(codes: np.ndarray, own: np.ndarray, tick: Callable[[float], None]) -> np.ndarray:
    """Sum `own` (broadcast to the raster) along the directions, from the springs down, level by level."""
    rows, columns = codes.shape
    padded = np.full((rows + 2, columns + 2), NO_DATA, np.uint8)
    padded[1:-1, 1:-1] = codes
    total = np.zeros(padded.shape, own.dtype)
    total[1:-1, 1:-1] = own
    donors = _count_donors(padded)
    front = np.flatnonzero(donors == 0)
    to_do = np.count_nonzero(donors < STOPS)
    done = 0
    flat = padded.reshape(-1), total.reshape(-1), donors.reshape(-1)
    while front.size:
        tick(done / to_do)
        done += front.size
        front = (_pass_on_few if front.size < SMALL_FRONT else _pass_on)(front, *flat, columns + 2)
    if done < to_do:
        _refuse_circles(donors[1:-1, 1:-1])
    total = total[1:-1, 1:-1]
    total[codes == NO_DATA] = 0
    tick(1.0)
    return np.ascontiguousarray(total)


def _count_donors(padded: np.ndarray) -> np.ndarray:
    """Return how many neighbours drain into each cell (uint8), plus STOPS where nothing is passed on."""
    donors = np.zeros(padded.shape, np.uint8)
    rows, columns = padded.shape
    step = max(1, STRIP_CELLS // columns)
    for row in range(1, rows - 1, step):
        last = min(row + step, rows - 1)
        centre = padded[row:last, 1:-1]
        for code, down, right in OFFSETS:
            donors[row + down : last + down, 1 + right : columns - 1 + right] += centre == code
    donors[(padded == NO_DATA) | (padded == END)] += STOPS
    return donors


def _pass_on(
    front: np.ndarray, codes: np.ndarray, total: np.ndarray, donors: np.ndarray, pitch: int
) -> np.ndarray:
    """Add each front cell's total to its receiver; return the receivers that now have all.

    One direction after the other: no receiver comes twice in the same.
    """
    ready = []
    code_of = codes[front]
    for code, down, right in OFFSETS:
        cells = front[code_of == code]
        if not cells.size:
            continue
        receivers = cells + (down * pitch + right)
        total[receivers] += total[cells]
        left = donors[receivers] - np.uint8(1)
        donors[receivers] = left
        ready.append(receivers[left == 0])
    return np.concatenate(ready)


_STEP = np.zeros((2, 256), np.intp)
for _code, _down, _right in OFFSETS:
    _STEP[:, _code] = _down, _right


def _pass_on_few(
    front: np.ndarray, codes: np.ndarray, total: np.ndarray, donors: np.ndarray, pitch: int
) -> np.ndarray:
    code_of = codes[front]
    receivers = front + _STEP[0][code_of] * pitch + _STEP[1][code_of]
    np.add.at(total, receivers, total[front])
    np.subtract.at(donors, receivers, 1)
    return np.unique(receivers[donors[receivers] == 0])


def _refuse_circles(donors: np.ndarray) -> None:
    waiting = (donors > 0) & (donors < STOPS)
    row, column = np.argwhere(waiting)[0]
    raise DataProblem(
        f"The flow directions run in a circle: {np.count_nonzero(waiting):,} cells never reach an end, "
        f"the first at row {row}, column {column} (from 0). Make them anew from the relief."
    )
