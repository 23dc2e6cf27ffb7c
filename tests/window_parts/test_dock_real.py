"""The dock over what the tools really make: a register, an assessment, the example."""

import pytest
from qgis.core import QgsFeature, QgsGeometry, QgsProject
from qgis.PyQt.QtCore import QDate

from tailings_plugin.window.dock.example import open_example
from tailings_plugin.window.dock.facts import facts_of
from tailings_plugin.window.dock.standing import standing, values_for
from tailings_plugin.window.facilities import facility_layers, feature_of
from tests import tiny


@pytest.fixture
def project(qgis_new_project, registered, monkeypatch):
    from processing.gui import Postprocessing

    # From 3.44 on QGIS gives the layers to the layer tree of the window, and the tests' window is none.
    monkeypatch.setattr(Postprocessing, "iface", None)
    yield QgsProject.instance()
    QgsProject.instance().clear()


def load(algorithm_id, **parameters):
    from qgis import processing

    return processing.runAndLoadResults(f"tailings:{algorithm_id}", parameters)


def add(layer, geometry=None, **values):
    feature = QgsFeature(layer.fields())
    for name, value in values.items():
        feature[name] = value
    if geometry:
        feature.setGeometry(QgsGeometry.fromWkt(geometry))
    assert layer.dataProvider().addFeature(feature)


def test_a_register_tells_the_measures_of_its_own_inspections(project, tmp_path):
    load("createinventory", OUTPUT=str(tmp_path / "register.gpkg"), LANGUAGE="en")
    (layer,) = facility_layers(project)
    assert standing(project).done == (False, False, False, False), "nothing is entered yet"
    (inspections,) = project.mapLayersByName("Inspections")
    add(layer, "POINT (75 42.7)", facility_id="T-1", name="N")
    add(inspections, facility_id="T-1", inspection_date=QDate(2026, 5, 1), measures="Repair the drain")
    lines = dict(facts_of(project, layer, feature_of(layer, "T-1")).lines)
    assert lines["Measures noted"].startswith("2026-05-01: Repair the drain")
    assert standing(project).done[0] is True


def test_an_assessment_is_done_and_published_and_tells_the_border(project, tmp_path):
    """All four drain east; the border lies at 75.065 E, 0.05 degrees or 4.1 km from T-1 as the crow flies."""
    load(
        "assess",
        INVENTORY=tiny.write_facilities(tmp_path / "facilities.gpkg"),
        RELIEF=tiny.write_relief(tmp_path / "relief.tif"),
        COUNTRIES=tiny.write_countries(tmp_path / "countries.gpkg"),
        LANGUAGE="en",
        OUTPUT_FOLDER=str(tmp_path / "out"),
    )
    now = standing(project)
    assert now.done == (True, False, True, True), "its own shaded relief is no data of the user"
    assert now.rated.count == 3, "T-4 has no volume"
    layer = project.mapLayer(now.rated.layer_id)
    facts = facts_of(project, layer, feature_of(layer, "T-1"))
    lines = dict(facts.lines)
    assert facts.name == "Up & <Down>" and facts.chip.text == "very high"
    assert lines["First border"].startswith(("KG → KZ, 4\u00a0km", "KG → KZ, 5\u00a0km"))
    assert lines["Countries downstream"].endswith("KZ")
    unrated = facts_of(project, layer, feature_of(layer, "T-4"))
    assert unrated.thi == "THI unknown" and "Stored volume" in dict(unrated.lines)["Unknown inputs"]
    filled = values_for(project, "facilitysheets")
    assert filled.pop("INPUT") == layer.id()
    own = str(tmp_path / "out" / "hazard_assessment.gpkg")
    assert filled["PATHS"] == f"{own}|layername=paths", "whole paths, which are not in the window"
    assert set(filled) == {"PATHS", "ZONES", "CROSSINGS", "ARRIVALS", "SECTIONS"}
    drawn = values_for(project, "hazardmap")
    assert drawn["REACHES"] == f"{own}|layername=reaches"
    assert drawn["PLACES_HIT"] == f"{own}|layername=settlements_hit"
    made = load("facilitysheets", INPUT=layer.id(), **filled, LANGUAGE="en", PDF=str(tmp_path / "sheets.pdf"))
    assert made["N_SHEETS"] == 4


def test_the_example_is_opened_in_memory_with_its_sources(project, qgis_iface):
    layer = open_example(qgis_iface)
    assert layer.providerType() == "memory" and layer.featureCount() == 30
    assert all(each["data_source"] for each in layer.getFeatures())
    assert standing(project).facilities.layer_id == layer.id()
    (table,) = [each for each in project.mapLayers().values() if each.featureCount() == 2]
    assert {each["facility_id"] for each in table.getFeatures()} == {"KG-015", "TJ-001"}
