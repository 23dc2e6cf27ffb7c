"""Flow directions of reliefs that do not fit into the memory given: in tiles, through files beside the output."""

from collections.abc import Mapping
from pathlib import Path

from ...basin.grid.raster_file import SHARE_OF_FREE, estimate_memory_bytes
from ...basin.paths.terrain import BURN_DEPTH_M
from ...basin.routing.directions import MOST_CELLS
from ...basin.tiles.drained import AREA, CELLS
from ...basin.tiles.engine import DIRECTIONS, Counts, flow_directions_in_tiles
from ...basin.tiles.job import Settings
from ...basin.tiles.plan import GB, half_of_free, least_bytes, plan
from ...basin.tiles.source import ReliefTiles
from ...translation import told, tr
from ..reliefs import say_overview, say_too_low
from ..run import Run
from .sinks import read_sinks
from .terrain import crs_of_grid, extent_of, rivers_of, say_of_layers_beside, say_what_was_met

# What the outputs of the tool are called by the engine.
NAMES = {"OUTPUT": DIRECTIONS, "ACCUMULATION": CELLS, "UPSTREAM_AREA": AREA}


def too_large_a_relief(run: Run, path: str) -> ReliefTiles | None:
    """Return a relief to be read in tiles, None where it fits into the memory given and is for this machine alone."""
    relief = ReliefTiles(path)
    if run.has("SCHEDULER"):
        return relief
    cells = (relief.grid.rows + 2) * (relief.grid.columns + 2)
    needed, budget = estimate_memory_bytes(relief.grid.cells, relief.dtype), _budget(run)
    if run.number("MEMORY_GB") is None and least_bytes(relief.grid, relief.dtype) > budget:
        # Half of what is free would not do for tiles either: a small relief may have more of it.
        budget *= 2 * SHARE_OF_FREE
    return None if needed <= budget and cells < MOST_CELLS else relief


def _budget(run: Run) -> float:
    """Return MEMORY_GB in bytes."""
    given = run.number("MEMORY_GB")
    return half_of_free() if given is None else given * GB


def write_in_tiles(run: Run, relief: ReliefTiles, paths: Mapping[str, str]) -> Counts:
    """Write the outputs (parameters and their paths) and return what was met."""
    grid = relief.grid
    folder = Path(paths["OUTPUT"]).with_suffix(".tiles")
    tiles = plan(grid, relief.dtype, _budget(run), folder)
    say_overview(run, grid)
    say_of_layers_beside(run, grid)
    sinks = read_sinks(run, crs_of_grid(grid), extent_of(grid))
    depth_m = run.number("BURN_DEPTH")
    settings = Settings(
        sinks, run.number("SEA_LEVEL"), rivers_of(run, grid), BURN_DEPTH_M if depth_m is None else depth_m
    )
    run.feedback.setProgressText(tr("Finding flow directions"))
    run.feedback.pushInfo(
        told(
            tr(
                "The relief is worked on in tiles of {side} x {side} cells, which are kept in {folder} until all is "
                "written: a run with the same inputs that ended early goes on from there."
            ),
            side=tiles.shape[0],
            folder=folder,
        )
    )
    found = flow_directions_in_tiles(
        relief,
        {NAMES[name]: path for name, path in paths.items()},
        folder,
        settings,
        tiles,
        int(run.choice("NODATA")),
        run.tick(0.0, 96.0),
        say_too_low(run),
        scheduler=run.text("SCHEDULER").strip() or None,
    )
    say_what_was_met(run, grid.cells, found)
    return found
