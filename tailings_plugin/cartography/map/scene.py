"""What a hazard map shows and where: the request, projection, extent, places of symbols on paper."""

from dataclasses import dataclass, field
from pathlib import Path

import numpy as np
from qgis.core import (
    QgsCoordinateReferenceSystem,
    QgsFields,
    QgsMapLayer,
    QgsProcessingContext,
    QgsRectangle,
)

from ...errors import DataProblem
from ...place_layers import CountryLayer
from ...translation import tr
from ..data.captions import Captions
from ..data.crossings import Crossing, group_crossings
from ..data.facilities import WGS84, Facility, Row, number_highest, transform
from ..data.layer_store import moved
from ..layout import page
from ..layout.declutter import declutter
from ..layout.projection import Projection, suitable
from ..layout.template import template_page
from ..look import fonts, palette, symbols
from .notes import Words, footer_height, title_height, words

# From top to bottom.
DRAWING_ORDER = (
    "facilities",
    "crossings",
    "places",
    "paths",
    "zones",
    "disputed",
    "rivers",
    "lakes",
    "countries",
    "relief",
)
HIGHEST = 10
NEAR_MM = 3.0
SMALLEST_MAP_M = 12_000.0
LEAST_PATH_M = 30_000.0
# Paths may run on to a far sea: the map grows by this share of the facilities' extent to show where.
PATH_SHARE = 0.3
# With another symbol nearer than this, a name would cover it; the number must do.
CROWDED_MM = 9.0
OVERVIEW_GROWTH = 2.6
SMALLEST_OVERVIEW_M = 1_400_000.0
MARGIN_SHARE = 0.06


@dataclass
class MapRequest:
    """What to draw. Geometries in WGS 84; `facilities` ranked. Texts may be empty: captions stand in."""

    facilities: list[Facility]
    facility_fields: QgsFields
    countries: CountryLayer
    language: str = "en"
    paper: str = "a3_landscape"
    paths: list[Row] = field(default_factory=list)
    zones: list[Row] = field(default_factory=list)
    crossings: list[Row] = field(default_factory=list)
    title: str = ""
    sources: str = ""
    relief_note: str = ""
    overview_relief: bool = False
    template: Path | None = None
    relief: QgsMapLayer | None = None


@dataclass
class Scene:
    """A request with all that was worked out for drawing it."""

    request: MapRequest
    captions: Captions
    family: str
    page: page.Page
    crs: QgsCoordinateReferenceSystem
    words: Words
    extent: QgsRectangle
    highest: list[Facility] = field(default_factory=list)
    crossings: list[Crossing] = field(default_factory=list)
    layers: dict[str, QgsMapLayer] = field(default_factory=dict)
    path_legend: list[str] = field(default_factory=list)

    @property
    def mm_per_metre(self) -> float:
        """Paper millimetres of a metre in the map's system."""
        return self.page.map.width / self.extent.width()

    @property
    def overview(self) -> QgsRectangle:
        """The extent of the overview: the map's with much around it, a country at least."""
        width = max(self.extent.width() * OVERVIEW_GROWTH, SMALLEST_OVERVIEW_M)
        box = self.page.overview
        return QgsRectangle.fromCenterAndSize(self.extent.center(), width, width * box[1] / box[0])

    def layers_in_order(self) -> list[QgsMapLayer]:
        """Return the layers from top to bottom."""
        return [self.layers[name] for name in DRAWING_ORDER if name in self.layers]

    def on_paper(self, x: float, y: float) -> tuple[float, float]:
        """Return the page position (mm) of a map coordinate."""
        return (
            self.page.map.x + (x - self.extent.xMinimum()) * self.mm_per_metre,
            self.page.map.y + (self.extent.yMaximum() - y) * self.mm_per_metre,
        )


def make_scene(request: MapRequest, context: QgsProcessingContext) -> Scene:
    """Work out projection, page, extent and the places of symbols; DataProblem without any coordinates."""
    placed = [each for each in request.facilities if each.place]
    if not placed:
        raise DataProblem(tr("No facility has coordinates: a map needs at least one point."))
    captions, family = Captions(request.language), fonts.font_family()
    highest = number_highest(request.facilities, HIGHEST)
    lon, lat = np.array([each.place for each in placed]).T
    projection = suitable(lon, lat)
    crs = QgsCoordinateReferenceSystem.fromProj(projection.proj)
    texts, sheet = _words_and_page(request, captions, family, projection)
    extent = _extent(request, placed, crs, sheet.map, context)
    scene = Scene(request, captions, family, sheet, crs, texts, extent, highest)
    to_map = transform(WGS84, crs, context)
    located = [row for row in request.crossings if row.geometry is not None]
    points = [moved(row.geometry.centroid(), to_map).asPoint() for row in located]
    places = [(point.x(), point.y()) for point in points]
    scene.crossings = group_crossings(located, places, NEAR_MM / scene.mm_per_metre)
    _part_symbols(scene, placed, to_map)
    return scene


def _words_and_page(
    request: MapRequest, captions: Captions, family: str, projection: Projection
) -> tuple[Words, page.Page]:
    """Return the words of the map, and the page with the room they need, or the page of the template."""
    if request.template:
        sheet = template_page(request.template)
        return words(request, captions, family, sheet, projection), sheet
    blank = page.plan(request.paper, 0, 0)
    texts = words(request, captions, family, blank, projection)
    heights = title_height(texts, family, blank.type), footer_height(texts, family, blank)
    return texts, page.plan(request.paper, *heights)


def _part_symbols(scene: Scene, placed: list[Facility], to_map) -> None:
    """Move the symbols of facilities and crossings apart on paper, the highest facilities first."""
    scale = scene.page.symbol_scale
    points = [moved(each.geometry, to_map).asPoint() for each in placed]
    places = [(point.x(), point.y()) for point in points] + [(each.x, each.y) for each in scene.crossings]
    sizes = [symbols.size_of(each.thi, scale) for each in placed]
    sizes += [palette.CROSSING_SIZE_MM * scale] * len(scene.crossings)
    paper = np.array(places) * scene.mm_per_metre
    shift_x, shift_y = declutter(paper[:, 0], paper[:, 1], np.array(sizes))
    for item, dx, dy in zip((*placed, *scene.crossings), shift_x, shift_y, strict=True):
        item.shift_mm = (round(float(dx), 2), round(float(dy), 2))
    stands = paper + np.column_stack([shift_x, shift_y])
    for index, facility in enumerate(placed):
        if facility.number:
            apart = np.hypot(*(stands - stands[index]).T)
            apart[index] = np.inf
            facility.crowded = bool(apart.min(initial=np.inf) < CROWDED_MM * scale)


def _extent(request: MapRequest, placed: list[Facility], crs, frame: page.Box, context) -> QgsRectangle:
    """Return the extent in the frame's proportions: all facilities, and as much of the paths as fits."""
    to_map = transform(WGS84, crs, context)
    core = QgsRectangle()
    for row in placed:
        core.combineExtentWith(moved(row.geometry, to_map).boundingBox())
    reach = max(core.width() * PATH_SHARE, core.height() * PATH_SHARE, LEAST_PATH_M)
    limit = core.buffered(reach)
    whole = QgsRectangle(core)
    for row in (*request.paths, *request.zones, *request.crossings):
        if row.geometry is not None:
            box = moved(row.geometry, to_map).boundingBox()
            whole.combineExtentWith(box.intersect(limit))
    width = max(whole.width() * (1 + 2 * MARGIN_SHARE), SMALLEST_MAP_M)
    height = max(whole.height() * (1 + 2 * MARGIN_SHARE), SMALLEST_MAP_M)
    ratio = frame.width / frame.height
    if width / height < ratio:
        width = height * ratio
    else:
        height = width / ratio
    return QgsRectangle.fromCenterAndSize(whole.center(), width, height)
