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
# The share of the runs that pass where the river starts: then the whole band has something that flows.
ENTRY_SHARE = 0.9
_LATER = ("peak_h", "end_h")
_ROUNDING_M = 1e-6  # of distances in km


@dataclass(frozen=True)
class Inflow:
    """Hydrographs along one path, one of which a river starts from.

    `at_m` (n,) rising, metres along the path; `start_h` (n, 3): when the flow is there, bands of the runs (10, 50,
    90 %), NaN later than is known. `entry`: which of them the river starts from; of this one `peak_h`, `end_h` (3,),
    `peak_m3_s`, `volume_m3` (3,).
    """

    at_m: np.ndarray
    start_h: np.ndarray
    entry: int
    peak_h: np.ndarray
    end_h: np.ndarray
    peak_m3_s: np.ndarray
    volume_m3: np.ndarray


@dataclass(frozen=True)
class InflowTimeline(SimulatedTimeline):
    """A timeline that is simulated up to a hydrograph and starts from it: `below` is the river from there on.

    The hydrograph goes down the river as it is, at the velocities of the method: peak and volume stay, nothing
    flattens it. The leading edge is that of a tenth of the runs, the peak that of the median run, and the end that of
    nine tenths, so that one comes after the other. Where runs are seen farther down earlier than the river would be,
    the starts there hold, and the river goes on from the last of them.
    """

    below: Timeline = field(kw_only=True)
    inflow: Inflow = field(kw_only=True)

    @property
    def inflow_m(self) -> float:
        """Where the hydrograph starts, metres along the path."""
        return float(self.inflow.at_m[self.inflow.entry])

    def arrivals(self, at_m: np.ndarray) -> dict[str, np.ndarray]:
        """Return when the release arrives at distances (m), as `Timeline.arrivals`."""
        at_m = np.asarray(at_m, dtype=float)
        river, on = self.below.arrivals(at_m), at_m >= self.inflow_m
        # A method that tells no peak and end moves all of the hydrograph alike.
        peak_h, end_h = (np.where(np.isnan(river[name]), river["leading_h"], river[name]) for name in _LATER)
        return {
            "leading_h": self._start_h(0, at_m),
            "peak_h": np.where(on, self.inflow.peak_h[1] + peak_h, np.nan),
            "end_h": np.where(on, self.inflow.end_h[2] + end_h, np.nan),
            "peak_mg_l": np.where(on, river["peak_mg_l"], np.nan),
        }

    def bands(self, at_m: np.ndarray) -> dict[str, np.ndarray]:
        """Return the columns INFLOW_FIELDS at distances (m); what flows in holds from where it does on."""
        end_m = self.edges_m[-1]
        at_m = np.where(at_m <= end_m + _ROUNDING_M, np.minimum(at_m, end_m), np.nan)
        on = at_m >= self.inflow_m
        found = {"leading_p50_h": self._start_h(1, at_m), "leading_p90_h": self._start_h(2, at_m)}
        found["inflow_km"] = np.where(on, self.inflow_m / 1000, np.nan)
        for unit, band in (("m3s", self.inflow.peak_m3_s), ("m3", self.inflow.volume_m3)):
            for name, value in zip(BAND, band, strict=True):
                found[f"inflow_{name}_{unit}"] = np.where(on, value, np.nan)
        return found

    def _start_h(self, band: int, at_m: np.ndarray) -> np.ndarray:
        """Return when the flow, or the river below it, is first at distances: of a tenth, half or nine tenths."""
        start_h, last_m = self.inflow.start_h[:, band], self.simulated_to_m
        river_h = self.below.arrivals(at_m)["leading_h"]
        to_last_h = self.below.arrivals(np.array([last_m]))["leading_h"][0]
        seen_m = np.concatenate([self.edges_m[:1], self.inflow.at_m])
        seen_h = np.interp(at_m, seen_m, np.concatenate([[0.0], start_h]))
        seen_h = np.where(at_m <= last_m, seen_h, start_h[-1] + river_h - to_last_h)
        flows_h = np.where(at_m >= self.inflow_m, start_h[self.inflow.entry] + river_h, np.nan)
        within = (at_m >= self.edges_m[0]) & (at_m <= self.edges_m[-1])
        return np.where(within, np.fmin(seen_h, flows_h), np.nan)


def inflow_timeline(line: Timeline, inflow: Inflow) -> Timeline:
    """Return a timeline that starts from a hydrograph along its path.

    The line itself where one of the hydrographs is not on its path. A start that is later than one further down is
    taken for as early.
    """
    on_path = (inflow.at_m > line.edges_m[0]) & (inflow.at_m < line.edges_m[-1])
    if not on_path.all():
        return line
    start_h = np.fmin.accumulate(inflow.start_h[::-1])[::-1]
    own = {each.name: getattr(line, each.name) for each in fields(Timeline)}
    return InflowTimeline(
        **own,
        simulated_m=np.concatenate([line.edges_m[:1], inflow.at_m]),
        simulated_h=np.concatenate([[0.0], start_h[:, 0]]),
        below=_from(line, float(inflow.at_m[inflow.entry])),
        inflow=replace(inflow, start_h=start_h),
    )


def entry_of(passed: np.ndarray, runs: np.ndarray) -> int:
    """Return from which of hydrographs, in the order of the path, a river starts: the last that nine tenths pass.

    `passed`: how many of `runs` do, each (n,). The last of all where nine tenths pass none.

    >>> entry_of(np.array([12, 12, 11, 9]), np.full(4, 12))
    2
    """
    enough = np.flatnonzero(passed >= ENTRY_SHARE * runs)
    return int(enough[-1]) if len(enough) else len(passed) - 1


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
