"""Fewer vertices for lines."""

import numpy as np


def vertices_kept(points: np.ndarray, tolerance: float) -> np.ndarray:
    """Return which vertices (n,) of a line `points` (n, 2) stay when it may move by at most `tolerance`.

    Those that go lie within the tolerance of the line that is left; both ends stay. Points and tolerance are
    in the same unit. Douglas and Peucker 1973.
    """
    keep = np.zeros(len(points), dtype=bool)
    keep[[0, -1]] = True
    spans = [(0, len(points) - 1)]
    while spans:
        first, last = spans.pop()
        if last - first < 2:
            continue
        away = _away(points[first : last + 1])
        farthest = int(away.argmax())
        if away[farthest] > tolerance:
            middle = first + farthest
            keep[middle] = True
            spans += [(first, middle), (middle, last)]
    return keep


def _away(points: np.ndarray) -> np.ndarray:
    """Return how far each point lies from the segment between the first and the last."""
    start, side = points[0], points[-1] - points[0]
    share = np.clip((points - start) @ side / max(side @ side, 1e-12), 0.0, 1.0)
    return np.hypot(*(points - start - share[:, None] * side).T)
