"""What water runs over where directions are of any size: read in tiles, with the ends of water marked in them."""

from collections.abc import Callable, Sequence
from dataclasses import dataclass, replace
from os import PathLike

import numpy as np

from ...errors import DataProblem
from ..grid.blocks import Block
from ..grid.d8 import NO_DATA
from ..grid.direction_file import DirectionFile
from ..grid.direction_tiles import DirectionTiles
from ..grid.drained_file import CELLS_FILE, DrainedFile, beside, same_grid
from ..grid.grid import Grid
from ..grid.raster_file import grid_of, open_raster
from ..grid.relief import TooLow, check_unit, heights_at, warn_once
from ..routing.catchments_in_tiles import CatchmentsInTiles, catchments_in_tiles
from .end_marks import EndMarks
from .ends import Sink
from .known_rivers import rivers_burnt_into
from .known_sinks import known_sinks
from .on_rivers import paths_on_rivers
from .raster_paths import paths_in_tiles
from .start_cells import CellValues, Starts, starts_in_tiles
from .terrain import Terrain
from .windows import SNAPPING, TRACING, Traced

Tick = Callable[[float], None]


@dataclass(frozen=True)
class TiledTerrain:
    """Directions of any size, `tiles`, in which water stops where `marks` says so.

    heights(x, y): metres at points in the CRS of the grid, NaN where unknown; None: no heights are known. drained: how
    many cells drain through flat cells (n,) with data; None: it is counted where it is asked for.
    rivers: as of `Terrain`.
    """

    tiles: DirectionTiles
    marks: EndMarks
    heights: Callable[[np.ndarray, np.ndarray], np.ndarray] | None = None
    drained: CellValues | None = None
    rivers: Sequence[np.ndarray] = ()

    @property
    def grid(self) -> Grid:
        """The grid of the whole raster."""
        return self.tiles.grid

    def starts(
        self, x: np.ndarray, y: np.ndarray, snap_m: float = 0.0, tick: Tick = lambda fraction: None
    ) -> Starts:
        """Return where the water of points starts: in their cells, or the largest stream within `snap_m`."""
        return starts_in_tiles(self.tiles, x, y, snap_m, self.drained, tick)

    def catchments(self, outlets: np.ndarray, tick: Tick = lambda fraction: None) -> CatchmentsInTiles:
        """Return the catchments of the flat cells `outlets`, all different and none on no-data."""
        return catchments_in_tiles(self.tiles, outlets, tick)

    def trace(
        self,
        x: np.ndarray,
        y: np.ndarray,
        max_length_m: float = np.inf,
        snap_m: float = 0.0,
        report: Callable[[str], None] = lambda stage: None,
        tick: Tick = lambda fraction: None,
    ) -> Traced:
        """Return the paths of points x, y (n,) in the CRS of the grid, the same as over the raster in memory.

        The terrain of what is returned is the whole raster's, of which `codes` tell nothing. report: hears which stage
        begins (SNAPPING, TRACING). Raises DataProblem when directions run in a loop.
        """
        if snap_m > 0:
            report(SNAPPING)
        starts = self.starts(x, y, snap_m, lambda done: tick(0.5 * done))
        report(TRACING)
        paths = paths_in_tiles(
            self.tiles, self.marks, starts, self.heights, max_length_m, lambda done: tick(0.5 + 0.5 * done)
        )
        nothing = np.broadcast_to(np.uint8(NO_DATA), (self.grid.rows, self.grid.columns))
        paths = paths_on_rivers(paths, self.grid, self.rivers)
        return Traced(Terrain(self.grid, nothing, nothing, rivers=self.rivers), starts, paths)


def tiled_terrain(
    grid: Grid,
    read: Callable[[Block], np.ndarray],
    sinks: Sequence[Sink] = (),
    shape: tuple[int, int] | None = None,
    tick: Tick = lambda fraction: None,
) -> TiledTerrain:
    """Return the terrain of directions of which `read` gives the ESRI codes of windows; water stops in `sinks` too."""
    marks = EndMarks(DirectionTiles(grid, read, shape), sinks, tick)
    return TiledTerrain(DirectionTiles(grid, marks.read, shape), marks)


def open_directions(
    path: str | PathLike,
    sinks: Sequence[Sink] | None = None,
    *,
    relief: str | PathLike | None = None,
    coding: str | None = None,
    tick: Tick = lambda fraction: None,
) -> TiledTerrain:
    """Return ready flow directions in a raster file of any size, for `trace` and `catchments`: read in tiles.

    sinks, coding: as for `ready_directions`, which has all of a raster in memory. relief: that the directions were made
    from, for heights. Where `cells.tif` lies beside them (`write_flow_directions` writes it) streams are found by it,
    unless sinks hold water that runs on there; else what drains through cells is counted. Use it from one thread at a
    time.

    Raises DataProblem as `ready_directions`, for another grid of relief or cells.tif, and where either cannot be read.

    >>> import tempfile
    >>> from tailings_plugin import basin
    >>> from tailings_plugin.about import DATA_FOLDER
    >>> with tempfile.TemporaryDirectory() as folder:
    ...     _ = basin.write_flow_directions(DATA_FOLDER / "relief_etopo5_burnt.tif", folder)
    ...     directions = basin.open_directions(f"{folder}/directions.tif")
    ...     basin.trace(directions, [[76.11, 42.88]]).table()["ends_in"].tolist()
    ['inland_sink']
    """
    file = DirectionFile(str(path), coding, tick)
    terrain = tiled_terrain(file.grid, file.read, known_sinks(file.grid) if sinks is None else sinks)
    if relief is not None:
        terrain = with_heights(terrain, str(relief), str(path))
    counts = beside(str(path), CELLS_FILE)
    if counts is None or terrain.marks.change_directions(lambda _: tick(1.0)):
        return terrain
    return replace(terrain, drained=DrainedFile(counts, terrain.tiles).at)


def with_heights(
    terrain: TiledTerrain, relief: str, directions: str, too_low: TooLow | None = None
) -> TiledTerrain:
    """Return the terrain with the heights of a relief, and the rivers burnt into it; DataProblem for another grid.

    directions: what the terrain was read from. too_low: as for `heights_at`; None: a warning, once.
    """
    dataset = open_raster(relief)
    grid = grid_of(dataset, relief)
    check_unit(dataset.GetRasterBand(1), relief)
    if not same_grid(grid, terrain.grid):
        raise DataProblem(
            "Relief {relief} ({rows} x {columns} cells) and flow directions {directions} ({own_rows} x {own_columns}) "
            "have other cells, or other coordinate systems. Give the relief that the directions were made from, or "
            "make them anew from this one.",
            relief=relief,
            directions=directions,
            rows=grid.rows,
            columns=grid.columns,
            own_rows=terrain.grid.rows,
            own_columns=terrain.grid.columns,
        )
    told = too_low or warn_once()

    def heights(x: np.ndarray, y: np.ndarray) -> np.ndarray:
        return heights_at(relief, x, y, told)

    return replace(terrain, heights=heights, rivers=rivers_burnt_into(relief, grid))
