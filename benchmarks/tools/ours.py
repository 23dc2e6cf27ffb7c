"""This project's engine: read, directions, accumulation, traces. Arguments: project folder, relief, points."""

import json
import sys
import time

start = time.perf_counter()
project, relief, points = sys.argv[1:]
sys.path.insert(0, project)

import numpy as np  # noqa: E402 - after the path

from tailings_plugin.basin.grid.relief import read_relief  # noqa: E402 - after the path
from tailings_plugin.basin.paths.flow_tree import flow_tree  # noqa: E402 - after the path
from tailings_plugin.basin.routing.accumulation import accumulate  # noqa: E402 - after the path
from tailings_plugin.basin.routing.directions import flow_directions  # noqa: E402 - after the path


def nothing(fraction: float) -> None:
    """Nobody watches the progress."""


marks = {"start": time.perf_counter() - start}
grid, heights = read_relief(relief)
marks["read"] = time.perf_counter() - start
codes = flow_directions(heights, grid).codes
marks["directions"] = time.perf_counter() - start
total = accumulate(codes, grid)
marks["accumulation"] = time.perf_counter() - start
x, y = np.load(points).T
tree, reaches = flow_tree(codes, grid.step_lengths_m(), grid.cell_at(x, y), nothing)
length_m = tree.to_end_m[tree.first[reaches]].sum()
marks["traces"] = time.perf_counter() - start
print(json.dumps({"largest": int(total.max()), "length_km": length_m / 1000, "marks": marks}))
