"""pyflwdir: fill and directions in one step, accumulation, traces. Arguments: relief, points."""

import json
import sys

import numpy as np
import pyflwdir
import rasterio

relief, points = sys.argv[1:]
with rasterio.open(relief) as source:
    heights, transform = source.read(1).astype(np.float32), source.transform
    no_data = np.float32(source.nodata)
codes = pyflwdir.dem.fill_depressions(heights, nodata=no_data, outlets="edge")[1]
flow = pyflwdir.from_array(codes, ftype="d8", transform=transform, latlon=False, cache=True)
total = flow.upstream_area(unit="cell")
x, y = np.load(points).T
length_m = flow.path(xy=(x, y), unit="m")[1]
print(json.dumps({"largest": int(total.max()), "length_km": float(np.sum(length_m)) / 1000}))
