"""One raster of many windows: where they lie, which value stands where two overlap, and what a file keeps."""

import numpy as np
import pytest
from osgeo import gdal

from tailings_plugin.basin.grid.raster_file import grid_at
from tailings_plugin.consequence.flow_mosaic import BANDS, keep_part, write_mosaic

CRS = "EPSG:32643"
LIKE = grid_at((100, 100), 500_000, 4_700_000, 30.0, CRS)


def part(folder, number, row, column, values, name="DEPTH"):
    """Keep a window of LIKE that starts at a cell, filled with a value a band."""
    grid = LIKE.window(row, row + 4, column, column + 5)
    bands = np.repeat(np.array(values, np.float32)[:, None, None], 4, axis=1).repeat(5, axis=2)
    return keep_part(folder, number, grid, {name: bands})


def read(path):
    raster = gdal.Open(str(path))
    return raster.ReadAsArray(), raster


def test_the_deepest_stands_where_two_overlap(tmp_path):
    parts = [part(tmp_path, 0, 10, 20, (1.0, 2.0)), part(tmp_path, 1, 12, 22, (0.5, 3.0))]
    write_mosaic(str(tmp_path / "depth.tif"), "DEPTH", parts, LIKE)
    values, raster = read(tmp_path / "depth.tif")
    # Rows 10 to 15 and columns 20 to 26.
    assert values.shape == (2, 6, 7)
    assert raster.GetGeoTransform() == (500_600, 30, 0, 4_699_700, 0, -30)
    assert np.isnan(values[:, 0, 6]).all() and np.isnan(values[:, 5, 0]).all()
    assert values[:, 0, 0].tolist() == [1, 2]
    assert values[:, 3, 3].tolist() == [1, 3]
    assert values[:, 5, 6].tolist() == [0.5, 3]
    assert [raster.GetRasterBand(n).GetDescription() for n in (1, 2)] == ["median_m", "p90_m"]


def test_of_arrivals_the_earliest_stands(tmp_path):
    parts = [part(tmp_path, n, 10, 20, values, "ARRIVAL") for n, values in enumerate(((5, 9), (4, np.nan)))]
    write_mosaic(str(tmp_path / "a.tif"), "ARRIVAL", parts, LIKE)
    assert read(tmp_path / "a.tif")[0][:, 0, 0].tolist() == [4, 9]


def test_a_part_is_cut_to_what_is_wet(tmp_path):
    grid = LIKE.window(0, 50, 0, 60)
    depth = np.full((2, 50, 60), np.nan)
    depth[:, 7:9, 30] = 1.0
    kept = keep_part(tmp_path, 0, grid, {"DEPTH": depth})
    assert (kept.grid.rows, kept.grid.columns) == (2, 1)
    assert (kept.grid.left, kept.grid.top) == (500_000 + 30 * 30, 4_700_000 - 7 * 30)


def test_another_crs_keeps_the_area(tmp_path):
    like = grid_at((3600, 3600), 74.5, 43.0, 1 / 3600, "EPSG:4326")
    write_mosaic(str(tmp_path / "d.tif"), "DEPTH", [part(tmp_path, 0, 10, 20, (1.0, 2.0))], like)
    values, raster = read(tmp_path / "d.tif")
    # 20 cells of 900 m2 in cells of 30.85 m by 22.9 m (1" at 42.5 N).
    assert np.isfinite(values[0]).sum() == pytest.approx(20 * 900 / (30.85 * 22.9), abs=3)
    transform = raster.GetGeoTransform()
    # On the cells of the relief.
    assert (transform[0] - 74.5) * 3600 == pytest.approx(round((transform[0] - 74.5) * 3600), abs=1e-6)


def test_nothing_simulated_is_one_empty_cell(tmp_path):
    write_mosaic(str(tmp_path / "d.tif"), "HAZARD", [], LIKE)
    assert np.isnan(read(tmp_path / "d.tif")[0]).all()


def test_windows_far_apart_take_little_room(tmp_path):
    parts = [part(tmp_path, n, at, at, (1.0, 2.0)) for n, at in enumerate((0, 20_000))]
    write_mosaic(str(tmp_path / "d.tif"), "DEPTH", parts, LIKE)
    assert (tmp_path / "d.tif").stat().st_size < 1_000_000


def test_every_raster_has_its_bands():
    assert {name: len(bands) for name, (bands, _) in BANDS.items()} == {
        "PROBABILITY": 1,
        "DEPTH": 2,
        "SPEED": 2,
        "ARRIVAL": 2,
        "HAZARD": 1,
    }
