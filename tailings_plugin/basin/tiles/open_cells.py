"""Flat cells of one tile whose way depends on other tiles: steps to outlets over cells of their level, and ways."""

from collections.abc import Callable
from dataclasses import dataclass

import numpy as np

from ..grid.d8 import OFFSETS
from ..routing.depressions import STRAIGHT_FIRST

# Farther than any cell is from the banks or from an outlet.
FAR = np.int32(2**30)

# Below this many cells, one pass in all directions costs less than a pass for each.
SMALL_FRONT = 1000

CODES = np.array([code for code, _, _ in OFFSETS], np.uint8)


@dataclass(frozen=True)
class OpenCells:
    """Cells (flat, padded tile of `shape`) that wait, all others of their levels included.

    `goes_on`: the sum of the codes of the neighbours that are flat and on the same level; `within`: of all neighbours
    in the tile. `banks`: the steps to the banks as far as the tile shows them. `falling`, `level`, `edge`: the codes of
    ways to lower cells, to level ones that drain and off the relief, 0 where there is none.
    """

    shape: tuple[int, int]
    cells: np.ndarray
    goes_on: np.ndarray
    within: np.ndarray
    banks: np.ndarray
    falling: np.ndarray
    level: np.ndarray
    edge: np.ndarray

    def plane(
        self, values: np.ndarray, rim: np.ndarray, around: np.ndarray, elsewhere: int | np.int32 = FAR
    ) -> np.ndarray:
        """Return a padded tile (flat, int32) of values of the cells, and of `around` at the cells `rim`."""
        plane = np.full(self.shape[0] * self.shape[1], elsewhere, np.int32)
        plane[self.cells] = values
        plane[rim] = around
        return plane

    def from_rim(self, plane: np.ndarray, goes_on: np.ndarray) -> np.ndarray:
        """Return of each cell one more than the least of its neighbours on the rim, FAR where there is none.

        goes_on: the sum of the codes of the steps over which that counts.
        """
        least = np.full(len(self.cells), FAR)
        beyond = goes_on & ~self.within
        for code, down, right in OFFSETS:
            those = np.flatnonzero(beyond & code)
            beside = plane.take(self.cells.take(those) + (down * self.shape[1] + right))
            # Off the raster there is nothing (-1).
            beside = np.where(beside < 0, FAR, np.minimum(beside, FAR - 1) + 1)
            least[those] = np.minimum(least[those], beside)
        return least

    def lengthen(
        self, plane: np.ndarray, seeds: np.ndarray, goes_on: np.ndarray, cancelled: Callable[[], bool]
    ) -> None:
        """Lower the distances in `plane` to one more than those of neighbours, from cells `seeds` on.

        goes_on: the sum of the codes of the steps over which that counts; those out of the tile never do.
        """
        inside = np.zeros(len(plane), np.uint8)
        inside[self.cells] = goes_on & self.within
        pitch = self.shape[1]
        ways = np.array([down * pitch + right for _, down, right in OFFSETS])
        seeds = seeds[np.argsort(plane[seeds], kind="stable")]
        begins = plane[seeds]
        front = seeds[:0]
        place = length = 0
        while (front.size or place < len(seeds)) and not cancelled():
            if not front.size:
                length = int(begins[place])
            stop = int(np.searchsorted(begins, length, side="right"))
            if stop > place:
                joining = seeds[place:stop]
                # What has been reached on a shorter way since is done.
                front = np.concatenate([front, joining[plane[joining] == length]])
            place, length = stop, length + 1
            look = inside.take(front)
            if front.size < SMALL_FRONT:
                way, here = np.divmod(np.flatnonzero(look & CODES[:, None]), front.size)
                beside = front.take(here) + ways.take(way)
                fresh = beside[plane.take(beside) > length]
                plane[fresh] = length
                front = np.unique(fresh)
            else:
                front = _spread_many(front, look, length, plane, ways)

    def lead(self, steps: np.ndarray, banks: np.ndarray) -> np.ndarray:
        """Return the codes of the cells, from the exact distances (planes) of them and of the rim.

        What falls does so down its slope; else to a cell one step nearer to the outlet, of several the one farthest
        from the banks, then straight before diagonal; else to a level one that drains, else off the relief.
        """
        best = np.full(len(self.cells), -1, np.int32)
        nearer = np.zeros(len(self.cells), np.uint8)
        wanted = steps.take(self.cells) - 1
        for code, down, right in STRAIGHT_FIRST:
            those = np.flatnonzero(self.goes_on & code)
            beside = self.cells.take(those) + (down * self.shape[1] + right)
            serves = steps.take(beside) == wanted.take(those)
            those, beside = those[serves], beside[serves]
            off_banks = banks.take(beside)
            farther = off_banks > best.take(those)
            best[those[farther]] = off_banks[farther]
            nearer[those[farther]] = code
        codes = np.where(self.level, self.level, self.edge)
        codes = np.where(nearer, nearer, codes)
        return np.where(self.falling, self.falling, codes)


def _spread_many(
    front: np.ndarray, look: np.ndarray, length: int, plane: np.ndarray, ways: np.ndarray
) -> np.ndarray:
    reached = []
    for code, way in zip(CODES, ways, strict=True):
        beside = front.take(np.flatnonzero(look & code)) + way
        fresh = beside.take(np.flatnonzero(plane.take(beside) > length))
        plane[fresh] = length
        reached.append(fresh)
    return np.concatenate(reached)
