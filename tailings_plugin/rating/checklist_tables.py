"""The results of a checklist as tables: by facility, by category, what to do, and which answers have problems."""

from collections.abc import Iterable, Mapping, Sequence
from dataclasses import dataclass
from typing import TYPE_CHECKING, Any

import numpy as np

from .checklist import ANSWER_NAMES, Checklist, Evaluation, Result, band_of, measure_text
from .texts import label_of
from .values import as_text, columns_of, object_array, shown_value, table_of

if TYPE_CHECKING:
    from pandas import DataFrame

RESULT_NAMES = (
    ("safety_percent", "real"),
    ("credibility_percent", "real"),
    ("safety_band", "text"),
    ("safety_colour", "text"),
    ("questions", "integer"),
    ("answered", "integer"),
    ("no_data", "integer"),
    ("not_applicable", "integer"),
)
FACILITY_NAMES = (
    ("facility_id", "text"),
    ("list", "text"),
    ("list_label", "text"),
    *RESULT_NAMES,
    ("checklist", "text"),
)
CATEGORY_NAMES = (
    ("facility_id", "text"),
    ("list", "text"),
    ("category", "text"),
    ("category_label", "text"),
    *RESULT_NAMES,
)
MEASURE_NAMES = (
    ("facility_id", "text"),
    ("list", "text"),
    ("priority", "integer"),
    ("term", "text"),
    ("term_label", "text"),
    ("category", "text"),
    ("question_id", "text"),
    ("question", "text"),
    ("answer", "text"),
    ("measure", "text"),
)
REJECTED_NAMES = (
    ("row", "integer"),
    ("facility_id", "text"),
    ("question_id", "text"),
    ("field", "text"),
    ("value", "text"),
    ("reason", "text"),
)


@dataclass(frozen=True)
class ChecklistTables:
    """facilities: by facility and list; categories: by category too; measures: in order of priority; rejected:
    answers that could not be used as they stand. Columns as FACILITY_NAMES and so on; shares are per cent."""

    facilities: "DataFrame"
    categories: "DataFrame"
    measures: "DataFrame"
    rejected: "DataFrame"


def checklist_tables(
    evaluation: Evaluation, checklist: Checklist, answers: "DataFrame", language: str = "en"
) -> ChecklistTables:
    """Return an evaluation as tables; answers: those that were evaluated."""
    return ChecklistTables(
        _table(_facility_rows(evaluation, checklist, language), FACILITY_NAMES),
        _table(_category_rows(evaluation, checklist, language), CATEGORY_NAMES),
        _table(_measure_rows(evaluation, checklist, language), MEASURE_NAMES),
        _table(_rejected_rows(evaluation, answers), REJECTED_NAMES),
    )


def _table(rows: Iterable[Sequence[Any]], names_and_kinds: Sequence[tuple[str, str]]) -> "DataFrame":
    listed = list(rows)
    columns = {
        name: object_array(row[place] for row in listed) for place, (name, _) in enumerate(names_and_kinds)
    }
    return table_of(columns, names_and_kinds)


def _result_values(result: Result, checklist: Checklist) -> list[Any]:
    """Return the values of RESULT_NAMES."""
    band = band_of(result.safety, checklist)
    return [
        result.safety,
        result.credibility,
        band.code if band else None,
        band.colour if band else None,
        result.questions,
        result.answered,
        result.no_data,
        result.not_applicable,
    ]


def _facility_rows(evaluation: Evaluation, checklist: Checklist, language: str) -> Iterable[list[Any]]:
    for (facility, code), result in evaluation.overall.items():
        label = label_of(checklist.lists[code], language)
        yield [facility, code, label, *_result_values(result, checklist), checklist.statement(language)]


def _category_rows(evaluation: Evaluation, checklist: Checklist, language: str) -> Iterable[list[Any]]:
    for (facility, code, category), result in evaluation.categories.items():
        label = label_of(checklist.categories[category], language)
        yield [facility, code, category, label, *_result_values(result, checklist)]


def _measure_rows(evaluation: Evaluation, checklist: Checklist, language: str) -> Iterable[list[Any]]:
    for each in evaluation.measures:
        yield [
            each.facility,
            each.question.list,
            each.priority,
            each.term,
            label_of(checklist.terms[each.term], language),
            each.question.category,
            each.question.id,
            label_of(each.question.text, language),
            each.answer.code,
            measure_text(each, checklist, language),
        ]


def _rejected_rows(evaluation: Evaluation, answers: "DataFrame") -> Iterable[list[Any]]:
    columns: Mapping[str, np.ndarray] = columns_of(answers, ANSWER_NAMES)
    for each in evaluation.bad:
        facility, question = (as_text(columns, name, each.row) for name in ("facility_id", "question_id"))
        value = None if each.value is None else shown_value(each.value)
        yield [each.row + 1, facility, question, each.field, value, each.reason]
