"""Paths and catchments over directions in tiles against those in memory: the same to the last bit, circles too."""

from itertools import chain

import numpy as np
import pytest
from hypothesis import given, settings
from hypothesis import strategies as st
from hypothesis.extra import numpy as hnp

from tailings_plugin.basin.grid.direction_tiles import tiles_of_array
from tailings_plugin.basin.grid.grid import Grid
from tailings_plugin.basin.paths.ends import INLAND_SINK, LAKE, SEA, Sink
from tailings_plugin.basin.paths.start_cells import starts_near_streams
from tailings_plugin.basin.paths.terrain import directions_terrain, relief_terrain
from tailings_plugin.basin.paths.tiled_terrain import tiled_terrain
from tailings_plugin.basin.paths.windows import trace_on
from tailings_plugin.basin.routing.accumulation import accumulate, accumulate_area_km2
from tailings_plugin.basin.routing.catchment import catchments
from tailings_plugin.basin.routing.catchments_in_tiles import catchments_in_tiles, drained_above
from tailings_plugin.errors import DataProblem
from tests.basin.pictures import drawn, square_grid
from tests.basin.tiles.heights import DEGREES, MOLLWEIDE, utm_grid

SIDE = st.integers(1, 10)
SHAPES = st.tuples(st.integers(1, 12), st.integers(1, 12))
LEVELS = st.sampled_from([0.0, 1.0, 1.0, 2.0, 2.0, 3.0, 5.5, float("nan")])
KINDS = st.sampled_from([SEA, INLAND_SINK, LAKE])


def grid_of_kind(shape, kind):
    rows, columns = shape
    if kind == "degrees":
        return Grid(rows, columns, 70.0, 45.0, 0.01, 0.02, DEGREES, True)
    if kind == "oblique":
        return Grid(rows, columns, 5_000_000.0, 7_000_000.0, 300_000.0, 200_000.0, MOLLWEIDE, False)
    return utm_grid(shape)


def places(grid, cells, shift=(0.1, -0.2)):
    x, y = grid.centre_of(cells)
    return x + shift[0] * grid.cell_width, y + shift[1] * grid.cell_height


@st.composite
def routed(draw):
    """Directions of a relief of flats, lakes, voids and slopes, on three kinds of grids."""
    heights = draw(hnp.arrays(np.float32, draw(st.tuples(SIDE, SIDE)), elements=LEVELS))
    heights[0, 0] = 4.0 if np.isnan(heights).all() else heights[0, 0]
    grid = grid_of_kind(heights.shape, draw(st.sampled_from(["utm", "degrees", "oblique"])))
    return grid, relief_terrain(grid, heights).codes, heights


@st.composite
def sinks_on(draw, grid):
    x, y = (
        st.floats(grid.left - grid.cell_width, grid.right + grid.cell_width),
        st.floats(grid.bottom, grid.top),
    )
    radius = st.sampled_from([float("nan"), grid.cell_m / 1000.0, grid.cell_m / 400.0])
    points = [
        Sink(draw(KINDS), point=(draw(x), draw(y)), radius_km=draw(radius))
        for _ in range(draw(st.integers(0, 3)))
    ]
    rings = []
    for _ in range(draw(st.integers(0, 2))):
        left, low = draw(x), draw(y)
        wide, high = (
            draw(st.sampled_from([0.3, 2.6])) * size for size in (grid.cell_width, grid.cell_height)
        )
        corners = np.array([[0, 0], [0, 1], [1, 1], [1, 0], [0, 0]]) * [wide, high] + [left, low]
        rings.append(Sink(draw(KINDS), rings=[corners]))
    return points + rings


def told(paths):
    """All that is told of paths, as it can be compared."""
    tree = paths.tree
    names = ("first", "after", "to_end_m", "last", "cells", "beyond", "leaves")
    found = [np.asarray(getattr(tree, name)) for name in names]
    names = (
        "node_x",
        "node_y",
        "node_z",
        "x",
        "y",
        "z",
        "traced",
        "reach",
        "skip",
        "whole_m",
        "end",
        "length_m",
    )
    return found + [getattr(paths, name) for name in names]


def check_paths(whole, tiled, x, y, snap_m=0.0, max_length_m=np.inf):
    try:
        expected = trace_on(whole, x, y, max_length_m, snap_m)
    except DataProblem as problem:
        with pytest.raises(DataProblem) as raised:
            tiled.trace(x, y, max_length_m, snap_m)
        assert str(raised.value) == str(problem)
        return
    found = tiled.trace(x, y, max_length_m, snap_m)
    assert found.starts.reason == expected.starts.reason
    np.testing.assert_array_equal(found.starts.cell, expected.starts.cell)
    np.testing.assert_array_equal(found.starts.moved_m, expected.starts.moved_m)
    for one, other in zip(told(found.paths), told(expected.paths), strict=True):
        np.testing.assert_array_equal(one, other)


@settings(max_examples=60, deadline=None)
@given(routed(), SHAPES, st.data())
def test_paths_ends_and_streams(relief, shape, data):
    grid, codes, _ = relief
    sinks = data.draw(sinks_on(grid))
    x, y = places(grid, np.arange(codes.size))
    beside = np.array([grid.left - 3 * grid.cell_width, np.nan]), np.array([grid.top, np.nan])
    x, y = np.concatenate([x, beside[0]]), np.concatenate([y, beside[1]])
    whole = directions_terrain(grid, codes, sinks)
    tiled = tiled_terrain(grid, lambda window: window.of(codes), sinks, shape)
    snap_m = data.draw(st.sampled_from([0.0, 1.2 * grid.cell_m, 3.0 * grid.cell_m]))
    check_paths(whole, tiled, x, y, snap_m, data.draw(st.sampled_from([np.inf, 2.5 * grid.cell_m])))
    marked = (whole.kinds != 0) & (codes != 0) & (codes != 255)
    assert tiled.marks.change_directions() == marked.any()


@settings(max_examples=60, deadline=None)
@given(
    hnp.arrays(
        np.uint8, st.tuples(SIDE, SIDE), elements=st.sampled_from([1, 2, 4, 8, 16, 32, 64, 128, 0, 255])
    ),
    SHAPES,
    st.data(),
)
def test_any_directions_also_in_circles(codes, shape, data):
    grid = square_grid(codes)
    cells = np.array(data.draw(st.lists(st.integers(0, codes.size - 1), min_size=1, max_size=4)))
    tiled = tiled_terrain(grid, lambda window: window.of(codes), (), shape)
    check_paths(directions_terrain(grid, codes), tiled, *places(grid, cells))


@settings(max_examples=60, deadline=None)
@given(routed(), SHAPES, st.data())
def test_catchments_areas_and_outlines(relief, shape, data):
    grid, codes, _ = relief
    cells = np.flatnonzero(codes.reshape(-1) != 255)
    outlets = np.array(
        data.draw(st.lists(st.sampled_from(cells.tolist()), min_size=1, max_size=5, unique=True))
    )
    expected, found = (
        catchments(codes, grid, outlets),
        catchments_in_tiles(tiles_of_array(grid, codes, shape), outlets),
    )
    for name in ("below", "area_km2", "cells", "complete"):
        np.testing.assert_array_equal(getattr(found, name), getattr(expected, name))
    for one, other in zip(found.outlines(), expected.outlines(), strict=True):
        assert [len(polygon) for polygon in one] == [len(polygon) for polygon in other]
        for ring, same in zip(chain(*one), chain(*other), strict=True):
            np.testing.assert_array_equal(ring, same)
    count, area = drained_above(tiles_of_array(grid, codes, shape), cells)
    np.testing.assert_array_equal(count, accumulate(codes, grid).reshape(-1)[cells])
    np.testing.assert_array_equal(area, accumulate_area_km2(codes, grid).reshape(-1)[cells])


@settings(max_examples=30, deadline=None)
@given(
    hnp.arrays(np.uint8, st.tuples(SIDE, SIDE), elements=st.sampled_from([1, 2, 4, 8, 16, 32, 64, 128, 0])),
    SHAPES,
    st.data(),
)
def test_catchments_of_any_directions(codes, shape, data):
    grid = square_grid(codes)
    outlets = np.array(
        data.draw(st.lists(st.integers(0, codes.size - 1), min_size=1, max_size=4, unique=True))
    )
    tiles = tiles_of_array(grid, codes, shape)
    try:
        expected = catchments(codes, grid, outlets)
    except DataProblem as problem:
        with pytest.raises(DataProblem) as raised:
            catchments_in_tiles(tiles, outlets)
        assert str(raised.value) == str(problem)
        return
    assert catchments_in_tiles(tiles, outlets).cells.tolist() == expected.cells.tolist()


@settings(max_examples=30, deadline=None)
@given(routed(), SHAPES)
def test_with_the_heights_of_the_relief_paths_are_those_over_it(relief, shape):
    grid, codes, heights = relief

    def heights_at(x, y):
        return heights.reshape(-1)[grid.cell_at(x, y)].astype(float)

    tiled = tiled_terrain(grid, lambda window: window.of(codes), (), shape)
    with_heights = type(tiled)(tiled.tiles, tiled.marks, heights_at)
    check_paths(relief_terrain(grid, heights), with_heights, *places(grid, np.arange(codes.size)))


def test_a_path_that_leaves_a_tile_and_comes_back():
    # Down the left half, over the middle and back three times: 12 steps to the end in the corner.
    codes = drawn("→→↓#\n##↓#\n↓←←#\n→→→o")
    tiled = tiled_terrain(square_grid(codes), lambda window: window.of(codes), (), (4, 2))
    found = tiled.trace(*places(tiled.grid, np.array([0]), (0, 0)))
    assert found.paths.length_m.tolist() == [1000.0]
    assert found.paths.tree.cells.tolist() == [0, 1, 2, 6, 10, 9, 8, 12, 13, 14, 15]


def test_streams_are_taken_from_counts_that_are_given():
    codes = drawn("→→→→→o")
    grid = square_grid(codes)
    tiled = tiled_terrain(grid, lambda window: window.of(codes), (), (1, 2))
    asked = []

    def drained(cells):
        asked.append(cells)
        return np.array([1, 2, 30, 4, 5, 6])[cells]

    with_counts = type(tiled)(tiled.tiles, tiled.marks, None, drained)
    x, y = places(grid, np.array([2]), (0.3, 0.0))
    assert with_counts.starts(x, y, 150.0).cell.tolist() == [2]
    assert np.concatenate(asked).tolist() == [1, 2, 3]
    assert tiled.starts(x, y, 150.0).cell.tolist() == [3]
    assert starts_near_streams(grid, codes, x, y, 150.0).cell.tolist() == [3]
