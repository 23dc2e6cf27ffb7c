"""One flow over a bed, from its release until it stands."""

import time
from collections.abc import Callable, Sequence
from dataclasses import dataclass, replace

import numpy as np

from ...errors import DataProblem
from .bed import Bed
from .gauges import Beyond, Gauge, Recorder, Series
from .physics import G, Rheology
from .source import FASTEST_INFLOW_M_S, Source
from .steps import COURANT, LONGEST_STEP_S, Flow

# A flow whose momentum has fallen to this share of its peak has stopped; at 5 % the zone is still 6 % short.
STOPPED_SHARE = 0.01
LONGEST_S = 7 * 24 * 3600.0
_LOOKED_AT_AFTER = 32
_TOLD_EVERY_S = 0.2
_FILM_SHARE = 1e-4  # so little over the rim tells of no flow there
_NO_TIME = 1e-12  # of the duration: rounding


@dataclass(frozen=True)
class MassBalance:
    """Where the released volume is at the end, m3: on the relief, in the carved pit, over its rim."""

    released_m3: float
    on_relief_m3: float
    in_pit_m3: float
    left_m3: float

    @property
    def error_m3(self) -> float:
        """What the parts lack of the whole: rounding alone."""
        return self.released_m3 - self.on_relief_m3 - self.in_pit_m3 - self.left_m3

    @property
    def left_share(self) -> float:
        """The share that left the relief."""
        return self.left_m3 / self.released_m3


@dataclass(frozen=True, eq=False)
class Run:
    """What one flow did, on the cells of its bed (rows, columns).

    `depth_max_m`, `speed_max_m_s`, `depth_speed_max_m2_s`: largest depth, speed, and product of both at one time.
    `arrival_s`: when the depth first was 0.1 m; NaN: never. `depth_end_m`: at `time_end_s`.
    `momentum_share`: momentum at the end as a share of its peak; 0 when all stands.
    `series`: one per gauge. `steps`: how many it took. `beyond`: of sections, None where none were asked for.
    """

    depth_max_m: np.ndarray
    speed_max_m_s: np.ndarray
    depth_speed_max_m2_s: np.ndarray
    arrival_s: np.ndarray
    depth_end_m: np.ndarray
    time_end_s: float
    momentum_share: float
    mass: MassBalance
    series: tuple[Series, ...]
    steps: int
    beyond: Beyond | None = None

    def light(self) -> "Run":
        """Return the run with its grids as float32."""
        names = ("depth_max_m", "speed_max_m_s", "depth_speed_max_m2_s", "arrival_s", "depth_end_m")
        return replace(self, **{name: getattr(self, name).astype(np.float32) for name in names})


def run(
    bed: Bed,
    source: Source,
    rheology: Rheology,
    duration_s: float,
    *,
    gauges: Sequence[Gauge] = (),
    passed: np.ndarray | None = None,
    told: Callable[[float], None] = lambda share: None,
) -> Run:
    """Let a source go and follow it for a time in s, or until its momentum is 1 % of the peak.

    `passed`: how many sections across its way lie above each cell, whole numbers (rows, columns): then what lies beyond
    each is recorded (`Run.beyond`).
    `told` is called with the share of the duration done, several times a second; what it raises ends the run.

    Raises DataProblem for a duration that is none and where the source does not fit the bed (`Source.laid`).

    >>> import numpy as np
    >>> slope = Bed(np.linspace(60.0, 0.0, 41) + np.zeros((21, 1)), 30.0)
    >>> from tailings_plugin.consequence.flow import disc
    >>> done = run(slope, Source(5e4, disc(slope.shape, 10, 8, 3), "on_top"), Rheology(100.0, 500.0), 120.0)
    >>> bool(abs(done.mass.error_m3) < 1e-6), bool(done.arrival_s[10, 20] > done.arrival_s[10, 12])
    (True, True)
    """
    if not (np.isfinite(duration_s) and 0 < duration_s <= LONGEST_S):
        raise DataProblem(
            "A duration of {duration} s: give one above 0 and of at most {most} s.",
            duration=duration_s,
            most=round(LONGEST_S),
        )
    z_m, depth_m = source.laid(bed)
    flow = Flow(z_m, bed.cell_m, depth_m, rheology)
    covered = np.flatnonzero(flow.ground.framed(source.covered))
    lets_in = source.kind == "hydrograph"
    if lets_in:
        flow.keep_listed(covered)
    recorder = Recorder(gauges, passed, flow, bed, duration_s)
    momentum = peak = 0.0
    told_at = -np.inf
    while duration_s - flow.time_s > _NO_TIME * duration_s:
        if time.monotonic() - told_at > _TOLD_EVERY_S:
            told(flow.time_s / duration_s)
            told_at = time.monotonic()
        dt_s = min(flow.longest_step_s(), LONGEST_STEP_S, duration_s - flow.time_s)
        if lets_in:
            dt_s = min(dt_s, COURANT * bed.cell_m / FASTEST_INFLOW_M_S)
            enters_m3 = source.let_in_m3(flow.time_s + dt_s) - source.let_in_m3(flow.time_s)
            flow.let_in(covered, enters_m3 / bed.cell_area_m2 / covered.size)
        flow.step(dt_s)
        if lets_in and flow.time_s >= source.ends_s:
            lets_in = False
            flow.keep_listed(covered[:0])
        recorder.look()
        momentum = flow.momentum
        peak = max(peak, momentum)
        if lets_in or flow.steps % _LOOKED_AT_AFTER:
            continue
        if momentum < STOPPED_SHARE * peak or not flow.moves:
            break
    recorder.look(always=True)
    told(1.0)
    depth_end_m, depth_max_m, speed_max_m_s, product_max, arrival_s = flow.fields()
    let_in_m3 = source.volume_m3 if not source.ends_s else source.let_in_m3(flow.time_s)
    pit_m = np.minimum(depth_end_m, np.nan_to_num(bed.z_m - z_m))
    area = bed.cell_area_m2
    mass = MassBalance(
        released_m3=let_in_m3,
        on_relief_m3=float((depth_end_m - pit_m).sum()) * area,
        in_pit_m3=float(pit_m.sum()) * area,
        left_m3=flow.left / G * area,
    )
    return Run(
        depth_max_m,
        speed_max_m_s,
        product_max,
        arrival_s,
        depth_end_m,
        flow.time_s,
        momentum / peak if peak else 0.0,
        mass,
        recorder.series(),
        flow.steps,
        recorder.beyond(arrival_s),
    )


def touches_rim(done: Run) -> bool:
    """Return whether the flow reached the rim of its relief: then read a larger part and run again."""
    return done.mass.left_share > _FILM_SHARE
