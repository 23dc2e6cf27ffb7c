"""What a release meets: places per zone, when it is there, and what that says of a facility."""

from collections.abc import Mapping, Sequence
from itertools import pairwise

import numpy as np

from ..errors import DataProblem

# Values of the inventory's field water_body that follow from a path alone.
TRANSBOUNDARY = "lake_or_transboundary"
DOWNSTREAM_FIELDS = (
    "population_at_risk",
    "water_body",
    "countries_downstream",
    "border_distance_km",
    "border_hours",
)


def read_bands_km(text: str) -> list[float]:
    """Return the upper ends of distance bands from "2, 5, 10"; DataProblem when they do not rise from 0."""
    try:
        bands = [float(part) for part in text.replace(";", ",").split(",") if part.strip()]
    except ValueError:
        bands = []
    if not bands or bands[0] <= 0 or any(b <= a for a, b in pairwise(bands)):
        raise DataProblem(
            "The distance bands {text!r} must be rising kilometres above 0, such as 2, 5, 10, 20, 50.",
            text=text,
        )
    return bands


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


def hours_along(
    along_m: np.ndarray, edges_m: np.ndarray | None, edge_hours: np.ndarray | None, velocity_ms: float
) -> np.ndarray:
    """Return hours at distances along a path: between known edges of reaches, else at a constant velocity.

    NaN beyond the last known edge.
    """
    if edges_m is None or edge_hours is None:
        return along_m / velocity_ms / 3600.0
    return np.interp(along_m, edges_m, edge_hours, right=np.nan)


def water_body(border_km: float, ends_in: str | None, length_km: float, risk_km: float) -> str | None:
    """Return the water body that a path proves within `risk_km`; None where it proves none."""
    if border_km <= risk_km or (ends_in in ("lake", "sea") and length_km <= risk_km):
        return TRANSBOUNDARY
    return None


def people_at_risk(
    facility: np.ndarray, people: np.ndarray, upper_km: np.ndarray | None, risk_km: float
) -> dict[str, float]:
    """Return people at risk per facility from its zones.

    Bands (`upper_km` given) up to `risk_km` are added; zones that lie inside each other count by the largest.
    A facility with an unknown band (NaN) stays out.
    """
    result: dict[str, float] = {}
    for row, name in enumerate(facility):
        if upper_km is None:
            if not np.isnan(people[row]):
                result[name] = max(result.get(name, 0.0), people[row])
        elif upper_km[row] <= risk_km + 1e-9:
            result[name] = result.get(name, 0.0) + people[row]
    return {name: value for name, value in result.items() if not np.isnan(value)}


def filled(
    known: Mapping[str, object], found: Mapping[str, object], keep_known: bool, source: str
) -> tuple[dict[str, object], int]:
    """Return the values of one facility after writing back, and how many fields changed.

    `known` holds DOWNSTREAM_FIELDS and data_source as they are, `found` the new values (None for not found).
    With `keep_known` only empty fields (or "unknown") are filled. What was filled is said in data_source.
    """
    result = dict(known)
    changed: list[str] = []
    for name in DOWNSTREAM_FIELDS:
        value = found.get(name)
        empty = known.get(name) in (None, "", "unknown")
        if value is None or (keep_known and not empty) or value == known.get(name):
            continue
        result[name] = value
        changed.append(name)
    if changed:
        note = f"{', '.join(changed)}: {source}"
        result["data_source"] = "; ".join(str(part) for part in (known.get("data_source"), note) if part)
    return result, len(changed)


def reach_hours(
    facility: Sequence[str], from_km: np.ndarray, to_km: np.ndarray, hours: np.ndarray
) -> dict[str, tuple[np.ndarray, np.ndarray]]:
    """Return edges (m) and hours at them for each facility from the rows of traveltime's reaches."""
    rows_of: dict[str, list[int]] = {}
    for row, name in enumerate(facility):
        rows_of.setdefault(name, []).append(row)
    result = {}
    for name, rows in rows_of.items():
        ordered = np.array(rows)[np.argsort(to_km[rows])]
        edges = np.append(from_km[ordered[0]], to_km[ordered]) * 1000.0
        result[name] = (edges, np.append(0.0, hours[ordered]))
    return result
