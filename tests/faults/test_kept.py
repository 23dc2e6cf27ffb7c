"""What may be replaced is: the plugin's own results. What stands beside them, or fails, stays as it was."""

import shutil
import sqlite3
import zipfile
from pathlib import Path

import pytest
from osgeo import gdal
from qgis.core import QgsProcessingException, QgsProcessingFeedback, QgsProject, QgsVectorLayer
from qgis.PyQt.QtGui import QImage

from tailings_plugin.processing.guard.marks import is_own, mark
from tests.faults.files import add_table, digests, tables

OWN = {
    "rated.gpkg": ("ratehazard", "OUTPUT"),
    "own.html": ("hazardlist", "HTML"),
    "own.xlsx": ("hazardlist", "TABLE"),
    "own.ods": ("hazardlist", "TABLE"),
    "own.qgz": ("hazardmap", "PROJECT"),
    "own.pdf": ("hazardmap", "MAP"),
    "own.png": ("hazardmap", "MAP"),
    "own.svg": ("hazardmap", "MAP"),
    "own.tif": ("flowdirections", "OUTPUT"),
}


@pytest.mark.parametrize("file", OWN)
def test_an_earlier_result_is_replaced_again_and_again(desk, file):
    algorithm, output = OWN[file]
    for _ in range(2):
        assert is_own(desk.folder / file)
        parameters = {output: desk[file]}
        assert desk.check(algorithm, **parameters) == (True, "")
        before = (desk.folder / file).stat().st_mtime_ns
        desk.run(algorithm, **parameters)
        assert (desk.folder / file).stat().st_mtime_ns > before
        assert not list(desk.folder.glob(".*")), "nothing set aside stays"


def test_behind_a_link_the_file_is_replaced_and_the_link_stays(desk):
    link = desk.folder / "link.gpkg"
    link.symlink_to(desk["rated.gpkg"])
    desk.run("releaserunout", OUTPUT=str(link))
    assert link.is_symlink()
    assert list(tables(desk["rated.gpkg"])) == list(tables(link)) and is_own(Path(desk["rated.gpkg"]))
    with pytest.raises((QgsProcessingException, OSError)):
        desk.run("ratehazard", EXPLANATION=desk["absent/why.html"], OUTPUT=str(link))
    assert link.is_symlink() and is_own(link)


def test_results_open_in_the_project_are_replaced(desk):
    """As users do: the earlier result is on the map, and its attribute table was read."""
    for output in ("rated.gpkg", "inventory.gpkg|layername=rated"):
        desk.run("ratehazard", INPUT=desk["inventory.gpkg|layername=facilities"], OUTPUT=desk[output])
        source = desk[output] if "|" in output else desk["rated.gpkg"]
        shown = [QgsVectorLayer(source, "rated", "ogr")]
        shown += [QgsVectorLayer(desk["inventory.gpkg|layername=facilities"], "facilities", "ogr")]
        QgsProject.instance().addMapLayers(shown)
        reading = [layer.getFeatures() for layer in shown]
        assert all(next(rows).isValid() for rows in reading)
        del reading
        desk.run("ratehazard", INPUT=shown[1].id(), OUTPUT=desk[output])
        again = QgsVectorLayer(source, "", "ogr")
        assert len(list(again.getFeatures())) == 4
        QgsProject.instance().clear()


def test_an_empty_file_is_a_place_to_write_to(desk):
    """As Python's temporary files are."""
    for file in ("a.gpkg", "a.csv"):
        (desk.folder / file).touch()
        assert desk.check("ratehazard", OUTPUT=desk[file]) == (True, "")
        desk.run("ratehazard", OUTPUT=desk[file])
        assert (desk.folder / file).stat().st_size > 0


def test_a_renamed_result_is_still_known(desk):
    for file in OWN:
        assert is_own((desk.folder / file).rename(desk.folder / f"другое имя {file}"))


def test_marked_files_open_as_before(desk):
    assert gdal.Open(desk["own.tif"]).GetRasterBand(1).ReadAsArray().shape == (8, 10)
    assert not QImage(desk["own.png"]).isNull()
    for table in ("own.xlsx", "own.ods"):
        assert gdal.OpenEx(desk[table]).GetLayer(0).GetFeatureCount() >= 4
    project = QgsProject()
    assert project.read(desk["own.qgz"])
    assert all(layer.isValid() for layer in project.mapLayers().values())
    assert QgsVectorLayer(desk["rated.gpkg"], "", "ogr").featureCount() == 4
    with (
        gdal.OpenEx(desk["own.pdf"]) if hasattr(gdal.Dataset, "__enter__") else _Kept(desk["own.pdf"]) as pdf
    ):
        assert pdf is not None


class _Kept:
    """A dataset in a with statement, for GDAL before 3.8."""

    def __init__(self, path: str):
        self.dataset = gdal.OpenEx(path)

    def __enter__(self):
        return self.dataset

    def __exit__(self, *_):
        self.dataset = None


@pytest.mark.parametrize("kind", ["html", "svg", "pdf", "png", "tif", "xlsx", "ods", "qgz", "gpkg"])
def test_a_mark_ends_with_the_first_change(desk, kind):
    path = Path(desk["rated.gpkg" if kind == "gpkg" else f"own.{kind}"])
    if kind == "gpkg":
        connection = sqlite3.connect(path)
        connection.execute("UPDATE gpkg_contents SET last_change = '2027-01-01T00:00:00.000Z'")
        connection.commit()
        connection.close()
    elif zipfile.is_zipfile(path):
        with zipfile.ZipFile(path) as archive:
            parts = {name: archive.read(name) for name in archive.namelist()}
            comment = archive.comment
        with zipfile.ZipFile(path, "w") as archive:
            for name, content in parts.items():
                archive.writestr(name, content + b" ")
            archive.comment = comment
    else:
        content = bytearray(path.read_bytes())
        content[len(content) // 3] ^= 1
        path.write_bytes(content)
    assert not is_own(path)


def test_kinds_without_a_place_for_a_mark_are_never_own(desk):
    for name in ("reg.csv", "theirs.geojson", "theirs.shp"):
        mark(Path(desk[name]))
        assert not is_own(Path(desk[name]))


# Tables of a GeoPackage --------------------------------------------------------------------------------


@pytest.mark.parametrize("write", ["{}|layername=rated", "ogr:dbname='{}' table=\"rated\" (geom)"])
def test_a_table_is_added_and_the_others_stay(desk, write):
    before = tables(desk["inventory.gpkg"])
    for _ in range(2):  # the second time it is the plugin's own
        output = write.format(desk["inventory.gpkg"])
        assert desk.check("ratehazard", INPUT=desk["inventory.gpkg|layername=facilities"], OUTPUT=output)[0]
        desk.run("ratehazard", INPUT=desk["inventory.gpkg|layername=facilities"], OUTPUT=output)
        assert tables(desk["inventory.gpkg"]) == before | {"rated": 4}
    layer = QgsVectorLayer(desk["inventory.gpkg|layername=rated"], "", "ogr")
    assert sorted(feature["thi_cap"] for feature in layer.getFeatures() if feature["thi"])[-1] == 6.0
    # The register itself is still its authority's.
    assert not desk.check("releaserunout", OUTPUT=desk["inventory.gpkg"])[0]


def test_a_table_makes_a_file_that_is_not_there(desk):
    file = desk["new/all.gpkg"]
    desk.run("tracedownstream", OUTPUT=f"{file}|layername=ways", CROSSINGS=f"{file}|layername=borders")
    assert list(tables(file)) == ["ways", "borders"]
    assert is_own(Path(file))


def test_the_registers_of_createinventory_are_nobodys_results(desk):
    desk.run("createinventory", INPUT=desk["facilities.gpkg"], OUTPUT=desk["register.gpkg"])
    before = digests(desk.folder)
    accepted, reason = desk.check("ratehazard", OUTPUT=desk["register.gpkg"])
    assert not accepted and "facilities" in reason and "inspections" in reason
    assert digests(desk.folder) == before
    # Its own tool brings it up to date.
    assert desk.check("createinventory", OUTPUT=desk["register.gpkg"])[0]
    desk.run("createinventory", OUTPUT=desk["register.gpkg"])
    assert tables(desk["register.gpkg"])["facilities"] == 4


# Runs that fail ----------------------------------------------------------------------------------------


class _CancelledAt(QgsProcessingFeedback):
    """Feedback whose user cancels at so many per cent."""

    def __init__(self, percent: float):
        super().__init__(False)
        self.progressChanged.connect(lambda progress: progress >= percent and self.cancel())


@pytest.mark.parametrize(
    "output", ["rated.gpkg", "rated.gpkg|layername=rated", "inventory.gpkg|layername=thi"]
)
def test_a_failed_run_leaves_the_earlier_result(desk, output):
    """The explanation, written last, has no folder to go to."""
    changed = {"INPUT": desk["facilities.gpkg"], "OUTPUT": desk[output]}
    before = {path.name: tables(path) for path in desk.folder.glob("*.gpkg")}
    with pytest.raises((QgsProcessingException, OSError)):
        desk.run("ratehazard", EXPLANATION=desk["absent/why.html"], **changed)
    assert {path.name: tables(path) for path in desk.folder.glob("*.gpkg")} == before
    assert not list(desk.folder.glob(".*"))
    desk.run("ratehazard", **changed)


@pytest.mark.parametrize("percent", [1, 40, 60])
def test_a_cancelled_run_leaves_nothing_half_and_may_run_again(desk, percent):
    new = {"OUTPUT": desk["new/a.gpkg"]}
    with pytest.raises(QgsProcessingException):
        desk.run("ratehazard", feedback=_CancelledAt(percent), **new)
    assert not (desk.folder / "new" / "a.gpkg").exists()
    desk.run("ratehazard", **new)
    kept = digests(desk.folder / "new")
    with pytest.raises(QgsProcessingException):
        desk.run("ratehazard", feedback=_CancelledAt(percent), **new)
    assert digests(desk.folder / "new") == kept


# The whole assessment ----------------------------------------------------------------------------------


def test_assess_leaves_the_register_in_its_folder_alone_and_replaces_itself(desk):
    """As the guide proposes it: the register inventory.gpkg, and the results in its folder."""
    out = desk.folder / "out"
    out.mkdir()
    shutil.move(desk["inventory.gpkg"], out / "inventory.gpkg")
    register = digests(out)
    given = {"INVENTORY": str(out / "inventory.gpkg|layername=facilities"), "OUTPUT_FOLDER": str(out)}
    for _ in range(2):
        assert desk.check("assess", **given) == (True, "")
        desk.run("assess", **given)
        assert digests(out)["inventory.gpkg"] == register["inventory.gpkg"]
        assert tables(out / "hazard_assessment.gpkg")["facilities"] == 4
    assert {path.name for path in out.iterdir()} == {
        "inventory.gpkg", "hazard_assessment.gpkg", "hazard_map.pdf", "hazard_map.qgz",
        "hazard_map_layers.gpkg", "hazard_map_relief.tif", "hazard_list.html", "hazard_list.xlsx",
        "import_report.html",
    }  # fmt: skip
    assert all(is_own(path) for path in out.iterdir() if path.name != "inventory.gpkg")
    add_table(out / "hazard_assessment.gpkg", "decisions")
    accepted, reason = desk.check("assess", **given)
    assert not accepted and "decisions" in reason
