"""Rivers cut into a relief, and inland sinks marked."""

import numpy as np
import pytest

from tailings_plugin.basin.grid.d8 import OFFSETS
from tailings_plugin.basin.grid.grid import Grid
from tailings_plugin.basin.paths.ends import INLAND_SINK, Sink, mark_ends
from tailings_plugin.basin.routing.burning import burn_rivers, cells_along
from tailings_plugin.basin.routing.directions import flow_directions
from tailings_plugin.errors import DataProblem


def unit_grid(rows, columns):
    """Cells of 1 x 1 with the south-west corner at 0, 0."""
    return Grid(rows, columns, 0.0, float(rows), 1.0, 1.0, "", False)


def end_of_path(codes, row, column):
    step = {code: (down, right) for code, down, right in OFFSETS}
    path = [(row, column)]
    while codes[path[-1]]:
        down, right = step[codes[path[-1]]]
        path.append((path[-1][0] + down, path[-1][1] + right))
        if not (0 <= path[-1][0] < codes.shape[0] and 0 <= path[-1][1] < codes.shape[1]):
            break
    return path


def test_cells_along_a_line_in_order():
    grid = unit_grid(3, 4)
    # From (0.5, 0.5) in the bottom row to (3.5, 1.5): crosses x = 1 at y = 0.67, y = 1 at x = 2, which is
    # the corner of four cells, and x = 3 at y = 1.33.
    assert cells_along(grid, np.array([[0.5, 0.5], [3.5, 1.5]])).tolist() == [8, 9, 6, 7]
    # Around a corner and out of the grid to the west.
    assert cells_along(grid, np.array([[1.5, 2.5], [1.5, 1.5], [-5.0, 1.5]])).tolist() == [1, 5, 4]
    assert cells_along(grid, np.array([[1.5, 2.5]])).tolist() == [1]
    assert cells_along(grid, np.array([[10.0, 10.0], [12.0, 10.0]])).tolist() == []
    # A line that is one place passes its cell, and none off the grid.
    assert cells_along(grid, np.array([[-1.0, 2.5]])).tolist() == []
    assert cells_along(grid, np.array([[-1.0, 2.5], [-1.0, 2.5]])).tolist() == []


@pytest.mark.parametrize("turn", [1, -1])
def test_a_river_leads_through_a_ridge_whatever_its_digitising(turn):
    # A plain falling to the east with a ridge of 20 m across it; the river is at 4.5 from the south.
    heights = np.tile(np.linspace(110, 100, 11, dtype=np.float32), (9, 1))
    heights[:, 5] += 20
    heights[[0, 8]] = 200
    river = np.array([[0.5, 4.5], [10.5, 4.5]])[::turn]
    burnt = burn_rivers(heights, unit_grid(9, 11), [river], depth_m=2.0)
    channel = burnt[4]
    assert (np.diff(channel) <= 0).all()
    # Worked by hand: 110 - 2 in the west, 100 - 2 in the east, at the ridge as low as the cell before it.
    assert (channel[0], channel[5], channel[10]) == (108.0, 104.0, 98.0)
    assert (np.delete(burnt, 4, axis=0) == np.delete(heights, 4, axis=0)).all()
    codes = flow_directions(burnt, unit_grid(9, 11)).codes
    assert (codes[4] == 1).all()
    assert end_of_path(codes, 1, 2)[-1] == (4, 11)


def test_rivers_that_meet_descend_together():
    # The tributary comes down to 90, the main river to 95 where they meet: both must go on below.
    heights = np.full((7, 7), 120.0, np.float32)
    heights[3] = [100, 98, 96, 95, 94, 93, 92]
    heights[:3, 3] = [110, 100, 90]
    main = np.array([[0.5, 3.5], [6.5, 3.5]])
    tributary = np.array([[3.5, 6.5], [3.5, 3.5]])
    for rivers in ([main, tributary], [tributary, main]):
        burnt = burn_rivers(heights, unit_grid(7, 7), rivers, depth_m=1.0)
        assert burnt[3].tolist() == [99, 97, 95, 89, 89, 89, 89]
        assert burnt[:3, 3].tolist() == [109, 99, 89]


def test_no_data_under_a_river_stays():
    heights = np.array([[5, np.nan, 3, 2]], np.float32)
    burnt = burn_rivers(heights, unit_grid(1, 4), [np.array([[0.5, 0.5], [3.5, 0.5]])], 1.0)
    np.testing.assert_array_equal(burnt, np.array([[4, np.nan, 2, 1]], np.float32))
    np.testing.assert_array_equal(heights, np.array([[5, np.nan, 3, 2]], np.float32))


@pytest.mark.parametrize("depth", [0.0, -3.0, np.nan, np.inf])
def test_refuses_a_depth_that_is_none(depth):
    with pytest.raises(DataProblem, match="above 0"):
        burn_rivers(np.zeros((2, 2), np.float32), unit_grid(2, 2), [], depth)


def test_no_rivers_leave_the_relief_as_it_is():
    heights = np.arange(4, dtype=np.float32).reshape(2, 2)
    np.testing.assert_array_equal(burn_rivers(heights, unit_grid(2, 2), [], 5.0), heights)


def test_water_stops_in_a_marked_lake_and_its_basin_drains_into_it():
    # A closed basin, its bottom in column 2 and the marked cell a step up: it fills to the sink, the end.
    heights = np.array([[9, 9, 9, 9, 9], [9, 5, 1, 2, 9], [9, 9, 9, 9, 9]], np.float32)
    sinks = mark_ends(unit_grid(3, 5), [Sink(INLAND_SINK, point=(3.5, 1.5))])
    codes = flow_directions(heights, unit_grid(3, 5), sinks).codes
    assert end_of_path(codes, 1, 1) == [(1, 1), (1, 2), (1, 3)]
    assert codes[1, 3] == 0


@pytest.mark.parametrize("reverse", [False, True])
def test_cells_along_lines_that_run_any_way(reverse):
    grid = unit_grid(3, 4)
    # Rows from the north: 0 1 2 3 / 4 5 6 7 / 8 9 10 11.
    lines = {
        ((0.5, 2.5), (3.5, 2.5)): [0, 1, 2, 3],
        ((1.5, 2.5), (1.5, 0.5)): [1, 5, 9],
        ((0.5, 2.5), (2.5, 0.5)): [0, 5, 10],  # right through corners
        ((0.25, 2.5), (2.25, 0.5)): [0, 4, 5, 9, 10],
        ((0.75, 2.5), (2.75, 0.5)): [0, 1, 5, 6, 10],
        ((0.5, 2.5), (0.6, 2.4)): [0],
        ((0.5, 2.5), (1.5, 2.5), (1.5, 1.5)): [0, 1, 5],
        ((0.5, 2.5), (1.5, 2.5), (0.5, 2.5)): [0, 1, 0],
        ((-2.5, 1.5), (6.5, 1.5)): [4, 5, 6, 7],
        ((1.5, 7.0), (1.5, -7.0)): [1, 5, 9],
        ((2.5, 1.5), (2.5, 1.5)): [6],
    }
    for line, cells in lines.items():
        points = np.array(line[::-1] if reverse else line)
        assert cells_along(grid, points).tolist() == (cells[::-1] if reverse else cells)


def test_cells_along_need_not_be_square_or_begin_at_nothing():
    grid = Grid(2, 3, 100.0, 50.0, 30.0, 20.0, "", False)
    # From the middle of the first cell (115, 40) to that of the last (175, 20): x = 130 at y = 35, in row 0;
    # y = 30 at x = 145, in column 1; x = 160 at y = 25.
    assert cells_along(grid, np.array([[115.0, 40.0], [175.0, 20.0]])).tolist() == [0, 1, 4, 5]


def test_which_way_a_river_runs_is_told_by_the_means_of_its_ends():
    # Five cells at either end count: a dip in the first and a rise in the last do not turn it.
    heights = np.array([[20, 50, 50, 50, 50, 45, 40, 40, 40, 40, 60]], np.float32)
    line = np.array([[0.5, 0.5], [10.5, 0.5]])
    burnt = burn_rivers(heights, unit_grid(1, 11), [line], 1.0)
    # Means: 44 at the start and 44 at the end, so as digitised: down from 19, level from there.
    assert burnt[0].tolist() == [19] * 11
    heights[0, 10] = 61  # now the end is higher by a fifth of a metre: it runs west
    burnt = burn_rivers(heights, unit_grid(1, 11), [line], 1.0)
    assert burnt[0].tolist() == [19] + [39] * 9 + [60]
    heights[0, 10] = 59
    assert burn_rivers(heights, unit_grid(1, 11), [line], 1.0)[0].tolist() == [19] * 11


def test_short_rivers_compare_half_their_cells():
    # Of three cells one counts at either end.
    heights = np.array([[5, 9, 6]], np.float32)
    assert burn_rivers(heights, unit_grid(1, 3), [np.array([[0.5, 0.5], [2.5, 0.5]])], 1.0).tolist() == [
        [4, 5, 5]
    ]
    heights = np.array([[6, 9, 5]], np.float32)
    assert burn_rivers(heights, unit_grid(1, 3), [np.array([[0.5, 0.5], [2.5, 0.5]])], 1.0).tolist() == [
        [5, 5, 4]
    ]
    single = np.array([[7, 9]], np.float32)
    assert burn_rivers(single, unit_grid(1, 2), [np.array([[1.2, 0.5], [1.8, 0.5]])], 2.0).tolist() == [
        [7, 7]
    ]


def test_a_river_off_the_relief_changes_nothing_and_one_under_two_lines_is_cut_once():
    heights = np.array([[5, 4, 3]], np.float32)
    line = np.array([[0.5, 0.5], [2.5, 0.5]])
    assert burn_rivers(heights, unit_grid(1, 3), [line + 50], 1.0).tolist() == [[5, 4, 3]]
    assert burn_rivers(heights, unit_grid(1, 3), [line, line], 1.0).tolist() == [[4, 3, 2]]
