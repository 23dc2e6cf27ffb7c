"""Paths over flow directions drawn by hand. Cells are 100 m squares, so every length can be counted."""

import numpy as np
import pytest

from tailings_plugin.basin.grid.grid import Grid
from tailings_plugin.basin.paths.ends import INLAND_SINK, LAKE, SEA
from tailings_plugin.basin.paths.paths import Paths, merged_reaches
from tailings_plugin.basin.paths.raster_paths import raster_paths
from tailings_plugin.basin.paths.start_cells import starts_at
from tailings_plugin.errors import DataProblem
from tests.basin.pictures import centres, drawn, square_grid

DIAGONAL_M = 100 * 2**0.5


def traced(picture: str, cells: list[tuple[int, int]], kinds=None, **options) -> Paths:
    codes = drawn(picture)
    grid = square_grid(codes)
    kinds = np.zeros(codes.shape, np.uint8) if kinds is None else kinds
    return raster_paths(grid, codes, kinds, starts_at(grid, codes, *centres(grid, cells)), **options)


def at_points(grid: Grid, codes: np.ndarray, x, y, streams=None) -> Paths:
    return raster_paths(grid, codes, np.zeros_like(codes), starts_at(grid, codes, x, y, streams))


VALLEY = """
    ↘↓↙
    →↓←
    →↓←
    ←←←
"""


def test_lengths_are_counted_from_cell_to_cell():
    paths = traced(VALLEY, [(0, 0), (1, 2), (3, 1)])
    # (0,0): diagonal to (1,1), two down to (3,1), one left to (3,0), which leaves the raster.
    assert paths.length_m == pytest.approx([DIAGONAL_M + 300, 400, 100])
    assert [paths.ends_text(i) for i in range(3)] == ["edge"] * 3
    path = paths.path(0)
    assert path.x == pytest.approx([50, 150, 150, 150, 50])
    assert path.y == pytest.approx([350, 250, 150, 50, 50])
    assert path.m == pytest.approx([0, DIAGONAL_M, DIAGONAL_M + 100, DIAGONAL_M + 200, DIAGONAL_M + 300])


def test_a_facility_beside_its_cell_centre_starts_at_its_own_point():
    codes = drawn(VALLEY)
    grid = square_grid(codes)
    # In cell (1, 0), 30 m west and 40 m north of its centre (50, 250); the next centre is (150, 250).
    paths = at_points(grid, codes, np.array([20.0]), np.array([290.0]))
    path = paths.path(0)
    assert path.x[:2] == pytest.approx([20, 150])
    assert path.m[1] == pytest.approx((130**2 + 40**2) ** 0.5)
    assert paths.length_m[0] == pytest.approx(path.m[-1])


def test_every_shared_cell_is_stored_once():
    paths = traced(VALLEY, [(0, 0), (0, 1), (0, 2), (2, 0)])
    assert sorted(paths.tree.cells) == sorted(set(paths.tree.cells))
    # Distinct cells: the three of row 0, (1,1), (2,0), (2,1), (3,1), (3,0).
    assert len(paths.tree.cells) == 8
    users, used = merged_reaches(paths)
    trunk = [
        users[reach] for reach in used if 10 in paths.tree.cells[slice(*paths.tree.first[reach : reach + 2])]
    ]
    assert trunk == [[0, 1, 2, 3]]


def test_two_facilities_in_one_cell_and_one_on_the_path_of_another():
    paths = traced(VALLEY, [(0, 1), (0, 1), (2, 1)])
    assert paths.length_m == pytest.approx([400, 400, 200])


def test_the_length_limit_cuts_exactly():
    paths = traced(VALLEY, [(0, 1), (2, 1)], max_length_m=250.0)
    assert paths.length_m == pytest.approx([250, 200])
    assert [paths.ends_text(i) for i in (0, 1)] == ["limit", "edge"]
    path = paths.path(0)
    assert path.m == pytest.approx([0, 100, 200, 250])
    assert (path.x[-1], path.y[-1]) == pytest.approx((150, 100))  # half way from (2,1) to (3,1)


def test_a_limit_shorter_than_the_first_step():
    path = traced(VALLEY, [(0, 1)], max_length_m=25.0).path(0)
    assert path.m == pytest.approx([0, 25])
    assert path.y == pytest.approx([350, 325])


def test_facilities_on_no_data_or_off_the_raster_are_told_with_the_reason():
    codes = drawn("#→\n→→")
    grid = square_grid(codes)
    x, y = np.array([50.0, 500.0, np.nan, 50.0]), np.array([150.0, 50.0, 50.0, 50.0])
    paths = at_points(grid, codes, x, y)
    assert starts_at(grid, codes, x, y).reason == ["no_data", "off_raster", "off_raster", None]
    assert np.isnan(paths.length_m[:3]).all()
    assert paths.length_m[3] == pytest.approx(100)


def test_no_facility_can_be_traced():
    paths = traced("#→", [(0, 0)])
    assert np.isnan(paths.length_m).all()
    assert merged_reaches(paths) == ([], [])


@pytest.mark.parametrize(("kind", "text"), [(SEA, "sea"), (INLAND_SINK, "inland_sink"), (LAKE, "lake")])
def test_a_marked_end_says_its_kind(kind, text):
    kinds = np.array([[0, 0, kind]], np.uint8)
    paths = traced("→→o", [(0, 0), (0, 2)], kinds)
    assert [paths.ends_text(i) for i in (0, 1)] == [text, text]
    assert paths.length_m == pytest.approx([200, 0])
    assert len(paths.path(1).x) == 2  # a path of one cell still has two vertices


def test_no_data_at_the_shore_is_the_sea_only_from_low_ground():
    for height, text in ((1.0, "sea"), (40.0, "no_data")):
        heights = np.array([[50.0, height, np.nan]])
        assert traced("→→#", [(0, 0)], heights=heights).ends_text(0) == text


def test_a_hole_inside_the_relief_is_never_the_sea():
    picture = "→→→→\n→→#→\n→→→→\n→→→→"
    heights = np.zeros((4, 4))
    heights[1, 2] = np.nan
    assert traced(picture, [(1, 0)], heights=heights).ends_text(0) == "no_data"


def test_marked_no_data_says_its_kind():
    kinds = np.array([[0, 0, LAKE]], np.uint8)
    assert traced("→→#", [(0, 0)], kinds).ends_text(0) == "lake"


def test_unmarked_ends_of_ready_directions():
    # An end beside no-data that reaches the raster's edge is a river mouth, one on land an inland sink.
    assert traced("→→o##", [(0, 0)]).ends_text(0) == "sea"
    assert traced("→→o←←", [(0, 0)]).ends_text(0) == "inland_sink"


def test_a_loop_is_found_and_placed():
    with pytest.raises(DataProblem, match=r"loop of 4 cells through row [12], column [23]"):
        traced("→→↓\n→↑←", [(0, 0), (1, 0)])


def test_heights_stand_along_the_path_and_unknown_ones_stay_unknown():
    heights = np.array([[9.0, np.nan, 4.0]], np.float32)
    path = traced("→→→", [(0, 0)], heights=heights, max_length_m=150.0).path(0)
    assert path.z[0] == 9.0
    assert np.isnan(path.z[1:]).all()


def test_snapped_facility_goes_over_the_centre_of_its_stream_cell():
    codes = drawn(VALLEY)
    grid = square_grid(codes)
    x, y = centres(grid, [(2, 0)])
    paths = at_points(grid, codes, x, y, (np.array([7]), np.array([100.0])))
    assert paths.path(0).x == pytest.approx([50, 150, 150, 50])
    assert paths.length_m[0] == pytest.approx(300)


def test_geographic_lengths_are_metres_on_the_ellipsoid():
    # One degree of longitude on the equator: 111,319.49 m; of latitude across it: 110,574.39 m (WGS84).
    grid = Grid(1, 3, 0.0, 0.5, 1.0, 1.0, "", geographic=True)
    codes = np.array([[1, 1, 0]], np.uint8)
    paths = at_points(grid, codes, np.array([0.5]), np.array([0.0]))
    assert paths.length_m[0] == pytest.approx(2 * 111_319.49, abs=0.1)


def test_ten_thousand_random_starts_agree_with_a_plain_walk():
    # Water runs down a tilted random surface: to the lowest of the neighbours south-west, south, south-east.
    rng = np.random.default_rng(7)
    codes = rng.choice(np.array([8, 4, 2], np.uint8), (120, 90))
    grid = square_grid(codes)
    cells = rng.integers(0, codes.size, 10_000)
    paths = at_points(grid, codes, *grid.centre_of(cells))
    for i in rng.integers(0, 10_000, 200):
        row, column = divmod(int(cells[i]), 90)
        length = 0.0
        while True:
            down, right, step = {8: (1, -1, DIAGONAL_M), 4: (1, 0, 100.0), 2: (1, 1, DIAGONAL_M)}[
                codes[row, column]
            ]
            if not (row + down < 120 and 0 <= column + right < 90):
                break
            row, column, length = row + down, column + right, length + step
        path = paths.path(i)
        assert paths.length_m[i] == pytest.approx(length)
        assert path.m[-1] == pytest.approx(length)
        assert (path.x[-1], path.y[-1]) == pytest.approx((column * 100 + 50, (119 - row) * 100 + 50))


def test_cells_need_not_be_square():
    # Cells 30 m wide and 40 m high; the facility 12 m west and 16 m north of its centre.
    codes = drawn("→↓\n↘←\n→→")
    grid = Grid(3, 2, 0.0, 120.0, 30.0, 40.0, "", geographic=False)
    paths = at_points(grid, codes, np.array([3.0]), np.array([116.0]))
    # To the centre of (0, 1): 42 m east and 16 m south; then 40 m down, 30 m west, and the diagonal of 50 m.
    first = (42**2 + 16**2) ** 0.5
    assert paths.path(0).m == pytest.approx(np.cumsum([0, first, 40, 30, 50]))
    assert paths.length_m[0] == pytest.approx(first + 120)
    assert paths.spacing_m == 40
    wide = Grid(3, 2, 0.0, 120.0, 70.0, 40.0, "", geographic=False)
    assert at_points(wide, codes, np.array([3.0]), np.array([116.0])).spacing_m == 70


def test_a_cell_that_ends_at_once_is_reached_over_its_centre():
    # 30 m east and 40 m south of the centre of a sink.
    codes = drawn("o→\n→→")
    paths = at_points(square_grid(codes), codes, np.array([80.0]), np.array([110.0]))
    assert paths.length_m.tolist() == [50]
    assert paths.path(0).x.tolist() == [80, 50]
    assert paths.path(0).y.tolist() == [110, 150]
    # One that leaves the raster from its own cell likewise.
    paths = at_points(square_grid(codes), codes, np.array([180.0]), np.array([110.0]))
    assert (paths.length_m.tolist(), paths.ends_text(0)) == ([50], "edge")


def test_two_points_of_a_cell_take_their_own_first_steps():
    codes = drawn("→→o")
    paths = at_points(square_grid(codes), codes, np.array([10.0, 90.0, 250.0]), np.full(3, 50.0))
    assert paths.length_m.tolist() == [240, 160, 0]
    assert [paths.path(place).x.tolist() for place in (0, 1)] == [[10, 150, 250], [90, 150, 250]]


def test_heights_of_points_are_those_of_their_cells():
    codes = drawn("→→o\n###")
    grid = square_grid(codes)
    heights = np.array([[9.0, 8, 7], [1, 2, 3]])
    starts = starts_at(grid, codes, np.array([50.0, 150.0, 50.0, -9.0]), np.array([150.0, 150.0, 50.0, 50.0]))
    paths = raster_paths(grid, codes, np.zeros_like(codes), starts, heights)
    assert paths.z[:2].tolist() == [9, 8]
    assert np.isnan(paths.z[2:]).all()
    assert paths.traced.tolist() == [True, True, False, False]
    assert paths.reach[2:].tolist() == [-1, -1]
    assert paths.path(1).z.tolist() == [8, 7]
    assert np.isnan(raster_paths(grid, codes, np.zeros_like(codes), starts).z).all()
