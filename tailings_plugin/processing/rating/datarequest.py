"""Asks operators for the data that are missing and matter: a workbook and a letter each."""

from collections import Counter
from datetime import date

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
from ...rating.requests import GROUPS, file_names, requests
from ...rating.scheme import Scheme, load_scheme, shipped_scheme
from ...rating.values import NAMES
from ...table import objects
from ...translation import tr
from ..base import TailingsAlgorithm
from ..frames import Frame, read_frame, require_fields
from ..map.staging import results_folders
from ..parameters import add_choice, add_language
from ..run import Run
from .parameters import add_data_file, add_priors, add_source, scheme_unheeded
from .ratehazard import RateHazard
from .raterisk import RateRisk
from .telling import scored, tell_bad_values

OVERVIEW = "requests.html"
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

    def execute(self, run: Run) -> dict:
        scheme, language, group_by = _scheme(run), run.choice("LANGUAGE"), run.choice("GROUP_BY")
        frame = read_frame(
            run.required_source("INPUT"), dict.fromkeys((*READ, *scheme.columns())), run.tick(0, 20)
        )
        _look_at(frame, group_by, run)
        scores = scored(frame, scheme, language)
        tell_bad_values(scores.bad, frame, f"{scheme.prefix}_note", run.feedback.pushWarning)
        priors = run.choice("PRIORS")
        found, unasked = requests(frame.table, scores, scheme, group_by, priors)
        run.feedback.setProgress(40)
        if unasked:
            run.feedback.pushWarning(
                tr(
                    "Inputs of the scheme that are no fields of the inventory are not asked for: {fields}."
                ).format(fields=", ".join(unasked))
            )
        names = file_names([each.title(language) for each in found])
        folder, day, tick = run.output_file("FOLDER"), date.today().isoformat(), run.tick(40, 95)
        present = Present(frame.table, language)
        with results_folders(folder) as (stage,):
            for number, (request, name) in enumerate(zip(found, names, strict=True)):
                tick(number / len(found))
                book = f"{name}.xlsx"
                write_sheets(stage / book, sheets(request, present, scheme, language))
                page = letter(request, present, scheme, book, day, language, priors)
                (stage / f"{name}.html").write_text(page, encoding="utf-8")
            (stage / OVERVIEW).write_text(overview(found, names, scheme, language, priors), encoding="utf-8")
        return {
            "FOLDER": str(folder),
            "OVERVIEW": str(folder / OVERVIEW),
            "N_REQUESTS": len(found),
            "N_FACILITIES": sum(len(each.rows) for each in found),
            "N_DATA": sum(each.size for each in found),
            "SCHEME_USED": scheme.statement(),
        }


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
            tr("{layer}: {count} rows without facility_id were left out.").format(
                layer=frame.layer, count=unnamed
            )
        )
    if group_by not in frame.table:
        run.feedback.pushWarning(
            tr("Layer {layer} has no field {field}: all facilities are in one request.").format(
                layer=frame.layer, field=group_by
            )
        )
