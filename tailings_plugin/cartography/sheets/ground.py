"""The ground of the map near a facility: shaded relief, or plain land where there is none that is fine enough."""

from dataclasses import dataclass

import numpy as np
from osgeo import gdal
from qgis.core import QgsRectangle
from qgis.PyQt.QtCore import QBuffer, QIODevice
from qgis.PyQt.QtGui import QColor, QImage

from ...basin.grid.raster_file import gdal_exceptions
from ..look import palette
from .detail import CELL_MM

# Enough for shades, which are soft: a page with 300 takes four times the space.
DOTS_PER_INCH = 96
QUALITY = 90
# How dark the darkest shade is, as a part of the colour of the land.
DARKEST = 0.55
EVEN = 181.0  # what gdaldem gives for level ground, of 255


@dataclass(frozen=True)
class Relief:
    """A raster of heights (m) by its path, the size of its cells on the ground in metres, and its name."""

    path: str
    cell_m: float
    name: str

    def fine_enough(self, denominator: int) -> bool:
        """Return whether it may be drawn at a scale."""
        return self.cell_m * 1000 / denominator <= CELL_MM


class Ground:
    """Draws the shades of one relief, opened once."""

    def __init__(self, relief: Relief, wkt: str):
        self.relief, self._wkt = relief, wkt
        with gdal_exceptions():
            self._source = gdal.OpenEx(relief.path, gdal.OF_RASTER)

    def picture(self, extent: QgsRectangle, size_mm: tuple[float, float]) -> bytes | None:
        """Return the shaded land of an extent (map's system) as JPEG, None where the relief has no height in it."""
        columns, rows = (max(round(each / 25.4 * DOTS_PER_INCH), 2) for each in size_mm)
        bounds = (extent.xMinimum(), extent.yMinimum(), extent.xMaximum(), extent.yMaximum())
        with gdal_exceptions():
            try:
                heights = gdal.Warp(
                    "", self._source, format="MEM", dstSRS=self._wkt, outputBounds=bounds, width=columns,
                    height=rows, resampleAlg="cubicspline", outputType=gdal.GDT_Float32, dstNodata=-32768,
                )  # fmt: skip
                shades = gdal.DEMProcessing(
                    "", heights, "hillshade", format="MEM", computeEdges=True, zFactor=1.5
                )
            except RuntimeError:
                return None
        known = heights.ReadAsArray() != -32768
        if not known.any():
            return None
        light = np.where(known, shades.ReadAsArray() / EVEN, 1.0)
        return _tinted(np.clip(DARKEST + (1 - DARKEST) * light, 0.0, 1.06))


def _tinted(tone: np.ndarray) -> bytes:
    """Return the colour of the land at a tone (rows, columns; 1 as it is), as JPEG: pages of hundreds are kept."""
    land = QColor(palette.LAND)
    colours = np.clip(tone[..., None] * np.array([land.red(), land.green(), land.blue()]), 0, 255)
    made = np.ascontiguousarray(colours.astype(np.uint8))
    rows, columns, _ = made.shape
    image = QImage(made.tobytes(), columns, rows, 3 * columns, QImage.Format.Format_RGB888)
    kept = QBuffer()
    kept.open(QIODevice.OpenModeFlag.WriteOnly)
    image.save(kept, "JPEG", QUALITY)
    return bytes(kept.data())
