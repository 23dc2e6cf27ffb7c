"""Where water goes as boxes: along a line, over the embedded relief, and on from where fetched relief ends."""

import numpy as np
import pytest
from osgeo import gdal

from tailings_plugin.open_data.following import (
    Water,
    boxes_of,
    coarse_squares,
    next_squares,
    squares_in,
    squares_near,
)


def test_squares_are_those_within_the_margin_of_a_line():
    # At the equator 2 km are 0.018 degrees: from the middle of a square (0.025, 0.025) none beside it is touched.
    assert squares_near([0.025], [0.025], 2.0) == {(0, 0)}
    assert squares_near([0.025], [0.025], 3.0) == {(c, r) for c in (-1, 0, 1) for r in (-1, 0, 1)}
    # At 60 degrees north a degree of longitude is half as long.
    assert squares_near([0.025], [60.025], 2.0) == {(c, 1200) for c in (-1, 0, 1)}
    # Between its vertices too.
    assert squares_near([0.025, 0.225], [0.025, 0.025], 2.0) == {(c, 0) for c in range(5)}


def test_squares_go_on_behind_the_date_line_and_stop_at_the_pole():
    assert squares_near([179.99], [0.025], 2.0) == {(3599, 0), (-3600, 0)}
    assert {row for _, row in squares_near([10.0], [89.99], 2.0)} == {1799}


def test_boxes_cover_just_the_squares():
    assert boxes_of([]) == []
    assert boxes_of({(0, 0), (1, 0), (0, 1), (1, 1)}) == [(0.0, 0.0, 0.1, 0.1)]
    # An L: the run below is longer.
    assert boxes_of({(0, 0), (1, 0), (0, 1)}) == [(0.0, 0.0, 0.1, 0.05), (0.0, 0.05, 0.05, 0.1)]
    # Rows apart, and two runs in one row.
    assert boxes_of({(0, 0), (2, 0), (0, 2)}) == [
        (0.0, 0.0, 0.05, 0.05),
        (0.0, 0.1, 0.05, 0.15),
        (0.1, 0.0, 0.15, 0.05),
    ]


def test_boxes_of_scattered_squares_neither_overlap_nor_leave_any_out():
    random = np.random.default_rng(3)
    squares = {(int(c), int(r)) for c, r in random.integers(-20, 20, (500, 2))}
    counted = [
        (column, row)
        for west, south, east, north in boxes_of(squares)
        for column in range(round(west * 20), round(east * 20))
        for row in range(round(south * 20), round(north * 20))
    ]
    assert len(counted) == len(set(counted))
    assert set(counted) == squares


def test_an_extent_is_the_squares_it_touches():
    assert squares_in((70.01, 41.0, 70.06, 41.05)) == {(1400, 820), (1401, 820)}
    assert squares_in((70.01, 41.01, 70.01, 41.01)) == {(1400, 820)}


def test_water_is_followed_over_the_embedded_relief():
    # Mailuu-Suu: the river runs south-west into the Kara Darya, to the Syr Darya west of 72 E.
    squares, off = coarse_squares(np.array([72.476]), np.array([41.282]), 150.0)
    assert off == 0
    assert squares_near([72.476], [41.282], 4.0) <= squares
    assert min(column for column, _ in squares) < 71.5 * 20
    # A narrow band, not the rectangle around it.
    assert len(squares) < 150
    short, _ = coarse_squares(np.array([72.476]), np.array([41.282]), 10.0)
    assert short < squares


def test_facilities_off_the_embedded_relief_get_what_is_around_them():
    squares, off = coarse_squares(np.array([-44.1, 72.476]), np.array([-20.1, 41.282]), 150.0)
    assert off == 1
    assert squares_near([-44.1], [-20.1], 20.0) <= squares


def water(longitude, latitude, reach_km):
    return Water(np.array([longitude]), np.array([latitude]), np.array([reach_km]))


def slope(tmp_path, columns, level=100.0):
    """Write a relief at 20 S 44 W (no coarse one is there) that falls to the east by 1 m a cell of 0.001 degrees."""
    path = str(tmp_path / f"slope{columns}.tif")
    relief = gdal.GetDriverByName("GTiff").Create(path, columns, 100, 1, gdal.GDT_Float32)
    relief.SetGeoTransform((-44.0, 0.001, 0, -20.0, 0, -0.001))
    relief.SetProjection("EPSG:4326")
    relief.GetRasterBand(1).WriteArray(
        np.tile(level + columns - np.arange(columns, dtype=np.float32), (100, 1))
    )
    return path


def test_a_path_that_leaves_what_was_fetched_asks_for_more(tmp_path):
    path = slope(tmp_path, 300)
    asked = squares_in((-44.0, -20.1, -43.7, -20.0))
    more = next_squares(path, water(-43.95, -20.05, 150.0), asked)
    # On from 5 km above where it left: after 26.1 km of 104.5 km a degree, within a cell.
    assert len(more.water) == 1
    assert more.water.longitude[0] == pytest.approx(-43.7 - 5 / 104.65, abs=0.002)
    assert more.water.left_km[0] == pytest.approx(150.0 - 0.25 * 104.65 + 5.0, abs=0.2)
    assert not more.squares & asked
    # It leaves at the eastern edge, 43.7 W, 20.05 S.
    assert more.squares == frozenset(squares_near([-43.7005], [-20.0505], 6.0)) - asked
    # Nothing more where all around was asked for: that is the end of the data.
    assert not len(next_squares(path, more.water, asked | more.squares).water)


def test_a_path_that_ends_within_the_reach_asks_for_nothing(tmp_path):
    asked = squares_in((-44.0, -20.1, -43.7, -20.0))
    # 0.25 degrees are 26 km.
    assert not next_squares(slope(tmp_path, 300), water(-43.95, -20.05, 20.0), asked).squares
    # Each by its own reach, and waters that leave together are one, the farther.
    three = Water(np.array([-43.95, -43.94, -43.93]), np.full(3, -20.05), np.array([20.0, 40.0, 90.0]))
    more = next_squares(slope(tmp_path, 300), three, asked)
    assert more.water.left_km.tolist() == [pytest.approx(90.0 - 0.23 * 104.65 + 5.0, abs=0.2)]


def test_a_facility_without_any_relief_asks_for_it_once(tmp_path):
    more = next_squares(slope(tmp_path, 300), water(-50.0, -25.0, 150.0), frozenset())
    assert (len(more.water), more.squares) == (1, frozenset(squares_near([-50.0], [-25.0], 6.0)))
    assert not len(next_squares(slope(tmp_path, 300), more.water, more.squares).water)


def test_what_a_tick_raises_ends_the_following():
    class StopError(Exception):
        pass

    def tick(fraction):
        raise StopError

    with pytest.raises(StopError):
        coarse_squares(np.array([72.476]), np.array([41.282]), 150.0, tick)
