"""A relief asked again and again: the paths of plain tracing, without reading again what was read."""

import numpy as np
import pytest

from tailings_plugin import basin
from tailings_plugin.basin.paths import relief_file, windows
from tailings_plugin.errors import DataProblem
from tests import reliefs

CELL = 1 / 1200
LEFT, TOP = 74.0, 43.0


@pytest.fixture(scope="module")
def rough(tmp_path_factory):
    """300 x 400 cells that fall to the east, with hills and pits on the way."""
    row, column = np.mgrid[:300, :400].astype(float)
    heights = 3000 - 4 * column + 60 * np.sin(row / 9) * np.cos(column / 13) + 7 * np.sin(row * column / 211)
    return reliefs.write(
        tmp_path_factory.mktemp("r") / "rough.tif", heights.astype(np.float32), LEFT, TOP, CELL
    )


@pytest.fixture
def reads(monkeypatch):
    """Windows that were read, of which the first is small: 20 cells around the points."""
    monkeypatch.setattr(windows, "SMALL_CELLS", 100)
    monkeypatch.setattr(windows, "FIRST_MARGIN_CELLS", 20)
    found = []
    read = relief_file.read_relief

    def counted(path, window, **more):
        found.append(window)
        return read(path, window, **more)

    monkeypatch.setattr(relief_file, "read_relief", counted)
    return found


def at(row: int, column: int) -> tuple[float, float]:
    return LEFT + (column + 0.5) * CELL, TOP - (row + 0.5) * CELL


POINTS = [at(150, 20), at(40, 200), at(260, 390), at(155, 30)]


def vertices(traces) -> np.ndarray:
    path = traces.path(0)
    return np.column_stack([path.x, path.y, path.m])


@pytest.mark.parametrize("kept_cells", [0, 3_000, 120_000])
def test_paths_are_those_of_the_whole_relief(rough, reads, kept_cells):
    whole = basin.flow_directions(rough, ())
    relief = basin.open_relief(rough, (), kept_cells=kept_cells)
    for point in POINTS:
        expected = basin.trace(whole, [point])
        for _ in range(2):
            found = basin.trace(relief, [point])
            assert np.allclose(vertices(found), vertices(expected))
            assert found.traced.paths.ends_text(0) == expected.traced.paths.ends_text(0)


def test_a_second_point_near_the_first_reads_nothing(rough, reads):
    relief = basin.open_relief(rough, ())
    basin.trace(relief, [POINTS[0]])
    before = len(reads)
    assert before > 1, "the path left the first window"
    basin.trace(relief, [POINTS[3]])
    basin.trace(relief, [POINTS[0]])
    assert len(reads) == before


def test_nothing_is_kept_of_no_cells(rough, reads):
    relief = basin.open_relief(rough, (), kept_cells=0)
    basin.trace(relief, [POINTS[0]])
    before = len(reads)
    basin.trace(relief, [POINTS[0]])
    assert len(reads) == 2 * before
    assert not relief.prepare() and len(reads) == 2 * before


def test_prepared_it_is_read_once(rough, reads):
    relief = basin.open_relief(rough, ())
    assert relief.prepare() and relief.prepare()
    for point in POINTS:
        basin.trace(relief, [point])
    assert reads == [(0, 300, 0, 400)]


def test_a_relief_larger_than_what_is_kept_is_not_prepared(rough, reads):
    relief = basin.open_relief(rough, (), kept_cells=300 * 400 - 1)
    assert not relief.prepare() and not reads


def test_room_is_made_for_the_latest_window(rough, reads):
    relief = basin.open_relief(rough, (), kept_cells=41 * 41)
    for window in ((0, 30, 0, 30), (100, 130, 100, 130), (100, 141, 100, 141)):
        relief._read(window, lambda fraction: None)
    assert [window for window, _ in relief._kept] == [(100, 141, 100, 141)]
    assert sum(terrain.grid.cells for _, terrain in relief._kept) <= 41 * 41


def test_points_off_the_relief_and_on_it_together(rough, reads):
    relief = basin.open_relief(rough, ())
    relief.prepare()
    found = basin.trace(relief, [(10.0, 10.0), POINTS[0]])
    assert found.traced.starts.reason == ["off_raster", None]
    alone = basin.trace(relief, [(10.0, 10.0)])
    assert alone.traced.starts.reason == ["off_raster"]


def test_snapping_needs_the_whole_relief(rough, reads):
    relief = basin.open_relief(rough, (), kept_cells=200_000)
    relief._read((100, 300, 0, 400), lambda fraction: None)
    found = basin.trace(relief, [POINTS[0]], snap_m=500)
    assert reads[-1] == (0, 300, 0, 400)
    whole = basin.trace(basin.flow_directions(rough, ()), [POINTS[0]], snap_m=500)
    assert np.allclose(vertices(found), vertices(whole))


def test_sinks_are_given_when_it_is_opened(rough):
    with pytest.raises(DataProblem, match="open_relief"):
        basin.trace(basin.open_relief(rough, ()), [POINTS[0]], sinks=())


def test_a_cancel_leaves_it_usable(rough):
    class Cancelled(Exception):
        pass

    def cancel(fraction):
        raise Cancelled

    relief = basin.open_relief(rough, ())
    with pytest.raises(Cancelled):
        relief.prepare(cancel)
    assert basin.trace(relief, [POINTS[0]]).traced.paths.length_m[0] > 10_000


def test_heights_too_low_are_told_to_who_asks(tmp_path):
    heights = np.full((20, 20), 100.0, dtype=np.float32) - np.arange(20, dtype=np.float32)
    heights[5, 5] = -32768
    path = reliefs.write(tmp_path / "low.tif", heights, LEFT, TOP, CELL)
    told = []
    basin.trace(basin.open_relief(path, (), too_low=lambda *what: told.append(what)), [at(10, 2)])
    assert told == [(path, 1, -32768.0)]
