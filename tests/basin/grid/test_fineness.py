"""What may be asked of cells of a size, and how large cells are on the ground."""

import pytest

from tailings_plugin import basin
from tailings_plugin.basin.grid.fineness import corridor_m, is_overview, zones_possible


def test_the_limits():
    assert [is_overview(cell_m) for cell_m in (30, 500, 500.1, 9266)] == [False, False, True, True]
    assert [zones_possible(cell_m) for cell_m in (30, 1500, 1500.1)] == [True, True, False]
    # One kilometre, or two cells of an overview where they are more.
    assert [corridor_m(cell_m) for cell_m in (30, 499, 501, 1852)] == [1000, 1000, 1002, 3704]


def test_an_unknown_size_is_no_overview():
    assert not is_overview(None)
    assert not is_overview(float("nan"))
    assert corridor_m(None) == corridor_m(float("nan")) == 1000


def test_the_size_of_a_cell_is_on_the_ground():
    # A minute of latitude at 45 N is 1852 m, one of longitude 1314 m (Bomford, Geodesy).
    degrees = basin.grid_at((60, 60), left=70, top=45.5, cell=1 / 60, crs="EPSG:4326")
    assert degrees.cell_m == pytest.approx(1852.2, abs=0.5)
    metres = basin.grid_at((60, 60), left=500_000, top=4_700_000, cell=90, crs="EPSG:32643")
    assert metres.cell_m == pytest.approx(90, abs=0.1)
