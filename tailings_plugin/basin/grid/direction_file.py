"""Flow directions in a file of any size: one coding for all of it, found once, and windows read as ESRI codes."""

from collections.abc import Callable

import numpy as np

from ...errors import DataProblem
from .blocks import Block, Blocks
from .codings import DIRECTIONS_BAND, ESRI, coding_of, decoded, has_directions, read_directions, read_raw
from .direction_tiles import TILE_SHAPE
from .raster_file import grid_of, is_empty, open_raster

# Rasters up to this size are read whole, and every value of theirs is looked at.
SMALL_CELLS = 10_000_000
# Of larger ones the coding is found from so many tiles that hold directions, spread over the raster.
SAMPLES = 8


class DirectionFile:
    """D8 directions in a raster that GDAL opens: its `grid`, `coding`, and windows of ESRI codes.

    coding: as for `read_directions`. Values that the coding does not have are refused where they are read. Raises
    DataProblem as that function does. For one thread at a time.
    """

    def __init__(
        self, path: str, coding: str | None = None, tick: Callable[[float], None] = lambda fraction: None
    ):
        self.path = path
        self._dataset = open_raster(path)
        self.grid = grid_of(self._dataset, path)
        self._no_data = self._dataset.GetRasterBand(1).GetNoDataValue()
        self._codes: np.ndarray | None = None
        if self.grid.cells <= SMALL_CELLS:
            whole = read_directions(path, None, coding, tick)
            self._codes, self.coding = whole.codes, whole.coding
        else:
            self.coding = coding or self._coding(tick)

    def read(self, window: Block) -> np.ndarray:
        """Return the ESRI codes (uint8, rows x columns) of a window."""
        if self._codes is not None:
            return window.of(self._codes)
        place = (window.row0, window.row1, window.col0, window.col1)
        raw = read_raw(self._dataset, self.path, place)
        return decoded(raw, self.grid, self.path, self._no_data, self.coding, window.row0, window.col0)[0]

    def _coding(self, tick: Callable[[float], None]) -> str:
        if self._dataset.GetRasterBand(1).GetDescription() == DIRECTIONS_BAND:
            return ESRI
        tiles = list(Blocks(self.grid.rows, self.grid.columns, TILE_SHAPE))
        parts: list[np.ndarray] = []
        for done, number in enumerate(spread(len(tiles))):
            tick(max(len(parts) / SAMPLES, done / len(tiles)))
            tile = tiles[number]
            place = (tile.row0, tile.row1, tile.col0, tile.col1)
            if is_empty(self._dataset, place):
                continue
            raw = read_raw(self._dataset, self.path, place)
            if has_directions(raw):
                parts.append(raw)
            if len(parts) == SAMPLES:
                break
        if not parts:
            raise DataProblem("Directions {path}: there is no direction in it, only no-data.", path=self.path)
        return coding_of(parts, self._no_data, self.path)


def spread(count: int) -> list[int]:
    """Return the numbers below `count`, each half way between others before those beside it."""
    bits = max(1, (count - 1).bit_length())
    turned = (int(format(number, f"0{bits}b")[::-1], 2) for number in range(2**bits))
    return [number for number in turned if number < count]
