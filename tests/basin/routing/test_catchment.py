"""Catchments on directions drawn by hand: cells, areas, nesting, and outlines as valid polygons."""

import numpy as np
import pytest

from tailings_plugin.basin.grid.grid import Grid
from tailings_plugin.basin.routing.catchment import catchments
from tailings_plugin.errors import DataProblem
from tests.basin.pictures import drawn, geometry, square_grid

VALLEY = """
    ↘↓↙←
    →↓←←
    →↓←↑
    ←←←→
"""


def of(picture: str, outlets: list[tuple[int, int]]):
    codes = drawn(picture)
    grid = square_grid(codes)
    return catchments(codes, grid, np.array([row * grid.columns + column for row, column in outlets]))


def test_nested_catchments_hold_those_above():
    found = of(VALLEY, [(3, 1), (1, 1), (3, 3)])
    # (1,1) takes row 0 and row 1, and (2,3), which runs north to (1,3): 9 cells. (3,1) takes these, (2,0),
    # (2,1), (2,2), itself and (3,2): 14. (3,3) runs east and has nothing above it.
    assert found.cells.tolist() == [14, 9, 1]
    assert found.below.tolist() == [-1, 0, -1]
    assert found.area_km2 == pytest.approx([0.14, 0.09, 0.01])
    assert found.label.tolist() == [[2, 2, 2, 2], [2, 2, 2, 2], [1, 1, 1, 2], [0, 1, 1, 3]]


def test_outlines_are_valid_and_as_large_as_their_cells():
    found = of(VALLEY, [(3, 1), (1, 1), (3, 3)])
    for polygons, area in zip(found.outlines(), found.area_km2, strict=True):
        shape = geometry(polygons)
        assert shape.IsValid()
        assert shape.GetArea() / 1e6 == pytest.approx(area)
    # (1,1): rows 0 and 1 whole and the cell (2,3), an L of six corners, closed by the first again.
    ((ring,),) = list(found.outlines())[1]
    assert len(ring) == 7
    assert ring.min(axis=0).tolist() == [0, 100]
    assert ring.max(axis=0).tolist() == [400, 400]


def test_a_catchment_that_reaches_the_edge_or_no_data_is_not_complete():
    picture = "→→→→→\n→↓↓↓→\n→↓↓↓→\n→→→→→\n→→→→→"
    assert of(picture, [(2, 2)]).complete.tolist() == [True]
    assert of(picture, [(3, 3)]).complete.tolist() == [False]
    assert of(picture.replace("→→→→→\n→↓↓↓→", "→→#→→\n→↓↓↓→", 1), [(2, 2)]).complete.tolist() == [False]


@pytest.mark.parametrize("sink", [False, True])
def test_every_catchment_of_a_raster_with_and_without_a_sink_inside(sink):
    # Down the columns and east along the last row; with the sink, (2,1) turns off and (3,1) keeps its water.
    codes = np.full((9, 9), 4, np.uint8)
    codes[8] = 1
    codes[8, 8] = 0
    if sink:
        codes[2, 1], codes[3, 1] = 1, 0
    grid = Grid(9, 9, 70.0, 43.0, 0.01, 0.01, "", geographic=True)
    found = catchments(codes, grid, np.arange(81))
    # Above the last row a cell takes its column down to itself; (8,c) takes c + 1 whole columns.
    expected = np.repeat(np.arange(1, 10)[:, None], 9, axis=1)
    expected[8] = 9 * np.arange(1, 10)
    if sink:
        expected[3:8, 1] = [1, 1, 2, 3, 4]
        expected[2:8, 2] += 3
        expected[8, 1] -= 4
        expected[8, 2:] -= 1
    assert found.cells.reshape(9, 9).tolist() == expected.tolist()
    outlines = list(found.outlines())
    for polygons, cells in zip(outlines, found.cells, strict=True):
        shape = geometry(polygons)
        assert shape.IsValid()
        assert shape.GetArea() == pytest.approx(cells * 1e-4)
    (polygon,) = outlines[80]
    assert [len(ring) for ring in polygon] == ([5, 5] if sink else [5])


def test_areas_are_ellipsoidal():
    # A cell of one degree at the equator: 111,319.49 m by 110,574.39 m (WGS84, at its middle) = 12,309.1 km2.
    grid = Grid(1, 2, 0.0, 0.5, 1.0, 1.0, "", geographic=True)
    found = catchments(np.array([[1, 0]], np.uint8), grid, np.array([1]))
    assert found.area_km2[0] == pytest.approx(2 * 12_309.1, rel=1e-4)


def test_a_loop_through_outlets_is_an_error():
    with pytest.raises(DataProblem, match="loop"):
        of("→←", [(0, 0), (0, 1)])


def test_random_directions_give_the_cells_a_plain_walk_gives():
    rng = np.random.default_rng(3)
    codes = rng.choice(np.array([8, 4, 2], np.uint8), (40, 30))
    grid = square_grid(codes)
    outlets = rng.choice(codes.size, 25, replace=False)
    found = catchments(codes, grid, outlets)
    above = [set() for _ in outlets]
    for start in range(codes.size):
        row, column = divmod(start, 30)
        while row < 40 and 0 <= column < 30:
            for number in np.flatnonzero(outlets == row * 30 + column):
                above[number].add(start)
            column += {8: -1, 4: 0, 2: 1}[int(codes[row, column])]
            row += 1
    assert found.cells.tolist() == [len(cells) for cells in above]
    for polygons, cells in zip(found.outlines(), above, strict=True):
        shape = geometry(polygons)
        assert shape.IsValid()
        assert shape.GetArea() == pytest.approx(len(cells) * 10_000)


def test_catchments_in_any_order_hold_those_above():
    # A chain of five cells east: outlets told from the top, from the bottom and mixed.
    for outlets in ([0, 1, 2, 3, 4], [4, 3, 2, 1, 0], [2, 4, 0, 3, 1]):
        found = of("→→→→→", [(0, column) for column in outlets])
        assert found.cells.tolist() == [column + 1 for column in outlets]
        below = [outlets.index(column + 1) if column < 4 else -1 for column in outlets]
        assert found.below.tolist() == below
        for column, polygons in zip(outlets, found.outlines(), strict=True):
            assert geometry(polygons).GetArea() == (column + 1) * 10_000


def test_branches_side_by_side_are_outlined_without_each_other():
    # Two branches, of 3 and 2 cells, run into one stem; below it lies the outlet of all.
    picture = "→→↓##\n##→→→\n#→↑##"
    found = of(picture, [(0, 2), (2, 1), (1, 4), (1, 2), (0, 0)])
    assert found.cells.tolist() == [3, 1, 8, 6, 1]
    assert found.below.tolist() == [3, 3, -1, 2, 0]
    areas = [geometry(polygons).GetArea() / 10_000 for polygons in found.outlines()]
    assert areas == [3, 1, 8, 6, 1]
    assert found.label.tolist() == [[5, 1, 1, 0, 0], [0, 0, 4, 3, 3], [0, 2, 4, 0, 0]]


def test_a_loop_that_no_outlet_lies_in_does_no_harm():
    # Two cells face each other; the outlet beside them has one cell above it.
    assert of("→o→←", [(0, 1)]).cells.tolist() == [2]
    with pytest.raises(DataProblem, match="loop through facilities"):
        of("→→←\n###", [(0, 1), (0, 2)])


def test_open_cells_of_each_side():
    picture = ["→→→→→", "↓↓↓↓→", "↓↓↓↓→", "→→→→→"]
    assert of("\n".join(picture), [(1, 1)]).complete.tolist() == [True]
    for row, column in ((0, 0), (0, 1), (0, 2), (1, 0), (1, 2), (2, 0), (2, 1), (2, 2)):
        marked = [list(line) for line in picture]
        marked[row][column] = "#"
        found = of("\n".join("".join(line) for line in marked), [(1, 1)])
        assert found.complete.tolist() == [False]


def test_outlines_lie_where_the_grid_does():
    codes = drawn("→→")
    grid = Grid(1, 2, 100.0, 50.0, 3.0, 7.0, "", geographic=False)
    found = catchments(codes, grid, np.array([0]))
    ((ring,),) = next(iter(found.outlines()))
    assert (ring.min(axis=0).tolist(), ring.max(axis=0).tolist()) == ([100, 43], [103, 50])
    assert found.area_km2.tolist() == [21e-6]
