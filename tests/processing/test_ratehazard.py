"""ratehazard on layers: values, any geometry and CRS, selection, bad values, in-place editing."""

import json

import pytest
from processing.gui.AlgorithmExecutor import execute_in_place_run
from qgis.core import (
    QgsField,
    QgsProcessingContext,
    QgsProcessingException,
    QgsProcessingFeatureSourceDefinition,
    QgsProcessingFeedback,
    QgsProject,
    QgsVectorLayer,
    QgsVectorLayerJoinInfo,
)
from qgis.PyQt.QtCore import QMetaType

from tailings_plugin.processing.rating.ratehazard import RateHazard
from tailings_plugin.qgis_values import from_qgis
from tailings_plugin.rating.scheme import FOLDER, scheme_tables, shipped_scheme
from tests.layers import Messages, memory_layer, run_algorithm
from tests.tiny import write_facilities

FIELDS = (
    "facility_id:string,volume_m3:double,water_hazard_class:integer,status:string,pga_g:double,"
    "flood_zone:string,factor_of_safety:double"
)
# 6.505 + 3 + 1 + 1 + 1 + 1 = 13.505; 5 + 1 = 6; no volume
ROWS = [
    ("Point (75 42)", ["A", 3.2e6, 3, "abandoned", 0.2, "inside_100y", 1.2]),
    ("Point (76 42)", ["B", 1e5, 1, "active", 0.05, "outside_100y", 1.6]),
    ("Point (77 42)", ["D", None, 2, "closed", 0.2, "inside_100y", 1.2]),
]
THI_FIELDS = [
    "thi_cap",
    "thi_tox",
    "thi_manag",
    "thi_seismic",
    "thi_flood",
    "thi_dam",
    "thi",
    "thi_p_low",
    "thi_p_medium",
    "thi_p_high",
    "thi_p_very_high",
    "thi_min",
    "thi_max",
    "thi_expected",
    "thi_completeness",
    "thi_rank",
    "thi_rank_best",
    "thi_rank_worst",
    "thi_rank_expected",
    "thi_class",
    "thi_basis",
    "thi_assumed",
    "thi_action",
    "thi_ask",
    "thi_ask_gain",
    "thi_scheme",
    "thi_note",
    "alarms",
]


def rows_of(layer):
    names = layer.fields().names()
    return [
        dict(zip(names, map(from_qgis, feature.attributes()), strict=True)) for feature in layer.getFeatures()
    ]


def rated(layer, **parameters):
    feedback = Messages()
    results, layers = run_algorithm(RateHazard, {"INPUT": layer, "OUTPUT": "memory:", **parameters}, feedback)
    return results, layers["OUTPUT"], feedback


def test_values_fields_and_counts(qgis_processing):
    results, output, _ = rated(memory_layer("Point", "EPSG:4326", FIELDS, ROWS))
    first, second, third = rows_of(output)
    assert output.fields().names() == [*(each.split(":")[0] for each in FIELDS.split(",")), *THI_FIELDS]
    assert first["thi"] == pytest.approx(13.50515, abs=1e-5)
    assert (first["thi_rank"], first["thi_class"], first["thi_note"]) == (1, "very_high", None)
    assert (second["thi"], second["thi_rank"], second["thi_class"]) == (6, 2, "medium")
    assert (third["thi"], third["thi_rank"], third["thi_class"]) == (None, None, None)
    assert third["thi_note"] == "cannot be rated: volume_m3 missing"
    assert (results["N_RATED"], results["N_NOT_RATED"], results["N_BAD_VALUES"]) == (2, 1, 0)
    assert results["SCHEME_USED"] == first["thi_scheme"] == shipped_scheme("thi").statement()


@pytest.mark.parametrize(
    ("kind", "crs", "wkt"),
    [
        ("Point", "EPSG:28413", "Point (13300000 4700000)"),
        ("Polygon", "EPSG:4326", "Polygon ((75 42, 75.1 42, 75.1 42.1, 75 42))"),
        # a bow tie, which the geometry check would refuse
        ("Polygon", "EPSG:4326", "Polygon ((75 42, 75.1 42.1, 75.1 42, 75 42.1, 75 42))"),
        ("None", "", None),
    ],
)
def test_geometry_and_crs_pass_through(qgis_processing, kind, crs, wkt):
    layer = memory_layer(kind, crs, FIELDS, [(wkt, ROWS[0][1])])
    _, output, _ = rated(layer)
    (feature,) = output.getFeatures()
    assert feature["thi"] == pytest.approx(13.50515, abs=1e-5)
    assert output.wkbType() == layer.wkbType()
    assert output.crs() == layer.crs()
    assert not wkt or feature.geometry().equals(next(layer.getFeatures()).geometry())


@pytest.mark.parametrize("spelt", [str.upper, str.title])
def test_names_of_fields_in_any_case(qgis_processing, spelt):
    fields = ",".join(
        f"{spelt(name)}:{kind}" for name, kind in (each.split(":") for each in FIELDS.split(","))
    )
    _, output, feedback = rated(memory_layer("Point", "EPSG:4326", fields, ROWS))
    assert [row["thi_rank"] for row in rows_of(output)] == [1, 2, None]
    assert output.fields().names()[1] == spelt("volume_m3")
    assert not any("has no field" in warning for warning in feedback.warnings)


def test_a_layer_without_what_the_scheme_needs_is_named(qgis_processing):
    layer = memory_layer("Point", "EPSG:4326", "status:string", [("Point (75 42)", ["active"])], "реестр")
    with pytest.raises(QgsProcessingException, match=r"реестр.* volume_m3"):
        rated(layer)


def test_joined_and_virtual_fields_count(qgis_processing):
    layer = memory_layer(
        "Point", "EPSG:4326", "facility_id:string,thousand:double", [("Point (75 42)", ["A", 3200])]
    )
    layer.addExpressionField("thousand * 1000", QgsField("volume_m3", QMetaType.Type.Double))
    other = memory_layer("None", "", "id:string,water_hazard_class:integer", [(None, ["A", 1])], "classes")
    join = QgsVectorLayerJoinInfo()
    join.setJoinLayer(other)
    join.setJoinFieldName("id")
    join.setTargetFieldName("facility_id")
    join.setPrefix("")
    join.setUsingMemoryCache(True)
    QgsProject.instance().addMapLayers([layer, other])
    assert layer.addJoin(join)
    _, output, _ = rated(layer)
    (row,) = rows_of(output)
    QgsProject.instance().removeMapLayers([layer.id(), other.id()])
    # 6.505 + 1, everything else unknown counts 4
    assert row["thi"] == pytest.approx(11.50515, abs=1e-5)
    assert (row["volume_m3"], row["water_hazard_class"]) == (3.2e6, 1)


def test_selected_features_are_ranked_among_themselves(qgis_processing):
    layer = memory_layer("Point", "EPSG:4326", FIELDS, ROWS)
    QgsProject.instance().addMapLayer(layer)
    layer.selectByExpression("facility_id = 'B'")
    _, output, _ = rated(QgsProcessingFeatureSourceDefinition(layer.id(), True))
    (row,) = rows_of(output)
    QgsProject.instance().removeMapLayer(layer.id())
    assert (row["facility_id"], row["thi_rank"]) == ("B", 1)


def test_an_earlier_rating_is_replaced_and_a_wrong_field_type_mended(qgis_processing):
    layer = memory_layer(
        "Point",
        "EPSG:4326",
        FIELDS + ",thi:string,thi_dam:double,remarks:string",
        [(ROWS[0][0], [*ROWS[0][1], "old", 99.0, "kept"])],
    )
    _, output, _ = rated(layer, SCHEME="thi-basic")
    (row,) = rows_of(output)
    assert row["thi"] == pytest.approx(9.50515, abs=1e-5)
    assert row["thi_dam"] is None
    assert row["remarks"] == "kept"
    assert output.fields().names().count("thi") == 1


def test_bad_values_are_told_with_layer_row_facility_value_and_remedy(qgis_processing):
    bad = [("Point (75 42)", ["X", -5.0, 7, "Active", None, None, None])]
    results, output, feedback = rated(memory_layer("Point", "EPSG:4326", FIELDS, ROWS + bad))
    assert results["N_BAD_VALUES"] == 3
    told = "\n".join(feedback.warnings)
    assert "слой, row 4 (X): volume_m3 = -5 counts as unknown: volume_m3 must be greater than 0" in told
    assert "water_hazard_class = 7" in told
    assert "status = Active" in told
    assert "value -5 counts as unknown" in rows_of(output)[3]["thi_note"]


def test_text_in_a_number_field_of_a_text_layer(qgis_processing):
    fields = FIELDS.replace("double", "string").replace("integer", "string")
    rows = [
        (None, ["A", "3.2e6", "3", "abandoned", "0.2", "inside_100y", "1.2"]),
        (None, ["B", "много", "3", "abandoned", "0.2", "inside_100y", "1.2"]),
    ]
    results, output, _ = rated(memory_layer("None", "", fields, rows))
    first, second = rows_of(output)
    assert first["thi"] == pytest.approx(13.50515, abs=1e-5)
    assert second["thi"] is None
    assert "value много counts as unknown" in second["thi_note"]
    assert results["N_BAD_VALUES"] == 1


def test_notes_in_russian(qgis_processing):
    _, output, _ = rated(memory_layer("Point", "EPSG:4326", FIELDS, ROWS), LANGUAGE="ru")
    assert rows_of(output)[2]["thi_note"] == "оценка невозможна: нет volume_m3"


def test_missing_fields_are_told_once(qgis_processing):
    layer = memory_layer("None", "", "volume_m3:double", [(None, [1e5]), (None, [1e6])])
    _, output, feedback = rated(layer)
    assert [row["thi"] for row in rows_of(output)] == [12, 13]
    (warning,) = [each for each in feedback.warnings if "has no field" in each]
    assert "water_hazard_class, status, pga_g, flood_zone, factor_of_safety" in warning


def test_without_volume_field_the_run_is_refused(qgis_processing):
    layer = memory_layer("None", "", "status:string", [(None, ["active"])])
    with pytest.raises(QgsProcessingException, match="neither the field volume_m3 nor"):
        rated(layer)


def test_an_empty_layer_gives_an_empty_layer(qgis_processing):
    results, output, feedback = rated(memory_layer("Point", "EPSG:4326", FIELDS, []))
    assert (output.featureCount(), results["N_RATED"]) == (0, 0)
    assert any("has no features" in each for each in feedback.warnings)


def test_geopackage_in_a_cyrillic_folder(qgis_processing, tmp_path):
    folder = tmp_path / "Хвосты 1"
    folder.mkdir()
    source = write_facilities(folder / "вход.gpkg")
    target = str(folder / "выход.gpkg")
    results, _ = run_algorithm(RateHazard, {"INPUT": source, "OUTPUT": target})
    output = QgsVectorLayer(target, "out")
    # T-1: 6 + 3 + 1 + 1 + 1 + 1; T-2: 5 + 1; T-3: 4, all else unknown; T-4: no volume
    assert [row["thi"] for row in rows_of(output)] == [13, 6, 11, None]
    assert results["N_NOT_RATED"] == 1


def own_scheme(tmp_path, change):
    content = json.loads((FOLDER / "thi.json").read_text(encoding="utf-8"))
    change(content)
    path = tmp_path / "национальная.json"
    path.write_text(json.dumps(content, ensure_ascii=False), encoding="utf-8")
    return str(path)


def test_a_scheme_file_changes_the_limit_and_shows_in_the_result(qgis_processing, tmp_path):
    def stricter(content):
        content["name"], content["version"] = "thi-kz", "2"
        content["factors"][3]["classes"][0]["below"] = 0.01

    layer = memory_layer("Point", "EPSG:4326", FIELDS, ROWS)
    _, output, _ = rated(layer, SCHEME_FILE=own_scheme(tmp_path, stricter))
    row = rows_of(output)[1]
    assert (row["thi_seismic"], row["thi"]) == (1, 7)
    assert row["thi_scheme"].startswith("thi-kz 2 (")
    assert shipped_scheme("thi").digest not in row["thi_scheme"]


def test_a_wrong_scheme_file_is_refused_with_path_and_reason(qgis_processing, tmp_path):
    def overlapping(content):
        content["classes"][1]["below"] = 6

    layer = memory_layer("Point", "EPSG:4326", FIELDS, ROWS)
    with pytest.raises(QgsProcessingException, match=r"classes\[1\]\.below: 6 is not above .* 6"):
        rated(layer, SCHEME_FILE=own_scheme(tmp_path, overlapping))


def test_a_scheme_of_another_index_is_refused(qgis_processing, tmp_path):
    def renamed(content):
        content["total"]["field"] = "kz_index"

    layer = memory_layer("Point", "EPSG:4326", FIELDS, ROWS)
    with pytest.raises(QgsProcessingException, match=r"total\.field is 'kz_index'"):
        rated(layer, SCHEME_FILE=own_scheme(tmp_path, renamed))


def test_in_place_editing_fills_the_fields_of_the_layer(qgis_processing):
    layer = memory_layer("Point", "EPSG:4326", FIELDS + ",thi:double,thi_class:string", ROWS)
    QgsProject.instance().addMapLayer(layer)
    layer.startEditing()
    algorithm = RateHazard().create()
    assert algorithm.supportInPlaceEdit(layer)
    context = QgsProcessingContext()
    context.setProject(QgsProject.instance())
    _, done = execute_in_place_run(
        algorithm, {"INPUT": layer, "SCHEME": "thi"}, context, QgsProcessingFeedback(), raise_exceptions=True
    )
    by_id = {row["facility_id"]: row for row in rows_of(layer)}
    layer.rollBack()
    QgsProject.instance().removeMapLayer(layer.id())
    assert done
    assert by_id["B"]["thi"] == 6
    assert by_id["B"]["thi_class"] == "medium"
    assert by_id["D"]["thi"] is None


def test_in_place_editing_needs_the_fields(qgis_processing):
    layer = memory_layer("Point", "EPSG:4326", FIELDS, ROWS)
    assert not RateHazard().create().supportInPlaceEdit(layer)


@pytest.mark.parametrize("name", ["thi"])
def test_help_shows_the_scheme_as_it_is(qgis_processing, name):
    page = (FOLDER.parents[1] / "help" / "ratehazard.md").read_text(encoding="utf-8")
    assert scheme_tables(shipped_scheme(name)) in page
