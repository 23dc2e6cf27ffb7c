"""Work on tiles that ends early: what is done stays, and is taken up only for the same relief and settings."""

import json
import threading
from dataclasses import replace
from itertools import count
from pathlib import Path

import numpy as np
import pytest

from tailings_plugin.basin.tiles import plan, store, written
from tailings_plugin.basin.tiles.drained import AREA, CELLS
from tailings_plugin.basin.tiles.engine import DIRECTIONS, flow_directions_in_tiles
from tailings_plugin.basin.tiles.job import Settings
from tailings_plugin.basin.tiles.plan import Plan
from tailings_plugin.basin.tiles.store import Store
from tailings_plugin.errors import DataProblem
from tests.basin.tiles.heights import NO_SETTINGS, ArrayTiles, in_memory, in_tiles, utm_grid

SHAPE = (7, 9)


class Killed(Exception):
    """As if the process had been."""


@pytest.fixture
def heights():
    rng = np.random.default_rng(3)
    made = np.round(rng.normal(10, 2, (25, 30))).astype(np.float32)
    made[8:20, 5:25] = 9
    made[3, 3] = np.nan
    return made


def run(heights, folder, tick=lambda fraction: None, settings=NO_SETTINGS, shape=SHAPE, source=None):
    source = source or ArrayTiles(heights)
    outputs = {DIRECTIONS: str(folder / "d8.tif")}
    flow_directions_in_tiles(source, outputs, folder / "work", settings, Plan(shape, 1), tick=tick)
    return source


def end_at(limit):
    def tick(fraction):
        if fraction >= limit:
            raise Killed

    return tick


@pytest.mark.parametrize("limit", [0.05, 0.2, 0.37, 0.45, 0.52, 0.6, 0.72, 0.8, 0.87, 0.93, 0.97, 0.99])
def test_a_run_goes_on_where_another_ended(heights, tmp_path, limit):
    with pytest.raises(Killed):
        in_tiles(ArrayTiles(heights), SHAPE, folder=tmp_path, tick=end_at(limit))
    assert not list(tmp_path.glob("*.tif"))
    fresh = ArrayTiles(heights)
    codes, cells, _, counts = in_tiles(fresh, SHAPE, folder=tmp_path)
    terrain, wanted, _ = in_memory(heights)
    np.testing.assert_array_equal(codes, terrain.codes)
    np.testing.assert_array_equal(cells, wanted)
    assert (counts.raised_cells, counts.flat_cells) == (terrain.flow.raised_cells, terrain.flow.flat_cells)
    # Each of the 16 tiles is read for its holes, its basins and its surface: three times together, not once more.
    assert len(fresh.reads) <= 48
    if limit > 0.1:
        assert len(fresh.reads) <= 32
    if limit > 0.65:
        assert not fresh.reads


def test_each_tile_is_read_three_times(heights, tmp_path):
    source = run(heights, tmp_path)
    read = sorted((window.row0, window.col0) for window in source.reads)
    assert len(read) == 48 and all(read.count(each) == 3 for each in read)


def test_another_relief_or_setting_begins_anew(heights, tmp_path):
    with pytest.raises(Killed):
        run(heights, tmp_path, end_at(0.6))
    other = heights.copy()
    other[0, 0] += 1
    for changed in (
        {"heights": other},
        {"heights": heights, "settings": Settings(sea_level_m=8.0)},
        {"heights": heights, "shape": (8, 8)},
    ):
        source = None
        with pytest.raises(Killed):
            source = ArrayTiles(changed["heights"])
            run(**changed, folder=tmp_path, tick=end_at(0.6), source=source)
        assert source.reads, changed
    told = json.loads((tmp_path / "work" / "about.json").read_text(encoding="utf-8"))
    assert told["settings"]["tile"] == [8, 8]


def test_a_folder_of_others_is_left_alone(heights, tmp_path):
    (tmp_path / "work").mkdir()
    (tmp_path / "work" / "mine.txt").write_text("mine")
    with pytest.raises(DataProblem, match="holds other files"):
        run(heights, tmp_path)
    assert [path.name for path in (tmp_path / "work").iterdir()] == ["mine.txt"]


def test_a_damaged_tile_is_named(heights, tmp_path):
    with pytest.raises(Killed):
        run(heights, tmp_path, end_at(0.2))
    hurt = next((tmp_path / "work").glob("pieces-*.tile"))
    hurt.write_bytes(hurt.read_bytes()[:-40])
    with pytest.raises(DataProblem, match=hurt.name):
        run(heights, tmp_path)
    hurt.unlink()
    run(heights, tmp_path)
    assert not (tmp_path / "work").exists()


def test_what_an_earlier_run_still_finds_does_not_count_for_the_next(tmp_path):
    earlier = Store(tmp_path / "work", {"sea_level_m": 1.0})
    Store(tmp_path / "work", {"sea_level_m": 2.0})
    with pytest.raises(DataProblem, match=r"Another run, with other inputs, works in the folder .*work"):
        earlier.save(0, "water", water=np.arange(3))
    assert [path.name for path in (tmp_path / "work").iterdir()] == ["about.json"]
    again = Store(tmp_path / "work", {"sea_level_m": 1.0})
    earlier.save(0, "water", water=np.arange(3))
    assert again.has(0, "water")


@pytest.mark.parametrize("place", [0, 9, 40, -30, -1, None])
def test_what_is_not_as_it_was_written_does_not_count(tmp_path, place):
    """Of one bit that is another, anywhere in the file, and of a file that is longer."""
    kept = Store(tmp_path / "work", {})
    given = {"codes": np.arange(30, dtype=np.uint8).reshape(5, 6), "level": np.full(3, np.nan), "own": 7}
    kept.save(0, "codes", **given)
    for name, value in kept.load(0, "codes").items():
        np.testing.assert_array_equal(value, given[name])
        assert value.shape == np.shape(given[name])
    path = kept.path(0, "codes")
    content = bytearray(path.read_bytes())
    if place is None:
        content += b" "
    else:
        content[place] ^= 1
    path.write_bytes(content)
    with pytest.raises(DataProblem, match=r"codes-0\.tile cannot be read"):
        kept.load(0, "codes")


def test_a_full_disk_leaves_what_is_done(heights, tmp_path, monkeypatch):
    real, written = Path.open, []

    def full(path, mode="r", *more, **others):
        if path.suffix == ".tile" and mode == "wb":
            if len(written) == 20:
                real(path, mode).close()
                raise OSError(28, "No space left on device")
            written.append(path)
        return real(path, mode, *more, **others)

    monkeypatch.setattr(store.Path, "open", full)
    with pytest.raises(DataProblem, match="No space left on device"):
        run(heights, tmp_path)
    monkeypatch.undo()
    names = {path.name for path in (tmp_path / "work").iterdir()}
    assert not [name for name in names if ".part" in name]
    assert len(names) == 21
    source = run(heights, tmp_path)
    # All tiles had their holes found, the first its basins: the sixteen are read for the other basins and surfaces.
    assert sum(name.startswith("pieces") for name in names) == 16 and "basins-0.tile" in names
    assert len(source.reads) == 48 - 17


def test_a_tile_that_cannot_be_read_is_named_with_its_place(tmp_path):
    from osgeo import gdal

    from tailings_plugin.basin.tiles.source import ReliefTiles

    path = tmp_path / "relief.tif"
    grid = utm_grid((64, 64))
    dataset = gdal.GetDriverByName("GTiff").Create(
        str(path), 64, 64, 1, gdal.GDT_Float32, ["TILED=YES", "BLOCKXSIZE=16", "BLOCKYSIZE=16"]
    )
    dataset.SetGeoTransform(grid.geotransform)
    dataset.SetProjection(grid.crs_wkt)
    dataset.GetRasterBand(1).WriteArray(np.arange(4096, dtype=np.float32).reshape(64, 64))
    del dataset
    content = path.read_bytes()
    path.write_bytes(content[:-600])
    # The last block is the one in the south-east, rows and columns from 49 on. Tiles are read with a rim of one cell:
    # the one before, from the 33rd on, meets it first.
    with pytest.raises(DataProblem, match=r"rows 32 to 49, columns 32 to 49 \(from x 500930, y 4699070 down"):
        run(None, tmp_path, shape=(16, 16), source=ReliefTiles(str(path)))
    assert (tmp_path / "work" / "pieces-9.tile").exists()
    path.write_bytes(content)
    run(None, tmp_path, shape=(16, 16), source=ReliefTiles(str(path)))
    assert (tmp_path / "d8.tif").exists()


def test_only_no_data_is_no_relief(tmp_path):
    with pytest.raises(DataProblem, match="only no-data"):
        run(np.full((9, 9), np.nan, np.float32), tmp_path)


def test_heights_too_low_are_told_once(tmp_path):
    heights = np.ones((20, 20), np.float32)
    heights[3, 3], heights[15:17, 6] = -9999, -700
    told = []
    flow_directions_in_tiles(
        ArrayTiles(heights),
        {DIRECTIONS: str(tmp_path / "d8.tif")},
        tmp_path / "work",
        Settings(),
        Plan((7, 7), 1),
        too_low=lambda *what: told.append(what),
    )
    assert told == [("", 3, -9999.0)]


def test_a_cancel_stops_threads_that_are_at_work(tmp_path):
    heights = np.full((300, 300), 5, np.float32)
    before = threading.active_count()
    with pytest.raises(Killed):
        in_tiles(ArrayTiles(heights), (64, 64), folder=tmp_path, threads=3, tick=end_at(0.56))
    assert threading.active_count() == before


def test_a_budget_too_small_for_one_tile(monkeypatch):
    grid = replace(utm_grid((4000, 4000)))
    # 150 MB at rest, 512 x 512 cells of 110 bytes, and 8 x 8 rings of 4 x 512 cells of 180 bytes.
    least = 150e6 + 512 * 512 * 110 + 8 * 8 * 4 * 512 * 180
    assert plan.plan(grid, np.float32, least).shape == (512, 512)
    with pytest.raises(DataProblem, match=r"0\.10 GB of memory are too few .* needs 0\.20 GB"):
        plan.plan(grid, np.float32, 0.1e9)
    # Tiles of 2048 x 2048 need 150 MB, 2 x 2 rings of 4 x 2048 cells, and for each core 2048 x 2048 cells of 110 bytes.
    monkeypatch.setattr(plan, "thread_count", lambda: 3)
    roomy = 150e6 + 3 * 2048 * 2048 * 110 + 2 * 2 * 4 * 2048 * 180
    assert plan.plan(grid, np.float32, roomy) == plan.Plan((2048, 2048), 3)
    assert plan.plan(grid, np.float32, roomy - 1) == plan.Plan((1024, 1024), 3)


def test_work_goes_on_with_the_tiles_it_was_begun_with(tmp_path):
    grid = replace(utm_grid((4000, 4000)))
    (tmp_path / "about.json").write_text('{"version": 2, "settings": {"tile": [512, 512]}}')
    assert plan.plan(grid, np.float32, 8e9, tmp_path).shape == (512, 512)
    # Where they do not fit, others do.
    (tmp_path / "about.json").write_text('{"version": 2, "settings": {"tile": [4096, 4096]}}')
    assert plan.plan(grid, np.float32, 0.4e9, tmp_path).shape == (1024, 1024)
    (tmp_path / "about.json").write_text('{"version": 2, "settings": {"tile": [300, 300]}}')
    assert plan.plan(grid, np.float32, 0.4e9, tmp_path).shape == (1024, 1024)


def test_a_disk_with_too_little_room_is_told_before_the_start(tmp_path, monkeypatch):
    monkeypatch.setattr(plan.shutil, "disk_usage", lambda path: type("Usage", (), {"free": 1500})())
    # 10 x 10 cells: 4 bytes each while the work goes on, 1.4 for the raster.
    source = ArrayTiles(np.ones((10, 10), np.float32))
    run(None, tmp_path, source=source)
    with pytest.raises(DataProblem, match="needs up to"):
        run(None, tmp_path, source=ArrayTiles(np.ones((20, 20), np.float32)))


def test_overviews_of_a_long_raster(tmp_path):
    from osgeo import gdal

    from tailings_plugin.basin.tiles.written import overview_factors

    run(np.arange(3000, dtype=np.float32).reshape(1, 3000), tmp_path, shape=(1, 512))
    dataset = gdal.Open(str(tmp_path / "d8.tif"))
    band = dataset.GetRasterBand(1)
    assert [band.GetOverview(i).XSize for i in range(band.GetOverviewCount())] == [750]
    assert band.GetBlockSize() == [256, 256]
    np.testing.assert_array_equal(band.GetOverview(0).ReadAsArray(), band.ReadAsArray()[:, ::4])
    assert (overview_factors(1024, 700), overview_factors(700, 1025), overview_factors(9000, 10)) == (
        [],
        [4],
        [4, 8, 16],
    )


@pytest.mark.parametrize("shape", [(100, 300), (256, 256), (7, 1050)])
def test_overviews_do_not_depend_on_tiles(tmp_path, shape):
    """Every fourth and eighth cell, as of GDAL's nearest ones; tiles begin at no multiples of these."""
    from osgeo import gdal

    heights = np.random.default_rng(5).normal(0, 9, (260, 4100)).astype(np.float32)
    run(heights, tmp_path, shape=shape)
    dataset = gdal.Open(str(tmp_path / "d8.tif"))
    band = dataset.GetRasterBand(1)
    codes = band.ReadAsArray()
    assert band.GetOverviewCount() == 2
    for number, factor in enumerate((4, 8)):
        np.testing.assert_array_equal(band.GetOverview(number).ReadAsArray(), codes[::factor, ::factor])


@pytest.mark.parametrize("name", [DIRECTIONS, CELLS, AREA])
def test_one_raster_that_is_not_as_it_was_written_leaves_none(heights, tmp_path, monkeypatch, name):
    real = written.crc32

    def other(content):
        return real(content) + (next(number) if len(content) == spoilt else 0)

    # A whole tile has 63 cells, of 1, 4 and 8 bytes.
    spoilt, number = {DIRECTIONS: 63, CELLS: 4 * 63, AREA: 8 * 63}[name], count()
    monkeypatch.setattr(written, "crc32", other)
    with pytest.raises(
        DataProblem, match=f"{name}.tif cannot be written: rows from 1 on are not as they were"
    ):
        in_tiles(ArrayTiles(heights), SHAPE, folder=tmp_path)
    assert not list(tmp_path.glob("*.tif"))
