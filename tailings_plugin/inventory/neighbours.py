"""Distances between points on the globe: who is close to whom, and points around a point."""

from collections.abc import Iterator
from dataclasses import dataclass

import numpy as np

EARTH_RADIUS_M = 6_371_008.8  # mean radius of WGS 84; good to 0.5 %, enough to find doubles
RING_POINTS = 16
BLOCK = 256
BAND_MARGIN = 1.001


def great_circle_m(lon1: np.ndarray, lat1: np.ndarray, lon2: np.ndarray, lat2: np.ndarray) -> np.ndarray:
    """Return distances in metres between points in degrees, all arrays of one shape (haversine)."""
    lon1, lat1, lon2, lat2 = (np.radians(each) for each in (lon1, lat1, lon2, lat2))
    half = np.sin((lat2 - lat1) / 2) ** 2 + np.cos(lat1) * np.cos(lat2) * np.sin((lon2 - lon1) / 2) ** 2
    return 2 * EARTH_RADIUS_M * np.arcsin(np.sqrt(np.clip(half, 0, 1)))


@dataclass(frozen=True)
class Nearest:
    """Of each of n points: index of the nearest other (-1 for none), metres to it, how many are in reach."""

    other: np.ndarray
    metres: np.ndarray
    count: np.ndarray


def nearest_within(lon: np.ndarray, lat: np.ndarray, distance_m: float) -> Nearest:
    """Return the nearest other point within `distance_m` of each point (n,); points with NaN have none."""
    other = np.full(lon.shape, -1)
    metres, count = np.full(lon.shape, np.nan), np.zeros(lon.shape, dtype=int)
    for rows, band, apart in _blocks(lon, lat, lon, lat, distance_m):
        apart[(rows[:, None] == band[None, :]) | (apart > distance_m)] = np.inf
        count[rows] = np.isfinite(apart).sum(axis=1)
        found = rows[count[rows] > 0]
        nearest = np.argmin(apart, axis=1)[count[rows] > 0]
        other[found] = band[nearest]
        metres[found] = apart.min(axis=1)[count[rows] > 0]
    return Nearest(other, metres, count)


def pairs_within(
    lon1: np.ndarray, lat1: np.ndarray, lon2: np.ndarray, lat2: np.ndarray, distance_m: float
) -> tuple[np.ndarray, np.ndarray]:
    """Return places (k,) in the first and in the second points of every pair within a distance.

    Points with NaN are in no pair.
    """
    firsts, seconds = [np.empty(0, dtype=int)], [np.empty(0, dtype=int)]
    for rows, band, apart in _blocks(lon1, lat1, lon2, lat2, distance_m):
        near, there = np.nonzero(apart <= distance_m)
        firsts.append(rows[near])
        seconds.append(band[there])
    return np.concatenate(firsts), np.concatenate(seconds)


def _blocks(
    lon1: np.ndarray, lat1: np.ndarray, lon2: np.ndarray, lat2: np.ndarray, distance_m: float
) -> Iterator[tuple[np.ndarray, np.ndarray, np.ndarray]]:
    """Yield (places in the first points (a,), in the second (b,), metres between them (a, b)), block by block.

    Both sorted by latitude: a block meets those in the band that the distance allows. Points with NaN are in none.
    """
    one, two = (
        np.flatnonzero(np.isfinite(lon) & np.isfinite(lat)) for lon, lat in ((lon1, lat1), (lon2, lat2))
    )
    one, two = one[np.argsort(lat1[one], kind="stable")], two[np.argsort(lat2[two], kind="stable")]
    reach = np.degrees(distance_m / EARTH_RADIUS_M) * BAND_MARGIN
    for start in range(0, one.size, BLOCK):
        rows = one[start : start + BLOCK]
        low = np.searchsorted(lat2[two], lat1[rows[0]] - reach)
        high = np.searchsorted(lat2[two], lat1[rows[-1]] + reach, side="right")
        band = two[low:high]
        yield (
            rows,
            band,
            great_circle_m(lon1[rows, None], lat1[rows, None], lon2[None, band], lat2[None, band]),
        )


def ring_around(lon: float, lat: float, radius_m: float) -> tuple[np.ndarray, np.ndarray]:
    """Return (longitude, latitude) of points around a point at half and whole radius, for short distances."""
    angles = np.tile(np.linspace(0, 2 * np.pi, RING_POINTS, endpoint=False), 2)
    radius = np.degrees(np.repeat([radius_m / 2, radius_m], RING_POINTS) / EARTH_RADIUS_M)
    shrink = max(np.cos(np.radians(lat)), 1e-6)
    return lon + radius * np.cos(angles) / shrink, lat + radius * np.sin(angles)
