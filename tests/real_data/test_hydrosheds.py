"""Ready-made directions of HydroSHEDS against pyflwdir."""

import numpy as np
import pytest
from osgeo import gdal

from tailings_plugin.basin.grid.codings import read_directions
from tailings_plugin.basin.grid.grid import Grid
from tailings_plugin.basin.paths.raster_paths import raster_paths
from tailings_plugin.basin.paths.start_cells import starts_at
from tailings_plugin.basin.routing.accumulation import accumulate


def test_hydrosheds_directions_as_they_are(shared_data):
    codes = gdal.Open(str(shared_data / "d8" / "hydrosheds_texas_dir_3s.tif")).ReadAsArray()
    total = accumulate(codes, Grid(*codes.shape, 0.0, 0.0, 1.0, 1.0, "", False))
    # pyflwdir 0.5.12 on the same file: from_array(codes, "d8").upstream_area("cell").
    assert total.max() == 77260
    assert np.unravel_index(total.argmax(), total.shape) == (39, 366)
    assert total.sum(dtype=np.int64) == 33_992_038
    assert np.count_nonzero(total > 1000) == 2281


def test_real_hydrosheds_directions_accumulate_as_in_pyflwdir(shared_data):
    ready = read_directions(str(shared_data / "d8" / "hydrosheds_texas_dir_3s.tif"))
    assert ready.coding == "esri"
    drained = accumulate(ready.codes, ready.grid).astype(np.int64)
    # pyflwdir 0.5.12: a = from_array(dir, ftype="d8", check_ftype=False).upstream_area(unit="cell"), then
    # a.max(), a.sum(), (a == 1).sum(); all cells were equal.
    assert (drained.max(), drained.sum(), np.count_nonzero(drained == 1)) == (77_260, 33_992_038, 52_145)


def test_real_hydrosheds_paths_are_those_of_pyflwdir(shared_data):
    ready = read_directions(str(shared_data / "d8" / "hydrosheds_texas_dir_3s.tif"))
    x, y = np.array([(-97.30, 32.75), (-97.40, 32.60), (-97.22, 32.68), (-97.45, 32.80)]).T
    starts = starts_at(ready.grid, ready.codes, x, y)
    paths = raster_paths(ready.grid, ready.codes, np.zeros_like(ready.codes), starts)
    # pyflwdir 0.5.12: from_array(dir, ftype="d8", check_ftype=False, latlon=True).path(xy=..., unit="m"): cells
    # of each path, its last cell as (row, column), and metres from cell centre to cell centre.
    expected = [
        (161, 39, 366, 15_495.8),
        (537, 39, 366, 54_022.6),
        (70, 112, 366, 7_549.6),
        (435, 39, 366, 42_497.1),
    ]
    for facility, (cells, row, column, metres) in enumerate(expected):
        nodes = paths.tree.nodes(int(paths.reach[facility]))
        assert len(nodes) == cells
        assert divmod(int(paths.tree.cells[nodes[-1]]), ready.grid.columns) == (row, column)
        assert paths.tree.to_end_m[nodes[0]] == pytest.approx(metres, rel=2e-3)
        assert paths.ends_text(facility) == "edge"
