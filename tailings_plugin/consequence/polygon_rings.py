"""Polygons in well-known binary as rings, in any CRS, and their area on the ellipsoid; without QGIS."""

from dataclasses import dataclass
from typing import Any

import numpy as np
from osgeo import gdal, ogr, osr

from ..basin.grid.raster_file import gdal_exceptions, longest_side, reference_of
from ..errors import DataProblem
from .coverage import polygon_area

# Equal-area cylinders around the WGS84 ellipsoid: areas in its plane are those on the ellipsoid.
EQUAL_AREA = "EPSG:6933"

# Two areas of one outline that differ by no more are the same.
AREA_SHARE = 1e-6

Rings = tuple[list[np.ndarray], list[int]]


@dataclass(frozen=True)
class Change:
    """From one CRS to another: longitude or x before latitude or y, lines cut to `longest` first."""

    transformation: osr.CoordinateTransformation
    longest: float


def change_between(source_crs: str, target_crs: str) -> Change | None:
    """Return the change between two CRS (any text GDAL understands), None when they are the same."""
    source, target = reference_of(source_crs), reference_of(target_crs)
    if source.IsSame(target):
        return None
    return Change(osr.CoordinateTransformation(source, target), longest_side(source))


def _geometry(binary: bytes) -> ogr.Geometry:
    """Return the geometry of well-known binary; TypeError for what is none, in the same words by any GDAL."""
    try:
        geometry = ogr.CreateGeometryFromWkb(binary)
    except RuntimeError:
        geometry = None
    if geometry is None:  # GDAL before 3.7 raises no errors of geometries
        raise TypeError("it is no well-known binary")
    return geometry


def rings_of(outline: bytes, whose: str, change: Change | None = None) -> Rings:
    """Return the closed rings (n, 2) of a polygon or multi-polygon (WKB), and the part each belongs to.

    The first ring of a part is its outline, the others are holes. Raises DataProblem, naming `whose` it is, for what
    is no polygon, and for one that has no place in the other CRS.
    """
    with gdal_exceptions():
        try:
            geometry = _geometry(_binary(outline))
            if change is not None:
                geometry.Segmentize(change.longest)
                if geometry.Transform(change.transformation) != 0:
                    raise RuntimeError(gdal.GetLastErrorMsg())
            polygons = _polygons(geometry)
        except (RuntimeError, TypeError) as error:
            raise DataProblem(
                "The outline of {whose} cannot be used: {error}", whose=whose, error=error
            ) from error
    rings = [
        (np.array(polygon.GetGeometryRef(number).GetPoints(2), dtype=float), part)
        for part, polygon in enumerate(polygons)
        for number in range(polygon.GetGeometryCount())
    ]
    return [ring for ring, _ in rings], [part for _, part in rings]


def is_empty(outline: bytes) -> bool:
    """Return whether an outline (WKB) is a polygon of no rings; False for what is none."""
    with gdal_exceptions():
        try:
            geometry = ogr.CreateGeometryFromWkb(_binary(outline))
        except (RuntimeError, TypeError):
            return False
        return geometry is not None and _is_polygon(geometry) and geometry.IsEmpty()


def check_outline(outline: bytes, whose: str, crs: str) -> None:
    """Raise DataProblem, naming `whose` it is, for an outline (WKB) whose area or place is not certain.

    So it is where rings cross or parts overlap, and of degrees where it runs beyond the antimeridian or a pole.
    """
    rings, _ = rings_of(outline, whose)
    if not all(np.isfinite(ring).all() for ring in rings):
        raise DataProblem(
            "The outline of {whose} has vertices without coordinates. Draw it again.", whose=whose
        )
    if bool(reference_of(crs).IsGeographic()):
        for ring in rings:
            steps = np.abs(np.diff(ring[:, 0]))
            if np.abs(ring[:, 0]).max() > 180 or np.abs(ring[:, 1]).max() > 90 or steps.max(initial=0) > 180:
                raise DataProblem(
                    "The outline of {whose} runs beyond 180 degrees of longitude or 90 of latitude. Cut it along the "
                    "antimeridian, or give the CRS that its coordinates are in.",
                    whose=whose,
                )
    with gdal_exceptions():
        geometry = ogr.CreateGeometryFromWkb(bytes(outline))
        gdal.PushErrorHandler("CPLQuietErrorHandler")  # GEOS says on the console where a ring crosses itself
        try:
            if geometry.IsValid():
                return
            mended = geometry.MakeValid()
        finally:
            gdal.PopErrorHandler()
        # Rings that only touch themselves have the same area either way.
        if mended is None or abs(mended.GetArea() - geometry.GetArea()) > AREA_SHARE * geometry.GetArea():
            raise DataProblem(
                "The outline of {whose} crosses or overlaps itself, so that its area is not certain. Mend it first "
                "(Fix geometries in QGIS, make_valid in geopandas).",
                whose=whose,
            )


def _binary(outline: Any) -> bytes:
    if isinstance(outline, str):
        raise TypeError("it is a text, and no well-known binary")
    return bytes(outline)


def _is_polygon(geometry: ogr.Geometry) -> bool:
    return ogr.GT_Flatten(geometry.GetGeometryType()) in (ogr.wkbPolygon, ogr.wkbMultiPolygon)


def _polygons(geometry: ogr.Geometry) -> list[ogr.Geometry]:
    kind = ogr.GT_Flatten(geometry.GetGeometryType())
    if kind == ogr.wkbPolygon:
        return [geometry.Clone()]
    if kind != ogr.wkbMultiPolygon:
        raise TypeError(f"{geometry.GetGeometryName()} is no polygon")
    return [geometry.GetGeometryRef(part).Clone() for part in range(geometry.GetGeometryCount())]


def area_km2(rings: Rings) -> float:
    """Return the area of rings in the EQUAL_AREA CRS."""
    return polygon_area(*rings) / 1e6
