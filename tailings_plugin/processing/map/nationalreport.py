"""nationalreport: what register and rating say of a country, as a page, a text and a PDF."""

import gc
import tempfile
from dataclasses import replace
from datetime import date
from pathlib import Path

import numpy as np
from qgis.core import (
    Qgis,
    QgsProcessingOutputNumber,
    QgsProcessingParameterFile,
    QgsProcessingParameterFileDestination,
    QgsProcessingParameterNumber,
    QgsProcessingParameterString,
)

from ...cartography.data.captions import Captions
from ...cartography.data.facilities import rated_count
from ...cartography.data.rated_by import INDEX, rating_of
from ...cartography.look import fonts
from ...cartography.look.logo import check_logo
from ...cartography.map.hazard_map import draw_map
from ...cartography.map.notes import ground_credits
from ...cartography.map.picture import picture_of_map
from ...cartography.map.plan import MapWishes, plan_map, what_is_shown
from ...cartography.report.blocks import Picture, Report
from ...cartography.report.charts import WIDTH_MM
from ...cartography.report.document import text_document
from ...cartography.report.odt import write_odt
from ...cartography.report.page import html_report
from ...cartography.report.pdf import write_pdf
from ...cartography.report.pictures import image_of_file, picture_of_image
from ...cartography.report.report import national_report
from ...cartography.report.subject import Earlier, Subject
from ...cartography.report.words import Words
from ...errors import DataProblem
from ...rating.checklist_tables import MEASURE_NAMES
from ...rating.comparison import compare, scheme_of
from ...table import numbers
from ...translation import explained, tr
from ..base import TailingsAlgorithm
from ..frames import read_frame, require_fields
from ..guard import check_file
from ..parameters import add_language
from ..rating.compareratings import carried_parts, read_rating
from ..reliefs import overview_cell_m
from ..run import Run
from .authority import add_authority, authority_of
from .credits import credited
from .rated import rating_shown, read_rated
from .shown import Source, add_doubts_and_credits, add_layers, map_countries_help, surroundings_of
from .staging import results_folders

FILES = ("HTML", "ODT", "PDF")
# On paper a map is so high at most; a picture that was given has no more points than print shows.
MAP_HEIGHT_MM, LOGO_MM, MAP_DPI, LONGEST_PX = 90.0, (30.0, 16.0), 200.0, 2600
NEEDED_OF_MEASURES = ("facility_id", "term", "measure")


class NationalReport(TailingsAlgorithm):
    """Writes two to six pages of counts, tables, charts and a map for a working group to discuss."""

    ID = "nationalreport"
    GROUP = "map"
    REPLACES_AT_END = True

    def title(self):
        return tr("National report")

    def labels(self):
        return tr(
            "report,summary,statistics,working group,neighbours,Sendai,SDG,data gaps,PDF,ODT,HTML,publish,THI"
        )

    def flags(self):
        # Layouts live in the main thread.
        return super().flags() | Qgis.ProcessingAlgorithmFlag.NoThreading

    def initAlgorithm(self, configuration=None):
        self._add_layers()
        add_language(
            self,
            tr("Language of the report"),
            tr("en or ru: all words, numbers and coded values; names stay as they are."),
        )
        self.add(
            QgsProcessingParameterString("TITLE", tr("Title"), optional=True),
            tr("Title of the report; empty: the usual one, in its language."),
        )
        add_authority(
            self,
            tr("Who gives the report out: stands below its title and at the foot of each page."),
            tr("A picture of the authority's, at the head of the report: PNG, JPEG or SVG, of at most 5 MB."),
        )
        self.add(
            QgsProcessingParameterString("SOURCES", tr("Sources"), optional=True),
            tr("Who made the data, as the report shall name them."),
        )
        self._add_more()
        for name, label, kinds, help_text in (
            (
                "HTML",
                tr("Report as a page"),
                tr("HTML page (*.html)"),
                tr("One file without outside resources, for a web site or a mail."),
            ),
            (
                "ODT",
                tr("Report as a text"),
                tr("OpenDocument text (*.odt)"),
                tr("For LibreOffice and Word: a working group writes its own words into it."),
            ),
            (
                "PDF",
                tr("Report as PDF"),
                "PDF (*.pdf)",
                tr("A4, with page numbers; its text can be searched."),
            ),
        ):
            self.add(QgsProcessingParameterFileDestination(name, label, kinds, optional=True), help_text)
        for name, label in (
            ("N_FACILITIES", tr("Facilities")),
            ("N_RATED", tr("Facilities rated")),
            ("N_ACT_NOW", tr("Facilities to act on now")),
            ("N_PAGES", tr("Pages of the PDF")),
            ("N_OPEN_POINTS", tr("Open points before publication")),
        ):
            self.addOutput(QgsProcessingOutputNumber(name, label))

    def _add_layers(self):
        add_layers(
            self,
            {
                "INPUT": tr(
                    "Facilities with the rating of the tool Rate hazard (field thi); with or without geometry."
                ),
                "PATHS": tr(
                    "Paths of the tool Trace downstream: they tell the river basin of each facility."
                ),
                "CROSSINGS": tr(
                    "Crossings of the tool Trace downstream: what could reach each neighbour, how near and how soon. "
                    "Left empty: what the register itself says of countries downstream."
                ),
                "EARLIER": None,
                "MEASURES": None,
                "ZONES": tr("Zones to show on the map of the report."),
                "COUNTRIES": map_countries_help(),
            },
            Source.TypeVector,
        )

    def _add_more(self):
        self.add(
            QgsProcessingParameterFile(
                "MAP",
                tr("Picture of the map"),
                optional=True,
                fileFilter=tr("Picture (*.png *.jpg *.jpeg *.svg)"),
            ),
            tr(
                "A map of your own, such as that of the tool Hazard map as PNG. Left empty: the report draws one."
            ),
            advanced=True,
        )
        self.add(
            QgsProcessingParameterNumber(
                "PEOPLE_TOTAL",
                tr("People at risk of any facility"),
                QgsProcessingParameterNumber.Type.Double,
                None,
                optional=True,
                minValue=0.0,
            ),
            tr(
                "PEOPLE_TOTAL of the tool Exposure, which counts each person once; without it no sum is given."
            ),
            advanced=True,
        )
        add_doubts_and_credits(self)

    def look_over(self, run):
        credited(run)
        authority_of(run)
        if given := run.file("MAP"):
            check_logo(given)
        if not any(run.output_file(name) for name in FILES):
            raise DataProblem(tr("None of HTML, ODT and PDF is to be written: name at least one of them."))

    def unheeded(self, run):
        return {"ZONES": tr("MAP takes the place of the map it is drawn on")} if run.has("MAP") else {}

    def execute(self, run: Run) -> dict:
        language, family = run.choice("LANGUAGE"), fonts.font_family()
        subject = self._subject(run, Captions(language), family)
        report = national_report(subject, family, run.tick(50, 70))
        pages = self._write(run, report, subject.words, family)
        calls = [each.action for each in subject.facts]
        return {
            **{name: str(path) if (path := run.output_file(name)) else None for name in FILES},
            "N_FACILITIES": len(subject.facilities),
            "N_RATED": rated_count(subject.facilities),
            "N_ACT_NOW": calls.count("act_now"),
            "N_PAGES": pages,
            "N_OPEN_POINTS": report.n_open_points,
        }

    def _subject(self, run: Run, captions: Captions, family: str) -> Subject:
        source = run.required_source("INPUT")
        facilities, features = read_rated(source, run.context)
        rating = rating_shown(run, facilities, source.sourceName())
        surroundings = surroundings_of(run, ("facility_id",))
        run.tick()(0.1)
        drawn, map_credits = self._map(run, facilities, features, surroundings, captions, rating)
        return Subject(
            facilities,
            rating,
            captions,
            date.today(),
            surroundings.paths,
            surroundings.crossings,
            run.has("PATHS"),
            run.has("CROSSINGS"),
            self._measures(run),
            self._earlier(run, captions.language),
            run.number("PEOPLE_TOTAL"),
            run.boolean("OVERVIEW_PEOPLE"),
            overview_cell_m(surroundings.paths, run.boolean("OVERVIEW_RELIEF")),
            run.text("SOURCES").strip(),
            credited(run),
            run.text("TITLE").strip(),
            authority_of(run).name,
            drawn,
            run.has("MAP"),
            map_credits,
        )

    def _map(
        self, run, facilities, features, surroundings, captions, rating
    ) -> tuple[Picture | None, list[str]]:
        """Return the picture that was given, else the map drawn, with whom its ground credits; None without places."""
        alt = Words(captions)("map_alt")
        if given := run.file("MAP"):
            image = image_of_file(given, LONGEST_PX)
            return picture_of_image(image, "map", alt, WIDTH_MM, MAP_HEIGHT_MM), []
        if not np.isfinite(numbers(facilities, "lon")).any():
            return None, []
        wishes = MapWishes(captions.language, "a4_landscape", rating=rating, credited=credited(run))
        plan = plan_map(facilities, surroundings, wishes, run.context)
        with tempfile.TemporaryDirectory(ignore_cleanup_errors=True) as folder:
            target = Path(folder) / "map_layers.gpkg"
            project = draw_map(
                facilities, features, surroundings, plan, target, run.context, run.tick(10, 40)
            )
            image = picture_of_map(project.layoutManager().printLayouts()[0], MAP_DPI)
            # The GeoPackage must be closed before its folder is removed.
            project.clear()
            del project
            gc.collect()
        if image.isNull():
            return None, []
        shown = what_is_shown(facilities, surroundings, wishes, rating)
        shown = replace(shown, drawn=plan.ground.drawn, borders_drawn=plan.borders_drawn)
        picture = picture_of_image(image, "map", alt, WIDTH_MM, MAP_HEIGHT_MM)
        return picture, ground_credits(shown, captions)

    def _measures(self, run):
        source = run.source("MEASURES")
        if source is None:
            return None
        frame = read_frame(source, [name for name, _ in MEASURE_NAMES])
        require_fields(frame, NEEDED_OF_MEASURES, tr("Give the measures of the tool Evaluate checklist."))
        return frame.table

    def _earlier(self, run, language: str) -> Earlier | None:
        source = run.source("EARLIER")
        if source is None:
            return None
        parts = [
            part for each in (source, run.required_source("INPUT")) for part in carried_parts(each, INDEX)
        ]
        before, title = read_rating(run, "EARLIER", INDEX, parts, run.tick(40, 45))
        now, _ = read_rating(run, "INPUT", INDEX, parts, run.tick(45, 50))
        try:
            shown = rating_of(before)
        except DataProblem as problem:
            raise DataProblem(
                tr("Layer {layer}: {reason}").format(layer=title, reason=explained(problem))
            ) from problem
        schemes = (scheme_of(before, INDEX), scheme_of(now, INDEX))
        return Earlier(compare(before, now, INDEX, language=language), title, schemes, shown)

    def _write(self, run: Run, report: Report, words: Words, family: str) -> int | None:
        """Write the files that were asked for, all or none, and return how many pages the PDF has."""
        logo, pages = self._logo(run), None
        paths = {name: path for name in FILES if (path := run.output_file(name))}
        with results_folders(*(path.parent for path in paths.values())) as stages:
            places = {name: stage / paths[name].name for name, stage in zip(paths, stages, strict=True)}
            if "HTML" in places:
                places["HTML"].write_text(html_report(report, logo), encoding="utf-8")
            run.tick()(0.75)
            if "ODT" in places:
                write_odt(places["ODT"], report, words, family, date.today(), logo)
            run.tick()(0.8)
            if "PDF" in places:
                document = text_document(report, family, logo)
                pages = write_pdf(places["PDF"], document, report, words, family)
                check_file(places["PDF"], pages=pages)
            run.tick()(0.95)
        return pages

    def _logo(self, run: Run) -> Picture | None:
        path = authority_of(run).logo
        if path is None:
            return None
        image = image_of_file(path, LONGEST_PX // 4)
        return picture_of_image(image, "logo", authority_of(run).name or tr("Logo"), *LOGO_MM)
