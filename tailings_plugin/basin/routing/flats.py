"""Ways across flats and filled depressions: shortest ways outward from where the water leaves."""

from collections.abc import Callable
from functools import partial
from threading import Event
from typing import Any, NamedTuple

import numpy as np

from ..grid.blocks import Block, Blocks, map_threads
from ..grid.d8 import END, NO_DATA, OFFSETS, lengths_at
from .depressions import STRAIGHT_FIRST
from .steepest import UNSET, beside, shifted
from .voids import Voids

# Codes of cells that the search has reached: TENTATIVE plus the number of steps, of which the last two bits will do, as
# neighbours on a level are a step apart at most.
TENTATIVE = 200
STEPS = 4

CODES = np.array([code for code, _, _ in STRAIGHT_FIRST], np.uint8)

# Of each sum of codes the first one in STRAIGHT_FIRST, 0 of none.
FIRST = np.array(
    [next((code for code in CODES.tolist() if code & codes), 0) for codes in range(256)], np.uint8
)

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
    if np.count_nonzero(outside):
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
    threads: int | None = None,
) -> None:
    """Set the codes (padded raster) of all cells whose level has one of the outlets, as `find_outlets` found them.

    goes_on: as of `find_outlets`, lost here; off_banks: how far UNSET cells are from the banks. threads: as of
    `map_threads`, for what is done block by block.
    """
    falling, level, edge = outlets
    left = np.count_nonzero(codes == UNSET) + 1
    done = 0

    def search(front: Front, steps: int) -> None:
        nonlocal done
        while front.cells.size:
            tick(0.9 * done / left)
            steps += 1
            front = _spread(front, steps, codes, goes_on)
            done += front.cells.size

    front, falling = _set(falling, 0, codes, goes_on)
    begun = _spread(front, 1, codes, goes_on)
    joining, level = _set(level, 1, codes, goes_on)
    search(Front(*(np.concatenate(parts) for parts in zip(begun, joining, strict=True))), 1)
    # Whatever falls lies lower than the edge: only levels from which nothing falls leave there.
    front, edge = _set(edge, 0, codes, goes_on)
    search(front, 0)
    blocks = Blocks(codes.shape[0] - 2, codes.shape[1] - 2)
    # The places of ways take three bits beside the steps to the banks.
    ranks = np.uint16 if off_banks.max() < 2**13 else np.uint32
    map_threads(
        partial(_lead, codes, goes_on, off_banks, ranks),
        lambda part: tick(0.9 + 0.1 * part),
        blocks,
        threads=threads,
    )
    map_threads(partial(_take_over, codes, goes_on), lambda _: None, blocks, threads=threads)
    for part in falling + level + edge:
        codes.reshape(-1)[part.cells] = part.codes


def _lead(codes: np.ndarray, goes_on: np.ndarray, off_banks: np.ndarray, ranks: type, block: Block) -> None:
    """Note in `goes_on` the codes of ways from cells of a block to where the search came from.

    Of several neighbours one step nearer to the outlet the one farthest from the banks; straight before diagonal.
    """
    own = block.of_padded(codes)
    if not np.count_nonzero(_is_reached(own)):
        return
    level = block.of_padded(goes_on)
    nearer = (own - np.uint8(TENTATIVE + 1)) % np.uint8(STEPS) + np.uint8(TENTATIVE)
    # The neighbour of the highest rank: by steps to the banks, then by the place of the way from the last to the first.
    around = off_banks[block.row0 : block.row1 + 2, block.col0 : block.col1 + 2]
    rank = around.astype(ranks) * ranks(8) + ranks(7)
    best: np.ndarray = np.zeros(block.shape, ranks)
    for way, (code, down, right) in enumerate(STRAIGHT_FIRST):
        serves = block.of_padded(codes, down, right) == nearer
        serves &= (level & np.uint8(code)) != 0
        np.maximum(best, (shifted(rank, down, right) - ranks(way)) * serves.astype(ranks), out=best)
    level[...] = CODES[::-1].take(best & ranks(7))


def _take_over(codes: np.ndarray, ways: np.ndarray, block: Block) -> None:
    """Put the ways of a block in the places of steps."""
    own = block.of_padded(codes)
    reached = _is_reached(own).view(np.uint8) * np.uint8(255)
    own ^= (own ^ block.of_padded(ways)) & reached


def _is_reached(codes: np.ndarray) -> np.ndarray:
    """Return which codes stand for steps of the search."""
    return codes - np.uint8(TENTATIVE) < STEPS


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
    while step < distance.shape[1] and distance.max() >= step:
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
    place, lower, drains, outside = _look_around(water, codes, goes_on, block)
    row, column = np.divmod(place, block.shape[1])
    cells = (row + block.row0 + 1) * pitch + column + block.col0 + 1
    water = water.reshape(-1)
    best = np.zeros(len(cells), water.dtype)
    down_way = np.zeros(len(cells), np.uint8)
    inverse = (1.0 / lengths[block.row0 : block.row1]).astype(water.dtype)
    for code, down, right in STRAIGHT_FIRST:
        those = np.flatnonzero((lower & code) != 0)
        here = cells.take(those)
        slope = (water.take(here) - water.take(here + (down * pitch + right))) * lengths_at(
            inverse, row.take(those), column.take(those) + block.col0 + col0, code
        )
        steeper = np.flatnonzero(slope > best.take(those))
        best[those.take(steeper)] = slope.take(steeper)
        down_way[those.take(steeper)] = code
    level_way, out_way = FIRST.take(drains), FIRST.take(outside)
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


def _look_around(
    water: np.ndarray, codes: np.ndarray, goes_on: np.ndarray, block: Block
) -> tuple[np.ndarray, np.ndarray, np.ndarray, np.ndarray]:
    """Return the places in a block of UNSET cells that may be outlets, and their neighbours by which they are.

    Of neighbours the sums of their codes (uint8): those that are lower, that drain on the same level, and that lie
    outside. `goes_on` gets, for each cell of the block, the sum of the codes of its UNSET neighbours on the same level.
    """
    window = slice(block.row0, block.row1 + 2), slice(block.col0, block.col1 + 2)
    heights, unset = water[window].reshape(-1), (codes[window] == UNSET).reshape(-1)
    pitch = block.shape[1] + 2
    missing = np.isnan(heights)
    at_edge = np.count_nonzero(missing) > 0
    level, equal, lower, outside = np.zeros((4, block.shape[0] + 2, pitch), np.uint8)
    centre = beside(heights, pitch, 0, 0)
    hit = np.empty(centre.shape, bool)

    def note(mask: np.ndarray, code: int) -> None:
        own = beside(mask.reshape(-1), pitch, 0, 0)
        np.bitwise_or(own, hit.view(np.uint8) * np.uint8(code), out=own)

    for code, down, right in OFFSETS:
        there = beside(heights, pitch, down, right)
        np.less(there, centre, out=hit)
        note(lower, code)
        np.equal(there, centre, out=hit)
        note(equal, code)
        np.logical_and(hit, beside(unset, pitch, down, right), out=hit)
        note(level, code)
        if at_edge:
            hit[...] = beside(missing, pitch, down, right)
            note(outside, code)
    block.of_padded(goes_on)[...] = level[1:-1, 1:-1]
    equal ^= level
    some = (lower | equal | outside) != 0
    some &= unset.reshape(some.shape)
    place = np.flatnonzero(some[1:-1, 1:-1])
    of_places = (mask[1:-1, 1:-1].reshape(-1).take(place) for mask in (lower, equal, outside))
    return place, *of_places


class Front(NamedTuple):
    """Cells (flat, padded raster) from which the search goes on, and the codes of the neighbours to look at (uint8)."""

    cells: np.ndarray
    look: np.ndarray


def _set(
    outlets: list[Outlets], steps: int, codes: np.ndarray, goes_on: np.ndarray
) -> tuple[Front, list[Outlets]]:
    """Note the steps at outlets that the search has not reached; return those whose level goes on, and all of them."""
    codes = codes.reshape(-1)
    free = [Outlets(*(each[codes.take(part.cells) == UNSET] for each in part)) for part in outlets]
    for part in free:
        codes[part.cells] = TENTATIVE + steps
    front = np.concatenate([np.zeros(0, np.intp), *(part.cells[part.goes_on] for part in free)])
    return Front(front, goes_on.reshape(-1).take(front)), free


def _spread(front: Front, steps: int, codes: np.ndarray, goes_on: np.ndarray) -> Front:
    """Note the steps of the UNSET neighbours of `front` at its level; return them."""
    back = np.array([down * codes.shape[1] + right for _, down, right in STRAIGHT_FIRST])
    spread = _spread_few if front.cells.size < SMALL_FRONT else _spread_many
    return spread(front, TENTATIVE + steps % STEPS, codes.reshape(-1), goes_on.reshape(-1), back)


def _spread_many(front: Front, code: int, codes: np.ndarray, goes_on: np.ndarray, back: np.ndarray) -> Front:
    """Spread direction by direction: no cell is reached twice in the same."""
    found, look = [], []
    for step, behind, ahead in zip(back, BEHIND, AHEAD, strict=True):
        beside = front.cells.take(np.flatnonzero((front.look & behind) != 0)) - step
        fresh = beside.take(np.flatnonzero(codes.take(beside) == UNSET))
        codes[fresh] = code
        found.append(fresh)
        look.append(goes_on.take(fresh) & ahead)
    return Front(np.concatenate(found), np.concatenate(look))


def _spread_few(front: Front, code: int, codes: np.ndarray, goes_on: np.ndarray, back: np.ndarray) -> Front:
    """Spread in all directions at once: quicker for few cells."""
    way, place = np.nonzero(front.look & BEHIND[:, None])
    beside = front.cells.take(place) - back.take(way)
    free = np.flatnonzero(codes.take(beside) == UNSET)
    fresh, first = np.unique(beside.take(free), return_index=True)
    codes[fresh] = code
    return Front(fresh, goes_on.take(fresh) & AHEAD.take(way.take(free.take(first))))
