"""The sheet of a checklist: empty and filled in, by hand; text from the data stays text."""

import re

import pandas as pd
import pytest

from tailings_plugin.rating.checklist import load_checklist, shipped_checklist
from tailings_plugin.rating.checklist_sheet import answers_counted, checklist_sheet
from tests.rating.checklists import small

NAMES = ["facility_id", "question_id", "answer", "answered_on", "answered_by", "evidence", "remarks", "photo"]


@pytest.fixture
def checklist(save):
    return load_checklist(save(small()))


def table(*rows):
    """Return answers as a table; rows may be shorter than NAMES."""
    padded = [[*row, *[None] * (len(NAMES) - len(row))] for row in rows]
    return pd.DataFrame(padded, columns=NAMES).astype("string")


def ticks(page):
    """Return by question the places of the ticked boxes."""
    rows = re.findall(r"<tr><td>(\w+)</td>(.*?)</tr>", page)
    boxes = [(question, re.findall(r'<span class="box">(×?)</span>', cells)) for question, cells in rows]
    return {
        question: [place for place, mark in enumerate(found) if mark] for question, found in boxes if found
    }


@pytest.mark.parametrize(("list_code", "count"), [("A", 16), ("B", 30), ("C", 18)])
@pytest.mark.parametrize("language", ["en", "ru", "both"])
def test_an_empty_sheet_has_every_question_with_empty_boxes(list_code, count, language):
    page = checklist_sheet(shipped_checklist(), list_code, language)
    found = ticks(page)
    assert len(found) == count and not any(found.values())
    assert page.count('class="box"') == 6 * count
    for question in shipped_checklist().questions.values():
        for each in ("en", "ru"):
            has = question.list == list_code and language in (each, "both")
            assert (question.text[each] in page) == has
    assert "%" not in page.partition("<body>")[2], "an empty sheet has no result"


def test_questions_of_a_category_stand_together(checklist):
    ids = [each.category for each in shipped_checklist().questions_of("A")]
    assert [each for n, each in enumerate(ids) if each not in ids[:n]] == [
        each for n, each in enumerate(ids) if n == 0 or each != ids[n - 1]
    ]
    assert [each.id for each in checklist.questions_of("X")] == ["X1", "X2", "X3"]
    headings = re.findall(r'class="category"><th colspan="9">([^<]*)<', checklist_sheet(checklist, "X"))
    assert headings == ["Dam", "Water"]


def test_answers_are_ticked_and_counted(checklist):
    """Yes 3 x 3, mostly no 1 x 1 and nothing 2 x 0 of 18: 55.6 %; two of three answers rest on data: 66.7 %."""
    page = checklist_sheet(
        checklist, "X", "en", table(["F", "X1", "yes"], ["F", "X2", "mostly_no"], ["G", "X3", "yes"]), "F"
    )
    assert ticks(page) == {"X1": [0], "X2": [2], "X3": []}
    assert "56 % of the requirements are met; 67 % of the answers rest on data (1 of 3" in page
    assert "Questions without an answer: 1. They count as no data." in page
    assert "<td>Dam</td><td>2 of 2</td><td>83 %</td><td>100 %</td>" in page
    assert "<td>Water</td><td>0 of 1</td><td>0 %</td><td>0 %</td>" in page


def test_of_two_answers_the_worse_is_ticked_and_both_are_told(checklist):
    page = checklist_sheet(checklist, "X", "en", table(["F", "X1", "yes"], ["F", "X1", "no"]), "F")
    assert ticks(page)["X1"] == [3]
    assert "question X1 has two different answers: the worse counts" in page


def test_wrong_answers_are_listed_with_their_reason(checklist):
    answers = table(["F", "X1", "perhaps"], ["F", "X9", "yes"], ["G", "X2", "perhaps"])
    page = checklist_sheet(checklist, "X", "both", answers, "F")
    assert ticks(page)["X1"] == [5], "an answer nobody knows counts as no data"
    problems = re.findall(r"<tr><td>(X\d)</td><td>([^<]*)</td><td>([^<]*)</td></tr>", page)
    assert [(question, value) for question, value, _ in problems] == [("X1", "perhaps"), ("X9", "X9")]
    assert "question_id is not in the checklist" in problems[1][2] and "нет в перечне" in problems[1][2]


def test_a_facility_without_answers_has_empty_boxes_and_is_told(checklist):
    page = checklist_sheet(checklist, "X", "en", table(["G", "X1", "yes"]), "F")
    assert not any(ticks(page).values())
    assert "The table has no answer of this facility to this list." in page


def test_text_of_the_data_stays_text(checklist):
    evil = "<script>alert(1)</script>"
    row = [evil, "X1", "yes", "2026-05-03", evil, evil, evil, evil]
    page = checklist_sheet(checklist, "X", "ru", table(row, [evil, "X2", evil]), evil, evil, evil, evil)
    assert "<script" not in page
    assert page.count("&lt;script&gt;") >= 6


def test_date_and_inspector_stand_above_and_beside_the_answer_only_where_they_differ(checklist):
    rows = (["F", "X1", "yes", "2026-05-03", "Asanov"], ["F", "X2", "yes", "2026-05-04", "Asanov"])
    page = checklist_sheet(
        checklist, "X", "en", table(*rows), "F", inspected="2020-01-01", inspector="Nobody"
    )
    assert "<td>2026-05-03, 2026-05-04</td>" in page and "<td>Asanov</td>" in page
    assert "(2026-05-03)" in page and "2020-01-01" not in page and "Nobody" not in page


def test_answers_that_count():
    answers = table(["F", "A01", "да"], ["F", "B01", "no"], ["G", "A02", "no"])
    counted = answers_counted(answers, shipped_checklist(), "F", "A")
    assert {question: answer.code for question, answer in counted.items()} == {"A01": "yes"}


def test_an_unknown_language_is_refused(checklist):
    with pytest.raises(ValueError, match="language 'de'"):
        checklist_sheet(checklist, "X", "de")
