"""The land that drains to each facility, as a polygon with its area."""

from collections.abc import Callable

import numpy as np
from qgis.core import (
    QgsCoordinateTransform,
    QgsGeometry,
    QgsProcessing,
    QgsProcessingOutputNumber,
    QgsProcessingParameterFeatureSink,
    QgsWkbTypes,
)

from ...basin.paths.tiled_terrain import TiledTerrain
from ...basin.routing.catchment import Catchments, catchments
from ...basin.shapes.outline import multi_polygon_wkb
from ...qgis_values import make_fields
from ...translation import told, tr
from ..base import TailingsAlgorithm, write_features
from ..geometry import transform_between
from ..reliefs import say_overview
from .directions import little_cache, read_tiled
from .facilities import (
    add_facilities,
    add_not_traced,
    read_facilities,
    write_not_traced,
)
from .parameters import (
    add_directions,
    add_lakes,
    add_relief,
    add_rivers,
    add_sea_level,
    add_snap,
    terrain_unheeded,
)
from .terrain import crs_of_grid, read_terrain, say_of_layers_beside, whole_grid
from .tracing import place_facilities

FIELDS = (
    ("facility_id", "text"),
    ("area_km2", "real"),
    ("cells", "integer"),
    ("complete", "boolean"),
    ("snap_m", "real"),
)


class UpstreamCatchment(TailingsAlgorithm):
    """Catchments of all facilities in one pass; those of facilities above another lie inside its own."""

    ID = "upstreamcatchment"
    GROUP = "basin"
    NEEDS_PANDAS = False

    def title(self):
        return tr("Upstream catchment")

    def labels(self):
        return tr("catchment,watershed,upstream,drainage area,contributing area,basin")

    def initAlgorithm(self, configuration=None):
        add_facilities(self)
        add_relief(self, optional=True)
        add_directions(self)
        add_snap(self)
        add_lakes(self)
        add_sea_level(self)
        add_rivers(self, advanced=True)
        self.add(
            QgsProcessingParameterFeatureSink(
                "OUTPUT", tr("Catchments"), QgsProcessing.SourceType.TypeVectorPolygon
            ),
            tr("One polygon per facility with its area on the ellipsoid, along the sides of cells."),
        )
        add_not_traced(self)
        self.addOutput(QgsProcessingOutputNumber("N_FACILITIES", tr("Facilities")))
        self.addOutput(QgsProcessingOutputNumber("N_NOT_TRACED", tr("Facilities without a catchment")))

    def unheeded(self, run):
        return terrain_unheeded(run)

    def execute(self, run):
        grid = whole_grid(run)
        tiled = run.has("DIRECTIONS")
        if tiled:
            say_overview(run, grid)
            say_of_layers_beside(run, grid)
        terrain = read_tiled(run) if tiled else read_terrain(run)
        crs = crs_of_grid(grid)
        facilities = read_facilities(run, crs)
        starts = place_facilities(run, terrain, facilities)
        known = np.flatnonzero(starts.known)
        outlets, outlet_of = np.unique(starts.cell[known], return_inverse=True)
        run.feedback.setProgressText(tr("Finding catchments"))
        found: Catchments
        if isinstance(terrain, TiledTerrain):
            with little_cache():
                found = terrain.catchments(outlets, run.tick(30.0, 80.0))
        else:
            found = catchments(terrain.codes, grid, outlets, run.tick(65.0, 80.0))
        transform = transform_between(crs, facilities.crs, run.context)
        outlines = _outlines(found, transform, run.tick(80.0, 95.0))
        fields = make_fields(FIELDS)
        sink, destination = run.sink("OUTPUT", fields, QgsWkbTypes.Type.MultiPolygon, facilities.crs)
        rows = (
            (
                outlines[outlet],
                [
                    facilities.ids[i],
                    found.area_km2[outlet],
                    found.cells[outlet],
                    found.complete[outlet],
                    starts.moved_m[i],
                ],
            )
            for i, outlet in zip(known.tolist(), outlet_of.tolist(), strict=True)
        )
        write_features(sink, fields, rows, "OUTPUT")
        open_ones = int((~found.complete[outlet_of]).sum())
        if open_ones:
            run.feedback.pushWarning(
                told(
                    tr(
                        "{count} {count:catchment reaches|catchments reach} the edge of the data and may be "
                        "larger than {count:it looks|they look}: see complete."
                    ),
                    count=open_ones,
                )
            )
        not_traced, n_not_traced = write_not_traced(run, facilities, starts.reason)
        return {
            "OUTPUT": destination,
            "NOT_TRACED": not_traced,
            "N_FACILITIES": len(facilities),
            "N_NOT_TRACED": n_not_traced,
        }


def _outlines(
    found: Catchments, transform: QgsCoordinateTransform, tick: Callable[[float], None]
) -> list[QgsGeometry]:
    outlines = []
    for polygons in found.outlines(tick):
        geometry = QgsGeometry()
        geometry.fromWkb(multi_polygon_wkb(polygons))
        geometry.transform(transform)
        outlines.append(geometry)
    return outlines
