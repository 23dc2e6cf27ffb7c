"""From paths and what is known of their rivers to timelines, and the table of reaches."""

from collections.abc import Callable, Iterable, Sequence
from dataclasses import dataclass
from itertools import pairwise
from typing import TYPE_CHECKING, Any

import numpy as np

from ..table import make_table
from . import travel_time
from .paths import Paths
from .river import Gauge, reach_slopes, river_of
from .stretches import Stretches, stretches_of

if TYPE_CHECKING:
    from pandas import DataFrame

REACH_FIELDS = (
    ("facility_id", "text"),
    ("reach", "integer"),
    ("from_km", "real"),
    ("to_km", "real"),
    ("velocity_ms", "real"),
    ("discharge_m3s", "real"),
    ("leading_h", "real"),
    ("peak_h", "real"),
    ("end_h", "real"),
    ("peak_mg_l", "real"),
    ("border_km", "real"),
    ("border_hours", "real"),
    ("border_flag", "boolean"),
    ("method", "text"),
    ("notes", "text"),
)
AreaAt = Callable[[int, np.ndarray], np.ndarray]


@dataclass(frozen=True)
class Rivers:
    """What is known of the river of each path: arrays (paths,), NaN unknown.

    `slope` (m/m) is given by the user and holds for the whole path; `mean_slope` that of the path, where neither
    the user nor heights along it tell more.
    """

    discharge_m3s: np.ndarray
    drainage_km2: np.ndarray
    mean_discharge_m3s: np.ndarray
    slope: np.ndarray
    mean_slope: np.ndarray
    specific_discharge_l_s_km2: float = np.nan

    @classmethod
    def unknown(cls, count: int) -> "Rivers":
        """Return rivers of which nothing is known."""
        nothing = np.full(count, np.nan)
        return cls(nothing, nothing, nothing, nothing, nothing)


def mean_slopes(drop_m: np.ndarray, length_km: np.ndarray) -> np.ndarray:
    """Return the mean slope (m/m) of paths (n,), NaN where drop or length are unknown or the length is 0."""
    with np.errstate(divide="ignore", invalid="ignore"):
        slope = drop_m / (length_km * 1000)
    return np.where(np.isfinite(slope), slope, np.nan)


def timelines(
    paths: Paths,
    names: Sequence[str],
    heights_m: np.ndarray,
    rivers: Rivers,
    settings: travel_time.Settings | Sequence[travel_time.Settings],
    interval_m: float,
    area_at: AreaAt | None = None,
) -> list[travel_time.Timeline]:
    """Return the timeline of every path, cut into reaches of `interval_m`; `settings` for all paths, or of each.

    `names` of the facilities; `heights_m` of all vertices (NaN unknown); `area_at(path, metres)` the drainage area
    in km2 at distances along a path, where it is known. Raises DataProblem, naming the facility, when the method
    needs what is not known.
    """
    if isinstance(settings, travel_time.Settings):
        settings = [settings] * len(names)
    lines = []
    for path, (name, set_here) in enumerate(zip(names, settings, strict=True)):
        own = paths.vertices(path)
        m = paths.m[own]
        edges = travel_time.reach_edges_m(m[0], m[-1], interval_m)
        slope = rivers.slope[path]
        if np.isnan(slope):
            slope = reach_slopes(edges, m, heights_m[own], rivers.mean_slope[path])
        gauge = Gauge(
            rivers.discharge_m3s[path],
            rivers.drainage_km2[path],
            rivers.mean_discharge_m3s[path],
            rivers.specific_discharge_l_s_km2,
        )
        middle_m = (edges[1:] + edges[:-1]) / 2
        areas_km2 = np.full(len(middle_m), np.nan) if area_at is None else area_at(path, middle_m)
        lines.append(travel_time.timeline(edges, river_of(gauge, areas_km2, slope), set_here, name))
    return lines


def reach_table(
    lines: Sequence[travel_time.Timeline],
    names: Sequence[str],
    borders: Sequence[tuple[float, float, bool]],
    reaches: Sequence[Stretches] | None = None,
) -> "DataFrame":
    """Return a row per path and reach, columns REACH_FIELDS and `path`, its number.

    Hours are those at the lower end of a reach; `borders` as `travel_time.first_border` tells them of each path.
    `reaches` of each path as `stretches_of` makes them, by default the intervals of the timelines.
    """
    reaches = [stretches_of(line) for line in lines] if reaches is None else reaches
    rows: dict[str, list] = {name: [] for name in ("path", *dict(REACH_FIELDS))}
    for path, (line, own_reaches, border) in enumerate(zip(lines, reaches, borders, strict=True)):
        border_m, border_h, in_time = border
        edges_m, count = own_reaches.edges_m, len(own_reaches.velocity_ms)
        own: dict[str, Iterable[Any]] = {
            "path": [path] * count,
            "facility_id": [names[path]] * count,
            "reach": range(1, count + 1),
            "from_km": edges_m[:-1] / 1000,
            "to_km": edges_m[1:] / 1000,
            "velocity_ms": own_reaches.velocity_ms,
            "discharge_m3s": own_reaches.discharge_m3s,
            **line.arrivals(edges_m[1:]),
            "border_km": [border_m / 1000] * count,
            "border_hours": [border_h] * count,
            "border_flag": [None if np.isnan(border_h) else in_time] * count,
            "method": [line.settings.method] * count,
            "notes": _notes(line, edges_m),
        }
        for name, values in own.items():
            rows[name] += values.tolist() if isinstance(values, np.ndarray) else values
    return make_table(rows, {"path": "integer", **dict(REACH_FIELDS)})


def _notes(line: travel_time.Timeline, edges_m: np.ndarray) -> list[str | None]:
    """Return what is to be said of each reach: what makes its times less sure, whether any of it is simulated, and from
    a hydrograph."""
    always = travel_time.warnings(line)
    return [
        "; ".join(
            [
                *always,
                *([travel_time.SIMULATED] if start < line.simulated_to_m else []),
                *([travel_time.HYDROGRAPH] if end >= line.inflow_m else []),
            ]
        )
        or None
        for start, end in pairwise(edges_m.tolist())
    ]
