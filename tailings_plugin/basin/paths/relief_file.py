"""A relief in a file that is asked again and again: terrains of windows that were read are kept for the next points."""

from collections.abc import Callable, Sequence
from dataclasses import replace
from functools import partial

import numpy as np

from ..grid.raster_file import grid_of, is_empty, open_raster
from ..grid.relief import TooLow, read_relief, warn_once
from .ends import Sink
from .known_rivers import rivers_burnt_into
from .terrain import Terrain, relief_terrain
from .windows import Traced, Window, trace_in_windows, trace_within, whole_window

# About a gigabyte while directions are found, a third of it kept. Of larger reliefs windows are kept.
KEPT_CELLS = 30_000_000


class ReliefFile:
    """A raster file of heights, the sinks in it (in its CRS), and the terrains that were made of its windows.

    `kept_cells`: of how many cells terrains are kept, 0 for none. For one thread at a time, whichever it is: the file
    is open only while it is read, for GDAL's objects are not to be freed by another thread.
    """

    def __init__(self, path: str, sinks: Sequence[Sink], kept_cells: int = 0, too_low: TooLow | None = None):
        self.path, self.sinks, self.kept_cells = path, sinks, kept_cells
        self.too_low = too_low or warn_once()
        self.grid = grid_of(open_raster(path), path)
        self._kept: list[tuple[Window, Terrain]] = []

    def prepare(self, tick: Callable[[float], None] = lambda fraction: None) -> bool:
        """Find the directions of the whole relief, if so many cells are kept; return whether they are there."""
        whole = whole_window(self.grid)
        if self.grid.cells <= self.kept_cells and whole not in [window for window, _ in self._kept]:
            self._read(whole, tick)
        return whole in [window for window, _ in self._kept]

    def trace(
        self,
        x: np.ndarray,
        y: np.ndarray,
        max_length_m: float = np.inf,
        snap_m: float = 0.0,
        tick: Callable[[float], None] = lambda fraction: None,
    ) -> Traced:
        """Return the paths of points x, y (n,) in the CRS of the relief, as `trace_in_windows` does."""
        empty = partial(is_empty, open_raster(self.path))
        for window, terrain in self._kept:
            found = trace_within(self.grid, x, y, window, terrain, max_length_m, snap_m, tick, empty)
            if found is not None:
                return found
        read = partial(self._read, tick=tick)
        return trace_in_windows(self.grid, x, y, read, max_length_m, snap_m, tick=tick, is_empty=empty)

    def _read(self, window: Window, tick: Callable[[float], None]) -> Terrain:
        # Reading counts for nothing, but can be cancelled.
        grid, heights = read_relief(self.path, window, tick=lambda _: tick(0.0), too_low=self.too_low)
        terrain = relief_terrain(grid, heights, self.sinks, tick=tick)
        terrain = replace(terrain, rivers=rivers_burnt_into(self.path, terrain.grid))
        self._keep(window, terrain)
        return terrain

    def _keep(self, window: Window, terrain: Terrain) -> None:
        """Keep a terrain as the first to be asked, and of the others those for which there is room."""
        room = self.kept_cells - terrain.grid.cells
        if room < 0:
            return
        kept = [(window, terrain)]
        for other, earlier in self._kept:
            room -= earlier.grid.cells
            if room >= 0 and not _within(other, window):
                kept.append((other, earlier))
        self._kept = kept


def _within(inner: Window, outer: Window) -> bool:
    rows = outer[0] <= inner[0] and inner[1] <= outer[1]
    return rows and outer[2] <= inner[2] and inner[3] <= outer[3]
