"""The projection of a map, chosen from what it shows."""

import math
from dataclasses import dataclass

import numpy as np

from ..data.window import shortest_arc

# A UTM zone stays within 0.1 % of true scale about 3 degrees either side of its meridian.
UTM_SPAN_DEG = 6.0
CONIC_LATITUDES = (15.0, 75.0)
# A cone is open along a meridian and a pole is an arc on it: neither may come into the map.
CONIC_END, CONIC_SPAN_DEG = 80.0, 120.0


@dataclass(frozen=True)
class Projection:
    """A map projection: PROJ definition, and how captions.json names it."""

    proj: str
    caption: str
    values: dict[str, float | str]

    @property
    def true_to_scale(self) -> bool:
        """Whether the scale is the same all over the map, within 0.1 %."""
        return self.caption == "projection_utm"


def suitable(lon: np.ndarray, lat: np.ndarray) -> Projection:
    """Return UTM for a small area, an equal-area conic for a wide one in middle latitudes, else azimuthal.

    `lon`, `lat`: degrees, WGS 84, same length, at least one. The antimeridian may lie inside the area.
    Standard parallels stand at one sixth of the latitudes from either end, the usual rule (Deetz and Adams).
    """
    centre_lon = middle_longitude(lon)
    west_east = (lon - centre_lon + 180.0) % 360.0 - 180.0
    span = west_east.max() - west_east.min()
    south, north = float(lat.min()), float(lat.max())
    middle = (south + north) / 2
    if span <= UTM_SPAN_DEG and north - south <= UTM_SPAN_DEG and abs(middle) < 80:
        return _utm(centre_lon, middle)
    lon_0 = _half_degree(centre_lon)
    near_a_pole = max(abs(south), abs(north)) > CONIC_END
    if CONIC_LATITUDES[0] <= abs(middle) <= CONIC_LATITUDES[1] and span <= CONIC_SPAN_DEG and not near_a_pole:
        sixth = max((north - south) / 6, 1.0)
        first, second, lat_0 = (_half_degree(v) for v in (south + sixth, north - sixth, middle))
        if first == second:
            second = first + 1
        proj = f"+proj=aea +lat_0={lat_0} +lon_0={lon_0} +lat_1={first} +lat_2={second}"
        return Projection(_wgs84(proj), "projection_aea", {"lon": lon_0, "first": first, "second": second})
    lat_0 = _half_degree(middle)
    return Projection(
        _wgs84(f"+proj=laea +lat_0={lat_0} +lon_0={lon_0}"), "projection_laea", {"lat": lat_0, "lon": lon_0}
    )


def _utm(lon: float, lat: float) -> Projection:
    zone = int((lon + 180.0) // 6) % 60 + 1
    half = "N" if lat >= 0 else "S"
    south = "" if lat >= 0 else " +south"
    return Projection(_wgs84(f"+proj=utm +zone={zone}{south}"), "projection_utm", {"zone": f"{zone}{half}"})


def _wgs84(definition: str) -> str:
    return f"{definition} +datum=WGS84 +units=m +no_defs +type=crs"


def middle_longitude(lon: np.ndarray) -> float:
    """Return the middle of the shortest arc that holds all longitudes."""
    west, east = shortest_arc(lon)
    return float(((west + east) / 2 + 180.0) % 360.0 - 180.0)


def _half_degree(value: float) -> float:
    return math.floor(value * 2 + 0.5) / 2
