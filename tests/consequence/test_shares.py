"""People expected in nested zones of shares of runs, by hand."""

import numpy as np
import pytest

from tailings_plugin.consequence.shares import expected_people

NAN = np.nan


def expected(facility, share, people):
    found = expected_people(np.array(facility, dtype=object), np.array(share), np.array(people))
    return list(zip(*(column.tolist() for column in found.values()), strict=True))


def test_each_ring_counts_once_between_the_shares_about_it():
    # In any order of the rows: 10 people in nine tenths of the runs or more, 20 more in half, 70 more in a tenth.
    found = expected(["A", "A", "A"], [0.1, 0.9, 0.5], [100.0, 10.0, 30.0])
    # 0.9 x 10 + 0.5 x 20 + 0.1 x 70 = 26; 1 x 10 + 0.9 x 20 + 0.5 x 70 = 63.
    assert found[0] == pytest.approx((44.5, 26.0, 63.0))
    assert all(np.isnan(found[row]).all() for row in (1, 2))


def test_facilities_do_not_mix_and_zones_of_another_kind_stay_out():
    found = expected(["A", "B", "A"], [0.5, 0.5, NAN], [8.0, 2.0, 99.0])
    assert found[0] == pytest.approx((6.0, 4.0, 8.0)) and found[1] == pytest.approx((1.5, 1.0, 2.0))
    assert np.isnan(found[2]).all()


def test_unknown_people_make_an_unknown_mean():
    assert np.isnan(expected(["A", "A"], [0.9, 0.1], [NAN, 50.0])).all()


def test_nobody_is_nobody():
    assert expected(["A"], [0.1], [0.0])[0] == (0.0, 0.0, 0.0)


def test_an_inner_zone_with_more_people_adds_nobody_twice():
    # By the edges of cells: 10.1 within 10.0.
    assert expected(["A", "A"], [0.9, 0.5], [10.1, 10.0])[1] == pytest.approx((9.595, 9.09, 10.1))
