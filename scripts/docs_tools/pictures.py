"""Takes the pictures of the user guide inside the QGIS window; `scripts/docs pictures` starts it.

The environment says where: TAILINGS_PICTURES_FROM is a folder made by `assess`, with a register.gpkg made by
`createinventory`, or that of one who followed the tutorial, as TAILINGS_PICTURES_OF says (`example`, `tutorial`);
TAILINGS_PICTURES_TO gets the PNG files; TAILINGS_PICTURES_LANGUAGE is that of the window.
"""

import os
import sys
import traceback
from pathlib import Path

import processing
from qgis.core import (
    QgsCoordinateReferenceSystem,
    QgsCoordinateTransform,
    QgsPointXY,
    QgsProject,
    QgsRectangle,
    QgsVectorLayer,
)
from qgis.PyQt.QtCore import QPoint, Qt, QTimer
from qgis.PyQt.QtGui import QAction
from qgis.PyQt.QtTest import QTest
from qgis.PyQt.QtWidgets import QApplication, QDockWidget, QTabWidget, QTreeView, QWidget
from qgis.utils import iface

SOURCE = Path(os.environ["TAILINGS_PICTURES_FROM"])
TARGET = Path(os.environ["TAILINGS_PICTURES_TO"])
LANGUAGE = os.environ["TAILINGS_PICTURES_LANGUAGE"]
SUFFIX = "" if LANGUAGE == "en" else f"_{LANGUAGE}"
# Ak-Tyuz in Kyrgyzstan, degrees: the water meets two borders and two towns.
CLICKED = (76.11, 42.88)
# What the relief of the tutorial covers, degrees.
TUTORIAL_WINDOW = (74.42, 42.60, 74.76, 43.20)


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


def rated_facilities() -> QgsVectorLayer:
    """Return the layer with the ratings of the open project."""
    layers = QgsProject.instance().mapLayers().values()
    return next(each for each in layers if "layername=facilities" in each.source())


def dock() -> None:
    """Show the dock beside the map, with a facility that was selected."""
    main = iface.mainWindow()
    panel = main.findChild(QDockWidget, "TailingsHazardDock")
    panel.show()
    main.resizeDocks([panel], [360], Qt.Orientation.Horizontal)
    layer = rated_facilities()
    iface.setActiveLayer(layer)
    (feature,) = layer.getFeatures("\"facility_id\" = 'KG-001'")
    layer.selectByIds([feature.id()])
    QTest.qWait(1500)
    save(panel, "dock")
    panel.hide()


def trace() -> None:
    """Show what comes of a click on the map."""
    main, canvas = iface.mainWindow(), iface.mapCanvas()
    rated_facilities().removeSelection()
    (action,) = main.findChildren(QAction, "tailings_trace")
    action.trigger()
    QTest.qWait(1500)
    degrees, crs = QgsCoordinateReferenceSystem("EPSG:4326"), canvas.mapSettings().destinationCrs()
    at = QgsCoordinateTransform(degrees, crs, QgsProject.instance()).transform(QgsPointXY(*CLICKED))
    canvas.setCenter(at)
    canvas.zoomScale(1_500_000)
    QTest.qWait(4000)
    pixel = canvas.getCoordinateTransform().transform(at)
    where = QPoint(round(pixel.x()), round(pixel.y()))
    QTest.mouseClick(canvas.viewport(), Qt.MouseButton.LeftButton, Qt.KeyboardModifier.NoModifier, where)
    QTest.qWait(6000)
    save(main, "trace")
    iface.actionPan().trigger()
    main.findChild(QDockWidget, "TailingsHazardTrace").close()


def checklist() -> None:
    """Show the dialog of the checklist with some answers."""
    project = QgsProject.instance()
    project.read(f"geopackage:{SOURCE / 'register.gpkg'}?projectName=inventory")
    layer = rated_facilities()
    (feature,) = layer.getFeatures("\"facility_id\" = 'KG-001'")
    iface.setActiveLayer(layer)
    layer.selectByIds([feature.id()])
    (action,) = (
        action
        for menu in iface.pluginMenu().actions()
        if menu.menu()
        for action in menu.menu().actions()
        if action.objectName() == "tailings_fill_checklist"
    )
    action.trigger()
    QTest.qWait(800)
    (dialog,) = (each for each in QApplication.topLevelWidgets() if each.objectName() == "tailings_checklist")
    dialog.resize(1100, 680)
    for key in "1211432":
        QTest.keyClick(dialog.focusWidget(), key)
    QTest.qWait(500)
    save(dialog, "checklist")


def tutorial_form() -> None:
    """Show the tab of the dam of a facility that was answered for."""
    project = QgsProject.instance()
    project.read(f"geopackage:{SOURCE / 'inventory.gpkg'}?projectName=inventory")
    layer = rated_facilities()
    layer.startEditing()
    (feature,) = layer.getFeatures("\"facility_id\" = 'У-4'")
    dialog = iface.getFeatureForm(layer, feature)
    dialog.resize(900, 460)
    dialog.show()
    QTest.qWait(1500)
    dialog.findChild(QTabWidget).setCurrentIndex(2)
    QTest.qWait(500)
    save(dialog, "tutorial_form")
    layer.rollBack()
    dialog.close()


def tutorial_paths() -> None:
    """Show the project of the map of the tutorial in the main window."""
    project = QgsProject.instance()
    project.read(str(SOURCE / "map.qgz"))
    main = iface.mainWindow()
    main.findChild(QDockWidget, "Browser").hide()
    main.findChild(QDockWidget, "TailingsHazardDock").hide()
    main.resize(1200, 860)
    main.resizeDocks([main.findChild(QDockWidget, "Layers")], [260], Qt.Orientation.Horizontal)
    QTest.qWait(1000)
    canvas = iface.mapCanvas()
    degrees, crs = QgsCoordinateReferenceSystem("EPSG:4326"), canvas.mapSettings().destinationCrs()
    canvas.setExtent(
        QgsCoordinateTransform(degrees, crs, project).transformBoundingBox(QgsRectangle(*TUTORIAL_WINDOW))
    )
    QTest.qWait(6000)
    save(main, "tutorial_paths")


PICTURES = {
    "example": (toolbox, assess_dialog, form, window_and_layout, dock, trace, checklist),
    "tutorial": (tutorial_form, tutorial_paths),
}


def take_all() -> None:
    """Take every picture, then end QGIS; the exit code tells whether all went well."""
    code = 0
    try:
        for picture in PICTURES[os.environ["TAILINGS_PICTURES_OF"]]:
            picture()
    except Exception:
        traceback.print_exc()
        code = 1
    sys.stderr.flush()
    # An ordinary end would ask whether to save the project.
    os._exit(code)


QTimer.singleShot(4000, take_all)
