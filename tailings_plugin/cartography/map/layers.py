"""Writes the layers of the map into its GeoPackage, one function a layer. Geometries are in the map's system."""

from collections.abc import Sequence
from typing import TYPE_CHECKING

import numpy as np
from qgis.core import QgsFeature, QgsField, QgsGeometry, QgsPointXY, QgsRectangle
from qgis.PyQt.QtCore import QMetaType

from ...qgis_values import make_fields
from ..data.captions import Captions
from ..data.crossings import Crossing
from ..data.facilities import rows_of_values
from ..data.places_hit import PlaceHit
from ..data.rows import LayerStore, Row, copied_fields

if TYPE_CHECKING:
    from pandas import DataFrame

LABEL_CHARACTERS = 34
SHIFT_FIELDS = (("shift_x_mm", "real"), ("shift_y_mm", "real"))
# The letter of the enlargement it stands on, and 1 : what it is drawn up to by itself; none of them: on the map.
MAP_FIELDS = (("map_letter", "text"), ("drawn_to", "integer"))

GROUP_FIELDS = (
    ("kind", "text"),
    ("count", "integer"),
    ("thi_class", "text"),
    ("numbers", "text"),
    ("label", "text"),
    ("map_letter", "text"),
    *SHIFT_FIELDS,
    ("drawn_from", "integer"),
    ("drawn_to", "integer"),
)
FRAME_FIELDS = (
    ("map_letter", "text"),
    ("caption", "text"),
    ("scale", "integer"),
    ("drawn_from", "integer"),
    ("drawn_to", "integer"),
)


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


def path_ends(store: LayerStore, ends: list[Row]) -> None:
    """Write where paths go on that are not followed further."""
    fields = make_fields([("ends_in", "text"), ("paths", "integer")])
    if ends:
        store.add(
            "path_ends",
            "Point",
            fields,
            [(each.geometry, [each.get("ends_in"), each.get("paths")]) for each in ends],
        )


def places_hit(store: LayerStore, places: list[PlaceHit], captions: Captions) -> None:
    """Write the settlements and receptors on the way of paths."""
    kinds = {
        "name": "text",
        "label": "text",
        "kind": "text",
        "people": "real",
        "hours": "real",
        "facilities": "integer",
    }
    rows = []
    for each in places:
        values = [each.name, each.label(captions), each.kind, each.people, each.hours, len(each.facilities)]
        rows.append((QgsGeometry.fromPointXY(QgsPointXY(each.x, each.y)), values))
    if rows:
        store.add("places_hit", "Point", make_fields(kinds.items()), rows)


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
            *MAP_FIELDS,
        ]
    )
    rows = []
    for each in groups:
        values = [each.number, each.from_country, each.to_country, each.distance_km, each.hours]
        values += [len(each.facilities), *each.shift_mm, each.letter, each.drawn_to]
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
    added = (("map_number", "integer"), ("map_label", "text"), *SHIFT_FIELDS, *MAP_FIELDS, *read)
    fields = copied_fields(given, added)
    names, read_names = [name for name, _ in added], given.names()
    rows = []
    for (x, y), index, values in zip(points, placed.index, rows_of_values(placed, *names), strict=True):
        own = dict(zip(read_names, features[index].attributes(), strict=True))
        own |= dict(zip(names, values, strict=True))
        if own["map_label"]:
            own["map_label"] = _cut(own["map_label"])
        geometry = QgsGeometry.fromPointXY(QgsPointXY(x, y))
        rows.append((geometry, [own.get(each.name()) for each in fields]))
    store.add("facilities", "Point", fields, reversed(rows))


def groups(store: LayerStore, rows: Sequence[tuple[float, float, list]]) -> None:
    """Write the marks of several: (x, y, values of GROUP_FIELDS), the most important first."""
    if rows:
        shapes = [(QgsGeometry.fromPointXY(QgsPointXY(x, y)), values) for x, y, values in rows]
        store.add("groups", "Point", make_fields(GROUP_FIELDS), reversed(shapes))


def frames(store: LayerStore, rows: Sequence[tuple[QgsRectangle, list]]) -> None:
    """Write the frames of enlargements: (extent, values of FRAME_FIELDS)."""
    if rows:
        shapes = [(QgsGeometry.fromRect(extent), values) for extent, values in rows]
        store.add("enlargements", "Polygon", make_fields(FRAME_FIELDS), shapes)


def _kind_read(table: "DataFrame", field: QgsField) -> str | None:
    """Return the kind of a column of numbers that was read of a field of texts, None for any other."""
    if field.type() != QMetaType.Type.QString or field.name() not in table:
        return None
    return {"f": "real", "i": "integer"}.get(table[field.name()].dtype.kind)


def _cut(name: str) -> str:
    return name if len(name) <= LABEL_CHARACTERS else name[: LABEL_CHARACTERS - 1].rstrip() + "…"
