"""When a release arrives along its path: at reaches, receptors, borders."""

from collections.abc import Sequence
from dataclasses import dataclass
from itertools import groupby
from operator import itemgetter
from typing import TYPE_CHECKING

import numpy as np
from qgis.core import (
    QgsCoordinateReferenceSystem,
    QgsCoordinateTransform,
    QgsGeometry,
    QgsPointXY,
    QgsProcessing,
    QgsProcessingOutputNumber,
    QgsProcessingParameterBoolean,
    QgsProcessingParameterFeatureSink,
    QgsProcessingParameterFeatureSource,
    QgsProcessingParameterField,
    QgsProcessingParameterNumber,
    QgsProcessingParameterRasterLayer,
    QgsProcessingParameterString,
    QgsWkbTypes,
)

from ...consequence import travel_time
from ...consequence.arrivals import ARRIVAL_FIELDS, arrival_table, border_name
from ...consequence.findings import TRUE_ENDS
from ...consequence.inflow import INFLOW_FIELDS, with_inflow
from ...consequence.paths import beside
from ...consequence.simulated import SimulatedArrivals, simulated_timeline
from ...consequence.stretches import Stretches, read_hours, stretches_of
from ...consequence.timelines import REACH_FIELDS, reach_table
from ...errors import DataProblem
from ...inventory.positions.coordinates import WGS84
from ...qgis_values import make_fields
from ...table import rows_of
from ...translation import told, tr
from ..base import TailingsAlgorithm, write_features
from ..frames import read_frame, refuse_twice, require_fields
from ..geometry import read_points, transform_between
from ..parameters import kilometres, metres, needs_parameter
from ..run import Run
from .flow_parameters import (
    add_method_parameters,
    add_river_parameters,
    flow_unheeded,
    gauge_fields,
    read_timelines,
)
from .inflows import with_inflows
from .path_layer import PathLayer, read_paths, transformed
from .places import by_name, name_column, other_names

if TYPE_CHECKING:
    from pandas import DataFrame


class TravelTime(TailingsAlgorithm):
    """Arrival of leading edge, peak and end of a release along measured paths."""

    ID = "traveltime"
    GROUP = "consequence"

    def title(self):
        return tr("Travel time")

    def labels(self):
        return tr("arrival,velocity,Manning,Jobson,border,48 hours,dilution,concentration")

    def initAlgorithm(self, configuration=None):
        self._add_layers()
        add_method_parameters(self)
        add_river_parameters(self)
        self.add(
            QgsProcessingParameterFeatureSink("OUTPUT", tr("Reaches with arrival times")),
            tr("The paths cut into reaches; hours are those at the lower end of each reach."),
        )
        self.add(
            QgsProcessingParameterFeatureSink("ARRIVALS", tr("Arrivals"), optional=True),
            tr("One point per receptor, border crossing and equal distance, with its hours."),
        )
        for name, label in (
            ("N_ARRIVALS", tr("Arrivals")),
            ("N_FAR", tr("Receptors too far from every path")),
            ("N_FLAGGED", tr("Paths that reach a border within the limit")),
        ):
            self.addOutput(QgsProcessingOutputNumber(name, label))

    def _add_layers(self):
        line, vector = QgsProcessing.SourceType.TypeVectorLine, QgsProcessing.SourceType.TypeVectorAnyGeometry
        self.add(
            QgsProcessingParameterFeatureSource("PATHS", tr("Flow paths"), [line]),
            tr("Lines with M values in metres from the facility, as tracedownstream writes them."),
        )
        self.add(
            QgsProcessingParameterFeatureSource("RECEPTORS", tr("Receptors"), [vector], optional=True),
            tr("Intakes, bridges, villages and so on; each is brought to the paths it lies beside."),
        )
        self.add(
            QgsProcessingParameterField(
                "NAME_FIELD", tr("Name of a receptor"), None, "RECEPTORS", optional=True
            ),
            tr("Field that names the receptors in the arrivals; by default the field name."),
        )
        self.add(
            QgsProcessingParameterFeatureSource(
                "CROSSINGS",
                tr("Border crossings"),
                [QgsProcessing.SourceType.TypeVectorPoint],
                optional=True,
            ),
            tr("CROSSINGS of tracedownstream; without them border_km of the paths gives the first border."),
        )
        self.add(
            QgsProcessingParameterRasterLayer("SIMULATED", tr("Simulated arrivals (min)"), optional=True),
            tr(
                "ARRIVAL of simulateflow: where it reaches along a path its earliest run goes before the velocity."
            ),
        )
        self.add(
            QgsProcessingParameterFeatureSource(
                "HYDROGRAPHS",
                tr("Hydrographs of simulated flows"),
                [QgsProcessing.SourceType.TypeVectorPoint],
                optional=True,
            ),
            tr(
                "HYDROGRAPHS of simulateflow: rivers start where nine tenths of the runs still pass, with their time, "
                "peak and volume."
            ),
        )
        self.add(
            metres("SNAP_DISTANCE", tr("Farthest receptor from the path (m)"), 1000.0, 0.1),
            tr("Receptors farther from every path are listed without an arrival."),
        )
        self.add(
            kilometres("INTERVAL_KM", tr("Length of the reaches (km)"), 10.0, 0.001),
            tr("Paths are cut, and arrivals given, every so many kilometres."),
        )
        self.add(
            QgsProcessingParameterString(
                "REACH_HOURS", tr("Hours at which reaches end"), defaultValue="", optional=True
            ),
            tr(
                "Such as 6, 24, 48: the reaches end where the leading edge is then, not every INTERVAL_KM; arrivals "
                "are given there all the same. Empty: every INTERVAL_KM."
            ),
            advanced=True,
        )
        self.add(
            QgsProcessingParameterBoolean(
                "INTERVALS", tr("Arrivals at the ends of reaches"), defaultValue=True
            ),
            tr("Off: the arrivals are those at receptors and borders; the reaches tell all other hours."),
            advanced=True,
        )
        self.add(
            QgsProcessingParameterNumber(
                "BORDER_HOURS",
                tr("Border limit (h)"),
                QgsProcessingParameterNumber.Type.Double,
                48.0,
                minValue=0.0,
            ),
            tr("A border reached by the leading edge within these hours is flagged (screening, unverified)."),
        )

    def unheeded(self, run):
        found = (
            {}
            if run.has("RECEPTORS")
            else dict.fromkeys(("NAME_FIELD", "SNAP_DISTANCE"), needs_parameter("RECEPTORS"))
        )
        return found | flow_unheeded(run)

    def execute(self, run):
        ends_h = read_hours(run.text("REACH_HOURS"))
        layer = read_paths(run, "PATHS", gauge_fields(run))
        lines = with_inflows(run, layer, _with_simulated(run, layer, read_timelines(run, layer)))
        crossings = _crossings(run, layer)
        limit_h = run.number("BORDER_HOURS")
        borders = [
            travel_time.first_border([at for at, _ in own], line, limit_h)
            for own, line in zip(crossings, lines, strict=True)
        ]
        receptors = _read_receptors(run, layer)
        stretches = [stretches_of(line, ends_h) for line in lines]
        reaches = reach_table(lines, layer.facilities, borders, stretches)
        arrivals = arrival_table(
            lines, crossings, receptors.hits, receptors.names, limit_h, run.boolean("INTERVALS")
        )
        if run.has("HYDROGRAPHS"):
            reaches = with_inflow(reaches, lines, "to_km")
            arrivals = with_inflow(arrivals, lines, "distance_km")
        output = _write_reaches(run, layer, stretches, reaches)
        destination = _write_arrivals(run, layer, arrivals, receptors)
        _say_what_is_unknown(run, layer, lines, crossings, limit_h)
        far = len(receptors.far)
        if far:
            run.feedback.pushWarning(
                told(
                    tr(
                        "{count} of {total} {total:receptor|receptors} {count:lies|lie} farther than "
                        "SNAP_DISTANCE from every path."
                    ),
                    count=far,
                    total=len(receptors.names),
                )
            )
        return {
            "OUTPUT": output,
            "ARRIVALS": destination,
            "N_ARRIVALS": len(arrivals),
            "N_FAR": far,
            "N_FLAGGED": sum(flag for _, _, flag in borders),
        }


def _with_simulated(
    run: Run, layer: PathLayer, lines: list[travel_time.Timeline]
) -> list[travel_time.Timeline]:
    """Return the timelines, those of paths down which a flow was simulated with its arrivals first."""
    path = run.raster("SIMULATED")
    if path is None:
        return lines
    arrivals = SimulatedArrivals(path)
    crs = QgsCoordinateReferenceSystem.fromWkt(arrivals.grid.crs_wkt)
    to_raster, found = transform_between(layer.crs, crs, run.context), []
    for number, line in enumerate(lines):
        own = layer.paths.vertices(number)
        x, y = transformed(layer.x[own], layer.y[own], to_raster)
        found.append(simulated_timeline(line, **arrivals.along(x, y, layer.paths.m[own])))
    count = sum(not np.isnan(line.simulated_to_m) for line in found)
    run.feedback.pushInfo(
        tr("Arrivals of {count} of {total} paths begin with those of a simulated flow.").format(
            count=count, total=len(found)
        )
    )
    if count:
        run.feedback.pushWarning(
            tr(
                "Simulated arrivals are those of the earliest run; at the far end the model is late, the unsafe side: "
                "plan with half of their time."
            )
        )
    return found


@dataclass(frozen=True)
class Receptors:
    """Receptors (n,) in WGS84, what `paths.beside` found of them, and the numbers of those far from every path.

    others: what they are called in languages, by field (`places.other_names`).
    """

    names: np.ndarray
    others: dict[str, np.ndarray]
    lon: np.ndarray
    lat: np.ndarray
    hits: dict[str, np.ndarray]
    far: np.ndarray


def _crossings(run: Run, layer: PathLayer) -> list[list[tuple[float, str]]]:
    """Return (metres, name) of the border crossings of each path."""
    source = run.source("CROSSINGS")
    first = [
        [] if np.isnan(km) else [(km * 1000, tr("first border"))] for km in layer.frame.numbers("border_km")
    ]
    if source is None:
        return first
    frame = read_frame(source, ("facility_id", "distance_km", "from_country", "to_country", "kind"))
    require_fields(frame, ["facility_id", "distance_km"], tr("Take the CROSSINGS of tracedownstream."))
    refuse_twice(layer.facilities, layer.frame.layer)
    columns = (
        frame.texts("facility_id"),
        frame.numbers("distance_km"),
        frame.texts("from_country"),
        frame.texts("to_country"),
        frame.texts("kind"),
    )
    by_facility: dict[str, list[tuple[float, str]]] = {}
    for feature, facility, km, start, end, kind in zip(frame.features, *columns, strict=True):
        if np.isnan(km):
            raise DataProblem(
                "Layer {layer}, feature {feature}: a crossing of facility {facility} has no distance_km. Fill it "
                "in, or take the CROSSINGS of tracedownstream.",
                layer=frame.layer,
                feature=feature.id(),
                facility=facility,
            )
        by_facility.setdefault(facility, []).append((km * 1000, border_name(start, end, kind)))
    # Crossings may be those of other facilities: what the path itself tells is not lost.
    own = zip(layer.facilities, first, strict=True)
    return [sorted(by_facility.get(name, known)) for name, known in own]


def _say_what_is_unknown(
    run: Run,
    layer: PathLayer,
    lines: list[travel_time.Timeline],
    crossings: list[list[tuple[float, str]]],
    limit_h: float,
) -> None:
    """Warn where no border is no answer: none looked at, or a path that ends before the limit, but not the water."""
    if not run.has("CROSSINGS") and "border_km" not in layer.frame.table:
        run.feedback.pushWarning(
            tr(
                "Borders were not looked at: neither CROSSINGS are given nor have the paths a field border_km."
            )
        )
        return
    ends = zip(crossings, layer.frame.texts("ends_in"), lines, strict=True)
    unknown = sum(
        not own and end not in TRUE_ENDS and travel_time.ends_before(line, limit_h) for own, end, line in ends
    )
    if unknown:
        run.feedback.pushWarning(
            told(
                tr(
                    "{count} {count:path without a border ends|paths without a border end} before "
                    "{hours} h for lack of relief, or at a limit of length: a border may lie beyond."
                ),
                count=unknown,
                hours=limit_h,
            )
        )


def _read_receptors(run: Run, layer: PathLayer) -> Receptors:
    source = run.source("RECEPTORS")
    lon, lat, names, others = np.empty(0), np.empty(0), np.empty(0, dtype=object), {}
    if source is not None:
        features, lon, lat = read_points(
            source, QgsCoordinateReferenceSystem(WGS84), run.context, run.feedback
        )
        names, others = name_column(source, features, run.text("NAME_FIELD")), other_names(source, features)
    hits = beside(layer.paths, lon, lat, run.number("SNAP_DISTANCE"), run.tick(15, 50))
    return Receptors(names, others, lon, lat, hits, np.setdiff1d(np.arange(len(lon)), hits["point"]))


def _fields(run: Run, fields: Sequence[tuple[str, str]]) -> tuple[tuple[str, str], ...]:
    """Return fields, with those of hydrographs where rivers start from such."""
    return (*fields, *INFLOW_FIELDS) if run.has("HYDROGRAPHS") else tuple(fields)


def _write_reaches(run: Run, layer: PathLayer, stretches: Sequence[Stretches], reaches: "DataFrame") -> str:
    kinds = _fields(run, REACH_FIELDS)
    fields = make_fields(kinds)
    sink, destination = run.required_sink("OUTPUT", fields, QgsWkbTypes.Type.LineStringM, layer.crs)
    names, tick = [name for name, _ in kinds], run.tick(50, 70)

    def rows():
        for path, own in groupby(rows_of(reaches, ("path", *names)), key=itemgetter(0)):
            tick(path / len(stretches))
            for piece, (_, *values) in zip(layer.pieces(path, stretches[path].edges_m), own, strict=True):
                yield piece, values

    write_features(sink, fields, rows(), tr("Reaches"))
    return destination


def _write_arrivals(run: Run, layer: PathLayer, arrivals: "DataFrame", receptors: Receptors) -> str | None:
    kinds = _fields(run, ARRIVAL_FIELDS)
    languages, called = list(receptors.others), by_name(receptors.names, receptors.others)
    fields = make_fields((("facility_id", "text"), *kinds, *((name, "text") for name in languages)))
    nothing = [None] * len(languages)
    sink, destination = run.sink("ARRIVALS", fields, QgsWkbTypes.Type.Point, layer.crs)
    if sink is None:
        return None
    names, tick = ["distance_km", *(name for name, _ in kinds)], run.tick(70, 100)
    back = transform_between(QgsCoordinateReferenceSystem(WGS84), layer.crs, run.context)

    def rows():
        for path, group in groupby(rows_of(arrivals, ("path", *names)), key=itemgetter(0)):
            tick(path / len(layer.paths))
            own = list(group)
            at_m = np.array([km for _, km, *_ in own]) * 1000
            for point, (_, _, *values) in zip(layer.points(path, at_m), own, strict=True):
                kind, name = values[:2]
                more = called.get(name, nothing) if kind == "receptor" else nothing
                yield point, [layer.facilities[path], *values, *more]
        for point in receptors.far:
            name = receptors.names[point]
            values = {"kind": "receptor", "name": name, "notes": "no_path_near"}
            values |= dict(zip(languages, called[name], strict=True))
            yield _point(receptors.lon[point], receptors.lat[point], back), values

    write_features(sink, fields, rows(), tr("Arrivals"))
    return destination


def _point(lon: float, lat: float, back: QgsCoordinateTransform) -> QgsGeometry | None:
    if np.isnan(lon):
        return None
    return QgsGeometry.fromPointXY(back.transform(QgsPointXY(lon, lat)))
