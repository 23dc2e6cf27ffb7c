"""Ranks with ties and ranges, on lists small enough to rank by eye."""

import numpy as np

from tailings_plugin.rating.ranks import ranks

NAN = np.nan


def test_equal_values_share_the_lower_number():
    values = np.array([5.0, 7.0, 7.0, 1.0])
    rank, least, most = ranks(values, values, values)
    assert rank.tolist() == [3, 1, 1, 4]
    assert least.tolist() == [3, 1, 1, 4]
    assert most.tolist() == [3, 1, 1, 4]


def test_ranges_widen_ranks_only_where_they_overlap():
    # A 9-9; B 5-8; C 6-6; D 1-2. B may stand before or behind C; nobody reaches A or D.
    best, low, high = np.array([9.0, 8, 6, 2]), np.array([9.0, 5, 6, 1]), np.array([9.0, 8, 6, 2])
    rank, least, most = ranks(best, low, high)
    assert rank.tolist() == [1, 2, 3, 4]
    assert most.tolist() == [1, 2, 2, 4]
    assert least.tolist() == [1, 3, 3, 4]


def test_a_range_does_not_stand_behind_itself():
    rank, least, most = ranks(np.array([8.0]), np.array([2.0]), np.array([8.0]))
    assert (rank.tolist(), least.tolist(), most.tolist()) == ([1], [1], [1])


def test_unrated_take_no_part():
    rank, least, most = ranks(*(np.array([NAN, 3.0, 4.0]),) * 3)
    assert np.isnan([rank[0], least[0], most[0]]).all()
    assert rank[1:].tolist() == [2, 1]


def test_nothing_to_rank():
    assert [each.tolist() for each in ranks(*(np.array([]),) * 3)] == [[], [], []]
