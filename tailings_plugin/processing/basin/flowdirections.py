"""Flow directions of a relief as a D8 raster for other tools, or for many traces over the same relief."""

from pathlib import Path

from qgis.core import QgsProcessingOutputNumber, QgsProcessingParameterRasterDestination

from ...basin.grid.codings import HYDROSHEDS_OCEAN, NO_DATA, write_directions
from ...errors import DataProblem
from ...translation import tr
from ..base import TailingsAlgorithm
from ..parameters import add_choice
from .parameters import add_lakes, add_relief, add_rivers, add_sea_level, terrain_unheeded
from .terrain import read_terrain

FORMATS = (".tif", ".tiff")


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
            QgsProcessingParameterRasterDestination("OUTPUT", tr("Flow directions")),
            tr(
                "GeoTIFF of ESRI D8 codes: 1, 2, 4 .. 128 clockwise from east, 0 an end, 255 no data unless chosen "
                "otherwise."
            ),
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
        output = self.parameterAsOutputLayer(run.parameters, "OUTPUT", run.context)
        if Path(output).suffix.lower() not in FORMATS:
            raise DataProblem(tr("OUTPUT is written as GeoTIFF: give a file name that ends in .tif."))
        terrain = read_terrain(run, progress=(0.0, 90.0))
        run.feedback.setProgressText(tr("Writing flow directions"))
        write_directions(output, terrain.grid, terrain.codes, int(run.choice("NODATA")))
        flow = terrain.flow
        return {
            "OUTPUT": output,
            "N_CELLS": terrain.grid.cells - flow.border_no_data_cells - flow.void_cells,
            "N_PITS": flow.pits,
            "N_RAISED": flow.raised_cells,
            "N_VOIDS": flow.void_cells,
            "N_ENDS": int((terrain.kinds != 0).sum()),
        }
