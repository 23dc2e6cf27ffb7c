"""hazardlist: the ranked list as a page and as a table."""

from datetime import date

from qgis.core import (
    QgsProcessing,
    QgsProcessingOutputNumber,
    QgsProcessingParameterFeatureSource,
    QgsProcessingParameterFileDestination,
    QgsProcessingParameterNumber,
)

from ...cartography.data.captions import PAPER_LANGUAGES, Captions
from ...cartography.data.facilities import ORDERS, ranked, rated_count
from ...cartography.data.open_points import open_points
from ...cartography.list.given import ListGiven
from ...cartography.list.html import html_list
from ...cartography.list.table import write_table
from ...errors import DataProblem
from ...translation import tr
from ..base import TailingsAlgorithm
from ..guard import check_table
from ..parameters import add_choice, add_language
from .authority import add_authority, authority_of
from .credits import add_used_data, credited
from .rated import add_overview_people, add_scheme_file, rating_shown, read_rated, read_rows_of, require_order
from .staging import results_folders

# By these it is known that there is no border on the way of a path.
NEEDED_OF_PATHS = ("facility_id", "countries", "ends_in")
READ_OF_PATHS = (*NEEDED_OF_PATHS, "touches", "length_km")


class HazardList(TailingsAlgorithm):
    """Writes the facilities in the order of their hazard, with the range of each rating."""

    ID = "hazardlist"
    GROUP = "map"
    REPLACES_AT_END = True

    def title(self):
        return tr("Hazard list")

    def labels(self):
        return tr("list,ranking,table,report,HTML,Excel,XLSX,ODS,CSV,THI")

    def initAlgorithm(self, configuration=None):
        self.add(
            QgsProcessingParameterFeatureSource(
                "INPUT", tr("Rated facilities"), [QgsProcessing.SourceType.TypeVector]
            ),
            tr("Facilities with the rating of the tool Rate hazard (field thi); with or without geometry."),
        )
        self.add(
            QgsProcessingParameterFeatureSource(
                "PATHS", tr("Downstream paths"), [QgsProcessing.SourceType.TypeVectorLine], optional=True
            ),
            tr(
                "Paths of the tool Trace downstream: where one was followed to its end and crosses no border, the "
                "list says so. Without them such a border is unknown."
            ),
        )
        add_language(
            self,
            tr("Language of the list"),
            tr("en, ru, both, kk, ky, tg or uz: headings and coded values; names stay as they are."),
            PAPER_LANGUAGES,
        )
        add_choice(
            self,
            "ORDER",
            tr("Order"),
            tuple(ORDERS),
            tr(
                "cautious: every unknown at its worst (thi_rank). expected: by how likely the classes of the "
                "unknown are (thi_rank_expected). robust: by the median rank of the tool How sure are the ranks, "
                "run on the rated facilities (rank_median). The other ranks stand beside it."
            ),
        )
        add_scheme_file(self)
        self.add(
            QgsProcessingParameterNumber(
                "PEOPLE_TOTAL",
                tr("People at risk of any facility"),
                QgsProcessingParameterNumber.Type.Double,
                None,
                optional=True,
                minValue=0.0,
            ),
            tr("Printed with the list: PEOPLE_TOTAL of the tool Exposure, which counts each person once."),
            advanced=True,
        )
        add_overview_people(self)
        add_used_data(self)
        add_authority(
            self,
            tr("Who gives the list out: stands above its title, and on the cover of the workbook."),
            tr(
                "A picture of the authority's, above the title and on the cover of the workbook: PNG, JPEG or SVG, "
                "of at most 5 MB."
            ),
        )
        self.add(
            QgsProcessingParameterFileDestination("HTML", tr("List as a page"), tr("HTML page (*.html)")),
            tr("One file without outside resources: sorts and filters in any browser, and prints on A4."),
        )
        self.add(
            QgsProcessingParameterFileDestination(
                "TABLE",
                tr("List as a table"),
                tr("Excel workbook (*.xlsx);;OpenDocument table (*.ods);;CSV, UTF-8 (*.csv)"),
                optional=True,
            ),
            tr("All columns with typed cells. The ending decides: xlsx, ods or csv."),
        )
        self.addOutput(QgsProcessingOutputNumber("N_RATED", tr("Facilities rated")))
        self.addOutput(QgsProcessingOutputNumber("N_NOT_RATED", tr("Facilities that cannot be rated")))
        self.addOutput(QgsProcessingOutputNumber("N_OPEN_POINTS", tr("Open points before publication")))

    def files_written(self, run):
        page, table = run.output_file("HTML"), run.output_file("TABLE")
        if page == table:
            raise DataProblem(tr("{file} is named for both the page and the table.").format(file=page))
        return {"HTML": [page]} | ({"TABLE": [table]} if table else {})

    def look_over(self, run):
        credited(run)
        authority_of(run)

    def execute(self, run):
        captions = Captions(run.choice("LANGUAGE"))
        page_path, table_path = run.output_file("HTML"), run.output_file("TABLE")
        source = run.required_source("INPUT")
        facilities, _ = read_rated(source, run.context)
        rating = rating_shown(run, facilities, source.sourceName())
        order = run.choice("ORDER")
        require_order(facilities, order, source.sourceName())
        facilities = ranked(facilities, order)
        points = open_points(facilities, date.today(), towns=run.boolean("OVERVIEW_PEOPLE"))
        total, layers, authority = run.number("PEOPLE_TOTAL"), credited(run).layers, authority_of(run)
        paths = read_rows_of(run, "PATHS", NEEDED_OF_PATHS, READ_OF_PATHS) if run.has("PATHS") else None
        given = ListGiven(order, total, points, layers, authority, paths)
        run.tick()(0.2)
        beside = (table_path or page_path).parent
        with results_folders(page_path.parent, beside) as (page_stage, table_stage):
            page = html_list(facilities, captions, run.tick(20, 60), rating, given)
            (page_stage / page_path.name).write_text(page, encoding="utf-8")
            if table_path:
                write_table(table_stage / table_path.name, facilities, captions, rating, given)
            if (
                table_path and table_path.suffix.lower() == ".csv"
            ):  # it cannot show by itself that it is whole
                check_table(table_stage / table_path.name, "", len(facilities), [])
            run.tick()(0.95)
        rated = rated_count(facilities)
        return {
            "HTML": str(page_path),
            "TABLE": str(table_path) if table_path else None,
            "N_RATED": rated,
            "N_NOT_RATED": len(facilities) - rated,
            "N_OPEN_POINTS": len(points),
        }
