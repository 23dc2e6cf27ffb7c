"""Where water of Central Asia stays: the list of the plugin, on a grid."""

import numpy as np

from ... import places
from ..grid.grid import Grid
from ..grid.raster_file import transformed
from .ends import KINDS, Sink

WGS84 = "EPSG:4326"


def known_sinks(grid: Grid) -> list[Sink]:
    """Return the plugin's inland sinks, lakes without outflow and seas of Central Asia, in the CRS of a grid."""
    found = places.inland_sinks()
    longitude, latitude = np.array([each.point for each in found]).T
    x, y = transformed(longitude, latitude, WGS84, grid)
    return [
        Sink(KINDS[each.values["kind"]], point=(px, py), radius_km=each.values["radius_km"])
        for each, px, py in zip(found, x.tolist(), y.tolist(), strict=True)
        if np.isfinite([px, py]).all()
    ]
