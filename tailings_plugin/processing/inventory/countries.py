"""Which country or lake a point lies in, from the user's polygons or those that come with QGIS."""

from collections.abc import Callable
from functools import cache

import numpy as np
from qgis.core import (
    QgsCoordinateReferenceSystem,
    QgsCoordinateTransform,
    QgsCoordinateTransformContext,
    QgsFeature,
    QgsFeatureSource,
    QgsFields,
    QgsGeometry,
    QgsPointXY,
    QgsRectangle,
    QgsSpatialIndex,
    QgsVectorLayer,
)

from ...errors import DataProblem
from ...inventory.coordinates import WGS84
from ...inventory.schema import load_schema
from ...inventory.wording import plain
from ...qgis_values import from_qgis
from ...translation import tr
from ...world_map import code_index, world_map


class Places:
    """Polygons on WGS 84 with a code each, indexed; call with longitude and latitude arrays for the codes."""

    def __init__(self, codes: list[str], shapes: list[QgsGeometry]):
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


def read_countries(source: QgsFeatureSource | None, transforms: QgsCoordinateTransformContext) -> Places:
    """Return the countries of a polygon source, or of QGIS's world map when there is none, by ISO code.

    DataProblem when no field holds country codes.
    """
    return Places(*_world_shapes()) if source is None else Places(*_country_shapes(source, transforms))


@cache
def _world_shapes() -> tuple[list[str], list[QgsGeometry]]:
    """Return the countries of QGIS's world map, read once: the file is the same for every run."""
    return _country_shapes(world_map(), QgsCoordinateTransformContext())


def _country_shapes(
    source: QgsFeatureSource, transforms: QgsCoordinateTransformContext
) -> tuple[list[str], list[QgsGeometry]]:
    index = _code_field(source.fields(), source.sourceName())
    return _read(source, transforms, lambda feature: iso_code(from_qgis(feature[index])))


def read_places(source: QgsFeatureSource, transforms: QgsCoordinateTransformContext) -> Places:
    """Return the polygons of a source; each has its feature id for a code."""
    return Places(*_read(source, transforms, lambda feature: str(feature.id())))


def _read(
    source: QgsFeatureSource,
    transforms: QgsCoordinateTransformContext,
    code_of: Callable[[QgsFeature], str | None],
) -> tuple[list[str], list[QgsGeometry]]:
    crs = source.crs() if isinstance(source, QgsVectorLayer) else source.sourceCrs()
    transform = QgsCoordinateTransform(crs, QgsCoordinateReferenceSystem(WGS84), transforms)
    codes, shapes = [], []
    for feature in source.getFeatures():
        shape = QgsGeometry(feature.geometry())
        code = code_of(feature)
        if code is None or shape.isNull() or shape.isEmpty():
            continue
        if not transform.isShortCircuited():
            shape.transform(transform)
        codes.append(code)
        shapes.append(shape)
    return codes, shapes


def iso_code(value: str | None) -> str | None:
    """Return the ISO code of two letters that `value` (a code or name) stands for, itself if unknown."""
    if value is None or str(value).strip() in ("", "-1", "-99"):
        return None
    words = plain(str(value))
    for code in load_schema().domains["country"].codes:
        names = (code.value, code.caption.en, code.caption.ru, *code.synonyms)
        if words in map(plain, names):
            return code.value
    return str(value).strip().upper()


def _code_field(fields: QgsFields, layer: str) -> int:
    found = code_index(fields)
    if found < 0:
        raise DataProblem(
            tr(
                "Layer {layer} has no field with country codes. Name the field with the ISO codes iso_a2; "
                "its fields are: {fields}."
            ).format(layer=layer, fields=", ".join(fields.names()))
        )
    return found
