"""A flow of tailings over a relief in two dimensions: one run, or an ensemble over what is not known.

>>> import numpy as np
>>> from tailings_plugin.consequence import flow
>>> slope = flow.Bed(np.linspace(60.0, 0.0, 41) + np.zeros((21, 1)), 30.0)
>>> store = flow.disc(slope.shape, 10, 8, 3)
>>> done = flow.run(slope, flow.Source(5e4, store, "on_top"), flow.Rheology(100.0, 500.0), 60.0)
>>> done.depth_max_m.shape, flow.touches_rim(done)
((21, 41), False)

An ensemble draws yield stress, turbulence, volume, size of the source and errors of the relief anew for each run:

>>> drawn = flow.members(2, seed=1, ranges=flow.default_ranges(), volume_band_m3=flow.volume_band(5e4))
>>> def place_source(member):
...     return flow.Source(member.volume_m3, flow.scaled(store, member.radius_factor), "on_top")
>>> runs = flow.ensemble(slope, place_source, drawn, 300.0)
>>> float(runs.share_of_runs(0.5).max()), len(runs.warnings()) > 4
(1.0, True)

Who cancels through `told` keeps what `finished` was given: `Ensemble(bed, members[:k], runs, planned)` tells of it.
`hazard_scale()` has the classes of `Ensemble.hazard()` with labels, source and limits; each range of `default_ranges()`
its label, status and source.
"""

from .bed import COARSEST_CELL_M, Bed
from .doubts import ALWAYS, doubts
from .ensemble import Ensemble, ensemble, place_of_share
from .gauges import Beyond, Gauge, Series
from .hazard import hazard_class, hazard_scale
from .members import (
    DEFAULT_MEMBERS,
    MOST_MEMBERS,
    Member,
    Range,
    Ranges,
    default_ranges,
    members,
    volume_band,
)
from .physics import DENSITY_KG_M3, Rheology
from .run import MassBalance, Run, run, touches_rim
from .source import KINDS, Source, disc, scaled

__all__ = [
    "ALWAYS",
    "COARSEST_CELL_M",
    "DEFAULT_MEMBERS",
    "DENSITY_KG_M3",
    "KINDS",
    "MOST_MEMBERS",
    "Bed",
    "Beyond",
    "Ensemble",
    "Gauge",
    "MassBalance",
    "Member",
    "Range",
    "Ranges",
    "Rheology",
    "Run",
    "Series",
    "Source",
    "default_ranges",
    "disc",
    "doubts",
    "ensemble",
    "hazard_class",
    "hazard_scale",
    "members",
    "place_of_share",
    "run",
    "scaled",
    "touches_rim",
    "volume_band",
]
