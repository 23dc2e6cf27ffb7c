"""A path is held against the relief its zone is filled on: by its cells, their size, and the floor of the valley."""

import numpy as np
import pytest

from tailings_plugin import basin, consequence
from tailings_plugin.basin.grid.raster_file import grid_at
from tailings_plugin.basin.paths.paths import Path
from tailings_plugin.consequence.facility_zones import Made, make_zones
from tailings_plugin.consequence.path_on_relief import OFF_FLOOR, OTHER_CELLS, other_relief
from tailings_plugin.consequence.windows import ReliefArray
from tailings_plugin.errors import DataProblem

CELL = 30.0


def relief(rows=300, columns=121, side=0.2, fall=0.02, cell=CELL):
    """A straight valley to the south in UTM: sides of `side`, its bed in the middle column."""
    heights = (
        np.abs(np.arange(columns) - columns // 2) * cell * side
        + (rows - np.arange(rows))[:, None] * cell * fall
    )
    return ReliefArray(heights, grid_at(heights.shape, 500_000, 4_700_000, cell, "EPSG:32643"))


def along(column, rows=300, step=1, beside=0.0):
    """A path down the middle of a column, a vertex every `step` cells, `beside` cells off the middles."""
    row = np.append(np.arange(0, rows - 1, step), rows - 1) + 0.5
    return np.full(len(row), column + 0.5 + beside), row, (row - 0.5) * CELL


def test_a_path_from_cell_to_cell_is_of_this_relief_wherever_it_runs():
    # Over the crest, too: what D8 makes of pits is not ours to doubt.
    assert other_relief(relief(), along(60), 3000.0) is None
    assert other_relief(relief(), along(90), 3000.0) is None
    # The facility itself lies anywhere in its cell; one vertex in ten may.
    column, row, m = along(60)
    column[:20] += 0.3
    assert other_relief(relief(), (column, row, m), 3000.0, CELL) is None


def test_what_a_path_does_beyond_the_zone_does_not_matter():
    # Cells for 4.5 km, then the line of a river 20 cells off: the first 3 km count.
    column, row, m = along(60)
    column[150:] += 20.3
    assert other_relief(relief(), (column, row, m), 2000.0, CELL) is None
    assert other_relief(relief(), (column, row, m), 9000.0, CELL) == OFF_FLOOR


def test_cells_of_another_size_are_another_relief():
    # A path over cells of 90 m on one of 30 m and the other way; the same cells in another CRS, 24 m instead of 30 m.
    on_floor = along(60, step=3, beside=0.3)
    assert other_relief(relief(), on_floor, 3000.0, 90.0) == OTHER_CELLS
    assert other_relief(relief(), on_floor, 3000.0, 10.0) == OTHER_CELLS
    assert other_relief(relief(), on_floor, 3000.0, 24.0) is None
    assert other_relief(relief(), on_floor, 3000.0) is None


def test_the_floor_is_followed_within_a_cell():
    # In another CRS vertices lie anywhere in the cells; sides of 0.2 rise 18 m in the three cells from one cell aside.
    for aside in (-0.9, -0.3, 0.4, 0.9):
        assert other_relief(relief(), along(60, beside=aside), 3000.0, 31.0) is None
    # From 4 cells aside a place within a cell lies 3 cells up, 18 m above the bed: 0.2, and 0.05 is allowed.
    for aside in (-12.3, -4.1, 4.1, 12.3):
        assert other_relief(relief(), along(60, beside=aside), 3000.0, 31.0) == OFF_FLOOR
    # On gentle ground a few cells do not matter: 0.02 to the side.
    assert other_relief(relief(side=0.02), along(60, beside=4.1), 3000.0, 31.0) is None


def test_a_path_that_climbs_is_of_another_relief():
    # Northward, up the valley: 100 cells of 0.6 m, 30 m on the mean.
    column, row, m = along(60, beside=0.3)
    assert other_relief(relief(), (column, row[::-1], m), 3000.0, 31.0) == OFF_FLOOR
    # Of which the first 3 km count at least, and what lies beyond the zone does not.
    heights = relief()
    heights.heights[150:] += 200
    path = along(60, beside=0.3)
    assert other_relief(heights, path, 3000.0, 31.0) is None
    assert other_relief(heights, path, 9000.0, 31.0) == OFF_FLOOR


def test_vertices_left_out_do_not_make_another_relief():
    # A simplified path: its vertices are middles of cells, and its cells of this size.
    assert other_relief(relief(), along(75, step=10), 3000.0, CELL) is None
    assert other_relief(relief(), along(75, step=10), 3000.0) == OFF_FLOOR


def test_what_cannot_be_told_is_not_refused():
    nothing = ReliefArray(np.full((300, 121), np.nan), relief().grid)
    assert other_relief(nothing, along(60, beside=0.3), 3000.0) is None
    assert other_relief(relief(), along(-40, beside=0.3), 3000.0) is None
    one = tuple(values[:1] for values in along(60))
    assert other_relief(relief(), one, 3000.0) is None


def test_each_facility_by_its_own_path():
    paths = {"A": along(60), "B": along(75, beside=0.3), "C": along(60, beside=0.3)}
    volumes = dict.fromkeys(("low", "middle", "high"), np.full(3, 1e5))
    found = make_zones(
        list(paths), volumes, paths.get, relief(), (0.05, 80.0), cells_m={"A": 90.0, "C": 90.0}
    )
    reasons = ["made" if isinstance(one, Made) else one.reason for one in found]
    assert reasons == ["made"] * 3 + [OFF_FLOOR] * 3 + [OTHER_CELLS] * 3


def test_zones_of_paths_of_another_relief_are_refused():
    fine, coarse = relief(), relief(100, 41, cell=90.0)
    traces = basin.trace((coarse.grid, coarse.heights), [[501_845, 4_699_955]], crs=None, sinks=())
    assert consequence.zones([1e5], traces, (coarse.grid, coarse.heights))["not_made"].isna().all()
    with pytest.raises(
        DataProblem, match="facility 1 was traced on another relief than the relief, of other cells"
    ):
        consequence.zones([1e5], traces, (fine.grid, fine.heights))
    beside = Path(
        np.full(200, 502_600.0), 4_699_985 - np.arange(200) * 30.0, np.arange(200) * 30.0, np.zeros(200)
    )
    with pytest.raises(DataProblem, match="does not run over the cells of the relief, nor on the floors"):
        consequence.zones([1e5], {"A": beside}, (fine.grid, fine.heights))
