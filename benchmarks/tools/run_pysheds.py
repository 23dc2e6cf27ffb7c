"""pysheds: pits, depressions, flats, directions, accumulation; it has no traces. Arguments: relief, points."""

import json
import sys

import numpy as np
from pysheds.grid import Grid

relief = sys.argv[1]
grid = Grid.from_raster(relief)
heights = grid.read_raster(relief)
heights = grid.resolve_flats(grid.fill_depressions(grid.fill_pits(heights)))
total = grid.accumulation(grid.flowdir(heights))
print(json.dumps({"largest": int(np.nanmax(total)), "length_km": None}))
