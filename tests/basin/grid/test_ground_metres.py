"""Metres on the ground in two dozen places, against geodesics on their ellipsoids (GeographicLib, by pyproj)."""

import numpy as np
import pytest
from osgeo import osr
from pyproj import Geod

from tailings_plugin.basin.grid.d8 import OFFSETS
from tailings_plugin.basin.grid.grid import Grid
from tailings_plugin.basin.grid.local_scale import _scale_on_lattice, local_scale
from tailings_plugin.basin.grid.raster_file import grid_at, reference_of
from tailings_plugin.basin.paths.raster_paths import raster_paths
from tailings_plugin.basin.paths.start_cells import snap_to_streams, starts_at
from tailings_plugin.basin.routing.accumulation import accumulate, accumulate_area_km2
from tailings_plugin.basin.routing.catchment import catchments
from tailings_plugin.basin.routing.directions import flow_directions

ALBERS = "+proj=aea +lat_1=25 +lat_2=47 +lat_0=30 +lon_0=105 +datum=WGS84 +units=m"
LAMBERT = "+proj=lcc +lat_1=30 +lat_2=62 +lat_0=0 +lon_0=105 +datum=WGS84 +units=m"
# The system and where it is looked at; most around 75 E, 43 N, also where a zone is not meant for it.
PLACES = [
    ("EPSG:4326", 75, 43),
    ("EPSG:3857", 75, 43),
    ("EPSG:3857", 75, 70),
    ("EPSG:3395", 75, 43),
    ("EPSG:32642", 71, 43),
    ("EPSG:32642", 76, 43),
    ("EPSG:32643", 75, 43),
    ("EPSG:32643", 75, 0),
    ("EPSG:32644", 81, 43),
    ("EPSG:28412", 69, 43),
    ("EPSG:28412", 71.9, 43),
    ("EPSG:28413", 75, 43),
    ("EPSG:28414", 83.9, 40),
    ("EPSG:28415", 87, 43),
    ("EPSG:28415", 80, 43),
    (ALBERS, 75, 43),
    (LAMBERT, 75, 43),
    ("+proj=moll +lon_0=0 +datum=WGS84 +units=m", 75, 43),  # its axes lie at 60 degrees to each other here
    ("+proj=moll +lon_0=75 +datum=WGS84 +units=m", 70, -43),
    (LAMBERT.replace("units=m", "units=us-ft"), 75, 43),
    ("EPSG:2226", -121, 38.5),  # California, US survey feet
    ("EPSG:3413", 75, 70),  # polar stereographic
    ("EPSG:3413", 0, 89.99),
    ("EPSG:3976", 75, -70),
    ("+proj=laea +lat_0=45 +lon_0=100 +datum=WGS84 +units=km", 75, 43),
    ("+proj=sinu +lon_0=0 +datum=WGS84", 75, 43),
]
CELL_M = 300.0
SIZE = 40


def square_grid(crs: str, longitude: float, latitude: float) -> Grid:
    """Return SIZE x SIZE cells of about CELL_M around a place."""
    reference = reference_of(crs)
    if reference.IsGeographic():
        cell = 0.003
        return grid_at((SIZE, SIZE), longitude - cell * SIZE / 2, latitude + cell * SIZE / 2, cell, crs)
    cell = CELL_M / reference.GetLinearUnits()
    to_plane = osr.CoordinateTransformation(reference_of("EPSG:4326"), reference)
    x, y, _ = to_plane.TransformPoint(longitude, latitude)
    return grid_at((SIZE, SIZE), x - cell * SIZE / 2, y + cell * SIZE / 2, cell, crs)


def geodesics(grid: Grid) -> tuple[Geod, osr.CoordinateTransformation]:
    """Return the ellipsoid of a grid's system and the way to its degrees."""
    reference = reference_of(grid.crs_wkt)
    degrees = reference.CloneGeogCS()
    degrees.SetAxisMappingStrategy(osr.OAMS_TRADITIONAL_GIS_ORDER)
    geod = Geod(a=degrees.GetSemiMajor(), rf=degrees.GetInvFlattening())
    return geod, osr.CoordinateTransformation(reference, degrees)


def degrees_of(grid: Grid, x, y) -> np.ndarray:
    _, to_degrees = geodesics(grid)
    return np.array(to_degrees.TransformPoints(np.column_stack([x, y]).tolist()))[:, :2].T


def apart_m(grid: Grid, x, y) -> float:
    """Return the metres along the geodesics between consecutive points."""
    geod, _ = geodesics(grid)
    return geod.line_length(*degrees_of(grid, x, y))


def cell_km2(grid: Grid, cell: int, wide: int = 1) -> float:
    """Return the area on the ellipsoid of `wide` x `wide` cells, the first of which is `cell`."""
    row, column = divmod(cell, grid.columns)
    along = np.linspace(0, wide, 10 * wide, endpoint=False)
    square = np.concatenate([
        np.column_stack([along, 0 * along]), np.column_stack([wide + 0 * along, along]),
        np.column_stack([wide - along, wide + 0 * along]), np.column_stack([0 * along, wide - along]),
    ])  # fmt: skip
    x = grid.left + (column + square[:, 0]) * grid.cell_width
    y = grid.top - (row + square[:, 1]) * grid.cell_height
    geod, _ = geodesics(grid)
    return abs(geod.polygon_area_perimeter(*degrees_of(grid, x, y))[0]) / 1e6


@pytest.mark.parametrize(("crs", "longitude", "latitude"), PLACES)
@pytest.mark.parametrize(("code", "down", "right"), OFFSETS)
def test_straight_paths_are_as_long_as_their_geodesics(crs, longitude, latitude, code, down, right):
    grid = square_grid(crs, longitude, latitude)
    codes = np.full((SIZE, SIZE), code, np.uint8)
    # From the side where the way begins, or the middle of it.
    row, column = ({1: 0, -1: SIZE - 1, 0: SIZE // 2}[step] for step in (down, right))
    x, y = grid.centre_of(np.array([row * SIZE + column]))
    paths = raster_paths(grid, codes, np.zeros_like(codes), starts_at(grid, codes, x, y))
    path = paths.path(0)
    assert len(path.x) == SIZE
    expected = apart_m(grid, path.x, path.y)
    assert path.m[-1] == pytest.approx(expected, rel=1e-3)
    assert paths.measure.lengths(np.column_stack([path.x, path.y])).sum() == pytest.approx(expected, rel=1e-3)


@pytest.mark.parametrize(("crs", "longitude", "latitude"), PLACES)
def test_areas_are_those_on_the_ellipsoid(crs, longitude, latitude):
    grid = square_grid(crs, longitude, latitude)
    cells = np.array([0, SIZE - 1, SIZE * SIZE // 2 + SIZE // 2, SIZE * SIZE - 1])
    own = np.broadcast_to(grid.areas_km2(), (SIZE, SIZE)).reshape(-1)
    for cell in cells:
        expected = cell_km2(grid, int(cell))
        assert own[cell] == pytest.approx(expected, rel=1e-3)
        assert grid.areas_of_km2(np.array([cell]))[0] == pytest.approx(expected, rel=1e-3)
    whole = cell_km2(grid, 0, SIZE)
    # All water of a row runs east, then down the last column.
    codes = np.full((SIZE, SIZE), 1, np.uint8)
    codes[:, -1] = 4
    codes[-1, -1] = 0
    assert accumulate_area_km2(codes, grid)[-1, -1] == pytest.approx(whole, rel=1e-3)
    assert catchments(codes, grid, cells[-1:]).area_km2[0] == pytest.approx(whole, rel=1e-3)
    middle = np.broadcast_to(grid.cell_areas_km2()[:, None], (SIZE, SIZE))
    assert middle.sum() == pytest.approx(whole, rel=1e-3)


@pytest.mark.parametrize(("crs", "longitude", "latitude"), PLACES)
def test_streams_are_found_within_metres_on_the_ground(crs, longitude, latitude):
    grid = square_grid(crs, longitude, latitude)
    codes = np.full((SIZE, SIZE), 0, np.uint8)
    codes[:, 20] = 4  # one stream, down the middle
    x, y = grid.centre_of(np.array([20 * SIZE + 17]))
    away = [
        apart_m(grid, *grid.centre_of(np.array([20 * SIZE + 17, row * SIZE + 20]))) for row in range(SIZE)
    ]
    for radius_m in (0.97 * min(away), 1.03 * min(away)):
        cell, moved_m = snap_to_streams(grid, codes, accumulate(codes, grid), x, y, radius_m)
        if radius_m < min(away):
            assert np.isnan(moved_m[0]) or moved_m[0] <= radius_m
            assert cell[0] % SIZE != 20
        else:
            row, column = divmod(int(cell[0]), SIZE)
            assert column == 20
            assert moved_m[0] == pytest.approx(away[row], rel=2e-3)


def test_the_steepest_way_is_that_on_the_ground():
    # In Mollweide's map at 75 E, 43 N the two diagonals of a cell differ by half: 1 m down to the north-west is as far
    # as 1.6 m down to the north-east. On the map both would be the same.
    grid = square_grid("+proj=moll +lon_0=0 +datum=WGS84 +units=m", 75, 43)
    x, y = grid.centre_of(np.array([0, SIZE + 1, 1, SIZE]))
    falling, rising = apart_m(grid, x[:2], y[:2]), apart_m(grid, x[2:], y[2:])
    assert max(falling, rising) / min(falling, rising) > 1.4
    shorter = 2 if falling < rising else 8
    # All falls to the south; below (10, 10), at 900 m, the cell over the longer diagonal lies a metre lower.
    heights = np.repeat(1000.0 - 10.0 * np.arange(SIZE)[:, None], SIZE, axis=1)
    heights[12:] -= 100
    heights[11, 9:12] = (800, 850, 799) if shorter == 8 else (799, 850, 800)
    assert flow_directions(heights, grid).codes[10, 10] == shorter
    plain = Grid(SIZE, SIZE, 0.0, 0.0, 300.0, 300.0, "", geographic=False)
    assert flow_directions(heights, plain).codes[10, 10] == (2 if shorter == 8 else 8)
    # The same where a pit of 840 m behind it spills over the cell.
    heights[9:11, 10] = 840, 890
    assert flow_directions(heights, grid).codes[10, 10] == shorter


def test_areas_are_worked_out_in_parts(monkeypatch):
    polar = grid_at((30, 40), 500_000, 1_200_000, 3000, "EPSG:3413")
    whole = polar.areas_km2()
    assert whole.shape == (30, 40)
    for cells in (1, 50, 130):
        monkeypatch.setattr("tailings_plugin.basin.grid.grid.CELLS_AT_ONCE", cells)
        np.testing.assert_array_equal(polar.areas_km2(), whole)
        np.testing.assert_array_equal(polar.areas_km2(7, 19), whole[7:19])


def test_a_window_is_measured_as_the_whole():
    whole = grid_at((3000, 4000), 8_000_000, 5_900_000, 300, "EPSG:3857")
    part = whole.window(500, 700, 1000, 1300)
    np.testing.assert_allclose(part.step_lengths_m(), whole.step_lengths_m()[500:700], rtol=1e-6)
    polar = grid_at((3000, 4000), 500_000, 1_200_000, 300, "EPSG:3413")
    part = polar.window(480, 700, 960, 1300)
    np.testing.assert_allclose(part.areas_km2(), polar.areas_km2(480, 700)[:, 960:1300], rtol=2e-5)
    np.testing.assert_allclose(part.step_table(), polar.step_table()[480:700, 60:82], rtol=2e-5)
    around = polar.measured_around(np.array([960.0, 1300.0]))
    np.testing.assert_allclose(around.cell_areas_km2()[480:700], part.cell_areas_km2(), rtol=2e-5)
    assert around == polar


@pytest.fixture(params=[False, True])
def raising(request):
    """GDAL as it is by itself, and as it is where somebody lets it raise its errors."""
    used = osr.GetUseExceptions()
    (osr.UseExceptions if request.param else osr.DontUseExceptions)()
    _scale_on_lattice.cache_clear()
    yield request.param
    (osr.UseExceptions if used else osr.DontUseExceptions)()


@pytest.mark.usefixtures("raising")
def test_without_a_place_on_earth_units_count_as_they_are():
    assert local_scale("", 1.0, (0, 0, 10, 10)) is None
    lambert = reference_of(LAMBERT).ExportToWkt()
    assert local_scale(lambert, 1.0, (0, 0, np.inf, 10)) is None
    plan = 'LOCAL_CS["pit",UNIT["metre",1],AXIS["X",EAST],AXIS["Y",NORTH]]'
    assert local_scale(plan, 1.0, (0, 0, 1000, 1000)) is None
    assert grid_at((2, 2), 0, 200, 100, plan).areas_km2().tolist() == [[0.01], [0.01]]
    # Mollweide's map ends at 18 million metres: beyond, the nearest scale stands.
    world = grid_at((10, 30), -18_900_000, 9_450_000, (1_260_000, 1_890_000), "+proj=moll +datum=WGS84")
    assert np.isfinite(world.areas_km2()).all()
    assert world.areas_of_km2(np.array([5 * 30 + 15]))[0] == pytest.approx(1.26 * 1.89e6, rel=0.02)


def test_most_of_a_utm_zone_is_true_as_it_stands():
    # The scale is 0.9996 in the middle of a zone, 1.00033 at its sides at 43 N, 1.0010 at the equator.
    utm = reference_of("EPSG:32643").ExportToWkt()
    assert local_scale(utm, 1.0, (300_000, 4_700_000, 700_000, 4_800_000)) is None
    beyond = local_scale(utm, 1.0, (0, 4_700_000, 100_000, 4_800_000))
    assert beyond.at(50_000.0, 4_750_000.0)[0] == pytest.approx(
        1 / (0.9996 * (1 + 450**2 / 6375**2 / 2)), rel=2e-5
    )


def test_a_table_of_rows_and_columns_has_the_bits_of_its_places():
    mollweide = grid_at((1, 1), 0, 0, 1, "+proj=moll +lon_0=0 +datum=WGS84 +units=m").crs_wkt
    scale = local_scale(mollweide, 1.0, (5_000_000, 4_000_000, 5_500_000, 4_300_000))
    assert scale.changes_along_x and scale.oblique
    x = np.linspace(5_000_000, 5_500_000, 37)
    y = np.linspace(4_300_000, 4_000_000, 29)[:, None]
    every_x, every_y = np.broadcast_arrays(x, y)
    for table, places in zip(scale.at(x, y), scale.at(every_x.ravel(), every_y.ravel()), strict=True):
        np.testing.assert_array_equal(table, places.reshape(29, 37))
