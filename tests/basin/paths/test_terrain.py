"""Terrain from a relief and from ready directions: where water stops, and what is left as it was."""

import numpy as np

from tailings_plugin.basin.grid.d8 import END
from tailings_plugin.basin.paths.ends import INLAND_SINK, LAKE, SEA, Sink
from tailings_plugin.basin.paths.terrain import directions_terrain, relief_terrain
from tests.basin.pictures import drawn, square_grid

# Falls to the east by 10 m a cell, down to the sea in the last column.
HEIGHTS = np.tile(np.array([30.0, 20.0, 10.0, 0.0], np.float32), (3, 1))
POND = Sink(INLAND_SINK, point=(150.0, 150.0))  # in (1, 1)


def test_water_stops_in_sinks_and_the_sea():
    terrain = relief_terrain(square_grid(HEIGHTS), HEIGHTS, [POND], sea_level_m=0.0)
    assert terrain.kinds.tolist() == [[0, 0, 0, SEA], [0, INLAND_SINK, 0, SEA], [0, 0, 0, SEA]]
    assert terrain.codes.tolist() == [[1, 1, 1, END], [1, END, 1, END], [1, 1, 1, END]]
    assert terrain.heights is HEIGHTS
    assert terrain.flow.pits == 0


def test_a_sink_above_the_sea_level_is_not_the_sea():
    lake = Sink(LAKE, rings=[np.array([[300.0, 0.0], [400.0, 0.0], [400.0, 100.0], [300.0, 100.0]])])
    terrain = relief_terrain(square_grid(HEIGHTS), HEIGHTS, [lake], sea_level_m=10.0)
    assert terrain.kinds.tolist() == [[0, 0, SEA, SEA], [0, 0, SEA, SEA], [0, 0, SEA, LAKE]]
    assert not relief_terrain(square_grid(HEIGHTS), HEIGHTS).kinds.any()


def test_rivers_lead_the_water_and_leave_the_heights():
    before = HEIGHTS.copy()
    # Down the second column: it is cut 25 m deep, below the land east of it.
    river = np.array([[150.0, 300.0], [150.0, 0.0]])
    terrain = relief_terrain(square_grid(HEIGHTS), HEIGHTS, rivers=[river], burn_depth_m=25.0)
    assert (before == HEIGHTS).all()
    assert terrain.heights is HEIGHTS
    assert 1 not in terrain.codes[:, 1]
    shallow = relief_terrain(square_grid(HEIGHTS), HEIGHTS, rivers=[river], burn_depth_m=5.0)
    assert shallow.codes[:, 1].tolist() == [1, 1, 1]


def test_ready_directions_get_their_ends_and_stay_as_they_were():
    codes = drawn("→→→\n→→o\n→→#")
    before = codes.copy()
    shore = Sink(LAKE, rings=[np.array([[200.0, 0.0], [300.0, 0.0], [300.0, 300.0], [200.0, 300.0]])])
    terrain = directions_terrain(square_grid(codes), codes, [shore])
    assert (codes == before).all()
    assert terrain.codes.tolist() == [[1, 1, 0], [1, 1, 0], [1, 1, 255]]
    assert terrain.kinds.tolist() == [[0, 0, LAKE]] * 3
    assert terrain.codes.dtype == np.uint8


def test_a_lake_point_marks_the_ends_of_ready_directions_beside_it():
    # Directions end in the cells of a lake: those that hang together with the point's cell are the lake.
    codes = drawn("→oo→o")
    terrain = directions_terrain(square_grid(codes), codes, [Sink(LAKE, point=(150.0, 50.0))])
    assert terrain.kinds.tolist() == [[0, LAKE, LAKE, 0, 0]]
