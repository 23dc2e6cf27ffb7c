"""Checklist answers to safety, credibility and measures."""

from collections.abc import Iterator
from pathlib import Path
from typing import Any

from qgis.core import (
    QgsProcessingOutputNumber,
    QgsProcessingOutputString,
)

from ...qgis_values import make_fields
from ...rating.checklist import (
    Checklist,
    Evaluation,
    Result,
    band_of,
    evaluate_answers,
    load_checklist,
    measure_text,
    shipped_checklist,
)
from ...rating.checklist_page import checklist_page
from ...rating.texts import label_of
from ...rating.values import as_text, shown_value
from ...translation import tr
from ..base import TailingsAlgorithm, write_features
from ..layers import required_sink, required_source
from ..parameters import add_language
from ..run import ticker
from .parameters import add_data_file, add_optional_table, add_page, add_sink, add_source
from .tables import TOLD_ONE_BY_ONE, columns_of, read_features, require_fields

RESULT_FIELDS = (
    ("safety_percent", "real"),
    ("credibility_percent", "real"),
    ("safety_band", "text"),
    ("safety_colour", "text"),
    ("questions", "integer"),
    ("answered", "integer"),
    ("no_data", "integer"),
    ("not_applicable", "integer"),
)
FIELDS = {
    "OUTPUT": (
        ("facility_id", "text"),
        ("list", "text"),
        ("list_label", "text"),
        *RESULT_FIELDS,
        ("checklist", "text"),
    ),
    "CATEGORIES": (
        ("facility_id", "text"),
        ("list", "text"),
        ("category", "text"),
        ("category_label", "text"),
        *RESULT_FIELDS,
    ),
    "MEASURES": (
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
    ),
    "REJECTED": (
        ("row", "integer"),
        ("facility_id", "text"),
        ("question_id", "text"),
        ("field", "text"),
        ("value", "text"),
        ("reason", "text"),
    ),
}


class EvaluateChecklist(TailingsAlgorithm):
    """Evaluates answers to the safety checklist and lists what is to be done."""

    ID = "evaluatechecklist"
    GROUP = "rating"

    def title(self):
        return tr("Evaluate a checklist")

    def labels(self):
        return tr("checklist,safety,credibility,measures,inspection,audit,UNECE,questions")

    def initAlgorithm(self, configuration=None):
        add_source(
            self,
            "ANSWERS",
            tr("Answers"),
            tr(
                "A table with one row per answer: facility_id, question_id (such as B10) and answer (yes, "
                "mostly_yes, mostly_no, no, not_applicable, no_data; also да, скорее да, ...)."
            ),
        )
        add_data_file(
            self,
            "CHECKLIST",
            tr("Checklist file"),
            tr(
                "A national checklist, used instead of the plugin's own: an edited copy of "
                "rating/checklists/default.json."
            ),
        )
        add_language(
            self,
            tr("Language of questions and measures"),
            tr("Language of labels, questions, measures and page: en or ru."),
            advanced=True,
        )
        for name, label, explanation in (
            (
                "OUTPUT",
                tr("Safety by facility"),
                tr("One row per facility and list, with safety and credibility."),
            ),
            (
                "CATEGORIES",
                tr("Safety by category"),
                tr("One row per facility, list and category of questions."),
            ),
            ("MEASURES", tr("Measures"), tr("What to do, by facility and list, in order of priority.")),
        ):
            add_sink(self, name, label, explanation)
        add_optional_table(
            self,
            "REJECTED",
            tr("Answers with problems"),
            tr("A table of the answers that could not be used as they stand, with the reason."),
        )
        add_page(
            self,
            "HTML",
            tr("Page with overview"),
            tr("A page with a coloured overview and the measures of each facility."),
        )
        self.addOutput(QgsProcessingOutputNumber("N_FACILITIES", tr("Facilities")))
        self.addOutput(QgsProcessingOutputNumber("N_MEASURES", tr("Measures")))
        self.addOutput(QgsProcessingOutputNumber("N_REJECTED", tr("Answers with problems")))
        self.addOutput(QgsProcessingOutputString("CHECKLIST_USED", tr("Checklist, version and digest")))

    def execute(self, run):
        parameters, context, feedback = run.parameters, run.context, run.feedback
        source = required_source(self, parameters, "ANSWERS", context)
        path = self.parameterAsFile(parameters, "CHECKLIST", context)
        checklist = load_checklist(path) if path else shipped_checklist()
        language = self.parameterAsEnumString(parameters, "LANGUAGE", context)
        names = ("facility_id", "question_id", "answer")
        require_fields(source, names, tr("Give one row per answer."))
        features = read_features(source, ticker(feedback, 0, 30))
        columns = columns_of(features, source.fields(), names)
        evaluation = evaluate_answers(columns, checklist, language)
        if not evaluation.overall:
            feedback.pushWarning(tr("{layer} has no answer to evaluate.").format(layer=source.sourceName()))
        feedback.setProgress(60)
        rows = {
            "OUTPUT": _overall_rows(evaluation, checklist, language),
            "CATEGORIES": _category_rows(evaluation, checklist, language),
            "MEASURES": _measure_rows(evaluation, checklist, language),
            "REJECTED": _rejected_rows(evaluation, columns),
        }
        results: dict[str, Any] = {}
        for name, values in rows.items():
            results[name] = self._write(parameters, context, name, values)
        html = self.parameterAsFileOutput(parameters, "HTML", context)
        if html:
            Path(html).write_text(checklist_page(evaluation, checklist, language), encoding="utf-8")
        self._tell_bad(evaluation, source.sourceName(), feedback)
        return results | {
            "HTML": html or None,
            "N_FACILITIES": len({facility for facility, _ in evaluation.overall}),
            "N_MEASURES": len(evaluation.measures),
            "N_REJECTED": len(evaluation.bad),
            "CHECKLIST_USED": checklist.statement(language),
        }

    def _write(self, parameters, context, name, rows) -> str | None:
        if parameters.get(name) is None:
            return None
        fields = make_fields(FIELDS[name])
        sink, destination = required_sink(self, parameters, name, context, fields)
        write_features(sink, fields, ((None, row) for row in rows), name)
        return destination

    def _tell_bad(self, evaluation, layer, feedback):
        for each in evaluation.bad[:TOLD_ONE_BY_ONE]:
            feedback.pushWarning(
                tr("{layer}, row {row}: {field} = {value}: {reason}.").format(
                    layer=layer,
                    row=each.row + 1,
                    field=each.field,
                    value=shown_value(each.value),
                    reason=each.reason,
                )
            )
        if len(evaluation.bad) > TOLD_ONE_BY_ONE:
            feedback.pushWarning(
                tr("{count} more answers have problems: see the output REJECTED.").format(
                    count=len(evaluation.bad) - TOLD_ONE_BY_ONE
                )
            )


def _result_values(result: Result, checklist: Checklist) -> list[Any]:
    """Return the values of RESULT_FIELDS."""
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


def _overall_rows(evaluation: Evaluation, checklist: Checklist, language: str) -> Iterator[list[Any]]:
    for (facility, code), result in evaluation.overall.items():
        label = label_of(checklist.lists[code], language)
        yield [facility, code, label, *_result_values(result, checklist), checklist.statement(language)]


def _category_rows(evaluation: Evaluation, checklist: Checklist, language: str) -> Iterator[list[Any]]:
    for (facility, code, category), result in evaluation.categories.items():
        label = label_of(checklist.categories[category], language)
        yield [facility, code, category, label, *_result_values(result, checklist)]


def _measure_rows(evaluation: Evaluation, checklist: Checklist, language: str) -> Iterator[list[Any]]:
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


def _rejected_rows(evaluation: Evaluation, columns: dict) -> Iterator[list[Any]]:
    for each in evaluation.bad:
        facility, question = (as_text(columns, name, each.row) for name in ("facility_id", "question_id"))
        value = None if each.value is None else shown_value(each.value)
        yield [each.row + 1, facility, question, each.field, value, each.reason]
