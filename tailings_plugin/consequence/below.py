"""What lies below points: where the water ends, borders and towns on the way, and when it is there.

For one who asks on the map, so without tables: everything of a point in one object.
"""

from collections.abc import Callable, Mapping, Sequence
from dataclasses import dataclass, field
from typing import TYPE_CHECKING, Any

import numpy as np

from .. import places
from ..basin.grid.fineness import corridor_m
from ..basin.paths.facts import path_facts
from ..basin.paths.paths import Path
from ..errors import DataProblem
from ..table import numbers, texts
from .bands import USUAL_BANDS_KM
from .findings import TRUE_ENDS
from .followed import measured_paths, paths_of
from .paths import Paths, beside
from .timelines import Rivers, timelines
from .travel_time import ASSUMED_VELOCITIES_MS, Settings

if TYPE_CHECKING:
    from ..basin.analysis import Traces

REACH_M = 10_000.0


@dataclass(frozen=True)
class Arrival:
    """Hours of the leading edge at a place: at the velocity assumed, and at the fast and the slow one."""

    leading_h: float
    earliest_h: float
    latest_h: float


@dataclass(frozen=True)
class BorderMet:
    """A border that is crossed (`kind` "crosses") or first followed ("follows"); countries None unknown."""

    kind: str
    from_country: str | None
    to_country: str | None
    distance_km: float
    arrival: Arrival


@dataclass(frozen=True)
class Town:
    """A settlement in the corridor, in degrees: `people` None unknown, `aside_m` from the path."""

    name: str | None
    country: str | None
    people: int | None
    longitude: float
    latitude: float
    distance_km: float
    aside_m: float
    arrival: Arrival


@dataclass(frozen=True)
class Downstream:
    """All that is told of a point. `not_traced` says why nothing is (off_raster, no_data), None when it was followed.

    `path` has x and y in the CRS of the relief, m in metres from the point and z heights. `ends_in` is sea, lake,
    inland_sink, edge, limit or no_data; `goes_on` tells that the water does, beyond what is known. `countries` in
    order, "?" where the layer has none; `borders_known` false: borders may be missing. `people_at_least` are those of
    `towns`, None where no town with known people lies in the corridor of `corridor_m` to either side of the first
    `within_km`: villages are in no list, so nobody knows then. `cell_m` of the relief, on the ground. `facts`: the
    values of a row of `Traces.table()`, by name.
    """

    facility_id: str
    not_traced: str | None
    cell_m: float
    corridor_m: float
    within_km: float
    path: Path | None = None
    length_km: float | None = None
    drop_m: float | None = None
    ends_in: str | None = None
    goes_on: bool = False
    countries: str | None = None
    facts: Mapping[str, Any] = field(default_factory=dict)
    borders_known: bool = False
    arrival: Arrival | None = None
    borders: tuple[BorderMet, ...] = ()
    towns: tuple[Town, ...] = ()

    @property
    def people_at_least(self) -> int | None:
        """People of the towns, None where nobody is known of."""
        known = [town.people for town in self.towns if town.people is not None]
        return sum(known) if known else None


def downstream(
    traces: "Traces",
    settlements: Any = None,
    *,
    velocities_ms: tuple[float, float, float] = ASSUMED_VELOCITIES_MS,
    within_km: float = USUAL_BANDS_KM[-1],
    tick: Callable[[float], None] = lambda fraction: None,
) -> list[Downstream]:
    """Return what lies below each of the points that `basin.trace` followed, in their order.

    settlements: a table with longitude and latitude in degrees, and name, country and population where they are known;
    None: the towns that come with the plugin, so that people are a lower bound. They count within the usual
    corridor of the relief's cells (`basin.grid.fineness.corridor_m`: 1000 m, over an overview two cells), to either
    side of the first within_km of a path, and neither behind its point nor past the end of what is known.
    velocities_ms: slow, assumed and fast, metres a second, for hours of the leading edge and their band. tick(fraction)
    is called on the way; what it raises ends the work.

    Raises DataProblem for velocities that do not rise above 0.

    Method: constant velocity, the default of travel times (Baia Mare 2000: 0.8 to 1.1 m/s).

    >>> from tailings_plugin import basin, consequence
    >>> from tailings_plugin.about import DATA_FOLDER
    >>> traces = basin.trace(DATA_FOLDER / "relief_etopo5_burnt.tif", [[76.11, 42.88], [20.0, 50.0]])
    >>> below, outside = consequence.downstream(traces)
    >>> below.ends_in, round(below.length_km), round(below.arrival.leading_h), [town.name for town in below.towns]
    ('inland_sink', 767, 213, ['Ak-Tyuz', 'Kemin'])
    >>> outside.not_traced
    'off_raster'
    """
    slow, assumed, fast = velocities_ms
    if not 0 < slow <= assumed <= fast:
        raise DataProblem(
            "The velocities {slow:g}, {assumed:g} and {fast:g} m/s must rise above 0: slow, assumed, fast.",
            slow=slow,
            assumed=assumed,
            fast=fast,
        )
    cell_m = traces.traced.terrain.grid.cell_m
    aside_m = corridor_m(cell_m)
    towns = _Towns.of(settlements)
    found = []
    for place, (name, path) in enumerate(paths_of(traces)):
        tick(place / len(traces.ids))
        if path is None:
            reason = traces.traced.starts.reason[place]
            found.append(Downstream(name, reason, cell_m, aside_m, within_km))
        else:
            found.append(_below(traces, place, path, towns, velocities_ms, aside_m, within_km))
    return found


@dataclass(frozen=True)
class _Towns:
    """Settlements: arrays (n,) of degrees, people (NaN unknown), and names and countries (None unknown)."""

    lon: np.ndarray
    lat: np.ndarray
    people: np.ndarray
    names: Sequence[str | None]
    countries: Sequence[str | None]

    @classmethod
    def of(cls, settlements: Any) -> "_Towns":
        if settlements is not None:
            lon, lat, people = (
                numbers(settlements, name) for name in ("longitude", "latitude", "population")
            )
            return cls(
                lon, lat, people, list(texts(settlements, "name")), list(texts(settlements, "country"))
            )
        own = places.settlements()
        lon, lat = np.array([each.point for each in own]).T
        people = np.array([each.values["population"] for each in own], dtype=float)
        return cls(lon, lat, people, [each.name for each in own], [each.values["country"] for each in own])


class _Clock:
    """When the leading edge is where along a measured path: at the velocity assumed, the fast and the slow one."""

    def __init__(self, measured: Paths, name: str, velocities_ms: tuple[float, float, float]):
        slow, assumed, fast = velocities_ms
        self.lines = [
            timelines(
                measured,
                [name],
                np.full(len(measured.m), np.nan),
                Rivers.unknown(1),
                Settings(velocity_ms=velocity_ms),
                REACH_M,
            )[0]
            for velocity_ms in (assumed, fast, slow)
        ]

    def at(self, at_m: float) -> Arrival:
        return Arrival(*(float(line.arrivals(np.array([at_m]))["leading_h"][0]) for line in self.lines))


def _below(
    traces: "Traces",
    place: int,
    path: Path,
    towns: _Towns,
    velocities_ms: tuple[float, float, float],
    aside_m: float,
    within_km: float,
) -> Downstream:
    name, paths, course = traces.ids[place], traces.traced.paths, traces.courses[place]
    ends_in, grid = paths.ends_text(place), traces.traced.terrain.grid
    moved_m, hours_per_m = traces.traced.starts.moved_m[place], traces.hours_per_m
    facts = path_facts(path, ends_in, course, moved_m, hours_per_m, paths.spacing_m)
    arrival, borders, hit = Arrival(0.0, 0.0, 0.0), [], []
    if path.m[-1] > path.m[0]:  # a point on the last cell of its water has no way
        measured = measured_paths([(name, path)], grid.crs_wkt)
        clock = _Clock(measured, name, velocities_ms)
        arrival = clock.at(float(path.m[-1]))
        borders = [
            BorderMet(each.kind, each.from_country, each.to_country, each.m / 1000, clock.at(each.m))
            for each in course.contacts
        ]
        hit = _towns_along(measured, towns, clock, aside_m, within_km, ends_in not in TRUE_ENDS)
    drop_m = float(facts["drop_m"])
    return Downstream(
        name,
        None,
        grid.cell_m,
        aside_m,
        within_km,
        path,
        float(facts["length_km"]),
        drop_m if np.isfinite(drop_m) else None,
        ends_in,
        ends_in not in TRUE_ENDS,
        facts["countries"],
        facts,
        course.complete,
        arrival,
        tuple(borders),
        tuple(hit),
    )


def _towns_along(
    measured: Paths, towns: _Towns, clock: _Clock, aside_m: float, within_km: float, goes_on: bool
) -> list[Town]:
    """Return the towns in the corridor along the beginning of a path, in the order in which water comes by."""
    end_m = min(within_km * 1000, float(measured.m[-1]))
    at = measured.cuts_m(0, float(measured.m[0]), end_m)
    lon, lat = (np.interp(at, measured.m, values) for values in (measured.lon, measured.lat))
    begin = Paths(lon, lat, at, np.array([0, len(at)]))
    hits = beside(begin, towns.lon, towns.lat, aside_m, goes_on=[goes_on or end_m < measured.m[-1]])
    found = []
    for row in np.argsort(hits["along_m"], kind="stable").tolist():
        town, along_m = int(hits["point"][row]), float(hits["along_m"][row])
        people = towns.people[town]
        found.append(
            Town(
                towns.names[town],
                towns.countries[town],
                None if np.isnan(people) else int(people),
                float(towns.lon[town]),
                float(towns.lat[town]),
                along_m / 1000,
                float(hits["aside_m"][row]),
                clock.at(along_m),
            )
        )
    return found
