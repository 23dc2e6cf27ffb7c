"""takefromfield: changes of a phone in the register, once; conflicts listed; nothing of the office lost."""

import re
import shutil
from pathlib import Path

import pytest
from qgis.core import (
    QgsExpressionContextUtils,
    QgsFeature,
    QgsGeometry,
    QgsProcessingException,
    QgsProject,
    QgsVectorLayer,
    QgsVectorLayerUtils,
)

from tailings_plugin.processing.inventory.packageforfield import PackageForField
from tailings_plugin.processing.inventory.takefromfield import TakeFromField
from tailings_plugin.qgis_values import from_qgis
from tests.layers import Messages, memory_layer, run_algorithm
from tests.processing.field_work import VISIT, add, change, delete, make_register, rows

NEW_VISIT = {**VISIT, "inspection_date": "2026-06-01", "findings": "трещина"}


@pytest.fixture(scope="module")
def office(qgis_app, tmp_path_factory) -> Path:
    """A folder with a register and its package, made once."""
    folder = tmp_path_factory.mktemp("office")
    packed(make_register(folder), folder / "в поле")
    return folder


@pytest.fixture
def register(office, tmp_path) -> Path:
    shutil.copytree(office, tmp_path, dirs_exist_ok=True)
    return tmp_path / "реестр.gpkg"


@pytest.fixture
def package(register, tmp_path) -> Path:
    return tmp_path / "в поле"


def packed(register: Path, folder: Path, **more) -> Path:
    values = {"INPUT": f"{register}|layername=facilities", "FOLDER": str(folder), **more}
    run_algorithm(PackageForField, values)
    return folder


def taken(register: Path, folder: Path, feedback=None, **more) -> tuple[dict, list[dict], list[dict]]:
    """Return results, conflicts and changes."""
    values = {
        "INPUT": f"{register}|layername=facilities", "FOLDER": str(folder), "CONFLICTS": "memory:",
        "CHANGES": "memory:", **more,
    }  # fmt: skip
    results, layers = run_algorithm(TakeFromField, values, feedback)
    listed = (
        [
            {key: from_qgis(value) for key, value in feature.attributeMap().items()}
            for feature in layers[name].getFeatures()
        ]
        for name in ("CONFLICTS", "CHANGES")
    )
    return results, *listed


def counts(results: dict) -> tuple:
    return tuple(results[f"N_{name}"] for name in ("ADDED", "UPDATED", "LINKED", "CONFLICTS", "FILES"))


def test_a_package_as_it_was_packed_changes_nothing(register, package):
    before = rows(register, "facilities", "name", "edited_at"), rows(register, "changes", "action")
    results, conflicts, changes = taken(register, package)
    assert counts(results) == (0, 0, 0, 0, 0) and conflicts == changes == []
    assert (rows(register, "facilities", "name", "edited_at"), rows(register, "changes", "action")) == before


def test_changes_new_rows_and_pictures_come_into_the_register(register, package, tmp_path):
    phone = package / "field.gpkg"
    change(phone, "facilities", 1, (72.51, 41.2), name="Алга-2", radioactive=0, edited_by="by Aibek")
    add(phone, "facilities", (70.0, 40.0), facility_id="TMF-1", name="Новый", edited_by="by Aibek")
    add(phone, "inspections", **NEW_VISIT, photo="photos/new.jpg", edited_by="by Aibek")
    add(phone, "documents", facility_id="TMF-1", path="photos/dam.jpg", kind="photo")
    for name in ("new", "dam"):
        (package / "photos" / f"{name}.jpg").write_bytes(name.encode())
    results, conflicts, changes = taken(register, package)
    assert counts(results) == (1, 1, 2, 0, 2) and conflicts == []
    assert rows(register, "facilities", "facility_id", "name", "radioactive", "edited_by") == [
        ("A", "Алга-2", 0, "Aibek"), ("B", "Beta", None, None), ("TMF-1", "Новый", None, "Aibek"),
    ]  # fmt: skip
    point = QgsVectorLayer(f"{register}|layername=facilities", "r", "ogr").getFeature(1).geometry().asPoint()
    assert (point.x(), point.y()) == (72.51, 41.2)
    assert rows(register, "inspections", "findings", "photo")[1:] == [("трещина", "photos/new.jpg")]
    assert rows(register, "documents", "facility_id", "path")[1:] == [("TMF-1", "photos/dam.jpg")]
    assert (tmp_path / "photos" / "new.jpg").read_bytes() == b"new"
    told = {(each["facility_id"], each["table_name"], each["field"], each["reason"]) for each in changes}
    assert told == {
        ("A", "facilities", "name", "changed"), ("A", "facilities", "radioactive", "changed"),
        ("A", "facilities", "coordinates", "changed"), ("TMF-1", "facilities", None, "added"),
        ("A", "inspections", None, "added"), ("TMF-1", "documents", None, "added"),
    }  # fmt: skip


def test_taken_back_twice_nothing_is_doubled_and_the_field_may_go_on(register, package, tmp_path):
    phone = package / "field.gpkg"
    change(phone, "facilities", 1, name="Алга-2")
    add(phone, "facilities", (70.0, 40.0), facility_id="TMF-1", name="Новый")
    number = add(phone, "inspections", **NEW_VISIT, photo="photos/alga.jpg")
    taken(register, package)
    assert counts(taken(register, package)[0]) == (0, 0, 0, 0, 0)
    change(phone, "inspections", number, findings="трещина 2 м")
    change(phone, "facilities", 1, name="Алга-3")
    results, conflicts, _ = taken(register, package)
    assert counts(results) == (0, 1, 1, 0, 0) and conflicts == []
    assert rows(register, "inspections", "findings")[1:] == [("трещина 2 м",)]
    assert rows(register, "facilities", "name") == [("Алга-3",), ("Beta",), ("Новый",)]
    assert counts(taken(register, package)[0]) == (0, 0, 0, 0, 0)


@pytest.mark.parametrize(
    ("choice", "name", "kept"),
    [("office", "Офис", "office"), ("field", "Поле", "field"), ("look", "Офис", "look")],
)
def test_a_conflict_is_listed_and_decided_as_chosen(register, package, choice, name, kept):
    change(register, "facilities", 1, name="Офис", status="closed")
    change(package / "field.gpkg", "facilities", 1, name="Поле", operator="Тау", edited_by="by Aibek")
    results, (conflict,), _ = taken(register, package, ON_CONFLICT=choice)
    assert results["N_CONFLICTS"] == 1
    wanted = {
        "facility_id": "A", "name": "Офис", "table_name": "facilities", "row_id": 1, "field": "name",
        "office": "Офис", "from_field": "Поле", "packed": "Алга", "reason": "both_changed", "kept": kept,
        "changed_by": "Aibek",
    }  # fmt: skip
    assert {key: conflict[key] for key in wanted} == wanted
    operator = None if choice == "look" else "Тау"
    assert rows(register, "facilities", "name", "status", "operator")[0] == (name, "closed", operator)


def test_looking_writes_nothing_and_lists_all(register, package, tmp_path):
    add(package / "field.gpkg", "inspections", **NEW_VISIT, photo="photos/new.jpg")
    (package / "photos" / "new.jpg").write_bytes(b"new")
    before = register.read_bytes()
    results, _, changes = taken(register, package, ON_CONFLICT="look")
    assert register.read_bytes() == before and not (tmp_path / "photos" / "new.jpg").exists()
    assert results["N_FILES"] == 0 and [each["kept"] for each in changes] == ["look"]


def made_by_form(layer: QgsVectorLayer, point: QgsGeometry, given: dict) -> str:
    """Add a row as a form does, and return the id of its facility."""
    context = layer.createExpressionContext()
    context.appendScope(QgsExpressionContextUtils.formScope(QgsFeature()))
    values = {layer.fields().indexOf(name): value for name, value in given.items()}
    made = QgsVectorLayerUtils.createFeature(layer, point, values, context)
    assert layer.startEditing() and layer.addFeature(made) and layer.commitChanges(), layer.commitErrors()
    return made["facility_id"]


def test_a_facility_added_by_the_forms_of_the_project_comes_back_under_its_own_id(register, package):
    """QField writes as QGIS does: by the defaults of the forms, through an edit buffer."""
    project = QgsProject()
    assert project.read(str(package / "field.qgz"))
    facility_id = made_by_form(
        project.mapLayer("tailings_facilities"), QgsGeometry.fromWkt("POINT(70 40)"), {}
    )
    made_by_form(project.mapLayer("tailings_inspections"), QgsGeometry(), {"facility_id": facility_id})
    project.clear()
    results, conflicts, _ = taken(register, package)
    assert counts(results) == (1, 0, 1, 0, 0) and conflicts == []
    assert re.fullmatch("TMF-[0-9A-F]{8}", facility_id)
    assert rows(register, "facilities", "facility_id", "status", "volume_m3")[2:] == [
        (facility_id, "unknown", None)
    ]
    assert rows(register, "inspections", "facility_id", "condition")[1:] == [(facility_id, "unknown")]
    assert counts(taken(register, package)[0]) == (0, 0, 0, 0, 0)


def test_rows_removed_on_the_phone_stay_and_are_listed(register, package):
    delete(package / "field.gpkg", "inspections", 1)
    delete(package / "field.gpkg", "facilities", 2)
    _, conflicts, _ = taken(register, package, ON_CONFLICT="field")
    assert {(each["table_name"], each["row_id"], each["reason"]) for each in conflicts} == {
        ("facilities", 2, "removed_in_field"), ("inspections", 1, "removed_in_field"),
    }  # fmt: skip
    assert (
        len(rows(register, "facilities", "name")) == 2 and len(rows(register, "inspections", "findings")) == 1
    )


def test_two_phones_of_one_register(register, package, tmp_path):
    other = tmp_path / "phone 2"
    shutil.copytree(package, other)
    change(package / "field.gpkg", "facilities", 1, name="Первый")
    change(other / "field.gpkg", "facilities", 1, name="Второй", operator="Тау")
    for folder, found in ((package, "one"), (other, "two")):
        add(folder / "field.gpkg", "inspections", **{**NEW_VISIT, "findings": found}, photo="photos/p.jpg")
        (folder / "photos" / "p.jpg").write_bytes(found.encode())
    assert counts(taken(register, package)[0]) == (0, 1, 1, 0, 1)
    results, (conflict,), _ = taken(register, other)
    assert counts(results) == (0, 1, 1, 1, 1)
    assert (conflict["office"], conflict["from_field"]) == ("Первый", "Второй")
    assert rows(register, "facilities", "name", "operator")[0] == ("Первый", "Тау")
    assert rows(register, "inspections", "findings", "photo")[1:] == [
        ("one", "photos/p.jpg"), ("two", "photos/p_2.jpg"),
    ]  # fmt: skip
    assert [(tmp_path / "photos" / name).read_bytes() for name in ("p.jpg", "p_2.jpg")] == [b"one", b"two"]
    for folder in (package, other):
        again, _, changes = taken(register, folder)
        assert (again["N_ADDED"], again["N_UPDATED"], again["N_LINKED"], again["N_FILES"]) == (0, 0, 0, 0)
        assert changes == []
    assert sorted(path.name for path in (tmp_path / "photos").iterdir()) == ["alga.jpg", "p.jpg", "p_2.jpg"]


def test_a_picture_taken_anew_under_its_name_does_not_replace_that_of_the_office(register, package, tmp_path):
    (package / "photos" / "alga.jpg").write_bytes(b"another picture")
    results, _, (change_,) = taken(register, package)
    assert (change_["office"], change_["from_field"]) == ("photos/alga.jpg", "photos/alga_2.jpg")
    assert (tmp_path / "photos" / "alga.jpg").read_bytes() == b"a picture of Alga"
    assert (tmp_path / "photos" / "alga_2.jpg").read_bytes() == b"another picture"
    assert results["N_FILES"] == 1 and counts(taken(register, package)[0])[1:] == (0, 0, 0, 0)


def test_a_picture_that_did_not_come_along_is_told_and_its_name_taken(register, package):
    add(package / "field.gpkg", "inspections", **NEW_VISIT, photo="photos/lost.jpg")
    feedback = Messages()
    results, _, _ = taken(register, package, feedback)
    assert results["N_FILES"] == 0 and any("photos/lost.jpg" in each for each in feedback.warnings)
    assert rows(register, "inspections", "photo")[1:] == [("photos/lost.jpg",)]


def test_paths_as_mergin_maps_writes_them_are_those_of_the_package(register, package, tmp_path):
    add(package / "field.gpkg", "inspections", **NEW_VISIT, photo="/photos/new.jpg")
    (package / "photos" / "new.jpg").write_bytes(b"new")
    taken(register, package)
    assert rows(register, "inspections", "photo")[1:] == [("photos/new.jpg",)]
    assert (tmp_path / "photos" / "new.jpg").read_bytes() == b"new"


def test_a_value_that_the_register_refuses_leaves_all_as_it_was(register, package, tmp_path):
    """A program that knows no triggers may have written it."""
    import sqlite3

    phone = package / "field.gpkg"
    add(phone, "inspections", **NEW_VISIT, photo="photos/new.jpg")
    (package / "photos" / "new.jpg").write_bytes(b"new")
    with sqlite3.connect(phone) as database:
        database.execute("DROP TRIGGER inspections_limits_update")
        database.execute("UPDATE inspections SET freeboard_m = 500 WHERE fid = 2")
    before = rows(register, "changes", "action")
    with pytest.raises(QgsProcessingException, match=r"Nothing was taken into the register: .*freeboard"):
        taken(register, package)
    assert rows(register, "changes", "action") == before
    assert not (tmp_path / "photos" / "new.jpg").exists()


def test_a_package_of_another_register_is_refused(package, tmp_path):
    other = tmp_path / "other"
    other.mkdir()
    register = make_register(other)
    change(register, "facilities", 1, facility_id="X")
    change(register, "facilities", 2, facility_id="Y")
    with pytest.raises(QgsProcessingException, match="made of another register"):
        taken(register, package)


def test_the_package_itself_is_no_register_of_the_office(package):
    with pytest.raises(QgsProcessingException, match="is the package itself"):
        taken(package / "field.gpkg", package)


def test_layers_that_lie_open_show_what_came(register, package):
    layer = QgsVectorLayer(f"{register}|layername=facilities", "r", "ogr")
    assert layer.featureCount() == 2 and layer.extent().xMinimum() == 72.5
    QgsProject.instance().addMapLayer(layer)
    try:
        add(package / "field.gpkg", "facilities", (70.0, 40.0), facility_id="TMF-1")
        taken(register, package)
        assert layer.featureCount() == 3 and layer.extent().xMinimum() == 70.0
    finally:
        QgsProject.instance().removeMapLayer(layer.id())


def test_a_folder_that_is_no_package_is_refused(register, tmp_path):
    with pytest.raises(QgsProcessingException, match="no package of packageforfield"):
        taken(register, tmp_path)
    shutil.copy(register, tmp_path / "field.gpkg")
    with pytest.raises(QgsProcessingException, match="no package of packageforfield"):
        taken(register, tmp_path)
    (tmp_path / "field.gpkg").write_bytes(b"SQLite format 3\0 no more")
    with pytest.raises(QgsProcessingException, match="no package of packageforfield"):
        taken(register, tmp_path)


def test_a_layer_that_is_no_register_is_refused(package):
    layer = memory_layer("Point", "EPSG:4326", "facility_id:string", [("POINT(70 40)", ["A"])])
    with pytest.raises(QgsProcessingException, match="no table of facilities of a register"):
        taken(Path("unused"), package, INPUT=layer)


def test_a_register_that_is_being_edited_is_refused(register, package):
    layer = QgsVectorLayer(f"{register}|layername=facilities", "r", "ogr")
    layer.startEditing()
    with pytest.raises(QgsProcessingException, match="is being edited"):
        taken(register, package, INPUT=layer)
    layer.rollBack()


def test_facilities_of_a_layer_come_back_into_a_register_in_another_crs(register, tmp_path):
    layer = memory_layer(
        "Point", "EPSG:3857", "facility_id:string,name:string",
        [("POINT(8070663.2 5042000.5)", ["A", "Алга"])],
    )  # fmt: skip
    package = packed(register, tmp_path / "field", INPUT=layer)
    change(package / "field.gpkg", "facilities", 1, operator="Тау")
    results, conflicts, _ = taken(register, package)
    assert counts(results) == (0, 1, 0, 0, 0) and conflicts == []
    assert rows(register, "facilities", "operator")[0] == ("Тау",)
