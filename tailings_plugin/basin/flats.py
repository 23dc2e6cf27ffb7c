"""Ways across flats and filled depressions: shortest ways outward from where the water leaves."""

from collections.abc import Callable
from functools import partial

import numpy as np

from .blocks import Block, Blocks, map_threads
from .depressions import STRAIGHT_FIRST, padded_heights
from .grid import DIAGONAL, EAST_WEST, NO_DATA, NORTH_SOUTH
from .steepest import UNSET
from .voids import Voids


def fill_block(
    heights: np.ndarray,
    voids: Voids,
    labels: np.ndarray,
    codes: np.ndarray,
    water: np.ndarray,
    block: Block,
    levels: np.ndarray,
) -> int:
    """Write the filled surface of a block into `water` (padded raster); return how many cells were raised.

    Cells at or below their basin's level lose their code: their way depends on the filled surface.
    """
    own = padded_heights(heights, block, voids)[1:-1, 1:-1]
    level = levels.take(block.of(labels))
    inner = block.of_padded(codes)
    outside = inner == NO_DATA
    below = own <= level
    below &= inner != 0
    inner[below] = UNSET
    surface = np.maximum(own, level)
    surface[outside] = np.nan
    block.of_padded(water)[...] = surface
    return int(np.count_nonzero(own < level))


def drain_flats(
    water: np.ndarray, codes: np.ndarray, lengths: np.ndarray, blocks: Blocks, tick: Callable[[float], None]
) -> None:
    """Set every UNSET code (padded raster): down where `water` falls, else the shortest way on its level."""
    outlets = map_threads(partial(_outlets, water, codes, lengths), lambda done: tick(done * 0.4), blocks)
    flat_codes = codes.reshape(-1)
    front = np.concatenate([cells for cells, _, _, _ in outlets])
    flat_codes[front] = np.concatenate([code for _, code, _, _ in outlets])
    second = np.concatenate([cells for _, _, cells, _ in outlets])
    second_code = np.concatenate([code for _, _, _, code in outlets])
    del outlets
    front = _spread(front, water, codes)
    free = flat_codes[second] == UNSET
    flat_codes[second[free]] = second_code[free]
    front = np.concatenate((front, second[free]))
    left = total = max(1, front.size)
    while front.size:
        tick(0.4 + 0.6 * (1 - left / total))
        front = _spread(front, water, codes)


def _outlets(
    water: np.ndarray, codes: np.ndarray, lengths: np.ndarray, block: Block
) -> tuple[np.ndarray, np.ndarray, np.ndarray, np.ndarray]:
    """Return a block's UNSET cells (flat, padded raster) that can leave their level, and their codes.

    Then those beside an equal cell that drains already, and the codes towards it.
    """
    pitch = codes.shape[1]
    inner = block.of_padded(codes)
    row, column = np.nonzero(inner == UNSET)
    cells = (row + block.row0 + 1) * pitch + column + block.col0 + 1
    flat_water, flat_codes = water.reshape(-1), codes.reshape(-1)
    here = flat_water.take(cells)
    best = np.zeros(len(cells), water.dtype)
    way = np.zeros(len(cells), np.uint8)
    way_out = np.zeros(len(cells), np.uint8)
    way_level = np.zeros(len(cells), np.uint8)
    inverse = (1.0 / lengths[block.row0 : block.row1]).astype(water.dtype)
    for code, down, right in STRAIGHT_FIRST:
        beside = cells + (down * pitch + right)
        there = flat_water.take(beside)
        kind = DIAGONAL if down and right else NORTH_SOUTH if down else EAST_WEST
        slope = (here - there) * inverse[row, kind]
        steeper = slope > best
        best[steeper] = slope[steeper]
        way[steeper] = code
        way_out[(way_out == 0) & np.isnan(there)] = code
        drains = (there == here) & (flat_codes.take(beside) < UNSET) & (way_level == 0)
        way_level[drains] = code
    way = np.where(way, way, way_out)
    first = way != 0
    second = ~first & (way_level != 0)
    return cells[first], way[first], cells[second], way_level[second]


def _spread(front: np.ndarray, water: np.ndarray, codes: np.ndarray) -> np.ndarray:
    """Lead the UNSET neighbours of `front` at its level towards it; return them."""
    pitch = codes.shape[1]
    flat_water, flat_codes = water.reshape(-1), codes.reshape(-1)
    found = []
    for _, down, right in STRAIGHT_FIRST:
        beside = front + (down * pitch + right)
        free = np.flatnonzero(flat_codes.take(beside) == UNSET)
        beside = beside[free]
        beside = beside[flat_water.take(beside) == flat_water.take(front[free])]
        flat_codes[beside] = _BACK[down, right]
        found.append(beside)
    return np.concatenate(found)


_BACK = {(down, right): code for code, up, left in STRAIGHT_FIRST for down, right in [(-up, -left)]}
