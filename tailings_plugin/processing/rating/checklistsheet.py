"""A list of the checklist as a sheet to print: empty, or with the answers of a facility."""

from typing import TYPE_CHECKING

from qgis.core import QgsProcessingOutputNumber, QgsProcessingOutputString, QgsProcessingParameterString

from ...errors import DataProblem
from ...rating.checklist import ANSWER_NAMES, Checklist, load_checklist, shipped_checklist
from ...rating.checklist_sheet import NOTE_NAMES, SHEET_LANGUAGES, answers_counted, checklist_sheet
from ...table import objects
from ...translation import told, tr
from ..base import TailingsAlgorithm
from ..frames import read_frame, require_fields
from ..parameters import add_language
from ..run import Run
from .parameters import add_data_file, add_page, add_source

if TYPE_CHECKING:
    from pandas import DataFrame

FIRST_LIST = "A"


class ChecklistSheet(TailingsAlgorithm):
    """Writes a list of the safety checklist as a sheet of A4, to fill in by hand or with the answers of a facility."""

    ID = "checklistsheet"
    GROUP = "rating"

    def title(self):
        return tr("Checklist to print")

    def labels(self):
        return tr("checklist,sheet,print,form,inspection,audit,questions,paper,HTML")

    def initAlgorithm(self, configuration=None):
        self.add(
            QgsProcessingParameterString("LIST", tr("List"), FIRST_LIST),
            tr("Which list of the checklist: A visual, B detailed, C inactive or abandoned facility."),
        )
        add_source(
            self,
            "ANSWERS",
            tr("Answers"),
            tr(
                "A table with one row per answer: facility_id, question_id and answer, where it has them answered_on, "
                "answered_by, evidence, remarks and photo. Without it the sheet is empty."
            ),
            optional=True,
        )
        self.add(
            QgsProcessingParameterString("FACILITY", tr("Facility"), optional=True),
            tr("facility_id of the facility; it may be left out where the answers are those of one."),
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
            self, tr("Language of the sheet"), tr("en, ru, or both: questions and captions."), SHEET_LANGUAGES
        )
        add_page(
            self,
            "HTML",
            tr("Sheet"),
            tr("A page for A4: print it from any browser, or save it as a PDF there."),
        )
        self.addOutput(QgsProcessingOutputNumber("N_QUESTIONS", tr("Questions")))
        self.addOutput(QgsProcessingOutputNumber("N_ANSWERED", tr("Questions with an answer")))
        self.addOutput(QgsProcessingOutputString("CHECKLIST_USED", tr("Checklist, version and digest")))

    def execute(self, run: Run) -> dict:
        path = run.file("CHECKLIST")
        checklist = load_checklist(path) if path else shipped_checklist()
        list_code = _list_of(run, checklist)
        answers = _answers(run)
        facility = _facility(run, answers)
        answered = 0
        if answers is not None and facility is not None:
            answered = len(answers_counted(answers, checklist, facility, list_code))
            if not answered:
                run.feedback.pushWarning(
                    told(
                        tr(
                            "The answers have none of facility {facility} to list {list}: the boxes stay empty."
                        ),
                        facility=facility,
                        list=list_code,
                    )
                )
        run.feedback.setProgress(60)
        language = run.choice("LANGUAGE")
        page = run.output_file("HTML")
        if page:
            sheet = checklist_sheet(checklist, list_code, language, answers, facility)
            page.write_text(sheet, encoding="utf-8")
        return {
            "HTML": str(page) if page else None,
            "N_QUESTIONS": len(checklist.questions_of(list_code)),
            "N_ANSWERED": answered,
            "CHECKLIST_USED": checklist.statement(),
        }


def _list_of(run: Run, checklist: Checklist) -> str:
    """Return the list that is meant, in any case of its letters; DataProblem when the checklist has no such list."""
    wanted = run.text("LIST").strip()
    found = next((each for each in checklist.lists if each.casefold() == wanted.casefold()), None)
    if found is None or not checklist.questions_of(found):
        raise DataProblem(
            tr("LIST: '{list}' is no list with questions of checklist {checklist}; it has {lists}.").format(
                list=wanted, checklist=checklist.name, lists=", ".join(checklist.lists)
            )
        )
    return found


def _answers(run: Run) -> "DataFrame | None":
    source = run.source("ANSWERS")
    if source is None:
        return None
    frame = read_frame(source, (*ANSWER_NAMES, *NOTE_NAMES), run.tick(0, 40))
    require_fields(frame, ANSWER_NAMES, tr("Give one row per answer."))
    return frame.table


def _facility(run: Run, answers: "DataFrame | None") -> str | None:
    """Return the facility of the sheet; DataProblem where the answers are of several and none is named."""
    named = run.text("FACILITY").strip()
    if named or answers is None:
        return named or None
    ids = sorted({str(each).strip() for each in objects(answers, "facility_id") if each is not None})
    if len(ids) > 1:
        raise DataProblem(
            tr("ANSWERS has the answers of several facilities: name one as FACILITY, such as {ids}.").format(
                ids=", ".join(ids[:10])
            )
        )
    return ids[0] if ids else None
