"""People expected in nested zones of shares of runs, by hand."""

import numpy as np
import pytest

from tailings_plugin.consequence.flow import hazard_scale
from tailings_plugin.consequence.shares import DEPTHS_M, expected_people, people_by_depth, run_people
from tailings_plugin.errors import DataProblem

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


def counted(people, depth_m=0.5, facility="A", data_share=1.0, runs=None):
    """Arguments of people_by_depth for runs of one facility at one depth."""
    count = len(people)
    return (
        np.full(count, facility, dtype=object),
        np.full(count, depth_m),
        np.arange(1.0, count + 1),
        np.full(count, float(runs or count)),
        np.array(people, dtype=float),
        np.full(count, data_share),
    )


def together(*parts):
    return people_by_depth(*(np.concatenate(column) for column in zip(*parts, strict=True)))


def test_quantiles_are_those_of_single_runs():
    # Ten runs: one of them reaches no more than 0, nine no more than 80; the mean is 45.5.
    table = people_by_depth(*counted([50, 0, 10, 80, 20, 30, 95, 40, 60, 70]))
    row = table.iloc[0]
    assert (row["people_p10"], row["people_p50"], row["people_p90"]) == (0, 40, 80)
    assert (row["people_mean"], row["runs"], row["people_data_share"]) == (pytest.approx(45.5), 10, 1.0)


def test_twelve_runs_leave_out_the_least_and_the_most():
    # A tenth of twelve is 1.2: the second least, and the second most.
    row = people_by_depth(*counted(range(12))).iloc[0]
    assert (row["people_p10"], row["people_p50"], row["people_p90"]) == (1, 5, 10)


def test_a_single_run_is_all_of_its_quantiles():
    row = people_by_depth(*counted([7])).iloc[0]
    assert [row[f"people_{name}"] for name in ("mean", "p10", "p50", "p90")] == [7, 7, 7, 7]


def test_depths_and_facilities_stay_apart():
    table = together(counted([5, 9]), counted([1, 0], depth_m=2.0), counted([3], facility="B"))
    rows = list(zip(table["facility_id"], table["deeper_than_m"], table["people_mean"], strict=True))
    assert rows == [("A", 0.5, 7.0), ("A", 2.0, 0.5), ("B", 0.5, 3.0)]


def test_unknown_people_of_one_run_make_all_unknown():
    row = people_by_depth(*counted([5, NAN, 7], data_share=0.4))
    assert row[["people_mean", "people_p10", "people_p90"]].isna().all(axis=None)
    assert row["people_data_share"].tolist() == [0.4]


@pytest.mark.parametrize("runs", [counted([5, 9], runs=3), counted([5, 9], runs=1)])
def test_missing_runs_are_named(runs):
    with pytest.raises(DataProblem, match=r"EXTENTS hold 2 runs of facility A deeper than 0.5 m"):
        people_by_depth(*runs)


def test_a_run_that_stands_twice_is_named():
    facility, depth, _, *others = counted([5, 9])
    with pytest.raises(DataProblem, match="each must be there once"):
        people_by_depth(facility, depth, np.array([1.0, 1.0]), *others)


def test_people_of_runs_stand_in_the_row_of_the_widest_zone():
    table = together(counted([4, 6]), counted([1, 1], depth_m=2.0), counted([9], facility="C"))
    facility, share = np.array(["A", "A", "B", "A"], dtype=object), np.array([0.9, 0.1, 0.1, NAN])
    found = run_people(facility, share, table)
    assert found["people_run_mean"] == pytest.approx([NAN, 5.0, NAN, NAN], nan_ok=True)
    assert (found["people_run_p10"][1], found["people_run_p90"][1]) == (4.0, 6.0)


def test_depths_are_those_of_the_classes_of_hazard():
    limits = [each["depth_m"] for each in hazard_scale()["classes"] if each["depth_m"]]
    assert set(DEPTHS_M) <= set(limits) and min(DEPTHS_M) == 0.5
