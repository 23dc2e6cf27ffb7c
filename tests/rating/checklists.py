"""A small checklist and answers to it for tests."""

import copy
import json

from tailings_plugin.rating.checklist import FOLDER
from tests.rating.facilities import text_column
from tests.rating.tables import evaluate_answers

DEFAULT = json.loads((FOLDER / "default.json").read_text(encoding="utf-8"))


def small(**changes):
    """Return a checklist of list X: X1 (dam, weight 3), X2 (dam, weight 1), X3 (water, weight 2)."""
    content = copy.deepcopy(DEFAULT)
    content["lists"] = [{"list": "X", "label": {"en": "Test"}}]
    questions = []
    for number, (category, weight, term) in enumerate(
        (("dam", 3, "medium"), ("dam", 1, "short"), ("water", 2, "long")), start=1
    ):
        questions.append(
            {
                "id": f"X{number}",
                "list": "X",
                "category": category,
                "weight": weight,
                "question": {"en": f"Question {number}?"},
                "term": term,
                "measure": {"en": f"Measure {number}."},
            }
        )
    content["questions"] = questions
    return content | changes


def evaluated(checklist, *answers):
    """Return the evaluation of (question, answer) pairs of facility F."""
    rows = [("F", *each) for each in answers]
    names = ("facility_id", "question_id", "answer")
    columns = {name: text_column(*(row[place] for row in rows)) for place, name in enumerate(names)}
    return evaluate_answers(columns, checklist)
