"""Snapping to streams on a plane of 100 m cells whose drained areas are written here."""

import numpy as np
import pytest

from tailings_plugin.basin.grid.grid import Grid
from tailings_plugin.basin.paths.start_cells import snap_to_streams

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
