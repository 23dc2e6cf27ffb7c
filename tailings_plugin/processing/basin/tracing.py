"""Terrain and paths together: reads as much of a raster as the facilities need, and follows their water."""

import numpy as np
from qgis.core import QgsCoordinateReferenceSystem

from ...basin.grid.d8 import NO_DATA
from ...basin.grid.grid import Grid
from ...basin.paths.paths import Paths
from ...basin.paths.raster_paths import raster_paths
from ...basin.paths.start_cells import Starts, snap_to_streams, starts_at
from ...basin.paths.windows import Window, first_window, grown_window, needed_window, whole_window
from ...basin.routing.accumulation import accumulate
from ...translation import tr
from ..run import Run
from .facilities import Facilities, read_facilities
from .parameters import max_length_m
from .terrain import Terrain, read_terrain, whole_grid


def terrain_and_paths(run: Run) -> tuple[Terrain, Facilities, Starts, Paths]:
    """Return the terrain, the facilities, where they start and their paths."""
    grid = whole_grid(run)
    crs = QgsCoordinateReferenceSystem.fromWkt(grid.crs_wkt)
    facilities = read_facilities(run, crs)
    limit_m = max_length_m(run)
    radius_m = run.number("SNAP") or 0.0
    if (grid.cell_at(facilities.x, facilities.y) < 0).all():
        terrain = _nowhere(grid)
        starts = starts_at(terrain.grid, terrain.codes, facilities.x, facilities.y)
        return terrain, facilities, starts, raster_paths(terrain.grid, terrain.codes, terrain.kinds, starts)
    window, needed = _windows(grid, facilities, limit_m, radius_m)
    while True:
        terrain = read_terrain(run, window)
        starts = place_facilities(run, terrain, facilities, radius_m)
        run.feedback.setProgressText(tr("Tracing"))
        paths = raster_paths(
            terrain.grid,
            terrain.codes,
            terrain.kinds,
            starts,
            terrain.heights,
            limit_m,
            run.tick(65.0, 70.0),
        )
        larger = grown_window(window, needed, paths)
        if larger is None:
            return terrain, facilities, starts, paths
        run.feedback.pushInfo(
            tr("Paths leave the window of {rows} x {columns} cells; a larger one is read.").format(
                rows=window[1] - window[0], columns=window[3] - window[2]
            )
        )
        window = larger
        del terrain, paths


def _windows(grid: Grid, facilities: Facilities, limit_m: float, radius_m: float) -> tuple[Window, Window]:
    """Return the window to begin with and the one that is enough."""
    if radius_m > 0:  # the drained area, by which streams are found, comes from everywhere
        return whole_window(grid), whole_window(grid)
    needed = needed_window(grid, facilities.x, facilities.y, limit_m)
    return first_window(grid, facilities.x, facilities.y, needed), needed


def _nowhere(grid: Grid) -> Terrain:
    """Return a terrain of one cell without data, for facilities of which none lies on the raster."""
    codes = np.full((1, 1), NO_DATA, np.uint8)
    return Terrain(grid.window(0, 1, 0, 1), codes, np.zeros_like(codes))


def place_facilities(run: Run, terrain: Terrain, facilities: Facilities, radius_m: float) -> Starts:
    """Return where each facility's water starts: in its own cell, or the largest stream within a radius."""
    streams = None
    if radius_m > 0:
        run.feedback.setProgressText(tr("Finding streams"))
        drained = accumulate(terrain.codes, terrain.grid, run.tick(60.0, 65.0))
        streams = snap_to_streams(
            terrain.grid, terrain.codes, drained, facilities.x, facilities.y, radius_m, run.tick(65.0, 65.0)
        )
    return starts_at(terrain.grid, terrain.codes, facilities.x, facilities.y, streams)
