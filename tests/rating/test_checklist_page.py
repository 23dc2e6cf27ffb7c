"""The page on checklist answers: what is shown, in which order, and how weak answers are marked."""

import pytest

from tailings_plugin.rating.checklist import load_checklist, shipped_checklist
from tailings_plugin.rating.checklist_page import checklist_page
from tests.rating.checklists import evaluated, small
from tests.rating.drawn import table_cells
from tests.rating.facilities import text_column
from tests.rating.tables import evaluate_answers


@pytest.fixture
def checklist(save):
    return load_checklist(save(small()))


def answers(*rows):
    """Return (facility, question, answer) rows as columns."""
    names = ("facility_id", "question_id", "answer")
    return {name: text_column(*(row[place] for row in rows), None)[:-1] for place, name in enumerate(names)}


def many(count):
    """Return a checklist of `count` questions."""
    content = small()
    content["questions"] = [{**content["questions"][0], "id": f"X{number}"} for number in range(1, count + 1)]
    return content


def page_of(checklist, *rows, language="en"):
    return checklist_page(evaluate_answers(answers(*rows), checklist), checklist, language)


def test_the_page_shows_weak_credibility_and_escapes(checklist):
    evaluation = evaluate_answers(
        {
            "facility_id": text_column("<b>F</b>"),
            "question_id": text_column("X1"),
            "answer": text_column("yes"),
        },
        checklist,
    )
    html = checklist_page(evaluation, checklist)
    # 9 of 18 points, 1 of 3 answers
    assert ">50?<" in html
    assert (
        "50 % of the requirements are met; 33 % of the answers rest on data (2 of 3 questions without)"
        in html
    )
    assert "&lt;b&gt;F" in html and "<b>F" not in html


def test_the_page_in_russian():
    evaluation = evaluated(shipped_checklist(), ("A03", "нет"))
    html = checklist_page(evaluation, shipped_checklist(), "ru")
    assert "Немедленно обследовать трещины" in html
    assert "Facility" not in html


def test_the_page_without_answers(checklist):
    assert "<section>" not in checklist_page(evaluated(checklist), checklist)


def test_the_weakest_facility_comes_first_and_one_without_a_figure_last(checklist):
    nothing = [("N", f"X{number}", "not_applicable") for number in (1, 2, 3)]
    # strong: all; weak: X1 of 3, 1 and 2: 3 of 6
    strong = [("S", f"X{number}", "yes") for number in (1, 2, 3)]
    weak = [("W", "X1", "yes"), ("W", "X2", "no"), ("W", "X3", "no")]
    html = page_of(checklist, *nothing, *strong, *weak)
    assert [row[0] for row in table_cells(html)] == ["W", "S", "N"]
    assert html.index("<h2>W") < html.index("<h2>S") < html.index("<h2>N")
    assert "No question of this list applies." in html


def test_cells_by_category_empty_where_nothing_applies(checklist):
    html = page_of(checklist, ("F", "X1", "yes"), ("F", "X2", "no"), ("F", "X3", "not_applicable"))
    facility, code, overall, *categories = table_cells(html)[0]
    # dam: 3 of 4 points weights; water does not apply; no question of the other categories
    assert (facility, code, overall) == ("F", "X", "75")
    assert categories == ["", "", "", "75", "", *[""] * 6]


def test_half_of_the_answers_on_data_is_enough(save):
    # 2 of 4 points, 2 of 4 answers rest on data
    words = ("yes", "yes", "no_data", "no_data")
    rows = [("F", f"X{place}", word) for place, word in enumerate(words, start=1)]
    assert table_cells(page_of(load_checklist(save(many(4))), *rows))[0][2] == "50"


def test_below_half_a_question_mark_stands_beside_the_figure(checklist):
    # 3 of 6, 1 of 3 answers rests on data
    assert table_cells(page_of(checklist, ("F", "X1", "yes")))[0][2] == "50?"


def test_questions_that_do_not_apply_are_not_counted_as_questions_without_data(checklist):
    html = page_of(checklist, ("F", "X1", "yes"), ("F", "X2", "not_applicable"))
    assert "(1 of 2 questions without)" in html


def test_bands_are_explained_with_their_limits(checklist):
    html = page_of(checklist, ("F", "X1", "yes"))
    assert all(
        f">{band}<" in html
        for band in ("poor 0–50 %", "insufficient 50–75 %", "acceptable 75–90 %", "good 90–100 %")
    )


def test_the_reason_of_a_measure_is_its_question_but_for_want_of_data_only_the_answer(checklist):
    html = page_of(checklist, ("F", "X1", "no"), ("F", "X2", "yes"), ("F", "X3", "no_data"))
    measures = table_cells(html, 1)
    assert measures == [
        ["1", "Measure 1.", "Medium term: one to three years", "X1: no — Question 1?"],
        [
            "2",
            "Find out and record the answer: Question 3?",
            "Short term: at once to within a year",
            "X3: no data",
        ],
    ]


@pytest.mark.parametrize(("count", "listed", "more"), [(25, 25, None), (27, 25, "2 more measures")])
def test_twenty_five_measures_and_how_many_more(save, count, listed, more):
    html = page_of(load_checklist(save(many(count))), ("F", "X1", "no"))
    assert len(table_cells(html, 1)) == listed
    assert (f">{more}" in html) if more else ("more measures" not in html)


@pytest.mark.parametrize(("count", "more"), [(100, None), (102, "2 more are in the tables")])
def test_a_hundred_facilities_and_how_many_more(checklist, count, more):
    html = page_of(checklist, *((f"F{number}", "X1", "yes") for number in range(count)))
    assert len(table_cells(html)) == html.count("<section>") == 100
    assert (f">{more}" in html) if more else ("more are in the tables" not in html)
