"""This project's engine in memory, through files. Arguments: project folder, relief, folder for the rasters.

It writes the rasters that the engine in tiles writes, as the tool of QGIS does where the relief fits into memory.
"""

import json
import sys
from pathlib import Path

project, relief, folder = sys.argv[1:]
sys.path.insert(0, project)

from tailings_plugin.basin.grid.codings import write_directions  # noqa: E402 - after the path
from tailings_plugin.basin.grid.raster_written import AREA_BAND, CELLS_BAND, write_drained  # noqa: E402
from tailings_plugin.basin.grid.relief import read_relief  # noqa: E402
from tailings_plugin.basin.routing.accumulation import accumulate, accumulate_area_km2  # noqa: E402
from tailings_plugin.basin.routing.directions import flow_directions  # noqa: E402

place = Path(folder)
grid, heights = read_relief(relief)
codes = flow_directions(heights, grid).codes
del heights
write_directions(str(place / "directions.tif"), grid, codes)
cells = accumulate(codes, grid)
write_drained(str(place / "cells.tif"), grid, cells, CELLS_BAND)
largest = int(cells.max())
del cells
write_drained(str(place / "area_km2.tif"), grid, accumulate_area_km2(codes, grid), AREA_BAND)
print(json.dumps({"largest": largest}))
