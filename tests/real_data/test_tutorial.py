"""What the tutorial says of its drawn relief, held against SRTM of the same window."""

import numpy as np
import pytest
from osgeo import gdal

from tailings_plugin import basin
from tailings_plugin.basin.paths.windows import trace_on
from tests.data.test_tutorial_data import TUTORIAL

SRTM = "dem/srtm1_bishkek_alaarcha_chu_n42.3-43.2_e074.3-074.9.tif"
WEST, NORTH, EAST, SOUTH = 74.42, 43.20, 74.76, 42.60
# У-1 of the register.
START = (74.5022, 42.6614)


def test_the_drawn_relief_is_as_far_off_as_its_provenance_says(shared_data):
    drawn = gdal.Open(str(TUTORIAL / "relief.tif")).ReadAsArray().astype(float)
    srtm = gdal.Translate(
        "", str(shared_data / SRTM), format="MEM", projWin=[WEST, NORTH, EAST, SOUTH]
    ).ReadAsArray()
    assert srtm.shape == drawn.shape
    half, nine_tenths = np.percentile(np.abs(drawn - srtm), [50, 90])
    assert half == pytest.approx(24, abs=2) and nine_tenths == pytest.approx(430, abs=10)


def test_its_way_is_a_fifth_shorter_than_over_srtm(shared_data):
    """Both leave the window in the west, at the Chu: SRTM goes 2 km farther west."""
    lengths, ends = [], []
    for path in (TUTORIAL / "relief.tif", shared_data / SRTM):
        paths = trace_on(basin.flow_directions(path, []), np.array([START[0]]), np.array([START[1]])).paths
        way = paths.path(0)
        inside = (way.x > WEST) & (way.y > SOUTH)
        lengths.append(paths.length_m[0])
        ends.append((way.x[inside][-1], way.y[inside][-1]))
    assert 1 - lengths[0] / lengths[1] == pytest.approx(0.2, abs=0.03)
    assert ends[0] == pytest.approx(ends[1], abs=0.02)
