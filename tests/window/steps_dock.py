"""Steps in the dock: the example, a search, what is known of a facility, a tool beside the map, the end."""

import processing
from qgis.core import QgsProject
from qgis.gui import QgsDockWidget
from qgis.PyQt.QtCore import QPoint, Qt
from qgis.PyQt.QtTest import QTest
from qgis.PyQt.QtWidgets import QApplication, QDialog, QDockWidget, QPushButton, QToolButton
from qgis.utils import iface
from stage import FOLDER, click, picture, results, wait, wait_for

found = results.setdefault("dock", {})


def dock():
    return iface.mainWindow().findChild(QgsDockWidget, "TailingsHazardDock")


def panel():
    return dock().widget()


def hide_results():
    """Take QGIS's panel of results away, which halves the dock."""
    viewer = iface.mainWindow().findChild(QDockWidget, "ResultsViewer")
    if viewer is not None:
        viewer.hide()


def open_dock():
    QgsProject.instance().clear()
    hide_results()
    iface.mainWindow().resize(1500, 950)
    found["open_at_first"] = dock().isVisible()
    menus = [action.menu() for action in iface.pluginMenu().actions() if action.menu()]
    (menu,) = [menu for menu in menus if menu.title() == "Tailings Hazard"]
    (entry,) = [action for action in menu.actions() if action is dock().toggleViewAction()]
    if not dock().isVisible():
        entry.trigger()
    entry.trigger()
    found["closed_by_menu"] = not dock().isVisible()
    entry.trigger()
    found["open_by_menu"] = wait_for(dock().isVisible, 3000)
    wait(600)
    found["empty"] = [row.is_done for row in panel().steps.rows]
    picture(iface.mainWindow(), "dock_welcome")


def try_example():
    click(dock().findChild(QPushButton, "tailings_try_example"))
    found["example"] = wait_for(lambda: panel().steps.rows[0].is_done, 8000)
    iface.messageBar().clearWidgets()
    wait(600)
    example = processing.runAndLoadResults(
        "tailings:ratehazard", {"INPUT": "Example facilities", "OUTPUT": "TEMPORARY_OUTPUT"}
    )
    QgsProject.instance().mapLayer(example["OUTPUT"]).setName("Rated example")
    found["rated"] = wait_for(lambda: panel().steps.rows[2].is_done, 3000)
    found["states"] = [row.state.text() for row in panel().steps.rows]


def find_facility():
    line = panel().search
    click(line)
    QTest.keyClicks(line, "ailam")
    popup = line.completer().popup()
    found["popup"] = wait_for(popup.isVisible, 3000)
    found["matches"] = [line.matches.item(row).text() for row in range(line.matches.rowCount())]
    picture(popup, "dock_search")
    click(popup.viewport(), popup.visualRect(popup.model().index(0, 0)).center())
    found["card"] = wait_for(panel().card.known.isVisible, 3000)
    wait(500)
    found["name"] = panel().card.name.text()
    found["lines"] = {
        label.text(): value.text() for label, value in panel().card.labels if not label.isHidden()
    }
    (layer,) = QgsProject.instance().mapLayersByName("Rated example")
    found["selected"] = layer.selectedFeatureCount()
    found["near"] = iface.mapCanvas().scale() < 1_000_000
    picture(iface.mainWindow(), "dock_facility")


def open_tool_beside_map():
    before = iface.mapCanvas().extent().center()
    click(panel().steps.findChild(QToolButton, "tailings_step_assess"))
    opened = [
        each for each in QApplication.topLevelWidgets() if isinstance(each, QDialog) and each.isVisible()
    ]
    found["dialogs"] = len(opened)
    found["modal"] = QApplication.activeModalWidget() is not None or any(each.isModal() for each in opened)
    picture(opened[0], "dock_tool")
    iface.actionPan().trigger()
    port = iface.mapCanvas().viewport()
    start = QPoint(port.width() // 2, port.height() // 2)
    QTest.mousePress(port, Qt.MouseButton.LeftButton, Qt.KeyboardModifier.NoModifier, start)
    for moved in (20, 60, 120):
        QTest.mouseMove(port, start + QPoint(moved, 0))
        wait(50)
    QTest.mouseRelease(
        port, Qt.MouseButton.LeftButton, Qt.KeyboardModifier.NoModifier, start + QPoint(120, 0)
    )
    found["panned"] = wait_for(lambda: iface.mapCanvas().extent().center() != before, 2000)
    for each in opened:
        each.close()


def dialogs():
    return [each for each in QApplication.topLevelWidgets() if isinstance(each, QDialog) and each.isVisible()]


def make_sheet_of_one():
    click(panel().card.buttons["sheet"])
    (dialog,) = dialogs()
    filled = dialog.createProcessingParameters()["INPUT"]
    found["sheet_of_selected"] = filled.selectedFeaturesOnly
    found["sheet_of"] = QgsProject.instance().mapLayer(filled.source.staticValue()).name()
    picture(dialog, "dock_sheet")
    dialog.close()


def write_list():
    click(panel().steps.button("hazardlist"))
    (dialog,) = dialogs()
    page = str(FOLDER / "dock_list.html")
    dialog.setParameters({"INPUT": "Rated example", "LANGUAGE": "en", "HTML": page})
    dialog.runButton().click()
    found["listed"] = wait_for(lambda: panel().steps.rows[3].is_done, 15_000)
    found["published"] = panel().steps.rows[3].state.text()
    dialog.close()
    hide_results()


def look_narrow():
    iface.mainWindow().resizeDocks([dock()], [280], Qt.Orientation.Horizontal)
    wait(300)
    found["width"] = dock().width()
    picture(dock(), "dock_narrow")


def leave():
    QgsProject.instance().clear()
    found["cleared"] = wait_for(lambda: not panel().card.known.isVisible(), 3000)
    wait(300)
    found["done_when_cleared"] = [row.is_done for row in panel().steps.rows]


STEPS = (
    *(open_dock, try_example, find_facility, open_tool_beside_map, make_sheet_of_one, write_list),
    *(look_narrow, leave),
)
