"""Steps with a checklist: from the menu, by keys and mouse, saved into a register, printed."""

from qgis.core import QgsFeature, QgsGeometry, QgsProject, QgsVectorLayer
from qgis.PyQt.QtCore import Qt
from qgis.PyQt.QtTest import QTest
from qgis.PyQt.QtWidgets import QApplication
from qgis.utils import iface
from stage import FOLDER, click, picture, results, wait

from tailings_plugin.forms.database import add_related
from tailings_plugin.inventory.register.geopackage import create_geopackage


def answers_of(path):
    return QgsVectorLayer(f"{path}|layername=checklist_answers", "answers", "ogr")


def fill_in_a_checklist():
    path = FOLDER / "inspected.gpkg"
    create_geopackage(path, "EPSG:4326", "en")
    layer = QgsVectorLayer(f"{path}|layername=facilities", "Facilities", "ogr")
    feature = QgsFeature(layer.fields())
    feature["facility_id"], feature["name"] = "KG-001", "Ak-Tyuz"
    feature.setGeometry(QgsGeometry.fromWkt("POINT(76.1 42.9)"))
    layer.dataProvider().addFeatures([feature])
    project = QgsProject.instance()
    project.addMapLayer(layer)
    add_related(project, layer, lambda name: QgsVectorLayer(f"{path}|layername={name}", name, "ogr"), "en")
    layer.selectAll()
    iface.setActiveLayer(layer)
    menus = [action.menu() for action in iface.pluginMenu().actions() if action.menu()]
    (menu,) = [menu for menu in menus if menu.title() == "Tailings Hazard"]
    (action,) = [each for each in menu.actions() if each.objectName() == "tailings_fill_checklist"]
    action.trigger()
    (dialog,) = [each for each in QApplication.topLevelWidgets() if each.objectName() == "tailings_checklist"]
    wait(300)
    for key in "1123":  # each goes to the question that has the focus by then
        QTest.keyClick(dialog.focusWidget(), key)
    click(dialog.rows["A05"].buttons["no"])
    QTest.keyClick(dialog.focusWidget(), Qt.Key.Key_Return)
    QTest.keyClicks(dialog.focusWidget(), "Wet spot at the toe, 3 m wide")
    QTest.keyClick(dialog.focusWidget(), Qt.Key.Key_Return)
    picture(dialog, "checklist")
    results["checklist"] = {
        "facility": dialog.facility_id,
        "focus": dialog.focusWidget().objectName(),
        "progress": dialog.filling.progress(),
        "modal": dialog.isModal(),
        "before": answers_of(path).featureCount(),
    }
    click(dialog.save_button)
    rows = answers_of(path).getFeatures()
    results["checklist"]["rows"] = sorted(
        [row["question_id"], row["answer"] or "", row["remarks"] or ""] for row in rows
    )
    results["checklist"]["closed"] = dialog.close()
    layer.removeSelection()
    project.clear()
    wait(100)


STEPS = (fill_in_a_checklist,)
