"""Writes and styles the layers of a scene."""

from qgis.core import QgsCsException, QgsFields, QgsGeometry, QgsPointXY, QgsProcessingContext, QgsRectangle

from ...qgis_values import make_fields
from ..data.background import chosen_towns, lines_and_areas, towns
from ..data.facilities import WGS84, Facility, Row, transform
from ..data.layer_store import LayerStore, clipped, copied_fields, moved
from ..look import styles, symbols
from .scene import Scene
from .shading import shade

LABEL_CHARACTERS = 34
# The plugin's rivers and lakes are drawn for small scales: on a map of a valley they would mislead.
LARGEST_SCALE = {"rivers": 500_000, "lakes": 150_000}
SHIFT_FIELDS = (("shift_x_mm", "real"), ("shift_y_mm", "real"))


def fill(scene: Scene, store: LayerStore, context: QgsProcessingContext) -> None:
    """Write and style all layers of the scene."""
    request, captions = scene.request, scene.captions
    sizes, scale = scene.page.type, scene.page.symbol_scale
    to_map = transform(WGS84, scene.crs, context)
    _add_countries(scene, store, context)
    styles.style_countries(
        scene.layers["countries"],
        captions,
        scene.family,
        sizes.label,
        1000 / scene.mm_per_metre,
        over_relief=request.relief is not None,
    )
    if request.relief is not None:
        target = store.path.with_name(store.path.name.replace("_layers.gpkg", "_relief.tif"))
        scene.layers["relief"] = shade(
            request.relief, store.path, scene.extent, scene.crs, scene.page.map.width, target
        )
    _add_background(scene, store, to_map)
    if request.countries.disputed:
        rows = [(moved(border, to_map), []) for border in request.countries.disputed]
        scene.layers["disputed"] = store.add("disputed", "MultiLineString", QgsFields(), rows)
        styles.style_disputed(scene.layers["disputed"])
    for name, kind, rows in (
        ("zones", "MultiPolygon", request.zones),
        ("paths", "MultiLineString", request.paths),
    ):
        located = [row for row in rows if row.geometry is not None]
        if located:
            fields = make_fields(
                (key, _kind(located, key)) for key in located[0].values if key.lower() != "fid"
            )
            shapes = [
                (moved(row.geometry, to_map), [row.get(each.name()) for each in fields]) for row in located
            ]
            scene.layers[name] = store.add(name, kind, fields, shapes)
    if "zones" in scene.layers:
        styles.style_zones(scene.layers["zones"])
    if "paths" in scene.layers:
        scene.path_legend = styles.style_paths(scene.layers["paths"], captions, scale)
    if scene.crossings:
        _add_crossings(scene, store)
        symbols.style_crossings(scene.layers["crossings"], captions, scene.family, scale)
    _add_facilities(scene, store, to_map)
    symbols.style_facilities(scene.layers["facilities"], captions, scene.family, sizes.label, scale)


def _kind(rows: list[Row], name: str) -> str:
    """Return the field type that holds every value of a column."""
    types = {type(row.get(name)) for row in rows} - {type(None)}
    if types <= {int}:
        return "integer" if types else "text"
    return "real" if types <= {int, float} else "text"


def _add_countries(scene: Scene, store: LayerStore, context: QgsProcessingContext) -> None:
    countries, captions = scene.request.countries, scene.captions
    wide = scene.overview.buffered(scene.overview.width() / 2)
    to_map = transform(WGS84, scene.crs, context)
    window = _window(wide, scene.crs, context)
    here = [
        QgsGeometry.fromPointXY(QgsPointXY(*each.place)) for each in scene.request.facilities if each.place
    ]
    rows = []
    for country in countries.countries:
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
    scene.layers["countries"] = store.add("countries", "MultiPolygon", fields, rows)


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


def _add_background(scene: Scene, store: LayerStore, to_map) -> None:
    """Add rivers, lakes and towns of the plugin's own data, where they lie on the map."""
    scale = scene.page.symbol_scale
    seen = scene.extent.buffered(scene.extent.width() / 2)
    for name, kind in (("lakes", "MultiPolygon"), ("rivers", "MultiLineString")):
        if 1000 / scene.mm_per_metre < LARGEST_SCALE[name]:
            continue
        shapes = [(moved(row.geometry, to_map), [row.get("name")]) for row in lines_and_areas(name)]
        shapes = [each for each in shapes if each[0].boundingBoxIntersects(seen)]
        if shapes:
            scene.layers[name] = store.add(name, kind, make_fields([("name", "text")]), shapes)
    if "lakes" in scene.layers:
        styles.style_lakes(scene.layers["lakes"])
    if "rivers" in scene.layers:
        styles.style_rivers(scene.layers["rivers"], scale)
    named = [row for row in towns() if scene.captions.names_place(row.get("name"))]
    points = [(row, moved(row.geometry, to_map)) for row in named]
    inside = [(row, point.asPoint()) for row, point in points if scene.extent.contains(point.asPoint())]
    chosen = chosen_towns([(row, scene.on_paper(point.x(), point.y())) for row, point in inside])
    if chosen:
        fields = make_fields([("name", "text"), ("caption", "text"), ("population", "integer")])
        rows = [
            (
                moved(row.geometry, to_map),
                [row.get("name"), scene.captions.place(row.get("name")), row.get("population")],
            )
            for row in chosen
        ]
        scene.layers["places"] = store.add("places", "Point", fields, rows)
        styles.style_places(scene.layers["places"], scene.family, scene.page.type.label * 0.92)


def _add_crossings(scene: Scene, store: LayerStore) -> None:
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
    for each in scene.crossings:
        values = [each.number, each.from_country, each.to_country, each.distance_km, each.hours]
        values += [len(each.facilities), *each.shift_mm]
        rows.append((QgsGeometry.fromPointXY(QgsPointXY(each.x, each.y)), values))
    scene.layers["crossings"] = store.add("crossings", "Point", fields, rows)


def _add_facilities(scene: Scene, store: LayerStore, to_map) -> None:
    """Write the facilities, lowest first, so that the highest lie on top where symbols still touch."""
    extra = [("map_number", "integer"), ("map_label", "text"), *SHIFT_FIELDS]
    fields = copied_fields(scene.request.facility_fields, extra)
    rows = []
    for facility in reversed(scene.request.facilities):
        if facility.place:
            values = {
                **facility.values,
                "map_number": facility.number,
                "map_label": _label(facility),
                "shift_x_mm": facility.shift_mm[0],
                "shift_y_mm": facility.shift_mm[1],
            }
            rows.append((moved(facility.geometry, to_map), [values.get(each.name()) for each in fields]))
    scene.layers["facilities"] = store.add("facilities", "Point", fields, rows)


def _label(facility: Facility) -> str | None:
    """Return the name to print beside a symbol: of the highest that stand free."""
    if not facility.number or facility.crowded:
        return None
    name = facility.name
    return name if len(name) <= LABEL_CHARACTERS else name[: LABEL_CHARACTERS - 1].rstrip() + "…"
