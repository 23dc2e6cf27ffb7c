"""Writes the layers of the map into its GeoPackage, one function a layer. Geometries are in the map's system."""

from collections.abc import Sequence
from typing import TYPE_CHECKING

import numpy as np
from qgis.core import (
    QgsCsException,
    QgsFeature,
    QgsField,
    QgsFields,
    QgsGeometry,
    QgsPointXY,
    QgsProcessingContext,
    QgsRectangle,
)
from qgis.PyQt.QtCore import QMetaType

from ...inventory.positions.coordinates import WGS84
from ...place_layers import Country
from ...qgis_values import make_fields
from ..data.background import LARGEST_SCALE, chosen_towns, lines_and_areas, towns
from ..data.captions import Captions
from ..data.crossings import Crossing
from ..data.facilities import rows_of_values
from ..data.rows import LayerStore, Row, clipped, copied_fields, moved, transform
from ..layout.map_frame import MapFrame

if TYPE_CHECKING:
    from pandas import DataFrame

LABEL_CHARACTERS = 34
SHIFT_FIELDS = (("shift_x_mm", "real"), ("shift_y_mm", "real"))


def countries(
    store: LayerStore,
    given: list[Country],
    places: np.ndarray,
    frame: MapFrame,
    captions: Captions,
    context: QgsProcessingContext,
) -> None:
    """Write the countries around the map (given in WGS 84); `places`: longitude and latitude of the
    facilities, (n, 2)."""
    wide = frame.overview.buffered(frame.overview.width() / 2)
    to_map = transform(WGS84, frame.crs, context)
    window = _window(wide, frame.crs, context)
    here = [QgsGeometry.fromPointXY(QgsPointXY(*place)) for place in places]
    rows = []
    for country in given:
        part = clipped(country.area, window, 0.5)
        if part is None:
            continue
        code, name = country.code, country.name
        box = part.boundingBox()
        in_focus = any(box.contains(point.asPoint()) and part.contains(point) for point in here)
        rows.append(
            (moved(part, to_map), [code, captions.country(code, name), _kind_of_land(code, name, in_focus)])
        )
    fields = make_fields([("code", "text"), ("caption", "text"), ("kind", "text")])
    store.add("countries", "MultiPolygon", fields, rows)


def _kind_of_land(code: str | None, name: str | None, in_focus: bool) -> str:
    if code is None and name is None:
        return "other"
    return "focus" if in_focus else "land"


def _window(extent: QgsRectangle, crs, context) -> QgsRectangle:
    """Return degrees around an extent; the world when the transform fails."""
    try:
        window = transform(crs, WGS84, context).transformBoundingBox(extent)
    except QgsCsException:
        return QgsRectangle(-180, -90, 180, 90)
    if window.isNull() or not window.isFinite():
        return QgsRectangle(-180, -90, 180, 90)
    return window


def background(store: LayerStore, frame: MapFrame, captions: Captions, to_map) -> None:
    """Write rivers, lakes and towns of the plugin's own data, where they lie on the map."""
    seen = frame.extent.buffered(frame.extent.width() / 2)
    for name, kind in (("lakes", "MultiPolygon"), ("rivers", "MultiLineString")):
        if frame.scale_denominator < LARGEST_SCALE[name]:
            continue
        shapes = [(moved(row.geometry, to_map), [row.get("name")]) for row in lines_and_areas(name)]
        shapes = [each for each in shapes if each[0].boundingBoxIntersects(seen)]
        if shapes:
            store.add(name, kind, make_fields([("name", "text")]), shapes)
    named = [row for row in towns() if captions.names_place(row.get("name"))]
    points = [(row, moved(row.geometry, to_map)) for row in named]
    inside = [(row, point.asPoint()) for row, point in points if frame.extent.contains(point.asPoint())]
    chosen = chosen_towns([(row, frame.on_paper(point.x(), point.y())) for row, point in inside])
    if chosen:
        fields = make_fields([("name", "text"), ("caption", "text"), ("population", "integer")])
        rows = [
            (
                moved(row.geometry, to_map),
                [row.get("name"), captions.place(row.get("name")), row.get("population")],
            )
            for row in chosen
        ]
        store.add("places", "Point", fields, rows)


def borders(store: LayerStore, disputed: list[QgsGeometry]) -> None:
    """Write borders in dispute."""
    if disputed:
        store.add("disputed", "MultiLineString", QgsFields(), [(border, []) for border in disputed])


def shapes(store: LayerStore, name: str, kind: str, rows: list[Row]) -> None:
    """Write rows with all their attributes, as layer `name` of a geometry type."""
    if rows:
        names = [key for key in rows[0].values if key.lower() != "fid"]
        fields = make_fields((key, _kind(rows, key)) for key in names)
        store.add(name, kind, fields, [(row.geometry, [row.get(key) for key in names]) for row in rows])


def _kind(rows: list[Row], name: str) -> str:
    """Return the field type that holds every value of a column."""
    types = {type(row.get(name)) for row in rows} - {type(None)}
    if types <= {int}:
        return "integer" if types else "text"
    return "real" if types <= {int, float} else "text"


def crossings(store: LayerStore, groups: list[Crossing]) -> None:
    """Write the numbered border crossings."""
    fields = make_fields(
        [
            ("number", "integer"),
            ("from_country", "text"),
            ("to_country", "text"),
            ("distance_km", "real"),
            ("hours", "real"),
            ("facilities", "integer"),
            *SHIFT_FIELDS,
        ]
    )
    rows = []
    for each in groups:
        values = [each.number, each.from_country, each.to_country, each.distance_km, each.hours]
        values += [len(each.facilities), *each.shift_mm]
        rows.append((QgsGeometry.fromPointXY(QgsPointXY(each.x, each.y)), values))
    if rows:
        store.add("crossings", "Point", fields, rows)


def facilities(
    store: LayerStore, placed: "DataFrame", points: np.ndarray, features: Sequence[QgsFeature]
) -> None:
    """Write the facilities, lowest first, so that the highest lie on top where symbols still touch.

    placed: the table of those with a place, indexed by `features`, whose attributes are copied, texts that the table
    has as numbers as these; points (n, 2).
    """
    given = features[0].fields()
    read = [(each.name(), kind) for each in given if (kind := _kind_read(placed, each))]
    added = (("map_number", "integer"), ("map_label", "text"), *SHIFT_FIELDS, *read)
    fields = copied_fields(given, added)
    names = [name for name, _ in added]
    rows = []
    for (x, y), index, values in zip(points, placed.index, rows_of_values(placed, *names), strict=True):
        own = features[index].attributeMap() | dict(zip(names, values, strict=True))
        if own["map_label"]:
            own["map_label"] = _cut(own["map_label"])
        geometry = QgsGeometry.fromPointXY(QgsPointXY(x, y))
        rows.append((geometry, [own.get(each.name()) for each in fields]))
    store.add("facilities", "Point", fields, reversed(rows))


def _kind_read(table: "DataFrame", field: QgsField) -> str | None:
    """Return the kind of a column of numbers that was read of a field of texts, None for any other."""
    if field.type() != QMetaType.Type.QString or field.name() not in table:
        return None
    return {"f": "real", "i": "integer"}.get(table[field.name()].dtype.kind)


def _cut(name: str) -> str:
    return name if len(name) <= LABEL_CHARACTERS else name[: LABEL_CHARACTERS - 1].rstrip() + "…"
