"""Mosaics over fetched windows: relative paths, holes, borders of countries, coarser pieces."""

import numpy as np
import pytest
from osgeo import gdal

from tailings_plugin.errors import DataProblem
from tailings_plugin.open_data.mosaic import cut_window, write_mosaic


def piece(folder, name, left, values, cell=0.1, no_data=None, kind=gdal.GDT_Float32, crs="EPSG:4326"):
    """Write a row-wise raster whose north-western corner lies at (left, 40)."""
    values = np.asarray(values)
    folder.mkdir(exist_ok=True)
    path = folder / name
    raster = gdal.GetDriverByName("GTiff").Create(str(path), values.shape[1], values.shape[0], 1, kind)
    raster.SetGeoTransform((left, cell, 0, 40, 0, -cell))
    raster.SetProjection(crs)
    if no_data is not None:
        raster.GetRasterBand(1).SetNoDataValue(no_data)
    raster.GetRasterBand(1).WriteArray(values)
    raster = None
    return path


def mosaic(tmp_path, pieces, smooth=False):
    path = tmp_path / "people.vrt"
    write_mosaic(path, pieces, "people", "Title <&>", "people per cell", smooth)
    return gdal.Open(str(path))


def test_a_mosaic_finds_its_pieces_wherever_the_folder_lies(tmp_path):
    stage = tmp_path / "elsewhere"
    path = piece(stage, "a.tif", 70, [[1.0, 2.0]])
    write_mosaic(tmp_path / "people.vrt", [path], "people", "Title <&>", "people per cell", False)
    assert "elsewhere" not in (tmp_path / "people.vrt").read_text(encoding="utf-8")
    stage.rename(tmp_path / "people")
    moved = tmp_path / "moved"
    moved.mkdir()
    for each in ("people", "people.vrt"):
        (tmp_path / each).rename(moved / each)
    dataset = gdal.Open(str(moved / "people.vrt"))
    assert dataset.ReadAsArray().tolist() == [[1.0, 2.0]]
    assert dataset.GetMetadataItem("TITLE") == "Title <&>"
    assert dataset.GetRasterBand(1).GetUnitType() == "people per cell"


def test_what_was_not_fetched_is_no_data(tmp_path):
    folder = tmp_path / "people"
    pieces = [piece(folder, "a.tif", 70, [[1.0]]), piece(folder, "b.tif", 70.2, [[3.0]])]
    dataset = mosaic(tmp_path, pieces)
    no_data = dataset.GetRasterBand(1).GetNoDataValue()
    assert dataset.ReadAsArray().tolist() == [[1.0, no_data, 3.0]]


def test_no_data_of_one_country_does_not_hide_the_people_of_another(tmp_path):
    folder = tmp_path / "people"
    first = piece(folder, "kgz.tif", 70, [[1.0, 2.0, -99.0]], no_data=-99.0)
    second = piece(folder, "uzb.tif", 70, [[-99.0, -99.0, 3.0]], no_data=-99.0)
    assert mosaic(tmp_path, [first, second]).ReadAsArray().tolist() == [[1.0, 2.0, 3.0]]
    assert mosaic(tmp_path, [second, first]).ReadAsArray().tolist() == [[1.0, 2.0, 3.0]]


def test_heights_of_larger_cells_are_interpolated_below_the_finer_ones(tmp_path):
    folder = tmp_path / "people"
    coarse = piece(folder, "glo90.tif", 70, [[0.0, 30.0], [0.0, 30.0]], cell=0.3)
    fine = piece(folder, "glo30.tif", 70, [[7.0]], cell=0.1)
    heights = mosaic(tmp_path, [coarse, fine], smooth=True).ReadAsArray()
    assert heights.shape == (6, 6)
    assert heights[0, 0] == 7.0
    # Between the centres of the coarse cells, 0.15 and 0.45, the height rises from 0 to 30.
    assert heights[3].tolist() == pytest.approx([0.0, 0.0, 10.0, 20.0, 30.0, 30.0], abs=1e-4)


def test_people_of_cells_of_another_size_are_not_put_together(tmp_path):
    folder = tmp_path / "people"
    pieces = [piece(folder, "a.tif", 70, [[1.0]]), piece(folder, "b.tif", 70.1, [[1.0]], cell=0.2)]
    with pytest.raises(DataProblem, match=r"b\.tif and a\.tif differ"):
        mosaic(tmp_path, pieces)


@pytest.mark.parametrize("other", [{"kind": gdal.GDT_Int16}, {"crs": "EPSG:4284"}])
def test_pieces_of_another_type_or_system_are_not_put_together(tmp_path, other):
    folder = tmp_path / "people"
    pieces = [piece(folder, "a.tif", 70, [[1]]), piece(folder, "b.tif", 70.1, [[1]], **other)]
    with pytest.raises(DataProblem, match="differ in coordinate system"):
        mosaic(tmp_path, pieces, smooth=True)


def test_a_window_has_the_cells_that_touch_the_box(tmp_path):
    path = piece(tmp_path / "people", "a.tif", 70, np.arange(12.0).reshape(3, 4))
    # Columns 1 and 2 (70.1 to 70.3), rows 0 and 1 (40.0 to 39.8).
    assert cut_window(str(path), (70.15, 39.85, 70.25, 39.95), tmp_path / "cut.tif", -1.0)
    cut = gdal.Open(str(tmp_path / "cut.tif"))
    assert cut.ReadAsArray().tolist() == [[1.0, 2.0], [5.0, 6.0]]
    assert cut.GetGeoTransform()[0] == pytest.approx(70.1)
    assert cut.GetRasterBand(1).GetNoDataValue() == -1.0
    # Sides that lie on those of cells take no more.
    assert cut_window(str(path), (70.1, 39.8, 70.2, 39.9), tmp_path / "one.tif", None)
    assert gdal.Open(str(tmp_path / "one.tif")).ReadAsArray().tolist() == [[5.0]]
    assert not cut_window(str(path), (75, 39, 76, 40), tmp_path / "none.tif", None)
    assert not (tmp_path / "none.tif").exists()


def test_a_raster_that_is_none_is_named(tmp_path):
    (tmp_path / "bad.tif").write_text("no raster", encoding="utf-8")
    with pytest.raises(DataProblem, match=r"bad\.tif cannot be opened"):
        cut_window(str(tmp_path / "bad.tif"), (70, 39, 71, 40), tmp_path / "cut.tif", None)
