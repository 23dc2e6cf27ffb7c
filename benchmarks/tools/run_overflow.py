"""overflow: fill, D8, accumulation, from file to file. Arguments: relief, folder, side of tiles, tiny relief.

It compiles itself anew in each process. It does so here on the tiny relief first, and tells how long that
took, to be taken off. For its memory it has no setting but the side of its tiles, in cells.
"""

import json
import sys
import time
from pathlib import Path

import overflow
from osgeo import gdal

# overflow closes files by a method that GDAL has from 3.8 on; before, they are whole once flushed.
if not hasattr(gdal.Dataset, "Close"):
    gdal.Dataset.Close = gdal.Dataset.FlushCache


def route(relief: str, folder: Path, side: int) -> int:
    """Write the three rasters and return the largest accumulation."""
    folder.mkdir(parents=True, exist_ok=True)
    filled, codes, total = (str(folder / f"{name}.tif") for name in ("filled", "directions", "cells"))
    overflow.fill(relief, filled, chunk_size=side, working_dir=str(folder))
    overflow.flow_direction(filled, codes, chunk_size=side, working_dir=str(folder))
    overflow.accumulation(codes, total, chunk_size=side)
    cells = gdal.Open(total)
    return int(cells.GetRasterBand(1).ComputeRasterMinMax(False)[1])


relief, folder, side, tiny = sys.argv[1:]
clock, processor = time.perf_counter(), time.process_time()
route(tiny, Path(folder) / "tiny", 64)
compiling = {"seconds": time.perf_counter() - clock, "processor": time.process_time() - processor}
print(json.dumps({"largest": route(relief, Path(folder), int(side)), "compiling": compiling}))
