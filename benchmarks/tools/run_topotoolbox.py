"""TopoToolbox 3: directions carved through sinks, accumulation, lengths of paths. Arguments: relief, points.

It traces one path at a time, each in a pass over the whole raster; one pass that gives all lengths stands for them.
"""

import json
import sys

import numpy as np
import topotoolbox

relief, points = sys.argv[1:]
heights = topotoolbox.read_tif(relief)
flow = topotoolbox.FlowObject(heights)
total = flow.flow_accumulation()
to_end_m = flow.upstream_distance().z
x, y = np.load(points).T
column, row = ~heights.transform * (x, y)
length_m = to_end_m[row.astype(int), column.astype(int)].sum(dtype=float)
print(json.dumps({"largest": int(np.nanmax(total.z)), "length_km": length_m / 1000}))
