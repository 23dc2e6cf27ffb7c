"""How outputs look in the window: the symbols of the map, on layers as the tools write them."""

from collections.abc import Callable
from typing import TYPE_CHECKING

from qgis.core import (
    QgsCategorizedSymbolRenderer,
    QgsExpression,
    QgsFeatureRequest,
    QgsFillSymbol,
    QgsLineSymbol,
    QgsMapLayer,
    QgsMarkerSymbol,
    QgsPalettedRasterRenderer,
    QgsRasterLayer,
    QgsRendererCategory,
    QgsRuleBasedRenderer,
    QgsSingleSymbolRenderer,
    QgsSymbol,
    QgsVectorLayer,
    QgsWkbTypes,
)
from qgis.PyQt.QtGui import QColor

from ...cartography.data.arrival import arrival_expression
from ...cartography.data.captions import Captions
from ...cartography.data.rated_by import RatedBy, rated_by, rating_of
from ...cartography.look import fonts, palette, rules, styles, symbols, zones
from ...forms.symbols import by_status
from ...qgis_values import from_qgis
from ...rating.legend import known_legend, legend_of
from ...rating.scheme import shipped_scheme
from ...table import make_table
from ...translation import tr
from . import outputs
from .raster_looks import dress_raster

if TYPE_CHECKING:
    from pandas import DataFrame

SIZE_PT, SCALE = 8.0, 1.0
ANY_SCALE = 1e9
# Names crowd the map when it shows a whole country.
NAMES_FROM_SCALE = 1_000_000
NAME = 'coalesce("name", "facility_id")'
RULES_OF_THE_SHEET = ("leader", "number")
# The keys of the rules that only head others; open in the layer tree, they explain the symbols.
HEADINGS = tuple(f"heading_{name}" for name in ("class", "status", "marks", "tri", "gistm"))
# Under which heading the others stand that are neither classes nor states.
MARKS = {"alarm": "marks", "hollow": "marks"}
SEVERITY_COLOURS = {"error": palette.ALARM, "warning": "#f2a541", "info": "#7f8c8d"}
# Hues go round with the compass.
DIRECTION_COLOURS = {
    1: "#d73027", 2: "#fc8d59", 4: "#fee090", 8: "#c7e9b4", 16: "#41b6c4", 32: "#225ea8", 64: "#6a51a3", 128: "#c51b8a",
    0: "#444444",
}  # fmt: skip


def dress(layer: QgsMapLayer, kind: str, language: str) -> None:
    """Give a layer the look of its kind; one without geometries has none."""
    if isinstance(layer, QgsRasterLayer):
        if not dress_raster(layer, kind, language) and kind == outputs.DIRECTIONS:
            _directions(layer)
    elif isinstance(layer, QgsVectorLayer) and layer.isSpatial() and kind in _LOOKS:
        _LOOKS[kind](layer, Captions(language))


def _facilities(layer: QgsVectorLayer, captions: Captions) -> None:
    names = layer.fields().names()
    family = fonts.font_family()
    rated = next((index for index in ("thi", "tri", "gistm") if f"{index}_class" in names), None)
    if rated == "thi":
        symbols.style_facilities(layer, captions, family, SIZE_PT, SCALE, _rating(layer))
        _without_rules_of_the_sheet(layer)
        _with_headings(layer, captions)
    elif rated:
        _by_class(layer, rated, captions)
    elif "status" in names:
        layer.setRenderer(by_status(captions.language))
    else:
        _single(layer, _icon("facility_active", palette.RIVER, palette.INK, 3.4))
    if "facility_id" in names:
        shown = NAME if "name" in names else '"facility_id"'
        labels = styles.label_settings(shown, fonts.text_format(family, SIZE_PT, palette.INK, halo_mm=0.7))
        styles.around(labels, distance_mm=2.2, priority=7)
        labels.scaleVisibility = True
        labels.minimumScale = NAMES_FROM_SCALE
        styles.set_labels(layer, labels)


def _without_rules_of_the_sheet(layer: QgsVectorLayer) -> None:
    """Take out what only the layers of a map have: numbers of the highest, and lines to symbols moved apart."""
    renderer = layer.renderer().clone()
    root = renderer.rootRule()
    for rule in root.children():
        if rule.ruleKey() in RULES_OF_THE_SHEET:
            root.removeChild(rule)
    layer.setRenderer(renderer)


def _with_headings(layer: QgsVectorLayer, captions: Captions) -> None:
    """Put the rules under headings that say what colour, size and shape mean."""
    root = rules.rule()
    headings: dict[str, QgsRuleBasedRenderer.Rule] = {}
    for rule in layer.renderer().rootRule().children():
        key = rule.ruleKey()
        name = MARKS.get(key, "status" if key.startswith("status_") else "class")
        if name not in headings:
            headings[name] = rules.rule(None, "", captions(f"window_{name}"), f"heading_{name}")
            root.appendChild(headings[name])
        own = rule.clone()
        own.setRuleKey(key)
        headings[name].appendChild(own)
    layer.setRenderer(QgsRuleBasedRenderer(root))


def _rating(layer: QgsVectorLayer) -> RatedBy:
    return rating_of(_rated_columns(layer, "thi"))


def _rated_columns(layer: QgsVectorLayer, index: str) -> "DataFrame":
    """Return what tells the scheme and the classes of an index, and nothing else of the table."""
    fields = layer.fields()
    kinds = {index: "real", **{f"{index}_{each}": "text" for each in ("class", "scheme", "legend")}}
    kinds = {name: kind for name, kind in kinds.items() if fields.lookupField(name) >= 0}
    request = QgsFeatureRequest().setFlags(QgsFeatureRequest.Flag.NoGeometry)
    request.setSubsetOfAttributes(list(kinds), fields)
    rows = list(layer.getFeatures(request))
    return make_table({name: [from_qgis(row[name]) for row in rows] for name in kinds}, kinds)


def _by_class(layer: QgsVectorLayer, index: str, captions: Captions) -> None:
    """Facilities by a class of risk or consequence, by the scheme they name."""
    legend = known_legend(_rated_columns(layer, index), index) or legend_of(shipped_scheme(index))
    heading = rules.rule(None, "", captions(f"window_{index}"), f"heading_{index}")
    field = QgsExpression.quotedColumnRef(f"{index}_class")
    for each in rated_by(legend).classes:
        symbol = _icon("facility_active", each.colour, palette.INK, 4.0)
        is_class = f"{field} = {QgsExpression.quotedValue(each.code)}"
        heading.appendChild(rules.rule(symbol, is_class, captions.of(each.caption), each.code))
    unrated = _icon("facility_active", palette.UNRATED_COLOUR, palette.INK, palette.UNRATED_SIZE_MM)
    heading.appendChild(rules.rule(unrated, "ELSE", captions("unrated"), "unrated"))
    root = rules.rule()
    root.appendChild(heading)
    layer.setRenderer(QgsRuleBasedRenderer(root))


def _findings(layer: QgsVectorLayer, captions: Captions) -> None:
    names = {"error": tr("error"), "warning": tr("warning"), "info": tr("note")}
    categories = [
        QgsRendererCategory(
            code,
            QgsMarkerSymbol.createSimple(
                {"name": "diamond", "color": colour, "outline_color": palette.INK, "size": "3.6"}
            ),
            names[code],
        )
        for code, colour in SEVERITY_COLOURS.items()
    ]
    layer.setRenderer(QgsCategorizedSymbolRenderer("severity", categories))


def _paths(layer: QgsVectorLayer, captions: Captions) -> None:
    styles.style_paths(layer, captions, SCALE)


def _network(layer: QgsVectorLayer, captions: Captions) -> None:
    _single(layer, styles.path_symbol(palette.PATH, 0.55))


def _sections(layer: QgsVectorLayer, captions: Captions) -> None:
    _single(layer, QgsLineSymbol.createSimple({"color": palette.ZONE, "width": "0.3"}))


def _crossings(layer: QgsVectorLayer, captions: Captions) -> None:
    symbols.style_crossings(layer, captions, fonts.font_family(), SCALE, number="order")
    _without_rules_of_the_sheet(layer)


def _arrivals(layer: QgsVectorLayer, captions: Captions) -> None:
    """Named places with their hours; the other points of a path as dots, or they would hide it."""
    named = "coalesce(\"name\", '') <> ''"
    root = rules.rule()
    dot = {"name": "circle", "color": "#ffffff", "outline_color": palette.PATH, "size": "1.2"}
    place = _icon("receptor", "#ffffff", palette.INK, 3.2)
    root.appendChild(rules.rule(place, named, tr("place, with hours of arrival"), "place"))
    root.appendChild(rules.rule(QgsMarkerSymbol.createSimple(dot), "ELSE", tr("point of a path"), "point"))
    layer.setRenderer(QgsRuleBasedRenderer(root))
    hours = arrival_expression("leading_h", captions)
    shown = f"if({named}, concat(\"name\", if(\"leading_h\" IS NULL, '', '\\n' || {hours})), NULL)"
    family = fonts.font_family()
    labels = styles.label_settings(shown, fonts.text_format(family, SIZE_PT, palette.INK, halo_mm=0.6))
    styles.around(labels, distance_mm=1.8, priority=5)
    styles.set_labels(layer, labels)


def _hydrographs(layer: QgsVectorLayer, captions: Captions) -> None:
    dot = {"name": "circle", "color": palette.RIVER, "outline_color": palette.INK, "size": "1.8"}
    _single(layer, QgsMarkerSymbol.createSimple(dot))


def _receptors(layer: QgsVectorLayer, captions: Captions) -> None:
    if layer.geometryType() == QgsWkbTypes.GeometryType.PointGeometry:
        _single(layer, _icon("receptor", "#ffffff", palette.INK, 3.2))
    elif layer.geometryType() == QgsWkbTypes.GeometryType.LineGeometry:
        _single(layer, QgsLineSymbol.createSimple({"color": palette.ACCENT, "width": "0.8"}))
    else:
        _single(layer, _area(palette.ACCENT, 60))


def _zones(layer: QgsVectorLayer, captions: Captions) -> None:
    zones.style_zones(layer, captions)


def _extents(layer: QgsVectorLayer, captions: Captions) -> None:
    """Outlines alone: dozens of them lie over each other."""
    _single(layer, _area(palette.ZONE, 12))


def _catchments(layer: QgsVectorLayer, captions: Captions) -> None:
    _single(layer, _area(palette.PATH, 45))


def _basins(layer: QgsVectorLayer, captions: Captions) -> None:
    _single(layer, _area("#2f86bd", 35))


def _countries(layer: QgsVectorLayer, captions: Captions) -> None:
    """Countries of a map, see-through over its ground at any scale."""
    styles.style_countries(layer, captions, fonts.font_family(), SIZE_PT, ANY_SCALE, over_relief=True)


def _directions(layer: QgsRasterLayer) -> None:
    names = {
        1: tr("east"), 2: tr("south-east"), 4: tr("south"), 8: tr("south-west"), 16: tr("west"), 32: tr("north-west"),
        64: tr("north"), 128: tr("north-east"), 0: tr("end of flow"),
    }  # fmt: skip
    classes = [
        QgsPalettedRasterRenderer.Class(code, QColor(colour), names[code])
        for code, colour in DIRECTION_COLOURS.items()
    ]
    layer.setRenderer(QgsPalettedRasterRenderer(layer.dataProvider(), 1, classes))


def _single(layer: QgsVectorLayer, symbol: QgsSymbol) -> None:
    layer.setRenderer(QgsSingleSymbolRenderer(symbol))


def _icon(name: str, fill: str, edge: str, size_mm: float) -> QgsMarkerSymbol:
    symbol = QgsMarkerSymbol()
    symbol.changeSymbolLayer(0, symbols.svg_marker(name, fill, edge, size_mm, edge_mm=0.2))
    return symbol


def _area(colour: str, alpha: int) -> QgsFillSymbol:
    fill = QColor(colour)
    symbol = QgsFillSymbol.createSimple({"outline_color": colour, "outline_width": "0.25"})
    fill.setAlpha(alpha)
    symbol.symbolLayer(0).setFillColor(fill)
    return symbol


_LOOKS: dict[str, Callable[[QgsVectorLayer, Captions], None]] = {
    outputs.ARRIVALS: _arrivals,
    outputs.BASINS: _basins,
    outputs.CATCHMENTS: _catchments,
    outputs.COUNTRIES: _countries,
    outputs.CROSSINGS: _crossings,
    outputs.EXTENTS: _extents,
    outputs.FACILITIES: _facilities,
    outputs.FINDINGS: _findings,
    outputs.HYDROGRAPHS: _hydrographs,
    outputs.NETWORK: _network,
    outputs.PATHS: _paths,
    outputs.RECEPTORS: _receptors,
    outputs.SECTIONS: _sections,
    outputs.ZONES: _zones,
}
