"""Paths, border crossings and merged reaches as layers, for traces over cells and along river lines."""

from collections.abc import Iterator

import numpy as np
from qgis.core import (
    QgsCoordinateReferenceSystem,
    QgsGeometry,
    QgsLineString,
    QgsProcessing,
    QgsProcessingOutputNumber,
    QgsProcessingParameterFeatureSink,
    QgsWkbTypes,
)

from ...basin.paths.borders import Borders, Course
from ...basin.paths.facts import CROSSING_FACTS, PATH_FACTS, crossing_facts, path_facts
from ...basin.paths.paths import Path, Paths, merged_reaches, simplified
from ...qgis_values import make_fields
from ...translation import told, tr
from ..base import TailingsAlgorithm, write_features
from ..geometry import transform_between
from ..parameters import metres
from ..run import Run
from .facilities import Facilities

PATH_FIELDS = (("facility_id", "text"), *PATH_FACTS)
CROSSING_FIELDS = (("facility_id", "text"), *CROSSING_FACTS)
REACH_FIELDS = (
    ("reach_id", "integer"),
    ("next_reach", "integer"),
    ("n_facilities", "integer"),
    ("facilities", "text"),
    ("length_km", "real"),
)


def add_path_outputs(algorithm: TailingsAlgorithm) -> None:
    """Declare OUTPUT, CROSSINGS, REACHES, the counts, and SIMPLIFY."""
    algorithm.add(
        metres("SIMPLIFY", tr("Leave out vertices nearer to the line than (m)"), 0.0, 0.0),
        tr("Makes the paths in OUTPUT smaller; lengths and M stay those of the full path. 0: off."),
        advanced=True,
    )
    line, point = QgsProcessing.SourceType.TypeVectorLine, QgsProcessing.SourceType.TypeVectorPoint
    algorithm.add(
        QgsProcessingParameterFeatureSink("OUTPUT", tr("Paths"), line),
        tr(
            "One line per facility; M is the distance from the facility in metres, Z the height if it is "
            "known."
        ),
    )
    algorithm.add(
        QgsProcessingParameterFeatureSink("CROSSINGS", tr("Border crossings"), point, optional=True),
        tr(
            "A point for each border a path crosses, and for the first contact with each country whose border it "
            "follows, with distance and hours from the facility."
        ),
    )
    algorithm.add(
        QgsProcessingParameterFeatureSink(
            "REACHES", tr("Merged network"), line, None, optional=True, createByDefault=False
        ),
        tr(
            "The paths as a network: each reach once, with the facilities above it and the reach that "
            "follows."
        ),
    )
    algorithm.addOutput(QgsProcessingOutputNumber("N_FACILITIES", tr("Facilities")))
    algorithm.addOutput(
        QgsProcessingOutputNumber("N_TRANSBOUNDARY", tr("Facilities whose path crosses or follows a border"))
    )
    algorithm.addOutput(
        QgsProcessingOutputNumber(
            "N_BORDER_UNKNOWN",
            tr("Facilities without a known border whose path runs where no country is known"),
        )
    )
    algorithm.addOutput(QgsProcessingOutputNumber("N_NOT_TRACED", tr("Facilities without a path")))


class PathLayers:
    """Writes paths, which are in `crs`, as features in the facilities' CRS."""

    def __init__(
        self,
        run: Run,
        facilities: Facilities,
        paths: Paths,
        crs: QgsCoordinateReferenceSystem,
    ):
        self.run, self.facilities, self.paths = run, facilities, paths
        self.transform = transform_between(crs, facilities.crs, run.context)
        self.simplify_m = run.number("SIMPLIFY") or 0.0
        self.with_heights = bool(np.isfinite(paths.node_z).any())

    def write(self, borders: Borders, hours_per_m: float | None, moved_m: np.ndarray) -> dict:
        """Write OUTPUT, CROSSINGS and REACHES; return them, N_TRANSBOUNDARY and N_BORDER_UNKNOWN."""
        traced = np.flatnonzero(self.paths.traced).tolist()
        tick = self.run.tick(80.0, 85.0)
        courses = {}
        for done, facility in enumerate(traced):
            tick(done / len(traced))
            courses[facility] = borders.along(facility)
        self._say_where_no_country_is(courses)
        return {
            "OUTPUT": self._write_paths(courses, hours_per_m, moved_m),
            "CROSSINGS": self._write_crossings(courses, hours_per_m),
            "REACHES": self._write_reaches(),
            "N_TRANSBOUNDARY": sum(bool(course.contacts) for course in courses.values()),
            "N_BORDER_UNKNOWN": sum(
                not course.contacts and not course.complete for course in courses.values()
            ),
        }

    def _say_where_no_country_is(self, courses: dict[int, Course]) -> None:
        unknown = [self.facilities.ids[i] for i, course in courses.items() if not course.complete]
        if unknown:
            self.run.feedback.pushWarning(
                told(
                    tr(
                        "{count} of {total} {total:path|paths} {count:runs|run} where the layer of countries "
                        "has none (such as {ids}): `?` or nothing in the field countries says so, and "
                        "borders there are unknown. Give a layer with the neighbours too."
                    ),
                    count=len(unknown),
                    total=len(courses),
                    ids=", ".join(unknown[:3]),
                )
            )

    def _sink(self, name: str, fields, geometry: QgsWkbTypes.Type):
        return self.run.sink(name, fields, geometry, self.facilities.crs)

    def _write_paths(self, courses: dict[int, Course], hours_per_m, moved_m) -> str:
        fields = make_fields(PATH_FIELDS)
        kind = QgsWkbTypes.Type.LineStringZM if self.with_heights else QgsWkbTypes.Type.LineStringM
        sink, destination = self._sink("OUTPUT", fields, kind)
        tick, cell_m = self.run.tick(85.0, 100.0), self.paths.spacing_m

        def rows() -> Iterator:
            for done, (i, course) in enumerate(courses.items()):
                tick(done / len(courses))
                path = self.paths.path(i)
                if self.simplify_m > 0:
                    path = simplified(path, self.simplify_m, self.paths.measure)
                facts = path_facts(path, self.paths.ends_text(i), course, moved_m[i], hours_per_m, cell_m)
                yield self._line(path), {"facility_id": self.facilities.ids[i], **facts}

        write_features(sink, fields, rows(), "OUTPUT")
        return destination

    def _line(self, path: Path) -> QgsGeometry | None:
        line = path_line(path, self.with_heights)
        if line is not None:
            line.transform(self.transform)
        return line

    def _write_crossings(self, courses: dict[int, Course], hours_per_m) -> str | None:
        fields = make_fields(CROSSING_FIELDS)
        sink, destination = self._sink("CROSSINGS", fields, QgsWkbTypes.Type.Point)
        if sink is None:
            return None

        rows = (
            (
                QgsGeometry.fromPointXY(self.transform.transform(c.x, c.y)),
                {"facility_id": self.facilities.ids[i], **crossing_facts(c, hours_per_m)},
            )
            for i, course in courses.items()
            for c in course.contacts
        )
        write_features(sink, fields, rows, "CROSSINGS")
        return destination

    def _write_reaches(self) -> str | None:
        fields = make_fields(REACH_FIELDS)
        kind = QgsWkbTypes.Type.LineStringZ if self.with_heights else QgsWkbTypes.Type.LineString
        sink, destination = self._sink("REACHES", fields, kind)
        if sink is None:
            return None
        tree = self.paths.tree
        users, used = merged_reaches(self.paths)

        def nodes_of(reach: int) -> np.ndarray:
            nodes = np.arange(tree.first[reach], tree.first[reach + 1])
            following = int(tree.after[reach])
            return np.append(nodes, tree.first[following]) if following >= 0 else nodes

        def rows() -> Iterator:
            for reach in used:
                nodes = nodes_of(reach)
                if len(nodes) == 1:  # the end of the water is a cell of its own, and that makes no line
                    continue
                following = int(tree.after[reach])
                ids = [self.facilities.ids[i] for i in users[reach]]
                length_m = tree.to_end_m[nodes[0]] - tree.to_end_m[nodes[-1]]
                goes_on = following >= 0 and users[following] and len(nodes_of(following)) > 1
                next_reach = following if goes_on else None
                yield (
                    self._reach_line(nodes),
                    [reach, next_reach, len(ids), ", ".join(ids), length_m / 1000.0],
                )

        write_features(sink, fields, rows(), "REACHES")
        return destination

    def _reach_line(self, nodes: np.ndarray) -> QgsGeometry:
        heights = []
        if self.with_heights:
            heights = _bridged(-self.paths.tree.to_end_m[nodes], self.paths.node_z[nodes]).tolist()
        x, y = self.paths.node_x[nodes].tolist(), self.paths.node_y[nodes].tolist()
        line = QgsGeometry(QgsLineString(x, y, heights))
        line.transform(self.transform)
        return line


def path_line(path: Path, with_heights: bool) -> QgsGeometry | None:
    """Return a path as a line with M, and Z where heights are known; None for one of a single place."""
    if path.m[-1] == path.m[0]:  # a facility on the last cell of its water: one place makes no line
        return None
    heights = _bridged(path.m, path.z).tolist() if with_heights else []
    return QgsGeometry(QgsLineString(path.x.tolist(), path.y.tolist(), heights, path.m.tolist()))


def _bridged(along: np.ndarray, heights: np.ndarray) -> np.ndarray:
    """Return heights with unknown ones interpolated along the path: many formats cannot store NaN."""
    known = np.isfinite(heights)
    if known.all():
        return heights
    return np.interp(along, along[known], heights[known]) if known.any() else np.zeros(len(heights))
