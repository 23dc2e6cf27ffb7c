"""Reading RELIEF, and the ends of water in it: where every algorithm on rasters starts."""

from collections.abc import Callable
from dataclasses import replace
from functools import partial

import numpy as np
from qgis.core import (
    QgsCoordinateReferenceSystem,
    QgsRectangle,
)

from ...basin.grid.grid import Grid
from ...basin.grid.raster_file import grid_of, is_empty, open_raster
from ...basin.grid.relief import TooLow, read_relief
from ...basin.paths.known_rivers import rivers_burnt_into
from ...basin.paths.terrain import Terrain, relief_terrain
from ...basin.paths.windows import Window
from ...basin.routing.directions import FlowDirections
from ...basin.tiles.engine import Counts
from ...errors import DataProblem
from ...translation import told, tr
from ..geometry import read_shapes
from ..reliefs import say_overview, say_too_low
from ..run import Run
from .sinks import read_sinks, say_what_lies_beside


def crs_of_grid(grid: Grid) -> QgsCoordinateReferenceSystem:
    """Return the CRS of a grid."""
    return QgsCoordinateReferenceSystem.fromWkt(grid.crs_wkt)


def extent_of(grid: Grid) -> QgsRectangle:
    """Return the grid's extent."""
    return QgsRectangle(grid.left, grid.bottom, grid.right, grid.top)


def _read_relief(
    run: Run, path: str, window: Window | None, progress: tuple[float, float], too_low: TooLow
) -> Terrain:
    start, end = progress
    middle = start + 0.1 * (end - start)
    run.feedback.setProgressText(tr("Reading the relief"))
    grid, heights = read_relief(path, window, run.tick(start, middle), too_low)
    sinks = read_sinks(run, crs_of_grid(grid), extent_of(grid))
    rivers = rivers_of(run, grid)
    run.feedback.setProgressText(tr("Finding flow directions"))
    terrain = relief_terrain(
        grid,
        heights,
        sinks,
        run.number("SEA_LEVEL"),
        rivers,
        run.number("BURN_DEPTH"),
        run.tick(middle, end),
    )
    terrain = replace(terrain, rivers=[*terrain.rivers, *rivers_burnt_into(path, grid)])
    say_what_was_met(run, grid.cells, terrain.flow)
    return terrain


def say_what_was_met(run: Run, cells: int, flow: FlowDirections | Counts) -> None:
    """Tell what was met on the way to the directions of a relief."""
    run.feedback.pushInfo(
        told(
            tr(
                "{cells} {cells:cell|cells}; {pits} closed {pits:depression|depressions} drained, "
                "{raised} {raised:cell|cells} under water while they fill; {voids} void "
                "{voids:cell|cells} in {holes} {holes:hole|holes} bridged; {border} "
                "{border:cell|cells} of no-data around the relief."
            ),
            cells=cells,
            pits=flow.pits,
            raised=flow.raised_cells,
            voids=flow.void_cells,
            holes=flow.holes,
            border=flow.border_no_data_cells,
        )
    )


def rivers_of(run: Run, grid: Grid) -> list[np.ndarray] | None:
    """Return the lines of RIVERS that come near a grid, None when none are given."""
    rivers = run.source("RIVERS")
    if rivers is None:
        return None
    run.feedback.setProgressText(tr("Burning rivers in"))
    shapes = read_shapes(rivers, crs_of_grid(grid), run.context, extent_of(grid), run.feedback)
    return [line for shape in shapes for line in shape.lines]


def read_terrain(
    run: Run,
    window: Window | None = None,
    progress: tuple[float, float] = (0.0, 60.0),
    too_low: TooLow | None = None,
) -> Terrain:
    """Return the terrain of RELIEF, or of a window of it.

    `too_low` as for `read_relief`: by default the log is told, at each call anew.
    """
    path = run.raster("RELIEF")
    if window is None:
        grid = whole_grid(run)
        say_overview(run, grid)
        say_of_layers_beside(run, grid)
    return _read_relief(run, path, window, progress, too_low or say_too_low(run))


def say_of_layers_beside(run: Run, grid: Grid) -> None:
    """Warn of RIVERS and LAKES that lie elsewhere than a grid: they would be ignored without a word."""
    say_what_lies_beside(run, ("RIVERS", "LAKES"), crs_of_grid(grid), extent_of(grid))


def whole_grid(run: Run, both: bool = False) -> Grid:
    """Return the grid of RELIEF or DIRECTIONS without reading their cells.

    both: whether they may be given together, the relief for the heights; else exactly one must be.
    """
    paths = {name: run.raster(name) for name in ("RELIEF", "DIRECTIONS")}
    given = [path for path in paths.values() if path is not None]
    if not given and both:
        raise DataProblem(tr("Give RELIEF, DIRECTIONS, or both."))
    if len(given) != 1 and not both:
        raise DataProblem(tr("Give exactly one of RELIEF and DIRECTIONS."))
    return grid_of(open_raster(given[-1]), given[-1])


def empty_windows(run: Run) -> Callable[[Window], bool]:
    """Return what tells of a window of RELIEF whether it is known, unread, to hold nothing."""
    return partial(is_empty, open_raster(run.raster("RELIEF")))
