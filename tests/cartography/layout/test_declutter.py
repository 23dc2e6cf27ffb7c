"""Symbols that cover each other move apart, never far; the rest keeps still."""

import numpy as np
import pytest

from tailings_plugin.cartography.layout.declutter import FARTHEST_MM, declutter, neighbours, settle


def moved(x, y, size):
    x, y = np.array(x, dtype=float), np.array(y, dtype=float)
    shift, free = declutter(x, y, np.full(len(x), float(size)))
    return x + shift[:, 0], y + shift[:, 1], np.hypot(*shift.T), free


def smallest_distance(x, y):
    apart = np.hypot(x[:, None] - x, y[:, None] - y)
    np.fill_diagonal(apart, np.inf)
    return apart.min()


def test_free_symbols_keep_still():
    *_, shift, free = moved([0, 10, 20], [0, 0, 5], 4)
    assert not shift.any() and free.all()


def test_three_small_ones_on_one_point_part():
    # 2 mm wide and 0.3 mm apart: the second and third need 2.3 mm from the first.
    x, y, shift, free = moved([5] * 3, [5] * 3, 2)
    assert free.all() and shift[0] == 0
    assert smallest_distance(x, y) >= 2.3
    assert (shift[1:] >= 2.3).all() and shift.max() <= 3.0


def test_one_that_finds_no_place_within_3_mm_stays_and_is_told():
    # 4 mm wide: the second would need 4.3 mm.
    *_, shift, free = moved([5, 5], [5, 5], 4)
    assert free.tolist() == [True, False] and not shift.any()


@pytest.mark.parametrize("seed", range(5))
def test_nothing_moves_more_than_3_mm(seed):
    random = np.random.default_rng(seed)
    x, y = random.uniform(0, 40, (2, 150))
    shift, _ = declutter(x, y, random.uniform(2, 6, 150))
    assert FARTHEST_MM == 3.0
    assert np.hypot(*shift.T).max() <= 3.0
    shift = settle(x, y, random.uniform(2, 6, 150), shift)
    assert np.hypot(*shift.T).max() <= 3.0


def test_two_at_one_point_both_give_way():
    # 5 mm wide each: 5.3 mm apart, which neither can reach alone.
    x = np.zeros(2)
    shift = settle(x, x, np.full(2, 5.0), np.zeros((2, 2)))
    assert np.hypot(*(shift[0] - shift[1])) >= 5.3
    assert np.hypot(*shift.T).max() <= 3.0


def test_one_symbol():
    *_, shift, free = moved([5], [5], 4)
    assert not shift.any() and free.all()


def test_neighbours_are_those_within_a_square_itself_too():
    near = neighbours(np.array([[0.0, 0], [9, 0], [3, -3], [0, 4], [-3, 3]]), 3.0)
    assert [near(index).tolist() for index in range(5)] == [[0, 2, 4], [1], [0, 2], [3, 4], [0, 3, 4]]
