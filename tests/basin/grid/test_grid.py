"""The grid: where cells lie and how long steps are."""

import numpy as np
import pytest

from tailings_plugin.basin.grid.d8 import DIAGONAL, EAST_WEST, NORTH_SOUTH, OFFSETS
from tailings_plugin.basin.grid.grid import Grid

DEGREES = Grid(4, 3, left=76.0, top=44.0, cell_width=0.5, cell_height=0.25, crs_wkt="", geographic=True)


def test_cells_are_numbered_from_the_north_west_corner():
    x = np.array([76.0, 76.49, 76.51, 77.49, 77.49])
    y = np.array([44.0, 43.76, 43.74, 43.01, 43.99])
    assert DEGREES.cell_at(x, y).tolist() == [0, 0, 4, 11, 2]


def test_points_outside_have_no_cell():
    # The east and south edges belong to the next cell, which is not there.
    x = np.array([75.99, 77.5, 76.1, 76.1, np.nan, np.inf])
    y = np.array([43.9, 43.9, 44.01, 43.0, 43.9, 43.9])
    assert (DEGREES.cell_at(x, y) == -1).all()


def test_centres():
    x, y = DEGREES.centre_of(np.array([0, 11]))
    assert x.tolist() == [76.25, 77.25]
    assert y.tolist() == [43.875, 43.125]


def test_a_window_keeps_its_place():
    part = DEGREES.window(1, 3, 1, 3)
    assert (part.rows, part.columns, part.left, part.top) == (2, 2, 76.5, 43.75)
    assert (part.right, part.bottom) == (77.5, 43.25)
    assert part.geotransform == (76.5, 0.5, 0.0, 43.75, 0.0, -0.25)


def test_steps_on_the_ellipsoid():
    # Length of a degree on WGS84 (tables of the NGA): at 45 deg latitude 78,846.8 m east-west and
    # 111,131.7 m north-south; on the equator 111,319.5 m and 110,574.3 m.
    for latitude, east_west, north_south in ((45, 78846.8, 111131.7), (0, 111319.5, 110574.3)):
        grid = Grid(1, 1, 0.0, latitude + 0.0005, 0.001, 0.001, "", True)
        lengths = grid.step_lengths_m()[0] * 1000
        assert lengths[EAST_WEST] == pytest.approx(east_west, abs=0.1)
        assert lengths[NORTH_SOUTH] == pytest.approx(north_south, abs=0.1)
        assert lengths[DIAGONAL] == pytest.approx(np.hypot(east_west, north_south), abs=0.2)


def test_area_of_a_cell_on_the_ellipsoid():
    # The band of the WGS84 ellipsoid from the equator to 1 deg, one degree wide, from the closed form
    # b^2/2 [s/(1-e^2 s^2) + atanh(e s)/e] dlambda with s = sin 1 deg: 12,308.46 km2.
    grid = Grid(1000, 1, 0.0, 1.0, 1.0, 0.001, "", True)
    e2 = 6.69437999014e-3
    s, e, b = np.sin(np.radians(1)), np.sqrt(e2), 6356752.314245
    exact = b**2 / 2 * (s / (1 - e2 * s**2) + np.arctanh(e * s) / e) * np.radians(1) / 1e6
    assert exact == pytest.approx(12308.46, abs=0.01)
    assert grid.cell_areas_km2().sum() == pytest.approx(exact, rel=1e-6)


def test_projected_steps_are_map_units_in_metres():
    feet = Grid(1, 1, 0.0, 0.0, 100.0, 200.0, "", False, metres_per_unit=0.3048)
    assert feet.step_lengths_m()[0].tolist() == pytest.approx([30.48, 60.96, 68.155350], abs=1e-5)


def test_codes_are_esris():
    # East is 1, then clockwise, doubling (ESRI; HydroSHEDS technical documentation).
    assert [(code, down, right) for code, down, right in OFFSETS[::2]] == [
        (1, 0, 1),
        (4, 1, 0),
        (16, 0, -1),
        (64, -1, 0),
    ]
    assert [code for code, _, _ in OFFSETS] == [2**i for i in range(8)]
