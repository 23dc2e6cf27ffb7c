"""Flat cells of one tile whose way depends on other tiles: steps to outlets over cells of their level, and ways."""

from collections.abc import Callable
from dataclasses import dataclass

import numpy as np

from ..routing.depressions import STRAIGHT_FIRST
from .searching import FAR, least_beyond, search


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
        ring = np.flatnonzero(self.within != 255)
        least[ring] = least_beyond(
            plane, self.cells.take(ring), goes_on.take(ring) & ~self.within.take(ring), self.shape[1]
        )
        return least

    def lengthen(
        self, plane: np.ndarray, seeds: np.ndarray, goes_on: np.ndarray, cancelled: Callable[[], bool]
    ) -> None:
        """Lower the distances in `plane` to one more than those of neighbours, from cells `seeds` on.

        goes_on: the sum of the codes of the steps over which that counts; those out of the tile never do.
        """
        over = np.zeros(len(plane), np.uint8)
        over[self.cells] = goes_on & self.within
        search(plane, over, seeds, self.shape[1], cancelled)

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
