"""The path of each facility: its vertices, metres along it, heights, and why it ends."""

from collections.abc import Callable
from dataclasses import dataclass

import numpy as np

from .ends import ENDS_IN, LIMIT, reasons
from .grid import NO_DATA, Grid
from .steps import step_lengths
from .trace import FlowTree, flow_tree


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

    `traced` (facilities,) tells which could be traced; `reason` says why the others could not. Arrays
    `length_m`, `ends_in` (codes of ENDS_IN) and `reach` have one value per facility; `whole_m` is the length
    without the limit.
    """

    def __init__(
        self,
        grid: Grid,
        codes: np.ndarray,
        kinds: np.ndarray,
        x: np.ndarray,
        y: np.ndarray,
        heights: np.ndarray | None = None,
        max_length_m: float = np.inf,
        snapped_cells: np.ndarray | None = None,
        tick: Callable[[float], None] = lambda fraction: None,
    ):
        """Trace from the points `x`, `y`, or from `snapped_cells` (flat cells, -1 = the point's own)."""
        self.grid, self.x, self.y, self.heights = grid, np.asarray(x, float), np.asarray(y, float), heights
        self.max_length_m = max_length_m
        self.step_m = grid.step_lengths_m()
        own = grid.cell_at(self.x, self.y)
        snapped = np.full(len(own), -1) if snapped_cells is None else snapped_cells
        self.cell = np.where(snapped >= 0, snapped, own)
        self.reason = _reasons_not_traced(self.cell, codes)
        self.traced = np.array([reason is None for reason in self.reason], dtype=bool)
        if not self.traced.any():
            self.tree, starts = _empty_tree(), np.zeros(0, dtype=np.int64)
        else:
            self.tree, starts = flow_tree(codes, self.step_m, self.cell[self.traced], tick)
        self.reach = np.full(len(own), -1, dtype=np.int64)
        self.reach[self.traced] = starts
        self._place(codes, snapped >= 0)
        by_reach = reasons(self.tree, codes, kinds, heights) if self.traced.any() else np.zeros(0, np.uint8)
        self.ends_in = np.zeros(len(own), dtype=np.uint8)
        self.ends_in[self.traced] = by_reach[starts]
        self.ends_in[self.whole_m > max_length_m] = LIMIT
        self.length_m = np.minimum(self.whole_m, max_length_m)

    def _place(self, codes: np.ndarray, snapped: np.ndarray) -> None:
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
        skip = (rest > 0) & ~snapped[go]
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


def _reasons_not_traced(cell: np.ndarray, codes: np.ndarray) -> list[str | None]:
    void = codes.reshape(-1)[np.maximum(cell, 0)] == NO_DATA
    return ["off_raster" if c < 0 else "no_data" if v else None for c, v in zip(cell, void, strict=True)]


def _empty_tree() -> FlowTree:
    none, real = np.zeros(0, dtype=np.int64), np.zeros(0)
    return FlowTree(none, np.zeros(1, dtype=np.int64), none, none, none.astype(bool), real, none)


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
