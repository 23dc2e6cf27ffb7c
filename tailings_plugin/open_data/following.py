"""Where the water of facilities goes, as small boxes: so much of the open data is fetched, and no more.

First along the embedded relief, which is coarse and follows the mapped rivers; then, over the fine relief fetched so
far, on from where its paths leave it, until none does.
"""

from collections.abc import Callable, Iterable, Sequence
from dataclasses import dataclass
from pathlib import Path

import numpy as np
from osgeo import osr

from ..basin.analysis import trace
from ..basin.grid.raster_file import gdal_exceptions, reference_of
from ..basin.paths.ends import EDGE, VOID
from ..places.embedded import DATA_FOLDER
from .catalogue import Box

Tick = Callable[[float], None]

EMBEDDED_RELIEF = DATA_FOLDER / "relief_etopo5_burnt.tif"
WGS84 = "EPSG:4326"

# Boxes are made of squares of a fixed net, a twentieth of a degree wide (5.6 km from north to south): the boxes of two
# rounds, and of two projects, meet without overlap.
SQUARES_PER_DEGREE = 20
ROUND_THE_EARTH = 360 * SQUARES_PER_DEGREE

# A coarse path may lie a cell beside its water (1.9 km), and the zone along the water reaches as far again.
MARGIN_KM = 4.0
# Around a facility where no coarse path is known.
UNKNOWN_KM = 20.0
# Around the place where a path leaves what was fetched, and for how far the coarse path shows the way from there.
LEFT_KM = 6.0
AHEAD_KM = 40.0
# So far above that place the path is followed anew when there is more.
ABOVE_KM = 5.0

KM_PER_DEGREE = 111.32
LONGEST_STEP_KM = 1.0


@dataclass(frozen=True)
class Water:
    """Places where water is followed from: longitude, latitude (n,) in degrees, and for how many kilometres (n,)."""

    longitude: np.ndarray
    latitude: np.ndarray
    left_km: np.ndarray

    def __len__(self) -> int:
        return len(self.longitude)


@dataclass(frozen=True)
class Ways:
    """Squares to fetch next, and the water that is then to be followed on."""

    squares: frozenset[tuple[int, int]]
    water: Water


def coarse_squares(
    longitude: np.ndarray,
    latitude: np.ndarray,
    reach_km: float,
    tick: Tick = lambda fraction: None,
) -> tuple[frozenset[tuple[int, int]], int]:
    """Return the squares along the water of points (n,), over the embedded relief, and how many lie off it.

    The paths are `reach_km` long at most; around a point off that relief, the squares within UNKNOWN_KM.
    """
    paths = _paths(EMBEDDED_RELIEF, longitude, latitude, np.full(len(longitude), reach_km), tick)
    squares: set[tuple[int, int]] = set()
    off = 0
    for x, y, path in zip(longitude.tolist(), latitude.tolist(), paths, strict=True):
        if path is None:
            off += 1
            squares |= squares_near([x], [y], min(UNKNOWN_KM, reach_km))
        else:
            squares |= squares_near(path.longitude, path.latitude, MARGIN_KM)
    return frozenset(squares), off


def next_squares(
    relief: str, water: Water, asked: frozenset[tuple[int, int]], tick: Tick = lambda fraction: None
) -> Ways:
    """Return the squares to ask for next, where paths over the relief fetched so far leave it before their reach.

    relief: what GDAL opens, with holes where nothing was fetched. asked: the squares asked for so far. A path that ends
    for lack of data amid them is at the end of what there is, the sea for instance: nothing is asked for it again. The
    water to follow on begins some way above where it left: what lies behind may turn it there.
    """
    squares: set[tuple[int, int]] = set()
    on: dict[tuple[float, float], tuple[float, float, float]] = {}
    paths = _paths(relief, water.longitude, water.latitude, water.left_km, lambda done: tick(0.8 * done))
    for place, path in enumerate(paths):
        left_km = float(water.left_km[place])
        above = x, y = float(water.longitude[place]), float(water.latitude[place])
        if path is not None:
            if not path.is_cut:
                continue
            x, y = float(path.longitude[-1]), float(path.latitude[-1])
            above, above_km = path.above_end(ABOVE_KM)
            left_km -= above_km
        around = squares_near([x], [y], min(LEFT_KM, max(left_km, MARGIN_KM)))
        if around <= asked:
            continue
        squares |= around
        # Waters that leave at one place are one.
        key = (round(x, 3), round(y, 3))
        if key not in on or on[key][2] < left_km:
            on[key] = (*above, left_km)
        ahead = _paths(
            EMBEDDED_RELIEF,
            np.array([x]),
            np.array([y]),
            np.array([min(left_km, AHEAD_KM)]),
            lambda _: tick(0.9),
        )
        if ahead[0] is not None:
            squares |= squares_near(ahead[0].longitude, ahead[0].latitude, MARGIN_KM)
    lon, lat, left = np.array(list(on.values())).reshape(-1, 3).T
    return Ways(frozenset(squares - asked), Water(lon, lat, left))


@dataclass(frozen=True)
class _Way:
    """A path: longitude, latitude and kilometres along it (n,), and whether it ends where the relief does."""

    longitude: np.ndarray
    latitude: np.ndarray
    km: np.ndarray
    is_cut: bool

    def above_end(self, by_km: float) -> tuple[tuple[float, float], float]:
        """Return the vertex of the path that lies so far above its end, or its first, and the kilometres to it."""
        place = max(int(np.searchsorted(self.km, self.km[-1] - by_km, "right")) - 1, 0)
        return (float(self.longitude[place]), float(self.latitude[place])), float(self.km[place])


def _paths(
    relief: str | Path, longitude: np.ndarray, latitude: np.ndarray, reach_km: np.ndarray, tick: Tick
) -> list[_Way | None]:
    """Return the path of each point over a relief, cut at its reach (n,); None where it has none."""
    if not len(longitude):
        return []
    points = np.column_stack([longitude, latitude])
    traces = trace(str(relief), points, max_length_km=float(reach_km.max()), tick=tick)
    paths, wkt = traces.traced.paths, traces.traced.terrain.grid.crs_wkt
    found: list[_Way | None] = []
    for place in range(len(points)):
        if not paths.traced[place]:
            found.append(None)
            continue
        path = paths.path(place)
        lon, lat = _degrees(path.x, path.y, wkt)
        km = path.m / 1000.0
        within = max(int(np.searchsorted(km, reach_km[place], "right")), 1)
        is_cut = int(paths.ends_in[place]) in (EDGE, VOID) and within == len(km)
        found.append(_Way(lon[:within], lat[:within], km[:within], is_cut))
    return found


def _degrees(x: np.ndarray, y: np.ndarray, wkt: str) -> tuple[np.ndarray, np.ndarray]:
    source, target = reference_of(wkt), reference_of(WGS84)
    if source.IsSame(target):
        return x, y
    with gdal_exceptions():
        moved = osr.CoordinateTransformation(source, target).TransformPoints(np.column_stack([x, y]).tolist())
    return np.array([point[0] for point in moved]), np.array([point[1] for point in moved])


def squares_near(
    longitude: Sequence[float] | np.ndarray, latitude: Sequence[float] | np.ndarray, margin_km: float
) -> set[tuple[int, int]]:
    """Return the squares of the net within `margin_km`, east-west and north-south, of a line of degrees (n,)."""
    lon, lat = _dense(np.asarray(longitude, float), np.asarray(latitude, float))
    up = margin_km / KM_PER_DEGREE
    # By the row nearest to a pole: there a degree of longitude is shortest.
    widest = np.cos(np.radians(np.minimum(np.abs(lat) + up, 89.0)))
    aside = up / widest
    column0, column1 = (
        np.floor(side * SQUARES_PER_DEGREE).astype(int) for side in (lon - aside, lon + aside)
    )
    row0, row1 = (
        np.floor(np.clip(side, -90.0, 90.0 - 1e-9) * SQUARES_PER_DEGREE).astype(int)
        for side in (lat - up, lat + up)
    )
    near = set(zip(column0.tolist(), column1.tolist(), row0.tolist(), row1.tolist(), strict=True))
    return {
        ((column + ROUND_THE_EARTH // 2) % ROUND_THE_EARTH - ROUND_THE_EARTH // 2, row)
        for first, last, low, high in near
        for column in range(first, last + 1)
        for row in range(low, high + 1)
    }


def _dense(longitude: np.ndarray, latitude: np.ndarray) -> tuple[np.ndarray, np.ndarray]:
    """Return a line with a vertex at least every LONGEST_STEP_KM."""
    step_km = KM_PER_DEGREE * np.hypot(np.diff(longitude), np.diff(latitude))
    parts = np.maximum(np.ceil(step_km / LONGEST_STEP_KM), 1).astype(int)
    begin = np.repeat(np.arange(len(parts)), parts)
    share = (np.arange(len(begin)) - np.repeat(np.cumsum(parts) - parts, parts)) / np.repeat(parts, parts)
    at = np.append(begin + share, len(longitude) - 1)
    places = np.arange(len(longitude))
    return np.interp(at, places, longitude), np.interp(at, places, latitude)


def boxes_of(squares: Iterable[tuple[int, int]]) -> list[Box]:
    """Return rectangles that cover just these squares and do not overlap: runs along rows, alike ones joined."""
    by_row: dict[int, list[int]] = {}
    for column, row in squares:
        by_row.setdefault(row, []).append(column)
    found: list[tuple[int, int, int, int]] = []  # first and last column, first and last row
    growing: dict[tuple[int, int], int] = {}  # run -> its first row, of those that reach the row before
    before: int | None = None
    for row in sorted(by_row):
        runs = set(_runs(sorted(by_row[row])))
        ended = [run for run in growing if row - 1 != before or run not in runs]
        found += [(*run, growing.pop(run), before if before is not None else row) for run in ended]
        for run in runs:
            growing.setdefault(run, row)
        before = row
    found += [(*run, first, before if before is not None else first) for run, first in growing.items()]
    return sorted(
        (
            column0 / SQUARES_PER_DEGREE,
            row0 / SQUARES_PER_DEGREE,
            (column1 + 1) / SQUARES_PER_DEGREE,
            (row1 + 1) / SQUARES_PER_DEGREE,
        )
        for column0, column1, row0, row1 in found
    )


def _runs(columns: Sequence[int]) -> list[tuple[int, int]]:
    runs: list[tuple[int, int]] = []
    for column in columns:
        if runs and runs[-1][1] == column - 1:
            runs[-1] = (runs[-1][0], column)
        else:
            runs.append((column, column))
    return runs


def squares_in(extent: Box) -> frozenset[tuple[int, int]]:
    """Return the squares that an extent (west, south, east, north; degrees) touches."""
    west, south, east, north = (side * SQUARES_PER_DEGREE for side in extent)
    columns = range(int(np.floor(west)), max(int(np.ceil(east)), int(np.floor(west)) + 1))
    rows = range(int(np.floor(south)), max(int(np.ceil(north)), int(np.floor(south)) + 1))
    return frozenset((column, row) for column in columns for row in rows)
