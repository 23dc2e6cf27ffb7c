"""Where paths may end: lakes, inland sinks and the sea marked on the grid, and the reason of each end."""

from collections.abc import Callable, Sequence
from dataclasses import dataclass, field
from functools import partial

import numpy as np

from ..grid.blocks import Block
from ..grid.d8 import END, NO_DATA, border_cells, connected, neighbours
from ..grid.grid import Grid
from ..grid.measure import Measure
from ..shapes.polygons import Edges, cells_inside, locate
from .flow_tree import FlowTree

# The values of `ends_in`; a code is the place in this list plus one, 0 is no end.
ENDS_IN = ("sea", "inland_sink", "lake", "edge", "limit", "no_data")
SEA, INLAND_SINK, LAKE, EDGE, LIMIT, VOID = range(1, 7)
KINDS = {"sea": SEA, "inland_sink": INLAND_SINK, "lake": LAKE}

# A path that runs into the no-data around the relief has reached the sea when its last height is at most
# this. Reliefs that mask the sea end at the shore, where whole-metre heights are 0 or 1.
SHORE_HEIGHT_M = 1.0

# Cells are looked at in a box so many times as large, as the scale of a map may grow away from the point.
WIDER = 1.5

# Along river lines, a sink without a radius takes in what ends this close to it.
POINT_RADIUS_KM = 1.0


@dataclass(frozen=True)
class Sink:
    """A feature in which paths end: rings of a polygon, or a point with an optional radius in km.

    `kind` is SEA, INLAND_SINK or LAKE. A point marks its cell and all cells within the radius; a lake or sea
    point marks its level surface too: the cells of exactly its height that hang together with it.
    """

    kind: int
    rings: Sequence[np.ndarray] = ()
    point: tuple[float, float] | None = None
    radius_km: float = field(default=float("nan"))


def mark_ends(
    grid: Grid,
    sinks: Sequence[Sink],
    heights: np.ndarray | None = None,
    tick: Callable[[float], None] = lambda fraction: None,
) -> np.ndarray:
    """Return uint8 (rows, columns): the kind of end of each cell, 0 where water goes on.

    A polygon smaller than a cell marks the cell of its first vertex. Of overlapping sinks the last counts.
    """
    kinds = np.zeros((grid.rows, grid.columns), dtype=np.uint8)
    for number, sink in enumerate(sinks):
        done = number / len(sinks)
        tick(done)
        if sink.point is None:
            cells = _polygon_cells(grid, sink)
        else:
            cells = _point_cells(grid, sink, sink.point, heights, partial(_still_at, tick, done))
        kinds.reshape(-1)[cells] = sink.kind
    return kinds


def kinds_at(sinks: Sequence[Sink], x: np.ndarray, y: np.ndarray, measure: Measure) -> np.ndarray:
    """Return uint8 (n,): the kind of end at each point, 0 where there is none.

    A point sink takes in what lies within its radius, or within POINT_RADIUS_KM when it has none.
    """
    kinds = np.zeros(len(x), dtype=np.uint8)
    frame = measure.frame(x, y)
    areas = [sink for sink in sinks if sink.point is None]
    edges = Edges.from_rings((number, ring) for number, sink in enumerate(areas) for ring in sink.rings)
    number, holders = locate(edges, x, y)
    held = np.array([areas[polygons[-1]].kind if polygons else 0 for polygons in holders], dtype=np.uint8)
    if len(held):
        kinds = held[number]
    for sink in sinks:
        if sink.point is not None:
            radius_m = 1000.0 * (sink.radius_km if sink.radius_km > 0 else POINT_RADIUS_KM)
            away_m = frame.metres(x - sink.point[0], y - sink.point[1])
            kinds[away_m <= radius_m] = sink.kind
    return kinds


def mark_sea(
    heights: np.ndarray, level_m: float, tick: Callable[[float], None] = lambda fraction: None
) -> np.ndarray:
    """Return which cells are sea when all at or below `level_m` that hang together with the edge are."""
    low = heights <= level_m
    return connected(low, border_cells(low.shape), tick)


def whole_of(grid: Grid) -> Block:
    """Return the window that is the whole raster."""
    return Block(0, grid.rows, 0, grid.columns)


def cells_in_polygon(grid: Grid, sink: Sink, window: Block) -> np.ndarray:
    """Return the flat cells of a window whose centres lie in the polygon of a sink."""
    column_x = grid.left + (np.arange(grid.columns) + 0.5) * grid.cell_width
    row_y = grid.top - (np.arange(grid.rows) + 0.5) * grid.cell_height
    edges = Edges.from_rings((0, ring) for ring in sink.rings)
    own_x, own_y = column_x[window.col0 : window.col1], row_y[window.row0 : window.row1]
    rows, columns = cells_inside(edges, own_x, own_y)
    return rows * window.shape[1] + columns


def _polygon_cells(grid: Grid, sink: Sink) -> np.ndarray:
    cells = cells_in_polygon(grid, sink, whole_of(grid))
    if len(cells):
        return cells
    x, y = sink.rings[0][0]
    cell = grid.cell_at(x, y)
    return cell[cell >= 0]


def _still_at(tick: Callable[[float], None], done: float, _fraction: float) -> None:
    """Tick for a part whose own progress is too small to tell."""
    tick(done)


def _point_cells(
    grid: Grid,
    sink: Sink,
    point: tuple[float, float],
    heights: np.ndarray | None,
    tick: Callable[[float], None],
) -> np.ndarray:
    x, y = point
    own = grid.cell_at(np.array([x]), np.array([y]))
    parts = [own[own >= 0]]
    if sink.radius_km > 0:
        parts.append(cells_within(grid, x, y, sink.radius_km * 1000.0, whole_of(grid)))
    if heights is not None and sink.kind in (LAKE, SEA) and own[0] >= 0:
        level = heights.reshape(-1)[own[0]]
        parts.append(np.flatnonzero(connected(heights == level, own, tick)))
    return np.concatenate(parts)


def cells_within(grid: Grid, x: float, y: float, radius_m: float, window: Block) -> np.ndarray:
    """Return the flat cells of a window whose centres are at most `radius_m` from (x, y), which may lie off the raster.

    By the scale at the centres, as for points (`kinds_at`).
    """
    near_x, near_y = np.clip(x, grid.left, grid.right), np.clip(y, grid.bottom, grid.top)
    reach = grid.measure.frame(np.array([near_x]), np.array([near_y])).reach(WIDER * radius_m)
    left, right = (np.array([x - reach[0], x + reach[0]]) - grid.left) / grid.cell_width
    above, below = (grid.top - np.array([y + reach[1], y - reach[1]])) / grid.cell_height
    columns = np.arange(*np.clip(np.floor([left, right + 1]), window.col0, window.col1).astype(np.int64))
    rows = np.arange(*np.clip(np.floor([above, below + 1]), window.row0, window.row1).astype(np.int64))
    centre_x = grid.left + (columns + 0.5) * grid.cell_width
    centre_y = grid.top - (rows[:, None] + 0.5) * grid.cell_height
    within = grid.measure.frame(centre_x, centre_y).metres(centre_x - x, centre_y - y) <= radius_m
    return ((rows[:, None] - window.row0) * window.shape[1] + columns - window.col0)[within]


def ends_of_reaches(
    tree: FlowTree,
    codes: np.ndarray,
    kinds: np.ndarray,
    heights: np.ndarray | None = None,
    tick: Callable[[float], None] = lambda fraction: None,
) -> np.ndarray:
    """Return for each reach of `tree` the code of ENDS_IN in which its path ends, from rasters in memory.

    codes, kinds (as `mark_ends`), heights: (rows, columns). See `ends_by_look`.
    """

    def outside(cells: np.ndarray) -> np.ndarray:
        return connected(codes == NO_DATA, border_cells(codes.shape), lambda _: tick(1.0)).reshape(-1)[cells]

    look = Look(
        codes.shape,
        lambda cells: codes.reshape(-1)[cells],
        lambda cells: kinds.reshape(-1)[cells],
        outside,
        None if heights is None else lambda cells: heights.reshape(-1)[cells],
    )
    return ends_by_look(tree, look)


@dataclass(frozen=True)
class Look:
    """What is known of flat cells (n,) of a raster of some rows and columns.

    code_of, kind_of, height_of (None: no relief): codes, kinds of ends, metres. outside: which no-data cells hang
    together with the raster's edge; it takes long, and is asked once.
    """

    shape: tuple[int, ...]
    code_of: Callable[[np.ndarray], np.ndarray]
    kind_of: Callable[[np.ndarray], np.ndarray]
    outside: Callable[[np.ndarray], np.ndarray]
    height_of: Callable[[np.ndarray], np.ndarray] | None = None


def ends_by_look(tree: FlowTree, look: Look) -> np.ndarray:
    """Return for each reach of `tree` the code of ENDS_IN in which its path ends.

    - a marked cell, or no-data that is marked: what the mark says;
    - off the raster: edge;
    - into no-data that reaches the raster's edge, from at most SHORE_HEIGHT_M: sea; into other: no_data;
    - an unmarked end in ready directions: sea beside no-data that reaches the edge, otherwise inland_sink.
    """
    ending = np.flatnonzero(tree.after < 0)
    cell = tree.cells[tree.first[1:][ending] - 1]
    beyond = tree.beyond[ending]
    result = look.kind_of(cell).copy()
    into_void = beyond >= 0
    result[into_void] = look.kind_of(beyond[into_void])
    result[(result == 0) & tree.leaves[ending]] = EDGE
    unmarked = result == 0
    low = np.zeros(len(cell), dtype=bool)
    if look.height_of is not None:
        low = look.height_of(cell) <= SHORE_HEIGHT_M
    maybe_sea = np.flatnonzero(unmarked & into_void & low)
    pit = np.flatnonzero(unmarked & (look.code_of(cell) == END))
    result[unmarked & into_void] = VOID
    # Which no-data reaches the edge takes long to find, and is asked only where the sea may be.
    if len(maybe_sea) or len(pit):
        place, around, _ = neighbours(cell[pit], look.shape)
        void = look.code_of(around) == NO_DATA
        asked = np.concatenate([beyond[maybe_sea], around[void]])
        is_outside = look.outside(asked) if len(asked) else np.zeros(0, dtype=bool)
        result[maybe_sea[is_outside[: len(maybe_sea)]]] = SEA
        shore = np.zeros(len(pit), dtype=bool)
        shore[place[void][is_outside[len(maybe_sea) :]]] = True
        result[pit] = np.where(shore, SEA, INLAND_SINK)
    by_reach = np.zeros(len(tree.after), dtype=np.uint8)
    by_reach[ending] = result
    return by_reach[tree.last]
