"""hazardmap: a styled project and a print layout of rated facilities, exported."""

import gc
from dataclasses import replace
from pathlib import Path

from qgis.core import (
    Qgis,
    QgsProcessingException,
    QgsProcessingOutputNumber,
    QgsProcessingParameterFile,
    QgsProcessingParameterFileDestination,
)

from ...cartography.data.captions import PAPER_LANGUAGES
from ...cartography.data.facilities import rows_of_values
from ...cartography.data.rated_by import RatedBy
from ...cartography.data.reaches import NEEDED, Reaches, read_reaches
from ...cartography.data.rows import Row
from ...cartography.layout.export import FORMATS, MOST_SHEETS, export, format_of, sheet_path
from ...cartography.layout.overfull import overfull
from ...cartography.layout.page import PAPERS
from ...cartography.map.hazard_map import draw_map
from ...cartography.map.plan import MapPlan, MapSurroundings, MapWishes, named_places, plan_map
from ...new_project import write_project
from ...system_reasons import reason_said
from ...translation import told, tr, user_language
from ..base import TailingsAlgorithm
from ..choices import choice
from ..guard import check_file, refuse_file_of_others
from ..parameters import needs_parameter
from ..reliefs import DEFAULT_RELIEF
from .authority import add_authority, authority_of
from .credits import credited
from .rated import rating_shown, read_rated, read_rows_of, source_with
from .shown import add_doubts_and_credits, add_layers, add_shading, add_texts, given_texts, surroundings_of
from .staging import results_folders


class HazardMap(TailingsAlgorithm):
    """Draws the hazard map: project with layers of its own, layout, and the exported sheet."""

    ID = "hazardmap"
    GROUP = "map"
    REPLACES_AT_END = True

    def title(self):
        return tr("Hazard map")

    def labels(self):
        return tr("map,layout,print,PDF,atlas,publish,legend,cartography,border crossing,THI")

    def flags(self):
        # Layouts live in the main thread.
        return super().flags() | Qgis.ProcessingAlgorithmFlag.NoThreading

    def initAlgorithm(self, configuration=None):
        self._add_layers()
        self._add_choices()
        self._add_texts()
        self.add(
            QgsProcessingParameterFileDestination("PROJECT", tr("Project"), tr("QGIS project (*.qgz)")),
            tr(
                "Project with the styled layers and the layout, ready to edit. Its data lie beside it, in a "
                "GeoPackage of the same name, so the two can be moved together."
            ),
        )
        self.add(
            QgsProcessingParameterFileDestination(
                "MAP", tr("Map"), "PDF (*.pdf);;PNG (*.png);;SVG (*.svg)", optional=True
            ),
            tr("The sheet: PDF with searchable text, PNG at 200 dots an inch, or SVG."),
        )
        self.addOutput(QgsProcessingOutputNumber("N_OPEN_POINTS", tr("Open points before publication")))

    def _add_layers(self):
        names = ("INPUT", "PATHS", "ZONES", "CROSSINGS", "REACHES", "PLACES_HIT", "COUNTRIES")
        add_layers(self, dict.fromkeys(names))
        add_shading(
            self,
            tr("Elevation raster (a file), shown as shaded relief below everything. Left empty: plain land."),
        )

    def _add_choices(self):
        choices = (
            (
                "LANGUAGE",
                tr("Language of the map"),
                PAPER_LANGUAGES,
                user_language(),
                tr("en, ru, both on one sheet, kk, ky, tg or uz."),
                False,
            ),
            (
                "PAPER",
                tr("Paper"),
                tuple(PAPERS),
                "a3_landscape",
                tr("Size and direction of the sheet."),
                False,
            ),
            (
                "FORMAT",
                tr("Format"),
                tuple(FORMATS),
                None,
                tr(
                    "pdf, geopdf (layers that can be switched and queried), png or svg. Left empty: by the "
                    "ending of the map's file. Chosen here, the file gets the ending of the format."
                ),
                True,
            ),
        )
        for name, title, options, default, help_text, optional in choices:
            self.add(
                choice(name, title, options, default, optional=optional),
                help_text,
            )

    def _add_texts(self):
        add_texts(
            self,
            tr("Title of the sheet; empty: the usual one, in the map's language."),
            tr("Who made the data, as the sheet shall name them."),
        )
        add_authority(
            self,
            tr("Who gives the map out, or the country: stands above the title, and as author in the PDF."),
            tr("A picture of the authority's, beside the title: PNG, JPEG or SVG, of at most 5 MB."),
        )
        add_doubts_and_credits(self, what_instead=True)
        self.add(
            QgsProcessingParameterFile("TEMPLATE", tr("Layout template"), extension="qpt", optional=True),
            tr(
                "A layout of your own, used instead of the paper above: an edited copy of a template in the plugin "
                "folder cartography/templates. Items are found by their id."
            ),
            advanced=True,
        )

    def look_over(self, run):
        credited(run)
        authority_of(run)

    def unheeded(self, run):
        found = {"PAPER": tr("TEMPLATE takes its place")} if run.has("TEMPLATE") else {}
        return found if run.has("MAP") else found | {"FORMAT": needs_parameter("MAP")}

    def endings_set(self, run):
        files = {name: run.output_file(name) for name in ("PROJECT", "MAP")}
        bare = {name for name, path in files.items() if path and not path.suffix}
        return bare | {"MAP"} if run.choice("FORMAT") else bare

    def files_written(self, run):
        project, (kind, map_path) = _project_path(run), _format_and_path(run)
        beside = (f"{project.stem}_layers.gpkg", f"{project.stem}_relief.tif")
        files = {"PROJECT": [project, *map(project.with_name, beside)]}
        return files | ({"MAP": _sheets(map_path, kind)} if map_path else {})

    def execute(self, run):
        tick = run.tick()
        source = run.required_source("INPUT")
        facilities, features = read_rated(source, run.context)
        rating = rating_shown(run, facilities, source.sourceName())
        surroundings = self._surroundings(run)
        self._warn_of_unclassed(facilities, rating, run.feedback)
        tick(0.2)
        project_path, (kind, map_path) = _project_path(run), _format_and_path(run)
        written: set[str] = set()
        earlier: list[Path] = []
        with results_folders(project_path.parent, (map_path or project_path).parent) as (
            project_stage,
            map_stage,
        ):
            plan = plan_map(
                facilities, surroundings, self._wishes(run, surroundings.paths, rating), run.context
            )
            self._warn_of_left_out(plan, run.feedback)
            self._warn_of_relief_elsewhere(plan, surroundings.relief, run.feedback)
            self._tell_what_a_template_lacks(plan, run.feedback)
            target = project_stage / f"{project_path.stem}_layers.gpkg"
            project = draw_map(
                facilities, features, surroundings, plan, target, run.context, run.tick(20, 50)
            )
            tick(0.5)
            layout = project.layoutManager().printLayouts()[0]
            self._warn_of_cut_texts(layout, run.feedback)
            if map_path:
                for file, pages in export(layout, map_stage / map_path.name, kind).items():
                    check_file(file, pages=pages)
                    written.add(file.name)
                earlier = _others(map_path, kind, written)
            del layout
            tick(0.9)
            if not write_project(project, project_stage / project_path.name):
                raise QgsProcessingException(
                    tr("{file} could not be written: {reason}").format(
                        file=project_path.name,
                        reason=reason_said(project.error()) if project.error() else tr("it is not whole"),
                    )
                )
            # The GeoPackage must be closed before it is moved.
            project.clear()
            del project
            gc.collect()
            for statistics in project_stage.glob("*.aux.xml"):
                statistics.unlink()
        for sheet in earlier:
            sheet.unlink()
        drawn = str(map_path) if map_path else None
        return {"PROJECT": str(project_path), "MAP": drawn, "N_OPEN_POINTS": plan.n_open_points}

    def _wishes(self, run, paths: list[Row], rating: RatedBy) -> MapWishes:
        authority = authority_of(run)
        return MapWishes(
            logo=authority.logo,
            rating=rating,
            credited=credited(run),
            language=run.choice("LANGUAGE"),
            paper=run.choice("PAPER"),
            template=run.file("TEMPLATE"),
            texts=given_texts(run, paths, authority.name),
        )

    def _surroundings(self, run) -> MapSurroundings:
        relief = run.raster_layer("RELIEF")
        surroundings = surroundings_of(
            run,
            places_hit=read_rows_of(run, "PLACES_HIT", ("name",)),
            relief=relief,
            own_relief=relief is not None and Path(relief.source()) == DEFAULT_RELIEF,
        )
        source = source_with(run, "REACHES", NEEDED)
        reaches = Reaches() if source is None else read_reaches(source, run.context, surroundings.paths)
        return replace(surroundings, reaches=reaches)

    def _warn_of_cut_texts(self, layout, feedback) -> None:
        if cut := overfull(layout):
            feedback.pushWarning(
                told(
                    tr(
                        "Texts of the layout that do not fit in their labels and are cut: {names}. Make "
                        "these labels of the template higher; credits of open data get a label of their own "
                        "where one of the template shows [% @map_credits %]."
                    ),
                    names=", ".join(cut),
                )
            )

    def _tell_what_a_template_lacks(self, plan: MapPlan, feedback) -> None:
        if not plan.template:
            return
        if not plan.slots:
            feedback.pushInfo(
                tr(
                    "The template has no map with the id enlargement_A (and _B, _C, ...), 25 mm wide and high or more: "
                    "the sheet has no enlargements, and counts the groups that need one."
                )
            )
        if not plan.how_sure:
            feedback.pushInfo(
                tr(
                    "The template has no fixed table with the id how_sure: the notes below the map say how sure it is."
                )
            )

    def _warn_of_left_out(self, plan: MapPlan, feedback) -> None:
        if plan.left_out is not None and len(plan.left_out):
            feedback.pushWarning(
                told(
                    tr(
                        "The map leaves out facilities that lie far from all others and not in the country they are "
                        "said to be in: {names}. Check their coordinates; they stay in the list."
                    ),
                    names="; ".join(named_places(plan.left_out)),
                )
            )

    def _warn_of_relief_elsewhere(self, plan: MapPlan, relief, feedback) -> None:
        if relief is not None and not plan.relief_drawn:
            feedback.pushWarning(
                told(
                    tr(
                        "Relief {layer} does not reach the map: the land is plain, and no relief is credited."
                    ),
                    layer=relief.name(),
                )
            )

    def _warn_of_unclassed(self, facilities, rating: RatedBy, feedback) -> None:
        rated = rows_of_values(facilities, "thi", "thi_class")
        unclassed = sum(thi is not None and rating.class_of(code) is None for thi, code in rated)
        if unclassed:
            feedback.pushWarning(
                told(
                    tr(
                        "{count} rated {count:facility has|facilities have} no known thi_class: {count:it "
                        "is|they are} drawn as not rated."
                    ),
                    count=unclassed,
                )
            )


def _project_path(run) -> Path:
    return run.output_file("PROJECT").with_suffix(".qgz")


def _format_and_path(run) -> tuple[str, Path | None]:
    path = run.output_file("MAP")
    return format_of(path, run.choice("FORMAT") or None) if path else ("", None)


def _sheets(path: Path, kind: str) -> list[Path]:
    """Return the files that a map may have: in formats of one sheet a file those of further sheets too."""
    return [path] if kind == "pdf" else [sheet_path(path, number + 1) for number in range(MOST_SHEETS)]


def _others(path: Path, kind: str, written: set[str]) -> list[Path]:
    """Return further sheets of an earlier map of this name, which it has no more; DataProblem for a file of others."""
    left = [sheet for sheet in _sheets(path, kind) if sheet.name not in written and sheet.exists()]
    for sheet in left:
        refuse_file_of_others(sheet)
    return left
