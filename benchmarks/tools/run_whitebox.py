"""whitebox-workflows: fill, D8 pointer, accumulation, traces as a raster. Arguments: relief, points."""

import json
import sys

import whitebox_workflows

relief, points = sys.argv[1:]
environment = whitebox_workflows.WbEnvironment()
environment.verbose = False
heights = environment.read_raster(relief)
seeds = environment.read_vector(points.replace(".npy", ".shp"))
routing = environment.hydrology.flow_routing
filled = environment.hydrology.depressions_storage.fill_depressions(dem=heights)
pointer = routing.d8_pointer(dem=filled)
total = routing.d8_flow_accum(input=pointer, out_type="cells", input_is_pointer=True)
routing.trace_downslope_flowpaths(seed_points=seeds, d8_pntr=pointer)
print(json.dumps({"largest": int(total.to_numpy().max()), "length_km": None}))
