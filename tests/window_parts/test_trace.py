"""Click and see where it flows: what is asked of which relief, what comes of it, and that nothing is left behind.

The valley of `reliefs.chu` falls north along 74.61083 E from 42.3 to 43.2 N, in cells of 6"; a degree of latitude is
111,090 m long there.
"""

import gc
import time

import numpy as np
import pytest
from qgis.core import (
    QgsApplication,
    QgsCoordinateReferenceSystem,
    QgsCoordinateTransform,
    QgsFeature,
    QgsGeometry,
    QgsPointXY,
    QgsProject,
    QgsRasterLayer,
    QgsVectorLayer,
)
from qgis.PyQt.QtCore import QCoreApplication, QEvent, Qt
from qgis.PyQt.QtTest import QTest
from qgis.PyQt.QtWidgets import QDockWidget, QMessageBox

from tailings_plugin.basin.paths.relief_file import ReliefFile
from tailings_plugin.errors import DataProblem
from tailings_plugin.window.trace import keeping, words, work
from tailings_plugin.window.trace import session as sessions
from tailings_plugin.window.trace.part import TracePart
from tailings_plugin.window.trace.reliefs import Relief, country_source, own_relief, relief_at, relief_layers
from tests import reliefs

WGS84 = "EPSG:4326"
DEGREE_KM = 111.090
AT = (74.3 + 186.5 / 600, 43.2 - 420.5 / 600)
TOP = 43.2 - 0.5 / 600


@pytest.fixture(scope="module")
def chu(tmp_path_factory):
    return reliefs.chu(tmp_path_factory.mktemp("relief") / "chu.tif")


@pytest.fixture
def project():
    found = QgsProject.instance()
    found.clear()
    yield found
    found.clear()


@pytest.fixture
def part(qgis_iface, project):
    canvas = qgis_iface.mapCanvas()
    canvas.setDestinationCrs(QgsCoordinateReferenceSystem(WGS84))
    made = TracePart(qgis_iface)
    yield made
    made.remove()
    let_qt_delete()


@pytest.fixture
def session(part):
    part.action.trigger()
    assert wait_for(lambda: part.session.worker._task is None)
    return part.session


def let_qt_delete():
    QCoreApplication.sendPostedEvents(None, QEvent.Type.DeferredDelete)
    QgsApplication.processEvents()


def wait_for(condition, seconds=30.0):
    until = time.monotonic() + seconds
    while not condition() and time.monotonic() < until:
        QgsApplication.processEvents()
        time.sleep(0.01)
    return bool(condition())


def raster(path, name="Relief"):
    layer = QgsRasterLayer(str(path), name)
    assert layer.isValid()
    return layer


def click(session, place, is_added=False):
    """Click on a place in degrees, and wait until nothing is worked at."""
    crs = session.iface.mapCanvas().mapSettings().destinationCrs()
    change = QgsCoordinateTransform(QgsCoordinateReferenceSystem(WGS84), crs, QgsProject.instance())
    session.tool.asked.emit(change.transform(QgsPointXY(*place)), is_added)
    assert wait_for(lambda: not session.worker.is_busy and session.worker._task is None)


def only(session):
    (answer,) = session.answers.values()
    return answer


def items_on(canvas):
    return len(canvas.scene().items())


def test_the_action_takes_the_tool_and_puts_it_down(part, qgis_iface):
    assert part.session is None, "nothing is made before it is used"
    part.action.trigger()
    assert part.action.isChecked() and qgis_iface.mapCanvas().mapTool() is part.session.tool
    part.action.trigger()
    assert not part.action.isChecked() and qgis_iface.mapCanvas().mapTool() is not part.session.tool


def test_a_click_tells_length_end_and_arrival(session, project, chu):
    project.addMapLayer(raster(chu))
    click(session, AT)
    below = only(session).below
    assert below.length_km == pytest.approx((TOP - AT[1]) * DEGREE_KM, rel=1e-3)
    assert below.ends_in == "edge" and below.goes_on
    assert below.arrival.leading_h == pytest.approx(77.76 / 3.6, rel=2e-3)
    text = session.panel.details.toPlainText()
    assert "77.8 km" in text and "the water goes on" in text and "21.6 h (19.6 to 27.0 h)" in text
    row = [session.panel.table.item(0, column).text() for column in range(5)]
    assert row[:2] == ["1", "77.8\u00a0km"] and row[4] == "edge of the relief"


def test_the_border_of_a_layer_of_countries(session, project, chu, tmp_path):
    """Made of two boxes that meet at 42.9 N, and marked as what a tool brought as countries."""
    countries = QgsVectorLayer("Polygon?crs=EPSG:4326&field=iso_a2:string", "c", "memory")
    for code, south, north in (("KG", 42, 42.9), ("KZ", 42.9, 44)):
        feature = QgsFeature(countries.fields())
        feature.setAttributes([code])
        box = f"POLYGON((74 {south}, 75 {south}, 75 {north}, 74 {north}, 74 {south}))"
        feature.setGeometry(QgsGeometry.fromWkt(box))
        countries.dataProvider().addFeatures([feature])
    file = str(tmp_path / "countries.gpkg")
    from qgis.core import QgsVectorFileWriter

    options = QgsVectorFileWriter.SaveVectorOptions()
    options.layerName = "lands"
    QgsVectorFileWriter.writeAsVectorFormatV3(countries, file, project.transformContext(), options)
    layer = QgsVectorLayer(f"{file}|layername=lands", "Official <b>borders</b>", "ogr")
    layer.setCustomProperty("tailings/kind", "countries")
    project.addMapLayers([raster(chu), layer])
    click(session, AT)
    (border,) = only(session).below.borders
    assert border.distance_km == pytest.approx((42.9 - AT[1]) * DEGREE_KM, rel=1e-3)
    text = session.panel.details.toPlainText()
    assert "Kyrgyzstan → Kazakhstan: 44.5 km, 12.4 h (11.2 to 15.5 h)" in text
    assert "Official <b>borders</b>" in text, "names of layers are no HTML"
    assert session.panel.table.item(0, 2).text() == "KZ:\u00a044.5\u00a0km\n12.4\u00a0h"


def test_without_a_relief_the_overview_is_taken_and_said_so(session):
    """Ak-Tyuz: into the sink of the Chu, with two towns of the list on the first 50 km."""
    click(session, (76.11, 42.88))
    answer = only(session)
    assert answer.question.relief == own_relief()
    text = session.panel.details.toPlainText()
    assert "inland sink" in text and "the path is an overview only" in text
    assert "at least 11,051" in text and "lower bound" in text and "Ak-Tyuz: 697 people" in text


@pytest.mark.parametrize(
    ("place", "said"),
    [
        ((10.0, 10.0), "outside the relief"),
        ((77.3, 42.4), "lies in a lake without outflow"),
        ((50.5, 42.0), "lies in the sea"),
    ],
)
def test_a_place_without_a_way_is_a_sentence(session, place, said):
    click(session, place)
    assert said in session.panel.details.toPlainText()
    assert session.panel.table.item(0, 1).text() == "no path"
    assert not session.panel.buttons["layer"].isEnabled()


def test_no_data_is_a_sentence(session, project, tmp_path):
    heights = np.add.outer(np.arange(40.0), np.arange(40.0)).astype(np.float32)
    heights[:14, :14] = np.nan  # at the edge: holes inside are bridged
    project.addMapLayer(
        raster(reliefs.write(tmp_path / "hole.tif", heights, 74.0, 43.0, 0.001), "Holes & more")
    )
    click(session, (74.0115, 42.9885))
    assert "The relief has no height at this place" in session.panel.details.toPlainText()


def test_heights_too_low_are_told_with_every_path_over_them(session, project, tmp_path):
    heights = np.repeat(np.arange(40.0, 0, -1)[None], 40, axis=0).astype(np.float32)
    heights[30, 30] = -32768
    project.addMapLayer(raster(reliefs.write(tmp_path / "low.tif", heights, 74.0, 43.0, 0.001)))
    said = "Heights of -32768 m and the like, below -500 or above 9000 m, are taken for no-data."
    for place in ((74.0055, 42.9945), (74.0055, 42.9845)):
        click(session, place)
        assert said in session.panel.details.toPlainText()


def test_a_relief_too_large_for_the_memory_is_read_by_windows(session, project, chu, monkeypatch):
    def too_large(self, tick):
        raise DataProblem("no room")

    monkeypatch.setattr(ReliefFile, "prepare", too_large)
    project.addMapLayer(raster(chu))
    click(session, AT)
    assert only(session).below.length_km == pytest.approx((TOP - AT[1]) * DEGREE_KM, rel=1e-3)


def test_a_file_that_cannot_be_read_is_told_when_it_is_asked(session, tmp_path):
    (tmp_path / "no.tif").write_text("no raster")
    session.worker.prepare(Relief(str(tmp_path / "no.tif"), "no"))
    assert wait_for(lambda: session.worker._task is None)
    answer = work.answered(
        work.Question(
            74.0, 43.0, Relief(str(tmp_path / "no.tif"), "no"), country_source(QgsProject.instance())
        ),
        session.worker.kept,
        lambda fraction: None,
    )
    assert "cannot be opened" in answer.problem


def test_a_file_that_went_is_a_sentence(session, project, tmp_path):
    path = reliefs.write(tmp_path / "gone.tif", np.ones((9, 9), dtype=np.float32), 74.0, 43.0, 0.001)
    project.addMapLayer(raster(path))
    assert wait_for(lambda: session.worker._task is None)
    (tmp_path / "gone.tif").unlink()
    click(session, (74.004, 42.996))
    assert "cannot be opened" in session.panel.details.toPlainText()


def test_other_crs_of_the_map(session, project, chu, qgis_iface):
    project.addMapLayer(raster(chu))
    qgis_iface.mapCanvas().setDestinationCrs(QgsCoordinateReferenceSystem("EPSG:32643"))
    click(session, AT)
    below = only(session).below
    assert below.length_km == pytest.approx((TOP - AT[1]) * DEGREE_KM, rel=1e-3)
    band = session.drawings[1].items[0]
    start = QgsCoordinateTransform(
        QgsCoordinateReferenceSystem(WGS84), QgsCoordinateReferenceSystem("EPSG:32643"), project
    ).transform(QgsPointXY(*AT))
    first = band.asGeometry().vertexAt(0)
    assert (first.x(), first.y()) == pytest.approx((start.x(), start.y()), abs=0.01)
    # The map changes its CRS, and what is drawn follows.
    qgis_iface.mapCanvas().setDestinationCrs(QgsCoordinateReferenceSystem(WGS84))
    first = session.drawings[1].items[0].asGeometry().vertexAt(0)
    assert (first.x(), first.y()) == pytest.approx(AT, abs=1e-6)


def test_a_map_without_a_crs_or_off_the_earth(session, qgis_iface):
    qgis_iface.mapCanvas().setDestinationCrs(QgsCoordinateReferenceSystem())
    session.tool.asked.emit(QgsPointXY(1e7, 1e7), False)
    assert "has no longitude and latitude" in session.panel.said.text() and not session.answers
    qgis_iface.mapCanvas().setDestinationCrs(QgsCoordinateReferenceSystem(WGS84))
    session.tool.asked.emit(QgsPointXY(400, 95), False)
    assert "has no longitude and latitude" in session.panel.said.text() and not session.answers


def test_shift_adds_and_a_plain_click_begins_anew(session, project, chu, qgis_iface):
    project.addMapLayer(raster(chu))
    before = items_on(qgis_iface.mapCanvas())
    click(session, AT)
    one = items_on(qgis_iface.mapCanvas())
    click(session, (AT[0], 43.0), is_added=True)
    assert list(session.answers) == [1, 2] and session.panel.table.rowCount() == 2
    session.panel.table.selectRow(0)
    assert session.chosen == 1 and session.panel.details.toPlainText().startswith("1.")
    click(session, AT)
    assert list(session.answers) == [1] and items_on(qgis_iface.mapCanvas()) == one > before
    session.tool.cleared.emit()
    assert not session.answers and items_on(qgis_iface.mapCanvas()) == before
    assert session.panel.details.toPlainText() == ""


def test_closed_it_leaves_the_map_and_opened_again_it_is_back(part, session, qgis_iface):
    canvas = qgis_iface.mapCanvas()
    before = items_on(canvas)
    click(session, (76.11, 42.88))
    with_path = items_on(canvas)
    session.panel.show()
    session.panel.close()
    assert items_on(canvas) == before and canvas.mapTool() is not session.tool
    assert not part.action.isChecked() and not session.worker.kept._files
    part.action.trigger()
    assert items_on(canvas) == with_path > before and session.panel.table.rowCount() == 1
    assert wait_for(lambda: session.worker._task is None)


def test_the_mouse_and_the_keys(session, qgis_iface):
    canvas = qgis_iface.mapCanvas()
    canvas.resize(400, 300)
    canvas.setExtent(canvas.extent())
    asked, told = [], []
    session.tool.asked.disconnect()
    session.tool.asked.connect(lambda place, is_added: asked.append(is_added))
    session.tool.cleared.connect(lambda: told.append("cleared"))
    session.tool.escaped.connect(lambda: told.append("escaped"))
    none, shift = Qt.KeyboardModifier.NoModifier, Qt.KeyboardModifier.ShiftModifier
    QTest.mouseClick(canvas.viewport(), Qt.MouseButton.LeftButton, none)
    QTest.mouseClick(canvas.viewport(), Qt.MouseButton.LeftButton, shift)
    QTest.mouseClick(canvas.viewport(), Qt.MouseButton.RightButton, none)
    QTest.keyClick(canvas, Qt.Key.Key_Escape)
    assert asked == [False, True] and told == ["cleared", "escaped"]


def test_escape_stops_what_is_worked_at(session, monkeypatch):
    ended = []

    def slowly(question, kept, tick):
        try:
            while True:
                time.sleep(0.01)
                tick(0.5)
        finally:
            ended.append(question)

    monkeypatch.setattr(work, "answered", slowly)
    session.tool.asked.emit(QgsPointXY(76.11, 42.88), False)
    assert wait_for(lambda: session.worker._task is not None and session.worker._task.progress() > 40)
    assert session.panel.progress.isEnabled()
    session.tool.escaped.emit()
    assert wait_for(lambda: ended and session.worker._task is None)
    assert not session.answers and not session.panel.progress.isEnabled()
    assert session.panel.said.text() == "Stopped."


def test_another_click_stops_the_one_before(session, monkeypatch):
    real = work.answered

    def slow_in_the_north(question, kept, tick):
        while question.latitude > 43:
            time.sleep(0.01)
            tick(0.5)
        return real(question, kept, tick)

    monkeypatch.setattr(work, "answered", slow_in_the_north)
    session.tool.asked.emit(QgsPointXY(76.11, 43.5), False)
    assert wait_for(lambda: session.worker._task is not None)
    click(session, (76.11, 42.88))
    assert only(session).question.latitude == 42.88


def test_clicks_with_shift_are_answered_one_after_the_other(session):
    for place in ((76.11, 42.88), (72.476, 41.282), (75.50, 42.75)):
        session.tool.asked.emit(QgsPointXY(*place), True)
    assert wait_for(lambda: len(session.answers) == 3)
    assert [each.question.longitude for each in session.answers.values()] == [76.11, 72.476, 75.50]


def test_a_layer_removed_between_clicks(session, project, chu):
    layer = raster(chu)
    project.addMapLayer(layer)
    session.panel.reliefs.setCurrentIndex(session.panel.reliefs.findData(layer.id()))
    assert session.panel.reliefs.currentText() == "Relief"
    click(session, AT)
    assert only(session).question.relief.path == chu and chu in session.worker.kept._files
    project.removeMapLayer(layer)
    assert chu not in session.worker.kept._files, "the file is let go"
    click(session, AT, is_added=True)
    assert session.answers[2].question.relief == own_relief()
    assert session.panel.reliefs.count() == 2


def test_the_relief_that_was_chosen_is_taken(session, project, chu, tmp_path):
    """A flat one lies on top; the one below is chosen, and outside of it there is no path."""
    flat = reliefs.write(tmp_path / "flat.tif", np.full((90, 60), 5.0, np.float32), 74.3, 43.2, 0.01)
    below = raster(chu, "below")
    project.addMapLayers([raster(flat, "top"), below])
    assert relief_at(project, QgsPointXY(*AT)).name == "top"
    session.panel.reliefs.setCurrentIndex(session.panel.reliefs.findData(below.id()))
    click(session, AT)
    assert only(session).question.relief.name == "below"
    click(session, (60.0, 40.0))
    assert "outside the relief" in session.panel.details.toPlainText()


def test_which_rasters_are_reliefs(project, chu, tmp_path):
    ones = np.ones((4, 4), dtype=np.float32)
    shade = raster(
        reliefs.write(tmp_path / "shade.tif", np.ones((90, 60), np.uint8), 74.3, 43.2, 0.01), "shade"
    )
    picture = raster(reliefs.write(tmp_path / "ground.tif", ones, 74.6, 42.6, 0.1), "picture")
    picture.setCustomProperty("tailings/kind", "ground")
    directions = raster(reliefs.write(tmp_path / "d8.tif", ones, 74.6, 42.6, 0.1), "directions")
    directions.setCustomProperty("tailings/kind", "directions")
    hidden, shown = raster(chu, "hidden"), raster(chu, "shown")
    project.addMapLayers([shown, hidden, shade, directions, picture])
    project.layerTreeRoot().findLayer(hidden.id()).setItemVisibilityChecked(False)
    assert {layer.name() for layer in relief_layers(project)} == {"hidden", "shown", "shade"}
    assert relief_at(project, QgsPointXY(*AT)).name == "shown"
    assert relief_at(project, QgsPointXY(60.0, 40.0)) == own_relief()


def test_kept_as_a_layer_with_the_fields_and_the_look_of_paths(session, project, chu):
    project.addMapLayer(raster(chu))
    click(session, AT)
    click(session, (10.0, 10.0), is_added=True)
    click(session, (AT[0], 43.0), is_added=True)
    session.panel.buttons["layer"].click()
    (layer,) = project.mapLayersByName("Paths from the map")
    assert [row["facility_id"] for row in layer.getFeatures()] == ["1", "3"], "what has no path is left out"
    first = next(layer.getFeatures())
    assert first["length_km"] == pytest.approx((TOP - AT[1]) * DEGREE_KM, rel=1e-3)
    assert first["ends_in"] == "edge" and first["cell_m"] == pytest.approx(185.1, rel=1e-2)
    assert first["border_hours"] == pytest.approx(first["border_km"] / 3.6)
    vertices = list(first.geometry().vertices())
    assert vertices[-1].m() == pytest.approx(first["length_km"] * 1000)
    assert vertices[0].z() > vertices[-1].z()
    assert layer.customProperty("tailings/kind") == "paths"
    assert "chu" in layer.crs().authid().lower() or layer.crs().authid() == WGS84


def facilities(read_only=False):
    layer = QgsVectorLayer(
        "Point?crs=EPSG:32643&field=facility_id:string&field=name:string&field=status:string", "reg", "memory"
    )
    layer.setReadOnly(read_only)
    return layer


def test_a_facility_is_entered_into_the_register(session, project, chu, monkeypatch):
    project.addMapLayers([raster(chu), facilities(read_only=True)])
    result, register = facilities(), facilities()
    result.setCustomProperty("tailings/kind", "facilities")
    register.setCustomProperty("tailings/kind", "register")
    project.addMapLayers([result, register])
    click(session, AT)
    entered = []
    monkeypatch.setattr(
        sessions, "enter_facility", lambda iface, layer, answer: entered.append((layer, answer))
    )
    session.panel.buttons["facility"].click()
    assert entered == [(register, only(session))]
    assert "cannot be edited now" in session.panel.said.text()


def test_the_form_has_the_place_in_the_crs_of_the_register(session, project, chu):
    class Form:
        """What QGIS returns as a form, as far as it is used."""

        def __init__(self):
            self.did = []

        def __getattr__(self, name):
            return Form() if name == "rejected" else lambda *args: self.did.append((name, args))

    class Iface:
        def getFeatureForm(self, layer, feature):  # noqa: N802
            self.feature = feature
            return Form()

    register, iface = facilities(), Iface()
    project.addMapLayers([raster(chu), register])
    click(session, AT)
    form = keeping.enter_facility(iface, register, only(session))
    assert register.isEditable() and [name for name, _ in form.did][-1] == "show"
    place = iface.feature.geometry().asPoint()
    to_utm = QgsCoordinateTransform(QgsCoordinateReferenceSystem(WGS84), register.crs(), project)
    expected = to_utm.transform(QgsPointXY(*AT))
    assert (place.x(), place.y()) == pytest.approx((expected.x(), expected.y()), abs=1e-3)


def test_without_a_register_one_is_offered(session, project, chu, monkeypatch, qgis_iface):
    project.addMapLayer(raster(chu))
    opened = []
    monkeypatch.setattr(sessions, "open_tool", opened.append)
    click(session, AT)
    session.panel.buttons["facility"].click()
    (box,) = [each for each in qgis_iface.mainWindow().findChildren(QMessageBox) if each.isVisible()]
    assert "no register" in box.text()
    box.button(QMessageBox.StandardButton.Yes).click()
    assert opened == ["createinventory"]


def test_nothing_is_left_when_it_is_removed_in_the_middle(qgis_iface, project, monkeypatch):
    canvas = qgis_iface.mapCanvas()
    canvas.setDestinationCrs(QgsCoordinateReferenceSystem(WGS84))
    before = items_on(canvas)
    part = TracePart(qgis_iface)
    part.action.trigger()
    click(part.session, (76.11, 42.88))
    assert items_on(canvas) > before

    def forever(question, kept, tick):
        while True:
            time.sleep(0.01)
            tick(0.5)

    monkeypatch.setattr(work, "answered", forever)
    part.session.tool.asked.emit(QgsPointXY(75.0, 42.0), True)
    assert wait_for(lambda: part.session.worker._task is not None)
    task = part.session.worker._task
    part.remove()
    let_qt_delete()
    gc.collect()
    assert wait_for(lambda: QgsApplication.taskManager().countActiveTasks() == 0)
    assert items_on(canvas) == before and canvas.mapTool() is None
    assert qgis_iface.mainWindow().findChild(QDockWidget, "TailingsHazardTrace") is None
    assert task is not None
    project.clear()  # signals of the project reach nobody


def test_a_part_never_used_goes_without_a_trace(qgis_iface):
    part = TracePart(qgis_iface)
    part.remove()
    let_qt_delete()
    assert part.session is None


def test_a_changed_file_is_read_again(session, project, tmp_path):
    """A slope to the east becomes one to the west."""
    slope = np.repeat(np.arange(30.0, 0, -1)[None], 30, axis=0).astype(np.float32)
    path = reliefs.write(tmp_path / "slope.tif", slope, 74.0, 43.0, 0.01)
    layer = raster(path)
    project.addMapLayer(layer)
    click(session, (74.105, 42.855))
    east = only(session).below.length_km
    time.sleep(0.02)
    reliefs.write(tmp_path / "slope.tif", slope[:, ::-1].copy(), 74.0, 43.0, 0.01)
    click(session, (74.105, 42.855))
    # 19 cells to the last in the east, 10 to the first in the west.
    assert only(session).below.length_km == pytest.approx(east * 10 / 19, rel=1e-3)


def test_texts_of_data_are_no_html(session):
    click(session, (76.11, 42.88))
    answer = only(session)
    question = work.Question(1.0, -2.0, type(own_relief())("p", "<script>&"), answer.question.countries)
    text = words.card(1, work.Answer(question, problem="<b>no</b>"))
    assert "<script>" not in text and "&lt;script&gt;&amp;" in text and "&lt;b&gt;no" in text
    assert words.place(work.Answer(question)) == "2.0000° S, 1.0000° E"
