"""Values, heights and slopes at points, worked out by hand."""

import numpy as np
import pytest
from osgeo import gdal

from tailings_plugin.basin.grid import sampling
from tailings_plugin.basin.grid.sampling import ground_at, open_values, values_at
from tailings_plugin.errors import DataProblem
from tests.basin.grid.test_relief import write

# Cells of 30 m in UTM 43, whose metres count as those of the ground (within 0.05 %).
METRES = (500_000.0, 30.0, 0.0, 4_700_000.0, 0.0, -30.0)


def centre(row, column, transform=METRES):
    return (
        np.array([transform[0] + (column + 0.5) * transform[1]]),
        np.array([transform[3] + (row + 0.5) * transform[5]]),
    )


def relief(tmp_path, heights, transform=METRES, epsg=32643, **more):
    path = tmp_path / "relief.tif"
    write(path, np.asarray(heights, float), gdal.GDT_Float64, epsg, transform=transform, **more)
    return str(path)


def test_values_of_cells_no_data_and_beyond(tmp_path):
    path = relief(tmp_path, [[1.0, 2.0, 3.0], [4.0, -9.0, 6.0]], no_data=-9.0)
    x = 500_000 + np.array([1.0, 89.0, 45.0, 95.0, np.nan])
    y = 4_700_000 - np.array([1.0, 59.0, 45.0, 5.0, 5.0])
    values, there = values_at(open_values(path), x, y)
    np.testing.assert_array_equal(values, [1.0, 6.0, np.nan, np.nan, np.nan])
    assert there.tolist() == [True, True, True, False, False]


def test_points_of_several_windows_of_a_file_of_blocks(tmp_path, monkeypatch):
    monkeypatch.setattr(sampling, "WINDOW", 4)
    values = np.arange(40 * 50, dtype=float).reshape(40, 50)
    path = relief(tmp_path, values)
    rng = np.random.default_rng(1)
    row, column = rng.integers(0, 40, 300), rng.integers(0, 50, 300)
    ticks = []
    found, _ = values_at(open_values(path), 500_015 + 30.0 * column, 4_699_985 - 30.0 * row, ticks.append)
    np.testing.assert_array_equal(found, values[row, column])
    assert ticks == sorted(ticks) and ticks[-1] == 1.0


def test_a_height_lies_between_the_centres_of_cells(tmp_path):
    path = relief(tmp_path, [[100.0, 200.0], [300.0, 500.0]])
    # A quarter of the way east and a third of the way south: 225 * 1/3... by hand:
    # north 100 + 0.25 * 100 = 125, south 300 + 0.25 * 200 = 350, a third from 125 to 350 is 200.
    x, y = np.array([500_015 + 7.5, 500_001.0]), np.array([4_699_985 - 10.0, 4_699_999.0])
    found = ground_at(path, x, y).height_m
    assert found[0] == pytest.approx(200.0)
    assert found[1] == 100.0  # beyond the outermost centres the cell counts as it is


def test_a_neighbour_without_data_counts_for_nothing(tmp_path):
    path = relief(tmp_path, [[100.0, -9999.0], [300.0, 500.0]], no_data=-9999.0)
    x, y = np.array([500_020.0, 500_040.0]), np.array([4_699_985.0, 4_699_985.0])
    found = ground_at(path, x, y).height_m
    assert found[0] == pytest.approx(100.0)
    assert np.isnan(found[1])
    # Of the four cells three are known: 100 to 500 m.
    assert ground_at(path, x, y).spread_m.tolist() == [400.0, 400.0]


def test_the_slope_of_a_plane_by_horn(tmp_path):
    # 3 m a cell of 30 m eastward, 4 m southward: a fall of 5 in 30 metres of the map.
    rows, columns = np.mgrid[0:5, 0:5]
    path = relief(tmp_path, 1000 - 3.0 * columns - 4.0 * rows)
    found = ground_at(path, *centre(2, 2))
    assert found.slope_deg[0] == pytest.approx(np.degrees(np.arctan(5 / (30))), abs=1e-4)
    assert found.cell_m[0] == pytest.approx(30, abs=1e-3)


def test_horn_weighs_the_nearest_twice(tmp_path):
    # a b c / d e f / g h i of Horn: (c + 2f + i) - (a + 2d + g) = 8 + 2*16 + 0 - 0 = 40 over 8 * 30 m.
    path = relief(tmp_path, [[0.0, 0.0, 8.0], [0.0, 7.0, 16.0], [0.0, 0.0, 0.0]])
    east = 40 / 240
    north = -8 / 240  # (g + 2h + i) - (a + 2b + c) = 0 - 8
    slope = np.degrees(np.arctan(np.hypot(east, north)))
    assert ground_at(path, *centre(1, 1)).slope_deg[0] == pytest.approx(slope, abs=1e-4)


def test_a_slope_with_a_neighbour_unknown_or_beyond_is_unknown(tmp_path):
    heights = np.full((4, 4), 100.0)
    heights[0, 0] = -9999.0
    path = relief(tmp_path, heights, no_data=-9999.0)
    x, y = (np.concatenate(pair) for pair in zip(centre(1, 1), centre(3, 2), centre(2, 2), strict=True))
    found = ground_at(path, x, y).slope_deg
    assert np.isnan(found[:2]).all()
    assert found[2] == 0.0


def test_slopes_in_degrees_and_in_web_mercator_are_those_of_the_ground(tmp_path):
    # At 42.5 N a degree is 82,201 m by 111,083 m (WGS 84); 1 m of height a cell of 0.0005 degrees eastward.
    columns = np.tile(np.arange(5.0), (5, 1))
    degrees = (75.0, 0.0005, 0.0, 42.50125, 0.0, -0.0005)
    path = relief(tmp_path, 1.0 * columns, degrees, 4326)
    wide = 0.0005 * 82_201
    found = ground_at(path, *centre(2, 2, degrees))
    assert found.slope_deg[0] == pytest.approx(np.degrees(np.arctan(1 / wide)), abs=1e-3)
    # Web Mercator at 60 N stretches the ground to the double: 100 m of the map are 50.1 m.
    mercator = (8_350_000.0, 100.0, 0.0, 8_399_988.0, 0.0, -100.0)
    path = relief(tmp_path, 5.0 * columns, mercator, 3857)
    found = ground_at(path, *centre(2, 2, mercator))
    assert found.cell_m[0] == pytest.approx(50.1, abs=0.2)
    assert found.slope_deg[0] == pytest.approx(np.degrees(np.arctan(5 / 50.1)), abs=0.05)


def test_coarse_cells_have_heights_but_no_slope(tmp_path):
    coarse = (500_000.0, 250.0, 0.0, 4_700_000.0, 0.0, -250.0)
    path = relief(tmp_path, np.full((3, 3), 100.0), coarse)
    found = ground_at(path, *centre(1, 1, coarse))
    assert found.height_m[0] == 100.0
    assert np.isnan(found.slope_deg[0]) and found.cell_m[0] == 250.0


def test_of_fine_cells_those_thirty_metres_apart_are_compared(tmp_path):
    # Steps of 1 m a cell of 10 m, but a bump on the nearest neighbours only: the slope is that of the whole.
    fine = (500_000.0, 10.0, 0.0, 4_700_000.0, 0.0, -10.0)
    heights = np.tile(np.arange(9.0), (9, 1))
    heights[4, 5] += 50.0
    path = relief(tmp_path, heights, fine)
    found = ground_at(path, *centre(4, 4, fine))
    assert found.cell_m[0] == pytest.approx(30, abs=1e-3)
    assert found.slope_deg[0] == pytest.approx(np.degrees(np.arctan(0.1)), abs=1e-4)


def test_heights_that_are_none(tmp_path):
    told = []
    heights = [[100.0, 100.0, 32767.0], [100.0, 100.0, 100.0], [-32768.0, 100.0, 100.0]]
    path = relief(tmp_path, heights)
    found = ground_at(path, *centre(1, 1), too_low=lambda *what: told.append(what))
    assert found.height_m[0] == 100.0 and np.isnan(found.slope_deg[0])
    assert found.too_high == 1
    assert told == [(path, 1, -32768.0)]


def test_no_points_and_a_relief_in_feet(tmp_path):
    path = relief(tmp_path, np.zeros((3, 3)))
    assert len(ground_at(path, np.empty(0), np.empty(0)).height_m) == 0
    dataset = gdal.Open(path, gdal.GA_Update)
    dataset.GetRasterBand(1).SetUnitType("ft")
    dataset = None
    with pytest.raises(DataProblem, match="feet"):
        ground_at(path, *centre(1, 1))
    assert open_values(path).unit == "ft"


def test_along_axes_that_are_not_at_right_angles_the_slope_is_the_steepest():
    # A plane that falls 1 m a metre eastward, its cells along east and north-east: along the second it falls
    # by the cosine of 45 degrees.
    east, north_east = np.array([1.0, 0.0]), np.array([0.5**0.5, 0.5**0.5])
    places = np.mgrid[-1:2, -1:2]
    heights = places[1] * east[0] - places[0] * north_east[0]  # rows run southward
    angle = np.array([0.5**0.5])
    found = sampling._horn(heights[None].astype(float), np.ones(1), np.ones(1), angle)
    assert found[0] == pytest.approx(45.0)
