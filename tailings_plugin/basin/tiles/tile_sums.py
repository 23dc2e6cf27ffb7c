"""What drains through the cells of one tile: all but what comes in from others, and the ways on which that goes on."""

from dataclasses import dataclass

import numpy as np

from ..grid.blocks import Blocks
from ..grid.d8 import COLUMN_STEP, NO_DATA, ROW_STEP
from ..routing.accumulation import STOPS, count_donors, gather_springs, pass_on, sums_at
from ..routing.depressions import follow

# With fewer cells that have all they get, adding up along all ways at once costs less than going on cell by cell.
SMALL_FRONT = 500


@dataclass(frozen=True)
class Trunks:
    """The cells through which passes what comes in over the sides of a tile (flat, with a frame of two cells).

    `to`: the place in `cells` of the one each leads to, -1 where it leads to none of them; `beyond`: the cell it leads
    to; `last`: the place of the last one on its way.
    """

    cells: np.ndarray
    to: np.ndarray
    beyond: np.ndarray
    last: np.ndarray


def passed_on(to: np.ndarray, given: np.ndarray) -> np.ndarray:
    """Return what passes through each cell of trunks when whole numbers are `given` to each.

    In steps of 1, 2, 4, 8 .. cells: after each round a cell has what comes from so many steps up.
    """
    sums, to = given.copy(), to.copy()
    going = np.flatnonzero(to >= 0)
    while going.size:
        there = to[going]
        sums += sums_at(there, sums[going], len(sums))
        to[going] = to[there]
        going = going[to[going] >= 0]
    return sums


def sums_of(framed: np.ndarray, owns: list[np.ndarray]) -> tuple[list[np.ndarray], Trunks]:
    """Return what drains through each cell of a tile and into each around it, and its trunks.

    framed: codes (uint8) of the tile, those around it, and another frame of NO_DATA; sums and cells are of this shape.
    owns: for each sum, whole numbers for every cell (rows, columns), every row (rows, 1) or one (1, 1). What comes in
    from around is not in the sums.
    """
    shape, pitch = framed.shape, framed.shape[1]
    blocks = Blocks(shape[0] - 2, pitch - 2)
    donors, springs = np.zeros(shape, np.uint8), np.full(shape, NO_DATA, np.uint8)
    for block in blocks:
        count_donors(framed, donors, springs, block)
    # Cells around only take what leaves the tile.
    for side in (np.s_[:2], np.s_[-2:], np.s_[:, :2], np.s_[:, -2:]):
        springs[side] = NO_DATA
        donors[side] = 2 * STOPS
    left = donors
    totals = []
    for own in owns:
        by_cell = own.shape[1] > 1
        own_framed = np.zeros((shape[0], pitch if by_cell else 1), own.dtype)
        own_framed[2:-2, slice(2, -2) if by_cell else slice(None)] = own
        total = np.zeros(shape, own.dtype)
        left = donors.copy()
        for block in blocks:
            gather_springs(springs, own_framed, total, left, block)
        if not by_cell:  # and so for the cells around, too
            total[:, [1, -2]] -= own_framed
        totals.append(total)
    flat = framed.reshape(-1), [total.reshape(-1) for total in totals], left.reshape(-1)
    front = np.flatnonzero((left == 0) & (springs == NO_DATA))
    while front.size >= SMALL_FRONT:
        front = pass_on(front, *flat, pitch)
    waiting = np.flatnonzero((flat[2] > 0) & (flat[2] < STOPS))
    trunks = _trunks(np.concatenate([front, waiting]), flat[0], pitch)
    ends = trunks.to < 0
    for total in flat[1]:
        sums = passed_on(trunks.to, total.take(trunks.cells))
        total[trunks.cells] = sums
        np.add.at(total, trunks.beyond[ends], sums[ends])
    return totals, trunks


def _trunks(cells: np.ndarray, codes: np.ndarray, pitch: int) -> Trunks:
    code = codes.take(cells)
    beyond = cells + ROW_STEP.take(code) * pitch + COLUMN_STEP.take(code)
    place = np.full(len(codes), -1, np.int32)
    place[cells] = np.arange(len(cells), dtype=np.int32)
    to = place.take(beyond)
    last = np.where(to >= 0, to, np.arange(len(cells)))
    if len(cells):
        follow(last)
    return Trunks(cells, to, beyond, last)
