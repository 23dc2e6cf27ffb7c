"""The engine on real reliefs."""

import numpy as np
import pytest
from osgeo import gdal

from tailings_plugin import basin
from tailings_plugin.basin.grid.relief import read_relief
from tailings_plugin.basin.routing.accumulation import accumulate
from tailings_plugin.basin.routing.directions import flow_directions
from tests.basin.flow_checks import check_water_rises_no_higher_than_a_priority_flood_lets_it, sum_at_outlets

ISSYK_KUL = "dem/srtm3_issykkul_kemin_almaty_n42-44_e076-078.tif"
STEPPE = "dem/srtm1_n52e068_atbasar_kz.tif"


def test_all_water_of_a_relief_with_voids_leaves_it(shared_data):
    grid, heights = read_relief(str(shared_data / ISSYK_KUL))
    result = flow_directions(heights, grid)
    # Counted by labelling the no-data of this file: 937 pieces, 12 of them at the edge.
    assert (result.holes, result.void_cells, result.border_no_data_cells) == (925, 10855, 786)
    total = accumulate(result.codes, grid)
    valid = heights.size - 786
    assert np.count_nonzero(total) == valid
    assert sum_at_outlets(result.codes, total) == valid


def test_water_rises_no_higher_than_a_priority_flood_lets_it(shared_data):
    # 250 x 300 cells of steppe: more flats and shallow pits than slopes.
    grid, heights = read_relief(str(shared_data / STEPPE), window=(1700, 1950, 1500, 1800))
    codes = flow_directions(heights, grid).codes
    check_water_rises_no_higher_than_a_priority_flood_lets_it(heights, codes)


def test_directions_do_not_depend_on_the_blocks(shared_data):
    grid, heights = read_relief(str(shared_data / STEPPE), window=(0, 700, 0, 900))
    whole = flow_directions(heights, grid, block_shape=(128, 512)).codes
    np.testing.assert_array_equal(flow_directions(heights, grid, block_shape=(61, 97)).codes, whole)


def test_the_ili_leaves_through_its_gorge_and_not_over_the_lake_that_the_edge_cuts(shared_data):
    # Kapchagay lies at 475 m and reaches the eastern edge; the gorge below it leaves in the north.
    traces = basin.trace(shared_data / ISSYK_KUL, [[77.5975, 43.344167]], sinks=())
    path = traces.path(0)
    assert path.z[-1] == 437
    # pyflwdir 0.5.12 crosses the lake in 132.7 km in all; ours takes fewer steps there.
    assert path.m[-1] / 1000 == pytest.approx(132.7, rel=0.07)
    assert path.y[-1] > 43.999
    assert traces.table()["ends_in"].tolist() == ["edge"]


def test_a_path_over_web_mercator_is_as_long_as_over_degrees(shared_data, tmp_path):
    warped = str(tmp_path / "mercator.tif")
    gdal.Warp(
        warped, str(shared_data / ISSYK_KUL), dstSRS="EPSG:3857", xRes=130, yRes=130, resampleAlg="near"
    )
    point = [[77.5975, 43.344167]]
    over_degrees, over_map = (
        basin.trace(relief, point, sinks=()).path(0) for relief in (shared_data / ISSYK_KUL, warped)
    )
    # Map units would give 1.37 times as much; the cells are others, so the steps are too.
    assert over_map.z[-1] == over_degrees.z[-1] == 437
    assert over_map.m[-1] == pytest.approx(over_degrees.m[-1], rel=0.02)
