"""The relief as water meets it, tile by tile: rivers cut in, holes crossed, lakes, sinks and the sea marked."""

from collections.abc import Callable, Sequence
from dataclasses import dataclass, field
from functools import partial

import numpy as np

from ...errors import DataProblem
from ..grid.blocks import Block
from ..grid.d8 import OFFSETS
from ..grid.grid import Grid
from ..grid.raster_file import READ_CELLS
from ..grid.relief import drop_too_low
from ..paths.ends import LAKE, SEA, Sink, cells_in_polygon, cells_within
from ..routing.burning import cells_along, check_depth, cut_in
from .pieces import Pieces, Wanted, join, pieces_in
from .source import Heights
from .store import Store
from .tiling import Tiling

Tick = Callable[[float], None]
KIND = "pieces"


@dataclass(frozen=True)
class Settings:
    """What the caller decides: as of `paths.terrain.relief_terrain`, but `rivers` None where none are given."""

    sinks: Sequence[Sink] = ()
    sea_level_m: float | None = None
    rivers: Sequence[np.ndarray] | None = None
    burn_depth_m: float = 0.0


@dataclass
class Ground:
    """A relief in tiles with what is known of it as a whole, once `look` and `join_up` are through.

    `masks` are the kinds of cells that hang together over tiles: holes, the sea, the level of each lake that a point
    marks. `known`: the counts of cells as FlowDirections has them; `low`: heights too low to be any, and the lowest.
    """

    source: Heights
    tiling: Tiling
    settings: Settings
    masks: list[tuple[str, Wanted]] = field(default_factory=list)
    burnt_cells: np.ndarray = field(default_factory=lambda: np.zeros(0, np.int64))
    burnt_heights: np.ndarray = field(default_factory=lambda: np.zeros(0))
    fills: list[np.ndarray] = field(default_factory=list)
    fill_rings: list[np.ndarray] = field(default_factory=list)
    marked: dict[str, list[np.ndarray]] = field(default_factory=dict)
    small: dict[int, np.ndarray] = field(default_factory=dict)
    boxes: dict[int, tuple[np.ndarray, np.ndarray]] = field(default_factory=dict)
    void_cells: int = 0
    holes: int = 0
    border_no_data_cells: int = 0
    low: tuple[int, float] = (0, np.inf)

    @property
    def grid(self) -> Grid:
        """The grid of the whole relief."""
        return self.source.grid

    def prepare(self, tick: Tick, rivers: bool = True) -> None:
        """Find what must be known before tiles are looked at: levels of lakes, small lakes, and cells of rivers."""
        self.masks.append(("void", np.isnan))
        if self.settings.sea_level_m is not None:
            self.masks.append(("sea", partial(_at_most, self.settings.sea_level_m)))
        for number, sink in enumerate(self.settings.sinks):
            tick(number / len(self.settings.sinks))
            own = None if sink.point is None else _cell_of(self.grid, sink.point)
            if sink.point is None:
                self._see_size(number, sink, tick)
            elif own is not None and sink.kind in (LAKE, SEA):
                level = self._read(Block(own[0], own[0] + 1, own[1], own[1] + 1))[0, 0]
                self.masks.append((f"lake{number}", partial(_at, level)))
        if rivers:
            self._cut_rivers(tick)

    def _see_size(self, number: int, sink: Sink, tick: Tick) -> None:
        """Note the cell of a polygon that holds the middle of none."""
        grid = self.grid
        step = max(1, READ_CELLS // grid.columns)
        corners = np.concatenate([np.asarray(ring, float) for ring in sink.rings])
        low, high = corners.min(axis=0), corners.max(axis=0)
        self.boxes[number] = low, high
        first, last = (np.clip((grid.top - y) / grid.cell_height, 0, grid.rows) for y in (high[1], low[1]))
        for row in range(int(first), min(int(last) + 1, grid.rows), step):
            tick(0.0)
            window = Block(row, min(row + step, grid.rows), 0, grid.columns)
            if len(cells_in_polygon(grid, sink, window)):
                return
        self.small[number] = grid.cell_at(*np.asarray(sink.rings[0][0], float))

    def _cut_rivers(self, tick: Tick) -> None:
        """Find the heights of the cells that rivers pass, as `burn_rivers` cuts them."""
        if self.settings.rivers is None:
            return
        check_depth(self.settings.burn_depth_m)
        passed = [cells_along(self.grid, line) for line in self.settings.rivers]
        cells = np.unique(np.concatenate([np.zeros(0, np.int64), *passed]))
        heights: np.ndarray = np.full(len(cells), np.nan, self.source.dtype)
        row, column = np.divmod(cells, self.grid.columns)
        for number, tile in enumerate(self.tiling.tiles):
            tick(number / len(self.tiling))
            own = np.flatnonzero(
                (row >= tile.row0) & (row < tile.row1) & (column >= tile.col0) & (column < tile.col1)
            )
            if len(own):
                heights[own] = self._read(tile)[row[own] - tile.row0, column[own] - tile.col0]
        cut_in(heights, [np.searchsorted(cells, each) for each in passed], self.settings.burn_depth_m)
        self.burnt_cells, self.burnt_heights = cells, heights

    def _read(self, window: Block) -> np.ndarray:
        heights = self.source.read(window)
        drop_too_low(heights)
        return heights

    def _burn(self, heights: np.ndarray, window: Block) -> None:
        """Write the heights of rivers into those of a window."""
        columns = self.grid.columns
        first, last = np.searchsorted(self.burnt_cells, (window.row0 * columns, window.row1 * columns))
        row, column = np.divmod(self.burnt_cells[first:last], columns)
        inside = (column >= window.col0) & (column < window.col1)
        here = row[inside] - window.row0, column[inside] - window.col0
        heights[here] = self.burnt_heights[first:last][inside]

    def look(self, number: int, store: Store) -> None:
        """Find the pieces of a tile, of each of the masks, and keep what other tiles need to know of them."""
        tile = self.tiling.tiles[number]
        window, inner = self.tiling.read_around(number)
        heights = self.source.read(window)
        own_part = (slice(tile.row0 - window.row0, tile.row1 - window.row0),
                    slice(tile.col0 - window.col0, tile.col1 - window.col0))  # fmt: skip
        count, lowest = drop_too_low(heights[own_part])
        drop_too_low(heights)
        own = heights[own_part].copy()
        found: dict[str, object] = {"low": count, "lowest": lowest}
        for name, wanted in self.masks:
            pieces = pieces_in(wanted, own)
            found[f"{name}_ring"] = pieces.ring(tile.shape)
            found[f"{name}_at_edge"] = self._at_edge(pieces, tile)
            if name == "void":
                padded = np.full((tile.shape[0] + 2, tile.shape[1] + 2), np.nan, heights.dtype)
                self._burn(heights, window)
                padded[inner] = heights
                found["void_lowest"] = _lowest_beside(padded, pieces)
                found["void_cells"] = np.bincount(pieces.piece, minlength=pieces.count)
            elif name != "sea":
                found[f"{name}_seed"] = self._with_seed(pieces, tile, int(name.removeprefix("lake")))
        store.save(number, KIND, **found)

    def _at_edge(self, pieces: Pieces, tile: Block) -> np.ndarray:
        row, column = np.divmod(pieces.cells, tile.shape[1])
        row, column = row + tile.row0, column + tile.col0
        edge = (row == 0) | (row == self.grid.rows - 1) | (column == 0) | (column == self.grid.columns - 1)
        reaches = np.zeros(pieces.count, bool)
        reaches[pieces.piece[edge]] = True
        return reaches

    def _with_seed(self, pieces: Pieces, tile: Block, sink: int) -> np.ndarray:
        """Return which of the pieces holds the cell of a lake's point."""
        holds = np.zeros(pieces.count, bool)
        point = self.settings.sinks[sink].point
        own = None if point is None else _cell_of(self.grid, point)
        if own is not None and tile.row0 <= own[0] < tile.row1 and tile.col0 <= own[1] < tile.col1:
            cell = (own[0] - tile.row0) * tile.shape[1] + own[1] - tile.col0
            holds[pieces.piece[pieces.cells == cell]] = True
        return holds

    def join_up(self, store: Store, tick: Tick) -> None:
        """Tell holes from the end of the relief, and the sea and lakes from other cells of their heights."""
        found = []
        for number in range(len(self.tiling)):
            tick(number / len(self.tiling))
            found.append(store.load(number, KIND))
        self.low = sum(int(each["low"]) for each in found), min(float(each["lowest"]) for each in found)
        for name, _ in self.masks:
            which = "seed" if name.startswith("lake") else "at_edge"
            told = [each[f"{name}_{which}"] for each in found]
            whole = join(self.tiling, [each[f"{name}_ring"] for each in found], [len(each) for each in told])
            size = 1 + max((int(each.max()) for each in whole if len(each)), default=-1)
            reached = np.zeros(size, bool)
            for roots, reaches in zip(whole, told, strict=True):
                reached[roots[reaches]] = True
            self.marked[name] = [reached[roots] for roots in whole]
            if name == "void":
                self._see_holes(found, whole, reached)

    def _see_holes(
        self, found: list[dict[str, np.ndarray]], whole: list[np.ndarray], open_ones: np.ndarray
    ) -> None:
        lowest: np.ndarray = np.full(len(open_ones), np.inf, self.source.dtype)
        cells = np.zeros(len(open_ones), np.int64)
        for roots, each in zip(whole, found, strict=True):
            np.minimum.at(lowest, roots, each["void_lowest"])
            np.add.at(cells, roots, each["void_cells"])
        is_hole = ~open_ones & (cells > 0)
        lowest[~is_hole] = np.nan
        self.holes, self.void_cells = int(is_hole.sum()), int(cells[is_hole].sum())
        self.border_no_data_cells = int(cells[open_ones].sum())
        self.fills = [lowest[roots] for roots in whole]
        self.fill_rings = [
            np.concatenate([[np.nan], fill]).astype(self.source.dtype)[each["void_ring"]]
            for fill, each in zip(self.fills, found, strict=True)
        ]
        if self.border_no_data_cells + self.void_cells == self.grid.cells:
            raise DataProblem(
                "Relief {path}: there is no height in it, only no-data. "
                "Choose a raster (or a window of it) that has heights.",
                path=self.source.identity().get("path", ""),
            )

    def tile(self, number: int) -> tuple[np.ndarray, np.ndarray]:
        """Return a tile's heights with its rim (holes crossed, +inf where there is no relief) and its kinds of ends."""
        tile = self.tiling.tiles[number]
        window, inner = self.tiling.read_around(number)
        heights = self._read(window)
        padded = np.full((tile.shape[0] + 2, tile.shape[1] + 2), np.nan, heights.dtype)
        padded[inner] = heights
        own = padded[1:-1, 1:-1].copy()
        kinds = self._kinds(number, tile, own)
        self._burn(heights, window)
        padded[inner] = heights
        holes = pieces_in(np.isnan, own)
        padded[1:-1, 1:-1].flat[holes.cells] = self.fills[number][holes.piece]
        cells, home, place = self.tiling.rim(number)
        flat = padded.reshape(-1)
        for other in np.unique(home).tolist():
            beside = home == other
            there, fill = cells[beside], self.fill_rings[other][place[beside]]
            flat[there] = np.where(np.isnan(flat[there]), fill, flat[there])
        padded[np.isnan(padded)] = np.inf
        return padded, kinds

    def _kinds(self, number: int, tile: Block, own: np.ndarray) -> np.ndarray:
        """Return the kinds of ends (uint8) of a tile, as `mark_ends` and `mark_sea` find them."""
        kinds = np.zeros(tile.shape, np.uint8)
        flat = kinds.reshape(-1)
        wanted = dict(self.masks)
        for place, sink in enumerate(self.settings.sinks):
            if sink.point is None:
                flat[self._in_polygon(place, sink, tile)] = sink.kind
                continue
            cell = _cell_of(self.grid, sink.point)
            if cell is not None and tile.row0 <= cell[0] < tile.row1 and tile.col0 <= cell[1] < tile.col1:
                kinds[cell[0] - tile.row0, cell[1] - tile.col0] = sink.kind
            if sink.radius_km > 0:
                flat[cells_within(self.grid, *sink.point, sink.radius_km * 1000.0, tile)] = sink.kind
            if f"lake{place}" in self.marked:
                flat[self._marked_cells(f"lake{place}", number, wanted, own)] = sink.kind
        if "sea" in self.marked:
            sea = self._marked_cells("sea", number, wanted, own)
            flat[sea[flat[sea] == 0]] = SEA
        return kinds

    def _in_polygon(self, place: int, sink: Sink, tile: Block) -> np.ndarray:
        grid = self.grid
        if place in self.small:
            row, column = np.divmod(self.small[place], grid.columns)
            there = (
                (self.small[place] >= 0)
                & (row >= tile.row0) & (row < tile.row1) & (column >= tile.col0) & (column < tile.col1)
            )  # fmt: skip
            return ((row - tile.row0) * tile.shape[1] + column - tile.col0)[there]
        low, high = self.boxes[place]
        window = grid.window(tile.row0, tile.row1, tile.col0, tile.col1)
        if low[0] > window.right or high[0] < window.left or low[1] > window.top or high[1] < window.bottom:
            return np.zeros(0, np.int64)
        return cells_in_polygon(grid, sink, tile)

    def _marked_cells(self, name: str, number: int, wanted: dict[str, Wanted], own: np.ndarray) -> np.ndarray:
        marked = self.marked[name][number]
        if not marked.any():
            return np.zeros(0, np.int64)
        pieces = pieces_in(wanted[name], own)
        return pieces.cells[marked[pieces.piece]]


def _at_most(level: float, heights: np.ndarray) -> np.ndarray:
    return heights <= level


def _at(level: float, heights: np.ndarray) -> np.ndarray:
    return heights == level


def _cell_of(grid: Grid, point: tuple[float, float]) -> tuple[int, int] | None:
    """Return row and column of a point, None off the raster."""
    cell = int(grid.cell_at(np.array([point[0]]), np.array([point[1]]))[0])
    return None if cell < 0 else divmod(cell, grid.columns)


def _lowest_beside(padded: np.ndarray, pieces: Pieces) -> np.ndarray:
    """Return the lowest height beside each piece of no-data, infinite where there is none."""
    columns = padded.shape[1] - 2
    row, column = np.divmod(pieces.cells, columns)
    cell = (row + 1) * padded.shape[1] + column + 1
    flat = padded.reshape(-1)
    lowest = np.full(pieces.count, np.inf, padded.dtype)
    for _, down, right in OFFSETS:
        beside = np.fmin(flat[cell + down * padded.shape[1] + right], padded.dtype.type(np.inf))
        np.minimum.at(lowest, pieces.piece, beside)
    return lowest
