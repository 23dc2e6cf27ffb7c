"""The nearest of named places, and whether another may be nearer."""

from dataclasses import dataclass

import numpy as np

from ..neighbours import great_circle_m, pairs_within

# Looked for within one distance after the other.
REACHES_M = (10_000.0, 50_000.0, 250_000.0)


@dataclass(frozen=True)
class NearestPlace:
    """Of n points: index of the nearest place (-1: none within the last of REACHES_M), metres to it, and how many it is
    at least to the nearest of another name.
    """

    place: np.ndarray
    metres: np.ndarray
    other_m: np.ndarray


def nearest_places(
    lon: np.ndarray, lat: np.ndarray, names: np.ndarray, place_lon: np.ndarray, place_lat: np.ndarray
) -> NearestPlace:
    """Return the nearest places of points (n,), all in degrees; `names` (places,) tells which are one.

    Distances are those on a sphere, within 0.5 %.
    """
    found = NearestPlace(np.full(len(lon), -1), np.full(len(lon), np.nan), np.full(len(lon), np.nan))
    met = np.zeros(len(lon), dtype=bool)  # of another name
    for reach in REACHES_M:
        left = np.flatnonzero(~met & np.isfinite(lon) & np.isfinite(lat))
        point, place = pairs_within(lon[left], lat[left], place_lon, place_lat, reach)
        if not len(point):
            continue
        point = left[point]
        metres = great_circle_m(lon[point], lat[point], place_lon[place], place_lat[place])
        order = np.lexsort((metres, point))
        point, place, metres = point[order], place[order], metres[order]
        first = np.flatnonzero(np.r_[True, np.diff(point) > 0])
        found.place[point[first]], found.metres[point[first]] = place[first], metres[first]
        found.other_m[point[first]] = reach
        another = names[place] != names[found.place[point]]
        np.fmin.at(found.other_m, point[another], metres[another])
        met[point[another]] = True
    return found
