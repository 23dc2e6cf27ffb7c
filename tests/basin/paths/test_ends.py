"""The ends of water marked on a grid: polygons, points, level surfaces, the sea."""

import numpy as np

from tailings_plugin.basin.grid.grid import Grid
from tailings_plugin.basin.grid.measure import Measure
from tailings_plugin.basin.paths.ends import (
    EDGE,
    INLAND_SINK,
    LAKE,
    SEA,
    VOID,
    Sink,
    ends_of_reaches,
    kinds_at,
    mark_ends,
    mark_sea,
)
from tailings_plugin.basin.paths.flow_tree import flow_tree
from tests.basin.pictures import drawn, square_grid


def test_sinks_mark_polygons_points_radii_and_level_surfaces():
    grid = square_grid(np.zeros((5, 5), np.uint8))
    heights = np.arange(25.0).reshape(5, 5)
    heights[0, :3] = heights[1, 1] = 40.0
    square = np.array([[200.0, 0.0], [500.0, 0.0], [500.0, 200.0], [200.0, 200.0]])
    hole = np.array([[300.0, 0.0], [400.0, 0.0], [400.0, 100.0], [300.0, 100.0]])
    sinks = [
        Sink(LAKE, rings=[square, hole]),
        Sink(LAKE, point=(50.0, 450.0)),
        Sink(INLAND_SINK, point=(450.0, 450.0), radius_km=0.1),
    ]
    expected = np.array(
        [[3, 3, 3, 2, 2], [0, 3, 0, 0, 2], [0, 0, 0, 0, 0], [0, 0, 3, 3, 3], [0, 0, 3, 0, 3]], np.uint8
    )
    assert (mark_ends(grid, sinks, heights) == expected).all()


def test_a_lake_smaller_than_a_cell_marks_its_cell_and_one_elsewhere_nothing():
    grid = square_grid(np.zeros((3, 3), np.uint8))
    pond = np.array([[110.0, 110.0], [115.0, 110.0], [110.0, 115.0]])
    assert np.flatnonzero(mark_ends(grid, [Sink(LAKE, rings=[pond])])).tolist() == [4]
    assert not mark_ends(grid, [Sink(LAKE, rings=[pond + 9000]), Sink(LAKE, point=(-50.0, 10.0))]).any()


def test_a_lake_with_an_island_and_one_cut_by_the_edge():
    grid = Grid(6, 6, 0.0, 6.0, 1.0, 1.0, "", geographic=False)
    # A lake from 1 to 5 with an island from 2 to 4: cell centres at 1.5 and 4.5 are in the water.
    lake = [
        np.array([[1.0, 1], [5, 1], [5, 5], [1, 5], [1, 1]]),
        np.array([[2.0, 2], [4, 2], [4, 4], [2, 4], [2, 2]]),
    ]
    assert (mark_ends(grid, [Sink(LAKE, rings=lake)]) > 0).tolist() == [
        [0, 0, 0, 0, 0, 0],
        [0, 1, 1, 1, 1, 0],
        [0, 1, 0, 0, 1, 0],
        [0, 1, 0, 0, 1, 0],
        [0, 1, 1, 1, 1, 0],
        [0, 0, 0, 0, 0, 0],
    ]
    beyond = np.array([[-3.0, -3.0], [2.0, -3.0], [2.0, 9.0], [-3.0, 9.0]])
    assert (mark_ends(grid, [Sink(LAKE, rings=[beyond])]) > 0).tolist() == [[1, 1, 0, 0, 0, 0]] * 6


def test_a_declared_sea_level_takes_only_low_ground_that_reaches_the_edge():
    heights = np.array([[0, 5, 5, 5], [0, 5, -3, 5], [-2, 5, 5, 5], [9, 9, 9, 9]], float)
    assert np.flatnonzero(mark_sea(heights, 0.0)).tolist() == [0, 4, 8]


def test_a_radius_takes_in_cells_whose_centres_lie_within_it():
    # Cells 30 m wide and 40 m high; from the centre of (2, 2) to the next 30 m, 40 m and 50 m.
    grid = Grid(5, 5, 0.0, 200.0, 30.0, 40.0, "", geographic=False)

    def within(radius_m, x=75.0, y=100.0):
        sink = Sink(INLAND_SINK, point=(x, y), radius_km=radius_m / 1000)
        return np.flatnonzero(mark_ends(grid, [sink])).tolist()

    assert within(29.9) == [12]
    assert within(30.0) == [11, 12, 13]
    assert within(40.0) == [7, 11, 12, 13, 17]
    assert within(50.0) == [6, 7, 8, 11, 12, 13, 16, 17, 18]
    assert within(60.0) == [6, 7, 8, 10, 11, 12, 13, 14, 16, 17, 18]
    # Off the raster to the west, north, east and south: 30 m and 40 m to the nearest centres.
    assert within(30.0, x=-15.0) == [10]
    assert within(29.0, x=-15.0) == []
    assert within(30.0, x=165.0) == [14]
    assert within(40.0, y=220.0) == [2]
    assert within(39.0, y=220.0) == []
    assert within(40.0, y=-20.0) == [22]
    assert within(30.0, x=60.0) == [11, 12]  # half way between two centres, 15 m from each
    assert within(1000.0) == list(range(25))


def test_a_radius_of_nothing_marks_the_own_cell():
    grid = square_grid(np.zeros((3, 3), np.uint8))
    for radius_km in (float("nan"), 0.0, -1.0):
        sink = Sink(LAKE, point=(150.0, 150.0), radius_km=radius_km)
        assert np.flatnonzero(mark_ends(grid, [sink])).tolist() == [4]


def test_only_lakes_and_seas_take_in_their_level():
    grid = square_grid(np.zeros((3, 3), np.uint8))
    heights = np.array([[5.0, 5, 1], [1, 5, 1], [5, 1, 1]])
    for kind, cells in ((LAKE, [0, 1, 4, 6]), (SEA, [0, 1, 4, 6]), (INLAND_SINK, [4])):
        assert np.flatnonzero(mark_ends(grid, [Sink(kind, point=(150.0, 150.0))], heights)).tolist() == cells
    # A lake whose point lies off the raster has no level there.
    assert not mark_ends(grid, [Sink(LAKE, point=(-50.0, 150.0))], heights).any()


def test_of_overlapping_sinks_the_last_counts():
    grid = square_grid(np.zeros((1, 3), np.uint8))
    whole = Sink(LAKE, rings=[np.array([[0.0, 0], [300, 0], [300, 100], [0, 100]])])
    one = Sink(SEA, point=(150.0, 50.0))
    assert mark_ends(grid, [whole, one]).tolist() == [[LAKE, SEA, LAKE]]
    assert mark_ends(grid, [one, whole]).tolist() == [[LAKE] * 3]


def test_kinds_at_points_in_metres_of_the_map():
    # Units of 10 m. A point sink of 0.5 km at (100, 100), one without a radius (1 km) at (300, 300), a square.
    sinks = [
        Sink(SEA, point=(100.0, 100.0), radius_km=0.5),
        Sink(INLAND_SINK, point=(300.0, 300.0)),
        Sink(LAKE, rings=[np.array([[0.0, 0], [60, 0], [60, 60], [0, 60]])]),
    ]
    places = {
        (100, 150): SEA,
        (100, 151): 0,
        (150, 100): SEA,
        (130, 140): SEA,
        (130, 141): 0,
        (300, 400): INLAND_SINK,
        (401, 300): 0,
        (300, 200): INLAND_SINK,
        (30, 30): LAKE,
        (61, 30): 0,
        (70, 60): SEA,
    }
    x, y = np.array(list(places), float).T
    assert kinds_at(sinks, x, y, Measure(False, 10.0)).tolist() == list(places.values())
    # Of overlapping areas the last counts, and points after areas.
    inner = Sink(INLAND_SINK, rings=[np.array([[10.0, 10], [20, 10], [20, 20], [10, 20]])])
    at = np.array([15.0])
    assert kinds_at([*sinks, inner], at, at, Measure(False, 10.0)).tolist() == [INLAND_SINK]
    assert kinds_at([sinks[0]], at, at, Measure(False, 10.0)).tolist() == [0]
    assert kinds_at([], at, at, Measure(False, 10.0)).tolist() == [0]


def ends_of(picture, *cells, kinds=None, heights=None):
    codes = drawn(picture)
    starts = np.array([row * codes.shape[1] + column for row, column in cells])
    tree, reach = flow_tree(codes, np.ones((len(codes), 3)), starts, lambda done: None)
    kinds = np.zeros(codes.shape, np.uint8) if kinds is None else np.array(kinds, np.uint8)
    return ends_of_reaches(tree, codes, kinds, heights)[reach].tolist()


def test_every_reason_of_an_end():
    # Rows that end in a mark, off the raster, in a pit inland, and in a pit beside no-data at the edge.
    picture = "→o←←←\n→→→→→\n→o←←←\n→→→o#"
    kinds = np.zeros((4, 5))
    kinds[0, 1] = LAKE
    assert ends_of(picture, (0, 0), (1, 0), (2, 0), (3, 0), kinds=kinds) == [LAKE, EDGE, INLAND_SINK, SEA]


def test_no_data_inland_is_not_the_sea():
    # The hole in the middle reaches no edge: an end beside it is an inland sink, water into it ends in no-data.
    picture = "→→→→→\n→o#←←\n→→→→→"
    heights = np.zeros((3, 5))
    assert ends_of(picture, (1, 0), (1, 4)) == [INLAND_SINK, VOID]
    assert ends_of(picture, (1, 0), (1, 4), heights=heights) == [INLAND_SINK, VOID]


def test_the_shore_lies_at_a_metre():
    for height, end in ((1.0, SEA), (1.001, VOID), (-5.0, SEA)):
        assert ends_of("→→#", (0, 0), heights=np.array([[9.0, height, np.nan]])) == [end]
    # Without heights nobody knows.
    assert ends_of("→→#", (0, 0)) == [VOID]
    # A mark goes before all, also off the raster.
    assert ends_of("→→#", (0, 0), kinds=[[0, 0, LAKE]], heights=np.zeros((1, 3))) == [LAKE]
    assert ends_of("→→→", (0, 0), kinds=[[0, 0, LAKE]]) == [LAKE]


def test_ends_of_several_paths_that_share_water():
    # Two tributaries meet before the sea; a third ends in a pit.
    picture = "→↘←←\n→→→#\no←←#"
    heights = np.zeros((3, 4))
    assert ends_of(picture, (0, 0), (1, 0), (2, 2), heights=heights) == [SEA, SEA, INLAND_SINK]


def test_the_first_and_the_last_cell_may_be_ends():
    grid = square_grid(np.zeros((2, 2), np.uint8))
    heights = np.array([[5.0, 5], [1, 2]])
    for x, y, cells in ((50.0, 150.0, [0, 1]), (150.0, 50.0, [3])):
        assert np.flatnonzero(mark_ends(grid, [Sink(LAKE, point=(x, y))], heights)).tolist() == cells
    pond = Sink(LAKE, rings=[np.array([[10.0, 190], [11, 190], [10, 191]])])
    assert np.flatnonzero(mark_ends(grid, [pond])).tolist() == [0]
