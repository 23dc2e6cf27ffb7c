"""Corridors along the paths by distance band, and zones of a layer: the polygons people are counted in."""

from collections.abc import Callable, Sequence
from dataclasses import dataclass

import numpy as np
from qgis.core import (
    Qgis,
    QgsCoordinateReferenceSystem,
    QgsCoordinateTransform,
    QgsFeatureRequest,
    QgsFields,
    QgsGeometry,
    QgsLineString,
    QgsProcessingContext,
    QgsProcessingFeatureSource,
    QgsWkbTypes,
)
from qgis.PyQt.QtGui import QTransform

from ...basin.grid.measure import metres_per_degree
from ...errors import DataProblem
from ...inventory.coordinates import WGS84
from ...qgis_values import make_fields
from ..geometry import LONGEST_DEGREES, LONGEST_METRES, crs_of, lines_of
from ..layers import text_column
from .path_layer import PathLayer

BAND_FIELDS = (("facility_id", "text"), ("from_km", "real"), ("to_km", "real"))
# A corridor is drawn from its path within this share of its width.
SIMPLIFICATION = 0.05
QUARTER_CIRCLE_SEGMENTS = 8


@dataclass(frozen=True)
class Zones:
    """Polygons in `crs`, the attributes to hand on, a label each, and of bands the end `upper_km`."""

    crs: QgsCoordinateReferenceSystem
    fields: QgsFields
    geometries: list[QgsGeometry]
    attributes: list[list]
    facilities: np.ndarray
    labels: np.ndarray
    upper_km: np.ndarray | None
    repaired: int = 0

    def rings_in(self, number: int, transform: QgsCoordinateTransform) -> tuple[list[np.ndarray], list[int]]:
        """Return the rings of a zone in another CRS; long edges are cut first, for they bend."""
        geometry = QgsGeometry(self.geometries[number])
        if not transform.isShortCircuited():
            longest = LONGEST_DEGREES if self.crs.isGeographic() else LONGEST_METRES
            geometry = geometry.densifyByDistance(longest)
            geometry.transform(transform)
        return lines_of(geometry)


def read_zones(source: QgsProcessingFeatureSource) -> Zones:
    """Return the polygons of a layer, invalid ones repaired; DataProblem when they are no polygons."""
    if QgsWkbTypes.geometryType(source.wkbType()) != Qgis.GeometryType.Polygon:
        raise DataProblem(
            "Layer {layer} holds no polygons. Give zones, or paths as PATHS.", layer=source.sourceName()
        )
    unchecked = QgsProcessingFeatureSource.Flag.FlagSkipGeometryValidityChecks
    features = [f for f in source.getFeatures(QgsFeatureRequest(), unchecked) if not f.geometry().isEmpty()]
    geometries, repaired = [], 0
    for feature in features:
        geometry = feature.geometry()
        if not geometry.isGeosValid():
            geometry, repaired = geometry.makeValid(), repaired + 1
        geometries.append(geometry)
    labels = text_column(features, source.fields(), "level")
    labels = [label or str(number + 1) for number, label in enumerate(labels)]
    return Zones(
        crs_of(source),
        source.fields(),
        geometries,
        [feature.attributes() for feature in features],
        text_column(features, source.fields(), "facility_id"),
        np.array(labels, dtype=object),
        None,
        repaired,
    )


def corridor_zones(
    layer: PathLayer,
    bands_km: Sequence[float],
    width_m: float,
    context: QgsProcessingContext,
    tick: Callable[[float], None],
) -> Zones:
    """Return for each path a corridor of `width_m` to either side, cut into distance bands.

    A place beside two bands of a path belongs to the nearer to the facility. Bands beyond the path's end are
    left out; the last one ends there.
    """
    back = QgsCoordinateTransform(QgsCoordinateReferenceSystem(WGS84), layer.crs, context.transformContext())
    geometries, attributes, facilities, uppers = [], [], [], []
    for path in range(len(layer.paths)):
        tick(path / len(layer.paths))
        for lower, upper, geometry in _bands_of(layer, path, bands_km, width_m):
            if not back.isShortCircuited():
                geometry.transform(back)
            geometries.append(geometry)
            facilities.append(layer.facilities[path])
            attributes.append([layer.facilities[path], lower, upper])
            uppers.append(upper)
    labels = [f"{lower:g}-{upper:g} km" for _, lower, upper in attributes]
    return Zones(
        layer.crs,
        make_fields(BAND_FIELDS),
        geometries,
        attributes,
        np.array(facilities, dtype=object),
        np.array(labels, dtype=object),
        np.array(uppers, dtype=float),
    )


def _bands_of(layer: PathLayer, path: int, bands_km: Sequence[float], width_m: float):
    """Yield (from km, to km, polygon in WGS84) of one path, made in the plane around the path's middle."""
    own = layer.paths.vertices(path)
    m = layer.paths.m[own]
    end_m = min(m[-1], bands_km[-1] * 1000)
    lon0, lat0 = (
        float(np.interp(end_m / 2, m, values[own])) for values in (layer.paths.lon, layer.paths.lat)
    )
    east, north = (float(value) for value in metres_per_degree(lat0))
    to_degrees = QTransform(1 / east, 0, 0, 1 / north, lon0, lat0)

    def corridor(from_m: float, to_m: float, cap: Qgis.EndCapStyle) -> QgsGeometry:
        at = layer.paths.cuts_m(path, from_m, to_m)
        x = (np.interp(at, m, layer.paths.lon[own]) - lon0) * east
        y = (np.interp(at, m, layer.paths.lat[own]) - lat0) * north
        line = QgsGeometry(QgsLineString(x.tolist(), y.tolist())).simplify(width_m * SIMPLIFICATION)
        return line.buffer(width_m, QUARTER_CIRCLE_SEGMENTS, cap, Qgis.JoinStyle.Round, 2)

    covered = QgsGeometry.fromMultiPolygonXY([])
    lower = 0.0
    for upper in bands_km:
        if lower * 1000 >= end_m:
            return
        upper_m = min(upper * 1000, end_m)
        band = corridor(lower * 1000, upper_m, Qgis.EndCapStyle.Round).difference(covered)
        if upper_m < m[-1]:
            # What lies ahead belongs to the path further down: the cap stays only where that bends away.
            # Twice the width along the path reaches past the tip of the cap where the path winds.
            ahead_m = min(upper_m + 2 * width_m, m[-1])
            band = band.difference(corridor(upper_m, ahead_m, Qgis.EndCapStyle.Flat))
        band = _polygons(band)
        covered = covered.combine(band)
        band.transform(to_degrees)
        yield lower, upper_m / 1000, band
        lower = upper


def _polygons(geometry: QgsGeometry) -> QgsGeometry:
    """Return the polygons of a geometry as a multi-polygon: a difference may leave bits of lines."""
    geometry.convertGeometryCollectionToSubclass(Qgis.GeometryType.Polygon)
    geometry.convertToMultiType()
    return geometry
