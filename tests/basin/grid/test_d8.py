"""The eight directions: steps, their lengths, neighbours and connected cells, on grids small enough to list."""

import numpy as np
import pytest

from tailings_plugin.basin.grid.d8 import (
    COLUMN_STEP,
    ROW_STEP,
    border_cells,
    connected,
    neighbours,
    step_lengths,
)

# Cell numbers of 3 rows and 4 columns:
#  0  1  2  3
#  4  5  6  7
#  8  9 10 11
SHAPE = (3, 4)


def test_steps_of_codes():
    # East, then clockwise; south is down.
    steps = {
        1: (0, 1),
        2: (1, 1),
        4: (1, 0),
        8: (1, -1),
        16: (0, -1),
        32: (-1, -1),
        64: (-1, 0),
        128: (-1, 1),
    }
    for code in range(256):
        assert (ROW_STEP[code], COLUMN_STEP[code]) == steps.get(code, (0, 0))


def test_lengths_of_steps_by_direction_and_row():
    # Cells 3 m by 4 m in the first row and 6 m by 8 m in the second: diagonals of 5 m and 10 m.
    step_m = np.array([[3.0, 4.0, 5.0], [6.0, 8.0, 10.0]])
    codes = np.array([[1, 2, 4, 8, 16, 32, 64, 128], [1, 2, 4, 8, 16, 32, 64, 128]], np.uint8)
    first = [3, 5, 4, 5, 3, 5, 4, 5]
    assert step_lengths(codes, step_m, np.arange(8)).tolist() == first
    assert step_lengths(codes, step_m, np.arange(8, 16)).tolist() == [2 * length for length in first]
    assert step_lengths(codes, step_m, np.array([9, 0, 10])).tolist() == [10, 3, 8]


@pytest.mark.parametrize(
    ("cell", "expected"),
    [
        (0, {1: 1, 5: 2, 4: 4}),
        (3, {7: 4, 6: 8, 2: 16}),
        (8, {4: 64, 5: 128, 9: 1}),
        (11, {10: 16, 6: 32, 7: 64}),
        (1, {2: 1, 6: 2, 5: 4, 4: 8, 0: 16}),
        (4, {5: 1, 9: 2, 8: 4, 0: 64, 1: 128}),
        (7, {11: 4, 10: 8, 6: 16, 2: 32, 3: 64}),
        (9, {10: 1, 8: 16, 4: 32, 5: 64, 6: 128}),
        (5, {6: 1, 10: 2, 9: 4, 8: 8, 4: 16, 0: 32, 1: 64, 2: 128}),
    ],
)
def test_neighbours_within_the_raster(cell, expected):
    place, around, code = neighbours(np.array([cell]), SHAPE)
    assert dict(zip(around.tolist(), code.tolist(), strict=True)) == expected
    assert len(around) == len(expected)
    assert set(place.tolist()) == {0}


def test_neighbours_of_several_cells_tell_whose_they_are():
    place, around, _ = neighbours(np.array([11, 0]), SHAPE)
    assert sorted(zip(place.tolist(), around.tolist(), strict=True)) == [
        (0, 6), (0, 7), (0, 10), (1, 1), (1, 4), (1, 5),
    ]  # fmt: skip


def test_connected_cells_hang_together_over_sides_and_corners():
    mask = np.array([[1, 0, 0, 1], [0, 1, 0, 1], [0, 0, 0, 0]], bool)
    assert np.flatnonzero(connected(mask, np.array([0]))).tolist() == [0, 5]
    assert np.flatnonzero(connected(mask, np.array([7, 7, 3]))).tolist() == [3, 7]
    # A seed that is not of the mask starts nothing.
    assert not connected(mask, np.array([4])).any()
    assert not connected(mask, np.zeros(0, int)).any()


def test_a_long_way_round():
    picture = ["#####.", ".....#", "#####.", "#....."]
    mask = np.array([[sign == "#" for sign in line] for line in picture])
    assert (connected(mask, np.array([0])) == mask).all()


def test_border_cells():
    assert border_cells(SHAPE).tolist() == [0, 1, 2, 3, 4, 7, 8, 9, 10, 11]
    assert border_cells((3, 3)).tolist() == [0, 1, 2, 3, 5, 6, 7, 8]
    assert border_cells((1, 3)).tolist() == [0, 1, 2]
    assert border_cells((3, 1)).tolist() == [0, 1, 2]
    assert border_cells((1, 1)).tolist() == [0]
