"""Positions that may be off: where around its point a facility may lie, and whether a factor is the same there."""

from collections.abc import Sequence
from dataclasses import dataclass

import numpy as np

from ..neighbours import EARTH_RADIUS_M
from .factors import settings

# Points looked at around one: so many at half the reach and as many at the whole.
RING = 8


@dataclass(frozen=True)
class Around:
    """Points to look at: lon, lat (m,) and whose each is, `owner` (m,); the first of each of n is its own point.

    reach_m (n,): how far off each may be; without a position it has no points.
    """

    lon: np.ndarray
    lat: np.ndarray
    owner: np.ndarray
    reach_m: np.ndarray
    own: np.ndarray

    @property
    def precise(self) -> np.ndarray:
        """Which of n are where their point says."""
        return self.reach_m == 0

    def at_own(self, values: np.ndarray) -> np.ndarray:
        """Return of values (m,) those at the own points (n,); NaN or None without a position."""
        nothing = None if values.dtype == object else np.nan
        found = np.full(len(self.reach_m), nothing, dtype=object if values.dtype == object else float)
        there = self.own >= 0
        found[there] = values[self.own[there]]
        return found


def reaches_m(precision: Sequence[str | None], unknown_m: float) -> np.ndarray:
    """Return how far off each position may be (n,), in metres, by its coordinate_precision.

    >>> reaches_m(["site", "village", None, "unknown"], 300.0).tolist()
    [0.0, 5000.0, 300.0, 300.0]
    """
    by_code = settings()["reach_m"]
    known = {code: float(value) for code, value in by_code.items() if isinstance(value, (int, float))}
    # What stands for no code of the list is as good as unknown.
    return np.array([known.get(code or "", unknown_m) for code in precision], dtype=float)


def around(lon: np.ndarray, lat: np.ndarray, reach_m: np.ndarray) -> Around:
    """Return the points to look at for positions in degrees (n,), NaN where there is none."""
    there = np.flatnonzero(np.isfinite(lon) & np.isfinite(lat))
    wide = there[reach_m[there] > 0]
    angles = np.linspace(0, 2 * np.pi, RING, endpoint=False)
    share = np.repeat([0.5, 1.0], RING)
    off = np.degrees(reach_m[wide] / EARTH_RADIUS_M)[:, None] * share
    shrink = np.maximum(np.cos(np.radians(lat[wide])), 1e-6)[:, None]
    east = lon[wide][:, None] + off * np.cos(np.tile(angles, 2)) / shrink
    north = lat[wide][:, None] + off * np.sin(np.tile(angles, 2))
    own = np.full(len(lon), -1)
    own[there] = np.arange(len(there))
    return Around(
        np.concatenate([lon[there], east.ravel()]),
        np.concatenate([lat[there], north.ravel()]),
        np.concatenate([there, np.repeat(wide, len(share))]),
        reach_m,
        own,
    )


def numbers_around(
    places: Around, values: np.ndarray, absolute: float, share: float
) -> tuple[np.ndarray, np.ndarray, np.ndarray, np.ndarray]:
    """Return of values (m,) those at the own points (n,), where they vary, the least and the greatest around.

    They vary where they differ by more than `absolute` and by more than a `share` of the value, or are unknown in
    part. Least and greatest are NaN where any is unknown.
    """
    count = len(places.reach_m)
    own = places.at_own(values)
    low, high = np.full(count, np.inf), np.full(count, -np.inf)
    with np.errstate(invalid="ignore"):  # NaN stays NaN; numpy 2 would warn of it
        np.minimum.at(low, places.owner, values)
        np.maximum.at(high, places.owner, values)
    nothing = ~(np.isfinite(low) & np.isfinite(high))
    low[nothing] = high[nothing] = np.nan
    same = (high - low) <= np.fmax(absolute, share * np.abs(own)) + 1e-12
    return own, np.isfinite(own) & ~same, low, high


def codes_around(places: Around, values: np.ndarray) -> tuple[np.ndarray, np.ndarray]:
    """Return of codes (m,), None for unknown, those at the own points (n,), and where others lie around."""
    own = places.at_own(values)
    differs = np.array([value != own[owner] for value, owner in zip(values, places.owner, strict=True)], bool)
    varies = np.zeros(len(own), dtype=bool)
    varies[places.owner[differs]] = True
    return own, varies & np.array([value is not None for value in own], dtype=bool)


def distances_hold(metres: np.ndarray, reach_m: np.ndarray) -> np.ndarray:
    """Return which distances (n,) from a point are those from a facility that may be off by `reach_m` (n,).

    No distance changes by more than the point is moved.
    """
    return reach_m <= settings()["agreement"]["distance"]["share"] * metres
