"""People, settlements and receptors in inundation zones or in distance bands along the paths."""

from pathlib import PurePath

import numpy as np
from qgis.core import (
    QgsCoordinateReferenceSystem,
    QgsCoordinateTransform,
    QgsDistanceArea,
    QgsGeometry,
    QgsPointXY,
    QgsProcessing,
    QgsProcessingOutputNumber,
    QgsProcessingParameterFeatureSink,
    QgsProcessingParameterFeatureSource,
    QgsProcessingParameterField,
    QgsProcessingParameterNumber,
    QgsProcessingParameterRasterLayer,
    QgsProcessingParameterString,
    QgsWkbTypes,
)

from ...consequence import exposure, population
from ...consequence.paths import snap
from ...errors import DataProblem
from ...inventory.coordinates import WGS84
from ...qgis_values import make_fields
from ...translation import tr
from ..base import TailingsAlgorithm, write_features
from ..layers import (
    extended_fields,
    number_column,
    optional_source,
    raster_path,
    required_sink,
    text_column,
)
from ..parameters import add_choice, metres
from ..run import ticker
from .corridors import Zones, corridor_zones, read_zones
from .path_layer import PathLayer, read_paths
from .places import RECEPTOR, SETTLEMENT, Places, read_places
from .writeback import add_writeback_parameters, write_back

ADDED_FIELDS = (
    ("area_km2", "real"),
    ("people", "real"),
    ("people_data_share", "real"),
    ("settlements", "integer"),
    ("settlement_people", "real"),
    ("settlements_unknown", "integer"),
    ("receptors", "integer"),
)
HIT_FIELDS = (
    ("facility_id", "text"),
    ("kind", "text"),
    ("name", "text"),
    ("zone", "text"),
    ("share", "real"),
    ("people", "real"),
    ("distance_km", "real"),
    ("aside_m", "real"),
    ("arrival_h", "real"),
)
# Farthest a place in a zone is looked for from its path.
FARTHEST_M = 5000.0
DATA_COMPLETE = 0.999


class Exposure(TailingsAlgorithm):
    """Counts people and lists receptors in zones or bands; writes the counts back on request."""

    ID = "exposure"
    GROUP = "consequence"

    def title(self):
        return tr("Exposure")

    def labels(self):
        return tr("population at risk,people,settlements,receptors,intakes,distance bands,WorldPop,GHS-POP")

    def initAlgorithm(self, configuration=None):
        self._add_areas()
        self._add_exposed()
        add_writeback_parameters(self)
        self.add(
            QgsProcessingParameterFeatureSink("OUTPUT", tr("Zones with people")),
            tr("The zones, or the bands along the paths, with people, settlements and receptors in each."),
        )
        self.add(
            QgsProcessingParameterFeatureSink("RECEPTORS_HIT", tr("Settlements and receptors hit")),
            tr("One point per facility and place, with distance along the path, distance from it, arrival."),
        )
        for name, label in (
            ("N_ZONES", tr("Zones")),
            ("N_RECEPTORS_HIT", tr("Settlements and receptors hit")),
            ("N_PARTIAL", tr("Zones only partly covered by the population raster")),
            ("N_UPDATED", tr("Facilities whose inventory row changed")),
        ):
            self.addOutput(QgsProcessingOutputNumber(name, label))

    def _add_areas(self):
        self.add(
            QgsProcessingParameterFeatureSource(
                "ZONES", tr("Zones"), [QgsProcessing.SourceType.TypeVectorPolygon], optional=True
            ),
            tr("Polygons with facility_id and level, as inundationzone writes them. Give zones or paths."),
        )
        self.add(
            QgsProcessingParameterFeatureSource(
                "PATHS", tr("Flow paths"), [QgsProcessing.SourceType.TypeVectorLine], optional=True
            ),
            tr("Lines with M in metres. Without zones they give corridors cut into distance bands."),
        )
        self.add(
            QgsProcessingParameterString("BANDS", tr("Distance bands (km)"), "2, 5, 10, 20, 50"),
            tr("Upper ends of the bands along the path, rising, separated by commas."),
        )
        self.add(
            metres("CORRIDOR", tr("Corridor to either side of the path (m)"), 1000.0, 1.0),
            tr("Half the width of the corridor in which people and receptors count as exposed."),
        )

    def _add_exposed(self):
        vector = [QgsProcessing.SourceType.TypeVectorAnyGeometry]
        self.add(
            QgsProcessingParameterRasterLayer("POPULATION", tr("Population raster"), optional=True),
            tr("People per cell, such as WorldPop or GHS-POP, in any CRS; it is read as it is."),
        )
        add_choice(
            self,
            "POPULATION_UNIT",
            tr("Unit of the population raster"),
            population.UNITS,
            tr("auto takes people per cell, but stops when name or metadata of the raster tell a density."),
            default=population.AUTO,
        )
        self.add(
            QgsProcessingParameterFeatureSource("SETTLEMENTS", tr("Settlements"), vector, optional=True),
            tr("Points, or polygons of which the share inside a zone counts."),
        )
        self.add(
            QgsProcessingParameterField(
                "POPULATION_FIELD", tr("People of a settlement"), "population", "SETTLEMENTS", optional=True
            ),
            tr("Field with the number of people; empty values count as unknown, not as 0."),
        )
        self.add(
            QgsProcessingParameterFeatureSource("RECEPTORS", tr("Receptors"), vector, optional=True),
            tr("Intakes, dams, bridges, hospitals, protected areas: anything that should not be hit."),
        )
        self.add(
            QgsProcessingParameterField(
                "NAME_FIELD", tr("Name of a receptor"), None, "RECEPTORS", optional=True
            ),
            tr("Field that names the receptors; by default the field name."),
        )
        self.add(
            QgsProcessingParameterFeatureSource(
                "REACHES", tr("Reaches of traveltime"), [QgsProcessing.SourceType.TypeVector], optional=True
            ),
            tr("OUTPUT of traveltime, for the arrivals; without it the velocity below is taken."),
            advanced=True,
        )
        self.add(
            QgsProcessingParameterNumber(
                "VELOCITY",
                tr("Constant velocity (m/s)"),
                QgsProcessingParameterNumber.Type.Double,
                1.0,
                minValue=0.001,
            ),
            tr("Velocity of the arrivals where no reaches are given."),
            advanced=True,
        )

    def execute(self, run):
        parameters, context, feedback = run.parameters, run.context, run.feedback
        paths_source = optional_source(self, parameters, "PATHS", context)
        layer = None if paths_source is None else read_paths(paths_source, context)
        reaches = self._reaches(parameters, context)
        inventory = optional_source(self, parameters, "INVENTORY", context)
        zones = self._zones(parameters, context, feedback, layer, inventory is not None)
        people = self._people(parameters, context, feedback, zones)
        places = self._places(parameters, context, zones)
        hits = [one.hits(zones, ticker(feedback, 60, 80)) for one in places]
        counts = [
            exposure.totals(zone, share, one.people[place], len(zones.geometries))
            for one, (zone, place, share) in zip(places, hits, strict=True)
        ]
        by_kind = {one.kind: count for one, count in zip(places, counts, strict=True)}
        output = self._write_zones(parameters, context, zones, people, by_kind)
        receptors, n_hit = self._write_hits(
            parameters, context, feedback, zones, places, hits, layer, reaches
        )
        self._say_what_is_partial(feedback, zones, people, by_kind)
        at_risk = people["people"]
        if at_risk is None and SETTLEMENT in by_kind:
            at_risk = by_kind[SETTLEMENT]["people"]
        source_text = self._source(parameters, context, zones)
        updated, n_updated = write_back(
            self, parameters, context, inventory, zones, at_risk, layer, source_text
        )
        return {
            "OUTPUT": output,
            "RECEPTORS_HIT": receptors,
            "UPDATED": updated,
            "N_ZONES": len(zones.geometries),
            "N_RECEPTORS_HIT": n_hit,
            "N_PARTIAL": _partial(people["data_share"]),
            "N_UPDATED": n_updated,
        }

    def _zones(self, parameters, context, feedback, layer: PathLayer | None, for_risk: bool) -> Zones:
        source = optional_source(self, parameters, "ZONES", context)
        if source is not None:
            zones = read_zones(source)
            if zones.repaired:
                feedback.pushWarning(tr("{count} invalid zones were repaired.").format(count=zones.repaired))
            return zones
        if layer is None:
            raise DataProblem(tr("Give ZONES, or PATHS for distance bands along them."))
        bands = exposure.read_bands_km(self.parameterAsString(parameters, "BANDS", context))
        if for_risk:
            # People at risk are those of whole bands: one must end at their distance.
            bands = sorted({*bands, self.parameterAsDouble(parameters, "RISK_KM", context)})
        width_m = self.parameterAsDouble(parameters, "CORRIDOR", context)
        zones = corridor_zones(layer, bands, width_m, context, ticker(feedback, 0, 30))
        if zones.left_out:
            feedback.pushWarning(
                tr(
                    "{count} bands are left out: all of their places belong to bands nearer to the facility."
                ).format(count=zones.left_out)
            )
        return zones

    def _people(self, parameters, context, feedback, zones: Zones) -> dict:
        path = raster_path(self, parameters, "POPULATION", context)
        if path is None:
            return {"people": None, "data_share": None}
        raster = population.open_population(
            path, self.parameterAsEnumString(parameters, "POPULATION_UNIT", context)
        )
        transform = QgsCoordinateTransform(
            zones.crs, QgsCoordinateReferenceSystem.fromWkt(raster.grid.crs_wkt), context.transformContext()
        )
        outlines = (zones.rings_in(number, transform) for number in range(len(zones.geometries)))
        return population.people_in_zones(raster, outlines, len(zones.geometries), ticker(feedback, 30, 60))

    def _places(self, parameters, context, zones: Zones) -> list[Places]:
        places = []
        for name, kind, name_field, people_field in (
            (
                "SETTLEMENTS",
                SETTLEMENT,
                "name",
                self.parameterAsString(parameters, "POPULATION_FIELD", context),
            ),
            (
                "RECEPTORS",
                RECEPTOR,
                self.parameterAsString(parameters, "NAME_FIELD", context) or "name",
                "",
            ),
        ):
            source = optional_source(self, parameters, name, context)
            if source is not None:
                places.append(read_places(source, kind, name_field, people_field, zones.crs, context))
        return places

    def _reaches(self, parameters, context) -> dict:
        source = optional_source(self, parameters, "REACHES", context)
        if source is None:
            return {}
        features, fields, name = list(source.getFeatures()), source.fields(), source.sourceName()
        numbers = (
            number_column(features, fields, field, name) for field in ("from_km", "to_km", "leading_h")
        )
        return exposure.reach_hours(text_column(features, fields, "facility_id"), *numbers)

    def _write_zones(self, parameters, context, zones: Zones, people, by_kind):
        fields = extended_fields(zones.fields, ADDED_FIELDS)
        sink, destination = required_sink(
            self, parameters, "OUTPUT", context, fields, QgsWkbTypes.Type.MultiPolygon, zones.crs
        )
        areas = _areas_km2(zones, context)
        settlements, receptors = by_kind.get(SETTLEMENT), by_kind.get(RECEPTOR)
        names, added = zones.fields.names(), [name for name, _ in ADDED_FIELDS]

        def rows():
            for zone, geometry in enumerate(zones.geometries):
                geometry.convertToMultiType()
                counted = (
                    areas[zone],
                    None if people["people"] is None else people["people"][zone],
                    None if people["data_share"] is None else people["data_share"][zone],
                    None if settlements is None else settlements["places"][zone],
                    None if settlements is None else settlements["people"][zone],
                    None if settlements is None else settlements["unknown"][zone],
                    None if receptors is None else receptors["places"][zone],
                )
                own = dict(zip(names, zones.attributes[zone], strict=True))
                yield geometry, own | dict(zip(added, counted, strict=True))

        write_features(sink, fields, rows(), tr("Zones"))
        return destination

    def _write_hits(self, parameters, context, feedback, zones, places, hits, layer, reaches):
        fields = make_fields(HIT_FIELDS)
        sink, destination = required_sink(
            self, parameters, "RECEPTORS_HIT", context, fields, QgsWkbTypes.Type.Point, zones.crs
        )
        facility = zones.facility_numbers()
        size = _areas_km2(zones, context) if zones.upper_km is None else zones.upper_km
        velocity = self.parameterAsDouble(parameters, "VELOCITY", context)
        radius_m = self.parameterAsDouble(parameters, "CORRIDOR", context) + FARTHEST_M
        back = QgsCoordinateTransform(
            QgsCoordinateReferenceSystem(WGS84), zones.crs, context.transformContext()
        )
        tick = ticker(feedback, 80, 100)

        def rows():
            for one, (zone, place, share) in zip(places, hits, strict=True):
                kept = exposure.smallest_zones(place, facility[zone], zone, size)
                along = _along(layer, one, np.unique(place[kept]), radius_m)
                for done, row in enumerate(kept):
                    tick(done / len(kept))
                    name, number = zones.facilities[zone[row]], place[row]
                    along_m, aside_m = along.get((number, name), (np.nan, np.nan))
                    edges = reaches.get(name, (None, None))
                    point = back.transform(QgsPointXY(one.lon[number], one.lat[number]))
                    yield (
                        QgsGeometry.fromPointXY(point),
                        {
                            "facility_id": name,
                            "kind": one.kind,
                            "name": one.names[number],
                            "zone": zones.labels[zone[row]],
                            "share": share[row],
                            "people": one.people[number] * share[row],
                            "distance_km": along_m / 1000,
                            "aside_m": aside_m,
                            "arrival_h": float(
                                exposure.hours_along(np.array([along_m]), *edges, velocity)[0]
                            ),
                        },
                    )

        return destination, write_features(sink, fields, rows(), tr("Receptors"))

    def _say_what_is_partial(self, feedback, zones: Zones, people, by_kind):
        partial = _partial(people["data_share"])
        if partial:
            feedback.pushWarning(
                tr(
                    "{count} of {total} zones lie partly beyond the population raster or on its no-data: "
                    "people_data_share says how much was counted."
                ).format(count=partial, total=len(zones.geometries))
            )
        unknown = int(by_kind[SETTLEMENT]["unknown"].sum()) if SETTLEMENT in by_kind else 0
        if unknown:
            feedback.pushWarning(
                tr("{count} settlements in zones have no known population.").format(count=unknown)
            )
        if people["people"] is None and not by_kind:
            feedback.pushWarning(tr("Neither POPULATION nor SETTLEMENTS nor RECEPTORS given: areas only."))

    def _source(self, parameters, context, zones: Zones) -> str:
        """Return what the written values come from, for data_source."""
        parts = []
        path = raster_path(self, parameters, "POPULATION", context)
        if path is not None:
            parts.append(PurePath(path.split("|")[0].replace("\\", "/")).name)
        parts += [
            source.sourceName()
            for name in ("SETTLEMENTS", "ZONES", "PATHS")
            if (source := optional_source(self, parameters, name, context)) is not None
        ]
        if zones.upper_km is not None:
            parts.append(f"{self.parameterAsDouble(parameters, 'CORRIDOR', context):g} m corridor")
        return ", ".join(parts)


def _partial(data_share: np.ndarray | None) -> int:
    return 0 if data_share is None else int((data_share < DATA_COMPLETE).sum())


def _areas_km2(zones: Zones, context) -> np.ndarray:
    measure = QgsDistanceArea()
    measure.setSourceCrs(zones.crs, context.transformContext())
    measure.setEllipsoid("WGS84")
    return np.array([measure.measureArea(geometry) / 1e6 for geometry in zones.geometries], dtype=float)


def _along(layer: PathLayer | None, places: Places, wanted: np.ndarray, radius_m: float) -> dict:
    """Return (metres along, metres aside) by (place, facility)."""
    if layer is None:
        return {}
    found = snap(layer.paths, places.lon[wanted], places.lat[wanted], radius_m)
    return {
        (wanted[found["point"][row]], layer.facilities[found["path"][row]]): (
            found["along_m"][row],
            found["aside_m"][row],
        )
        for row in range(len(found["point"]))
    }
