"""Metres on the ellipsoid, against published lengths of a degree."""

import numpy as np
import pytest

from tailings_plugin.basin.grid.measure import DEGREES, Measure, metres_per_degree

# WGS84, metres in a degree of longitude and of latitude (tables of the NGA).
PUBLISHED = {
    0: (111_319.49, 110_574.28),
    30: (96_486.28, 110_852.42),
    45: (78_846.81, 111_131.75),
    60: (55_800.07, 111_412.27),
    90: (0.0, 111_693.98),
}


@pytest.mark.parametrize("latitude", PUBLISHED)
def test_metres_per_degree(latitude):
    for sign in (1, -1):
        found = metres_per_degree(np.array([sign * latitude]))
        assert np.concatenate(found) == pytest.approx(PUBLISHED[latitude], abs=0.1)


def test_units_of_coordinates():
    feet = Measure(geographic=False, metres_per_unit=0.3048)
    for values in feet.scale(np.array([5.0, -70.0])):
        assert values.tolist() == [0.3048, 0.3048]
    assert np.array(DEGREES.scale(np.array([60.0])))[:, 0] == pytest.approx(PUBLISHED[60], abs=0.1)
    assert Measure(geographic=False).metres_per_unit == 1


def test_lengths_between_points():
    # 3 by 4, then 5 by 12 units of 10 m.
    points = np.array([[0.0, 0.0], [3, 4], [-2, 16]])
    assert Measure(False, 10.0).lengths(points).tolist() == [50, 130]
    # At 45 degrees north: 0.01 degrees east, and 0.01 north from 44.995 to 45.005.
    assert DEGREES.lengths(np.array([[70, 45], [70.01, 45]])) == pytest.approx([788.468], abs=0.001)
    assert DEGREES.lengths(np.array([[70, 44.995], [70, 45.005]])) == pytest.approx([1111.3175], abs=0.001)
    # The scale of a step is that of its middle: from 0 to 60 degrees along a meridian it is 30 degrees' own.
    assert DEGREES.lengths(np.array([[70.0, 0], [70, 60]])) == pytest.approx([60 * 110_852.42], abs=6)
    assert DEGREES.lengths(np.zeros((1, 2))).tolist() == []
