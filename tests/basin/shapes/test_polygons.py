"""Polygons as edges: which hold a point or the centre of a cell, compared with GDAL."""

import numpy as np
from osgeo import ogr

from tailings_plugin.basin.shapes.polygons import Edges, cells_inside, inside, locate


def ring_of(rng, corners: int) -> np.ndarray:
    angle = np.sort(rng.uniform(0, 2 * np.pi, corners))
    return 50 + rng.uniform(10, 45, corners)[:, None] * np.column_stack([np.cos(angle), np.sin(angle)])


def polygon_of(ring: np.ndarray) -> ogr.Geometry:
    corners = ", ".join(f"{x!r} {y!r}" for x, y in [*ring.tolist(), ring[0].tolist()])
    return ogr.CreateGeometryFromWkt(f"POLYGON (({corners}))")


def holds(polygon: ogr.Geometry, x: float, y: float) -> bool:
    return polygon.Contains(ogr.CreateGeometryFromWkt(f"POINT ({x:.17g} {y:.17g})"))


def test_points_and_cells_in_polygons_are_those_gdal_finds():
    rng = np.random.default_rng(11)
    for _ in range(20):
        ring = ring_of(rng, 12)
        polygon = polygon_of(ring)
        edges = Edges.from_rings([(0, ring)])
        x, y = rng.uniform(0, 100, (2, 60))
        number, holders = locate(edges, x, y)
        assert [bool(holders[n]) for n in number] == [holds(polygon, a, b) for a, b in zip(x, y, strict=True)]
        columns, rows = np.arange(5.0, 100, 10), np.arange(95.0, 0, -10)
        found = set(zip(*(part.tolist() for part in cells_inside(edges, columns, rows)), strict=True))
        assert found == {
            (row, column)
            for row in range(10)
            for column in range(10)
            if holds(polygon, columns[column], rows[row])
        }


def square(left, bottom, size):
    return np.array(
        [[left, bottom], [left + size, bottom], [left + size, bottom + size], [left, bottom + size]], float
    )


def held(rings, x, y):
    number, holders = locate(Edges.from_rings(rings), np.array(x, float), np.array(y, float))
    return [holders[n] for n in number]


def test_rings_may_be_closed_or_open_and_holes_are_left_out():
    outer, hole = square(0, 0, 10), square(4, 4, 2)
    for rings in (
        [(3, outer), (3, hole)],
        [(3, np.vstack([outer, outer[:1]])), (3, np.vstack([hole, hole[:1]]))],
    ):
        edges = Edges.from_rings(rings)
        assert len(edges.polygon) == 8
        assert set(edges.polygon.tolist()) == {3}
        assert held(rings, [1, 5, 9, 11], [5, 5, 5, 5]) == [(3,), (), (3,), ()]


def test_points_on_the_sides_belong_to_one_of_two_neighbours():
    rings = [(0, square(0, 0, 10)), (1, square(10, 0, 10))]
    # On the common side, on the outer ones, and level with the corners.
    assert held(rings, [10, 0, 20, 5, 5], [5, 5, 5, 0, 10]) == [(1,), (0,), (), (0,), ()]


def test_sixty_two_polygons_and_more_over_one_point():
    for count in (61, 62, 63, 124, 125):
        rings = [(number, square(0, 0, number + 1)) for number in range(count)]
        assert held(rings, [0.5, count - 0.5], [0.5, 0.5]) == [tuple(range(count)), (count - 1,)]


def test_polygons_far_from_all_points_are_left_aside():
    rings = [(0, square(0, 0, 10)), (5, square(100, 0, 10)), (7, square(0, 100, 10))]
    assert held(rings, [5, 105, 5], [5, 5, 105]) == [(0,), (5,), (7,)]
    assert held(rings, [105], [5]) == [(5,)]
    assert held(rings, [50], [50]) == [()]
    assert held([], [1], [1]) == [()]
    assert locate(Edges.from_rings(rings), np.zeros(0), np.zeros(0))[1] == []


def test_edges_near_a_box():
    edges = Edges(
        np.array([[0.0, 0], [10, 10], [20, 5]]), np.array([[4.0, 0], [14, 10], [20, 8]]), np.arange(3)
    )

    def near(low, high, margin=0.0):
        return edges.near_mask(np.array(low, float), np.array(high, float), margin).tolist()

    assert near((4, 0), (10, 10)) == [True, True, False]
    assert near((4.1, 0), (9.9, 10)) == [False, False, False]
    assert near((4.1, 0), (9.9, 10), 0.1) == [True, True, False]
    assert near((15, 6), (19, 7), 1.0) == [False, False, True]
    assert near((15, 9), (19, 9), np.array([1.0, 1.0])) == [False, True, True]
    assert near((15, 11.1), (19, 12), 1.0) == [False, False, False]
    chosen = edges.select(np.array([True, False, True]))
    assert (chosen.polygon.tolist(), chosen.start.tolist()) == ([0, 2], [[0, 0], [20, 5]])


def test_cells_inside_by_their_centres():
    # Centres at x 0.5 .. 5.5 and y 4.5 .. 0.5; a square from 1 to 4 with a hole from 2 to 3.
    rings = [(0, square(1, 1, 3)), (0, square(2, 2, 1))]
    rows, columns = cells_inside(Edges.from_rings(rings), np.arange(6) + 0.5, np.arange(5)[::-1] + 0.5)
    expected = {(r, c) for r in (1, 2, 3) for c in (1, 2, 3)} - {(2, 2)}
    assert set(zip(rows.tolist(), columns.tolist(), strict=True)) == expected
    # A side through centres takes those on its western, not on its eastern side.
    rows, columns = cells_inside(
        Edges.from_rings([(0, square(1.5, 0, 2))]), np.arange(6) + 0.5, np.array([0.5])
    )
    assert columns.tolist() == [1, 2]


def test_polygon_by_polygon_as_all_at_once():
    rng = np.random.default_rng(3)
    rings = [(number, rng.uniform(-5, 5, 2) * 9 + ring_of(rng, 9) / 3) for number in (0, 1, 2, 4)]
    rings.insert(1, (0, rings[0][1] + 1.0))  # a second ring of the first: what both hold is a hole
    edges = Edges.from_rings(rings)
    x, y = rng.uniform(-50, 100, (2, 3000))
    x[7] = np.nan
    ticks = []
    point, polygon = inside(edges, x, y, ticks.append)
    x[7] = 1e9
    number, holders = locate(edges, x, y)
    expected = {(p, each) for p, n in enumerate(number.tolist()) for each in holders[n]}
    assert len(expected) > 50
    assert set(zip(point.tolist(), polygon.tolist(), strict=True)) == expected
    assert len(point) == len(expected)
    assert ticks[-1] == 1.0


def test_nothing_is_inside_nothing():
    nothing = np.empty(0)
    for edges in (Edges.from_rings([]), Edges.from_rings([(0, ring_of(np.random.default_rng(1), 5))])):
        assert [len(part) for part in inside(edges, nothing, nothing)] == [0, 0]
    assert [len(part) for part in inside(Edges.from_rings([]), np.ones(3), np.ones(3))] == [0, 0]
