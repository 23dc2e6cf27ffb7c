"""The engine on reliefs made by formula: rough, flat, with voids. Real ones are in tests/real_data."""

import numpy as np

from tailings_plugin.basin.grid.grid import Grid
from tailings_plugin.basin.routing.accumulation import accumulate
from tailings_plugin.basin.routing.directions import flow_directions
from tests.basin.flow_checks import check_water_rises_no_higher_than_a_priority_flood_lets_it, sum_at_outlets
from tests.reliefs import mountains_with_voids, steppe


def square_grid(heights) -> Grid:
    return Grid(*heights.shape, 500_000.0, 4_700_000.0, 30.0, 30.0, "", geographic=False)


def test_all_water_of_a_relief_with_voids_leaves_it():
    heights, holes, void_cells, border_cells = mountains_with_voids()
    grid = square_grid(heights)
    result = flow_directions(heights, grid)
    assert (result.holes, result.void_cells, result.border_no_data_cells) == (holes, void_cells, border_cells)
    total = accumulate(result.codes, grid)
    valid = heights.size - border_cells
    assert np.count_nonzero(total) == valid
    assert sum_at_outlets(result.codes, total) == valid


def test_water_rises_no_higher_than_a_priority_flood_lets_it():
    heights = steppe(120, 150)
    codes = flow_directions(heights, square_grid(heights)).codes
    check_water_rises_no_higher_than_a_priority_flood_lets_it(heights, codes)


def test_directions_do_not_depend_on_the_blocks():
    heights = steppe(300, 400)
    grid = square_grid(heights)
    whole = flow_directions(heights, grid, block_shape=(128, 512)).codes
    np.testing.assert_array_equal(flow_directions(heights, grid, block_shape=(61, 97)).codes, whole)
