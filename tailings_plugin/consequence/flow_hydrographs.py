"""What passes along the path of a facility over time, in all runs: hydrographs that a river may start from."""

from collections.abc import Sequence
from dataclasses import dataclass

import numpy as np

from .flow import Run, place_of_share

# A section every so many metres along a path; of flow that lies farther from the path it is not said that it passes.
EVERY_M, BESIDE_M = 250.0, 2000.0
# The shares of the runs that bands are told at: as many have no more of a volume, and are no later.
BAND = {"p10": 0.1, "p50": 0.5, "p90": 0.9}
# A hydrograph ends where it falls below this share of its peak, as the passage of a slug does in Jobson 1996.
ENDED_SHARE = 0.1
# More than this share of the runs has to pass a section for a hydrograph there, so that the median run does.
LEAST_SHARE = 0.5
HYDROGRAPH_FIELDS = (
    ("facility_id", "text"),
    ("distance_km", "real"),
    ("place", "text"),
    *((f"start_{name}_min", "real") for name in BAND),
    *((f"peak_{name}_min", "real") for name in BAND),
    *((f"end_{name}_min", "real") for name in BAND),
    *((f"peak_{name}_m3s", "real") for name in BAND),
    *((f"volume_{name}_m3", "real") for name in BAND),
    ("runs", "integer"),
    ("runs_passed", "integer"),
)
Band = tuple[float, float, float]


@dataclass(frozen=True)
class Hydrograph:
    """What passes a section at (x, y), where the M of the path is `km`: bands (10, 50, 90 %) over the runs.

    `start_min`: 0.1 m are met beyond it; `peak_min`, `peak_m3_s`: the largest discharge; `end_min`: the last one of a
    tenth of that; `volume_m3`: what lies beyond it in the end. Runs that do not pass have no discharge and no volume,
    and their times count as later than all: NaN where the time asked for never comes, or not before the run ended.
    """

    place: str | None
    km: float
    x: float
    y: float
    start_min: Band
    peak_min: Band
    end_min: Band
    peak_m3_s: Band
    volume_m3: Band
    runs: int
    runs_passed: int

    def row(self, facility: str) -> tuple:
        """Return the values of HYDROGRAPH_FIELDS."""
        bands = (self.start_min, self.peak_min, self.end_min, self.peak_m3_s, self.volume_m3)
        values = (None if np.isnan(value) else value for band in bands for value in band)
        return facility, self.km, self.place, *values, self.runs, self.runs_passed


@dataclass(frozen=True)
class Sections:
    """Sections across a path: place (None: one of equal distances), its M in km, x and y of each, rising.

    `passed`: how many of them lie above each cell of the window, (rows, columns).
    """

    places: tuple[str | None, ...]
    km: np.ndarray
    x: np.ndarray
    y: np.ndarray
    passed: np.ndarray


def sections_along(
    path: np.ndarray,
    cells: np.ndarray,
    m: np.ndarray,
    shape: tuple[int, int],
    cell_m: float,
    places: Sequence[tuple[str, float]] = (),
) -> Sections | None:
    """Return sections across a path every EVERY_M and at places (name, km from its start); None where it is shorter.

    `path`: vertices x, y, m (n, 3). `cells`: rows and columns (k, 2) along it on cells of a window of this `shape`, at
    `m` (k,) metres from its start. A cell lies beyond a section when the place of the path nearest to it does, within
    BESIDE_M; sections end where the path first leaves the window.
    """
    outside = np.flatnonzero(((cells < 1) | (cells > np.array(shape) - 2)).any(axis=1))
    within = int(outside[0]) if len(outside) else len(cells)
    if within < 2 or m[within - 1] < EVERY_M:
        return None
    cells, m = cells[:within], m[:within]
    named = {km * 1000: name for name, km in places if 0 < km * 1000 < m[-1]}
    at_m = np.array(sorted({*np.arange(EVERY_M, m[-1], EVERY_M).tolist(), *named}))
    if not len(at_m):
        return None
    x, y = (np.interp(path[0, 2] + at_m, path[:, 2], values) for values in path[:, :2].T)
    passed = _nearest(cells, np.searchsorted(at_m, m, side="right"), shape, BESIDE_M / cell_m)
    return Sections(tuple(map(named.get, at_m.tolist())), (path[0, 2] + at_m) / 1000, x, y, passed)


def _nearest(cells: np.ndarray, numbers: np.ndarray, shape: tuple[int, int], reach: float) -> np.ndarray:
    """Return the number of the nearest of cells (k, 2) for each cell of a grid, 0 with none within `reach` cells."""
    made, nearest = np.zeros(shape, dtype=np.intp), np.full(shape, reach**2)
    around = int(np.ceil(reach))
    for (row, column), number in zip(cells.tolist(), numbers.tolist(), strict=True):
        top, left = max(round(row) - around, 0), max(round(column) - around, 0)
        view = (slice(top, round(row) + around + 1), slice(left, round(column) + around + 1))
        down = np.arange(top, top + nearest[view].shape[0])[:, None] - row
        away = down**2 + (np.arange(left, left + nearest[view].shape[1]) - column) ** 2
        closer = away < nearest[view]
        nearest[view][closer], made[view][closer] = away[closer], number
    return made


def hydrographs(sections: Sections | None, runs: Sequence[Run]) -> tuple[Hydrograph, ...]:
    """Return what passes each section, in the order of the path, as far as more than half of the runs do."""
    if sections is None:
        return ()
    found, at = [], np.stack([sections.km, sections.x, sections.y], axis=1).tolist()
    for number in range(len(sections.km)):
        each = np.array([_of_run(done, number) for done in runs])
        passed = int(np.count_nonzero(~np.isnan(each[:, 0])))
        if passed <= LEAST_SHARE * len(runs):
            break
        start, peak, end, discharge, volume = (_band(column) for column in each.T)
        place, (km, x, y) = sections.places[number], at[number]
        found.append(Hydrograph(place, km, x, y, start, peak, end, discharge, volume, len(runs), passed))
    return tuple(found)


def _of_run(done: Run, section: int) -> tuple[float, float, float, float, float]:
    """Return start, time of the peak and end in minutes, the peak in m3/s and the volume in m3 of one run."""
    beyond = done.beyond
    if beyond is None or np.isnan(beyond.arrival_s[section]):
        return np.nan, np.nan, np.nan, 0.0, 0.0
    start, discharge = beyond.arrival_s[section], beyond.discharge_m3_s(section)
    volume = max(float(beyond.volume_m3[section, -1]), 0.0)
    peak = int(np.argmax(discharge))
    if discharge[peak] <= 0:  # what lies beyond it was there from the start
        return start / 60, np.nan, np.nan, 0.0, volume
    last = int(np.flatnonzero(discharge >= ENDED_SHARE * discharge[peak])[-1])
    middle = (beyond.times_s[peak] + beyond.times_s[peak + 1]) / 2
    # What still passes when the run is ended has no end that is known.
    end = beyond.times_s[last + 1] if last + 1 < len(discharge) else np.nan
    return start / 60, max(middle, start) / 60, max(end, start) / 60, float(discharge[peak]), volume


def _band(values: np.ndarray) -> Band:
    """Return the values that these shares of the runs stay at or below; NaN counts as later than all."""
    ordered = np.sort(values)  # NaN last
    low, middle, high = (float(ordered[place_of_share(share, len(values))]) for share in BAND.values())
    return low, middle, high
