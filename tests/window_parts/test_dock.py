"""The dock in a window: what it shows as the project changes, and that it leaves nothing behind."""

import pytest
from qgis.core import (
    QgsApplication,
    QgsFeature,
    QgsProcessingFeatureSourceDefinition,
    QgsProject,
    QgsSettings,
)
from qgis.gui import QgsDockWidget
from qgis.PyQt.QtCore import QCoreApplication, QEvent, QModelIndex, QObject, Qt, pyqtSignal
from qgis.PyQt.QtTest import QTest
from qgis.PyQt.QtWidgets import QLabel

from tailings_plugin.window.dock import panel as panels
from tailings_plugin.window.dock.dock import OPEN, Dock
from tests.window_parts.dock_data import ENTERED, ROW, entered, layer_of, rated


class Dialog(QObject):
    """What is used of the dialog of a tool."""

    algorithmFinished = pyqtSignal(bool, dict)  # noqa: N815 - QGIS's name


@pytest.fixture
def opened(monkeypatch):
    """The tools that were opened, with their values."""
    calls = []

    def open_tool(algorithm_id, values=None):
        calls.append((algorithm_id, values, Dialog()))
        return calls[-1][2]

    monkeypatch.setattr(panels, "open_tool", open_tool)
    return calls


@pytest.fixture
def dock(qgis_iface, qgis_new_project):
    QgsSettings().remove(OPEN)
    qgis_iface.mainWindow().show()
    made = Dock(qgis_iface)
    yield made
    made.remove()
    QCoreApplication.sendPostedEvents(None, QEvent.Type.DeferredDelete)


def see(dock):
    """Let what is put off happen."""
    QgsApplication.processEvents()
    dock.panel.refresh()
    return dock.panel


def done(dock):
    return [row.is_done for row in see(dock).steps.rows]


def test_it_starts_open_and_keeps_what_the_user_chose(dock, qgis_iface):
    assert not dock.widget.isHidden()
    dock.action.trigger()
    assert dock.widget.isHidden() and QgsSettings().value(OPEN, type=bool) is False
    again = Dock(qgis_iface)
    assert again.widget.isHidden()
    again.action.trigger()
    assert QgsSettings().value(OPEN, type=bool) is True
    again.remove()


def test_the_steps_follow_the_project(dock):
    assert done(dock) == [False, False, False, False]
    assert not dock.panel.welcome.isHidden()
    layer = entered()
    assert done(dock) == [True, False, False, False]
    assert dock.panel.welcome.isHidden(), "who has facilities needs no example"
    rated()
    assert done(dock) == [True, False, True, False]
    QgsProject.instance().removeMapLayer(layer.id())
    assert done(dock) == [True, False, True, False]
    QgsProject.instance().clear()
    assert done(dock) == [False, False, False, False]


def test_layers_that_come_are_noticed_once(dock, monkeypatch):
    see(dock)
    dock.panel.timer.stop()
    reads = []
    monkeypatch.setattr(panels, "standing", lambda project: reads.append(1) or panels_standing(project))
    for _ in range(5):
        entered()
    assert not reads and dock.panel.timer.isActive() and dock.panel.timer.isSingleShot()
    dock.panel.timer.timeout.emit()
    assert len(reads) == 1


panels_standing = panels.standing


def test_a_step_opens_its_tool_with_what_the_project_has(dock, opened):
    layer = entered()
    see(dock).steps.button("assess").click()
    dock.panel.steps.button("fetchopendata").click()
    dock.panel.steps.button("createinventory").click()
    assert [call[:2] for call in opened] == [
        ("assess", {"INVENTORY": layer.id()}),
        ("fetchopendata", {"INPUT": layer.id()}),
        ("createinventory", {}),
    ]


def test_what_a_tool_fetched_is_done(dock, opened, tmp_path):
    entered()
    see(dock).steps.button("fetchopendata").click()
    dialog = opened[0][2]
    dialog.algorithmFinished.emit(False, {"FOLDER": str(tmp_path)})
    assert done(dock)[1] is False, "it failed"
    dialog.algorithmFinished.emit(True, {"FOLDER": str(tmp_path)})
    assert done(dock)[1] is True


def test_a_facility_is_found_chosen_and_shown(dock):
    layer = layer_of(
        ENTERED, [{"facility_id": "T-1", "name": "Верхнее", "country": "KG"}, {"facility_id": "T-2"}]
    )
    search = see(dock).search
    search.setText("верх")
    search.look()
    assert [search.matches.item(row).text() for row in range(search.matches.rowCount())] == [
        "Верхнее (T-1) · KG"
    ]
    search.completer().activated[QModelIndex].emit(search.matches.index(0, 0))
    assert [each["facility_id"] for each in layer.selectedFeatures()] == ["T-1"]
    assert see(dock).card.name.text() == "Верхнее"
    search.setText("nobody")
    search.look()
    assert search.matches.rowCount() == 0


def test_enter_takes_the_only_match(dock):
    layer = entered(2)
    search = see(dock).search
    search.setText("T-2")
    search.look()
    search.returnPressed.emit()
    assert [each["facility_id"] for each in layer.selectedFeatures()] == ["T-2"]


def test_enter_in_the_list_takes_the_first_match(dock):
    layer = entered(3)
    search = see(dock).search
    search.setFocus()
    search.setText("N ")
    search.look()
    popup = search.completer().popup()
    assert popup.isVisible()
    QTest.keyClick(popup, Qt.Key.Key_Return)
    assert not popup.isVisible()
    assert [each["facility_id"] for each in layer.selectedFeatures()] == ["T-1"]


def test_a_selection_shows_its_facility_and_several_none(dock):
    layer = entered(3)
    first, second, _ = (each.id() for each in layer.getFeatures())
    see(dock)
    layer.selectByIds([second])
    assert see(dock).card.name.text() == "N 2" and dock.panel.card.known.isVisibleTo(dock.panel)
    layer.selectByIds([first, second])
    see(dock)
    assert dock.panel.card.known.isHidden()
    assert dock.panel.card.hint.text() == "Selected facilities: 2. Select one."
    layer.removeSelection()
    assert see(dock).card.hint.text() == "Find a facility, or select one on the map."


def test_markup_in_a_name_is_shown_as_it_stands(dock):
    layer = rated(name="<img src='file:///etc/passwd'> & <b>x</b>", thi_note="<a href='x'>y</a>", thi=None)
    see(dock)
    layer.selectAll()
    card = see(dock).card
    assert card.name.text() == "<img src='file:///etc/passwd'> & <b>x</b>"
    labels = card.findChildren(QLabel)
    assert labels and all(label.textFormat() == Qt.TextFormat.PlainText for label in labels)
    assert "<a href='x'>y</a>" in [label.text() for label in labels]


@pytest.mark.parametrize("gone", ["layer", "project", "feature"])
def test_what_is_shown_may_go(dock, opened, qgis_iface, gone):
    layer = rated()
    see(dock)
    layer.selectAll()
    assert see(dock).card.known.isVisibleTo(dock.panel)
    if gone == "layer":
        QgsProject.instance().removeMapLayer(layer.id())
    elif gone == "project":
        QgsProject.instance().clear()
    else:
        layer.dataProvider().truncate()
    for button in dock.panel.card.buttons.values():
        button.click()
    assert not opened
    assert see(dock).card.known.isHidden()


def test_values_entered_later_are_shown(dock):
    layer = rated()
    see(dock)
    layer.selectAll()
    see(dock)
    layer.startEditing()
    (fid,) = layer.selectedFeatureIds()
    layer.changeAttributeValue(fid, layer.fields().indexOf("name"), "Renamed")
    assert dock.panel.timer.isActive()
    assert see(dock).card.name.text() == "Renamed"
    layer.rollBack()
    assert see(dock).card.name.text() == ROW["name"]


def test_a_sheet_is_of_the_facility_alone(dock, opened):
    layer = rated()
    layer.dataProvider().addFeature(QgsFeature(layer.fields()))
    see(dock)
    (fid,) = [each.id() for each in layer.getFeatures() if each["facility_id"]]
    layer.selectByIds([fid])
    see(dock).card.buttons["sheet"].click()
    ((tool, values, _),) = opened
    assert tool == "facilitysheets"
    assert isinstance(values["INPUT"], QgsProcessingFeatureSourceDefinition)
    assert values["INPUT"].selectedFeaturesOnly and values["INPUT"].source.staticValue() == layer.id()
    assert layer.selectedFeatureIds() == [fid]


def test_one_without_a_rating_has_no_sheet_and_a_form_that_does_not_block(dock, qgis_iface):
    layer = entered(1)
    see(dock)
    layer.selectAll()
    card = see(dock).card
    assert not card.buttons["sheet"].isEnabled() and card.buttons["sheet"].toolTip()
    card.buttons["form"].click()
    asked, feature, *modes = qgis_iface.openFeatureForm.call_args.args
    assert (asked, feature["facility_id"], modes) == (layer, "T-1", [False, False])


def test_the_dock_fits_into_280_pixels(dock):
    layer = rated(name="Хвостохранилище" * 8)
    see(dock)
    layer.selectAll()
    assert see(dock).minimumSizeHint().width() <= 280


def test_nothing_is_left(qgis_iface, qgis_new_project):
    layer = entered()
    made = Dock(qgis_iface)
    made.panel.refresh()
    made.remove()
    QCoreApplication.sendPostedEvents(None, QEvent.Type.DeferredDelete)
    assert not qgis_iface.mainWindow().findChildren(QgsDockWidget)
    layer.selectAll()
    QgsProject.instance().clear()
    made.remove()
