"""Windows of GeoTIFFs read by ranges are, cell by cell, what GDAL cuts of the whole file."""

import numpy as np
import pytest
from osgeo import gdal, osr

from tailings_plugin.errors import DataProblem
from tailings_plugin.open_data.ranges import Remote
from tailings_plugin.open_data.tiff_windows import read_window

WIDTH, HEIGHT = 700, 500
TILED = ["TILED=YES", "BLOCKXSIZE=64", "BLOCKYSIZE=64"]


@pytest.fixture(autouse=True)
def _gdal_raises():
    before = gdal.GetUseExceptions()
    gdal.UseExceptions()
    yield
    if not before:
        gdal.DontUseExceptions()


class Bytes:
    """A file in memory that counts what is read of it."""

    def __init__(self, data: bytes):
        self.data, self.ranges = data, []

    def __call__(self, offset: int, length: int) -> bytes:
        self.ranges.append((offset, length))
        return self.data[offset : offset + length]

    @property
    def read(self) -> int:
        return sum(length for _, length in self.ranges)

    def remote(self) -> Remote:
        return Remote("файл", len(self.data), self)


def write(path, kind=gdal.GDT_Float32, options=(), bands=1, cells=None, no_data=None, epsg=4326, at=None):
    """Write a raster of 0.001 degrees whose north-west corner is at 70 E, 41 N; return it as Bytes."""
    driver = gdal.GetDriverByName("GTiff")
    dataset = driver.Create(str(path), WIDTH, HEIGHT, bands, kind, list(options))
    dataset.SetGeoTransform(at or (70, 0.001, 0, 41, 0, -0.001))
    reference = osr.SpatialReference()
    reference.ImportFromEPSG(epsg)
    dataset.SetSpatialRef(reference)
    for number in range(bands):
        band = dataset.GetRasterBand(number + 1)
        if no_data is not None:
            band.SetNoDataValue(no_data)
        if cells is None:
            band.WriteArray(np.arange(WIDTH * HEIGHT).reshape(HEIGHT, WIDTH) % 3001 + 7 * number)
        elif cells is not False:
            band.WriteArray(cells)
    dataset.FlushCache()
    dataset = None
    return Bytes(path.read_bytes())


@pytest.mark.parametrize("bands", [1, 3])
@pytest.mark.parametrize("kind", [gdal.GDT_Int16, gdal.GDT_Float32, gdal.GDT_Float64])
@pytest.mark.parametrize(
    "options",
    [
        [],
        TILED,
        [*TILED, "COMPRESS=LZW"],
        [*TILED, "COMPRESS=LZW", "PREDICTOR=2"],
        [*TILED, "COMPRESS=DEFLATE", "BIGTIFF=YES"],
        [*TILED, "COMPRESS=DEFLATE", "ENDIANNESS=BIG"],
        [*TILED, "COMPRESS=DEFLATE", "ENDIANNESS=BIG", "BIGTIFF=YES", "INTERLEAVE=BAND"],
        ["COMPRESS=DEFLATE", "BLOCKYSIZE=1"],
    ],
    ids=" ".join,
)
def test_a_window_is_what_gdal_cuts(tmp_path, kind, options, bands):
    if kind == gdal.GDT_Float32 and "PREDICTOR=2" in options:
        options = [*options[:-1], "PREDICTOR=3"]
    file = write(tmp_path / "whole.tif", kind, options, bands)
    window = read_window(file.remote(), (70.1004, 40.8, 70.2, 40.9), tmp_path / "cut.tif")
    # 70.1004 is 100.4 cells from the left: the cell it is in belongs to the window.
    assert (window.column, window.row, window.columns, window.rows) == (100, 100, 100, 100)
    whole, cut = gdal.Open(str(tmp_path / "whole.tif")), gdal.Open(str(window.path))
    np.testing.assert_array_equal(cut.ReadAsArray(), whole.ReadAsArray(100, 100, 100, 100))
    assert cut.GetRasterBand(1).DataType == kind
    np.testing.assert_allclose(cut.GetGeoTransform(), (70.1, 0.001, 0, 40.9, 0, -0.001), atol=1e-12)
    assert cut.GetSpatialRef().IsSame(whole.GetSpatialRef())
    assert window.bytes <= file.read < len(file.data) + 20_000
    assert sorted(path.name for path in tmp_path.iterdir()) == ["cut.tif", "whole.tif"]


def test_a_box_outside_is_empty_and_writes_nothing(tmp_path):
    file = write(tmp_path / "whole.tif", options=TILED)
    window = read_window(file.remote(), (60, 40, 61, 41), tmp_path / "cut.tif")
    assert window.empty
    assert not (tmp_path / "cut.tif").exists()


def test_what_is_no_tiff_is_refused_by_name(tmp_path):
    with pytest.raises(DataProblem, match="файл is no TIFF"):
        read_window(Bytes(b"<html>" * 100).remote(), (0, 0, 1, 1), tmp_path / "cut.tif")
