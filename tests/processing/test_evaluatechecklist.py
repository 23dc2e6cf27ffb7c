"""evaluatechecklist on tables: results, measures, rejected answers, a national list."""

import json

import pytest
from qgis.core import QgsProcessingException

from tailings_plugin.about import PLUGIN_FOLDER
from tailings_plugin.processing.rating.evaluatechecklist import EvaluateChecklist
from tailings_plugin.qgis_values import from_qgis
from tailings_plugin.rating.checklist import FOLDER, shipped_checklist
from tests.layers import Messages, memory_layer, run_algorithm

FIELDS = "facility_id:string,question_id:string,answer:string"
OUTPUTS = ("OUTPUT", "CATEGORIES", "MEASURES", "REJECTED")


def evaluated(rows, feedback=None, **parameters):
    layer = memory_layer("None", "", FIELDS, [(None, row) for row in rows])
    sinks = dict.fromkeys(OUTPUTS, "memory:")
    return run_algorithm(EvaluateChecklist, {"ANSWERS": layer, **sinks, **parameters}, feedback)


def rows_of(layer):
    names = layer.fields().names()
    return [dict(zip(names, map(from_qgis, each.attributes()), strict=True)) for each in layer.getFeatures()]


def answers_to(list_code, answer):
    return [
        ["F", each.id, answer] for each in shipped_checklist().questions.values() if each.list == list_code
    ]


def test_all_yes_but_one(qgis_processing):
    rows = [["F", row[1], "no" if row[1] == "A08" else "yes"] for row in answers_to("A", "yes")]
    results, layers = evaluated(rows)
    (overall,) = rows_of(layers["OUTPUT"])
    weights = {each.id: each.weight for each in shipped_checklist().questions.values() if each.list == "A"}
    # A08 has weight 3
    assert weights["A08"] == 3
    assert overall["safety_percent"] == pytest.approx(100 * (1 - 3 / sum(weights.values())))
    assert (overall["credibility_percent"], overall["safety_band"], overall["list"]) == (100, "good", "A")
    (measure,) = rows_of(layers["MEASURES"])
    assert (measure["question_id"], measure["priority"], measure["term"]) == ("A08", 1, "short")
    assert measure["measure"] == "Lower the pond until the required freeboard is restored."
    water = next(row for row in rows_of(layers["CATEGORIES"]) if row["category"] == "water")
    # A08 3, A09 3, A10 2
    assert water["safety_percent"] == pytest.approx(100 * 5 / 8)
    assert (results["N_FACILITIES"], results["N_MEASURES"], results["N_REJECTED"]) == (1, 1, 0)
    assert results["HTML"] is None


def test_names_of_fields_in_any_case(qgis_processing):
    rows = [(None, ["F", "A08", "no"])]
    layer = memory_layer("None", "", "FACILITY_ID:string,Question_Id:string,ANSWER:string", rows)
    results, _ = run_algorithm(EvaluateChecklist, {"ANSWERS": layer, "OUTPUT": "memory:"})
    assert (results["N_FACILITIES"], results["N_REJECTED"]) == (1, 0)


def test_bad_answers_are_told_and_kept(qgis_processing):
    feedback = Messages()
    results, layers = evaluated([["F", "A01", "вроде"], ["F", "Z9", "yes"], [None, "A01", "yes"]], feedback)
    assert [(row["row"], row["field"], row["value"]) for row in rows_of(layers["REJECTED"])] == [
        (1, "answer", "вроде"),
        (2, "question_id", "Z9"),
        (3, "facility_id", None),
    ]
    assert results["N_REJECTED"] == 3
    assert any("row 1: answer = вроде: answer must be one of" in each for each in feedback.warnings)


def test_page_in_russian(qgis_processing, tmp_path):
    path = tmp_path / "перечень.html"
    results, layers = evaluated(answers_to("C", "нет"), HTML=str(path), LANGUAGE="ru")
    assert results["HTML"] == str(path)
    assert "Недействующий или бесхозный объект" in path.read_text(encoding="utf-8")
    assert rows_of(layers["OUTPUT"])[0]["safety_percent"] == 0
    assert rows_of(layers["MEASURES"])[0]["term_label"].startswith("Краткосрочно")


def test_a_national_list_replaces_the_default(qgis_processing, tmp_path):
    content = json.loads((FOLDER / "default.json").read_text(encoding="utf-8"))
    content["name"], content["questions"] = "kz", content["questions"][:1]
    path = tmp_path / "kz.json"
    path.write_text(json.dumps(content), encoding="utf-8")
    results, layers = evaluated([["F", "A01", "yes"]], CHECKLIST=str(path))
    assert rows_of(layers["OUTPUT"])[0]["safety_percent"] == 100
    assert results["CHECKLIST_USED"].startswith("kz 1.0 (")


def test_a_wrong_list_is_refused(qgis_processing, tmp_path):
    path = tmp_path / "wrong.json"
    path.write_text("{}", encoding="utf-8")
    with pytest.raises(QgsProcessingException, match="'lists' is missing"):
        evaluated([["F", "A01", "yes"]], CHECKLIST=str(path))


def test_a_table_without_answers_column_is_refused(qgis_processing):
    layer = memory_layer("None", "", "facility_id:string", [])
    with pytest.raises(QgsProcessingException, match="has no field question_id, answer"):
        run_algorithm(EvaluateChecklist, {"ANSWERS": layer, **dict.fromkeys(OUTPUTS, "memory:")})


def test_an_empty_table(qgis_processing):
    feedback = Messages()
    results, layers = evaluated([], feedback)
    assert results["N_FACILITIES"] == layers["OUTPUT"].featureCount() == 0
    assert any("has no answer to evaluate" in each for each in feedback.warnings)


def test_help_lists_every_question():
    page = (PLUGIN_FOLDER / "help" / "evaluatechecklist.md").read_text(encoding="utf-8")
    for question in shipped_checklist().questions.values():
        assert f"| {question.id} | {question.text['en']} |" in page
