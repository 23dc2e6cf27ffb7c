"""compareratings on layers: moves, the page, wrong input."""

import json

import pytest
from qgis.core import QgsField, QgsProcessingException
from qgis.PyQt.QtCore import QMetaType

from tailings_plugin.processing.rating.compareratings import CompareRatings
from tailings_plugin.processing.rating.ratehazard import RateHazard
from tailings_plugin.processing.rating.raterisk import RateRisk
from tailings_plugin.qgis_values import from_qgis
from tests.layers import Messages, memory_layer, run_algorithm
from tests.rating import national

FIELDS = "facility_id:string,name:string,volume_m3:double,water_hazard_class:integer"


def rated(rows, algorithm=RateHazard):
    layer = memory_layer("Point", "EPSG:4326", FIELDS, [("Point (75 42)", row) for row in rows])
    return run_algorithm(algorithm, {"INPUT": layer, "OUTPUT": "memory:"})[1]["OUTPUT"]


BEFORE = [["A", "Верх", 1e6, 3], ["B", "<Низ>", 1e5, 3], ["C", None, 1e4, 3]]
AFTER = [["A", "Верх", 1e6, 0], ["B", "<Низ>", 1e5, 3], ["D", None, 1e3, 3]]


def compared(first, second, feedback=None, **parameters):
    return run_algorithm(
        CompareRatings, {"FIRST": first, "SECOND": second, "OUTPUT": "memory:", **parameters}, feedback
    )


def rows_of(layer):
    names = layer.fields().names()
    rows = [dict(zip(names, map(from_qgis, each.attributes()), strict=True)) for each in layer.getFeatures()]
    return {row["facility_id"]: row for row in rows}


def test_moves_and_reasons(qgis_processing):
    results, layers = compared(rated(BEFORE), rated(AFTER))
    rows = rows_of(layers["OUTPUT"])
    # A: 6 + 3 before B 5 + 3; then 6 + 0 behind B
    assert (rows["A"]["change"], rows["A"]["rank_change"], rows["A"]["value_change"]) == ("down", -1, -3)
    assert rows["A"]["why"].startswith("Toxicity -3 (Water hazard class: 3")
    assert (rows["B"]["change"], rows["C"]["change"], rows["D"]["change"]) == ("up", "gone", "new")
    assert [results[name] for name in ("N_UP", "N_DOWN", "N_SAME", "N_NEW", "N_GONE")] == [1, 1, 0, 1, 1]
    assert results["HTML"] is None


def test_names_of_fields_in_any_case(qgis_processing):
    # Shapefiles and other programs write names in capitals: the same ratings say the same.
    first, second = rated(BEFORE), rated(AFTER)
    for layer in (first, second):
        layer.startEditing()
        for place, field in enumerate(layer.fields()):
            assert layer.renameAttribute(place, field.name().upper())
        assert layer.commitChanges()
    _, layers = compared(first, second)
    _, expected = compared(rated(BEFORE), rated(AFTER))
    assert rows_of(layers["OUTPUT"]) == rows_of(expected["OUTPUT"])


def test_page_in_russian(qgis_processing, tmp_path):
    path = tmp_path / "сравнение.html"
    results, _ = compared(
        rated(BEFORE), rated(AFTER), HTML=str(path), LANGUAGE="ru", FIRST_TITLE="2025", SECOND_TITLE="2026"
    )
    page = path.read_text(encoding="utf-8")
    assert results["HTML"] == str(path)
    assert "Сравнение двух оценок THI" in page and ">2025<" in page
    assert "&lt;Низ&gt;" in page


def test_risk_ratings_show_the_hazard_inside(qgis_processing):
    _, layers = compared(rated(BEFORE, RateRisk), rated(AFTER, RateRisk), INDEX="tri")
    assert rows_of(layers["OUTPUT"])["A"]["why"].startswith("THI -3 (Water hazard class: 3")


def test_a_layer_that_is_not_rated_is_refused(qgis_processing):
    plain = memory_layer("Point", "EPSG:4326", FIELDS, [])
    with pytest.raises(
        QgsProcessingException, match=r"has no field thi, thi_rank\. Rate the layer with ratehazard"
    ):
        compared(rated(BEFORE), plain)


def test_a_double_id_is_refused(qgis_processing):
    with pytest.raises(QgsProcessingException, match="facility_id A stands in rows 1 and 2"):
        compared(rated([BEFORE[0], BEFORE[0]]), rated(AFTER))


def test_rows_without_id_are_counted(qgis_processing):
    feedback = Messages()
    compared(rated([*BEFORE, [None, "?", 1e3, 1]]), rated(AFTER), feedback)
    assert any("1 row without facility_id was left out" in each for each in feedback.warnings)


def test_an_added_factor_of_a_national_scheme_is_the_reason(qgis_processing, tmp_path):
    layer = memory_layer(
        "Point",
        "EPSG:4326",
        f"{FIELDS},DAM_HEIGHT_M:double",
        [("Point (75 42)", [*row, height]) for row, height in zip(BEFORE, (10, 20, 70), strict=True)],
    )
    path = tmp_path / "kz.json"
    path.write_text(json.dumps(national.scheme(national.HEIGHT | {"field": "kz_height"})), encoding="utf-8")
    first, second = (
        run_algorithm(RateHazard, {"INPUT": layer, "OUTPUT": "memory:", **more})[1]["OUTPUT"]
        for more in ({}, {"SCHEME_FILE": str(path)})
    )
    _, layers = compared(first, second)
    # A 9 and 10 m; B 8 and 20 m: 9; C 7 and 70 m: 9: all three at 9
    whys = {name: row["why"] for name, row in rows_of(layers["OUTPUT"]).items()}
    assert whys == {"A": None, "B": "Dam height +1", "C": "Dam height +2"}
    _, layers = compared(second, first)
    assert rows_of(layers["OUTPUT"])["C"]["why"] == "Dam height -2"
    # Rated anew by the shipped scheme nothing is left of the national one.
    again = run_algorithm(RateHazard, {"INPUT": second, "OUTPUT": "memory:"})[1]["OUTPUT"]
    assert {
        (from_qgis(each["kz_height"]), from_qgis(each["thi_legend"])) for each in again.getFeatures()
    } == {(None, None)}
    _, layers = compared(first, again)
    assert {row["why"] for row in rows_of(layers["OUTPUT"]).values()} == {None}


def test_a_legend_that_was_cut_is_refused_with_its_layer(qgis_processing):
    cut = rated(BEFORE)
    cut.startEditing()
    cut.addAttribute(QgsField("thi_legend", QMetaType.Type.QString))
    for feature in cut.getFeatures():
        cut.changeAttributeValue(
            feature.id(), cut.fields().lookupField("thi_legend"), 'thi_kz 1 (0a1b2c3d) {"rule":"s'
        )
    assert cut.commitChanges()
    with pytest.raises(QgsProcessingException, match="Field thi_legend does not hold the legend"):
        compared(cut, rated(AFTER))
