"""Settlements and receptors hit: how far down the path they are, how far beside it, when it is there."""

from collections.abc import Mapping, Sequence
from dataclasses import dataclass
from typing import TYPE_CHECKING, Any

import numpy as np

from ..table import make_table
from .counting import smallest_zones
from .paths import Paths, snap

if TYPE_CHECKING:
    from pandas import DataFrame

SETTLEMENT, RECEPTOR = "settlement", "receptor"
HIT_FIELDS = (
    ("facility_id", "text"),
    ("kind", "text"),
    ("name", "text"),
    ("zone", "text"),
    ("share", "real"),
    ("people", "real"),
    ("distance_km", "real"),
    ("aside_m", "real"),
    ("arrival_h", "real"),
)
# A place in a zone is looked for so far beyond the corridor of its path.
FARTHEST_M = 5000.0


@dataclass(frozen=True)
class ZoneFacts:
    """Of each zone (zones,): its facility, its label, and its size: the smallest one a place lies in counts."""

    facility: np.ndarray
    label: np.ndarray
    size: np.ndarray

    @property
    def number(self) -> np.ndarray:
        """A number that is the same for zones of the same facility."""
        numbers = {name: number for number, name in enumerate(dict.fromkeys(self.facility))}
        return np.array([numbers[name] for name in self.facility], dtype=np.int64)


@dataclass(frozen=True)
class PlaceFacts:
    """Places of one kind (places,): name (None unknown), people (NaN unknown), where they lie in WGS84."""

    kind: str
    names: np.ndarray
    people: np.ndarray
    lon: np.ndarray
    lat: np.ndarray


@dataclass(frozen=True)
class Travel:
    """Along what and how fast the release comes: paths with their facilities, known hours, else a velocity."""

    paths: Paths | None
    facilities: np.ndarray
    reaches: Mapping[str, tuple[np.ndarray, np.ndarray]]
    velocity_ms: float
    radius_m: float


def hit_table(
    places: PlaceFacts,
    zones: ZoneFacts,
    zone: np.ndarray,
    place: np.ndarray,
    share: np.ndarray,
    travel: Travel,
) -> "DataFrame":
    """Return a row per place and facility, columns HIT_FIELDS and `place`, its number.

    `zone`, `place`, `share`: one row per place that a zone meets. A place in several zones of a facility stands
    once, with the smallest of them.
    """
    kept = smallest_zones(place, zones.number[zone], zone, zones.size)
    zone, place, share = zone[kept], place[kept], share[kept]
    facility = zones.facility[zone]
    along_m, aside_m = _along(travel, places, place, facility)
    columns: dict[str, Sequence[Any] | np.ndarray] = {
        "place": place,
        "facility_id": facility,
        "kind": [places.kind] * len(place),
        "name": places.names[place],
        "zone": zones.label[zone],
        "share": share,
        "people": places.people[place] * share,
        "distance_km": along_m / 1000,
        "aside_m": aside_m,
        "arrival_h": _hours(travel, facility, along_m),
    }
    return make_table(columns, {"place": "integer", **dict(HIT_FIELDS)})


def _hours(travel: Travel, facility: np.ndarray, along_m: np.ndarray) -> np.ndarray:
    """Return hours at distances (n,) along the paths of facilities (n,): those of a path at once."""
    rows_of: dict[str, list[int]] = {}
    for row, name in enumerate(facility):
        rows_of.setdefault(name, []).append(row)
    hours = np.full(len(along_m), np.nan)
    for name, rows in rows_of.items():
        edges_m, edge_hours = travel.reaches.get(name, (None, None))
        hours[rows] = hours_along(along_m[rows], edges_m, edge_hours, travel.velocity_ms)
    return hours


def _along(
    travel: Travel, places: PlaceFacts, place: np.ndarray, facility: np.ndarray
) -> tuple[np.ndarray, np.ndarray]:
    """Return metres along and aside of each place from the path of its facility; NaN where there is none."""
    along_m, aside_m = np.full(len(place), np.nan), np.full(len(place), np.nan)
    if travel.paths is None:
        return along_m, aside_m
    wanted = np.unique(place)
    found = snap(travel.paths, places.lon[wanted], places.lat[wanted], travel.radius_m)
    near = {
        (wanted[point], travel.facilities[path]): (along, aside)
        for point, path, along, aside in zip(*found.values(), strict=True)
    }
    for row, key in enumerate(zip(place, facility, strict=True)):
        along_m[row], aside_m[row] = near.get(key, (np.nan, np.nan))
    return along_m, aside_m


def hours_along(
    along_m: np.ndarray, edges_m: np.ndarray | None, edge_hours: np.ndarray | None, velocity_ms: float
) -> np.ndarray:
    """Return hours at distances along a path: between known edges of reaches, else at a constant velocity.

    NaN beyond the last known edge.
    """
    if edges_m is None or edge_hours is None:
        return along_m / velocity_ms / 3600.0
    return np.interp(along_m, edges_m, edge_hours, right=np.nan)


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
