"""The cells a step looks at: those that move or may, and a margin, as a sorted list with their neighbours."""

import numpy as np

# Steps along rows and columns from a cell that moves to the end of the list.
MARGIN = 6
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
    `outermost`, `outer_two`: places of the outer rings of the margin. `rim`: places on the rim of the relief.
    """

    def __init__(self, ground: Ground):
        self._ground = ground
        self._place = np.full(ground.size, np.iinfo(np.intp).max, dtype=np.intp)
        self.cells = np.empty(0, dtype=np.intp)

    def surround(self, seeds: np.ndarray) -> None:
        """List what lies within the margin around seeds, flat indices (k > 0)."""
        ground, width = self._ground, self._ground.width
        rows, columns = np.divmod(seeds, width)
        top, bottom = max(rows.min() - MARGIN, 1), min(rows.max() + MARGIN, ground.rows) + 1
        first, last = max(columns.min() - MARGIN, 1), min(columns.max() + MARGIN, ground.columns) + 1
        listed = np.zeros((bottom - top, last - first), dtype=bool)
        listed[rows - top, columns - first] = True
        is_ground = ground.is_ground[top:bottom, first:last]
        before: list[np.ndarray] = []
        for _ in range(MARGIN):
            before.append(listed.copy())
            _grow(listed, before[-1], is_ground)
        self._place[self.cells] = np.iinfo(np.intp).max
        at = np.flatnonzero(listed)
        rows, columns = np.divmod(at, last - first)
        self.cells = (rows + top) * width + columns + first
        self._place[self.cells] = np.arange(self.cells.size)
        self.outermost = np.flatnonzero(~before[-1].ravel()[at])
        self.outer_two = np.flatnonzero(~before[-2].ravel()[at])
        self.rim = np.flatnonzero(ground.is_rim[self.cells])
        self.right, self.left = self._neighbours(1), self._neighbours(-1)
        self.below, self.above = self._neighbours(width), self._neighbours(-width)

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


def _grow(listed: np.ndarray, before: np.ndarray, is_ground: np.ndarray) -> None:
    listed[1:] |= before[:-1]
    listed[:-1] |= before[1:]
    listed[:, 1:] |= before[:, :-1]
    listed[:, :-1] |= before[:, 1:]
    listed &= is_ground
