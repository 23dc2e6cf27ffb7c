"""Steps in a window that speaks Russian: what the plugin shows there, word by word."""

from qgis.core import (
    QgsApplication,
    QgsGeometry,
    QgsPointXY,
    QgsProject,
    QgsVectorLayer,
    QgsVectorLayerUtils,
)
from qgis.gui import QgsDockWidget
from qgis.PyQt.QtCore import QPoint, Qt
from qgis.PyQt.QtGui import QAction
from qgis.PyQt.QtTest import QTest
from qgis.PyQt.QtWidgets import (
    QAbstractButton,
    QApplication,
    QComboBox,
    QDialog,
    QDockWidget,
    QGroupBox,
    QLabel,
    QLineEdit,
    QPushButton,
    QTabWidget,
    QTextBrowser,
    QWidget,
)
from qgis.utils import iface, plugins
from stage import FOLDER, click, picture, results, wait, wait_for

shown = results.setdefault("russian", {})


def look(widget, name):
    """Take a picture of a widget, and write down every text that it shows."""
    picture(widget, f"russian_{name}")
    texts = {widget.windowTitle()}
    for part in (widget, *widget.findChildren(QWidget)):
        if not part.isVisibleTo(widget):
            continue
        if isinstance(part, (QAbstractButton, QLabel)):
            texts |= {part.text(), part.toolTip()}
        elif isinstance(part, QGroupBox):
            texts.add(part.title())
        elif isinstance(part, QComboBox):
            texts.add(part.currentText())
        elif isinstance(part, QLineEdit):
            texts.add(part.placeholderText())
        elif isinstance(part, QTextBrowser):
            texts.add(part.toPlainText())
        elif isinstance(part, QTabWidget):
            texts |= {part.tabText(place) for place in range(part.count())}
    shown[name] = sorted(texts - {""})


def dialogs():
    return [each for each in QApplication.topLevelWidgets() if isinstance(each, QDialog) and each.isVisible()]


def look_at_menu():
    menus = [action.menu() for action in iface.pluginMenu().actions() if action.menu()]
    (menu,) = [menu for menu in menus if menu.title() == "Tailings Hazard"]
    shown["menu"] = [action.text() for action in menu.actions() if action.text()]
    provider = QgsApplication.processingRegistry().providerById("tailings")
    shown["tools"] = [each.displayName() for each in provider.algorithms()]
    shown["groups"] = sorted({each.group() for each in provider.algorithms()})


def look_at_dock():
    dock = iface.mainWindow().findChild(QgsDockWidget, "TailingsHazardDock")
    dock.show()
    wait(500)
    look(dock, "dock_empty")
    click(dock.findChild(QPushButton, "tailings_try_example"))
    wait_for(lambda: len(QgsProject.instance().mapLayers()) > 1, 8000)
    wait(1000)
    line = dock.widget().search
    QTest.keyClicks(line, "KG-001")
    wait_for(line.completer().popup().isVisible, 3000)
    QTest.keyClick(line, Qt.Key.Key_Return)
    wait_for(dock.widget().card.known.isVisible, 3000)
    look(dock, "dock")


def look_at_trace():
    (action,) = iface.mainWindow().findChildren(QAction, "tailings_trace")
    action.trigger()
    wait(700)
    (part,) = [part for part in plugins["tailings_plugin"].window.parts if hasattr(part, "session")]
    canvas = iface.mapCanvas().viewport()
    click(canvas, QPoint(canvas.width() // 2, canvas.height() // 2))
    shown["trace_found"] = wait_for(lambda: len(part.session.answers) == 1)
    dock = iface.mainWindow().findChild(QDockWidget, "TailingsHazardTrace")
    look(dock, "trace")
    dock.close()


def look_at_form():
    import processing

    file = str(FOLDER / "register.gpkg")
    processing.run("tailings:createinventory", {"COUNTRY": "KG", "OUTPUT": file})
    layer = QgsVectorLayer(f"{file}|layername=facilities", "Реестр", "ogr")
    layer.loadDefaultStyle()
    QgsProject.instance().clear()
    QgsProject.instance().addMapLayer(layer)
    layer.startEditing()
    feature = QgsVectorLayerUtils.createFeature(layer)
    feature["facility_id"] = "KG-900"
    feature["start_year"] = 2090
    feature.setGeometry(
        QgsGeometry.fromPointXY(QgsPointXY(71.43, 51.13))
    )  # Astana; the register is of Kyrgyzstan
    dialog = iface.getFeatureForm(layer, feature)
    dialog.resize(1000, 800)
    dialog.show()
    wait(500)
    look(dialog, "form")
    constraints = [field.constraints().constraintDescription() for field in layer.fields()]
    shown["constraints"] = sorted({text for text in constraints if text})
    dialog.close()
    layer.rollBack()


def look_at_checklist():
    (layer,) = QgsProject.instance().mapLayersByName("Реестр")
    layer.startEditing()
    layer.addFeature(QgsVectorLayerUtils.createFeature(layer, attributes={}))
    layer.commitChanges()
    layer.selectAll()
    iface.setActiveLayer(layer)
    action = iface.mainWindow().findChild(QAction, "tailings_fill_checklist")
    action.trigger()
    wait(500)
    (dialog,) = [each for each in QApplication.topLevelWidgets() if each.objectName() == "tailings_checklist"]
    look(dialog, "checklist")
    dialog.close()


def look_at_options():
    (part,) = [part for part in plugins["tailings_plugin"].window.parts if hasattr(part, "factory")]
    page = part.factory.createWidget(iface.mainWindow())
    page.resize(700, 400)
    page.show()
    look(page, "options")
    page.deleteLater()


def look_at_tools():
    for action_id in ("assess", "packageforfield", "takefromfield", "checklistsheet"):
        from tailings_plugin.window.tools import open_tool

        dialog = open_tool(action_id)
        wait(200)
        panel = dialog.mainWidget()
        texts = [label.text() for label in panel.findChildren(QLabel) if label.isVisibleTo(panel)]
        shown[action_id] = sorted({text for text in texts if text})
        picture(dialog, f"russian_{action_id}")
        dialog.close()
    QgsProject.instance().clear()


STEPS = (
    *(
        look_at_menu,
        look_at_dock,
        look_at_trace,
        look_at_form,
        look_at_checklist,
        look_at_options,
        look_at_tools,
    ),
)
