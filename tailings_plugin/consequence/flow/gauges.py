"""Where a flow is recorded as it passes: places, and lines across its way."""

from collections.abc import Iterable
from dataclasses import dataclass

import numpy as np

from ...errors import DataProblem
from .bed import Bed
from .steps import Flow

_RECORDS = 600  # at most so many, and two ends


@dataclass(frozen=True)
class Gauge:
    """A place, (row, column) in cells, or a line to a second one, across which the discharge is told."""

    start: tuple[float, float]
    end: tuple[float, float] | None = None


@dataclass(frozen=True, eq=False)
class Series:
    """What a gauge recorded, each (k,): time in s, largest depth in m and speed in m/s along it, discharge in m3/s.

    The discharge is that through the line, to either side, less what comes back; of a place, that through one cell.
    """

    times_s: np.ndarray
    depth_m: np.ndarray
    speed_m_s: np.ndarray
    discharge_m3_s: np.ndarray

    def arrival_s(self, depth_m: float = 0.1) -> float:
        """Return when a depth was first recorded; NaN: never."""
        reached = np.flatnonzero(self.depth_m >= depth_m)
        return float(self.times_s[reached[0]]) if reached.size else float("nan")


@dataclass(frozen=True, eq=False)
class Beyond:
    """What lay beyond each of several sections across the way of a flow, or had left the relief there.

    `times_s` (k,), `volume_m3` (sections, k); `arrival_s` (sections,): when a depth of 0.1 m was first met beyond each,
    NaN: never.
    """

    times_s: np.ndarray
    volume_m3: np.ndarray
    arrival_s: np.ndarray

    def discharge_m3_s(self, section: int) -> np.ndarray:
        """Return the mean discharge through a section between its times (k - 1,), less what came back."""
        return np.diff(self.volume_m3[section]) / np.diff(self.times_s)


class Recorder:
    """Looks at the cells under the gauges, and beyond sections, as a flow goes on.

    `passed`: how many sections lie above each cell, whole numbers (rows, columns), None without any.

    Raises DataProblem for a gauge that has no cell on the bed.
    """

    def __init__(
        self, gauges: Iterable[Gauge], passed: np.ndarray | None, flow: Flow, bed: Bed, duration_s: float
    ):
        self._flow, self._passed, self._area_m2 = flow, passed, bed.cell_area_m2
        self._lines = [_Line(gauge, flow, bed) for gauge in gauges]
        self._sections = 0 if passed is None else int(passed.max())
        self._part = None
        if passed is not None and self._sections:
            self._part = flow.ground.framed(passed).astype(np.intp)
        self._depths: list[np.ndarray] = []
        self._every_s = duration_s / _RECORDS
        self._times: list[float] = []
        self._rows: list[list[tuple[float, float, float]]] = []
        self.look()

    def look(self, *, always: bool = False) -> None:
        """Record when it is time to, or always."""
        now = self._flow.time_s
        if not (self._lines or self._sections) or (self._times and (now <= self._times[-1])):
            return
        if always or not self._times or now - self._times[-1] >= self._every_s:
            self._times.append(now)
            self._rows.append([line.now(self._flow) for line in self._lines])
            if self._part is not None:
                self._depths.append(self._flow.depth_by(self._part, self._sections + 1))

    def series(self) -> tuple[Series, ...]:
        """Return what was recorded, one per gauge."""
        times = np.array(self._times)
        return tuple(
            Series(times, *np.array([row[number] for row in self._rows]).T)
            for number in range(len(self._lines))
        )

    def beyond(self, arrival_s: np.ndarray) -> Beyond | None:
        """Return what was recorded beyond sections, with the arrivals of the run (rows, columns); None without any."""
        if self._passed is None or not self._sections:
            return None
        within_m3 = np.array(self._depths).T * self._area_m2
        first_s = np.full(self._sections + 1, np.inf)
        reached = ~np.isnan(arrival_s)
        np.minimum.at(first_s, self._passed[reached], arrival_s[reached])
        first_s = np.minimum.accumulate(first_s[::-1])[::-1][1:]
        return Beyond(
            np.array(self._times),
            np.cumsum(within_m3[::-1], axis=0)[::-1][1:],
            np.where(np.isinf(first_s), np.nan, first_s),
        )


class _Line:
    """The cells under a gauge, and the length of the line in each as a vector across it."""

    def __init__(self, gauge: Gauge, flow: Flow, bed: Bed):
        (row, column), (last_row, last_column) = gauge.start, gauge.end or gauge.start
        long = max(abs(last_row - row), abs(last_column - column))
        # In the middle of equal parts: a part that ended between two cells would count for one of them only.
        count = max(int(np.ceil(2 * long)), 1)
        along = (np.arange(count) + 0.5) / count
        rows = np.rint(row + (last_row - row) * along).astype(int)
        columns = np.rint(column + (last_column - column) * along).astype(int)
        on_bed = (rows >= 0) & (rows < bed.shape[0]) & (columns >= 0) & (columns < bed.shape[1])
        rows, columns = rows[on_bed], columns[on_bed]
        has_ground = ~np.isnan(bed.z_m[rows, columns])
        if not has_ground.any():
            raise DataProblem("A gauge lies outside the relief, or where it has no data; move it.")
        self._flat = np.array(
            [flow.ground.index(*cell) for cell in zip(rows[has_ground], columns[has_ground], strict=True)]
        )
        share = bed.cell_m / count
        # To the right of the line's direction; a place has no direction and takes the speed.
        self._to_east = -(last_row - row) * share
        self._to_south = (last_column - column) * share
        self._cell_m = bed.cell_m if gauge.end is None or long == 0 else 0.0

    def now(self, flow: Flow) -> tuple[float, float, float]:
        depth, u, v = flow.at(self._flat)
        speed = np.hypot(u, v)
        if self._cell_m:
            discharge = float((depth * speed).sum()) * self._cell_m
        else:
            discharge = abs(float((depth * (u * self._to_east + v * self._to_south)).sum()))
        return float(depth.max()), float(speed.max()), discharge
