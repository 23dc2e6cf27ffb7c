"""No-data in a relief: where the relief ends, and holes enclosed by heights."""

from collections.abc import Callable
from dataclasses import dataclass

import numpy as np

from ..grid.d8 import OFFSETS


@dataclass(frozen=True)
class Voids:
    """Enclosed no-data: flat cells ascending, the height water crosses each at, the number of holes.

    `border_cells` counts the no-data cells connected with the raster's edge.
    """

    cells: np.ndarray
    heights: np.ndarray
    holes: int
    border_cells: int

    def patch(self, padded: np.ndarray, row0: int, col0: int, columns: int) -> None:
        """Write the heights of the cells in `padded`, whose first cell is row0, col0 of the raster."""
        first, last = np.searchsorted(self.cells, (row0 * columns, (row0 + padded.shape[0]) * columns))
        if first == last:
            return
        row, column = np.divmod(self.cells[first:last], columns)
        inside = (column >= col0) & (column < col0 + padded.shape[1])
        padded[row[inside] - row0, column[inside] - col0] = self.heights[first:last][inside]


def find_voids(heights: np.ndarray) -> Voids:
    """Tell enclosed no-data (NaN) from no-data that reaches the raster's edge (8-connected).

    Nothing is known of the ground in a hole, so water is let across at the lowest height on its rim: what
    runs into the hole leaves where the rim is lowest, as it would from a lake that is full.
    """
    rows, columns = heights.shape
    row, start, end = runs_of(np.isnan, heights)
    if not row.size:
        return Voids(np.empty(0, np.int64), np.empty(0, heights.dtype), 0, 0)
    piece = pieces_of_runs(row, start, end)
    at_edge = (row == 0) | (row == rows - 1) | (start == 0) | (end == columns)
    reaches_edge = np.zeros(piece.max() + 1, bool)
    reaches_edge[piece[at_edge]] = True
    enclosed = ~reaches_edge[piece]
    border_cells = int((end - start)[~enclosed].sum())
    hole_of_run = np.unique(piece[enclosed], return_inverse=True)[1]
    cells, hole = cells_of_runs(row[enclosed], start[enclosed], end[enclosed], hole_of_run, columns)
    lowest = _lowest_on_rim(heights, cells, hole)
    return Voids(cells, lowest[hole], len(lowest), border_cells)


def runs_of(
    wanted: Callable[[np.ndarray], np.ndarray], heights: np.ndarray
) -> tuple[np.ndarray, np.ndarray, np.ndarray]:
    """Return row, start and end (exclusive) of every run of wanted heights along a row, in row-major order."""
    rows, columns = heights.shape
    found = []
    for row0 in range(0, rows, 256):
        here = wanted(heights[row0 : row0 + 256])
        if not here.any():
            continue
        # Changes along each row, which begins and ends with what is not wanted: starts and ends by turns.
        padded = np.zeros((len(here), columns + 2), bool)
        padded[:, 1:-1] = here
        row, change = np.divmod(np.flatnonzero(padded[:, 1:] != padded[:, :-1]), columns + 1)
        found.append((row[::2] + row0, change[::2], change[1::2]))
    if not found:
        return (np.empty(0, np.int64),) * 3
    row, start, end = (np.concatenate(part).astype(np.int64) for part in zip(*found, strict=True))
    return row, start, end


def cells_of_runs(
    row: np.ndarray, start: np.ndarray, end: np.ndarray, piece: np.ndarray, columns: int
) -> tuple[np.ndarray, np.ndarray]:
    """Return the flat cells of runs, ascending, and the piece of each."""
    lengths = end - start
    first = row * columns + start
    cells = np.repeat(first - np.cumsum(lengths) + lengths, lengths) + np.arange(lengths.sum())
    return cells, np.repeat(piece, lengths)


def pieces_of_runs(row: np.ndarray, start: np.ndarray, end: np.ndarray) -> np.ndarray:
    """Return for each run the number of the 8-connected piece it belongs to (that of one of its runs)."""
    # Runs of the row above that touch run i are consecutive: those ending at or after its start ...
    width = int(end.max()) + 2
    above = row - 1
    first = np.searchsorted(row * width + end, above * width + start)
    # ... and starting at or before its end.
    last = np.searchsorted(row * width + start, above * width + end, side="right")
    touching = np.maximum(last - first, 0)
    lower = np.repeat(np.arange(len(row)), touching)
    upper = np.repeat(first - np.cumsum(touching) + touching, touching) + np.arange(touching.sum())
    return linked_pieces(len(row), lower, upper)


def linked_pieces(count: int, a: np.ndarray, b: np.ndarray) -> np.ndarray:
    """Return for each of `count` things the smallest number it is connected with through the links a-b."""
    piece = np.arange(count)
    while a.size:
        # Hook the larger root to the smaller one, then flatten; each round at least halves what is linked.
        low, high = np.minimum(a, b), np.maximum(a, b)
        np.minimum.at(piece, high, low)
        while True:
            flatter = piece[piece]
            if np.array_equal(flatter, piece):
                break
            piece = flatter
        a, b = piece[a], piece[b]
        apart = a != b
        a, b = a[apart], b[apart]
    return piece


def _lowest_on_rim(heights: np.ndarray, cells: np.ndarray, hole: np.ndarray) -> np.ndarray:
    """Return the lowest height beside each hole. A hole never touches the raster's edge."""
    columns = heights.shape[1]
    flat = heights.reshape(-1)
    beside = np.full(len(cells), np.inf, heights.dtype)
    for _, down, right in OFFSETS:
        beside = np.fmin(beside, flat[cells + down * columns + right])
    order = np.argsort(hole, kind="stable")
    firsts = np.searchsorted(hole[order], np.arange(hole.max() + 1 if hole.size else 0))
    return np.minimum.reduceat(beside[order], firsts) if hole.size else beside
