"""Settlements and receptors of any kind: which zones they lie in."""

from collections.abc import Callable
from dataclasses import dataclass

import numpy as np
from qgis.core import (
    Qgis,
    QgsCoordinateReferenceSystem,
    QgsCoordinateTransform,
    QgsFeature,
    QgsGeometry,
    QgsProcessingContext,
    QgsProcessingFeatureSource,
    QgsSpatialIndex,
)

from ...consequence.exposure import first_bands
from ...errors import DataProblem
from ...inventory.coordinates import WGS84
from ..geometry import crs_of, read_points
from ..layers import number_column, text_column
from .corridors import Zones

SETTLEMENT, RECEPTOR = "settlement", "receptor"


@dataclass(frozen=True)
class Places:
    """Places of one layer: people (NaN unknown), names, a point each in WGS84, geometry in the zones' CRS."""

    kind: str
    names: np.ndarray
    people: np.ndarray
    lon: np.ndarray
    lat: np.ndarray
    geometries: list[QgsGeometry]

    def whole(self) -> np.ndarray:
        """Return which places are in a band or not: all but polygons, and lines that are no settlement."""
        points = {Qgis.GeometryType.Point}
        if self.kind == SETTLEMENT:
            points.add(Qgis.GeometryType.Line)
        return np.array([geometry.type() in points for geometry in self.geometries], dtype=bool)

    def hits(self, zones: Zones, tick: Callable[[float], None]) -> tuple[np.ndarray, np.ndarray, np.ndarray]:
        """Return zone, place and share inside, one row per place that a zone meets.

        A point or line is in or out (share 1); of a polygon the share of its area inside counts. A point on the
        border of two bands of a facility is in the nearer.
        """
        index = QgsSpatialIndex()
        for number, geometry in enumerate(self.geometries):
            if not geometry.isEmpty():
                feature = QgsFeature(number)
                feature.setGeometry(geometry)
                index.addFeature(feature)
        rows = []
        for zone, outline in enumerate(zones.geometries):
            tick(zone / len(zones.geometries))
            engine = QgsGeometry.createGeometryEngine(outline.constGet())
            engine.prepareGeometry()
            rows += [
                (zone, place, _share_inside(self.geometries[place], outline))
                for place in sorted(index.intersects(outline.boundingBox()))
                if engine.intersects(self.geometries[place].constGet())
            ]
        table = np.array(rows, dtype=float).reshape(-1, 3)
        zone, place, share = table[:, 0].astype(np.int64), table[:, 1].astype(np.int64), table[:, 2]
        if zones.upper_km is None:
            return zone, place, share
        kept = first_bands(place, zones.facility_numbers()[zone], zone, zones.upper_km, self.whole())
        return zone[kept], place[kept], share[kept]


def _share_inside(geometry: QgsGeometry, zone: QgsGeometry) -> float:
    if geometry.type() != Qgis.GeometryType.Polygon or not geometry.area() > 0:
        return 1.0
    return geometry.intersection(zone).area() / geometry.area()


def read_places(
    source: QgsProcessingFeatureSource,
    kind: str,
    name_field: str,
    people_field: str,
    crs: QgsCoordinateReferenceSystem,
    context: QgsProcessingContext,
) -> Places:
    """Return the places of a layer with their geometry in `crs`; geometries that are invalid are repaired."""
    features, lon, lat = read_points(source, QgsCoordinateReferenceSystem(WGS84), context)
    transform = QgsCoordinateTransform(crs_of(source), crs, context.transformContext())
    geometries = []
    for feature in features:
        geometry = QgsGeometry(feature.geometry())
        if not geometry.isEmpty():
            geometry.transform(transform)
            geometry = _valid(geometry, source, feature)
        geometries.append(geometry)
    return Places(
        kind,
        text_column(features, source.fields(), name_field),
        number_column(features, source.fields(), people_field, source.sourceName()),
        lon,
        lat,
        geometries,
    )


def _valid(geometry: QgsGeometry, source: QgsProcessingFeatureSource, feature: QgsFeature) -> QgsGeometry:
    """Return a valid geometry, of a place that shrank to a point or line that one."""
    if geometry.isGeosValid():
        return geometry
    mended = geometry.makeValid()
    if mended.isEmpty():
        raise DataProblem(
            "Layer {layer}, feature {id}: its geometry is invalid and cannot be repaired: {reason}",
            layer=source.sourceName(),
            id=feature.id(),
            reason=geometry.lastError(),
        )
    return mended
