"""Distance bands along a path: the pieces of the path whose surroundings make up each band.

A place within the width of a path belongs to the band nearest to the facility among those it lies beside:
where the foot of its perpendicular falls on the band's own piece. Places that lie beside no piece, on the outside
of bends and around the end of the water, belong to the band whose end they surround. So no place within reach is left
out, and none counts twice.

What lies behind the facility is upstream of it and in no band, unless the path comes back to it. Nor is what lies past
a path that ends only because nothing more is known (the relief ends, or a limit of length): that would be farther
down than anything is known of.
"""

from collections.abc import Iterator, Sequence
from dataclasses import dataclass
from itertools import pairwise

import numpy as np

from ..basin.grid.measure import metres_per_degree
from ..basin.shapes.simplify import kept_vertices
from ..errors import DataProblem
from .paths import Paths

# A corridor is drawn from its path within this share of its width.
SIMPLIFICATION = 0.05
# As far along a path as twice the width, what lies ahead may reach back past the tip of a band's round end.
REACHES_BACK = 2.0
# A remainder of a path shorter than this makes no band.
SHORTEST_M = 1e-3
QUARTER_CIRCLE_SEGMENTS = 8
# Upper ends of the bands in which people are counted when nothing is said.
USUAL_BANDS_KM = (2.0, 5.0, 10.0, 20.0, 50.0)
VERTICES_AT_ONCE = 100_000
_ANGLES = np.linspace(np.pi / 2, 3 * np.pi / 2, 2 * QUARTER_CIRCLE_SEGMENTS + 1)
_HALF_TURN = np.column_stack([np.cos(_ANGLES), np.sin(_ANGLES)])


def read_bands_km(text: str) -> list[float]:
    """Return the upper ends of distance bands from "2, 5, 10"; DataProblem when they do not rise from 0."""
    bands = rising(text)
    if not bands:
        raise DataProblem(
            "The distance bands {text!r} must be rising kilometres above 0, such as 2, 5, 10, 20, 50.",
            text=text,
        )
    return bands


def rising(text: str) -> list[float] | None:
    """Return the figures of a list, none of an empty text; None when they do not rise from above 0, all finite.

    >>> rising("2, 5; 10"), rising(""), rising("5, 2"), rising("2, nan")
    ([2.0, 5.0, 10.0], [], None, None)
    """
    try:
        found = [float(part) for part in text.replace(";", ",").split(",") if part.strip()]
    except ValueError:
        return None
    from_above_0 = all(low < high for low, high in pairwise([0.0, *found]))
    return found if from_above_0 and np.isfinite(found).all() else None


@dataclass(frozen=True)
class Plane:
    """Metres east and north of a place, in which corridors are drawn."""

    lon: float
    lat: float

    @property
    def metres(self) -> tuple[float, float]:
        """Metres of a degree of longitude and of latitude."""
        east, north = metres_per_degree(np.array(self.lat))
        return float(east), float(north)

    def points(self, lon: np.ndarray, lat: np.ndarray) -> np.ndarray:
        """Return (n, 2) metres of places in degrees."""
        east, north = self.metres
        return np.column_stack([(lon - self.lon) * east, (lat - self.lat) * north])


@dataclass(frozen=True)
class Band:
    """A band from `from_km` to `to_km` along a path, in metres of the path's plane.

    `piece` (n, 2) is its stretch of the path; `ahead` (k, 2) what follows, to which the places in front of the
    piece belong, None at the end of the path; `close` (j, 2) the end of the piece, from where it first comes
    near what is ahead. Closed half circles of places that lie beside no piece: `behind` (i, 2) the facility, of the
    first band only, and `beyond` (i, 2) the end of a path that goes on unknown, of its last band only.
    """

    from_km: float
    to_km: float
    piece: np.ndarray
    ahead: np.ndarray | None
    close: np.ndarray
    behind: np.ndarray | None
    beyond: np.ndarray | None = None

    @property
    def surrounds_its_end(self) -> bool:
        """Whether the band has the places around its end: where the water ends, or nothing tells that it does not."""
        return self.ahead is None and self.beyond is None


@dataclass(frozen=True)
class _Line:
    """What of a path matters for its bands: vertices (n, 2) in its plane, ends of bands among them, and metres."""

    plane: Plane
    points: np.ndarray
    m: np.ndarray
    ends_m: np.ndarray
    end_m: float
    goes_on: bool


def bands_of(
    paths: Paths, path: int, upper_km: Sequence[float], width_m: float, goes_on: bool = False
) -> tuple[Plane, Iterator[Band]]:
    """Return the plane of a path, and its bands that end at the rising distances `upper_km`.

    Bands before the path's beginning and beyond its end are left out; the last one ends there. `goes_on`: the water
    does, though the path ends.
    """
    return next(_banded([_line(paths, path, upper_km, width_m, goes_on)], upper_km, width_m))


def bands_of_all(
    paths: Paths, upper_km: Sequence[float], width_m: float, goes_on: Sequence[bool] | None = None
) -> Iterator[tuple[Plane, Iterator[Band]]]:
    """Yield for each path what `bands_of` returns; many are simplified together, which takes a fraction of the time."""
    waiting: list[_Line] = []
    vertices = 0
    for path in range(len(paths)):
        onward = goes_on is not None and bool(goes_on[path])
        waiting.append(_line(paths, path, upper_km, width_m, onward))
        vertices += len(waiting[-1].m)
        if vertices >= VERTICES_AT_ONCE:
            yield from _banded(waiting, upper_km, width_m)
            waiting, vertices = [], 0
    if waiting:
        yield from _banded(waiting, upper_km, width_m)


def _line(paths: Paths, path: int, upper_km: Sequence[float], width_m: float, goes_on: bool) -> _Line:
    own = paths.vertices(path)
    m, lon, lat = paths.m[own], paths.lon[own], paths.lat[own]
    end_m = min(float(m[-1]), upper_km[-1] * 1000)
    middle_m = (float(m[0]) + end_m) / 2
    plane = Plane(float(np.interp(middle_m, m, lon)), float(np.interp(middle_m, m, lat)))
    # What is too far down to matter is left off.
    used = slice(0, int(np.searchsorted(m, end_m + REACHES_BACK * width_m)) + 1)
    ends_m = np.array([upper * 1000 for upper in upper_km if m[0] < upper * 1000 < m[-1]])
    points, m = plane.points(lon[used], lat[used]), m[used]
    # Metres grow unevenly between the vertices that will be left: an end found there would lie beside its distance.
    place = np.searchsorted(m, ends_m)
    at_ends = np.column_stack([np.interp(ends_m, m, points[:, 0]), np.interp(ends_m, m, points[:, 1])])
    return _Line(
        plane, np.insert(points, place, at_ends, axis=0), np.insert(m, place, ends_m), ends_m, end_m, goes_on
    )


def _banded(
    lines: Sequence[_Line], upper_km: Sequence[float], width_m: float
) -> Iterator[tuple[Plane, Iterator[Band]]]:
    """Yield plane and bands of lines, each simplified once for all its bands, so that they fit each other."""
    starts = np.cumsum([0, *(len(line.m) for line in lines)])
    points = np.concatenate([line.points for line in lines])
    kept = kept_vertices(points, width_m * SIMPLIFICATION, starts)
    for number, line in enumerate(lines):
        own = kept[starts[number] : starts[number + 1]] | np.isin(line.m, line.ends_m)
        yield line.plane, _bands(line.points[own], line.m[own], upper_km, line, width_m)


def _bands(
    points: np.ndarray, m: np.ndarray, upper_km: Sequence[float], line: _Line, width_m: float
) -> Iterator[Band]:
    first, lower_m, end_m = True, 0.0, line.end_m
    for upper in upper_km:
        from_m, to_m = max(lower_m, float(m[0])), min(upper * 1000, end_m)
        if to_m - from_m >= SHORTEST_M:
            piece = _piece(points, m, from_m, to_m)
            # What lies ahead within the bands only, for the places are theirs; beyond the last, what follows.
            furthest_m = end_m if end_m - to_m >= SHORTEST_M else float(m[-1])
            ahead_m = min(to_m + REACHES_BACK * width_m, furthest_m)
            ahead = _piece(points, m, to_m, ahead_m) if ahead_m - to_m >= SHORTEST_M else None
            close = piece if ahead is None else piece[_first_near(piece, ahead, 2 * width_m) :]
            behind = half_circle(piece, width_m) if first else None
            beyond = half_circle(piece[::-1], width_m) if ahead is None and line.goes_on else None
            yield Band(lower_m / 1000, to_m / 1000, piece, ahead, close, behind, beyond)
            first = False
        lower_m = upper * 1000


def _piece(points: np.ndarray, m: np.ndarray, from_m: float, to_m: float) -> np.ndarray:
    """Return the stretch of a line between two distances along it, without repeated vertices."""
    inner = points[np.searchsorted(m, from_m, "right") : np.searchsorted(m, to_m, "left")]
    stretch = np.concatenate([_place(points, m, from_m), inner, _place(points, m, to_m)])
    fresh = np.ones(len(stretch), dtype=bool)
    fresh[1:] = (stretch[1:] != stretch[:-1]).any(axis=1)
    return stretch[fresh]


def _place(points: np.ndarray, m: np.ndarray, at_m: float) -> np.ndarray:
    """Return the place (1, 2) at a distance along a line: most often a vertex."""
    after = int(np.searchsorted(m, at_m, "right"))
    if after == 0 or after == len(m) or m[after - 1] == at_m:
        return points[max(after - 1, 0), None]
    share = (at_m - m[after - 1]) / (m[after] - m[after - 1])
    return points[after - 1, None] + share * (points[after] - points[after - 1])


def _first_near(piece: np.ndarray, ahead: np.ndarray, reach_m: float) -> int:
    """Return the first vertex whose segment comes within `reach_m` of the box around another line."""
    low, high = ahead.min(axis=0) - reach_m, ahead.max(axis=0) + reach_m
    above = np.maximum(piece[:-1], piece[1:]) >= low
    below = np.minimum(piece[:-1], piece[1:]) <= high
    near = (above & below).all(axis=1)
    return int(near.argmax()) if near.any() else 0


def stretches_near(line: np.ndarray, ring: np.ndarray, reach_m: float) -> list[np.ndarray]:
    """Return the stretches of a line (n, 2) whose segments come within `reach_m` of the box around a ring."""
    low, high = ring.min(axis=0) - reach_m, ring.max(axis=0) + reach_m
    above = np.maximum(line[:-1], line[1:]) >= low
    below = np.minimum(line[:-1], line[1:]) <= high
    change = np.flatnonzero(np.diff(np.concatenate([[False], (above & below).all(axis=1), [False]])))
    return [line[begin : end + 1] for begin, end in change.reshape(-1, 2)]


def half_circle(piece: np.ndarray, width_m: float) -> np.ndarray:
    """Return the closed half disc of radius `width_m` behind the first point of a line (n, 2), as (k, 2).

    It reaches a thousandth of its radius ahead, so that it overlaps what lies beside the line.
    """
    step = piece[1] - piece[0] if len(piece) > 1 else np.array([1.0, 0.0])
    forward = step / np.hypot(*step)
    left = np.array([-forward[1], forward[0]])
    arc = _HALF_TURN[:, :1] * forward + _HALF_TURN[:, 1:] * left
    overlap = 1e-3 * forward
    ring = np.concatenate([[left + overlap], arc, [-left + overlap], [left + overlap]])
    return piece[0] + width_m * ring
