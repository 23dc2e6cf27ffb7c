"""Known rivers cut into a relief, and known ends of rivers marked, before flow directions are computed."""

from collections.abc import Sequence

import numpy as np

from ..errors import DataProblem
from .grid import Grid

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
    if not (np.isfinite(depth_m) and depth_m > 0):
        raise DataProblem("The depth to cut rivers in must be above 0 m; it is {depth}.", depth=depth_m)
    rivers = [_downstream(heights, cells) for cells in (cells_along(grid, line) for line in lines)]
    rivers = [cells for cells in rivers if cells.size]
    burnt = heights.copy()
    flat = burnt.reshape(-1)
    channel = np.unique(np.concatenate(rivers)) if rivers else np.empty(0, np.int64)
    flat[channel] -= heights.dtype.type(depth_m)
    _let_descend(flat, rivers)
    return burnt


def cells_along(grid: Grid, line: np.ndarray) -> np.ndarray:
    """Return the cells (int64) a polyline passes, in its order; those outside the grid are left out.

    Consecutive cells share a side, or a corner where the line goes right through it.
    """
    line = np.asarray(line, float).reshape(-1, 2)
    column = (line[:, 0] - grid.left) / grid.cell_width
    row = (grid.top - line[:, 1]) / grid.cell_height
    if len(line) == 1:
        return grid.cell_at(line[:, 0], line[:, 1])
    segment = [np.arange(len(line) - 1)]
    share = [np.zeros(len(line) - 1)]
    for ends in (column, row):
        which, where = _crossings(ends[:-1], ends[1:])
        segment.append(which)
        share.append(where)
    segment, share = np.concatenate(segment), np.concatenate(share)
    order = np.lexsort((share, segment))
    segment, share = segment[order], share[order]
    following = np.append(share[1:], 1.0)
    following[np.append(segment[1:] != segment[:-1], True)] = 1.0
    # Through a corner the two crossings fall together; between them lies no cell.
    real = following - share > SAME_PLACE
    if not real.any():
        return grid.cell_at(line[:1, 0], line[:1, 1])
    segment, share, following = segment[real], share[real], following[real]
    middle = (share + following) / 2
    step_column = column[segment] + middle * (column[segment + 1] - column[segment])
    step_row = row[segment] + middle * (row[segment + 1] - row[segment])
    cells = grid.cell_at(grid.left + step_column * grid.cell_width, grid.top - step_row * grid.cell_height)
    cells = cells[cells >= 0]
    return cells[np.append(True, cells[1:] != cells[:-1])] if cells.size else cells


def _crossings(start: np.ndarray, end: np.ndarray) -> tuple[np.ndarray, np.ndarray]:
    """Return for every whole number between start and end of a segment: segment, share of its way."""
    low, high = np.minimum(start, end), np.maximum(start, end)
    first = np.floor(low) + 1
    count = np.maximum(np.ceil(high) - first, 0).astype(np.int64)
    segment = np.repeat(np.arange(len(start)), count)
    number = np.repeat(first - np.cumsum(count) + count, count) + np.arange(count.sum())
    return segment, (number - start[segment]) / (end - start)[segment]


def _downstream(heights: np.ndarray, cells: np.ndarray) -> np.ndarray:
    """Return the cells with heights, turned so that the relief is lower at the last ones."""
    cells = cells[~np.isnan(heights.reshape(-1)[cells])]
    if cells.size < 2:
        return cells
    along = heights.reshape(-1)[cells].astype(np.float64)
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


def mark_sinks(
    grid: Grid, points: np.ndarray | None = None, polygons: Sequence[Sequence[np.ndarray]] = ()
) -> np.ndarray:
    """Return the uint8 mask (rows x columns) of inland sinks: cells of `points` ((n, 2)) and in `polygons`.

    A polygon is a sequence of rings ((n, 2) arrays in the grid's CRS); by the even-odd rule a ring in another
    is a hole. Cells whose centre is inside count; a polygon that holds no centre marks the cells it touches.
    Points outside the grid mark nothing.
    """
    mask = np.zeros((grid.rows, grid.columns), np.uint8)
    if points is not None and len(points):
        points = np.asarray(points, float)
        cells = grid.cell_at(points[:, 0], points[:, 1])
        mask.reshape(-1)[cells[cells >= 0]] = 1
    for rings in polygons:
        if not _mark_inside(mask, grid, rings):
            for ring in rings:
                mask.reshape(-1)[cells_along(grid, ring)] = 1
    return mask


def _mark_inside(mask: np.ndarray, grid: Grid, rings: Sequence[np.ndarray]) -> bool:
    """Mark the cells whose centre the rings enclose; return whether there are any."""
    edges = [np.hstack((ring, np.roll(ring, -1, axis=0))) for ring in (np.asarray(r, float) for r in rings)]
    x0, y0, x1, y1 = np.vstack(edges).T
    # Rows and columns counted from the first cell centre: a centre is a whole number.
    column0, column1 = ((x - grid.left) / grid.cell_width - 0.5 for x in (x0, x1))
    row0, row1 = ((grid.top - y) / grid.cell_height - 0.5 for y in (y0, y1))
    first = max(0, int(np.ceil(np.minimum(row0, row1).min())))
    last = min(grid.rows - 1, int(np.floor(np.maximum(row0, row1).max())))
    if last < first:
        return False
    low = np.clip(np.ceil(np.minimum(row0, row1)), first, last + 1).astype(np.int64)
    high = np.clip(np.ceil(np.maximum(row0, row1)), first, last + 1).astype(np.int64)
    edge = np.repeat(np.arange(len(low)), high - low)
    row = np.repeat(low - np.cumsum(high - low) + high - low, high - low) + np.arange((high - low).sum())
    share = (row - row0[edge]) / (row1 - row0)[edge]
    column = np.ceil(column0[edge] + share * (column1 - column0)[edge])
    column = np.clip(column, 0, grid.columns).astype(np.int64)
    if not column.size:
        return False
    left, right = int(column.min()), int(column.max())
    turns = np.zeros((last - first + 1, right - left + 1), np.int32)
    np.add.at(turns, (row - first, column - left), 1)
    inside = (np.cumsum(turns, axis=1) % 2 == 1)[:, : right - left]
    mask[first : last + 1, left:right][inside] = 1
    return bool(inside.any())
