"""Directions in files of any size: one coding for all of it, and what lies beside them."""

from unittest.mock import patch

import numpy as np
import pytest
from osgeo import gdal, osr

from tailings_plugin.basin.grid import direction_file
from tailings_plugin.basin.grid.blocks import Block
from tailings_plugin.basin.grid.codings import DIRECTIONS_BAND, write_directions
from tailings_plugin.basin.grid.direction_file import DirectionFile, spread
from tailings_plugin.basin.grid.direction_tiles import DirectionTiles
from tailings_plugin.basin.grid.drained_file import AREA_FILE, CELLS_FILE, DrainedFile, beside
from tailings_plugin.basin.grid.grid import Grid
from tailings_plugin.basin.grid.raster_written import AREA_BAND, CELLS_BAND, write_drained
from tailings_plugin.basin.routing.accumulation import accumulate, accumulate_area_km2
from tailings_plugin.basin.routing.directions import flow_directions
from tailings_plugin.basin.tiles.files import NAMES
from tailings_plugin.errors import DataProblem
from tests.basin.grid.test_codings import ESRI, TO_GRASS, TO_TAUDEM, write
from tests.basin.tiles.heights import utm_grid
from tests.reliefs import steppe


@pytest.fixture
def large():
    """Every raster is a large one: read in windows, of which some tell the coding."""
    with patch.object(direction_file, "SMALL_CELLS", 0), patch.object(direction_file, "TILE_SHAPE", (10, 10)):
        yield


def test_the_coding_of_a_large_raster_is_found_from_parts_of_it(large, tmp_path):
    rough = np.random.default_rng(8).random((30, 41)).astype(np.float32)
    codes = flow_directions(rough, utm_grid((30, 41))).codes
    tables = {"esri": {code: code for code in range(256)}, "taudem": TO_TAUDEM, "grass": TO_GRASS}
    for coding, table in tables.items():
        values = np.array([[table[code] for code in row] for row in codes.tolist()])
        values[10:20, :30] = -1  # three of the tiles hold nothing
        with patch.object(direction_file, "SAMPLES", 6):
            file = DirectionFile(write(tmp_path / f"{coding}.tif", values, no_data=-1))
        assert file.coding == coding
        assert file.read(Block(20, 30, 3, 41)).tolist() == codes[20:, 3:].tolist()
        assert (file.read(Block(9, 21, 29, 31))[1:-1] == [255, 0]).tolist() == [[True, False]] * 10


def test_a_raster_of_ours_says_its_coding(large, tmp_path):
    # One direction alone would fit every coding.
    grid = Grid(1, 3, 70.0, 45.0, 0.5, 0.5, osr_wkt(), True)
    write_directions(str(tmp_path / "d.tif"), grid, np.ones((1, 3), np.uint8))
    assert gdal.Open(str(tmp_path / "d.tif")).GetRasterBand(1).GetDescription() == DIRECTIONS_BAND
    assert DirectionFile(str(tmp_path / "d.tif")).coding == "esri"
    with pytest.raises(DataProblem, match="fit equally"):
        DirectionFile(write(tmp_path / "other.tif", np.ones((1, 3), int)))


def test_values_that_are_no_codes_are_placed_in_the_whole_raster(large, tmp_path):
    codes = ESRI.copy()
    codes[2, 3] = 77
    file = DirectionFile(write(tmp_path / "d.tif", codes), "esri")
    assert file.read(Block(0, 2, 0, 4)).tolist() == ESRI[:2].tolist()
    with pytest.raises(
        DataProblem, match=r"1 cells hold no code .* the first is 77 in row 3, column 4 \(x 71.75"
    ):
        file.read(Block(1, 3, 2, 4))


def test_a_large_raster_without_directions_is_refused(large, tmp_path):
    with pytest.raises(DataProblem, match="no direction in it"):
        DirectionFile(write(tmp_path / "d.tif", np.full((5, 5), 255), no_data=255))


def test_numbers_are_spread():
    assert spread(1) == [0]
    assert spread(8) == [0, 4, 2, 6, 1, 5, 3, 7]
    assert sorted(spread(11)) == list(range(11)) and spread(11)[:3] == [0, 8, 4]


def osr_wkt():
    reference = osr.SpatialReference()
    reference.ImportFromEPSG(4326)
    return reference.ExportToWkt()


@pytest.fixture
def routed(tmp_path):
    heights = steppe(30, 41)
    grid = utm_grid(heights.shape)
    codes = flow_directions(heights, grid).codes
    write_directions(str(tmp_path / "directions.tif"), grid, codes)
    write_drained(str(tmp_path / CELLS_FILE), grid, accumulate(codes, grid), CELLS_BAND)
    write_drained(str(tmp_path / AREA_FILE), grid, accumulate_area_km2(codes, grid), AREA_BAND)
    return tmp_path, grid, codes


@pytest.mark.parametrize("shape", [(64, 64), (7, 5), (1, 1)])
def test_what_drains_is_read_beside_the_directions(routed, shape):
    folder, grid, codes = routed
    assert set(NAMES.values()) == {"directions.tif", CELLS_FILE, AREA_FILE}
    tiles = DirectionTiles(grid, lambda window: window.of(codes), shape)
    cells = np.random.default_rng(5).permutation(codes.size)[:200]
    for name, expected in (
        (CELLS_FILE, accumulate(codes, grid)),
        (AREA_FILE, accumulate_area_km2(codes, grid)),
    ):
        path = beside(str(folder / "directions.tif"), name)
        found = DrainedFile(path, tiles, area=name == AREA_FILE).at(cells)
        assert found.tolist() == expected.reshape(-1)[cells].tolist()


def test_what_does_not_follow_from_the_directions_is_refused(routed):
    folder, grid, codes = routed
    turned = flow_directions(steppe(30, 41)[::-1].copy(), grid).codes
    tiles = DirectionTiles(grid, lambda window: window.of(turned), (16, 16))
    for name in (CELLS_FILE, AREA_FILE):
        with pytest.raises(DataProblem, match="is not of the flow directions beside it: in row"):
            DrainedFile(str(folder / name), tiles, area=name == AREA_FILE).at(np.arange(codes.size))


def test_another_grid_is_refused_and_no_file_is_none(routed):
    folder, grid, codes = routed
    for other in (grid.window(0, 29, 0, 41), grid.window(0, 30, 1, 41), moved(grid)):
        tiles = DirectionTiles(other, lambda window: window.of(codes))
        with pytest.raises(DataProblem, match=r"cells.tif has 30 x 41 cells from 500000, 4700000 on"):
            DrainedFile(str(folder / CELLS_FILE), tiles)
    (folder / CELLS_FILE).unlink()
    assert beside(str(folder / "directions.tif"), CELLS_FILE) is None
    assert beside("/vsimem/directions.tif", CELLS_FILE) is None
    assert beside(str(folder / AREA_FILE), AREA_FILE) is None


def moved(grid):
    return Grid(grid.rows, grid.columns, grid.left + 1.0, grid.top, 30.0, 30.0, grid.crs_wkt, False)
