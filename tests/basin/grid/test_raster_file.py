"""Opening rasters, their grids, the check of memory, and points brought into their CRS."""

from pathlib import Path

import numpy as np
import pytest
from osgeo import gdal, osr

from tailings_plugin.basin.grid import raster_file
from tailings_plugin.basin.grid.raster_file import (
    check_memory,
    estimate_memory_bytes,
    free_memory_bytes,
    gdal_exceptions,
    grid_at,
    grid_of,
    open_raster,
    transformed,
)
from tailings_plugin.errors import DataProblem

US_FEET = 1200 / 3937


def raster(path, epsg, transform=(500.0, 30.0, 0, 900.0, 0, -20.0), rows=3, columns=4):
    dataset = gdal.GetDriverByName("GTiff").Create(str(path), columns, rows, 1, gdal.GDT_Byte)
    reference = osr.SpatialReference()
    reference.ImportFromEPSG(epsg)
    dataset.SetSpatialRef(reference)
    dataset.SetGeoTransform(transform)
    dataset = None
    return grid_of(open_raster(str(path)), str(path))


def test_the_grid_of_a_raster(tmp_path):
    metres = raster(tmp_path / "m.tif", 32643)
    assert (metres.rows, metres.columns, metres.left, metres.top) == (3, 4, 500, 900)
    assert (metres.cell_width, metres.cell_height) == (30, 20)
    assert (metres.geographic, metres.metres_per_unit) == (False, 1)
    # New York Long Island in US survey feet.
    feet = raster(tmp_path / "ft.tif", 2263)
    assert (feet.geographic, feet.metres_per_unit) == (False, pytest.approx(US_FEET, rel=1e-9))
    degrees = raster(tmp_path / "deg.tif", 4326, (70.0, 0.5, 0, 45.0, 0, -0.5))
    assert (degrees.geographic, degrees.metres_per_unit) == (True, 1)


def test_a_grid_for_an_array():
    grid = grid_at((3, 4), left=500, top=900, cell=(30, 20), crs="EPSG:2263")
    assert (grid.rows, grid.columns, grid.left, grid.top) == (3, 4, 500, 900)
    assert (grid.cell_width, grid.cell_height) == (30, 20)
    assert (grid.geographic, grid.metres_per_unit) == (False, pytest.approx(US_FEET, rel=1e-9))
    square = grid_at((1, 1), left=70, top=40, cell=0.5, crs="EPSG:4326")
    assert (square.cell_width, square.cell_height, square.geographic) == (0.5, 0.5, True)
    for cell in ((0, 10), (10, 0), (-1, 10), 0):
        with pytest.raises(DataProblem, match="have no size"):
            grid_at((1, 1), left=0, top=0, cell=cell, crs="EPSG:4326")


@pytest.mark.parametrize(
    "transform",
    [
        (0, 1, 0, 0, 0.1, -1),
        (0, 1, -0.1, 0, 0, -1),
        (0, -1, 0, 0, 0, -1),
        (0, 1, 0, 0, 0, 1),
    ],
)
def test_a_raster_that_is_not_north_up(tmp_path, transform):
    with pytest.raises(DataProblem, match="rotated or not north-up"):
        raster(tmp_path / "r.tif", 32643, transform)


def test_several_rasters_in_one_file(tmp_path):
    path = str(tmp_path / "two.tif")
    for name in ("a", "b"):
        raster(tmp_path / f"{name}.tif", 32643)
    options = gdal.TranslateOptions(creationOptions=["APPEND_SUBDATASET=YES"])
    gdal.Translate(path, str(tmp_path / "a.tif"))
    gdal.Translate(path, str(tmp_path / "b.tif"), options=options)
    assert open_raster(path).RasterCount == 1  # GDAL opens the first by itself
    netcdf = gdal.GetDriverByName("GPKG").Create(str(tmp_path / "x.gpkg"), 256, 256, 1, gdal.GDT_Byte)
    netcdf.SetGeoTransform((0, 1, 0, 0, 0, -1))
    netcdf = None
    second = gdal.GetDriverByName("GPKG").Create(
        str(tmp_path / "x.gpkg"), 256, 256, 1, gdal.GDT_Byte, ["APPEND_SUBDATASET=YES", "RASTER_TABLE=b"]
    )
    second.SetGeoTransform((0, 1, 0, 0, 0, -1))
    second = None
    with pytest.raises(
        DataProblem, match=r"x\.gpkg holds several rasters; choose one of them: GPKG:.*:x, .*:b"
    ):
        open_raster(str(tmp_path / "x.gpkg"))


def test_memory_is_counted_by_cell(monkeypatch):
    # 200 MB at rest, 32 bytes a cell of float32 and 45 of float64 (docs/hydrology.md).
    assert estimate_memory_bytes(1_000_000) == 232_000_000
    assert estimate_memory_bytes(1_000_000, np.float64) == 245_000_000
    monkeypatch.setattr(raster_file, "free_memory_bytes", lambda: 1_000_000_000)
    # Nine tenths of what is free: 700 MB for cells.
    most = 700_000_000 // 32
    check_memory("r.tif", most, np.float32)
    with pytest.raises(
        DataProblem, match=r"r\.tif: 22 million cells need about 0\.9 GB of memory, 1\.0 GB are free"
    ):
        check_memory("r.tif", most + 1, np.float32)
    with pytest.raises(DataProblem, match="15,556 million cells need about 700"):
        check_memory("r.tif", 15_555_555_556, np.float64)
    monkeypatch.setattr(raster_file, "free_memory_bytes", lambda: None)
    check_memory("r.tif", 10**15, np.float32)


def test_free_memory_is_what_the_system_says(monkeypatch, tmp_path):
    told = tmp_path / "meminfo"
    told.write_text("MemTotal: 99 kB\nMemFree:        1 kB\nMemAvailable:   1234 kB\n", encoding="ascii")
    monkeypatch.setattr(raster_file, "Path", lambda name: told if name == "/proc/meminfo" else Path(name))
    assert free_memory_bytes() == 1234 * 1024
    told.write_text("MemTotal: 99 kB\n", encoding="ascii")
    monkeypatch.setattr("os.sysconf", {"SC_AVPHYS_PAGES": 50, "SC_PAGE_SIZE": 4096}.get)
    assert free_memory_bytes() == 50 * 4096
    monkeypatch.setattr("os.sysconf_names", {})
    monkeypatch.setattr(gdal, "GetUsablePhysicalRAM", lambda: 77)
    assert free_memory_bytes() == 77
    monkeypatch.setattr(gdal, "GetUsablePhysicalRAM", lambda: 0)
    assert free_memory_bytes() is None


@pytest.mark.parametrize("before", [True, False])
def test_gdal_raises_its_errors_only_within(before):
    was = gdal.GetUseExceptions()
    try:
        (gdal.UseExceptions if before else gdal.DontUseExceptions)()
        with gdal_exceptions():
            assert gdal.GetUseExceptions()
        assert bool(gdal.GetUseExceptions()) == before
    finally:
        (gdal.UseExceptions if was else gdal.DontUseExceptions)()


def test_points_are_brought_into_the_crs_of_a_grid():
    grid = grid_at((1, 1), left=0, top=0, cell=1, crs="EPSG:32643")
    # On the central meridian (75 E) the easting is 500 km; the equator has northing 0.
    x, y = transformed(np.array([75.0, np.nan, 75.0]), np.array([0.0, 1.0, np.nan]), "EPSG:4326", grid)
    assert (x[0], y[0]) == pytest.approx((500_000, 0), abs=1e-3)
    assert np.isnan(x[1:]).all()
    assert np.isnan(y[1:]).all()
    x, y = transformed(np.array([1.5]), np.array([2.5]), "EPSG:32643", grid)
    assert (x.tolist(), y.tolist()) == ([1.5], [2.5])


def test_of_threads_that_overlap_the_last_one_turns_gdal_back(monkeypatch):
    told = []
    monkeypatch.setattr(gdal, "GetUseExceptions", lambda: 0)
    monkeypatch.setattr(gdal, "UseExceptions", lambda: told.append("raise"))
    monkeypatch.setattr(gdal, "DontUseExceptions", lambda: told.append("as before"))
    first, second = gdal_exceptions(), gdal_exceptions()
    first.__enter__()
    second.__enter__()
    first.__exit__(None, None, None)
    assert told == ["raise"]
    second.__exit__(None, None, None)
    assert told == ["raise", "as before"]
