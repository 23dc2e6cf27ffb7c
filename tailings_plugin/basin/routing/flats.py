"""Ways across flats and filled depressions: shortest ways outward from where the water leaves."""

from collections.abc import Callable
from functools import partial
from threading import Event
from typing import Any, NamedTuple

import numpy as np

from ..grid.blocks import Block, Blocks, map_threads
from ..grid.d8 import END, NO_DATA, lengths_at
from .depressions import STRAIGHT_FIRST, padded_heights
from .steepest import UNSET
from .voids import Voids

# Codes of cells reached in the present step: TENTATIVE plus the place of the way in STRAIGHT_FIRST.
TENTATIVE = 200
CODES = np.array([code for code, _, _ in STRAIGHT_FIRST], np.uint8)

FAR = 65000

# Below this many cells, one pass in all directions costs less than a pass for each.
SMALL_FRONT = 1000

# Above this many cells, threads are worth their while.
LARGE_FRONT = 100_000


def fill_block(
    heights: np.ndarray,
    voids: Voids,
    labels: np.ndarray,
    codes: np.ndarray,
    water: np.ndarray,
    block: Block,
    levels: np.ndarray,
) -> tuple[int, int]:
    """Write the filled surface of a block into `water` (padded raster).

    Cells at or below their basin's level lose their code: their way depends on the filled surface. Returns how
    many cells were raised, and how many of those have no lower neighbour.
    """
    own = padded_heights(heights, block, voids)[1:-1, 1:-1]
    surface, counts = filled(own, levels.take(block.of(labels)), block.of_padded(codes))
    block.of_padded(water)[...] = surface
    return counts


def filled(own: np.ndarray, level: np.ndarray, inner: np.ndarray) -> tuple[np.ndarray, tuple[int, int]]:
    """Return the filled surface of heights, and of how many cells and pits it stands above them.

    level: that of each cell's basin; `inner`: the codes, of which those at or below the level are lost.
    """
    outside = inner == NO_DATA
    raised = own < level
    pits = np.count_nonzero(raised & (inner == UNSET))
    below = own <= level
    below &= inner != END
    np.maximum(inner, below * np.uint8(UNSET), out=inner)
    surface = np.maximum(own, level)
    if outside.any():
        surface[outside] = np.nan
    return surface, (int(np.count_nonzero(raised)), int(pits))


def drain_flats(
    water: np.ndarray,
    codes: np.ndarray,
    lengths: np.ndarray,
    goes_on: tuple[bool, bool, bool, bool],
    blocks: Blocks,
    tick: Callable[[float], None],
) -> None:
    """Set every UNSET code (padded raster): down where `water` falls, else the shortest way on its level.

    The level is searched outward from its outlets, one step at a time; a cell reached from several cells at
    once leads to the one farthest from the banks, so that the ways gather instead of running side by side.
    A level leaves over the edge when it falls nowhere, over sides where the raster goes on (`goes_on` as of
    Grid) as if it fell there.
    """
    cancelled = Event()

    def watched_tick(done: float) -> None:
        try:
            tick(done * 0.5)
        except BaseException:
            cancelled.set()
            raise

    tasks: list[Callable[[], Any]] = [partial(distance_to_banks, codes, cancelled)]
    tasks += [partial(find_outlets, water, codes, lengths, goes_on, block) for block in blocks]
    off_banks, *found = map_threads(lambda task: task(), watched_tick, tasks)
    falling, level, edge = ([part for part in parts if part.cells.size] for parts in zip(*found, strict=True))
    del found
    front = _set(falling, codes)
    front = np.concatenate([_spread(front, water, codes, off_banks), _set(level, codes)])
    left = np.count_nonzero(codes == UNSET) + 1
    done = 0

    def search(front: np.ndarray) -> None:
        nonlocal done
        while front.size:
            tick(0.5 + 0.5 * done / left)
            front = _spread(front, water, codes, off_banks)
            done += front.size

    search(front)
    # Whatever falls lies lower than the edge: only levels from which nothing falls leave there.
    search(_set(edge, codes))
    tick(1.0)


def distance_to_banks(codes: np.ndarray, cancelled: Event) -> np.ndarray:
    """Return how many steps each UNSET cell (padded raster) is from one that is not, uint16, 0 elsewhere.

    Gives up within a moment, with no meaningful result, when `cancelled` is set.
    """
    distance = np.where(codes == UNSET, np.uint16(FAR), np.uint16(0))
    spread_from_banks(distance, cancelled.is_set)
    return distance


def spread_from_banks(distance: np.ndarray, cancelled: Callable[[], bool]) -> None:
    """Lower distances (2-D, whole numbers) to what the steps from others leave; gives up when `cancelled`."""
    rows, columns = distance.shape
    ramp = np.arange(columns, dtype=np.int32)
    for direction in (1, -1):
        ordered = distance[::direction, ::direction]
        for row in range(1, rows):
            if cancelled():
                return
            _pass_row(ordered[row - 1], ordered[row], ramp)


def _pass_row(before: np.ndarray, row: np.ndarray, ramp: np.ndarray) -> None:
    """Lower the distances of a row to one more than those of the row before, and along the row itself."""
    if not row.any():
        return
    near = np.minimum(before[1:-1], before[:-2])
    np.minimum(near, before[2:], out=near)
    near += 1
    np.minimum(row[1:-1], near, out=row[1:-1])
    # Along the row: the least of distance minus place so far, plus place.
    low = np.subtract(row, ramp, dtype=np.int32)
    np.minimum.accumulate(low, out=low)
    np.add(low, ramp, out=row, casting="unsafe")


class Outlets(NamedTuple):
    """Cells (flat, padded raster), the codes of their ways, and whether their level goes on beside them."""

    cells: np.ndarray
    codes: np.ndarray
    goes_on: np.ndarray


def _set(outlets: list[Outlets], codes: np.ndarray) -> np.ndarray:
    """Set the codes of outlets that have none yet; return those from which the level goes on."""
    codes = codes.reshape(-1)
    front = [np.zeros(0, np.intp)]
    for part in outlets:
        free = codes.take(part.cells) == UNSET
        codes[part.cells[free]] = part.codes[free]
        front.append(part.cells[free & part.goes_on])
    return np.concatenate(front)


def find_outlets(
    water: np.ndarray,
    codes: np.ndarray,
    lengths: np.ndarray,
    sides: tuple[bool, bool, bool, bool],
    block: Block,
    col0: int = 0,
) -> tuple[Outlets, Outlets, Outlets]:
    """Return a block's UNSET cells beside a lower cell, beside an equal one that drains, and beside the outside.

    sides: which sides of the padded raster are open; col0: the column of `lengths` in which the raster begins.
    """
    padded, pitch = codes.shape, codes.shape[1]
    row, column = np.nonzero(block.of_padded(codes) == UNSET)
    cells = (row + block.row0 + 1) * pitch + column + block.col0 + 1
    water, codes = water.reshape(-1), codes.reshape(-1)
    here = water.take(cells)
    best = np.zeros(len(cells), water.dtype)
    down_way, out_way, level_way = np.zeros((3, len(cells)), np.uint8)
    goes_on = np.zeros(len(cells), bool)
    inverse = (1.0 / lengths[block.row0 : block.row1]).astype(water.dtype)
    for code, down, right in STRAIGHT_FIRST:
        beside = cells + (down * pitch + right)
        there = water.take(beside)
        lower = np.flatnonzero(there < here)
        slope = (here.take(lower) - there.take(lower)) * lengths_at(
            inverse, row.take(lower), column.take(lower) + block.col0 + col0, code
        )
        steeper = slope > best.take(lower)
        best[lower[steeper]] = slope[steeper]
        down_way[lower[steeper]] = code
        out_way[(out_way == 0) & np.isnan(there)] = code
        level = np.flatnonzero(there == here)
        unset = codes.take(beside.take(level)) == UNSET
        goes_on[level.take(np.flatnonzero(unset))] = True
        drains = level.take(np.flatnonzero(~unset))
        level_way[drains.take(np.flatnonzero(level_way.take(drains) == 0))] = code
    # As if it fell beyond a side where the raster goes on.
    rows, columns = (size - 1 for size in padded)
    row, column = row + block.row0 + 1, column + block.col0 + 1
    at_side = zip(sides, (row == 1, row == rows - 1, column == 1, column == columns - 1), strict=True)
    for open_side, there in at_side:
        if open_side:
            down_way = np.where((down_way == 0) & there, out_way, down_way)
    ways = (down_way, np.where(down_way, 0, level_way), out_way)
    first, second, third = (
        Outlets(cells.take(of), way.take(of), goes_on.take(of))
        for way in ways
        for of in [np.flatnonzero(way)]
    )
    return first, second, third


def _spread(front: np.ndarray, water: np.ndarray, codes: np.ndarray, off_banks: np.ndarray) -> np.ndarray:
    """Lead the UNSET neighbours of `front` at its level towards it; return them."""
    steps = np.array([down * codes.shape[1] + right for _, down, right in STRAIGHT_FIRST])
    spread = _spread_few if front.size < SMALL_FRONT else _spread_many
    return spread(front, water.reshape(-1), codes.reshape(-1), off_banks.reshape(-1), steps)


def _spread_many(
    front: np.ndarray, water: np.ndarray, codes: np.ndarray, off_banks: np.ndarray, steps: np.ndarray
) -> np.ndarray:
    """Spread direction by direction: no cell is reached twice in the same. Threads look, one writes."""
    look = partial(_reachable, front, water, codes)
    reachable = map_threads(look, _no_tick, steps) if front.size > LARGE_FRONT else map(look, steps)
    found = []
    for way, (beside, here) in enumerate(reachable):
        code = codes.take(beside)
        new = code == UNSET
        fresh = beside.take(np.flatnonzero(new))
        codes[fresh] = TENTATIVE + way
        found.append(fresh)
        if fresh.size < beside.size:
            # Reached in this step already: does this way lead farther from the banks?
            again = np.flatnonzero(~new)
            beside, here = beside.take(again), here.take(again)
            now = off_banks.take(beside + steps.take(code.take(again) - TENTATIVE))
            codes[beside.take(np.flatnonzero(off_banks.take(here) > now))] = TENTATIVE + way
    reached = np.concatenate(found)
    codes[reached] = CODES.take(codes.take(reached) - TENTATIVE)
    return reached


def _reachable(
    front: np.ndarray, water: np.ndarray, codes: np.ndarray, step: int
) -> tuple[np.ndarray, np.ndarray]:
    """Return the cells without a code, a step back from front cells and level with them, and those front cells."""
    beside = front - step
    free = np.flatnonzero(codes.take(beside) >= TENTATIVE)
    beside, here = beside.take(free), front.take(free)
    level = water.take(beside) == water.take(here)
    if level.all():
        return beside, here
    level = np.flatnonzero(level)
    return beside.take(level), here.take(level)


def _no_tick(fraction: float) -> None:
    """One step of the search is too short to report on."""


def _spread_few(
    front: np.ndarray, water: np.ndarray, codes: np.ndarray, off_banks: np.ndarray, steps: np.ndarray
) -> np.ndarray:
    """Spread in all directions at once, the same ways as `_spread_many`: quicker for few cells."""
    beside = (front - steps[:, None]).reshape(-1)
    free = np.flatnonzero(codes.take(beside) == UNSET)
    way, place = np.divmod(free, front.size)
    beside, here = beside.take(free), front.take(place)
    level = np.flatnonzero(water.take(beside) == water.take(here))
    beside, here, way = beside.take(level), here.take(level), way.take(level)
    # Of several ways written to one cell the last stays: farthest off the banks, straight before diagonal.
    order = np.argsort(off_banks.take(here) * np.int64(len(steps)) - way)
    beside = beside.take(order)
    codes[beside] = CODES.take(way.take(order))
    return np.unique(beside)
