"""Points near edges, against a comparison of all with all."""

import numpy as np
import pytest

from tailings_plugin.basin.grid.measure import DEGREES, Measure
from tailings_plugin.basin.shapes.nearness import near_pairs
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
