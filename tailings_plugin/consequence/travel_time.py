"""When released matter arrives: velocities per reach, hours along the path, the border limit."""

from collections.abc import Sequence
from dataclasses import dataclass

import numpy as np

from ..errors import DataProblem
from . import jobson
from .river import FLATTEST, River

# Of a path, in one table.
MOST_REACHES = 1_000_000
METHODS = ("constant", "manning", "jobson")
# Rivers flow between these; a velocity outside is reported, not refused.
USUAL_VELOCITY_MS = (0.02, 6.0)
# Slow, assumed and fast: the plume of Baia Mare 2000 travelled at 0.8 to 1.1 m/s. A record, no band of an estimate.
ASSUMED_VELOCITIES_MS = (0.8, 1.0, 1.1)
# Said of arrivals and reaches whose hours a simulated flow tells (simulateflow).
SIMULATED = "simulated"
# Said of those whose hours begin with the hydrograph of a simulated flow.
HYDROGRAPH = "hydrograph"


@dataclass(frozen=True)
class Settings:
    """How velocities are made; what a method does not use is ignored."""

    method: str = "constant"
    velocity_ms: float = 1.0
    probable: str = "most"
    roughness: float = 0.05
    width_m: float = 20.0
    depth_m: float = 1.0
    mass_kg: float | None = None
    recovery: float = 1.0

    def check(self) -> None:
        """Raise DataProblem for a setting that cannot be."""
        if self.method not in METHODS:
            raise DataProblem(
                "METHOD {method!r} is not one of {methods}.", method=self.method, methods=", ".join(METHODS)
            )
        for name in ("velocity_ms", "roughness", "width_m", "depth_m"):
            if not getattr(self, name) > 0:
                raise DataProblem(
                    "{name} must be above 0, but is {value:g}.", name=name, value=getattr(self, name)
                )
        if self.mass_kg is not None and not self.mass_kg > 0:
            raise DataProblem(
                "The released mass must be above 0 kg, but is {mass_kg:g}.", mass_kg=self.mass_kg
            )


@dataclass(frozen=True)
class Timeline:
    """One path cut into reaches: `edges_m` (n + 1), `velocity_ms` (n), `hours` of the peak at the edges."""

    edges_m: np.ndarray
    velocity_ms: np.ndarray
    hours: np.ndarray
    river: River
    settings: Settings

    @property
    def simulated_to_m(self) -> float:
        """Up to where arrivals are simulated, metres along the path; NaN: nowhere (`simulated.SimulatedTimeline`)."""
        return np.nan

    @property
    def inflow_m(self) -> float:
        """From where on the river starts from a hydrograph, metres; NaN: nowhere (`inflow.InflowTimeline`)."""
        return np.nan

    def reach_velocities(self) -> np.ndarray:
        """Return the velocity in m/s of each reach."""
        return self.velocity_ms

    def arrivals(self, at_m: np.ndarray) -> dict[str, np.ndarray]:
        """Return when the release arrives at distances (m) along the path.

        Columns leading_h, peak_h, end_h and peak_mg_l; NaN outside the path and where the method does not
        tell: only Jobson knows peak, end and concentration, the other two the arrival.
        """
        at_m = np.asarray(at_m, dtype=float)
        inside = (at_m >= self.edges_m[0]) & (at_m <= self.edges_m[-1])
        hours = np.where(inside, np.interp(at_m, self.edges_m, self.hours), np.nan)
        unknown = np.full(at_m.shape, np.nan)
        if self.settings.method != "jobson":
            return {"leading_h": hours, "peak_h": unknown, "end_h": unknown, "peak_mg_l": unknown}
        reach = np.clip(np.searchsorted(self.edges_m, at_m, side="left") - 1, 0, len(self.velocity_ms) - 1)
        flow = self.river.discharge_m3s[reach]
        unit = jobson.unit_peak_concentration(hours, flow / self.river.mean_discharge_m3s[reach])
        leading = jobson.LEADING_EDGE * hours
        mass_kg = self.settings.mass_kg
        peak = unknown
        if mass_kg is not None:
            # At the source the slug is not mixed yet: no concentration there.
            peak = np.where(
                hours > 0,
                jobson.peak_concentration_mg_l(unit, mass_kg, flow, self.settings.recovery),
                np.nan,
            )
        end = leading + jobson.passage_hours(unit)
        return {"leading_h": leading, "peak_h": hours, "end_h": end, "peak_mg_l": peak}


def reach_edges_m(start_m: float, end_m: float, interval_m: float) -> np.ndarray:
    """Return the edges of reaches of `interval_m`, the last one shorter."""
    if not interval_m > 0:
        raise DataProblem(
            "The length of the reaches must be above 0, but is {interval_m:g} m.", interval_m=interval_m
        )
    if (end_m - start_m) / interval_m > MOST_REACHES:
        raise DataProblem(
            "A path of {length_m:.0f} m has too many reaches of {interval_m:g} m: make them longer.",
            length_m=end_m - start_m,
            interval_m=interval_m,
        )
    count = max(1, int(np.ceil((end_m - start_m) / interval_m - 1e-9)))
    return np.append(start_m + interval_m * np.arange(count), end_m)


def timeline(edges_m: np.ndarray, river: River, settings: Settings, name: str) -> Timeline:
    """Return velocities and hours of the path of facility `name`; DataProblem when inputs are missing."""
    velocity = np.broadcast_to(_velocity(river, settings, name), (len(edges_m) - 1,)).astype(float)
    hours = np.concatenate([[0.0], np.cumsum(np.diff(edges_m) / velocity / 3600.0)])
    return Timeline(edges_m, velocity, hours, river, settings)


def manning_velocity(
    slope: np.ndarray, roughness: float, depth_m: float, width_m: float, discharge_m3s: np.ndarray
) -> np.ndarray:
    """Return Manning's velocity in m/s in a wide channel (hydraulic radius = depth).

    Where the discharge is known the depth is the one that carries it in `width_m`:
    Q = width depth^(5/3) sqrt(slope) / roughness; elsewhere it is `depth_m`.
    """
    normal_m = (discharge_m3s * roughness / (width_m * np.sqrt(slope))) ** 0.6
    depth = np.where(np.isnan(discharge_m3s), depth_m, normal_m)
    return depth ** (2 / 3) * np.sqrt(slope) / roughness


def _velocity(river: River, settings: Settings, name: str) -> np.ndarray:
    settings.check()
    if settings.method == "constant":
        return np.array([settings.velocity_ms])
    river.check(name)
    if settings.method == "manning":
        if not (river.slope > 0).all():
            raise DataProblem(
                "Manning needs a slope above 0, but the path of facility {name} has "
                "none. Fill drop_m and length_km of the paths, or give SLOPE.",
                name=name,
            )
        return manning_velocity(
            river.slope, settings.roughness, settings.depth_m, settings.width_m, river.discharge_m3s
        )
    velocity = jobson.peak_velocity(
        river.discharge_m3s, river.drainage_km2, river.mean_discharge_m3s, river.slope, settings.probable
    )
    if np.isnan(velocity).any():
        raise DataProblem(
            "Jobson needs the discharge and the drainage area along the path of facility {name}: give "
            "DISCHARGE and DRAINAGE_AREA, fields of the paths, or DIRECTIONS. Without them use the constant "
            "velocity.",
            name=name,
        )
    return velocity


def warnings(line: Timeline) -> list[str]:
    """Return what makes the times of a path less sure, as short codes."""
    found = []
    low, high = USUAL_VELOCITY_MS
    if (line.velocity_ms < low).any() or (line.velocity_ms > high).any():
        found.append("unusual_velocity")
    if line.settings.method != "constant" and (line.river.slope <= FLATTEST).any():
        found.append("flat_reaches")
    if line.settings.method == "jobson":
        if np.isnan(line.river.mean_discharge_m3s).any():
            found.append("mean_discharge_unknown")
        if np.isnan(line.river.slope).any():
            found.append("slope_unknown")
    return found


def first_border(crossings_m: Sequence[float], line: Timeline, limit_h: float) -> tuple[float, float, bool]:
    """Return metres and hours of the leading edge to the first border, and whether within `limit_h`.

    NaN, NaN, False without a crossing on the path.
    """
    if not len(crossings_m):
        return np.nan, np.nan, False
    first_m = float(np.min(crossings_m))
    hours = float(line.arrivals(np.array([first_m]))["leading_h"][0])
    return first_m, hours, hours <= limit_h


def ends_before(line: Timeline, limit_h: float) -> bool:
    """Return whether the leading edge is at the end of what is known of a path before `limit_h`."""
    return bool(line.arrivals(line.edges_m[-1:])["leading_h"][0] < limit_h)
