"""When a release arrives along its path: at reaches, receptors, borders."""

import numpy as np
from qgis.core import (
    QgsCoordinateReferenceSystem,
    QgsCoordinateTransform,
    QgsGeometry,
    QgsPointXY,
    QgsProcessing,
    QgsProcessingOutputNumber,
    QgsProcessingParameterFeatureSink,
    QgsProcessingParameterFeatureSource,
    QgsProcessingParameterField,
    QgsProcessingParameterNumber,
    QgsWkbTypes,
)

from ...consequence import travel_time
from ...consequence.arrivals import arrival_table
from ...consequence.paths import snap
from ...inventory.coordinates import WGS84
from ...qgis_values import make_fields
from ...translation import tr
from ..base import TailingsAlgorithm, write_features
from ..geometry import read_points
from ..layers import number_column, optional_source, required_sink, required_source, text_column
from ..parameters import metres
from ..run import ticker
from .flow_parameters import add_method_parameters, add_river_parameters, read_timelines
from .path_layer import PathLayer, read_paths

REACH_FIELDS = (
    ("facility_id", "text"),
    ("reach", "integer"),
    ("from_km", "real"),
    ("to_km", "real"),
    ("velocity_ms", "real"),
    ("discharge_m3s", "real"),
    ("leading_h", "real"),
    ("peak_h", "real"),
    ("end_h", "real"),
    ("peak_mg_l", "real"),
    ("border_km", "real"),
    ("border_hours", "real"),
    ("border_flag", "boolean"),
    ("method", "text"),
    ("notes", "text"),
)
ARRIVAL_FIELDS = (
    ("facility_id", "text"),
    ("kind", "text"),
    ("name", "text"),
    ("distance_km", "real"),
    ("aside_m", "real"),
    ("leading_h", "real"),
    ("peak_h", "real"),
    ("end_h", "real"),
    ("peak_mg_l", "real"),
    ("border_flag", "boolean"),
    ("notes", "text"),
)


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
            QgsProcessingParameterFeatureSink("ARRIVALS", tr("Arrivals")),
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
            metres("SNAP_DISTANCE", tr("Farthest receptor from the path (m)"), 1000.0, 0.1),
            tr("Receptors farther from every path are listed without an arrival."),
        )
        self.add(
            QgsProcessingParameterNumber(
                "INTERVAL_KM",
                tr("Length of the reaches (km)"),
                QgsProcessingParameterNumber.Type.Double,
                10.0,
                minValue=0.001,
            ),
            tr("Paths are cut, and arrivals given, every so many kilometres."),
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

    def execute(self, run):
        parameters, context, feedback = run.parameters, run.context, run.feedback
        layer = read_paths(required_source(self, parameters, "PATHS", context), context)
        timelines = read_timelines(self, parameters, context, feedback, layer)
        crossings = self._crossings(parameters, context, layer)
        limit_h = self.parameterAsDouble(parameters, "BORDER_HOURS", context)
        borders = [
            travel_time.first_border([at for at, _ in own], line, limit_h)
            for own, line in zip(crossings, timelines, strict=True)
        ]
        receptors = self._receptors(parameters, context, feedback, layer)
        output = self._write_reaches(parameters, context, feedback, layer, timelines, borders)
        arrivals, count = self._write_arrivals(
            parameters, context, feedback, layer, timelines, crossings, receptors, limit_h
        )
        far = len(receptors["far"])
        if far:
            feedback.pushWarning(
                tr("{count} of {total} receptors lie farther than SNAP_DISTANCE from every path.").format(
                    count=far, total=len(receptors["names"])
                )
            )
        return {
            "OUTPUT": output,
            "ARRIVALS": arrivals,
            "N_ARRIVALS": count,
            "N_FAR": far,
            "N_FLAGGED": sum(flag for _, _, flag in borders),
        }

    def _crossings(self, parameters, context, layer: PathLayer) -> list[list[tuple[float, str]]]:
        """Return (metres, name) of the border crossings of each path."""
        source = optional_source(self, parameters, "CROSSINGS", context)
        if source is None:
            return [
                [] if np.isnan(km) else [(km * 1000, tr("first border"))] for km in layer.numbers("border_km")
            ]
        features, fields = list(source.getFeatures()), source.fields()
        facility = text_column(features, fields, "facility_id")
        metres = number_column(features, fields, "distance_km", source.sourceName()) * 1000
        start, end = (text_column(features, fields, name) for name in ("from_country", "to_country"))
        by_facility: dict[str, list[tuple[float, str]]] = {}
        for row in range(len(features)):
            name = f"{start[row] or '?'} > {end[row] or '?'}"
            by_facility.setdefault(facility[row], []).append((metres[row], name))
        return [sorted(by_facility.get(name, [])) for name in layer.facilities]

    def _receptors(self, parameters, context, feedback, layer: PathLayer) -> dict:
        source = optional_source(self, parameters, "RECEPTORS", context)
        if source is None:
            features, lon, lat, names = [], np.empty(0), np.empty(0), np.empty(0, dtype=object)
        else:
            features, lon, lat = read_points(source, QgsCoordinateReferenceSystem(WGS84), context)
            field = self.parameterAsString(parameters, "NAME_FIELD", context) or "name"
            names = text_column(features, source.fields(), field)
        radius_m = self.parameterAsDouble(parameters, "SNAP_DISTANCE", context)
        hits = snap(layer.paths, lon, lat, radius_m, ticker(feedback, 15, 50))
        far = np.setdiff1d(np.arange(len(features)), hits["point"])
        return {"names": names, "lon": lon, "lat": lat, "hits": hits, "far": far}

    def _write_reaches(self, parameters, context, feedback, layer, timelines, borders):
        fields = make_fields(REACH_FIELDS)
        sink, destination = required_sink(
            self, parameters, "OUTPUT", context, fields, QgsWkbTypes.Type.LineStringM, layer.crs
        )
        tick = ticker(feedback, 50, 70)

        def rows():
            for path, (line, border) in enumerate(zip(timelines, borders, strict=True)):
                tick(path / len(timelines))
                times = line.arrivals(line.edges_m[1:])
                notes = "; ".join(travel_time.warnings(line)) or None
                for reach, (start, end) in enumerate(zip(line.edges_m[:-1], line.edges_m[1:], strict=True)):
                    yield (
                        layer.piece(path, start, end),
                        {
                            "facility_id": layer.facilities[path],
                            "reach": reach + 1,
                            "from_km": start / 1000,
                            "to_km": end / 1000,
                            "velocity_ms": line.velocity_ms[reach],
                            "discharge_m3s": line.river.discharge_m3s[reach],
                            **{name: values[reach] for name, values in times.items()},
                            "border_km": border[0] / 1000,
                            "border_hours": border[1],
                            "border_flag": None if np.isnan(border[1]) else border[2],
                            "method": line.settings.method,
                            "notes": notes,
                        },
                    )

        write_features(sink, fields, rows(), tr("Reaches"))
        return destination

    def _write_arrivals(self, parameters, context, feedback, layer, timelines, crossings, receptors, limit_h):
        fields = make_fields(ARRIVAL_FIELDS)
        sink, destination = required_sink(
            self, parameters, "ARRIVALS", context, fields, QgsWkbTypes.Type.Point, layer.crs
        )
        table = arrival_table(timelines, crossings, receptors["hits"], receptors["names"], limit_h)
        tick = ticker(feedback, 70, 100)
        back = QgsCoordinateTransform(
            QgsCoordinateReferenceSystem(WGS84), layer.crs, context.transformContext()
        )
        count = len(table["path"])

        def rows():
            for row in range(count):
                tick(row / count)
                path = table["path"][row]
                values = {name: column[row] for name, column in table.items() if name != "path"}
                values["facility_id"] = layer.facilities[path]
                yield layer.point(path, table["distance_km"][row] * 1000), values
            for point in receptors["far"]:
                values = {"kind": "receptor", "name": receptors["names"][point], "notes": "no_path_near"}
                yield _point(receptors["lon"][point], receptors["lat"][point], back), values

        write_features(sink, fields, rows(), tr("Arrivals"))
        return destination, count


def _point(lon: float, lat: float, back: QgsCoordinateTransform) -> QgsGeometry | None:
    if np.isnan(lon):
        return None
    return QgsGeometry.fromPointXY(back.transform(QgsPointXY(lon, lat)))
