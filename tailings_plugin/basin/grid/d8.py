"""The eight directions of flow (D8): codes, the steps they stand for, and cells connected over them."""

from collections.abc import Callable

import numpy as np

# ESRI's D8 codes: 1 is east, then clockwise. (code, rows down, columns right), diagonals at odd places.
OFFSETS = (
    (1, 0, 1),
    (2, 1, 1),
    (4, 1, 0),
    (8, 1, -1),
    (16, 0, -1),
    (32, -1, -1),
    (64, -1, 0),
    (128, -1, 1),
)
END = 0
NO_DATA = 255

EAST_WEST, NORTH_SOUTH, DIAGONAL = 0, 1, 2

# Rows down and columns right of the step of each code; 0 for codes that are no step.
ROW_STEP = np.zeros(256, dtype=np.int64)
COLUMN_STEP = np.zeros(256, dtype=np.int64)
for _code, _down, _right in OFFSETS:
    ROW_STEP[_code], COLUMN_STEP[_code] = _down, _right


def step_lengths(codes: np.ndarray, step_m: np.ndarray, cells: np.ndarray) -> np.ndarray:
    """Return the metres of the step that leaves each of the flat `cells`; `step_m` as Grid.step_lengths_m."""
    code = codes.reshape(-1)[cells]
    straight = np.where(ROW_STEP[code] == 0, EAST_WEST, NORTH_SOUTH)
    kind = np.where((ROW_STEP[code] != 0) & (COLUMN_STEP[code] != 0), DIAGONAL, straight)
    return step_m[cells // codes.shape[1], kind]


def neighbours(cells: np.ndarray, shape: tuple[int, ...]) -> tuple[np.ndarray, np.ndarray, np.ndarray]:
    """Return (place in `cells`, neighbour, code of the step to it) for all neighbours within the raster."""
    row, column = np.divmod(cells, shape[1])
    code = np.array([offset[0] for offset in OFFSETS])
    row = row[:, None] + ROW_STEP[code]
    column = column[:, None] + COLUMN_STEP[code]
    inside = (row >= 0) & (row < shape[0]) & (column >= 0) & (column < shape[1])
    place, way = np.nonzero(inside)
    return place, (row * shape[1] + column)[inside], code[way]


def connected(
    mask: np.ndarray, seeds: np.ndarray, tick: Callable[[float], None] = lambda fraction: None
) -> np.ndarray:
    """Return which cells of `mask` hang together with the flat `seeds` over any of eight neighbours."""
    found = np.zeros(mask.shape, dtype=bool)
    flat, allowed = found.reshape(-1), mask.reshape(-1)
    front = np.unique(seeds)
    front = front[allowed[front]]
    while len(front):
        tick(0.5)
        flat[front] = True
        _, around, _ = neighbours(front, mask.shape)
        around = around[allowed[around] & ~flat[around]]
        flat[around] = True
        front = np.unique(around)
    return found


def border_cells(shape: tuple[int, ...]) -> np.ndarray:
    """Return the flat numbers of the cells along the raster's four edges."""
    rows, columns = shape
    top, left = np.arange(columns), np.arange(rows) * columns
    return np.unique(np.concatenate([top, top + left[-1], left, left + columns - 1]))
