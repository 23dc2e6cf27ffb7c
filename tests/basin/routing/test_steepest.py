"""The steepest way down and the lower neighbours of cells, each by a plain loop over the eight."""

import numpy as np
import pytest

from tailings_plugin.basin.grid.d8 import OFFSETS
from tailings_plugin.basin.routing import steepest
from tailings_plugin.basin.routing.steepest import UNSET, lower_neighbours, shifted, steepest_codes

METRES = np.array([3.0, 4.0, 5.0])  # east-west, north-south, diagonal


def one(picture, lengths=METRES) -> int:
    """Return the code of the middle of 3 x 3 heights."""
    return int(steepest_codes(np.array(picture, float), np.array([lengths]))[0, 0])


def test_the_slope_decides_not_the_drop():
    # 6 m over 3 m is steeper than 7 over 4 and 9 over 5.
    assert one([[20, 20, 20], [20, 20, 14], [20, 13, 11]]) == 1
    assert one([[20, 20, 20], [20, 20, 15], [20, 13, 12]]) == 4
    assert one([[20, 20, 20], [20, 20, 15], [20, 14, 10]]) == 2


@pytest.mark.parametrize(("code", "down", "right"), OFFSETS)
def test_each_direction(code, down, right):
    heights = np.full((3, 3), 20.0)
    heights[1 + down, 1 + right] = 19
    assert one(heights) == code


def test_of_equal_slopes_the_highest_code_wins():
    # 3 m to the east and west, 4 to the south and north, 5 to the corners: all of slope 1.
    heights = np.array([[15, 16, 15], [17, 20, 17], [15, 16, 15]], float)
    assert one(heights) == 128
    heights[0, 2] = 20
    assert one(heights) == 64
    heights[0] = 20
    assert one(heights) == 16
    heights[1, 0] = 20
    assert one(heights) == 8


def test_without_a_lower_neighbour_no_way_is_set():
    assert one(np.full((3, 3), 20.0)) == UNSET
    assert one([[21, 21, 21], [21, 20, 21], [21, 21, 20]]) == UNSET
    heights = np.full((3, 3), np.inf)
    heights[1, 1] = 5
    assert one(heights) == UNSET
    heights[2, 2] = 4.999
    assert one(heights) == 2


def by_a_loop(padded, lengths):
    rows, columns = padded.shape[0] - 2, padded.shape[1] - 2
    codes, lower = np.zeros((2, rows, columns), int)
    for row in range(rows):
        for column in range(columns):
            if np.isinf(padded[row + 1, column + 1]):
                continue
            here, best = padded[row + 1, column + 1], 0.0
            codes[row, column] = UNSET
            for code, down, right in OFFSETS:
                there = padded[row + 1 + down, column + 1 + right]
                slope = (here - there) / lengths[row, 2 if down and right else 1 if down else 0]
                if slope > 0 and slope >= best:
                    codes[row, column], best = code, slope
                before = down < 0 or (down == 0 and right < 0)
                lower[row, column] += code * (there < here or (before and there == here))
    return codes, lower


@pytest.mark.parametrize("slice_cells", [1, 20, 10_000])
def test_random_heights(monkeypatch, slice_cells):
    monkeypatch.setattr(steepest, "SLICE_CELLS", slice_cells)
    rng = np.random.default_rng(8)
    for shape in ((1, 1), (3, 9), (9, 4)):
        padded = rng.integers(0, 6, (shape[0] + 2, shape[1] + 2)) * 60.0
        padded[rng.random(padded.shape) < 0.1] = np.inf
        # Powers of two: slopes that are equal stay so when they are worked out another way.
        lengths = np.array([[2.0**row, 2.0 ** (row % 3), 2.0 ** (2 - row % 2)] for row in range(shape[0])])
        codes, lower = by_a_loop(padded, lengths)
        known = np.isfinite(padded[1:-1, 1:-1])
        assert (steepest_codes(padded, lengths) == codes)[known].all()
        assert (lower_neighbours(padded)[1:-1, 1:-1] == lower)[known].all()


def test_of_two_equal_cells_the_earlier_one_is_lower():
    assert lower_neighbours(np.full((3, 3), 7.0))[1, 1] == 16 + 32 + 64 + 128
    assert lower_neighbours(np.pad([[1.0]], 1, constant_values=2))[1, 1] == 0
    assert lower_neighbours(np.pad([[3.0]], 1, constant_values=2))[1, 1] == 255


def test_the_rim_has_no_lower_neighbours():
    lower = lower_neighbours(np.arange(30.0).reshape(5, 6))
    assert lower[1:-1, 1:-1].all()
    assert not (lower[[0, -1]].any() or lower[:, [0, -1]].any())


def test_a_shifted_view():
    padded = np.arange(20).reshape(4, 5)
    assert shifted(padded, 0, 0).tolist() == [[6, 7, 8], [11, 12, 13]]
    assert shifted(padded, 1, -1).tolist() == [[10, 11, 12], [15, 16, 17]]
    assert shifted(padded, -1, 1).tolist() == [[2, 3, 4], [7, 8, 9]]
