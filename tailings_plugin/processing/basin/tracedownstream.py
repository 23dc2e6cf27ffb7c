"""The path of water from each facility to the sea, an inland sink, the relief's edge or a length limit."""

from collections.abc import Iterator

import numpy as np
from qgis.core import (
    QgsGeometry,
    QgsLineString,
    QgsProcessing,
    QgsProcessingOutputNumber,
    QgsProcessingParameterFeatureSink,
    QgsProcessingParameterNumber,
    QgsWkbTypes,
)

from ...basin.borders import Crossing
from ...basin.paths import Path, Paths, merged_reaches
from ...translation import tr
from ..base import TailingsAlgorithm, make_fields, ticker, write_features
from ..geometry import transform_between
from .countries import add_countries, find_borders, hours_per_metre
from .facilities import (
    Facilities,
    add_facilities,
    add_not_traced,
    require_sink,
    write_not_traced,
)
from .parameters import add_directions, add_lakes, add_relief, add_rivers, add_snap
from .terrain import Terrain
from .tracing import terrain_and_paths

PATH_FIELDS = (
    ("facility_id", "text"),
    ("length_km", "real"),
    ("drop_m", "real"),
    ("ends_in", "text"),
    ("countries", "text"),
    ("border_km", "real"),
    ("border_hours", "real"),
    ("snap_m", "real"),
)
CROSSING_FIELDS = (
    ("facility_id", "text"),
    ("order", "integer"),
    ("from_country", "text"),
    ("to_country", "text"),
    ("distance_km", "real"),
    ("hours", "real"),
    ("elevation_m", "real"),
)
REACH_FIELDS = (
    ("reach_id", "integer"),
    ("next_reach", "integer"),
    ("n_facilities", "integer"),
    ("facilities", "text"),
    ("length_km", "real"),
)


class TraceDownstream(TailingsAlgorithm):
    """Traces all facilities over a relief or ready flow directions, with border crossings."""

    ID = "tracedownstream"
    GROUP = "basin"

    def title(self):
        return tr("Trace downstream")

    def labels(self):
        return tr("flow path,downstream,river,transboundary,border crossing,raindrop,D8")

    def initAlgorithm(self, configuration=None):
        add_facilities(self)
        add_relief(self, optional=True)
        add_directions(self)
        add_lakes(self)
        add_countries(self)
        self.add(
            QgsProcessingParameterNumber(
                "MAX_LENGTH",
                tr("Longest path (km)"),
                QgsProcessingParameterNumber.Type.Double,
                optional=True,
                minValue=0.001,
            ),
            tr("Paths are cut at exactly this length. Empty: they are followed to their end."),
        )
        add_rivers(self, advanced=True)
        add_snap(self)
        self.add(
            QgsProcessingParameterFeatureSink("OUTPUT", tr("Paths"), QgsProcessing.SourceType.TypeVectorLine),
            tr(
                "One line per facility; M is the distance from the facility in metres, Z the height of the "
                "relief."
            ),
        )
        self.add(
            QgsProcessingParameterFeatureSink(
                "CROSSINGS", tr("Border crossings"), QgsProcessing.SourceType.TypeVectorPoint, optional=True
            ),
            tr("A point for each border a path crosses, with distance and hours from the facility."),
        )
        self.add(
            QgsProcessingParameterFeatureSink(
                "REACHES",
                tr("Merged network"),
                QgsProcessing.SourceType.TypeVectorLine,
                None,
                optional=True,
                createByDefault=False,
            ),
            tr(
                "The paths as a network: each reach once, with the facilities upstream and the reach that "
                "follows."
            ),
        )
        add_not_traced(self)
        self.addOutput(QgsProcessingOutputNumber("N_FACILITIES", tr("Facilities")))
        self.addOutput(
            QgsProcessingOutputNumber("N_TRANSBOUNDARY", tr("Facilities whose path crosses a border"))
        )
        self.addOutput(QgsProcessingOutputNumber("N_NOT_TRACED", tr("Facilities without a path")))

    def execute(self, parameters, context, feedback):
        terrain, facilities, starts, paths = terrain_and_paths(self, parameters, context, feedback)
        borders = find_borders(self, parameters, context, feedback, paths, (70.0, 80.0))
        hours = hours_per_metre(self, parameters, context)
        writer = _Writer(self, parameters, context, feedback, terrain, facilities, paths)
        feedback.setProgressText(tr("Writing paths"))
        found = {i: borders.along(i) for i in np.flatnonzero(paths.traced).tolist()}
        output = writer.write_paths(found, hours, starts.moved_m)
        crossings = writer.write_crossings(found, hours)
        reaches = writer.write_reaches()
        not_traced, n_not_traced = write_not_traced(
            self, parameters, context, feedback, facilities, starts.reason
        )
        return {
            "OUTPUT": output,
            "CROSSINGS": crossings,
            "REACHES": reaches,
            "NOT_TRACED": not_traced,
            "N_FACILITIES": len(facilities),
            "N_TRANSBOUNDARY": sum(bool(crossed) for _, crossed in found.values()),
            "N_NOT_TRACED": n_not_traced,
        }


class _Writer:
    """Turns paths in the grid's CRS into features in the facilities' CRS."""

    def __init__(
        self, algorithm, parameters, context, feedback, terrain: Terrain, facilities: Facilities, paths: Paths
    ):
        self.algorithm, self.parameters, self.context, self.feedback = (
            algorithm,
            parameters,
            context,
            feedback,
        )
        self.facilities, self.paths = facilities, paths
        self.transform = transform_between(terrain.crs, facilities.crs, context)
        self.with_heights = terrain.heights is not None

    def _sink(self, name, fields, geometry):
        return require_sink(
            self.algorithm, self.parameters, name, self.context, fields, geometry, self.facilities.crs
        )

    def write_paths(self, found, hours, moved_m) -> str:
        fields = make_fields(PATH_FIELDS)
        kind = QgsWkbTypes.Type.LineStringZM if self.with_heights else QgsWkbTypes.Type.LineStringM
        sink, destination = self._sink("OUTPUT", fields, kind)
        tick = ticker(self.feedback, 80.0, 100.0)

        def rows() -> Iterator:
            for done, (i, (countries, crossings)) in enumerate(found.items()):
                tick(done / len(found))
                path = self.paths.path(i)
                border_km = crossings[0].m / 1000.0 if crossings else None
                values = [
                    self.facilities.ids[i],
                    path.m[-1] / 1000.0,
                    path.z[0] - path.z[-1],
                    self.paths.ends_text(i),
                    ", ".join(countries) or None,
                    border_km,
                    crossings[0].m * hours if crossings and hours is not None else None,
                    moved_m[i],
                ]
                yield self._line(path), values

        write_features(sink, fields, rows(), "OUTPUT")
        return destination

    def _line(self, path: Path) -> QgsGeometry:
        heights = _bridged(path.m, path.z).tolist() if self.with_heights else []
        line = QgsGeometry(QgsLineString(path.x.tolist(), path.y.tolist(), heights, path.m.tolist()))
        line.transform(self.transform)
        return line

    def write_crossings(self, found, hours) -> str | None:
        fields = make_fields(CROSSING_FIELDS)
        sink, destination = self._sink("CROSSINGS", fields, QgsWkbTypes.Type.Point)
        if sink is None:
            return None

        def values(i: int, c: Crossing) -> list:
            travel = None if hours is None else c.m * hours
            names = [self.facilities.ids[i], c.order, c.from_country, c.to_country]
            return [*names, c.m / 1000.0, travel, c.z]

        def place(c: Crossing) -> QgsGeometry:
            return QgsGeometry.fromPointXY(self.transform.transform(c.x, c.y))

        rows = ((place(c), values(i, c)) for i, (_, crossings) in found.items() for c in crossings)
        write_features(sink, fields, rows, "CROSSINGS")
        return destination

    def write_reaches(self) -> str | None:
        fields = make_fields(REACH_FIELDS)
        kind = QgsWkbTypes.Type.LineStringZ if self.with_heights else QgsWkbTypes.Type.LineString
        sink, destination = self._sink("REACHES", fields, kind)
        if sink is None:
            return None
        tree = self.paths.tree
        users, used = merged_reaches(self.paths)

        def rows() -> Iterator:
            for reach in used:
                nodes = np.arange(tree.first[reach], tree.first[reach + 1])
                following = int(tree.after[reach])
                if following >= 0:
                    nodes = np.append(nodes, tree.first[following])
                ids = [self.facilities.ids[i] for i in users[reach]]
                length_m = tree.to_end_m[nodes[0]] - tree.to_end_m[nodes[-1]]
                next_reach = following if following >= 0 and users[following] else None
                yield (
                    self._reach_line(nodes),
                    [reach, next_reach, len(ids), ", ".join(ids), length_m / 1000.0],
                )

        write_features(sink, fields, rows(), "REACHES")
        return destination

    def _reach_line(self, nodes: np.ndarray) -> QgsGeometry:
        cells = self.paths.tree.cells[nodes]
        if len(cells) == 1:
            cells = np.repeat(cells, 2)
        x, y = self.paths.grid.centre_of(cells)
        heights = self.paths.height_at(cells)
        heights = _bridged(np.arange(len(heights)), heights).tolist() if self.with_heights else []
        line = QgsGeometry(QgsLineString(x.tolist(), y.tolist(), heights))
        line.transform(self.transform)
        return line


def _bridged(along: np.ndarray, heights: np.ndarray) -> np.ndarray:
    """Return heights with unknown ones interpolated along the path: many formats cannot store NaN."""
    known = np.isfinite(heights)
    if known.all():
        return heights
    return np.interp(along, along[known], heights[known]) if known.any() else np.zeros(len(heights))
