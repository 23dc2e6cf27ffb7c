"""Symbols that cover each other move apart; the rest keeps still."""

import numpy as np

from tailings_plugin.cartography.layout.declutter import FARTHEST_MM, MOST_SYMBOLS, declutter


def moved(x, y, size):
    x, y = np.array(x, dtype=float), np.array(y, dtype=float)
    sizes = np.full(len(x), float(size))
    dx, dy = declutter(x, y, sizes)
    return x + dx, y + dy, np.hypot(dx, dy)


def smallest_distance(x, y):
    apart = np.hypot(x[:, None] - x, y[:, None] - y)
    np.fill_diagonal(apart, np.inf)
    return apart.min()


def test_free_symbols_keep_still():
    *_, shift = moved([0, 10, 20], [0, 0, 5], 4)
    assert not shift.any()


def test_seven_on_one_point_part():
    x, y, shift = moved([5] * 7, [5] * 7, 4)
    assert smallest_distance(x, y) >= 4
    # six discs of 4.3 mm around a middle one would just touch at 4.3 mm; rings are 1 mm apart
    assert shift[0] == 0
    assert shift.max() < 2 * 4.3


def test_a_crowd_stays_near_its_valley():
    _, _, shift = moved([5] * 400, [5] * 400, 4)
    assert np.isfinite(shift).all()
    assert shift.max() <= FARTHEST_MM + 1e-6


def test_beyond_the_limit_the_rest_stays():
    count = MOST_SYMBOLS + 50
    *_, shift = moved([5] * count, [5] * count, 4)
    assert shift[:MOST_SYMBOLS].any()
    assert not shift[MOST_SYMBOLS:].any()


def test_one_symbol():
    *_, shift = moved([5], [5], 4)
    assert not shift.any()
