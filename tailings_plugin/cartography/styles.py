"""Symbols and labels of the map's layers, made from look.py: one function a layer."""

from qgis.core import (
    Qgis,
    QgsCategorizedSymbolRenderer,
    QgsFeatureRequest,
    QgsFillSymbol,
    QgsFontMarkerSymbolLayer,
    QgsGeometryGeneratorSymbolLayer,
    QgsLineSymbol,
    QgsMarkerSymbol,
    QgsPalLayerSettings,
    QgsProperty,
    QgsRendererCategory,
    QgsRuleBasedLabeling,
    QgsRuleBasedRenderer,
    QgsSingleSymbolRenderer,
    QgsSvgMarkerSymbolLayer,
    QgsSymbolLayer,
    QgsTextFormat,
    QgsVectorLayer,
    QgsVectorLayerSimpleLabeling,
)
from qgis.PyQt.QtGui import QColor

from . import look
from .captions import Captions
from .symbols import embedded

Property = QgsSymbolLayer.Property
# Fewer towns on a page that shows more country.
LARGE_ENOUGH = "if(@map_scale > 1500000, 80000, if(@map_scale > 500000, 20000, 0))"
# Hours of the leading edge (traveltime), or any layer's own.
ARRIVAL_FIELDS = ("leading_h", "arrival_h", "hours")

# Ground distance of a paper distance, in the map's metres.
SHIFTED = 'translate(@geometry, "shift_x_mm" * @map_scale / 1000, "shift_y_mm" * @map_scale / 1000)'
MOVED = '"shift_x_mm" <> 0 or "shift_y_mm" <> 0'


def colour(code: str) -> QColor:
    """Return a colour of look.py as Qt's."""
    return QColor(code)


def style_countries(
    layer: QgsVectorLayer, captions: Captions, family: str, size_pt: float, scale_denominator: float
) -> None:
    """Land, lighter where there are facilities; names in capitals, codes in the overview."""
    categories = []
    for kind, fill, dash in (
        ("focus", look.LAND_IN_FOCUS, "solid"),
        ("land", look.LAND, "solid"),
        ("other", look.LAND, "dot"),
    ):
        symbol = QgsFillSymbol.createSimple(
            {
                "color": fill,
                "outline_color": look.BORDER,
                "outline_width": "0.28",
                "outline_style": dash,
                "joinstyle": "round",
            }
        )
        categories.append(QgsRendererCategory(kind, symbol, captions("countries")))
    layer.setRenderer(QgsCategorizedSymbolRenderer("kind", categories))
    text = look.text_format(family, size_pt, look.COUNTRY_INK, halo_mm=0.5)
    text.setCapitalization(Qgis.Capitalization.AllUppercase)
    root = QgsRuleBasedLabeling.Rule(None)
    whole = QgsRuleBasedLabeling.Rule(_country_labels('"caption"', text))
    whole.setMinimumScale(scale_denominator * 1.5)
    code = look.text_format(family, size_pt * 0.75, look.COUNTRY_INK)
    overview = QgsRuleBasedLabeling.Rule(_country_labels('"code"', code))
    overview.setMaximumScale(scale_denominator * 1.5)
    for rule in (whole, overview):
        root.appendChild(rule)
    layer.setLabeling(QgsRuleBasedLabeling(root))
    layer.setLabelsEnabled(True)


def _country_labels(expression: str, text: QgsTextFormat) -> QgsPalLayerSettings:
    labels = _labels(expression, text)
    labels.placement = Qgis.LabelPlacement.Horizontal
    labels.priority = 2
    labels.multilineAlign = Qgis.LabelMultiLineAlignment.Center
    labels.obstacleSettings().setIsObstacle(False)
    return labels


def style_lakes(layer: QgsVectorLayer) -> None:
    """Lakes in the colour of the sea."""
    symbol = QgsFillSymbol.createSimple(
        {"color": look.SEA, "outline_color": look.RIVER, "outline_width": "0.15", "joinstyle": "round"}
    )
    layer.setRenderer(QgsSingleSymbolRenderer(symbol))


def style_rivers(layer: QgsVectorLayer, scale: float) -> None:
    """Main rivers: thin and pale, below the paths."""
    symbol = QgsLineSymbol.createSimple(
        {"color": look.RIVER, "width": f"{0.3 * scale:.2f}", "capstyle": "round", "joinstyle": "round"}
    )
    layer.setRenderer(QgsSingleSymbolRenderer(symbol))


def overview_frame() -> QgsFillSymbol:
    """Return the frame that shows the map's extent in the overview."""
    return QgsFillSymbol.createSimple(
        {"color": "109,16,50,26", "outline_color": look.ACCENT, "outline_width": "0.5", "joinstyle": "miter"}
    )


def style_disputed(layer: QgsVectorLayer) -> None:
    """Borders in dispute: dashed over the plain border."""
    symbol = QgsLineSymbol.createSimple({"color": look.LAND, "width": "0.4", "capstyle": "flat"})
    dash = QgsLineSymbol.createSimple(
        {
            "color": look.BORDER,
            "width": "0.4",
            "capstyle": "flat",
            "use_custom_dash": "1",
            "customdash": "1.2;0.8",
        }
    )
    symbol.appendSymbolLayer(dash.symbolLayer(0).clone())
    layer.setRenderer(QgsSingleSymbolRenderer(symbol))


def style_zones(layer: QgsVectorLayer) -> None:
    """Zones of influence: see-through fill with a firm edge."""
    fill = QColor(look.ZONE)
    symbol = QgsFillSymbol.createSimple({"outline_color": look.ZONE, "outline_width": "0.25"})
    fill.setAlpha(70)
    symbol.symbolLayer(0).setFillColor(fill)
    layer.setRenderer(QgsSingleSymbolRenderer(symbol))


def path_symbol(colour: str, width_mm: float) -> QgsLineSymbol:
    """Return a river line with a white edge, so that it stands out from borders."""
    symbol = QgsLineSymbol.createSimple(
        {"color": "#ffffff", "width": str(width_mm + 0.5), "capstyle": "round", "joinstyle": "round"}
    )
    edge = QColor("#ffffff")
    edge.setAlpha(190)
    symbol.symbolLayer(0).setColor(edge)
    core = QgsLineSymbol.createSimple(
        {"color": colour, "width": str(width_mm), "capstyle": "round", "joinstyle": "round"}
    )
    symbol.appendSymbolLayer(core.symbolLayer(0).clone())
    symbol.symbolLayer(1).setRenderingPass(1)
    return symbol


def style_paths(layer: QgsVectorLayer, captions: Captions, scale: float) -> list[str]:
    """Downstream paths, by arrival time where they carry hours; return the captions of the legend."""
    field = arrival_field(layer.fields().names())
    legend = [captions("paths")]
    if field:
        legend = _style_arrivals(layer, field, captions, scale)
    else:
        layer.setRenderer(QgsSingleSymbolRenderer(path_symbol(look.PATH, 0.55 * scale)))
    labels = QgsPalLayerSettings()
    # Not drawn, only kept clear of by the names of other layers.
    labels.drawLabels = False
    labels.obstacleSettings().setIsObstacle(True)
    labels.obstacleSettings().setFactor(0.6)
    _set_labels(layer, labels)
    return legend


def arrival_field(names: list[str]) -> str | None:
    """Return the field with the hours at the lower end of a reach, None when there is none."""
    return next((name for name in ARRIVAL_FIELDS if name in names), None)


def _style_arrivals(layer: QgsVectorLayer, field: str, captions: Captions, scale: float) -> list[str]:
    root = QgsRuleBasedRenderer.Rule(None)
    legend, above = [], None
    for limit, colour_code in zip((*look.ARRIVAL_HOURS, None), look.ARRIVAL_COLOURS, strict=True):
        conditions = [] if above is None else [f'"{field}" > {above}']
        conditions += [] if limit is None else [f'"{field}" <= {limit}']
        key = "hours_over" if limit is None else "hours_up_to"
        legend.append(captions(key, hours=above if limit is None else limit))
        symbol = path_symbol(colour_code, 0.7 * scale)
        root.appendChild(_rule(symbol, " AND ".join(conditions), legend[-1], f"hours_{limit}"))
        above = limit
    legend.append(captions("paths_unknown"))
    root.appendChild(_rule(path_symbol(look.PATH_UNKNOWN, 0.55 * scale), "ELSE", legend[-1], "hours_unknown"))
    renderer = QgsRuleBasedRenderer(root)
    # All white edges below all lines; where paths join, the earlier arrival lies on top.
    renderer.setUsingSymbolLevels(True)
    latest_first = QgsFeatureRequest.OrderByClause(f'"{field}"', False)
    renderer.setOrderBy(QgsFeatureRequest.OrderBy([latest_first]))
    renderer.setOrderByEnabled(True)
    layer.setRenderer(renderer)
    return legend


def style_places(layer: QgsVectorLayer, family: str, size_pt: float, least: str = "0") -> None:
    """Towns for orientation: small dots, small grey names; of at least `least` people, an expression."""
    symbol = QgsMarkerSymbol.createSimple(
        {
            "name": "circle",
            "color": "#ffffff",
            "outline_color": look.PLACE_INK,
            "outline_width": "0.3",
            "size": "1.3",
        }
    )
    large = f'"population" >= {least}'
    root = QgsRuleBasedRenderer.Rule(None)
    root.appendChild(_rule(symbol, large, "", "place"))
    layer.setRenderer(QgsRuleBasedRenderer(root))
    text = look.text_format(family, size_pt, look.PLACE_INK, halo_mm=0.6)
    labels = _labels(f'if({large}, "caption", NULL)', text)
    _around(labels, distance_mm=0.9, priority=4)
    labels.setDataDefinedProperties(_ranked_by(labels, '"population"'))
    _set_labels(layer, labels)


def style_crossings(layer: QgsVectorLayer, captions: Captions, family: str, scale: float) -> None:
    """Border crossings: numbered hexagons, moved apart where they crowd."""
    size = look.CROSSING_SIZE_MM * scale
    hexagon = _svg("border_crossing", "#ffffff", look.CROSSING, size, edge_mm=0.35)
    hexagon.setDataDefinedProperty(Property.Offset, QgsProperty.fromExpression(_OFFSET))
    number = _number_layer(family, '"number"', size * 0.6, look.CROSSING)
    number.setDataDefinedProperty(Property.Offset, QgsProperty.fromExpression(_OFFSET))
    narrower = f'if("number" > 99, {size * 0.4:.2f}, if("number" > 9, {size * 0.52:.2f}, {size * 0.6:.2f}))'
    number.setDataDefinedProperty(Property.Size, QgsProperty.fromExpression(narrower))
    root = QgsRuleBasedRenderer.Rule(None)
    root.appendChild(_leader_rule())
    root.appendChild(_rule(_marker(hexagon, number), "", captions("crossings"), "crossing"))
    layer.setRenderer(QgsRuleBasedRenderer(root))


def style_facilities(
    layer: QgsVectorLayer, captions: Captions, family: str, size_pt: float, scale: float
) -> None:
    """Facilities: colour and size by THI, shape by status, numbers for the highest, moved apart."""
    root = QgsRuleBasedRenderer.Rule(None)
    root.appendChild(_leader_rule())
    for code in look.CLASSES:
        rule = _class_symbol(look.CLASS_COLOURS[code], look.CLASS_SIZES_MM[code] * scale, scale)
        root.appendChild(_rule(rule, f"\"thi_class\" = '{code}'", captions(code), code))
    unrated = _class_symbol(look.UNRATED_COLOUR, look.UNRATED_SIZE_MM * scale, scale)
    root.appendChild(_rule(unrated, "ELSE", captions("unrated"), "unrated"))
    for group in look.STATUS_GROUPS:
        root.appendChild(
            _rule(
                _status_symbol(group, scale),
                _status_filter(group),
                captions(f"status_{group}"),
                f"status_{group}",
            )
        )
    root.appendChild(
        _rule(_number_symbol(family, scale), '"map_number" IS NOT NULL', captions("head_number"), "number")
    )
    layer.setRenderer(QgsRuleBasedRenderer(root))
    named = _labels('"map_label"', look.text_format(family, size_pt, look.INK, halo_mm=0.7))
    named.geometryGenerator = SHIFTED
    named.geometryGeneratorEnabled = True
    named.geometryGeneratorType = Qgis.GeometryType.Point
    _around(named, distance_mm=2.9 * scale, priority=9)
    named.setDataDefinedProperties(_ranked_by(named, '-"map_number"'))
    others = QgsPalLayerSettings()
    others.drawLabels = False
    others.obstacleSettings().setIsObstacle(True)
    labels = QgsRuleBasedLabeling.Rule(None)
    labels.appendChild(QgsRuleBasedLabeling.Rule(named, 0, 0, '"map_label" IS NOT NULL'))
    labels.appendChild(QgsRuleBasedLabeling.Rule(others, 0, 0, '"map_label" IS NULL'))
    layer.setLabeling(QgsRuleBasedLabeling(labels))
    layer.setLabelsEnabled(True)


def size_expression(scale: float) -> str:
    """Return the symbol size (mm) by THI: those of look.CLASS_SIZES_MM at the middle of the classes."""
    low, high = look.CLASS_SIZES_MM["low"] * scale, look.CLASS_SIZES_MM["very_high"] * scale
    return f'coalesce(scale_linear("thi", 5, 11, {low:.2f}, {high:.2f}), {look.UNRATED_SIZE_MM * scale:.2f})'


def size_of(thi: float | None, scale: float) -> float:
    """Return what size_expression gives, in mm."""
    if thi is None:
        return look.UNRATED_SIZE_MM * scale
    low, high = look.CLASS_SIZES_MM["low"] * scale, look.CLASS_SIZES_MM["very_high"] * scale
    return low + (high - low) * min(max((thi - 5) / 6, 0), 1)


def _class_symbol(colour: str, size_mm: float, scale: float) -> QgsMarkerSymbol:
    marker = _svg("facility_active", colour, look.INK, size_mm, edge_mm=0.2)
    marker.setDataDefinedProperty(Property.Name, QgsProperty.fromExpression(_shape_expression()))
    marker.setDataDefinedProperty(Property.Size, QgsProperty.fromExpression(size_expression(scale)))
    marker.setDataDefinedProperty(Property.Offset, QgsProperty.fromExpression(_OFFSET))
    return _marker(marker)


_OFFSET = 'to_string("shift_x_mm") || \',\' || to_string(-"shift_y_mm")'


def _leader_rule() -> QgsRuleBasedRenderer.Rule:
    """Hairlines from where things are to where their symbols stand; a rule of its own, out of the legend."""
    leader = QgsGeometryGeneratorSymbolLayer.create(
        {"geometryModifier": f"make_line(@geometry, {SHIFTED})", "SymbolType": "Line"}
    )
    leader.setSubSymbol(QgsLineSymbol.createSimple({"color": look.INK, "width": "0.15"}))
    return _rule(_marker(leader), MOVED, "", "leader")


def _status_symbol(group: str, scale: float) -> QgsMarkerSymbol:
    """An outline in the status' shape over the coloured symbol, with the number of the highest."""
    size = 3.6 * scale
    marker = _svg(f"facility_{group}", "#00ffffff", look.INK, size, edge_mm=0.2)
    marker.setDataDefinedProperty(Property.Size, QgsProperty.fromExpression(size_expression(scale)))
    marker.setDataDefinedProperty(Property.Offset, QgsProperty.fromExpression(_OFFSET))
    return _marker(marker)


def _number_symbol(family: str, scale: float) -> QgsMarkerSymbol:
    """The number of one of the highest, inside its symbol; lower in a triangle, whose middle is lower."""
    number = _number_layer(family, '"map_number"', 2.6 * scale, look.INK)
    light = ", ".join(f"'{code}'" for code in look.CLASSES if look.CLASS_INK[code] == "#ffffff")
    colour = f"if(\"thi_class\" IN ({light}), '#ffffff', '{look.INK}')"
    number.setDataDefinedProperty(Property.FillColor, QgsProperty.fromExpression(colour))
    size = f"({size_expression(scale)}) * if({_status_filter('abandoned')}, 0.42, 0.56)"
    number.setDataDefinedProperty(Property.Size, QgsProperty.fromExpression(size))
    lower = f"({size_expression(scale)}) * if({_status_filter('abandoned')}, 0.08, -0.03)"
    offset = f'to_string("shift_x_mm") || \',\' || to_string(-"shift_y_mm" + {lower})'
    number.setDataDefinedProperty(Property.Offset, QgsProperty.fromExpression(offset))
    return _marker(number)


def _marker(*layers: QgsSymbolLayer) -> QgsMarkerSymbol:
    """Return a marker of the given layers, drawn in order."""
    symbol = QgsMarkerSymbol()
    symbol.changeSymbolLayer(0, layers[0])
    for layer in layers[1:]:
        symbol.appendSymbolLayer(layer)
    return symbol


def _number_layer(family: str, expression: str, size_mm: float, colour: str) -> QgsFontMarkerSymbolLayer:
    number = QgsFontMarkerSymbolLayer(family, "", size_mm, QColor(colour))
    number.setFontStyle("Bold")
    number.setDataDefinedProperty(Property.Character, QgsProperty.fromExpression(f"to_string({expression})"))
    return number


def _svg(icon: str, fill: str, edge: str, size_mm: float, edge_mm: float) -> QgsSvgMarkerSymbolLayer:
    marker = QgsSvgMarkerSymbolLayer(embedded(icon), size_mm)
    marker.setFillColor(QColor(fill))
    marker.setStrokeColor(QColor(edge))
    marker.setStrokeWidth(edge_mm)
    marker.setStrokeWidthUnit(Qgis.RenderUnit.Millimeters)
    return marker


def _shape_expression() -> str:
    cases = " ".join(
        f"WHEN {_status_filter(group)} THEN '{embedded(f'facility_{group}')}'"
        for group in look.STATUS_GROUPS
        if group != "unknown"
    )
    return f"CASE {cases} ELSE '{embedded('facility_unknown')}' END"


def _status_filter(group: str) -> str:
    if group == "unknown":
        known = [code for name, codes in look.STATUS_GROUPS.items() if name != "unknown" for code in codes]
        return '"status" IS NULL OR "status" NOT IN ({})'.format(", ".join(f"'{code}'" for code in known))
    return '"status" IN ({})'.format(", ".join(f"'{code}'" for code in look.STATUS_GROUPS[group]))


def _rule(symbol, condition: str, label: str, key: str) -> QgsRuleBasedRenderer.Rule:
    rule = QgsRuleBasedRenderer.Rule(symbol, 0, 0, condition, label)
    rule.setRuleKey(key)
    return rule


def _labels(expression: str, text) -> QgsPalLayerSettings:
    labels = QgsPalLayerSettings()
    labels.fieldName = expression
    labels.isExpression = True
    labels.setFormat(text)
    return labels


def _around(labels: QgsPalLayerSettings, distance_mm: float, priority: int) -> None:
    labels.placement = Qgis.LabelPlacement.AroundPoint
    labels.dist = distance_mm
    labels.distUnits = Qgis.RenderUnit.Millimeters
    labels.priority = priority
    labels.obstacleSettings().setIsObstacle(True)


def _ranked_by(labels: QgsPalLayerSettings, expression: str):
    properties = labels.dataDefinedProperties()
    properties.setProperty(
        QgsPalLayerSettings.Property.ZIndex, QgsProperty.fromExpression(f"coalesce({expression}, 0)")
    )
    return properties


def _set_labels(layer: QgsVectorLayer, labels: QgsPalLayerSettings) -> None:
    layer.setLabeling(QgsVectorLayerSimpleLabeling(labels))
    layer.setLabelsEnabled(True)


def style_sheet_facilities(layer: QgsVectorLayer, captions: Captions) -> None:
    """Facilities on a facility's sheet: its own large, the others small and pale."""
    root = QgsRuleBasedRenderer.Rule(None)
    own = "\"sheet\" = attribute(@atlas_feature, 'sheet')"
    other = QgsMarkerSymbol.createSimple(
        {
            "name": "circle",
            "color": "#ffffff",
            "outline_color": look.QUIET_INK,
            "outline_width": "0.3",
            "size": "1.8",
        }
    )
    root.appendChild(_rule(other, f"NOT ({own})", "", "other"))
    for code in (*look.CLASSES, None):
        fill = look.CLASS_COLOURS[code] if code else look.UNRATED_COLOUR
        condition = f"\"thi_class\" = '{code}'" if code else '"thi_class" IS NULL'
        marker = _svg("facility_active", fill, look.INK, 4.6, edge_mm=0.35)
        marker.setDataDefinedProperty(Property.Name, QgsProperty.fromExpression(_shape_expression()))
        root.appendChild(_rule(_marker(marker), f"{own} AND {condition}", "", code or "unrated"))
    layer.setRenderer(QgsRuleBasedRenderer(root))


def style_sheet_paths(layer: QgsVectorLayer) -> None:
    """Paths on a facility's sheet: its own strong, the others thin and pale."""
    own = "\"facility_id\" = attribute(@atlas_feature, 'facility_id')"
    root = QgsRuleBasedRenderer.Rule(None)
    other = QgsLineSymbol.createSimple({"color": look.RIVER, "width": "0.4", "capstyle": "round"})
    root.appendChild(_rule(other, f"coalesce({own}, false) = false", "", "other"))
    root.appendChild(_rule(path_symbol(look.PATH, 0.8), own, "", "own"))
    layer.setRenderer(QgsRuleBasedRenderer(root))
