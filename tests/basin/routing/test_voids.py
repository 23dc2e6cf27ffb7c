"""No-data: what reaches the edge and what is a hole, by hand and against a plain flood fill."""

import numpy as np
import pytest

from tailings_plugin.basin.grid.d8 import border_cells, connected, neighbours
from tailings_plugin.basin.routing.voids import find_voids, linked_pieces


def relief(picture: str) -> np.ndarray:
    """Heights by their figure, no data by a dot."""
    return np.array([[np.nan if sign == "." else float(sign) for sign in line] for line in picture.split()])


def found(picture: str):
    voids = find_voids(relief(picture))
    return voids.cells.tolist(), voids.heights.tolist(), voids.holes, voids.border_cells


def test_a_hole_is_crossed_at_the_lowest_height_of_its_rim():
    # The lowest beside the hole is the 3 at the corner; the 1 does not touch it.
    assert found("99999 98889 98.79 93689 19999") == ([12], [3], 1, 0)
    assert found("9999 9..8 9999") == ([5, 6], [8, 8], 1, 0)


def test_pieces_that_touch_at_a_corner_are_one():
    # Down to the right and down to the left; the lowest beside either counts for both.
    assert found("99999 9.999 99.99 99949 99999") == ([6, 12], [4, 4], 1, 0)
    assert found("99999 999.9 99.99 94999 99999") == ([8, 12], [4, 4], 1, 0)


def test_pieces_apart_are_holes_of_their_own():
    # A column lies between them.
    assert found("9999999 9.95.79 9999999") == ([8, 11], [9, 5], 2, 0)
    # Two rows apart, in one column.
    assert found("999 9.9 989 9.9 979") == ([4, 10], [8, 7], 2, 0)


@pytest.mark.parametrize(
    ("picture", "border"),
    [
        ("9.99 9999 9999", 1),
        ("9999 9999 99.9", 1),
        ("9999 .999 9999", 1),
        ("9999 999. 9999", 1),
        ("9999 9..9 9.99", 3),
        (".999 9.99 9999", 2),
        ("999. 99.9 9999", 2),
        (". 9", 1),
    ],
)
def test_no_data_that_reaches_the_edge_is_no_hole(picture, border):
    assert found(picture) == ([], [], 0, border)


def test_without_no_data_there_is_nothing():
    assert found("99 99") == ([], [], 0, 0)


def test_heights_are_written_into_a_part_of_the_raster():
    voids = find_voids(relief("999999 9.9.99 999999 9.99.9 999998"))
    # Cells 7, 9, 19 and 22; the last crossed at 8. A part of rows 1..3 and columns 1..3, then of row 3 alone.
    part = np.zeros((3, 3))
    voids.patch(part, 1, 1, 6)
    assert part.tolist() == [[9, 0, 9], [0, 0, 0], [9, 0, 0]]
    part = np.zeros((1, 2))
    voids.patch(part, 3, 3, 6)
    assert part.tolist() == [[0, 8]]
    part = np.zeros((1, 6))
    voids.patch(part, 2, 0, 6)
    assert part.tolist() == [[0] * 6]


def test_random_masks_are_told_apart_as_by_a_flood_fill():
    rng = np.random.default_rng(4)
    for rows, columns in [(1, 9), (9, 1), (7, 11), (12, 12)] * 20:
        heights = rng.integers(0, 9, (rows, columns)).astype(float)
        heights[rng.random((rows, columns)) < rng.uniform(0.1, 0.6)] = np.nan
        missing = np.isnan(heights)
        outside = connected(missing, border_cells(missing.shape))
        enclosed = missing & ~outside
        voids = find_voids(heights)
        assert voids.cells.tolist() == np.flatnonzero(enclosed).tolist()
        assert voids.border_cells == outside.sum()
        left, holes = enclosed.copy(), 0
        crossed = dict(zip(voids.cells.tolist(), voids.heights.tolist(), strict=True))
        while left.any():
            hole = connected(left, np.flatnonzero(left)[:1])
            _, around, _ = neighbours(np.flatnonzero(hole), hole.shape)
            rim = heights.reshape(-1)[around]
            assert {crossed[cell] for cell in np.flatnonzero(hole).tolist()} == {np.nanmin(rim)}
            left &= ~hole
            holes += 1
        assert voids.holes == holes


def test_tall_rasters_are_searched_in_parts():
    heights = np.full((600, 5), 9.0)
    heights[[254, 255, 256, 257, 511, 512, 598], 2] = np.nan
    heights[513, 3] = 4.0
    voids = find_voids(heights)
    assert voids.holes == 3
    assert dict(zip(voids.cells.tolist(), voids.heights.tolist(), strict=True)) == {
        254 * 5 + 2: 9, 255 * 5 + 2: 9, 256 * 5 + 2: 9, 257 * 5 + 2: 9,
        511 * 5 + 2: 4, 512 * 5 + 2: 4,
        598 * 5 + 2: 9,
    }  # fmt: skip


def test_linked_pieces_get_the_smallest_number():
    # 5-3, 3-1 and 4-2; 0 alone.
    assert linked_pieces(6, np.array([5, 4, 3]), np.array([3, 2, 1])).tolist() == [0, 1, 2, 1, 2, 1]
    assert linked_pieces(3, np.zeros(0, int), np.zeros(0, int)).tolist() == [0, 1, 2]
    # A chain in an awkward order, and a link told twice.
    a, b = np.array([0, 2, 4, 6, 6]), np.array([6, 4, 6, 7, 6])
    assert linked_pieces(8, a, b).tolist() == [0, 1, 0, 3, 0, 5, 0, 0]
