"""DIRECTIONS of any size: opened, with what lies beside them, and the heights of RELIEF where it is given too."""

from contextlib import AbstractContextManager
from dataclasses import replace

from ...basin.grid.direction_file import DirectionFile
from ...basin.grid.direction_tiles import DirectionTiles
from ...basin.grid.drained_file import AREA_FILE, CELLS_FILE, DrainedFile, beside
from ...basin.paths.tiled_terrain import TiledTerrain, tiled_terrain, with_heights
from ...basin.tiles.written import block_cache
from ...errors import DataProblem
from ...translation import explained, told, tr
from ..reliefs import say_too_low
from ..run import Run
from .parameters import AUTOMATIC
from .sinks import read_sinks
from .terrain import crs_of_grid, extent_of

# What GDAL may keep of the rasters read: of its own it takes a twentieth of the machine's memory.
CACHE = 64_000_000


def little_cache() -> AbstractContextManager[None]:
    """Let GDAL keep little of what is read of DIRECTIONS, whose tiles are kept apart."""
    return block_cache(CACHE)


def open_directions(run: Run, progress: tuple[float, float] = (0.0, 10.0)) -> DirectionFile:
    """Open DIRECTIONS in their CODING, and tell which it is."""
    run.feedback.setProgressText(tr("Reading the flow directions"))
    coding, path = run.choice("CODING"), run.raster("DIRECTIONS")
    file = DirectionFile(path, None if coding == AUTOMATIC else coding, run.tick(*progress))
    run.feedback.pushInfo(told(tr("Coding of the flow directions: {coding}"), coding=file.coding))
    return file


def read_tiled(run: Run, progress: tuple[float, float] = (0.0, 10.0)) -> TiledTerrain:
    """Return the terrain of DIRECTIONS, with the heights of RELIEF where both are given."""
    if run.source("RIVERS") is not None:
        raise DataProblem(tr("RIVERS can be burnt into a RELIEF only, not into ready DIRECTIONS."))
    file = open_directions(run, progress)
    sinks = read_sinks(run, crs_of_grid(file.grid), extent_of(file.grid))
    terrain = tiled_terrain(file.grid, file.read, sinks, tick=run.tick(progress[1], progress[1]))
    relief = run.raster("RELIEF")
    if relief is not None:
        terrain = with_heights(terrain, relief, file.path, say_too_low(run))
    return _with_counts(run, terrain, file.path) if run.number("SNAP") else terrain


def _with_counts(run: Run, terrain: TiledTerrain, directions: str) -> TiledTerrain:
    """Return the terrain with the counts of cells that lie beside DIRECTIONS, where they hold for it."""
    drained = _beside(run, terrain.tiles, directions, CELLS_FILE)
    if drained is None:
        run.feedback.pushInfo(
            told(
                tr(
                    "There is no {file} of the same cells beside DIRECTIONS: what drains through the cells near each "
                    "facility is counted up to its springs."
                ),
                file=CELLS_FILE,
            )
        )
        return terrain
    if terrain.marks.change_directions(run.tick(10.0, 10.0)):
        run.feedback.pushInfo(
            told(
                tr(
                    "{file} beside DIRECTIONS is not used: lakes and sinks keep water here that runs on there. What "
                    "drains through the cells near each facility is counted up to its springs."
                ),
                file=CELLS_FILE,
            )
        )
        return terrain
    return replace(terrain, drained=drained.at)


def drained_area(run: Run, tiles: DirectionTiles, directions: str) -> DrainedFile | None:
    """Return the km2 that drain through each cell as they lie beside DIRECTIONS; None where there are none."""
    return _beside(run, tiles, directions, AREA_FILE)


def _beside(run: Run, tiles: DirectionTiles, directions: str, name: str) -> DrainedFile | None:
    path = beside(directions, name)
    if path is None:
        return None
    try:
        found = DrainedFile(path, tiles, area=name == AREA_FILE)
    except DataProblem as problem:
        text = tr("{file} beside DIRECTIONS is not used: {why}")
        run.feedback.pushWarning(told(text, file=name, why=explained(problem)))
        return None
    run.feedback.pushInfo(told(tr("{file} was found beside DIRECTIONS."), file=path))
    return found
