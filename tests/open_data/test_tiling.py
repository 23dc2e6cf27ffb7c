"""Which tiles a box needs: names of corners, edges, hemispheres, the date line, countries, queries."""

from tailings_plugin.open_data.catalogue import read_catalogue
from tailings_plugin.open_data.tiling import tiles


def keys(name, *boxes):
    return [each.key for each in tiles(read_catalogue().source(name), boxes)]


def test_tiles_of_a_degree_are_named_by_their_south_west_corner():
    (tile,) = tiles(read_catalogue().source("glo30"), [(70.2, 40.1, 70.8, 40.9)])
    assert tile.key == "N40_E070"
    assert tile.url == (
        "https://copernicus-dem-30m.s3.amazonaws.com/Copernicus_DSM_COG_10_N40_00_E070_00_DEM/"
        "Copernicus_DSM_COG_10_N40_00_E070_00_DEM.tif"
    )
    assert tile.box == (70, 40, 71, 41)
    assert tile.boxes == ((70.2, 40.1, 70.8, 40.9),)


def test_the_grid_of_ghs_pop():
    assert keys("ghs_pop", (70, 40, 79, 49)) == ["R5_C26"]


def test_the_names_of_glofas_are_top_and_left():
    (tile,) = tiles(read_catalogue().source("glofas"), [(71, 39.5, 72, 39.9)])
    assert tile.url.endswith("/ID183_N40_E70/ID183_N40_E70_RP100_depth.tif")
    assert tile.box == (70, 30, 80, 40)
