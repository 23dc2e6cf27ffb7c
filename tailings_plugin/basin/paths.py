"""The path of each facility: its vertices, metres along it, heights, and why it ends."""

from collections.abc import Callable
from dataclasses import dataclass

import numpy as np

from .ends import ENDS_IN, LIMIT, reasons
from .grid import Grid
from .starts import Starts
from .steps import step_lengths
from .trace import EMPTY_TREE, flow_tree


@dataclass(frozen=True)
class Path:
    """One path: x, y in the grid's CRS, m in metres from the facility, z in metres (NaN unknown), all (n,).

    `node` gives the place of each vertex in the tree's cells, -1 for the facility itself and for a cut end.
    """

    x: np.ndarray
    y: np.ndarray
    m: np.ndarray
    z: np.ndarray
    node: np.ndarray


class Paths:
    """Paths of many facilities over one tree of flow; a path is put together only when asked for.

    `traced` (facilities,) tells which could be traced. Arrays `length_m`, `ends_in` (codes of ENDS_IN) and
    `reach` have one value per facility; `whole_m` is the length without the limit.
    """

    def __init__(
        self,
        grid: Grid,
        codes: np.ndarray,
        kinds: np.ndarray,
        starts: Starts,
        heights: np.ndarray | None = None,
        max_length_m: float = np.inf,
        tick: Callable[[float], None] = lambda fraction: None,
    ):
        self.grid, self.heights, self.max_length_m = grid, heights, max_length_m
        self.x, self.y, self.cell, self.traced = starts.x, starts.y, starts.cell, starts.known
        self.step_m = grid.step_lengths_m()
        number = len(self.cell)
        self.reach = np.full(number, -1, dtype=np.int64)
        self.ends_in = np.zeros(number, dtype=np.uint8)
        if self.traced.any():
            self.tree, reach = flow_tree(codes, self.step_m, self.cell[self.traced], tick)
            self.reach[self.traced] = reach
            self.ends_in[self.traced] = reasons(self.tree, codes, kinds, heights)[reach]
        else:
            self.tree = EMPTY_TREE
        self._place(codes, np.isfinite(starts.moved_m))
        self.ends_in[self.whole_m > max_length_m] = LIMIT
        self.length_m = np.minimum(self.whole_m, max_length_m)

    def _place(self, codes: np.ndarray, moved: np.ndarray) -> None:
        """Set which node follows the facility's point, and the length to the end of the water's way.

        The point stands for its own cell: the next vertex is the centre of the cell its water goes to. Only
        a path of one cell, or one moved to a stream, goes over the centre of the start cell.
        """
        number = len(self.cell)
        self.skip = np.zeros(number, dtype=np.int64)
        self.whole_m = np.full(number, np.nan)
        go = np.flatnonzero(self.traced)
        if not len(go):
            return
        node = self.tree.first[self.reach[go]]
        rest = self.tree.to_end_m[node]
        step = step_lengths(codes, self.step_m, self.cell[go])
        skip = (rest > 0) & ~moved[go]
        following = self._next_nodes(self.reach[go], node)
        target = np.where(skip, self.tree.cells[following], self.cell[go])
        self.skip[go] = skip
        self.whole_m[go] = self._metres_to_centre(go, target) + rest - np.where(skip, step, 0.0)

    def _next_nodes(self, reach: np.ndarray, node: np.ndarray) -> np.ndarray:
        """Return the node after the first of each reach (the node itself at an end)."""
        alone = self.tree.first[reach + 1] == node + 1
        after = self.tree.after[reach]
        other = np.where(after >= 0, self.tree.first[np.maximum(after, 0)], node)
        return np.where(alone, other, np.minimum(node + 1, len(self.tree.cells) - 1))

    def _metres_to_centre(self, facility: np.ndarray, cell: np.ndarray) -> np.ndarray:
        x, y = self.grid.centre_of(cell)
        step = self.step_m[cell // self.grid.columns]
        across = (x - self.x[facility]) / self.grid.cell_width * step[:, 0]
        return np.hypot(across, (y - self.y[facility]) / self.grid.cell_height * step[:, 1])

    def ends_text(self, facility: int) -> str:
        """Return the value of `ends_in` of a traced facility."""
        return ENDS_IN[self.ends_in[facility] - 1]

    def height_at(self, cell: np.ndarray) -> np.ndarray:
        """Return heights of flat cells, NaN when there is no relief."""
        if self.heights is None:
            return np.full(np.shape(cell), np.nan)
        return self.heights.reshape(-1)[cell].astype(float)

    def path(self, facility: int) -> Path:
        """Return the path of a traced facility, cut exactly at the length limit."""
        nodes = self.tree.nodes(int(self.reach[facility]))[self.skip[facility] :]
        m = self.whole_m[facility] - self.tree.to_end_m[nodes]
        keep = np.searchsorted(m, self.max_length_m, side="right")
        kept = nodes[: keep + 1]
        x, y = self.grid.centre_of(self.tree.cells[kept])
        m, z = m[: keep + 1], self.height_at(self.tree.cells[kept])
        own = self.cell[facility]
        path = Path(
            x=np.concatenate([[self.x[facility]], x]),
            y=np.concatenate([[self.y[facility]], y]),
            m=np.concatenate([[0.0], m]),
            z=np.concatenate([self.height_at(own[None]), z]),
            node=np.concatenate([[-1], kept]),
        )
        return _cut(path, self.max_length_m)


def _cut(path: Path, limit_m: float) -> Path:
    """Move the last vertex back to `limit_m` when it lies beyond."""
    if path.m[-1] <= limit_m:
        return path
    share = (limit_m - path.m[-2]) / (path.m[-1] - path.m[-2])

    def moved(values: np.ndarray) -> np.ndarray:
        values = values.copy()
        values[-1] = values[-2] + share * (values[-1] - values[-2])
        return values

    node = path.node.copy()
    node[-1] = -1
    m = path.m.copy()
    m[-1] = limit_m
    return Path(moved(path.x), moved(path.y), m, moved(path.z), node)


def merged_reaches(paths: Paths) -> tuple[list[list[int]], list[int]]:
    """Return the facilities whose paths run through each reach, and the reaches on any path.

    Ignores the length limit within a reach: a reach that a path enters before its limit belongs to it.
    """
    users: list[list[int]] = [[] for _ in range(len(paths.tree.after))]
    for facility in np.flatnonzero(paths.traced).tolist():
        for reach in paths.tree.chain(int(paths.reach[facility])):
            if paths.whole_m[facility] - paths.tree.to_end_m[paths.tree.first[reach]] >= paths.max_length_m:
                break
            users[reach].append(facility)
    return users, [reach for reach, by in enumerate(users) if by]
