"""Known rivers cut into a relief before flow directions are computed."""

from collections.abc import Sequence

import numpy as np

from ...errors import DataProblem
from ..grid.grid import Grid

# Cells at either end of a river whose mean height decides which way it runs.
END_CELLS = 5

# Crossings closer than this share of a segment are one.
SAME_PLACE = 1e-9


def burn_rivers(heights: np.ndarray, grid: Grid, lines: Sequence[np.ndarray], depth_m: float) -> np.ndarray:
    """Return a copy of `heights` with a channel along each of `lines` ((n, 2) arrays in the grid's CRS).

    All cells a line passes are lowered by `depth_m`, and further where needed so that the channel never rises
    along the river. A river runs towards the end where the relief is lower; as digitised when that does not
    tell. No-data stays. Water follows the channel where the land beside it is not lower still: choose the
    depth above the relief's errors. Raises DataProblem for a depth that is not positive.
    """
    check_depth(depth_m)
    burnt = heights.copy()
    cut_in(burnt.reshape(-1), [cells_along(grid, line) for line in lines], depth_m)
    return burnt


def check_depth(depth_m: float) -> None:
    """Raise DataProblem for a depth that is not positive."""
    if not (np.isfinite(depth_m) and depth_m > 0):
        raise DataProblem("The depth to cut rivers in must be above 0 m; it is {depth}.", depth=depth_m)


def cut_in(flat: np.ndarray, passed: list[np.ndarray], depth_m: float) -> None:
    """Lower heights (n,) along rivers, each the places in it that a river passes; as `burn_rivers`."""
    rivers = [_downstream(flat, cells) for cells in passed]
    rivers = [cells for cells in rivers if cells.size]
    channel = np.unique(np.concatenate(rivers)) if rivers else np.empty(0, np.int64)
    flat[channel] -= flat.dtype.type(depth_m)
    _let_descend(flat, rivers)


def cells_along(grid: Grid, line: np.ndarray) -> np.ndarray:
    """Return the cells (int64) a polyline passes, in its order; those outside the grid are left out.

    Consecutive cells share a side, or a corner where the line goes right through it.
    """
    return passes_of(grid, line)[0]


def passes_of(grid: Grid, line: np.ndarray) -> tuple[np.ndarray, np.ndarray, np.ndarray]:
    """Return the cells (int64) a polyline passes, as `cells_along`, and where it enters and leaves each.

    A place on the line is the number of its vertex before, and the share of the step from there: 2.5 lies half way
    between the third vertex and the fourth.
    """
    line = np.asarray(line, float).reshape(-1, 2)
    column = (line[:, 0] - grid.left) / grid.cell_width
    row = (grid.top - line[:, 1]) / grid.cell_height
    if len(line) == 1:
        return _only_the_first(grid, line)
    cuts = [_crossings(ends[:-1], ends[1:]) for ends in (column, row)]
    segment = np.concatenate([np.arange(len(line) - 1), *(which for which, _ in cuts)])
    share = np.concatenate([np.zeros(len(line) - 1), *(where for _, where in cuts)])
    order = np.lexsort((share, segment))
    segment, share = segment[order], share[order]
    following = np.append(share[1:], 1.0)
    following[np.append(segment[1:] != segment[:-1], True)] = 1.0
    # Through a corner the two crossings fall together; between them lies no cell.
    real = following - share > SAME_PLACE
    if not real.any():
        return _only_the_first(grid, line)
    segment, share, following = segment[real], share[real], following[real]
    middle = (share + following) / 2
    step_column = column[segment] + middle * (column[segment + 1] - column[segment])
    step_row = row[segment] + middle * (row[segment + 1] - row[segment])
    cells = grid.cell_at(grid.left + step_column * grid.cell_width, grid.top - step_row * grid.cell_height)
    kept = cells >= 0
    cells, enters, leaves = cells[kept], (segment + share)[kept], (segment + following)[kept]
    if cells.size:
        new = np.append(True, cells[1:] != cells[:-1])
        cells, enters, leaves = cells[new], enters[new], leaves[np.append(new[1:], True)]
    return cells, enters, leaves


def _only_the_first(grid: Grid, line: np.ndarray) -> tuple[np.ndarray, np.ndarray, np.ndarray]:
    cell = grid.cell_at(line[:1, 0], line[:1, 1])
    inside = cell >= 0
    return cell[inside], np.zeros(1)[inside], np.zeros(1)[inside]


def _crossings(start: np.ndarray, end: np.ndarray) -> tuple[np.ndarray, np.ndarray]:
    """Return for every whole number between start and end of a segment: segment, share of its way."""
    low, high = np.minimum(start, end), np.maximum(start, end)
    first = np.floor(low) + 1
    count = np.maximum(np.ceil(high) - first, 0).astype(np.int64)
    segment = np.repeat(np.arange(len(start)), count)
    number = np.repeat(first - np.cumsum(count) + count, count) + np.arange(count.sum())
    return segment, (number - start[segment]) / (end - start)[segment]


def _downstream(flat: np.ndarray, cells: np.ndarray) -> np.ndarray:
    """Return the cells with heights, turned so that the relief is lower at the last ones."""
    cells = cells[~np.isnan(flat[cells])]
    if cells.size < 2:
        return cells
    along = flat[cells].astype(np.float64)
    ends = min(END_CELLS, cells.size // 2)
    return cells[::-1] if along[:ends].mean() < along[-ends:].mean() else cells


def _let_descend(flat: np.ndarray, rivers: list[np.ndarray]) -> None:
    """Lower cells until no river rises along its way; a river entered from another one is seen to again."""
    to_do = rivers
    while to_do:
        lowered = []
        for cells in to_do:
            level = np.minimum.accumulate(flat[cells])
            lower = level < flat[cells]
            flat[cells] = np.minimum(flat[cells], level)
            lowered.append(cells[lower])
        changed = np.unique(np.concatenate(lowered))
        to_do = [cells for cells in rivers if changed.size and np.isin(cells, changed).any()]
        to_do = [cells for cells in to_do if (np.diff(flat[cells]) > 0).any()]
