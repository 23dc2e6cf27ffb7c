"""Marks of several facilities or crossings, and frames of enlargements; what is drawn at which scale."""

from qgis.core import (
    Qgis,
    QgsFillSymbol,
    QgsFontMarkerSymbolLayer,
    QgsGeometryGeneratorSymbolLayer,
    QgsLineSymbol,
    QgsMarkerSymbol,
    QgsProperty,
    QgsRuleBasedLabeling,
    QgsRuleBasedRenderer,
    QgsSimpleMarkerSymbolLayer,
    QgsSymbolLayer,
    QgsVectorLayer,
)
from qgis.PyQt.QtGui import QColor

from ..data.captions import Captions
from ..data.rated_by import SHIPPED, RatedBy
from . import fonts, palette
from .rules import label_rule, rule
from .styles import label_settings
from .symbols import OFFSET, SHIFTED, marker_of, number_layer, of_class, svg_marker

Property = QgsSymbolLayer.Property

# In a window zoomed in, and on an enlargement, single facilities stand where the map has one mark.
ALONE = '"drawn_to" IS NULL OR @map_scale <= "drawn_to"'
TOGETHER = '@map_scale > "drawn_from" AND ("drawn_to" IS NULL OR @map_scale <= "drawn_to")'


def drawn_by_scale(layer: QgsVectorLayer, condition: str) -> None:
    """Let the rules and labels of a layer count only where a condition on the scale holds."""
    for each in layer.renderer().rootRule().children():
        own = each.filterExpression()
        each.setFilterExpression(f"({condition}) AND ({own})" if own else condition)
    labeling = layer.labeling()
    if isinstance(labeling, QgsRuleBasedLabeling):
        for each in labeling.rootRule().children():
            own = each.filterExpression()
            each.setFilterExpression(f"({condition}) AND ({own})" if own else condition)


def style_groups(
    layer: QgsVectorLayer,
    captions: Captions,
    family: str,
    size_pt: float,
    scale: float,
    rating: RatedBy = SHIPPED,
) -> None:
    """Several facilities: two rings in the colour of the highest class, with their number; crossings: a hexagon."""
    root = rule()
    for each in rating.classes:
        condition = f"{of_class(each)} AND \"kind\" = 'facility' AND {TOGETHER}"
        symbol = group_symbol(each.colour, each.ink, family, scale)
        root.appendChild(rule(symbol, condition, captions("group"), each.code))
    unrated = group_symbol(palette.UNRATED_COLOUR, palette.INK, family, scale)
    condition = f'"thi_class" IS NULL AND "kind" = \'facility\' AND {TOGETHER}'
    root.appendChild(rule(unrated, condition, captions("group"), "unrated"))
    hexagon = svg_marker(
        "border_crossing", "#ffffff", palette.CROSSING, palette.CROSSING_SIZE_MM * 1.2 * scale, edge_mm=0.35
    )
    dots = number_layer(family, "'…'", palette.CROSSING_SIZE_MM * 0.8 * scale, palette.CROSSING)
    for each in (hexagon, dots):
        each.setDataDefinedProperty(Property.Offset, QgsProperty.fromExpression(OFFSET))
    root.appendChild(
        rule(
            marker_of(hexagon, dots),
            f"\"kind\" = 'crossing' AND {TOGETHER}",
            captions("group_crossings"),
            "crossing",
        )
    )
    layer.setRenderer(QgsRuleBasedRenderer(root))
    labels = label_rule()
    for kind, ink in (("facility", palette.INK), ("crossing", palette.CROSSING)):
        text = fonts.text_format(family, size_pt, ink, bold=True, halo_mm=0.7)
        named = label_settings('"label"', text)
        named.geometryGenerator = SHIFTED
        named.geometryGeneratorEnabled = True
        named.geometryGeneratorType = Qgis.GeometryType.Point
        named.placement = Qgis.LabelPlacement.OverPoint
        named.pointSettings().setQuadrant(Qgis.LabelQuadrantPosition.Right)
        named.xOffset = (4.5 if kind == "facility" else 2.8) * scale
        named.offsetUnits = Qgis.RenderUnit.Millimeters
        named.placementSettings().setAllowDegradedPlacement(True)
        named.placementSettings().setOverlapHandling(Qgis.LabelOverlapHandling.AllowOverlapIfRequired)
        named.priority = 10
        condition = f"\"kind\" = '{kind}' AND {TOGETHER}"
        labels.appendChild(label_rule(named, condition))
    layer.setLabeling(QgsRuleBasedLabeling(labels))
    layer.setLabelsEnabled(True)


def group_symbol(
    colour: str, ink: str, family: str, scale: float, number: str = '"count"'
) -> QgsMarkerSymbol:
    """Return the mark of several facilities: a ring around a disc with their number."""
    size = palette.GROUP_SIZE_MM * scale
    ring = QgsSimpleMarkerSymbolLayer(
        Qgis.MarkerShape.Circle, size, color=QColor("#ffffff"), strokeColor=QColor(palette.INK)
    )
    ring.setStrokeWidth(0.25)
    disc = QgsSimpleMarkerSymbolLayer(
        Qgis.MarkerShape.Circle, size * 0.8, color=QColor(colour), strokeColor=QColor(palette.INK)
    )
    disc.setStrokeWidth(0.2)
    text = f"'×' || to_string({number})"
    digits = number_layer(family, text, size * 0.44, ink)
    narrower = f"{size:.2f} * CASE WHEN {number} > 99 THEN 0.3 WHEN {number} > 9 THEN 0.37 ELSE 0.44 END"
    digits.setDataDefinedProperty(Property.Size, QgsProperty.fromExpression(narrower))
    for each in (ring, disc, digits):
        each.setDataDefinedProperty(Property.Offset, QgsProperty.fromExpression(OFFSET))
    return marker_of(ring, disc, digits)


def style_frames(layer: QgsVectorLayer, captions: Captions, family: str, scale: float) -> None:
    """Frames of enlargements, with their letters at the upper left corner."""
    root = rule()
    root.appendChild(rule(frame_symbol(family, scale), TOGETHER, captions("enlargement"), "enlargement"))
    layer.setRenderer(QgsRuleBasedRenderer(root))


def frame_symbol(
    family: str,
    scale: float,
    letter_of: str = '"map_letter"',
    at: str = "make_point(x_min(@geometry), y_max(@geometry))",
) -> QgsFillSymbol:
    """Return the frame of an enlargement with its letter, an expression, at a point, another one."""
    symbol = QgsFillSymbol.createSimple(
        {
            "style": "no",
            "outline_color": palette.ACCENT,
            "outline_width": "0.45",
            "joinstyle": "miter",
        }
    )
    corner = QgsGeometryGeneratorSymbolLayer.create({"geometryModifier": at, "SymbolType": "Marker"})
    plate = QgsSimpleMarkerSymbolLayer(
        Qgis.MarkerShape.Square, 3.6 * scale, color=QColor(palette.ACCENT), strokeColor=QColor("#ffffff")
    )
    plate.setStrokeWidth(0.2)
    letter = QgsFontMarkerSymbolLayer(family, "", 2.9 * scale, QColor("#ffffff"))
    letter.setFontStyle("Bold")
    letter.setDataDefinedProperty(Property.Character, QgsProperty.fromExpression(letter_of))
    corner.setSubSymbol(marker_of(plate, letter))
    symbol.appendSymbolLayer(corner)
    return symbol


def leader_symbol() -> QgsLineSymbol:
    """Return the hairline from where a thing is to where its symbol stands."""
    return QgsLineSymbol.createSimple({"color": palette.INK, "width": "0.15"})
