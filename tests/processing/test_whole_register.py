"""A register with its history survives what is done with it: byte for byte where nothing was asked to change.

By default 300 facilities with 1,200 related rows. TAILINGS_REGISTER_ROWS=10000 makes it as large as that of a country;
benchmarks/README.md tells how long that takes.
"""

import os
import shutil
import sqlite3
from contextlib import closing
from pathlib import Path

import pytest
from processing.gui.AlgorithmExecutor import execute_in_place_run
from qgis.core import QgsProcessingContext, QgsProject, QgsVectorLayer

from tailings_plugin.forms.own_tables import layer_ids
from tailings_plugin.inventory.schema import rating_fields, related_tables
from tailings_plugin.processing.inventory.createinventory import CreateInventory
from tailings_plugin.processing.rating.ratehazard import RateHazard
from tests.big_register import digests, facility_id, file_digest, fill
from tests.layers import Messages, run_algorithm

FACILITIES = int(os.environ.get("TAILINGS_REGISTER_ROWS", "300"))
PROJECT = "geopackage:{}?projectName=inventory"
STAMPS = ("edited_by", "edited_at")
# What GDAL keeps of a table it wrote into: moment, extent and count, and its index of points.
OF_GDAL = ("gpkg_contents", "gpkg_ogr_contents", "sqlite_sequence")


@pytest.fixture(scope="module")
def made(registered, tmp_path_factory) -> Path:
    path = tmp_path_factory.mktemp("whole") / "register.gpkg"
    run_algorithm(CreateInventory, {"LANGUAGE": "en", "OUTPUT": str(path)})
    fill(path, FACILITIES)
    return path


@pytest.fixture
def register(made, tmp_path) -> Path:
    yield Path(shutil.copy(made, tmp_path / "register.gpkg"))
    QgsProject.instance().clear()


def table(path: Path) -> str:
    return f"{path}|layername=facilities"


def rows(path: Path, name: str = "facilities") -> dict[int, dict]:
    """Return the rows of a table by their fid."""
    with closing(sqlite3.connect(f"file:{path}?mode=ro", uri=True)) as database:
        found = database.execute(f'SELECT * FROM "{name}"')
        names = [column[0] for column in found.description]
        return {row[0]: dict(zip(names, row, strict=True)) for row in found}


def other_tables(before: dict[str, str], after: dict[str, str]) -> set[str]:
    """Return the tables of which rows differ, but facilities and what GDAL keeps for itself."""
    differ = {name for name in before | after if before.get(name) != after.get(name)}
    return {name for name in differ - {"facilities", *OF_GDAL} if not name.startswith("rtree_")}


def test_it_has_facilities_related_rows_and_their_history(made):
    linked = [each.name for each in related_tables() if not each.log]
    assert len(rows(made)) == FACILITIES
    assert sum(len(rows(made, name)) for name in linked) == 4 * FACILITIES
    assert len(rows(made, "changes")) == 5 * FACILITIES


def _rated(path, folder, run):
    run("ratehazard", INPUT=table(path), OUTPUT=str(folder / "rated.gpkg"))


def _checked(path, folder, run):
    run("checkinventory", INPUT=table(path), OUTPUT=str(folder / "findings.gpkg"))


def _imported(path, folder, run):
    (folder / "new.csv").write_text(f"{NEW}", encoding="utf-8")
    given = {"INPUT": str(folder / "new.csv"), "EXISTING": table(path), "LANGUAGE": "en"}
    run("importinventory", **given, OUTPUT=str(folder / "merged.gpkg"))


def _assessed(path, folder, run):
    # Not far down: what is far from the register does nothing to it.
    run("assess", INVENTORY=table(path), OUTPUT_FOLDER=str(folder / "out"), LANGUAGE="en", MAX_LENGTH=20)
    assert len(rows(folder / "out" / "hazard_assessment.gpkg")) == FACILITIES


def _opened(path, folder, run):
    project = QgsProject.instance()
    assert project.read(PROJECT.format(path))
    layers = project.mapLayers()
    assert set(layers) == layer_ids() and all(layer.isValid() for layer in layers.values())
    project.clear()


@pytest.mark.parametrize(
    "use", [_rated, _checked, _imported, _assessed, _opened], ids=lambda use: use.__name__[1:]
)
def test_what_reads_it_changes_no_byte(register, tmp_path, run, use):
    before = file_digest(register)
    use(register, tmp_path, run)
    assert file_digest(register) == before
    assert not list(tmp_path.glob("register.gpkg-*"))


@pytest.mark.parametrize("way", ["copied", "renamed", "moved"])
def test_copied_renamed_or_moved_it_is_the_same_and_opens_its_own_tables(register, tmp_path, way):
    before, bytes_before = digests(register), file_digest(register)
    (tmp_path / "сейф").mkdir()
    if way == "copied":
        place = Path(shutil.copy(register, tmp_path / "copy.gpkg"))
    else:
        place = register.rename(
            tmp_path / ("Реестр & 2026.gpkg" if way == "renamed" else "сейф/register.gpkg")
        )
    project = QgsProject.instance()
    assert project.read(PROJECT.format(place))
    assert {layer.source().split("|")[0] for layer in project.mapLayers().values()} == {str(place)}
    assert sum(layer.featureCount() for layer in project.mapLayers().values()) == 10 * FACILITIES
    project.clear()
    assert digests(place) == before
    assert file_digest(place) == bytes_before
    assert register.exists() == (way == "copied")


def test_rating_a_selection_in_place_changes_the_rating_of_the_selection_alone(register):
    before, tables = rows(register), digests(register)
    project, context = QgsProject.instance(), QgsProcessingContext()
    assert project.read(PROJECT.format(register))
    layer = project.mapLayer("tailings_facilities")
    layer.selectByIds([2, 3, 5, 7])
    context.setProject(project)
    execute_in_place_run(RateHazard().create(), {"INPUT": layer}, context, Messages(), raise_exceptions=True)
    assert layer.commitChanges()
    after = rows(register)
    assert {fid for fid in before if before[fid] != after[fid]} == {2, 3, 5, 7}
    assert before.keys() == after.keys()
    rated = {field.name for field in rating_fields()} | set(STAMPS)
    for fid in (2, 3, 5, 7):
        assert {name for name, value in after[fid].items() if value != before[fid][name]} <= rated
        assert after[fid]["thi_rank"] is not None
    assert other_tables(tables, digests(register)) == set(), "nobody asks for the history of what is computed"


NEW = "facility_id,name,status,lat,lon\nNEW-1,Жаңы,active,41.5,74.5\n"


def test_bringing_it_up_to_date_changes_what_differs_alone(register, tmp_path, run):
    """One facility is new, of another the volume was corrected in a copy taken out."""
    before, tables = rows(register), digests(register)
    _imported(register, tmp_path, run)
    merged = QgsVectorLayer(str(tmp_path / "merged.gpkg"), "merged", "ogr")
    assert merged.featureCount() == FACILITIES + 1
    place = merged.fields().indexOf("volume_m3")
    (row,) = merged.getFeatures(f"facility_id = '{facility_id(5)}'")
    assert merged.dataProvider().changeAttributeValues({row.id(): {place: 12345.5}})
    run("createinventory", INPUT=merged, LANGUAGE="en", OUTPUT=str(register))
    after = rows(register)
    fid = next(fid for fid, each in before.items() if each["facility_id"] == facility_id(5))
    assert {each for each in before if before[each] != after[each]} == {fid}
    assert {name for name in before[fid] if before[fid][name] != after[fid][name]} == {"volume_m3", *STAMPS}
    assert [after[each]["facility_id"] for each in after.keys() - before.keys()] == ["NEW-1"]
    assert other_tables(tables, digests(register)) == {"changes"}
    told = [each for number, each in rows(register, "changes").items() if number > 5 * FACILITIES]
    assert [(each["facility_id"], each["action"], each["field"], each["after"]) for each in told] == [
        (facility_id(5), "changed", "volume_m3", "12345.5"),
        ("NEW-1", "added", None, None),
    ]
