"""importinventory on files and layers: values, rejected rows, selection, other CRS, wrong input."""

import csv
import os
import re
from pathlib import Path

import pytest
from qgis.core import (
    Qgis,
    QgsProcessingContext,
    QgsProcessingException,
    QgsProcessingFeatureSourceDefinition,
    QgsProcessingOutputLayerDefinition,
    QgsProject,
    QgsVectorLayer,
)

from tailings_plugin.inventory.schema import inventory_fields
from tailings_plugin.processing.inventory import import_outputs
from tailings_plugin.processing.inventory.importinventory import ImportInventory
from tailings_plugin.processing.map.assess import Assess
from tailings_plugin.qgis_values import from_qgis
from tests.inventory.workbooks import write_ods, write_xlsx
from tests.layers import Messages, memory_layer, run_algorithm

HEADER = [
    "facility_id",
    "name",
    "country",
    "status",
    "volume_m3",
    "water_hazard_class",
    "radioactive",
    "longitude",
    "latitude",
]
AK_TYUZ = ["KG-1", "Ак-Тюз", "KG", "closed", "3200000", "2", "yes", "76.127", "42.877"]
KADJI_SAI = ["KG-2", "Kaji-Say", "KG", "rehabilitated", "400000", "1", "true", "77.21722", "42.15417"]


def write_csv(path: Path, rows: list[list[str]]) -> str:
    with path.open("w", encoding="utf-8", newline="") as stream:
        csv.writer(stream).writerows(rows)
    return str(path)


def imported(source, **parameters):
    feedback = Messages()
    outputs = dict.fromkeys(("OUTPUT", "REJECTED", "CHANGES", "WITHOUT_POSITION"), "memory:")
    results, layers = run_algorithm(
        ImportInventory, {"INPUT": source, "LANGUAGE": "en", **outputs, **parameters}, feedback
    )
    return results, {name: rows_of(layer) for name, layer in layers.items()}, feedback


def rows_of(layer):
    names = layer.fields().names()
    rows = []
    for feature in layer.getFeatures():
        row = dict(zip(names, map(from_qgis, feature.attributes()), strict=True))
        if feature.hasGeometry():
            point = feature.geometry().asPoint()
            row["xy"] = (round(point.x(), 6), round(point.y(), 6))
        rows.append(row)
    return rows


def counts(results):
    return tuple(results[f"N_{name}"] for name in ("READ", "IMPORTED", "WITHOUT_POSITION", "REJECTED"))


@pytest.mark.parametrize("kind", ["csv", "xlsx", "ods"])
def test_a_plain_table_becomes_points_with_typed_fields(tmp_path, kind):
    rows = [HEADER, AK_TYUZ, KADJI_SAI]
    path = tmp_path / f"Реестр.{kind}"
    {
        "csv": write_csv,
        "xlsx": lambda p, r: write_xlsx(p, {"A": r}),
        "ods": lambda p, r: write_ods(p, {"A": r}),
    }[kind](path, rows)
    results, tables, _ = imported(str(path))
    assert counts(results) == (2, 2, 0, 0)
    first, second = tables["OUTPUT"]
    assert first["xy"] == (76.127, 42.877)
    assert (first["facility_id"], first["name"], first["country"]) == ("KG-1", "Ак-Тюз", "KG")
    assert (first["volume_m3"], first["water_hazard_class"], first["radioactive"]) == (3.2e6, 2, True)
    assert second["status"] == "rehabilitated"
    assert second["dam_height_m"] is None


def test_the_output_has_every_inventory_field_with_its_type(tmp_path):
    path = write_csv(tmp_path / "a.csv", [HEADER, AK_TYUZ])
    _, layers = run_algorithm(ImportInventory, {"INPUT": path, "OUTPUT": "memory:"})
    fields = layers["OUTPUT"].fields()
    assert fields.names() == [field.name for field in inventory_fields()]
    assert fields.field("volume_m3").typeName() == "double"
    assert fields.field("start_year").typeName() == "integer"
    assert fields.field("data_date").typeName() == "date"
    assert fields.field("radioactive").typeName() == "boolean"
    assert layers["OUTPUT"].crs().authid() == "EPSG:4326"
    assert layers["OUTPUT"].wkbType() == Qgis.WkbType.Point


def test_bad_rows_are_rejected_with_reason_and_the_others_go_on(tmp_path):
    text_in_number = [*AK_TYUZ[:4], "many", *AK_TYUZ[5:]]
    outside = ["KG-3", "Nowhere", "KG", "closed", "1", "1", "no", "76.1", "142.9"]
    path = write_csv(tmp_path / "a.csv", [HEADER, text_in_number, outside, KADJI_SAI])
    results, tables, feedback = imported(path, BAD_VALUES="reject_row")
    assert counts(results) == (3, 1, 0, 2)
    assert [row["facility_id"] for row in tables["OUTPUT"]] == ["KG-2"]
    number, place = tables["REJECTED"]
    assert (number["row"], number["column"], number["value"]) == (2, "volume_m3", "many")
    assert "a.csv, row 2, volume_m3" in number["reason"]
    assert "not a number" in number["reason"]
    assert "leave the cell empty" in number["reason"]
    assert "name=Ак-Тюз" in number["record"]
    assert place["row"] == 3
    assert "142.9" in place["reason"]
    assert any("row 2" in warning for warning in feedback.warnings)


@pytest.mark.parametrize(
    ("user", "notes", "reason"),
    [
        ("ru", "без facility_id|идентификатор", "не число"),
        ("en", "came without facility_id", "not a number"),
    ],
)
def test_the_log_is_in_the_users_language_and_what_is_written_in_that_asked_for(
    tmp_path, monkeypatch, user, notes, reason
):
    monkeypatch.setattr(import_outputs, "user_language", lambda: user)
    bad, nameless = [*AK_TYUZ[:4], "many", *AK_TYUZ[5:]], ["", *KADJI_SAI[1:]]
    path = write_csv(tmp_path / "a.csv", [HEADER, bad, nameless])
    report = tmp_path / "report.html"
    _, tables, feedback = imported(path, BAD_VALUES="reject_row", REPORT=str(report))
    (rejected,) = tables["REJECTED"]
    assert "not a number" in rejected["reason"] and type(rejected["reason"]) is str
    assert "came without facility_id" in report.read_text(encoding="utf-8")
    assert any(re.search(notes, each) for each in feedback.infos)
    (warning,) = feedback.warnings
    assert reason in warning and "volume_m3" in warning


def test_keep_row_keeps_the_facility_with_the_value_unknown(tmp_path):
    path = write_csv(tmp_path / "a.csv", [HEADER, [*AK_TYUZ[:4], "many", *AK_TYUZ[5:]]])
    for given in ({}, {"BAD_VALUES": "keep_row"}):
        results, tables, _ = imported(path, **given)
        assert counts(results) == (1, 1, 0, 0)
        assert tables["OUTPUT"][0]["volume_m3"] is None
        assert tables["REJECTED"][0]["value"] == "many"


def test_rows_without_coordinates_go_to_their_own_table_or_are_rejected(tmp_path):
    path = write_csv(tmp_path / "a.csv", [HEADER, [*AK_TYUZ[:7], "", ""], KADJI_SAI])
    results, tables, _ = imported(path)
    assert counts(results) == (2, 1, 1, 0)
    assert tables["WITHOUT_POSITION"][0]["facility_id"] == "KG-1"
    assert "xy" not in tables["WITHOUT_POSITION"][0]
    results, tables, _ = imported(path, WITHOUT_POSITION=None)
    assert counts(results) == (2, 1, 0, 1)
    assert "no coordinates" in tables["REJECTED"][0]["reason"]


def test_the_table_without_position_is_made_when_nothing_is_said_of_it(tmp_path):
    rows = [HEADER, [*AK_TYUZ[:7], "", ""], [*KADJI_SAI[:7], "742", "42"]]
    path = write_csv(tmp_path / "a.csv", rows)
    results, layers = run_algorithm(ImportInventory, {"INPUT": path, "OUTPUT": "memory:"})
    assert counts(results) == (2, 0, 2, 0)
    assert [row["facility_id"] for row in rows_of(layers["WITHOUT_POSITION"])] == ["KG-1", "KG-2"]


def test_a_word_of_the_table_is_asked_for_once_and_given_its_meaning_in_mapping(tmp_path):
    rows = [[*AK_TYUZ[:3], "Zelena", *AK_TYUZ[4:]], [*KADJI_SAI[:3], "Zelena", *KADJI_SAI[4:]]]
    path = write_csv(tmp_path / "a.csv", [HEADER, *rows])
    results, tables, feedback = imported(path)
    assert counts(results) == (2, 2, 0, 0)
    assert [row["status"] for row in tables["OUTPUT"]] == [None, None]
    (asked,) = [text for text in feedback.warnings if "none of the values of status" in text]
    assert '"Zelena" (2)' in asked and "active, inactive" in asked
    _, tables, _ = imported(path, MAPPING="status: zelena = active")
    assert [row["status"] for row in tables["OUTPUT"]] == ["active", "active"]
    assert {(row["before"], row["after"]) for row in tables["CHANGES"] if row["field"] == "status"} == {
        ("Zelena", "active")
    }
    with pytest.raises(QgsProcessingException, match='"aktive", given for "Zelena", is no value of status'):
        imported(path, MAPPING="status: Zelena = aktive")


def test_missing_ids_are_made_the_same_every_time_and_listed(tmp_path):
    header, row = HEADER[1:], AK_TYUZ[1:]
    path = write_csv(tmp_path / "a.csv", [header, row])
    again = write_csv(tmp_path / "b.csv", [header, KADJI_SAI[1:], row])
    (_, first, _), (_, second, _) = imported(path), imported(again)
    made = first["OUTPUT"][0]["facility_id"]
    assert made.startswith("TMF-KG-")
    assert [row["facility_id"] for row in second["OUTPUT"]][1] == made
    assert ("facility_id", made) in [(row["field"], row["after"]) for row in first["CHANGES"]]


def test_a_second_row_with_the_same_id_is_rejected(tmp_path):
    path = write_csv(tmp_path / "a.csv", [HEADER, AK_TYUZ, [AK_TYUZ[0], *KADJI_SAI[1:]]])
    results, tables, _ = imported(path)
    assert counts(results) == (2, 1, 0, 1)
    assert 'facility_id "KG-1" stands in row 2 too' in tables["REJECTED"][0]["reason"]


def test_a_layer_in_another_crs_keeps_its_geometry():
    # UTM zone 43 has its central meridian, 75 E, at easting 500000.
    layer = memory_layer(
        "Point", "EPSG:32643", "name:string,volume_m3:double", [("Point (500000 4700000)", ["A", 5000.0])]
    )
    results, tables, _ = imported(layer)
    x, y = tables["OUTPUT"][0]["xy"]
    assert x == 75.0
    # 4,700,000 m / 0.9996 along the meridian: 42.45 degrees north.
    assert y == pytest.approx(42.452, abs=0.002)
    assert counts(results) == (1, 1, 0, 0)


def test_polygons_become_points_inside_them():
    ring = "Polygon ((75 42, 75.1 42, 75.1 42.1, 75 42.1, 75 42))"
    layer = memory_layer("Polygon", "EPSG:4326", "name:string,volume_m3:double", [(ring, ["A", 5000.0])])
    _, tables, _ = imported(layer)
    x, y = tables["OUTPUT"][0]["xy"]
    assert 75 < x < 75.1
    assert 42 < y < 42.1


def test_only_selected_features_are_read():
    rows = [("Point (75 42)", ["A", 5000.0]), ("Point (76 42)", ["B", 6000.0])]
    layer = memory_layer("Point", "EPSG:4326", "name:string,volume_m3:double", rows)
    layer.selectByExpression("name = 'B'")
    QgsProject.instance().addMapLayer(layer)
    results, tables, _ = imported(QgsProcessingFeatureSourceDefinition(layer.id(), selectedFeaturesOnly=True))
    QgsProject.instance().removeMapLayer(layer.id())
    assert [row["name"] for row in tables["OUTPUT"]] == ["B"]
    assert counts(results) == (1, 1, 0, 0)


def test_a_table_loaded_as_layer_is_read_as_the_file_it_is(tmp_path):
    """QGIS takes the title row for the header; the file itself is read instead."""
    path = write_csv(tmp_path / "a.csv", [["Register of 2024"], HEADER, AK_TYUZ])
    layer = QgsVectorLayer(path, "a", "ogr")
    assert layer.isValid()
    _, tables, _ = imported(layer)
    assert tables["OUTPUT"][0]["facility_id"] == "KG-1"
    assert tables["CHANGES"][0]["row"] == 3


def test_an_earlier_rating_is_no_input():
    layer = memory_layer(
        "Point", "EPSG:4326", "name:string,volume_m3:double,thi:double,thi_class:string",
        [("Point (75 42)", ["A", 5000.0, 12.5, "high"])],
    )  # fmt: skip
    _, tables, _ = imported(layer)
    assert tables["OUTPUT"][0]["remarks"] is None


def test_an_empty_layer_gives_an_empty_inventory():
    layer = memory_layer("Point", "EPSG:4326", "name:string,volume_m3:double", [])
    results, tables, _ = imported(layer)
    assert counts(results) == (0, 0, 0, 0)
    assert tables["OUTPUT"] == []


@pytest.mark.parametrize(
    ("name", "content", "message"),
    [
        ("empty.csv", b"", "is empty"),
        ("no_header.csv", b"a,b\nc,d\n", "no header row"),
        ("binary.csv", b"\x00\x01\x02", "not a text table"),
        ("broken.xlsx", b"PK\x03\x04 no workbook", "cannot be read as a workbook"),
        ("locked.xlsx", b"\xd0\xcf\x11\xe0\xa1\xb1\x1a\xe1", "protected by a password"),
    ],
)
def test_unusable_files_are_refused_with_the_remedy(tmp_path, name, content, message):
    path = tmp_path / name
    path.write_bytes(content)
    with pytest.raises(QgsProcessingException, match=message):
        imported(str(path))


def test_a_table_without_coordinates_goes_to_the_table_without_position(tmp_path):
    path = write_csv(tmp_path / "no_position.csv", [["name", "volume_m3"], ["A", "5"]])
    results, tables, feedback = imported(path)
    assert counts(results) == (1, 0, 1, 0)
    assert [row["name"] for row in tables["WITHOUT_POSITION"]] == ["A"]
    assert any("No column for latitude, longitude" in text for text in feedback.warnings)
    with pytest.raises(QgsProcessingException, match="no column for latitude, longitude"):
        imported(path, WITHOUT_POSITION=None)


@pytest.mark.parametrize(("algorithm", "parameter"), [(ImportInventory, "INPUT"), (Assess, "INVENTORY")])
def test_a_file_that_is_no_layer_is_explained_before_the_run(tmp_path, algorithm, parameter):
    path = tmp_path / "empty.xlsx"
    path.write_bytes(b"")
    parameters = {parameter: str(path), "OUTPUT": "memory:", "OUTPUT_FOLDER": str(tmp_path)}
    ok, message = algorithm().create().checkParameterValues(parameters, QgsProcessingContext())
    assert not ok and "is empty" in message


def test_an_unknown_crs_is_refused(tmp_path):
    path = write_csv(tmp_path / "a.csv", [HEADER, AK_TYUZ])
    parameters = {"INPUT": path, "OUTPUT": "memory:", "CRS": "EPSG:999999"}
    ok, message = ImportInventory().create().checkParameterValues(parameters, QgsProcessingContext())
    assert not ok and message.endswith("CRS: EPSG:999999")


def test_a_failed_run_leaves_the_earlier_output_as_it_was(tmp_path):
    good = write_csv(tmp_path / "a.csv", [HEADER, AK_TYUZ])
    bad = write_csv(tmp_path / "b.csv", [["name", "volume_m3"], ["A", "5"]])
    output = tmp_path / "out.gpkg"
    imported(good, OUTPUT=str(output))
    before = output.read_bytes()
    with pytest.raises(QgsProcessingException):
        imported(bad, OUTPUT=str(output), WITHOUT_POSITION=None)
    assert output.read_bytes() == before


def test_a_missing_file_is_named(tmp_path):
    with pytest.raises(QgsProcessingException, match="no such file"):
        imported(str(tmp_path / "absent.xlsx"))


def test_the_report_escapes_what_the_table_says(tmp_path):
    path = write_csv(
        tmp_path / "a.csv",
        [HEADER, ["KG-1", "Ak-Tyuz", *AK_TYUZ[2:4], "<script>alert(1)</script>", *AK_TYUZ[5:]]],
    )
    report = tmp_path / "report.html"
    imported(path, REPORT=str(report))
    html = report.read_text(encoding="utf-8")
    assert "<script>" not in html
    assert "&lt;script&gt;" in html


def test_findings_stand_in_a_table_by_kind_questions_first(tmp_path):
    rows = [[f"F-{n}", *AK_TYUZ[1:3], "Zelena", "many", *AK_TYUZ[5:7], f"76.{n}", "42.5"] for n in range(3)]
    path = write_csv(tmp_path / "a.csv", [HEADER, *rows])
    results, tables, feedback = imported(path, FINDINGS="memory:")
    assert results["N_QUESTIONS"] == 1
    found = tables["FINDINGS"]
    assert [(row["kind"], row["field"], row["count"]) for row in found[:3]] == [
        ("question", "status", None), ("rejected", "status", 3), ("rejected", "volume_m3", 3),
    ]  # fmt: skip
    assert found[0]["answer"] == "MAPPING:\nstatus: Zelena = "
    assert (found[2]["values"], found[2]["rows"]) == ("many (3)", "2, 3, 4")
    told = [warning for warning in feedback.warnings if "many (3)" in warning]
    assert told == ['3 rows (2, 3, 4): "many" is not a number. Write a figure such as 1200.5, or leave the cell '
                    "empty. Values: many (3)"]  # fmt: skip


INVENTORY_FIELDS = "facility_id:string,name:string,status:string,volume_m3:double,owner:string"


def inventory_layer():
    """An inventory imported earlier: A's volume edited by hand since, B only in the inventory."""
    rows = [
        ("Point (76.127 42.877)", ["A", "Ak-Tyuz", "closed", 999.0, None]),
        ("Point (77 42)", ["B", "Kaji-Say", "closed", 5.0, "State"]),
    ]
    return memory_layer("Point", "EPSG:4326", INVENTORY_FIELDS, rows, "inventory")


NEW_TABLE = [
    ["facility_id", "name", "status", "volume_m3", "owner", "longitude", "latitude"],
    ["A", "Ak-Tyuz", "abandoned", "3200000", "Ministry", "76.127", "42.877"],
    ["C", "New", "active", "7", "", "75", "42"],
]


def test_a_new_version_of_the_table_keeps_what_was_edited(tmp_path):
    path = write_csv(tmp_path / "new.csv", NEW_TABLE)
    results, tables, _ = imported(path, EXISTING=inventory_layer())
    rows = {row["facility_id"]: row for row in tables["OUTPUT"]}
    assert set(rows) == {"A", "B", "C"}
    assert (rows["A"]["volume_m3"], rows["A"]["status"]) == (999.0, "closed"), "the inventory wins"
    assert rows["A"]["owner"] == "Ministry", "an empty value is filled"
    assert rows["B"]["owner"] == "State"
    assert rows["B"]["xy"] == (77.0, 42.0)
    assert rows["C"]["name"] == "New"
    assert results["N_CONFLICTS"] == 2
    conflicts = {row["field"]: row["why"] for row in tables["CHANGES"] if "conflict" in row["why"]}
    assert set(conflicts) == {"volume_m3", "status"}
    assert "the table says 3200000, the inventory 999" in conflicts["volume_m3"]


def test_the_previous_table_tells_who_changed_what(tmp_path):
    previous = [list(row) for row in NEW_TABLE[:2]]
    previous[1][2] = "closed"  # the table changed the status since; the volume is the hand's change
    path = write_csv(tmp_path / "new.csv", NEW_TABLE)
    old = write_csv(tmp_path / "old.csv", previous)
    results, tables, _ = imported(path, EXISTING=inventory_layer(), PREVIOUS=old)
    rows = {row["facility_id"]: row for row in tables["OUTPUT"]}
    assert (rows["A"]["status"], rows["A"]["volume_m3"]) == ("abandoned", 999.0)
    assert results["N_CONFLICTS"] == 0
    assert ("status", "closed", "abandoned") in [
        (c["field"], c["before"], c["after"]) for c in tables["CHANGES"]
    ]


def test_an_inventory_without_ids_cannot_be_brought_up_to_date(tmp_path):
    path = write_csv(tmp_path / "new.csv", NEW_TABLE)
    other = memory_layer("Point", "EPSG:4326", "name:string", [])
    with pytest.raises(QgsProcessingException, match="no field facility_id"):
        imported(path, EXISTING=other)


def test_a_text_in_a_figure_of_the_existing_inventory_is_named(tmp_path):
    path = write_csv(tmp_path / "a.csv", [HEADER, AK_TYUZ])
    other = memory_layer(
        "Point", "EPSG:4326", "facility_id:string,volume_m3:string", [("Point (75 42)", ["KG-7", "много"])]
    )
    with pytest.raises(
        QgsProcessingException, match=r"feature 1 \(KG-7\): field volume_m3 holds 'много', which"
    ):
        imported(path, EXISTING=other)


def test_a_file_that_cannot_be_written_to_its_end_is_removed(tmp_path, monkeypatch):
    path = write_csv(tmp_path / "a.csv", [HEADER, AK_TYUZ, KADJI_SAI])
    output = tmp_path / "out.gpkg"

    def fails_half_way(sink, fields, rows, what):
        assert output.exists()
        raise QgsProcessingException("database or disk is full")

    monkeypatch.setattr(import_outputs, "write_features", fails_half_way)
    with pytest.raises(QgsProcessingException, match="disk is full"):
        imported(path, OUTPUT=str(output))
    assert not output.exists()


def test_a_layer_that_qgis_loads_gets_its_form(tmp_path):
    path = write_csv(tmp_path / "a.csv", [HEADER, AK_TYUZ])
    context, project = QgsProcessingContext(), QgsProject()
    output = QgsProcessingOutputLayerDefinition("memory:", project)
    results, ok = (
        ImportInventory()
        .create()
        .run({"INPUT": path, "OUTPUT": output, "LANGUAGE": "ru"}, context, Messages())
    )
    assert ok
    details = context.layersToLoadOnCompletion()[results["OUTPUT"]]
    layer = context.getMapLayer(results["OUTPUT"])
    details.postProcessor().postProcessLayer(layer, context, Messages())
    assert layer.attributeDisplayName(layer.fields().indexOf("status")) == "Состояние эксплуатации"
    assert layer.editFormConfig().tabs()[0].name() == "Общие сведения"


def resident_mb() -> float:
    """Return the memory of this process that is in use, in MB."""
    pages = int(Path("/proc/self/statm").read_text().split()[1])
    return pages * os.sysconf("SC_PAGE_SIZE") / 1e6


def test_fifty_imports_leave_no_memory_behind(tmp_path):
    path = write_csv(tmp_path / "a.csv", [HEADER, AK_TYUZ, KADJI_SAI])
    report = str(tmp_path / "report.html")
    for _ in range(10):
        imported(path, REPORT=report)
    before = resident_mb()
    for _ in range(50):
        imported(path, REPORT=report)
    # Reading the world map anew each time kept 2.4 MB a run.
    assert resident_mb() - before < 20


@pytest.mark.parametrize("payload", ["=cmd|'/c calc'!A0", "-2+3+cmd|'/c calc'!A0", "@SUM(A1)", "+cmd()"])
def test_no_table_of_the_import_holds_a_text_that_opens_like_a_formula(tmp_path, payload):
    rows = [HEADER, [payload, payload, "KG", "closed", payload, "2", "yes", "76.127", "42.877"]]
    _, tables, _ = imported(write_csv(tmp_path / "a.csv", rows), BAD_VALUES="keep_row")
    texts = [text for rows in tables.values() for row in rows for text in row.values() if text is not None]
    assert f"'{payload}" in texts and payload not in texts


def test_a_table_sent_again_without_ids_updates_its_facilities_and_asks_of_the_doubtful(tmp_path):
    header = ["name", "country", "lat", "lon", "volume_m3"]
    first = write_csv(tmp_path / "1.csv", [header, ["Заря", "KG", "42.81", "75.84", "1250500"],
                                           ["Закат", "KG", "41.4", "75.9", ""]])  # fmt: skip
    second = write_csv(tmp_path / "2.csv", [header, ["Заря", "KG", "42.8102", "75.8401", "1250500"],
                                            ["Кызыл-Дон", "KG", "41.4", "75.9", ""]])  # fmt: skip
    existing = str(tmp_path / "inventory.gpkg")
    run_algorithm(ImportInventory, {"INPUT": first, "OUTPUT": existing})
    results, tables, _ = imported(second, EXISTING=existing, FINDINGS="memory:")
    assert [row["name"] for row in tables["OUTPUT"]] == ["Заря", "Закат"]
    assert tables["OUTPUT"][0]["xy"] == (75.8401, 42.8102)
    assert counts(results) == (2, 1, 0, 1)
    assert results["N_QUESTIONS"] == 1
    assert [row["value"] for row in tables["REJECTED"]] == ["Кызыл-Дон"]
    (asked,) = [row for row in tables["FINDINGS"] if row["kind"] == "question"]
    answer = asked["answer"].removeprefix("MAPPING:")
    _, tables, _ = imported(second, EXISTING=existing, MAPPING=answer)
    assert [row["name"] for row in tables["OUTPUT"]] == ["Заря", "Кызыл-Дон"]
    made = tables["OUTPUT"][1]["facility_id"]
    # 2.csv without the second facility: it is told that it is gone.
    third = write_csv(tmp_path / "3.csv", [header, ["Заря", "KG", "42.81", "75.84", "1250500"]])
    _, tables, _ = imported(third, EXISTING=existing)
    assert [row["facility_id"] for row in tables["CHANGES"] if row["row"] is None] == [made]


def test_columns_that_are_no_field_stay_with_the_facilities_and_in_a_register_brought_up_to_date(tmp_path):
    header = ["facility_id", "name", "lat", "lon", "Инспектор zz", "volume_m3"]
    rows = [["A", "a", "42.5", "75", "Иванов", "5000"], ["B", "b", "", "", "Петров", "5000"]]
    path = write_csv(tmp_path / "a.csv", [header, *rows])
    _, tables, _ = imported(path, KEEP_COLUMNS=True)
    assert tables["OUTPUT"][0]["Инспектор zz"] == "Иванов"
    assert tables["WITHOUT_POSITION"][0]["Инспектор zz"] == "Петров"
    existing = str(tmp_path / "inventory.gpkg")
    run_algorithm(ImportInventory, {"INPUT": path, "OUTPUT": existing, "KEEP_COLUMNS": True})
    # Fields of the user's own stay when the inventory is brought up to date, asked or not.
    _, tables, _ = imported(write_csv(tmp_path / "b.csv", [header[:4], rows[0][:4]]), EXISTING=existing)
    assert tables["OUTPUT"][0]["Инспектор zz"] == "Иванов"


def test_settlements_are_proposed_and_put_in_on_request(tmp_path):
    row = [*KADJI_SAI[:7], "", ""]
    path = write_csv(tmp_path / "a.csv", [[*HEADER, "region"], [*row, "с. Алга"]])
    layer = memory_layer(
        "Point", "EPSG:3857", "name:string,country:string", [("Point (8404621 5265000)", ["Алга", "KGZ"])]
    )
    results, tables, feedback = imported(path, GAZETTEER=layer)
    assert counts(results) == (1, 0, 1, 0)
    assert any("USE_GAZETTEER" in text for text in feedback.warnings)
    results, tables, _ = imported(path, GAZETTEER=layer, USE_GAZETTEER=True)
    assert counts(results) == (1, 1, 0, 0)
    (found,) = tables["OUTPUT"]
    # Web Mercator: 8404621 m are 75.5 E; 5265000 m are 42.7 N within a kilometre.
    assert found["xy"] == pytest.approx((75.5, 42.7), abs=0.02)
    assert found["coordinate_precision"] == "village"


def test_a_gazetteer_without_names_is_refused(tmp_path):
    path = write_csv(tmp_path / "a.csv", [HEADER, AK_TYUZ])
    layer = memory_layer("Point", "EPSG:4326", "code:string", [("Point (75 42)", ["A"])])
    with pytest.raises(QgsProcessingException, match="none of the fields code holds names"):
        imported(path, GAZETTEER=layer)
