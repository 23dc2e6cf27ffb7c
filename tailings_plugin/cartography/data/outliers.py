"""Points that do not belong on a map of the others: far beyond them, and not in the country they are said to be in."""

from collections.abc import Callable

import numpy as np

EARTH_KM = 6371.0
# From the nearest of the others; a country of a register may well reach farther.
FAR_KM = 1500.0
# And from their middle, in terms of the farthest of them.
TIMES_AS_FAR = 2.0


def outliers(lon: np.ndarray, lat: np.ndarray, contradicted: Callable[[int], bool]) -> np.ndarray:
    """Return which points (n,) in degrees are to be left out of a map's frame.

    contradicted: whether the place of a point, by its number, cannot be right; asked of the far ones only. A point is
    left out when it is, lies FAR_KM from every other that is not, and TIMES_AS_FAR as far from their middle as they do.
    More than half of the points are never left out.
    """
    found = np.zeros(len(lon), dtype=bool)
    if len(lon) < 2:
        return found
    around = _vectors(lon, lat)
    middle = _middle(around)
    far = np.flatnonzero(_km(around, middle) > FAR_KM)
    doubted = np.array([number for number in far if contradicted(int(number))], dtype=int)
    kept = np.setdiff1d(np.arange(len(lon)), doubted)
    if not len(doubted) or len(doubted) >= len(kept):
        return found
    middle = _middle(around[kept])
    reach = _km(around[kept], middle).max()
    for number in doubted:
        alone = _km(around[kept], around[number]).min() > FAR_KM
        found[number] = alone and _km(around[[number]], middle)[0] > TIMES_AS_FAR * reach
    return found


def _vectors(lon: np.ndarray, lat: np.ndarray) -> np.ndarray:
    east, north = np.radians(lon), np.radians(lat)
    return np.column_stack([np.cos(north) * np.cos(east), np.cos(north) * np.sin(east), np.sin(north)])


def _middle(vectors: np.ndarray) -> np.ndarray:
    """Return the direction of the median of each part: a few far ones do not move it much."""
    middle = np.median(vectors, axis=0)
    length = np.linalg.norm(middle)
    return middle / length if length else vectors[0]


def _km(vectors: np.ndarray, other: np.ndarray) -> np.ndarray:
    return EARTH_KM * np.arccos(np.clip(vectors @ other, -1.0, 1.0))
