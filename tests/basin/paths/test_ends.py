"""The ends of water marked on a grid: polygons, points, level surfaces, the sea."""

import numpy as np

from tailings_plugin.basin.grid.grid import Grid
from tailings_plugin.basin.paths.ends import INLAND_SINK, LAKE, Sink, mark_ends, mark_sea
from tests.basin.pictures import square_grid


def test_sinks_mark_polygons_points_radii_and_level_surfaces():
    grid = square_grid(np.zeros((5, 5), np.uint8))
    heights = np.arange(25.0).reshape(5, 5)
    heights[0, :3] = heights[1, 1] = 40.0
    square = np.array([[200.0, 0.0], [500.0, 0.0], [500.0, 200.0], [200.0, 200.0]])
    hole = np.array([[300.0, 0.0], [400.0, 0.0], [400.0, 100.0], [300.0, 100.0]])
    sinks = [
        Sink(LAKE, rings=[square, hole]),
        Sink(LAKE, point=(50.0, 450.0)),
        Sink(INLAND_SINK, point=(450.0, 450.0), radius_km=0.1),
    ]
    expected = np.array(
        [[3, 3, 3, 2, 2], [0, 3, 0, 0, 2], [0, 0, 0, 0, 0], [0, 0, 3, 3, 3], [0, 0, 3, 0, 3]], np.uint8
    )
    assert (mark_ends(grid, sinks, heights) == expected).all()


def test_a_lake_smaller_than_a_cell_marks_its_cell_and_one_elsewhere_nothing():
    grid = square_grid(np.zeros((3, 3), np.uint8))
    pond = np.array([[110.0, 110.0], [115.0, 110.0], [110.0, 115.0]])
    assert np.flatnonzero(mark_ends(grid, [Sink(LAKE, rings=[pond])])).tolist() == [4]
    assert not mark_ends(grid, [Sink(LAKE, rings=[pond + 9000]), Sink(LAKE, point=(-50.0, 10.0))]).any()


def test_a_lake_with_an_island_and_one_cut_by_the_edge():
    grid = Grid(6, 6, 0.0, 6.0, 1.0, 1.0, "", geographic=False)
    # A lake from 1 to 5 with an island from 2 to 4: cell centres at 1.5 and 4.5 are in the water.
    lake = [
        np.array([[1.0, 1], [5, 1], [5, 5], [1, 5], [1, 1]]),
        np.array([[2.0, 2], [4, 2], [4, 4], [2, 4], [2, 2]]),
    ]
    assert (mark_ends(grid, [Sink(LAKE, rings=lake)]) > 0).tolist() == [
        [0, 0, 0, 0, 0, 0],
        [0, 1, 1, 1, 1, 0],
        [0, 1, 0, 0, 1, 0],
        [0, 1, 0, 0, 1, 0],
        [0, 1, 1, 1, 1, 0],
        [0, 0, 0, 0, 0, 0],
    ]
    beyond = np.array([[-3.0, -3.0], [2.0, -3.0], [2.0, 9.0], [-3.0, 9.0]])
    assert (mark_ends(grid, [Sink(LAKE, rings=[beyond])]) > 0).tolist() == [[1, 1, 0, 0, 0, 0]] * 6


def test_a_declared_sea_level_takes_only_low_ground_that_reaches_the_edge():
    heights = np.array([[0, 5, 5, 5], [0, 5, -3, 5], [-2, 5, 5, 5], [9, 9, 9, 9]], float)
    assert np.flatnonzero(mark_sea(heights, 0.0)).tolist() == [0, 4, 8]
