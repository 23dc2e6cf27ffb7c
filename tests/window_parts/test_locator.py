"""The search for facilities: who is found by what, nothing of layers in the thread, what a choice shows."""

import threading

import pytest
from qgis.core import (
    QgsCoordinateReferenceSystem,
    QgsFeature,
    QgsFeedback,
    QgsGeometry,
    QgsLocator,
    QgsLocatorContext,
    QgsLocatorResult,
    QgsPointXY,
    QgsProject,
    QgsRectangle,
    QgsVectorLayer,
)
from qgis.PyQt.QtCore import QCoreApplication, QEventLoop, Qt, QTimer

from tailings_plugin.window.locator import FacilityFilter, Locator

ROWS = (
    ("KZ-001", "Koshkar-Ata", "Қошқар-Ата", "KZ", (51.2, 43.7)),
    ("KG-007", "Mayluu-Suu", "Майлуу-Суу", "KG", (72.4, 41.3)),
    ("KG-008", None, None, "KG", None),
    (None, "Without id", None, "TJ", (70.0, 40.0)),
)


def made(rows=ROWS, more="&field=volume_m3:double", name="Facilities"):
    fields = "field=facility_id:string&field=name:string&field=name_local:string&field=country:string"
    layer = QgsVectorLayer(f"Point?crs=EPSG:4326&{fields}{more}", name, "memory")
    for *values, position in rows:
        feature = QgsFeature(layer.fields())
        feature.setAttributes([*values, *[None] * (layer.fields().count() - len(values))])
        if position:
            feature.setGeometry(QgsGeometry.fromPointXY(QgsPointXY(*position)))
        layer.dataProvider().addFeature(feature)
    return layer


@pytest.fixture
def layer(qgis_new_project):
    found = made()
    QgsProject.instance().addMapLayer(found)
    return found


def searched(text, with_prefix=True, feedback=None, threaded=False):
    """Return what a clone finds, as QGIS asks it: prepared in the main thread, searched in another one."""
    original = FacilityFilter(None)
    clone = original.clone()
    context, found = QgsLocatorContext(), []
    context.usingPrefix = with_prefix
    clone.prepare(text, context)
    clone.resultFetched.connect(lambda result: found.append(result), type=Qt.ConnectionType.DirectConnection)
    if threaded:
        work = threading.Thread(target=clone.fetchResults, args=(text, context, feedback or QgsFeedback()))
        QgsProject.instance().clear()
        work.start()
        work.join(20)
    else:
        clone.fetchResults(text, context, feedback or QgsFeedback())
    return [(each.displayString, each.description) for each in found]


@pytest.mark.parametrize(
    ("text", "names"),
    [
        ("koshkar", ["Koshkar-Ata (KZ-001)"]),
        ("KG-0", ["Mayluu-Suu (KG-007)", "KG-008"]),
        ("майлуу", ["Mayluu-Suu (KG-007)"]),
        (" SUU ", ["Mayluu-Suu (KG-007)"]),
        ("", ["Koshkar-Ata (KZ-001)", "Mayluu-Suu (KG-007)", "KG-008"]),
        ("without id", []),
        ("nobody", []),
        ("%' OR 1=1 --", []),
    ],
)
def test_facilities_are_found_by_id_and_both_names(layer, text, names):
    assert [name for name, _ in searched(text)] == names


def test_country_and_layer_stand_beside(layer):
    assert searched("KZ-001") == [("Koshkar-Ata (KZ-001)", "KZ · Facilities")]


def test_a_single_letter_without_the_prefix_brings_nobody(layer):
    assert searched("k", with_prefix=False) == []
    assert len(searched("kg", with_prefix=False)) == 2


def test_an_id_of_two_layers_is_found_once_in_the_rated_one(layer):
    rated = made(ROWS[:1], "&field=thi:double&field=thi_class:string", "Rated")
    QgsProject.instance().addMapLayer(rated)
    assert searched("koshkar") == [("Koshkar-Ata (KZ-001)", "KZ · Rated")]


def test_no_more_than_twenty_are_shown(qgis_new_project):
    QgsProject.instance().addMapLayer(made([(f"F{each:03}", None, None, None, None) for each in range(50)]))
    assert [name for name, _ in searched("f")] == [f"F{each:03}" for each in range(20)]


def test_what_is_edited_and_not_saved_is_found(layer):
    layer.startEditing()
    layer.changeAttributeValue(next(layer.getFeatures()).id(), 1, "Renamed")
    assert [name for name, _ in searched("renamed")] == ["Renamed (KZ-001)"]
    layer.rollBack()


def test_a_project_without_facilities_has_none(qgis_new_project):
    QgsProject.instance().addMapLayer(QgsVectorLayer("Point?field=name:string", "others", "memory"))
    assert searched("a") == []


def test_a_search_goes_on_while_its_layers_go(layer):
    """The project is closed after the search was prepared: nothing of its layers is touched."""
    assert [name for name, _ in searched("suu", threaded=True)] == ["Mayluu-Suu (KG-007)"]


def test_a_search_that_is_given_up_ends(layer):
    feedback = QgsFeedback()
    feedback.cancel()
    assert searched("k", feedback=feedback) == []


def choose(iface, layer_id, fid):
    search = FacilityFilter(iface)
    search.triggerResult(QgsLocatorResult(search, "Somebody", [layer_id, fid]))


def test_a_choice_goes_to_the_facility(layer, qgis_iface):
    canvas = qgis_iface.mapCanvas()
    canvas.resize(400, 400)
    canvas.setDestinationCrs(QgsCoordinateReferenceSystem("EPSG:4326"))
    canvas.setExtent(QgsRectangle(50, 30, 80, 60))
    second = list(layer.getFeatures())[1]
    choose(qgis_iface, layer.id(), second.id())
    assert (canvas.center().x(), canvas.center().y()) == pytest.approx((72.4, 41.3), abs=1e-6)


def test_one_without_a_position_is_told_of(layer, qgis_iface, monkeypatch):
    said = []
    monkeypatch.setattr(
        qgis_iface.messageBar(), "pushMessage", lambda *words: said.append(words), raising=False
    )
    third = list(layer.getFeatures())[2]
    choose(qgis_iface, layer.id(), third.id())
    assert said[0][1] == "Somebody has no position."


def test_a_layer_that_went_meanwhile_harms_nothing(layer, qgis_iface):
    gone = layer.id()
    QgsProject.instance().removeMapLayer(gone)
    choose(qgis_iface, gone, 1)


def test_qgis_takes_the_prefix_and_runs_the_search(layer, qgis_iface):
    """With QGIS's own locator: it ignores prefixes that are too short, and searches in a thread."""
    own = QgsLocator()
    search = FacilityFilter(qgis_iface)
    own.registerFilter(search)
    assert [each.name() for each in own.filters("tsf")] == ["tailings_facilities"]
    found, loop = [], QEventLoop()
    own.foundResult.connect(lambda result: (found.append(result.displayString), loop.quit()))
    QTimer.singleShot(20_000, loop.quit)
    own.fetchResults("tsf майлуу", QgsLocatorContext())
    loop.exec()
    assert found == ["Mayluu-Suu (KG-007)"]
    own.deregisterFilter(search)
    assert own.filters("tsf") == []
    QCoreApplication.processEvents()


def test_the_part_registers_and_takes_it_out(qgis_iface):
    part = Locator(qgis_iface)
    search = part.filter
    qgis_iface.registerLocatorFilter.assert_called_with(search)
    part.remove()
    qgis_iface.deregisterLocatorFilter.assert_called_with(search)
    part.remove()  # a second time harms nothing
    assert qgis_iface.deregisterLocatorFilter.call_count == 1
