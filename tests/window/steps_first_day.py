"""Steps of a first day: menu, an assessment, a new inventory, forms, a ready model, the layout."""

import shutil
from pathlib import Path

from qgis.core import (
    QgsApplication,
    QgsLayerTreeGroup,
    QgsLayerTreeLayer,
    QgsProject,
    QgsVectorLayer,
    QgsVectorLayerUtils,
)
from qgis.PyQt.QtCore import QCoreApplication, QEvent, Qt, QTimer
from qgis.PyQt.QtTest import QTest
from qgis.PyQt.QtWidgets import QApplication, QPlainTextEdit, QTabWidget
from qgis.utils import active_plugins, iface
from stage import FOLDER, picture, results, wait


def look_at_menu():
    menus = [action.menu() for action in iface.pluginMenu().actions() if action.menu()]
    (menu,) = [menu for menu in menus if menu.title() == "Tailings Hazard"]
    results["menu"] = [action.objectName() for action in menu.actions() if action.objectName()]
    results["help_menu"] = [action.text() for action in iface.pluginHelpMenu().actions()]
    provider = QgsApplication.processingRegistry().providerById("tailings")
    results["active"] = "tailings_plugin" in active_plugins
    results["algorithms"] = [algorithm.name() for algorithm in provider.algorithms()]
    menu.popup(iface.mainWindow().pos())
    picture(menu, "menu")
    menu.close()


def run_assess():
    from processing.gui.AlgorithmDialog import AlgorithmDialog

    dialog = AlgorithmDialog(
        QgsApplication.processingRegistry().createAlgorithmById("tailings:assess"), False, iface.mainWindow()
    )
    dialog.setParameters(
        {
            "INVENTORY": str(FOLDER / "facilities.gpkg"),
            "RELIEF": str(FOLDER / "relief.tif"),
            "COUNTRIES": str(FOLDER / "countries.gpkg"),
            "LANGUAGE": "en",
            "OUTPUT_FOLDER": str(FOLDER / "out"),
        }
    )
    dialog.resize(1100, 760)
    dialog.show()
    picture(dialog, "assess_dialog")
    dialog.runButton().click()
    results["assess"] = dict(dialog.results() or {})
    dialog.showLog()
    picture(dialog, "assess_log")
    dialog.close()


def arrived():
    """Return groups and layers of the layer tree, and the layouts."""
    project = QgsProject.instance()
    root = project.layerTreeRoot()
    return {
        "groups": {
            group.name(): [each.name() for each in group.children()]
            for group in root.children()
            if isinstance(group, QgsLayerTreeGroup)
        },
        "layers": [each.name() for each in root.children() if isinstance(each, QgsLayerTreeLayer)],
        "layouts": [layout.name() for layout in project.layoutManager().printLayouts()],
        "scale": iface.mapCanvas().scale(),
    }


def look_at_assessment():
    iface.mainWindow().resize(1600, 1000)
    wait(3000)  # the map is drawn in the background
    results["assessment"] = arrived()
    picture(iface.mainWindow(), "assessment")


def answer():
    """Read the box that waits for an answer, and close it."""
    box = QApplication.activeModalWidget()
    results["asked"] = getattr(box, "text", str)()
    if box is not None:
        box.close()


def new_inventory():
    from processing.gui.AlgorithmDialog import AlgorithmDialog

    QgsProject.instance().clear()
    dialog = AlgorithmDialog(
        QgsApplication.processingRegistry().createAlgorithmById("tailings:createinventory"),
        False,
        iface.mainWindow(),
    )
    dialog.setParameters({"LANGUAGE": "en"})
    dialog.show()
    QTimer.singleShot(1000, answer)
    dialog.runButton().click()
    dialog.setParameters({"OUTPUT": str(FOLDER / "new.gpkg")})
    dialog.runButton().click()
    for _ in range(100):
        wait(200)
        if dialog.results():
            break
    dialog.close()
    wait(3000)
    results["new_inventory"] = arrived()
    picture(iface.mainWindow(), "new_inventory")
    QgsProject.instance().clear()


def open_form():
    import processing

    processing.run("tailings:createinventory", {"LANGUAGE": "en", "OUTPUT": str(FOLDER / "inventory.gpkg")})
    layer = QgsVectorLayer(f"{FOLDER / 'inventory.gpkg'}|layername=facilities", "facilities", "ogr")
    layer.loadDefaultStyle()
    QgsProject.instance().addMapLayer(layer)
    layer.startEditing()
    dialog = iface.getFeatureForm(layer, QgsVectorLayerUtils.createFeature(layer))
    dialog.resize(1000, 760)
    dialog.show()
    tabs = layer.editFormConfig().tabs()
    results["form_tabs"] = [tab.name() for tab in tabs]
    picture(dialog, "form")
    dialog.close()
    layer.rollBack()


def edit_a_copied_register():
    """Open the project of a copy beside the original; type into a box that shows NULL, and save."""
    copy = shutil.copy(FOLDER / "inventory.gpkg", FOLDER / "copy of inventory.gpkg")
    project = QgsProject.instance()
    project.clear()
    project.read(f"geopackage:{copy}?projectName=inventory")
    layer = project.mapLayer("tailings_facilities")
    layer.startEditing()
    layer.addFeature(QgsVectorLayerUtils.createFeature(layer, attributes={}))
    layer.commitChanges()
    layer.startEditing()
    dialog = iface.getFeatureForm(layer, next(layer.getFeatures()))
    dialog.resize(1000, 900)
    dialog.show()
    (tabs,) = [tabs for tabs in dialog.findChildren(QTabWidget) if tabs.tabText(0) == "Identity"]
    tabs.setCurrentIndex([tabs.tabText(place) for place in range(tabs.count())].index("Sources"))
    wait(500)
    box = dialog.findChild(QPlainTextEdit, "remarks")
    QTest.mouseClick(box.viewport(), Qt.MouseButton.LeftButton)
    QTest.keyClicks(box, "Report 2020")
    picture(dialog, "register")
    dialog.accept()
    layer.commitChanges()
    (row,) = layer.getFeatures()
    results["register"] = {
        "files": sorted({Path(each.source().split("|")[0]).name for each in project.mapLayers().values()}),
        "remarks": row["remarks"],
        "edited_by": row["edited_by"],
        "changes": [str(each["field"]) for each in project.mapLayer("tailings_changes").getFeatures()],
    }


def open_layout():
    project = QgsProject.instance()
    project.clear()
    results["project_read"] = project.read(str(FOLDER / "out" / "hazard_map.qgz"))
    results["layers_valid"] = [layer.isValid() for layer in project.mapLayers().values()]
    (layout,) = project.layoutManager().printLayouts()
    designer = iface.openLayoutDesigner(layout)
    designer.window().resize(1400, 900)
    designer.view().zoomFull()
    results["layout_items"] = sum(1 for item in layout.items() if hasattr(item, "id") and item.id())
    wait(4000)  # the map is drawn in the background
    picture(designer.window(), "layout_designer")
    designer.close()
    # All steps run in one call: the designer would outlive its layout, and crash QGIS as a project is cleared.
    QCoreApplication.sendPostedEvents(None, QEvent.Type.DeferredDelete)


def open_model():
    from processing.modeler.ModelerDialog import ModelerDialog

    model = QgsApplication.processingRegistry().createAlgorithmById("tailings:facilityindepth")
    dialog = ModelerDialog.create(model)
    dialog.resize(1600, 900)
    dialog.show()
    picture(dialog, "model_designer")
    dialog.setDirty(False)
    dialog.close()


STEPS = (
    *(look_at_menu, run_assess, look_at_assessment, new_inventory, open_form, edit_a_copied_register),
    *(open_model, open_layout),
)
