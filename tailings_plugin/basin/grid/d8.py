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

# Kinds of steps. DIAGONAL is that from north-west to south-east where the two diagonals differ, RISING the other.
EAST_WEST, NORTH_SOUTH, DIAGONAL, RISING = 0, 1, 2, 3

# Where lengths of steps change along a row, so many columns share one.
STRIP_COLUMNS = 16

# Rows down and columns right of the step of each code; 0 for codes that are no step.
ROW_STEP = np.zeros(256, dtype=np.int64)
COLUMN_STEP = np.zeros(256, dtype=np.int64)
_KIND = np.zeros(256, dtype=np.int64)
for _code, _down, _right in OFFSETS:
    ROW_STEP[_code], COLUMN_STEP[_code] = _down, _right
    _KIND[_code] = (RISING if _down == -_right else DIAGONAL) if _down and _right else abs(_down)


def step_lengths(codes: np.ndarray, step_m: np.ndarray, cells: np.ndarray) -> np.ndarray:
    """Return the metres of the step that leaves each of the flat `cells`; `step_m` as Grid.step_table."""
    row, column = np.divmod(cells, codes.shape[1])
    return lengths_at(step_m, row, column, codes.reshape(-1)[cells])


def lengths_at(step_m: np.ndarray, row: np.ndarray, column: np.ndarray, code: np.ndarray | int) -> np.ndarray:
    """Return what a table as Grid.step_table has for steps of `code` from cells."""
    kind = _KIND[code]
    if step_m.ndim == 2:
        return step_m[row, np.minimum(kind, DIAGONAL)]
    return step_m[row, column // STRIP_COLUMNS, kind]


def kind_of(down: int, right: int) -> int:
    """Return the kind of a step."""
    return (RISING if down == -right else DIAGONAL) if down and right else NORTH_SOUTH if down else EAST_WEST


def lengths_in_block(step_m: np.ndarray, rows: slice, columns: slice) -> np.ndarray:
    """Return of a table as Grid.step_table the part of a block: (h, 3), or (h, w, 4) with a step for every cell."""
    if step_m.ndim == 2:
        return step_m[rows]
    return step_m[rows][:, np.arange(columns.start, columns.stop) // STRIP_COLUMNS]


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
