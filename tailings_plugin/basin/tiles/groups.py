"""Groups of tiles in which the cells that wait are first searched at once: most ways end within a group."""

from collections.abc import Iterator

import numpy as np

from .job import Job
from .searching import FAR, search
from .surface import OPEN, beyond
from .tiling import Tiling, padded_ring

# Tiles along the side of a group. What is in memory of all of them, five bytes a cell, is less than the work on one
# tile takes.
SIDE = 3


def groups_of(tiling: Tiling) -> Tiling:
    """Return the groups of tiles."""
    return tiling.groups(SIDE)


class Group:
    """A group of tiles with its rim, as flat planes; `tiles`: those with cells that wait."""

    def __init__(self, job: Job, number: int):
        self._job, self._block = job, groups_of(job.tiling).tiles[number]
        self._shape = self._block.shape[0] + 2, self._block.shape[1] + 2
        self.tiles = [each for each in job.tiling.within(self._block) if job.store.has(each, OPEN)]

    def steps(self) -> np.ndarray:
        """Return the steps from cells that wait to where their level falls, or drains, within the group (plane)."""
        plane = np.full(self._shape[0] * self._shape[1], FAR, np.int32)
        over = np.zeros(len(plane), np.uint8)
        seeds = [np.zeros(0, np.intp)]
        for number in self.tiles:
            found = self._job.store.load(number, OPEN)
            cells, steps = self._cells(number, found["cells"]), at_outlets(found["falling"], found["level"])
            plane[cells] = steps
            over[cells] = found["goes_on"]
            seeds.append(cells[steps < FAR])
        sides = np.unique(padded_ring(self._block.shape, self._shape[1]))
        over[sides] &= ~beyond(self._shape, sides)
        search(plane, over, np.concatenate(seeds), self._shape[1], self._job.cancelled)
        return plane

    def by_tile(self, plane: np.ndarray) -> Iterator[tuple[int, np.ndarray, np.ndarray]]:
        """Return the number of each tile, and what a plane holds at its cells that wait, and along its ring."""
        for number in self.tiles:
            cells = self._job.store.load(number, OPEN)["cells"]
            yield number, plane.take(self._cells(number, cells)), plane.take(self._ring(number))

    def _cells(self, number: int, cells: np.ndarray) -> np.ndarray:
        """Return where cells (flat, ascending) of a padded tile lie in the group."""
        rows, pitch = self._job.tiling.tiles[number].shape[0] + 2, self._job.tiling.tiles[number].shape[1] + 2
        ends = cells.searchsorted(np.arange(1, rows + 1) * pitch)
        moved = np.arange(rows) * (self._shape[1] - pitch) + self._first(number)
        return cells + np.repeat(moved, np.diff(ends, prepend=0))

    def _ring(self, number: int) -> np.ndarray:
        """Return where the ring of a tile lies."""
        shape = self._job.tiling.tiles[number].shape
        return padded_ring(shape, self._shape[1]) + self._first(number)

    def _first(self, number: int) -> int:
        """Return where a padded tile begins."""
        tile = self._job.tiling.tiles[number]
        return (tile.row0 - self._block.row0) * self._shape[1] + tile.col0 - self._block.col0


def at_outlets(falling: np.ndarray, level: np.ndarray) -> np.ndarray:
    """Return the steps of cells of which the codes of ways to lower cells, and to level ones that drain, are given."""
    return np.where(falling, np.int32(0), np.where(level, np.int32(1), FAR))
