"""Polygons as edges: which hold a point or the centre of a cell, compared with GDAL."""

import numpy as np
from osgeo import ogr

from tailings_plugin.basin.shapes.polygons import Edges, cells_inside, locate


def ring_of(rng, corners: int) -> np.ndarray:
    angle = np.sort(rng.uniform(0, 2 * np.pi, corners))
    return 50 + rng.uniform(10, 45, corners)[:, None] * np.column_stack([np.cos(angle), np.sin(angle)])


def polygon_of(ring: np.ndarray) -> ogr.Geometry:
    corners = ", ".join(f"{x!r} {y!r}" for x, y in [*ring.tolist(), ring[0].tolist()])
    return ogr.CreateGeometryFromWkt(f"POLYGON (({corners}))")


def holds(polygon: ogr.Geometry, x: float, y: float) -> bool:
    return polygon.Contains(ogr.CreateGeometryFromWkt(f"POINT ({x:.17g} {y:.17g})"))


def test_points_and_cells_in_polygons_are_those_gdal_finds():
    rng = np.random.default_rng(11)
    for _ in range(20):
        ring = ring_of(rng, 12)
        polygon = polygon_of(ring)
        edges = Edges.from_rings([(0, ring)])
        x, y = rng.uniform(0, 100, (2, 60))
        number, holders = locate(edges, x, y)
        assert [bool(holders[n]) for n in number] == [holds(polygon, a, b) for a, b in zip(x, y, strict=True)]
        columns, rows = np.arange(5.0, 100, 10), np.arange(95.0, 0, -10)
        inside = set(zip(*(part.tolist() for part in cells_inside(edges, columns, rows)), strict=True))
        assert inside == {
            (row, column)
            for row in range(10)
            for column in range(10)
            if holds(polygon, columns[column], rows[row])
        }
