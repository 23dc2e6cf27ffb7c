"""Asks operators for the data that are missing and matter: a workbook and a letter each."""

from collections import Counter
from dataclasses import dataclass
from datetime import date
from pathlib import Path

from qgis.core import (
    QgsProcessingOutputHtml,
    QgsProcessingOutputNumber,
    QgsProcessingOutputString,
    QgsProcessingParameterFolderDestination,
)

from ...errors import DataProblem
from ...pages.xlsx import write_sheets
from ...rating.request_book import Present, sheets
from ...rating.request_letter import letter, overview
from ...rating.requests import GROUPS, Request, file_names, requests
from ...rating.scheme import Scheme, load_scheme, shipped_scheme
from ...rating.values import NAMES
from ...table import objects
from ...translation import told, tr
from ..base import TailingsAlgorithm
from ..frames import Frame, read_frame, require_fields
from ..guard import refuse_file_of_others
from ..map.staging import results_folders
from ..parameters import add_choice, add_language
from ..run import Run
from .parameters import add_data_file, add_priors, add_source, scheme_unheeded
from .ratehazard import RateHazard
from .raterisk import RateRisk
from .telling import scored, tell_bad_values

OVERVIEW = "requests.html"
# Of the workbook and of the letter.
ENDINGS = (".xlsx", ".html")
READ = (*NAMES, "name_local", *GROUPS, "data_source", "data_date")
SCHEMES = (*RateHazard.SCHEMES, *RateRisk.SCHEMES)


class DataRequest(TailingsAlgorithm):
    """Writes for each operator the unknown data that would change a class or rank, to fill in and to read back."""

    ID = "datarequest"
    GROUP = "rating"
    REPLACES_AT_END = True

    def title(self):
        return tr("Request missing data")

    def labels(self):
        return tr(
            "missing data,unknown,questionnaire,operator,owner,letter,workbook,XLSX,value of information"
        )

    def initAlgorithm(self, configuration=None):
        add_source(
            self,
            "INPUT",
            tr("Facilities"),
            tr(
                "Inventory of facilities with facility_id: any layer or table with the fields that the scheme reads."
            ),
        )
        add_choice(
            self,
            "SCHEME",
            tr("Scheme"),
            SCHEMES,
            tr("Rating scheme by which it is weighed what an unknown would change."),
        )
        add_data_file(
            self,
            "SCHEME_FILE",
            tr("Scheme file"),
            tr("A scheme of your own, used instead of the one above."),
        )
        add_choice(
            self,
            "GROUP_BY",
            tr("A request for each"),
            GROUPS,
            tr(
                "operator, owner, country or region: the field by which facilities are put together. Those of which it "
                "is not known are a request of their own."
            ),
        )
        add_priors(self)
        add_language(
            self,
            tr("Language of workbooks and letters"),
            tr("en or ru: headings, lists to choose from, explanations; names stay as they are."),
        )
        self.add(
            QgsProcessingParameterFolderDestination("FOLDER", tr("Folder of requests")),
            tr(
                "For each group a workbook (XLSX) to fill in and a letter (HTML), and requests.html, which lists them. "
                "Files that the tool did not make, such as workbooks filled in, are not replaced."
            ),
        )
        self.addOutput(QgsProcessingOutputHtml("OVERVIEW", tr("List of requests")))
        self.addOutput(QgsProcessingOutputNumber("N_REQUESTS", tr("Requests")))
        self.addOutput(QgsProcessingOutputNumber("N_FACILITIES", tr("Facilities asked about")))
        self.addOutput(QgsProcessingOutputNumber("N_DATA", tr("Data asked for")))
        self.addOutput(QgsProcessingOutputString("SCHEME_USED", tr("Scheme, version and digest")))

    def unheeded(self, run: Run):
        return scheme_unheeded(run)

    def files_written(self, run: Run):
        folder = run.output_file("FOLDER")
        return {"FOLDER": [folder / OVERVIEW]} if folder else {}

    def look_over(self, run: Run):
        folder = run.output_file("FOLDER")
        there = folder.glob("request*") if folder is not None and folder.is_dir() else ()
        # Which requests there are only the layer tells: it is read here where a file of others may be one of them.
        if folder is not None and any(map(_is_of_others, there)):
            for name in _asked(run).names:
                for ending in ENDINGS:
                    refuse_file_of_others(folder / f"{name}{ending}")

    def execute(self, run: Run) -> dict:
        language, priors = run.choice("LANGUAGE"), run.choice("PRIORS")
        asked = _asked(run)
        found, scheme = asked.found, asked.scheme
        folder, day, tick = run.output_file("FOLDER"), date.today().isoformat(), run.tick(40, 95)
        present = Present(asked.frame.table, language)
        with results_folders(folder) as (stage,):
            for number, (request, name) in enumerate(zip(found, asked.names, strict=True)):
                tick(number / len(found))
                book, page = (f"{name}{ending}" for ending in ENDINGS)
                write_sheets(stage / book, sheets(request, present, scheme, language))
                text = letter(request, present, scheme, book, day, language, priors)
                (stage / page).write_text(text, encoding="utf-8")
            listed = overview(found, asked.names, scheme, language, priors)
            (stage / OVERVIEW).write_text(listed, encoding="utf-8")
        return {
            "FOLDER": str(folder),
            "OVERVIEW": str(folder / OVERVIEW),
            "N_REQUESTS": len(found),
            "N_FACILITIES": sum(len(each.rows) for each in found),
            "N_DATA": sum(each.size for each in found),
            "SCHEME_USED": scheme.statement(),
        }


@dataclass(frozen=True)
class _Asked:
    """What is asked of the facilities of a layer, and the names of the files of each request, without ending."""

    scheme: Scheme
    frame: Frame
    found: list[Request]
    names: list[str]


def _asked(run: Run) -> _Asked:
    scheme, language, group_by = _scheme(run), run.choice("LANGUAGE"), run.choice("GROUP_BY")
    columns = dict.fromkeys((*READ, *scheme.columns()))
    frame = read_frame(run.required_source("INPUT"), columns, run.tick(0, 20))
    _look_at(frame, group_by, run)
    scores = scored(frame, scheme, language)
    tell_bad_values(scores.bad, frame, f"{scheme.prefix}_note", run.feedback.pushWarning)
    found, unasked = requests(frame.table, scores, scheme, group_by, run.choice("PRIORS"))
    run.feedback.setProgress(40)
    if unasked:
        run.feedback.pushWarning(
            told(
                tr("Inputs of the scheme that are no fields of the inventory are not asked for: {fields}."),
                fields=", ".join(unasked),
            )
        )
    return _Asked(scheme, frame, found, file_names([each.title(language) for each in found]))


def _is_of_others(path: Path) -> bool:
    try:
        refuse_file_of_others(path)
    except DataProblem:
        return True
    return False


def _scheme(run: Run) -> Scheme:
    path = run.file("SCHEME_FILE")
    return load_scheme(path) if path else shipped_scheme(run.choice("SCHEME"))


def _look_at(frame: Frame, group_by: str, run: Run) -> None:
    """Raise DataProblem where answers could not be told apart; warn of facilities that are not asked about."""
    require_fields(
        frame, ["facility_id"], tr("By it the answers find their facility: run importinventory first.")
    )
    ids = objects(frame.table, "facility_id").tolist()
    counts = Counter(each for each in ids if each is not None)
    twice = [str(each) for each, count in counts.items() if count > 1]
    if twice:
        raise DataProblem(
            tr(
                "Layer {layer}, field facility_id: {ids} stand twice or more. Answers could not be told apart: give "
                "each facility an identifier of its own."
            ).format(layer=frame.layer, ids=", ".join(twice[:10]))
        )
    unnamed = sum(each is None for each in ids)
    if unnamed:
        run.feedback.pushWarning(
            told(
                tr("{layer}: {count} {count:row|rows} without facility_id {count:was|were} left out."),
                layer=frame.layer,
                count=unnamed,
            )
        )
    if group_by not in frame.table:
        run.feedback.pushWarning(
            told(
                tr("Layer {layer} has no field {field}: all facilities are in one request."),
                layer=frame.layer,
                field=group_by,
            )
        )
