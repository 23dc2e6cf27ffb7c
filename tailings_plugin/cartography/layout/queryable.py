"""What a reader of a geospatial PDF finds when asking it: every object of the map once.

QGIS hands each object over as often as it is drawn: for every rule of its style, on every map of the sheet. So a
facility in two colours with a number, on the map and on an enlargement, would be six.
"""

from collections.abc import Iterator
from contextlib import ExitStack, contextmanager

from qgis.core import (
    Qgis,
    QgsGeometryGeneratorSymbolLayer,
    QgsLayoutItemMap,
    QgsMapLayer,
    QgsPrintLayout,
    QgsProject,
    QgsProperty,
    QgsRuleBasedRenderer,
    QgsSingleSymbolRenderer,
    QgsSymbol,
    QgsSymbolLayer,
    QgsVectorLayer,
)

from .clipping import maps_of

# As QGIS reads it of a layer.
INCLUDED = "geopdf/includeFeatures"
GEOMETRIES = {
    Qgis.SymbolType.Marker: Qgis.GeometryType.Point,
    Qgis.SymbolType.Line: Qgis.GeometryType.Line,
    Qgis.SymbolType.Fill: Qgis.GeometryType.Polygon,
}


@contextmanager
def each_object_once(layout: QgsPrintLayout, main: QgsLayoutItemMap | None) -> Iterator[None]:
    """Let only the map `main` hand its objects over, each once, for a while."""
    with ExitStack() as stack:
        for item in maps_of(layout):
            if item is not main:
                copies = [_copied(layer, layout.project(), stack) for layer in item.layers()]
                stack.enter_context(_showing(item, copies))
        if main is not None:
            shown = [each for layer in main.layers() for each in _in_parts(layer, layout.project(), stack)]
            stack.enter_context(_showing(main, shown))
        yield


@contextmanager
def _showing(item: QgsLayoutItemMap, layers: list[QgsMapLayer]) -> Iterator[None]:
    shown = item.layers()
    item.setLayers(layers)
    try:
        yield
    finally:
        item.setLayers(shown)


def _copied(
    layer: QgsMapLayer, project: QgsProject, stack: ExitStack, queryable: bool = False
) -> QgsMapLayer:
    """Return a copy of a layer; it goes as the stack ends. The legend goes on to show the layer itself."""
    copy = layer.clone()
    copy.setCustomProperty(INCLUDED, queryable)
    project.addMapLayer(copy, False)
    stack.callback(project.removeMapLayer, copy.id())
    return copy


def _in_parts(layer: QgsMapLayer, project: QgsProject, stack: ExitStack) -> list[QgsMapLayer]:
    """Return a copy of a layer that draws every object by one symbol, and below it one for the lines of its shifts.

    The layer itself where it needs no more, or where that would not look the same.
    """
    rules = layer.renderer() if isinstance(layer, QgsVectorLayer) else None
    parts = parts_of(rules) if isinstance(rules, QgsRuleBasedRenderer) else []
    symbol = symbol_of(parts, generated=False)
    if symbol is None:
        return [layer]
    shown = [_copied(layer, project, stack, queryable=True)]
    lines = symbol_of(parts, generated=True)
    if lines is not None:
        shown.append(_copied(layer, project, stack))
        shown[1].setLabelsEnabled(False)
        shown[1].setRenderer(QgsSingleSymbolRenderer(lines))
    shown[0].setRenderer(QgsSingleSymbolRenderer(symbol))
    return shown


def parts_of(rules: QgsRuleBasedRenderer) -> list[QgsSymbolLayer]:
    """Return the parts of the symbols of rules, each drawn where the condition of its rule holds.

    Nothing where that would not look the same: rules within rules, limits of scale, levels, see-through symbols.
    """
    children = [rule for rule in rules.rootRule().children() if rule.active()]
    alike = all(
        rule.symbol() and not rule.children() and not rule.dependsOnScale() and rule.symbol().opacity() == 1.0
        for rule in children
    )
    if not alike or rules.usingSymbolLevels():
        return []
    conditions = [f"({rule.filterExpression() or 'true'})" for rule in children if not rule.isElse()]
    otherwise = f"not coalesce({' or '.join(conditions)}, false)" if conditions else "true"
    return [
        _where(part.clone(), otherwise if rule.isElse() else rule.filterExpression() or "true")
        for rule in children
        for part in rule.symbol().symbolLayers()
    ]


def symbol_of(parts: list[QgsSymbolLayer], generated: bool) -> QgsSymbol | None:
    """Return a symbol of those parts that draw a geometry of their own, or of the others; None of no part.

    A geometry of its own QGIS hands over as one more object.
    """
    chosen = [part for part in parts if isinstance(part, QgsGeometryGeneratorSymbolLayer) == generated]
    kinds = {part.type() for part in parts if not isinstance(part, QgsGeometryGeneratorSymbolLayer)}
    if not chosen or len(kinds) != 1:
        return None
    symbol = QgsSymbol.defaultSymbol(GEOMETRIES[kinds.pop()])
    for part in chosen:
        symbol.appendSymbolLayer(part.clone())
    symbol.deleteSymbolLayer(0)
    return symbol


def _where(part: QgsSymbolLayer, condition: str) -> QgsSymbolLayer:
    """Return a part of a symbol that is drawn where a condition holds."""
    known = part.dataDefinedProperties().property(QgsSymbolLayer.Property.LayerEnabled)
    both = f"({condition}) and ({known.asExpression()})" if known.isActive() else condition
    part.setDataDefinedProperty(
        QgsSymbolLayer.Property.LayerEnabled, QgsProperty.fromExpression(f"coalesce({both}, false)")
    )
    return part


def main_map(layout: QgsPrintLayout) -> QgsLayoutItemMap | None:
    """Return the map that hands its objects over: the one of that name, else the largest."""
    maps = maps_of(layout)
    named = [item for item in maps if item.id() == "map"]
    return (named or sorted(maps, key=lambda item: -item.rect().width() * item.rect().height()) or [None])[0]
