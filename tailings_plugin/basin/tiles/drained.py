"""What drains through each cell, tile by tile: first what a tile gives by itself, then with what others send it.

After Barnes 2017 (Environmental Modelling & Software 92): a tile is a list of the cells along its sides, where each
sends what comes in there, and what leaves over it by the tile's own cells.
"""

from collections.abc import Callable

import numpy as np

from ..grid.d8 import COLUMN_STEP, ROW_STEP
from ..routing.accumulation import accumulate_numbers, area_numbers, area_unit_km2
from ..routing.depressions import follow
from .ground import Ground
from .store import Store
from .tiling import Tiling, ring_of, ring_place
from .ways import CODES

CELLS, AREA = "cells", "area"


class Drained:
    """Cells and area that drain through each cell of each tile; sums of whole numbers, so no order of adding counts."""

    def __init__(self, ground: Ground, store: Store, wanted: tuple[str, ...]):
        self.ground, self.store, self.wanted = ground, store, wanted
        self.kind = "_".join(("own", *wanted))
        self.unit_km2 = area_unit_km2(ground.grid)
        self._by_row: np.ndarray | None = None
        self._starts = ground.tiling.ring_starts()
        self._inflow: dict[str, np.ndarray] = {}

    @property
    def tiling(self) -> Tiling:
        """The tiles of the relief."""
        return self.ground.tiling

    def prepare(self) -> None:
        """Find the areas of cells where they are the same all along a row."""
        grid = self.ground.grid
        if AREA in self.wanted and grid.areas_km2(0, 1, 0, 2).shape[1] == 1:
            self._by_row = area_numbers(grid.areas_km2(), self.unit_km2)

    def see_own(self, number: int) -> None:
        """Keep what a tile sends out by itself, and where along its sides what comes in goes on."""
        tile = self.tiling.tiles[number]
        codes = self.store.load(number, CODES)["codes"]
        rows, columns = tile.shape
        ring = ring_of(np.arange(codes.size).reshape(codes.shape))
        row, column = np.divmod(ring, columns)
        own_place = ring_place(row, column, tile.shape)
        to_row, to_column = row + ROW_STEP[codes[row, column]], column + COLUMN_STEP[codes[row, column]]
        leaves = (to_row < 0) | (to_row >= rows) | (to_column < 0) | (to_column >= columns)
        beyond = np.full(len(ring), -1)
        home, place = self.tiling.homes(to_row[leaves] + tile.row0, to_column[leaves] + tile.col0)
        beyond[leaves] = np.where(home >= 0, self._starts[home] + place, -1)
        # What lies on a corner stands twice in the ring: it is sent once.
        beyond[own_place != np.arange(len(ring))] = -1
        # Where the way of what comes in over the ring ends, or leaves the tile again.
        last = np.arange(codes.size)
        last += (ROW_STEP * columns + COLUMN_STEP)[codes.reshape(-1)]
        last[ring[leaves]] = ring[leaves]
        follow(last)
        place_of = np.full(codes.size, -1, np.int32)
        place_of[ring[leaves]] = own_place[leaves]
        exit_place = place_of[last[ring]]
        del last, place_of
        sent = {name: ring_of(accumulate_numbers(codes, self._own(number, name))) for name in self.wanted}
        self.store.save(number, self.kind, exit=exit_place, beyond=beyond, **sent)

    def _own(self, number: int, name: str) -> np.ndarray:
        """Return the number that each cell of a tile has of its own: one, for each row, or for each cell."""
        if name == CELLS:
            return np.ones((1, 1), np.int64)
        tile = self.tiling.tiles[number]
        if self._by_row is not None:
            return self._by_row[tile.row0 : tile.row1]
        areas = self.ground.grid.areas_km2(tile.row0, tile.row1, tile.col0, tile.col1)
        return area_numbers(areas, self.unit_km2)

    def join_up(self, tick: Callable[[float], None]) -> None:
        """Find what comes in over each cell of each ring."""
        size = int(self._starts[-1])
        following = np.full(size, -1)
        inflow = {name: np.zeros(size, np.int64) for name in self.wanted}
        for number in range(len(self.tiling)):
            tick(0.5 * number / len(self.tiling))
            found = self.store.load(number, self.kind)
            beyond, goes = found["beyond"], found["exit"]
            there = beyond >= 0
            for name in self.wanted:
                np.add.at(inflow[name], beyond[there], found[name][there])
            onward = np.where(goes >= 0, beyond[goes], -1)
            following[self._starts[number] : self._starts[number + 1]] = onward
        self._inflow = inflow
        givers = np.bincount(following[following >= 0], minlength=size)
        front = np.flatnonzero((givers == 0) & (following >= 0))
        rounds = 0
        while front.size:
            if rounds % 64 == 0:
                tick(0.75)
            rounds += 1
            to = following[front]
            for total in inflow.values():
                np.add.at(total, to, total[front])
            np.subtract.at(givers, to, 1)
            to = np.unique(to)
            front = to[(givers[to] == 0) & (following[to] >= 0)]
        tick(1.0)

    def of(self, number: int, codes: np.ndarray, name: str) -> np.ndarray:
        """Return what drains through each cell of a tile: whole numbers (int64) of cells, or of parts of a km2."""
        return accumulate_numbers(codes, self._with_inflow(number, codes.shape, name))

    def _with_inflow(self, number: int, shape: tuple[int, ...], name: str) -> np.ndarray:
        own = np.broadcast_to(self._own(number, name), shape).copy()
        places = ring_of(np.arange(own.size).reshape(shape))
        inflow = self._inflow[name][self._starts[number] : self._starts[number + 1]]
        # Corners stand twice in a ring, with what comes in at the first.
        np.add.at(own.reshape(-1), places, inflow)
        return own
