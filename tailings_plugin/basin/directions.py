"""Flow directions of a relief: D8 on slopes, depressions and flats drained, inland sinks kept."""

from collections.abc import Callable
from dataclasses import dataclass

import numpy as np

from .grid import Grid


@dataclass(frozen=True)
class FlowDirections:
    """ESRI D8 codes (uint8, rows x columns) and what was met on the way.

    A code at the raster's edge may point off it (the water leaves), one beside no-data that reaches the edge
    may point into it. 0 ends a path (a given sink), 255 is border no-data. `pits`: closed depressions (single
    cells and flats); `flat_cells`: cells without a lower neighbour; `raised_cells`: cells below the level at
    which their water spills over; `void_cells` in `holes` pieces: no-data enclosed by heights, crossed by paths;
    `border_no_data_cells`: no-data connected with the raster's edge, where the relief ends.
    """

    codes: np.ndarray
    pits: int
    flat_cells: int
    raised_cells: int
    void_cells: int
    holes: int
    border_no_data_cells: int


def flow_directions(
    heights: np.ndarray,
    grid: Grid,
    sinks: np.ndarray | None = None,
    tick: Callable[[float], None] = lambda fraction: None,
) -> FlowDirections:
    """Return the flow directions of `heights` (float32 or float64, rows x columns, NaN for no data).

    `sinks` (uint8, same shape): where nonzero, water that reaches the cell stops there.
    """
    raise NotImplementedError
