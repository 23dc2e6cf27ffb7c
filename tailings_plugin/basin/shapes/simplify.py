"""Fewer vertices for lines."""

import numpy as np


def kept_vertices(points: np.ndarray, tolerance_m: float, starts: np.ndarray | None = None) -> np.ndarray:
    """Return which vertices of a line (n, 2) in metres stay, as a mask: first, last, and all that stand out.

    `starts`: of several lines one after the other, line i has the vertices starts[i] .. starts[i + 1] - 1. Those that
    go lie within the tolerance of the line that is left (Douglas and Peucker 1973). All spans of one depth, of all
    lines, are looked at together: a loop over single spans would take longer than the rest.
    """
    bounds = np.array([0, len(points)]) if starts is None else starts
    keep = np.zeros(len(points), dtype=bool)
    first, last = bounds[:-1], bounds[1:] - 1
    keep[first] = keep[last] = True
    while True:
        longer = last - first >= 2
        first, last = first[longer], last[longer]
        if not len(first):
            return keep
        count = last - first - 1
        begin = np.cumsum(count) - count
        span = np.repeat(np.arange(len(count)), count)
        vertex = np.arange(len(span)) + (first + 1 - begin)[span]
        away = _away(points[vertex], points[first][span], points[last][span])
        farthest = np.maximum.reduceat(away, begin)
        top = np.flatnonzero(away == farthest[span])
        middle = vertex[top[np.searchsorted(top, begin)]]
        cut = farthest > tolerance_m
        first, middle, last = first[cut], middle[cut], last[cut]
        keep[middle] = True
        first, last = np.concatenate([first, middle]), np.concatenate([middle, last])


def _away(points: np.ndarray, start: np.ndarray, end: np.ndarray) -> np.ndarray:
    """Return the metres from each point to the segment from `start` to `end`, all (n, 2)."""
    side = end - start
    share = ((points - start) * side).sum(axis=1) / np.maximum((side**2).sum(axis=1), 1e-12)
    return np.hypot(*(points - start - np.clip(share, 0.0, 1.0)[:, None] * side).T)
