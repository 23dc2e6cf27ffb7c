"""A register in PostGIS goes into the field as a GeoPackage, and takes back what a phone changed."""

import pytest
from qgis.core import QgsProject, QgsProviderRegistry, QgsVectorLayer

from tailings_plugin.processing.inventory.createinventory import CreateInventory
from tailings_plugin.processing.inventory.packageforfield import PackageForField
from tailings_plugin.processing.inventory.takefromfield import TakeFromField
from tests.layers import Messages, memory_layer, run_algorithm
from tests.processing.field_work import VISIT, add, change, rows
from tests.processing.throwaway_postgres import throwaway_cluster

NAME = "tailings-test"


@pytest.fixture(scope="module")
def cluster(qgis_app):
    with throwaway_cluster() as uri:
        yield uri


@pytest.fixture
def connection(cluster):
    metadata = QgsProviderRegistry.instance().providerMetadata("postgres")
    made = metadata.createConnection(cluster, {"saveUsername": True})
    metadata.saveConnection(made, NAME)
    made.executeSql("DROP SCHEMA IF EXISTS tailings CASCADE")
    facilities = memory_layer(
        "Point", "EPSG:4326", "facility_id:string,name:string,volume_m3:double,radioactive:bool",
        [("POINT(72.5 41.2)", ["A", "Алга", 500000.0, True]), ("POINT(72.7 41.3)", ["B", "Beta", None, None])],
    )  # fmt: skip
    run_algorithm(
        CreateInventory,
        {"INPUT": facilities, "CONNECTION": NAME, "LANGUAGE": "ru", "OUTPUT": "TEMPORARY_OUTPUT"},
    )
    made.executeSql(
        "INSERT INTO tailings.inspections (facility_id, inspection_date, findings) "
        "VALUES ('A', '2026-05-01', 'dry')"
    )
    yield made
    metadata.deleteConnection(NAME)


@pytest.fixture
def register(cluster, connection) -> QgsVectorLayer:
    layer = QgsVectorLayer(f'{cluster} key=\'fid\' table="tailings"."facilities" (geom)', "r", "postgres")
    assert layer.isValid()
    return layer


def taken(register, folder, feedback=None, **more) -> dict:
    values = {"INPUT": register, "FOLDER": str(folder), "CONFLICTS": "memory:", "CHANGES": "memory:", **more}
    results, layers = run_algorithm(TakeFromField, values, feedback)
    listed = [
        (each["table_name"], each["field"] or "", each["reason"])
        for each in layers["CONFLICTS"].getFeatures()
    ]
    return results | {"listed": listed}


def counts(results: dict) -> tuple:
    return tuple(results[f"N_{name}"] for name in ("ADDED", "UPDATED", "LINKED", "CONFLICTS", "FILES"))


def asked(connection, sql: str) -> list:
    return [tuple(row) for row in connection.executeSql(sql)]


def test_a_register_of_a_database_goes_and_comes_back(register, connection, tmp_path):
    folder = tmp_path / "поле"
    results, _ = run_algorithm(PackageForField, {"INPUT": register, "FOLDER": str(folder), "LANGUAGE": "ru"})
    assert (results["N_FACILITIES"], results["N_LINKED"]) == (2, 1)
    phone = folder / "field.gpkg"
    assert rows(phone, "facilities", "facility_id", "volume_m3", "radioactive") == [
        ("A", 500000.0, 1), ("B", None, None),
    ]  # fmt: skip
    ((who, moment),) = asked(
        connection,
        "SELECT edited_by, to_char(edited_at, 'YYYY/MM/DD HH24:MI:SS.MS') FROM tailings.facilities LIMIT 1",
    )
    packed_who, packed_moment = rows(phone, "facilities", "edited_by", "edited_at")[0]
    assert packed_who == who and packed_moment.startswith(moment)
    assert len(rows(phone, "changes", "action")) == 3
    assert counts(taken(register, folder)) == (0, 0, 0, 0, 0)

    change(phone, "facilities", 1, (72.51, 41.2), name="Поле", radioactive=0, edited_by="by Aibek")
    change(phone, "facilities", 2, name="Поле Б")
    number = add(phone, "inspections", **{**VISIT, "findings": "трещина"})
    add(phone, "facilities", (70.0, 40.0), facility_id="TMF-1", name="Новый")
    add(phone, "inspections", **{**VISIT, "facility_id": "TMF-1"})
    connection.executeSql("UPDATE tailings.facilities SET name = 'Офис' WHERE facility_id = 'B'")
    first = taken(register, folder)
    assert counts(first) == (1, 1, 2, 1, 0) and first["listed"] == [("facilities", "name", "both_changed")]
    assert asked(
        connection,
        "SELECT facility_id, name, radioactive, round(ST_X(geom)::numeric, 5)::text FROM tailings.facilities "
        "ORDER BY facility_id",
    ) == [
        ("A", "Поле", False, "72.51000"),
        ("B", "Офис", None, "72.70000"),
        ("TMF-1", "Новый", None, "70.00000"),
    ]
    assert asked(connection, "SELECT facility_id, findings FROM tailings.inspections ORDER BY fid") == [
        ("A", "dry"), ("A", "трещина"), ("TMF-1", "dry"),
    ]  # fmt: skip

    assert counts(taken(register, folder)) == (0, 0, 0, 1, 0)
    change(phone, "inspections", number, findings="трещина 2 м")
    change(phone, "facilities", 1, radioactive=None)
    again = taken(register, folder)
    assert counts(again) == (0, 1, 1, 1, 0)
    assert asked(connection, "SELECT findings FROM tailings.inspections ORDER BY fid")[1] == ("трещина 2 м",)
    assert asked(connection, "SELECT radioactive FROM tailings.facilities WHERE facility_id = 'A'") == [
        (None,)
    ]
    connection.executeSql("DELETE FROM tailings.inspections WHERE facility_id = 'A' AND findings <> 'dry'")
    assert taken(register, folder)["listed"] == [
        ("facilities", "name", "both_changed"), ("inspections", "", "removed_in_office"),
    ]  # fmt: skip


def test_a_refused_value_leaves_the_database_as_it_was(register, connection, tmp_path):
    import sqlite3

    folder = tmp_path / "field"
    run_algorithm(PackageForField, {"INPUT": register, "FOLDER": str(folder)})
    phone = folder / "field.gpkg"
    change(phone, "facilities", 1, name="Поле")
    number = add(phone, "inspections", **VISIT, freeboard_m=1.0)
    with sqlite3.connect(phone) as database:
        database.execute("DROP TRIGGER inspections_limits_update")
        database.execute("UPDATE inspections SET freeboard_m = 500 WHERE fid = ?", (number,))
    before = asked(connection, "SELECT count(*) FROM tailings.changes")
    with pytest.raises(Exception, match="Nothing was taken into the register"):
        taken(register, folder)
    assert asked(connection, "SELECT count(*) FROM tailings.changes") == before
    assert asked(connection, "SELECT name FROM tailings.facilities WHERE facility_id = 'A'") == [("Алга",)]


def test_pictures_lie_beside_the_project_of_a_database(register, connection, tmp_path):
    folder, home = tmp_path / "field", tmp_path / "office"
    (home / "photos").mkdir(parents=True)
    (home / "photos" / "a.jpg").write_bytes(b"a")
    connection.executeSql("UPDATE tailings.facilities SET photo = 'photos/a.jpg' WHERE facility_id = 'A'")
    project = QgsProject.instance()
    try:
        project.setFileName(str(home / "office.qgz"))
        results, _ = run_algorithm(PackageForField, {"INPUT": register, "FOLDER": str(folder)})
        assert results["N_FILES"] == 1
        add(folder / "field.gpkg", "inspections", **VISIT, photo="photos/new.jpg")
        (folder / "photos" / "new.jpg").write_bytes(b"new")
        assert counts(taken(register, folder)) == (0, 0, 1, 0, 1)
        assert (home / "photos" / "new.jpg").read_bytes() == b"new"
    finally:
        project.clear()
    add(folder / "field.gpkg", "inspections", **VISIT, photo="photos/other.jpg")
    (folder / "photos" / "other.jpg").write_bytes(b"other")
    feedback = Messages()
    assert taken(register, folder, feedback)["N_FILES"] == 0
    assert any("photos/other.jpg" in each for each in feedback.warnings)
