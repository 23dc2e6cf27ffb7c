"""Snapping to streams on a plane of 100 m cells whose drained areas are written here."""

import numpy as np
import pytest

from tailings_plugin.basin.grid.grid import Grid
from tailings_plugin.basin.paths.start_cells import snap_to_streams, starts_at, starts_near_streams

GRID = Grid(5, 5, 0.0, 500.0, 100.0, 100.0, "", geographic=False)
CODES = np.ones((5, 5), np.uint8)


def snapped(drained, x, y, radius_m, codes=CODES):
    cells, moved_m = snap_to_streams(GRID, codes, np.array(drained), np.array([x]), np.array([y]), radius_m)
    return int(cells[0]), moved_m[0]


def test_the_largest_stream_within_the_radius_is_taken():
    drained = np.ones((5, 5), int)
    drained[2, 3], drained[2, 4] = 50, 900
    # The point lies in the middle of (2, 2): 100 m from (2, 3), 200 m from (2, 4).
    assert snapped(drained, 250.0, 250.0, 150.0) == (13, pytest.approx(100))
    assert snapped(drained, 250.0, 250.0, 200.0) == (14, pytest.approx(200))
    assert snapped(drained, 250.0, 250.0, 50.0) == (12, pytest.approx(0))


def test_of_equal_cells_the_nearest_is_taken():
    # 20 m east of the middle of (2, 2); all cells drain the same.
    assert snapped(np.ones((5, 5), int), 270.0, 250.0, 300.0) == (12, pytest.approx(20))


def test_no_data_is_never_a_stream():
    drained = np.ones((5, 5), int)
    drained[2, 3] = 50
    codes = CODES.copy()
    codes[2, 3] = 255
    assert snapped(drained, 250.0, 250.0, 100.0, codes) == (12, pytest.approx(0))


def test_points_off_the_raster_or_without_a_centre_near_stay_unsnapped():
    for x, y, radius_m in ((5000.0, 250.0, 100.0), (np.nan, 1.0, 100.0), (299.0, 299.0, 5.0)):
        cell, moved_m = snapped(np.ones((5, 5), int), x, y, radius_m)
        assert cell == -1
        assert np.isnan(moved_m)


def test_the_radius_is_in_metres_on_a_geographic_grid():
    # At 60 degrees north a cell of 0.01 degrees is 557.9 m wide and 1114.1 m high (WGS84).
    grid = Grid(3, 3, 10.0, 60.015, 0.01, 0.01, "", geographic=True)
    drained = np.array([[1, 90, 1], [1, 1, 50], [1, 1, 1]])
    x, y = np.array([10.015]), np.array([60.0])
    codes = np.ones((3, 3), np.uint8)
    cells, moved_m = snap_to_streams(grid, codes, drained, x, y, 600.0)
    assert (cells[0], moved_m[0]) == (5, pytest.approx(557.9, abs=0.5))
    cells, moved_m = snap_to_streams(grid, codes, drained, x, y, 1200.0)
    assert (cells[0], moved_m[0]) == (1, pytest.approx(1114.1, abs=0.5))


def test_cells_of_points_and_why_there_are_none():
    codes = CODES.copy()
    codes[0, 0] = 255
    x, y = np.array([50.0, 450.0, -1.0, 250.0]), np.array([450.0, 50.0, 50.0, np.nan])
    starts = starts_at(GRID, codes, x, y)
    assert starts.cell.tolist() == [0, 24, -1, -1]
    assert starts.reason == ["no_data", None, "off_raster", "off_raster"]
    assert starts.known.tolist() == [False, True, False, False]
    assert np.isnan(starts.moved_m).all()
    # What a stream was found for lies in its cell; without one a point stays in its own.
    streams = np.array([7, -1, -1, -1]), np.array([33.0, np.nan, np.nan, np.nan])
    starts = starts_at(GRID, codes, x, y, streams)
    assert starts.cell.tolist() == [7, 24, -1, -1]
    assert starts.reason == [None, None, "off_raster", "off_raster"]
    assert starts.moved_m[0] == 33
    streams = np.array([-1, 0, -1, -1]), np.array([np.nan, 40.0, np.nan, np.nan])
    assert starts_at(GRID, CODES, x, y, streams).cell.tolist() == [0, 0, -1, -1]


def test_points_beside_the_raster_find_streams_within_the_radius():
    drained = np.ones((5, 5), int)
    # The nearest centres lie 50 m inside the raster's edges.
    for x, y, cell in ((-40.0, 250.0, 10), (540.0, 250.0, 14), (250.0, 540.0, 2), (250.0, -40.0, 22)):
        assert snapped(drained, x, y, 90.001) == (cell, pytest.approx(90))
        assert snapped(drained, x, y, 89.0)[0] == -1
    # A cell or more away they are off the raster, whatever the radius.
    for x, y in ((-100.0, 250.0), (600.0, 250.0), (250.0, 600.0), (250.0, -100.0)):
        assert snapped(drained, x, y, 900.0)[0] == -1


def test_cells_need_not_be_square():
    # 30 m by 40 m: the corner is 50 m off.
    grid = Grid(3, 3, 0.0, 120.0, 30.0, 40.0, "", geographic=False)
    drained = np.array([[90, 1, 1], [1, 1, 50], [1, 70, 1]])
    codes = np.ones((3, 3), np.uint8)
    x, y = np.array([45.0]), np.array([60.0])
    for radius_m, cell, away in ((29.0, 4, 0), (30.0, 5, 30), (40.0, 7, 40), (49.0, 7, 40), (50.0, 0, 50)):
        cells, moved_m = snap_to_streams(grid, codes, drained, x, y, radius_m)
        assert (cells.tolist(), moved_m.tolist()) == ([cell], [away])


def test_streams_by_what_drains_through_the_cells():
    # The middle row runs east and takes the others in: 15 cells at its end.
    codes = np.array([[4] * 5, [1] * 5, [64] * 5], np.uint8)
    grid = Grid(3, 5, 0.0, 300.0, 100.0, 100.0, "", geographic=False)
    x, y = np.array([250.0, 450.0]), np.array([250.0, 50.0])
    starts = starts_near_streams(grid, codes, x, y, 100.0)
    assert starts.cell.tolist() == [7, 9]
    assert starts.moved_m.tolist() == [100, 100]
    for radius_m in (0.0, -5.0):
        starts = starts_near_streams(grid, codes, x, y, radius_m)
        assert starts.cell.tolist() == [2, 14]
        assert np.isnan(starts.moved_m).all()


def test_distances_are_those_of_the_row_of_the_point():
    # Degrees at 80.5, 79.5 and 78.5 north: a cell is 18,435 m, 20,353 m and 22,265 m wide (WGS84).
    grid = Grid(3, 2, 10.0, 81.0, 1.0, 1.0, "", geographic=True)
    drained = np.array([[1, 90], [1, 90], [1, 90]])
    codes = np.ones((3, 2), np.uint8)
    for y, cell, width in ((80.5, 1, 18_435), (79.5, 3, 20_353), (78.5, 5, 22_265)):
        x, y = np.array([10.5]), np.array([y])
        cells, moved_m = snap_to_streams(grid, codes, drained, x, y, width + 10.0)
        assert (cells.tolist(), moved_m.tolist()) == ([cell], [pytest.approx(width, abs=5)])
        assert snap_to_streams(grid, codes, drained, x, y, width - 10.0)[0].tolist() == [cell - 1]
    # Half a cell off the raster in the north and south its first and last row count: 0.99 degrees to them.
    for y, cell, width in ((81.49, 1, 18_435), (77.51, 5, 22_265)):
        cells, moved_m = snap_to_streams(grid, codes, drained, np.array([10.5]), np.array([y]), 130_000.0)
        assert cells.tolist() == [cell]
        assert moved_m[0] == pytest.approx(np.hypot(0.99 * 111_660, width), rel=1e-3)
