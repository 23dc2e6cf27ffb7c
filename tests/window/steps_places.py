"""Steps in QGIS's own places: the toolbar, the search for facilities."""

from qgis.core import QgsProject, QgsVectorLayer
from qgis.PyQt.QtWidgets import QApplication, QToolBar
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


def leave():
    """Close what was opened."""
    QgsProject.instance().clear()


STEPS = (look_at_toolbar, search_for_a_facility, leave)
