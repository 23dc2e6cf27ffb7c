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


# Single sections whose every figure is worked out by hand. Cells of 10 m, the path runs south through the middle
# of column 25, samples lie 2.5, 7.5, 12.5 ... m to either side; left of the way is east. Between the middles of
# cells the ground is straight.


def section(profile, area_m2, widest_m=400.0):
    heights = np.repeat(np.asarray(profile, float)[None, :], 50, axis=0)
    filled = fill(heights, (0, 0), south(), area_m2, widest_m, 5.0)
    one = {name: values[20] for name, values in vars(filled).items()}
    return one | {"depth_m": filled.depth_m[20], "width_m": filled.width_m[20]}


V_SHAPE = np.abs(np.arange(51) - 25.0)


def test_a_v_of_one_in_ten_by_hand():
    # Two samples to a side, 0.25 and 0.75 m high: 5 (4 L - 2) = 10 m2, L = 1 m; half way to the third, 1.25 m high.
    one = section(V_SHAPE, 10.0)
    assert one["level_m"] == pytest.approx(1.0)
    assert one["bed_m"] == 0
    assert one["depth_m"] == pytest.approx(1.0)
    assert (one["left_m"], one["right_m"]) == pytest.approx((10.0, 10.0))
    assert one["area_m2"] == pytest.approx(10.0)
    assert not one["short"]


def test_a_level_that_meets_the_next_sample_exactly():
    # L = 1.25 m: 5 (4 x 1.25 - 2) = 15 m2; the third sample is just reached.
    one = section(V_SHAPE, 15.0)
    assert one["level_m"] == pytest.approx(1.25)
    assert one["left_m"] == pytest.approx(12.5)
    assert one["area_m2"] == pytest.approx(15.0)


def test_a_section_as_wide_as_allowed_gets_deep():
    # 20 m: four samples, 5 (4 L - 2) = 100 m2, L = 5.5 m; the shore is half a sample on.
    one = section(V_SHAPE, 100.0, widest_m=20.0)
    assert one["level_m"] == pytest.approx(5.5)
    assert one["width_m"] == pytest.approx(20.0)
    assert one["area_m2"] == pytest.approx(100.0)
    assert not one["short"]


def test_the_narrowest_section_has_two_samples_to_a_side():
    # 4 samples of 5 m at least, whatever the width allowed.
    assert section(V_SHAPE, 100.0, widest_m=1.0)["width_m"] == pytest.approx(20.0)
    # 30 m are six samples: 5 (6 L - 2 (0.25 + 0.75 + 1.25)) = 100, L = 4.0833 m.
    assert section(V_SHAPE, 100.0, widest_m=30.0)["level_m"] == pytest.approx((20 + 4.5) / 6)


def trough():
    """Flat for 10 m to either side; west a wall; east a crest of 2 m at 20 m, a basin from 30 to 80 m, a wall."""
    profile = np.full(51, 50.0)
    profile[24:27] = 0.0
    profile[27] = 2.0
    profile[28:34] = 0.0
    return profile


def test_a_trough_before_its_crest():
    # Four samples at 0: 8 m2 stand 0.4 m deep; east the ground rises 0.5 m in 5 m, west 12.5 m in 5 m.
    one = section(trough(), 8.0)
    assert one["level_m"] == pytest.approx(0.4)
    assert one["left_m"] == pytest.approx(7.5 + 5 * 0.8)
    assert one["right_m"] == pytest.approx(7.5 + 5 * 0.4 / 12.5)
    # The fifth, 0.5 m high: 5 (5 L - 0.5) = 30 m2, L = 1.3 m.
    one = section(trough(), 30.0)
    assert one["level_m"] == pytest.approx(1.3)
    assert not one["short"]


def test_a_trough_held_by_its_crest():
    # 40 m2 would stand 1.7 m deep in the trough, above the 1.5 m of the samples on the crest; to fill the basin
    # behind too takes more. The trough holds 5 (4 x 1.5 + 1) = 35 m2.
    one = section(trough(), 40.0)
    assert one["short"]
    assert one["level_m"] == pytest.approx(1.5)
    assert one["area_m2"] == pytest.approx(35.0)
    assert one["left_m"] == pytest.approx(17.5)
    assert one["depth_m"] == pytest.approx(1.5)


def test_a_crest_that_is_just_not_reached_does_not_hold():
    # 5 (5 L - 0.5) = 35 m2: L is 1.5 m, the level of the crest; a little less is no question.
    one = section(trough(), 34.9)
    assert not one["short"]
    assert one["area_m2"] == pytest.approx(34.9)


def test_a_basin_behind_the_crest_once_it_is_overtopped():
    # 18 samples, 4 m together: 5 (18 L - 4) = 1000 m2, L = 11.33 m; both walls rise 12.5 m in the next 5 m.
    one = section(trough(), 1000.0)
    assert not one["short"]
    assert one["level_m"] == pytest.approx(204 / 18)
    assert one["left_m"] == pytest.approx(77.5 + 5 * 204 / 18 / 12.5)
    assert one["right_m"] == pytest.approx(7.5 + 5 * 204 / 18 / 12.5)
    assert one["area_m2"] == pytest.approx(1000.0)


def test_the_bed_is_looked_for_a_cell_to_either_side():
    # East the ground falls 0.4 m a metre: -1 m at 2.5, -3 m at 7.5 m; the -5 m at 12.5 m are not looked at.
    profile = np.full(51, 20.0)
    profile[25:31] = [0.0, -4, -8, -12, -16, -20]
    one = section(profile, 40.0)
    assert one["bed_m"] == pytest.approx(-3.0)
    # What is lower counts as the bed: behind the -1 m of the first sample the sheet stands 2 m deep. One sample at
    # -1 and four at -3 m: 5 (5 L + 13) = 40 m2, L = -1 m; half a sample on from 22.5 m.
    assert one["level_m"] == pytest.approx(-1.0)
    assert one["left_m"] == pytest.approx(25.0)
    assert one["area_m2"] == pytest.approx(40.0)


def test_a_wall_of_no_data_ends_the_section_half_a_sample_on():
    profile = np.zeros(51)
    profile[28:] = np.nan
    one = section(profile, 100.0, widest_m=200.0)
    # Between the middles of cells 27 and 28 nothing is known: 20 m, samples up to 17.5 m.
    assert one["left_m"] == pytest.approx(20.0)
    # The other 36 samples of the 40 allowed lie west.
    assert one["width_m"] == pytest.approx(200.0)


def test_stations_of_cells_that_are_not_square():
    # Cells 8 m wide and 12 m high: stations every 10 m; beside means metres, not cells.
    steps = np.tile([8.0, 12.0, 14.4], (50, 1))
    rows = np.array([0.5, 10.5])
    stations = stations_along(np.full(2, 5.5), rows, np.array([0.0, 120.0]), steps, 24.0)
    assert stations.m.tolist() == [0, 10, 20, 30, 40, 50, 60, 70, 80, 90, 100, 110, 120]
    assert stations.row.tolist() == pytest.approx((0.5 + np.arange(13) * 10 / 12).tolist())
    assert stations.column_m.tolist() == [8.0] * 13
    assert stations.row_m.tolist() == [12.0] * 13
    column, row = stations.beside(np.array([16.0]))
    assert column[:, 0].tolist() == [3.5] * 13
    assert row[:, 0].tolist() == stations.row.tolist()


def test_a_path_that_counts_from_elsewhere():
    stations = stations_along(np.full(2, 5.5), np.array([0.5, 3.5]), np.array([500.0, 530.0]), STEPS, 30.0)
    assert stations.m.tolist() == [500, 510, 520, 530]


def test_a_path_that_turns_back_on_itself_has_some_direction():
    stations = stations_along(
        np.full(3, 5.5), np.array([0.5, 3.5, 0.5]), np.array([0.0, 30.0, 60.0]), STEPS, 30.0
    )
    assert np.hypot(stations.east, stations.south).tolist() == pytest.approx([1.0] * 7)
    assert (stations.east[3], stations.south[3]) == (1.0, 0.0)


def test_parts_of_stations_and_finer_grids():
    stations = south().part(10, 13)
    assert stations.m.tolist() == [100, 110, 120]
    finer = stations.on_finer_grid(3)
    assert finer.row.tolist() == [31.5, 34.5, 37.5]
    assert finer.column.tolist() == [76.5] * 3
    assert finer.row_m.tolist() == pytest.approx([10 / 3] * 3)
    assert finer.column_m.tolist() == pytest.approx([10 / 3] * 3)
    assert finer.m.tolist() == stations.m.tolist()


def test_shores_are_the_median_of_so_many_neighbours():
    # 480 m wide, a quarter of that is 120 m, 4 cells of 30 m to a side; at the ends fewer.
    left = np.arange(20.0) * 10
    smooth = smoothed(sections_of(left, 480 - left), 30.0)
    assert smooth.left_m[:6].tolist() == [20, 25, 30, 35, 40, 50]
    assert smooth.left_m[-3:].tolist() == [160, 165, 170]
    np.testing.assert_array_equal(smooth.right_m, 480 - smooth.left_m)
    # Never more than 20 to a side.
    left = np.arange(60.0)
    smooth = smoothed(sections_of(left, 30_000 - left), 30.0)
    assert smooth.left_m[0] == 10
    assert smooth.left_m[30] == 30
    assert smooth.left_m[59] == 49


def test_sections_know_their_width_and_depth():
    one = Sections(*(np.array([value]) for value in (100.0, 103.5, 7.0, 8.0, 20.0, False)))
    assert one.width_m.tolist() == [15]
    assert one.depth_m.tolist() == [3.5]


def test_heights_up_to_the_very_edge():
    heights = np.array([[0.0, 10.0, 20.0], [30.0, 40.0, 50.0]])
    rows, columns = np.array([0.0, 2.0, 2.0, 0.5]), np.array([0.0, 3.0, 0.0, 2.0])
    np.testing.assert_array_equal(interpolate(heights, rows, columns), [0, 50, 30, 15])
    outside = interpolate(heights, np.array([2.01, 1.0, 1.0, -0.01]), np.array([1.0, 3.01, -0.01, 1.0]))
    assert np.isnan(outside).all()
    heights[0, 0] = np.nan
    # Beside no data nothing is known; on the other side of the middle of a cell it is.
    assert np.isnan(interpolate(heights, np.array([0.5]), np.array([1.4]))[0])
    assert interpolate(heights, np.array([0.5]), np.array([1.6]))[0] == pytest.approx(11)


def test_a_wall_beside_the_path_gets_wet_at_its_foot_only():
    # East flat for 30 m, six samples: 10 m2 stand 1/3 m deep. The wall to the west begins at the path and rises
    # 12.5 m in the 2.5 m to the first sample; the one to the east 12.5 m in 5 m.
    profile = np.full(51, 50.0)
    profile[25:29] = 0.0
    one = section(profile, 10.0)
    assert one["level_m"] == pytest.approx(1 / 3)
    assert one["right_m"] == pytest.approx(2.5 * (1 / 3) / 12.5)
    assert one["left_m"] == pytest.approx(27.5 + 5 * (1 / 3) / 12.5)
    assert one["area_m2"] == pytest.approx(10.0)
