"""What lies below the facilities of a map: land, countries, borders in dispute, rivers, lakes and towns."""

from collections.abc import Collection, Sequence
from dataclasses import dataclass, field, replace
from typing import Any

import numpy as np
from qgis.core import (
    QgsCoordinateTransform,
    QgsCoordinateTransformContext,
    QgsFields,
    QgsGeometry,
    QgsPointXY,
    QgsProcessingContext,
    QgsRectangle,
)

from ...errors import DataProblem
from ...inventory.positions.coordinates import WGS84
from ...place_layers import Country, CountryLayer, read_countries
from ...qgis_values import make_fields
from ..data.background import LARGEST_SCALE, chosen_towns, lines_and_areas, towns
from ..data.captions import Captions
from ..data.rows import LayerStore, clipped, moved, transform
from ..data.window import turned_into, window_of
from ..layout.map_frame import MapFrame

EDGE_DEG = 0.5
# Layers of the overview, from top to bottom.
IN_OVERVIEW = ("lakes", "countries", "land")
Rows = list[tuple[QgsGeometry, list[Any]]]


@dataclass(frozen=True)
class Ground:
    """Geometries in the map's system with the values of their layers, those that map or overview show.

    land: beyond the countries that the user gave. drawn: what of "land", "rivers", "lakes" and "places" is to
    be credited.
    generalised: whether the borders are those of QGIS's world map, so that they are drawn at small scales only.
    """

    land: Rows = field(default_factory=list)
    countries: Rows = field(default_factory=list)
    disputed: Rows = field(default_factory=list)
    lakes: Rows = field(default_factory=list)
    rivers: Rows = field(default_factory=list)
    places: Rows = field(default_factory=list)
    drawn: frozenset[str] = frozenset()
    generalised: bool = True

    def borders_drawn(self, scale_denominator: float) -> bool:
        """Return whether a map at a scale 1 : N shows borders, and countries with facilities in a lighter tone."""
        return not self.generalised or scale_denominator >= LARGEST_SCALE["borders"]

    def write(self, store: LayerStore) -> None:
        """Write the layers, those that show something; countries always."""
        named = make_fields([("name", "text")])
        store.add("countries", "MultiPolygon", make_fields(_texts("code", "caption", "kind")), self.countries)
        for name, kind, fields, rows in (
            ("land", "MultiPolygon", QgsFields(), self.land),
            ("lakes", "MultiPolygon", named, self.lakes),
            ("rivers", "MultiLineString", named, self.rivers),
            (
                "places",
                "Point",
                make_fields([*_texts("name", "caption"), ("population", "integer"), ("drawn_to", "integer")]),
                self.places,
            ),
            ("disputed", "MultiLineString", QgsFields(), self.disputed),
        ):
            if rows:
                store.add(name, kind, fields, rows)


def ground_of(
    frame: MapFrame,
    given: CountryLayer,
    facilities: np.ndarray,
    captions: Captions,
    context: QgsProcessingContext,
    without: Collection[str] = (),
) -> Ground:
    """Return the ground of a map; `facilities`: their longitude and latitude, (n, 2); `without`: towns left out."""
    to_map = transform(WGS84, frame.crs, context)
    wide = frame.overview.buffered(frame.overview.width() / 2)
    window, seen = window_of(wide, to_map), window_of(frame.extent, to_map)
    generalised = given.source_name is None
    land, foreign = ([], False) if generalised else _land(given.countries, window, to_map)
    lakes = _shapes("lakes", window, frame.overview, to_map)
    small_scale = frame.scale_denominator >= LARGEST_SCALE["rivers"]
    rivers = _shapes("rivers", seen, frame.extent, to_map) if small_scale else []
    places = _places(frame, seen, captions, to_map, without)
    small_scale = frame.scale_denominator >= LARGEST_SCALE["borders"]
    disputed = given.disputed if small_scale or not generalised else ()
    drawn = {"land": foreign, "lakes": bool(lakes), "rivers": bool(rivers), "places": bool(places)}
    return Ground(
        land,
        _countries(given.countries, facilities, window, captions, to_map),
        [(border, []) for border in _in_sight(disputed, seen, frame.extent, to_map)],
        lakes,
        rivers,
        places,
        frozenset(name for name, there in drawn.items() if there),
        generalised,
    )


def with_towns(
    ground: Ground,
    enlarged: Sequence[tuple[MapFrame, int]],
    captions: Captions,
    to_map: QgsCoordinateTransform,
    without: Collection[str] = (),
) -> Ground:
    """Return the ground with the towns of enlargements: of their frames, each with 1 : N what they are drawn up to.

    without: towns left out.
    """
    places = list(ground.places)
    known = {values[0] for _, values in places}
    for frame, drawn_to in enlarged:
        for point, values in _places(frame, window_of(frame.extent, to_map), captions, to_map, without):
            if values[0] not in known:
                known.add(values[0])
                places.append((point, [*values[:-1], drawn_to]))
    drawn = ground.drawn | {"places"} if places else ground.drawn
    return replace(ground, places=places, drawn=drawn)


def _land(
    given: Sequence[Country], window: QgsRectangle, to_map: QgsCoordinateTransform
) -> tuple[Rows, bool]:
    """Return the land of the world as one area without borders, and whether some of it is of countries not given."""
    try:
        world = read_countries(None, QgsCoordinateTransformContext()).countries
    except DataProblem:  # a QGIS without its world map: what lies beyond stays blank
        return [], False
    codes = {each.code for each in given if each.code}
    parts, foreign = [], False
    for country in world:
        part = clipped(country.area, window, EDGE_DEG)
        if part is not None:
            parts.append(part)
            foreign = foreign or country.code not in codes
    return ([(moved(QgsGeometry.unaryUnion(parts), to_map), [])] if parts else []), foreign


def _countries(
    given: Sequence[Country],
    facilities: np.ndarray,
    window: QgsRectangle,
    captions: Captions,
    to_map: QgsCoordinateTransform,
) -> Rows:
    here = [
        turned
        for place in facilities
        for turned in turned_into(QgsGeometry.fromPointXY(QgsPointXY(*place)), window)
    ]
    rows = []
    for country in given:
        part = clipped(country.area, window, EDGE_DEG)
        if part is None:
            continue
        code, name = country.code, country.name
        kind = _kind_of_land(code, name, _holds_any(part, here))
        rows.append((moved(part, to_map), [code, captions.country(code, name), kind]))
    return rows


def _holds_any(area: QgsGeometry, places: Sequence[QgsGeometry]) -> bool:
    """Tell whether any of places lies within an area, which is prepared once: there may be thousands."""
    engine = QgsGeometry.createGeometryEngine(area.constGet())
    engine.prepareGeometry()
    box = area.boundingBox()
    return any(box.contains(place.asPoint()) and engine.contains(place.constGet()) for place in places)


def _kind_of_land(code: str | None, name: str | None, in_focus: bool) -> str:
    if code is None and name is None:
        return "other"
    return "focus" if in_focus else "land"


def _shapes(name: str, window: QgsRectangle, extent: QgsRectangle, to_map: QgsCoordinateTransform) -> Rows:
    rows = []
    for row in lines_and_areas(name):
        rows += [(shape, [row.get("name")]) for shape in _in_sight([row.geometry], window, extent, to_map)]
    return rows


def _in_sight(
    shapes: Sequence[QgsGeometry], window: QgsRectangle, extent: QgsRectangle, to_map: QgsCoordinateTransform
) -> list[QgsGeometry]:
    """Return those of some shapes (degrees) that an extent shows, in the map's system.

    What lies half a world away is not moved: a projection may put it anywhere.
    """
    near = [moved(shape, to_map) for shape in shapes if turned_into(shape, window)]
    return [shape for shape in near if shape.intersects(extent)]


def _places(
    frame: MapFrame,
    seen: QgsRectangle,
    captions: Captions,
    to_map: QgsCoordinateTransform,
    without: Collection[str],
) -> Rows:
    """Return the towns to name, well apart."""
    candidates = []
    for row in towns():
        if captions.names_place(row.get("name"), row.values) and row.get("name") not in without:
            shown = _in_sight([row.geometry], seen, frame.extent, to_map)
            candidates += [(row, point.asPoint()) for point in shown]
    points = {id(row): point for row, point in candidates}
    chosen = chosen_towns([(row, frame.on_paper(point.x(), point.y())) for row, point in candidates])
    return [
        (
            QgsGeometry.fromPointXY(points[id(row)]),
            [row.get("name"), captions.place(row.get("name"), row.values), row.get("population"), None],
        )
        for row in chosen
    ]


def _texts(*names: str) -> list[tuple[str, str]]:
    return [(name, "text") for name in names]
