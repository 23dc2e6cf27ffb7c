"""Which points lie near which edges, without comparing all with all."""

from collections.abc import Callable, Iterator, Sequence
from dataclasses import dataclass

import numpy as np

from ..grid.measure import Measure
from .polygons import Edges

_PAIRS = 2_000_000  # point-edge pairs compared at once
_BOXES_A_SIDE = 4000


@dataclass(frozen=True)
class Pairs:
    """Points and edges that come near each other: places (k,), metres apart, share (0..1) along the edge."""

    point: np.ndarray
    edge: np.ndarray
    metres: np.ndarray
    share: np.ndarray


def near_pairs(
    edges: Edges, x: np.ndarray, y: np.ndarray, measure: Measure, radius_m: float
) -> Iterator[tuple[float, Pairs]]:
    """Yield in turn (fraction done, pairs of points and edges at most `radius_m` apart), ascending by point.

    All edges near one point come together.
    """
    if not len(x) or not len(edges.polygon):
        return
    frame = measure.frame(x, y)
    reach = frame.reach(radius_m)
    low, high = np.array([x.min(), y.min()]), np.array([x.max(), y.max()])
    points, edge, start, count = _candidates(edges, x, y, low, high, reach)
    total = np.cumsum(count)
    # Each coordinate in an array of its own: picking pairs out of (n, 2) arrays takes twice the time.
    columns = [np.ascontiguousarray(c) for c in (*edges.start.T, *(edges.end - edges.start).T)]
    begin = 0
    while begin < len(points):
        done = total[begin - 1] if begin else 0
        stop = max(begin + 1, int(np.searchsorted(total, done + _PAIRS, side="right")))
        part = slice(begin, stop)
        point = np.repeat(points[part], count[part])
        offset = np.arange(len(point)) - np.repeat(total[part] - count[part] - done, count[part])
        near_edge = edge[np.repeat(start[part], count[part]) + offset]
        start_x, start_y, side_x, side_y = (column[near_edge] for column in columns)
        near = frame.of(point)
        metres, share = _distance(
            *near.plane(start_x - x[point], start_y - y[point]), *near.plane(side_x, side_y)
        )
        kept = metres <= radius_m
        yield begin / len(points), Pairs(point[kept], near_edge[kept], metres[kept], share[kept])
        begin = stop


def nearest_m(
    edges: Edges,
    x: np.ndarray,
    y: np.ndarray,
    measure: Measure,
    reaches_m: Sequence[float],
    tick: Callable[[float], None] = lambda fraction: None,
) -> np.ndarray:
    """Return the metres from points (n,) to the nearest edge; NaN where none is within the last of `reaches_m`.

    Looked for within one reach after the other, rising. NaN points are near nothing.
    """
    found = np.full(len(x), np.nan)
    for number, reach in enumerate(reaches_m):
        left = np.flatnonzero(np.isnan(found) & np.isfinite(x) & np.isfinite(y))
        for done, pairs in near_pairs(edges, x[left], y[left], measure, reach):
            tick((number + done) / len(reaches_m))
            np.fmin.at(found, left[pairs.point], pairs.metres)
    tick(1.0)
    return found


def _distance(
    start_x: np.ndarray, start_y: np.ndarray, side_x: np.ndarray, side_y: np.ndarray
) -> tuple[np.ndarray, np.ndarray]:
    """Return how far the origin is from segments, from their starts and sides; and where along them."""
    length2 = np.maximum(side_x * side_x + side_y * side_y, 1e-12)
    share = np.clip(-(start_x * side_x + start_y * side_y) / length2, 0.0, 1.0)
    return np.hypot(start_x + share * side_x, start_y + share * side_y), share


def _candidates(
    edges: Edges, x: np.ndarray, y: np.ndarray, low: np.ndarray, high: np.ndarray, reach: np.ndarray
) -> tuple[np.ndarray, np.ndarray, np.ndarray, np.ndarray]:
    """Return points with edges near their box, and the edges of each: points, edges, where and how many.

    The space is cut into boxes no smaller than `reach`. Edges are cut into pieces no longer than a box, so
    that a piece comes near at most four boxes a side.
    """
    size = np.maximum(reach, (high - low) / _BOXES_A_SIDE)
    across, up = np.floor((high - low) / size).astype(np.int64) + 1
    box = np.floor((y - low[1]) / size[1]).astype(np.int64) * across
    box += np.floor((x - low[0]) / size[0]).astype(np.int64)
    taken = np.zeros(across * up, dtype=bool)
    taken[box] = True
    near = np.flatnonzero(edges.near_mask(low, high, reach))
    owner, first, last = _pieces(edges, near, reach, low, size)
    boxes, owners = [], []
    for right in range(4):
        for above in range(4):
            column, row = first[:, 0] + right, first[:, 1] + above
            within = (column <= last[:, 0]) & (row <= last[:, 1])
            within &= (column >= 0) & (column < across) & (row >= 0) & (row < up)
            listed = (row * across + column)[within]
            with_points = taken[listed]
            boxes.append(listed[with_points])
            owners.append(owner[within][with_points])
    # Sorted by box; an edge of several pieces is listed once a box.
    count = len(edges.polygon)
    listed = np.unique(np.concatenate(boxes) * count + np.concatenate(owners))
    where = np.searchsorted(listed, box * count)
    number = np.searchsorted(listed, (box + 1) * count) - where
    points = np.flatnonzero(number)
    return points, listed % count, where[points], number[points]


def _pieces(
    edges: Edges, near: np.ndarray, reach: np.ndarray, low: np.ndarray, size: np.ndarray
) -> tuple[np.ndarray, np.ndarray, np.ndarray]:
    """Return the edge of each piece, and the first and last box (column, row) it comes within reach of."""
    start, end = edges.start[near], edges.end[near]
    parts = np.maximum(np.ceil(np.abs(end - start) / size).max(axis=1, initial=1), 1).astype(np.int64)
    piece_of = np.repeat(np.arange(len(parts)), parts)
    number = np.arange(len(piece_of)) - np.repeat(np.cumsum(parts) - parts, parts)
    side = (end - start)[piece_of] / parts[piece_of][:, None]
    piece_start = start[piece_of] + number[:, None] * side
    first = np.floor((np.minimum(piece_start, piece_start + side) - reach - low) / size).astype(np.int64)
    last = np.floor((np.maximum(piece_start, piece_start + side) + reach - low) / size).astype(np.int64)
    return near[piece_of], first, last
