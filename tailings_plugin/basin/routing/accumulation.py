"""How much drains to each cell, from flow directions."""

from collections.abc import Callable, Sequence
from functools import partial
from itertools import pairwise

import numpy as np

from ...errors import DataProblem
from ..grid.blocks import Block, Blocks, map_threads
from ..grid.d8 import COLUMN_STEP, END, NO_DATA, OFFSETS, ROW_STEP
from ..grid.grid import Grid

# Counts of donors no cell can reach: added where water stops, so that nothing is passed on.
STOPS = 100

CODES_AND_END = np.array([*(code for code, _, _ in OFFSETS), NO_DATA], np.uint8)

# Rows and columns of a tile whose cells are added up by one thread.
TILE_SHAPE = (1024, 1024)

# When fewer cells than this have all of their water, adding along all ways left at once costs less than step by step.
SMALL_FRONT = 1000

# Up to this whole numbers that are added in fractions of 64 bits stay whole: half of what these hold, for rounding.
EXACT_IN_FLOAT64 = 2.0**52

# That takes some memory for each cell left: no more of them than this share of the raster.
MOST_LEFT = 1 / 8


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
    count = partial(count_donors, padded, donors, springs)
    to_do = sum(map_threads(count, lambda done: tick(0.1 * done), blocks))
    gather = partial(gather_springs, springs, own_padded, total, donors)
    to_do -= sum(map_threads(gather, lambda done: tick(0.1 + 0.15 * done), blocks))
    del own_padded, gather, count
    flat = padded.reshape(-1), total.reshape(-1), donors.reshape(-1)
    drain = partial(_drain_tile, padded, total, donors, springs)
    found = map_threads(drain, lambda done: tick(0.25 + 0.35 * done), Blocks(rows, columns, TILE_SHAPE))
    del springs, drain
    front = np.concatenate(
        [_let_go(held, donors.reshape(-1)) for held, _, _ in found] + [rest for _, rest, _ in found]
    )
    to_do -= sum(done for _, _, done in found)
    left = to_do
    while front.size >= SMALL_FRONT or (front.size and left > codes.size * MOST_LEFT):
        tick(0.6 + 0.3 * (1 - left / to_do))
        left -= front.size
        front = pass_on(front, flat[0], flat[1:2], flat[2], columns + 2)
    if left:
        waiting = np.flatnonzero((flat[2] > 0) & (flat[2] < STOPS))
        _add_along(
            np.concatenate([front, waiting]), *flat[:2], columns + 2, lambda done: tick(0.9 + 0.1 * done)
        )
    result = np.empty(codes.shape, total.dtype)
    map_threads(partial(_known, codes, total, result), lambda done: None, blocks)
    tick(1.0)
    return result


def count_donors(padded: np.ndarray, donors: np.ndarray, springs: np.ndarray, block: Block) -> int:
    """Count the neighbours that drain into each cell of a block, plus STOPS where nothing is passed on.

    `springs` gets the codes of cells without donors, NO_DATA elsewhere. Returns how many cells pass on.
    """
    own = block.of_padded(padded)
    count = np.zeros(block.shape, np.uint8)
    hit = np.empty(block.shape, bool)
    bit = hit.view(np.uint8)
    for code, down, right in OFFSETS:
        np.equal(block.of_padded(padded, -down, -right), code, out=hit)
        np.add(count, bit, out=count)
    stops = (own == NO_DATA) | (own == END)
    count += stops.view(np.uint8) * np.uint8(STOPS)
    block.of_padded(donors)[...] = count
    # NO_DATA has all bits set.
    np.not_equal(count, 0, out=hit)
    block.of_padded(springs)[...] = bit * np.uint8(NO_DATA) | own
    return stops.size - int(np.count_nonzero(stops))


def gather_springs(
    springs: np.ndarray, own: np.ndarray, total: np.ndarray, donors: np.ndarray, block: Block
) -> int:
    """Give each cell of a block its own and what springs beside it pass on.

    Most cells are springs: they are done here all at once. Returns how many of the block's cells are springs.
    """
    received = np.zeros(block.shape, np.uint8)
    hit = np.empty(block.shape, bool)
    bit = hit.view(np.uint8)
    by_cell = own.shape[1] > 1
    rows = slice(block.row0 + 1, block.row1 + 1)
    own_total = np.empty(block.shape, own.dtype)
    own_total[...] = block.of_padded(own) if by_cell else own[rows]
    for down in (1, 0, -1):
        from_row = np.zeros(block.shape, np.uint8)
        for code, step_down, right in OFFSETS:
            if step_down == down:
                np.equal(block.of_padded(springs, -down, -right), code, out=hit)
                np.add(from_row, bit, out=from_row)
                if by_cell:
                    own_total += bit * block.of_padded(own, -down, -right)
        if not by_cell:
            own_total += from_row * own[rows.start - down : rows.stop - down]
        received += from_row
    block.of_padded(total)[...] = own_total
    block.of_padded(donors)[...] -= received
    return int(np.count_nonzero(block.of_padded(springs) != NO_DATA))


def _drain_tile(
    padded: np.ndarray, total: np.ndarray, donors: np.ndarray, springs: np.ndarray, tile: Block
) -> tuple[np.ndarray, np.ndarray, int]:
    """Pass on what cells of a tile have within it, level by level, until few have all.

    Cells that drain into other tiles are held back, as if each had one donor more, so that threads do not
    meet. Returns these, the cells that have all now, and how many have passed on.
    """
    flat = padded.reshape(-1), total.reshape(-1), donors.reshape(-1)
    held = _draining_out(flat[0], springs.reshape(-1), tile, padded.shape)
    flat[2][held] += 1
    ready = tile.of_padded(donors) == 0
    ready &= tile.of_padded(springs) == NO_DATA
    row, column = np.divmod(np.flatnonzero(ready), tile.shape[1])
    front = (row + tile.row0 + 1) * padded.shape[1] + column + tile.col0 + 1
    done = 0
    while front.size >= SMALL_FRONT:
        done += front.size
        front = pass_on(front, flat[0], flat[1:2], flat[2], padded.shape[1])
    return held, front, done


def _draining_out(codes: np.ndarray, springs: np.ndarray, tile: Block, shape: tuple[int, ...]) -> np.ndarray:
    """Return the cells (flat, padded raster) of a tile that lead into another one and are no springs."""
    rows, columns = np.arange(tile.row0, tile.row1) + 1, np.arange(tile.col0, tile.col1) + 1
    sides = rows[[0, -1], None] * shape[1] + columns, rows[:, None] * shape[1] + columns[[0, -1]]
    cells = np.unique(np.concatenate([side.reshape(-1) for side in sides]))
    row, column = np.divmod(cells, shape[1])
    code = codes.take(cells)
    row, column = row + ROW_STEP.take(code), column + COLUMN_STEP.take(code)
    out = (row <= tile.row0) | (row > tile.row1) | (column <= tile.col0) | (column > tile.col1)
    out &= (row > 0) & (row < shape[0] - 1) & (column > 0) & (column < shape[1] - 1)
    return cells[out & (springs.take(cells) == NO_DATA)]


def _let_go(held: np.ndarray, donors: np.ndarray) -> np.ndarray:
    """Take away the donor that held cells back; return those that have all."""
    donors[held] -= 1
    return held[donors[held] == 0]


def pass_on(
    front: np.ndarray, codes: np.ndarray, totals: Sequence[np.ndarray], donors: np.ndarray, pitch: int
) -> np.ndarray:
    """Add the totals of each front cell to those of its receiver; return the receivers that now have all.

    One direction after the other: no receiver comes twice in the same.
    """
    code_of = codes.take(front)
    order = np.argsort(code_of, kind="stable")
    cells, code_of = front.take(order), code_of.take(order)
    receivers = cells + (ROW_STEP * pitch + COLUMN_STEP).take(code_of)
    given = [total.take(cells) for total in totals]
    left = np.empty(len(cells), np.uint8)
    starts = np.searchsorted(code_of, CODES_AND_END).tolist()
    for start, end in pairwise(starts):
        to = receivers[start:end]
        for total, numbers in zip(totals, given, strict=True):
            total[to] = total.take(to) + numbers[start:end]
        now = donors.take(to) - np.uint8(1)
        donors[to] = now
        left[start:end] = now
    return receivers.take(np.flatnonzero(left == 0))


def _add_along(
    cells: np.ndarray, codes: np.ndarray, total: np.ndarray, pitch: int, tick: Callable[[float], None]
) -> None:
    """Pass on what `cells` have, all along the ways between them: in steps of 1, 2, 4, 8 ... cells.

    After each round a cell has what comes from so many steps up, so that few rounds do for the longest way.
    """
    code = codes.take(cells)
    receivers = cells + ROW_STEP.take(code) * pitch + COLUMN_STEP.take(code)
    # Place 0 is wherever none of the cells is. Pages of the table that are never touched cost no memory.
    place = np.zeros(codes.size, np.int32)
    place[cells] = np.arange(1, len(cells) + 1)
    to = np.append(0, place[receivers])
    ends = receivers[to[1:] == 0], np.flatnonzero(to == 0)[1:]
    sums = np.append(total.dtype.type(0), total[cells])
    going = np.flatnonzero(to)
    rounds, most = 0, len(cells).bit_length()
    while going.size:
        tick(rounds / (most + 1))
        if rounds > most:
            raise _circles(cells[np.unique(to[going]) - 1], pitch)
        rounds += 1
        there = to[going]
        sums += sums_at(there, sums[going], len(sums))
        to[going] = to[there]
        going = going[to[going] > 0]
    total[cells] = sums[1:]
    np.add.at(total, ends[0], sums[ends[1]])


def sums_at(places: np.ndarray, numbers: np.ndarray, size: int) -> np.ndarray:
    """Return the sum of the whole numbers at each of `size` places, exact: `bincount` adds up in float64.

    Numbers of 32 bits count cells: sums of them are exact, as others are that are small. Large ones are added in parts
    of 21 bits.
    """
    if numbers.dtype.itemsize <= 4 or numbers.sum(dtype=np.float64) < EXACT_IN_FLOAT64:
        return np.bincount(places, numbers, size).astype(numbers.dtype)
    parts = [np.bincount(places, numbers >> bits & 0x1FFFFF, size) for bits in (0, 21, 42)]
    low, middle, high = (part.astype(numbers.dtype) for part in parts)
    return low + (middle << 21) + (high << 42)


def _known(codes: np.ndarray, total: np.ndarray, result: np.ndarray, block: Block) -> None:
    """Take over a block of a padded raster, 0 where there is no data."""
    np.multiply(block.of_padded(total), block.of(codes) != NO_DATA, out=block.of(result))


def _circles(cells: np.ndarray, pitch: int) -> DataProblem:
    row, column = divmod(int(cells.min()), pitch)
    return DataProblem(
        "The flow directions run in a circle: {count:,} cells never reach an end, "
        "the first at row {row}, column {column} (from 0). Make them anew from the relief.",
        count=len(cells),
        row=row - 1,
        column=column - 1,
    )
