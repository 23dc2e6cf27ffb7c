"""Relief or ready directions, with the ends of water, as arrays: where every algorithm on rasters starts."""

from dataclasses import dataclass

import numpy as np
from qgis.core import (
    QgsCoordinateReferenceSystem,
    QgsRectangle,
)

from ...basin.grid.codings import read_directions
from ...basin.grid.d8 import END, NO_DATA
from ...basin.grid.grid import Grid
from ...basin.grid.raster_file import grid_of, open_raster
from ...basin.grid.relief import read_relief
from ...basin.paths.ends import SEA, mark_ends, mark_sea
from ...basin.routing.burning import burn_rivers
from ...basin.routing.directions import FlowDirections, flow_directions
from ...errors import DataProblem
from ...translation import tr
from ..geometry import read_shapes
from ..run import Run
from .parameters import AUTOMATIC
from .sinks import read_sinks


@dataclass(frozen=True)
class Terrain:
    """Grid, D8 codes and kinds of ends (rows, columns); with a relief also heights and what routing met."""

    grid: Grid
    codes: np.ndarray
    kinds: np.ndarray
    heights: np.ndarray | None = None
    flow: FlowDirections | None = None

    @property
    def crs(self) -> QgsCoordinateReferenceSystem:
        """The CRS of the grid."""
        return QgsCoordinateReferenceSystem.fromWkt(self.grid.crs_wkt)


def extent_of(grid: Grid) -> QgsRectangle:
    """Return the grid's extent."""
    return QgsRectangle(grid.left, grid.bottom, grid.right, grid.top)


def relief_terrain(
    run: Run,
    path: str,
    window: tuple[int, int, int, int] | None,
    progress: tuple[float, float],
) -> Terrain:
    """Read a relief (or a window of it), burn rivers in, mark the ends of water and find the directions."""
    start, end = progress
    run.feedback.setProgressText(tr("Reading the relief"))
    grid, heights = read_relief(path, window, run.tick(start, start + 0.1 * (end - start)))
    crs = QgsCoordinateReferenceSystem.fromWkt(grid.crs_wkt)
    sinks = read_sinks(run, crs, extent_of(grid))
    kinds = mark_ends(grid, sinks, heights, run.tick(start, start + 0.1 * (end - start)))
    level = run.number("SEA_LEVEL")
    if level is not None:
        sea = mark_sea(heights, level, run.tick(start, start))
        kinds[sea & (kinds == 0)] = SEA
    rivers = run.source("RIVERS")
    routed = heights
    if rivers is not None:
        run.feedback.setProgressText(tr("Burning rivers in"))
        lines = [
            line
            for shape in read_shapes(rivers, crs, run.context, extent_of(grid), run.feedback)
            for line in shape.lines
        ]
        routed = burn_rivers(heights, grid, lines, run.number("BURN_DEPTH"))
    run.feedback.setProgressText(tr("Finding flow directions"))
    flow = flow_directions(routed, grid, kinds, run.tick(start + 0.1 * (end - start), end))
    run.feedback.pushInfo(
        tr(
            "{cells} cells; {pits} closed depressions drained, {raised} cells under water while they fill; "
            "{voids} void cells in {holes} holes bridged; {border} cells of no-data around the relief."
        ).format(
            cells=grid.cells,
            pits=flow.pits,
            raised=flow.raised_cells,
            voids=flow.void_cells,
            holes=flow.holes,
            border=flow.border_no_data_cells,
        )
    )
    return Terrain(grid, flow.codes, kinds, heights, flow)


def directions_terrain(
    run: Run,
    path: str,
    window: tuple[int, int, int, int] | None,
    progress: tuple[float, float],
) -> Terrain:
    """Read ready directions (or a window of them) and mark the ends of water."""
    run.feedback.setProgressText(tr("Reading the flow directions"))
    coding = run.choice("CODING")
    ready = read_directions(path, window, None if coding == AUTOMATIC else coding, run.tick(*progress))
    run.feedback.pushInfo(tr("Coding of the flow directions: {coding}").format(coding=ready.coding))
    codes = ready.codes
    # Without heights the level surface of a lake is where directions end.
    still = np.where(codes == END, np.float32(0.0), np.float32(np.nan))
    crs = QgsCoordinateReferenceSystem.fromWkt(ready.grid.crs_wkt)
    sinks = read_sinks(run, crs, extent_of(ready.grid))
    kinds = mark_ends(ready.grid, sinks, still, run.tick(progress[1], progress[1]))
    codes[(kinds != 0) & (codes != NO_DATA)] = END
    return Terrain(ready.grid, codes, kinds)


def read_terrain(
    run: Run,
    window: tuple[int, int, int, int] | None = None,
    progress: tuple[float, float] = (0.0, 60.0),
) -> Terrain:
    """Return the terrain of RELIEF or DIRECTIONS, of which exactly one must be given."""
    name, path = _given_raster(run)
    if name == "RELIEF":
        return relief_terrain(run, path, window, progress)
    if run.source("RIVERS") is not None:
        raise DataProblem(tr("RIVERS can be burnt into a RELIEF only, not into ready DIRECTIONS."))
    return directions_terrain(run, path, window, progress)


def whole_grid(run: Run) -> Grid:
    """Return the grid of RELIEF or DIRECTIONS without reading their cells."""
    _, path = _given_raster(run)
    return grid_of(open_raster(path), path)


def _given_raster(run: Run) -> tuple[str, str]:
    """Return which of RELIEF and DIRECTIONS is given, and what GDAL opens for it."""
    paths = {name: run.raster(name) for name in ("RELIEF", "DIRECTIONS")}
    given = [(name, path) for name, path in paths.items() if path is not None]
    if len(given) != 1:
        raise DataProblem(tr("Give exactly one of RELIEF and DIRECTIONS."))
    return given[0]
