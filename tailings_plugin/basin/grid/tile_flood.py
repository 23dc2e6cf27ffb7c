"""Cells of directions that hang together, found tile by tile from some of them."""

import heapq
from collections.abc import Callable

import numpy as np

from .d8 import NO_DATA, connected
from .direction_tiles import DirectionTiles


class Flood:
    """The cells of one code that hang together with `seeds` (flat cells of that code) over any of eight neighbours.

    `reaches_edge`: whether one of them lies at the raster's edge. With `only_edge` the work ends once that is known.
    """

    def __init__(
        self,
        tiles: DirectionTiles,
        code: int,
        seeds: np.ndarray,
        only_edge: bool = False,
        tick: Callable[[float], None] = lambda fraction: None,
    ):
        self.tiles, self.code = tiles, code
        self.found: dict[int, np.ndarray] = {}
        self.reaches_edge = False
        waiting = {number: seeds[places] for number, places in tiles.by_tile(seeds)}
        # Near the edge first: there it ends soonest.
        order = [(self._to_edge(number), number) for number in waiting]
        heapq.heapify(order)
        while order:
            tick(0.5)
            _, number = heapq.heappop(order)
            for other, cells in self._spread(number, waiting.pop(number)):
                if other not in waiting:
                    heapq.heappush(order, (self._to_edge(other), other))
                waiting[other] = np.concatenate([waiting.get(other, cells[:0]), cells])
            if self.reaches_edge and only_edge:
                return

    def holds(self, cells: np.ndarray) -> np.ndarray:
        """Return which flat cells were found (n,)."""
        held = np.zeros(len(cells), dtype=bool)
        for number, places in self.tiles.by_tile(cells):
            if number in self.found:
                held[places] = self.found[number].reshape(-1)[self.tiles.in_tile(number, cells[places])]
        return held

    def cells(self) -> np.ndarray:
        """Return the flat cells found, ascending."""
        parts = [self.tiles.in_raster(number, np.flatnonzero(mask)) for number, mask in self.found.items()]
        return np.sort(np.concatenate([np.zeros(0, np.int64), *parts]))

    def _to_edge(self, number: int) -> int:
        tile, grid = self.tiles.tiles[number], self.tiles.grid
        return min(tile.row0, grid.rows - tile.row1, tile.col0, grid.columns - tile.col1)

    def _spread(self, number: int, seeds: np.ndarray) -> list[tuple[int, np.ndarray]]:
        """Find the cells of a tile, and return those beside it, by the tile they lie in, that were not found yet."""
        padded, tile, grid = self.tiles.padded(number), self.tiles.tiles[number], self.tiles.grid
        mask = padded == self.code
        inner = np.zeros_like(mask)
        inner[1:-1, 1:-1] = mask[1:-1, 1:-1]
        known = self.found.get(number)
        if known is not None:
            inner &= ~known
        begin = self.tiles.in_tile(number, seeds)
        begin = begin[inner.reshape(-1)[begin]]
        if not len(begin):
            return []
        new = inner if known is None and inner[1:-1, 1:-1].all() else connected(inner, begin)
        self.found[number] = new if known is None else known | new
        sides = (tile.row0 == 0, tile.row1 == grid.rows, tile.col0 == 0, tile.col1 == grid.columns)
        along = (new[1], new[-2], new[:, 1], new[:, -2])
        self.reaches_edge |= any(side and bool(cells.any()) for side, cells in zip(sides, along, strict=True))
        beside = mask & _around(new)
        beside[1:-1, 1:-1] = False
        # What is padded as no data off the raster is no cell.
        for side, at in zip(sides, ((0,), (-1,), (slice(None), 0), (slice(None), -1)), strict=True):
            if side:
                beside[at] = False
        cells = self.tiles.in_raster(number, np.flatnonzero(beside))
        cells = cells[~self.holds(cells)]
        return [(other, cells[places]) for other, places in self.tiles.by_tile(cells)]


def hang_with_edge(
    tiles: DirectionTiles, cells: np.ndarray, tick: Callable[[float], None] = lambda fraction: None
) -> np.ndarray:
    """Return which of some no-data cells (n,) hang together with the raster's edge through no-data."""
    found = np.zeros(len(cells), dtype=bool)
    left = np.arange(len(cells))
    while len(left):
        flood = Flood(tiles, NO_DATA, cells[left[:1]], only_edge=True, tick=tick)
        held = flood.holds(cells[left])
        found[left[held]] = flood.reaches_edge
        left = left[~held]
    return found


def _around(mask: np.ndarray) -> np.ndarray:
    """Return which cells of a padded tile lie on its rim beside one of a mask that holds none of the rim."""
    beside = np.zeros_like(mask)
    for rim, line in (
        (beside[0], mask[1]),
        (beside[-1], mask[-2]),
        (beside[:, 0], mask[:, 1]),
        (beside[:, -1], mask[:, -2]),
    ):
        rim |= line
        rim[1:] |= line[:-1]
        rim[:-1] |= line[1:]
    return beside
