"""facilitysheets: one page a facility, as one PDF."""

import gc
import tempfile
from datetime import date
from pathlib import Path

from qgis.core import (
    Qgis,
    QgsLayoutExporter,
    QgsProcessingOutputNumber,
    QgsProcessingParameterFileDestination,
    QgsProcessingParameterNumber,
    QgsProcessingParameterString,
)

from ...about import NAME
from ...cartography.data.captions import Captions
from ...cartography.data.open_points import open_points_of_each
from ...cartography.layout.export import name_pdf, pdf_settings
from ...cartography.sheets.facility_sheets import SheetWishes, build_sheets
from ...cartography.sheets.ground import Relief
from ...cartography.sheets.surroundings import SheetSurroundings
from ...errors import DataProblem
from ...place_layers import read_countries
from ...system_reasons import reason_said
from ...table import objects
from ...texts import ALL_LANGUAGES
from ...translation import tr
from ..base import TailingsAlgorithm
from ..frames import refuse_twice
from ..guard import check_file
from ..parameters import add_language
from ..reliefs import cell_m_of, overview_cell_m
from ..run import Cancelled
from .authority import add_authority, authority_of
from .credits import credited
from .rated import (
    rated_in_whole,
    rating_shown,
    read_named_rows,
    read_rated,
    read_rows_of,
)
from .shown import add_doubts_and_credits, add_layers, add_shading, map_countries_help
from .staging import results_folders

# Each of their rows is drawn on the page of the facility it names.
OF_A_FACILITY = ("PATHS", "ZONES", "CROSSINGS", "ARRIVALS", "SECTIONS", "CHECKLIST")


class FacilitySheets(TailingsAlgorithm):
    """Writes an atlas: map, long profile, factors, key facts and sources of every facility."""

    ID = "facilitysheets"
    GROUP = "map"
    REPLACES_AT_END = True

    def title(self):
        return tr("Facility sheets")

    def labels(self):
        return tr("atlas,fact sheet,passport,profile,report,PDF,print")

    def flags(self):
        # Layouts live in the main thread.
        return super().flags() | Qgis.ProcessingAlgorithmFlag.NoThreading

    def initAlgorithm(self, configuration=None):
        add_layers(
            self,
            {
                "INPUT": tr("Facilities with the rating of the tool Rate hazard (field thi), one page each."),
                "PATHS": tr(
                    "Paths of the tool Trace downstream; their Z and M values make the long profile. They belong "
                    "to a facility by facility_id, as the other layers do."
                ),
                "ZONES": tr("Zones to show on the map of a page."),
                "CROSSINGS": tr(
                    "Crossings of the tool Trace downstream, marked on the profile with distance and hours."
                ),
                **dict.fromkeys(("ARRIVALS", "SECTIONS", "CHECKLIST")),
                "COUNTRIES": map_countries_help(),
                "SETTLEMENTS": None,
            },
        )
        add_shading(
            self,
            tr(
                "Shades the map near the facility, at scales for which its cells are small enough. Left empty: plain."
            ),
        )
        add_language(
            self,
            tr("Language of the sheets"),
            tr("en, ru, kk, ky, tg or uz: headings and coded values; names stay as they are."),
            ALL_LANGUAGES,
        )
        self.add(
            QgsProcessingParameterNumber("HIGHEST", tr("Only the highest"), defaultValue=0, minValue=0),
            tr("How many facilities get a page, by rank; 0: all."),
        )
        self.add(
            QgsProcessingParameterString("SOURCES", tr("Sources"), optional=True),
            tr("Named on pages of facilities whose data_source is empty."),
        )
        add_authority(
            self,
            tr("Who gives the sheets out: stands above the name of each facility."),
            tr("A picture of the authority's, at the head of each page: PNG, JPEG or SVG, of at most 5 MB."),
        )
        add_doubts_and_credits(self)
        self.add(
            QgsProcessingParameterFileDestination("PDF", tr("Sheets"), "PDF (*.pdf)"),
            tr("One PDF, A4 portrait, a page a facility, highest first."),
        )
        self.addOutput(QgsProcessingOutputNumber("N_SHEETS", tr("Sheets")))
        self.addOutput(QgsProcessingOutputNumber("N_OPEN_POINTS", tr("Open points before publication")))

    def look_over(self, run):
        credited(run)
        authority_of(run)

    def execute(self, run):
        source = run.required_source("INPUT")
        facilities, _ = read_rated(source, run.context)
        refuse_twice(objects(facilities, "facility_id").tolist(), source.sourceName())
        surroundings, rated = self._surroundings(run), rated_in_whole(run, "INPUT", facilities)
        authority = authority_of(run)
        wishes = SheetWishes(
            run.choice("LANGUAGE"),
            rated,
            run.text("SOURCES").strip(),
            overview_cell_m(surroundings.paths, run.boolean("OVERVIEW_RELIEF")),
            rating_shown(run, facilities, source.sourceName()),
            credited(run),
            authority.name,
            authority.logo,
            self._relief(run),
        )
        everyone, facilities = facilities, facilities.head(run.integer("HIGHEST") or len(facilities))
        points = open_points_of_each(
            facilities,
            date.today(),
            wishes.overview_cell_m is not None,
            wishes.sources,
            run.boolean("OVERVIEW_PEOPLE"),
            (wishes.credited.uncredited, wishes.credited.of),
        )
        path = run.output_file("PDF")
        with (
            results_folders(path.parent) as (stage,),
            tempfile.TemporaryDirectory(ignore_cleanup_errors=True) as folder,
        ):
            project, sheet = build_sheets(
                facilities, surroundings, wishes, Path(folder), run.context, run.tick(0, 30), everyone, points
            )
            self._export(sheet.layout, stage / path.name, run.feedback)
            title = Captions(wishes.language)("sheets_title")
            name_pdf(stage / path.name, title, authority.name or NAME)
            check_file(stage / path.name, pages=len(facilities))
            # The GeoPackage must be closed before its folder is removed.
            project.clear()
            del project, sheet
            gc.collect()
        kinds = {point.code for each in points for point in each}
        return {"PDF": str(path), "N_SHEETS": len(facilities), "N_OPEN_POINTS": len(kinds)}

    def _relief(self, run) -> Relief | None:
        path = run.raster("RELIEF")
        return Relief(path, cell_m_of(path), run.raster_layer("RELIEF").name()) if path else None

    def _surroundings(self, run) -> SheetSurroundings:
        return SheetSurroundings(
            read_countries(run.source("COUNTRIES"), run.context.transformContext(), codes_needed=False),
            **{name.lower(): read_rows_of(run, name, ["facility_id"]) for name in OF_A_FACILITY},
            settlements=read_named_rows(run, "SETTLEMENTS"),
            crossings_given=run.has("CROSSINGS"),
        )

    def _export(self, layout, path: Path, feedback) -> None:
        result, reason = QgsLayoutExporter.exportToPdf(layout.atlas(), str(path), pdf_settings(), feedback)
        if result == QgsLayoutExporter.ExportResult.Canceled or feedback.isCanceled():
            raise Cancelled(tr("Cancelled"))
        if result != QgsLayoutExporter.ExportResult.Success:
            raise DataProblem(
                tr("{file} could not be written: {reason}").format(file=path.name, reason=reason_said(reason))
            )
