"""Shaded relief as the ground of the map: a small picture in the map's own grid, in the colours of the land."""

from collections.abc import Callable
from pathlib import Path

import numpy as np
from osgeo import gdal, ogr
from qgis.core import (
    QgsCoordinateTransform,
    QgsCsException,
    QgsGeometry,
    QgsMapLayer,
    QgsProcessingContext,
    QgsRasterLayer,
    QgsRectangle,
)
from qgis.PyQt.QtGui import QColor

from ...basin.grid.raster_file import gdal_exceptions
from ...errors import DataProblem
from ...inventory.positions.coordinates import WGS84
from ...translation import tr
from ..data.rows import transform
from ..data.window import turned_into, window_of
from ..layout.map_frame import MapFrame
from ..look import palette
from .coarser import Interruptible, coarser

PIXELS_PER_MM = 5
# Light from the north-west, 45 degrees high, with a weaker one from the west: valleys of every direction show.
LIGHTS = ((315.0, 0.7), (270.0, 0.3))
# The steepest twentieth of the map gets this slope: plains and mountains are both readable.
STEEP = 0.7
DARKEST = 0.62


def reaches(
    relief: QgsMapLayer, frame: MapFrame, to_map: QgsCoordinateTransform, context: QgsProcessingContext
) -> bool:
    """Return whether a relief lies under any of a map; to_map: from WGS 84. One without a known place is said to."""
    source = _source(relief)
    if source is None or source.GetGeoTransform(can_return_null=True) is None:
        return True
    try:
        covered = transform(relief.crs(), WGS84, context).transformBoundingBox(relief.extent())
    except QgsCsException:
        return True
    return bool(turned_into(QgsGeometry.fromRect(covered), window_of(frame.extent, to_map)))


def shade(
    relief: QgsMapLayer,
    countries_file: Path,
    extent: QgsRectangle,
    crs,
    width_mm: float,
    target: Path,
    tick: Callable[[float], None] = lambda _: None,
    tinted: bool = True,
) -> QgsRasterLayer:
    """Write the shaded ground of `extent` (map's crs) to `target` (GeoTIFF) and return it as a layer.

    Land takes the colour of its country where `tinted` (layers land and countries of `countries_file`), all else that
    of the sea; where the relief has no data the land is plain. Raises DataProblem when the relief cannot be read by
    GDAL.
    """
    columns = int(width_mm * PIXELS_PER_MM)
    rows = round(columns * extent.height() / extent.width())
    bounds = (extent.xMinimum(), extent.yMinimum(), extent.xMaximum(), extent.yMaximum())
    height = _heights(relief, crs.toWkt(), bounds, columns, rows, tick)
    light = _light(height, extent.width() / columns)
    picture = _ground(countries_file, crs.toWkt(), bounds, columns, rows, tinted)
    land = (picture != _rgb(palette.SEA)[:, None, None]).any(axis=0)
    tone = np.where(land & np.isfinite(light), DARKEST + (1 - DARKEST) * light, 1.0)
    _write(np.clip(picture * tone, 0, 255).astype(np.uint8), crs.toWkt(), bounds, target)
    return QgsRasterLayer(str(target), "relief")


def _heights(
    relief: QgsMapLayer, wkt: str, bounds, columns: int, rows: int, tick: Callable[[float], None]
) -> np.ndarray:
    """Return the relief on the map's grid, (rows, columns) float64, NaN where there is none."""
    source = _source(relief)
    if source is None:
        raise DataProblem(
            tr("Relief {layer} is not a raster file that GDAL can read.").format(layer=relief.name())
        )
    crs = source.GetSpatialRef()
    if crs is None or crs.IsGeocentric():
        raise DataProblem(
            tr(
                "Relief {layer} has no coordinate system of the map. Assign its CRS first, or warp it."
            ).format(layer=relief.name())
        )
    if gdal.DataTypeIsComplex(source.GetRasterBand(1).DataType):
        raise DataProblem(tr("Relief {layer} holds complex numbers, no heights.").format(layer=relief.name()))
    read, drawn = (Interruptible(_part(tick, *part)) for part in ((0.0, 0.8), (0.8, 1.0)))
    with gdal_exceptions():
        try:
            fitting = coarser(source, wkt, bounds, columns, rows, read)
            warped = gdal.Warp(
                "", fitting, format="MEM", dstSRS=wkt, outputBounds=bounds, width=columns, height=rows,
                resampleAlg="cubicspline", outputType=gdal.GDT_Float32, dstNodata=float("nan"),
                callback=drawn.callback,
            )  # fmt: skip
        except RuntimeError as error:
            read.raise_again()
            drawn.raise_again()
            raise DataProblem(
                tr(
                    "Relief {layer} cannot be drawn: {reason}. Choose another raster, or leave RELIEF empty."
                ).format(layer=relief.name(), reason=str(error).rstrip("."))
            ) from error
    drawn.raise_again()
    if warped is None:
        raise DataProblem(tr("Relief {layer} does not cover the map.").format(layer=relief.name()))
    return warped.GetRasterBand(1).ReadAsArray().astype(float)


def _source(relief: QgsMapLayer) -> gdal.Dataset | None:
    """Return a relief as GDAL opens it: files it reads the way QGIS names them, other providers have none."""
    if relief.providerType() != "gdal":
        return None
    return gdal.OpenEx(relief.source().split("|")[0], gdal.OF_RASTER)


def _part(tick: Callable[[float], None], start: float, end: float) -> Callable[[float], None]:
    return lambda fraction: tick(start + (end - start) * fraction)


def _light(height: np.ndarray, cell: float) -> np.ndarray:
    """Return how bright each cell is, 0..1 with flat ground at about 0.9; slopes stretched to the map's own range."""
    south, east = np.gradient(height, cell)
    slope = np.hypot(south, east)
    known = slope[np.isfinite(slope)]
    steep = float(np.percentile(known, 95)) if known.size else 0.0
    stretch = STEEP / steep if steep > 0 else 0.0
    east, north = east * stretch, -south * stretch
    length = np.sqrt(1 + east**2 + north**2)
    bright = np.zeros_like(height)
    for azimuth, weight in LIGHTS:
        angle = np.radians(azimuth)
        towards = (np.sin(angle), np.cos(angle))
        bright += weight * np.clip((1 - east * towards[0] - north * towards[1]) / length / np.sqrt(2), 0, 1)
    # Flat ground is 0.71: lift it, so that plains keep the colour of the land.
    return np.clip(bright / 0.78, 0, 1)


def _ground(countries_file: Path, wkt: str, bounds, columns: int, rows: int, tinted: bool) -> np.ndarray:
    """Return the colours below the shading, (3, rows, columns): land by kind, sea elsewhere."""
    raster = gdal.GetDriverByName("MEM").Create("", columns, rows, 1, gdal.GDT_Byte)
    raster.SetGeoTransform(_transform(bounds, columns, rows))
    raster.SetProjection(wkt)
    source = ogr.Open(str(countries_file))
    picture = np.empty((3, rows, columns))
    picture[:] = _rgb(palette.SEA)[:, None, None]
    lands = [("land", None, palette.LAND)] if source.GetLayerByName("land") else []
    kinds = {"land": palette.LAND, "other": palette.LAND, "focus": palette.LAND_IN_FOCUS}
    lands += [
        ("countries", f"kind = '{kind}'", colour if tinted else palette.LAND)
        for kind, colour in kinds.items()
    ]
    for value, (name, condition, colour) in enumerate(lands, start=1):
        layer = source.GetLayerByName(name)
        layer.SetAttributeFilter(condition)
        gdal.RasterizeLayer(raster, [1], layer, burn_values=[value])
        mask = raster.GetRasterBand(1).ReadAsArray() == value
        picture[:, mask] = _rgb(colour)[:, None]
    return picture


def _write(picture: np.ndarray, wkt: str, bounds, target: Path) -> None:
    _, rows, columns = picture.shape
    options = ["COMPRESS=DEFLATE", "PREDICTOR=2", "PHOTOMETRIC=RGB"]
    raster = gdal.GetDriverByName("GTiff").Create(str(target), columns, rows, 3, gdal.GDT_Byte, options)
    raster.SetGeoTransform(_transform(bounds, columns, rows))
    raster.SetProjection(wkt)
    for band in range(3):
        raster.GetRasterBand(band + 1).WriteArray(picture[band])
    raster.FlushCache()


def _transform(bounds, columns: int, rows: int) -> tuple[float, ...]:
    west, south, east, north = bounds
    return west, (east - west) / columns, 0.0, north, 0.0, (south - north) / rows


def _rgb(code: str) -> np.ndarray:
    colour = QColor(code)
    return np.array([colour.red(), colour.green(), colour.blue()], dtype=float)
