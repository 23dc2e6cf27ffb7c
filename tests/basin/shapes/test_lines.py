"""The places on lines nearest to points, on lines in metres whose distances can be counted."""

import numpy as np
import pytest

from tailings_plugin.basin.grid.measure import DEGREES, Measure
from tailings_plugin.basin.shapes.lines import Lines, nearest_on_lines

METRES = Measure(geographic=False)
# An L of 100 m east and 50 m north, and a line of 300 m north 40 m east of it.
L = np.array([[0.0, 0.0], [100.0, 0.0], [100.0, 50.0]])
NORTH = np.array([[140.0, 0.0], [140.0, 300.0]])


def near(points, radius_m, lines=(L, NORTH), measure=METRES):
    x, y = np.array(points, float).T
    found = nearest_on_lines(Lines.of(lines, measure), x, y, measure, radius_m)
    rows = zip(found.point.tolist(), found.line.tolist(), strict=True)
    return dict(zip(rows, zip(found.along_m, found.away_m, strict=True), strict=True)), found


def test_steps_know_their_line_and_metres():
    lines = Lines.of([L, NORTH], METRES)
    assert lines.edges.polygon.tolist() == [0, 0, 1]
    assert (lines.from_m.tolist(), lines.to_m.tolist()) == ([0, 100, 0], [100, 150, 300])
    assert lines.length_m.tolist() == [150, 300]
    assert lines.metres_at(np.array([1, 2]), np.array([0.5, 0.1])).tolist() == [125, 30]
    assert Lines.of([], METRES).length_m.tolist() == []


def test_each_line_within_the_radius_has_its_nearest_place():
    # 20 m north of the L's middle; 15 m east of its upper arm and 25 m west of the other line, 40 m up.
    found, _ = near([(50, 20), (115, 40)], 25)
    assert found == {(0, 0): (50, 20), (1, 0): (140, 15), (1, 1): (40, 25)}
    assert (1, 1) not in near([(50, 20), (115, 40)], 24.999)[0]


def test_of_equally_near_places_the_first_along_the_line_counts():
    # 10 m from both arms of the L: 90 m along it, and 110 m.
    assert near([(90, 10)], 30)[0] == {(0, 0): (90, 10)}


def test_the_nearest_line_of_each_point():
    _, found = near([(115, 40), (125, 40), (120, 40), (900, 900)], 30)
    nearest = found.nearest()
    # The third lies 20 m from both: the first line.
    assert nearest.point.tolist() == [0, 1, 2]
    assert nearest.line.tolist() == [0, 1, 0]
    assert nearest.away_m.tolist() == [15, 15, 20]
    assert nearest.along_m.tolist() == [140, 40, 140]


def test_points_without_coordinates_are_near_nothing():
    found, _ = near([(np.nan, 0), (50, 20), (0, np.inf)], 25)
    assert list(found) == [(1, 0)]
    assert near([(np.nan, 0)], 25)[0] == {}
    assert near([(0, 0)], 25, lines=())[0] == {}


def test_lines_may_bring_their_own_metres():
    # Simplified from a longer course: 1000 m to the bend, 2000 m to the end.
    vertices, metres = np.concatenate([L, NORTH]), np.array([0.0, 1000, 2000, 500, 800])
    lines = Lines.with_metres(vertices, metres, np.array([0, 3, 5]))
    found = nearest_on_lines(lines, np.array([50.0, 150.0]), np.array([1.0, 100.0]), METRES, 20)
    assert found.line.tolist() == [0, 1]
    assert found.along_m.tolist() == pytest.approx([500, 600])


def test_degrees_are_measured_at_the_point():
    # WGS84 at 60 degrees north: 55,800 m a degree of longitude; 0.01 degrees east of a meridian.
    meridian = np.array([[10.0, 59.9], [10.0, 60.1]])
    found, _ = near([(10.01, 60.0)], 1000, lines=[meridian], measure=DEGREES)
    along_m, away_m = found[0, 0]
    assert away_m == pytest.approx(558.0, abs=0.1)
    # A tenth of a degree of latitude there is 11,141.2 m long.
    assert along_m == pytest.approx(11_141.2, abs=0.5)


def test_it_can_be_cancelled_at_every_part(monkeypatch):
    monkeypatch.setattr("tailings_plugin.basin.shapes.nearness._PAIRS", 1)
    lines = Lines.of([L], METRES)
    x, y = np.array([10.0, 20, 30]), np.zeros(3)
    ticks = []
    nearest_on_lines(lines, x, y, METRES, 20, ticks.append)
    assert ticks == pytest.approx([0, 1 / 3, 2 / 3, 1])
