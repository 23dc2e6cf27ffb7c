"""The reaches of traveltime as columns: there are hundreds of thousands, and a map needs a few figures of each."""

from collections.abc import Sequence
from dataclasses import dataclass, field
from typing import Any

import numpy as np
from qgis.core import (
    QgsCoordinateTransform,
    QgsFeatureRequest,
    QgsFeatureSource,
    QgsGeometry,
    QgsProcessingContext,
)

from ...qgis_values import from_qgis
from .facilities import is_number
from .lines import measured_line
from .rows import Row, moved, wgs84_request
from .velocity import VELOCITY_FIELDS

ARRIVAL = "leading_h"
# What reaches must have, and what a map reads of them.
NEEDED = ("facility_id", "from_km", "to_km", ARRIVAL)
READ = (*NEEDED, *VELOCITY_FIELDS)
# A path is as long as its reaches tell (m); figures in a file are rounded.
SAME_M = 1.0


@dataclass(frozen=True)
class Reaches:
    """Reaches of paths (n,): whose they are, km along the path, hours at the lower end, velocities; NaN unknown.

    methods: of the velocities, those there are. geometries: their lines, None where the paths themselves are measured
    and tell where each reach lies.
    """

    facilities: list[Any] = field(default_factory=list)
    from_km: np.ndarray = field(default_factory=lambda: np.empty(0))
    to_km: np.ndarray = field(default_factory=lambda: np.empty(0))
    hours: np.ndarray = field(default_factory=lambda: np.empty(0))
    velocity_ms: np.ndarray = field(default_factory=lambda: np.empty(0))
    methods: frozenset[str] = frozenset()
    geometries: list[QgsGeometry] | None = None

    def __len__(self) -> int:
        return len(self.facilities)

    def moved(self, way: QgsCoordinateTransform) -> "Reaches":
        """Return the reaches in another system, those without a place left out."""
        if self.geometries is None:
            return self
        placed = [number for number, each in enumerate(self.geometries) if not each.isEmpty()]
        return Reaches(
            [self.facilities[number] for number in placed],
            *(each[placed] for each in (self.from_km, self.to_km, self.hours, self.velocity_ms)),
            self.methods,
            [moved(self.geometries[number], way) for number in placed],
        )

    def in_order(self) -> tuple[np.ndarray, np.ndarray, list[Any]]:
        """Return the numbers of the reaches path by path from its top down, which facility's each is, and these."""
        of, names = _numbered(self.facilities)
        order = np.lexsort((np.nan_to_num(self.from_km), of))
        return order, of[order], names


def read_reaches(source: QgsFeatureSource, context: QgsProcessingContext, paths: Sequence[Row]) -> Reaches:
    """Return the reaches of a layer; with their geometries (WGS 84) unless each lies on one of `paths`, by its M."""
    request = QgsFeatureRequest()
    request.setFlags(QgsFeatureRequest.Flag.NoGeometry)
    found = _read(source, request, with_geometry=False)
    if lie_on(found, paths):
        return found
    return _read(source, wgs84_request(source, context), with_geometry=True)


def lie_on(reaches: Reaches, paths: Sequence[Row]) -> bool:
    """Return whether each reach lies on the one path of its facility, as far as its M (metres) goes."""
    spans: dict[Any, tuple[float, float]] = {}
    for row in paths:
        line, facility = measured_line(row.geometry), row.get("facility_id")
        if line is None or facility in spans:
            return False
        spans[facility] = (line[0, 2], line[-1, 2])
    of, names = _numbered(reaches.facilities)
    span = np.array([spans.get(name, (np.nan, np.nan)) for name in names]).reshape(-1, 2)[of]
    inside = (reaches.from_km * 1000 >= span[:, 0] - SAME_M) & (reaches.to_km * 1000 <= span[:, 1] + SAME_M)
    return bool((inside & (reaches.from_km < reaches.to_km)).all())


def _read(source: QgsFeatureSource, request: QgsFeatureRequest, with_geometry: bool) -> Reaches:
    fields = source.fields()
    places = [fields.lookupField(name) for name in READ]
    request.setSubsetOfAttributes([place for place in places if place >= 0])
    columns: list[list] = [[] for _ in READ]
    geometries = []
    for feature in source.getFeatures(request):
        values = feature.attributes()
        for column, place in zip(columns, places, strict=True):
            column.append(values[place] if place >= 0 else None)
        if with_geometry:
            geometries.append(QgsGeometry(feature.geometry()))
    facilities, *figures, methods = columns
    return Reaches(
        [from_qgis(each) for each in facilities],
        *map(_numbers, figures),
        frozenset(each for each in methods if each and isinstance(each, str)),
        geometries if with_geometry else None,
    )


def _numbers(values: Sequence[Any]) -> np.ndarray:
    found = np.array([value if is_number(value) else np.nan for value in values], dtype=float)
    return np.where(np.isfinite(found), found, np.nan)


def _numbered(names: Sequence[Any]) -> tuple[np.ndarray, list[Any]]:
    """Return which of the different names each is, and these in the order in which they come."""
    numbers = {name: number for number, name in enumerate(dict.fromkeys(names))}
    return np.array([numbers[name] for name in names], dtype=np.int64), list(numbers)
