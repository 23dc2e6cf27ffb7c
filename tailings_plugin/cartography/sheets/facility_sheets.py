"""The facility sheets: an atlas, one page a facility, from a coverage layer that carries every page's content."""

from collections import defaultdict
from collections.abc import Callable, Iterable, Sequence
from dataclasses import dataclass, field
from pathlib import Path
from typing import TYPE_CHECKING

import numpy as np
from qgis.core import (
    QgsCoordinateReferenceSystem,
    QgsCoordinateTransform,
    QgsGeometry,
    QgsPointXY,
    QgsProcessingContext,
    QgsProject,
    QgsRectangle,
    QgsVectorLayer,
)

from ...errors import DataProblem
from ...inventory.positions.coordinates import WGS84
from ...new_project import new_project
from ...place_layers import Country, CountryLayer
from ...qgis_values import make_fields
from ...table import numbers
from ...translation import tr
from ..data.background import LARGEST_SCALE, lines_and_areas, towns
from ..data.captions import Captions
from ..data.credits import Credited, credit_lines
from ..data.facilities import records, shown_names
from ..data.open_points import OpenPoint
from ..data.rated_by import RatedBy, rating_of
from ..data.rows import LayerStore, Row, clipped, moved, moved_points, moved_rows, transform
from ..layout.projection import suitable
from ..layout.sheet import Sheet
from ..look import fonts, palette, styles, symbols
from .atlas import BOXES, boxes_with, compose_atlas, fit_credits, put_head
from .content import Downstream, PageWriter
from .drawing import Drawing
from .profile import Mark, profile_of, shown_km

if TYPE_CHECKING:
    from pandas import DataFrame

# Half the least width of a page's map, and the room around what it shows.
LEAST_REACH_M = 6_000.0
ROOM = 1.25


@dataclass
class SheetSurroundings:
    """What the sheets show beside the facilities. Geometries in WGS 84; rows belong by facility_id.

    crossings_given: whether crossings were looked at, so that none are none.
    """

    countries: CountryLayer
    paths: list[Row] = field(default_factory=list)
    zones: list[Row] = field(default_factory=list)
    crossings: list[Row] = field(default_factory=list)
    arrivals: list[Row] = field(default_factory=list)
    checklist: list[Row] = field(default_factory=list)
    crossings_given: bool = True

    def by_facility(self) -> Callable[[str | None], Downstream]:
        """Return what gives the surroundings of a facility by its id."""
        paths, zones, checklist = map(_by_facility, (self.paths, self.zones, self.checklist))
        marks = self._marks()
        return lambda key: Downstream(
            paths.get(key, ()),
            marks.get(key, ()),
            zones.get(key, ()),
            checklist.get(key, ()),
            self.crossings_given,
        )

    def _marks(self) -> dict[str, list[Mark]]:
        marks = defaultdict(list)
        for row in self.crossings:
            if row.get("distance_km") is not None:
                mark = Mark(
                    "border", str(row.get("to_country") or "?"), row.get("distance_km"), row.get("hours")
                )
                marks[row.get("facility_id")].append(mark)
        for row in self.arrivals:
            if row.get("kind") not in ("interval", "border") and row.get("distance_km") is not None:
                name = str(row.get("name") or row.get("kind") or "?")
                mark = Mark("receptor", name, row.get("distance_km"), row.get("leading_h"))
                marks[row.get("facility_id")].append(mark)
        return marks


@dataclass(frozen=True)
class SheetWishes:
    """What the user asks of the sheets; `rated`: how many facilities have a rank, with a page or without.

    rating: by what they were rated, None for what they tell of it themselves. credited: open data used.
    authority, logo: who gives the sheets out, at the head of each.
    """

    language: str
    rated: int
    sources: str = ""
    overview_cell_m: float | None = None
    rating: RatedBy | None = None
    credited: Credited = field(default_factory=Credited)
    authority: str = ""
    logo: Path | None = None


def build_sheets(
    facilities: "DataFrame",
    surroundings: SheetSurroundings,
    wishes: SheetWishes,
    folder: Path,
    context: QgsProcessingContext,
    tick: Callable[[float], None],
    everyone: "DataFrame",
    points_of_each: Sequence[Sequence[OpenPoint]],
) -> tuple[QgsProject, Sheet]:
    """Return a project with the layers and the atlas of ranked facilities, and its sheet; files go to `folder`.

    everyone: the facilities among which they are; where none of those shown has coordinates, the maps show where these
    are. points_of_each: what is to be settled or said of each before its sheet is published. Raises DataProblem when
    none has coordinates.
    """
    lon, lat = numbers(facilities, "lon"), numbers(facilities, "lat")
    placed = np.isfinite(lon)
    around = facilities if placed.any() else everyone
    at = np.column_stack([numbers(around, "lon"), numbers(around, "lat")])
    at = at[np.isfinite(at[:, 0])]
    if not len(at):
        raise DataProblem(tr("No facility has coordinates: a sheet needs at least one point."))
    captions, family = Captions(wishes.language), fonts.font_family()
    rating = wishes.rating or rating_of(facilities)
    crs = QgsCoordinateReferenceSystem.fromProj(suitable(*at.T).proj)
    to_map = transform(WGS84, crs, context)
    store = LayerStore(folder / "sheets.gpkg", crs, context.transformContext())
    points = np.full((len(facilities), 2), np.nan)
    points[placed] = np.column_stack(moved_points(lon[placed], lat[placed], to_map))
    shown = fit_credits(" ".join(credit_lines(wishes.credited.layers, captions)), family)
    boxes = boxes_with(shown.height, wishes.logo is not None)
    writer = PageWriter(
        captions,
        family,
        set(facilities.columns),
        wishes.rated,
        wishes.sources,
        wishes.overview_cell_m,
        rating,
        boxes,
    )
    everywhere = _box(np.column_stack(moved_points(*at.T, to_map)))
    extents, pages = _write_pages(
        store, facilities, points, points_of_each, everywhere, surroundings, writer, to_map, tick
    )
    _write_places(store, _union(extents), captions, to_map)
    _write_shapes(store, "paths", "MultiLineString", surroundings.paths, to_map)
    _write_shapes(store, "zones", "MultiPolygon", surroundings.zones, to_map)
    _write_water(store, _union(extents), to_map)
    _write_countries(store, surroundings.countries.countries, _box(at).buffered(12), captions, to_map)
    layers = store.layers()
    _style_layers(layers, captions, family, rating)
    project = _project_of(layers, crs)
    sheet = compose_atlas(project, layers, captions, family, boxes, shown, pages)
    put_head(sheet, wishes.authority, wishes.logo)
    return project, sheet


def _write_pages(
    store: LayerStore,
    facilities: "DataFrame",
    points: np.ndarray,
    points_of_each: Sequence[Sequence[OpenPoint]],
    everywhere: QgsRectangle,
    surroundings: SheetSurroundings,
    writer: PageWriter,
    to_map: QgsCoordinateTransform,
    tick: Callable[[float], None],
) -> tuple[list[QgsRectangle], list[dict[str, Drawing]]]:
    """Write the coverage layer, a feature a page; return the extents of the pages' maps, and what is drawn on them."""
    downstream_of = surroundings.by_facility()
    count, rows, extents, pages = len(facilities), [], [], []
    named = zip(records(facilities), shown_names(facilities), points, points_of_each, strict=True)
    for number, (facility, name, point, doubts) in enumerate(named, start=1):
        downstream = downstream_of(facility.get("facility_id"))
        located = bool(np.isfinite(point[0]))
        shown = _shown(point, downstream, to_map) if located else everywhere
        extents.append(_in_proportion(shown))
        found = writer.rating.class_of(facility.get("thi_class"))
        own = [facility.get("facility_id"), facility["thi"], found and found.code]
        pages.append(writer.page(facility, name, downstream, doubts, number, count))
        geometry = QgsGeometry.fromPointXY(QgsPointXY(*point)) if located else QgsGeometry()
        rows.append(
            (
                geometry,
                [
                    number,
                    *own,
                    facility.get("status"),
                    facility.get("thi_basis"),
                    *_bounds(extents[-1]),
                    0.0,
                    0.0,
                ],
            )
        )
        tick(number / count)
    fields = [("sheet", "integer"), ("facility_id", "text"), ("thi", "real")]
    fields += [(name, "text") for name in ("thi_class", "status", "thi_basis")]
    fields += [(name, "real") for name in ("x_min", "y_min", "x_max", "y_max", "shift_x_mm", "shift_y_mm")]
    store.add("facilities", "Point", make_fields(fields), rows)
    return extents, pages


def _shown(point: np.ndarray, downstream: Downstream, to_map: QgsCoordinateTransform) -> QgsRectangle:
    """Return what the map of a page shows: the facility, its paths as far as the profile goes, its zones."""
    box = QgsRectangle(*point, *point)
    for path in downstream.paths:
        distance, _ = profile_of(path.geometry)
        limit = shown_km(float(distance[-1]), list(downstream.marks)) if len(distance) else -1.0
        for vertex in path.geometry.vertices():
            if vertex.m() / 1000 <= limit:
                box.combineExtentWith(moved(QgsGeometry(vertex.clone()), to_map).boundingBox())
    for row in moved_rows(downstream.zones, to_map):
        box.combineExtentWith(row.geometry.boundingBox())
    return box


def _write_places(store: LayerStore, seen: QgsRectangle, captions: Captions, to_map) -> None:
    rows = []
    for row in moved_rows((row for row in towns() if captions.names_place(row.get("name"))), to_map):
        if seen.contains(row.geometry.asPoint()):
            caption = captions.place(row.get("name"))
            rows.append((row.geometry, [row.get("name"), caption, row.get("population")]))
    if rows:
        fields = make_fields([("name", "text"), ("caption", "text"), ("population", "integer")])
        store.add("places", "Point", fields, rows)


def _write_shapes(store: LayerStore, name: str, kind: str, given: list[Row], to_map) -> None:
    shapes = [(row.geometry, [row.get("facility_id")]) for row in moved_rows(given, to_map)]
    if shapes:
        store.add(name, kind, make_fields([("facility_id", "text")]), shapes)


def _write_water(store: LayerStore, shown: QgsRectangle, to_map) -> None:
    wide = shown.buffered(max(shown.width(), shown.height()) / 2)
    for name, kind in (("rivers", "MultiLineString"), ("lakes", "MultiPolygon")):
        rows = moved_rows(lines_and_areas(name), to_map)
        shapes = [
            (row.geometry, [row.get("name")]) for row in rows if row.geometry.boundingBoxIntersects(wide)
        ]
        if shapes:
            store.add(name, kind, make_fields([("name", "text")]), shapes)


def _write_countries(
    store: LayerStore, countries: Iterable[Country], window: QgsRectangle, captions: Captions, to_map
) -> None:
    rows = []
    for country in countries:
        part = clipped(country.area, window, 0.5)
        if part is not None:
            kind = "land" if country.code or country.name else "other"
            caption = captions.country(country.code, country.name)
            rows.append((moved(part, to_map), [country.code, caption, kind]))
    fields = make_fields([("code", "text"), ("caption", "text"), ("kind", "text")])
    store.add("countries", "MultiPolygon", fields, rows)


def _style_layers(
    layers: dict[str, QgsVectorLayer], captions: Captions, family: str, rating: RatedBy
) -> None:
    symbols.style_sheet_facilities(layers["facilities"], rating)
    styles.style_countries(layers["countries"], captions, family, 7, 1e9)
    for name in ("rivers", "lakes"):
        if name in layers:
            layers[name].setScaleBasedVisibility(True)
            layers[name].setMaximumScale(LARGEST_SCALE[name])
    if "rivers" in layers:
        styles.style_rivers(layers["rivers"], 1.2)
    if "lakes" in layers:
        styles.style_lakes(layers["lakes"])
    if "places" in layers:
        styles.style_places(layers["places"], family, 6, styles.LARGE_ENOUGH)
    if "paths" in layers:
        styles.style_sheet_paths(layers["paths"])
    if "zones" in layers:
        styles.style_zones(layers["zones"])


def _project_of(layers: dict[str, QgsVectorLayer], crs: QgsCoordinateReferenceSystem) -> QgsProject:
    project = new_project()
    project.setCrs(crs)
    project.setEllipsoid(WGS84)
    project.setBackgroundColor(styles.colour(palette.SEA))
    for layer in layers.values():
        project.addMapLayer(layer, False)
        project.layerTreeRoot().addLayer(layer)
    return project


def _by_facility(rows: list[Row]) -> dict[str, list[Row]]:
    groups = defaultdict(list)
    for row in rows:
        if row.get("facility_id") is not None:
            groups[row.get("facility_id")].append(row)
    return groups


def _union(boxes: list[QgsRectangle]) -> QgsRectangle:
    whole = QgsRectangle()
    for box in boxes:
        whole.combineExtentWith(box)
    return whole


def _box(points: np.ndarray) -> QgsRectangle:
    """Return the extent of points (n, 2)."""
    return QgsRectangle(*points.min(axis=0), *points.max(axis=0))


def _bounds(box: QgsRectangle) -> tuple[float, float, float, float]:
    return box.xMinimum(), box.yMinimum(), box.xMaximum(), box.yMaximum()


def _in_proportion(box: QgsRectangle) -> QgsRectangle:
    ratio = BOXES["map"].width / BOXES["map"].height
    width = max(box.width() * ROOM, 2 * LEAST_REACH_M)
    height = max(box.height() * ROOM, 2 * LEAST_REACH_M / ratio)
    width, height = max(width, height * ratio), max(height, width / ratio)
    return QgsRectangle.fromCenterAndSize(box.center(), width, height)
