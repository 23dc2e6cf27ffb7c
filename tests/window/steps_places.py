"""Steps in QGIS's own places: the toolbar, the search for facilities, the actions on a facility, the options, help."""

from pathlib import Path

from qgis.core import Qgis, QgsProject, QgsVectorLayer
from qgis.gui import QgsGui, QgsMapLayerActionContext
from qgis.PyQt.QtCore import QObject, QTimer, QUrl, pyqtSlot
from qgis.PyQt.QtGui import QDesktopServices
from qgis.PyQt.QtWidgets import QApplication, QPushButton, QToolBar, QWidget
from qgis.utils import iface
from stage import FOLDER, picture, results, wait, wait_for


def look_at_toolbar():
    toolbar = iface.mainWindow().findChild(QToolBar, "TailingsHazardToolBar")
    results["toolbar"] = {
        "names": [action.objectName() for action in toolbar.actions() if action.objectName()],
        "visible": toolbar.isVisible(),
        "in_menu": toolbar.windowTitle()
        in [action.text().replace("&", "") for action in iface.mainWindow().createPopupMenu().actions()],
    }
    picture(iface.mainWindow(), "toolbar")


def open_facilities():
    """Put the facilities into the project, with the map elsewhere."""
    layer = QgsVectorLayer(str(FOLDER / "facilities.gpkg"), "Facilities", "ogr")
    QgsProject.instance().addMapLayer(layer)
    wait(300)
    return layer


def search_for_a_facility():
    """Type into the search box, and choose the first that is found."""
    layer = open_facilities()
    feature = next(layer.getFeatures())
    iface.locatorSearch(f"tsf {feature['facility_id']}")
    (results_view,) = [
        view for view in QApplication.allWidgets() if view.metaObject().className() == "QgsLocatorResultsView"
    ]
    # The first row names the filter.
    wait_for(lambda: results_view.model().rowCount() > 1, 5000)
    model = results_view.model()
    results["search"] = [model.index(row, 0).data() for row in range(model.rowCount())]
    picture(iface.mainWindow(), "search")
    if model.rowCount() > 1:
        results_view.setCurrentIndex(model.index(1, 0))
        results_view.activated.emit(model.index(1, 0))
        wait(300)
    results["search_centre"] = iface.mapCanvas().center().toString(3)


def explain_a_rating():
    """Run the action as the list of identified features offers it."""
    layer = QgsProject.instance().mapLayersByName("Facilities")[0]
    feature = next(layer.getFeatures())
    context = QgsMapLayerActionContext()
    actions = QgsGui.mapLayerActionRegistry().mapLayerActions(
        layer, Qgis.MapLayerActionTarget.SingleFeature, context
    )
    results["layer_actions"] = [each.objectName() for each in actions]
    (explain,) = [each for each in actions if each.objectName() == "tailings_explain_rating"]
    explain.triggerForFeature(layer, feature, context)
    (window,) = [
        each for each in QApplication.topLevelWidgets() if type(each).__name__ == "ExplanationWindow"
    ]
    results["explanation"] = window.browser.toPlainText()
    picture(window, "explanation")
    window.close()


def look_at_options():
    """Open the options at the plugin's page, look, and leave them."""

    def look():
        dialog = QApplication.activeModalWidget()
        # QGIS lets its frame around the page have the name, too.
        named = dialog.findChildren(QWidget, "tailings_options") if dialog else []
        pages = [each for each in named if hasattr(each, "files") and each.isVisible()]
        results["options"] = len(pages)
        if pages:
            pages[0].files["logo"].setFilePath(str(FOLDER / "relief.tif"))
            results["options_problem"] = pages[0].problems["logo"].text()
            picture(dialog, "options")
        if dialog:
            dialog.reject()

    QTimer.singleShot(1500, look)
    iface.showOptionsDialog(iface.mainWindow(), "tailings_hazard")


class Browser(QObject):
    """Stands in for the user's browser."""

    opened: list[str] = []

    @pyqtSlot(QUrl)
    def show(self, url):
        self.opened.append(url.toString())


def ask_for_help():
    """Press Help in the dialog of a tool."""
    from tailings_plugin.window.tools import open_tool

    browser = Browser()
    QDesktopServices.setUrlHandler("file", browser.show)
    QDesktopServices.setUrlHandler("https", browser.show)
    dialog = open_tool("ratehazard")
    (button,) = [each for each in dialog.findChildren(QPushButton) if each.text().replace("&", "") == "Help"]
    button.click()
    for scheme in ("file", "https"):
        QDesktopServices.unsetUrlHandler(scheme)
    results["help"] = browser.opened
    results["help_page"] = [
        Path(QUrl(each).toLocalFile()).read_text(encoding="utf-8")[:400]
        for each in browser.opened
        if QUrl(each).isLocalFile()
    ]
    dialog.close()


def follow_water():
    """Run the action that follows the water from a facility."""
    layer = QgsProject.instance().mapLayersByName("Facilities")[0]
    context = QgsMapLayerActionContext()
    actions = QgsGui.mapLayerActionRegistry().mapLayerActions(
        layer, Qgis.MapLayerActionTarget.SingleFeature, context
    )
    for action in actions:
        if action.objectName() == "tailings_trace_facility":
            action.triggerForFeature(layer, next(layer.getFeatures()), context)
    panel = [
        each for each in QApplication.allWidgets() if type(each).__name__ == "TracePanel" and each.isVisible()
    ]
    results["trace_panel"] = len(panel)
    tool = iface.mapCanvas().mapTool()
    results["trace_tool"] = type(tool).__name__
    wait(1500)
    picture(iface.mainWindow(), "trace_from_facility")
    iface.actionPan().trigger()
    for each in panel:
        each.close()


def leave():
    """Close what was opened."""
    QgsProject.instance().clear()


STEPS = (
    look_at_toolbar,
    search_for_a_facility,
    explain_a_rating,
    look_at_options,
    ask_for_help,
    follow_water,
    leave,
)
