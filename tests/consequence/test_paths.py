"""Paths and points snapped to them."""

import numpy as np
import pytest

from tailings_plugin.basin.grid.measure import metres_per_degree
from tailings_plugin.consequence.paths import beside, make_paths, snap
from tailings_plugin.errors import DataProblem


def line(lon, lat, m=None):
    lon, lat = np.asarray(lon, float), np.asarray(lat, float)
    if m is None:
        east, north = metres_per_degree((lat[1:] + lat[:-1]) / 2)
        m = np.concatenate([[0], np.cumsum(np.hypot(np.diff(lon) * east, np.diff(lat) * north))])
    return lon, lat, np.asarray(m, float)


def test_metres_per_degree_at_printed_latitudes():
    # Length of a degree on WGS84 as tabulated (NGA): latitude 110,574 m at 0, 111,694 at 90;
    # longitude 111,320 m at 0, 78,847 at 45.
    east, north = metres_per_degree(np.array([0.0, 45.0, 90.0]))
    np.testing.assert_allclose(north[[0, 2]], [110_574, 111_694], atol=1)
    np.testing.assert_allclose(east[:2], [111_320, 78_847], atol=1)


def test_a_point_beside_the_path():
    # One degree along the equator: 111,320 m; the point a quarter along, 0.01 degrees (1,105.7 m) north.
    paths = make_paths([line([0, 1], [0, 0], [0, 111_320])], ["A"])
    hit = snap(paths, np.array([0.25]), np.array([0.01]), 2_000)
    assert hit["along_m"][0] == pytest.approx(27_830)
    assert hit["aside_m"][0] == pytest.approx(1_105.7, abs=0.1)
    assert len(snap(paths, np.array([0.25]), np.array([0.01]), 1_000)["point"]) == 0


def test_a_point_before_the_start_snaps_to_the_start():
    paths = make_paths([line([0, 1], [0, 0], [0, 111_320])], ["A"])
    hit = snap(paths, np.array([-0.005]), np.array([0.0]), 1_000)
    assert hit["along_m"][0] == 0
    assert hit["aside_m"][0] == pytest.approx(556.6, abs=0.1)


def test_what_lies_upstream_of_a_facility_is_beside_no_path():
    # Two paths on the equator from 0 E, one to the east and one that first goes a little west, then east.
    lines = [
        (np.array([0, 0.1]), np.zeros(2), np.array([0, 11_132.0])),
        (
            np.array([0, -0.001, -0.001, 0.1]),
            np.array([0, 0, 0.001, 0.001]),
            np.array([0, 111, 222, 11_465.0]),
        ),
    ]
    paths = make_paths(lines, "AB")
    lon, lat = np.array([-0.005, -0.0005, 0.0, 0.0, 0.005]), np.array([0.0, -0.004, 0.0, 0.004, 0.004])
    # 550 m behind both, 50 m behind and 450 m aside, on the facility, square beside it, and 550 m down.
    assert snap(paths, lon, lat, 1_000)["point"].tolist() == [0, 0, 1, 1, 2, 2, 3, 3, 4, 4]
    hit = beside(paths, lon, lat, 1_000)
    assert [(int(p), "AB"[line]) for p, line in zip(hit["point"], hit["path"], strict=True)] == [
        (0, "B"), (1, "B"), (2, "A"), (2, "B"), (3, "A"), (3, "B"), (4, "A"), (4, "B"),
    ]  # fmt: skip
    # B passes its western vertices 111 m and 222 m down: they are reached by it.
    assert hit["along_m"][0] > 100
    assert len(beside(paths, np.empty(0), np.empty(0), 1_000)["point"]) == 0
    assert len(beside(make_paths([], []), np.array([1.0]), np.array([1.0]), 100)["point"]) == 0


def test_one_row_per_path_near_the_point():
    lines = [line([70, 71], [42, 42]), line([70.5, 70.5], [42.5, 41.5]), line([75, 76], [42, 42])]
    hit = snap(make_paths(lines, "ABC"), np.array([70.5, 75.0]), np.array([42.001, 42.0]), 5_000)
    assert list(zip(hit["point"], hit["path"], strict=True)) == [(0, 0), (0, 1), (1, 2)]


def test_against_every_segment_of_random_paths():
    # The plain way: each point against each segment, without bins.
    generator = np.random.default_rng(4)
    lines = [
        line(75 + np.cumsum(generator.normal(0, 0.01, 60)), 42 + np.cumsum(generator.normal(0, 0.01, 60)))
        for _ in range(4)
    ]
    lon, lat = generator.uniform(74.8, 75.2, 300), generator.uniform(41.8, 42.2, 300)
    for radius_m in (700.0, 9_000.0):
        hit = snap(make_paths(lines, "ABCD"), lon, lat, radius_m)
        expected = {}
        for point in range(300):
            east, north = metres_per_degree(lat[point])
            for path, (x, y, m) in enumerate(lines):
                px, py = (x - lon[point]) * east, (y - lat[point]) * north
                dx, dy = np.diff(px), np.diff(py)
                t = np.clip(-(px[:-1] * dx + py[:-1] * dy) / (dx**2 + dy**2), 0, 1)
                aside = np.hypot(px[:-1] + t * dx, py[:-1] + t * dy)
                k = aside.argmin()
                if aside[k] <= radius_m:
                    expected[point, path] = (m[k] + t[k] * (m[k + 1] - m[k]), aside[k])
        got = dict(
            zip(
                zip(hit["point"], hit["path"], strict=True),
                zip(hit["along_m"], hit["aside_m"], strict=True),
                strict=True,
            )
        )
        assert set(got) == set(expected)
        np.testing.assert_allclose([got[k] for k in expected], list(expected.values()))


def test_nothing_to_snap():
    paths = make_paths([line([0, 1], [0, 0])], ["A"])
    assert len(snap(paths, np.empty(0), np.empty(0), 100)["point"]) == 0
    assert len(snap(paths, np.array([np.nan]), np.array([0.0]), 100)["point"]) == 0
    assert len(snap(make_paths([], []), np.array([1.0]), np.array([1.0]), 100)["point"]) == 0


@pytest.mark.parametrize(
    ("m", "message"),
    [
        ([np.nan, np.nan], "facility Шахта has no M values"),
        ([0, 0], "has no M values"),
        ([0, 111.3], "M must be metres along the path"),
        ([0, 365_000], "M must be metres along the path"),
        ([10, 0], "do not rise"),
    ],
)
def test_wrong_m_values_are_named(m, message):
    with pytest.raises(DataProblem, match=message):
        make_paths([line([0, 1], [0, 0], m)], ["Шахта"])


def test_m_that_falls_by_the_last_digits_of_a_sum_is_no_error():
    """Two vertices in one place, as where a path comes to a river line; sums over many paths are good to 1e-6 m."""
    lon, lat, m = line([0, 0.5, 0.5, 1], [0, 0, 0, 0])
    m[2] -= 1e-6
    paths = make_paths([(lon, lat, m)], "A")
    assert (np.diff(paths.m) >= 0).all() and paths.m[2] == paths.m[1]


def test_a_path_of_one_vertex_is_refused():
    with pytest.raises(DataProblem, match="fewer than two vertices"):
        make_paths([line([0], [0], [0])], ["A"])


def test_paths_lie_one_after_the_other():
    lines = [line([0, 1], [0, 0]), line([5, 6, 7], [0, 0, 0])]
    paths = make_paths(lines, "AB")
    assert len(paths) == 2
    assert paths.starts.tolist() == [0, 2, 5]
    assert paths.lon[paths.vertices(0)].tolist() == [0, 1]
    assert paths.lon[paths.vertices(1)].tolist() == [5, 6, 7]
    np.testing.assert_array_equal(paths.m[paths.vertices(1)], lines[1][2])


def test_cuts_are_the_ends_and_the_vertices_between():
    metres = [0, 30_000, 60_000, 111_320]
    paths = make_paths([line([9, 10], [0, 0]), line([0, 0.27, 0.54, 1], [0, 0, 0, 0], metres)], "AB")
    assert paths.cuts_m(1, 10_000, 70_000).tolist() == [10_000, 30_000, 60_000, 70_000]
    # A vertex where a cut is stands once.
    assert paths.cuts_m(1, 30_000, 60_000).tolist() == [30_000, 60_000]
    assert paths.cuts_m(1, 1.0, 2.0).tolist() == [1.0, 2.0]


@pytest.mark.parametrize("ratio", [0.5, 3.0])
def test_metres_may_be_half_or_three_times_the_drawn_length(ratio):
    drawn = line([0, 1], [0, 0])[2][1]
    # Counted from somewhere upstream, as M of a cut path is.
    begin = 1_000_000.0
    make_paths(
        [line([0, 1], [0, 0], [begin, begin + ratio * drawn * (1.000001 if ratio < 1 else 0.999999)])], ["A"]
    )
    beyond = ratio * (0.999 if ratio < 1 else 1.001)
    with pytest.raises(DataProblem, match="path of facility A is 111,319 m long, but its M values span"):
        make_paths([line([0, 1], [0, 0], [begin, begin + beyond * drawn])], ["A"])


def test_one_unknown_metre_is_enough_to_refuse_and_equal_ones_are_not():
    with pytest.raises(DataProblem, match="facility A has no M values"):
        make_paths([line([0, 0.5, 1], [0, 0, 0], [0, np.nan, 111_320])], ["A"])
    make_paths([line([0, 0, 1], [0, 0, 0], [0, 0, 111_320])], ["A"])


def test_of_several_paths_the_wrong_one_is_named():
    with pytest.raises(DataProblem, match="facility B"):
        make_paths([line([0, 1], [0, 0]), line([0, 1], [0, 0], [10, 0])], ["A", "B"])


def test_snapping_ticks_from_beginning_to_end():
    paths = make_paths([line([0, 1], [0, 0])], ["A"])
    seen = []
    snap(paths, np.array([0.5]), np.array([0.0]), 1_000, seen.append)
    assert seen[0] == 0
    assert seen[-1] == 1


def test_the_drawn_length_is_measured_at_the_middle_of_each_step():
    # East along the equator's meridian up to 60 N, then along that parallel, where a degree is half as long.
    lon, lat, drawn = line([0, 1, 3], [0, 60, 60])
    for ratio, fits in ((2.999, True), (3.001, False)):
        metres = drawn * ratio
        if fits:
            make_paths([(lon, lat, metres)], ["A"])
        else:
            with pytest.raises(DataProblem, match="must be metres"):
                make_paths([(lon, lat, metres)], ["A"])
