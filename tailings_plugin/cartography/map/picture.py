"""The map alone as a picture: what stands in the frame of the first page, for papers that have their own legend."""

from qgis.core import QgsLayoutExporter, QgsLayoutItemMap, QgsPrintLayout
from qgis.PyQt.QtCore import QSize
from qgis.PyQt.QtGui import QImage

_MM_AN_INCH = 25.4


def picture_of_map(layout: QgsPrintLayout, dpi: float) -> QImage:
    """Return the largest map of the first page with all that lies over it; a null image where there is none."""
    maps = [item for item in layout.items() if isinstance(item, QgsLayoutItemMap) and item.page() == 0]
    if not maps:
        return QImage()
    frame = max(maps, key=lambda item: item.rect().width() * item.rect().height()).sceneBoundingRect()
    pixels = QSize(round(frame.width() / _MM_AN_INCH * dpi), round(frame.height() / _MM_AN_INCH * dpi))
    return QgsLayoutExporter(layout).renderRegionToImage(frame, pixels, dpi)
