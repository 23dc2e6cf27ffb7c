"""The flat cells of one tile: steps to outlets over cells of a level, and the ways that follow from them."""

from collections.abc import Callable
from dataclasses import dataclass
from functools import cached_property

import numpy as np

from ..routing.depressions import STRAIGHT_FIRST
from ..routing.flats import Outlets
from ..routing.steepest import UNSET

# Farther than any cell is from the banks or from an outlet.
FAR = np.int32(2**30)

# Below this many cells, one pass in all directions costs less than a pass for each.
SMALL_FRONT = 1000


@dataclass
class FlatTile:
    """A tile with its rim: the filled surface, NaN off the relief, and codes, UNSET where the way is not known."""

    number: int
    water: np.ndarray
    codes: np.ndarray

    @cached_property
    def allowed(self) -> np.ndarray:
        """Which cells (padded) are flat ones of the tile itself."""
        allowed = np.zeros(self.codes.shape, bool)
        allowed[1:-1, 1:-1] = self.codes[1:-1, 1:-1] == UNSET
        return allowed

    def is_stuck(self, steps: np.ndarray) -> bool:
        """Tell whether a flat cell has no outlet to which its level falls."""
        return bool((steps[self.allowed] == FAR).any())


def lengthen(steps: np.ndarray, seeds: np.ndarray, tile: FlatTile, cancelled: Callable[[], bool]) -> None:
    """Lower `steps` (flat, padded) to one more than those of neighbours on the same level, from `seeds` on.

    Cells on the rim hand on what they have and get nothing.
    """
    allowed, water = tile.allowed.reshape(-1), tile.water.reshape(-1)
    ways = np.array([down * tile.codes.shape[1] + right for _, down, right in STRAIGHT_FIRST])
    seeds = seeds[np.argsort(steps[seeds], kind="stable")]
    begins = steps[seeds]
    front = seeds[:0]
    place = length = 0
    while (front.size or place < len(seeds)) and not cancelled():
        if not front.size:
            length = int(begins[place])
        stop = int(np.searchsorted(begins, length, side="right"))
        joining = seeds[place:stop]
        # What has been reached on a shorter way since is done.
        front = np.concatenate([front, joining[steps[joining] == length]])
        place, length = stop, length + 1
        spread = _spread_few if front.size < SMALL_FRONT else _spread_many
        front = spread(front, length, steps, allowed, water, ways)


def _spread_many(
    front: np.ndarray,
    length: int,
    steps: np.ndarray,
    allowed: np.ndarray,
    water: np.ndarray,
    ways: np.ndarray,
) -> np.ndarray:
    reached = []
    for way in ways:
        fresh = _reachable(front, front + way, length, steps, allowed, water)
        steps[fresh] = length
        reached.append(fresh)
    return np.concatenate(reached)


def _spread_few(
    front: np.ndarray,
    length: int,
    steps: np.ndarray,
    allowed: np.ndarray,
    water: np.ndarray,
    ways: np.ndarray,
) -> np.ndarray:
    beside = (front + ways[:, None]).reshape(-1)
    fresh = _reachable(np.tile(front, len(ways)), beside, length, steps, allowed, water)
    steps[fresh] = length
    return np.unique(fresh)


def _reachable(
    front: np.ndarray,
    beside: np.ndarray,
    length: int,
    steps: np.ndarray,
    allowed: np.ndarray,
    water: np.ndarray,
) -> np.ndarray:
    """Return those cells beside front cells that these bring nearer. Beyond the rim lies the rim's other side."""
    beside = beside % len(steps)
    free = np.flatnonzero(allowed.take(beside) & (steps.take(beside) > length))
    level = water.take(beside.take(free)) == water.take(front.take(free))
    return beside.take(free[level])


def lead(
    tile: FlatTile, outlets: tuple[Outlets, Outlets, Outlets], steps: np.ndarray, banks: np.ndarray
) -> np.ndarray:
    """Return the codes of a tile (rows, columns), from the exact distances (flat, padded) of it and its rim."""
    falling, level, edge = outlets
    codes = tile.codes.copy().reshape(-1)
    cells = np.flatnonzero(tile.allowed)
    way = _nearer(cells, steps, banks, tile)
    # From the last to the first: what falls does so down its slope, whatever else it could do.
    for those in (edge, level):
        codes[those.cells] = those.codes
    codes[cells[way > 0]] = way[way > 0]
    codes[falling.cells] = falling.codes
    return np.ascontiguousarray(codes.reshape(tile.codes.shape)[1:-1, 1:-1])


def _nearer(cells: np.ndarray, steps: np.ndarray, banks: np.ndarray, tile: FlatTile) -> np.ndarray:
    """Return the code of the way from each flat cell to a neighbour nearer to the outlet, 0 where there is none.

    Of several the one farthest from the banks, then straight before diagonal.
    """
    water, codes = tile.water.reshape(-1), tile.codes.reshape(-1)
    best = np.full(len(cells), -1, np.int32)
    way = np.zeros(len(cells), np.uint8)
    own_steps, own_water = steps.take(cells), water.take(cells)
    for code, down, right in STRAIGHT_FIRST:
        beside = cells + (down * tile.codes.shape[1] + right)
        off_banks = banks.take(beside)
        serves = (codes.take(beside) == UNSET) & (steps.take(beside) == own_steps - 1)
        serves &= (water.take(beside) == own_water) & (off_banks > best)
        best[serves] = off_banks[serves]
        way[serves] = code
    return way
