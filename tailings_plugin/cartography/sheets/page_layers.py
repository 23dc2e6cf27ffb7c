"""The layers of the maps: of each page its own paths, zones and marks, cut and made simpler for their scales."""

from collections.abc import Iterable, Sequence
from dataclasses import dataclass
from typing import Any

import numpy as np
from qgis.core import QgsGeometry, QgsPointXY, QgsRectangle

from ...place_layers import Country
from ...qgis_values import make_fields
from ..data.background import LARGEST_SCALE, lines_and_areas, towns
from ..data.captions import Captions
from ..data.rated_by import RatedBy
from ..data.rows import LayerStore, Row, clipped, moved, moved_rows
from ..look import sheet_styles, styles, symbols
from .detail import Detail
from .near_marks import NearMark
from .surroundings import Downstream

# Maps of a larger scale than this show what is near, all others where the water goes.
NEAR = 150_000
# What lines are off by once they are simpler, mm on paper.
SIMPLER_MM = 0.12


@dataclass(frozen=True)
class PageMaps:
    """The maps of one page: the wide one, that near the facility (None: none), and what is marked on it."""

    number: int
    wide: QgsRectangle
    wide_mm: float
    near: Detail | None
    near_mm: float
    downstream: Downstream
    marks: Sequence[NearMark]


def write_own(store: LayerStore, pages: Sequence[PageMaps]) -> None:
    """Write paths, zones and marks of each page, which name its number (sheet)."""
    fields = make_fields([("sheet", "integer"), ("level", "text")])
    for name, kind, of in (
        ("paths", "MultiLineString", lambda page: page.downstream.paths),
        ("zones", "MultiPolygon", lambda page: page.downstream.zones),
    ):
        wide, near = [], []
        for page in pages:
            wide += _shapes(of(page), page.wide, page.wide_mm, page.number)
            if page.near:
                near += _shapes(of(page), page.near.extent, page.near_mm, page.number)
        for each, rows in ((name, wide), (f"{name}_near", near)):
            if rows:
                store.add(each, kind, fields, rows)
    marks = [
        (QgsGeometry.fromPointXY(QgsPointXY(mark.x, mark.y)), [page.number, mark.kind, mark.text])
        for page in pages
        for mark in page.marks
    ]
    if marks:
        fields = make_fields([("sheet", "integer"), ("kind", "text"), ("caption", "text")])
        store.add("marks", "Point", fields, marks)


def _shapes(
    rows: Iterable[Row], extent: QgsRectangle, width_mm: float, number: int
) -> list[tuple[QgsGeometry, list[Any]]]:
    """Return what of the rows is on a map of an extent and a width, as simple as its scale allows."""
    seen, off = extent.buffered(extent.width() / 20), extent.width() / width_mm * SIMPLER_MM
    found = []
    for row in rows:
        if not row.geometry.boundingBoxIntersects(seen):
            continue
        part = row.geometry.clipped(seen)
        if part.isEmpty():
            part = row.geometry.makeValid().clipped(seen)
        simple = part.simplify(off)
        shape = part if simple.isEmpty() else simple
        if not shape.isEmpty() and shape.type() == row.geometry.type():
            found.append((shape, [number, row.get("level")]))
    return found


def write_settlements(
    store: LayerStore, given: list[Row], seen: Sequence[QgsRectangle], captions: Captions, to_map
) -> None:
    """Write settlements given, those on maps near a facility."""
    rows = []
    if seen:
        edges = np.array([(box.xMinimum(), box.yMinimum(), box.xMaximum(), box.yMaximum()) for box in seen])
        for row in moved_rows((row for row in given if row.get("name")), to_map):
            at = row.geometry.centroid().asPoint()
            inside = (edges[:, :2] <= (at.x(), at.y())) & (edges[:, 2:] >= (at.x(), at.y()))
            if inside.all(axis=1).any():
                people = row.get("population")
                known = int(people) if isinstance(people, (int, float)) else 0
                name = str(row.get("name"))
                caption = captions.place(name, row.values)
                rows.append((QgsGeometry.fromPointXY(at), [name, caption, known]))
    if rows:
        fields = make_fields([("name", "text"), ("caption", "text"), ("population", "integer")])
        store.add("settlements", "Point", fields, rows)


def write_places(store: LayerStore, seen: QgsRectangle, captions: Captions, to_map) -> None:
    """Write the plugin's own towns on the maps."""
    rows = []
    for row in moved_rows(
        (row for row in towns() if captions.names_place(row.get("name"), row.values)), to_map
    ):
        if seen.contains(row.geometry.asPoint()):
            caption = captions.place(row.get("name"), row.values)
            rows.append((row.geometry, [row.get("name"), caption, row.get("population")]))
    if rows:
        fields = make_fields([("name", "text"), ("caption", "text"), ("population", "integer")])
        store.add("places", "Point", fields, rows)


def write_water(store: LayerStore, shown: QgsRectangle, to_map) -> None:
    """Write the plugin's own rivers and lakes around the maps."""
    wide = shown.buffered(max(shown.width(), shown.height()) / 2)
    for name, kind in (("rivers", "MultiLineString"), ("lakes", "MultiPolygon")):
        rows = moved_rows(lines_and_areas(name), to_map)
        shapes = [
            (row.geometry, [row.get("name")]) for row in rows if row.geometry.boundingBoxIntersects(wide)
        ]
        if shapes:
            store.add(name, kind, make_fields([("name", "text")]), shapes)


def write_countries(
    store: LayerStore,
    countries: Iterable[Country],
    windows: Sequence[QgsRectangle],
    captions: Captions,
    to_map,
) -> None:
    """Write the countries in windows of degrees (`framing.windows_around`)."""
    rows = []
    for country in countries:
        for window in windows:
            part = clipped(country.area, window, 0.5)
            if part is not None:
                kind = "land" if country.code or country.name else "other"
                caption = captions.country(country.code, country.name)
                rows.append((moved(part, to_map), [country.code, caption, kind]))
    fields = make_fields([("code", "text"), ("caption", "text"), ("kind", "text")])
    store.add("countries", "MultiPolygon", fields, rows)


def style_layers(layers: dict, captions: Captions, family: str, rating: RatedBy) -> None:
    """Give the layers their look, and say at what scales they are drawn."""
    symbols.style_sheet_facilities(layers["facilities"], rating, family)
    styles.style_countries(layers["countries"], captions, family, 7, 1e9)
    for name, layer in layers.items():
        if name in LARGEST_SCALE or name == "countries":
            layer.setScaleBasedVisibility(True)
            layer.setMaximumScale(LARGEST_SCALE.get(name, NEAR))
        elif name in ("paths", "zones"):
            layer.setScaleBasedVisibility(True)
            layer.setMaximumScale(NEAR)
        elif name in ("paths_near", "zones_near", "marks", "settlements"):
            layer.setScaleBasedVisibility(True)
            layer.setMinimumScale(NEAR)
    if "rivers" in layers:
        styles.style_rivers(layers["rivers"], 1.2)
    if "lakes" in layers:
        styles.style_lakes(layers["lakes"])
    if "places" in layers:
        styles.style_places(layers["places"], family, 6, styles.LARGE_ENOUGH)
    if "settlements" in layers:
        styles.style_places(layers["settlements"], family, 6)
    # The zone shows beside the line that runs through it.
    for name, width_mm in (("paths", 0.7), ("paths_near", 0.4)):
        if name in layers:
            sheet_styles.style_sheet_paths(layers[name], width_mm)
    for name in ("zones", "zones_near"):
        if name in layers:
            sheet_styles.style_sheet_zones(layers[name])
    if "marks" in layers:
        sheet_styles.style_sheet_marks(layers["marks"], family)
    for layer in layers.values():
        styles.plates_for_halos(layer)
