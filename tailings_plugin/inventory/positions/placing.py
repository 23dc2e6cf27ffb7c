"""The positions found so far, what is said of them, and whether a place can be where its row says."""

from collections.abc import Callable
from dataclasses import dataclass, field

import numpy as np

from .zones import System

# ISO codes of the countries that points (longitude, latitude arrays) lie in; None for none.
CountriesAt = Callable[[np.ndarray, np.ndarray], np.ndarray]

HOME = ("KZ", "KG", "TJ", "UZ", "TM")
# Rough bounds in whole degrees outward (west, south, east, north), for where no polygons are at hand.
BOUNDS = {
    "KZ": (46, 40, 88, 56), "KG": (69, 39, 81, 44), "TJ": (67, 36, 76, 42),
    "UZ": (55, 37, 74, 46), "TM": (52, 35, 67, 43),
    "CL": (-76, -56, -66, -17), "PE": (-82, -19, -68, 0), "BO": (-70, -23, -57, -9), "AR": (-74, -56, -53, -21),
    "BR": (-74, -34, -34, 6),
}  # fmt: skip
ALL_HOME = (46, 35, 88, 56)
NOWHERE = (1, 1, 0, 0)
HOME_ZONES = [*range(39, 47), 38]
# How far outlines of countries on small-scale maps stray, in degrees.
NEAR_DEGREES = 0.25
INSIDE, NEAR, UNKNOWN, AWAY = 3, 2, 1, 0


@dataclass(frozen=True)
class Candidate:
    """A place that a row's figures may mean, in degrees."""

    system: System
    lon: float
    lat: float
    reach: int = UNKNOWN


@dataclass
class Positions:
    """lon, lat: arrays (n,) in degrees, NaN where unknown. bad and changed are keyed by row index.

    bad: (message code, values) why a position cannot be used. changed: (before, code, values). doubtful:
    (code, values) of positions that are kept but look wrong. left: (code, values) of positions left empty
    because they would be a guess. open: the places that the figures of a row may mean, where there are several.
    steps: how fine the degrees of a row are written, in degrees, as the finer of the two.
    """

    lon: np.ndarray
    lat: np.ndarray
    bad: dict[int, tuple[str, dict]] = field(default_factory=dict)
    changed: dict[int, tuple[str, str, dict]] = field(default_factory=dict)
    swapped: set[int] = field(default_factory=set)
    doubtful: dict[int, tuple[str, dict]] = field(default_factory=dict)
    left: dict[int, tuple[str, dict]] = field(default_factory=dict)
    open: dict[int, tuple[Candidate, ...]] = field(default_factory=dict)
    steps: dict[int, float] = field(default_factory=dict)

    def leave(self, row: int, code: str, values: dict) -> None:
        """Leave the position of a row empty, with a doubt that says why."""
        self.lon[row] = self.lat[row] = np.nan
        self.left[row] = (code, values)
        self.changed.pop(row, None)
        self.doubtful.pop(row, None)


def refuse_outside(positions: Positions) -> None:
    """List positions beyond the Earth's degrees as bad, and take them away."""
    outside = (np.abs(positions.lat) > 90) | (np.abs(positions.lon) > 180)
    for row in map(int, np.flatnonzero(outside)):
        positions.bad[row] = ("outside_degrees", {"lat": positions.lat[row], "lon": positions.lon[row]})
        positions.changed.pop(row, None)
        positions.lon[row] = positions.lat[row] = np.nan


def reach(
    lon: np.ndarray,
    lat: np.ndarray,
    stated: list[str | None],
    countries_at: CountriesAt | None,
    near: np.ndarray,
) -> np.ndarray:
    """Return for points (n,) how they lie to the stated country, or to any land: INSIDE, NEAR, AWAY, UNKNOWN.

    near: mask (n,) of the points for which it matters whether they are near.
    """
    if countries_at is None:
        return np.array([_by_bounds(*each) for each in zip(lon, lat, stated, strict=True)], dtype=int)
    here = countries_at(lon, lat)
    found = np.where(_hits(here, stated), INSIDE, AWAY)
    for east, north in ((1, 0), (-1, 0), (0, 1), (0, -1), (1, 1), (1, -1), (-1, 1), (-1, -1)):
        rows = np.flatnonzero((found == AWAY) & near & np.isfinite(lon))
        if not rows.size:
            break
        x, y = lon[rows] + east * NEAR_DEGREES, np.clip(lat[rows] + north * NEAR_DEGREES, -90, 90)
        found[rows[_hits(countries_at(x, y), [stated[row] for row in rows])]] = NEAR
    for row in map(int, np.flatnonzero(found == AWAY)):
        # The map may lack the country: what lies in none can be there.
        country = stated[row]
        if here[row] is None and country is not None and _by_bounds(lon[row], lat[row], country) != AWAY:
            found[row] = UNKNOWN
    return found


def _hits(codes: np.ndarray, stated: list[str | None]) -> np.ndarray:
    pairs = zip(codes, stated, strict=True)
    return np.array([code is not None and wanted in (None, code) for code, wanted in pairs], dtype=bool)


def _by_bounds(lon: float, lat: float, wanted: str | None) -> int:
    if wanted is not None and wanted not in BOUNDS:
        return UNKNOWN
    if is_within(lon, lat, wanted):
        return INSIDE
    return UNKNOWN if wanted is None else AWAY


def is_within(lon: float, lat: float, country: str | None) -> bool:
    """Return whether a point lies in the rough bounds of a country, or of Central Asia for None."""
    west, south, east, north = ALL_HOME if country is None else BOUNDS.get(country, NOWHERE)
    return west <= lon <= east and south <= lat <= north


def zones_of(country: str) -> list[int]:
    """Return the UTM zones that may reach a country: those of Central Asia where its bounds are not known."""
    if country in HOME or country not in BOUNDS:
        return HOME_ZONES
    west, _, east, _ = BOUNDS[country]
    return list(range((west + 180) // 6 + 1, (east + 180) // 6 + 2))


def is_southern(country: str) -> bool:
    """Return whether most of a country lies south of the equator."""
    bounds = BOUNDS.get(country)
    return bounds is not None and bounds[1] + bounds[3] < 0


def side_of(country: str | None) -> int:
    """Return 1 for a country east of Greenwich, -1 for one west of it, 0 where that is not known."""
    bounds = BOUNDS.get(country or "")
    return 0 if bounds is None else 1 if bounds[0] > 0 else -1
