"""The engine on tiles against the engine in memory: the same bits for every relief and every shape of tiles."""

from dataclasses import replace

import numpy as np
import pytest
from hypothesis import assume, given, settings
from hypothesis import strategies as st
from hypothesis.extra import numpy as hnp

from tailings_plugin.basin.grid.grid import Grid
from tailings_plugin.basin.paths.ends import INLAND_SINK, LAKE, SEA, Sink
from tailings_plugin.basin.tiles.job import Settings
from tests.basin.tiles.heights import DEGREES, MOLLWEIDE, check_alike, utm_grid

# Few levels: flats, lakes and equal heights everywhere; NaN is a void, -600 an undeclared one.
LEVELS = st.sampled_from([0.0, 1.0, 1.0, 2.0, 2.0, 2.0, 3.0, 5.5, float("nan"), -600.0])
SIDE = st.integers(1, 9)


@st.composite
def reliefs(draw, dtype=np.float32):
    shape = draw(st.tuples(SIDE, SIDE))
    heights = draw(hnp.arrays(dtype, shape, elements=LEVELS))
    assume((heights >= -500).any())
    return heights


@st.composite
def tiles(draw, most=11):
    """Whatever shape: single cells, strips one cell wide either way, odd ones, and larger than the relief."""
    return draw(st.tuples(st.integers(1, most), st.integers(1, most)))


@settings(max_examples=60, deadline=None)
@given(reliefs(), tiles(), tiles(4))
def test_flats_lakes_and_voids(heights, shape, blocks):
    check_alike(heights, shape, blocks=blocks)


@settings(max_examples=25, deadline=None)
@given(reliefs(np.float64), tiles(), st.tuples(*[st.booleans()] * 4))
def test_windows_of_a_larger_raster(heights, shape, goes_on):
    check_alike(heights, shape, replace(utm_grid(heights.shape), goes_on=goes_on))


@settings(max_examples=25, deadline=None)
@given(reliefs(), tiles(), st.sampled_from(["degrees", "oblique"]))
def test_cells_that_change_along_rows_and_columns(heights, shape, kind):
    rows, columns = heights.shape
    if kind == "degrees":
        grid = Grid(rows, columns, 70.0, 60.0, 2.0, 3.0, DEGREES, True)
    else:
        grid = Grid(rows, columns, 5_000_000.0, 7_000_000.0, 300_000.0, 200_000.0, MOLLWEIDE, False)
    check_alike(heights, shape, grid)


def place(shape):
    """A point anywhere on a raster of 30 m cells, and beside it."""
    rows, columns = shape
    return st.tuples(
        st.floats(500_000.0 - 40, 500_000.0 + columns * 30 + 40),
        st.floats(4_700_000.0 - rows * 30 - 40, 4_700_040.0),
    )


@st.composite
def marked(draw):
    """A relief with sinks of all kinds, a sea and rivers."""
    heights = draw(reliefs())
    points = place(heights.shape)
    kinds = st.sampled_from([SEA, INLAND_SINK, LAKE])
    sinks = [
        Sink(kind, point=point, radius_km=radius)
        for kind, point, radius in draw(
            st.lists(st.tuples(kinds, points, st.sampled_from([float("nan"), 0.03, 0.08])), max_size=3)
        )
    ]
    for kind, first, second, third in draw(st.lists(st.tuples(kinds, points, points, points), max_size=2)):
        sinks.append(Sink(kind, rings=[np.array([first, second, third])]))
    rivers = draw(st.none() | st.lists(st.lists(points, min_size=1, max_size=4), max_size=3))
    if rivers is not None:
        rivers = [np.array(line) for line in rivers]
    return heights, Settings(sinks, draw(st.none() | st.sampled_from([0.0, 1.0])), rivers, 1.5)


@settings(max_examples=60, deadline=None)
@given(marked(), tiles(), tiles(4))
def test_sinks_the_sea_and_rivers(relief, shape, blocks):
    heights, chosen = relief
    check_alike(heights, shape, settings=chosen, blocks=blocks)


@pytest.mark.parametrize("shape", [(64, 64), (50, 37), (1, 200), (200, 1), (16, 300), (97, 97)])
def test_a_lake_and_flats_over_many_tiles(shape):
    rng = np.random.default_rng(11)
    row, column = np.mgrid[:150, :170].astype(np.float32)
    heights = np.round(8 * np.sin(row / 19) + 8 * np.cos(column / 23) + rng.normal(0, 0.6, (150, 170)))
    heights = heights.astype(np.float32)
    # A lake whose shores wind, with an island, its outlet far from most of it; a void in it and beside the edge.
    heights[20:130, 25:150] = 5
    heights[40:44, 25:140] = 30
    heights[80:84, 40:150] = 30
    heights[60:70, 70:90] = 31
    heights[100:105, 60:66] = np.nan
    heights[:9, 150:] = np.nan
    check_alike(heights, shape, threads=2, blocks=(16, 40))


@pytest.mark.parametrize("shape", [(20, 20), (7, 31)])
def test_a_winding_channel_on_one_level(shape):
    """The way out of a maze crosses each tile many times."""
    heights = np.full((61, 61), 9, np.float32)
    heights[1:-1, 1:-1] = 5
    for place, row in enumerate(range(3, 58, 4)):
        heights[row : row + 2, 1:-1] = 9
        heights[row : row + 2, 59 if place % 2 else 1] = 5
    heights[0, 1] = 4
    check_alike(heights, shape)
