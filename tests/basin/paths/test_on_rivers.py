"""Paths along the rivers they follow, on cells of 100 m drawn by hand: lengths worked out along the line."""

from dataclasses import replace

import numpy as np
import pytest

from tailings_plugin.basin.paths.borders import Borders, Countries
from tailings_plugin.basin.paths.paths import merged_reaches
from tailings_plugin.basin.paths.terrain import directions_terrain, relief_terrain
from tailings_plugin.basin.paths.windows import trace_on
from tailings_plugin.basin.shapes.polygons import Edges
from tests.basin.pictures import drawn, square_grid

EAST = "→→→→→→→→\n→→→→→→→→\n→→→→→→→→"
# In the middle row (y 100..200), to and fro between 110 and 190: each leg of 100 m is 128.06 m long.
SAW = np.array([[50.0 + 100 * k, 110.0 if k % 2 else 190.0] for k in range(8)])
LEG_M = np.hypot(100, 80)


def traced(picture, points, *rivers, heights=None, limit_m=np.inf):
    codes = drawn(picture)
    terrain = replace(directions_terrain(square_grid(codes), codes), rivers=rivers, heights=heights)
    x, y = np.array(points, float).T
    return trace_on(terrain, x, y, limit_m).paths


def vertices(path):
    return np.column_stack([path.x, path.y]).tolist()


def test_a_path_has_the_line_and_the_length_of_its_river():
    paths = traced(EAST, [(50, 190)], SAW)
    path = paths.path(0)
    # From the source of the line, on which the facility lies, to the middle of the line's way in the last cell.
    assert paths.length_m[0] == pytest.approx(7 * LEG_M - LEG_M / 4)
    for vertex in SAW[1:7].tolist():
        assert vertex in vertices(path)
    assert (np.diff(path.m) > 0).all()
    steps = np.hypot(np.diff(path.x), np.diff(path.y))
    assert np.diff(path.m) == pytest.approx(steps)


def test_the_direction_of_a_line_does_not_matter():
    one, other = (traced(EAST, [(50, 190)], line).path(0) for line in (SAW, SAW[::-1]))
    assert np.array(vertices(one)) == pytest.approx(np.array(vertices(other)))
    assert one.m == pytest.approx(other.m)


def test_no_river_changes_nothing_and_one_elsewhere_neither():
    plain = traced(EAST, [(50, 150)])
    assert plain.length_m.tolist() == [700]
    far = traced(EAST, [(50, 150)], SAW + np.array([0.0, 1000.0]))
    assert vertices(far.path(0)) == vertices(plain.path(0))


def test_a_river_that_is_crossed_is_not_followed():
    across = np.array([[350.0, 290.0], [350.0, 10.0]])
    paths = traced(EAST, [(50, 150)], across)
    assert paths.length_m.tolist() == [700]
    assert all(y == 150 for y in paths.path(0).y)


def test_a_path_beside_a_river_keeps_to_it():
    # The middle row, in which the line does not run: within a cell of it all the way.
    beside = SAW + np.array([0.0, 100.0])
    paths = traced(EAST, [(50, 150)], beside)
    path = paths.path(0)
    for vertex in beside[2:7].tolist():
        assert vertex in vertices(path)


def test_a_meander_narrower_than_cells_counts_in_full():
    # Down the third column to the lowest row and back up the fourth, which the water's cells cut off.
    loop = np.array([[0.0, 250], [250, 250], [250, 50], [350, 50], [350, 250], [800, 250]])
    paths = traced(EAST, [(50, 250)], loop)
    assert paths.length_m[0] == pytest.approx(200 + 200 + 100 + 200 + 400)
    assert [250.0, 50.0] in vertices(paths.path(0))


def test_a_facility_joins_the_river_at_the_next_vertex_below():
    line = np.array([[0.0, 150.0], [30, 150], [60, 150], [90, 150], [800, 150]])
    paths = traced(EAST, [(55, 110), (10, 190)], line)
    first, second = paths.path(0), paths.path(1)
    # Nearest at x = 55, the next vertex below is 60; at x = 10 it is the middle of the first cell.
    assert vertices(first)[1] == [60.0, 150.0]
    assert first.m[-1] == pytest.approx(np.hypot(5, 40) + 690)
    assert vertices(second)[1] == pytest.approx([50.0, 150.0])
    assert second.m[-1] == pytest.approx(np.hypot(40, 40) + 700)


def test_a_tributary_goes_to_its_end_and_then_down_the_river():
    picture = "↓·······\n↓·······\n→→→→→→→→".replace("·", "→")
    main = np.array([[0.0, 60.0], [800.0, 60.0]])
    side = np.array([[50.0, 300.0], [50.0, 100.0], [80.0, 60.0]])
    paths = traced(picture, [(50, 250)], side, main)
    path = paths.path(0)
    # 150 m south, 50 m to the mouth, then east along the river to the middle of the last cell.
    assert paths.length_m[0] == pytest.approx(150 + 50 + 670)
    assert [80.0, 60.0] in vertices(path)


def test_several_facilities_share_one_line():
    paths = traced(EAST, [(50, 190), (250, 150), (150, 250)], SAW)
    ends = [vertices(paths.path(place))[-1] for place in range(3)]
    assert ends[0] == ends[1]
    lower = vertices(paths.path(1))[1:]
    assert vertices(paths.path(0))[-len(lower) :] == lower
    assert paths.length_m[0] - paths.length_m[1] == pytest.approx(
        paths.path(0).m[-len(lower)] - paths.path(1).m[1]
    )


def test_a_limit_of_length_counts_along_the_river():
    paths = traced(EAST, [(50, 190)], SAW, limit_m=300.0)
    path = paths.path(0)
    assert paths.ends_text(0) == "limit"
    assert path.m[-1] == 300
    # Two legs, and 43.88 m of the third, which leads down from (250, 190).
    share = (300 - 2 * LEG_M) / LEG_M
    assert (path.x[-1], path.y[-1]) == pytest.approx((250 + 100 * share, 190 - 80 * share))


def test_heights_are_straight_between_cells_and_never_rise():
    heights = np.tile(np.arange(80.0, 0, -10), (3, 1))
    path = traced(EAST, [(50, 190)], SAW, heights=heights).path(0)
    assert (np.diff(path.z) <= 0).all()
    assert (path.z[0], path.z[-1]) == (80, 10)


def test_borders_are_met_along_the_river():
    box = [[(0, -100), (430, -100), (430, 400), (0, 400)], [(430, -100), (900, -100), (900, 400), (430, 400)]]
    edges = Edges.from_rings((number, np.array([*ring, ring[0]], float)) for number, ring in enumerate(box))
    paths = traced(EAST, [(50, 190)], SAW)
    (crossing,) = Borders(paths, Countries(edges, ["KG", "UZ"]), 50.0).along(0).crossings
    assert (crossing.x, crossing.m) == pytest.approx((430, 3.8 * LEG_M))


def test_rivers_cut_into_a_relief_lead_its_paths():
    heights = np.tile(np.arange(80.0, 0, -10, dtype=np.float32), (3, 1))
    terrain = relief_terrain(square_grid(heights), heights, rivers=[SAW])
    paths = trace_on(terrain, np.array([50.0]), np.array([190.0])).paths
    assert paths.length_m[0] == pytest.approx(7 * LEG_M - LEG_M / 4)


def test_what_a_facility_leaves_above_it_counts_for_no_border():
    """The cell's water begins in KG and enters UZ at x = 80; the facility lies below, at x = 95."""
    line = np.column_stack([np.arange(0.0, 801, 10), np.full(81, 150.0)])
    box = [[(0, -100), (80, -100), (80, 400), (0, 400)], [(80, -100), (900, -100), (900, 400), (80, 400)]]
    edges = Edges.from_rings((number, np.array([*ring, ring[0]], float)) for number, ring in enumerate(box))
    paths = traced(EAST, [(95, 150), (65, 150)], line)
    below, above = (Borders(paths, Countries(edges, ["KG", "UZ"]), 5.0).along(place) for place in (0, 1))
    assert (below.countries, below.crossings) == (["UZ"], [])
    assert above.countries == ["KG", "UZ"]
    assert above.crossings[0].m == pytest.approx(15)


def test_the_merged_network_is_that_of_the_paths():
    paths = traced(EAST, [(50, 190), (250, 150)], SAW)
    users, used = merged_reaches(paths)
    assert [users[reach] for reach in used] == [[0], [0, 1]]
    tree = paths.tree
    (upper, lower) = used
    joint = tree.to_end_m[tree.first[upper]] - tree.to_end_m[tree.first[lower]]
    # From the middle of the first half leg, all that is in the first cell, to the middle of the way through the third.
    assert joint == pytest.approx(1.75 * LEG_M)
