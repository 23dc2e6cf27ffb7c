"""Steps with the map tool: two clicks on a relief, what they show, a facility made of one, a layer of both."""

from qgis.core import (
    QgsCoordinateReferenceSystem,
    QgsCoordinateTransform,
    QgsPointXY,
    QgsProject,
    QgsRasterLayer,
    QgsVectorLayer,
)
from qgis.PyQt.QtCore import QPoint, Qt
from qgis.PyQt.QtGui import QAction
from qgis.PyQt.QtTest import QTest
from qgis.PyQt.QtWidgets import QApplication, QDialog, QDockWidget
from qgis.utils import iface, plugins
from stage import FOLDER, click, picture, results, wait, wait_for

# In the channel of the relief, and in its north-west corner.
FIRST, SECOND = (75.015, 42.765), (75.005, 42.795)


def session():
    (part,) = [part for part in plugins["tailings_plugin"].window.parts if hasattr(part, "session")]
    return part.session


def dock():
    return iface.mainWindow().findChild(QDockWidget, "TailingsHazardTrace")


def pixel(longitude, latitude):
    """Return where a place is on the map's widget."""
    canvas = iface.mapCanvas()
    change = QgsCoordinateTransform(
        QgsCoordinateReferenceSystem("EPSG:4326"),
        canvas.mapSettings().destinationCrs(),
        QgsProject.instance(),
    )
    at = canvas.getCoordinateTransform().transform(change.transform(QgsPointXY(longitude, latitude)))
    return QPoint(round(at.x()), round(at.y()))


def open_relief():
    project = QgsProject.instance()
    project.clear()
    relief = QgsRasterLayer(str(FOLDER / "relief.tif"), "Relief <1>")
    countries = QgsVectorLayer(str(FOLDER / "countries.gpkg"), "Countries", "ogr")
    countries.setCustomProperty("tailings/kind", "countries")
    project.addMapLayers([countries, relief])
    iface.mainWindow().resize(1400, 900)
    wait(700)  # QGIS takes CRS and extent of the first layer once it is there
    project.setCrs(QgsCoordinateReferenceSystem("EPSG:32643"))
    canvas = iface.mapCanvas()
    change = QgsCoordinateTransform(relief.crs(), project.crs(), project)
    canvas.setExtent(change.transformBoundingBox(relief.extent()).buffered(1000))
    canvas.refresh()
    wait(300)


def click_two_places():
    (action,) = iface.mainWindow().findChildren(QAction, "tailings_trace")
    action.trigger()
    results["trace_on"] = action.isChecked()
    wait(700)  # the panel has taken its room from the map
    canvas = iface.mapCanvas().viewport()
    click(canvas, pixel(*FIRST))
    results["trace_first"] = wait_for(lambda: len(session().answers) == 1)
    shift = Qt.KeyboardModifier.ShiftModifier
    QTest.mouseClick(canvas, Qt.MouseButton.LeftButton, shift, pixel(*SECOND))
    results["trace_second"] = wait_for(lambda: len(session().answers) == 2)
    results["trace"] = [
        {
            "length_km": answer.below.length_km,
            "ends_in": answer.below.ends_in,
            "border_km": [border.distance_km for border in answer.below.borders],
            "relief": answer.question.relief.name,
        }
        for answer in session().answers.values()
    ]
    wait(500)
    picture(iface.mainWindow(), "trace")
    results["trace_card"] = session().panel.details.toPlainText()


def keep_as_layer():
    click(session().panel.buttons["layer"])
    (layer,) = QgsProject.instance().mapLayersByName("Paths from the map")
    results["trace_layer"] = [
        [row["facility_id"], row["length_km"], row.geometry().wkbType()] for row in layer.getFeatures()
    ]
    wait(300)


def make_facility():
    import processing

    file = str(FOLDER / "trace_register.gpkg")
    processing.run("tailings:createinventory", {"LANGUAGE": "en", "OUTPUT": file})
    register = QgsVectorLayer(f"{file}|layername=facilities", "Inventory", "ogr")
    register.loadDefaultStyle()
    register.setCustomProperty("tailings/kind", "register")
    QgsProject.instance().addMapLayer(register)
    click(session().panel.buttons["facility"])
    (form,) = [
        each for each in QApplication.topLevelWidgets() if isinstance(each, QDialog) and each.isVisible()
    ]
    picture(form, "trace_form")
    form.accept()
    results["trace_facility"] = [row.geometry().asPoint().toString(3) for row in register.getFeatures()]
    register.rollBack()


def clear():
    click(session().panel.buttons["clear"])
    results["trace_cleared"] = len(session().answers), len(session().drawings)
    iface.actionPan().trigger()
    (action,) = iface.mainWindow().findChildren(QAction, "tailings_trace")
    results["trace_off"] = action.isChecked()
    dock().close()
    QgsProject.instance().clear()


STEPS = (open_relief, click_two_places, keep_as_layer, make_facility, clear)
