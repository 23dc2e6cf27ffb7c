"""Cross-sections by hand."""

import numpy as np
import pytest

from tailings_plugin.consequence.sections import Sections, fill, interpolate, smoothed, stations_along

STEPS = np.full((50, 3), 10.0)


def south(rows=50, column=25.5):
    """Stations every 10 m on a path to the south along one column."""
    row = np.arange(rows) + 0.5
    return stations_along(np.full(rows, column), row, (row - 0.5) * 10.0, STEPS, 30.0)


def test_stations_every_cell_with_the_direction_of_the_chord():
    stations = south()
    np.testing.assert_allclose(stations.m, np.arange(50) * 10.0)
    np.testing.assert_allclose(stations.east, 0, atol=1e-12)
    np.testing.assert_allclose(stations.south, 1)
    # West is right of the way south.
    column, row = stations.beside(np.array([20.0]))
    np.testing.assert_allclose(column, 23.5)
    np.testing.assert_allclose(row[:, 0], stations.row)


def test_a_zigzag_has_the_direction_of_the_valley():
    # Steps east and south by turns run south-east.
    steps = np.arange(40)
    column, row = 0.5 + (steps + 1) // 2, 0.5 + steps // 2
    stations = stations_along(column, row, steps * 10.0, STEPS, 60.0)
    inner = slice(8, -8)
    np.testing.assert_allclose(stations.east[inner], np.sqrt(0.5), atol=0.06)
    np.testing.assert_allclose(stations.south[inner], np.sqrt(0.5), atol=0.06)


def test_heights_between_cells():
    heights = np.array([[0.0, 10.0], [20.0, 30.0]])
    # In the very middle the mean of all four; at the centre of a cell the cell; in the outer half the edge.
    np.testing.assert_allclose(
        interpolate(heights, np.array([1.0, 0.5, 0.0]), np.array([1.0, 1.5, 0.2])), [15, 10, 0]
    )
    assert np.isnan(interpolate(heights, np.array([-0.1]), np.array([1.0])))[0]


def test_a_box_fills_to_area_over_width():
    # A flat floor between walls of 100 m, 100 m wide between the middles of its outer cells, from where the
    # walls rise by 10 in 1: 220 m2 stand 2.2 m deep.
    profile = np.full(51, 100.0)
    profile[20:31] = 0.0
    heights = np.repeat(profile[None, :], 50, axis=0)
    sections = fill(heights, (0, 0), south(), 220.0, 1000.0, 4.5)
    np.testing.assert_allclose(sections.area_m2, 220, rtol=1e-9)
    np.testing.assert_allclose(sections.depth_m, 2.2, atol=0.05)
    np.testing.assert_allclose(sections.width_m, 100, atol=2 * 4.5)  # a sample to a side
    assert not sections.short.any()


def test_a_window_gives_the_same_as_the_whole():
    heights = np.abs(np.arange(51) - 25.0)[None, :] * 2 + np.zeros((50, 1))
    whole = fill(heights, (0, 0), south(), 100.0, 400.0, 4.5)
    window = fill(heights[10:, 5:], (10, 5), south().part(15, 40), 100.0, 300.0, 4.5)
    np.testing.assert_allclose(window.left_m, whole.left_m[15:40])


def test_no_data_bars_the_way():
    heights = np.zeros((50, 51))
    heights[:, 28:] = np.nan
    sections = fill(heights, (0, 0), south(), 100.0, 200.0, 4.5)
    # Right of the path (west) is open, left ends two cells away.
    assert (sections.left_m <= 25).all()
    assert (sections.right_m > 100).all()
    np.testing.assert_allclose(sections.area_m2, 100)


def test_a_bed_on_no_data_is_unknown():
    heights = np.zeros((50, 51))
    heights[:, 25] = np.nan
    sections = fill(heights, (0, 0), south(), 100.0, 200.0, 4.5)
    assert np.isnan(sections.bed_m).all()
    np.testing.assert_array_equal(sections.width_m, 0)


def test_a_crest_holds_the_level():
    # A trough of 3 cells and 1 m, a crest, then a wide basin as deep: 200 m2 do not fit into the trough.
    profile = np.full(51, 50.0)
    profile[24:27] = 0.0
    profile[27] = 1.0
    profile[28:40] = 0.0
    heights = np.repeat(profile[None, :], 50, axis=0)
    small = fill(heights, (0, 0), south(), 10.0, 400.0, 4.5)
    np.testing.assert_allclose(small.area_m2, 10)
    assert not small.short.any()
    held = fill(heights, (0, 0), south(), 60.0, 400.0, 4.5)
    assert held.short.all()
    # Samples lie beside the crest, not on it: a little below 1 m.
    np.testing.assert_allclose(held.depth_m, 1.0, atol=0.3)
    assert (held.left_m < 25).all()
    full = fill(heights, (0, 0), south(), 600.0, 400.0, 4.5)
    np.testing.assert_allclose(full.area_m2, 600)
    assert (full.left_m > 100).all()


def sections_of(left, right):
    left, right = np.asarray(left, float), np.asarray(right, float)
    zero = np.zeros_like(left)
    return Sections(zero, zero, left, right, zero, zero > 0)


def test_a_lone_spike_is_smoothed_away_and_narrow_sections_stay():
    left = np.full(30, 200.0)
    left[15] = 900.0
    smooth = smoothed(sections_of(left, np.full(30, 200.0)), 30.0)
    np.testing.assert_array_equal(smooth.left_m, 200)
    narrow = np.array([10.0, 50, 10, 50])
    np.testing.assert_array_equal(smoothed(sections_of(narrow, narrow), 30.0).left_m, narrow)


@pytest.mark.parametrize("rows", [1, 2])
def test_tiny_windows(rows):
    assert interpolate(np.ones((rows, rows)), np.array([0.7]), np.array([0.7]))[0] == 1.0
