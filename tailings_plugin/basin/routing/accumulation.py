"""How much drains to each cell, from flow directions."""

from collections.abc import Callable
from functools import partial

import numpy as np

from ...errors import DataProblem
from ..grid.blocks import Block, Blocks, map_threads
from ..grid.d8 import END, NO_DATA, OFFSETS
from ..grid.grid import Grid

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
    return accumulate_numbers(codes, np.ones((1, 1), np.uint32), tick)


def accumulate_area_km2(
    codes: np.ndarray, grid: Grid, tick: Callable[[float], None] = lambda fraction: None
) -> np.ndarray:
    """Return for each cell (float64, rows x columns) the km2 that drain through it, its own included.

    The same to the last bit in whatever order the cells are added (`area_numbers`).
    """
    unit = area_unit_km2(grid)
    return accumulate_numbers(codes, area_numbers(grid.areas_km2(), unit), tick) * unit


def area_unit_km2(grid: Grid) -> float:
    """Return the part of a km2, a power of two, in which areas are added as whole numbers of 64 bits.

    A quarter of what they hold is more than the whole grid: no sum of its cells overflows.
    """
    row, column = (
        np.unique(np.linspace(0, size - 1, 64).astype(np.int64)) for size in (grid.rows, grid.columns)
    )
    largest = float(grid.areas_of_km2((row[:, None] * grid.columns + column).reshape(-1)).max())
    return 2.0 ** (np.ceil(np.log2(4.0 * largest * grid.cells)) - 62)


def area_numbers(areas_km2: np.ndarray, unit_km2: float) -> np.ndarray:
    """Return areas as whole numbers (int64) of a unit: unlike those of fractions their sums have no order."""
    return np.rint(areas_km2 / unit_km2).astype(np.int64)


def accumulate_numbers(
    codes: np.ndarray, own: np.ndarray, tick: Callable[[float], None] = lambda fraction: None
) -> np.ndarray:
    """Return whole numbers summed along the directions, level by level from the springs (`own`'s type, as `codes`).

    own: a number for every cell (rows, columns), every row (rows, 1), or one (1, 1). No-data cells get 0. Raises
    DataProblem when directions run in a circle.
    """
    rows, columns = codes.shape
    padded = np.full((rows + 2, columns + 2), NO_DATA, np.uint8)
    padded[1:-1, 1:-1] = codes
    by_cell = own.shape[1] > 1
    own_padded = np.zeros((rows + 2, columns + 2 if by_cell else 1), own.dtype)
    own_padded[1:-1, slice(1, -1) if by_cell else slice(None)] = own
    del own
    total = np.zeros(padded.shape, own_padded.dtype)
    donors = np.zeros(padded.shape, np.uint8)
    springs = np.full(padded.shape, NO_DATA, np.uint8)
    blocks = Blocks(rows, columns)
    count = partial(_count_donors, padded, donors, springs)
    to_do = sum(map_threads(count, lambda done: tick(0.1 * done), blocks))
    gather = partial(_gather_springs, springs, own_padded, total, donors)
    fronts, numbers = zip(*map_threads(gather, lambda done: tick(0.1 + 0.2 * done), blocks), strict=True)
    del springs, count, gather
    front = np.concatenate(fronts)
    del fronts
    done = sum(numbers)
    flat = padded.reshape(-1), total.reshape(-1), donors.reshape(-1)
    while front.size:
        tick(0.3 + 0.7 * done / to_do)
        done += front.size
        front = (_pass_on_few if front.size < SMALL_FRONT else _pass_on)(front, *flat, columns + 2)
    if done < to_do:
        _refuse_circles(donors[1:-1, 1:-1])
    total = total[1:-1, 1:-1]
    total[codes == NO_DATA] = 0
    tick(1.0)
    return np.ascontiguousarray(total)


def _count_donors(padded: np.ndarray, donors: np.ndarray, springs: np.ndarray, block: Block) -> int:
    """Count the neighbours that drain into each cell of a block, plus STOPS where nothing is passed on.

    `springs` gets the codes of cells without donors, NO_DATA elsewhere. Returns how many cells pass on.
    """
    own = block.of_padded(padded)
    own_donors = block.of_padded(donors)
    for code, down, right in OFFSETS:
        own_donors += block.of_padded(padded, -down, -right) == code
    stops = (own == NO_DATA) | (own == END)
    own_donors += stops * np.uint8(STOPS)
    block.of_padded(springs)[...] = np.where(own_donors == 0, own, np.uint8(NO_DATA))
    return stops.size - int(np.count_nonzero(stops))


def _gather_springs(
    springs: np.ndarray, own: np.ndarray, total: np.ndarray, donors: np.ndarray, block: Block
) -> tuple[np.ndarray, int]:
    """Give each cell of a block its own and what springs beside it pass on.

    Most cells are springs: they are done here all at once. Returns the cells that now have all, and how many
    of the block's cells were springs.
    """
    received = np.zeros(block.shape, np.uint8)
    own_total = block.of_padded(total)
    by_cell = own.shape[1] > 1
    own_total[...] = block.of_padded(own) if by_cell else own[block.row0 + 1 : block.row1 + 1]
    for down in (1, 0, -1):
        from_row = np.zeros(block.shape, np.uint8)
        for code, step_down, right in OFFSETS:
            if step_down == down:
                gives = block.of_padded(springs, -down, -right) == code
                from_row += gives
                if by_cell:
                    own_total += gives * block.of_padded(own, -down, -right)
        if not by_cell:
            own_total += from_row * own[block.row0 + 1 - down : block.row1 + 1 - down]
        received += from_row
    own_donors = block.of_padded(donors)
    is_spring = own_donors == 0
    own_donors -= received
    row, column = np.nonzero((own_donors == 0) & ~is_spring)
    front = (row + block.row0 + 1) * total.shape[1] + column + block.col0 + 1
    return front, int(np.count_nonzero(is_spring))


def _pass_on(
    front: np.ndarray, codes: np.ndarray, total: np.ndarray, donors: np.ndarray, pitch: int
) -> np.ndarray:
    """Add each front cell's total to its receiver; return the receivers that now have all.

    One direction after the other: no receiver comes twice in the same.
    """
    ready = []
    code_of = codes.take(front)
    for code, down, right in OFFSETS:
        cells = front.take(np.flatnonzero(code_of == code))
        receivers = cells + (down * pitch + right)
        total[receivers] += total.take(cells)
        left = donors.take(receivers) - np.uint8(1)
        donors[receivers] = left
        ready.append(receivers.take(np.flatnonzero(left == 0)))
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
        "The flow directions run in a circle: {count:,} cells never reach an end, "
        "the first at row {row}, column {column} (from 0). Make them anew from the relief.",
        count=np.count_nonzero(waiting),
        row=row,
        column=column,
    )
