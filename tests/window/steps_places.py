"""Steps in QGIS's own places: the toolbar, the search for facilities, the actions on a facility, the options."""

from qgis.core import Qgis, QgsProject, QgsVectorLayer
from qgis.gui import QgsGui, QgsMapLayerActionContext
from qgis.PyQt.QtCore import QTimer
from qgis.PyQt.QtWidgets import QApplication, QToolBar, QWidget
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


def leave():
    """Close what was opened."""
    QgsProject.instance().clear()


STEPS = (look_at_toolbar, search_for_a_facility, explain_a_rating, look_at_options, leave)
