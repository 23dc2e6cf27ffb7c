"""The reaches of a path that a table tells of: its intervals, or stretches that end at given hours."""

from collections.abc import Sequence
from dataclasses import dataclass

import numpy as np

from ..errors import DataProblem
from .bands import rising
from .travel_time import Timeline

# No reach is shorter (m): an hour may pass where another cut lies already.
SHORTEST_M = 1.0
# So exactly the place of an hour along simulated arrivals is found (m).
PLACED_M = 0.01


@dataclass(frozen=True)
class Stretches:
    """Reaches (n,) of a path between `edges_m` (n + 1,): mean velocity and discharge, NaN where it is not known."""

    edges_m: np.ndarray
    velocity_ms: np.ndarray
    discharge_m3s: np.ndarray


def read_hours(text: str) -> list[float]:
    """Return the hours of "6, 24, 48", none of an empty text; DataProblem when they do not rise from 0.

    >>> read_hours("6, 24; 48")
    [6.0, 24.0, 48.0]
    """
    hours = rising(text)
    if hours is None:
        raise DataProblem(
            "The hours {text!r} at which reaches end must be rising and above 0, such as 6, 24, 48.",
            text=text,
        )
    return hours


def stretches_of(line: Timeline, ends_h: Sequence[float] = ()) -> Stretches:
    """Return the reaches of a timeline: its intervals, or those between `edges_by_hours` where hours are given."""
    if not len(ends_h):
        return Stretches(line.edges_m, line.reach_velocities(), line.river.discharge_m3s)
    edges_m = edges_by_hours(line, ends_h)
    # Each metre takes its time: the mean velocity is that of the times together.
    velocity_ms = 1 / _means(1 / line.velocity_ms, line.edges_m, edges_m)
    with np.errstate(divide="ignore", invalid="ignore"):
        front_ms = np.diff(edges_m) / (np.diff(_leading_h(line, edges_m)) * 3600)
    simulated = (edges_m[:-1] < line.simulated_to_m) & np.isfinite(front_ms)
    velocity_ms = np.where(simulated, front_ms, velocity_ms)
    return Stretches(edges_m, velocity_ms, _means(line.river.discharge_m3s, line.edges_m, edges_m))


def edges_by_hours(line: Timeline, ends_h: Sequence[float]) -> np.ndarray:
    """Return the edges (m) of reaches that end where the leading edge is at rising hours, and at the path's end.

    Also cut where a simulated flow ends and a hydrograph begins: what is noted of a reach holds for all of it.
    """
    ends = np.asarray(ends_h, dtype=float)
    at_m = _last_by(line, ends[ends < _leading_h(line, line.edges_m[-1:])])
    start_m, end_m = line.edges_m[[0, -1]]
    wanted = np.sort(np.concatenate([[line.simulated_to_m, line.inflow_m], at_m]))
    edges = [start_m]
    for metres in wanted[np.isfinite(wanted)].tolist():
        if edges[-1] + SHORTEST_M <= metres <= end_m - SHORTEST_M:
            edges.append(metres)
    return np.array([*edges, end_m])


def _leading_h(line: Timeline, at_m: np.ndarray) -> np.ndarray:
    return line.arrivals(at_m)["leading_h"]


def _last_by(line: Timeline, hours: np.ndarray) -> np.ndarray:
    """Return how far (m) along a path the leading edge is at hours (n,) before it is at the end."""
    if np.isnan(line.simulated_to_m):
        return np.interp(hours, _leading_h(line, line.edges_m), line.edges_m)
    # Simulated arrivals rise as they like, and the river may wait for the flow: halved until it is a centimetre.
    near, far = (np.full(len(hours), line.edges_m[end]) for end in (0, -1))
    while len(hours) and (far - near).max() > PLACED_M:
        middle = (near + far) / 2
        early = _leading_h(line, middle) <= hours
        near, far = np.where(early, middle, near), np.where(early, far, middle)
    return near


def _means(values: np.ndarray, edges_m: np.ndarray, coarse_m: np.ndarray) -> np.ndarray:
    """Return means along a path of values between edges, between coarser edges; NaN where some are not known."""
    length_m, known = np.diff(edges_m), np.isfinite(values)

    def between(each: np.ndarray) -> np.ndarray:
        return np.diff(np.interp(coarse_m, edges_m, np.concatenate([[0.0], np.cumsum(each)])))

    covered_m, coarse = between(known * length_m), np.diff(coarse_m)
    mean = between(np.where(known, values, 0.0) * length_m) / coarse
    return np.where(covered_m >= coarse - 1e-6, mean, np.nan)
