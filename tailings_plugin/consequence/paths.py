"""Flow paths as arrays: longitude, latitude, and the distance along the path; and what lies beside them."""

from collections.abc import Callable, Sequence
from dataclasses import dataclass

import numpy as np

from ..basin.grid.measure import DEGREES, metres_per_degree
from ..basin.shapes.lines import Lines, nearest_on_lines
from ..errors import DataProblem

# M may differ from the length of the drawn line: simplified lines are shorter, and never twice as long.
LENGTH_RATIO = (0.5, 3.0)
# What M may fall by on the way: sums over thousands of paths lose their last digits.
ROUNDING_M = 0.001


@dataclass(frozen=True)
class Paths:
    """Paths one after the other: path i owns the vertices starts[i] .. starts[i + 1] - 1.

    `lon`, `lat` in degrees (WGS84), `m` in metres from the facility, rising along each path.
    """

    lon: np.ndarray
    lat: np.ndarray
    m: np.ndarray
    starts: np.ndarray

    def __len__(self) -> int:
        return len(self.starts) - 1

    def vertices(self, path: int) -> slice:
        return slice(self.starts[path], self.starts[path + 1])

    def cuts_m(self, path: int, from_m: float, to_m: float) -> np.ndarray:
        """Return the distances of the vertices of one path between two distances, and these themselves."""
        m = self.m[self.vertices(path)]
        return np.concatenate([[from_m], m[(m > from_m) & (m < to_m)], [to_m]])


def make_paths(lines: Sequence[tuple[np.ndarray, np.ndarray, np.ndarray]], names: Sequence[str]) -> Paths:
    """Return Paths from (lon, lat, m) arrays per line, checked.

    Raises DataProblem, naming the path, for fewer than two vertices, missing or falling M, or M that cannot
    be metres along the line.
    """
    for (lon, lat, m), name in zip(lines, names, strict=True):
        if len(m) < 2:
            raise DataProblem(
                "The path of facility {name} has fewer than two vertices. Trace it again.", name=name
            )
        if np.isnan(m).any() or not m.any():
            raise DataProblem(
                "The path of facility {name} has no M values (metres along the path). Use the output of "
                "tracedownstream or tracenetwork; other tools drop M.",
                name=name,
            )
        if (np.diff(m) < -ROUNDING_M).any():
            raise DataProblem(
                "The M values of the path of facility {name} do not rise along the line.", name=name
            )
        _check_metres(lon, lat, m, name)
    counts = [len(m) for _, _, m in lines]
    lon, lat = (np.concatenate([np.empty(0), *(line[k] for line in lines)]) for k in range(2))
    m = np.concatenate([np.empty(0), *(np.maximum.accumulate(line[2]) for line in lines)])
    return Paths(lon, lat, m, np.concatenate([[0], np.cumsum(counts, dtype=np.int64)]).astype(np.int64))


def _check_metres(lon: np.ndarray, lat: np.ndarray, m: np.ndarray, name: str) -> None:
    east, north = metres_per_degree((lat[1:] + lat[:-1]) / 2)
    drawn_m = np.hypot(np.diff(lon) * east, np.diff(lat) * north).sum()
    ratio = (m[-1] - m[0]) / max(drawn_m, 1e-9)
    if not LENGTH_RATIO[0] <= ratio <= LENGTH_RATIO[1]:
        raise DataProblem(
            "The path of facility {name} is {drawn_m:,.0f} m long, but its M values span "
            "{span_m:,.6g}. M must be metres along the path (not kilometres, feet or degrees): "
            "trace it again.",
            name=name,
            drawn_m=drawn_m,
            span_m=m[-1] - m[0],
        )


def snap(
    paths: Paths,
    lon: np.ndarray,
    lat: np.ndarray,
    radius_m: float,
    tick: Callable[[float], None] = lambda fraction: None,
) -> dict[str, np.ndarray]:
    """Return, for each point (n,) and each path within `radius_m` of it, the nearest place on the path.

    A point with NaN coordinates is near no path.

    Columns, one row per point and path, ordered by point then path: `point` and `path` (int64), `along_m`
    (distance from the facility along the path), `aside_m` (distance from the path). Distances from the path
    are taken in the plane at the point's latitude, within 0.5 % at 50 km. Of equally near places the first
    along the path counts.
    """
    lines = Lines.with_metres(np.column_stack([paths.lon, paths.lat]), paths.m, paths.starts)
    found = nearest_on_lines(lines, lon, lat, DEGREES, radius_m, tick)
    return {
        "point": found.point.astype(np.int64),
        "path": found.line.astype(np.int64),
        "along_m": found.along_m,
        "aside_m": found.away_m,
    }


def beside(
    paths: Paths,
    lon: np.ndarray,
    lat: np.ndarray,
    radius_m: float,
    tick: Callable[[float], None] = lambda fraction: None,
    goes_on: Sequence[bool] | None = None,
) -> dict[str, np.ndarray]:
    """Return what `snap` does, without places behind the beginning of a path: no release from there reaches them.

    Behind is what lies back of the facility, seen along the path's first `radius_m`. Of a path that `goes_on`, though
    what is known of it ends, places past its end are left out likewise: they are farther down than is known.
    """
    found = snap(paths, lon, lat, radius_m, tick)
    path, point = found["path"], found["point"]
    first, last = paths.starts[path], paths.starts[path + 1] - 1
    from_first, from_last = np.zeros((len(paths), 2)), np.zeros((len(paths), 2))
    for number in range(len(paths)):
        own = paths.vertices(number)
        m, line = paths.m[own], np.column_stack([paths.lon[own], paths.lat[own]])
        from_first[number] = _place_at(m, line, m[0] + radius_m) - line[0]
        from_last[number] = _place_at(m, line, m[-1] - radius_m) - line[-1]
    onward = np.zeros(len(paths), dtype=bool) if goes_on is None else np.array(goes_on, dtype=bool)
    place = np.column_stack([lon[point], lat[point]])
    kept = (found["along_m"] > paths.m[first]) | _is_ahead(paths, first, from_first[path], place)
    kept &= (
        ~onward[path] | (found["along_m"] < paths.m[last]) | _is_ahead(paths, last, from_last[path], place)
    )
    return {name: values[kept] for name, values in found.items()}


def _place_at(m: np.ndarray, line: np.ndarray, at_m: float) -> np.ndarray:
    return np.array([np.interp(at_m, m, line[:, 0]), np.interp(at_m, m, line[:, 1])])


def _is_ahead(paths: Paths, vertex: np.ndarray, along: np.ndarray, place: np.ndarray) -> np.ndarray:
    """Return which places (n, 2) lie on the side of vertices (n,) to which steps (n, 2) in degrees go from there."""
    east, north = metres_per_degree(place[:, 1])
    forward = (place[:, 0] - paths.lon[vertex]) * along[:, 0] * east**2
    forward += (place[:, 1] - paths.lat[vertex]) * along[:, 1] * north**2
    return forward >= 0
