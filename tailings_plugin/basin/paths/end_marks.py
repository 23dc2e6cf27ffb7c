"""Where water ends in directions of any size: lakes, sinks and the sea marked window by window."""

from collections.abc import Callable, Sequence

import numpy as np

from ..grid.blocks import Block
from ..grid.d8 import END, NO_DATA
from ..grid.direction_tiles import DirectionTiles
from ..grid.grid import Grid
from ..grid.raster_file import READ_CELLS
from ..grid.tile_flood import Flood
from .ends import LAKE, SEA, WIDER, Sink, cells_in_polygon, cells_within

Box = tuple[int, int, int, int]  # row0, row1, column0, column1, half open


class EndMarks:
    """The kinds of ends that `sinks` (in the CRS of the directions) mark in `raw`, the directions as they are.

    As `ends.mark_ends` finds them without heights: the level surface of a lake is where directions end.
    """

    def __init__(
        self,
        raw: DirectionTiles,
        sinks: Sequence[Sink],
        tick: Callable[[float], None] = lambda fraction: None,
    ):
        self.raw, self.grid, self.sinks = raw, raw.grid, sinks
        self._cells: list[np.ndarray | None] = []
        boxes: list[Box] = []
        for number, sink in enumerate(sinks):
            tick(number / len(sinks))
            if sink.point is None:
                box = _box_of(self.grid, np.concatenate([np.asarray(ring, float) for ring in sink.rings]))
                cells = self._of_small(sink, box)
            else:
                cells = self._around_point(sink, sink.point)
                box = self._box_of_radius(sink, sink.point)
            self._cells.append(cells)
            boxes.append(_common(box, _box_around(self.grid, cells)))
        self._boxes = np.array(boxes, np.int64).reshape(len(boxes), 4)

    def kinds(self, window: Block) -> np.ndarray:
        """Return uint8 (rows, columns): the kind of end of each cell of a window, 0 where water goes on."""
        kinds = np.zeros(window.shape, np.uint8)
        for number in self._near(window):
            sink, cells = self.sinks[number], self._cells[number]
            flat = kinds.reshape(-1)
            if sink.point is not None and sink.radius_km > 0:
                x, y = sink.point
                flat[cells_within(self.grid, x, y, sink.radius_km * 1000.0, window)] = sink.kind
            if cells is not None:
                flat[_in_window(self.grid, cells, window)] = sink.kind
            elif sink.point is None:
                flat[cells_in_polygon(self.grid, sink, window)] = sink.kind
        return kinds

    def _near(self, window: Block) -> list[int]:
        """Return the sinks that may mark cells of a window."""
        boxes = self._boxes
        near = (boxes[:, 0] < window.row1) & (boxes[:, 1] > window.row0)
        near &= (boxes[:, 2] < window.col1) & (boxes[:, 3] > window.col0)
        return np.flatnonzero(near).tolist()

    def kinds_at(self, cells: np.ndarray) -> np.ndarray:
        """Return the kinds (n,) of ends of flat cells."""
        kinds = np.zeros(len(cells), np.uint8)
        if self.sinks:
            for number, places in self.raw.by_tile(cells):
                tile = self.raw.tiles[number]
                here = _in_window(self.grid, cells[places], tile)
                kinds[places] = self.kinds(tile).reshape(-1)[here]
        return kinds

    def read(self, window: Block) -> np.ndarray:
        """Return the codes of a window, END where a sink marks cells with data."""
        codes = self.raw.read(window)
        if not self._near(window):
            return codes
        return np.where((self.kinds(window) != 0) & (codes != NO_DATA), np.uint8(END), codes)

    def change_directions(self, tick: Callable[[float], None] = lambda fraction: None) -> bool:
        """Tell whether a sink holds water that would run on by the directions as they are."""
        for row0, row1, col0, col1 in self._boxes.tolist():
            for window in _strips(Block(row0, row1, col0, col1)):
                tick(0.0)
                marked = self.raw.read(window)[self.kinds(window) != 0]
                if ((marked != END) & (marked != NO_DATA)).any():
                    return True
        return False

    def _of_small(self, sink: Sink, box: Box) -> np.ndarray | None:
        """Return the cell of a polygon that holds the middle of none; None for the others."""
        for window in _strips(Block(*box)):
            if len(cells_in_polygon(self.grid, sink, window)):
                return None
        x, y = sink.rings[0][0]
        cell = self.grid.cell_at(x, y)
        return cell[cell >= 0]

    def _around_point(self, sink: Sink, point: tuple[float, float]) -> np.ndarray:
        own = self.grid.cell_at(*np.array([[point[0]], [point[1]]]))
        own = own[own >= 0]
        if sink.kind not in (LAKE, SEA) or not len(own) or self.raw.codes_at(own)[0] != END:
            return own
        return Flood(self.raw, END, own).cells()

    def _box_of_radius(self, sink: Sink, point: tuple[float, float]) -> Box:
        if not sink.radius_km > 0:
            return (0, 0, 0, 0)
        grid = self.grid
        near = np.clip(point[0], grid.left, grid.right), np.clip(point[1], grid.bottom, grid.top)
        frame = grid.measure.frame(np.array([near[0]]), np.array([near[1]]))
        reach_x, reach_y = (float(np.max(each)) for each in frame.reach(WIDER * sink.radius_km * 1000.0))
        corners = np.array(
            [[point[0] - reach_x, point[1] - reach_y], [point[0] + reach_x, point[1] + reach_y]]
        )
        return _box_of(grid, corners)


def _box_of(grid: Grid, points: np.ndarray) -> Box:
    """Return the rows and columns that points (n, 2) take in, as far as the raster goes."""
    (left, low), (right, high) = points.min(axis=0), points.max(axis=0)
    rows = np.clip((grid.top - np.array([high, low])) / grid.cell_height + [0, 1], 0, grid.rows)
    columns = np.clip((np.array([left, right]) - grid.left) / grid.cell_width + [0, 1], 0, grid.columns)
    return int(rows[0]), int(rows[1]), int(columns[0]), int(columns[1])


def _box_around(grid: Grid, cells: np.ndarray | None) -> Box:
    if cells is None or not len(cells):
        return (0, 0, 0, 0)
    row, column = np.divmod(cells, grid.columns)
    return int(row.min()), int(row.max()) + 1, int(column.min()), int(column.max()) + 1


def _common(one: Box, other: Box) -> Box:
    """Return the box around two, of which an empty one counts for nothing."""
    if one[0] >= one[1] or one[2] >= one[3]:
        return other
    if other[0] >= other[1] or other[2] >= other[3]:
        return one
    return min(one[0], other[0]), max(one[1], other[1]), min(one[2], other[2]), max(one[3], other[3])


def _in_window(grid: Grid, cells: np.ndarray, window: Block) -> np.ndarray:
    row, column = np.divmod(cells, grid.columns)
    there = (row >= window.row0) & (row < window.row1) & (column >= window.col0) & (column < window.col1)
    return (row[there] - window.row0) * window.shape[1] + column[there] - window.col0


def _strips(box: Block) -> list[Block]:
    """Return a window in strips that can be read at once."""
    rows, columns = box.shape
    if rows <= 0 or columns <= 0:
        return []
    step = max(1, READ_CELLS // columns)
    return [
        Block(row, min(row + step, box.row1), box.col0, box.col1) for row in range(box.row0, box.row1, step)
    ]
