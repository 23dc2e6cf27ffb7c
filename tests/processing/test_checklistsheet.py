"""checklistsheet: alone, with answers, a national list, and what it refuses."""

import json

import pytest
from qgis.core import QgsProcessingException

from tailings_plugin.processing.rating.checklistsheet import ChecklistSheet
from tailings_plugin.rating.checklist import FOLDER
from tests.layers import Messages, memory_layer, run_algorithm

FIELDS = "FACILITY_ID:string,question_id:string,answer:string,remarks:string"


def sheet(tmp_path, rows=None, feedback=None, selected=None, **parameters):
    path = tmp_path / "лист.html"
    if rows is not None:
        layer = memory_layer("None", "", FIELDS, [(None, row) for row in rows])
        parameters["ANSWERS"] = layer
    results, _ = run_algorithm(ChecklistSheet, {"HTML": str(path), "LANGUAGE": "en", **parameters}, feedback)
    return results, path.read_text(encoding="utf-8")


def test_alone_it_is_the_empty_sheet_of_list_a(qgis_processing, tmp_path):
    results, page = sheet(tmp_path)
    assert (results["N_QUESTIONS"], results["N_ANSWERED"]) == (16, 0)
    assert "Visual check (A)" in page and "×" not in page


def test_answers_of_one_facility_need_no_name(qgis_processing, tmp_path):
    results, page = sheet(
        tmp_path, [["KG-1", "b01", "yes", ""], ["KG-1", "B01", "no", "No <b>order</b>"]], LIST="b"
    )
    assert (results["N_QUESTIONS"], results["N_ANSWERED"]) == (30, 1)
    assert "KG-1" in page and "No &lt;b&gt;order&lt;/b&gt;" in page
    assert results["CHECKLIST_USED"].startswith("default 1.0 (")


def test_answers_of_several_facilities_need_a_name(qgis_processing, tmp_path):
    rows = [["KG-1", "A01", "yes", ""], ["KG-2", "A01", "no", ""]]
    with pytest.raises(QgsProcessingException, match="name one as FACILITY, such as KG-1, KG-2"):
        sheet(tmp_path, rows)
    results, page = sheet(tmp_path, rows, FACILITY=" KG-2 ")
    assert results["N_ANSWERED"] == 1 and "KG-1" not in page


def test_a_facility_without_answers_is_told(qgis_processing, tmp_path):
    feedback = Messages()
    results, page = sheet(tmp_path, [["KG-1", "A01", "yes", ""]], feedback, FACILITY="KG-3")
    assert results["N_ANSWERED"] == 0 and "KG-3" in page
    assert feedback.warnings == ["The answers have none of facility KG-3 to list A: the boxes stay empty."]


def test_an_empty_table_gives_an_empty_sheet(qgis_processing, tmp_path):
    results, page = sheet(tmp_path, [])
    assert results["N_ANSWERED"] == 0 and "×" not in page


def test_a_list_that_is_not_there_is_refused(qgis_processing, tmp_path):
    with pytest.raises(QgsProcessingException, match=r"LIST: 'D' is no list .* it has A, B, C"):
        sheet(tmp_path, LIST="D")


def test_a_table_without_the_columns_is_refused(qgis_processing, tmp_path):
    layer = memory_layer("None", "", "facility_id:string", [])
    with pytest.raises(QgsProcessingException, match="has no field question_id, answer"):
        sheet(tmp_path, ANSWERS=layer)


def test_a_national_list(qgis_processing, tmp_path):
    content = json.loads((FOLDER / "default.json").read_text(encoding="utf-8"))
    content["name"], content["lists"] = "kz", [{"list": "Ж", "label": {"en": "Own", "ru": "Свой"}}]
    content["questions"] = [content["questions"][0] | {"id": "Ж1", "list": "Ж"}]
    path = tmp_path / "kz.json"
    path.write_text(json.dumps(content), encoding="utf-8")
    results, page = sheet(tmp_path, CHECKLIST=str(path), LIST="ж", LANGUAGE="both")
    assert results["N_QUESTIONS"] == 1 and "Own (Ж)" in page and "Свой (Ж)" in page
    with pytest.raises(QgsProcessingException, match="it has Ж"):
        sheet(tmp_path, CHECKLIST=str(path))
