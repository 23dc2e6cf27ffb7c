"""Outlines of areas of cells, compared with the cells themselves by GDAL."""

import numpy as np
import pytest
from osgeo import ogr

from tailings_plugin.basin.grid.grid import Grid
from tailings_plugin.basin.shapes.outline import LabelBorders, cells_outline, multi_polygon_wkb
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


# 10 rows and columns of 5 m by 10 m (wide, high) from x 100 and y 200.
GRID = Grid(10, 10, 100.0, 200.0, 5.0, 10.0, "", geographic=False)


def outlined(*cells):
    rows, columns = np.array(cells, dtype=int).reshape(-1, 2).T
    return cells_outline(GRID, rows, columns)


def test_cells_are_outlined_where_the_grid_has_them():
    # Row 2, columns 3 and 4: x 115 to 125, y 180 down to 170; counter-clockwise, closed, four corners.
    ((ring,),) = outlined((2, 4), (2, 3))
    assert ring.tolist()[0] == ring.tolist()[-1]
    corners = ring[:-1].tolist()
    start = corners.index([115, 170])
    assert corners[start:] + corners[:start] == [[115, 170], [125, 170], [125, 180], [115, 180]]


def test_a_hole_stays_a_hole_and_cells_at_a_corner_are_parts():
    (polygon,) = outlined(*((r, c) for r in range(3) for c in range(3) if (r, c) != (1, 1)))
    assert len(polygon) == 2
    assert polygon[1].min(axis=0).tolist() == [105, 180]
    assert polygon[1].max(axis=0).tolist() == [110, 190]
    assert [len(polygon) for polygon in outlined((0, 0), (1, 1))] == [1, 1]
    assert outlined() == []


def test_outlines_side_by_side_share_their_corners():
    grid = Grid(300, 300, 70.1, 43.3, 1 / 1200, 1 / 1200, "", geographic=True)
    ((left,),) = cells_outline(grid, np.array([211, 212]), np.array([107, 107]))
    ((right,),) = cells_outline(grid, np.array([211, 212]), np.array([108, 108]))
    assert left[:, 0].max() == right[:, 0].min()
    assert set(left[:, 1]) == set(right[:, 1])


def test_binary_form_of_polygons():
    polygons = outlined(*((r, c) for r in range(3) for c in range(3) if (r, c) != (1, 1)), (5, 5))
    shape = ogr.CreateGeometryFromWkb(multi_polygon_wkb(polygons))
    assert (shape.GetGeometryName(), shape.GetGeometryCount()) == ("MULTIPOLYGON", 2)
    assert [shape.GetGeometryRef(i).GetGeometryCount() for i in range(2)] == [2, 1]
    assert shape.GetArea() == (8 + 1) * 50
    assert ogr.CreateGeometryFromWkb(multi_polygon_wkb([])).IsEmpty()


@pytest.mark.parametrize("share", [0.3, 0.5, 0.7])
def test_random_cells_are_outlined_by_valid_polygons(share):
    rng = np.random.default_rng(int(share * 10))
    for _ in range(15):
        cells = rng.random((9, 11)) < share
        polygons = LabelBorders(np.where(cells, 0, -1)).around(0, 1)
        shape = geometry(polygons)
        assert shape.IsValid()
        assert abs(shape.GetArea()) == cells.sum()
        assert all(ogr.CreateGeometryFromWkb(multi_polygon_wkb([part])).IsValid() for part in polygons)
        for (row, column), inside in np.ndenumerate(cells):
            assert shape.Contains(ogr.CreateGeometryFromWkt(f"POINT ({row + 0.5} {column + 0.5})")) == inside
        # No corner at which a ring goes straight on, and no ring that touches itself.
        for ring in (ring for part in polygons for ring in part):
            steps = np.sign(np.diff(np.vstack([ring, ring[1]]), axis=0))
            assert (steps[1:] != steps[:-1]).any(axis=1).all()
            assert len({tuple(corner) for corner in ring.tolist()}) == len(ring) - 1


def test_ranges_of_labels_are_outlined_together():
    labels = np.array([[0, 0, 1], [2, 3, 3], [-1, 4, 4]])
    borders = LabelBorders(labels)
    for first, count in ((0, 1), (1, 1), (0, 2), (1, 3), (3, 2), (0, 5)):
        shape = geometry(borders.around(first, count))
        assert shape.IsValid()
        assert abs(shape.GetArea()) == ((labels >= first) & (labels < first + count)).sum()
    assert borders.around(7, 1) == []
