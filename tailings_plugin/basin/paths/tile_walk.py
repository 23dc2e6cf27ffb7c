"""Follow flow directions of any size from many points, tile by tile: every cell is walked once."""

from collections.abc import Callable

import numpy as np

from ..grid.d8 import COLUMN_STEP, END, NO_DATA, ROW_STEP
from ..grid.direction_tiles import DirectionTiles
from ..routing.catchments_in_tiles import entering, follow_inside


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

    Each tile that paths come to is read twice: to see where what enters it leaves it, and, once it is known what
    does, to walk there.
    """
    begins = _begins(tiles, np.unique(starts), lambda done: tick(0.6 * done))
    cells, codes = [], []
    for done, number in enumerate(sorted(begins)):
        tick(0.6 + 0.4 * done / len(begins))
        padded = tiles.padded(number)
        passed = _walk_in(padded, tiles.in_tile(number, begins[number]))
        cells.append(tiles.in_raster(number, passed))
        codes.append(padded.reshape(-1)[passed])
    tick(1.0)
    return WalkedWays(tiles, np.concatenate(cells), np.concatenate(codes))


def _begins(
    tiles: DirectionTiles, starts: np.ndarray, tick: Callable[[float], None]
) -> dict[int, np.ndarray]:
    """Return for each tile that paths from `starts` come to the flat cells at which they begin in it."""
    known: dict[int, tuple[np.ndarray, np.ndarray]] = {}
    begun: dict[int, np.ndarray] = {}
    own = {number: starts[places] for number, places in tiles.by_tile(starts)}
    waiting = {number: [cells] for number, cells in own.items()}
    while waiting:
        tick(len(known) / (len(known) + len(waiting)))
        number, parts = waiting.popitem()
        if number not in known:
            known[number] = _through(tiles, number, own.get(number, starts[:0]))
            begun[number] = np.zeros(len(known[number][0]), dtype=bool)
        begins, onward = known[number]
        at = np.searchsorted(begins, np.unique(np.concatenate(parts)))
        new = at[~begun[number][at]]
        begun[number][new] = True
        to = onward[new]
        to = to[to >= 0]
        for other, places in tiles.by_tile(to):
            waiting.setdefault(other, []).append(to[places])
    return {number: begins[begun[number]] for number, (begins, _) in known.items()}


def _through(tiles: DirectionTiles, number: int, own: np.ndarray) -> tuple[np.ndarray, np.ndarray]:
    """Return where water may begin in a tile, flat cells of the raster, ascending, and where it does so in the next.

    It begins in the cells that something outside drains into, and in `own`. -1: it comes to no other tile.
    """
    padded = tiles.padded(number)
    _, entered = entering(padded)
    begins = np.unique(np.concatenate([entered, tiles.in_tile(number, own)]))
    none = np.zeros(0, np.int64)
    _, last = follow_inside(padded, begins, none, none)
    leaves = last >= 0
    codes = padded.reshape(-1)
    step = ROW_STEP * padded.shape[1] + COLUMN_STEP
    beyond = last[leaves] + step[codes[last[leaves]]]
    onward = np.full(len(begins), -1, np.int64)
    onward[leaves] = np.where(codes[beyond] == NO_DATA, -1, tiles.in_raster(number, beyond))
    return tiles.in_raster(number, begins), onward


def _walk_in(padded: np.ndarray, starts: np.ndarray) -> np.ndarray:
    """Walk in a padded tile from flat cells, and return the cells passed: one after the other, each once."""
    columns = padded.shape[1]
    stop = padded == NO_DATA
    stop[[0, -1]] = True
    stop[:, [0, -1]] = True
    codes, seen = padded.tobytes(), bytearray(stop.tobytes())
    step = (ROW_STEP * columns + COLUMN_STEP).tolist()
    passed: list[int] = []
    for cell in starts.tolist():
        while not seen[cell]:
            seen[cell] = 1
            passed.append(cell)
            cell += step[codes[cell]]
    return np.array(passed, np.int64)
