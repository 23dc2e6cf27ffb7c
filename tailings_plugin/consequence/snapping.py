"""Points brought onto the paths they lie beside."""

from collections.abc import Callable, Iterator

import numpy as np

from ..basin.grid.measure import metres_per_degree
from .paths import Paths

PAIRS_AT_ONCE = 3_000_000
# Segments are cut to half the radius so that bins can be small, but not into more pieces than this asks for.
SHORTEST_CUT_M = 100.0


def snap(
    paths: Paths,
    lon: np.ndarray,
    lat: np.ndarray,
    radius_m: float,
    tick: Callable[[float], None] = lambda fraction: None,
) -> dict[str, np.ndarray]:
    """Return, for each point and each path within `radius_m` of it, the nearest place on the path.

    A point with NaN coordinates is near no path.

    Columns, one row per point and path, ordered by point then path: `point` and `path` (int64), `along_m`
    (distance from the facility along the path), `aside_m` (distance from the path). Distances from the path
    are taken in the plane at the point's latitude, within 0.5 % at 50 km. Of equally near places the first
    along the path counts.
    """
    known = np.flatnonzero(np.isfinite(lon) & np.isfinite(lat))
    if not len(known) or not len(paths):
        return _columns(*(np.empty(0) for _ in range(4)))
    lon, lat = lon[known], lat[known]
    cut_m = max(radius_m / 2, SHORTEST_CUT_M)
    pieces = _pieces(paths, cut_m)
    bins = _Bins(pieces, np.concatenate([paths.lat, lat]), radius_m + cut_m / 2)
    found = []
    order = np.argsort(bins.key_of(lon, lat), kind="stable")
    for done, (points, candidates) in bins.pairs(lon, lat, order):
        tick(done)
        found.append(_nearest(paths, pieces, points, candidates, lon, lat, radius_m))
    tick(1.0)
    point, path, along_m, aside_m = (np.concatenate(parts) for parts in zip(*found, strict=True))
    sequence = np.lexsort((path, point))
    return _columns(known[point[sequence]], path[sequence], along_m[sequence], aside_m[sequence])


def _columns(point, path, along_m, aside_m) -> dict[str, np.ndarray]:
    return {
        "point": point.astype(np.int64),
        "path": path.astype(np.int64),
        "along_m": along_m.astype(float),
        "aside_m": aside_m.astype(float),
    }


def _pieces(paths: Paths, cut_m: float) -> dict[str, np.ndarray]:
    """Return segments cut so that none is longer than `cut_m`, without joints between paths."""
    first = np.setdiff1d(np.arange(len(paths.m)), paths.starts[1:] - 1)
    path = np.searchsorted(paths.starts, first, side="right") - 1
    east, north = metres_per_degree((paths.lat[first] + paths.lat[first + 1]) / 2)
    length_m = np.hypot(
        (paths.lon[first + 1] - paths.lon[first]) * east, (paths.lat[first + 1] - paths.lat[first]) * north
    )
    cuts = np.maximum(1, np.ceil(length_m / cut_m)).astype(np.int64)
    segment = np.repeat(np.arange(len(first)), cuts)
    part = np.arange(len(segment)) - np.repeat(np.cumsum(cuts) - cuts, cuts)
    start, end = part / cuts[segment], (part + 1) / cuts[segment]
    ends = {}
    for name in ("lon", "lat", "m"):
        values = getattr(paths, name)
        a, b = values[first][segment], values[first + 1][segment]
        ends[name] = a + (b - a) * start
        ends[f"{name}_end"] = a + (b - a) * end
    return {"path": path[segment], **ends}


class _Bins:
    """Pieces sorted by their middles into square bins; those near a point are in the nine bins around it."""

    def __init__(self, pieces: dict[str, np.ndarray], latitudes: np.ndarray, bin_m: float):
        # Metres per degree shrink away from the equator: the smallest make every bin at least `bin_m` wide.
        east, _ = metres_per_degree(np.clip(np.abs(latitudes).max(), 0, 89.9))
        _, north = metres_per_degree(0.0)
        self.width, self.height = bin_m / east, bin_m / north
        middle_lon = (pieces["lon"] + pieces["lon_end"]) / 2
        middle_lat = (pieces["lat"] + pieces["lat_end"]) / 2
        self.row_stride = np.int64(4 * (360 / self.width + 2))
        keys = self.key_of(middle_lon, middle_lat)
        self.order = np.argsort(keys, kind="stable")
        self.keys = keys[self.order]

    def key_of(self, lon: np.ndarray, lat: np.ndarray) -> np.ndarray:
        column = np.floor(np.asarray(lon) / self.width).astype(np.int64)
        row = np.floor(np.asarray(lat) / self.height).astype(np.int64)
        return row * self.row_stride + column

    def pairs(
        self, lon: np.ndarray, lat: np.ndarray, order: np.ndarray
    ) -> Iterator[tuple[float, tuple[np.ndarray, np.ndarray]]]:
        """Yield (fraction done, (points, pieces)) in chunks of points; a point's pairs stay together."""
        key = self.key_of(lon, lat)[order]
        # Three neighbouring columns are one run of keys: three runs cover the nine bins.
        rows = self.row_stride * np.array([-1, 0, 1])
        low = np.searchsorted(self.keys, key[:, None] + rows - 1, side="left")
        high = np.searchsorted(self.keys, key[:, None] + rows + 1, side="right")
        counts = (high - low).sum(axis=1)
        chunk = (np.cumsum(counts) - counts) // PAIRS_AT_ONCE
        bounds = np.flatnonzero(np.diff(chunk, prepend=-1))
        for begin, end in zip(bounds, [*bounds[1:], len(order)], strict=True):
            lengths = (high[begin:end] - low[begin:end]).ravel()
            points = np.repeat(np.repeat(order[begin:end], 3), lengths)
            offsets = np.arange(lengths.sum()) - np.repeat(np.cumsum(lengths) - lengths, lengths)
            yield end / len(order), (points, self.order[np.repeat(low[begin:end].ravel(), lengths) + offsets])


def _nearest(paths, pieces, points, candidates, lon, lat, radius_m) -> tuple[np.ndarray, ...]:
    """Return point, path, along, aside of the nearest candidate per point and path."""
    east, north = metres_per_degree(lat[points])
    ax = (pieces["lon"][candidates] - lon[points]) * east
    ay = (pieces["lat"][candidates] - lat[points]) * north
    dx = (pieces["lon_end"][candidates] - pieces["lon"][candidates]) * east
    dy = (pieces["lat_end"][candidates] - pieces["lat"][candidates]) * north
    square = dx * dx + dy * dy
    share = np.clip(-(ax * dx + ay * dy) / np.where(square == 0, 1, square), 0, 1)
    aside_m = np.hypot(ax + share * dx, ay + share * dy)
    near = aside_m <= radius_m
    points, candidates, share, aside_m = points[near], candidates[near], share[near], aside_m[near]
    path = pieces["path"][candidates]
    along_m = pieces["m"][candidates] + share * (pieces["m_end"][candidates] - pieces["m"][candidates])
    best_first = np.lexsort((along_m, aside_m, path, points))
    points, path = points[best_first], path[best_first]
    fresh = np.ones(len(points), dtype=bool)
    fresh[1:] = (points[1:] != points[:-1]) | (path[1:] != path[:-1])
    return points[fresh], path[fresh], along_m[best_first][fresh], aside_m[best_first][fresh]
