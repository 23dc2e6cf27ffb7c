"""Whose the lakes and seas are in which the waters of Central Asia end."""

import numpy as np

from .embedded import Feature, countries_of_sinks, inland_sinks, lakes

# A path ends in the first cell of a lake, or in the last before it: so far from an outline generalised to 1 km.
NEAR_KM = 12.0
_KM_A_DEGREE = 111.2


def shores(longitude: float, latitude: float) -> tuple[str, ...]:
    """Return the codes of the countries at the lake, sea or sink near a place, in degrees; none where none is known.

    Of a lake of several basins the nearest counts: what ends in the northern Aral Sea does not reach the southern.

    >>> shores(77.25, 42.17), shores(61.08, 46.17), shores(51.9, 47.0), shores(0.0, 0.0)
    (('KG',), ('KZ',), ('KZ', 'TM', 'AZ', 'IR', 'RU'), ())
    """
    return countries_of_sinks().get(water_at(longitude, latitude) or "", ())


def water_at(longitude: float, latitude: float) -> str | None:
    """Return the name of the lake, sea or sink near a place, in degrees, None where none is known; as for `shores`.

    >>> water_at(77.25, 42.17), water_at(61.08, 46.17), water_at(0.0, 0.0)
    ('Issyk-Kul', 'Aral Sea (north)', None)
    """
    here = np.array([longitude, latitude])
    near = [(_shore_km(lake, here), lake) for lake in lakes()]
    least_km, lake = min(near, key=lambda each: each[0])
    if least_km <= NEAR_KM:
        own = [sink for sink in inland_sinks() if _basin_of(sink, lake)]
    else:
        own = [sink for sink in inland_sinks() if _beyond_km(sink, here) <= 0.0]
    if own:
        return min(own, key=lambda sink: _beyond_km(sink, here)).name
    return lake.name if least_km <= NEAR_KM else None


def _basin_of(sink: Feature, lake: Feature) -> bool:
    return sink.name == lake.name or sink.name.startswith(f"{lake.name} (")


def _beyond_km(sink: Feature, here: np.ndarray) -> float:
    """Return how far beyond the radius of a sink a place is."""
    away = _in_km(np.array([sink.point]) - here, here)
    return float(np.hypot(*away[0])) - sink.values["radius_km"]


def _shore_km(lake: Feature, here: np.ndarray) -> float:
    """Return the distance to the outline of a lake, in the plane of the place's latitude."""
    least = np.inf
    for part in lake.parts:
        for ring in part:
            start = _in_km(ring - here, here)
            side = np.roll(start, -1, axis=0) - start
            length2 = np.maximum((side**2).sum(axis=1), 1e-12)
            share = np.clip(-(start * side).sum(axis=1) / length2, 0.0, 1.0)
            least = min(least, float(np.hypot(*(start + share[:, None] * side).T).min()))
    return least


def _in_km(offsets: np.ndarray, here: np.ndarray) -> np.ndarray:
    return offsets * _KM_A_DEGREE * np.array([np.cos(np.radians(here[1])), 1.0])
