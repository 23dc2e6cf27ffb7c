"""Paths that lie upon each other are drawn once on paper: thousands of facilities share a few great rivers."""

from collections.abc import Iterator, Sequence
from contextlib import ExitStack, contextmanager

import numpy as np
from qgis.core import (
    Qgis,
    QgsCoordinateReferenceSystem,
    QgsFeature,
    QgsFeatureRequest,
    QgsLayoutItemMap,
    QgsMapLayer,
    QgsPrintLayout,
    QgsProject,
    QgsRectangle,
    QgsRuleBasedRenderer,
    QgsVectorLayer,
)

from ...qgis_values import from_qgis
from ..data.lines import line_of, lines_in
from ..look.styles import arrival_field
from .clipping import maps_of

# Fewer paths are drawn as they are.
MANY = 500
# So near to the straight line between its neighbours a vertex bends nothing, in units of the map: metres.
STRAIGHT = 0.5
# Around what maps show, as a share of its width: lines are wider than nothing.
RIM = 0.02


@contextmanager
def drawn_once(layout: QgsPrintLayout) -> Iterator[None]:
    """Let the maps of a layout draw, for a while, of many paths by arrival only what lies on top.

    Their style draws all edges below all lines, and the earliest last, in one width: what lies below an earlier
    arrival, or again in the same colour, is not seen. The legend goes on to show the layer itself.
    """
    with ExitStack() as stack:
        showing = [(item, item.layers()) for item in maps_of(layout)]
        instead: dict[str, QgsMapLayer] = {}
        for layer in {each.id(): each for _, layers in showing for each in layers}.values():
            items = [item for item, layers in showing if layer in layers]
            if _by_arrival(layer) and layer.featureCount() >= MANY and _in_metres_of(layer, items):
                seen = QgsRectangle()
                for item in items:
                    seen.combineExtentWith(item.extent())
                instead[layer.id()] = _on_top(layer, seen.buffered(seen.width() * RIM))
                _lend(instead[layer.id()], layout.project(), stack)
        for item, layers in showing if instead else ():
            item.setLayers([instead.get(each.id(), each) for each in layers])
            stack.callback(item.setLayers, layers)
        yield


def _lend(layer: QgsVectorLayer, project: QgsProject, stack: ExitStack) -> None:
    project.addMapLayer(layer, False)
    stack.callback(project.removeMapLayer, layer.id())


def _in_metres_of(layer: QgsMapLayer, items: Sequence[QgsLayoutItemMap]) -> bool:
    """Return whether the places of a layer are those of the maps that show it, in metres."""
    in_metres = layer.crs().mapUnits() == Qgis.DistanceUnit.Meters
    return in_metres and all(_spelt(item.crs()) == _spelt(layer.crs()) for item in items)


def _spelt(crs: QgsCoordinateReferenceSystem) -> str:
    """Return a system in one spelling: one of our own comes back from a file under another name, "39.0" as "39"."""
    return QgsCoordinateReferenceSystem.fromWkt(crs.toWkt()).toProj()


def _by_arrival(layer: QgsMapLayer) -> bool:
    """Return whether a layer is one of lines in the style of paths by arrival."""
    if not isinstance(layer, QgsVectorLayer) or layer.geometryType() != Qgis.GeometryType.Line:
        return False
    renderer = layer.renderer()
    return (
        isinstance(renderer, QgsRuleBasedRenderer)
        and renderer.usingSymbolLevels()
        and renderer.orderByEnabled()
        and arrival_field(layer.fields().names()) is not None
    )


def _on_top(layer: QgsVectorLayer, seen: QgsRectangle) -> QgsVectorLayer:
    """Return a layer of the same look with what is seen of one inside a rectangle."""
    name = arrival_field(layer.fields().names())
    copy = QgsVectorLayer(f"LineString?field={name}:double", layer.name(), "memory")
    copy.setCrs(layer.crs())
    copy.setRenderer(layer.renderer().clone())
    if layer.labeling() is not None:
        copy.setLabeling(layer.labeling().clone())
    copy.setLabelsEnabled(layer.labelsEnabled())
    request = QgsFeatureRequest(seen)
    request.setSubsetOfAttributes([name], layer.fields())
    lines: list[np.ndarray] = []
    hours: list[float] = []
    for feature in layer.getFeatures(request):
        value = from_qgis(feature[name])
        for line in lines_in(bytes(feature.geometry().asWkb())):
            lines.append(line)
            hours.append(np.nan if value is None else float(value))
    sides = (seen.xMinimum(), seen.yMinimum(), seen.xMaximum(), seen.yMaximum())
    made = []
    for number, line in top_lines(lines, hours, sides):
        feature = QgsFeature(copy.fields())
        feature.setGeometry(line_of(line))
        feature.setAttributes([None if np.isnan(hours[number]) else hours[number]])
        made.append(feature)
    copy.dataProvider().addFeatures(made)
    copy.updateExtents()
    return copy


def top_lines(
    lines: Sequence[np.ndarray], hours: Sequence[float], seen: tuple[float, float, float, float]
) -> list[tuple[int, np.ndarray]]:
    """Return what is seen of lines of vertices (n, 2), each with the number of the line it is part of.

    Where lines run through the same vertices the one of the fewest hours lies on top, those of unknown hours (NaN)
    lie at the bottom. A vertex of one line alone that lies straight between its neighbours counts as none. What lies
    wholly beside `seen` (west, south, east, north) is left out.
    """
    if not lines:
        return []
    order = np.argsort(np.asarray(hours, dtype=float), kind="stable")  # NaN last
    xy = np.concatenate([lines[number] for number in order])
    of = np.repeat(np.arange(len(order)), [len(lines[number]) for number in order])
    place, times = _places(xy)
    kept = ~_bends_nothing(xy, of, times[place])
    xy, of, place = xy[kept], of[kept], place[kept]
    pairs = np.sort(np.column_stack([place[:-1], place[1:]]), axis=1).astype(np.int64)
    drawn = (of[:-1] == of[1:]) & _within(xy, seen)
    keys = np.where(drawn, pairs[:, 0] * len(times) + pairs[:, 1], -1)
    first = np.zeros(len(keys), dtype=bool)
    first[np.unique(keys, return_index=True)[1]] = True
    drawn &= first
    begins = np.flatnonzero(drawn & ~np.concatenate([[False], drawn[:-1]]))
    ends = np.flatnonzero(drawn & ~np.concatenate([drawn[1:], [False]]))
    return [
        (int(order[of[begin]]), xy[begin : end + 2])
        for begin, end in zip(begins.tolist(), ends.tolist(), strict=True)
    ]


def _places(xy: np.ndarray) -> tuple[np.ndarray, np.ndarray]:
    """Return the number of the place of each vertex (n,), and how many vertices are at each place."""
    one = np.ascontiguousarray(xy, dtype=float).view(complex).reshape(-1)
    _, place, times = np.unique(one, return_inverse=True, return_counts=True)
    return place.reshape(-1), times


def _bends_nothing(xy: np.ndarray, of: np.ndarray, times: np.ndarray) -> np.ndarray:
    """Return which vertices only part a straight stretch: none next to another, so that no bend gets lost."""
    found = np.zeros(len(xy), dtype=bool)
    if len(xy) < 3:
        return found
    before, at, after = xy[:-2], xy[1:-1], xy[2:]
    way, aside = after - before, at - before
    length = np.hypot(way[:, 0], way[:, 1])
    along = (way * aside).sum(axis=1)
    across = np.abs(way[:, 0] * aside[:, 1] - way[:, 1] * aside[:, 0])
    found[1:-1] = (
        (of[:-2] == of[2:])
        & (times[1:-1] == 1)
        & (across <= STRAIGHT * length)
        & (along > 0)
        & (along < length**2)
    )
    found[1:] &= ~found[:-1]
    return found


def _within(xy: np.ndarray, seen: tuple[float, float, float, float]) -> np.ndarray:
    """Return which stretches between vertices following each other (n - 1,) may cross a rectangle."""
    low, high = np.minimum(xy[:-1], xy[1:]), np.maximum(xy[:-1], xy[1:])
    west, south, east, north = seen
    return (high[:, 0] >= west) & (low[:, 0] <= east) & (high[:, 1] >= south) & (low[:, 1] <= north)
