"""A geometry that is written is there and valid by GEOS, or the run ends with an error.

That those of every algorithm are is seen where each is run: test_every_way.py.
"""

import pytest
from qgis.core import (
    QgsCoordinateReferenceSystem,
    QgsGeometry,
    QgsProcessingException,
    QgsProject,
)

from tailings_plugin.cartography.data.rows import LayerStore
from tailings_plugin.errors import DataProblem
from tailings_plugin.processing.base import write_features
from tailings_plugin.qgis_values import make_fields
from tailings_plugin.valid_geometry import repaired, unfit
from tests.layers import memory_layer
from tests.processing.ways import written


@pytest.mark.parametrize(
    ("wkt", "reason"),
    [
        ("LineString (0 0, 0 0)", "it has too few points"),
        ("Polygon ((0 0, 1 1, 1 0, 0 1, 0 0))", "its lines cross each other"),
        ("MultiPolygon EMPTY", "it is empty"),
    ],
)
def test_a_geometry_that_is_unfit_is_an_error_that_names_the_facility(qgis_app, wkt, reason):
    layer = memory_layer("Polygon", "EPSG:32643", "facility_id:string", [])
    rows = [(QgsGeometry.fromWkt(wkt), {"facility_id": "KG-7"})]
    with pytest.raises(
        QgsProcessingException, match=f"zones: the geometry of KG-7 was not written: {reason}"
    ):
        write_features(layer.dataProvider(), make_fields([("facility_id", "text")]), rows, "zones")
    assert layer.featureCount() == 0


def test_a_row_may_have_no_geometry_at_all(qgis_app):
    layer = memory_layer("Polygon", "EPSG:32643", "facility_id:string", [])
    assert write_features(layer.dataProvider(), layer.fields(), [(None, ["A"])], "zones") == 1


def test_repairing_keeps_the_kind_and_the_area(qgis_app):
    bow_tie = QgsGeometry.fromWkt("Polygon ((0 0, 2 2, 2 0, 0 2, 0 0))")
    assert repaired(bow_tie, "A").area() == pytest.approx(2.0)
    # A spike is a line: it goes, the polygon stays.
    spiked = QgsGeometry.fromWkt("Polygon ((0 0, 2 0, 2 2, 2 5, 2 2, 0 2, 0 0))")
    assert repaired(spiked, "A").area() == pytest.approx(4.0)
    assert unfit(repaired(spiked, "A")) is None
    # A bow tie with a spike: two triangles of 1 and a line, of which GEOS makes parts within parts.
    both = QgsGeometry.fromWkt("Polygon ((0 0, 2 2, 2 0, 0 2, 0 0, 0 -3, 0 0))")
    assert repaired(both, "A").area() == pytest.approx(2.0)
    sound = QgsGeometry.fromWkt("Point (1 2)")
    assert repaired(sound, "A") is sound


@pytest.mark.parametrize("wkt", ["LineString (1 1, 1 1)", "Polygon ((0 0, 1 1, 0 0, 0 0))", "Point EMPTY"])
def test_what_cannot_be_repaired_is_named(qgis_app, wkt):
    with pytest.raises(DataProblem, match="KG-7: the geometry cannot be used"):
        repaired(QgsGeometry.fromWkt(wkt), "KG-7")


def test_points_at_infinity_are_unfit(qgis_app):
    from qgis.core import QgsPointXY

    assert unfit(QgsGeometry.fromPointXY(QgsPointXY(float("inf"), 1.0))) is not None
    assert unfit(QgsGeometry.fromPointXY(QgsPointXY(1.0, 1.0))) is None


def test_the_layers_of_a_map_are_repaired(qgis_app, tmp_path):
    store = LayerStore(
        tmp_path / "map.gpkg",
        QgsCoordinateReferenceSystem("EPSG:32643"),
        QgsProject.instance().transformContext(),
    )
    tie = QgsGeometry.fromWkt("MultiPolygon (((0 0, 2 2, 2 0, 0 2, 0 0)))")
    fields = make_fields([("facility_id", "text")])
    store.add("zones", "MultiPolygon", fields, [(tie, ["A"]), (QgsGeometry(), ["B"])])
    first, second = written(tmp_path)["map.gpkg, zones"]
    assert unfit(first) is None
    assert first.area() == pytest.approx(2.0)
    assert second.isEmpty()
