"""Layers as arrays: every kind of geometry, other CRS, long edges, layers without CRS, cancel."""

import numpy as np
import pytest
from qgis.core import (
    QgsCoordinateReferenceSystem,
    QgsGeometry,
    QgsProcessingContext,
    QgsProcessingFeatureSource,
    QgsProcessingFeedback,
    QgsProject,
    QgsRectangle,
)

from tailings_plugin.errors import DataProblem
from tailings_plugin.processing.geometry import (
    lines_of,
    longest_side,
    read_points,
    read_shapes,
    transform_arrays,
)
from tailings_plugin.processing.run import Cancelled
from tests.layers import memory_layer

pytestmark = pytest.mark.usefixtures("qgis_app", "qgis_processing")

WGS84 = QgsCoordinateReferenceSystem("EPSG:4326")
MERCATOR = QgsCoordinateReferenceSystem("EPSG:3857")


@pytest.fixture
def context():
    context = QgsProcessingContext()
    context.setProject(QgsProject.instance())
    return context


def source_of(layer, context):
    return QgsProcessingFeatureSource(layer, context)


@pytest.mark.parametrize(
    ("wkt", "lines", "parts"),
    [
        ("Point (1 2)", [[[1, 2]]], [0]),
        ("MultiPointZ ((1 2 9), (3 4 9))", [[[1, 2]], [[3, 4]]], [0, 1]),
        ("LineStringZM (0 0 5 6, 1 1 7 8)", [[[0, 0], [1, 1]]], [0]),
        ("MultiLineString ((0 0, 1 1), (2 2, 3 3))", [[[0, 0], [1, 1]], [[2, 2], [3, 3]]], [0, 1]),
        (
            "MultiPolygon (((0 0, 4 0, 0 4, 0 0), (1 1, 2 1, 1 2, 1 1)), ((9 9, 8 9, 9 8, 9 9)))",
            [
                [[0, 0], [4, 0], [0, 4], [0, 0]],
                [[1, 1], [2, 1], [1, 2], [1, 1]],
                [[9, 9], [8, 9], [9, 8], [9, 9]],
            ],
            [0, 0, 1],
        ),
    ],
)
def test_geometries_become_lines_with_their_parts(wkt, lines, parts):
    found, part = lines_of(QgsGeometry.fromWkt(wkt))
    assert [line.tolist() for line in found] == lines
    assert part == parts


def test_curves_become_many_short_steps():
    (line,), _ = lines_of(QgsGeometry.fromWkt("CircularString (-1 0, 0 1, 1 0)"))
    assert len(line) > 10
    assert np.hypot(*line.T) == pytest.approx(np.ones(len(line)))


def test_one_point_for_each_feature(context):
    rows = [
        ("Polygon ((0 0, 10 0, 10 10, 9 10, 9 1, 0 1, 0 0))", [1]),
        (None, [2]),
        ("Polygon ((20 0, 30 0, 30 10, 20 0))", [3]),
    ]
    layer = memory_layer("Polygon", "EPSG:4326", "id:integer", rows)
    features, x, y = read_points(source_of(layer, context), WGS84, context)
    assert [feature["id"] for feature in features] == [1, 2, 3]
    assert np.isnan([x[1], y[1]]).all()
    # The centre of the L's box lies outside it; the point must not.
    ring = QgsGeometry.fromWkt(rows[0][0])
    assert ring.contains(QgsGeometry.fromWkt(f"Point ({x[0]} {y[0]})"))


def test_shapes_in_another_crs_bend_with_it(context):
    # A parallel of 60 degrees of longitude is no straight line on a UTM plane.
    utm = QgsCoordinateReferenceSystem("EPSG:32643")
    layer = memory_layer("LineString", "EPSG:4326", "", [("LineString (72 50, 78 50)", [])])
    (shape,) = read_shapes(source_of(layer, context), utm, context)
    (line,) = shape.lines
    assert len(line) > 100
    back_x, back_y = transform_arrays(line[:, 0], line[:, 1], utm, WGS84, context)
    assert back_y == pytest.approx(np.full(len(line), 50.0), abs=1e-6)
    assert (back_x[0], back_x[-1]) == pytest.approx((72, 78))


def test_only_shapes_near_the_extent_are_read(context):
    rows = [(f"Point ({x} 0)", [x]) for x in (0, 5, 10)]
    layer = memory_layer("Point", "EPSG:4326", "id:integer", rows)
    # 5 degrees are 556,597 m in Web Mercator.
    extent = QgsRectangle(500_000, -1000, 600_000, 1000)
    shapes = list(read_shapes(source_of(layer, context), MERCATOR, context, extent))
    assert [shape.feature["id"] for shape in shapes] == [5]
    assert shapes[0].lines[0][0] == pytest.approx([556_597.45, 0], abs=0.01)


def test_a_layer_without_crs_is_named(context):
    layer = memory_layer("Point", "", "", [("Point (0 0)", [])], name="без системы")
    with pytest.raises(DataProblem, match="без системы has no coordinate reference system"):
        read_points(source_of(layer, context), WGS84, context)


def test_a_coordinate_beyond_its_crs_is_a_point_nowhere_and_a_shape_refused(context):
    layer = memory_layer("Point", "EPSG:4326", "", [("Point (0 95)", [])], name="полюс")
    _, x, _ = read_points(source_of(layer, context), MERCATOR, context)
    assert np.isnan(x[0])
    with pytest.raises(DataProblem, match="полюс, feature 1: its coordinates cannot be brought"):
        list(read_shapes(source_of(layer, context), MERCATOR, context))


def test_cancel_stops_the_reading(context):
    layer = memory_layer("Point", "EPSG:4326", "", [("Point (0 0)", [])])
    feedback = QgsProcessingFeedback()
    feedback.cancel()
    with pytest.raises(Cancelled):
        read_points(source_of(layer, context), WGS84, context, feedback)


def test_long_sides_are_cut_at_five_kilometres_in_any_unit():
    for crs, longest in (("EPSG:32643", 5000.0), ("EPSG:2226", 5000 / 0.3048006), ("EPSG:4326", 0.05)):
        assert longest_side(QgsCoordinateReferenceSystem(crs)) == pytest.approx(longest, rel=1e-6)
