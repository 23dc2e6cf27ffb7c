"""The project in a register opens that register's tables: moved, renamed, copied, saved again, of a version before."""

import doctest
import gzip
import io
import shutil
import sqlite3
import zipfile
from pathlib import Path

import pytest
from qgis.core import QgsProject, QgsVectorLayer

from tailings_plugin.forms import own_tables
from tailings_plugin.forms.own_tables import OWN, OWN_TABLES, is_register, layer_ids, seal
from tailings_plugin.inventory.register.geopackage import create_geopackage
from tailings_plugin.processing.inventory.createinventory import CreateInventory
from tests.layers import memory_layer, run_algorithm

OLD = Path(__file__).parents[1] / "inventory" / "registers" / "register_2.gpkg.gz"


@pytest.fixture(scope="module")
def made(qgis_app, tmp_path_factory) -> Path:
    """A register with one facility."""
    path = tmp_path_factory.mktemp("made") / "register.gpkg"
    one = memory_layer(
        "Point", "EPSG:4326", "facility_id:string,name:string", [("Point (75 42)", ["A", "A"])]
    )
    run_algorithm(CreateInventory, {"INPUT": one, "LANGUAGE": "en", "OUTPUT": str(path)})
    return path


@pytest.fixture
def register(made, tmp_path) -> Path:
    yield Path(shutil.copy(made, tmp_path / "register.gpkg"))
    QgsProject.instance().clear()


def address(path: Path) -> str:
    return f"geopackage:{path}?projectName=inventory"


def opened(path: Path, project: QgsProject) -> QgsProject:
    assert project.read(address(path))
    return project


def files(project: QgsProject) -> set[str]:
    """Return the files of the register's layers, all of which must open."""
    layers = [layer for name, layer in project.mapLayers().items() if name in layer_ids()]
    assert layers and all(layer.isValid() for layer in layers)
    return {layer.source().split("|")[0] for layer in layers}


def names(path: Path) -> list[str]:
    layer = QgsVectorLayer(f"{path}|layername=facilities", "facilities", "ogr")
    return [row["name"] for row in layer.getFeatures()]


@pytest.fixture(params=["the open project", "another project"])
def project(request, qgis_app) -> QgsProject:
    return QgsProject.instance() if request.param == "the open project" else QgsProject()


def test_the_register_opens_its_own_tables(register, project):
    assert files(opened(register, project)) == {str(register)}


def test_a_renamed_register_opens_its_own_tables(register, project):
    renamed = register.rename(register.with_name("Реестр & копия 2026.gpkg"))
    assert files(opened(renamed, project)) == {str(renamed)}


def test_a_copy_beside_the_original_edits_itself(register, project):
    copy = Path(shutil.copy(register, register.with_name("copy.gpkg")))
    layer = opened(copy, project).mapLayer("tailings_facilities")
    layer.startEditing()
    (row,) = layer.getFeatures()
    assert layer.changeAttributeValue(row.id(), layer.fields().indexOf("name"), "B")
    assert layer.commitChanges()
    project.clear()
    assert (names(register), names(copy)) == (["A"], ["B"])


def test_a_copy_elsewhere_opens_its_own_tables(register, project, tmp_path):
    (tmp_path / "elsewhere").mkdir()
    copy = Path(shutil.copy(register, tmp_path / "elsewhere" / "register.gpkg"))
    assert files(opened(copy, project)) == {str(copy)}


def test_the_open_project_does_not_mislead_another(register):
    copy = Path(shutil.copy(register, register.with_name("copy.gpkg")))
    opened(register, QgsProject.instance())
    assert files(opened(copy, QgsProject())) == {str(copy)}


def test_where_the_register_cannot_be_told_the_layers_are_missing(register):
    copy = Path(shutil.copy(register, register.with_name("copy.gpkg")))
    opened(register, QgsProject.instance()).removeMapLayer("tailings_documents")
    other = opened(copy, QgsProject())
    assert not any(layer.isValid() for layer in other.mapLayers().values())


def test_without_the_plugin_layers_are_missing_and_never_of_another_file(register, project):
    copy = Path(shutil.copy(register, register.with_name("copy.gpkg")))
    OWN_TABLES.unwatch()
    try:
        opened(copy, project)
    finally:
        OWN_TABLES.watch()
    assert {layer.source().split("|")[0] for layer in project.mapLayers().values()} == {
        str(copy.parent / OWN.removeprefix("./"))
    }
    assert not any(layer.isValid() for layer in project.mapLayers().values())


def test_a_project_saved_by_the_user_names_no_file_either(register):
    project = opened(register, QgsProject.instance())
    project.setTitle("Our register")
    assert project.write()
    copy = Path(shutil.copy(register, register.with_name("copy.gpkg")))
    project = opened(copy, QgsProject.instance())
    assert project.title() == "Our register"
    assert files(project) == {str(copy)}
    assert stored(copy).count(OWN) >= len(layer_ids())


def test_layers_of_other_files_stay_what_they_are(register, tmp_path):
    create_geopackage(tmp_path / "neighbours.gpkg", "EPSG:4326", "en")
    project = opened(register, QgsProject.instance())
    project.addMapLayer(QgsVectorLayer(f"{tmp_path / 'neighbours.gpkg'}|layername=facilities", "n", "ogr"))
    assert project.write()
    renamed = register.rename(register.with_name("renamed.gpkg"))
    (neighbours,) = opened(renamed, QgsProject.instance()).mapLayersByName("n")
    assert neighbours.source().split("|")[0] == str(tmp_path / "neighbours.gpkg")
    assert files(QgsProject.instance()) == {str(renamed)}


def stored(path: Path) -> str:
    """Return all that is stored of the project."""
    with sqlite3.connect(path) as database:
        ((content, metadata),) = database.execute("SELECT content, metadata FROM qgis_projects").fetchall()
    with zipfile.ZipFile(io.BytesIO(bytes.fromhex(content))) as archive:
        (name,) = (name for name in archive.namelist() if name.endswith(".qgs"))
        return archive.read(name).decode("utf-8") + metadata


def test_the_project_has_no_account_name_and_no_absolute_path(register):
    text = stored(register)
    assert "saveUser" not in text and '"last_modified_user": ""' in text
    assert "<author>Tailings Hazard</author>" in text
    assert str(register.parent) not in text and "tailings_plugin" not in text
    assert "@user_account_name" in text, "the form asks for the name when a row is changed, and not before"


def old_register(folder: Path) -> Path:
    """Return a register of version 2, made by the account clerk, under another name than it was made."""
    path = folder / "old.gpkg"
    path.write_bytes(gzip.decompress(OLD.read_bytes()))
    return path


def test_a_register_of_a_version_before_opens_its_own_tables(register, tmp_path):
    """Its project names the file register.gpkg, which is there too."""
    old = old_register(tmp_path)
    OWN_TABLES.watch()
    assert files(opened(old, QgsProject.instance())) == {str(old)}


def test_bringing_a_register_up_to_date_renews_its_project_and_forms(register, tmp_path):
    old = old_register(tmp_path)
    OWN_TABLES.watch()
    project = opened(old, QgsProject.instance())
    project.setTitle("Our register")
    project.addMapLayer(memory_layer("Point", "EPSG:4326", "id:integer", [], "drawn"))
    assert project.write()
    project.clear()
    run_algorithm(CreateInventory, {"LANGUAGE": "ru", "OUTPUT": str(old)})
    copy = Path(shutil.copy(old, old.with_name("copy.gpkg")))
    project = opened(copy, QgsProject())
    assert files(project) == {str(copy)}
    assert set(project.relationManager().relations()) == layer_ids() - {"tailings_facilities"}
    assert all(relation.isValid() for relation in project.relationManager().relations().values())
    assert (project.title(), len(project.mapLayersByName("drawn"))) == ("Our register", 1)
    facilities = project.mapLayer("tailings_facilities")
    assert facilities.attributeDisplayName(facilities.fields().indexOf("status")) == "Status", (
        "English as it was"
    )
    assert facilities.fields().indexOf("edited_by") >= 0
    assert facilities.editFormConfig().tabs()[-1].name() == "Photos and documents"
    assert project.mapLayer("tailings_changes").readOnly()
    assert "clerk" not in stored(copy)
    again = QgsVectorLayer(f"{copy}|layername=facilities", "facilities", "ogr")
    assert again.attributeDisplayName(again.fields().indexOf("edited_by")) == "Last changed by"


def test_addresses_of_shares_and_disks():
    assert doctest.testmod(own_tables).failed == 0


def test_what_is_no_register_is_told(tmp_path, register):
    (tmp_path / "text.gpkg").write_text("no database", encoding="utf-8")
    sqlite3.connect(tmp_path / "empty.gpkg").close()
    assert [is_register(tmp_path / name) for name in ("text.gpkg", "empty.gpkg", "absent.gpkg")] == [
        False
    ] * 3
    assert is_register(register)
    before = stored(register)
    seal(register, "no such project")
    assert stored(register) == before
