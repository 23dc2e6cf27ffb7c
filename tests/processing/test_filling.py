"""Facilities put into a GeoPackage again: who put them in, what stays as it is, what was changed meanwhile."""

import shutil
from pathlib import Path

import pytest
from qgis.core import QgsApplication, QgsFeatureRequest, QgsProcessingException, QgsProject, QgsVectorLayer

from tailings_plugin.processing.inventory.createinventory import CreateInventory
from tailings_plugin.processing.inventory.importinventory import ImportInventory
from tailings_plugin.processing.inventory.refusals import in_words
from tailings_plugin.qgis_values import from_qgis
from tests.layers import Messages, memory_layer, run_algorithm, run_in_background

FIELDS = "facility_id:string,name:string,status:string,volume_m3:double"
ROWS = [["A", "Алга", "closed", 5000.0], ["B", "Бета", "closed", 1.0]]


def put_in(path: Path, source: QgsVectorLayer) -> int:
    results, _ = run_algorithm(CreateInventory, {"INPUT": source, "LANGUAGE": "en", "OUTPUT": str(path)})
    return results["N_FACILITIES"]


def table(rows, fields=FIELDS) -> QgsVectorLayer:
    return memory_layer("Point", "EPSG:4326", fields, [("Point (75 42)", row) for row in rows])


def stored(path: Path, name: str = "facilities") -> list[dict]:
    layer = QgsVectorLayer(f"{path}|layername={name}", name, "ogr")
    return [row.attributeMap() for row in layer.getFeatures()]


@pytest.fixture(scope="module")
def made(qgis_app, tmp_path_factory) -> Path:
    """A register; tests work on copies of it."""
    path = tmp_path_factory.mktemp("made") / "register.gpkg"
    put_in(path, table(ROWS))
    return path


@pytest.fixture
def register(made, tmp_path) -> Path:
    return shutil.copy(made, tmp_path / "register.gpkg")


def test_a_register_is_made_while_qgis_goes_on(qgis_app, tmp_path):
    path = tmp_path / "background.gpkg"
    parameters = {"INPUT": table(ROWS), "LANGUAGE": "en", "OUTPUT": str(path)}
    done, _, turns = run_in_background(CreateInventory, parameters)
    assert done and turns > 3
    project = QgsProject()
    assert project.read(f"geopackage:{path}?projectName=inventory")
    assert all(layer.isValid() for layer in project.mapLayers().values())
    assert len(stored(path)) == 2


def test_who_put_a_facility_in_is_the_account(register):
    account = QgsApplication.userFullName() or QgsApplication.userLoginName()
    assert [row["edited_by"] for row in stored(register)] == [account, account]
    assert [(row["changed_by"], row["action"]) for row in stored(register, "changes")] == [
        (account, "added")
    ] * 2


def test_what_is_put_in_as_it_is_leaves_the_rows_alone(register):
    before, changes = stored(register), len(stored(register, "changes"))
    assert put_in(register, table(ROWS)) == 2
    assert stored(register) == before
    assert len(stored(register, "changes")) == changes


def test_only_what_differs_is_written_and_listed(register):
    put_in(register, table([ROWS[0], ["B", "Бета", "active", None]]))
    (change,) = (row for row in stored(register, "changes") if row["action"] == "changed")
    assert [change[name] for name in ("facility_id", "field", "before", "after")] == [
        "B", "status", "closed", "active",
    ]  # fmt: skip


def read(path: Path) -> QgsVectorLayer:
    """Return a copy of the facilities as somebody took it out to work on."""
    layer = QgsVectorLayer(f"{path}|layername=facilities", "taken out", "ogr")
    return layer.materialize(QgsFeatureRequest())


def changed(layer: QgsVectorLayer, facility: str, name: str, value) -> QgsVectorLayer:
    (row,) = (row for row in layer.getFeatures() if row["facility_id"] == facility)
    assert layer.dataProvider().changeAttributeValues({row.id(): {layer.fields().indexOf(name): value}})
    return layer


def test_a_facility_changed_since_it_was_read_is_not_overwritten(register):
    taken = read(register)
    put_in(register, table([["A", "Алга", "closed", 6000.0]]))
    changed(changed(taken, "A", "status", "active"), "B", "status", "active")
    with pytest.raises(
        QgsProcessingException, match=r"1 facilities of .* are not as they were read: A was changed by"
    ):
        put_in(register, taken)
    rows = {row["facility_id"]: row for row in stored(register)}
    assert (rows["A"]["volume_m3"], rows["A"]["status"], rows["B"]["status"]) == (6000.0, "closed", "closed")


def test_what_to_do_about_many_facilities_changed_since_is_said_once(qgis_app, tmp_path):
    path = tmp_path / "register.gpkg"
    rows = [[f"A{number}", "a", "closed", 1.0] for number in range(25)]
    put_in(path, table(rows))
    taken = read(path)
    put_in(path, table([[*row[:3], 2.0] for row in rows]))
    for row in rows:
        changed(taken, row[0], "status", "active")
    with pytest.raises(QgsProcessingException) as caught:
        put_in(path, taken)
    said = str(caught.value)
    assert said.startswith("25 facilities of taken out are not as they were read: A0 was changed by")
    assert said.count("was changed by") == 20 and " ..." in said
    assert said.count("importinventory (EXISTING)") == 1


def test_a_facility_taken_out_comes_back_when_nobody_changed_it(register):
    put_in(register, changed(read(register), "A", "status", "active"))
    assert {row["facility_id"]: row["status"] for row in stored(register)} == {"A": "active", "B": "closed"}


@pytest.mark.parametrize("meanwhile", [False, True])
def test_a_new_table_brings_the_register_up_to_date_unless_it_was_changed_meanwhile(
    register, tmp_path, meanwhile
):
    """The output of the import knows when each facility was changed last as it was read."""
    (tmp_path / "new.csv").write_text(
        "facility_id,name,status,volume_m3,latitude,longitude\nA,Алга,closed,5000,42,75\nB,Бета,closed,1,42,75\n"
        "C,Гамма,closed,7,42.5,75.5\n",
        encoding="utf-8",
    )
    put_in(register, table([["A", "Алга", None, None]], FIELDS))
    merged = tmp_path / "merged.gpkg"
    run_algorithm(
        ImportInventory,
        {
            "INPUT": str(tmp_path / "new.csv"),
            "EXISTING": f"{register}|layername=facilities",
            "OUTPUT": str(merged),
            "LANGUAGE": "en",
        },
    )
    source = QgsVectorLayer(str(merged), "merged", "ogr")
    changed(source, "A", "owner", "the ministry")
    if meanwhile:
        put_in(register, table([["A", "Алга-2", None, None]]))
        with pytest.raises(QgsProcessingException, match="A was changed by"):
            put_in(register, source)
    else:
        put_in(register, source)
    rows = {row["facility_id"]: row["owner"] for row in stored(register)}
    assert set(rows) == ({"A", "B"} if meanwhile else {"A", "B", "C"})
    assert from_qgis(rows["A"]) == (None if meanwhile else "the ministry")


@pytest.mark.parametrize(
    ("reason", "english", "russian"),
    [
        (
            "A: failed to execute insert : The closure year lies before the start year: correct one of them.",
            "The closure year lies before the start year",
            "Год окончания раньше года начала",
        ),
        (
            'ERROR: new row for relation "facilities" violates check constraint "facilities_pga_g_check"\n'
            "DETAIL: Failing row contains (7, 0101, KG-7, null).",
            "KG-7: The peak ground acceleration must lie between 0 and 3 g",
            "KG-7: Ускорение должно быть от 0 до 3 g",
        ),
        (
            'ERROR: duplicate key value violates unique constraint "facilities_facility_id_key"\n'
            "DETAIL: Key (facility_id)=(A) already exists.",
            "A: another facility has this facility_id already (facilities_facility_id_key)",
            "facilities_facility_id_key",
        ),
        (
            "NOT NULL constraint failed: facilities.facility_id",
            "Facility ID is needed",
            "Идентификатор объекта: обязательное поле",
        ),
        ("disk full", "disk full", "disk full"),
    ],
)
def test_reasons_of_databases_are_said_in_words(monkeypatch, reason, english, russian):
    for language, words in (("en", english), ("ru", russian)):
        monkeypatch.setattr(
            "tailings_plugin.processing.inventory.refusals.user_language", lambda to=language: to
        )
        assert words in in_words(reason)


def test_a_class_that_is_only_suggested_is_not_put_in(register):
    fields = "facility_id:string,water_hazard_class:integer,whc_basis:string"
    rows = [
        ["A", 3, "substances"],
        ["B", 2, "fallback"],
        ["C", 2, "fallback"],
        ["D", 1, "given"],
        ["E", 1, None],
    ]
    source = table(rows, fields)
    feedback = Messages()
    given = {"INPUT": source, "LANGUAGE": "en", "OUTPUT": str(register)}
    run_algorithm(CreateInventory, given, feedback)
    classes = {row["facility_id"]: from_qgis(row["water_hazard_class"]) for row in stored(register)}
    assert classes == {"A": 3, "B": None, "C": None, "D": 1, "E": 1}
    assert sum("2 values of water_hazard_class are not put in" in each for each in feedback.warnings) == 1
