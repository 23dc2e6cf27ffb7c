"""Flow directions of a relief: D8 on slopes, depressions and flats drained, inland sinks kept."""

from collections.abc import Callable
from dataclasses import dataclass
from functools import partial

import numpy as np

from ...errors import DataProblem
from ..grid.blocks import BLOCK_SHAPE, Blocks, map_threads
from ..grid.d8 import NO_DATA
from ..grid.grid import Grid
from .depressions import analyse_block, label_levels
from .flats import drain_flats, fill_block
from .steepest import UNSET
from .voids import find_voids

MOST_CELLS = 2**31


@dataclass(frozen=True)
class Met:
    """What was met on the way.

    `raised_cells`: cells below the level at which their water spills over; `pits`: those of them without a lower
    neighbour, the bottoms of closed depressions; `flat_cells`: all cells without a lower neighbour that are not an
    end; `void_cells` in `holes` pieces: no-data enclosed by heights, which paths cross; `border_no_data_cells`: no-data
    connected with the raster's edge, where the relief ends.
    """

    pits: int
    flat_cells: int
    raised_cells: int
    void_cells: int
    holes: int
    border_no_data_cells: int


@dataclass(frozen=True)
class FlowDirections(Met):
    """ESRI D8 codes (uint8, rows x columns) and what was met on the way.

    A code at the raster's edge may point off it (the water leaves), one beside no-data that reaches the edge may
    point into it. 0 ends a path (a given sink), 255 is border no-data.
    """

    codes: np.ndarray


def flow_directions(
    heights: np.ndarray,
    grid: Grid,
    sinks: np.ndarray | None = None,
    tick: Callable[[float], None] = lambda fraction: None,
    block_shape: tuple[int, int] = BLOCK_SHAPE,
) -> FlowDirections:
    """Return the flow directions of `heights` (float32 or float64, rows x columns, NaN for no data).

    `sinks` (uint8, same shape): where nonzero, water that reaches the cell stops there.
    A level that the edge cuts leaves there only when it falls nowhere; where the raster goes on beyond the edge
    (`grid.goes_on`) it leaves by the nearest way, as nobody knows what it falls to.
    The result does not depend on `block_shape`, the rows and columns worked on at a time.
    """
    rows, columns = heights.shape
    check_size(rows, columns)
    lengths = grid.slope_table()
    voids = find_voids(heights)
    blocks = Blocks(rows, columns, block_shape)
    codes = np.full((rows + 2, columns + 2), NO_DATA, np.uint8)
    labels = np.empty((rows, columns), np.uint16)

    analyse = partial(analyse_block, heights, lengths, sinks, voids, codes, labels)
    parts = map_threads(analyse, part_of(tick, 0.0, 0.4), blocks)
    levels = label_levels(parts, labels, blocks, part_of(tick, 0.4, 0.55))
    flat_cells = sum(part.flat_cells for part in parts)
    # Whether a flat at the edge leaves there is known once all levels are.
    codes.reshape(-1)[np.concatenate([part.at_edge for part in parts])] = UNSET
    del parts, analyse

    water = np.full((rows + 2, columns + 2), np.nan, heights.dtype)
    fill = partial(fill_block, heights, voids, labels, codes, water)
    raised = map_threads(fill, part_of(tick, 0.55, 0.65), blocks, levels)
    del fill, labels, levels
    drain_flats(water, codes, lengths, grid.goes_on, blocks, part_of(tick, 0.65, 1.0))
    return FlowDirections(
        codes=np.ascontiguousarray(codes[1:-1, 1:-1]),
        pits=sum(bottom for _, bottom in raised),
        flat_cells=flat_cells,
        raised_cells=sum(cells for cells, _ in raised),
        void_cells=len(voids.cells),
        holes=voids.holes,
        border_no_data_cells=voids.border_cells,
    )


def check_size(rows: int, columns: int) -> None:
    """Raise DataProblem for a relief with more cells than the engine can number."""
    if (rows + 2) * (columns + 2) >= MOST_CELLS:
        raise DataProblem(
            "The relief has {rows} x {columns} cells; at most {most:,} can be routed at once. "
            "Clip it to the region of the facilities or use a coarser relief.",
            rows=rows,
            columns=columns,
            most=MOST_CELLS,
        )


def part_of(tick: Callable[[float], None], start: float, end: float) -> Callable[[float], None]:
    """Return what ticks for a part of the work, told how much of the part is done."""
    return lambda fraction: tick(start + (end - start) * fraction)
