"""Every algorithm of the provider alone, in a model and in batch: what it returns, and its geometries valid by GEOS."""

import pytest
from osgeo import ogr
from qgis.core import QgsGeometry, QgsProcessingContext, QgsProcessingFeedback

from tailings_plugin.processing.provider import ALGORITHMS, MODELS
from tailings_plugin.valid_geometry import unfit
from tests import tiny
from tests.processing.cases import CASES, make_inputs, parameters
from tests.processing.ways import check_results, destinations, run_in_model, written

every_algorithm = pytest.mark.parametrize(
    "algorithm_id", [algorithm.ID for algorithm in (*ALGORITHMS, *MODELS)]
)
BOW_TIE = "POLYGON ((75.01 42.76, 75.02 42.77, 75.02 42.76, 75.01 42.77, 75.01 42.76))"


@pytest.fixture(scope="module")
def inputs(registered, tmp_path_factory):
    from qgis import processing

    return make_inputs(
        tmp_path_factory.mktemp("данные с пробелом"),
        lambda algorithm_id, **values: processing.run(f"tailings:{algorithm_id}", values),
    )


# These refuse facilities whose polygons cross themselves.
REFUSE_TIES = {"facilityindepth", "packageforfield"}


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


def test_every_algorithm_has_a_case():
    assert set(CASES) == {algorithm.ID for algorithm in (*ALGORITHMS, *MODELS)}


@every_algorithm
def test_alone_and_in_batch(provider, inputs, polygons, tmp_path, algorithm_id):
    """A batch runs one instance after the other with the values of each row; the first is as one run alone.

    The second row has facilities that cross themselves; where these are refused, the third is as the first.
    """
    from qgis import processing

    algorithm = provider.algorithm(algorithm_id)
    given = parameters(algorithm_id, inputs)
    tied = {name: polygons if value == inputs.facilities else value for name, value in given.items()}
    folders = [tmp_path / row for row in ("first", "second", "third")]
    rows = []
    for folder, values in zip(folders, (given, tied, given), strict=True):
        folder.mkdir()
        rows.append(values | destinations(algorithm, folder))
    check_results(algorithm, processing.run(algorithm, rows[0]))
    for where, geometries in written(folders[0]).items():
        assert [unfit(geometry) for geometry in geometries] == [None] * len(geometries), where
    results, ok = algorithm.create().run(rows[1], QgsProcessingContext(), QgsProcessingFeedback(False))
    assert ok == (algorithm_id not in REFUSE_TIES)
    if ok:
        check_geometries_of_a_tie(folders[1])
    else:
        results, ok = algorithm.create().run(rows[2], QgsProcessingContext(), QgsProcessingFeedback())
        assert ok
    check_results(algorithm, results)


def check_geometries_of_a_tie(folder):
    """QGIS writes a row without a place as an empty geometry; what is the user's own is handed on."""
    tie = QgsGeometry.fromWkt(BOW_TIE)
    tie.convertToMultiType()
    for where, geometries in written(folder).items():
        for geometry in geometries:
            assert geometry.isEmpty() or geometry.equals(tie) or unfit(geometry) is None, where


@every_algorithm
def test_in_a_model(provider, inputs, tmp_path, algorithm_id):
    algorithm = provider.algorithm(algorithm_id)
    results = run_in_model(algorithm, parameters(algorithm_id, inputs), tmp_path)
    assert set(results) == set(destinations(algorithm, tmp_path))


@every_algorithm
def test_a_cancelled_run_stops_with_an_error_or_nothing(provider, inputs, tmp_path, algorithm_id):
    algorithm = provider.algorithm(algorithm_id)
    feedback = QgsProcessingFeedback(False)
    feedback.cancel()
    values = parameters(algorithm_id, inputs) | destinations(algorithm, tmp_path)
    _results, ok = algorithm.create().run(values, QgsProcessingContext(), feedback)
    assert not ok
