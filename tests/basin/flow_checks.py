"""What every set of flow directions must hold, checked by other means than the engine's."""

import heapq

import numpy as np

from tailings_plugin.basin.grid.d8 import OFFSETS


def sum_at_outlets(codes, total):
    """Accumulation of the cells whose code leads off the raster or into no-data."""
    rows, columns = codes.shape
    padded = np.full((rows + 2, columns + 2), 255)
    padded[1:-1, 1:-1] = codes
    leaving = 0
    for code, down, right in OFFSETS:
        beyond = padded[1 + down : rows + 1 + down, 1 + right : columns + 1 + right] == 255
        leaving += int(total[(codes == code) & beyond].sum())
    return leaving


def check_water_rises_no_higher_than_a_priority_flood_lets_it(heights: np.ndarray, codes: np.ndarray) -> None:
    """Compare the highest cell of each path with the level a priority-flood (Barnes et al. 2014) fills it to."""
    rows, columns = heights.shape
    steps = {code: (down, right) for code, down, right in OFFSETS}
    filled, queue = {}, []
    for cell in np.ndindex(heights.shape):
        if cell[0] in (0, rows - 1) or cell[1] in (0, columns - 1):
            filled[cell] = heights[cell]
            heapq.heappush(queue, (heights[cell], cell))
    while queue:
        level, (row, column) = heapq.heappop(queue)
        for down, right in steps.values():
            beside = (row + down, column + right)
            inside = 0 <= beside[0] < rows and 0 <= beside[1] < columns
            if inside and beside not in filled:
                filled[beside] = max(level, heights[beside])
                heapq.heappush(queue, (filled[beside], beside))
    highest = {}
    for start in np.ndindex(heights.shape):
        path, cell = [], start
        while cell not in highest and 0 <= cell[0] < rows and 0 <= cell[1] < columns:
            path.append(cell)
            down, right = steps[codes[cell]]
            cell = (cell[0] + down, cell[1] + right)
        level = highest.get(cell, -np.inf)
        for cell in reversed(path):
            level = highest[cell] = max(level, heights[cell])
    assert highest == filled
