"""The checklist dialog on a register in PostGIS: written at once, and in edit mode by the save of the layer."""

import pytest
from qgis.core import QgsFeature, QgsGeometry, QgsProject, QgsProviderRegistry, QgsVectorLayer
from qgis.PyQt.QtTest import QTest

from tailings_plugin.processing.inventory.createinventory import CreateInventory
from tailings_plugin.window.checklist import opening
from tests.layers import run_algorithm
from tests.processing.throwaway_postgres import USER, throwaway_cluster

NAME = "tailings-checklist-test"


@pytest.fixture(scope="module")
def cluster(qgis_app):
    with throwaway_cluster() as uri:
        metadata = QgsProviderRegistry.instance().providerMetadata("postgres")
        metadata.saveConnection(metadata.createConnection(uri, {"saveUsername": True}), NAME)
        run_algorithm(CreateInventory, {"CONNECTION": NAME, "LANGUAGE": "en", "OUTPUT": "TEMPORARY_OUTPUT"})
        yield uri
        metadata.deleteConnection(NAME)


def table(uri, name):
    geometry = " (geom)" if name == "facilities" else ""
    return QgsVectorLayer(f'{uri} key=\'fid\' table="tailings"."{name}"{geometry}', name, "postgres")


@pytest.fixture
def facilities(cluster):
    layer = table(cluster, "facilities")
    feature = QgsFeature(layer.fields())
    feature.setGeometry(QgsGeometry.fromWkt("POINT(76 42)"))
    for name, value in (("facility_id", "KG-1"), ("name", "Ak-Tyuz")):
        feature[name] = value
    assert layer.dataProvider().addFeatures([feature])[0], layer.dataProvider().lastError()
    QgsProject.instance().addMapLayer(layer)
    yield layer
    opening.close_checklists()
    QgsProject.instance().clear()
    connection = QgsProviderRegistry.instance().providerMetadata("postgres").findConnection(NAME)
    for name in ("checklist_answers", "facilities"):
        connection.executeSql(f"DELETE FROM tailings.{name}")


def rows(cluster):
    found = table(cluster, "checklist_answers").getFeatures()
    return sorted((row["question_id"], row["answer"], row["edited_by"]) for row in found)


def press(dialog, keys):
    for key in keys:
        QTest.keyClick(dialog.focusWidget(), key)


def test_answers_go_to_the_register_of_the_facility(cluster, facilities, qgis_iface):
    (fid,) = facilities.allFeatureIds()
    dialog = opening.open_checklist(qgis_iface, facilities, fid)
    assert dialog.choices.target().is_own
    press(dialog, "14")
    assert dialog.save(), dialog.messages.currentItem().text()
    assert rows(cluster) == [("A01", "yes", USER), ("A02", "no", USER)]
    dialog.rows["A02"].setFocus()
    press(dialog, "2")
    assert dialog.save(), dialog.messages.currentItem().text()
    assert rows(cluster) == [("A01", "yes", USER), ("A02", "mostly_yes", USER)]


def test_a_table_of_the_project_in_edit_mode_is_stored_by_its_own_save(cluster, facilities, qgis_iface):
    answers = table(cluster, "checklist_answers")
    QgsProject.instance().addMapLayer(answers)
    (fid,) = facilities.allFeatureIds()
    dialog = opening.open_checklist(qgis_iface, facilities, fid)
    assert dialog.choices.target().layer == answers, "the one of the project, not another on the same table"
    answers.startEditing()
    press(dialog, "1")
    assert dialog.save(), dialog.messages.currentItem().text()
    assert rows(cluster) == []
    assert answers.commitChanges(), answers.commitErrors()
    assert rows(cluster) == [("A01", "yes", USER)]
    dialog.load()
    assert dialog.filling.progress() == (1, 16)
