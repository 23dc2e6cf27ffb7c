"""Windows of GeoTIFFs read by ranges are, cell by cell, what GDAL cuts of the whole file."""

import struct

import numpy as np
import pytest
from osgeo import gdal, osr

from tailings_plugin.errors import DataProblem
from tailings_plugin.open_data import tiff_directory, tiff_windows
from tailings_plugin.open_data.tiff_windows import read_window
from tests.open_data.remote_bytes import RemoteBytes

WIDTH, HEIGHT = 700, 500
TILED = ["TILED=YES", "BLOCKXSIZE=64", "BLOCKYSIZE=64"]


@pytest.fixture(autouse=True)
def _gdal_raises():
    before = gdal.GetUseExceptions()
    gdal.UseExceptions()
    yield
    if not before:
        gdal.DontUseExceptions()


def write(path, kind=gdal.GDT_Float32, options=(), bands=1, cells=None, no_data=None, epsg=4326, at=None):
    """Write a raster of 0.001 degrees whose north-west corner is at 70 E, 41 N; return it as RemoteBytes."""
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
    return RemoteBytes(path.read_bytes())


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


def cells_of(path, *window):
    return gdal.Open(str(path)).ReadAsArray(*window)


def no_data_of(path):
    dataset = gdal.Open(str(path))
    return dataset.GetRasterBand(1).GetNoDataValue()


def same(tmp_path, file, box):
    """Read a window and compare it with GDAL's cut of the whole; return it."""
    window = read_window(file.remote(), box, tmp_path / "cut.tif")
    place = (window.column, window.row, window.columns, window.rows)
    np.testing.assert_array_equal(cells_of(window.path), cells_of(tmp_path / "whole.tif", *place))
    return window


def test_a_large_raster_costs_its_directory_and_the_blocks_of_the_window(tmp_path):
    noise = np.random.default_rng(1).normal(1000, 300, (HEIGHT, WIDTH))
    file = write(tmp_path / "whole.tif", options=TILED, cells=noise)
    # Cells 10-59 from the left and 10-59 from the top: one block of 64 x 64 x 4 bytes.
    window = same(tmp_path, file, (70.01, 40.94, 70.06, 40.99))
    assert window.bytes == 64 * 64 * 4
    assert file.read == 16_384 + 64 * 64 * 4
    assert len(file.ranges) == 2


def test_a_directory_behind_the_blocks_and_overviews_behind_that(tmp_path):
    write(tmp_path / "whole.tif", gdal.GDT_Int16, [*TILED, "COMPRESS=LZW"])
    dataset = gdal.Open(str(tmp_path / "whole.tif"), gdal.GA_Update)
    dataset.GetRasterBand(1).SetNoDataValue(-1)  # the directory is written anew, at the end
    dataset.BuildOverviews("NEAREST", [2, 4])
    dataset = None
    file = RemoteBytes((tmp_path / "whole.tif").read_bytes())
    window = same(tmp_path, file, (70.1, 40.8, 70.2, 40.9))
    assert no_data_of(window.path) == -1


def test_a_cog_is_read(tmp_path):
    write(tmp_path / "plain.tif", no_data=-9999)
    options = ["BLOCKSIZE=128", "COMPRESS=DEFLATE", "PREDICTOR=YES"]
    gdal.Translate(
        str(tmp_path / "whole.tif"), str(tmp_path / "plain.tif"), format="COG", creationOptions=options
    )
    file = RemoteBytes((tmp_path / "whole.tif").read_bytes())
    window = same(tmp_path, file, (70.3, 40.6, 70.45, 40.7))
    assert no_data_of(window.path) == -9999


def test_many_blocks_of_one_row_are_found_in_parts_of_their_list(tmp_path, monkeypatch):
    monkeypatch.setattr(tiff_directory, "_READ_WHOLE", 100)
    monkeypatch.setattr(tiff_directory, "HEAD", 512)
    file = write(tmp_path / "whole.tif", options=TILED)
    same(tmp_path, file, (70.1, 40.8, 70.4, 40.9))


def test_masked_cells_are_no_data(tmp_path):
    gdal.SetConfigOption("GDAL_TIFF_INTERNAL_MASK", "YES")
    try:
        write(
            tmp_path / "whole.tif",
            gdal.GDT_Byte,
            TILED,
            cells=np.arange(WIDTH * HEIGHT).reshape(HEIGHT, WIDTH) % 200,
        )
        dataset = gdal.Open(str(tmp_path / "whole.tif"), gdal.GA_Update)
        dataset.CreateMaskBand(gdal.GMF_PER_DATASET)
        mask = np.full((HEIGHT, WIDTH), 255, np.uint8)
        mask[100:150, 100:110] = 0
        dataset.GetRasterBand(1).GetMaskBand().WriteArray(mask)
        dataset = None
    finally:
        gdal.SetConfigOption("GDAL_TIFF_INTERNAL_MASK", None)
    file = RemoteBytes((tmp_path / "whole.tif").read_bytes())
    window = read_window(file.remote(), (70.1, 40.8, 70.2, 40.9), tmp_path / "cut.tif")
    cut = gdal.Open(str(window.path))  # kept: a band without its dataset ends Python
    band = cut.GetRasterBand(1)
    cells = band.ReadAsArray()
    # Values are 0 to 199: the one taken for no data is nowhere else.
    assert (cells == band.GetNoDataValue()).sum() == 50 * 10
    whole = cells_of(tmp_path / "whole.tif", 100, 100, 100, 100)
    np.testing.assert_array_equal(cells[:, 10:], whole[:, 10:])


@pytest.mark.parametrize(
    ("kind", "no_data", "given", "expected"),
    [
        (gdal.GDT_Float32, -9999, None, -9999),
        (gdal.GDT_Float32, None, -200, -200),
        (gdal.GDT_Float32, None, None, np.nan),
        (gdal.GDT_Int16, None, None, -32768),
        (gdal.GDT_Byte, None, None, 255),
    ],
)
def test_blocks_that_are_not_in_the_file_are_no_data_never_zeros(tmp_path, kind, no_data, given, expected):
    write(tmp_path / "whole.tif", kind, [*TILED, "SPARSE_OK=TRUE"], cells=False, no_data=no_data)
    dataset = gdal.Open(str(tmp_path / "whole.tif"), gdal.GA_Update)
    dataset.GetRasterBand(1).WriteArray(np.full((64, 64), 7), 64, 64)  # the second block of the second row
    dataset = None
    file = RemoteBytes((tmp_path / "whole.tif").read_bytes())
    # Cells 100-199 each way: 28 x 28 of them in the block.
    window = read_window(file.remote(), (70.1, 40.8, 70.2, 40.9), tmp_path / "cut.tif", no_data=given)
    cut = gdal.Open(str(window.path))  # kept: a band without its dataset ends Python
    band = cut.GetRasterBand(1)
    np.testing.assert_equal(band.GetNoDataValue(), expected)
    cells = band.ReadAsArray()
    assert (cells[:28, :28] == 7).all()
    cells[:28, :28] = expected
    np.testing.assert_equal(cells.astype(float), np.full((100, 100), float(expected)))
    assert window.bytes == 64 * 64 * {gdal.GDT_Float32: 4, gdal.GDT_Int16: 2, gdal.GDT_Byte: 1}[kind]


def test_all_numbers_in_use_leave_none_for_no_data(tmp_path):
    write(tmp_path / "whole.tif", gdal.GDT_Byte, [*TILED, "SPARSE_OK=TRUE"], cells=False)
    dataset = gdal.Open(str(tmp_path / "whole.tif"), gdal.GA_Update)
    dataset.GetRasterBand(1).WriteArray(np.arange(64 * 64).reshape(64, 64) % 256)
    dataset = None
    file = RemoteBytes((tmp_path / "whole.tif").read_bytes())
    with pytest.raises(DataProblem, match="файл has cells without a value, and no number is left"):
        read_window(file.remote(), (70.0, 40.8, 70.2, 41.0), tmp_path / "cut.tif")
    assert not (tmp_path / "cut.tif").exists()


def test_a_box_of_degrees_in_metres_of_a_zone(tmp_path):
    # Zone 42 N: 69 E is at 500,000 m; 41 N at 4,538,803 m (0.9996 times 4,540,619 m of the ellipsoid's meridian).
    file = write(tmp_path / "whole.tif", options=TILED, epsg=32642, at=(495_000, 30, 0, 4_545_000, 0, -30))
    window = same(tmp_path, file, (69.0, 40.99, 69.05, 41.0))
    assert window.column == pytest.approx(5000 / 30, abs=1)
    assert window.row == pytest.approx((4_545_000 - 4_538_803) / 30, abs=2)
    # A degree of longitude at 41 N is 84.2 km: 0.05 are 4.21 km or 140 cells; 0.01 of latitude 1.11 km or 37.
    assert window.columns == pytest.approx(140, abs=2)
    assert window.rows == pytest.approx(37, abs=2)


def test_rasters_whose_degrees_go_from_0_to_360(tmp_path):
    file = write(tmp_path / "whole.tif", options=TILED, at=(185, 0.001, 0, 41, 0, -0.001))
    window = same(tmp_path, file, (-174.9, 40.8, -174.8, 40.9))
    assert (window.column, window.row) == (100, 100)


def test_a_box_half_outside_is_clipped(tmp_path):
    file = write(tmp_path / "whole.tif", options=TILED)
    window = same(tmp_path, file, (69.0, 40.9, 70.05, 42.0))
    assert (window.column, window.row, window.columns, window.rows) == (0, 0, 50, 100)


def test_what_is_no_tiff_is_refused_by_name(tmp_path):
    with pytest.raises(DataProblem, match="файл is no TIFF"):
        read_window(RemoteBytes(b"<html>" * 100).remote(), (0, 0, 1, 1), tmp_path / "cut.tif")


def entry_at(data: bytes, tag: int) -> int:
    """Return where the entry of a tag stands in a classic TIFF of this machine's order."""
    (place,) = struct.unpack_from("<L", data, 4)
    (count,) = struct.unpack_from("<H", data, place)
    tags = [struct.unpack_from("<H", data, place + 2 + 12 * number)[0] for number in range(count)]
    return place + 2 + 12 * tags.index(tag)


def with_entry(data: bytes, tag: int, count: int | None = None, value: int | None = None) -> bytes:
    changed = bytearray(data)
    at = entry_at(data, tag)
    if count is not None:
        struct.pack_into("<L", changed, at + 4, count)
    if value is not None:
        struct.pack_into("<L", changed, at + 8, value)  # a short is the lower half of it
    return bytes(changed)


@pytest.mark.parametrize(
    ("tag", "count", "value", "said"),
    [
        (324, None, 1 << 30, "entry 324 lies beyond the end"),
        (324, 1 << 29, None, "entry 324 lies beyond the end"),
        (324, 3, None, "entry 324 does not tell of 88 blocks"),
        (322, None, 0, "in blocks of 0 x 64"),
        (322, None, 65535, "entry 324 does not tell of"),
        (256, None, 0, "its image has 0 x 500 cells"),
        (33550, 1 << 27, None, "entry 33550 lies beyond the end"),
    ],
)
def test_a_directory_that_lies_is_refused_and_little_is_read(tmp_path, tag, count, value, said):
    data = write(tmp_path / "whole.tif", gdal.GDT_Int16, TILED).data
    file = RemoteBytes(with_entry(data, tag, count, value))
    with pytest.raises(DataProblem, match=said):
        read_window(file.remote(), (70.1, 40.8, 70.2, 40.9), tmp_path / "cut.tif")
    assert file.read <= 2 * 16_384
    assert [path.name for path in tmp_path.iterdir()] == ["whole.tif"]


@pytest.mark.parametrize("lie", ["place", "length"])
def test_blocks_that_lie_beyond_the_end_are_refused(tmp_path, lie):
    data = bytearray(write(tmp_path / "whole.tif", gdal.GDT_Int16, TILED).data)
    (array,) = struct.unpack_from("<L", data, entry_at(data, 324 if lie == "place" else 325) + 8)
    for number in range(88):
        struct.pack_into("<L", data, array + 4 * number, len(data) - 100)
    with pytest.raises(DataProblem, match="файл is damaged"):
        read_window(RemoteBytes(bytes(data)).remote(), (70.1, 40.8, 70.2, 40.9), tmp_path / "cut.tif")


def test_a_billion_blocks_are_refused(tmp_path):
    data = bytearray(write(tmp_path / "whole.tif", gdal.GDT_Int16, TILED).data)
    for tag in (256, 257):
        at = entry_at(data, tag)
        struct.pack_into("<HLL", data, at + 2, 4, 1, 2_000_000)  # long, one value
    with pytest.raises(DataProblem, match="it has 976562500 blocks, and 4000000 can be read"):
        read_window(RemoteBytes(bytes(data)).remote(), (70.1, 40.8, 70.2, 40.9), tmp_path / "cut.tif")


def test_damaged_blocks_are_refused_by_name(tmp_path):
    data = bytearray(write(tmp_path / "whole.tif", gdal.GDT_Int16, [*TILED, "COMPRESS=DEFLATE"]).data)
    (offsets,) = struct.unpack_from("<L", data, entry_at(data, 324) + 8)
    for number in range(88):
        (offset,) = struct.unpack_from("<L", data, offsets + 4 * number)
        data[offset : offset + 20] = bytes(20)
    with pytest.raises(DataProblem, match=r"файл is damaged.*GDAL says"):
        read_window(RemoteBytes(bytes(data)).remote(), (70.1, 40.8, 70.2, 40.9), tmp_path / "cut.tif")
    assert [path.name for path in tmp_path.iterdir()] == ["whole.tif"]


def test_a_raster_without_a_position_is_refused(tmp_path):
    path = tmp_path / "whole.tif"
    gdal.GetDriverByName("GTiff").Create(str(path), 10, 10).FlushCache()
    with pytest.raises(DataProblem, match="файл has no position"):
        read_window(RemoteBytes(path.read_bytes()).remote(), (70, 40, 71, 41), tmp_path / "cut.tif")


def test_a_cancel_leaves_nothing(tmp_path):
    def tick(fraction):
        raise KeyboardInterrupt

    file = write(tmp_path / "whole.tif", options=TILED)
    with pytest.raises(KeyboardInterrupt):
        read_window(file.remote(), (70.1, 40.8, 70.2, 40.9), tmp_path / "cut.tif", tick)
    assert [path.name for path in tmp_path.iterdir()] == ["whole.tif"]


def test_no_data_of_several_bands_is_in_use_in_none_of_them(tmp_path):
    write(tmp_path / "whole.tif", gdal.GDT_Byte, [*TILED, "SPARSE_OK=TRUE"], bands=2, cells=False)
    dataset = gdal.Open(str(tmp_path / "whole.tif"), gdal.GA_Update)
    for number, value in ((1, 7), (2, 255)):
        dataset.GetRasterBand(number).WriteArray(np.full((64, 64), value), 0, 0)
    dataset = None
    file = RemoteBytes((tmp_path / "whole.tif").read_bytes())
    window = read_window(file.remote(), (70.0, 40.9, 70.1, 41.0), tmp_path / "cut.tif")
    assert no_data_of(window.path) == 0  # 255 is in the second band
    cells = cells_of(window.path)
    assert (cells[0, :64, :64] == 7).all()
    assert (cells[1, :64, :64] == 255).all()
    assert (cells[:, 64:] == 0).all()


@pytest.mark.parametrize("free", [0, 10**9])
def test_what_was_not_written_whole_is_no_result(tmp_path, monkeypatch, free):
    file = write(tmp_path / "whole.tif", options=TILED)
    translate = gdal.Translate

    def half(path, dataset, **how):
        made = translate(path, dataset, **how)
        made.GetRasterBand(1).WriteArray(np.zeros((50, 50)))
        return made

    monkeypatch.setattr(tiff_windows.gdal, "Translate", half)
    usage = type("Usage", (), {"free": free})
    monkeypatch.setattr(tiff_windows.shutil, "disk_usage", lambda folder: usage)
    error, said = (DataProblem, "written otherwise") if free else (OSError, "No space left")
    with pytest.raises(error, match=said):
        read_window(file.remote(), (70.1, 40.8, 70.2, 40.9), tmp_path / "cut.tif")
    assert [path.name for path in tmp_path.iterdir()] == ["whole.tif"]


@pytest.mark.parametrize("at", [0, 1, 2, 3])
def test_a_cancel_is_heard_while_the_window_is_cut(tmp_path, at):
    asked = []

    def tick(fraction):
        if fraction == 1.0:
            asked.append(fraction)
            if len(asked) > at:
                raise KeyboardInterrupt

    file = write(tmp_path / "whole.tif", options=TILED)
    with pytest.raises(KeyboardInterrupt):
        read_window(file.remote(), (70.01, 40.94, 70.06, 40.99), tmp_path / "cut.tif", tick)
    assert len(asked) == at + 1
    assert [path.name for path in tmp_path.iterdir()] == ["whole.tif"]
