"""The cells a step looks at: those that move or may, and a margin, as a sorted list with their neighbours."""

import numpy as np

from .physics import G

# Steps along rows and columns from a cell that moves to the end of the list.
MARGIN = 6
_NOT_LISTED = 255
_AT_FIRST = 4096


class Ground:
    """Heights with a frame of walls one cell wide, as one flat row: every neighbour of a cell has an index.

    `z_m`: float64 (rows, columns), NaN for walls.
    """

    def __init__(self, z_m: np.ndarray):
        self.rows, self.columns = z_m.shape
        self.width = self.columns + 2
        self.z_m = np.full((self.rows + 2, self.width), np.nan)
        self.z_m[1:-1, 1:-1] = z_m
        self.is_ground = ~np.isnan(self.z_m)
        self.is_open = self.is_ground.ravel()
        rim = np.zeros_like(self.is_ground)
        rim[[1, -2], 1:-1] = True
        rim[1:-1, [1, -2]] = True
        self.is_rim = (rim & self.is_ground).ravel()
        self.size = self.z_m.size

    def framed(self, values: np.ndarray) -> np.ndarray:
        """Return values (rows, columns) as a flat row, 0 in the frame."""
        made = np.zeros((self.rows + 2, self.width))
        made[1:-1, 1:-1] = values
        return made.ravel()

    def unframed(self, flat: np.ndarray) -> np.ndarray:
        """Return a flat row as (rows, columns) without the frame."""
        return flat.reshape(self.rows + 2, self.width)[1:-1, 1:-1]

    def index(self, row: int, column: int) -> int:
        """Return where a cell is in the flat row."""
        return (row + 1) * self.width + column + 1


class ActiveCells:
    """A list of cells and, as places in it, their neighbours; the place after the last is a dummy: a dry wall.

    `cells`: flat indices (n), rising. `right`, `left`, `below`, `above`: places (n), n for a neighbour not in the list.
    `outer_two`: places of the two last rings of the margin; `edge`: of cells with a neighbour that is not in the list.
    `rim`: places on the rim of the relief.
    """

    def __init__(self, ground: Ground):
        self._ground = ground
        self._place = np.full(ground.size, np.iinfo(np.intp).max, dtype=np.intp)
        self._ring = np.full(ground.size, _NOT_LISTED, dtype=np.uint8)
        self._level = np.where(ground.is_ground, ground.z_m * G, np.inf).ravel()
        self._bed = self._level.copy()
        self._to_neighbours = np.array([[1], [-1], [ground.width], [-ground.width]])
        self.cells = np.empty(0, dtype=np.intp)

    def surround(self, seeds: np.ndarray, depth: np.ndarray) -> None:
        """List what lies within the margin around seeds, flat indices (k > 0); `depth`: of all cells, times g.

        Beyond dry ground that stands above the level beside it nothing is listed: nothing passes there until it is wet.
        """
        self._ring[seeds] = 0
        last, lists = seeds, [seeds]
        level = self._bed[seeds] + depth[seeds]
        for ring in range(1, MARGIN + 1):
            around = (last + self._to_neighbours).ravel()
            levels = np.tile(level, len(self._to_neighbours))
            new = self._ground.is_open[around] & (self._ring[around] > ring)
            around, levels = around[new], levels[new]
            # Of several neighbours the highest level counts: it is written last.
            order = np.argsort(levels, kind="stable")
            self._level[around[order]] = levels[order]
            self._ring[around] = ring
            last = np.unique(around)
            lists.append(last)
            own = self._bed[last] + depth[last]
            level = np.where(depth[last] > 0, own, self._level[last])
            goes_on = level > self._bed[last]
            last, level = last[goes_on], level[goes_on]
        self._place[self.cells] = np.iinfo(np.intp).max
        self.cells = np.sort(np.concatenate(lists))
        rings = self._ring[self.cells]
        self._ring[self.cells] = _NOT_LISTED
        self._place[self.cells] = np.arange(self.cells.size)
        width = self._ground.width
        self.right, self.left = self._neighbours(1), self._neighbours(-1)
        self.below, self.above = self._neighbours(width), self._neighbours(-width)
        ends = np.maximum(np.maximum(self.right, self.left), np.maximum(self.below, self.above))
        self.edge = np.flatnonzero(ends == self.cells.size)
        self.outer_two = np.flatnonzero(rings >= MARGIN - 1)
        self.rim = np.flatnonzero(self._ground.is_rim[self.cells])

    def places(self, flat: np.ndarray) -> np.ndarray:
        """Return the places of flat indices, the dummy's for those not in the list."""
        return np.minimum(self._place[flat], self.cells.size)

    def _neighbours(self, step: int) -> np.ndarray:
        return np.minimum(self._place[self.cells + step], self.cells.size)


class Reserve:
    """Arrays of one length that grow together and are not allocated anew for each list."""

    def __init__(self, count: int):
        self._arrays = np.zeros((count, _AT_FIRST))

    def of_length(self, length: int) -> list[np.ndarray]:
        """Return the arrays, each of this length; what they hold is arbitrary."""
        if length > self._arrays.shape[1]:
            self._arrays = np.zeros((self._arrays.shape[0], length + length // 2))
        return [row[:length] for row in self._arrays]
