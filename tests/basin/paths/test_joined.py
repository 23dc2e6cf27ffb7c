"""Points far apart followed in windows of their own: the paths are those of the whole raster."""

import numpy as np
import pytest
from osgeo import gdal

from tailings_plugin import basin
from tailings_plugin.basin.grid.grid import Grid
from tailings_plugin.basin.grid.raster_file import is_empty
from tailings_plugin.basin.paths import relief_file, windows
from tailings_plugin.basin.paths.paths import merged_reaches
from tailings_plugin.basin.paths.terrain import Terrain, directions_terrain, relief_terrain
from tailings_plugin.basin.paths.windows import groups_of_points, trace_in_windows, trace_on

GRID = Grid(120, 240, 0.0, 12_000.0, 100.0, 100.0, "", geographic=False)


@pytest.fixture(autouse=True)
def big_raster(monkeypatch):
    """Let the 120 x 240 cells count as big."""
    monkeypatch.setattr(windows, "SMALL_CELLS", 1000)
    monkeypatch.setattr(windows, "FIRST_MARGIN_CELLS", 10)
    monkeypatch.setattr(windows, "CELLS_BEHIND_LIMIT", 20)
    monkeypatch.setattr(windows, "CELLS_TOGETHER", 30 * 30)


def rough_relief() -> np.ndarray:
    """Return a slope to the south with bumps and pits, which make water meet and part."""
    random = np.random.default_rng(20261129)
    row, column = np.mgrid[:120, :240]
    return (500.0 - 2.0 * row + 0.02 * (column - 120) ** 2 / 10 + random.normal(0, 1.5, (120, 240))).astype(
        np.float32
    )


class Windows:
    """Gives windows of a terrain, and keeps the largest asked for."""

    def __init__(self, terrain):
        self.terrain, self.largest, self.count = terrain, 0, 0

    def __call__(self, window) -> Terrain:
        row0, row1, col0, col1 = window
        self.largest = max(self.largest, (row1 - row0) * (col1 - col0))
        self.count += 1
        return self.terrain(window)


def of_relief(heights):
    def terrain(window):
        row0, row1, col0, col1 = window
        return relief_terrain(GRID.window(*window), heights[row0:row1, col0:col1])

    return Windows(terrain)


def of_codes(codes):
    def terrain(window):
        row0, row1, col0, col1 = window
        return directions_terrain(GRID.window(*window), codes[row0:row1, col0:col1])

    return Windows(terrain)


def centres(rows, columns):
    return GRID.centre_of(np.array(rows) * GRID.columns + np.array(columns))


@pytest.mark.parametrize("limit_m", [np.inf, 5_000.0, 2_345.0])
def test_paths_are_those_of_the_whole_raster(limit_m):
    heights = rough_relief()
    rows, columns = np.divmod(np.arange(40) * 601 + 97, 240)
    x, y = centres(rows, columns)
    x, y = np.append(x, [-50.0, np.nan]), np.append(y, [10.0, 10.0])
    whole = trace_on(relief_terrain(GRID, heights), x, y, limit_m)
    read = of_relief(heights)
    found = trace_in_windows(GRID, x, y, read, limit_m)
    assert read.count > 5
    assert found.starts.reason == whole.starts.reason
    assert found.starts.reason[-2:] == ["off_raster", "off_raster"]
    assert found.starts.cell.tolist() == whole.starts.cell.tolist()
    assert found.paths.ends_in.tolist() == whole.paths.ends_in.tolist()
    assert found.paths.length_m == pytest.approx(whole.paths.length_m, nan_ok=True)
    for place in range(40):
        own, same = found.paths.path(place), whole.paths.path(place)
        for name in ("x", "y", "m", "z"):
            assert getattr(own, name) == pytest.approx(getattr(same, name)), (place, name)


def test_water_that_meets_is_one_reach():
    codes = np.full((120, 240), 4, np.uint8)  # all water runs south
    codes[100, :120], codes[100, 121:] = 1, 16  # and in row 100 to column 120
    codes[119, 120] = 0
    x, y = centres([60, 60], [20, 220])
    read = of_codes(codes)
    found = trace_in_windows(GRID, x, y, read)
    assert found.paths.length_m.tolist() == [4000 + 10_000 + 1900] * 2
    users, used = merged_reaches(found.paths)
    assert sorted(users[reach] for reach in used) == [[0], [0, 1], [1]]
    assert len(set(found.paths.tree.cells.tolist())) == len(found.paths.tree.cells)


def test_what_lies_behind_the_limit_of_one_does_not_turn_another():
    # Two points on one river; the window of the first ends soon behind its limit, where the river goes on.
    codes = np.full((120, 240), 1, np.uint8)
    codes[60, 230] = 0
    x, y = centres([60, 60], [20, 70])
    found = trace_in_windows(GRID, x, y, of_codes(codes), 8_000.0)
    assert found.paths.length_m.tolist() == [8000, 8000]
    assert [found.paths.path(place).x[-1] for place in (0, 1)] == [x[0] + 8000, x[1] + 8000]
    users, used = merged_reaches(found.paths)
    assert sorted(users[reach] for reach in used) == [[0], [0, 1]]


def test_a_window_read_for_one_serves_others_whose_water_stays_in_it():
    codes = np.full((120, 240), 1, np.uint8)
    codes[:, 200] = 0
    x, y = centres([60, 60], [20, 150])
    read = of_codes(codes)
    found = trace_in_windows(GRID, x, y, read)
    alone = of_codes(codes)
    trace_in_windows(GRID, x[:1], y[:1], alone)
    assert read.count == alone.count
    assert found.paths.length_m.tolist() == [18_000, 5000]


def test_points_are_grouped_by_how_near_they_lie():
    x, y = centres([60, 64, 60, 5], [20, 25, 200, 20])
    assert [group.tolist() for group in groups_of_points(GRID, x, y, np.inf)] == [[3], [0, 1], [2]]
    # A limit that needs little: one window.
    assert [group.tolist() for group in groups_of_points(GRID, x[:2], y[:2], 300.0)] == [[0, 1]]


def mosaic(tmp_path, boxes, columns=4000, rows=3000):
    """Write a mosaic of pieces (row, column, rows, columns) of a valley to the east, with holes between them."""
    pieces = []
    for number, (row, column, height, width) in enumerate(boxes):
        path = str(tmp_path / f"piece{number}.tif")
        piece = gdal.GetDriverByName("GTiff").Create(path, width, height, 1, gdal.GDT_Float32)
        piece.SetGeoTransform((70 + column * 0.0005, 0.0005, 0, 43 - row * 0.0005, 0, -0.0005))
        piece.SetProjection("EPSG:4326")
        beside = np.abs(np.arange(height, dtype=np.float32) - height // 2)
        along = np.arange(column, column + width, dtype=np.float32)
        piece.GetRasterBand(1).WriteArray(5000.0 + 3.0 * beside[:, None] - along)
        piece = None
        pieces.append(path)
    vrt = str(tmp_path / "relief.vrt")
    options = gdal.BuildVRTOptions(
        outputBounds=(70, 43 - rows * 0.0005, 70 + columns * 0.0005, 43), VRTNodata=-32768
    )
    gdal.BuildVRT(vrt, pieces, options=options).FlushCache()
    return vrt


def test_a_mosaic_tells_of_its_holes_without_reading_them(tmp_path):
    dataset = gdal.Open(mosaic(tmp_path, [(1000, 100, 200, 300)]))
    assert is_empty(dataset, (0, 1000, 0, 4000))
    assert is_empty(dataset, (1000, 1200, 400, 4000))
    assert not is_empty(dataset, (1000, 1001, 399, 401))
    ordinary = gdal.GetDriverByName("MEM").Create("", 10, 10)
    assert not is_empty(ordinary, (0, 5, 0, 5))


def test_a_path_that_leaves_a_piece_of_a_mosaic_reads_no_more_of_it(tmp_path, monkeypatch):
    monkeypatch.setattr(windows, "SMALL_CELLS", 100_000)
    vrt = mosaic(tmp_path, [(1000, 100, 200, 300), (1000, 3000, 200, 300)])
    read = []
    real = relief_file.read_relief

    def noted(path, window=None, **options):
        read.append(window)
        return real(path, window, **options)

    monkeypatch.setattr(relief_file, "read_relief", noted)
    points = [[70 + 150.5 * 0.0005, 43 - 1100.5 * 0.0005], [70 + 3200.5 * 0.0005, 43 - 1100.5 * 0.0005]]
    traces = basin.trace(vrt, points)
    assert [traces.traced.paths.ends_text(place) for place in (0, 1)] == ["no_data", "no_data"]
    # 249 steps of 0.0005 degrees to the last cell of the first piece, 99 in the second.
    lengths = traces.traced.paths.length_m
    assert lengths[0] / lengths[1] == pytest.approx(249 / 99, rel=1e-6)
    assert max((row1 - row0) * (col1 - col0) for row0, row1, col0, col1 in read) < 1_000_000
