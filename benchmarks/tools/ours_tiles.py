"""This project's engine in tiles. Arguments: project folder, relief, folder for the rasters, memory in MB."""

import json
import sys
from pathlib import Path

project, relief, folder, memory_mb = sys.argv[1:]
sys.path.insert(0, project)

from osgeo import gdal  # noqa: E402 - after the path

from tailings_plugin.basin.tiles.files import write_flow_directions  # noqa: E402

write_flow_directions(relief, folder, memory_gb=int(memory_mb) / 1000, sinks=())
gdal.SetCacheMax(16_000_000)
cells = gdal.Open(str(Path(folder) / "cells.tif"))
print(json.dumps({"largest": int(cells.GetRasterBand(1).ComputeRasterMinMax(False)[1])}))
