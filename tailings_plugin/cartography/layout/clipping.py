"""Maps that end at their frame in every format: an SVG has no clipping, so lines must be cut before they are drawn."""

from collections.abc import Iterator
from contextlib import contextmanager

from qgis.core import (
    QgsFillSymbol,
    QgsLayoutItemMap,
    QgsLayoutItemShape,
    QgsMapClippingRegion,
    QgsPrintLayout,
)


def maps_of(layout: QgsPrintLayout) -> list[QgsLayoutItemMap]:
    """Return the maps of a layout."""
    return [item for item in layout.items() if isinstance(item, QgsLayoutItemMap)]


@contextmanager
def clipped_maps(layout: QgsPrintLayout) -> Iterator[None]:
    """Cut the shapes that maps draw at their frames for a while; maps with a clipping of their own keep it."""
    cut = []
    try:
        for item in maps_of(layout):
            settings = item.itemClippingSettings()
            if not settings.enabled():
                frame = _frame_of(item)
                settings.setSourceItem(frame)
                settings.setFeatureClippingType(QgsMapClippingRegion.FeatureClippingType.ClipToIntersection)
                settings.setForceLabelsInsideClipPath(True)
                settings.setEnabled(True)
                cut.append((item, frame))
        yield
    finally:
        for item, frame in cut:
            item.itemClippingSettings().setEnabled(False)
            item.itemClippingSettings().setSourceItem(None)
            layout.removeLayoutItem(frame)


def _frame_of(item: QgsLayoutItemMap) -> QgsLayoutItemShape:
    """Return a shape that is not seen, where a map is."""
    frame = QgsLayoutItemShape(item.layout())
    frame.setShapeType(QgsLayoutItemShape.Shape.Rectangle)
    frame.setSymbol(QgsFillSymbol.createSimple({"style": "no", "outline_style": "no"}))
    item.layout().addLayoutItem(frame)
    frame.attemptMove(item.positionWithUnits())
    frame.attemptResize(item.sizeWithUnits())
    return frame
