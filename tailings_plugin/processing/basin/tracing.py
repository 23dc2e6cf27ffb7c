"""Facilities and the paths of their water, over as much of RELIEF or DIRECTIONS as they need."""

from ...basin.paths.start_cells import Starts, starts_near_streams
from ...basin.paths.terrain import Terrain
from ...basin.paths.tiled_terrain import TiledTerrain
from ...basin.paths.windows import LARGER_WINDOW, SNAPPING, TRACING, Traced, Window, trace_in_windows
from ...translation import told, tr
from ..reliefs import say_overview, say_too_low
from ..run import Run
from .directions import little_cache, read_tiled
from .facilities import Facilities, read_facilities
from .parameters import max_length_m
from .terrain import crs_of_grid, empty_windows, read_terrain, say_of_layers_beside, whole_grid


def trace_facilities(run: Run) -> tuple[Facilities, Traced]:
    """Return the facilities and what tracing found of them."""
    grid = whole_grid(run, both=True)
    say_overview(run, grid)
    say_of_layers_beside(run, grid)
    facilities = read_facilities(run, crs_of_grid(grid))
    words = {SNAPPING: tr("Finding streams"), TRACING: tr("Tracing")}
    if run.has("DIRECTIONS"):
        with little_cache():
            return facilities, read_tiled(run).trace(
                facilities.x,
                facilities.y,
                max_length_m(run),
                _snap_m(run),
                lambda stage: run.feedback.setProgressText(words[stage]),
                run.tick(10.0, 70.0),
            )

    def report(stage: str, window: Window) -> None:
        if stage == LARGER_WINDOW:
            run.feedback.pushInfo(
                told(
                    tr("Paths leave the window of {rows} x {columns} cells; a larger one is read."),
                    rows=window[1] - window[0],
                    columns=window[3] - window[2],
                )
            )
        else:
            run.feedback.setProgressText(words[stage])

    too_low = say_too_low(run)
    traced = trace_in_windows(
        grid,
        facilities.x,
        facilities.y,
        lambda window: read_terrain(run, window, too_low=too_low),
        max_length_m(run),
        _snap_m(run),
        report,
        run.tick(60.0, 70.0),
        empty_windows(run),
    )
    return facilities, traced


def place_facilities(run: Run, terrain: Terrain | TiledTerrain, facilities: Facilities) -> Starts:
    """Return where each facility's water starts: in its own cell, or the largest stream within SNAP."""
    radius_m = _snap_m(run)
    if radius_m > 0:
        run.feedback.setProgressText(tr("Finding streams"))
    x, y = facilities.x, facilities.y
    if isinstance(terrain, TiledTerrain):
        with little_cache():
            return terrain.starts(x, y, radius_m, run.tick(10.0, 30.0))
    return starts_near_streams(terrain.grid, terrain.codes, x, y, radius_m, run.tick(60.0, 65.0))


def _snap_m(run: Run) -> float:
    """Return SNAP, 0 when it is empty."""
    return run.number("SNAP") or 0.0
