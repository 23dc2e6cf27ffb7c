"""packageforfield: what lies in the folder, that it opens anywhere, and that nobody's work is replaced."""

import json
import shutil
import sqlite3
from pathlib import Path
from typing import NamedTuple
from zipfile import ZipFile

import pytest
from qgis.core import (
    Qgis,
    QgsExpression,
    QgsExpressionContext,
    QgsExpressionContextScope,
    QgsProcessingException,
    QgsProcessingFeatureSourceDefinition,
    QgsProject,
    QgsVectorLayer,
)

from tailings_plugin.forms.on_phone import WHO
from tailings_plugin.inventory.register.field_copy import read_state
from tailings_plugin.inventory.schema import related_tables
from tailings_plugin.processing.inventory.packageforfield import PackageForField
from tailings_plugin.qgis_values import from_qgis
from tests.layers import Messages, memory_layer, run_algorithm
from tests.processing.field_work import add, change, make_register, rows

HISTORY = ("facility_id", "changed_at", "changed_by", "table_name", "row_id", "action")


@pytest.fixture
def register(tmp_path) -> Path:
    return make_register(tmp_path)


def packed(register: Path, folder: Path, feedback=None, **more) -> dict:
    values = {"INPUT": f"{register}|layername=facilities", "FOLDER": str(folder), "LANGUAGE": "ru", **more}
    return run_algorithm(PackageForField, values, feedback)[0]


class Packed(NamedTuple):
    """A register and the package made of it, with what the run gave back and warned of."""

    register: Path
    folder: Path
    results: dict
    warnings: list


@pytest.fixture(scope="module")
def made(qgis_app, tmp_path_factory) -> Packed:
    """A package to look at; `mine` is a copy of it to work on."""
    home, feedback = tmp_path_factory.mktemp("made"), Messages()
    register = make_register(home)
    return Packed(register, home / "field", packed(register, home / "field", feedback), feedback.warnings)


@pytest.fixture
def mine(made, tmp_path) -> Packed:
    home = shutil.copytree(made.folder.parent, tmp_path / "mine")
    return made._replace(register=home / made.register.name, folder=home / made.folder.name)


def project_text(folder: Path) -> str:
    with ZipFile(folder / "field.qgz") as archive:
        (name,) = (each for each in archive.namelist() if each.endswith(".qgs"))
        return archive.read(name).decode("utf-8")


def test_the_register_goes_along_with_its_numbers_and_history(register, tmp_path):
    folder = tmp_path / "в поле"
    results = packed(register, folder)
    assert (results["N_FACILITIES"], results["N_LINKED"], results["N_FILES"]) == (2, 2, 1)
    copy = folder / "field.gpkg"
    for table, names in (
        ("facilities", ("facility_id", "name", "volume_m3", "edited_by", "edited_at")),
        ("inspections", ("facility_id", "findings", "edited_by", "edited_at")),
        ("documents", ("title", "path")),
        ("changes", HISTORY),
    ):
        assert rows(copy, table, *names) == rows(register, table, *names) != []
    assert (folder / "photos" / "alga.jpg").read_bytes() == b"a picture of Alga"
    assert read_state(copy)["rows"]["facilities"]["1"]["volume_m3"] == 500000.0


def test_the_copy_notes_who_changes_what_on_the_phone(mine):
    copy = mine.folder / "field.gpkg"
    change(copy, "facilities", 1, name="Алга-2", edited_by="by Aibek")
    assert rows(copy, "facilities", "edited_by")[0] == ("Aibek",)
    assert rows(copy, "changes", "changed_by", "field", "before", "after")[-1] == (
        "Aibek", "name", "Алга", "Алга-2",
    )  # fmt: skip
    with pytest.raises((AssertionError, RuntimeError)):  # GDAL says so by a number, or raises
        change(copy, "facilities", 1, volume_m3=-1.0)
    assert rows(copy, "facilities", "volume_m3")[0] == (500000.0,)


def test_the_project_opens_from_a_moved_folder_with_forms_and_relations(mine, tmp_path):
    moved = tmp_path / "телефон" / "field"
    shutil.move(mine.folder, moved)
    mine.register.unlink()
    project = QgsProject()
    assert project.read(str(moved / "field.qgz"))
    layers = {layer.id(): layer for layer in project.mapLayers().values()}
    assert all(layer.isValid() for layer in layers.values()) and len(layers) == 1 + 5 + 5
    assert all(Path(layer.source().partition("|")[0]).parent == moved for layer in layers.values())
    assert {layer.providerType() for layer in layers.values()} == {"ogr"}
    relations = project.relationManager().relations()
    assert len(relations) == len(related_tables())
    assert all(relation.isValid() for relation in relations.values())
    facilities = layers["tailings_facilities"]
    assert facilities.name() == "Хвостохранилища" and facilities.featureCount() == 2
    tabs = [tab.name() for tab in facilities.editFormConfig().tabs()]
    assert "Обследования" in tabs and "Фотографии и документы" in tabs
    ground = [
        layer for layer in layers.values() if layer.source().partition("|")[0].endswith("base_map.gpkg")
    ]
    assert {layer.name() for layer in ground} == {
        "Города", "Реки", "Озёра", "Спорные границы", "Страны (карта мира QGIS)",
    }  # fmt: skip
    assert all(layer.readOnly() for layer in ground) and layers["tailings_changes"].readOnly()
    towns = next(layer for layer in ground if layer.name() == "Города")
    assert "Ош" in {feature["name"] for feature in towns.getFeatures()}
    project.clear()


def test_the_project_names_no_folder_account_or_code(made):
    text = project_text(made.folder)
    assert str(made.folder.parent) not in text and str(Path.home()) + "/" not in text
    assert "saveUser" not in text and "<datasource>./field.gpkg|layername=facilities</datasource>" in text
    for code in ("editforminitcode>def", "postgres", "memory?", ".svg", ".ui<"):
        assert code not in text
    assert "<editforminituseMode" not in text


def test_forms_have_only_what_phones_know(mine):
    project = QgsProject()
    assert project.read(str(mine.folder / "field.qgz"))
    known = {"TextEdit", "CheckBox", "ValueMap", "Hidden", "ExternalResource", "DateTime", "Range"}
    plain = set(QgsExpression.BuiltinFunctions())
    for layer in project.mapLayers().values():
        config = layer.editFormConfig()
        assert config.initCodeSource() == Qgis.AttributeFormPythonInitCodeSource.NoSource
        for place, field in enumerate(layer.fields()):
            setup = layer.editorWidgetSetup(place)
            assert setup.type() in known | {""}, field.name()
            for text in (layer.defaultValueDefinition(place).expression(), layer.constraintExpression(place)):
                assert QgsExpression(text).referencedFunctions() <= plain | {"var", "$id"}
            if setup.type() == "ExternalResource":
                assert setup.config()["RelativeStorage"] == 1 and setup.config()["DocumentViewer"] == 1
                naming = json.loads(layer.customProperty("QFieldSync/attachment_naming"))
                assert naming[field.name()].startswith("'photos/")
                assert naming[field.name()].endswith(".{extension}'")
    project.clear()


@pytest.mark.parametrize(
    ("variables", "name"),
    [
        ({"mm_username": "aibek", "user_full_name": "Айбек"}, "by aibek"),
        ({"mm_full_name": "", "cloud_username": "", "user_full_name": "Айбек"}, "by Айбек"),
        ({"user_full_name": "", "user_account_name": ""}, None),
        ({}, None),
    ],
)
def test_who_it_was_is_told_as_the_programs_of_phones_say(variables, name):
    scope = QgsExpressionContextScope()
    for key, value in variables.items():
        scope.setVariable(key, value)
    context, expression = QgsExpressionContext(), QgsExpression(WHO)
    context.appendScope(scope)
    assert from_qgis(expression.evaluate(context)) == name
    assert not expression.hasEvalError()


def test_selected_facilities_go_alone_with_what_belongs_to_them(register, tmp_path):
    layer = QgsVectorLayer(f"{register}|layername=facilities", "r", "ogr")
    project = QgsProject.instance()
    project.addMapLayer(layer)
    layer.selectByIds([2])
    chosen = QgsProcessingFeatureSourceDefinition(layer.id(), True)
    try:
        results = packed(register, tmp_path / "field", INPUT=chosen)
    finally:
        project.removeMapLayer(layer.id())
    copy = tmp_path / "field" / "field.gpkg"
    assert (results["N_FACILITIES"], results["N_LINKED"], results["N_FILES"]) == (1, 0, 0)
    assert rows(copy, "facilities", "facility_id") == [("B",)]
    assert {row[0] for row in rows(copy, "changes", "facility_id")} == {"B"}


def test_an_empty_register_is_packed_to_begin_in_the_field(tmp_path):
    register = make_register(tmp_path)
    with sqlite3.connect(register) as database:
        database.execute("DROP TRIGGER rtree_facilities_geom_delete")
        for table in ("facilities", "inspections", "documents", "changes"):
            database.execute(f"DELETE FROM {table}")
    assert packed(register, tmp_path / "field")["N_FACILITIES"] == 0
    assert add(tmp_path / "field" / "field.gpkg", "facilities", (70.0, 40.0), facility_id="X") > 0


def test_a_layer_that_is_no_register_becomes_one_in_its_crs(tmp_path):
    layer = memory_layer(
        "Point", "EPSG:32642", "facility_id:string,name:string,volume_m3:string,other:string",
        [("POINT(500000 4500000)", ["A", "Алга", "12 500", "x"])],
    )  # fmt: skip
    packed(Path("unused"), tmp_path / "field", INPUT=layer)
    copy = tmp_path / "field" / "field.gpkg"
    assert rows(copy, "facilities", "facility_id", "volume_m3", "edited_by") == [("A", 12500.0, None)]
    assert rows(copy, "changes", "action") == []
    assert read_state(copy)["rows"]["facilities"]["1"]["coordinates"] == [500000.0, 4500000.0]


def test_facilities_without_ids_are_refused(tmp_path):
    layer = memory_layer("Point", "EPSG:4326", "name:string", [("POINT(70 40)", ["Алга"])])
    with pytest.raises(QgsProcessingException, match="no field facility_id"):
        packed(Path("unused"), tmp_path / "field", INPUT=layer)
    assert not (tmp_path / "field").exists()


def test_files_elsewhere_stay_and_are_told(made):
    assert any("../elsewhere/plan.pdf" in warning for warning in made.warnings)
    assert "../elsewhere/plan.pdf" in (made.folder / "read_me.html").read_text(encoding="utf-8")


def test_the_page_tells_in_both_languages_how_to_go_and_come_back(made):
    page = (made.folder / "read_me.html").read_text(encoding="utf-8")
    assert page.index("На телефон с QField") < page.index("To the phone with QField")
    assert "Mergin Maps" in page and "field.qgz" in page


def test_the_archive_holds_the_folder(register, tmp_path):
    results = packed(register, tmp_path / "field", ZIP=str(tmp_path / "field.zip"))
    with ZipFile(results["ZIP"]) as archive:
        names = {each for each in archive.namelist() if not each.endswith("/")}
    assert names == {
        f"field/{name}"
        for name in ("field.gpkg", "field.qgz", "base_map.gpkg", "read_me.html", "photos/alga.jpg")
    }


def test_an_archive_within_the_folder_is_refused(register, tmp_path):
    with pytest.raises(QgsProcessingException, match="would lie in the folder"):
        packed(register, tmp_path / "field", ZIP=str(tmp_path / "field" / "field.zip"))


def test_a_package_as_it_was_made_is_replaced(mine):
    register, folder, *_ = mine
    change(register, "facilities", 1, photo=None)
    change(register, "facilities", 2, name="Beta-2")
    packed(register, folder)
    assert rows(folder / "field.gpkg", "facilities", "name") == [("Алга",), ("Beta-2",)]
    assert not list((folder / "photos").iterdir())
    packed(register, folder)


def test_a_package_with_changes_of_the_field_is_not_replaced(mine):
    register, folder, *_ = mine
    add(folder / "field.gpkg", "inspections", facility_id="A", inspection_date="2026-06-01")
    before = (folder / "field.gpkg").read_bytes()
    with pytest.raises(QgsProcessingException, match="changes made in the field"):
        packed(register, folder)
    assert (folder / "field.gpkg").read_bytes() == before


def test_a_package_that_is_open_in_another_program_is_not_replaced(mine):
    register, folder, *_ = mine
    other = sqlite3.connect(folder / "field.gpkg")
    try:
        other.execute("PRAGMA journal_mode = WAL")
        other.execute("CREATE TEMP TABLE held (a)")
        (version,) = other.execute("PRAGMA user_version").fetchone()
        other.execute(f"PRAGMA user_version = {version}")
        with pytest.raises(QgsProcessingException, match="is open in another program"):
            packed(register, folder)
    finally:
        other.close()
    packed(register, folder)


@pytest.mark.parametrize("name", ["photos/new.jpg", "photos/alga.jpg", "notes.txt"])
def test_a_package_with_pictures_of_the_field_is_not_replaced(mine, name):
    register, folder, *_ = mine
    (folder / name).write_bytes(b"from the phone")
    with pytest.raises(QgsProcessingException, match="which was not packed"):
        packed(register, folder)
    assert (folder / name).read_bytes() == b"from the phone"


def test_a_folder_of_others_is_not_replaced(register, tmp_path):
    folder = tmp_path / "mine"
    folder.mkdir()
    (folder / "letter.txt").write_text("dear all", encoding="utf-8")
    with pytest.raises(QgsProcessingException, match="no package of this tool"):
        packed(register, folder)
    assert [path.name for path in folder.iterdir()] == ["letter.txt"]
