"""The window's map goes to what a run has loaded: to all of it together, once, unless that is switched off."""

import pytest
from qgis.core import (
    QgsCoordinateReferenceSystem,
    QgsFeature,
    QgsGeometry,
    QgsPointXY,
    QgsProcessingContext,
    QgsProcessingFeedback,
    QgsProcessingOutputLayerDefinition,
    QgsProject,
    QgsRectangle,
    QgsReferencedRectangle,
    QgsSettings,
    QgsVectorLayer,
)
from qgis.gui import QgsMapCanvas
from qgis.PyQt.QtTest import QTest

from tailings_plugin import preferences
from tailings_plugin.processing.arriving import canvas as place
from tailings_plugin.processing.arriving.canvas import Together, is_in_sight, united
from tests.processing.cases import make_inputs, parameters
from tests.processing.ways import destinations

WGS84, MERCATOR = QgsCoordinateReferenceSystem("EPSG:4326"), QgsCoordinateReferenceSystem("EPSG:3857")
FAR = QgsRectangle(0, 0, 1, 1)


@pytest.fixture
def canvas(qgis_app, monkeypatch):
    """A map of a window that shows a place far off."""
    shown = QgsMapCanvas()
    shown.resize(400, 400)
    shown.setDestinationCrs(WGS84)
    shown.setExtent(FAR)
    monkeypatch.setattr("qgis.utils.iface", Window(shown))
    monkeypatch.setattr(place, "AFTER_MS", 0)
    QgsSettings().remove(preferences.PREFIX)
    yield shown
    QgsSettings().remove(preferences.PREFIX)
    QgsProject.instance().clear()
    shown.deleteLater()


class Window:
    def __init__(self, canvas):
        self.mapCanvas = lambda: canvas


def points(*places, crs="EPSG:4326", project=None):
    layer = QgsVectorLayer(f"Point?crs={crs}", "points", "memory")
    for x, y in places:
        feature = QgsFeature()
        feature.setGeometry(QgsGeometry.fromPointXY(QgsPointXY(x, y)))
        layer.dataProvider().addFeature(feature)
    layer.updateExtents()
    (project or QgsProject.instance()).addMapLayer(layer)
    return layer


def moved(canvas):
    """Let the timers of the map run out; tell whether it has gone anywhere."""
    for _ in range(5):
        QTest.qWait(1)
    return not canvas.extent().contains(FAR.center())


def test_the_map_goes_to_all_layers_of_a_run(canvas):
    together = Together()
    for layer in (points((70, 40), (71, 41)), points((74, 43)), points()):
        together.came(layer, is_below=False)
    assert moved(canvas)
    assert canvas.extent().contains(QgsRectangle(70, 40, 74, 43))
    assert canvas.extent().width() < 6, "4 degrees and a margin"


def test_a_layer_that_comes_late_is_shown_with_those_before(canvas):
    together = Together()
    together.came(points((70, 40)), is_below=False)
    assert moved(canvas)
    together.came(points((74, 43)), is_below=False)
    moved(canvas)
    assert canvas.extent().contains(QgsRectangle(70, 40, 74, 43))


def test_what_lies_below_counts_where_nothing_else_came(canvas):
    together = Together()
    together.came(points((10, 10), (60, 60)), is_below=True)
    together.came(points((70, 40), (71, 41)), is_below=False)
    assert moved(canvas) and not canvas.extent().contains(QgsPointXY(60, 60))
    alone = Together()
    alone.came(points((10, 10), (60, 60)), is_below=True)
    moved(canvas)
    assert canvas.extent().contains(QgsPointXY(60, 60))


def test_a_single_point_is_shown_with_its_surroundings(canvas):
    Together.came(together := Together(), points((70, 40)), is_below=False)
    assert moved(canvas) and together.found
    # 10 km are 0.09 degrees of latitude.
    assert canvas.extent().contains(QgsPointXY(70, 40)) and 0.08 < canvas.extent().height() < 0.2


@pytest.mark.parametrize(
    ("shown", "goes"),
    [
        (QgsRectangle(69, 39, 75, 44), False),  # all of it, filling most of the map
        (QgsRectangle(0, 0, 90, 90), True),  # a speck in it
        (QgsRectangle(70.5, 40.5, 80, 50), True),  # a part of it
    ],
)
def test_a_map_that_shows_all_of_it_stays(canvas, shown, goes):
    canvas.setExtent(shown)
    before = canvas.extent()
    Together().came(points((70, 40), (74, 43)), is_below=False)
    moved(canvas)
    assert (canvas.extent() != before) is goes


def test_switched_off_it_stays(canvas):
    preferences.store(preferences.MAP_STAYS, "yes")
    Together().came(points((70, 40)), is_below=False)
    assert not moved(canvas)


def test_nothing_is_gone_to_for_layers_without_a_place(canvas):
    other = QgsProject()
    for layer in (
        points(),
        QgsVectorLayer("NoGeometry?field=a:int", "table", "memory"),
        points((-180, -60), (180, 60)),  # the world
        points((70, 40), project=other),  # of a project that the window does not show
    ):
        Together().came(layer, is_below=False)
    assert not moved(canvas)


def test_without_a_window_nothing_happens(qgis_app, monkeypatch):
    monkeypatch.setattr("qgis.utils.iface", None)
    together = Together()
    together.came(points((70, 40)), is_below=False)
    assert not together.found
    QgsProject.instance().clear()


def test_extents_of_several_systems_are_united():
    both = [
        QgsReferencedRectangle(QgsRectangle(70, 40, 71, 41), WGS84),
        # 8,237,642 m and 5,311,972 m of Web Mercator are 74 degrees east, 43 north.
        QgsReferencedRectangle(QgsRectangle(8237642, 5311972, 8237643, 5311973), MERCATOR),
    ]
    whole = united(both, WGS84, QgsProject.instance())
    # A margin of a twentieth of the wider side, 4 degrees.
    found = (whole.xMinimum(), whole.yMinimum(), whole.xMaximum(), whole.yMaximum())
    assert found == pytest.approx((69.8, 39.8, 74.2, 43.2), abs=1e-3)
    assert united([], WGS84, QgsProject.instance()).isNull()


def test_in_sight_is_all_of_it_and_no_speck():
    shown = QgsRectangle(0, 0, 8, 4)
    assert is_in_sight(QgsRectangle(1, 1, 3, 1.1), shown), "a quarter of the width"
    assert is_in_sight(QgsRectangle(1, 1, 1.1, 2), shown), "a quarter of the height"
    assert not is_in_sight(QgsRectangle(1, 1, 2.9, 1.9), shown)
    assert not is_in_sight(QgsRectangle(-1, 0, 8, 4), shown)


@pytest.mark.parametrize("algorithm_id", ["tracedownstream", "nationalscreening", "assess"])
def test_runs_and_models_go_to_their_results(
    canvas, registered, provider, algorithm_id, tmp_path, monkeypatch
):
    """Facilities lie at 75.0 E, 42.8 N; all drain east."""
    from processing.gui import Postprocessing
    from qgis import processing

    monkeypatch.setattr(Postprocessing, "iface", None)
    inputs = make_inputs(tmp_path, lambda name, **values: processing.run(f"tailings:{name}", values))
    algorithm = provider.algorithm(algorithm_id).create()
    values = parameters(algorithm_id, inputs) | destinations(algorithm, tmp_path)
    for each in algorithm.destinationParameterDefinitions():
        if each.type() == "sink":
            values[each.name()] = QgsProcessingOutputLayerDefinition(
                values[each.name()], QgsProject.instance()
            )
    context, feedback = QgsProcessingContext(), QgsProcessingFeedback(False)
    context.setProject(QgsProject.instance())
    _results, ok = algorithm.run(values, context, feedback)
    assert ok, feedback.textLog()
    Postprocessing.handleAlgorithmResults(algorithm, context, feedback, values)
    assert moved(canvas)
    assert canvas.extent().contains(QgsPointXY(75.02, 42.76))
    assert canvas.extent().width() < 2, "not the world"
