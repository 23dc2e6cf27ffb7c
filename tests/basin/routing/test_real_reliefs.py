"""The engine on real reliefs and on ready-made directions."""

import heapq

import numpy as np
from osgeo import gdal

from tailings_plugin.basin.grid.d8 import OFFSETS
from tailings_plugin.basin.grid.grid import Grid
from tailings_plugin.basin.grid.relief import read_relief
from tailings_plugin.basin.routing.accumulation import accumulate
from tailings_plugin.basin.routing.directions import flow_directions

ISSYK_KUL = "dem/srtm3_issykkul_kemin_almaty_n42-44_e076-078.tif"
STEPPE = "dem/srtm1_n52e068_atbasar_kz.tif"


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


def test_all_water_of_a_relief_with_voids_leaves_it(shared_data):
    grid, heights = read_relief(str(shared_data / ISSYK_KUL))
    result = flow_directions(heights, grid)
    # Counted by labelling the no-data of this file: 937 pieces, 12 of them at the edge.
    assert (result.holes, result.void_cells, result.border_no_data_cells) == (925, 10855, 786)
    total = accumulate(result.codes, grid)
    valid = heights.size - 786
    assert np.count_nonzero(total) == valid
    assert sum_at_outlets(result.codes, total) == valid


def test_water_rises_no_higher_than_a_priority_flood_lets_it(shared_data):
    # 250 x 300 cells of steppe: more flats and shallow pits than slopes.
    grid, heights = read_relief(str(shared_data / STEPPE), window=(1700, 1950, 1500, 1800))
    codes = flow_directions(heights, grid).codes
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


def test_hydrosheds_directions_as_they_are(shared_data):
    codes = gdal.Open(str(shared_data / "d8" / "hydrosheds_texas_dir_3s.tif")).ReadAsArray()
    total = accumulate(codes, Grid(*codes.shape, 0.0, 0.0, 1.0, 1.0, "", False))
    # pyflwdir 0.5.12 on the same file: from_array(codes, "d8").upstream_area("cell").
    assert total.max() == 77260
    assert np.unravel_index(total.argmax(), total.shape) == (39, 366)
    assert total.sum(dtype=np.int64) == 33_992_038
    assert np.count_nonzero(total > 1000) == 2281


def test_directions_do_not_depend_on_the_blocks(shared_data):
    grid, heights = read_relief(str(shared_data / STEPPE), window=(0, 700, 0, 900))
    whole = flow_directions(heights, grid, block_shape=(128, 512)).codes
    np.testing.assert_array_equal(flow_directions(heights, grid, block_shape=(61, 97)).codes, whole)
