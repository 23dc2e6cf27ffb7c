"""Checklist answers by hand: safety, credibility, measures, and what is refused."""

import pytest

from tailings_plugin.errors import DataProblem
from tailings_plugin.rating.checklist import band_of, load_checklist, measure_text, shipped_checklist
from tailings_plugin.texts import LANGUAGES
from tests.rating.checklists import evaluated, small
from tests.rating.facilities import text_column
from tests.rating.tables import evaluate_answers

DELETE = object()


@pytest.fixture
def checklist(save):
    return load_checklist(save(small()))


def overall(checklist, *answers):
    return evaluated(checklist, *answers).overall["F", "X"]


class TestDefault:
    def test_about_sixty_questions_in_three_lists(self):
        questions = shipped_checklist().questions.values()
        assert {each.list for each in questions} == {"A", "B", "C"}
        assert 55 <= len(questions) <= 70
        assert all(each.id.startswith(each.list) for each in questions)

    def test_every_text_in_two_languages(self):
        checklist = shipped_checklist()
        labels = [*checklist.lists.values(), *checklist.categories.values(), *checklist.terms.values()]
        for each in checklist.questions.values():
            labels += [each.text, each.measure]
            assert all(each.text[language].endswith("?") for language in ("en", "ru"))
        assert all(set(label) == set(LANGUAGES) and all(label.values()) for label in labels)

    def test_it_says_that_it_is_not_verified(self):
        assert shipped_checklist().statement().endswith("not verified")

    def test_all_yes_is_full_marks(self):
        checklist = shipped_checklist()
        ids = [each.id for each in checklist.questions.values()]
        columns = {
            "facility_id": text_column(*["F"] * len(ids)),
            "question_id": text_column(*ids),
            "answer": text_column(*["yes"] * len(ids)),
        }
        evaluation = evaluate_answers(columns, checklist)
        assert len(evaluation.overall) == 3
        assert all(
            (each.safety, each.credibility) == (100, 100)
            for each in (*evaluation.overall.values(), *evaluation.categories.values())
        )
        assert evaluation.measures == []


class TestPoints:
    def test_weighted_share(self, checklist):
        # (3*3 + 1*2 + 2*1) of (3 + 1 + 2)*3 = 13 / 18
        result = overall(checklist, ("X1", "yes"), ("X2", "mostly_yes"), ("X3", "mostly_no"))
        assert result.safety == pytest.approx(100 * 13 / 18)
        assert result.credibility == 100

    def test_not_applicable_is_left_out(self, checklist):
        # (0 + 2*3) of (1 + 2)*3
        result = overall(checklist, ("X1", "not_applicable"), ("X2", "no"), ("X3", "yes"))
        assert result.safety == pytest.approx(100 * 6 / 9)
        assert (result.not_applicable, result.answered) == (1, 3)

    @pytest.mark.parametrize("missing", [[("X3", "no_data")], [("X3", None)], [("X3", "")], []])
    def test_no_data_and_no_answer_score_nothing_and_cost_credibility(self, checklist, missing):
        # (9 + 3) of 18; 2 of 3 answers rest on data
        result = overall(checklist, ("X1", "yes"), ("X2", "yes"), *missing)
        assert result.safety == pytest.approx(100 * 12 / 18)
        assert result.credibility == pytest.approx(200 / 3)
        assert (result.no_data, result.answered) == (1, 2)

    def test_nothing_applies(self, checklist):
        result = overall(checklist, *((f"X{number}", "not_applicable") for number in (1, 2, 3)))
        assert (result.safety, result.credibility) == (None, None)

    def test_by_category(self, checklist):
        categories = evaluated(checklist, ("X1", "yes"), ("X2", "no"), ("X3", "no_data")).categories
        # dam 9 of 12; water nothing of 6
        assert categories["F", "X", "dam"].safety == 75
        assert categories["F", "X", "water"].safety == 0
        assert categories["F", "X", "water"].credibility == 0

    @pytest.mark.parametrize(
        ("percent", "band"),
        [
            (0, "poor"),
            (49.9, "poor"),
            (50, "insufficient"),
            (74.9, "insufficient"),
            (75, "acceptable"),
            (89.9, "acceptable"),
            (90, "good"),
            (100, "good"),
        ],
    )
    def test_bands_from_both_sides(self, percent, band):
        assert band_of(percent, shipped_checklist()).code == band

    def test_no_percentage_no_band(self):
        assert band_of(None, shipped_checklist()) is None

    @pytest.mark.parametrize(
        ("word", "code"),
        [
            ("Да", "yes"),
            ("скорее нет", "mostly_no"),
            ("MOSTLY YES", "mostly_yes"),
            ("n/a", "not_applicable"),
            ("нет", "no"),
            ("нет данных", "no_data"),
        ],
    )
    def test_spellings(self, word, code):
        assert shipped_checklist().answers[word.lower()].code == code


class TestMeasures:
    def test_order_and_terms(self, checklist):
        # X1 loses 3*2 = 6, X3 2*3 = 6 but for want of data, X2 1*3 = 3
        measures = evaluated(checklist, ("X1", "mostly_no"), ("X2", "no"), ("X3", "no_data")).measures
        assert [(each.question.id, each.priority, each.term) for each in measures] == [
            ("X1", 1, "medium"),
            ("X3", 2, "short"),
            ("X2", 3, "short"),
        ]
        assert measure_text(measures[0], checklist, "en") == "Measure 1."
        assert measure_text(measures[1], checklist, "en") == "Find out and record the answer: Question 3?"

    @pytest.mark.parametrize("answer", ["yes", "mostly_yes", "not_applicable"])
    def test_answers_that_need_nothing(self, checklist, answer):
        answers = [(f"X{number}", answer) for number in (1, 2, 3)]
        assert evaluated(checklist, *answers).measures == []

    def test_the_heavier_loss_goes_before_the_heavier_question(self, save):
        # X1 loses 3 * (3 - 1) = 6, X2 2.5 * 3 = 7.5
        content = small()
        content["questions"][1]["weight"] = 2.5
        checklist = load_checklist(save(content))
        measures = evaluated(checklist, ("X1", "mostly_no"), ("X2", "no"), ("X3", "yes")).measures
        assert [each.question.id for each in measures] == ["X2", "X1"]

    def test_of_equal_losses_the_more_urgent_term_goes_first(self, save):
        # X1 and X2 lose 3 each; X2 is due in the short term, X1 in the medium one
        content = small()
        content["questions"][0]["weight"] = 1
        checklist = load_checklist(save(content))
        measures = evaluated(checklist, ("X1", "no"), ("X2", "no"), ("X3", "yes")).measures
        assert [(each.question.id, each.term, each.priority) for each in measures] == [
            ("X2", "short", 1),
            ("X1", "medium", 2),
        ]

    def test_each_list_of_a_facility_counts_its_priorities_from_one(self):
        evaluation = evaluated(shipped_checklist(), ("A01", "no"), ("B10", "no"))
        firsts = [each.question.list for each in evaluation.measures if each.priority == 1]
        assert sorted(firsts) == ["A", "B"]


class TestPointsOfANationalList:
    def test_the_best_answer_is_full_marks_whatever_its_points(self, save):
        content = small()
        for answer in content["answers"]:
            if "points" in answer:
                answer["points"] /= 6  # yes is worth 0.5
        checklist = load_checklist(save(content))
        result = overall(checklist, *((f"X{number}", "yes") for number in (1, 2, 3)))
        assert (checklist.most_points, result.safety) == (0.5, 100)

    def test_a_question_without_weight_counts_once(self, save):
        content = small()
        del content["questions"][0]["weight"]
        # (1*3 + 0 + 0) of (1 + 1 + 2)*3
        result = overall(load_checklist(save(content)), ("X1", "yes"), ("X2", "no"), ("X3", "no"))
        assert result.safety == 25


class TestBadAnswers:
    def test_an_answer_nobody_knows_counts_as_no_data(self, checklist):
        evaluation = evaluated(checklist, ("X1", "perhaps"), ("X2", "yes"), ("X3", "yes"))
        assert evaluation.overall["F", "X"].no_data == 1
        (bad,) = evaluation.bad
        assert (bad.row, bad.field, bad.value) == (0, "answer", "perhaps")
        assert "must be one of yes, mostly_yes, mostly_no, no, not_applicable, no_data" in bad.reason

    def test_a_question_that_is_not_in_the_list(self, checklist):
        evaluation = evaluated(checklist, ("B10", "yes"))
        assert evaluation.overall == {}
        assert evaluation.bad[0].field == "question_id"

    def test_an_answer_of_nobody(self, checklist):
        columns = {
            "facility_id": text_column(None),
            "question_id": text_column("X1"),
            "answer": text_column("yes"),
        }
        assert evaluate_answers(columns, checklist).bad[0].field == "facility_id"

    @pytest.mark.parametrize("order", [("yes", "no"), ("no", "yes")])
    def test_of_two_different_answers_the_worse_counts(self, checklist, order):
        evaluation = evaluated(checklist, *(("X1", answer) for answer in order), ("X2", "yes"), ("X3", "yes"))
        assert evaluation.overall["F", "X"].safety == pytest.approx(100 * 9 / 18)
        assert "two different answers" in evaluation.bad[0].reason

    def test_the_same_answer_twice_is_no_problem(self, checklist):
        assert evaluated(checklist, ("X1", "yes"), ("X1", "yes")).bad == []

    def test_no_answers(self, checklist):
        assert evaluated(checklist).overall == {}


@pytest.mark.parametrize(
    ("path", "value", "place", "reason"),
    [
        (("name",), DELETE, "the whole file", "'name' is missing"),
        (("questions",), [], "questions", "at least 1"),
        (("questions", 1, "id"), "X1", "questions[1].id", "'X1' stands twice"),
        (("questions", 0, "category"), "roof", "questions[0].category", "'roof' is none of management"),
        (("questions", 0, "list"), "Y", "questions[0].list", "'Y' is none of X"),
        (("questions", 0, "term"), "soon", "questions[0].term", "'soon' is none of short"),
        (("questions", 0, "weight"), 0, "questions[0].weight", "greater than 0"),
        (("questions", 0, "question"), {"ru": "?"}, "questions[0].question", "'en' is missing"),
        (("answers", 0, "points"), -1, "answers[0].points", "at least 0"),
        (("answers", 0, "needs"), "money", "answers[0].needs", "must be one of measure, data"),
        (("answers", 1, "synonyms"), ["YES"], "answers[1]", "'yes' already means another answer"),
        (("answers", 5, "needs"), DELETE, "answers", "one answer must have needs: data"),
        (("bands", 1, "below"), 50, "bands[1].below", "not above the limit before it"),
        (("bands", 3, "below"), 99, "bands[3].below", "no upper limit"),
        (("bands", 0, "colour"), "red", "bands[0].colour", "does not match"),
    ],
)
def test_a_wrong_checklist_is_refused_with_path_and_reason(save, path, value, place, reason):
    content = small()
    spot = content
    for step in path[:-1]:
        spot = spot[step]
    if value is DELETE:
        del spot[path[-1]]
    else:
        spot[path[-1]] = value
    with pytest.raises(DataProblem) as refusal:
        load_checklist(save(content))
    lines = [line for line in str(refusal.value).splitlines() if line.startswith(f"{place}: ")]
    assert any(reason in line for line in lines), str(refusal.value)
