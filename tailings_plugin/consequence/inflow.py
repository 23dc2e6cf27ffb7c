"""Rivers that start from the hydrograph of a simulated flow (HYDROGRAPHS of simulateflow) instead of the release."""

from collections.abc import Sequence
from dataclasses import dataclass, field, fields, replace
from typing import TYPE_CHECKING

import numpy as np

from ..table import numbers
from .flow_hydrographs import BAND
from .simulated import SimulatedTimeline
from .travel_time import Timeline

if TYPE_CHECKING:
    from pandas import DataFrame

INFLOW_FIELDS = (
    ("leading_p50_h", "real"),
    ("leading_p90_h", "real"),
    ("inflow_km", "real"),
    *((f"inflow_{name}_m3s", "real") for name in BAND),
    *((f"inflow_{name}_m3", "real") for name in BAND),
)
_LATER = ("peak_h", "end_h")
_ROUNDING_M = 1e-6  # of distances in km


@dataclass(frozen=True)
class Inflow:
    """Hydrographs along one path, the last of which a river starts from.

    `at_m` (n,) rising, metres along the path; `start_h` (n, 3): when the flow is there, bands of the runs (10, 50,
    90 %), NaN later than is known. Of the last: `peak_h`, `end_h` (3,), `peak_m3_s`, `volume_m3` (3,).
    """

    at_m: np.ndarray
    start_h: np.ndarray
    peak_h: np.ndarray
    end_h: np.ndarray
    peak_m3_s: np.ndarray
    volume_m3: np.ndarray


@dataclass(frozen=True)
class InflowTimeline(SimulatedTimeline):
    """A timeline that is simulated up to a hydrograph and starts from it: `below` is the river from there on.

    The hydrograph goes down the river as it is, at the velocities of the method: peak and volume stay, nothing
    flattens it. The leading edge is that of a tenth of the runs, the peak that of the median run, and the end that of
    nine tenths, so that one comes after the other.
    """

    below: Timeline = field(kw_only=True)
    inflow: Inflow = field(kw_only=True)

    @property
    def inflow_m(self) -> float:
        """Where the hydrograph starts, metres along the path."""
        return float(self.inflow.at_m[-1])

    def arrivals(self, at_m: np.ndarray) -> dict[str, np.ndarray]:
        """Return when the release arrives at distances (m), as `Timeline.arrivals`."""
        at_m = np.asarray(at_m, dtype=float)
        found = super().arrivals(at_m)
        river, on = self.below.arrivals(at_m), at_m >= self.inflow_m
        # A method that tells no peak and end moves all of the hydrograph alike.
        peak_h, end_h = (np.where(np.isnan(river[name]), river["leading_h"], river[name]) for name in _LATER)
        own = {
            "leading_h": self.inflow.start_h[-1, 0] + river["leading_h"],
            "peak_h": self.inflow.peak_h[1] + peak_h,
            "end_h": self.inflow.end_h[2] + end_h,
            "peak_mg_l": river["peak_mg_l"],
        }
        return {name: np.where(on, own[name], found[name]) for name in found}

    def bands(self, at_m: np.ndarray) -> dict[str, np.ndarray]:
        """Return the columns INFLOW_FIELDS at distances (m); what flows in holds from where it does on."""
        end_m = self.edges_m[-1]
        at_m = np.where(at_m <= end_m + _ROUNDING_M, np.minimum(at_m, end_m), np.nan)
        river_h, on = self.below.arrivals(at_m)["leading_h"], at_m >= self.inflow_m
        start_m = np.concatenate([self.edges_m[:1], self.inflow.at_m])
        found = {}
        for name, start_h in zip(("leading_p50_h", "leading_p90_h"), self.inflow.start_h.T[1:], strict=True):
            near_h = np.interp(at_m, start_m, np.concatenate([[0.0], start_h]))
            found[name] = np.where(on, start_h[-1] + river_h, near_h)
        found["inflow_km"] = np.where(on, self.inflow_m / 1000, np.nan)
        for unit, band in (("m3s", self.inflow.peak_m3_s), ("m3", self.inflow.volume_m3)):
            for name, value in zip(BAND, band, strict=True):
                found[f"inflow_{name}_{unit}"] = np.where(on, value, np.nan)
        return found


def inflow_timeline(line: Timeline, inflow: Inflow) -> Timeline:
    """Return a timeline that starts from the last of the hydrographs along its path.

    The line itself where one of them is not on its path. A start that is later than one further down is taken for as
    early.
    """
    on_path = (inflow.at_m > line.edges_m[0]) & (inflow.at_m < line.edges_m[-1])
    if not on_path.all():
        return line
    start_h = np.fmin.accumulate(inflow.start_h[::-1])[::-1]
    inflow = replace(inflow, start_h=start_h)
    own = {each.name: getattr(line, each.name) for each in fields(Timeline)}
    return InflowTimeline(
        **own,
        simulated_m=np.concatenate([line.edges_m[:1], inflow.at_m]),
        simulated_h=np.concatenate([[0.0], start_h[:, 0]]),
        below=_from(line, float(inflow.at_m[-1])),
        inflow=inflow,
    )


def _from(line: Timeline, at_m: float) -> Timeline:
    """Return a timeline from a place on its path on: hours count from there."""
    first = int(np.searchsorted(line.edges_m, at_m, side="right")) - 1
    edges_m = np.concatenate([[at_m], line.edges_m[first + 1 :]])
    river = replace(
        line.river, **{each.name: getattr(line.river, each.name)[first:] for each in fields(line.river)}
    )
    hours = np.interp(edges_m, line.edges_m, line.hours)
    return Timeline(edges_m, line.velocity_ms[first:], hours - hours[0], river, line.settings)


def with_inflow(table: "DataFrame", lines: Sequence[Timeline], at_km: str) -> "DataFrame":
    """Return a table of reaches or arrivals, with `path` and distances `at_km`, with the columns INFLOW_FIELDS."""
    at_m, path = numbers(table, at_km) * 1000, table["path"].to_numpy(dtype=int)
    found = {name: np.full(len(table), np.nan) for name, _ in INFLOW_FIELDS}
    for number, line in enumerate(lines):
        if isinstance(line, InflowTimeline):
            rows = np.flatnonzero(path == number)
            for name, values in line.bands(at_m[rows]).items():
                found[name][rows] = values
    return table.assign(**found)
