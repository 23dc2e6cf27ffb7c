"""Follow flow directions from many points at once: every shared cell is walked and stored once."""

from collections.abc import Callable
from dataclasses import dataclass
from typing import Protocol

import numpy as np

from ...errors import DataProblem
from ..grid.d8 import COLUMN_STEP, END, NO_DATA, ROW_STEP, step_lengths
from .reaches import ReachTree, lasts_and_distances, loop_in

_TICK_STEPS = 256


@dataclass(frozen=True)
class FlowTree(ReachTree):
    """The union of the paths from many cells, cut into reaches at starts and confluences.

    cells  (n,) flat cell number of each node
    beyond (r,) flat cell number the last cell of an ending reach leads to, -1 when it leads nowhere
    leaves (r,) whether an ending reach leads off the raster
    """

    cells: np.ndarray
    beyond: np.ndarray
    leaves: np.ndarray


_NONE = np.zeros(0, dtype=np.int64)
EMPTY_TREE = FlowTree(
    np.zeros(1, dtype=np.int64), _NONE, np.zeros(0), _NONE, _NONE, _NONE, np.zeros(0, dtype=bool)
)


class Ways(Protocol):
    """Cells by number, and where the water of each goes: all of a raster, or those that some paths run through.

    number      of cells
    code_of     ESRI D8 codes of cells (n,)
    onward      the cell that each drains to (the cell itself at an end), and whether the water leaves the raster
    raster_cell flat cells of the raster
    step_m      metres of the step that leaves each cell
    """

    number: int
    columns: int

    def code_of(self, cell: np.ndarray) -> np.ndarray: ...
    def onward(self, cell: np.ndarray) -> tuple[np.ndarray, np.ndarray]: ...
    def raster_cell(self, cell: np.ndarray) -> np.ndarray: ...
    def step_m(self, cell: np.ndarray) -> np.ndarray: ...


class RasterWays:
    """The ways of all cells of a raster in memory: `codes` (rows, columns), `step_m` as Grid.step_table."""

    def __init__(self, codes: np.ndarray, step_m: np.ndarray):
        self._codes, self._steps = codes, step_m
        self._flat = codes.reshape(-1)
        self.number, (self._rows, self.columns) = codes.size, codes.shape

    def code_of(self, cell: np.ndarray) -> np.ndarray:
        """Return the codes of cells."""
        return self._flat[cell]

    def onward(self, cell: np.ndarray) -> tuple[np.ndarray, np.ndarray]:
        """Return the next cells, and which of these lie off the raster."""
        code = self._flat[cell]
        row, column = np.divmod(cell, self.columns)
        row, column = row + ROW_STEP[code], column + COLUMN_STEP[code]
        off = (row < 0) | (row >= self._rows) | (column < 0) | (column >= self.columns)
        return row * self.columns + column, off

    def raster_cell(self, cell: np.ndarray) -> np.ndarray:
        """Return the cells as they are."""
        return cell

    def step_m(self, cell: np.ndarray) -> np.ndarray:
        """Return metres of steps."""
        return step_lengths(self._codes, self._steps, cell)


def flow_tree(
    codes: np.ndarray, step_m: np.ndarray, starts: np.ndarray, tick: Callable[[float], None]
) -> tuple[FlowTree, np.ndarray]:
    """Walk down from the flat cell numbers `starts` over D8 `codes` (rows, columns).

    `step_m` (rows, 3): lengths of steps east-west, north-south and diagonal in each row. Returns the tree
    and the reach in which each start lies (its first cell). Raises DataProblem when directions run in a loop.
    """
    return tree_over(RasterWays(codes, step_m), starts, tick)


def tree_over(ways: Ways, starts: np.ndarray, tick: Callable[[float], None]) -> tuple[FlowTree, np.ndarray]:
    """Walk down from cells of `ways`, as `flow_tree` does."""
    unique_starts, start_number = np.unique(starts, return_inverse=True)
    walk = _walk(ways, unique_starts, tick)
    cuts = np.union1d(walk.offset[:-1], walk.joins[walk.joins >= 0])
    first = np.append(cuts, len(walk.cells))
    # A reach goes on in the next one of the same walker, or where its walker met another.
    final = np.isin(first[1:], walk.offset[1:])
    walker = np.searchsorted(walk.offset, first[:-1], side="right") - 1
    joins = walk.joins[walker]
    after = np.where(final, -1, np.arange(1, len(first)))
    joined = final & (joins >= 0)
    after[joined] = np.searchsorted(cuts, joins[joined])
    step = ways.step_m(walk.cells)
    step[first[1:][after < 0] - 1] = 0.0
    cells = ways.raster_cell(walk.cells)
    found = lasts_and_distances(first, after, step)
    if found is None:
        raise _loop_found(first, after, cells, ways.columns)
    ending = after < 0
    beyond = np.where(walk.beyond >= 0, ways.raster_cell(np.maximum(walk.beyond, 0)), -1)
    tree = FlowTree(
        first=first,
        after=after,
        last=found[0],
        to_end_m=found[1],
        cells=cells,
        beyond=np.where(ending, beyond[walker], -1),
        leaves=ending & walk.leaves[walker],
    )
    return tree, np.searchsorted(cuts, walk.offset[:-1])[start_number]


@dataclass(frozen=True)
class _Walk:
    cells: np.ndarray  # (n,) cells of walker 0, of walker 1, ...
    offset: np.ndarray  # (walkers + 1,)
    joins: np.ndarray  # (walkers,) place in `cells` where another walker's path is met, -1 if none
    beyond: np.ndarray  # (walkers,) no-data cell the walk leads into, -1 if none
    leaves: np.ndarray  # (walkers,) whether the walk leads off the raster


def _walk(ways: Ways, starts: np.ndarray, tick: Callable[[float], None]) -> _Walk:
    """Let one walker go from each start; who comes to a cell that has an owner stops there."""
    owner = np.zeros(ways.number, dtype=np.int32)  # walker + 1; pages never touched cost no memory
    number = len(starts)
    joined_cell = np.full(number, -1, dtype=np.int64)
    beyond = np.full(number, -1, dtype=np.int64)
    leaves = np.zeros(number, dtype=bool)
    walker = np.arange(number, dtype=np.int32)
    cell = starts.astype(np.int64)
    owner[cell] = walker + 1
    seen_cells, seen_walkers = [cell], [walker]
    step = 0
    while len(walker):
        if step % _TICK_STEPS == 0:
            tick(1.0 - len(walker) / number)
        code = ways.code_of(cell)
        cell, off = ways.onward(cell)
        leaves[walker[off]] = True
        go = ~off & (code != END)
        walker, cell = walker[go], cell[go]
        void = ways.code_of(cell) == NO_DATA
        beyond[walker[void]] = cell[void]
        taken = owner[cell] > 0
        # Of several that come to a free cell together, the last one written keeps it.
        free = ~(void | taken)
        owner[cell[free]] = walker[free] + 1
        stays = owner[cell] == walker + 1
        stays &= free
        met = ~(void | stays)
        joined_cell[walker[met]] = cell[met]
        walker, cell = walker[stays], cell[stays]
        seen_cells.append(cell)
        seen_walkers.append(walker)
        step += 1
    tick(1.0)
    return _gather(owner, seen_cells, seen_walkers, joined_cell, beyond, leaves)


def _gather(
    owner: np.ndarray,
    seen_cells: list[np.ndarray],
    seen_walkers: list[np.ndarray],
    joined_cell: np.ndarray,
    beyond: np.ndarray,
    leaves: np.ndarray,
) -> _Walk:
    """Sort the cells by walker; a walker is in every step until it stops, so its k-th cell is step k."""
    walkers = np.concatenate(seen_walkers)
    offset = np.concatenate([[0], np.cumsum(np.bincount(walkers, minlength=len(joined_cell)))])
    step = np.repeat(np.arange(len(seen_walkers)), [len(w) for w in seen_walkers])
    cells = np.empty(len(walkers), dtype=np.int64)
    cells[offset[walkers] + step] = np.concatenate(seen_cells)
    owner[cells] = np.arange(len(cells))
    joins = np.full(len(joined_cell), -1, dtype=np.int64)
    met = joined_cell >= 0
    joins[met] = owner[joined_cell[met]]
    return _Walk(cells, offset, joins, beyond, leaves)


def _loop_found(first: np.ndarray, after: np.ndarray, cells: np.ndarray, columns: int) -> DataProblem:
    loop = loop_in(after)
    length = sum(int(first[reach + 1] - first[reach]) for reach in loop)
    row, column = divmod(int(cells[first[loop[0]]]), columns)
    return DataProblem(
        "The flow directions run in a loop of {length} cells through row {row}, column {column}. "
        "Check that the coding of the directions is the right one, or make them anew from a relief.",
        length=length,
        row=row + 1,
        column=column + 1,
    )
