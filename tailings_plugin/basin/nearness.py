"""Which points lie near which edges, without comparing all with all."""

from collections.abc import Iterator
from dataclasses import dataclass

import numpy as np

from .measure import Measure
from .polygons import Edges

_PAIRS = 2_000_000  # point-edge pairs compared at once


@dataclass(frozen=True)
class Pairs:
    """Points and edges that come near each other: places (k,), metres apart, share (0..1) along the edge."""

    point: np.ndarray
    edge: np.ndarray
    metres: np.ndarray
    share: np.ndarray


def near_pairs(
    edges: Edges, x: np.ndarray, y: np.ndarray, measure: Measure, radius_m: float, smallest_box: float = 0.0
) -> Iterator[tuple[float, Pairs]]:
    """Yield in turn (fraction done, pairs of points and edges at most `radius_m` apart), ascending by point.

    All edges near one point come together. `smallest_box` keeps the search from boxes smaller than that.
    """
    if not len(x) or not len(edges.polygon):
        return
    scale_x, scale_y = measure.scale(y)
    size = np.maximum(radius_m / np.array([scale_x.min(), scale_y.min()]), smallest_box)
    low, high = np.array([x.min(), y.min()]), np.array([x.max(), y.max()])
    points, edge, start, count = _candidates(edges, x, y, low, high, size)
    total = np.cumsum(count)
    begin = 0
    while begin < len(points):
        done = total[begin - 1] if begin else 0
        stop = max(begin + 1, int(np.searchsorted(total, done + _PAIRS, side="right")))
        part = slice(begin, stop)
        point = np.repeat(points[part], count[part])
        offset = np.arange(len(point)) - np.repeat(total[part] - count[part] - done, count[part])
        near_edge = edge[np.repeat(start[part], count[part]) + offset]
        scale = np.column_stack([scale_x[point], scale_y[point]])
        place = np.column_stack([x[point], y[point]])
        metres, share = _distance(edges, near_edge, place, scale)
        kept = metres <= radius_m
        yield begin / len(points), Pairs(point[kept], near_edge[kept], metres[kept], share[kept])
        begin = stop


def _distance(edges: Edges, edge: np.ndarray, place: np.ndarray, scale: np.ndarray):
    """Return metres from places to edges, and where along them, in the plane of each place's latitude."""
    to_start = (edges.start[edge] - place) * scale
    side = (edges.end[edge] - edges.start[edge]) * scale
    length2 = np.maximum((side**2).sum(axis=1), 1e-12)
    share = np.clip(-(to_start * side).sum(axis=1) / length2, 0.0, 1.0)
    return np.hypot(*(to_start + share[:, None] * side).T), share


def _candidates(edges: Edges, x, y, low: np.ndarray, high: np.ndarray, size: np.ndarray):
    """Return points with edges near their box, and the edges of each: points, edges, where and how many.

    Edges are cut into pieces no longer than a box, so that a piece comes near at most four boxes a side.
    """
    across, up = ((high - low) // size).astype(np.int64) + 1
    near = np.flatnonzero(edges.near_mask(low, high, size))
    start, end = edges.start[near], edges.end[near]
    parts = np.maximum(np.ceil(np.abs(end - start) / size).max(axis=1, initial=1), 1).astype(np.int64)
    owner = np.repeat(np.arange(len(parts)), parts)
    number = np.arange(len(owner)) - np.repeat(np.cumsum(parts) - parts, parts)
    side = (end - start)[owner] / parts[owner][:, None]
    piece_start = start[owner] + number[:, None] * side
    first = np.floor((np.minimum(piece_start, piece_start + side) - size - low) / size).astype(np.int64)
    last = np.floor((np.maximum(piece_start, piece_start + side) + size - low) / size).astype(np.int64)
    owners, keys = [], []
    for right in range(4):
        for above in range(4):
            column, row = first[:, 0] + right, first[:, 1] + above
            within = (column <= last[:, 0]) & (row <= last[:, 1])
            within &= (column >= 0) & (column < across) & (row >= 0) & (row < up)
            owners.append(near[owner[within]])
            keys.append((row * across + column)[within])
    # An edge of several pieces is listed once a box.
    listed = np.unique(np.column_stack([np.concatenate(keys), np.concatenate(owners)]), axis=0)
    box = np.floor((y - low[1]) / size[1]).astype(np.int64) * across
    box += np.floor((x - low[0]) / size[0]).astype(np.int64)
    where = np.searchsorted(listed[:, 0], box)
    count = np.searchsorted(listed[:, 0], box, side="right") - where
    points = np.flatnonzero(count)
    return points, listed[:, 1], where[points], count[points]
