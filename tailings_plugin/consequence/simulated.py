"""Arrivals of a simulated flow (ARRIVAL of simulateflow) along paths, before those of the river it runs into."""

from collections.abc import Mapping
from dataclasses import dataclass, field, fields

import numpy as np
from osgeo import gdal

from ..basin.grid.grid import Grid
from ..basin.grid.raster_file import gdal_exceptions, grid_of
from ..errors import DataProblem
from .flow_mosaic import BANDS
from .travel_time import Timeline

# The flow is that of the facility as long as its arrivals go on along the path: where there is none on the first so
# many metres, or on as many on the way, what lies beyond may be the flow of another.
GAP_M = 500.0
# Within so many cells the flow beside a path is that on it: paths and flows choose their cells by other rules.
BESIDE = 1
# No flow is followed farther along a path: so much of the raster is read at most.
FARTHEST_M = 60_000.0


@dataclass(frozen=True)
class SimulatedTimeline(Timeline):
    """A timeline whose first arrivals are simulated: `simulated_m` (n,) rising, at `simulated_h` (n,).

    Further down the river goes on from the last of them: it is not there before, and by as much earlier as they are.
    """

    simulated_m: np.ndarray = field(default_factory=lambda: np.empty(0))
    simulated_h: np.ndarray = field(default_factory=lambda: np.empty(0))

    @property
    def simulated_to_m(self) -> float:
        """Up to where arrivals are simulated, metres along the path."""
        return float(self.simulated_m[-1])

    def arrivals(self, at_m: np.ndarray) -> dict[str, np.ndarray]:
        """Return when the release arrives at distances (m), as `Timeline.arrivals`; peak and end beyond it only."""
        at_m = np.asarray(at_m, dtype=float)
        river = super().arrivals(at_m)
        last = super().arrivals(self.simulated_m[-1:])["leading_h"][0]
        earlier_h = min(self.simulated_h[-1] - last, 0.0)
        near = at_m <= self.simulated_to_m
        beyond = np.maximum(river["leading_h"] + earlier_h, self.simulated_h[-1])
        leading = np.where(near, np.interp(at_m, self.simulated_m, self.simulated_h), beyond)
        unknown = np.isnan(river["leading_h"])
        found = {name: np.where(near, np.nan, river[name] + earlier_h) for name in ("peak_h", "end_h")}
        return {
            "leading_h": np.where(unknown, np.nan, leading),
            **found,
            "peak_mg_l": np.where(near, np.nan, river["peak_mg_l"]),
        }

    def reach_velocities(self) -> np.ndarray:
        """Return the velocity in m/s of each reach, of simulated ones that of the front."""
        hours = self.arrivals(self.edges_m)["leading_h"]
        with np.errstate(divide="ignore", invalid="ignore"):
            front = np.diff(self.edges_m) / (np.diff(hours) * 3600)
        simulated = (self.edges_m[:-1] < self.simulated_to_m) & np.isfinite(front)
        return np.where(simulated, front, self.velocity_ms)


def simulated_timeline(line: Timeline, at_m: np.ndarray, minutes: np.ndarray) -> Timeline:
    """Return a timeline with the arrivals in minutes that a raster has at distances (n,) along its path, NaN for none.

    The line itself where none begins at the facility (GAP_M). An arrival that is later than one further down is taken
    for as early.
    """
    known = np.flatnonzero(~np.isnan(minutes))
    if not len(known) or at_m[known[0]] - line.edges_m[0] > GAP_M:
        return line
    gaps = np.flatnonzero(np.diff(at_m[known]) > GAP_M)
    known = known[: gaps[0] + 1] if len(gaps) else known
    hours = np.minimum.accumulate(minutes[known][::-1])[::-1] / 60
    own = {each.name: getattr(line, each.name) for each in fields(Timeline)}
    start = line.edges_m[0]
    begins = at_m[known[0]] > start
    return SimulatedTimeline(
        **own,
        simulated_m=np.concatenate([[start], at_m[known]]) if begins else at_m[known],
        simulated_h=np.concatenate([[0.0], hours]) if begins else hours,
    )


class SimulatedArrivals:
    """The raster ARRIVAL of simulateflow, read along one path after the other, its first FARTHEST_M."""

    def __init__(self, path: str):
        """Open the raster; DataProblem for one that simulateflow has not made."""
        self.path = path
        with gdal_exceptions():
            try:
                self._raster = gdal.OpenEx(path, gdal.OF_RASTER)
            except RuntimeError as error:
                raise DataProblem(
                    "The raster {path} cannot be opened: {error}", path=path, error=error
                ) from error
        names = [
            self._raster.GetRasterBand(number + 1).GetDescription()
            for number in range(self._raster.RasterCount)
        ]
        if tuple(names) != BANDS["ARRIVAL"][0]:
            raise DataProblem(
                "Raster {path} is not the ARRIVAL of simulateflow: its bands must be {bands}.",
                path=path,
                bands=", ".join(BANDS["ARRIVAL"][0]),
            )
        self.grid: Grid = grid_of(self._raster, path)

    def along(self, x: np.ndarray, y: np.ndarray, m: np.ndarray) -> Mapping[str, np.ndarray]:
        """Return `at_m` and `minutes` (n,) of the earliest run at steps of half a cell along a path; NaN where none is.

        x, y: its vertices in the CRS of the raster; m: metres along it.
        """
        near = m - m[0] <= FARTHEST_M
        near[:2] = True
        x, y, m = x[near], y[near], m[near]
        columns = (x - self.grid.left) / self.grid.cell_width
        rows = (self.grid.top - y) / self.grid.cell_height
        steps = np.maximum(np.ceil(2 * np.hypot(np.diff(columns), np.diff(rows))), 1).astype(int)
        place = np.concatenate(
            [n + np.arange(count) / count for n, count in enumerate(steps)] + [[len(steps)]]
        )
        vertex = np.arange(len(m))
        row, column = (np.floor(np.interp(place, vertex, each)).astype(int) for each in (rows, columns))
        at_m, minutes = np.interp(place, vertex, m), np.full(len(place), np.nan)
        inside = (row >= -BESIDE) & (row < self.grid.rows + BESIDE)
        inside &= (column >= -BESIDE) & (column < self.grid.columns + BESIDE)
        if inside.any():
            minutes[inside] = self._earliest(row[inside], column[inside])
        return {"at_m": at_m, "minutes": minutes}

    def _earliest(self, row: np.ndarray, column: np.ndarray) -> np.ndarray:
        """Return the earliest arrival within BESIDE cells of cells (n,)."""
        row0, column0 = int(row.min()) - BESIDE, int(column.min()) - BESIDE
        wide = np.full((int(row.max()) + BESIDE + 1 - row0, int(column.max()) + BESIDE + 1 - column0), np.nan)
        top, left = max(row0, 0), max(column0, 0)
        down = min(row0 + wide.shape[0], self.grid.rows) - top
        across = min(column0 + wide.shape[1], self.grid.columns) - left
        if down <= 0 or across <= 0:
            return np.full(len(row), np.nan)
        with gdal_exceptions():
            values = self._raster.GetRasterBand(1).ReadAsArray(left, top, across, down)
        wide[top - row0 : top - row0 + down, left - column0 : left - column0 + across] = values
        found = np.full(len(row), np.nan)
        for one in range(-BESIDE, BESIDE + 1):
            for two in range(-BESIDE, BESIDE + 1):
                found = np.fmin(found, wide[row - row0 + one, column - column0 + two])
        return found
