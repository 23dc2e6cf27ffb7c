"""Where the water of each facility ends, and by which main river: by its path and the embedded rivers and waters."""

from collections import Counter
from collections.abc import Sequence
from dataclasses import dataclass
from functools import cache

import numpy as np
from qgis.core import QgsGeometry

from ...places.embedded import rivers
from ...places.waters import water_at
from ..data.rows import Row
from .words import Words

# Of the last part of a path so many vertices are looked at; a river nearer than this is the path's.
LAST_PART, SAMPLES, NEAR_KM = 0.25, 15, 6.0
_KM_A_DEGREE = 111.2


@dataclass(frozen=True)
class Basin:
    """ends_in: as tracedownstream writes it, None where it is not known; river, water: embedded names or None."""

    ends_in: str | None = None
    river: str | None = None
    water: str | None = None

    def said(self, words: Words) -> str:
        """Return it in words: river, then where it ends."""
        if self.ends_in is None:
            return words("basin_unknown")
        end = words.water(self.water) if self.water else words(f"basin_{self.ends_in}")
        if not self.river or self.river in (self.water or ""):
            return end if self.water else words("basin_no_river", end=end)
        return words("basin_of", river=words.water(self.river), end=end)


UNKNOWN_BASIN = Basin()
# What tracedownstream writes; of anything else nothing is told.
_ENDS = ("sea", "inland_sink", "lake", "edge", "limit", "no_data")
# Only what truly ends has the name of a water.
_TRUE_ENDS = ("sea", "inland_sink", "lake")


def basins_of(paths: Sequence[Row]) -> dict[str, Basin]:
    """Return the basin of each facility that has a path with a known end, by facility_id."""
    found: dict[str, Basin] = {}
    for path in paths:
        key, end = path.get("facility_id"), path.get("ends_in")
        if key is not None and end in _ENDS and path.geometry is not None:
            points = _last_points(path.geometry)
            water = _water(*points[-1]) if points and end in _TRUE_ENDS else None
            found[str(key)] = Basin(str(end), _river(points), water)
    return found


def _last_points(geometry: QgsGeometry) -> list[tuple[float, float]]:
    """Return vertices of the last part of a path, degrees rounded to some 100 m, the end last."""
    line = geometry.constGet()
    if geometry.isMultipart():
        line = line.geometryN(line.numGeometries() - 1)
    count = line.numPoints()
    places = np.unique(np.linspace(int((count - 1) * (1 - LAST_PART)), count - 1, SAMPLES).astype(int))
    points = [line.pointN(int(place)) for place in places]
    return [(round(point.x(), 3), round(point.y(), 3)) for point in points]


def _river(points: Sequence[tuple[float, float]]) -> str | None:
    """Return the river along which most of the points lie, None where fewer than half lie along any."""
    near = Counter(_nearest_river(*point) for point in points)
    del near[None]
    name, count = near.most_common(1)[0] if near else (None, 0)
    return name if 2 * count >= len(points) else None


@cache
def _nearest_river(longitude: float, latitude: float) -> str | None:
    """Return the nearest main river within NEAR_KM."""
    least_km, nearest = NEAR_KM, None
    for river in rivers():
        for part in river.parts:
            for line in part:
                away = _km(line, longitude, latitude)
                if away <= least_km:
                    least_km, nearest = away, river.name
    return nearest


_water = cache(water_at)


def _km(line: np.ndarray, longitude: float, latitude: float) -> float:
    """Return the distance to the nearest vertex of a line (n, 2), in the plane of the latitude."""
    away = (line - (longitude, latitude)) * (np.cos(np.radians(latitude)), 1.0)
    return float(np.hypot(*away.T).min()) * _KM_A_DEGREE
