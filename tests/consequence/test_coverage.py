"""Shares of cells covered by polygons, by hand and against sums that must hold."""

import numpy as np
import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from tailings_plugin.consequence.coverage import coverage, polygon_area


def ring(*points):
    return np.array([*points, points[0]], dtype=float)


def test_a_rectangle_across_cells():
    # 0.5..2.25 by 0.25..1: three quarters of a row, columns by 0.5, 1 and 0.25.
    box = ring((0.5, 0.25), (2.25, 0.25), (2.25, 1.0), (0.5, 1.0))
    np.testing.assert_allclose(coverage([box], [0], (0, 2), (0, 3)), [[0.375, 0.75, 0.1875], [0, 0, 0]])


def test_either_direction_of_the_ring():
    box = ring((0.5, 0.25), (2.25, 0.25), (2.25, 1.0), (0.5, 1.0))
    np.testing.assert_allclose(
        coverage([box[::-1]], [0], (0, 1), (0, 3)), coverage([box], [0], (0, 1), (0, 3))
    )


def test_a_triangle_by_hand():
    # Right triangle (0,0) (2,0) (0,2): cell (0,0) whole, (0,1) and (1,0) half, (1,1) nothing.
    triangle = ring((0, 0), (2, 0), (0, 2))
    np.testing.assert_allclose(coverage([triangle], [0], (0, 2), (0, 2)), [[1, 0.5], [0.5, 0]], atol=1e-15)


def test_holes_and_parts():
    outer, hole = ring((0, 0), (3, 0), (3, 3), (0, 3)), ring((1, 1), (2, 1), (2, 2), (1, 2))
    island = ring((1.25, 1.25), (1.75, 1.25), (1.75, 1.75), (1.25, 1.75))
    shares = coverage([outer, hole, island], [0, 0, 1], (0, 3), (0, 3))
    expected = np.ones((3, 3))
    expected[1, 1] = 0.25
    np.testing.assert_allclose(shares, expected, atol=1e-15)
    assert polygon_area([outer, hole, island], [0, 0, 1]) == pytest.approx(8.25)


def test_a_window_is_the_part_of_the_whole():
    blob = ring((0.3, 0.2), (7.7, 1.1), (6.2, 5.9), (3.3, 2.2), (0.9, 5.1))
    whole = coverage([blob], [0], (0, 8), (0, 9))
    np.testing.assert_allclose(coverage([blob], [0], (2, 5), (3, 7)), whole[2:5, 3:7], atol=1e-14)
    assert whole.sum() == pytest.approx(polygon_area([blob], [0]), abs=1e-12)


@settings(max_examples=60)
@given(st.floats(-0.5, 11), st.floats(0.1, 13), st.integers(0, 2**32 - 1))
def test_a_partition_covers_each_cell_once(left_x, width, seed):
    # A box cut along a bent line through it: the two sides add up to the whole, cell by cell.
    right_x = left_x + width
    bend = np.random.default_rng(seed).uniform(0.5, 8.5, 3)
    line = [(left_x - 1, bend[0]), ((left_x + right_x) / 2, bend[1]), (right_x + 1, bend[2])]
    top = ring((left_x - 1, -1), *line, (right_x + 1, -1))
    bottom = ring((left_x - 1, 10), *line, (right_x + 1, 10))
    whole = ring((left_x - 1, -1), (right_x + 1, -1), (right_x + 1, 10), (left_x - 1, 10))
    parts = [coverage([r], [0], (0, 9), (0, 13)) for r in (top, bottom, whole)]
    np.testing.assert_allclose(parts[0] + parts[1], parts[2], atol=1e-11)


def test_nothing_covered():
    far = ring((50, 50), (60, 50), (60, 60))
    assert coverage([far], [0], (0, 3), (0, 3)).sum() == 0
    assert coverage([], [], (0, 3), (0, 3)).sum() == 0


def test_what_lies_outside_the_window_to_every_side():
    # A box of 10 x 10 cells around a window of 2 x 2, and boxes beside, above and below it.
    around = ring((-4, -4), (6, -4), (6, 6), (-4, 6))
    np.testing.assert_array_equal(coverage([around], [0], (0, 2), (0, 2)), np.ones((2, 2)))
    for x, y in ((-3, 0), (3, 0), (0, -3), (0, 3)):
        beside = ring((x, y), (x + 2, y), (x + 2, y + 2), (x, y + 2))
        assert coverage([beside], [0], (0, 2), (0, 2)).sum() == 0, (x, y)


def test_edges_that_only_touch_the_window():
    # Boxes that end where the window begins, and begin where it ends.
    for box in (
        ring((0, -1), (2, -1), (2, 0), (0, 0)),
        ring((0, 2), (2, 2), (2, 3), (0, 3)),
        ring((-1, 0), (0, 0), (0, 2), (-1, 2)),
        ring((2, 0), (3, 0), (3, 2), (2, 2)),
    ):
        assert coverage([box], [0], (0, 2), (0, 2)).sum() == 0


def test_a_long_edge_is_cut_at_every_row_and_column():
    # From (0, 0) to (4, 2): half of the 8 cells lie to either side, each cell its share.
    below = ring((0, 0), (4, 2), (0, 2))
    np.testing.assert_allclose(
        coverage([below], [0], (0, 2), (0, 4)), [[0.75, 0.25, 0, 0], [1, 1, 0.75, 0.25]], atol=1e-15
    )


def test_two_parts_and_two_holes():
    square = ring((0, 0), (4, 0), (4, 4), (0, 4))
    holes = [ring((1, 1), (2, 1), (2, 2), (1, 2)), ring((2, 2), (3, 2), (3, 3), (2, 3))]
    other = ring((6, 0), (7, 0), (7, 1), (6, 1))
    rings, part = [square, *holes, other], [0, 0, 0, 1]
    assert polygon_area(rings, part) == pytest.approx(16 - 2 + 1)
    shares = coverage(rings, part, (0, 4), (0, 7))
    assert shares.sum() == pytest.approx(15)
    assert (shares[1, 1], shares[2, 2], shares[0, 6], shares[0, 5]) == (0, 0, 1, 0)
    # A part with a hole after one without.
    rings, part = [other, square, holes[0]], [0, 1, 1]
    assert polygon_area(rings, part) == pytest.approx(16)
    assert coverage(rings, part, (0, 4), (0, 7)).sum() == pytest.approx(16)


def test_areas_of_rings_far_from_the_origin_keep_their_digits():
    small = ring((1e8, 1e8), (1e8 + 0.5, 1e8), (1e8 + 0.5, 1e8 + 0.5), (1e8, 1e8 + 0.5))
    assert polygon_area([small], [0]) == pytest.approx(0.25)
    assert polygon_area([small[::-1]], [0]) == pytest.approx(0.25)
