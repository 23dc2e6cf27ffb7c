"""Hydrographs along a path, by hand: steady inflow, volume conserved, bands over the runs, and a real run."""

from types import SimpleNamespace

import numpy as np
import pytest

from tailings_plugin.consequence.flow import Bed, Beyond, Rheology, Source, run
from tailings_plugin.consequence.flow_hydrographs import (
    HYDROGRAPH_FIELDS,
    Sections,
    hydrographs,
    sections_along,
)

NAN = float("nan")
# One section, 2 km down the path.
ONE = Sections((None,), np.array([2.0]), np.array([5.0]), np.array([7.0]), np.zeros((3, 3), dtype=int))


def done(times_s, *sections, arrivals):
    """A run of which only is known what lay beyond sections, m3."""
    return SimpleNamespace(
        beyond=Beyond(np.array(times_s, float), np.array(sections, float), np.array(arrivals, float))
    )


def steady(discharge, start_s, until_s, end_s=1200.0):
    """A steady discharge in m3/s from one time to another, recorded every 60 s."""
    times = np.arange(0.0, end_s + 1, 60.0)
    return done(times, discharge * np.clip(times - start_s, 0, until_s - start_s), arrivals=[start_s])


def test_a_steady_inflow_has_its_discharge_volume_start_and_end():
    (found,) = hydrographs(ONE, [steady(50.0, 300.0, 900.0)])
    # 50 m3/s from minute 5 to 15 are 30,000 m3; all of the peak is alike, its first minute stands for it.
    assert found.peak_m3_s == pytest.approx((50.0,) * 3) and found.volume_m3 == pytest.approx((30_000.0,) * 3)
    assert found.start_min == pytest.approx((5.0,) * 3) and found.end_min == pytest.approx((15.0,) * 3)
    assert found.peak_min == pytest.approx((5.5,) * 3)
    assert (found.km, found.x, found.y, found.place) == (2.0, 5.0, 7.0, None)


def test_bands_are_those_of_runs_in_order():
    # Ten runs of 10 to 100 m3/s, the larger the earlier: from minute 10 down to minute 1, for a minute each.
    runs = [steady(10.0 * n, 60.0 * (11 - n), 60.0 * (12 - n)) for n in range(1, 11)]
    (found,) = hydrographs(ONE, runs)
    assert found.peak_m3_s == pytest.approx((10.0, 50.0, 90.0))
    assert found.volume_m3 == pytest.approx((600.0, 3000.0, 5400.0))
    assert found.start_min == pytest.approx((1.0, 5.0, 9.0))
    assert found.end_min == pytest.approx((2.0, 6.0, 10.0))
    assert (found.runs, found.runs_passed) == (10, 10)


def test_runs_that_do_not_pass_have_no_volume_and_are_later_than_all():
    dry = done([0, 60, 120], [0, 0, 0], arrivals=[NAN])
    wet = [steady(50.0, 60.0, 120.0), steady(60.0, 120.0, 180.0), steady(70.0, 180.0, 240.0)]
    (found,) = hydrographs(ONE, [dry, wet[0], dry, *wet[1:]])
    assert found.runs_passed == 3
    # In order 0, 0, 50, 60, 70: of five runs the first, third and fifth.
    assert found.peak_m3_s == pytest.approx((0.0, 50.0, 70.0))
    assert found.start_min[:2] == pytest.approx((1.0, 3.0)) and np.isnan(found.start_min[2])
    row = dict(zip([name for name, _ in HYDROGRAPH_FIELDS], found.row("A"), strict=True))
    assert (row["facility_id"], row["distance_km"], row["start_p90_min"], row["peak_p90_m3s"]) == (
        "A",
        2,
        None,
        70,
    )


def test_where_no_more_than_half_of_the_runs_pass_there_is_no_hydrograph():
    two = Sections(
        (None, "KG > UZ"), np.array([1.0, 2.0]), np.zeros(2), np.zeros(2), np.zeros((3, 3), dtype=int)
    )
    near = done([0, 60], [0, 600], [0, 0], arrivals=[30, NAN])
    far = done([0, 60], [0, 600], [0, 300], arrivals=[30, 40])
    assert [each.km for each in hydrographs(two, [near, near, far])] == [1.0]
    assert [each.km for each in hydrographs(two, [near, far])] == [1.0]
    assert [each.place for each in hydrographs(two, [near, far, far])] == [None, "KG > UZ"]


def test_what_still_passes_when_the_run_ends_has_no_known_end():
    (found,) = hydrographs(ONE, [steady(50.0, 300.0, 2000.0)])
    assert np.isnan(found.end_min).all() and found.volume_m3[1] == pytest.approx(50.0 * 900)


def test_what_comes_back_is_taken_off():
    # 600 m3 over, 200 of them back again.
    (found,) = hydrographs(ONE, [done([0, 60, 120, 180], [0, 600, 400, 400], arrivals=[10])])
    assert found.volume_m3 == pytest.approx((400.0,) * 3) and found.peak_m3_s == pytest.approx((10.0,) * 3)


def test_sections_stand_every_quarter_of_a_kilometre_and_at_places():
    # 900 m to the east along row 4, in cells of 30 m; the M of the path begins at 100 m.
    path = np.array([(1000.0, 500.0, 100.0), (1900.0, 500.0, 1000.0)])
    cells = np.stack([np.full(31, 4.0), 5.0 + np.arange(31)], axis=1)
    found = sections_along(path, cells, 30.0 * np.arange(31), (9, 60), 30.0, [("border", 0.6), ("far", 7.0)])
    assert found.km.tolist() == [0.35, 0.6, 0.7, 0.85] and found.places == (None, None, "border", None)
    assert found.x.tolist() == [1250.0, 1500.0, 1600.0, 1750.0] and set(found.y) == {500.0}
    # Column 5 is at 0 m: 250 m are passed from column 14 on (270 m), at row 0 as at row 8.
    for row in (0, 4, 8):
        assert found.passed[row, [0, 13, 14, 21, 22, 25, 30]].tolist() == [0, 0, 1, 1, 2, 3, 4]
    # Past the last of the path, too.
    assert found.passed[4, 50] == 4


def test_a_path_ends_where_it_leaves_the_window_and_what_lies_far_beside_has_passed_nothing():
    path = np.array([(0.0, 0.0, 0.0), (3000.0, 0.0, 3000.0)])
    cells = np.stack([np.full(101, 4.0), 5.0 + np.arange(101)], axis=1)
    found = sections_along(path, cells, 30.0 * np.arange(101), (200, 60), 30.0)
    # It leaves at column 59, at 1.62 km; 2 km beside the path are 66.7 cells.
    assert found.km.max() == 1.5
    assert (found.passed[70, 50], found.passed[71, 50]) == (5, 0)
    short = sections_along(path, cells[:8], 30.0 * np.arange(8), (200, 60), 30.0)
    assert short is None


@pytest.fixture(scope="module")
def channel():
    """A channel of 3 cells between walls, falling 3 %, into which 60 m3/s are let for ten minutes."""
    z_m = np.full((7, 80), 100.0)
    z_m[2:5] = 60 - 0.3 * np.arange(80)
    store = np.zeros(z_m.shape, dtype=bool)
    store[2:5, 5] = True
    passed = np.zeros(z_m.shape, dtype=int)
    passed[:, 20:], passed[:, 40:] = 1, 2
    source = Source(
        36_000.0, store, "hydrograph", (np.array([0.0, 1.0, 600.0, 601.0]), np.array([0.0, 1, 1, 0]))
    )
    return run(Bed(z_m, 10.0), source, Rheology(0.0, 1000.0), 600.0, passed=passed)


def test_a_steady_flow_passes_sections_as_it_was_let_in(channel):
    times, beyond = channel.beyond.times_s, channel.beyond
    steady_on = (times[:-1] > 300) & (times[1:] < 590)
    for section in (0, 1):
        # 36,000 m3 in 600 s.
        assert beyond.discharge_m3_s(section)[steady_on] == pytest.approx(60.0, rel=0.02)
    assert beyond.arrival_s[0] < beyond.arrival_s[1]


def test_the_volume_beyond_is_what_lies_there_and_what_left(channel):
    for section, first in enumerate((20, 40)):
        lies = channel.depth_end_m[:, first:].sum() * 100
        assert channel.mass.left_m3 > 1000
        assert channel.beyond.volume_m3[section, -1] == pytest.approx(lies + channel.mass.left_m3, rel=1e-12)
