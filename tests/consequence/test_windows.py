"""Windows of rasters: no-data as NaN, scale and offset, what cannot be read."""

import numpy as np
import pytest
from osgeo import gdal, osr

from tailings_plugin.basin.grid.raster_file import grid_at
from tailings_plugin.consequence.windows import ReliefArray, ReliefWindows, read_window
from tailings_plugin.errors import DataProblem


def write(path, values, kind=gdal.GDT_Float32, no_data=None, scale=None, offset=None, unit=None):
    values = np.asarray(values)
    dataset = gdal.GetDriverByName("GTiff").Create(str(path), values.shape[1], values.shape[0], 1, kind)
    dataset.SetGeoTransform((500_000, 30, 0, 4_700_000, 0, -30))
    reference = osr.SpatialReference()
    reference.ImportFromEPSG(32643)
    dataset.SetSpatialRef(reference)
    band = dataset.GetRasterBand(1)
    band.WriteArray(values)
    for setter, value in (
        (band.SetNoDataValue, no_data),
        (band.SetScale, scale),
        (band.SetOffset, offset),
        (band.SetUnitType, unit),
    ):
        if value is not None:
            setter(value)
    return str(path)


def read(path, rows=(0, 2), columns=(0, 3)):
    dataset = gdal.Open(path)
    return read_window(dataset.GetRasterBand(1), path, rows, columns)


def test_a_window_is_rows_by_columns(tmp_path):
    path = write(tmp_path / "r.tif", np.arange(12).reshape(3, 4))
    np.testing.assert_array_equal(read(path, (1, 3), (1, 4)), [[5, 6, 7], [9, 10, 11]])
    assert read(path).dtype == np.float64


def test_the_lowest_float32_is_no_data_however_it_is_declared(tmp_path):
    # GDAL declares it with more digits than the band holds.
    lowest = float(np.finfo(np.float32).min)
    path = write(tmp_path / "r.tif", [[1, lowest, 3], [4, 5, np.inf]], no_data=-3.4028234663852886e38)
    np.testing.assert_array_equal(read(path), [[1, np.nan, 3], [4, 5, np.nan]])
    path = write(tmp_path / "f.tif", [[1, 0.1, 3], [4, 5, 6]], no_data=0.1)
    assert np.isnan(read(path)[0, 1])


def test_no_data_of_other_types_is_taken_to_the_last_digit(tmp_path):
    # 0.1 as float32 is another number than 0.1.
    other = float(np.float32(0.1))
    path = write(tmp_path / "d.tif", [[1, other, 3], [4, 0.1, 6]], gdal.GDT_Float64, no_data=0.1)
    np.testing.assert_array_equal(np.isnan(read(path)), [[False, False, False], [False, True, False]])
    path = write(tmp_path / "i.tif", [[1, -9999, 3], [4, 5, 6]], gdal.GDT_Int16, no_data=-9999)
    np.testing.assert_array_equal(read(path), [[1, np.nan, 3], [4, 5, 6]])


def test_scale_and_offset_are_applied_and_no_data_is_not_scaled(tmp_path):
    path = write(tmp_path / "s.tif", [[10, 20, -1], [0, 5, 7]], gdal.GDT_Int16, -1, scale=0.5, offset=100.0)
    np.testing.assert_array_equal(read(path), [[105, 110, np.nan], [100, 102.5, 103.5]])


def test_a_window_beyond_the_raster_is_named_with_its_row(tmp_path):
    path = write(tmp_path / "r.tif", np.ones((2, 3)))
    with pytest.raises(DataProblem, match=r"r\.tif: rows from 2 on cannot be read"):
        read(path, (1, 9))


def test_a_relief_from_a_file_and_from_an_array(tmp_path):
    heights = np.arange(12.0).reshape(3, 4)
    relief = ReliefWindows(write(tmp_path / "r.tif", heights))
    assert (relief.grid.rows, relief.grid.columns, relief.grid.cell_width) == (3, 4, 30)
    array = ReliefArray(heights, grid_at((3, 4), 500_000, 4_700_000, 30, "EPSG:32643"))
    for window in (((0, 2), (1, 3)), ((2, 3), (0, 4))):
        np.testing.assert_array_equal(relief.read(*window), array.read(*window))


def test_a_relief_in_feet_is_refused(tmp_path):
    with pytest.raises(DataProblem, match="ft"):
        ReliefWindows(write(tmp_path / "r.tif", np.ones((2, 3)), unit="ft"))


def test_heights_below_all_land_are_no_data_and_counted(tmp_path):
    path = write(tmp_path / "r.tif", np.array([[1.0, -9999.0, 3.0], [4.0, 5.0, -600.0]]))
    relief = ReliefWindows(path)
    np.testing.assert_array_equal(relief.read((0, 2), (0, 3)), [[1, np.nan, 3], [4, 5, np.nan]])
    assert (relief.too_low, relief.lowest) == (2, -9999.0)
