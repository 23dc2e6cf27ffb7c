"""Points of settlements that stand in for facilities."""

from collections.abc import Sequence

import numpy as np

from ..neighbours import great_circle_m, pairs_within

# Values of coordinate_precision whose point is that of the nearest settlement.
OF_SETTLEMENTS = ("settlement", "village", "town")
# Two lists give the point of one settlement so far apart: GeoNames rounds to 0.01 degrees, others take its middle.
SAME_PLACE_M = 2000.0


def met_at_facilities(
    lon: np.ndarray,
    lat: np.ndarray,
    precision: Sequence[str | None],
    town_lon: np.ndarray,
    town_lat: np.ndarray,
) -> tuple[np.ndarray, np.ndarray]:
    """Return the positions of settlements (m,), degrees; where a facility (n,) stands at one, both are at its point.

    Such a facility has the point of its settlement, of another list: water followed from there would pass beside the
    same settlement, or begin below it.
    """
    stands_in = np.array([code in OF_SETTLEMENTS for code in precision], dtype=bool)
    own_lon, own_lat = np.where(stands_in, lon, np.nan), np.where(stands_in, lat, np.nan)
    facility, town = pairs_within(own_lon, own_lat, town_lon, town_lat, SAME_PLACE_M)
    apart = great_circle_m(own_lon[facility], own_lat[facility], town_lon[town], town_lat[town])
    moved_lon, moved_lat = town_lon.copy(), town_lat.copy()
    # The nearest is written last.
    for pair in np.argsort(-apart, kind="stable"):
        moved_lon[town[pair]], moved_lat[town[pair]] = lon[facility[pair]], lat[facility[pair]]
    return moved_lon, moved_lat
