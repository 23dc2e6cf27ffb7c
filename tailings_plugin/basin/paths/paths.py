"""The path of each facility: its vertices, metres along it, heights, and why it ends."""

from dataclasses import dataclass, field

import numpy as np

from ..grid.measure import Measure
from ..shapes.simplify import kept_vertices
from .ends import ENDS_IN, LIMIT
from .reaches import ReachTree


@dataclass(frozen=True)
class Path:
    """One path: x, y as the paths', m in metres from the facility, z in metres (NaN unknown), all (n,)."""

    x: np.ndarray
    y: np.ndarray
    m: np.ndarray
    z: np.ndarray


@dataclass(frozen=True)
class Paths:
    """Paths of many facilities over one tree of water; a path is put together only when asked for.

    Of each facility: x, y; z height there (NaN unknown); `traced` whether it could be followed; `reach` of
    the tree where it starts, without the first `skip` nodes; `whole_m` metres to the end of its water; `end`
    code of ENDS_IN there. Of each node: `node_x`, `node_y`, `node_z`. `spacing_m` is how far nodes lie apart
    where they come from a raster. `length_m` and `ends_in` follow from these and the length limit.
    """

    measure: Measure
    tree: ReachTree
    node_x: np.ndarray
    node_y: np.ndarray
    node_z: np.ndarray
    x: np.ndarray
    y: np.ndarray
    z: np.ndarray
    traced: np.ndarray
    reach: np.ndarray
    skip: np.ndarray
    whole_m: np.ndarray
    end: np.ndarray
    max_length_m: float = np.inf
    spacing_m: float = 0.0
    length_m: np.ndarray = field(init=False)
    ends_in: np.ndarray = field(init=False)

    def __post_init__(self) -> None:
        object.__setattr__(self, "length_m", np.minimum(self.whole_m, self.max_length_m))
        cut = self.whole_m > self.max_length_m
        object.__setattr__(self, "ends_in", np.where(cut, LIMIT, self.end).astype(np.uint8))

    def ends_text(self, facility: int) -> str:
        """Return the value of `ends_in` of a traced facility."""
        return ENDS_IN[self.ends_in[facility] - 1]

    def metres_at(self, facility: int, nodes: np.ndarray | int) -> np.ndarray:
        """Return the metres along a facility's path at nodes of it."""
        return self.whole_m[facility] - self.tree.to_end_m[nodes]

    def path(self, facility: int) -> Path:
        """Return the path of a traced facility, cut exactly at the length limit."""
        nodes = self.tree.nodes(int(self.reach[facility]))[self.skip[facility] :]
        # Of sums over many paths the last digits are lost: no vertex lies before the one above it.
        m = np.maximum.accumulate(np.maximum(self.metres_at(facility, nodes), 0.0))
        kept = nodes[: np.searchsorted(m, self.max_length_m) + 1]
        path = Path(
            x=np.concatenate([[self.x[facility]], self.node_x[kept]]),
            y=np.concatenate([[self.y[facility]], self.node_y[kept]]),
            m=np.concatenate([[0.0], m[: len(kept)]]),
            z=np.concatenate([[self.z[facility]], self.node_z[kept]]),
        )
        return _cut(path, self.max_length_m)


def _cut(path: Path, limit_m: float) -> Path:
    """Move the last vertex back to `limit_m` when it lies beyond."""
    if path.m[-1] <= limit_m:
        return path
    share = (limit_m - path.m[-2]) / (path.m[-1] - path.m[-2])

    def moved(values: np.ndarray) -> np.ndarray:
        return np.append(values[:-1], values[-2] + share * (values[-1] - values[-2]))

    return Path(moved(path.x), moved(path.y), np.append(path.m[:-1], limit_m), moved(path.z))


def simplified(path: Path, tolerance_m: float, measure: Measure) -> Path:
    """Return the path without vertices that lie within `tolerance_m` of the line that is left.

    The vertices that stay keep their metres along the full path, so that lengths and times are those of the
    full path.
    """
    # Rolled out step by step: over the whole of a long path no one scale would do.
    steps = np.column_stack(measure.steps(np.column_stack([path.x, path.y])))
    keep = kept_vertices(np.concatenate([np.zeros((1, 2)), np.cumsum(steps, axis=0)]), tolerance_m)
    return Path(path.x[keep], path.y[keep], path.m[keep], path.z[keep])


def merged_reaches(paths: Paths) -> tuple[list[list[int]], list[int]]:
    """Return the facilities whose paths run through each reach, and the reaches on any path.

    Ignores the length limit within a reach: a reach that a path enters before its limit belongs to it.
    """
    users: list[list[int]] = [[] for _ in range(len(paths.tree.after))]
    for facility in np.flatnonzero(paths.traced).tolist():
        for reach in paths.tree.chain(int(paths.reach[facility])):
            if paths.metres_at(facility, paths.tree.first[reach]) >= paths.max_length_m:
                break
            users[reach].append(facility)
    return users, [reach for reach, by in enumerate(users) if by]
