"""Paths as `basin.trace` returns them, made ready for what is asked along them."""

from collections.abc import Mapping, Sequence
from typing import TYPE_CHECKING

import numpy as np

from ..basin.grid.raster_file import grid_at, transformed
from ..basin.paths.paths import Path
from .paths import Paths, make_paths

if TYPE_CHECKING:
    from ..basin.analysis import Traces

WGS84 = "EPSG:4326"


def paths_of(paths: "Traces | Mapping[str, Path]") -> list[tuple[str, Path | None]]:
    """Return (facility, path) of traced paths, None where the water could not be followed."""
    if isinstance(paths, Mapping):
        return [(str(name), path) for name, path in paths.items()]
    reasons = paths.traced.starts.reason
    return [
        (name, paths.path(place) if reasons[place] is None else None) for place, name in enumerate(paths.ids)
    ]


def measured_paths(followed: Sequence[tuple[str, Path]], crs: str | None) -> Paths:
    """Return paths in longitude and latitude."""
    lines = []
    for _, path in followed:
        x, y = path.x, path.y
        if crs is not None:
            x, y = transformed(x, y, crs, grid_at((1, 1), 0.0, 0.0, 1.0, WGS84))
        lines.append(
            (np.asarray(x, dtype=float), np.asarray(y, dtype=float), np.asarray(path.m, dtype=float))
        )
    return make_paths(lines, [name for name, _ in followed])
