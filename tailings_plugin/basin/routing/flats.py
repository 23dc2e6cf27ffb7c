"""Ways across flats and filled depressions: shortest ways outward from where the water leaves."""

from collections.abc import Callable
from functools import partial
from threading import Event
from typing import Any, NamedTuple

import numpy as np

from ..grid.blocks import Block, Blocks, map_threads
from ..grid.d8 import END, NO_DATA, OFFSETS, lengths_at
from .depressions import STRAIGHT_FIRST
from .steepest import UNSET, shifted
from .voids import Voids

# Codes of cells reached in the present step: TENTATIVE plus the place of the way in STRAIGHT_FIRST.
TENTATIVE = 200
CODES = np.array([code for code, _, _ in STRAIGHT_FIRST], np.uint8)

# The code of the step back, for each way in STRAIGHT_FIRST.
BEHIND = np.array(
    [next(code for code, *back in OFFSETS if back == [-down, -right]) for _, down, right in STRAIGHT_FIRST],
    np.uint8,
)


# Where a search that came to a cell by each way in STRAIGHT_FIRST goes on: the codes of all neighbours but those that
# touch the cell before. Those were reached with this one.
AHEAD = np.array(
    [
        sum(code for code, *there in OFFSETS if max(abs(there[0] - down), abs(there[1] - right)) > 1)
        for _, down, right in STRAIGHT_FIRST
    ],
    np.uint8,
)

# Farther from the banks than any cell: less than half of what 16 bits hold, so that steps can be added.
FAR = 32000

# So many rows are passed between two looks at whether the work was cancelled.
PASS_ROWS = 64

# Below this many cells, one pass in all directions costs less than a pass for each.
SMALL_FRONT = 1000


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
    own = block.of(heights)
    if voids.cells.size:
        own = own.copy()
        voids.patch(own, block.row0, block.col0, heights.shape[1])
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


class Outlets(NamedTuple):
    """Cells (flat, padded raster), the codes of their ways, and whether their level goes on beside them."""

    cells: np.ndarray
    codes: np.ndarray
    goes_on: np.ndarray


def drain_flats(
    water: np.ndarray,
    codes: np.ndarray,
    lengths: np.ndarray,
    sides: tuple[bool, bool, bool, bool],
    blocks: Blocks,
    tick: Callable[[float], None],
) -> None:
    """Set every UNSET code (padded raster): down where `water` falls, else the shortest way on its level.

    The level is searched outward from its outlets, one step at a time; a cell reached from several cells at
    once leads to the one farthest from the banks, so that the ways gather instead of running side by side.
    A level leaves over the edge when it falls nowhere, over `sides` where the raster goes on (`goes_on` of Grid) as
    if it fell there.
    """
    cancelled = Event()

    def watched_tick(done: float) -> None:
        try:
            tick(done * 0.5)
        except BaseException:
            cancelled.set()
            raise

    goes_on = np.empty(codes.shape, np.uint8)
    tasks: list[Callable[[], Any]] = [partial(distance_to_banks, codes, cancelled)]
    tasks += [partial(find_outlets, water, codes, lengths, sides, goes_on, block) for block in blocks]
    off_banks, *found = map_threads(lambda task: task(), watched_tick, tasks)
    falling, level, edge = ([part for part in parts if part.cells.size] for parts in zip(*found, strict=True))
    del found
    search_outward((falling, level, edge), codes, goes_on, off_banks, lambda done: tick(0.5 + 0.5 * done))
    tick(1.0)


def search_outward(
    outlets: tuple[list[Outlets], list[Outlets], list[Outlets]],
    codes: np.ndarray,
    goes_on: np.ndarray,
    off_banks: np.ndarray,
    tick: Callable[[float], None],
) -> None:
    """Set the codes (padded raster) of all cells whose level has one of the outlets, as `find_outlets` found them.

    goes_on: as of `find_outlets`; off_banks: how far UNSET cells are from the banks.
    """
    falling, level, edge = outlets
    left = np.count_nonzero(codes == UNSET) + 1
    done = 0

    def search(front: Front) -> None:
        nonlocal done
        while front.cells.size:
            tick(done / left)
            front = _spread(front, codes, goes_on, off_banks)
            done += front.cells.size

    begun = _spread(_set(falling, codes, goes_on), codes, goes_on, off_banks)
    joining = _set(level, codes, goes_on)
    search(Front(*(np.concatenate(parts) for parts in zip(begun, joining, strict=True))))
    # Whatever falls lies lower than the edge: only levels from which nothing falls leave there.
    search(_set(edge, codes, goes_on))


def distance_to_banks(codes: np.ndarray, cancelled: Event) -> np.ndarray:
    """Return how many steps each UNSET cell (padded raster) is from one that is not, uint16, 0 elsewhere.

    Gives up within a moment, with no meaningful result, when `cancelled` is set.
    """
    distance = np.where(codes == UNSET, np.uint16(FAR), np.uint16(0))
    spread_from_banks(distance, cancelled.is_set)
    return distance


def spread_from_banks(distance: np.ndarray, cancelled: Callable[[], bool]) -> None:
    """Lower distances (2-D, whole numbers) to what the steps from others leave; gives up when `cancelled`.

    First along the rows, then down and up: a shortest way goes along its row first, then on in every step by a row.
    """
    rows, columns = distance.shape
    for row in range(0, rows, PASS_ROWS):
        if cancelled():
            return
        _pass_along(distance[row : row + PASS_ROWS])
    near = np.empty(columns - 2, distance.dtype)
    for ordered in (distance, distance[::-1]):
        for row in range(1, rows):
            if row % PASS_ROWS == 0 and cancelled():
                return
            before, own = ordered[row - 1], ordered[row]
            np.minimum(before[1:-1], before[:-2], out=near)
            np.minimum(near, before[2:], out=near)
            np.add(near, 1, out=near)
            np.minimum(own[1:-1], near, out=own[1:-1])


def _pass_along(distance: np.ndarray) -> None:
    """Lower the distances of rows to what steps along the row leave: by 1, 2, 4, 8 ... cells, until all are so near."""
    step = 1
    while step < min(distance.shape[1], FAR) and distance.max() >= step:
        left, right = distance[:, :-step], distance[:, step:]
        np.minimum(right, left + distance.dtype.type(step), out=right)
        np.minimum(left, right + distance.dtype.type(step), out=left)
        step *= 2


def find_outlets(
    water: np.ndarray,
    codes: np.ndarray,
    lengths: np.ndarray,
    sides: tuple[bool, bool, bool, bool],
    goes_on: np.ndarray,
    block: Block,
    col0: int = 0,
) -> tuple[Outlets, Outlets, Outlets]:
    """Return a block's UNSET cells beside a lower cell, beside an equal one that drains, and beside the outside.

    sides: which sides of the padded raster are open; col0: the column of `lengths` in which the raster begins.
    goes_on: a padded raster (uint8) in which is noted where the level of each cell goes on: `_look_around`.
    """
    padded, pitch = codes.shape, codes.shape[1]
    row, column = np.divmod(np.flatnonzero(_look_around(water, codes, goes_on, block)), block.shape[1])
    cells = (row + block.row0 + 1) * pitch + column + block.col0 + 1
    water, codes = water.reshape(-1), codes.reshape(-1)
    here = water.take(cells)
    best = np.zeros(len(cells), water.dtype)
    down_way, out_way, level_way = np.zeros((3, len(cells)), np.uint8)
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
        drains = level.take(np.flatnonzero(codes.take(beside.take(level)) != UNSET))
        level_way[drains.take(np.flatnonzero(level_way.take(drains) == 0))] = code
    # As if it fell beyond a side where the raster goes on.
    rows, columns = (size - 1 for size in padded)
    row, column = row + block.row0 + 1, column + block.col0 + 1
    at_side = zip(sides, (row == 1, row == rows - 1, column == 1, column == columns - 1), strict=True)
    for open_side, there in at_side:
        if open_side:
            down_way = np.where((down_way == 0) & there, out_way, down_way)
    ways = (down_way, np.where(down_way, 0, level_way), out_way)
    spreads = goes_on.reshape(-1).take(cells) != 0
    first, second, third = (
        Outlets(cells.take(of), way.take(of), spreads.take(of))
        for way in ways
        for of in [np.flatnonzero(way)]
    )
    return first, second, third


def _look_around(water: np.ndarray, codes: np.ndarray, goes_on: np.ndarray, block: Block) -> np.ndarray:
    """Return which UNSET cells of a block may be outlets: some neighbour is neither higher nor of their flat.

    `goes_on` gets, for each cell of the block, the sum of the codes of its UNSET neighbours on the same level.
    """
    here = block.of_padded(water)
    around = codes[block.row0 : block.row1 + 2, block.col0 : block.col1 + 2] == UNSET
    unset = around[1:-1, 1:-1]
    own = np.zeros(block.shape, np.uint8)
    closed = np.ones(block.shape, bool)
    higher, level = np.empty((2, *block.shape), bool)
    bit = level.view(np.uint8)
    for code, down, right in OFFSETS:
        there = block.of_padded(water, down, right)
        np.greater(there, here, out=higher)
        np.equal(there, here, out=level)
        np.logical_and(level, shifted(around, down, right), out=level)
        np.logical_or(higher, level, out=higher)
        np.logical_and(closed, higher, out=closed)
        np.multiply(bit, np.uint8(code), out=bit)
        np.bitwise_or(own, bit, out=own)
    block.of_padded(goes_on)[...] = own
    return np.greater(unset, closed)


class Front(NamedTuple):
    """Cells (flat, padded raster) from which the search goes on, and the codes of the neighbours to look at (uint8)."""

    cells: np.ndarray
    look: np.ndarray


def _set(outlets: list[Outlets], codes: np.ndarray, goes_on: np.ndarray) -> Front:
    """Set the codes of outlets that have none yet; return those from which the level goes on."""
    codes = codes.reshape(-1)
    cells = [np.zeros(0, np.intp)]
    for part in outlets:
        free = codes.take(part.cells) == UNSET
        codes[part.cells[free]] = part.codes[free]
        cells.append(part.cells[free & part.goes_on])
    front = np.concatenate(cells)
    return Front(front, goes_on.reshape(-1).take(front))


def _spread(front: Front, codes: np.ndarray, goes_on: np.ndarray, off_banks: np.ndarray) -> Front:
    """Lead the UNSET neighbours of `front` at its level towards it; return them."""
    steps = np.array([down * codes.shape[1] + right for _, down, right in STRAIGHT_FIRST])
    spread = _spread_few if front.cells.size < SMALL_FRONT else _spread_many
    codes = codes.reshape(-1)
    reached, way = spread(front, codes, off_banks.reshape(-1), steps)
    codes[reached] = CODES.take(way)
    return Front(reached, goes_on.reshape(-1).take(reached) & AHEAD.take(way))


def _spread_many(
    front: Front, codes: np.ndarray, off_banks: np.ndarray, steps: np.ndarray
) -> tuple[np.ndarray, np.ndarray]:
    """Return the cells reached and the place of their ways in STRAIGHT_FIRST; in `codes` both are tentative.

    Direction by direction: no cell is reached twice in the same.
    """
    found = []
    for way, (step, behind) in enumerate(zip(steps, BEHIND, strict=True)):
        here = front.cells.take(np.flatnonzero((front.look & behind) != 0))
        beside = here - step
        code = codes.take(beside)
        new = code == UNSET
        fresh = beside.take(np.flatnonzero(new))
        codes[fresh] = TENTATIVE + way
        found.append(fresh)
        if fresh.size < beside.size:
            # Reached in this step already: does this way lead farther from the banks?
            again = np.flatnonzero((code >= TENTATIVE) > new)
            beside, here = beside.take(again), here.take(again)
            now = off_banks.take(beside + steps.take(code.take(again) - TENTATIVE))
            codes[beside.take(np.flatnonzero(off_banks.take(here) > now))] = TENTATIVE + way
    reached = np.concatenate(found)
    return reached, codes.take(reached) - np.uint8(TENTATIVE)


def _spread_few(
    front: Front, codes: np.ndarray, off_banks: np.ndarray, steps: np.ndarray
) -> tuple[np.ndarray, np.ndarray]:
    """Return the same as `_spread_many`, in all directions at once: quicker for few cells."""
    way, place = np.nonzero(front.look & BEHIND[:, None])
    here = front.cells.take(place)
    beside = here - steps.take(way)
    free = np.flatnonzero(codes.take(beside) == UNSET)
    beside, here, way = beside.take(free), here.take(free), way.take(free)
    # Of several ways written to one cell the last stays: farthest off the banks, straight before diagonal.
    order = np.argsort(off_banks.take(here) * np.int64(len(steps)) - way)
    codes[beside.take(order)] = TENTATIVE + way.take(order)
    reached = np.unique(beside)
    return reached, codes.take(reached) - np.uint8(TENTATIVE)
