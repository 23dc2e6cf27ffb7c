"""Flow paths as arrays: longitude, latitude, and the distance along the path; and what lies beside them."""

from collections.abc import Callable, Sequence
from dataclasses import dataclass

import numpy as np

from ..basin.grid.measure import DEGREES, metres_per_degree
from ..basin.shapes.lines import Lines, nearest_on_lines
from ..errors import DataProblem

# M may differ from the length of the drawn line: simplified lines are shorter, and never twice as long.
LENGTH_RATIO = (0.5, 3.0)


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
        if (np.diff(m) < 0).any():
            raise DataProblem(
                "The M values of the path of facility {name} do not rise along the line.", name=name
            )
        _check_metres(lon, lat, m, name)
    counts = [len(m) for _, _, m in lines]
    lon, lat, m = (np.concatenate([np.empty(0), *(line[k] for line in lines)]) for k in range(3))
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
) -> dict[str, np.ndarray]:
    """Return what `snap` does, without places behind the beginning of a path: no release from there reaches them.

    Behind is what lies back of the facility, seen along the path's first `radius_m`.
    """
    found = snap(paths, lon, lat, radius_m, tick)
    path, point = found["path"], found["point"]
    start = paths.starts[path]
    ahead = np.zeros((len(paths), 2))
    for number in range(len(paths)):
        own = paths.vertices(number)
        m = paths.m[own]
        there = [np.interp(m[0] + radius_m, m, values[own]) for values in (paths.lon, paths.lat)]
        ahead[number] = there[0] - paths.lon[own][0], there[1] - paths.lat[own][0]
    east, north = metres_per_degree(lat[point])
    forward = (lon[point] - paths.lon[start]) * ahead[path, 0] * east**2
    forward += (lat[point] - paths.lat[start]) * ahead[path, 1] * north**2
    kept = (found["along_m"] > paths.m[start]) | (forward >= 0)
    return {name: values[kept] for name, values in found.items()}
