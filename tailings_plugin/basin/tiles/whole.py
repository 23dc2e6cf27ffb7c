"""What must be known of a whole relief before its tiles: levels of lakes, cells of small lakes and of rivers."""

from collections.abc import Iterator
from functools import partial

import numpy as np

from ..grid.blocks import Block
from ..grid.grid import Grid
from ..grid.raster_file import READ_CELLS
from ..grid.relief import drop_too_low
from ..paths.ends import LAKE, SEA, Sink, cells_in_polygon
from ..routing.burning import cells_along, check_depth, cut_in
from .job import Job, Tick
from .pieces import Wanted
from .source import Heights

# One file for all tiles.
WHOLE = "whole"


class Whole:
    """What `prepare` left in the store, and what follows from the settings alone.

    `masks` are the kinds of cells that hang together over tiles: holes, the sea, the level of each lake that a point
    marks. `small`: the one cell (-1 off the raster) of each polygon that holds the middle of none; `boxes`: the corners
    of all polygons.
    """

    def __init__(self, job: Job):
        found = job.store.load(0, WHOLE)
        self._source = job.source
        self.masks: list[tuple[str, Wanted]] = [("void", np.isnan)]
        if job.settings.sea_level_m is not None:
            self.masks.append(("sea", partial(_at_most, job.settings.sea_level_m)))
        for number, level in zip(found["lakes"].tolist(), found["lake_levels"], strict=True):
            self.masks.append((f"lake{number}", partial(_at, level)))
        self.small = dict(zip(found["small"].tolist(), found["small_cells"].tolist(), strict=True))
        self.boxes = {number: _box(sink) for number, sink in _polygons(job)}
        self._burnt_cells, self._burnt_heights = found["burnt_cells"], found["burnt_heights"]

    def read(self, window: Block) -> np.ndarray:
        """Return the heights of a window, NaN for no data, without rivers."""
        return _read(self._source, window)

    def burn(self, heights: np.ndarray, window: Block) -> None:
        """Write the heights of rivers into those of a window."""
        columns = self._source.grid.columns
        first, last = np.searchsorted(self._burnt_cells, (window.row0 * columns, window.row1 * columns))
        row, column = np.divmod(self._burnt_cells[first:last], columns)
        inside = (column >= window.col0) & (column < window.col1)
        here = row[inside] - window.row0, column[inside] - window.col0
        heights[here] = self._burnt_heights[first:last][inside]


def whole_of(job: Job) -> Whole:
    """Return what `prepare` found, read once in a process."""
    return job.once("whole", lambda: Whole(job))


def prepare(job: Job, tick: Tick) -> None:
    """Find what must be known before tiles are looked at, and keep it."""
    if job.store.has(0, WHOLE):
        return
    grid, sinks = job.source.grid, job.settings.sinks
    small, lakes = {}, {}
    for number, sink in enumerate(sinks):
        tick(number / len(sinks))
        if sink.point is None:
            if not _holds_cells(grid, sink, tick):
                small[number] = int(grid.cell_at(*np.asarray(sink.rings[0][:1], float).T)[0])
            continue
        own = cell_of(grid, sink.point)
        if own is not None and sink.kind in (LAKE, SEA):
            lakes[number] = _read(job.source, Block(own[0], own[0] + 1, own[1], own[1] + 1))[0, 0]
    burnt_cells, burnt_heights = _cut_rivers(job, tick)
    job.store.save(
        0,
        WHOLE,
        small=np.array(list(small), np.int64),
        small_cells=np.array(list(small.values()), np.int64),
        lakes=np.array(list(lakes), np.int64),
        lake_levels=np.array(list(lakes.values()), job.source.dtype),
        burnt_cells=burnt_cells,
        burnt_heights=burnt_heights,
    )


def cell_of(grid: Grid, point: tuple[float, float]) -> tuple[int, int] | None:
    """Return row and column of a point, None off the raster."""
    cell = int(grid.cell_at(np.array([point[0]]), np.array([point[1]]))[0])
    return None if cell < 0 else divmod(cell, grid.columns)


def _polygons(job: Job) -> Iterator[tuple[int, Sink]]:
    return ((number, sink) for number, sink in enumerate(job.settings.sinks) if sink.point is None)


def _box(sink: Sink) -> tuple[np.ndarray, np.ndarray]:
    corners = np.concatenate([np.asarray(ring, float) for ring in sink.rings])
    return corners.min(axis=0), corners.max(axis=0)


def _holds_cells(grid: Grid, sink: Sink, tick: Tick) -> bool:
    """Tell whether a polygon holds the middle of a cell."""
    step = max(1, READ_CELLS // grid.columns)
    low, high = _box(sink)
    first, last = (np.clip((grid.top - y) / grid.cell_height, 0, grid.rows) for y in (high[1], low[1]))
    for row in range(int(first), min(int(last) + 1, grid.rows), step):
        tick(0.0)
        window = Block(row, min(row + step, grid.rows), 0, grid.columns)
        if len(cells_in_polygon(grid, sink, window)):
            return True
    return False


def _cut_rivers(job: Job, tick: Tick) -> tuple[np.ndarray, np.ndarray]:
    """Return the cells that rivers pass, and their heights as `burn_rivers` cuts them."""
    grid, rivers = job.source.grid, job.settings.rivers
    if rivers is None:
        return np.zeros(0, np.int64), np.zeros(0, job.source.dtype)
    check_depth(job.settings.burn_depth_m)
    passed = [cells_along(grid, line) for line in rivers]
    cells = np.unique(np.concatenate([np.zeros(0, np.int64), *passed]))
    heights: np.ndarray = np.full(len(cells), np.nan, job.source.dtype)
    row, column = np.divmod(cells, grid.columns)
    for number, tile in enumerate(job.tiling.tiles):
        tick(number / len(job.tiling))
        own = np.flatnonzero(
            (row >= tile.row0) & (row < tile.row1) & (column >= tile.col0) & (column < tile.col1)
        )
        if len(own):
            heights[own] = _read(job.source, tile)[row[own] - tile.row0, column[own] - tile.col0]
    cut_in(heights, [np.searchsorted(cells, each) for each in passed], job.settings.burn_depth_m)
    return cells, heights


def _read(source: Heights, window: Block) -> np.ndarray:
    heights = source.read(window)
    drop_too_low(heights)
    return heights


def _at_most(level: float, heights: np.ndarray) -> np.ndarray:
    return heights <= level


def _at(level: float, heights: np.ndarray) -> np.ndarray:
    return heights == level
