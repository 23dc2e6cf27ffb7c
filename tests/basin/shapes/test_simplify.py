"""Simplified paths: which vertices stay, worked out by hand."""

import numpy as np

from tailings_plugin.basin.grid.measure import DEGREES, Measure
from tailings_plugin.basin.paths.paths import Path, simplified
from tailings_plugin.basin.shapes.simplify import kept_vertices

METRES = Measure(geographic=False)


def path(points) -> Path:
    points = np.array(points, float)
    m = np.concatenate([[0.0], np.cumsum(np.hypot(*np.diff(points, axis=0).T))])
    return Path(points[:, 0], points[:, 1], m, -m)


def test_a_vertex_stays_when_it_lies_farther_off_than_the_tolerance():
    bent = path([(0, 0), (10, 1), (20, 0), (30, 20), (40, 0)])
    # From (0, 0) to (40, 0) the farthest is (30, 20), 20 off. Before it, (20, 0) lies 20 x 20 / 36.06 = 11.1 off
    # the line to (30, 20); then (10, 1) lies 1 off the line from (0, 0) to (20, 0).
    less = simplified(bent, 2.0, METRES)
    assert less.x.tolist() == [0, 20, 30, 40]
    assert less.m.tolist() == bent.m[[0, 2, 3, 4]].tolist()
    assert less.z.tolist() == bent.z[[0, 2, 3, 4]].tolist()
    assert simplified(bent, 0.5, METRES).x.tolist() == [0, 10, 20, 30, 40]
    assert simplified(bent, 12.0, METRES).x.tolist() == [0, 30, 40]


def test_straight_runs_and_paths_that_come_back():
    assert simplified(path([(0, 0), (1, 0), (2, 0), (3, 0)]), 0.01, METRES).x.tolist() == [0, 3]
    assert simplified(path([(0, 0), (5, 0), (0, 0)]), 1.0, METRES).x.tolist() == [0, 5, 0]
    assert simplified(path([(0, 0), (1, 1)]), 1.0, METRES).x.tolist() == [0, 1]


def test_the_tolerance_is_in_metres_in_degrees_too():
    # 0.001 degrees of latitude are 111.1 m at 45 degrees north (WGS84: 111,131.8 m per degree).
    bent = path([(70.0, 45.0), (70.5, 45.001), (71.0, 45.0)])
    assert len(simplified(bent, 115.0, DEGREES).x) == 2
    assert len(simplified(bent, 105.0, DEGREES).x) == 3


def test_several_lines_are_simplified_each_by_itself():
    # A spike of 3 m, a straight line, two points, one point: one after the other.
    spike, straight = [[0, 0], [5, 3], [10, 0]], [[0, 0], [5, 0.5], [10, 0]]
    points = np.array([*spike, *straight, [0, 0], [9, 9], [4, 4]], dtype=float)
    kept = kept_vertices(points, 1.0, np.array([0, 3, 6, 8, 9]))
    assert kept.tolist() == [True] * 3 + [True, False, True] + [True] * 3
