"""Every geometry that any algorithm writes is there and valid by GEOS, or the run ends with an error."""

from pathlib import Path

import pytest
from osgeo import gdal, ogr
from qgis.core import (
    QgsCoordinateReferenceSystem,
    QgsGeometry,
    QgsProcessingContext,
    QgsProcessingException,
    QgsProject,
    QgsVectorLayer,
)

from tailings_plugin.cartography.data.rows import LayerStore
from tailings_plugin.errors import DataProblem
from tailings_plugin.processing.base import write_features
from tailings_plugin.processing.provider import ALGORITHMS, MODELS
from tailings_plugin.qgis_values import make_fields
from tailings_plugin.valid_geometry import repaired, unfit
from tests import tiny
from tests.layers import Messages, memory_layer
from tests.processing.cases import make_inputs, parameters
from tests.processing.ways import destinations

every_algorithm = pytest.mark.parametrize(
    "algorithm_id", [algorithm.ID for algorithm in (*ALGORITHMS, *MODELS)]
)
LAYERS = {".gpkg", ".shp", ".geojson", ".kml", ".sqlite", ".fgb"}
BOW_TIE = "POLYGON ((75.01 42.76, 75.02 42.77, 75.02 42.76, 75.01 42.77, 75.01 42.76))"


@pytest.fixture(scope="module")
def inputs(registered, tmp_path_factory):
    from qgis import processing

    return make_inputs(
        tmp_path_factory.mktemp("geometries"),
        lambda algorithm_id, **values: processing.run(f"tailings:{algorithm_id}", values),
    )


def written(folder: Path) -> dict[str, list[QgsGeometry]]:
    """Return the geometries of every layer with geometries below a folder, by file and layer."""
    found = {}
    for path in sorted(path for path in folder.rglob("*") if path.suffix in LAYERS):
        dataset = gdal.OpenEx(str(path), gdal.OF_VECTOR)
        for number in range(dataset.GetLayerCount()):
            layer = dataset.GetLayer(number)
            if layer.GetGeomType() != ogr.wkbNone:
                name = layer.GetName()
                opened = QgsVectorLayer(f"{path}|layername={name}", name, "ogr")
                assert opened.isValid(), f"{path.name}, {name}"
                found[f"{path.name}, {name}"] = [each.geometry() for each in opened.getFeatures()]
    return found


@every_algorithm
def test_every_geometry_written_is_there_and_valid(provider, inputs, tmp_path, algorithm_id):
    from qgis import processing

    algorithm = provider.algorithm(algorithm_id)
    processing.run(algorithm, parameters(algorithm_id, inputs) | destinations(algorithm, tmp_path))
    for where, geometries in written(tmp_path).items():
        assert [unfit(geometry) for geometry in geometries] == [None] * len(geometries), where


@pytest.fixture(scope="module")
def polygons(inputs, tmp_path_factory) -> str:
    """The facilities as polygons, one crossing itself, and one without a place."""
    path = tmp_path_factory.mktemp("polygons") / "polygons.gpkg"
    facilities = ogr.Open(inputs.facilities)
    points = facilities.GetLayer()
    source = ogr.GetDriverByName("GPKG").CreateDataSource(str(path))
    layer = source.CreateLayer("polygons", tiny.wgs84(), ogr.wkbMultiPolygon)
    for number in range(points.GetLayerDefn().GetFieldCount()):
        layer.CreateField(points.GetLayerDefn().GetFieldDefn(number))
    shapes = [BOW_TIE, "POLYGON ((75.03 42.79, 75.04 42.79, 75.04 42.8, 75.03 42.79))", None, "POLYGON EMPTY"]
    for point, shape in zip(points, shapes, strict=True):
        feature = ogr.Feature(layer.GetLayerDefn())
        feature.SetFrom(point)
        if shape is not None:
            feature.SetGeometry(ogr.ForceToMultiPolygon(ogr.CreateGeometryFromWkt(shape)))
        assert layer.CreateFeature(feature) == 0
    return str(path)


@every_algorithm
def test_what_is_made_of_facilities_that_cross_themselves_is_valid(
    provider, inputs, polygons, tmp_path, algorithm_id
):
    algorithm = provider.algorithm(algorithm_id)
    values = parameters(algorithm_id, inputs) | destinations(algorithm, tmp_path)
    values = {name: polygons if value == inputs.facilities else value for name, value in values.items()}
    feedback, tie = Messages(), QgsGeometry.fromWkt(BOW_TIE)
    tie.convertToMultiType()
    _, ok = algorithm.create().run(values, QgsProcessingContext(), feedback)
    # A run that ends with an error leaves what it has begun.
    for where, geometries in written(tmp_path).items() if ok else ():
        for geometry in geometries:
            # QGIS writes a row without a place as an empty geometry; what is the user's own is handed on.
            handed_on = geometry.isEmpty() or geometry.equals(tie)
            assert handed_on or unfit(geometry) is None, where


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
