"""Reading reliefs of every make, and refusing what is none."""

import numpy as np
import pytest
from osgeo import gdal, ogr, osr

from tailings_plugin.basin.grid import raster_file
from tailings_plugin.basin.grid.codings import write_directions
from tailings_plugin.basin.grid.grid import Grid
from tailings_plugin.basin.grid.raster_file import estimate_memory_bytes
from tailings_plugin.basin.grid.relief import heights_at, known_heights, read_relief, warn_once
from tailings_plugin.errors import DataProblem

HEIGHTS = np.array([[5.0, 4.0, 3.0], [6.0, -1.0, 2.0]])


# Of degrees, where many rows would reach beyond a pole.
FINE = (76.0, 0.01, 0.0, 44.0, 0.0, -0.01)


def write(
    path, values, kind=gdal.GDT_Float32, epsg=4326, no_data=None, transform=None, bands=1, driver="GTiff"
):
    dataset = gdal.GetDriverByName(driver).Create(str(path), values.shape[1], values.shape[0], bands, kind)
    if epsg:
        reference = osr.SpatialReference()
        reference.ImportFromEPSG(epsg)
        dataset.SetSpatialRef(reference)
    dataset.SetGeoTransform(transform or (76.0, 0.5, 0.0, 44.0, 0.0, -0.5))
    for band in range(1, bands + 1):
        if no_data is not None:
            dataset.GetRasterBand(band).SetNoDataValue(no_data)
        dataset.GetRasterBand(band).WriteArray(values)
    return dataset


def test_grid_and_heights(tmp_path):
    write(tmp_path / "рельеф.tif", HEIGHTS)
    grid, heights = read_relief(str(tmp_path / "рельеф.tif"))
    assert (grid.rows, grid.columns, grid.left, grid.top) == (2, 3, 76.0, 44.0)
    assert (grid.cell_width, grid.cell_height, grid.geographic) == (0.5, 0.5, True)
    assert osr.SpatialReference(grid.crs_wkt).GetAuthorityCode(None) == "4326"
    np.testing.assert_array_equal(heights, HEIGHTS)


@pytest.mark.parametrize(
    ("kind", "dtype"),
    [
        (gdal.GDT_Byte, np.float32),
        (gdal.GDT_Int16, np.float32),
        (gdal.GDT_Float32, np.float32),
        (gdal.GDT_Int32, np.float64),
        (gdal.GDT_Float64, np.float64),
    ],
)
def test_heights_keep_their_order(tmp_path, kind, dtype):
    write(tmp_path / "relief.tif", np.abs(HEIGHTS), kind)
    heights = read_relief(str(tmp_path / "relief.tif"))[1]
    assert heights.dtype == dtype
    np.testing.assert_array_equal(heights, np.abs(HEIGHTS))


def test_float64_heights_apart_by_less_than_float32_can_tell(tmp_path):
    values = np.array([[4000.0, 4000.00005, 4000.0001]])
    write(tmp_path / "relief.tif", values, gdal.GDT_Float64)
    heights = read_relief(str(tmp_path / "relief.tif"))[1]
    assert (np.diff(heights[0]) > 0).all()
    assert not (np.diff(values.astype(np.float32)[0]) > 0).any()


def test_no_data_of_all_kinds(tmp_path):
    values = HEIGHTS.astype(np.float32)
    values[0, 0], values[0, 1], values[0, 2] = np.nan, np.inf, -3.4028234663852886e38
    # The value as many programs write it, with other digits than float32 has.
    write(tmp_path / "relief.tif", values, no_data=-3.40282346638529e38)
    heights = read_relief(str(tmp_path / "relief.tif"))[1]
    np.testing.assert_array_equal(np.isnan(heights), [[True] * 3, [False] * 3])


def test_a_mask_beside_the_raster(tmp_path):
    dataset = write(tmp_path / "relief.tif", HEIGHTS, gdal.GDT_Int16)
    dataset.CreateMaskBand(gdal.GMF_PER_DATASET)
    dataset.GetRasterBand(1).GetMaskBand().WriteArray(np.array([[255, 0, 255], [255, 255, 255]], np.uint8))
    dataset = None
    heights = read_relief(str(tmp_path / "relief.tif"))[1]
    np.testing.assert_array_equal(np.isnan(heights), [[False, True, False], [False] * 3])


def test_scale_and_offset(tmp_path):
    dataset = write(tmp_path / "relief.tif", HEIGHTS, gdal.GDT_Int16, no_data=-1)
    dataset.GetRasterBand(1).SetScale(0.1)
    dataset.GetRasterBand(1).SetOffset(1000.0)
    dataset = None
    heights = read_relief(str(tmp_path / "relief.tif"))[1]
    np.testing.assert_allclose(heights, [[1000.5, 1000.4, 1000.3], [1000.6, np.nan, 1000.2]])


def test_an_offset_without_a_scale(tmp_path):
    write(tmp_path / "relief.tif", HEIGHTS)
    dataset = gdal.Open(str(tmp_path / "relief.tif"))
    text = gdal.GetDriverByName("VRT").CreateCopy("", dataset).GetMetadata("xml:VRT")[0]
    for change, heights in (
        ("<Offset>100</Offset>", HEIGHTS + 100),
        ("<Scale>2</Scale>", HEIGHTS * 2),
        ("<Scale>1</Scale><Offset>0</Offset>", HEIGHTS),
        ("<Scale>2</Scale><Offset>100</Offset>", HEIGHTS * 2 + 100),
    ):
        virtual = text.replace("<ColorInterp>", f"{change}<ColorInterp>")
        assert change in virtual
        assert read_relief(virtual)[1].tolist() == heights.tolist()


def test_a_window_of_a_virtual_mosaic(tmp_path):
    write(tmp_path / "west.tif", HEIGHTS)
    write(tmp_path / "east.tif", HEIGHTS + 10, transform=(77.5, 0.5, 0.0, 44.0, 0.0, -0.5))
    gdal.BuildVRT(str(tmp_path / "both.vrt"), [str(tmp_path / "west.tif"), str(tmp_path / "east.tif")])
    grid, heights = read_relief(str(tmp_path / "both.vrt"), window=(1, 2, 2, 5))
    np.testing.assert_array_equal(heights, [[2.0, 16.0, 9.0]])
    assert (grid.left, grid.top) == (77.0, 43.5)


def test_geopackage_raster(tmp_path):
    write(tmp_path / "relief.tif", HEIGHTS)
    gdal.Translate(str(tmp_path / "relief.gpkg"), str(tmp_path / "relief.tif"), format="GPKG")
    heights = read_relief(str(tmp_path / "relief.gpkg"))[1]
    np.testing.assert_allclose(heights[:2, :3], HEIGHTS)


def test_refuses_a_raster_without_crs(tmp_path):
    write(tmp_path / "relief.tif", HEIGHTS, epsg=None)
    with pytest.raises(DataProblem, match=r"relief\.tif has no coordinate system.*Assign"):
        read_relief(str(tmp_path / "relief.tif"))


@pytest.mark.parametrize("transform", [(0, 1, 0.1, 0, 0, -1), (0, 1, 0, 0, 0, 1)])
def test_refuses_a_raster_that_is_not_north_up(tmp_path, transform):
    write(tmp_path / "relief.tif", HEIGHTS, transform=transform)
    with pytest.raises(DataProblem, match=r"relief\.tif is rotated or not north-up.*Warp"):
        read_relief(str(tmp_path / "relief.tif"))


def test_refuses_several_bands(tmp_path):
    write(tmp_path / "relief.tif", HEIGHTS, bands=2)
    with pytest.raises(DataProblem, match=r"relief\.tif has 2 bands.*Translate"):
        read_relief(str(tmp_path / "relief.tif"))


def test_refuses_heights_in_feet(tmp_path):
    dataset = write(tmp_path / "relief.tif", HEIGHTS)
    dataset.GetRasterBand(1).SetUnitType("ft")
    del dataset
    with pytest.raises(DataProblem, match=r"relief\.tif: its heights are in feet \(ft\).*0\.3048"):
        read_relief(str(tmp_path / "relief.tif"))


def test_refuses_nothing_but_no_data(tmp_path):
    write(tmp_path / "relief.tif", np.full((300, 3), -9999.0), no_data=-9999, transform=FINE)
    with pytest.raises(DataProblem, match=r"relief\.tif.*only no-data"):
        read_relief(str(tmp_path / "relief.tif"))


def test_refuses_a_vector(tmp_path):
    ogr.GetDriverByName("GPKG").CreateDataSource(str(tmp_path / "rivers.gpkg")).CreateLayer("rivers")
    with pytest.raises(DataProblem, match=r"rivers\.gpkg is a vector layer"):
        read_relief(str(tmp_path / "rivers.gpkg"))


@pytest.mark.parametrize("content", [None, "not a raster"])
def test_refuses_what_cannot_be_opened(tmp_path, content):
    path = tmp_path / "relief.tif"
    if content:
        path.write_text(content)
    with pytest.raises(DataProblem, match=r"relief\.tif cannot be opened"):
        read_relief(str(path))


def test_a_broken_file_names_its_rows(tmp_path):
    write(tmp_path / "relief.tif", np.random.default_rng(1).normal(size=(600, 600)), transform=FINE)
    path = tmp_path / "relief.tif"
    path.write_bytes(path.read_bytes()[:700_000])
    with pytest.raises(DataProblem, match=r"relief\.tif"):
        read_relief(str(path))


def test_memory_is_checked_before_reading(tmp_path, monkeypatch):
    write(tmp_path / "relief.tif", HEIGHTS)
    monkeypatch.setattr(raster_file, "free_memory_bytes", lambda: 50_000_000)
    with pytest.raises(DataProblem, match=r"need about 0\.2 GB of memory, 0\.1 GB are free"):
        read_relief(str(tmp_path / "relief.tif"))


def test_the_estimate_grows_with_cells():
    assert estimate_memory_bytes(36_000_000) - estimate_memory_bytes(0) <= 36_000_000 * 60
    assert estimate_memory_bytes(10**6, np.float64) > estimate_memory_bytes(10**6)


def test_gdal_is_left_as_it_was(tmp_path):
    before = gdal.GetUseExceptions()
    with pytest.raises(DataProblem):
        read_relief(str(tmp_path / "none.tif"))
    assert gdal.GetUseExceptions() == before


def test_directions_are_written_with_grid_and_no_data(tmp_path):
    write(tmp_path / "relief.tif", HEIGHTS)
    grid = read_relief(str(tmp_path / "relief.tif"))[0]
    codes = np.array([[1, 2, 255], [128, 0, 64]], np.uint8)
    path = tmp_path / "направления.tif"
    write_directions(str(path), grid, codes)
    dataset = gdal.Open(str(path))
    np.testing.assert_array_equal(dataset.ReadAsArray(), codes)
    assert dataset.GetGeoTransform() == grid.geotransform
    assert dataset.GetRasterBand(1).GetNoDataValue() == 255
    assert [p.name for p in tmp_path.glob("*.part*")] == []


def test_a_failed_write_leaves_the_earlier_file(tmp_path):
    with pytest.raises(DataProblem, match="cannot be written"):
        write_directions(
            str(tmp_path / "no_such_folder" / "out.tif"),
            Grid(1, 1, 0.0, 0.0, 1.0, 1.0, "", False),
            np.zeros((1, 1), np.uint8),
        )


def test_heights_at_points(tmp_path):
    path = str(tmp_path / "рельеф.tif")
    dataset = gdal.GetDriverByName("GTiff").Create(path, 3, 2, 1, gdal.GDT_Int16)
    dataset.SetGeoTransform((10.0, 1.0, 0.0, 50.0, 0.0, -1.0))
    reference = osr.SpatialReference()
    reference.ImportFromEPSG(4326)
    dataset.SetSpatialRef(reference)
    dataset.GetRasterBand(1).SetNoDataValue(-9)
    dataset.GetRasterBand(1).WriteArray(np.array([[1, 2, 3], [4, -9, 6]]))
    dataset = None
    heights = heights_at(
        path, np.array([12.5, 10.1, 11.5, 99.0, np.nan]), np.array([48.2, 49.9, 48.5, 48.5, 48.5])
    )
    assert heights[:2].tolist() == [6, 1]
    assert np.isnan(heights[2:]).all()


@pytest.mark.parametrize("rows", [1, 63, 64, 65, 200])
def test_a_single_height_anywhere_is_enough(tmp_path, rows):
    for row in {0, rows - 1, rows // 2, min(1, rows - 1)}:
        values = np.full((rows, 2), -9999.0)
        values[row, 1] = 5
        write(tmp_path / f"{row}.tif", values, no_data=-9999)
        assert np.flatnonzero(~np.isnan(read_relief(str(tmp_path / f"{row}.tif"))[1])).tolist() == [
            2 * row + 1
        ]


@pytest.mark.parametrize("unit", ["ft", "Feet", " US survey foot ", "us_survey_foot"])
def test_feet_however_they_are_spelt(tmp_path, unit):
    dataset = write(tmp_path / "relief.tif", HEIGHTS)
    dataset.GetRasterBand(1).SetUnitType(unit)
    del dataset
    with pytest.raises(DataProblem, match="heights are in feet"):
        read_relief(str(tmp_path / "relief.tif"))


@pytest.mark.parametrize("unit", ["", "m", "metre"])
def test_metres_are_read(tmp_path, unit):
    dataset = write(tmp_path / "relief.tif", HEIGHTS)
    dataset.GetRasterBand(1).SetUnitType(unit)
    del dataset
    assert read_relief(str(tmp_path / "relief.tif"))[1].tolist() == HEIGHTS.tolist()


def test_heights_at_points_of_a_raster_without_no_data(tmp_path):
    write(tmp_path / "relief.tif", HEIGHTS)
    # Cells of half a degree from 76 E, 44 N; told in any order, twice too.
    x, y = np.array([77.4, 76.1, 77.4, 76.6]), np.array([43.1, 43.9, 43.1, 43.2])
    assert heights_at(str(tmp_path / "relief.tif"), x, y).tolist() == [2, 5, 2, -1]


def test_heights_at_points_are_those_that_are_read(tmp_path):
    dataset = write(tmp_path / "relief.tif", HEIGHTS, gdal.GDT_Int16, no_data=-1)
    dataset.GetRasterBand(1).SetScale(0.1)
    dataset.GetRasterBand(1).SetOffset(1000.0)
    dataset = None
    x, y = np.array([76.1, 76.6]), np.array([43.9, 43.2])
    heights = heights_at(str(tmp_path / "relief.tif"), x, y)
    assert heights[0] == pytest.approx(1000.5)
    assert np.isnan(heights[1])
    write(tmp_path / "inf.tif", np.array([[np.inf, 3.0, 2.0], [np.nan, 1.0, 1.0]]))
    assert np.isnan(
        heights_at(str(tmp_path / "inf.tif"), np.array([76.1, 76.1]), np.array([43.9, 43.2]))
    ).all()


def test_a_height_below_all_land_is_no_data_and_said_once(tmp_path):
    # -430 is the shore of the Dead Sea, -500 the limit; two of the six cells are none.
    write(tmp_path / "рельеф.tif", np.array([[5.0, -9999.0, -430.0], [-500.0, -32768.0, 2.0]]))
    said = []
    _, heights = read_relief(str(tmp_path / "рельеф.tif"), too_low=lambda *told: said.append(told))
    np.testing.assert_array_equal(heights, [[5, np.nan, -430], [-500, np.nan, 2]])
    assert said == [(str(tmp_path / "рельеф.tif"), 2, -32768.0)]


def test_python_warns_of_heights_below_all_land(tmp_path):
    write(tmp_path / "a.tif", np.array([[5.0, -9999.0]]))
    path = str(tmp_path / "a.tif")
    with pytest.warns(UserWarning, match=r"a\.tif: 1 heights of -9999 m"):
        read_relief(path)
    with pytest.warns(UserWarning, match=r"a\.tif: 1 heights of -9999 m"):
        assert np.isnan(heights_at(path, np.array([76.75]), np.array([43.75]))).all()


@pytest.mark.parametrize(
    ("kind", "expected"), [(np.int16, np.float32), (np.int32, np.float64), (float, float)]
)
def test_arrays_have_the_rule_of_files(kind, expected):
    given = np.array([[5, -9999, -430], [-500, -501, 2]], dtype=kind)
    with pytest.warns(UserWarning, match="given as an array: 2 heights of -9999 m") as told:
        heights = known_heights(given)
    assert len(told) == 1
    np.testing.assert_array_equal(heights, [[5, np.nan, -430], [-500, np.nan, 2]])
    assert heights.dtype == expected
    assert given[0, 1] == -9999


def test_an_array_without_such_heights_is_not_copied(recwarn):
    given = np.array([[5.0, np.nan, -500.0]])
    assert known_heights(given) is given
    assert not recwarn.list


def test_windows_of_one_file_are_told_of_once(tmp_path):
    write(tmp_path / "a.tif", np.array([[5.0, -9999.0], [-9999.0, 4.0]]))
    too_low = warn_once()
    with pytest.warns(UserWarning) as told:
        for row in (0, 1):
            read_relief(str(tmp_path / "a.tif"), (row, row + 1, 0, 2), too_low=too_low)
    assert len(told) == 1
