"""Takes the pictures of the user guide inside the QGIS window; `scripts/docs pictures` starts it.

The environment says where: TAILINGS_PICTURES_FROM is a folder made by `assess`, with a register.gpkg made by
`createinventory`; TAILINGS_PICTURES_TO gets the PNG files; TAILINGS_PICTURES_LANGUAGE is that of the window.
"""

import os
import sys
import traceback
from pathlib import Path

import processing
from qgis.core import QgsProject
from qgis.PyQt.QtCore import QTimer
from qgis.PyQt.QtTest import QTest
from qgis.PyQt.QtWidgets import QDockWidget, QTabWidget, QTreeView, QWidget
from qgis.utils import iface

SOURCE = Path(os.environ["TAILINGS_PICTURES_FROM"])
TARGET = Path(os.environ["TAILINGS_PICTURES_TO"])
LANGUAGE = os.environ["TAILINGS_PICTURES_LANGUAGE"]
SUFFIX = "" if LANGUAGE == "en" else f"_{LANGUAGE}"


def save(widget: QWidget, name: str) -> None:
    """Write a widget as PNG; shrink.py makes it small."""
    path = TARGET / f"{name}{SUFFIX}.png"
    if not widget.grab().save(str(path)):
        raise RuntimeError(f"{path} could not be written")


def toolbox() -> None:
    """Show the groups and tools of the plugin in the Processing Toolbox."""
    dock = iface.mainWindow().findChild(QDockWidget, "ProcessingToolbox")
    dock.setFloating(True)
    dock.setVisible(True)
    dock.resize(420, 690)
    tree = dock.findChild(QTreeView)
    model = tree.model()
    tree.collapseAll()
    for row in range(model.rowCount()):
        index = model.index(row, 0)
        if model.data(index) == "Tailings Hazard":
            tree.expandRecursively(index)
            QTest.qWait(300)
            tree.scrollTo(index, QTreeView.ScrollHint.PositionAtTop)
    QTest.qWait(800)
    save(dock, "toolbox")
    dock.setVisible(False)


def assess_dialog() -> None:
    """Show the dialog of assess, filled in."""
    dialog = processing.createAlgorithmDialog(
        "tailings:assess", {"INVENTORY": "facilities.csv", "OUTPUT_FOLDER": "out", "LANGUAGE": LANGUAGE}
    )
    dialog.resize(980, 640)
    dialog.show()
    QTest.qWait(1500)
    save(dialog, "assess_dialog")
    dialog.close()


def form() -> None:
    """Show tabs of the attribute form of a facility; one with a value that asks to be checked."""
    project = QgsProject.instance()
    project.read(f"geopackage:{SOURCE / 'register.gpkg'}?projectName=inventory")
    (layer,) = (each for each in project.mapLayers().values() if "layername=facilities" in each.source())
    layer.startEditing()
    feature = next(each for each in layer.getFeatures() if each["facility_id"] == "KG-001")
    layer.changeAttributeValue(feature.id(), layer.fields().indexOf("capacity_m3"), 100000.0)
    dialog = iface.getFeatureForm(layer, layer.getFeature(feature.id()))
    dialog.resize(1000, 620)
    dialog.show()
    QTest.qWait(1500)
    tabs = dialog.findChild(QTabWidget)
    for index, name in ((0, "form_identity"), (1, "form_storage"), (6, "form_rating")):
        tabs.setCurrentIndex(index)
        QTest.qWait(500)
        save(dialog, name)
    layer.rollBack()
    dialog.close()


def window_and_layout() -> None:
    """Show the project of the hazard map in the main window, and its layout in the designer."""
    project = QgsProject.instance()
    project.read(str(SOURCE / "hazard_map.qgz"))
    main = iface.mainWindow()
    main.findChild(QDockWidget, "Browser").hide()
    main.resize(1360, 860)
    QTest.qWait(6000)
    save(main, "window")
    designer = iface.openLayoutDesigner(project.layoutManager().printLayouts()[0])
    designer.window().resize(1360, 900)
    QTest.qWait(1500)
    designer.view().zoomFull()
    QTest.qWait(8000)
    save(designer.window(), "layout")
    designer.close()


def take_all() -> None:
    """Take every picture, then end QGIS; the exit code tells whether all went well."""
    code = 0
    try:
        for picture in (toolbox, assess_dialog, form, window_and_layout):
            picture()
    except Exception:
        traceback.print_exc()
        code = 1
    sys.stderr.flush()
    # An ordinary end would ask whether to save the project.
    os._exit(code)


QTimer.singleShot(4000, take_all)
