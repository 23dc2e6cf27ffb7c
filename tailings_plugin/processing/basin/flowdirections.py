"""Flow directions of a relief as a D8 raster for other tools, or for many traces over the same relief."""

from pathlib import Path

from qgis.core import (
    QgsProcessingOutputNumber,
    QgsProcessingParameterRasterDestination,
    QgsProcessingParameterString,
)

from ...basin.grid.codings import HYDROSHEDS_OCEAN, NO_DATA, write_directions
from ...basin.grid.raster_written import AREA_BAND, CELLS_BAND, write_drained
from ...basin.paths.terrain import Terrain
from ...basin.routing.accumulation import accumulate, accumulate_area_km2
from ...basin.routing.directions import FlowDirections
from ...basin.tiles.engine import Counts
from ...errors import DataProblem
from ...translation import tr
from ..base import TailingsAlgorithm
from ..parameters import add_choice
from ..run import Run
from .parameters import add_lakes, add_memory, add_relief, add_rivers, add_sea_level, terrain_unheeded
from .terrain import read_terrain
from .tiles import too_large_a_relief, write_in_tiles

FORMATS = (".tif", ".tiff")
ACCUMULATED = ("ACCUMULATION", "UPSTREAM_AREA")


class FlowDirectionsOfRelief(TailingsAlgorithm):
    """Writes ESRI D8 codes: depressions drained, lakes and inland sinks kept as ends."""

    ID = "flowdirections"
    GROUP = "basin"
    NEEDS_PANDAS = False

    def title(self):
        return tr("Flow directions")

    def labels(self):
        return tr("D8,flow direction,fill sinks,depressions,drainage,burn rivers,hydrology")

    def initAlgorithm(self, configuration=None):
        add_relief(self, optional=False)
        add_rivers(self, advanced=False)
        add_lakes(self)
        add_sea_level(self)
        add_memory(self)
        add_choice(
            self,
            "NODATA",
            tr("No-data value"),
            (str(NO_DATA), str(HYDROSHEDS_OCEAN)),
            tr(
                "What cells without data hold: 255, or 247 as HydroSHEDS marks the ocean, for programs as pyflwdir "
                "that take 255 for an inland sink."
            ),
            advanced=True,
        )
        self.add(
            QgsProcessingParameterString("SCHEDULER", tr("Scheduler of several machines"), optional=True),
            tr(
                "Address (tcp://machine:8786) of a Dask scheduler: its workers do the work in tiles. They must have "
                "the relief and the folder of the output under the same paths. Empty: this machine alone."
            ),
            advanced=True,
        )
        self.add(
            QgsProcessingParameterRasterDestination("OUTPUT", tr("Flow directions")),
            tr(
                "GeoTIFF of ESRI D8 codes: 1, 2, 4 .. 128 clockwise from east, 0 an end, 255 no data unless chosen "
                "otherwise."
            ),
        )
        for name, caption, explanation in (
            (
                "ACCUMULATION",
                tr("Cells that drain through each"),
                tr(
                    "GeoTIFF of whole numbers: how many cells drain through each, itself included; 0 no data."
                ),
            ),
            (
                "UPSTREAM_AREA",
                tr("Area that drains through each cell (km²)"),
                tr(
                    "GeoTIFF of the km² on the ellipsoid that drain through each cell, its own included; 0 no data."
                ),
            ),
        ):
            self.add(
                QgsProcessingParameterRasterDestination(name, caption, optional=True, createByDefault=False),
                explanation,
            )
        for name, caption in (
            ("N_CELLS", tr("Cells with a height")),
            ("N_PITS", tr("Closed depressions drained")),
            ("N_RAISED", tr("Cells below the level their water spills over")),
            ("N_VOIDS", tr("Cells of no-data bridged inside the relief")),
            ("N_ENDS", tr("Cells in lakes, sinks and the sea where water stays")),
        ):
            self.addOutput(QgsProcessingOutputNumber(name, caption))

    def unheeded(self, run):
        return terrain_unheeded(run)

    def execute(self, run):
        paths = {name: self._path(run, name) for name in ("OUTPUT", *ACCUMULATED) if run.has(name)}
        relief = too_large_a_relief(run, run.raster("RELIEF"))
        if relief is not None:
            found = write_in_tiles(run, relief, paths)
            return paths | _counts(found.cells, found, found.ends)
        terrain = read_terrain(run, progress=(0.0, 70.0 if len(paths) > 1 else 90.0))
        run.feedback.setProgressText(tr("Writing flow directions"))
        write_directions(paths["OUTPUT"], terrain.grid, terrain.codes, int(run.choice("NODATA")))
        _write_drained(run, terrain, paths)
        return paths | _counts(terrain.grid.cells, terrain.flow, int((terrain.kinds != 0).sum()))

    def _path(self, run: Run, name: str) -> str:
        """Return where a raster is to be written; DataProblem for another format."""
        path = run.output_layer(name)
        if Path(path).suffix.lower() not in FORMATS:
            raise DataProblem(
                tr("{name} is written as GeoTIFF: give a file name that ends in .tif.").format(name=name)
            )
        return path


def _counts(cells: int, flow: FlowDirections | Counts, ends: int) -> dict[str, int]:
    """Return the numbers the tool gives."""
    return {
        "N_CELLS": cells - flow.border_no_data_cells - flow.void_cells,
        "N_PITS": flow.pits,
        "N_RAISED": flow.raised_cells,
        "N_VOIDS": flow.void_cells,
        "N_ENDS": ends,
    }


def _write_drained(run: Run, terrain: Terrain, paths: dict[str, str]) -> None:
    """Write what drains through each cell, where it was asked for: one raster after the other is in memory."""
    grid, codes = terrain.grid, terrain.codes
    if "ACCUMULATION" in paths:
        run.feedback.setProgressText(tr("Counting the cells that drain through each"))
        cells = accumulate(codes, grid, run.tick(75.0, 85.0))
        write_drained(paths["ACCUMULATION"], grid, cells, CELLS_BAND)
        del cells
    if "UPSTREAM_AREA" in paths:
        run.feedback.setProgressText(tr("Adding up the area that drains through each cell"))
        area = accumulate_area_km2(codes, grid, run.tick(88.0, 96.0))
        write_drained(paths["UPSTREAM_AREA"], grid, area, AREA_BAND)
