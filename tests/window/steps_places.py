"""Steps in QGIS's own places: the toolbar."""

from qgis.PyQt.QtWidgets import QToolBar
from qgis.utils import iface
from stage import picture, results


def look_at_toolbar():
    toolbar = iface.mainWindow().findChild(QToolBar, "TailingsHazardToolBar")
    results["toolbar"] = {
        "names": [action.objectName() for action in toolbar.actions() if action.objectName()],
        "visible": toolbar.isVisible(),
        "in_menu": toolbar.windowTitle()
        in [action.text().replace("&", "") for action in iface.mainWindow().createPopupMenu().actions()],
    }
    picture(iface.mainWindow(), "toolbar")


STEPS = (look_at_toolbar,)
