"""Symbols and labels of the map's layers, made from palette.py: one function a layer."""

from qgis.core import (
    Qgis,
    QgsCategorizedSymbolRenderer,
    QgsFeatureRequest,
    QgsFillSymbol,
    QgsLineSymbol,
    QgsMarkerSymbol,
    QgsPalLayerSettings,
    QgsProperty,
    QgsRendererCategory,
    QgsRuleBasedLabeling,
    QgsRuleBasedRenderer,
    QgsSimpleLineCallout,
    QgsSingleSymbolRenderer,
    QgsSymbolLayer,
    QgsTextBackgroundSettings,
    QgsTextFormat,
    QgsVectorLayer,
    QgsVectorLayerSimpleLabeling,
)
from qgis.PyQt.QtCore import QSizeF
from qgis.PyQt.QtGui import QColor

from ...qgis_values import from_qgis
from ..data.background import LARGEST_SCALE, LARGEST_SCALE_OF_NAMES
from ..data.captions import Captions
from . import fonts, palette
from .rules import label_rule, rule

Property = QgsSymbolLayer.Property
# Fewer towns on a page that shows more country.
LARGE_ENOUGH = "if(@map_scale > 1500000, 80000, if(@map_scale > 500000, 20000, 0))"
# The line of a path over zones at large scales.
THIN_MM = 0.36
# Hours of the leading edge (traveltime), or any layer's own.
ARRIVAL_FIELDS = ("leading_h", "arrival_h", "hours")
# A name nearer to its symbol than this needs no hairline to it.
LEADER_FROM_MM = 4.5
# Of 255: lines below a name still show.
PLATE_ALPHA = 185


def colour(code: str) -> QColor:
    """Return a colour of palette.py as Qt's."""
    return QColor(code)


def style_countries(
    layer: QgsVectorLayer,
    captions: Captions,
    family: str,
    size_pt: float,
    scale_denominator: float,
    over_relief: bool = False,
    generalised: bool = False,
) -> None:
    """Land, lighter where there are facilities; names in capitals, codes in the overview.

    Over shaded relief the land is see-through, except in the overview and on enlargements, which have none.
    `generalised` borders and tones are left out of maps at scales that they are too coarse for.
    """
    categories = []
    # QGIS reads limits of scale back from a project only where they are whole.
    overview_from = round(scale_denominator * 1.5)
    coarse = f"@map_scale < {LARGEST_SCALE['borders']}"
    for kind, fill, dash in (
        ("focus", palette.LAND_IN_FOCUS, "solid"),
        ("land", palette.LAND, "solid"),
        ("other", palette.LAND, "dot"),
    ):
        symbol = QgsFillSymbol.createSimple(
            {
                "color": fill,
                "outline_color": palette.BORDER,
                "outline_width": "0.28",
                "outline_style": dash,
                "joinstyle": "round",
            }
        )
        tone = f"if({coarse}, '{palette.LAND}', '{fill}')" if generalised else f"'{fill}'"
        if over_relief:
            relief = f"@map_scale > {round(scale_denominator * 0.6)} AND @map_scale < {overview_from}"
            tone = f"if({relief}, '#00ffffff', {tone})"
        if generalised or over_relief:
            symbol.symbolLayer(0).setDataDefinedProperty(Property.FillColor, QgsProperty.fromExpression(tone))
        if generalised:
            edge = QgsProperty.fromExpression(f"if({coarse}, 'no', '{dash}')")
            symbol.symbolLayer(0).setDataDefinedProperty(Property.StrokeStyle, edge)
        categories.append(QgsRendererCategory(kind, symbol, captions("countries")))
    layer.setRenderer(QgsCategorizedSymbolRenderer("kind", categories))
    text = fonts.text_format(family, size_pt, palette.COUNTRY_INK, halo_mm=0.5)
    text.setCapitalization(Qgis.Capitalization.AllUppercase)
    root = label_rule()
    whole = label_rule(_country_labels('"caption"', text))
    whole.setMinimumScale(overview_from)
    if generalised:
        whole.setMaximumScale(LARGEST_SCALE_OF_NAMES)
    code = fonts.text_format(family, size_pt * 0.75, palette.COUNTRY_INK)
    overview = label_rule(_country_labels('"code"', code))
    overview.setMaximumScale(overview_from)
    root.appendChild(whole)
    root.appendChild(overview)
    layer.setLabeling(QgsRuleBasedLabeling(root))
    layer.setLabelsEnabled(True)


def _country_labels(expression: str, text: QgsTextFormat) -> QgsPalLayerSettings:
    labels = label_settings(expression, text)
    labels.placement = Qgis.LabelPlacement.Horizontal
    labels.priority = 2
    labels.multilineAlign = Qgis.LabelMultiLineAlignment.Center
    labels.obstacleSettings().setIsObstacle(False)
    return labels


def style_lakes(layer: QgsVectorLayer) -> None:
    """Lakes in the colour of the sea."""
    symbol = QgsFillSymbol.createSimple(
        {"color": palette.SEA, "outline_color": palette.RIVER, "outline_width": "0.15", "joinstyle": "round"}
    )
    layer.setRenderer(QgsSingleSymbolRenderer(symbol))


def style_rivers(layer: QgsVectorLayer, scale: float) -> None:
    """Main rivers: thin and pale, below the paths."""
    symbol = QgsLineSymbol.createSimple(
        {"color": palette.RIVER, "width": f"{0.3 * scale:.2f}", "capstyle": "round", "joinstyle": "round"}
    )
    layer.setRenderer(QgsSingleSymbolRenderer(symbol))


def overview_frame() -> QgsFillSymbol:
    """Return the frame that shows the map's extent in the overview."""
    return QgsFillSymbol.createSimple(
        {
            "color": "109,16,50,26",
            "outline_color": palette.ACCENT,
            "outline_width": "0.5",
            "joinstyle": "miter",
        }
    )


def path_symbol(colour: str, width_mm: float, over_zones: bool = False) -> QgsLineSymbol:
    """Return a river line with a white edge, so that it stands out from borders.

    The edge is opaque: see-through strokes take a PDF six times as long. over_zones: thinner at scales at which zones
    are drawn as wide as they are, so that it hides none of them.
    """
    symbol = QgsLineSymbol.createSimple(
        {"color": "#ffffff", "width": str(width_mm + 0.5), "capstyle": "round", "joinstyle": "round"}
    )
    core = QgsLineSymbol.createSimple(
        {"color": colour, "width": str(width_mm), "capstyle": "round", "joinstyle": "round"}
    )
    symbol.appendSymbolLayer(core.symbolLayer(0).clone())
    symbol.symbolLayer(1).setRenderingPass(1)
    if over_zones:
        for part, (usual, thin) in enumerate(((width_mm + 0.5, THIN_MM + 0.24), (width_mm, THIN_MM))):
            width = f"if(coalesce(@map_scale, 1e9) > {palette.ZONE_WIDENED_FROM}, {usual:.2f}, {thin})"
            symbol.symbolLayer(part).setDataDefinedProperty(
                Property.StrokeWidth, QgsProperty.fromExpression(width)
            )
    return symbol


def style_paths(
    layer: QgsVectorLayer, captions: Captions, scale: float, over_zones: bool = False
) -> list[str]:
    """Downstream paths, by arrival time where they carry hours; return the captions of their symbols."""
    field = arrival_field(layer.fields().names())
    legend = [captions("paths")]
    if field:
        legend = _style_arrivals(layer, field, captions, scale, over_zones)
    else:
        layer.setRenderer(QgsSingleSymbolRenderer(path_symbol(palette.PATH, 0.55 * scale, over_zones)))
    labels = QgsPalLayerSettings()
    # Not drawn, only kept clear of by the names of other layers.
    labels.drawLabels = False
    labels.obstacleSettings().setIsObstacle(True)
    labels.obstacleSettings().setFactor(0.6)
    set_labels(layer, labels)
    return legend


def arrival_field(names: list[str]) -> str | None:
    """Return the field with the hours at the lower end of a reach, None when there is none."""
    return next((name for name in ARRIVAL_FIELDS if name in names), None)


def arrivals_drawn(layer: QgsVectorLayer) -> set[int]:
    """Return the numbers of the symbols of a layer styled by arrival that something is drawn with."""
    name = arrival_field(layer.fields().names())
    request = QgsFeatureRequest().setFlags(QgsFeatureRequest.Flag.NoGeometry)
    limits = palette.ARRIVAL_HOURS
    found = set()
    for feature in layer.getFeatures(request):
        hours = from_qgis(feature[name])
        known = hours is not None
        found.add(sum(hours > limit for limit in limits) if known else len(limits) + 1)
    return found


def _style_arrivals(
    layer: QgsVectorLayer, field: str, captions: Captions, scale: float, over_zones: bool
) -> list[str]:
    root = rule()
    legend, above = [], None
    for limit, colour_code in zip((*palette.ARRIVAL_HOURS, None), palette.ARRIVAL_COLOURS, strict=True):
        conditions = [] if above is None else [f'"{field}" > {above}']
        conditions += [] if limit is None else [f'"{field}" <= {limit}']
        key = "hours_over" if limit is None else "hours_up_to"
        legend.append(captions(key, hours=above if limit is None else limit))
        symbol = path_symbol(colour_code, 0.7 * scale, over_zones)
        root.appendChild(rule(symbol, " AND ".join(conditions), legend[-1], f"hours_{limit}"))
        above = limit
    legend.append(captions("paths_unknown"))
    root.appendChild(
        rule(path_symbol(palette.PATH_UNKNOWN, 0.55 * scale, over_zones), "ELSE", legend[-1], "hours_unknown")
    )
    renderer = QgsRuleBasedRenderer(root)
    # All white edges below all lines; where paths join, the earlier arrival lies on top.
    renderer.setUsingSymbolLevels(True)
    latest_first = QgsFeatureRequest.OrderByClause(f'"{field}"', False)
    renderer.setOrderBy(QgsFeatureRequest.OrderBy([latest_first]))
    renderer.setOrderByEnabled(True)
    layer.setRenderer(renderer)
    return legend


def style_path_ends(layer: QgsVectorLayer, scale: float) -> None:
    """Ends of paths beyond which the water goes on: an open circle that breaks the line."""
    symbol = QgsMarkerSymbol.createSimple(
        {
            "name": "circle",
            "color": palette.PAPER,
            "outline_color": palette.PATH,
            "outline_width": f"{0.45 * scale:.2f}",
            "outline_style": "dot",
            "size": f"{2.3 * scale:.2f}",
        }
    )
    layer.setRenderer(QgsSingleSymbolRenderer(symbol))
    obstacles = QgsPalLayerSettings()
    obstacles.drawLabels = False
    obstacles.obstacleSettings().setIsObstacle(True)
    set_labels(layer, obstacles)


def style_places(
    layer: QgsVectorLayer, family: str, size_pt: float, least: str = "0", name: str = "caption"
) -> None:
    """Towns for orientation: small dots, small grey names; of at least `least` people, an expression."""
    symbol = QgsMarkerSymbol.createSimple(
        {
            "name": "circle",
            "color": "#ffffff",
            "outline_color": palette.PLACE_INK,
            "outline_width": "0.3",
            "size": "1.3",
        }
    )
    large = f'"population" >= {least}'
    root = rule()
    root.appendChild(rule(symbol, large, "", "place"))
    layer.setRenderer(QgsRuleBasedRenderer(root))
    text = fonts.text_format(family, size_pt, palette.PLACE_INK, halo_mm=0.6)
    labels = label_settings(f'if({large}, "{name}", NULL)', text)
    around(labels, distance_mm=0.9, priority=4)
    labels.setDataDefinedProperties(ranked_by(labels, '"population"'))
    set_labels(layer, labels)


def label_settings(expression: str, text) -> QgsPalLayerSettings:
    """Return label settings for an expression."""
    labels = QgsPalLayerSettings()
    labels.fieldName = expression
    labels.isExpression = True
    labels.setFormat(text)
    return labels


def around(labels: QgsPalLayerSettings, distance_mm: float, priority: int) -> None:
    """Place labels around points, clear of other symbols."""
    labels.placement = Qgis.LabelPlacement.AroundPoint
    labels.dist = distance_mm
    labels.distUnits = Qgis.RenderUnit.Millimeters
    labels.priority = priority
    labels.obstacleSettings().setIsObstacle(True)


def farther(labels: QgsPalLayerSettings, within_mm: float, ink: str) -> None:
    """Let a name without room beside its point stand farther off, with a hairline that leads to it."""
    labels.pointSettings().setMaximumDistance(within_mm)
    labels.pointSettings().setMaximumDistanceUnit(Qgis.RenderUnit.Millimeters)
    leader = QgsSimpleLineCallout()
    leader.setEnabled(True)
    leader.setLineSymbol(QgsLineSymbol.createSimple({"color": ink, "width": "0.1"}))
    leader.setMinimumLength(LEADER_FROM_MM)
    leader.setMinimumLengthUnit(Qgis.RenderUnit.Millimeters)
    # A copy is QGIS's own, drawn in its threads without asking Python.
    labels.setCallout(leader.clone())


def ranked_by(labels: QgsPalLayerSettings, expression: str):
    """Return label properties by which higher values of an expression win."""
    properties = labels.dataDefinedProperties()
    properties.setProperty(
        QgsPalLayerSettings.Property.ZIndex, QgsProperty.fromExpression(f"coalesce({expression}, 0)")
    )
    return properties


def set_labels(layer: QgsVectorLayer, labels: QgsPalLayerSettings) -> None:
    """Switch on simple labels of a layer."""
    layer.setLabeling(QgsVectorLayerSimpleLabeling(labels))
    layer.setLabelsEnabled(True)


def plates_for_halos(layer: QgsVectorLayer) -> None:
    """Set the labels of a layer on pale plates: a halo is the outline of each letter, half of all bytes of a sheet."""
    labeling = layer.labeling()
    if labeling is None:
        return
    made = labeling.clone()
    if isinstance(made, QgsRuleBasedLabeling):
        for each in made.rootRule().descendants():
            if each.settings() is not None:
                each.setSettings(_on_plate(QgsPalLayerSettings(each.settings())))
    else:
        made.setSettings(_on_plate(QgsPalLayerSettings(made.settings())))
    layer.setLabeling(made)


def _on_plate(labels: QgsPalLayerSettings) -> QgsPalLayerSettings:
    text = labels.format()
    if text.buffer().enabled():
        text.buffer().setEnabled(False)
        plate, fill = QgsTextBackgroundSettings(), QColor(palette.LAND)
        fill.setAlpha(PLATE_ALPHA)
        symbol = QgsFillSymbol.createSimple({"outline_style": "no"})
        symbol.symbolLayer(0).setFillColor(fill)
        plate.setEnabled(True)
        plate.setType(QgsTextBackgroundSettings.ShapeType.ShapeRectangle)
        plate.setSizeType(QgsTextBackgroundSettings.SizeType.SizeBuffer)
        plate.setSize(QSizeF(0.35, 0.0))
        plate.setSizeUnit(Qgis.RenderUnit.Millimeters)
        plate.setFillSymbol(symbol)
        text.setBackground(plate)
        labels.setFormat(text)
    return labels
