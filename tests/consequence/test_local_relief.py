"""Reliefs on square cells of metres: in metres already, in degrees, in feet of distance, with voids, too coarse."""

import numpy as np
import pytest
from osgeo import gdal, osr

from tailings_plugin.consequence.local_relief import LocalRelief, moved_points
from tailings_plugin.errors import DataProblem

ABOUT = (-20, 21, -20, 21)


def write(path, heights, crs, left, top, cell):
    """Write heights (NaN: -9999, undeclared) as GeoTIFF; `cell` width and height."""
    rows, columns = heights.shape
    raster = gdal.GetDriverByName("GTiff").Create(str(path), columns, rows, 1, gdal.GDT_Float32)
    raster.SetGeoTransform((left, cell[0], 0, top, 0, -cell[1]))
    reference = osr.SpatialReference()
    reference.SetFromUserInput(crs)
    raster.SetSpatialRef(reference)
    raster.GetRasterBand(1).WriteArray(np.where(np.isnan(heights), -9999, heights))
    raster.FlushCache()
    return str(path)


def degrees(path, heights):
    """A relief of 1" cells about 75 E, 42.5 N, whose rows go up to the north."""
    cell = 1 / 3600
    rows, columns = heights.shape
    return write(path, heights, "EPSG:4326", 75 - columns / 2 * cell, 42.5 + rows / 2 * cell, (cell, cell))


def test_metres_with_square_cells_stay_as_they_are(tmp_path):
    heights = np.arange(600.0).reshape(20, 30)
    relief = LocalRelief(write(tmp_path / "a.tif", heights, "EPSG:32643", 500_000, 4_700_000, (30, 30)))
    frame = relief.frame(500_000 + 15, 4_700_000 - 45)
    ground = relief.read(frame, (-5, 10, 0, 12))
    # Five rows are north of the relief.
    assert ground.window == (0, 10, 0, 12)
    assert ground.ends == (True, False, False, False)
    assert np.array_equal(ground.heights_m, heights[:10, :12])
    assert (ground.grid.left, ground.grid.top, ground.grid.cell_width) == (500_000, 4_700_000, 30)


def test_degrees_become_square_metres_about_the_place(tmp_path):
    # A slope that rises 1 m a second of latitude: 1" is 30.85 m at 42.5 N on WGS84.
    heights = np.repeat(np.arange(200.0)[::-1, None], 200, axis=1)
    relief = LocalRelief(degrees(tmp_path / "a.tif", heights))
    frame = relief.frame(75.0, 42.5)
    assert frame.cell_m == pytest.approx(30.9, abs=0.051)
    ground = relief.read(frame, ABOUT)
    assert ground.heights_m.shape == (41, 41)
    assert ground.ends == (False,) * 4
    rise = -np.diff(ground.heights_m[:, 20])
    assert rise == pytest.approx(frame.cell_m / 30.85, abs=2e-3)
    # Along a row of the local grid latitude hardly changes.
    assert np.ptp(ground.heights_m[20]) < 1e-3
    # The point lies in the middle of cell 0, 0, between the rows of 99 m and 100 m.
    assert ground.heights_m[20, 20] == pytest.approx(99.5, abs=1e-3)


def test_undeclared_no_data_is_not_blended_into_heights(tmp_path):
    heights = np.full((200, 200), 1000.0)
    heights[90:95, 90:95] = np.nan
    relief = LocalRelief(degrees(tmp_path / "a.tif", heights))
    ground = relief.read(relief.frame(75.0, 42.5), ABOUT)
    assert np.isnan(ground.heights_m).sum() > 0
    assert ground.heights_m[~np.isnan(ground.heights_m)] == pytest.approx(1000.0)


def test_a_window_is_cut_where_the_relief_ends(tmp_path):
    relief = LocalRelief(degrees(tmp_path / "a.tif", np.full((100, 100), 5.0)))
    ground = relief.read(relief.frame(75.0, 42.5), (-500, 500, -10, 10))
    assert ground.ends[:2] == (True, True) and ground.ends[2:] == (False, False)
    # 100 rows of 30.85 m are 100 of 30.9 m but for part of one.
    assert abs(ground.heights_m.shape[0] - 100) <= 2
    assert relief.read(relief.frame(75.0, 42.5), (5000, 5010, 0, 10)) is None


def test_a_relief_measured_in_feet_on_the_ground_becomes_metres(tmp_path):
    # California zone 3 in US survey feet: 100 ft are 30.48 m.
    heights = np.repeat(np.arange(200.0)[::-1, None], 200, axis=1)
    relief = LocalRelief(write(tmp_path / "a.tif", heights, "EPSG:2227", 6_000_000, 2_100_000, (100, 100)))
    frame = relief.frame(6_010_000, 2_090_000)
    assert not frame.own
    assert frame.cell_m == pytest.approx(30.5, abs=0.051)
    ground = relief.read(frame, ABOUT)
    # A metre of height every 30.48 m of ground, whichever way the local north turns.
    slope = np.hypot(*np.gradient(ground.heights_m, frame.cell_m))
    assert np.median(slope) == pytest.approx(1 / 30.48, rel=2e-3)


def test_cells_of_another_size(tmp_path):
    heights = np.arange(3600.0).reshape(60, 60)
    path = write(tmp_path / "a.tif", heights, "EPSG:32643", 500_000, 4_700_000, (30, 30))
    frame = LocalRelief(path, 60.0).frame(500_900, 4_699_100)
    assert (frame.cell_m, frame.own) == (60.0, False)


def test_a_point_outside_has_no_frame(tmp_path):
    relief = LocalRelief(degrees(tmp_path / "a.tif", np.ones((50, 50))))
    assert relief.frame(76.0, 42.5) is None


def test_cells_of_a_kilometre_are_refused_with_the_remedy(tmp_path):
    path = write(tmp_path / "a.tif", np.ones((20, 20)), "EPSG:32643", 500_000, 4_700_000, (1000, 1000))
    with pytest.raises(DataProblem, match=r"about 1000 m; a flow needs 200 m or less.*Give a finer relief"):
        LocalRelief(path)


def test_points_in_another_crs():
    moved = moved_points([(75.0, 0.0)], "EPSG:4326", "EPSG:32643")
    # The central meridian of zone 43 on the equator.
    assert moved[0] == pytest.approx((500_000.0, 0.0), abs=1e-3)
