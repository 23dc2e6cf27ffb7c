"""What no tool may do: replace a file of others, or one it reads. Refused before and in the run, by name."""

import os
import zipfile
from collections.abc import Callable
from dataclasses import dataclass
from pathlib import Path

import pytest
from qgis.core import (
    QgsProcessingException,
    QgsProcessingFeatureSourceDefinition,
    QgsProcessingOutputLayerDefinition,
    QgsProject,
    QgsProperty,
    QgsRasterLayer,
    QgsVectorLayer,
    QgsVectorLayerJoinInfo,
)

from tests.faults.files import Desk, add_table, digests, edit

INPUT = "never replaces an input"
OTHERS = "exists already, and is no result of this plugin or was changed since"
TABLES = "tables that are no results of this plugin or were changed"
NO_MARK = "cannot show whether this plugin made it"
TWICE = "would both be written to"
TABLE = "has a table .* already, which is no result of this plugin"


@dataclass(frozen=True)
class Fault:
    """A call that would lose data: the algorithm, its parameters, and what the refusal says."""

    algorithm: str
    parameters: Callable[[Desk], dict]
    names: str
    says: str


# An output that is the input itself: the file, in any way to write it ----------------------------------


def _same(algorithm: str, parameter: str, file: str, output: str = "OUTPUT") -> Fault:
    return Fault(algorithm, lambda desk: {parameter: desk[file], output: desk[file]}, file, INPUT)


def _link(desk: Desk) -> str:
    link = desk.folder / "link.gpkg"
    link.symlink_to(desk["rated.gpkg"])
    return str(link)


def _layer(desk: Desk, name: str = "rated.gpkg") -> QgsVectorLayer:
    layer = QgsVectorLayer(desk[name], "слой", "ogr")
    assert layer.isValid()
    QgsProject.instance().addMapLayer(layer)
    return layer


def _joined(desk: Desk) -> str:
    layer = _layer(desk, "facilities.gpkg")
    join = QgsVectorLayerJoinInfo()
    join.setJoinLayer(_layer(desk))
    join.setJoinFieldName("facility_id")
    join.setTargetFieldName("facility_id")
    layer.addJoin(join)
    return layer.id()


def _virtual(desk: Desk) -> QgsVectorLayer:
    layer = QgsVectorLayer(f"?query=SELECT * FROM {_layer(desk).name()}", "virtual", "virtual")
    assert layer.isValid()
    return layer


def _raster_of_directions(desk: Desk) -> QgsRasterLayer:
    layer = QgsRasterLayer(desk["own.tif"], "растр")
    QgsProject.instance().addMapLayer(layer)
    return layer


def _vrt(desk: Desk) -> str:
    from osgeo import gdal

    gdal.Translate(desk["over.vrt"], desk["own.tif"], format="VRT")
    return desk["over.vrt"]


def _zipped(desk: Desk) -> str:
    # An archive that bears the mark of a result, with the table inside.
    with zipfile.ZipFile(desk["own.ods"], "a") as archive:
        archive.write(desk["reg.csv"], "reg.csv")
    return f"/vsizip/{desk['own.ods']}/reg.csv"


ITSELF = {
    "import csv over itself": _same("importinventory", "INPUT", "reg.csv"),
    "rejected rows over the register": Fault(
        "importinventory",
        lambda desk: {"INPUT": desk["reg.csv"], "REJECTED": desk["reg.csv"]},
        "reg.csv",
        INPUT,
    ),
    "report over the register": _same("importinventory", "INPUT", "reg.csv", "REPORT"),
    "directions over the relief": _same("flowdirections", "RELIEF", "relief.tif"),
    "rating over facilities": _same("ratehazard", "INPUT", "facilities.gpkg"),
    "rating over the container": Fault(
        "ratehazard",
        lambda desk: {"INPUT": desk["inventory.gpkg|layername=facilities"], "OUTPUT": desk["inventory.gpkg"]},
        "inventory.gpkg",
        INPUT,
    ),
    "risk": _same("raterisk", "INPUT", "facilities.gpkg"),
    "consequence class": _same("classifyconsequence", "INPUT", "facilities.gpkg"),
    "water class": _same("waterhazardclass", "INPUT", "facilities.gpkg"),
    "robustness page": _same("rankrobustness", "INPUT", "facilities.gpkg", "HTML"),
    "screening over paths": _same("transboundaryscreening", "PATHS", "paths.gpkg"),
    "checklist": _same("evaluatechecklist", "ANSWERS", "answers.csv", "CATEGORIES"),
    "comparison, second": _same("compareratings", "SECOND", "rated.gpkg"),
    "findings": _same("checkinventory", "COUNTRIES", "countries.gpkg"),
    "runout": _same("releaserunout", "INPUT", "facilities.gpkg"),
    "paths over countries": _same("tracedownstream", "COUNTRIES", "countries.gpkg", "CROSSINGS"),
    "paths over rivers": _same("tracenetwork", "NETWORK", "rivers.gpkg"),
    "basins": _same("downstreambasins", "BASINS", "basins.gpkg"),
    "catchments over facilities": _same("upstreamcatchment", "INPUT", "facilities.gpkg"),
    "zones over paths": _same("inundationzone", "PATHS", "paths.gpkg", "SECTIONS"),
    "arrivals over crossings": _same("traveltime", "CROSSINGS", "crossings.gpkg", "ARRIVALS"),
    "people over the inventory": _same("exposure", "INVENTORY", "facilities.gpkg", "UPDATED"),
    "list over its table": _same("hazardlist", "INPUT", "rated.gpkg", "HTML"),
    "map over paths": _same("hazardmap", "PATHS", "paths.gpkg", "MAP"),
    "sheets over crossings": _same("facilitysheets", "CROSSINGS", "crossings.gpkg", "PDF"),
    "own result": _same("ratehazard", "INPUT", "rated.gpkg"),
    "own raster": _same("flowdirections", "RELIEF", "own.tif"),
}

_RATED = {
    "link to the output": lambda desk: {"INPUT": desk["rated.gpkg"], "OUTPUT": _link(desk)},
    "link to the input": lambda desk: {"INPUT": _link(desk), "OUTPUT": desk["rated.gpkg"]},
    "path with dots": lambda desk: {
        "INPUT": desk["rated.gpkg"], "OUTPUT": desk["new/../rated.gpkg"]
    },
    "relative path": lambda desk: {
        "INPUT": desk["rated.gpkg"], "OUTPUT": os.path.relpath(desk["rated.gpkg"])
    },
    "url": lambda desk: {"INPUT": desk["rated.gpkg"], "OUTPUT": (desk.folder / "rated.gpkg").as_uri()},
    "no ending": lambda desk: {"INPUT": desk["rated.gpkg"], "OUTPUT": desk["rated"]},
    "layer": lambda desk: {"INPUT": _layer(desk), "OUTPUT": desk["rated.gpkg"]},
    "layer by id": lambda desk: {"INPUT": _layer(desk).id(), "OUTPUT": desk["rated.gpkg"]},
    "layer by name": lambda desk: {"INPUT": _layer(desk).name(), "OUTPUT": desk["rated.gpkg"]},
    "selection": lambda desk: {
        "INPUT": QgsProcessingFeatureSourceDefinition(_layer(desk).id(), selectedFeaturesOnly=True),
        "OUTPUT": desk["rated.gpkg"],
    },
    "expression": lambda desk: {
        "INPUT": QgsProperty.fromExpression(f"'{desk['rated.gpkg']}'"), "OUTPUT": desk["rated.gpkg"]
    },
    "subset": lambda desk: {
        "INPUT": desk["rated.gpkg|layername=rated|subset=thi > 5"], "OUTPUT": desk["rated.gpkg"]
    },
    "number of the layer": lambda desk: {
        "INPUT": desk["rated.gpkg|layerid=0"], "OUTPUT": desk["rated.gpkg"]
    },
    "output of a dialog": lambda desk: {
        "INPUT": desk["rated.gpkg"],
        "OUTPUT": QgsProcessingOutputLayerDefinition(desk["rated.gpkg"], QgsProject.instance()),
    },
    "joined layer": lambda desk: {"INPUT": _joined(desk), "OUTPUT": desk["rated.gpkg"]},
    "virtual layer": lambda desk: {"INPUT": _virtual(desk), "OUTPUT": desk["rated.gpkg"]},
    "its only table": lambda desk: {
        "INPUT": desk["rated.gpkg"], "OUTPUT": desk["rated.gpkg|layername=rated"]
    },
    "its table in other letters": lambda desk: {
        "INPUT": desk["rated.gpkg|layername=rated"], "OUTPUT": desk["rated.gpkg|layername=RATED"]
    },
    "its table as QGIS writes it": lambda desk: {
        "INPUT": desk["rated.gpkg"], "OUTPUT": f"ogr:dbname='{desk['rated.gpkg']}' table=\"rated\" (geom)"
    },
}  # fmt: skip
WRITTEN_OTHERWISE = {
    name: Fault("ratehazard", parameters, "gpkg", INPUT) for name, parameters in _RATED.items()
} | {
    "raster layer": Fault(
        "flowdirections",
        lambda desk: {"RELIEF": _raster_of_directions(desk), "OUTPUT": desk["own.tif"]},
        "own.tif",
        INPUT,
    ),
    "raster under a virtual one": Fault(
        "flowdirections", lambda desk: {"RELIEF": _vrt(desk), "OUTPUT": desk["own.tif"]}, "own.tif", INPUT
    ),
    "archive around the input": Fault(
        "importinventory", lambda desk: {"INPUT": _zipped(desk), "OUTPUT": desk["own.ods"]}, "own.ods", INPUT
    ),
}

# A file of others --------------------------------------------------------------------------------------


def _over(algorithm: str, output: str, file: str, says: str = OTHERS, names: str = "") -> Fault:
    return Fault(algorithm, lambda desk: {output: desk[file]}, names or file, says)


FILES_OF_OTHERS = {
    "register": _over("ratehazard", "OUTPUT", "inventory.gpkg", TABLES),
    "register without ending": _over("ratehazard", "OUTPUT", "inventory", TABLES, "inventory.gpkg"),
    "csv": _over("checkinventory", "OUTPUT", "reg.csv", NO_MARK),
    "geojson": _over("tracedownstream", "OUTPUT", "theirs.geojson", NO_MARK),
    "shapefile": _over("releaserunout", "OUTPUT", "theirs.shp", NO_MARK),
    "table of a shapefile's name": _over("releaserunout", "OUTPUT", "table.shp", NO_MARK, "table.dbf"),
    "kml": _over("ratehazard", "OUTPUT", "theirs.kml"),
    "page": _over("ratehazard", "EXPLANATION", "theirs.html"),
    "list": _over("hazardlist", "HTML", "theirs.html"),
    "workbook": _over("hazardlist", "TABLE", "theirs.xlsx"),
    "table ods": _over("hazardlist", "TABLE", "theirs.ods"),
    "table csv": _over("hazardlist", "TABLE", "reg.csv", NO_MARK),
    "project": _over("hazardmap", "PROJECT", "theirs.qgz"),
    "project by its stem": _over("hazardmap", "PROJECT", "theirs.qgs", OTHERS, "theirs.qgz"),
    "map pdf": _over("hazardmap", "MAP", "theirs.pdf"),
    "map png": _over("hazardmap", "MAP", "theirs.png"),
    "map svg": _over("hazardmap", "MAP", "theirs.svg"),
    "sheets": _over("facilitysheets", "PDF", "theirs.pdf"),
    "raster": _over("flowdirections", "OUTPUT", "relief.tif", INPUT),
    "directions over another relief": Fault(
        "flowdirections",
        lambda desk: {"RELIEF": desk["own.tif"], "OUTPUT": desk["relief.tif"]},
        "relief.tif",
        OTHERS,
    ),
    "no GeoPackage inside": Fault(
        "ratehazard",
        lambda desk: (desk.folder / "text.gpkg").write_text("notes") and {"OUTPUT": desk["text.gpkg"]},
        "text.gpkg",
        OTHERS,
    ),
    "folder": Fault(
        "ratehazard",
        lambda desk: (desk.folder / "base.gdb").mkdir() or {"OUTPUT": desk["base.gdb"]},
        "base.gdb",
        NO_MARK,
    ),
    "table in a file that is none": Fault(
        "ratehazard",
        lambda desk: (desk.folder / "text.gpkg").write_text("notes")
        and {"OUTPUT": desk["text.gpkg|layername=x"]},
        "text.gpkg",
        OTHERS,
    ),
    "table of others": _over("ratehazard", "OUTPUT", "inventory.gpkg|layername=inspections", TABLE, "inspections"),
    "table of others as QGIS writes it": Fault(
        "ratehazard",
        lambda desk: {"OUTPUT": f"ogr:dbname='{desk['inventory.gpkg']}' table=\"inspections\" (geom)"},
        "inspections",
        TABLE,
    ),
    "table in a shapefile": _over(
        "ratehazard", "OUTPUT", "theirs.shp|layername=x", "added to a GeoPackage only", "theirs.shp"
    ),
}  # fmt: skip


# A result that someone worked on since -----------------------------------------------------------------


def _append(file: str) -> Callable[[Desk], None]:
    def change(desk: Desk) -> None:
        with (desk.folder / file).open("ab") as opened:
            opened.write(b"\n<p>written by hand")

    return change


def _added_part(file: str) -> Callable[[Desk], None]:
    def change(desk: Desk) -> None:
        with zipfile.ZipFile(desk[file], "a") as archive:
            archive.writestr("by hand.xml", "")

    return change


def _saved_again(desk: Desk) -> None:
    project = QgsProject()
    assert project.read(desk["own.qgz"])
    project.setTitle("Arranged by hand")
    assert project.write()


def _saved_style(desk: Desk) -> None:
    assert _layer(desk).saveStyleToDatabase("by hand", "", True, "") in ("", None)


def _changed(
    algorithm: str,
    output: str,
    file: str,
    change: Callable[[Desk], None],
    says: str = OTHERS,
    names: str = "",
) -> Fault:
    def parameters(desk: Desk) -> dict:
        change(desk)
        return {output: desk[file]}

    return Fault(algorithm, parameters, names or file, says)


WORKED_ON = {
    "value": _changed(
        "releaserunout", "OUTPUT", "rated.gpkg", lambda desk: edit(desk["rated.gpkg"], "rated"), TABLES
    ),
    "table added": _changed(
        "releaserunout", "OUTPUT", "rated.gpkg", lambda desk: add_table(Path(desk["rated.gpkg"]), "notes"), TABLES
    ),
    "style saved": _changed("releaserunout", "OUTPUT", "rated.gpkg", _saved_style, TABLES),
    "table of a result": _changed(
        "releaserunout", "OUTPUT", "rated.gpkg|layername=rated",
        lambda desk: edit(desk["rated.gpkg"], "rated"), TABLE, "rated.gpkg",
    ),
    "page": _changed("hazardlist", "HTML", "own.html", _append("own.html")),
    "pdf": _changed("hazardmap", "MAP", "own.pdf", _append("own.pdf")),
    "svg": _changed("hazardmap", "MAP", "own.svg", _append("own.svg")),
    "png": _changed("hazardmap", "MAP", "own.png", _append("own.png")),
    "raster": _changed("flowdirections", "OUTPUT", "own.tif", _append("own.tif")),
    "workbook": _changed("hazardlist", "TABLE", "own.xlsx", _added_part("own.xlsx")),
    "table ods": _changed("hazardlist", "TABLE", "own.ods", _added_part("own.ods")),
    "project": _changed("hazardmap", "PROJECT", "own.qgz", _saved_again),
    "layers of the map": _changed(
        "hazardmap", "PROJECT", "own.qgz",
        lambda desk: edit(desk["own_layers.gpkg"], "facilities"), TABLES, "own_layers.gpkg",
    ),
}  # fmt: skip

# Outputs that are each other, folders, models ----------------------------------------------------------


def _assessed(name: str) -> Callable[[Desk], dict]:
    def parameters(desk: Desk) -> dict:
        out = desk.folder / "out"
        out.mkdir()
        (out / name).write_text("not made here")
        return {"OUTPUT_FOLDER": str(out)}

    return parameters


def _requested(name: str) -> Callable[[Desk], dict]:
    """Ask again into a folder where an operator has filled in the answers, or a file has the name of one to be."""

    def parameters(desk: Desk) -> dict:
        out = desk.folder / "out"
        given = {"GROUP_BY": "operator", "LANGUAGE": "en", "FOLDER": str(out)}
        desk.run("datarequest", **given)
        with (out / name).open("ab") as file:
            file.write(b"\0")
        return given

    return parameters


def _inventory_in_its_folder(desk: Desk) -> dict:
    out = desk.folder / "out"
    out.mkdir()
    (desk.folder / "rated.gpkg").rename(out / "hazard_assessment.gpkg")
    return {"INVENTORY": str(out / "hazard_assessment.gpkg"), "OUTPUT_FOLDER": str(out)}


OTHER = {
    "same file twice": Fault(
        "importinventory",
        lambda desk: {"OUTPUT": desk["new/a.gpkg"], "REJECTED": desk["new/a.gpkg"]},
        "a.gpkg",
        TWICE,
    ),
    "map and project": Fault(
        "hazardmap",
        lambda desk: {"PROJECT": desk["new/a.qgz"], "MAP": desk["new/../new/a.qgz"]},
        "a.qgz",
        TWICE,
    ),
    "whole file and a table of it": Fault(
        "importinventory",
        lambda desk: {"OUTPUT": desk["new/a.gpkg"], "REJECTED": desk["new/a.gpkg|layername=rejected"]},
        "a.gpkg",
        TWICE,
    ),
    "model over its inventory": Fault(
        "nationalscreening",
        lambda desk: {"INVENTORY": desk["rated.gpkg"], "paths": desk["rated.gpkg"]},
        "rated.gpkg",
        INPUT,
    ),
    "model over a file of others": _over("nationalscreening", "rated_facilities", "inventory.gpkg", TABLES),
    "model over a page of others": _over("facilityindepth", "release", "reg.csv", NO_MARK),
    "overview of requests of others": Fault(
        "datarequest", _requested("requests.html"), "requests.html", OTHERS
    ),
    "assess over what it reads": Fault("assess", _inventory_in_its_folder, "hazard_assessment.gpkg", INPUT),
    **{
        f"assess over {name} of others": Fault("assess", _assessed(name), name, OTHERS)
        for name in (
            "hazard_assessment.gpkg", "hazard_map.pdf", "hazard_map.qgz", "hazard_map_layers.gpkg",
            "hazard_map_relief.tif", "hazard_list.html", "hazard_list.xlsx", "import_report.html",
        )
    },
}  # fmt: skip

FAULTS = {
    f"{kind}: {name}": fault
    for kind, faults in (
        ("itself", ITSELF), ("itself", WRITTEN_OTHERWISE), ("others", FILES_OF_OTHERS),
        ("worked on", WORKED_ON), ("other", OTHER),
    )
    for name, fault in faults.items()
}  # fmt: skip


def test_the_table_is_long_enough():
    assert len(FAULTS) >= 80


@pytest.mark.parametrize("fault", FAULTS.values(), ids=FAULTS.keys())
def test_refused_and_nothing_changed(desk, fault):
    parameters = fault.parameters(desk)
    before = digests(desk.folder)
    accepted, reason = desk.check(fault.algorithm, **parameters)
    assert not accepted, "the window must say it before the run"
    assert fault.names in reason
    with pytest.raises(QgsProcessingException, match=f"(?s){fault.says}") as refusal:
        desk.run(fault.algorithm, **parameters)
    assert fault.names in str(refusal.value)
    assert digests(desk.folder) == before
