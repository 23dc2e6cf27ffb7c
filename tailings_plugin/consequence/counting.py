"""Places and people per zone: each place once, unknown people told apart from none."""

from collections.abc import Iterable, Mapping
from typing import TYPE_CHECKING, Any

import numpy as np

from ..table import make_table

if TYPE_CHECKING:
    from pandas import DataFrame

EXPOSURE_FIELDS = (
    ("area_km2", "real"),
    ("people", "real"),
    ("people_data_share", "real"),
    ("settlements", "integer"),
    ("settlement_people", "real"),
    ("settlements_unknown", "integer"),
    ("receptors", "integer"),
)
# A zone on less of which the raster has data counts as partly covered.
DATA_COMPLETE = 0.999


def totals(zone: np.ndarray, weight: np.ndarray, people: np.ndarray, zones: int) -> dict[str, np.ndarray]:
    """Return per zone the number of places and the people in them.

    One row per place and zone: `zone` its number, `weight` the share of the place inside, `people` of the
    whole place, NaN unknown. Columns `places`, `people` (NaN in a zone with places but no known people) and
    `unknown` (places whose people are unknown).
    """
    known = ~np.isnan(people)
    places = np.bincount(zone, minlength=zones)
    unknown = np.bincount(zone[~known], minlength=zones)
    sums = np.bincount(zone[known], (people * weight)[known], minlength=zones)
    return {
        "places": places,
        "people": np.where((places > 0) & (unknown == places), np.nan, sums),
        "unknown": unknown,
    }


def smallest_zones(place: np.ndarray, facility: np.ndarray, zone: np.ndarray, size: np.ndarray) -> np.ndarray:
    """Return which rows to keep so that each place counts once per facility: in its smallest zone.

    Zones of one facility lie inside each other (low, middle, high); `size` is the area of every zone.
    """
    order = np.lexsort((size[zone], facility, place))
    fresh = np.ones(len(order), dtype=bool)
    fresh[1:] = (np.diff(place[order]) != 0) | (np.diff(facility[order]) != 0)
    return np.sort(order[fresh])


def first_bands(
    place: np.ndarray, facility: np.ndarray, zone: np.ndarray, upper_km: np.ndarray, whole: np.ndarray
) -> np.ndarray:
    """Return which rows to keep so that a place on the border of two bands counts in the nearer one only.

    `whole` (per place) tells which places are in a band or not, so that nothing of them is shared out.
    """
    kept = ~whole[place]
    kept[smallest_zones(place, facility, zone, upper_km)] = True
    return np.flatnonzero(kept)


def exposure_table(
    areas_km2: np.ndarray,
    people: Mapping[str, np.ndarray] | None,
    settlements: Mapping[str, np.ndarray] | None,
    receptors: Mapping[str, np.ndarray] | None,
) -> "DataFrame":
    """Return a row per zone, columns EXPOSURE_FIELDS; what was not asked for (None) is unknown, not 0.

    `people` as of `population.people_in_zones`: they are unknown where the raster has no data, and where it has
    them on a part of a zone only a lower bound (people_data_share says of what part), or unknown if it is 0.
    `settlements` and `receptors` as of `totals`; settlement_people are those of the places listed, no more.
    """
    count = len(areas_km2)

    def of(table: Mapping[str, np.ndarray] | None, name: str) -> list:
        return [None] * count if table is None else table[name].tolist()

    columns: dict[str, Iterable[Any]] = {
        "area_km2": areas_km2,
        "people": [None] * count if people is None else known_people(**people),
        "people_data_share": of(people, "data_share"),
        "settlements": of(settlements, "places"),
        "settlement_people": of(settlements, "people"),
        "settlements_unknown": of(settlements, "unknown"),
        "receptors": of(receptors, "places"),
    }
    return make_table(columns, dict(EXPOSURE_FIELDS))


def known_people(people: np.ndarray, data_share: np.ndarray) -> np.ndarray:
    """Return people (n,), NaN where nothing is known: 0 people need data on all of the zone."""
    return np.where((people > 0) | (data_share >= DATA_COMPLETE), people, np.nan)


def partly_covered(table: "DataFrame") -> int:
    """Return how many zones lie partly beyond the population raster, or on its no-data."""
    return int((table["people_data_share"] < DATA_COMPLETE).sum())


def people_together(
    people: np.ndarray, settlement_people: np.ndarray, data_share: np.ndarray, area_km2: np.ndarray
) -> tuple[float | None, float | None, float]:
    """Return the people in zones that lie apart, those of the settlements listed, and the share of the area with data.

    Columns of `exposure_table` (zones,), NaN unknown. The people are those of the raster where it covers all, else a
    lower bound: the more of what raster and settlements know; None where nobody is known of.
    """
    area = float(area_km2.sum())
    share = float(np.nansum(data_share * area_km2) / area) if area > 0 else 0.0
    found = float(np.nansum(people))
    known = ~np.isnan(people).all() and (found > 0 or share >= DATA_COMPLETE)
    listed = None if np.isnan(settlement_people).all() else float(np.nansum(settlement_people))
    total = found if known else None
    if listed is not None and not (known and share >= DATA_COMPLETE):
        total = max(found, listed) if max(found, listed) > 0 else None
    return total, listed, share
