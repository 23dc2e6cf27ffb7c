"""Point symbols of the map: facilities by class, status and rank, and numbered border crossings."""

import base64
from functools import cache
from pathlib import Path

import numpy as np
from qgis.core import (
    Qgis,
    QgsExpression,
    QgsFeatureRequest,
    QgsFontMarkerSymbolLayer,
    QgsGeometryGeneratorSymbolLayer,
    QgsLineSymbol,
    QgsMarkerSymbol,
    QgsPalLayerSettings,
    QgsProperty,
    QgsRuleBasedLabeling,
    QgsRuleBasedRenderer,
    QgsSingleSymbolRenderer,
    QgsSvgMarkerSymbolLayer,
    QgsSymbolLayer,
    QgsVectorLayer,
)
from qgis.PyQt.QtGui import QColor

from ...about import PLUGIN_FOLDER
from ...qgis_values import from_qgis
from ..data.calls import is_hollow
from ..data.captions import Captions
from ..data.rated_by import SHIPPED, RatedBy, ShownClass
from . import fonts, palette
from .rules import label_rule, rule
from .styles import around, farther, label_settings, ranked_by, set_labels

Property = QgsSymbolLayer.Property

# Ground distance of a paper distance, in the map's metres.
SHIFTED = 'translate(@geometry, "shift_x_mm" * @map_scale / 1000, "shift_y_mm" * @map_scale / 1000)'
HOLLOW = "\"thi_basis\" = 'assumed'"
# Neighbours have their names on the maps of a sheet that show less country than this.
NAMED_BELOW = 1_500_000
# Where symbols stand close, names are farther off.
NAME_WITHIN_MM = 16.0
# Of the width of a symbol.
HOLLOW_SHARE, ALARM_SHARE = 0.66, 1.5
ALARM = '"alarms" IS NOT NULL AND "alarms" <> \'\''
MOVED = '"shift_x_mm" <> 0 or "shift_y_mm" <> 0'


def style_crossings(
    layer: QgsVectorLayer, captions: Captions, family: str, scale: float, number: str = "number"
) -> None:
    """Border crossings: hexagons numbered by the field `number`, moved apart where they crowd."""
    size = palette.CROSSING_SIZE_MM * scale
    hexagon = svg_marker("border_crossing", "#ffffff", palette.CROSSING, size, edge_mm=0.35)
    hexagon.setDataDefinedProperty(Property.Offset, QgsProperty.fromExpression(OFFSET))
    digits = number_layer(family, f'"{number}"', size * 0.6, palette.CROSSING)
    digits.setDataDefinedProperty(Property.Offset, QgsProperty.fromExpression(OFFSET))
    narrower = (
        f'if("{number}" > 99, {size * 0.4:.2f}, if("{number}" > 9, {size * 0.52:.2f}, {size * 0.6:.2f}))'
    )
    digits.setDataDefinedProperty(Property.Size, QgsProperty.fromExpression(narrower))
    root = rule()
    root.appendChild(_leader_rule())
    root.appendChild(rule(marker_of(hexagon, digits), "", captions("crossings"), "crossing"))
    layer.setRenderer(QgsRuleBasedRenderer(root))
    # Not labelled, only kept clear of by the names of other layers.
    obstacles = QgsPalLayerSettings()
    obstacles.drawLabels = False
    obstacles.obstacleSettings().setIsObstacle(True)
    obstacles.obstacleSettings().setFactor(2.0)
    set_labels(layer, obstacles)


def style_places_hit(layer: QgsVectorLayer, family: str, size_pt: float, scale: float) -> None:
    """Settlements and receptors on the way of a path: small houses, named with their arrival where there is room."""
    house = svg_marker("receptor", "#ffffff", palette.HIT_INK, 2.0 * scale, edge_mm=0.25)
    layer.setRenderer(QgsSingleSymbolRenderer(marker_of(house)))
    labels = label_settings('"label"', fonts.text_format(family, size_pt, palette.HIT_INK, halo_mm=0.6))
    around(labels, distance_mm=1.3 * scale, priority=7)
    labels.multilineAlign = Qgis.LabelMultiLineAlignment.FollowPlacement
    labels.setDataDefinedProperties(ranked_by(labels, '"people"'))
    set_labels(layer, labels)


def style_facilities(
    layer: QgsVectorLayer,
    captions: Captions,
    family: str,
    size_pt: float,
    scale: float,
    rating: RatedBy = SHIPPED,
) -> None:
    """Facilities: colour and size by THI, shape by status, numbers for the highest, moved apart."""
    root = rule()
    root.appendChild(_leader_rule())
    sizes = _sizes_mm(len(rating.classes))
    for each, size_mm in zip(rating.classes, sizes, strict=True):
        symbol = _class_symbol(each.colour, size_mm * scale, scale, rating)
        root.appendChild(rule(symbol, of_class(each), captions.of(each.caption), each.code))
    unrated = _class_symbol(palette.UNRATED_COLOUR, palette.UNRATED_SIZE_MM * scale, scale, rating)
    # Not "else": every facility has a rule of its status, too.
    root.appendChild(rule(unrated, _of_no_class(rating), captions("unrated"), "unrated"))
    for group in palette.STATUS_GROUPS:
        root.appendChild(
            rule(
                _status_symbol(group, scale, rating),
                _status_filter(group),
                captions(f"status_{group}"),
                f"status_{group}",
            )
        )
    if has_alarms(layer):
        root.appendChild(rule(_alarm_symbol(scale, rating), ALARM, captions("map_alarm"), "alarm"))
    if has_hollow(layer):
        root.appendChild(rule(_hollow_symbol(scale, rating), HOLLOW, captions("map_hollow"), "hollow"))
    root.appendChild(
        rule(
            _number_symbol(family, scale, rating, has_hollow(layer)),
            '"map_number" IS NOT NULL',
            captions("head_number"),
            "number",
        )
    )
    layer.setRenderer(QgsRuleBasedRenderer(root))
    named = label_settings('"map_label"', fonts.text_format(family, size_pt, palette.INK, halo_mm=0.7))
    named.geometryGenerator = SHIFTED
    named.geometryGeneratorEnabled = True
    named.geometryGeneratorType = Qgis.GeometryType.Point
    around(named, distance_mm=2.9 * scale, priority=9)
    farther(named, NAME_WITHIN_MM * scale, palette.INK)
    named.setDataDefinedProperties(ranked_by(named, '-"map_number"'))
    others = QgsPalLayerSettings()
    others.drawLabels = False
    others.obstacleSettings().setIsObstacle(True)
    others.obstacleSettings().setFactor(2.0)
    labels = label_rule()
    labels.appendChild(label_rule(named, '"map_label" IS NOT NULL'))
    labels.appendChild(label_rule(others, '"map_label" IS NULL'))
    layer.setLabeling(QgsRuleBasedLabeling(labels))
    layer.setLabelsEnabled(True)


def has_alarms(layer: QgsVectorLayer) -> bool:
    """Return whether a facility of a layer has an alarm."""
    place = layer.fields().lookupField("alarms")
    return place >= 0 and any(from_qgis(feature[place]) for feature in layer.getFeatures())


def has_hollow(layer: QgsVectorLayer) -> bool:
    """Return whether the class of a facility of a layer rests on what is assumed."""
    place = layer.fields().lookupField("thi_basis")
    return place >= 0 and any(is_hollow(feature[place]) for feature in layer.getFeatures())


def of_class(each: ShownClass) -> str:
    """Return the condition for facilities of a class."""
    return f'"thi_class" = {QgsExpression.quotedString(each.code)}'


def _of_no_class(rating: RatedBy) -> str:
    codes = ", ".join(QgsExpression.quotedString(each.code) for each in rating.classes)
    return f'"thi_class" IS NULL OR "thi_class" NOT IN ({codes})' if codes else '"thi_class" IS NULL'


def _sizes_mm(count: int) -> list[float]:
    """Return the sizes of `count` classes, the highest first: those of palette.CLASS_SIZES_MM, or between them."""
    shipped = list(palette.CLASS_SIZES_MM.values())
    if count == len(shipped):
        return shipped[::-1]
    return np.linspace(shipped[-1], shipped[0], count).tolist()


def size_expression(scale: float, rating: RatedBy = SHIPPED) -> str:
    """Return the symbol size (mm) by THI: those of palette.CLASS_SIZES_MM at the middle of the classes."""
    low, high = palette.CLASS_SIZES_MM["low"] * scale, palette.CLASS_SIZES_MM["very_high"] * scale
    least, most = rating.span
    sized = f'scale_linear("thi", {least:.12g}, {most:.12g}, {low:.2f}, {high:.2f})'
    return f"coalesce({sized}, {palette.UNRATED_SIZE_MM * scale:.2f})"


def size_of(thi: float | None, scale: float, rating: RatedBy = SHIPPED) -> float:
    """Return what size_expression gives, in mm."""
    if thi is None:
        return palette.UNRATED_SIZE_MM * scale
    low, high = palette.CLASS_SIZES_MM["low"] * scale, palette.CLASS_SIZES_MM["very_high"] * scale
    least, most = rating.span
    return low + (high - low) * min(max((thi - least) / (most - least), 0), 1)


def _class_symbol(colour: str, size_mm: float, scale: float, rating: RatedBy) -> QgsMarkerSymbol:
    marker = svg_marker("facility_active", colour, palette.INK, size_mm, edge_mm=0.2)
    marker.setDataDefinedProperty(Property.Name, QgsProperty.fromExpression(_shape_expression()))
    marker.setDataDefinedProperty(Property.Size, QgsProperty.fromExpression(size_expression(scale, rating)))
    marker.setDataDefinedProperty(Property.Offset, QgsProperty.fromExpression(OFFSET))
    return marker_of(marker)


OFFSET = 'to_string("shift_x_mm") || \',\' || to_string(-"shift_y_mm")'


def _leader_rule() -> QgsRuleBasedRenderer.Rule:
    """Hairlines from where things are to where their symbols stand; a rule of its own, out of the legend."""
    leader = QgsGeometryGeneratorSymbolLayer.create(
        {"geometryModifier": f"make_line(@geometry, {SHIFTED})", "SymbolType": "Line"}
    )
    leader.setSubSymbol(QgsLineSymbol.createSimple({"color": palette.INK, "width": "0.15"}))
    return rule(marker_of(leader), MOVED, "", "leader")


def _status_symbol(group: str, scale: float, rating: RatedBy) -> QgsMarkerSymbol:
    """An outline in the status' shape over the coloured symbol, with the number of the highest."""
    size = 3.6 * scale
    marker = svg_marker(f"facility_{group}", "#00ffffff", palette.INK, size, edge_mm=0.2)
    marker.setDataDefinedProperty(Property.Size, QgsProperty.fromExpression(size_expression(scale, rating)))
    marker.setDataDefinedProperty(Property.Offset, QgsProperty.fromExpression(OFFSET))
    return marker_of(marker)


def _alarm_symbol(scale: float, rating: RatedBy) -> QgsMarkerSymbol:
    """A ring around the symbol, wide enough to be seen of any shape."""
    ring = svg_marker("facility_active", "#00ffffff", palette.ALARM, 4.6 * scale, edge_mm=0.5 * scale)
    size = f"({size_expression(scale, rating)}) * {ALARM_SHARE}"
    ring.setDataDefinedProperty(Property.Size, QgsProperty.fromExpression(size))
    ring.setDataDefinedProperty(Property.Offset, QgsProperty.fromExpression(OFFSET))
    return marker_of(ring)


def _hollow_symbol(scale: float, rating: RatedBy) -> QgsMarkerSymbol:
    """A pale centre in the status' shape: what is left of the colour is a ring."""
    marker = svg_marker("facility_active", "#ffffff", palette.QUIET_INK, 2.4 * scale, edge_mm=0.1)
    marker.setDataDefinedProperty(Property.Name, QgsProperty.fromExpression(_shape_expression()))
    size = f"({size_expression(scale, rating)}) * {HOLLOW_SHARE}"
    marker.setDataDefinedProperty(Property.Size, QgsProperty.fromExpression(size))
    marker.setDataDefinedProperty(Property.Offset, QgsProperty.fromExpression(OFFSET))
    return marker_of(marker)


def _number_symbol(family: str, scale: float, rating: RatedBy, hollow: bool) -> QgsMarkerSymbol:
    """The number of one of the highest, inside its symbol; lower in a triangle, whose middle is lower."""
    number = number_layer(family, '"map_number"', 2.6 * scale, palette.INK)
    light = ", ".join(
        QgsExpression.quotedString(each.code) for each in rating.classes if each.ink == "#ffffff"
    )
    on_dark = f'"thi_class" IN ({light or "NULL"})' + (
        f" AND NOT coalesce({HOLLOW}, false)" if hollow else ""
    )
    colour = f"if({on_dark}, '#ffffff', '{palette.INK}')"
    number.setDataDefinedProperty(Property.FillColor, QgsProperty.fromExpression(colour))
    size = f"({size_expression(scale, rating)}) * if({_status_filter('abandoned')}, 0.42, 0.56)"
    number.setDataDefinedProperty(Property.Size, QgsProperty.fromExpression(size))
    lower = f"({size_expression(scale, rating)}) * if({_status_filter('abandoned')}, 0.08, -0.03)"
    offset = f'to_string("shift_x_mm") || \',\' || to_string(-"shift_y_mm" + {lower})'
    number.setDataDefinedProperty(Property.Offset, QgsProperty.fromExpression(offset))
    return marker_of(number)


def marker_of(*layers: QgsSymbolLayer) -> QgsMarkerSymbol:
    """Return a marker of the given layers, drawn in order."""
    symbol = QgsMarkerSymbol()
    symbol.changeSymbolLayer(0, layers[0])
    for layer in layers[1:]:
        symbol.appendSymbolLayer(layer)
    return symbol


def number_layer(family: str, expression: str, size_mm: float, colour: str) -> QgsFontMarkerSymbolLayer:
    """Return a text inside a symbol, by an expression."""
    number = QgsFontMarkerSymbolLayer(family, "", size_mm, QColor(colour))
    number.setFontStyle("Bold")
    number.setDataDefinedProperty(Property.Character, QgsProperty.fromExpression(f"to_string({expression})"))
    return number


@cache
def embedded(icon: str) -> str:
    """Return a drawing of icons/ as the text QGIS takes in place of a path.

    What is made with it opens where the plugin is not installed.
    """
    return embedded_file(PLUGIN_FOLDER / "icons" / f"{icon}.svg")


def embedded_file(picture: Path) -> str:
    """Return a picture as the text QGIS takes in place of a path: no folder goes out with the project."""
    return "base64:" + base64.b64encode(picture.read_bytes()).decode("ascii")


def svg_marker(icon: str, fill: str, edge: str, size_mm: float, edge_mm: float) -> QgsSvgMarkerSymbolLayer:
    """Return a drawing of the plugin's icons as a symbol layer, embedded."""
    marker = QgsSvgMarkerSymbolLayer(embedded(icon), size_mm)
    marker.setFillColor(QColor(fill))
    marker.setStrokeColor(QColor(edge))
    marker.setStrokeWidth(edge_mm)
    marker.setStrokeWidthUnit(Qgis.RenderUnit.Millimeters)
    return marker


def _shape_expression() -> str:
    cases = " ".join(
        f"WHEN {_status_filter(group)} THEN '{embedded(f'facility_{group}')}'"
        for group in palette.STATUS_GROUPS
        if group != "unknown"
    )
    return f"CASE {cases} ELSE '{embedded('facility_unknown')}' END"


def _status_filter(group: str) -> str:
    if group == "unknown":
        known = [code for name, codes in palette.STATUS_GROUPS.items() if name != "unknown" for code in codes]
        return '"status" IS NULL OR "status" NOT IN ({})'.format(", ".join(f"'{code}'" for code in known))
    return '"status" IN ({})'.format(", ".join(f"'{code}'" for code in palette.STATUS_GROUPS[group]))


def style_sheet_facilities(layer: QgsVectorLayer, rating: RatedBy = SHIPPED, family: str = "") -> None:
    """Facilities on a facility's sheet: its own large and kept clear of, the others small, pale, named."""
    root = rule()
    own = "\"sheet\" = attribute(@atlas_feature, 'sheet')"
    other = QgsMarkerSymbol.createSimple(
        {
            "name": "circle",
            "color": "#ffffff",
            "outline_color": palette.QUIET_INK,
            "outline_width": "0.3",
            "size": "1.8",
        }
    )
    root.appendChild(rule(other, f"NOT ({own})", "", "other"))
    for each in (*rating.classes, None):
        fill = each.colour if each else palette.UNRATED_COLOUR
        condition = of_class(each) if each else '"thi_class" IS NULL'
        marker = svg_marker("facility_active", fill, palette.INK, 4.6, edge_mm=0.35)
        marker.setDataDefinedProperty(Property.Name, QgsProperty.fromExpression(_shape_expression()))
        root.appendChild(
            rule(marker_of(marker), f"{own} AND {condition}", "", each.code if each else "unrated")
        )
    if has_hollow(layer):
        centre = svg_marker("facility_active", "#ffffff", palette.QUIET_INK, 4.6 * HOLLOW_SHARE, edge_mm=0.1)
        centre.setDataDefinedProperty(Property.Name, QgsProperty.fromExpression(_shape_expression()))
        root.appendChild(rule(marker_of(centre), f"{own} AND {HOLLOW}", "", "hollow"))
    renderer = QgsRuleBasedRenderer(root)
    # Its own last: no neighbour lies on it.
    own_last = QgsFeatureRequest.OrderByClause(f"coalesce({own}, false)", True)
    renderer.setOrderBy(QgsFeatureRequest.OrderBy([own_last]))
    renderer.setOrderByEnabled(True)
    layer.setRenderer(renderer)
    labelled = label_rule()
    obstacles = QgsPalLayerSettings()
    obstacles.drawLabels = False
    obstacles.obstacleSettings().setIsObstacle(True)
    obstacles.obstacleSettings().setFactor(2.0)
    names = label_settings('"caption"', fonts.text_format(family, 5.5, palette.QUIET_INK, halo_mm=0.4))
    around(names, distance_mm=0.9, priority=3)
    names.autoWrapLength = 28
    for settings, condition in ((obstacles, own), (names, f"NOT ({own}) AND @map_scale < {NAMED_BELOW}")):
        each = label_rule(settings)
        each.setFilterExpression(condition)
        labelled.appendChild(each)
    layer.setLabeling(QgsRuleBasedLabeling(labelled))
    layer.setLabelsEnabled(True)
