"""Steps of a long day: assessments one after another and the plugin switched off and on, counting what stays behind."""

import gc
import os
from pathlib import Path

from qgis import utils
from qgis.core import QgsApplication, QgsProject
from qgis.PyQt.QtCore import QCoreApplication, QEvent, QObject
from qgis.utils import iface
from stage import FOLDER, results, wait

RUNS = int(os.environ.get("TAILINGS_WINDOW_RUNS", "4"))
RELOADS = int(os.environ.get("TAILINGS_WINDOW_RELOADS", "4"))
# What is read once and kept (styles, fonts, the world map) has been read by then.
WARM_UP = 3
# QGIS's layer tree keeps an icon and the nodes of a legend for every layer that ever was, whoever added it.
OF_THE_LAYER_TREE = ("QgsSymbolLegendNode", "QgsLayerTreeViewIndicator")
PAGE_MB = os.sysconf("SC_PAGE_SIZE") / 1e6


def left_behind():
    """Return memory (MB), open files and the objects of the main window, once what can go has gone."""
    for _ in range(3):
        QCoreApplication.sendPostedEvents(None, QEvent.Type.DeferredDelete)
        QgsApplication.processEvents()
        gc.collect()
    children = iface.mainWindow().findChildren(QObject)
    memory_mb = int(Path("/proc/self/statm").read_text(encoding="ascii").split()[1]) * PAGE_MB
    return {
        "memory_mb": round(memory_mb, 1),
        "files": sum(1 for _ in Path("/proc/self/fd").iterdir()),
        "objects": sum(each.metaObject().className() not in OF_THE_LAYER_TREE for each in children),
    }


def many_assessments():
    import processing

    values = {
        "INVENTORY": str(FOLDER / "facilities.gpkg"),
        "RELIEF": str(FOLDER / "relief.tif"),
        "COUNTRIES": str(FOLDER / "countries.gpkg"),
        "LANGUAGE": "en",
        "OUTPUT_FOLDER": str(FOLDER / "out of many"),
    }
    seen = []
    for _ in range(WARM_UP + RUNS):
        processing.runAndLoadResults("tailings:assess", values)
        wait(300)  # the map goes to what has arrived
        QgsProject.instance().clear()
        seen.append(left_behind())
    results["many_assessments"] = seen[WARM_UP - 1 :]


def many_reloads():
    seen = []
    for _ in range(WARM_UP + RELOADS):
        utils.reloadPlugin("tailings_plugin")
        wait(100)
        seen.append(left_behind())
    results["many_reloads"] = seen[WARM_UP - 1 :]
    menus = [action.menu() for action in iface.pluginMenu().actions() if action.menu()]
    results["menus_after"] = [menu.title() for menu in menus].count("Tailings Hazard")
    provider = QgsApplication.processingRegistry().providerById("tailings")
    results["tools_after"] = len(provider.algorithms())


STEPS = (many_assessments, many_reloads)
