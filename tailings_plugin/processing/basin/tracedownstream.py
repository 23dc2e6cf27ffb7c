"""The path of water from each facility to the sea, an inland sink, the relief's edge or a length limit."""

from ...translation import tr
from ..base import TailingsAlgorithm
from .countries import add_countries, countries_unheeded, find_borders, hours_per_metre
from .facilities import add_facilities, add_not_traced, write_not_traced
from .parameters import (
    add_directions,
    add_lakes,
    add_max_length,
    add_relief,
    add_rivers,
    add_sea_level,
    add_snap,
    terrain_unheeded,
)
from .path_layers import PathLayers, add_path_outputs
from .terrain import crs_of_grid
from .tracing import trace_facilities


class TraceDownstream(TailingsAlgorithm):
    """Traces all facilities over a relief or ready flow directions, with border crossings."""

    ID = "tracedownstream"
    GROUP = "basin"
    NEEDS_PANDAS = False

    def title(self):
        return tr("Trace downstream")

    def labels(self):
        return tr("flow path,downstream,river,transboundary,border crossing,raindrop,D8")

    def initAlgorithm(self, configuration=None):
        add_facilities(self)
        add_relief(self, optional=True)
        add_directions(self, heights=True)
        add_lakes(self)
        add_sea_level(self)
        add_countries(self)
        add_max_length(self)
        add_rivers(self, advanced=True)
        add_snap(self)
        add_path_outputs(self)
        add_not_traced(self)

    def unheeded(self, run):
        return terrain_unheeded(run) | countries_unheeded(run)

    def execute(self, run):
        facilities, traced = trace_facilities(run)
        crs = crs_of_grid(traced.terrain.grid)
        borders = find_borders(run, traced.paths, crs, (70.0, 80.0))
        hours_per_m = hours_per_metre(run)
        run.feedback.setProgressText(tr("Writing paths"))
        layers = PathLayers(run, facilities, traced.paths, crs)
        results = layers.write(borders, hours_per_m, traced.starts.moved_m)
        not_traced, n_not_traced = write_not_traced(run, facilities, traced.starts.reason)
        return results | {
            "NOT_TRACED": not_traced,
            "N_FACILITIES": len(facilities),
            "N_NOT_TRACED": n_not_traced,
        }
