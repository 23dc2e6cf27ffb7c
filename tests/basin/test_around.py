"""Countries around points: squares of a degree along the equator, where a degree of longitude is 111.32 km."""

import numpy as np
import pytest

from tailings_plugin.basin.shapes.around import countries_around, near_rows
from tailings_plugin.basin.shapes.polygons import Edges

DEGREE_KM = 111.31949  # of longitude on the equator


def square(west, east, south=-0.5, north=0.5, step=0.05):
    """Return the ring of a rectangle, its sides cut as a layer's are."""
    x, y = np.arange(west, east, step), np.arange(south, north, step)
    sides = [
        np.column_stack([x, np.full(len(x), south)]),
        np.column_stack([np.full(len(y), east), y]),
        np.column_stack([x[::-1] + step, np.full(len(x), north)]),
        np.column_stack([np.full(len(y), west), y[::-1] + step]),
    ]
    return np.concatenate(sides)


def around(lon, lat, shapes, reach_km=20.0):
    codes = [code for code, _ in shapes]
    edges = Edges.from_rings((number, ring) for number, (_, ring) in enumerate(shapes))
    return countries_around(edges, codes, np.array(lon, float), np.array(lat, float), 1000.0 * reach_km)


SIDE_BY_SIDE = [("KG", square(0, 1)), ("UZ", square(1, 2))]


def test_metres_to_the_other_country():
    # 0.1 degrees west of the border
    (found,) = around([0.9], [0.0], SIDE_BY_SIDE)
    assert found.inside == ("KG",)
    assert found.metres == {"UZ": pytest.approx(100 * DEGREE_KM, rel=1e-4)}
    assert found.own_border_m == pytest.approx(100 * DEGREE_KM, rel=1e-4)
    assert found.complete


def test_a_country_beyond_reach_is_not_there():
    (found,) = around([0.5], [0.0], SIDE_BY_SIDE)  # 55.7 km from every border
    assert (found.inside, found.metres, found.own_border_m) == (("KG",), {}, np.inf)
    assert found.complete


def test_a_border_with_nothing_behind_it_is_not_complete():
    (found,) = around([0.1], [0.0], SIDE_BY_SIDE)  # the west side, 11 km off, has no neighbour
    assert found.metres == {}
    assert not found.complete


def test_land_of_nobody_is_not_complete():
    (near, far) = around([-0.05, -5.0], [0.0, 0.0], SIDE_BY_SIDE)
    assert (near.inside, near.complete) == ((), False)
    assert near.metres == {"KG": pytest.approx(50 * DEGREE_KM, rel=1e-4)}
    assert (far.metres, far.complete) == ({}, False)


def test_parts_of_a_country_are_one_and_the_nearest_counts():
    shapes = [*SIDE_BY_SIDE, ("UZ", square(0.80, 0.85, -0.05, 0.05, 0.01))]
    (found,) = around([0.9], [0.0], shapes)
    assert found.metres == {"UZ": pytest.approx(50 * DEGREE_KM, rel=1e-3)}


def test_a_point_in_two_countries_is_at_both():
    (found,) = around([0.9], [0.0], [("KG", square(0, 1)), ("UZ", square(0.8, 2))])
    assert found.inside == ("KG", "UZ")
    assert found.metres == {"UZ": 0.0}


def test_positions_that_are_not_known():
    assert around([np.nan, 0.5], [0.0, np.nan], SIDE_BY_SIDE) == [None, None]
    assert around([], [], SIDE_BY_SIDE) == []
    (found,) = around([0.5], [0.0], [])
    assert (found.inside, found.complete) == ((), False)


def test_rows_have_the_country_a_point_is_in_first():
    rows = list(near_rows(around([0.9, 0.5, np.nan, -5.0], [0.0] * 4, SIDE_BY_SIDE)))
    assert [each[:3] for each in rows] == [(0, "KG", "KG"), (0, "KG", "UZ"), (1, "KG", "KG"), (3, None, None)]
    assert [each[3] for each in rows[:3]] == [0.0, pytest.approx(0.1 * DEGREE_KM, rel=1e-4), 0.0]
    assert [each[4] for each in rows] == [True, True, True, False]


def test_beyond_the_coast_of_the_whole_world_is_the_sea():
    found = around([0.1], [0.0], SIDE_BY_SIDE)
    assert [each[4] for each in near_rows(found)] == [False]
    assert [each[4] for each in near_rows(found, whole_world=True)] == [True]
