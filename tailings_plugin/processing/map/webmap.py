"""webmap: a page with a map and a list of rated facilities, to publish."""

from base64 import b64encode
from pathlib import Path

from qgis.core import (
    QgsProcessingOutputHtml,
    QgsProcessingOutputNumber,
    QgsProcessingParameterFolderDestination,
)

from ...cartography.map.plan import MapWishes
from ...cartography.web.content import WebWishes
from ...cartography.web.web_map import web_map
from ...texts import ALL_LANGUAGES
from ...translation import tr
from ..base import TailingsAlgorithm
from ..parameters import add_language
from ..run import Run
from .authority import add_authority, authority_of
from .credits import credited
from .rated import rating_shown, read_rated
from .shown import add_doubts_and_credits, add_layers, add_texts, given_texts, surroundings_of
from .staging import results_folders

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
        paths = tr(
            "Paths of the tool Trace downstream, or those by arrival of the tool Travel time, which are "
            "coloured by their hours."
        )
        names = ("INPUT", "PATHS", "ZONES", "CROSSINGS", "COUNTRIES")
        add_layers(self, dict.fromkeys(names) | {"PATHS": paths})

    def _add_texts(self):
        add_texts(
            self,
            tr("Title of the page; empty: the usual one, in the language of the reader."),
            tr("Who made the data, as the page shall name them."),
        )
        add_authority(
            self,
            tr("Who publishes the map, as it stands above the title."),
            tr("Picture beside the title: PNG, JPEG or SVG. It becomes part of the page."),
        )
        add_doubts_and_credits(self, what_instead=True)

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
        surroundings = surroundings_of(run)
        tick(0.3)
        authority = authority_of(run)
        wishes = WebWishes(
            MapWishes(
                rating=rating,
                credited=credited(run),
                language=run.choice("LANGUAGE"),
                texts=given_texts(run, surroundings.paths),
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


def _as_address(picture: Path | None) -> str:
    """Return a picture as an address that holds it, "" for none."""
    if picture is None:
        return ""
    kind = _PICTURES[picture.suffix.lower()]
    return f"data:image/{kind};base64,{b64encode(picture.read_bytes()).decode()}"
