"""Terrain and paths together: how much of a raster is read for the facilities in hand."""

import numpy as np
from qgis.core import QgsProcessingContext, QgsProcessingFeedback

from ...basin.accumulation import accumulate
from ...basin.paths import Paths
from ...basin.snapping import snap_to_streams
from ...translation import tr
from ..base import TailingsAlgorithm, ticker
from .facilities import Facilities, read_facilities
from .terrain import Terrain, read_terrain


def terrain_and_paths(
    algorithm: TailingsAlgorithm,
    parameters: dict,
    context: QgsProcessingContext,
    feedback: QgsProcessingFeedback,
) -> tuple[Terrain, Facilities, Paths, np.ndarray]:
    """Return terrain, facilities, their paths, and the metres each was snapped (NaN when it was not)."""
    terrain = read_terrain(algorithm, parameters, context, feedback)
    facilities = read_facilities(algorithm, parameters, context, feedback, terrain.crs)
    feedback.setProgressText(tr("Tracing"))
    snapped, snap_m = snap(algorithm, parameters, context, feedback, terrain, facilities)
    limit_m = np.inf
    if parameters.get("MAX_LENGTH") is not None:
        limit_m = 1000.0 * algorithm.parameterAsDouble(parameters, "MAX_LENGTH", context)
    paths = Paths(
        terrain.grid,
        terrain.codes,
        terrain.kinds,
        facilities.x,
        facilities.y,
        terrain.heights,
        limit_m,
        snapped,
        ticker(feedback, 65.0, 70.0),
    )
    return terrain, facilities, paths, snap_m


def snap(
    algorithm: TailingsAlgorithm,
    parameters: dict,
    context: QgsProcessingContext,
    feedback: QgsProcessingFeedback,
    terrain: Terrain,
    facilities: Facilities,
) -> tuple[np.ndarray | None, np.ndarray]:
    """Return the stream cell of each facility by SNAP (None when off), and how far it was moved in metres."""
    radius_m = algorithm.parameterAsDouble(parameters, "SNAP", context)
    if radius_m <= 0:
        return None, np.full(len(facilities), np.nan)
    drained = accumulate(terrain.codes, terrain.grid, ticker(feedback, 60.0, 65.0))
    return snap_to_streams(terrain.grid, terrain.codes, drained, facilities.x, facilities.y, radius_m)
