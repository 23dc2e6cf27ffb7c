"""createinventory in PostGIS: tables, constraints, styles, several people at once, migrations."""

import json

import pytest
from qgis.core import (
    QgsFeature,
    QgsGeometry,
    QgsProcessingContext,
    QgsProcessingException,
    QgsProcessingFeedback,
    QgsProcessingOutputLayerDefinition,
    QgsProject,
    QgsProviderConnectionException,
    QgsProviderRegistry,
    QgsVectorLayer,
)

from tailings_plugin.inventory.register.migrations import latest, steps
from tailings_plugin.inventory.schema import load_schema, related_tables
from tailings_plugin.processing.inventory.createinventory import CreateInventory
from tests.forms.violations import check_form
from tests.layers import memory_layer, run_algorithm
from tests.processing.throwaway_postgres import throwaway_cluster
from tests.rating import national

NAME = "tailings-test"
FIELDS = "facility_id:string,name:string,status:string,volume_m3:double,data_date:date"


@pytest.fixture(scope="module")
def cluster(qgis_app):
    with throwaway_cluster() as uri:
        yield uri


@pytest.fixture
def connection(cluster):
    """A saved connection to a database without the schema of the inventory."""
    metadata = QgsProviderRegistry.instance().providerMetadata("postgres")
    made = metadata.createConnection(cluster, {"saveUsername": True})
    metadata.saveConnection(made, NAME)
    made.executeSql("DROP SCHEMA IF EXISTS tailings CASCADE")
    yield made
    metadata.deleteConnection(NAME)


def created(**parameters):
    results, _ = run_algorithm(
        CreateInventory, {"CONNECTION": NAME, "LANGUAGE": "ru", "OUTPUT": "TEMPORARY_OUTPUT", **parameters}
    )
    return results


def open_table(uri: str, name: str = "facilities") -> QgsVectorLayer:
    geometry = " (geom)" if name == "facilities" else ""
    layer = QgsVectorLayer(f'{uri} key=\'fid\' table="tailings"."{name}"{geometry}', name, "postgres")
    assert layer.isValid()
    return layer


def test_an_inventory_of_a_database_is_loaded_with_its_tables_when_asked_for(connection, monkeypatch):
    from processing.gui import Postprocessing

    monkeypatch.setattr(Postprocessing, "iface", None)
    project, algorithm = QgsProject(), CreateInventory()
    algorithm.initAlgorithm()
    context, feedback = QgsProcessingContext(), QgsProcessingFeedback(False)
    context.setProject(project)
    place = QgsProcessingOutputLayerDefinition("TEMPORARY_OUTPUT", project)
    values = {"CONNECTION": NAME, "LANGUAGE": "ru", "OUTPUT": place}
    assert algorithm.checkParameterValues(values, context)[0]
    _results, ok = algorithm.run(values, context, feedback, {}, False)
    assert ok and Postprocessing.handleAlgorithmResults(algorithm, context, feedback, values)
    stored = [each for each in project.mapLayers().values() if each.providerType() == "postgres"]
    assert len(stored) == 1 + len(related_tables()) and all(each.isValid() for each in stored)
    relations = project.relationManager().relations().values()
    assert len(relations) == len(related_tables()) and all(each.isValid() for each in relations)
    assert "Обследования" in {
        tab.name() for each in stored if each.isSpatial() for tab in each.editFormConfig().tabs()
    }
    project.clear()


def test_the_tables_their_comments_and_indexes(connection, cluster):
    results = created()
    assert results["SCHEMA_VERSION"] == latest("postgis")
    assert results["OUTPUT"].startswith("postgres://")
    layer = open_table(cluster)
    assert layer.fields().names() == ["fid", *[field.name for field in load_schema().fields]]
    assert "cannot be rated" in layer.fields().field("volume_m3").comment()
    for table in related_tables():
        assert open_table(cluster, table.name).fields().names()[1] == "facility_id"
    indexes = connection.executeSql("SELECT indexname FROM pg_indexes WHERE schemaname = 'tailings'")
    assert ["facilities_geom_index"] in indexes


@pytest.mark.parametrize(
    ("sql", "constraint"),
    [
        (
            "INSERT INTO tailings.facilities (facility_id, volume_m3) VALUES ('A', -1)",
            "facilities_volume_m3_check",
        ),
        (
            "INSERT INTO tailings.facilities (facility_id, status) VALUES ('A', 'gone')",
            "facilities_status_check",
        ),
        ("INSERT INTO tailings.facilities (name) VALUES ('A')", "facility_id"),
        (
            "INSERT INTO tailings.facilities (facility_id, start_year, closure_year) VALUES ('A', 1990, 1980)",
            "facilities_start_year_order",
        ),
        (
            "INSERT INTO tailings.inspections (facility_id, inspection_date) VALUES ('absent', '2024-01-01')",
            "inspections_facility_id_fkey",
        ),
    ],
)
def test_the_database_refuses_what_is_wrong(connection, sql, constraint):
    created()
    with pytest.raises(QgsProviderConnectionException, match=constraint):
        connection.executeSql(sql)
    connection.executeSql("INSERT INTO tailings.facilities (facility_id) VALUES ('A')")


def test_the_form_opens_in_the_chosen_language_and_refuses_wrong_values(connection, cluster):
    created()
    layer = open_table(cluster)
    assert layer.attributeDisplayName(layer.fields().indexOf("volume_m3")) == "Объём хвостов (м³)"
    check_form(layer, "ru")
    _, _, names, _, _ = layer.listStylesInDatabase()
    assert {"en", "ru"} <= set(names)


def test_the_form_in_english(connection, cluster):
    created(LANGUAGE="en")
    check_form(open_table(cluster), "en")


def test_forms_that_an_earlier_run_could_not_store_are_stored_later(connection, cluster):
    created()
    connection.executeSql("DELETE FROM public.layer_styles")
    created(LANGUAGE="en")
    count, _ids, names, _descriptions, _error = open_table(cluster).listStylesInDatabase()
    assert (count, sorted(names[:2])) == (2, ["en", "ru"])


def test_two_people_edit_at_once_and_both_keep_their_rows(connection, cluster):
    created()
    first, second = open_table(cluster), open_table(cluster)
    for layer, name in ((first, "A"), (second, "B")):
        layer.startEditing()
        feature = QgsFeature(layer.fields())
        feature["facility_id"] = name
        feature.setGeometry(QgsGeometry.fromWkt("Point (75 42)"))
        assert layer.addFeature(feature)
    assert first.commitChanges(), first.commitErrors()
    assert second.commitChanges(), second.commitErrors()
    assert {row["facility_id"] for row in open_table(cluster).getFeatures()} == {"A", "B"}


def test_two_people_cannot_take_the_same_id(connection, cluster):
    created()
    first, second = open_table(cluster), open_table(cluster)
    for layer in (first, second):
        layer.startEditing()
        feature = QgsFeature(layer.fields())
        feature["facility_id"] = "A"
        layer.addFeature(feature)
    assert first.commitChanges()
    assert not second.commitChanges()
    assert any("facility_id" in error for error in second.commitErrors())
    second.rollBack()


def test_facilities_are_put_in_and_updated_all_or_none(connection, cluster):
    rows = [("Point (500000 4700000)", ["A", "Ак-Тюз", "closed", 5000.0, None])]
    assert created(INPUT=memory_layer("Point", "EPSG:32643", FIELDS, rows))["N_FACILITIES"] == 1
    (row,) = open_table(cluster).getFeatures()
    assert row.geometry().asPoint().x() == pytest.approx(75.0)
    rows = [("Point (76 42)", ["A", "Ак-Тюз", "active", None, None])]
    created(INPUT=memory_layer("Point", "EPSG:4326", FIELDS, rows))
    (row,) = open_table(cluster).getFeatures()
    assert (row["status"], row["volume_m3"], row.geometry().asPoint().x()) == ("active", 5000.0, 76.0)
    rows = [
        ("Point (76 42)", ["A", "A", "closed", 1.0, None]),
        ("Point (76 42)", ["B", "B", "gone", 1.0, None]),
    ]
    with pytest.raises(QgsProcessingException, match="facilities_status_check"):
        created(INPUT=memory_layer("Point", "EPSG:4326", FIELDS, rows))
    (row,) = open_table(cluster).getFeatures()
    assert (row["status"], row["volume_m3"]) == ("active", 5000.0)


def test_an_old_schema_is_brought_up_to_date_and_keeps_its_rows(connection):
    """Version 1 had no constraint between the years; version 2 has."""
    connection.executeSql(steps("postgis")[0].sql)
    connection.executeSql("INSERT INTO tailings.facilities (facility_id) VALUES ('A')")
    created()
    versions = connection.executeSql("SELECT version FROM tailings.schema_version ORDER BY version")
    assert versions == [[step.number] for step in steps("postgis")]
    assert connection.executeSql("SELECT count(*) FROM tailings.facilities") == [[1]]
    with pytest.raises(QgsProviderConnectionException, match="facilities_start_year_order"):
        connection.executeSql("UPDATE tailings.facilities SET start_year = 1990, closure_year = 1980")
    created()
    assert connection.executeSql("SELECT count(*) FROM tailings.schema_version") == [[latest("postgis")]]


def test_a_schema_with_a_history_keeps_it_and_goes_on_with_it(connection):
    for step in steps("postgis")[:3]:
        connection.executeSql(step.sql)
    connection.executeSql("INSERT INTO tailings.facilities (facility_id, name) VALUES ('A', 'Алга')")
    created()
    connection.executeSql("UPDATE tailings.facilities SET thi = 11.2")
    connection.executeSql(
        "UPDATE tailings.facilities SET name = 'Б', geom = ST_SetSRID(ST_Point(76.5, 42), 4326)"
    )
    connection.executeSql("DELETE FROM tailings.facilities")
    noted = connection.executeSql(
        'SELECT action, field, "before", "after" FROM tailings.changes '
        "WHERE action <> 'removed' OR field = 'name' ORDER BY action, field"
    )
    assert noted == [
        ["added", None, None, None],
        ["changed", "geom", None, "76.5 42"],
        ["changed", "name", "Алга", "Б"],
        ["removed", "name", "Б", None],
    ]


def test_a_schema_of_somebody_else_is_left_alone(connection):
    connection.executeSql("CREATE SCHEMA tailings; CREATE TABLE tailings.cats (name text)")
    with pytest.raises(QgsProcessingException, match="cannot be read"):
        created()
    assert connection.executeSql("SELECT count(*) FROM tailings.cats") == [[0]]


def test_an_unknown_connection_is_named(qgis_app):
    with pytest.raises(QgsProcessingException, match="no PostGIS connection absent"):
        created(CONNECTION="absent")


def test_a_national_scheme_gets_the_fields_it_adds(connection, cluster, tmp_path):
    """Also in a database that is there; a second run adds nothing."""
    scheme = tmp_path / "thi_kz.json"
    scheme.write_text(json.dumps(national.scheme(national.HEIGHT)), encoding="utf-8")
    created()
    plain = open_table(cluster).fields().names()
    for _ in range(2):
        created(SCHEME_FILE=str(scheme))
        assert open_table(cluster).fields().names() == [*plain, "thi_height", "thi_legend"]
