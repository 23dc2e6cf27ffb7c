"""What water runs over: directions of flow with the ends of water marked, from a relief or ready directions."""

from collections.abc import Callable, Sequence
from dataclasses import dataclass

import numpy as np

from ..grid.d8 import END, NO_DATA
from ..grid.grid import Grid
from ..routing.burning import burn_rivers
from ..routing.directions import FlowDirections, flow_directions
from .ends import SEA, Sink, mark_ends, mark_sea

# How deep rivers are cut into a relief when nothing is said: above the vertical error SRTM (16 m at 90 %) and
# Copernicus GLO-30 (4 m) were specified with.
BURN_DEPTH_M = 20.0


@dataclass(frozen=True)
class Terrain:
    """Grid, ESRI D8 codes and kinds of ends, both uint8 (rows, columns).

    Of a relief also its heights in metres (NaN for no data) and what routing met on the way. `rivers`: lines (n, 2) in
    the grid's CRS along which paths are led where they follow them.
    """

    grid: Grid
    codes: np.ndarray
    kinds: np.ndarray
    heights: np.ndarray | None = None
    flow: FlowDirections | None = None
    rivers: Sequence[np.ndarray] = ()

    @classmethod
    def nowhere(cls, grid: Grid) -> "Terrain":
        """Return a terrain of one cell without data, for points of which none lies on the raster."""
        codes = np.full((1, 1), NO_DATA, np.uint8)
        return cls(grid.window(0, 1, 0, 1), codes, np.zeros_like(codes))


def relief_terrain(
    grid: Grid,
    heights: np.ndarray,
    sinks: Sequence[Sink] = (),
    sea_level_m: float | None = None,
    rivers: Sequence[np.ndarray] | None = None,
    burn_depth_m: float = BURN_DEPTH_M,
    tick: Callable[[float], None] = lambda fraction: None,
) -> Terrain:
    """Return the terrain of `heights` (rows, columns; metres, NaN for no data), which stay as they are.

    Water stops in `sinks` and, with `sea_level_m`, in the cells at or below it that hang together with the
    raster's edge. `rivers`, lines (n, 2) in the grid's CRS, are cut in by `burn_depth_m` for the directions.
    """
    kinds = mark_ends(grid, sinks, heights, lambda done: tick(0.05 * done))
    if sea_level_m is not None:
        sea = mark_sea(heights, sea_level_m, lambda _: tick(0.05))
        kinds[sea & (kinds == 0)] = SEA
    routed = heights if rivers is None else burn_rivers(heights, grid, rivers, burn_depth_m)
    flow = flow_directions(routed, grid, kinds, lambda done: tick(0.05 + 0.95 * done))
    return Terrain(grid, flow.codes, kinds, heights, flow, rivers or ())


def directions_terrain(
    grid: Grid,
    codes: np.ndarray,
    sinks: Sequence[Sink] = (),
    tick: Callable[[float], None] = lambda fraction: None,
) -> Terrain:
    """Return the terrain of ready ESRI D8 `codes` (uint8, rows x columns); water stops in `sinks` too."""
    # Without heights the level surface of a lake is where directions end.
    still = np.where(codes == END, np.float32(0.0), np.float32(np.nan))
    kinds = mark_ends(grid, sinks, still, tick)
    return Terrain(grid, np.where((kinds != 0) & (codes != NO_DATA), np.uint8(END), codes), kinds)
