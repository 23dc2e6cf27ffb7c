"""Outlines of areas of cells, compared with the cells themselves by GDAL."""

import numpy as np
import pytest
from osgeo import ogr

from tailings_plugin.basin.shapes.outline import LabelBorders
from tests.basin.pictures import geometry

CASES = {
    "hole": "11111 10001 10101 10001 11111",
    "cells that touch at a corner": "110 110 001",
    "a pocket closed by a corner": "1110 1011 0110 1111",
    "holes that touch at a corner": "11111 10111 11011 11111 00000",
    "islands in a lake in an island": "1111111 1000001 1011101 1010101 1011101 1000001 1111111",
    "chequers": "10101 01010 10101 01010 10101",
}


@pytest.mark.parametrize("name", CASES)
def test_outlines_of_awkward_shapes(name):
    cells = np.array([[int(sign) for sign in line] for line in CASES[name].split()])
    shape = geometry(LabelBorders(cells - 1).around(0, 1))
    assert shape.IsValid()
    assert abs(shape.GetArea()) == cells.sum()
    for (row, column), value in np.ndenumerate(cells):
        point = ogr.Geometry(ogr.wkbPoint)
        point.AddPoint_2D(row + 0.5, column + 0.5)
        assert shape.Contains(point) == bool(value)
