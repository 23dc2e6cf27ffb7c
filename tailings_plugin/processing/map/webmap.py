"""webmap: a page with a map and a list of rated facilities, to publish."""

from base64 import b64encode
from pathlib import Path

from qgis.core import (
    QgsProcessing,
    QgsProcessingOutputHtml,
    QgsProcessingOutputNumber,
    QgsProcessingParameterBoolean,
    QgsProcessingParameterFeatureSource,
    QgsProcessingParameterFolderDestination,
    QgsProcessingParameterString,
)

from ...cartography.map.notes import GivenTexts
from ...cartography.map.plan import MapSurroundings, MapWishes
from ...cartography.web.content import WebWishes
from ...cartography.web.web_map import web_map
from ...place_layers import read_countries
from ...texts import ALL_LANGUAGES
from ...translation import tr
from ..base import TailingsAlgorithm
from ..parameters import add_country_layer, add_language
from ..reliefs import overview_cell_m
from ..run import Run
from .authority import add_authority, authority_of
from .credits import add_used_data, credited
from .rated import add_overview_people, add_scheme_file, rating_shown, read_rated, read_rows_of
from .staging import results_folders

Source = QgsProcessing.SourceType
PAGE = "index.html"
# What a browser is told of a logo, by the ending of its file.
_PICTURES = {".png": "png", ".jpg": "jpeg", ".jpeg": "jpeg", ".svg": "svg+xml"}


class WebMap(TailingsAlgorithm):
    """Writes one page that opens from a disk and from any web server, and asks nothing of the network."""

    ID = "webmap"
    GROUP = "map"
    REPLACES_AT_END = True

    def title(self):
        return tr("Web map")

    def labels(self):
        return tr("web,map,HTML,page,publish,online,offline,interactive,phone,list,filter,Leaflet")

    def initAlgorithm(self, configuration=None):
        self._add_layers()
        add_language(
            self,
            tr("First language of the page"),
            tr("en, ru, kk, ky, tg or uz: the page opens in it; readers switch to the others."),
            ALL_LANGUAGES,
        )
        self._add_texts()
        self.add(
            QgsProcessingParameterFolderDestination("FOLDER", tr("Folder of the web map")),
            tr(
                "Gets one file, index.html, which holds map, list and library. Opens from the disk as it is; copied "
                "to a web server it needs nothing else. Other files of the folder are left alone."
            ),
        )
        self.addOutput(QgsProcessingOutputHtml("PAGE", tr("Web map")))
        self.addOutput(QgsProcessingOutputNumber("N_FACILITIES", tr("Facilities shown")))
        self.addOutput(QgsProcessingOutputNumber("N_OPEN_POINTS", tr("Open points before publication")))

    def _add_layers(self):
        layers = (
            (
                "INPUT",
                tr("Rated facilities"),
                Source.TypeVectorAnyGeometry,
                tr(
                    "Facilities with the rating of the tool Rate hazard (field thi). Polygons are shown by a "
                    "point inside."
                ),
            ),
            (
                "PATHS",
                tr("Downstream paths"),
                Source.TypeVectorLine,
                tr(
                    "Paths of the tool Trace downstream, or those by arrival of the tool Travel time, which are "
                    "coloured by their hours."
                ),
            ),
            (
                "ZONES",
                tr("Zones of influence"),
                Source.TypeVectorPolygon,
                tr("Inundation or other zones to show below the paths."),
            ),
            (
                "CROSSINGS",
                tr("Border crossings"),
                Source.TypeVectorPoint,
                tr(
                    "Crossings of the tool Trace downstream. Those between the same countries at one place "
                    "share a number; the table gives the nearest facility's distance and hours."
                ),
            ),
        )
        for name, title, kind, help_text in layers:
            optional = name != "INPUT"
            self.add(QgsProcessingParameterFeatureSource(name, title, [kind], optional=optional), help_text)
        add_country_layer(
            self,
            tr(
                "Country polygons of your authority. Left empty: the world map that QGIS ships (Natural "
                "Earth, generalised); the map then says so."
            ),
        )

    def _add_texts(self):
        texts = (
            (
                "TITLE",
                tr("Title"),
                tr("Title of the page; empty: the usual one, in the language of the reader."),
            ),
            ("SOURCES", tr("Sources"), tr("Who made the data, as the page shall name them.")),
            (
                "RELIEF_NOTE",
                tr("Note on the relief"),
                tr("How far the paths can be trusted, for example which relief they follow."),
            ),
        )
        for name, title, help_text in texts:
            self.add(QgsProcessingParameterString(name, title, optional=True), help_text)
        add_authority(
            self,
            tr("Who publishes the map, as it stands above the title."),
            tr("Picture beside the title: PNG, JPEG or SVG. It becomes part of the page."),
        )
        self.add(
            QgsProcessingParameterBoolean(
                "OVERVIEW_RELIEF", tr("Paths follow the plugin's own relief"), defaultValue=False
            ),
            tr(
                "Adds the note that the paths are an overview, and what to use instead. Paths that know the size of "
                "their cells (cell_m, as the tool Trace downstream writes it) say so by themselves."
            ),
            advanced=True,
        )
        add_overview_people(self)
        add_used_data(self)
        add_scheme_file(self)

    def look_over(self, run: Run):
        credited(run)
        authority_of(run)

    def files_written(self, run: Run):
        folder = run.output_file("FOLDER")
        return {"FOLDER": [folder / PAGE]} if folder else {}

    def execute(self, run: Run) -> dict:
        tick = run.tick()
        tick(0.0)
        source = run.required_source("INPUT")
        facilities, _ = read_rated(source, run.context)
        rating = rating_shown(run, facilities, source.sourceName())
        tick(0.15)
        surroundings = self._surroundings(run)
        tick(0.3)
        authority, paths = authority_of(run), surroundings.paths
        wishes = WebWishes(
            MapWishes(
                rating=rating,
                credited=credited(run),
                language=run.choice("LANGUAGE"),
                texts=GivenTexts(
                    title=run.text("TITLE").strip(),
                    sources=run.text("SOURCES").strip(),
                    relief_note=run.text("RELIEF_NOTE").strip(),
                    overview_cell_m=overview_cell_m(paths, run.boolean("OVERVIEW_RELIEF")),
                    towns=run.boolean("OVERVIEW_PEOPLE"),
                ),
            ),
            authority.name,
            _as_address(authority.logo),
        )
        folder = run.output_file("FOLDER")
        with results_folders(folder) as (stage,):
            page, open_points = web_map(facilities, surroundings, wishes, run.context, run.tick(30, 90))
            (stage / PAGE).write_text(page, encoding="utf-8")
            tick(0.95)
        return {
            "FOLDER": str(folder),
            "PAGE": str(folder / PAGE),
            "N_FACILITIES": len(facilities),
            "N_OPEN_POINTS": open_points,
        }

    def _surroundings(self, run: Run) -> MapSurroundings:
        return MapSurroundings(
            countries=read_countries(
                run.source("COUNTRIES"), run.context.transformContext(), codes_needed=False
            ),
            paths=read_rows_of(run, "PATHS"),
            zones=read_rows_of(run, "ZONES"),
            crossings=read_rows_of(run, "CROSSINGS", ("from_country", "to_country")),
            crossings_given=run.has("CROSSINGS"),
        )


def _as_address(picture: Path | None) -> str:
    """Return a picture as an address that holds it, "" for none."""
    if picture is None:
        return ""
    kind = _PICTURES[picture.suffix.lower()]
    return f"data:image/{kind};base64,{b64encode(picture.read_bytes()).decode()}"
