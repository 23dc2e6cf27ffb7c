"""Symbols and labels of the own facility on the maps of a sheet."""

from qgis.core import (
    QgsMarkerSymbol,
    QgsPalLayerSettings,
    QgsRuleBasedLabeling,
    QgsRuleBasedRenderer,
    QgsVectorLayer,
)

from . import fonts, palette, zones
from .rules import label_rule, rule
from .styles import around, label_settings, path_symbol, set_labels

# Of the page that is drawn.
OWN = "\"sheet\" = attribute(@atlas_feature, 'sheet')"


def style_sheet_paths(layer: QgsVectorLayer, width_mm: float = 0.8) -> None:
    """The paths of the facility of a sheet."""
    root = rule()
    root.appendChild(rule(path_symbol(palette.PATH, width_mm), OWN, "", "own"))
    layer.setRenderer(QgsRuleBasedRenderer(root))
    labels = QgsPalLayerSettings()
    labels.drawLabels = False
    labels.obstacleSettings().setIsObstacle(True)
    labels.obstacleSettings().setFactor(0.4)
    set_labels(layer, labels)


def style_sheet_zones(layer: QgsVectorLayer) -> None:
    """The zones of the facility of a sheet."""
    root = rule()
    levels = palette.ZONE_LEVELS
    for place, (level, tone) in enumerate(reversed(levels.items())):
        symbol = zones.zone_symbol(tone, widened=False)
        symbol.symbolLayer(0).setRenderingPass(place)
        root.appendChild(rule(symbol, f"{OWN} AND \"level\" = '{level}'", "", level))
    known = ", ".join(f"'{level}'" for level in levels)
    others = f"{OWN} AND coalesce(\"level\", '') NOT IN ({known})"
    root.appendChild(rule(zones.zone_symbol(widened=False), others, "", "own"))
    renderer = QgsRuleBasedRenderer(root)
    renderer.setUsingSymbolLevels(True)
    layer.setRenderer(renderer)


def style_sheet_marks(layer: QgsVectorLayer, family: str) -> None:
    """Marks along the path of a sheet: how far, how long; borders and receptors by name."""
    root, labelled = rule(), label_rule()
    for kind, ink, size_mm, bold in (
        ("along", palette.PATH, "1.5", False),
        ("receptor", palette.ACCENT, "2", True),
        ("border", palette.CROSSING, "2.2", True),
    ):
        symbol = QgsMarkerSymbol.createSimple(
            {
                "name": "circle",
                "color": "#ffffff",
                "outline_color": ink,
                "outline_width": "0.35",
                "size": size_mm,
            }
        )
        condition = f"{OWN} AND \"kind\" = '{kind}'"
        root.appendChild(rule(symbol, condition, "", kind))
        labels = label_settings('"caption"', fonts.text_format(family, 6, ink, bold=bold, halo_mm=0.5))
        around(labels, distance_mm=1.5, priority=8)
        labels.autoWrapLength = 30
        own = label_rule(labels)
        own.setFilterExpression(condition)
        labelled.appendChild(own)
    layer.setRenderer(QgsRuleBasedRenderer(root))
    layer.setLabeling(QgsRuleBasedLabeling(labelled))
    layer.setLabelsEnabled(True)
