"""Cells that hang together, over the sides of tiles too: holes in the relief, lakes of one level, the sea."""

from collections.abc import Callable, Sequence
from dataclasses import dataclass

import numpy as np

from ..grid.d8 import OFFSETS
from ..routing.voids import cells_of_runs, linked_pieces, pieces_of_runs, runs_of
from .tiling import Tiling, ring_of, ring_place

Wanted = Callable[[np.ndarray], np.ndarray]


@dataclass(frozen=True)
class Pieces:
    """The pieces in which the wanted cells of a tile hang together: flat cells, and the piece (0, 1, ..) of each."""

    cells: np.ndarray
    piece: np.ndarray
    count: int

    def ring(self, shape: tuple[int, int]) -> np.ndarray:
        """Return the ring of the tile: 1 + the number of the piece, 0 for none."""
        if not self.count:
            return np.zeros(2 * sum(shape), np.int32)
        number = np.zeros(shape, np.int32)
        number.reshape(-1)[self.cells] = self.piece + 1
        return ring_of(number)


def pieces_in(wanted: Wanted, heights: np.ndarray) -> Pieces:
    """Return the pieces of a tile (8-connected), numbered in row-major order of their first cells."""
    row, start, end = runs_of(wanted, heights)
    if not row.size:
        none = np.zeros(0, np.int64)
        return Pieces(none, none, 0)
    number = np.unique(pieces_of_runs(row, start, end), return_inverse=True)[1]
    cells, piece = cells_of_runs(row, start, end, number, heights.shape[1])
    return Pieces(cells, piece, int(number.max()) + 1)


def join(tiling: Tiling, rings: Sequence[np.ndarray], counts: Sequence[int]) -> list[np.ndarray]:
    """Return for each tile which piece of the whole raster each of its pieces (rings as `Pieces.ring`) belongs to."""
    starts = np.cumsum([0, *counts])
    one, other = [np.zeros(0, np.int64)], [np.zeros(0, np.int64)]
    whole = [
        np.where(ring, ring + start, 0).astype(np.int64) for ring, start in zip(rings, starts, strict=False)
    ]
    for number in range(len(tiling)):
        if not whole[number].any():
            continue
        own, home, place = _across(tiling, number)
        here, there = (
            whole[number][own],
            tiling.along_rim(home, place, whole.__getitem__, whole[number].dtype),
        )
        both = (here > 0) & (there > 0)
        one.append(here[both] - 1)
        other.append(there[both] - 1)
    root = linked_pieces(int(starts[-1]), np.concatenate(one), np.concatenate(other))
    return [root[start : start + count] for start, count in zip(starts, counts, strict=False)]


def _across(tiling: Tiling, number: int) -> tuple[np.ndarray, np.ndarray, np.ndarray]:
    """Return the pairs of neighbours over the sides of a tile: place in its ring, the other tile, place in that."""
    shape = tiling.tiles[number].shape
    cells, home, place = tiling.rim(number)
    row, column = np.divmod(cells, shape[1] + 2)
    pairs = []
    for _, down, right in OFFSETS:
        own_row, own_column = row - 1 + down, column - 1 + right
        inside = (own_row >= 0) & (own_row < shape[0]) & (own_column >= 0) & (own_column < shape[1])
        own = ring_place(own_row[inside], own_column[inside], shape)
        pairs.append((own, home[inside], place[inside]))
    own, home, place = (np.concatenate(each) for each in zip(*pairs, strict=True))
    return own, home, place
