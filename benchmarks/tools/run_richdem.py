"""py-richdem: fill with a slope on level ground, D8 accumulation; it has no traces. Arguments: relief, points."""

import json
import sys

import numpy as np
import rasterio
import richdem

relief = sys.argv[1]
with rasterio.open(relief) as source:
    heights = richdem.rdarray(source.read(1).astype(np.float32), no_data=source.nodata)
richdem.FillDepressions(heights, epsilon=True, in_place=True)
total = richdem.FlowAccumulation(heights, method="D8")
print(json.dumps({"largest": int(np.nanmax(total)), "length_km": None}))
