"""Flow directions of any size tile by tile: what follows or floods them has a few tiles in memory at a time."""

from collections import OrderedDict
from collections.abc import Callable, Iterator
from functools import cached_property

import numpy as np

from .blocks import Block, Blocks
from .d8 import COLUMN_STEP, NO_DATA, ROW_STEP, STRIP_COLUMNS, lengths_at
from .grid import Grid

TILE_SHAPE = (1024, 1024)
# Of so many tiles the codes are kept, a byte a cell.
KEPT_TILES = 32
# Of tiles that are not kept, what fits into so many cells is read alone.
SMALL_WINDOW = 65_536


class DirectionTiles:
    """ESRI D8 codes of a raster `grid` of any size, in tiles numbered by rows from the north-west.

    `read(block)` gives the codes (uint8) of a window; the tiles last asked for are kept. shape: rows and columns of a
    tile, None: TILE_SHAPE.
    """

    def __init__(
        self,
        grid: Grid,
        read: Callable[[Block], np.ndarray],
        shape: tuple[int, int] | None = None,
        kept: int = KEPT_TILES,
    ):
        self.grid, self.read, self.kept = grid, read, kept
        self.blocks = Blocks(grid.rows, grid.columns, shape or TILE_SHAPE)
        self._tiles: OrderedDict[int, np.ndarray] = OrderedDict()

    @cached_property
    def tiles(self) -> list[Block]:
        """All tiles."""
        return list(self.blocks)

    def __len__(self) -> int:
        return len(self.blocks)

    def padded(self, number: int) -> np.ndarray:
        """Return the codes of a tile with the cells around it, NO_DATA off the raster: not to be written into."""
        if number in self._tiles:
            self._tiles.move_to_end(number)
            return self._tiles[number]
        tile, grid = self.tiles[number], self.grid
        padded = np.full((tile.shape[0] + 2, tile.shape[1] + 2), NO_DATA, np.uint8)
        top, left = max(tile.row0 - 1, 0), max(tile.col0 - 1, 0)
        window = Block(top, min(tile.row1 + 1, grid.rows), left, min(tile.col1 + 1, grid.columns))
        row, column = top - tile.row0 + 1, left - tile.col0 + 1
        padded[row : row + window.shape[0], column : column + window.shape[1]] = self.read(window)
        self._tiles[number] = padded
        while len(self._tiles) > self.kept:
            self._tiles.popitem(last=False)
        return padded

    def tile_of(self, cells: np.ndarray) -> np.ndarray:
        """Return the number of the tile of each flat cell."""
        row, column = np.divmod(cells, self.grid.columns)
        return self.blocks.number_of(row, column)

    def by_tile(self, cells: np.ndarray) -> Iterator[tuple[int, np.ndarray]]:
        """Yield the number of each tile that holds some of the flat cells, and the places of these."""
        home = self.tile_of(cells)
        order = np.argsort(home, kind="stable")
        for part in np.split(order, np.flatnonzero(np.diff(home[order])) + 1) if len(order) else []:
            yield int(home[part[0]]), part

    def in_tile(self, number: int, cells: np.ndarray) -> np.ndarray:
        """Return flat cells of the raster, in a tile or beside it, as flat cells of the padded tile."""
        tile = self.tiles[number]
        row, column = np.divmod(cells, self.grid.columns)
        return (row - tile.row0 + 1) * (tile.shape[1] + 2) + column - tile.col0 + 1

    def in_raster(self, number: int, cells: np.ndarray) -> np.ndarray:
        """Return flat cells of a padded tile as flat cells of the raster, on which they lie."""
        tile = self.tiles[number]
        row, column = np.divmod(cells, tile.shape[1] + 2)
        return (row + tile.row0 - 1) * self.grid.columns + column + tile.col0 - 1

    def codes_at(self, cells: np.ndarray) -> np.ndarray:
        """Return the codes (n,) of flat cells."""
        codes = np.empty(len(cells), np.uint8)
        for number, places in self.by_tile(cells):
            row, column = np.divmod(cells[places], self.grid.columns)
            box = Block(int(row.min()), int(row.max()) + 1, int(column.min()), int(column.max()) + 1)
            if number not in self._tiles and box.shape[0] * box.shape[1] <= SMALL_WINDOW:
                codes[places] = self.read(box)[row - box.row0, column - box.col0]
            else:
                codes[places] = self.padded(number).reshape(-1)[self.in_tile(number, cells[places])]
        return codes

    def after(self, cells: np.ndarray, codes: np.ndarray) -> tuple[np.ndarray, np.ndarray]:
        """Return the flat cell that each cell drains to, -1 off the raster, and whether it drains off it."""
        row, column = np.divmod(cells, self.grid.columns)
        row, column = row + ROW_STEP[codes], column + COLUMN_STEP[codes]
        off = (row < 0) | (row >= self.grid.rows) | (column < 0) | (column >= self.grid.columns)
        return np.where(off, -1, row * self.grid.columns + column), off

    def step_lengths(self, cells: np.ndarray, codes: np.ndarray) -> np.ndarray:
        """Return the metres of the step that leaves each cell, as `d8.step_lengths` does."""
        row, column = np.divmod(cells, self.grid.columns)
        found = np.empty(len(cells))
        for number, places in self.by_tile(cells):
            tile = self.tiles[number]
            table = self.grid.step_table(slice(tile.row0, tile.row1), slice(tile.col0, tile.col1))
            first = tile.col0 // STRIP_COLUMNS * STRIP_COLUMNS if table.ndim == 3 else 0
            found[places] = lengths_at(table, row[places] - tile.row0, column[places] - first, codes[places])
        return found


def tiles_of_array(grid: Grid, codes: np.ndarray, shape: tuple[int, int] | None = None) -> DirectionTiles:
    """Return the tiles of ESRI codes (rows, columns) in memory."""
    return DirectionTiles(grid, lambda window: window.of(codes), shape)
