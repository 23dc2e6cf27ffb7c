"""importinventory on files as they come: encodings, folders, sheets, layers whose provider reads them wrongly."""

import json
import zipfile

import pytest
from qgis.core import (
    QgsField,
    QgsProcessingContext,
    QgsProcessingException,
    QgsProcessingFeatureSourceDefinition,
    QgsProject,
    QgsVectorLayer,
)
from qgis.PyQt.QtCore import QMetaType

from tailings_plugin.processing.inventory.importinventory import ImportInventory
from tailings_plugin.processing.map.assess import Assess
from tests.inventory.shapefiles import write_shapefile
from tests.inventory.workbooks import write_xlsx
from tests.layers import memory_layer
from tests.processing.test_importinventory import counts, imported

REGISTER = "Наименование;Широта;Долгота;Объём, тыс. м3\nХвостохранилище Рассвет;42,5;75,5;120\n"


def questions(feedback):
    return [text for text in feedback.warnings if "ENCODING" in text]


@pytest.mark.parametrize("page", ["cp1251", "cp866", "koi8_r"])
def test_the_encoding_of_a_text_table_is_found_or_named(tmp_path, page):
    path = tmp_path / "a.csv"
    path.write_bytes(REGISTER.encode(page))
    for parameters in ({}, {"ENCODING": page}):
        _, tables, feedback = imported(str(path), **parameters)
        assert tables["OUTPUT"][0]["name"] == "Хвостохранилище Рассвет"
        assert tables["OUTPUT"][0]["volume_m3"] == 120_000.0
        assert not questions(feedback)


def test_a_wrong_name_of_an_encoding_is_refused_with_those_that_are_known(tmp_path):
    path = tmp_path / "a.csv"
    path.write_bytes(REGISTER.encode("cp1251"))
    with pytest.raises(QgsProcessingException, match=r"ENCODING: .*cp9999.*CP1251"):
        imported(str(path), ENCODING="cp9999")


def test_a_text_table_is_a_layer_of_its_own_name_but_has_no_sheets(tmp_path):
    path = tmp_path / "a.csv"
    path.write_text(REGISTER, encoding="utf-8")
    _, tables, _ = imported(f"{path}|layername=a")
    assert len(tables["OUTPUT"]) == 1
    with pytest.raises(QgsProcessingException, match="has no sheets"):
        imported(str(path), SHEET="Лист1")


ROWS = [
    {"ИМЯ": "Хвостохранилище Заря", "СОСТО": "Закрытое", "OB_TYS_M3": 120.0},
    {"ИМЯ": "Отвал Рассвет", "СОСТО": "Закрытое", "OB_TYS_M3": 121.0},
]
MAPPING = "name = ИМЯ\nstatus = СОСТО\nvolume_m3 = OB_TYS_M3 [thousand m3]"


@pytest.mark.parametrize("stated", [{}, {"cpg": "CP866"}, {"cpg": "UTF-8"}, {"cpg": "CP1251"}])
@pytest.mark.parametrize("how", ["path", "layer", "wrong provider", "selection"])
def test_a_dbase_file_is_read_by_its_letters_whatever_the_provider_makes_of_it(tmp_path, stated, how):
    path = write_shapefile(tmp_path / "a.shp", "CP866", ROWS, **stated)
    source, names = str(path), ["Хвостохранилище Заря", "Отвал Рассвет"]
    if how != "path":
        layer = QgsVectorLayer(str(path), "ponds", "ogr")
        QgsProject.instance().addMapLayer(layer)
        source = layer.id()
        if how == "wrong provider":
            layer.setProviderEncoding("KOI8-R")
        if how == "selection":
            layer.selectByIds([1])
            source = QgsProcessingFeatureSourceDefinition(source, selectedFeaturesOnly=True)
            names = names[1:]
    _, tables, feedback = imported(source, MAPPING=MAPPING)
    assert [row["name"] for row in tables["OUTPUT"]] == names
    assert {row["status"] for row in tables["OUTPUT"]} == {"closed"}
    assert tables["OUTPUT"][-1]["volume_m3"] == 121_000.0
    assert bool(questions(feedback)) == (stated.get("cpg") in ("UTF-8", "CP1251"))


COMMA_IN_HEAD = "id;name;volume, m3;latitude;longitude\nA-1;Alga;1200;42.7;75.6\nA-2;Beta;300;42.8;75.7\n"


@pytest.mark.parametrize("how", ["path", "layer"])
def test_a_comma_in_a_heading_does_not_split_a_table_of_semicolons(tmp_path, how):
    path = tmp_path / "a.csv"
    path.write_text(COMMA_IN_HEAD, encoding="utf-8")
    layer = QgsVectorLayer(str(path), "ponds", "ogr")  # split at the comma by GDAL before 3.10
    QgsProject.instance().addMapLayer(layer)
    _, tables, _ = imported(str(path) if how == "path" else layer.id())
    assert [(row["facility_id"], row["volume_m3"], row["xy"]) for row in tables["OUTPUT"]] == [
        ("A-1", 1200.0, (75.6, 42.7)),
        ("A-2", 300.0, (75.7, 42.8)),
    ]


def test_a_selection_of_a_table_that_qgis_split_elsewhere_is_refused(tmp_path):
    path = tmp_path / "a.csv"
    path.write_text(COMMA_IN_HEAD, encoding="utf-8")
    # As GDAL before 3.10 splits it by itself.
    layer = QgsVectorLayer(f"{path}|option:SEPARATOR=COMMA", "ponds", "ogr")
    assert layer.fields().names() == ["id;name;volume", "m3;latitude;longitude"]
    QgsProject.instance().addMapLayer(layer)
    layer.selectByIds([1])
    with pytest.raises(QgsProcessingException) as refused:
        imported(QgsProcessingFeatureSourceDefinition(layer.id(), selectedFeaturesOnly=True))
    assert str(refused.value) == (
        "Layer ponds: its columns are set apart by ;, and QGIS has split them elsewhere: id;name;volume | "
        "m3;latitude;longitude. Take selection and filter off, or give the file itself: "
        "it is read by its own delimiter."
    )
    path.write_text(COMMA_IN_HEAD.replace("volume, m3", "volume m3"), encoding="utf-8")
    layer = QgsVectorLayer(str(path), "whole", "ogr")
    QgsProject.instance().addMapLayer(layer)
    layer.selectByIds([2])
    _, tables, _ = imported(QgsProcessingFeatureSourceDefinition(layer.id(), selectedFeaturesOnly=True))
    assert [row["facility_id"] for row in tables["OUTPUT"]] == ["A-2"]


def test_the_encoding_of_a_dbase_file_may_be_named(tmp_path):
    path = write_shapefile(tmp_path / "a.shp", "CP866", ROWS)
    _, tables, feedback = imported(str(path), MAPPING=MAPPING, ENCODING="866")
    assert tables["OUTPUT"][0]["name"] == "Хвостохранилище Заря"
    assert not questions(feedback)


def test_a_shapefile_without_prj_takes_its_crs_from_the_parameter(tmp_path):
    path = write_shapefile(tmp_path / "a.shp", "CP866", ROWS, epsg=None)
    _, tables, feedback = imported(str(path), MAPPING=MAPPING)
    assert tables["OUTPUT"][0]["xy"] == (75.0, 42.0)
    assert any(
        "has no coordinate reference system; its coordinates are degrees" in w for w in feedback.warnings
    )
    _, tables, feedback = imported(str(path), MAPPING=MAPPING, CRS="EPSG:4284")
    # Pulkovo 1942 differs from WGS 84 by about 100 m.
    x, y = tables["OUTPUT"][0]["xy"]
    assert 1e-5 < abs(x - 75) + abs(y - 42) < 5e-3
    assert not any("no coordinate reference system" in w for w in feedback.warnings)


def test_metres_without_a_crs_are_refused_until_it_is_stated(tmp_path):
    layer = memory_layer("Point", "", "name:string", [("POINT(500000 4700000)", ["A"])])
    with pytest.raises(
        QgsProcessingException, match=r"such as 500000 and 4700000, are no degrees. State it in CRS"
    ):
        imported(layer)
    _, tables, _ = imported(layer, CRS="EPSG:32643")
    # The central meridian of zone 43; 4,700,000 / 0.9996 along it are 42.45 degrees.
    assert tables["OUTPUT"][0]["xy"] == pytest.approx((75.0, 42.452), abs=0.002)


KML = (
    '<kml xmlns="http://www.opengis.net/kml/2.2"><Document>'
    "<Folder><name>Хвосты</name><Placemark><name>Заря</name><description>объём 1,2 млн м3</description>"
    "<Point><coordinates>75.84,42.81,1850</coordinates></Point></Placemark></Folder>"
    "<Folder><name>Отвалы</name><Placemark><name>Отвал 3</name><Point><coordinates>75.5,42.5</coordinates></Point>"
    "</Placemark></Folder></Document></kml>"
)


def test_every_folder_of_placemarks_is_read(tmp_path):
    path = tmp_path / "ponds.kml"
    path.write_text(KML, encoding="utf-8")
    _, tables, _ = imported(str(path))
    assert [(row["name"], row["volume_m3"]) for row in tables["OUTPUT"]] == [
        ("Заря", 1_200_000.0),
        ("Отвал 3", None),
    ]
    assert [row["elevation_m"] for row in tables["OUTPUT"]] == [None, None]
    _, tables, _ = imported(str(path), SHEET="Отвалы")
    assert [row["name"] for row in tables["OUTPUT"]] == ["Отвал 3"]
    _, tables, _ = imported(f"{path}|layername=Хвосты")
    assert [row["name"] for row in tables["OUTPUT"]] == ["Заря"]


def test_a_sheet_of_a_layer_is_refused(tmp_path):
    layer = memory_layer("Point", "EPSG:4326", "name:string", [("POINT(75 42)", ["A"])])
    with pytest.raises(QgsProcessingException, match="single layer without sheets"):
        imported(layer, SHEET="A")


def test_all_sheets_of_a_workbook_in_one_table(tmp_path):
    head = ["Название", "Широта", "Долгота", "Объём, тыс. м3"]
    sheets = {"Чуй": [head, ["Заря", "42,5", "75,5", "120"]], "Ош": [head, ["Восход", "40,5", "72,5", "7"]]}
    path = write_xlsx(tmp_path / "a.xlsx", sheets)
    results, tables, _ = imported(str(path), ALL_SHEETS=True)
    assert counts(results) == (2, 2, 0, 0)
    assert [(row["name"], row["volume_m3"]) for row in tables["OUTPUT"]] == [
        ("Заря", 120_000.0),
        ("Восход", 7000.0),
    ]
    _, tables, _ = imported(f"{path}|layername=Ош", ALL_SHEETS=True)
    assert len(tables["OUTPUT"]) == 2
    with pytest.raises(QgsProcessingException, match="ALL_SHEETS reads every sheet"):
        imported(str(path), ALL_SHEETS=True, SHEET="Ош")


def test_placemarks_in_an_old_encoding_are_read_though_they_are_no_layer_to_qgis(tmp_path):
    path = tmp_path / "ponds.kml"
    path.write_bytes(('<?xml version="1.0" encoding="windows-1251"?>' + KML).encode("cp1251"))
    _, tables, _ = imported(str(path))
    assert [row["name"] for row in tables["OUTPUT"]] == ["Заря", "Отвал 3"]


def test_metres_in_a_file_that_says_degrees_take_the_crs_that_is_stated(tmp_path):
    path = tmp_path / "a.geojson"
    point = {"type": "Point", "coordinates": [500_000, 4_700_000]}
    feature = {"type": "Feature", "properties": {"name": "A"}, "geometry": point}
    path.write_text(json.dumps({"type": "FeatureCollection", "features": [feature]}), encoding="utf-8")
    with pytest.raises(QgsProcessingException, match=r"are no degrees\. State it in CRS"):
        imported(str(path))
    _, tables, _ = imported(str(path), CRS="EPSG:32643")
    assert tables["OUTPUT"][0]["xy"] == pytest.approx((75.0, 42.452), abs=0.002)


@pytest.mark.parametrize("page", ["utf-8", "cp866", "utf-16"])
@pytest.mark.parametrize("name", ["a.txt", "a.tsv", "a.csv"])
def test_text_tables_that_are_no_layer_to_qgis_pass_the_check(tmp_path, name, page):
    path = tmp_path / name
    path.write_bytes(REGISTER.replace(";", "\t").encode(page))
    for algorithm, source in ((ImportInventory, "INPUT"), (Assess, "INVENTORY")):
        wanted = {"OUTPUT": "memory:"} if source == "INPUT" else {"OUTPUT_FOLDER": str(tmp_path / "out")}
        check = algorithm().create().checkParameterValues
        assert check({source: str(path), **wanted}, QgsProcessingContext()) == (True, "")
        accepted, reason = check({source: str(path), **wanted, "LANGUAGE": "xx"}, QgsProcessingContext())
        assert not accepted
        assert "LANGUAGE" in reason
    _, tables, _ = imported(str(path))
    assert tables["OUTPUT"][0]["volume_m3"] == 120_000.0


def test_a_layer_of_delimited_text_in_a_wrong_encoding_is_read_from_its_file(tmp_path):
    path = tmp_path / "a.csv"
    path.write_bytes(REGISTER.encode("cp866"))
    for ending, names in (
        ("&geomType=none", ["Хвостохранилище Рассвет"]),
        ("&geomType=none&subset=1%3D0", []),
    ):
        layer = QgsVectorLayer(f"{path.as_uri()}?encoding=UTF-8&delimiter=;{ending}", "t", "delimitedtext")
        QgsProject.instance().addMapLayer(layer)
        _, tables, _ = imported(layer.id())
        assert [row["name"] for row in tables["OUTPUT"]] == names


def test_a_shapefile_in_an_archive_and_columns_the_project_added(tmp_path):
    path = write_shapefile(tmp_path / "a.shp", "CP866", ROWS)
    with zipfile.ZipFile(tmp_path / "a.zip", "w") as archive:
        for suffix in (".shp", ".shx", ".dbf", ".prj"):
            archive.write(path.with_suffix(suffix), f"a{suffix}")
    for source in (tmp_path / "a.zip", f"/vsizip/{tmp_path / 'a.zip'}/a.shp", path):
        layer = QgsVectorLayer(str(source), "ponds", "ogr")
        layer.addExpressionField("'владелец ' || $id", QgsField("owner", QMetaType.Type.QString))
        QgsProject.instance().addMapLayer(layer)
        _, tables, _ = imported(layer.id(), MAPPING=MAPPING)
        assert [row["name"] for row in tables["OUTPUT"]] == ["Хвостохранилище Заря", "Отвал Рассвет"]
        assert [row["owner"] for row in tables["OUTPUT"]] == ["владелец 0", "владелец 1"]
