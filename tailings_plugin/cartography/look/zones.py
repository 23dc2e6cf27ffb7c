"""Zones of influence: a tone a level or band, wide enough to be seen below the line of a path."""

from qgis.core import (
    QgsCategorizedSymbolRenderer,
    QgsFeatureRequest,
    QgsFillSymbol,
    QgsProperty,
    QgsRenderContext,
    QgsRendererCategory,
    QgsSingleSymbolRenderer,
    QgsSymbolLayer,
    QgsVectorLayer,
)
from qgis.PyQt.QtGui import QColor

from ...qgis_values import from_qgis
from ..data.captions import Captions
from . import palette

ALPHA = 205
# More bands than these are shown alike: nobody tells so many tones apart.
MOST_BANDS = 6


def zone_symbol(colour: str = palette.ZONE, widened: bool = True) -> QgsFillSymbol:
    """Return a see-through fill with a firm edge; `widened`: at small scales the edge makes it wider than a path."""
    fill = QColor(colour)
    symbol = QgsFillSymbol.createSimple(
        {"outline_color": colour, "outline_width": "0.2", "joinstyle": "round"}
    )
    fill.setAlpha(ALPHA)
    symbol.symbolLayer(0).setFillColor(fill)
    if widened:
        width = f"if(coalesce(@map_scale, 0) > {palette.ZONE_WIDENED_FROM}, {palette.ZONE_LEAST_MM}, 0.2)"
        symbol.symbolLayer(0).setDataDefinedProperty(
            QgsSymbolLayer.Property.StrokeWidth, QgsProperty.fromExpression(width)
        )
    return symbol


def style_zones(layer: QgsVectorLayer, captions: Captions, widened: bool = True) -> list[str]:
    """Zones by level of the release, or by band along the path; return the captions of their symbols."""
    names = layer.fields().names()
    if shares := shares_of(layer):
        tones = {
            share: (colour, captions("zone_share", percent=captions.number(100 * share)))
            for share, colour in shares.items()
        }
        return _by_tone(layer, "p", tones, captions, widened)
    if "level" in names and (levels := _levels(layer)):
        tones = {level: (palette.ZONE_LEVELS[level], captions(f"zone_{level}")) for level in levels}
        return _by_tone(layer, "level", tones, captions, widened)
    if {"from_km", "to_km"} <= set(names) and 1 < len(bands := _bands(layer)) <= MOST_BANDS:
        ramp = _ramp(len(bands))
        tones = {
            start: (colour, captions("zone_band", start=captions.number(start), end=captions.number(end)))
            for (start, end), colour in zip(bands, ramp, strict=True)
        }
        return _by_tone(layer, "from_km", tones, captions, widened)
    layer.setRenderer(QgsSingleSymbolRenderer(zone_symbol(widened=widened)))
    return [captions("zones")]


def swatches(layer: QgsVectorLayer) -> list[QgsFillSymbol]:
    """Return the symbols of zones as a legend shows them: the wide edges would run into one another."""
    drawn = layer.renderer().symbols(QgsRenderContext())
    return [zone_symbol(each.symbolLayer(0).strokeColor().name(), widened=False) for each in drawn]


def shares_of(layer: QgsVectorLayer) -> dict[float, str]:
    """Return the shares of simulated runs (`p`) that zones are of, the largest first, with their tones; else none."""
    names = layer.fields().names()
    if not {"p", "level"} <= set(names):
        return {}
    request = QgsFeatureRequest().setFlags(QgsFeatureRequest.Flag.NoGeometry)
    pairs = {(from_qgis(row["p"]), from_qgis(row["level"])) for row in layer.getFeatures(request)}
    known = [(share, level) for share, level in pairs if share is not None and level in palette.ZONE_LEVELS]
    return {share: palette.ZONE_LEVELS[level] for share, level in sorted(known, reverse=True)}


def _levels(layer: QgsVectorLayer) -> list[str]:
    """Return the levels there are, the lowest first, of an empty layer all; none where they are of another kind."""
    found = _values(layer, "level") or palette.ZONE_LEVELS
    return [level for level in palette.ZONE_LEVELS if level in found]


def _bands(layer: QgsVectorLayer) -> list[tuple[float, float]]:
    request = QgsFeatureRequest().setFlags(QgsFeatureRequest.Flag.NoGeometry)
    pairs = {(from_qgis(row["from_km"]), from_qgis(row["to_km"])) for row in layer.getFeatures(request)}
    return sorted(pair for pair in pairs if None not in pair)


def _values(layer: QgsVectorLayer, name: str) -> set:
    request = QgsFeatureRequest().setFlags(QgsFeatureRequest.Flag.NoGeometry)
    return {from_qgis(row[name]) for row in layer.getFeatures(request)}


def _by_tone(layer: QgsVectorLayer, field: str, tones: dict, captions: Captions, widened: bool) -> list[str]:
    """Give each value its tone, the darkest on top, all others one of their own that is not in the legend."""
    categories = [
        QgsRendererCategory(value, zone_symbol(colour, widened), caption)
        for value, (colour, caption) in tones.items()
    ]
    if _values(layer, field) - set(tones):
        categories.append(QgsRendererCategory("", zone_symbol(widened=widened), captions("zones")))
    renderer = QgsCategorizedSymbolRenderer(field, categories)
    order = " ".join(f'WHEN "{field}" = {_quoted(value)} THEN {place}' for place, value in enumerate(tones))
    darkest_last = QgsFeatureRequest.OrderByClause(f"CASE {order} ELSE {len(tones)} END", False)
    renderer.setOrderBy(QgsFeatureRequest.OrderBy([darkest_last]))
    renderer.setOrderByEnabled(True)
    layer.setRenderer(renderer)
    return [category.label() for category in categories]


def _quoted(value: object) -> str:
    return f"'{value}'" if isinstance(value, str) else f"{value}"


def _ramp(count: int) -> list[str]:
    """Return so many tones from the darkest to the lightest of palette.ZONE_LEVELS."""
    dark, light = QColor(palette.ZONE_LEVELS["low"]), QColor(palette.ZONE_LEVELS["high"])
    shares = [place / (count - 1) for place in range(count)]
    return [
        QColor(
            *(
                round(one + (other - one) * share)
                for one, other in zip(dark.getRgb()[:3], light.getRgb()[:3], strict=True)
            )
        ).name()
        for share in shares
    ]
