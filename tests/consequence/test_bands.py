"""Distance bands: which stretch of a path makes each, and what lies ahead of and behind it."""

import numpy as np
import pytest

from tailings_plugin.basin.grid.measure import metres_per_degree
from tailings_plugin.consequence.bands import bands_of, bands_of_all, half_circle, read_bands_km
from tailings_plugin.consequence.paths import make_paths
from tailings_plugin.errors import DataProblem

EAST_M, NORTH_M = (float(value) for value in metres_per_degree(42.0))


def eastward(*kilometres, start_m=0.0):
    """A path along the parallel of 42 degrees with vertices at kilometres from 75 E; M counts from `start_m`."""
    metres = np.array(kilometres) * 1000.0
    return make_paths([(75 + metres / EAST_M, np.full(len(metres), 42.0), metres + start_m)], ["A"])


def bands(paths, upper_km, width_m=1000.0):
    plane, found = bands_of(paths, 0, upper_km, width_m)
    return plane, list(found)


def test_the_plane_is_that_of_the_middle_of_what_the_bands_reach():
    plane, _ = bands(eastward(0, 30), [2, 10])
    assert (plane.lon - 75) * EAST_M == pytest.approx(5000)
    assert plane.lat == 42.0
    assert plane.metres == pytest.approx((EAST_M, NORTH_M))


def test_pieces_follow_each_other_and_what_is_ahead_reaches_twice_the_width():
    # Metres from the middle of the 10 km that count.
    _, (first, second, last) = bands(eastward(0, 30), [2, 5, 10])
    assert [(one.from_km, one.to_km) for one in (first, second, last)] == [(0, 2), (2, 5), (5, 10)]
    assert first.piece[:, 0] == pytest.approx([-5000, -3000])
    assert first.ahead[:, 0] == pytest.approx([-3000, -1000])
    assert second.piece[:, 0] == pytest.approx([-3000, 0], abs=1e-6)
    assert last.piece[:, 0] == pytest.approx([0, 5000], abs=1e-6)
    # Beyond the last band the path goes on.
    assert last.ahead[:, 0] == pytest.approx([5000, 7000])
    assert np.concatenate([one.piece[:, 1] for one in (first, second, last)]) == pytest.approx(0)


def test_what_is_ahead_ends_with_the_bands():
    # At 4 km with a width of 2 km, 8 km would be reached: the bands end at 5 km.
    _, (first, last) = bands(eastward(0, 30), [4, 5], width_m=2000.0)
    assert first.ahead[:, 0] == pytest.approx([1500, 2500])
    assert last.ahead[:, 0] == pytest.approx([2500, 6500])


def test_the_last_band_ends_with_the_path_and_has_nothing_ahead():
    _, (first, last) = bands(eastward(0, 3), [2, 5, 10])
    assert (last.from_km, last.to_km) == (2, 3)
    assert last.ahead is None
    assert last.close is last.piece
    assert first.ahead[:, 0] == pytest.approx([500, 1500])


def test_a_path_that_ends_where_a_band_does():
    _, found = bands(eastward(0, 5), [2, 5, 10])
    assert [(one.from_km, one.to_km) for one in found] == [(0, 2), (2, 5)]
    assert found[-1].ahead is None


def test_a_remainder_of_less_than_a_millimetre_makes_no_band():
    assert len(bands(eastward(0, 5.0000005), [5, 10])[1]) == 1
    assert len(bands(eastward(0, 5.0000015), [5, 10])[1]) == 2


def test_bands_before_the_beginning_of_a_path_are_left_out():
    _, found = bands(eastward(0, 3, start_m=4000.0), [2, 5, 10])
    assert [(one.from_km, one.to_km) for one in found] == [(2, 5), (5, 7)]
    assert len(found[0].piece) == 2
    assert np.diff(found[0].piece[:, 0]) == pytest.approx([1000])
    assert found[0].behind is not None


def test_only_the_first_band_reaches_behind_the_facility():
    _, (first, second) = bands(eastward(0, 10), [2, 5])
    assert second.behind is None
    # Westward of the facility, which lies 2500 m west of the middle; 1 m ahead of it.
    assert first.behind[:, 0].min() == pytest.approx(-3500)
    assert first.behind[:, 0].max() == pytest.approx(-2499)
    assert first.behind[:, 1].min() == pytest.approx(-1000)
    assert first.behind[:, 1].max() == pytest.approx(1000)
    assert first.behind[0].tolist() == first.behind[-1].tolist()


def test_the_half_circle_looks_away_from_the_first_segment():
    ring = half_circle(np.array([[10.0, 20.0], [10.0, 30.0], [90.0, 30.0]]), 2.0)
    assert ring[:, 1].min() == pytest.approx(18.0)
    assert ring[:, 1].max() == pytest.approx(20.002)
    assert ring[:, 0].min() == pytest.approx(8.0)
    assert ring[:, 0].max() == pytest.approx(12.0)
    # Eight segments to a quarter, all of them on the circle; the three corners ahead.
    assert len(ring) == 17 + 3
    assert np.hypot(*(ring[1:18] - [10, 20]).T) == pytest.approx([2.0] * 17)
    # Of a single point there is no direction: any half will do.
    assert half_circle(np.array([[0.0, 0.0]]), 2.0)[:, 0].min() == pytest.approx(-2.0)


def test_bands_end_at_their_distance_where_metres_grow_unevenly():
    # The first of two straight kilometres winds too finely to be drawn: its M counts 2 km.
    lon, metres = 75 + np.array([0, 1000.0, 2000.0]) / EAST_M, np.array([0, 2000.0, 3000.0])
    paths = make_paths([(lon, np.full(3, 42.0), metres)], ["A"])
    plane, (first, second) = bands(paths, [1, 2.5])
    # From 0 to 2.5 km of M: the middle, 1.25 km, is drawn at 625 m.
    assert (plane.lon - 75) * EAST_M == pytest.approx(625)
    assert first.piece[:, 0] == pytest.approx([-625, -125])
    assert second.piece[[0, -1], 0] == pytest.approx([-125, 875])
    assert second.ahead[:, 0] == pytest.approx([875, 1375])


def test_vertices_within_a_twentieth_of_the_width_are_left_out():
    # 40 m and 60 m beside the line at 4 and 8 km; the limit is 50 m.
    offset_m = np.array([0.0, 40.0, 0.0, 60.0, 0.0])
    metres = np.array([0.0, 4000, 6000, 8000, 10000])
    lat = 42.0 + offset_m / NORTH_M
    paths = make_paths([(75 + metres / EAST_M, lat, metres)], ["A"])
    assert len(bands(paths, [6])[1][0].piece) == 2
    # At 6 km the line from the beginning to 8 km lies 45 m aside, at 4 km 30 m: both are left out.
    _, found = bands(paths, [10])
    assert found[0].piece[:, 0] == pytest.approx([-5000, 3000, 5000], abs=1)


def test_only_the_end_of_a_long_piece_comes_close_to_what_is_ahead():
    lat = 42 + np.array([0, 1, 0, 1, 0, 1, 0]) * 200 / NORTH_M
    metres = np.array([0, 5000, 10_000, 15_000, 20_000, 25_000, 30_000.0])
    paths = make_paths([(75 + metres / EAST_M, lat, metres)], ["A"])
    _, (first, _) = bands(paths, [24, 30])
    # Ahead from 24 to 26 km; 2 km before it is 22 km, in the segment from 20 km on.
    assert first.close[:, 0] == pytest.approx([5000, 9000], abs=20)
    assert first.piece[-2:].tolist() == first.close.tolist()
    # Within reach of a path that comes back to its beginning is all of it.
    back = np.array([0, 5000, 500.0])
    lat = 42 + np.array([0, 0, 500.0]) / NORTH_M
    paths = make_paths([(75 + back / EAST_M, lat, np.array([0, 5000, 9600.0]))], ["A"])
    _, (first, _) = bands(paths, [5, 9])
    assert first.close.tolist() == first.piece.tolist()


def test_a_stretch_without_length_is_a_place():
    # The path stays where it is for the first 600 m of its M.
    lon, metres = 75 + np.array([0, 0, 1000.0]) / EAST_M, np.array([0, 600.0, 1600.0])
    paths = make_paths([(lon, np.full(3, 42.0), metres)], ["A"])
    _, (first, second) = bands(paths, [0.5, 1.5])
    assert first.piece.shape == first.close.shape == (1, 2)
    assert second.piece.shape == (2, 2)
    assert np.isfinite(first.behind).all()


def test_bands_read_with_spaces_and_semicolons_and_equal_ones_refused():
    assert read_bands_km(" 0.5 ;2,") == [0.5, 2.0]
    with pytest.raises(DataProblem, match="'5,5' must be rising"):
        read_bands_km("5,5")


def test_the_width_of_what_is_ahead_is_bounded_by_the_path():
    # 2.2 km of path after the band, of which twice the width, 2 km, count; then only 1 km is left.
    _, (only,) = bands(eastward(0, 12.2), [10])
    assert only.ahead[:, 0] == pytest.approx([5000, 7000])
    _, (only,) = bands(eastward(0, 11), [10])
    assert only.ahead[:, 0] == pytest.approx([5000, 6000])


def test_a_turn_far_beyond_the_bands_changes_nothing():
    metres = np.array([0, 10_000, 60_000.0])
    lat = 42 + np.array([0, 0, 20_000]) / NORTH_M
    paths = make_paths([(75 + np.array([0, 10_000, 55_000]) / EAST_M, lat, metres)], ["A"])
    _, (only,) = bands(paths, [5])
    assert only.piece == pytest.approx(np.array([[-2500, 0], [2500, 0]]), abs=1e-6)


def test_many_paths_give_the_bands_of_each(monkeypatch):
    rng = np.random.default_rng(7)
    lines = []
    for count in (2, 40, 3, 25):
        metres = np.cumsum(rng.uniform(50, 900, count))
        lines.append((75 + metres / EAST_M, 42 + rng.normal(0, 300, count) / NORTH_M, metres))
    paths = make_paths(lines, ["A", "B", "C", "D"])
    for at_once in (1, 30, 1000):
        monkeypatch.setattr("tailings_plugin.consequence.bands.VERTICES_AT_ONCE", at_once)
        together = list(bands_of_all(paths, [0.5, 2, 5], 400.0))
        assert len(together) == 4
        for path, (plane, found) in enumerate(together):
            own_plane, own = bands_of(paths, path, [0.5, 2, 5], 400.0)
            assert plane == own_plane
            for one, other in zip(found, own, strict=True):
                assert (one.from_km, one.to_km) == (other.from_km, other.to_km)
                np.testing.assert_array_equal(one.piece, other.piece)
                np.testing.assert_array_equal(one.close, other.close)
    assert list(bands_of_all(make_paths([], []), [2.0], 400.0)) == []
