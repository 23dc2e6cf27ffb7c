"""Fewer vertices for paths, with metres and heights kept where they were."""

import numpy as np

from .measure import Measure
from .paths import Path


def simplified(path: Path, tolerance_m: float, measure: Measure) -> Path:
    """Return the path without vertices that lie within `tolerance_m` of the line that is left.

    Douglas and Peucker 1973. The vertices that stay keep their metres along the full path, so that lengths
    and times are those of the full path.
    """
    scale_x, scale_y = measure.scale(path.y)
    points = np.column_stack([path.x * scale_x, path.y * scale_y])
    keep = np.zeros(len(points), dtype=bool)
    keep[[0, -1]] = True
    spans = [(0, len(points) - 1)]
    while spans:
        first, last = spans.pop()
        if last - first < 2:
            continue
        away = _away(points[first : last + 1])
        farthest = int(away.argmax())
        if away[farthest] > tolerance_m:
            middle = first + farthest
            keep[middle] = True
            spans += [(first, middle), (middle, last)]
    return Path(path.x[keep], path.y[keep], path.m[keep], path.z[keep])


def _away(points: np.ndarray) -> np.ndarray:
    """Return the metres from each point to the segment between the first and the last."""
    start, side = points[0], points[-1] - points[0]
    share = np.clip((points - start) @ side / max(side @ side, 1e-12), 0.0, 1.0)
    return np.hypot(*(points - start - share[:, None] * side).T)
