"""Follow flow directions of any size from many points, tile by tile: every cell is walked once."""

from collections.abc import Callable

import numpy as np

from ..grid.d8 import COLUMN_STEP, END, NO_DATA, ROW_STEP
from ..grid.direction_tiles import DirectionTiles


class WalkedWays:
    """The cells that some paths run through, numbered in ascending order, as `flow_tree.Ways`.

    No-data cells into which a path leads are among them.
    """

    def __init__(self, tiles: DirectionTiles, cells: np.ndarray, codes: np.ndarray):
        self._tiles, self.columns = tiles, tiles.grid.columns
        order = np.argsort(cells)
        cells, codes = cells[order], codes[order]
        to, off = tiles.after(cells, codes)
        place = np.minimum(np.searchsorted(cells, to), len(cells) - 1)
        void = np.unique(to[~off & (codes != END) & (cells[place] != to)])
        into = np.searchsorted(cells, void)
        self.cells, self._codes = np.insert(cells, into, void), np.insert(codes, into, np.uint8(NO_DATA))
        self.number = len(self.cells)
        to, self._off = tiles.after(self.cells, self._codes)
        self._onward = np.minimum(np.searchsorted(self.cells, to), self.number - 1)

    def of(self, cells: np.ndarray) -> np.ndarray:
        """Return the numbers of flat cells of the raster that are among these."""
        return np.searchsorted(self.cells, cells)

    def code_of(self, cell: np.ndarray) -> np.ndarray:
        """Return the codes of cells."""
        return self._codes[cell]

    def onward(self, cell: np.ndarray) -> tuple[np.ndarray, np.ndarray]:
        """Return the next cells, and which of these lie off the raster."""
        return self._onward[cell], self._off[cell]

    def raster_cell(self, cell: np.ndarray) -> np.ndarray:
        """Return flat cells of the raster."""
        return self.cells[cell]

    def step_m(self, cell: np.ndarray) -> np.ndarray:
        """Return metres of steps."""
        return self._tiles.step_lengths(self.cells[cell], self._codes[cell])


def walked(
    tiles: DirectionTiles, starts: np.ndarray, tick: Callable[[float], None] = lambda fraction: None
) -> WalkedWays:
    """Return the ways of all cells below the flat cells `starts`, at least one and none on no-data.

    The tile with the most waiting in it goes first. What is kept of a tile is which of its cells were walked.
    """
    starts = np.unique(starts)
    waiting = {number: [starts[places]] for number, places in tiles.by_tile(starts)}
    passed: dict[int, list[np.ndarray]] = {}
    cells, codes = [], []
    left = len(starts)
    while waiting:
        tick(1.0 - left / len(starts))
        number = max(waiting, key=lambda each: sum(map(len, waiting[each])))
        begin = np.concatenate(waiting.pop(number))
        padded = tiles.padded(number)
        known = passed.setdefault(number, [])
        new, beside = _walk_in(padded, tiles.in_tile(number, begin), known)
        left -= len(begin) - len(beside)
        known.append(new)
        cells.append(tiles.in_raster(number, new))
        codes.append(padded.reshape(-1)[new])
        onward = tiles.in_raster(number, beside)
        for other, places in tiles.by_tile(onward):
            waiting.setdefault(other, []).append(onward[places])
    tick(1.0)
    return WalkedWays(tiles, np.concatenate(cells), np.concatenate(codes))


def _walk_in(
    padded: np.ndarray, starts: np.ndarray, known: list[np.ndarray]
) -> tuple[np.ndarray, np.ndarray]:
    """Walk in a padded tile from flat cells; return the cells passed, and where walkers stand beside the tile.

    known: cells that were passed before, at which a walker stops. One cell after the other: most steps are of few.
    """
    columns = padded.shape[1]
    stop = padded == NO_DATA
    stop[[0, -1]] = True
    stop[:, [0, -1]] = True
    for cells in known:
        stop.reshape(-1)[cells] = True
    codes, seen = padded.tobytes(), bytearray(stop.tobytes())
    step = (ROW_STEP * columns + COLUMN_STEP).tolist()
    passed: list[int] = []
    beside: list[int] = []
    last_row = (padded.shape[0] - 1) * columns
    for cell in starts.tolist():
        while not seen[cell]:
            seen[cell] = 1
            passed.append(cell)
            cell += step[codes[cell]]
        on_rim = cell < columns or cell >= last_row or cell % columns in (0, columns - 1)
        if on_rim and codes[cell] != NO_DATA:
            beside.append(cell)
    return np.array(passed, np.int64), np.array(beside, np.int64)
