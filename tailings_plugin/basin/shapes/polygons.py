"""Polygons as plain edges: which polygon holds a point, which cells a polygon covers."""

from collections.abc import Callable, Iterable
from dataclasses import dataclass

import numpy as np

_BITS = 62  # polygons handled together, one bit each of a signed 64-bit integer


@dataclass(frozen=True)
class Edges:
    """The boundary segments of polygons: start (e, 2), end (e, 2) and polygon number (e,)."""

    start: np.ndarray
    end: np.ndarray
    polygon: np.ndarray

    @classmethod
    def from_rings(cls, rings: Iterable[tuple[int, np.ndarray]]) -> "Edges":
        """Build edges from (polygon number, closed or open ring (n, 2)); outer and inner rings alike."""
        starts, ends, numbers = [], [], []
        for number, ring in rings:
            ring = np.asarray(ring, dtype=float)
            starts.append(ring)
            ends.append(np.roll(ring, -1, axis=0))
            numbers.append(np.full(len(ring), number))
        if not starts:
            return cls(np.empty((0, 2)), np.empty((0, 2)), np.empty(0, dtype=np.int64))
        start, end = np.concatenate(starts), np.concatenate(ends)
        real = (start != end).any(axis=1)
        return cls(start[real], end[real], np.concatenate(numbers)[real])

    @classmethod
    def from_lines(cls, lines: Iterable[np.ndarray]) -> "Edges":
        """Build edges from lines (n, 2), which stay open; each has its number in place of a polygon's."""
        lines = [np.asarray(line, dtype=float) for line in lines]
        if not lines:
            return cls.from_rings([])
        start, end = (np.concatenate([line[part] for line in lines]) for part in (slice(-1), slice(1, None)))
        numbers = np.repeat(np.arange(len(lines)), [len(line) - 1 for line in lines])
        real = (start != end).any(axis=1)
        return cls(start[real], end[real], numbers[real])

    def select(self, wanted: np.ndarray) -> "Edges":
        """Return the edges at the given places or where the mask is true."""
        return Edges(self.start[wanted], self.end[wanted], self.polygon[wanted])

    def near_mask(self, low: np.ndarray, high: np.ndarray, margin: np.ndarray | float = 0.0) -> np.ndarray:
        """Tell which edges' own boxes come within `margin` of the box from `low` to `high` (x, y)."""
        below = np.minimum(self.start, self.end) <= np.asarray(high) + margin
        above = np.maximum(self.start, self.end) >= np.asarray(low) - margin
        return (below & above).all(axis=1)


def scan(edges: Edges, lines_y: np.ndarray) -> tuple[np.ndarray, np.ndarray, np.ndarray]:
    """Intersect edges with horizontal lines at the sorted heights `lines_y`.

    Returns (line number, x, polygon), sorted by line and x. An edge takes its lower end and not its upper
    one, so a line through a vertex meets a closed ring an even number of times.
    """
    y0, y1 = edges.start[:, 1], edges.end[:, 1]
    first = np.searchsorted(lines_y, np.minimum(y0, y1))
    count = np.searchsorted(lines_y, np.maximum(y0, y1)) - first
    edge = np.repeat(np.arange(len(y0)), count)
    line = np.arange(len(edge)) - np.repeat(np.cumsum(count) - count, count) + first[edge]
    along = (lines_y[line] - y0[edge]) / (y1[edge] - y0[edge])
    x = edges.start[edge, 0] + along * (edges.end[edge, 0] - edges.start[edge, 0])
    order = np.lexsort((x, line))
    return line[order], x[order], edges.polygon[edge][order]


def locate(edges: Edges, x: np.ndarray, y: np.ndarray) -> tuple[np.ndarray, list[tuple[int, ...]]]:
    """Return for each point a number into a list of tuples: the polygons that hold it, ascending.

    A polygon holds the points an odd number of its edges to the west of them (even-odd rule), so holes are
    left out and overlapping polygons all count.
    """
    if not len(x):
        return np.zeros(0, dtype=np.int64), []
    edges = _of_polygons_near(edges, x, y)
    lines_y, line_of_point = np.unique(y, return_inverse=True)
    line, at, polygon = scan(edges, lines_y)
    # Complex numbers sort by real part, then imaginary: an exact search by line, then x.
    place = np.searchsorted(line + 1j * at, line_of_point + 1j * np.asarray(x), side="right")
    number = np.zeros(len(x), dtype=np.int64)
    sets: list[tuple[int, ...]] = [()]
    present = np.unique(polygon)
    for begin in range(0, len(present), _BITS):
        part = present[begin : begin + _BITS]
        rank = np.searchsorted(part, polygon)
        known = rank < len(part)
        known[known] = part[rank[known]] == polygon[known]
        flips = np.zeros(len(polygon) + 1, dtype=np.int64)
        flips[1:][known] = np.left_shift(np.int64(1), rank[known])
        inside = np.bitwise_xor.accumulate(flips)[place]
        masks, mask_number = np.unique(inside, return_inverse=True)
        pairs, number = np.unique(number * len(masks) + mask_number, return_inverse=True)
        sets = [sets[p // len(masks)] + _members(masks[p % len(masks)], part) for p in pairs.tolist()]
    return number, sets


def inside(
    edges: Edges, x: np.ndarray, y: np.ndarray, tick: Callable[[float], None] = lambda fraction: None
) -> tuple[np.ndarray, np.ndarray]:
    """Return (point, polygon) of every polygon that holds a point, by the even-odd rule as `locate`.

    Polygon by polygon, each against the points in its box: for many small polygons. Points not finite are in none.
    """
    points, polygons = [np.empty(0, dtype=np.int64)], [np.empty(0, dtype=np.int64)]
    known = np.flatnonzero(np.isfinite(x) & np.isfinite(y))
    order = known[np.argsort(y[known], kind="stable")]
    sorted_x, sorted_y = x[order], y[order]
    by_polygon = np.argsort(edges.polygon, kind="stable")
    parts = np.split(by_polygon, np.flatnonzero(np.diff(edges.polygon[by_polygon])) + 1)
    for number, part in enumerate(parts if len(by_polygon) else ()):
        if number % 100 == 0:
            tick(number / len(parts))
        own = edges.select(part)
        low, high = own.start.min(axis=0), own.start.max(axis=0)
        first = np.searchsorted(sorted_y, low[1])
        last = np.searchsorted(sorted_y, high[1], side="right")
        near = first + np.flatnonzero((sorted_x[first:last] >= low[0]) & (sorted_x[first:last] <= high[0]))
        if len(near):
            which, sets = locate(own, sorted_x[near], sorted_y[near])
            held = order[near[np.array([bool(each) for each in sets])[which]]]
            points.append(held)
            polygons.append(np.full(len(held), edges.polygon[part[0]]))
    tick(1.0)
    return np.concatenate(points), np.concatenate(polygons)


def _of_polygons_near(edges: Edges, x: np.ndarray, y: np.ndarray) -> Edges:
    """Drop polygons whose box holds none of the points' box: they cannot hold a point."""
    if not len(edges.polygon):
        return edges
    count = int(edges.polygon.max()) + 1
    wanted = np.ones(count, dtype=bool)
    for axis, values in ((0, x), (1, y)):
        low, high = np.full(count, np.inf), np.full(count, -np.inf)
        np.minimum.at(low, edges.polygon, edges.start[:, axis])
        np.maximum.at(high, edges.polygon, edges.start[:, axis])
        wanted &= (low <= values.max()) & (high >= values.min())
    return edges.select(wanted[edges.polygon])


def _members(mask: int, part: np.ndarray) -> tuple[int, ...]:
    return tuple(int(polygon) for bit, polygon in enumerate(part) if int(mask) >> bit & 1)


def cells_inside(edges: Edges, columns_x: np.ndarray, rows_y: np.ndarray) -> tuple[np.ndarray, np.ndarray]:
    """Return (row, column) of the cells whose centres lie inside one polygon.

    `columns_x` ascends; `rows_y` descends, as rows of a raster do.
    """
    line, x, _ = scan(edges, rows_y[::-1])
    row = len(rows_y) - 1 - line[::2]
    first = np.searchsorted(columns_x, x[::2], side="left")
    count = np.searchsorted(columns_x, x[1::2], side="left") - first
    rows = np.repeat(row, count)
    columns = np.arange(len(rows)) - np.repeat(np.cumsum(count) - count, count) + np.repeat(first, count)
    return rows, columns
