"""People, settlements and receptors in inundation zones or in distance bands along the paths."""

from collections.abc import Callable
from pathlib import PurePath
from typing import TYPE_CHECKING

import numpy as np
from qgis.core import (
    QgsCoordinateReferenceSystem,
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

from ...consequence import population
from ...consequence.bands import USUAL_BANDS_KM, read_bands_km
from ...consequence.counting import EXPOSURE_FIELDS, exposure_table, partly_covered, totals
from ...consequence.hits import FARTHEST_M, HIT_FIELDS, RECEPTOR, SETTLEMENT, Travel, hit_table, reach_hours
from ...consequence.shares import EXPECTED_FIELDS, RUN_FIELDS
from ...errors import DataProblem
from ...inventory.positions.coordinates import WGS84
from ...qgis_values import make_fields
from ...table import rows_of
from ...translation import told, tr
from ..base import TailingsAlgorithm, write_features
from ..frames import extended_fields, read_frame, refuse_twice, require_fields
from ..geometry import transform_between
from ..parameters import add_choice, metres, needs_parameter
from ..reliefs import say_narrow
from ..run import Cancelled, Run
from .corridors import Zones, corridor_zones, read_zones
from .expected import with_expected
from .overlaps import count_together
from .path_layer import PathLayer, read_paths
from .places import Places, read_places
from .run_extents import add_by_depth, add_extents, people_in_runs, write_by_depth
from .writeback import RISK_KM, add_writeback_parameters, write_back

if TYPE_CHECKING:
    from pandas import DataFrame


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
            QgsProcessingParameterFeatureSink(
                "RECEPTORS_HIT", tr("Settlements and receptors hit"), optional=True
            ),
            tr("One point per facility and place, with distance along the path, distance from it, arrival."),
        )
        add_by_depth(self)
        for name, label in (
            ("N_ZONES", tr("Zones")),
            ("N_RECEPTORS_HIT", tr("Settlements and receptors hit")),
            ("N_PARTIAL", tr("Zones only partly covered by the population raster")),
            ("N_UPDATED", tr("Facilities whose inventory row changed")),
            ("PEOPLE_TOTAL", tr("People in any zone, each counted once")),
            ("SETTLEMENT_PEOPLE_TOTAL", tr("People of settlements in any zone, each counted once")),
        ):
            self.addOutput(QgsProcessingOutputNumber(name, label))

    def _add_areas(self):
        self.add(
            QgsProcessingParameterFeatureSource(
                "ZONES", tr("Zones"), [QgsProcessing.SourceType.TypeVectorPolygon], optional=True
            ),
            tr("Polygons with facility_id and level, as inundationzone writes them. Give zones or paths."),
        )
        add_extents(self)
        self.add(
            QgsProcessingParameterFeatureSource(
                "PATHS", tr("Flow paths"), [QgsProcessing.SourceType.TypeVectorLine], optional=True
            ),
            tr("Lines with M in metres. Without zones they give corridors cut into distance bands."),
        )
        self.add(
            QgsProcessingParameterString(
                "BANDS", tr("Distance bands (km)"), ", ".join(f"{upper:g}" for upper in USUAL_BANDS_KM)
            ),
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

    def unheeded(self, run):
        needs = {
            "POPULATION_FIELD": "SETTLEMENTS",
            "NAME_FIELD": "RECEPTORS",
            "POPULATION_UNIT": "POPULATION",
            "EXTENTS": "ZONES",
            "BY_DEPTH": "EXTENTS",
            "UPDATED": "INVENTORY",
            "RISK_KM": "INVENTORY",
            "KEEP_KNOWN": "INVENTORY",
        }
        found = {name: needs_parameter(need) for name, need in needs.items() if not run.has(need)}
        return found | {"BANDS": tr("ZONES are counted as they are")} if run.has("ZONES") else found

    def execute(self, run):
        layer = read_paths(run, "PATHS") if run.has("PATHS") else None
        if layer is not None:
            refuse_twice(layer.facilities, layer.frame.layer)
        reaches = _read_reaches(run)
        run.source("INVENTORY")  # one that cannot be read stops the run before anything is written
        zones = _zones(run, layer)
        if zones.upper_km is None:
            pairs = zip(zones.facilities, zones.labels, strict=True)
            refuse_twice((f"{name} ({level})" for name, level in pairs if name), tr("Zones"))
        areas_km2 = _areas_km2(zones, run)
        people = _people(run, zones, run.tick(30, 60))
        places = [one for name in ("SETTLEMENTS", "RECEPTORS") if (one := read_places(run, name, zones))]
        hits = [one.hits(zones, tick) for one, tick in zip(places, _ticks(run, 60, len(places)), strict=True)]
        counts = {
            one.facts.kind: totals(zone, share, one.facts.people[place], len(zones.geometries))
            for one, (zone, place, share) in zip(places, hits, strict=True)
        }
        table = exposure_table(areas_km2, people, counts.get(SETTLEMENT), counts.get(RECEPTOR))
        by_depth = people_in_runs(run, zones, lambda runs: _counted(run, runs, places))
        output = _write_zones(run, zones, table, by_depth)
        radius_m = run.number("CORRIDOR") + FARTHEST_M
        travel = Travel(
            None if layer is None else layer.paths,
            np.empty(0, dtype=object) if layer is None else layer.facilities,
            reaches,
            run.number("VELOCITY"),
            radius_m,
        )
        tables = [
            hit_table(one.facts, zones.facts(areas_km2), *own, travel)
            for one, own in zip(places, hits, strict=True)
        ]
        receptors, n_hit = _write_hits(run, zones, places, tables)
        _say_what_is_partial(run, table)
        for one, (zone, _, _) in zip(places, hits, strict=True):
            if not len(zone) and len(zones.geometries):
                run.feedback.pushWarning(
                    told(
                        tr(
                            "No zone holds any of the {count} {count:place|places} of {layer}. If the layer does "
                            "not cover the zones, the 0 in the fields says nothing."
                        ),
                        count=len(one.geometries),
                        layer=one.layer,
                    )
                )
        risk_km = run.number("RISK_KM") if zones.upper_km is not None and run.has("INVENTORY") else None
        together = count_together(run, zones, risk_km, lambda whole: _counted(run, whole, places))
        updated, n_updated = write_back(run, zones, table, layer, _source_text(run, zones))
        return {
            "OUTPUT": output,
            "RECEPTORS_HIT": receptors,
            "UPDATED": updated,
            "BY_DEPTH": write_by_depth(run, by_depth),
            "N_ZONES": len(table),
            "N_RECEPTORS_HIT": n_hit,
            "N_PARTIAL": partly_covered(table),
            "N_UPDATED": n_updated,
            **together,
        }


def _counted(run: Run, zones: Zones, places: list[Places]) -> "DataFrame":
    """Return the people of the raster and of the settlements in zones; what is to be said of them was said before."""

    def tick(fraction: float) -> None:
        if run.feedback.isCanceled():
            raise Cancelled(tr("Cancelled"))

    settlements = None
    for one in places:
        if one.facts.kind == SETTLEMENT:
            zone, place, share = one.hits(zones, tick)
            settlements = totals(zone, share, one.facts.people[place], len(zones.geometries))
    people = _people(run, zones, tick, quiet=True)
    return exposure_table(_areas_km2(zones, run), people, settlements, None)


def _ticks(run: Run, start: float, count: int) -> list[Callable[[float], None]]:
    """Return a tick for each of `count` kinds of places, which share 20 per cent from `start` on."""
    return [run.tick(start + 20 * kind / count, start + 20 * (kind + 1) / count) for kind in range(count)]


def _read_reaches(run: Run) -> dict[str, tuple[np.ndarray, np.ndarray]]:
    source = run.source("REACHES")
    if source is None:
        return {}
    frame = read_frame(source, ("facility_id", "from_km", "to_km", "leading_h"))
    names = ("facility_id", "from_km", "to_km", "leading_h")
    require_fields(frame, names, tr("Take the OUTPUT of traveltime."))
    numbers = (frame.numbers(field) for field in ("from_km", "to_km", "leading_h"))
    return reach_hours(frame.texts("facility_id"), *numbers)


def _zones(run: Run, layer: PathLayer | None) -> Zones:
    source = run.source("ZONES")
    if source is not None:
        zones = read_zones(source)
        if zones.repaired:
            run.feedback.pushWarning(
                told(tr("{count} invalid {count:zone was|zones were} repaired."), count=zones.repaired)
            )
        return zones
    if layer is None:
        raise DataProblem(tr("Give ZONES, or PATHS for distance bands along them."))
    bands = read_bands_km(run.text("BANDS"))
    if run.has("INVENTORY"):
        # People at risk are those of whole bands: one must end at their distance.
        bands = sorted({*bands, run.number("RISK_KM")})
    cells_m = layer.frame.numbers("cell_m") if "cell_m" in layer.frame.table else ()
    say_narrow(run, cells_m, run.number("CORRIDOR"))
    zones = corridor_zones(layer, bands, run.number("CORRIDOR"), run.context, run.tick(0, 30))
    if zones.left_out:
        run.feedback.pushWarning(
            told(
                tr(
                    "{count} {count:band is|bands are} left out: all of {count:its|their} places belong "
                    "to bands nearer to the facility."
                ),
                count=zones.left_out,
            )
        )
    return zones


def _people(
    run: Run, zones: Zones, tick: Callable[[float], None], quiet: bool = False
) -> dict[str, np.ndarray] | None:
    path = run.raster("POPULATION")
    if path is None:
        return None
    raster = population.open_population(path, run.choice("POPULATION_UNIT"))
    transform = transform_between(
        zones.crs, QgsCoordinateReferenceSystem.fromWkt(raster.grid.crs_wkt), run.context
    )
    outlines = (zones.rings_in(number, transform) for number in range(len(zones.geometries)))
    people = population.people_in_zones(raster, outlines, len(zones.geometries), tick)
    if raster.negative and not quiet:
        run.feedback.pushWarning(
            told(
                tr("Population raster {path}: negative values such as {value} are taken for no-data."),
                path=path,
                value=float(raster.negative[0]),
            )
        )
    return people


def _write_zones(run: Run, zones: Zones, table: "DataFrame", by_depth: "DataFrame | None") -> str:
    added_fields = EXPOSURE_FIELDS
    if zones.shares is not None:
        table = with_expected(run, zones, table, by_depth)
        added_fields = (*EXPOSURE_FIELDS, *EXPECTED_FIELDS, *(() if by_depth is None else RUN_FIELDS))
    fields = extended_fields(zones.fields, added_fields)
    sink, destination = run.required_sink("OUTPUT", fields, QgsWkbTypes.Type.MultiPolygon, zones.crs)
    names, added = zones.fields.names(), [name for name, _ in added_fields]

    def rows():
        for zone, counted in enumerate(rows_of(table, added)):
            geometry = zones.geometries[zone]
            geometry.convertToMultiType()
            own = dict(zip(names, zones.attributes[zone], strict=True))
            yield geometry, own | dict(zip(added, counted, strict=True))

    write_features(sink, fields, rows(), tr("Zones"))
    return destination


def _write_hits(
    run: Run, zones: Zones, places: list[Places], tables: list["DataFrame"]
) -> tuple[str | None, int]:
    others = list(dict.fromkeys(name for one in places for name in one.others))
    fields = make_fields((*HIT_FIELDS, *((name, "text") for name in others)))
    sink, destination = run.sink("RECEPTORS_HIT", fields, QgsWkbTypes.Type.Point, zones.crs)
    if sink is None:
        return None, sum(map(len, tables))
    back = transform_between(QgsCoordinateReferenceSystem(WGS84), zones.crs, run.context)
    names = [name for name, _ in HIT_FIELDS]

    def rows():
        for one, table, tick in zip(places, tables, _ticks(run, 80, len(places)), strict=True):
            for done, (place, *values) in enumerate(rows_of(table, ("place", *names))):
                tick(done / len(table))
                point = back.transform(QgsPointXY(one.facts.lon[place], one.facts.lat[place]))
                called = [one.others[name][place] if name in one.others else None for name in others]
                yield QgsGeometry.fromPointXY(point), [*values, *called]

    return destination, write_features(sink, fields, rows(), tr("Receptors"))


def _say_what_is_partial(run: Run, table: "DataFrame") -> None:
    partial, unknown = partly_covered(table), int(table["settlements_unknown"].sum())
    if partial:
        run.feedback.pushWarning(
            told(
                tr(
                    "{count} of {total} {total:zone|zones} {count:lies|lie} partly beyond the population "
                    "raster or on its no-data: people_data_share says how much was counted. People there "
                    "are a lower bound, or unknown."
                ),
                count=partial,
                total=len(table),
            )
        )
    if unknown:
        run.feedback.pushWarning(
            told(
                tr("{count} {count:settlement in zones has|settlements in zones have} no known population."),
                count=unknown,
            )
        )
    if not any(run.has(name) for name in ("POPULATION", "SETTLEMENTS", "RECEPTORS")):
        run.feedback.pushWarning(tr("Neither POPULATION nor SETTLEMENTS nor RECEPTORS given: areas only."))


def _source_text(run: Run, zones: Zones) -> str:
    """Return what the written values come from, for data_source."""
    path = run.raster("POPULATION")
    parts = [] if path is None else [PurePath(path.split("|")[0].replace("\\", "/")).name]
    sources = (run.source(name) for name in ("SETTLEMENTS", "ZONES", "PATHS"))
    parts += [source.sourceName() for source in sources if source is not None]
    if zones.upper_km is not None:
        parts.append(told(tr("{width} m corridor"), width=run.number("CORRIDOR")))
        if run.number("RISK_KM") != RISK_KM:
            parts.append(told(tr("people within {km} km"), km=run.number("RISK_KM")))
    return ", ".join(parts)


def _areas_km2(zones: Zones, run: Run) -> np.ndarray:
    measure = QgsDistanceArea()
    measure.setSourceCrs(zones.crs, run.context.transformContext())
    measure.setEllipsoid("WGS84")
    return np.array([measure.measureArea(geometry) / 1e6 for geometry in zones.geometries], dtype=float)
