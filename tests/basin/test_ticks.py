"""Every long task can be cancelled at each of its steps, and says how far it is.

The fractions are counted by hand: a tick taken away, or one step later, changes them.
"""

import numpy as np
import pytest
from osgeo import gdal

from tailings_plugin.basin.grid.codings import read_directions, write_directions
from tailings_plugin.basin.grid.d8 import connected
from tailings_plugin.basin.grid.raster_file import grid_at
from tailings_plugin.basin.grid.relief import read_relief
from tailings_plugin.basin.paths.borders import Borders, Countries
from tailings_plugin.basin.paths.ends import INLAND_SINK, LAKE, Sink, ends_of_reaches, mark_ends, mark_sea
from tailings_plugin.basin.paths.flow_tree import flow_tree
from tailings_plugin.basin.paths.network import from_ends, from_pointers, snap_to_lines
from tailings_plugin.basin.paths.pointers import resolve_pointers
from tailings_plugin.basin.paths.raster_paths import raster_paths
from tailings_plugin.basin.paths.start_cells import snap_to_streams, starts_at, starts_near_streams
from tailings_plugin.basin.paths.terrain import directions_terrain, relief_terrain
from tailings_plugin.basin.routing.accumulation import accumulate
from tailings_plugin.basin.routing.catchment import catchments
from tailings_plugin.basin.routing.depressions import merge_basins
from tailings_plugin.basin.routing.directions import flow_directions
from tailings_plugin.basin.shapes.polygons import Edges
from tests.basin.pictures import centres, drawn, square_grid
from tests.basin.ticks import ticks_of

EAST = drawn("→→→o")


def close(*fractions: float):
    return pytest.approx(list(fractions))


def test_reading_a_relief(tmp_path, monkeypatch):
    # Five rows of three cells, two rows at a time.
    monkeypatch.setattr("tailings_plugin.basin.grid.relief.READ_CELLS", 6)
    path = str(tmp_path / "relief.tif")
    dataset = gdal.GetDriverByName("GTiff").Create(path, 3, 5, 1, gdal.GDT_Float32)
    dataset.SetGeoTransform((0, 1, 0, 0, 0, -1))
    dataset.SetProjection(grid_at((1, 1), left=0, top=0, cell=1, crs="EPSG:32643").crs_wkt)
    dataset.GetRasterBand(1).WriteArray(np.arange(15.0).reshape(5, 3))
    dataset = None
    assert ticks_of(lambda tick: read_relief(path, None, tick)) == close(0, 0.4, 0.8, 1)
    assert read_relief(path)[1].tolist() == np.arange(15.0).reshape(5, 3).tolist()


def test_reading_directions(tmp_path, monkeypatch):
    monkeypatch.setattr("tailings_plugin.basin.grid.codings.READ_CELLS", 6)
    path = str(tmp_path / "directions.tif")
    codes = np.tile(np.array([1, 2, 4], np.uint8), (5, 1))
    grid = grid_at(codes.shape, left=0, top=0, cell=1, crs="EPSG:32643")
    write_directions(path, grid, codes)
    assert ticks_of(lambda tick: read_directions(path, None, "esri", tick)) == close(0, 0.4, 0.8, 1)
    assert (read_directions(path, None, "esri").codes == codes).all()


def test_connected_cells():
    ticks = []
    connected(np.ones((1, 4), bool), np.array([0]), ticks.append)
    assert ticks == [0.5] * 4  # a step from cell to cell each
    assert ticks_of(lambda tick: connected(np.ones((1, 4), bool), np.array([0]), tick)) == [0.5]


def test_accumulating():
    # Donors, springs, tiles; then the two that are no springs, one after the other, from 0.6 to 0.9.
    assert ticks_of(lambda tick: accumulate(EAST, square_grid(EAST), tick)) == close(
        0, 0.1, 0.25, 0.6, 0.75, 1
    )


def test_catchments_and_their_outlines():
    codes = np.full((1, 100), 1, np.uint8)
    grid = square_grid(codes)
    found = catchments(codes, grid, np.array([99, 40]))
    # Levels are steps up from the outlets: 58 cells above cell 99, 40 above cell 40. A look every 64 levels.
    assert ticks_of(lambda tick: catchments(codes, grid, np.array([99]), tick)) == close(0, 64 / 306, 1)
    assert ticks_of(lambda tick: list(found.outlines(tick))) == close(0, 0.5)


def test_directions():
    heights = np.array([[9, 9, 9, 9], [9, 1, 5, 2]], np.float32)
    ticks = ticks_of(lambda tick: flow_directions(heights, square_grid(heights), tick=tick))
    # Analysing to 0.4, levels to 0.55, filling to 0.65, ways to 1.
    assert ticks[:2] == close(0, 0.4)
    assert {0.43, 0.46, 0.55, 0.65, 0.825} <= {round(tick, 6) for tick in ticks}
    assert ticks[-1] == 1
    assert ticks == sorted(ticks)


def test_rounds_of_merging():
    # A row of basins 1..4 beside the outside 0: 1 and 2, and 3 and 4, spill into each other, then both out.
    a, b = np.array([1, 3, 2, 1]), np.array([2, 4, 3, 0])
    fixed = np.array([True, False, False, False, False])
    level = np.array([1.0, 1.0, 5.0, 7.0])
    assert ticks_of(lambda tick: merge_basins(fixed, a, b, level, tick)) == close(0, 0.5, 0.75)


def test_marking_ends():
    grid = square_grid(EAST)
    sinks = [Sink(INLAND_SINK, point=(50.0, 50.0)), Sink(LAKE, point=(350.0, 50.0))]
    ticks = []
    mark_ends(grid, sinks, np.zeros((1, 4)), ticks.append)
    # One per sink, and for the lake one per step over its level: 4 cells.
    assert ticks == [0, *[0.5] * 5]
    assert ticks_of(lambda tick: mark_ends(grid, sinks, np.zeros((1, 4)), tick)) == [0, 0.5]
    ticks = []
    mark_sea(np.zeros((3, 3)), 0.0, ticks.append)
    assert ticks == [0.5, 0.5]  # the border, then the middle


def test_walking_down():
    # 300 steps in one row and 20 in the other; looked at every 256 steps.
    codes = np.full((2, 301), 1, np.uint8)
    codes[1, 20] = 0
    step_m = square_grid(codes).step_lengths_m()
    assert ticks_of(lambda tick: flow_tree(codes, step_m, np.array([0, 301]), tick)) == close(0, 0.5, 1)


def test_finding_ends():
    codes = drawn("→→o##")
    tree, _ = flow_tree(codes, square_grid(codes).step_lengths_m(), np.array([0]), lambda done: None)
    ticks = []
    ends_of_reaches(tree, codes, np.zeros_like(codes), None, ticks.append)
    assert ticks == [1.0]  # no-data of two cells, both at the edge
    assert ticks_of(lambda tick: ends_of_reaches(tree, codes, np.zeros_like(codes), None, tick)) == [1.0]
    starts = starts_at(square_grid(codes), codes, *centres(square_grid(codes), [(0, 0)]))

    def paths(tick):
        raster_paths(square_grid(codes), codes, np.zeros_like(codes), starts, tick=tick)

    assert ticks_of(paths) == [0, 1]


def test_borders(monkeypatch):
    monkeypatch.setattr("tailings_plugin.basin.shapes.nearness._PAIRS", 1)
    codes = drawn("→→→→")
    grid = square_grid(codes)
    paths = raster_paths(grid, codes, np.zeros_like(codes), starts_at(grid, codes, *centres(grid, [(0, 0)])))
    # One side of the square passes between the cells 1 and 2: all four cells lie within three tolerances of it.
    square = np.array([[200.0, -900.0], [900, -900], [900, 900], [200, 900]])
    countries = Countries(Edges.from_rings([(0, square)]), ["AA"])
    ticks = ticks_of(lambda tick: Borders(paths, countries, 60.0, tick))
    assert ticks[:4] == close(0.3, 0.4, 0.5, 0.6)
    # Then the way is looked at every 20 m: at least 150, 170 ... 250 m are near the side, in equal steps.
    meetings = np.array(ticks[4:])
    assert len(meetings) >= 6 and meetings[0] == pytest.approx(0.7)
    assert np.diff(meetings) == pytest.approx(0.3 / len(meetings))


def test_networks(monkeypatch):
    monkeypatch.setattr("tailings_plugin.basin.paths.network._LINES_A_TICK", 1)
    lines = [
        np.array([[0.0, 0], [0.01, 0]]),
        np.array([[0.01, 0], [0.02, 0]]),
        np.array([[0.02, 0], [0.03, 0]]),
    ]
    pointers = resolve_pointers([1, 2, 3], [2, 3, 0], "rivers", "id", "next")

    def by_pointers(tick):
        from_pointers(pointers, lines, np.zeros(3, np.uint8), tick=tick)

    # Three lines to turn, then two that enter another.
    assert ticks_of(by_pointers) == close(0, 1 / 6, 2 / 6, 3 / 6, 4 / 6)

    def by_ends(tick):
        from_ends(["a", "b", "c"], lines, 10.0, "rivers", None, tick)

    # Two lines that end where one starts; then the one that ends where a course may pass.
    assert ticks_of(by_ends) == close(0, 1 / 3, 1)
    x, y = np.array([0.005]), np.array([0.0])
    assert ticks_of(lambda tick: snap_to_lines(lines, x, y, 100.0, tick)) == close(0, 1)


def test_starts():
    grid = square_grid(EAST)
    x, y = np.array([50.0, 150.0]), np.array([50.0, 50.0])
    drained = accumulate(EAST, grid)
    assert ticks_of(lambda tick: snap_to_streams(grid, EAST, drained, x, y, 100.0, tick)) == close(0, 0.5)
    ticks = ticks_of(lambda tick: starts_near_streams(grid, EAST, x, y, 100.0, tick))
    assert ticks[:2] == close(0, 0.09)
    assert ticks[-2:] == close(0.9, 0.95)


def test_terrain():
    heights = np.array([[3.0, 2, 1]])
    grid = square_grid(heights)
    pond = Sink(INLAND_SINK, point=(50.0, 50.0))
    ticks = ticks_of(lambda tick: relief_terrain(grid, heights, [pond, pond], 1.0, tick=tick))
    assert ticks[:4] == close(0, 0.025, 0.05, 0.05 + 0.95 * 0.4)
    assert ticks[-1] == 1
    codes = drawn("→→→")
    assert ticks_of(lambda tick: directions_terrain(grid, codes, [pond, pond], tick)) == close(0, 0.5)
