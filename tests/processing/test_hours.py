"""The hours of arrivals in QGIS's temporal controller: what is shown at which moment after the release."""

import pytest
from qgis.core import (
    Qgis,
    QgsDateTimeRange,
    QgsFeatureRequest,
    QgsLayerMetadata,
    QgsLayerNotesUtils,
    QgsProcessingContext,
    QgsProcessingFeedback,
    QgsProject,
    QgsVectorLayerTemporalContext,
)
from qgis.PyQt.QtCore import QDate, QDateTime, QTime

from tailings_plugin.processing.arriving import outputs
from tailings_plugin.processing.arriving.hours import put_hours
from tailings_plugin.processing.arriving.post import Arrival, welcome
from tests.layers import memory_layer

# Of the first the wave is there from the start to 2 h, of the second from 1.5 to 30 h; of the third its end is not
# known, of the fourth nothing.
ROWS = [
    ("POINT (70 40)", ["dam", 0.0, 2.0]),
    ("POINT (71 40)", ["town", 1.5, 30.0]),
    ("POINT (72 40)", ["border", 24.0, None]),
    ("POINT (73 40)", ["too far", None, None]),
]


def moment(hours):
    return QDateTime(QDate(2000, 1, 1), QTime(0, 0)).addSecs(round(hours * 3600))


def shown(layer, begin_h, end_h):
    """Return who is shown between two hours after the release, as the map asks for it."""
    context = QgsVectorLayerTemporalContext()
    context.setLayer(layer)
    span = QgsDateTimeRange(moment(begin_h), moment(end_h))
    assert layer.temporalProperties().isVisibleInTemporalRange(span)
    expression = layer.temporalProperties().createFilterString(context, span)
    request = QgsFeatureRequest().setFilterExpression(expression)
    return [feature["name"] for feature in layer.getFeatures(request)]


@pytest.fixture
def arrivals():
    layer = memory_layer("Point", "EPSG:4326", "name:string,leading_h:double,end_h:double", ROWS)
    assert put_hours(layer, outputs.ARRIVALS)
    return layer


@pytest.mark.parametrize(
    ("begin_h", "end_h", "names"),
    [
        (0, 1, ["dam", "too far"]),
        (0, 0, ["dam", "too far"]),
        (1, 1.49, ["dam", "too far"]),
        (1.5, 1.9, ["dam", "town", "too far"]),
        (2, 3, ["dam", "town", "too far"]),
        (2.01, 3, ["town", "too far"]),
        (23, 25, ["town", "border", "too far"]),
        (30.5, 31, ["border", "too far"]),
        # the end is not known, so the water is not said to be gone
        (700, 701, ["border", "too far"]),
        (-2, -1, ["too far"]),
    ],
)
def test_who_is_shown_when(arrivals, begin_h, end_h, names):
    assert shown(arrivals, begin_h, end_h) == names


def range_of(project):
    found = project.timeSettings().temporalRange()
    return None if found.isInfinite() else (found.begin(), found.end())


@pytest.fixture
def project():
    project = QgsProject()
    yield project
    project.clear()


def test_the_project_goes_from_the_release_to_the_last_hour(project):
    layer = memory_layer("Point", "EPSG:4326", "name:string,leading_h:double,end_h:double", ROWS)
    project.addMapLayer(layer)
    assert range_of(project) is None
    put_hours(layer, outputs.ARRIVALS)
    assert range_of(project) == (moment(0), moment(30))
    assert (project.timeSettings().timeStep(), project.timeSettings().timeStepUnit()) == (
        1,
        Qgis.TemporalUnit.Hours,
    )


def test_a_range_that_the_project_has_stays(project):
    layer = memory_layer("Point", "EPSG:4326", "name:string,leading_h:double,end_h:double", ROWS)
    project.addMapLayer(layer)
    own = QgsDateTimeRange(moment(5), moment(6))
    project.timeSettings().setTemporalRange(own)
    put_hours(layer, outputs.ARRIVALS)
    assert range_of(project) == (moment(5), moment(6))


def test_without_a_known_hour_the_project_gets_no_range(project):
    layer = memory_layer("Point", "EPSG:4326", "name:string,leading_h:double,end_h:double", ROWS[3:])
    project.addMapLayer(layer)
    put_hours(layer, outputs.ARRIVALS)
    assert range_of(project) is None


def test_receptors_stay_from_their_hour_on():
    rows = [("POINT (70 40)", ["intake", 5.0]), ("POINT (71 40)", ["village", None])]
    layer = memory_layer("Point", "EPSG:4326", "name:string,arrival_h:double", rows)
    assert put_hours(layer, outputs.RECEPTORS)
    assert shown(layer, 4, 4.9) == ["village"]
    assert shown(layer, 5, 6) == shown(layer, 500, 501) == ["intake", "village"]


def test_layers_without_hours_are_left_alone():
    for kind in (outputs.PATHS, outputs.ARRIVALS, outputs.FACILITIES, outputs.ZONES):
        layer = memory_layer("Point", "EPSG:4326", "name:string,end_h:double", [])
        assert put_hours(layer, kind) == ""
        assert not layer.temporalProperties().isActive()
    layer = memory_layer("Point", "EPSG:4326", "leading_h:double", [])
    assert put_hours(layer, outputs.FACILITIES) == ""


def test_a_layer_that_arrives_says_that_the_moment_is_nominal():
    layer = memory_layer("Point", "EPSG:4326", "name:string,leading_h:double,end_h:double", ROWS)
    metadata = QgsLayerMetadata()
    metadata.setTitle("Arrivals")
    metadata.setAbstract("Made by.")
    arrival = Arrival("traveltime", "ARRIVALS", outputs.ARRIVALS, "en", metadata)
    welcome(arrival).postProcessLayer(layer, QgsProcessingContext(), QgsProcessingFeedback())
    notes = QgsLayerNotesUtils.layerNotes(layer)
    assert "Made by." in notes
    assert "counted from 1 January 2000, 00:00, which is no date of anything" in notes
    assert layer.temporalProperties().isActive()
