"""The embedded rivers, for the relief that they are burnt into."""

from collections.abc import Sequence

import numpy as np

from ... import places
from ..grid.grid import Grid
from ..grid.raster_file import open_raster, transformed

WGS84 = "EPSG:4326"

# What scripts/default_data.py writes into the relief; copies keep it.
MARK, EMBEDDED = "TAILINGS_RIVERS", "embedded"


def rivers_burnt_into(path: str, grid: Grid) -> Sequence[np.ndarray]:
    """Return the lines (n, 2), in the CRS of `grid`, that a relief says are burnt into it; () when it says nothing.

    `grid` may be a window of the relief: lines elsewhere are left out.
    """
    if open_raster(path).GetMetadataItem(MARK) != EMBEDDED:
        return ()
    found = []
    for river in places.rivers():
        for parts in river.parts:
            x, y = transformed(parts[0][:, 0], parts[0][:, 1], WGS84, grid)
            known = np.isfinite(x)
            line = np.column_stack([x[known], y[known]])
            if len(line) > 1 and _comes_near(line, grid):
                found.append(line)
    return found


def _comes_near(line: np.ndarray, grid: Grid) -> bool:
    low, high = line.min(axis=0), line.max(axis=0)
    return bool(
        high[0] >= grid.left and low[0] <= grid.right and high[1] >= grid.bottom and low[1] <= grid.top
    )
