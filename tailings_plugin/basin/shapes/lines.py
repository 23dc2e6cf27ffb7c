"""Lines with metres along them, and the places on them that lie nearest to points."""

from collections.abc import Callable, Sequence
from dataclasses import dataclass

import numpy as np

from ..grid.measure import Measure
from .nearness import near_pairs
from .polygons import Edges


@dataclass(frozen=True)
class Lines:
    """The steps between consecutive vertices of lines; `edges.polygon` is the number of a step's line.

    from_m, to_m (steps,) metres along the line at the two ends of each step
    length_m     (lines,) metres at the end of each line
    """

    edges: Edges
    from_m: np.ndarray
    to_m: np.ndarray
    length_m: np.ndarray

    @classmethod
    def of(cls, lines: Sequence[np.ndarray], measure: Measure) -> "Lines":
        """Return lines given as vertices (n_i, 2), measured from their first vertex."""
        first = np.cumsum([0, *(len(vertices) for vertices in lines)], dtype=np.int64)
        vertices = np.concatenate([np.zeros((0, 2)), *lines])
        run = np.concatenate([[0.0], np.cumsum(measure.lengths(vertices))])[: len(vertices)]
        return cls.with_metres(vertices, run - np.repeat(run[first[:-1]], np.diff(first)), first)

    @classmethod
    def with_metres(cls, vertices: np.ndarray, metres: np.ndarray, first: np.ndarray) -> "Lines":
        """Return lines that bring metres of their own: those of the vertices (n, 2), line by line.

        Line i owns the vertices first[i] .. first[i + 1] - 1, at least one.
        """
        line = np.repeat(np.arange(len(first) - 1), np.diff(first))
        step = np.flatnonzero(line[1:] == line[:-1])
        edges = Edges(vertices[step], vertices[step + 1], line[step])
        return cls(edges, metres[step], metres[step + 1], metres[first[1:] - 1])

    def metres_at(self, step: np.ndarray, share: np.ndarray) -> np.ndarray:
        """Return the metres along their lines of places a share (0..1) along steps."""
        return self.from_m[step] + share * (self.to_m[step] - self.from_m[step])


@dataclass(frozen=True)
class OnLines:
    """Places on lines near points, a row each (k,): `point`, `line`, metres along it and metres away."""

    point: np.ndarray
    line: np.ndarray
    along_m: np.ndarray
    away_m: np.ndarray

    def nearest(self) -> "OnLines":
        """Return of each point only the place on its nearest line, the first of equally near ones."""
        order = np.lexsort((self.line, self.away_m, self.point))
        return self._of(order[np.unique(self.point[order], return_index=True)[1]])

    def _of(self, rows: np.ndarray) -> "OnLines":
        return OnLines(self.point[rows], self.line[rows], self.along_m[rows], self.away_m[rows])


def nearest_on_lines(
    lines: Lines,
    x: np.ndarray,
    y: np.ndarray,
    measure: Measure,
    radius_m: float,
    tick: Callable[[float], None] = lambda fraction: None,
) -> OnLines:
    """Return for each point, and each line within `radius_m` of it, the nearest place on the line.

    Rows ascend by point, then line. x and y (n,) are in the coordinates of the lines; a point without them
    (NaN) is near nothing. Metres are those of the plane at the point's latitude, within 0.5 % at 50 km. Of
    equally near places on a line the first along it counts. Serves facilities brought onto rivers, and the
    consequence room's places along paths.
    """
    known = np.flatnonzero(np.isfinite(x) & np.isfinite(y))
    found = [OnLines(*np.zeros((2, 0), np.int64), *np.zeros((2, 0)))]
    for done, pairs in near_pairs(lines.edges, x[known], y[known], measure, radius_m):
        tick(done)
        line, along_m = lines.edges.polygon[pairs.edge], lines.metres_at(pairs.edge, pairs.share)
        order = np.lexsort((along_m, pairs.metres, line, pairs.point))
        point, line = pairs.point[order], line[order]
        first = np.ones(len(order), dtype=bool)
        first[1:] = (point[1:] != point[:-1]) | (line[1:] != line[:-1])
        order = order[first]
        found.append(OnLines(known[point[first]], line[first], along_m[order], pairs.metres[order]))
    tick(1.0)
    return OnLines(
        np.concatenate([part.point for part in found]),
        np.concatenate([part.line for part in found]),
        np.concatenate([part.along_m for part in found]),
        np.concatenate([part.away_m for part in found]),
    )
