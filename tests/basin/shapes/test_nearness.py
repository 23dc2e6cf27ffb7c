"""Points near edges, against a comparison of all with all."""

import numpy as np
import pytest

from tailings_plugin.basin.grid.measure import DEGREES, Measure
from tailings_plugin.basin.shapes import nearness
from tailings_plugin.basin.shapes.nearness import near_pairs, nearest_m
from tailings_plugin.basin.shapes.polygons import Edges

METRES = Measure(geographic=False)


def by_comparing_all(edges: Edges, x, y, radius_m: float) -> set[tuple[int, int]]:
    found = set()
    for point in range(len(x)):
        place = np.array([x[point], y[point]])
        for edge in range(len(edges.polygon)):
            start, end = edges.start[edge], edges.end[edge]
            steps = start + np.linspace(0, 1, 2001)[:, None] * (end - start)
            if np.hypot(*(steps - place).T).min() <= radius_m:
                found.add((point, edge))
    return found


@pytest.mark.parametrize("radius", [3.0, 30.0])
def test_pairs_are_those_of_a_comparison_of_all_with_all(radius):
    rng = np.random.default_rng(5)
    start = rng.uniform(0, 100, (40, 2))
    edges = Edges(start, start + rng.normal(0, 15, (40, 2)), np.zeros(40, int))
    x, y = rng.uniform(0, 100, (2, 50))
    pairs = [pair for _, pair in near_pairs(edges, x, y, METRES, radius)]
    found = {(int(p), int(e)) for pair in pairs for p, e in zip(pair.point, pair.edge, strict=True)}
    # The comparison looks at 2001 places of an edge: pairs within a centimetre of the radius may differ.
    assert (
        by_comparing_all(edges, x, y, radius - 0.01) <= found <= by_comparing_all(edges, x, y, radius + 0.01)
    )
    for pair in pairs:
        place = edges.start[pair.edge] + pair.share[:, None] * (edges.end - edges.start)[pair.edge]
        away = np.hypot(place[:, 0] - x[pair.point], place[:, 1] - y[pair.point])
        assert pair.metres == pytest.approx(away)


def test_every_pair_comes_once_and_by_point():
    edges = Edges(np.array([[0.0, 0.0]]), np.array([[1000.0, 0.0]]), np.zeros(1, int))
    x, y = np.array([500.0, 20.0]), np.array([3.0, -3.0])
    ((_, pairs),) = near_pairs(edges, x, y, METRES, 5.0)
    assert pairs.point.tolist() == [0, 1]
    assert pairs.share == pytest.approx([0.5, 0.02])


def test_nothing_is_near_nothing():
    empty = Edges.from_rings([])
    assert list(near_pairs(empty, np.array([1.0]), np.array([1.0]), METRES, 9.0)) == []
    assert list(near_pairs(empty, np.zeros(0), np.zeros(0), METRES, 9.0)) == []


def test_distances_in_degrees_are_metres_at_the_latitude_of_the_point():
    # At 60 degrees north 0.01 degrees of longitude are 557.9 m (WGS84: 55,800 m per degree).
    edges = Edges(np.array([[10.0, 59.0]]), np.array([[10.0, 61.0]]), np.zeros(1, int))
    ((_, pairs),) = near_pairs(edges, np.array([10.01]), np.array([60.0]), DEGREES, 1000.0)
    assert pairs.metres[0] == pytest.approx(558.0, abs=0.1)


@pytest.mark.parametrize("pairs_at_once", [1, 3, 10**6])
@pytest.mark.parametrize("boxes", [1, 2, 7, 4000])
def test_the_same_pairs_whatever_is_done_at_once(monkeypatch, pairs_at_once, boxes):
    monkeypatch.setattr(nearness, "_PAIRS", pairs_at_once)
    monkeypatch.setattr(nearness, "_BOXES_A_SIDE", boxes)
    rng = np.random.default_rng(2)
    start = rng.uniform(-50, 150, (30, 2))
    edges = Edges(start, start + rng.normal(0, 40, (30, 2)), np.zeros(30, int))
    x, y = rng.uniform(0, 100, (2, 25))
    found, parts = [], list(near_pairs(edges, x, y, METRES, 20.0))
    for done, pairs in parts:
        assert 0 <= done < 1
        found += list(zip(pairs.point.tolist(), pairs.edge.tolist(), strict=True))
    assert [done for done, _ in parts] == sorted(done for done, _ in parts)
    assert found == sorted(found, key=lambda pair: pair[0])
    assert len(found) == len(set(found))
    assert by_comparing_all(edges, x, y, 19.99) <= set(found) <= by_comparing_all(edges, x, y, 20.01)


def test_the_radius_itself_is_near():
    edges = Edges(np.array([[0.0, 0.0]]), np.array([[100.0, 0.0]]), np.zeros(1, int))
    # 5 m above the line, 3 and 4 m off its end: 5 m; a point alone with its edge at the least distance.
    for x, y, share in ((50.0, 5.0, 0.5), (103.0, 4.0, 1.0), (-3.0, -4.0, 0.0)):
        ((_, pairs),) = near_pairs(edges, np.array([x]), np.array([y]), METRES, 5.0)
        assert (pairs.metres.tolist(), pairs.share.tolist()) == ([5], [share])
        assert [len(p.point) for _, p in near_pairs(edges, np.array([x]), np.array([y]), METRES, 4.99)] in (
            [],
            [0],
        )


def test_an_edge_without_length_is_a_point():
    edges = Edges(np.array([[3.0, 4.0]]), np.array([[3.0, 4.0]]), np.zeros(1, int))
    ((_, pairs),) = near_pairs(edges, np.array([0.0]), np.array([0.0]), METRES, 5.0)
    assert pairs.metres.tolist() == [5]


def test_reach_is_taken_at_the_narrowest_latitude():
    # At 80 degrees a degree of longitude is 19.4 km, at the equator 111.3 km: both points have a line 15 km east.
    east_80, east_0 = 15_000 / 19_393.5, 15_000 / 111_319.5
    lines = [[east_80, 79.0], [east_0, -1.0]], [[east_80, 81.0], [east_0, 1.0]]
    edges = Edges(np.array(lines[0]), np.array(lines[1]), np.zeros(2, int))
    ((_, pairs),) = near_pairs(edges, np.zeros(2), np.array([80.0, 0.0]), DEGREES, 15_100.0)
    assert pairs.point.tolist() == [0, 1]
    assert pairs.edge.tolist() == [0, 1]
    assert pairs.metres == pytest.approx([15_000, 15_000], rel=1e-3)


def test_the_nearest_of_lines_within_rising_reaches():
    # A river along y = 0 from 0 to 100, and one along x = 500: 30 m off the first, its end, then the second.
    edges = Edges.from_lines(
        [np.array([[0.0, 0.0], [50.0, 0.0], [100.0, 0.0]]), np.array([[500.0, -9], [500, 9]])]
    )
    assert edges.polygon.tolist() == [0, 0, 1]
    x = np.array([20.0, 103.0, 460.0, 5000.0, np.nan])
    y = np.array([30.0, 4.0, 0.0, 0.0, 0.0])
    ticks = []
    found = nearest_m(edges, x, y, METRES, (10.0, 100.0, 1000.0), ticks.append)
    np.testing.assert_allclose(found, [30.0, 5.0, 40.0, np.nan, np.nan])
    assert ticks == sorted(ticks) and ticks[-1] == 1.0


def test_without_lines_nothing_is_near():
    assert np.isnan(nearest_m(Edges.from_lines([]), np.zeros(2), np.zeros(2), METRES, (10.0,))).all()
