"""Checklists: questions and answers as data, their check, and the evaluation of answers."""

import json
from collections import defaultdict
from collections.abc import Iterator
from dataclasses import dataclass
from functools import cache
from pathlib import Path
from typing import TYPE_CHECKING

import numpy as np

from ..errors import Reason
from ..json_files import Violation, digest, read_json, refuse, shown, violations
from .rules import Limits
from .scheme_check import limits
from .texts import label_of, text
from .values import BadValue, Columns, as_text, columns_of, require_columns, table_size

if TYPE_CHECKING:
    from pandas import DataFrame

FOLDER = Path(__file__).parent / "checklists"
Label = dict[str, str]


@dataclass(frozen=True)
class Question:
    """One requirement, worded so that yes is the safe answer."""

    id: str
    list: str
    category: str
    weight: float
    text: Label
    term: str
    measure: Label


@dataclass(frozen=True)
class Answer:
    """A standard answer. points None: the question does not apply. needs: measure, data or empty."""

    code: str
    points: float | None
    needs: str
    label: Label


@dataclass(frozen=True)
class Band:
    """A band of the safety percentage with its colour."""

    code: str
    label: Label
    colour: str


@dataclass(frozen=True)
class Checklist:
    """A checklist ready to use. answers: by every spelling, lower case. terms: the most urgent first."""

    name: str
    version: str
    title: Label
    digest: str
    verified: bool
    lists: dict[str, Label]
    categories: dict[str, Label]
    answers: dict[str, Answer]
    terms: dict[str, Label]
    data_measure: Label
    bands: tuple[Band, ...]
    band_limits: Limits
    questions: dict[str, Question]

    @property
    def most_points(self) -> float:
        """Points of the best answer."""
        return max(answer.points or 0 for answer in self.answers.values())

    @property
    def no_data(self) -> Answer:
        """The answer that a missing one counts as."""
        return next(answer for answer in self.answers.values() if answer.needs == "data")

    @property
    def codes(self) -> tuple[Answer, ...]:
        """The standard answers, each once, in the order of the file."""
        return tuple({answer.code: answer for answer in self.answers.values()}.values())

    def questions_of(self, list_code: str) -> list[Question]:
        """Return the questions of a list, put together by category, in the order of the file."""
        own = [each for each in self.questions.values() if each.list == list_code]
        return sorted(own, key=lambda each: list(self.categories).index(each.category))

    def statement(self, language: str = "en") -> str:
        """Return name, version, digest and status, as results print it."""
        key = "verified" if self.verified else "unverified"
        return f"{self.name} {self.version} ({self.digest}), {text(language, key)}"


@cache
def shipped_checklist() -> Checklist:
    """Return the checklist that comes with the plugin."""
    return load_checklist(FOLDER / "default.json")


def load_checklist(path: str | Path) -> Checklist:
    """Return the checklist of a JSON file; DataProblem with file, JSON path and reason when it is wrong."""
    path = Path(path)
    content = read_json(Reason("Checklist"), path)
    schema = json.loads((FOLDER / "checklist.schema.json").read_text(encoding="utf-8"))
    refuse(Reason("Checklist"), path, violations(content, schema))
    refuse(Reason("Checklist"), path, _meaning(content))
    answers: dict[str, Answer] = {}
    for each in content["answers"]:
        answer = Answer(each["answer"], each.get("points"), each.get("needs", ""), each["label"])
        answers |= dict.fromkeys(_spellings(each), answer)
    return Checklist(
        name=content["name"],
        version=content["version"],
        title=content["title"],
        digest=digest(content),
        verified=content["verified"],
        lists={each["list"]: each["label"] for each in content["lists"]},
        categories={each["category"]: each["label"] for each in content["categories"]},
        answers=answers,
        terms={each["term"]: each["label"] for each in content["terms"]},
        data_measure=content["data_measure"],
        bands=tuple(Band(each["band"], each["label"], each["colour"]) for each in content["bands"]),
        band_limits=Limits.read(content["bands"]),
        questions={each["id"]: _question(each) for each in content["questions"]},
    )


def _question(spec: dict) -> Question:
    return Question(
        spec["id"],
        spec["list"],
        spec["category"],
        float(spec.get("weight", 1)),
        spec["question"],
        spec["term"],
        spec["measure"],
    )


def _spellings(answer: dict) -> list[str]:
    return list(dict.fromkeys(each.lower() for each in (answer["answer"], *answer.get("synonyms", ()))))


def _meaning(content: dict) -> Iterator[Violation]:
    """Yield what a schema cannot say: codes used twice or not known, answers that are missing."""
    known = {}
    for name, key in (("lists", "list"), ("categories", "category"), ("terms", "term"), ("bands", "band")):
        known[key] = [each[key] for each in content[name]]
        yield from _twice(known[key], name, key)
    yield from limits(content["bands"], "bands")
    yield from _twice([each["id"] for each in content["questions"]], "questions", "id")
    for number, question in enumerate(content["questions"]):
        for key in ("list", "category", "term"):
            if question[key] not in known[key]:
                allowed = ", ".join(known[key])
                yield (
                    f"questions[{number}].{key}",
                    Reason("{value} is none of {allowed}", value=shown(question[key]), allowed=allowed),
                )
    spellings: list[str] = []
    for number, answer in enumerate(content["answers"]):
        for spelling in _spellings(answer):
            if spelling in spellings:
                yield (
                    f"answers[{number}]",
                    Reason("{value} already means another answer", value=shown(spelling)),
                )
            spellings.append(spelling)
    if not any(each.get("needs") == "data" for each in content["answers"]):
        yield "answers", Reason("one answer must have needs: data; a missing answer counts as that")
    if not any(each.get("points") for each in content["answers"]):
        yield "answers", Reason("one answer must have points above 0")


def _twice(codes: list[str], name: str, key: str) -> Iterator[Violation]:
    for number, code in enumerate(codes):
        if code in codes[:number]:
            yield f"{name}[{number}].{key}", Reason("{value} stands twice", value=shown(code))


@dataclass(frozen=True)
class Result:
    """Share of the requirements met and of the answers that rest on data, both in per cent, None without any
    question that applies; and the counts behind them."""

    safety: float | None
    credibility: float | None
    questions: int
    answered: int
    no_data: int
    not_applicable: int


@dataclass(frozen=True)
class Measure:
    """What to do about one answer; priority 1 comes first. What nobody knows is to be found out at once."""

    facility: str
    question: Question
    answer: Answer
    term: str
    priority: int


@dataclass(frozen=True)
class Evaluation:
    """overall: by (facility, list); categories: by (facility, list, category); measures: by priority."""

    overall: dict[tuple[str, str], Result]
    categories: dict[tuple[str, str, str], Result]
    measures: list[Measure]
    bad: list[BadValue]


def evaluate_answers(table: "DataFrame", checklist: Checklist, language: str = "en") -> Evaluation:
    """Return the evaluation of answers: a table with facility_id, question_id and answer.

    A facility is evaluated by every list of which it answers a question; questions of that list without an
    answer count as no data. An answer nobody knows counts as no data, of two answers to one question the
    worse counts; both are listed. DataProblem when a column is missing.
    """
    answers, bad = counted_answers(table, checklist, language)
    overall: dict[tuple[str, str], Result] = {}
    categories: dict[tuple[str, str, str], Result] = {}
    measures: list[Measure] = []
    for (facility, list_code), given in answers.items():
        questions = [each for each in checklist.questions.values() if each.list == list_code]
        pairs = [(question, given.get(question.id)) for question in questions]
        overall[facility, list_code] = _result(pairs, checklist)
        by_category = defaultdict(list)
        for question, answer in pairs:
            by_category[question.category].append((question, answer))
        for category, some in by_category.items():
            categories[facility, list_code, category] = _result(some, checklist)
        measures += _measures(facility, pairs, checklist)
    return Evaluation(overall, categories, measures, bad)


ANSWER_NAMES = ("facility_id", "question_id", "answer")
Given = dict[tuple[str, str], dict[str, Answer]]


def counted_answers(
    table: "DataFrame", checklist: Checklist, language: str = "en"
) -> tuple[Given, list[BadValue]]:
    """Return the answers that count, by (facility, list) and question, and the rows that cannot be used as they are.

    Table, rules and DataProblem as `evaluate_answers`.
    """
    require_columns(table, ANSWER_NAMES, text(language, "check_answers"))
    columns: Columns = columns_of(table, ANSWER_NAMES)
    answers: Given = defaultdict(dict)
    bad = []
    for row in range(table_size(columns)):
        facility = as_text(columns, "facility_id", row)
        question = checklist.questions.get(as_text(columns, "question_id", row) or "")
        word = as_text(columns, "answer", row)
        if facility is None:
            bad.append(BadValue(row, "facility_id", None, text(language, "check_no_facility")))
            continue
        if question is None:
            value = as_text(columns, "question_id", row)
            bad.append(BadValue(row, "question_id", value, text(language, "check_no_question")))
            continue
        answer = checklist.answers.get(word.lower()) if word else checklist.no_data
        if answer is None:
            allowed = ", ".join(dict.fromkeys(each.code for each in checklist.answers.values()))
            bad.append(BadValue(row, "answer", word, text(language, "check_no_answer", allowed=allowed)))
            answer = checklist.no_data
        given = answers[facility, question.list]
        if question.id in given and given[question.id] != answer:
            bad.append(BadValue(row, "answer", word, text(language, "check_twice", question=question.id)))
            answer = min(given[question.id], answer, key=_safety_order)
        given[question.id] = answer
    return answers, bad


def _safety_order(answer: Answer) -> float:
    return float("inf") if answer.points is None else answer.points


def _result(pairs: list[tuple[Question, Answer | None]], checklist: Checklist) -> Result:
    filled = [(question, answer or checklist.no_data) for question, answer in pairs]
    applicable = [(question, answer) for question, answer in filled if answer.points is not None]
    possible = sum(question.weight for question, _ in applicable) * checklist.most_points
    reached = sum(question.weight * (answer.points or 0) for question, answer in applicable)
    no_data = sum(answer.needs == "data" for _, answer in applicable)
    return Result(
        safety=100 * reached / possible if applicable else None,
        credibility=100 * (len(applicable) - no_data) / len(applicable) if applicable else None,
        questions=len(pairs),
        answered=sum(answer is not None and answer.needs != "data" for _, answer in pairs),
        no_data=no_data,
        not_applicable=len(filled) - len(applicable),
    )


def _measures(
    facility: str, pairs: list[tuple[Question, Answer | None]], checklist: Checklist
) -> Iterator[Measure]:
    """Yield the measures of one list of one facility: heaviest loss first, then the most urgent term."""
    terms = list(checklist.terms)
    needed = [
        (question, answer or checklist.no_data)
        for question, answer in pairs
        if (answer or checklist.no_data).needs
    ]

    def order(pair: tuple[Question, Answer]) -> tuple:
        question, answer = pair
        lost = question.weight * (checklist.most_points - (answer.points or 0))
        return (-lost, answer.needs == "data", terms.index(question.term))

    for number, (question, answer) in enumerate(sorted(needed, key=order), start=1):
        term = terms[0] if answer.needs == "data" else question.term
        yield Measure(facility, question, answer, term, number)


def band_of(percent: float | None, checklist: Checklist) -> Band | None:
    """Return the band of a safety percentage, None for none."""
    return None if percent is None else checklist.bands[int(checklist.band_limits.index(np.array(percent)))]


def measure_text(measure: Measure, checklist: Checklist, language: str) -> str:
    """Return what to do: the measure of the question, or to find out what nobody knows."""
    if measure.answer.needs == "data":
        question = label_of(measure.question.text, language)
        return f"{label_of(checklist.data_measure, language)} {question}"
    return label_of(measure.question.measure, language)
