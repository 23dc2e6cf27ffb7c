"""A raster cut into tiles, and what tiles know of each other: the cells along their sides."""

from collections.abc import Callable

import numpy as np

from ..grid.blocks import Block, Blocks


class Tiling:
    """Tiles of a raster, numbered by rows from the north-west.

    The ring of a tile is what its outermost cells hold, side by side: north, south, west, east (2 rows + 2 columns
    values, those of corners twice). What a tile has around it, its rim, are cells of its neighbours' rings.
    """

    def __init__(self, rows: int, columns: int, shape: tuple[int, int]):
        self.rows, self.columns = rows, columns
        self.shape = shape
        self._blocks = Blocks(rows, columns, shape)
        self.tiles = list(self._blocks)

    def __len__(self) -> int:
        return len(self.tiles)

    @property
    def ring_cells(self) -> int:
        """The length of all rings together."""
        return sum(2 * sum(tile.shape) for tile in self.tiles)

    def ring_starts(self) -> np.ndarray:
        """Return where each ring begins when all are laid end to end, and where the last one ends."""
        return np.cumsum([0, *(2 * sum(tile.shape) for tile in self.tiles)])

    def homes(self, row: np.ndarray, column: np.ndarray) -> tuple[np.ndarray, np.ndarray]:
        """Return for cells on rings the number of their tile and their place in its ring; tile -1 off the raster."""
        inside = (row >= 0) & (row < self.rows) & (column >= 0) & (column < self.columns)
        home = np.where(inside, self._blocks.number_of(row, column), -1)
        place = np.zeros(len(home), np.int64)
        for number in np.unique(home[inside]).tolist():
            own, tile = home == number, self.tiles[number]
            place[own] = ring_place(row[own] - tile.row0, column[own] - tile.col0, tile.shape)
        return home, place

    def rim(self, number: int) -> tuple[np.ndarray, np.ndarray, np.ndarray]:
        """Return the flat cells of a tile's rim (padded) that the raster has, their tiles and places in rings."""
        return self.rim_of(self.tiles[number])

    def rim_of(self, block: Block) -> tuple[np.ndarray, np.ndarray, np.ndarray]:
        """Return the same of a block of whole tiles."""
        shape = block.shape[0] + 2, block.shape[1] + 2
        cells = rim_cells(shape)
        row, column = np.divmod(cells, shape[1])
        home, place = self.homes(row + block.row0 - 1, column + block.col0 - 1)
        there = home >= 0
        return cells[there], home[there], place[there]

    def groups(self, side: int) -> "Tiling":
        """Return the raster cut into groups of tiles, as even as can be, of no more than `side` along each side."""
        rows, columns = (
            -(-count // -(-count // side)) * size
            for count, size in zip(
                (-(-self.rows // self.shape[0]), self._blocks.per_row), self.shape, strict=True
            )
        )
        return Tiling(self.rows, self.columns, (rows, columns))

    def within(self, block: Block) -> list[int]:
        """Return the numbers of the tiles of a block of whole tiles."""
        rows = range(block.row0 // self.shape[0], -(-block.row1 // self.shape[0]))
        columns = range(block.col0 // self.shape[1], -(-block.col1 // self.shape[1]))
        return [row * self._blocks.per_row + column for row in rows for column in columns]

    def neighbours(self, number: int) -> list[int]:
        """Return the numbers of the tiles around one."""
        return np.unique(self.rim(number)[1]).tolist()

    def padded(
        self, number: int, inner: np.ndarray, ring: Callable[[int], np.ndarray], beyond: float
    ) -> np.ndarray:
        """Return what a tile holds with what the rings of its neighbours hold around it, `beyond` off the raster.

        ring(number): the ring of a tile.
        """
        padded = np.full((inner.shape[0] + 2, inner.shape[1] + 2), beyond, inner.dtype)
        padded[1:-1, 1:-1] = inner
        cells, home, place = self.rim(number)
        padded.reshape(-1)[cells] = self.along_rim(home, place, ring, inner.dtype)
        return padded

    @staticmethod
    def along_rim(
        home: np.ndarray, place: np.ndarray, ring: Callable[[int], np.ndarray], dtype: np.dtype
    ) -> np.ndarray:
        """Return what the rings of tiles hold at places."""
        values = np.zeros(len(home), dtype)
        for other in np.unique(home).tolist():
            own = home == other
            values[own] = ring(other)[place[own]]
        return values

    def read_around(self, number: int) -> tuple[Block, tuple[slice, slice]]:
        """Return the window of a tile with its rim, as far as the raster goes, and where it lies in the padded tile."""
        tile = self.tiles[number]
        window = Block(
            max(tile.row0 - 1, 0),
            min(tile.row1 + 1, self.rows),
            max(tile.col0 - 1, 0),
            min(tile.col1 + 1, self.columns),
        )
        first_row, first_column = window.row0 - tile.row0 + 1, window.col0 - tile.col0 + 1
        rows, columns = window.shape
        return window, (
            slice(first_row, first_row + rows),
            slice(first_column, first_column + columns),
        )


def ring_of(values: np.ndarray) -> np.ndarray:
    """Return the ring of a tile's values (rows, columns)."""
    return np.concatenate([values[0], values[-1], values[:, 0], values[:, -1]])


def ring_cells(shape: tuple[int, ...]) -> np.ndarray:
    """Return the flat cells of a tile's ring."""
    rows, columns = shape
    north, west = np.arange(columns), np.arange(rows) * columns
    return np.concatenate([north, north + (rows - 1) * columns, west, west + columns - 1])


def padded_ring(shape: tuple[int, ...], pitch: int) -> np.ndarray:
    """Return the flat cells of a tile's ring in a plane of rows of `pitch` cells, a row and a column within it.

    >>> padded_ring((1, 2), 4)
    array([5, 6, 5, 6, 5, 6])
    """
    row, column = np.divmod(ring_cells(shape), shape[1])
    return (row + 1) * pitch + column + 1


def rim_cells(shape: tuple[int, ...]) -> np.ndarray:
    """Return the flat cells around a padded tile, ascending."""
    rows, columns = shape
    north, west = np.arange(columns), np.arange(1, rows - 1) * columns
    sides = np.stack([west, west + columns - 1], axis=1).reshape(-1)
    return np.concatenate([north, sides, north + (rows - 1) * columns])


def ring_place(row: np.ndarray, column: np.ndarray, shape: tuple[int, int]) -> np.ndarray:
    """Return the places in the ring of cells of a tile, given from its north-west."""
    rows, columns = shape
    on_side = np.where(column == 0, 2 * columns + row, 2 * columns + rows + row)
    return np.where(row == 0, column, np.where(row == rows - 1, columns + column, on_side))
