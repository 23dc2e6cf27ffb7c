"""A raster of many more cells than a picture of it has, made coarser before it is warped."""

from collections.abc import Callable
from typing import Any

from osgeo import gdal, osr

# Finer than the picture by more than this, a raster is thinned first: a smooth warp looks at every cell many times.
FINER = 8.0
# Cells of the thinned raster for one of the picture, which the warp smooths. GDAL does not average them before: it
# crashes on some mosaics (3.6, AVERAGE in RasterIO).
KEPT = 4.0


class Interruptible:
    """Hands `tick` to GDAL, as `callback`, and raises anew what it raised there."""

    def __init__(self, tick: Callable[[float], None]):
        self._tick = tick
        self._raised: BaseException | None = None

    def callback(self, fraction: float, *_: Any) -> int:
        """Return 1 to go on; as GDAL calls it."""
        try:
            self._tick(fraction)
        except BaseException as raised:
            self._raised = raised
            return 0
        return 1

    def raise_again(self) -> None:
        """Raise what the tick raised, if it did."""
        if self._raised is not None:
            raise self._raised


def coarser(
    source: gdal.Dataset, wkt: str, bounds: tuple[float, ...], columns: int, rows: int, work: Interruptible
) -> gdal.Dataset:
    """Return the part of a raster that a picture shows (bounds in its CRS), with about KEPT cells for one of its own.

    A raster that is no finer than that, rotated, or elsewhere is returned as it is.
    """
    left, across, skew, top, other_skew, down = source.GetGeoTransform()
    if skew or other_skew or across <= 0 or down >= 0:
        return source
    window = _window(source, wkt, bounds)
    if window is None:
        return source
    west, south, east, north = window
    first, last = _within(west - left, east - left, across, source.RasterXSize)
    upper, lower = _within(top - north, top - south, -down, source.RasterYSize)
    width, height = last - first, lower - upper
    # The picture may show more than the raster has.
    share = width * across / (east - west), height * -down / (north - south)
    finer = (
        min(width / max(columns * share[0], 1), height / max(rows * share[1], 1)) if width and height else 0.0
    )
    if finer < FINER:
        return source
    made = gdal.Translate(
        "", source, format="MEM", bandList=[1], srcWin=[first, upper, width, height],
        width=max(round(width * KEPT / finer), 1), height=max(round(height * KEPT / finer), 1),
        callback=work.callback,
    )  # fmt: skip
    work.raise_again()
    return made if made is not None else source


def _window(source: gdal.Dataset, wkt: str, bounds: tuple[float, ...]) -> tuple[float, ...] | None:
    """Return the box of the picture in the CRS of the raster, None where it cannot be told."""
    there, here = osr.SpatialReference(wkt), osr.SpatialReference(source.GetProjection())
    for each in (there, here):
        each.SetAxisMappingStrategy(osr.OAMS_TRADITIONAL_GIS_ORDER)
    try:
        box = osr.CoordinateTransformation(there, here).TransformBounds(*bounds, 21)
    except RuntimeError:
        return None
    # Across the date line, or somewhere that a projection does not reach.
    return tuple(box) if box[0] < box[2] and box[1] < box[3] else None


def _within(start: float, end: float, cell: float, count: int) -> tuple[int, int]:
    """Return the cells from start to end, one more on either side, those that there are."""
    return max(min(int(start / cell) - 1, count), 0), max(min(int(end / cell) + 2, count), 0)
