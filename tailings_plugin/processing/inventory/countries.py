"""Which country or lake a point lies in, from the user's polygons or those that come with QGIS."""

from collections.abc import Sequence
from functools import cache

import numpy as np
from qgis.core import (
    QgsCoordinateTransformContext,
    QgsFeatureSource,
    QgsGeometry,
    QgsPointXY,
    QgsRectangle,
    QgsSpatialIndex,
)

from ... import places
from ...place_layers import Country, geometry_of, in_degrees, read_countries


class Areas:
    """Polygons on WGS 84 with a code each, indexed; call with longitude and latitude arrays for the codes."""

    def __init__(self, codes: Sequence[str], shapes: Sequence[QgsGeometry]):
        self._codes = codes
        self._engines = [QgsGeometry.createGeometryEngine(shape.constGet()) for shape in shapes]
        self._shapes = shapes  # the engines do not own them
        self._index = QgsSpatialIndex()
        for number, (shape, engine) in enumerate(zip(shapes, self._engines, strict=True)):
            engine.prepareGeometry()
            self._index.addFeature(number, shape.boundingBox())

    def __call__(self, lon: np.ndarray, lat: np.ndarray) -> np.ndarray:
        """Return the code of the polygon around each point (n,); None for none."""
        found = np.full(lon.shape, None, dtype=object)
        for place, (x, y) in enumerate(zip(lon.tolist(), lat.tolist(), strict=True)):
            if np.isfinite(x) and np.isfinite(y):
                found[place] = self._at(x, y)
        return found

    def _at(self, x: float, y: float) -> str | None:
        point = QgsGeometry.fromPointXY(QgsPointXY(x, y))
        for number in self._index.intersects(QgsRectangle(x, y, x, y)):
            if self._engines[number].intersects(point.constGet()):
                return self._codes[number]
        return None


def country_areas(source: QgsFeatureSource | None, transforms: QgsCoordinateTransformContext) -> Areas:
    """Return the countries of a polygon source, or of QGIS's world map when there is none, by ISO code.

    DataProblem when no field holds country codes.
    """
    return _world() if source is None else _areas(read_countries(source, transforms).countries)


@cache
def _world() -> Areas:
    return _areas(read_countries(None, QgsCoordinateTransformContext()).countries)


def _areas(countries: Sequence[Country]) -> Areas:
    known = [each for each in countries if each.code is not None]
    return Areas([each.code for each in known], [each.area for each in known])


def lake_areas(source: QgsFeatureSource | None, transforms: QgsCoordinateTransformContext) -> Areas:
    """Return the lakes of a polygon source, each by its feature id, or with None the embedded ones by name."""
    if source is None:
        lakes = places.lakes()
        return Areas([lake.name for lake in lakes], [geometry_of(lake, areas=True) for lake in lakes])
    found = list(in_degrees(source, transforms))
    return Areas([str(feature.id()) for feature, _ in found], [area for _, area in found])
