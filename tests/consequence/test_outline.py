"""Outlines of cells."""

import numpy as np
from osgeo import ogr

from tailings_plugin.basin.grid.grid import Grid
from tailings_plugin.basin.shapes.outline import cells_outline, multi_polygon_wkb

GRID = Grid(10, 10, 100.0, 200.0, 10.0, 10.0, "", False)


def shape(*cells):
    rows, columns = np.array(cells, dtype=int).reshape(-1, 2).T
    return ogr.CreateGeometryFromWkb(multi_polygon_wkb(cells_outline(GRID, rows, columns)))


def test_cells_lie_where_the_grid_has_them():
    # Row 2, columns 3 and 4: x 130 to 150, y 180 down to 170.
    polygon = shape((2, 3), (2, 4))
    assert polygon.GetEnvelope() == (130, 150, 170, 180)
    assert polygon.GetArea() == 200


def test_a_hole_stays_a_hole():
    ring = shape(*((r, c) for r in range(3) for c in range(3) if (r, c) != (1, 1)))
    assert ring.GetArea() == 800
    assert ring.GetGeometryCount() == 1
    assert ring.GetGeometryRef(0).GetGeometryCount() == 2


def test_cells_at_a_corner_are_parts():
    corner = shape((0, 0), (1, 1))
    assert corner.GetGeometryCount() == 2
    assert corner.IsValid()


def test_no_cells_no_polygon():
    assert shape().IsEmpty()
