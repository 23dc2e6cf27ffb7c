"""Windows of big rasters: what is read first, where it grows, and that paths stay the same."""

import numpy as np
import pytest

from tailings_plugin.basin.grid.grid import Grid
from tailings_plugin.basin.paths import windows
from tailings_plugin.basin.paths.paths import Paths
from tailings_plugin.basin.paths.raster_paths import raster_paths
from tailings_plugin.basin.paths.start_cells import starts_at
from tailings_plugin.basin.paths.terrain import Terrain, directions_terrain
from tailings_plugin.basin.paths.windows import (
    first_window,
    grown_window,
    needed_window,
    trace_in_windows,
    trace_on,
)

GRID = Grid(100, 200, 0.0, 10_000.0, 100.0, 100.0, "", geographic=False)


def point(row, column):
    x, y = GRID.centre_of(np.array([row * GRID.columns + column]))
    return x, y


@pytest.fixture(autouse=True)
def big_raster(monkeypatch):
    """Let the 100 x 200 cells count as big."""
    monkeypatch.setattr(windows, "SMALL_CELLS", 1000)
    monkeypatch.setattr(windows, "FIRST_MARGIN_CELLS", 10)
    monkeypatch.setattr(windows, "CELLS_BEHIND_LIMIT", 2)


def test_a_length_limit_bounds_what_is_needed():
    # 500 m are 5 cells of 100 m; two more behind the limit.
    assert needed_window(GRID, *point(50, 60), 500.0) == (43, 58, 53, 68)
    assert needed_window(GRID, *point(2, 199), 500.0) == (0, 10, 192, 200)
    assert needed_window(GRID, *point(2, 199), np.inf) == (0, 100, 0, 200)


def test_points_off_the_raster_do_not_count():
    x, y = point(50, 60)
    x, y = np.append(x, 1e9), np.append(y, np.nan)
    assert needed_window(GRID, x, y, 500.0) == (43, 58, 53, 68)


def test_a_small_raster_is_read_whole_and_a_big_one_around_the_points(monkeypatch):
    assert first_window(GRID, *point(50, 60), (0, 100, 0, 200)) == (40, 61, 50, 71)
    assert first_window(GRID, *point(50, 60), (43, 58, 53, 68)) == (43, 58, 53, 68)
    monkeypatch.setattr(windows, "SMALL_CELLS", 20_000)
    assert needed_window(GRID, *point(50, 60), 500.0) == (0, 100, 0, 200)
    assert first_window(GRID, *point(50, 60), (0, 100, 0, 200)) == (0, 100, 0, 200)


def in_window(codes, window, row, column, **options) -> Paths:
    row0, row1, col0, col1 = window
    part = codes[row0:row1, col0:col1]
    grid = GRID.window(*window)
    return raster_paths(
        grid, part, np.zeros_like(part), starts_at(grid, part, *point(row, column)), **options
    )


def test_a_window_grows_only_where_paths_leave_it():
    codes = np.full((100, 200), 1, np.uint8)  # all water runs east
    window, needed = (40, 61, 50, 71), (0, 100, 0, 200)
    sizes = []
    while window is not None:
        paths = in_window(codes, window, 50, 60)
        sizes.append(window)
        window = grown_window(window, needed, paths)
    assert sizes == [(40, 61, 50, 71), (40, 61, 50, 92), (40, 61, 50, 134), (40, 61, 50, 200)]
    assert paths.length_m[0] == pytest.approx((199 - 60) * 100)


def test_a_window_that_holds_all_paths_is_enough():
    codes = np.full((100, 200), 1, np.uint8)
    codes[50, 65] = 0
    window = (40, 61, 50, 71)
    assert grown_window(window, (0, 100, 0, 200), in_window(codes, window, 50, 60)) is None
    codes[50, 65] = 1


def test_a_window_goes_on_behind_the_length_limit():
    codes = np.full((100, 200), 1, np.uint8)
    window = (40, 61, 50, 71)
    # The last column is 70. Cut in column 68, after 8 cells, two are left behind the limit; after 9, one.
    cut = in_window(codes, window, 50, 60, max_length_m=800.0)
    assert grown_window(window, (0, 100, 0, 200), cut) is None
    cut = in_window(codes, window, 50, 60, max_length_m=900.0)
    assert grown_window(window, (0, 100, 0, 200), cut) == (40, 61, 50, 92)


def test_no_data_may_be_a_hole_that_the_window_cuts():
    codes = np.full((100, 200), 1, np.uint8)
    codes[45:61, 66:80] = 255
    window = (40, 61, 50, 71)
    assert grown_window(window, (0, 100, 0, 200), in_window(codes, window, 50, 60)) == (19, 82, 29, 92)


class Reader:
    """Gives windows of directions, and keeps what was asked for and reported."""

    def __init__(self, codes):
        self.codes = codes
        self.asked, self.reported, self.ticks = [], [], []

    def __call__(self, window) -> Terrain:
        self.asked.append(window)
        row0, row1, col0, col1 = window
        return directions_terrain(GRID.window(*window), self.codes[row0:row1, col0:col1])

    def trace(self, x, y, **options):
        def report(stage, window):
            self.reported.append((stage, window))

        return trace_in_windows(GRID, x, y, self, report=report, tick=self.ticks.append, **options)


def test_larger_windows_are_read_until_the_paths_stay_inside():
    codes = np.full((100, 200), 1, np.uint8)
    codes[50, 100] = 0
    reader = Reader(codes)
    traced = reader.trace(*point(50, 60))
    windows_read = [(40, 61, 50, 71), (40, 61, 50, 92), (40, 61, 50, 134)]
    assert reader.asked == windows_read
    assert reader.reported == [
        ("tracing", windows_read[0]),
        ("larger_window", windows_read[0]),
        ("tracing", windows_read[1]),
        ("larger_window", windows_read[1]),
        ("tracing", windows_read[2]),
    ]
    assert traced.paths.length_m.tolist() == [4000]
    assert traced.paths.ends_text(0) == "inland_sink"
    assert traced.terrain.grid == GRID.window(*windows_read[2])
    assert traced.starts.known.tolist() == [True]
    assert reader.ticks[-1] == 1.0


def test_a_length_limit_bounds_what_is_read():
    reader = Reader(np.full((100, 200), 1, np.uint8))
    traced = reader.trace(*point(50, 60), max_length_m=900.0)
    assert reader.asked == [(39, 62, 49, 72)]
    assert (traced.paths.length_m.tolist(), traced.paths.ends_text(0)) == ([900], "limit")


def test_to_find_streams_all_of_the_raster_is_read():
    codes = np.full((100, 200), 1, np.uint8)
    codes[49, :60] = 4  # the row above runs into ours: 61 cells of 50 and 60 of 49 drain through (50, 60)
    codes[:49, 59] = 4
    reader = Reader(codes)
    traced = reader.trace(*point(51, 60), snap_m=100.0)
    assert reader.asked == [(0, 100, 0, 200)]
    assert [stage for stage, _ in reader.reported] == ["snapping", "tracing"]
    assert traced.starts.cell.tolist() == [50 * 200 + 60]
    assert traced.starts.moved_m.tolist() == [100]


def test_nothing_is_read_when_no_point_lies_on_the_raster():
    reader = Reader(np.full((100, 200), 1, np.uint8))
    traced = reader.trace(np.array([-5.0, np.nan]), np.array([50.0, 50.0]), snap_m=100.0)
    assert (reader.asked, reader.reported) == ([], [])
    assert traced.starts.reason == ["off_raster", "off_raster"]
    assert traced.paths.traced.tolist() == [False, False]


def test_tracing_stops_at_the_tick_that_says_so():
    class StopError(Exception):
        pass

    reader = Reader(np.full((100, 200), 1, np.uint8))
    for stop_at in (1, 2, 3):
        ticks = []

        def tick(fraction, ticks=ticks, stop_at=stop_at):
            ticks.append(fraction)
            if len(ticks) == stop_at:
                raise StopError

        with pytest.raises(StopError):
            trace_in_windows(GRID, *point(50, 60), reader, snap_m=1.0, tick=tick)
        assert len(ticks) == stop_at


def test_a_window_grows_on_the_side_where_water_leaves_it():
    window, whole = (40, 61, 50, 71), (0, 100, 0, 200)
    for code, grown in (
        (4, (40, 82, 50, 71)),
        (64, (19, 61, 50, 71)),
        (16, (40, 61, 29, 71)),
        (1, (40, 61, 50, 92)),
    ):
        codes = np.full((100, 200), code, np.uint8)
        assert grown_window(window, whole, in_window(codes, window, 50, 60)) == grown
    # Not beyond what is needed, and not at all where that ends too.
    codes = np.full((100, 200), 1, np.uint8)
    paths = in_window(codes, window, 50, 60)
    assert grown_window(window, (40, 61, 50, 80), paths) == (40, 61, 50, 80)
    assert grown_window(window, (30, 70, 50, 71), paths) is None
    assert grown_window(window, window, paths) is None


@pytest.mark.parametrize(("column", "limit", "grows"), [(68, 800.0, False), (69, 900.0, True)])
@pytest.mark.parametrize("side", [1, 4, 16, 64])
def test_cells_behind_the_limit_on_every_side(side, column, limit, grows):
    # The window reaches 10 cells from the point; a path cut after 8 has two behind it, after 9 one.
    window = (40, 61, 50, 71)
    paths = in_window(np.full((100, 200), side, np.uint8), window, 50, 60, max_length_m=limit)
    assert (grown_window(window, (0, 100, 0, 200), paths) is not None) == grows


def test_a_path_cut_within_its_first_step_ends_in_its_first_cell():
    window = (40, 61, 50, 63)
    codes = np.full((100, 200), 1, np.uint8)
    # The point lies in column 61, the last but one; it is cut on the way to the next.
    paths = in_window(codes, window, 50, 61, max_length_m=30.0)
    assert grown_window(window, (0, 100, 0, 200), paths) == (40, 61, 50, 84)
    paths = in_window(codes, window, 50, 60, max_length_m=30.0)
    assert grown_window(window, (0, 100, 0, 200), paths) is None


def test_no_data_that_is_the_sea_grows_the_window_and_a_marked_sea_does_not():
    codes = np.full((100, 200), 1, np.uint8)
    codes[45:61, 66:80] = 255
    window, whole = (40, 61, 50, 71), (0, 100, 0, 200)
    row0, row1, col0, col1 = window
    part = codes[row0:row1, col0:col1]
    grid = GRID.window(*window)
    starts = starts_at(grid, part, *point(50, 60))
    heights = np.zeros(part.shape)
    paths = raster_paths(grid, part, np.zeros_like(part), starts, heights)
    assert paths.ends_text(0) == "sea"
    assert grown_window(window, whole, paths) == (19, 82, 29, 92)
    part = part.copy()
    kinds = np.zeros_like(part)
    part[10, 13], kinds[10, 13] = 0, 1  # a cell of the sea on the way
    paths = raster_paths(grid, part, kinds, starts, heights)
    assert paths.ends_text(0) == "sea"
    assert grown_window(window, whole, paths) is None


def test_what_is_needed_follows_the_cell_sizes():
    grid = Grid(1000, 1000, 0.0, 40_000.0, 30.0, 40.0, "", geographic=False)
    x, y = grid.centre_of(np.array([500 * 1000 + 500, 510 * 1000 + 480]))
    # 600 m are 20 cells across and 15 down; two more behind the limit, around both points.
    assert needed_window(grid, x, y, 600.0) == (500 - 17, 510 + 18, 480 - 22, 500 + 23)
    assert needed_window(grid, x, y, 629.0) == (500 - 17, 510 + 18, 480 - 22, 500 + 23)
    assert needed_window(grid, x, y, 630.0) == (500 - 17, 510 + 18, 480 - 23, 500 + 24)
    assert first_window(grid, x, y, (0, 1000, 0, 1000)) == (490, 521, 470, 511)
    # Towards the pole cells are narrower: the narrowest count.
    degrees = Grid(1000, 1000, 0.0, 60.0, 0.01, 0.01, "", geographic=True)
    x, y = degrees.centre_of(np.array([500 * 1000 + 500]))
    east_m = degrees.step_lengths_m()[0, 0]
    assert needed_window(degrees, x, y, 10 * east_m + 1)[2] == 500 - 12


def test_the_first_and_last_cells_of_the_raster_count_as_points():
    x, y = GRID.centre_of(np.array([0, 99 * 200 + 199]))
    assert needed_window(GRID, x, y, 500.0) == (0, 100, 0, 200)
    assert needed_window(GRID, x[:1], y[:1], 500.0) == (0, 8, 0, 8)
    assert first_window(GRID, x[1:], y[1:], (0, 100, 0, 200)) == (89, 100, 189, 200)


def test_small_is_what_the_limit_says(monkeypatch):
    # 99 rows of 10 are 990 cells, 101 rows more than the 1000 set here.
    assert first_window(GRID, *point(50, 60), (0, 100, 50, 60)) == (0, 100, 50, 60)
    assert first_window(GRID, *point(50, 60), (0, 100, 50, 61)) == (40, 61, 50, 61)
    monkeypatch.setattr(windows, "SMALL_CELLS", 19_999)
    assert needed_window(GRID, *point(50, 60), 500.0) == (43, 58, 53, 68)


def test_defaults_of_tracing_in_windows():
    # Neither snapped nor cut unless asked for.
    reader = Reader(np.full((100, 200), 1, np.uint8))
    traced = reader.trace(*point(50, 190))
    assert np.isnan(traced.starts.moved_m).all()
    traced = trace_on(reader((0, 100, 0, 200)), *point(50, 190))
    assert np.isnan(traced.starts.moved_m).all()
    assert traced.paths.length_m.tolist() == [900]
    nowhere = Terrain.nowhere(GRID)
    assert (nowhere.grid.rows, nowhere.grid.columns) == (1, 1)
    assert (nowhere.codes.tolist(), nowhere.kinds.tolist()) == ([[255]], [[0]])
    assert (nowhere.grid.left, nowhere.grid.top) == (GRID.left, GRID.top)
