"""Checklist answers to safety, credibility and measures."""

from collections.abc import Callable, Sequence
from typing import TYPE_CHECKING, Any

from qgis.core import (
    QgsProcessingOutputNumber,
    QgsProcessingOutputString,
)

from ...qgis_values import make_fields
from ...rating.checklist import (
    ANSWER_NAMES,
    Evaluation,
    evaluate_answers,
    load_checklist,
    shipped_checklist,
)
from ...rating.checklist_page import checklist_page
from ...rating.checklist_tables import (
    CATEGORY_NAMES,
    FACILITY_NAMES,
    MEASURE_NAMES,
    REJECTED_NAMES,
    checklist_tables,
)
from ...rating.values import shown_value
from ...translation import told, tr
from ..base import TailingsAlgorithm
from ..frames import read_frame, require_fields, write_table
from ..parameters import add_language
from ..run import Run
from .parameters import add_data_file, add_optional_table, add_page, add_sink, add_source
from .telling import TOLD_ONE_BY_ONE

if TYPE_CHECKING:
    from pandas import DataFrame


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
            add_sink(self, name, label, explanation, optional=name != "OUTPUT")
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

    def execute(self, run: Run) -> dict:
        path = run.file("CHECKLIST")
        checklist = load_checklist(path) if path else shipped_checklist()
        language = run.choice("LANGUAGE")
        frame = read_frame(run.required_source("ANSWERS"), ANSWER_NAMES, run.tick(0, 30))
        require_fields(frame, ANSWER_NAMES, tr("Give one row per answer."))
        evaluation = evaluate_answers(frame.table, checklist, language)
        if not evaluation.overall:
            run.feedback.pushWarning(told(tr("{layer} has no answer to evaluate."), layer=frame.layer))
        run.feedback.setProgress(60)
        tables = checklist_tables(evaluation, checklist, frame.table, language)
        results: dict[str, Any] = {
            "OUTPUT": _write(run, "OUTPUT", tables.facilities, FACILITY_NAMES),
            "CATEGORIES": _write(run, "CATEGORIES", tables.categories, CATEGORY_NAMES),
            "MEASURES": _write(run, "MEASURES", tables.measures, MEASURE_NAMES),
            "REJECTED": _write(run, "REJECTED", tables.rejected, REJECTED_NAMES),
        }
        page = run.output_file("HTML")
        if page:
            page.write_text(checklist_page(evaluation, checklist, language), encoding="utf-8")
        _tell_bad(evaluation, frame.layer, run.feedback.pushWarning)
        return results | {
            "HTML": str(page) if page else None,
            "N_FACILITIES": len({facility for facility, _ in evaluation.overall}),
            "N_MEASURES": len(evaluation.measures),
            "N_REJECTED": len(evaluation.bad),
            "CHECKLIST_USED": checklist.statement(language),
        }


def _write(run: Run, name: str, table: "DataFrame", kinds: Sequence[tuple[str, str]]) -> str | None:
    fields = make_fields(kinds)
    sink, destination = run.sink(name, fields)
    if sink is not None:
        write_table(sink, fields, table, kinds, name)
    return destination


def _tell_bad(evaluation: Evaluation, layer: str, warn: Callable[[str], None]) -> None:
    for each in evaluation.bad[:TOLD_ONE_BY_ONE]:
        warn(
            told(
                tr("{layer}, row {row}: {field} = {value}: {reason}."),
                layer=layer,
                row=each.row + 1,
                field=each.field,
                value=shown_value(each.value),
                reason=each.reason,
            )
        )
    if len(evaluation.bad) > TOLD_ONE_BY_ONE:
        warn(
            told(
                tr("{count} more {count:answer has|answers have} problems: see the output REJECTED."),
                count=len(evaluation.bad) - TOLD_ONE_BY_ONE,
            )
        )
