"""What analysts call from Python, or from a command line, for a relief of any size: its directions in files."""

from collections.abc import Callable, Sequence
from os import PathLike
from pathlib import Path

import numpy as np

from ...errors import DataProblem
from ..grid.d8 import NO_DATA
from ..paths.ends import Sink
from ..paths.known_sinks import known_sinks
from ..paths.terrain import BURN_DEPTH_M
from .drained import AREA, CELLS
from .engine import DIRECTIONS, Counts, flow_directions_in_tiles
from .job import Settings
from .plan import GB, half_of_free, plan
from .source import ReliefTiles

# The rasters written, and the folder beside them while the work goes on.
NAMES = {DIRECTIONS: "directions.tif", CELLS: "cells.tif", AREA: "area_km2.tif"}
TILES = "tiles"


def write_flow_directions(
    relief: str | PathLike,
    folder: str | PathLike,
    *,
    memory_gb: float | None = None,
    sinks: Sequence[Sink] | None = None,
    sea_level_m: float | None = None,
    rivers: Sequence[np.ndarray] | None = None,
    burn_depth_m: float = BURN_DEPTH_M,
    no_data: int = NO_DATA,
    scheduler: str | None = None,
    tick: Callable[[float], None] = lambda fraction: None,
) -> Counts:
    """Write where water goes from each cell of a relief of any size, and what drains through it; return what was met.

    relief: a raster file of heights in metres that GDAL can open. folder: made where it is missing; it gets
    directions.tif (ESRI D8, uint8, 0 an end, `no_data` no data), cells.tif (how many cells drain through each) and
    area_km2.tif (the same in km2, float64), in both 0 for no data. memory_gb: what the work may take, None: half of
    what is free. sinks, sea_level_m, rivers, burn_depth_m: as for `flow_directions`, whose codes these are. A run
    that ended early goes on when it is started again; until then `tiles` in the folder holds what is done.
    scheduler: address (tcp://machine:8786) of a Dask scheduler whose workers do the work on tiles; they must have
    relief and folder under the same paths (docs/guide/cluster.md).

    Raises DataProblem when one of the files is there already, for too little memory or room on the disk, a tile
    that cannot be read, as `flow_directions`, and for a scheduler that is not there or a worker that lacks something.

    >>> import tempfile
    >>> from tailings_plugin import basin
    >>> from tailings_plugin.about import DATA_FOLDER
    >>> with tempfile.TemporaryDirectory() as folder:
    ...     found = basin.write_flow_directions(DATA_FOLDER / "relief_etopo5_burnt.tif", folder)
    ...     ready = basin.ready_directions(f"{folder}/directions.tif")
    >>> ready.codes.size == found.cells
    True
    """
    # Workers have other folders to start in.
    place = Path(folder).absolute()
    outputs = {name: str(place / file) for name, file in NAMES.items()}
    for path in outputs.values():
        if Path(path).exists():
            raise DataProblem("{path} is there already. Move it away, or choose another folder.", path=path)
    source = ReliefTiles(str(Path(relief).absolute() if Path(relief).exists() else relief))
    budget = half_of_free() if memory_gb is None else memory_gb * GB
    tiles = plan(source.grid, source.dtype, budget, place / TILES)
    chosen = known_sinks(source.grid) if sinks is None else sinks
    settings = Settings(chosen, sea_level_m, rivers, burn_depth_m)
    return flow_directions_in_tiles(
        source, outputs, place / TILES, settings, tiles, no_data, tick, scheduler=scheduler
    )
