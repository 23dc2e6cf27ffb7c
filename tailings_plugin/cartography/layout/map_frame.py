"""The frame of a map: what of the ground it shows, where that lies on the page, and round figures for its scale."""

import math
from collections.abc import Callable, Iterable
from dataclasses import dataclass, replace

from qgis.core import (
    QgsCoordinateReferenceSystem,
    QgsCoordinateTransform,
    QgsCoordinateTransformContext,
    QgsRectangle,
)

from .page import Box, Page

SMALLEST_MAP_M = 12_000.0
MARGIN_SHARE = 0.06
# Paths may run on to a far sea: the map grows by this share of the facilities' extent to show where.
PATH_SHARE = 0.3
LEAST_PATH_M = 30_000.0
OVERVIEW_GROWTH = 2.6
SMALLEST_OVERVIEW_M = 1_400_000.0
GRATICULE_MM = 55.0
METRES_PER_DEGREE = 111_000.0
# Of a degree at the equator: where meridians are nearer to each other (60 degrees), they get a step of their own.
CLOSE = 0.5
DEGREE_STEPS = (1 / 60, 2 / 60, 5 / 60, 10 / 60, 20 / 60, 0.5, 1, 2, 5, 10, 20, 30)


@dataclass(frozen=True)
class Scale:
    """What a scale bar shows: its unit in metres and in words, and the length of each of its two segments."""

    metres: float
    unit: str
    segment: float


@dataclass(frozen=True)
class MapFrame:
    """The map's coordinate system (metres), its extent there, its box on the page, the size of the overview."""

    crs: QgsCoordinateReferenceSystem
    extent: QgsRectangle
    box: Box
    overview_mm: tuple[float, float]

    @property
    def mm_per_metre(self) -> float:
        """Paper millimetres of a metre in the map's system."""
        return self.box.width / self.extent.width()

    @property
    def scale_denominator(self) -> float:
        """N of the scale 1 : N."""
        return 1000 / self.mm_per_metre

    def at_scale(self, denominator: float) -> "MapFrame":
        """Return the frame around the same middle at 1 : denominator."""
        extent = QgsRectangle(self.extent)
        extent.scale(denominator / self.scale_denominator)
        return replace(self, extent=extent)

    @property
    def overview(self) -> QgsRectangle:
        """The extent of the overview: the map's with much around it, a country at least."""
        width = max(self.extent.width() * OVERVIEW_GROWTH, SMALLEST_OVERVIEW_M)
        return QgsRectangle.fromCenterAndSize(
            self.extent.center(), width, width * self.overview_mm[1] / self.overview_mm[0]
        )

    @property
    def degrees_step(self) -> float:
        """The graticule's step in degrees: about GRATICULE_MM on paper."""
        degrees = GRATICULE_MM / self.mm_per_metre / METRES_PER_DEGREE
        return min(DEGREE_STEPS, key=lambda step: abs(math.log(step / degrees)))

    @property
    def latitude(self) -> float:
        """The latitude in the middle of the map, degrees."""
        degrees, usual = QgsCoordinateReferenceSystem("EPSG:4326"), QgsCoordinateTransformContext()
        away = QgsCoordinateTransform(self.crs, degrees, usual)
        return away.transform(self.extent.center()).y()

    @property
    def meridians_step(self) -> float:
        """The step of meridians in degrees: that of parallels, and more towards the poles, where they draw together."""
        apart = math.cos(math.radians(self.latitude))
        if apart >= CLOSE:
            return self.degrees_step
        degrees = self.degrees_step / max(apart, 1 / 360)
        return min(DEGREE_STEPS, key=lambda step: abs(math.log(step / degrees)))

    def on_paper(self, x: float, y: float) -> tuple[float, float]:
        """Return the page position (mm) of a map coordinate."""
        return (
            self.box.x + (x - self.extent.xMinimum()) * self.mm_per_metre,
            self.box.y + (self.extent.yMaximum() - y) * self.mm_per_metre,
        )

    def on_ground(self, box: Box) -> QgsRectangle:
        """Return what a box on the page covers, in map coordinates."""
        west = self.extent.xMinimum() + (box.x - self.box.x) / self.mm_per_metre
        north = self.extent.yMaximum() - (box.y - self.box.y) / self.mm_per_metre
        return QgsRectangle(
            west, north - box.height / self.mm_per_metre, west + box.width / self.mm_per_metre, north
        )

    def scale(self, width_mm: float, captions: Callable[[str], str]) -> Scale:
        """Return the scale bar that fits a width: two segments, the longest of 1, 2, 5 x 10^n."""
        longest_m = width_mm / 2 / self.mm_per_metre
        metres = 1000.0 if longest_m >= 1000 else 1.0
        longest = longest_m / metres
        power = 10.0 ** math.floor(math.log10(longest))
        segment = max(step * power for step in (1, 2, 5) if step * power <= longest * 1.000001)
        return Scale(metres, captions("kilometres" if metres == 1000 else "metres"), segment)


def frame_around(
    core: QgsRectangle, boxes: Iterable[QgsRectangle], crs: QgsCoordinateReferenceSystem, page: Page
) -> MapFrame:
    """Return the frame that shows all of `core` (the facilities), and as much of the other boxes as fits.

    Boxes in the map's system; the extent gets the proportions of the page's map, and a scale of two digits.
    """
    reach = max(core.width() * PATH_SHARE, core.height() * PATH_SHARE, LEAST_PATH_M)
    limit = core.buffered(reach)
    whole = QgsRectangle(core)
    for box in boxes:
        whole.combineExtentWith(box.intersect(limit))
    width = max(whole.width() * (1 + 2 * MARGIN_SHARE), SMALLEST_MAP_M)
    height = max(whole.height() * (1 + 2 * MARGIN_SHARE), SMALLEST_MAP_M)
    ratio = page.map.width / page.map.height
    if width / height < ratio:
        width = height * ratio
    else:
        height = width / ratio
    rounder = rounded_up(width / page.map.width * 1000) / (width / page.map.width * 1000)
    extent = QgsRectangle.fromCenterAndSize(whole.center(), width * rounder, height * rounder)
    return MapFrame(crs, extent, page.map, page.overview)


def rounded_up(denominator: float) -> int:
    """Return N of the next smaller scale 1 : N that two digits say.

    >>> [rounded_up(n) for n in (8_412_345.6, 100_000.0, 99_001.0)]
    [8500000, 100000, 100000]
    """
    step = 10 ** (math.floor(math.log10(denominator)) - 1)
    return math.ceil(round(denominator / step, 6)) * step
