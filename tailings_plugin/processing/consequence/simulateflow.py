"""The flow of a release over the relief, in several runs: what share of them reaches where, how deep, fast and soon."""

from collections.abc import Callable
from dataclasses import replace
from pathlib import Path
from tempfile import TemporaryDirectory

from qgis.core import (
    QgsProcessing,
    QgsProcessingContext,
    QgsProcessingOutputNumber,
    QgsProcessingParameterFeatureSink,
    QgsProcessingParameterFeatureSource,
    QgsProcessingParameterFileDestination,
    QgsProcessingParameterNumber,
    QgsProcessingParameterRasterDestination,
    QgsProcessingParameterRasterLayer,
)

from ...consequence.flow import ALWAYS, DEFAULT_MEMBERS, DENSITY_KG_M3, KINDS, MOST_MEMBERS
from ...consequence.flow_facility import Settings, Simulated, simulate
from ...consequence.local_relief import LocalRelief
from ...errors import DataProblem
from ...translation import explained, figure, told, tr
from ..base import TailingsAlgorithm
from ..geometry import crs_of
from ..parameters import add_choice, add_language, metres, needs_parameter
from ..reliefs import say_too_low
from ..run import Cancelled, Run
from .flow_outputs import Results, raster_paths
from .flow_sites import Why, read_sites
from .released_volumes import add_volume_field

HOURS = 1.5
INTEGER, REAL = QgsProcessingParameterNumber.Type.Integer, QgsProcessingParameterNumber.Type.Double


class SimulateFlow(TailingsAlgorithm):
    """Simulates the release of each facility in two dimensions, one facility after the other."""

    ID = "simulateflow"
    GROUP = "consequence"

    def title(self):
        return tr("Simulated flow")

    def labels(self):
        return tr(
            "mudflow,two-dimensional,ensemble,depth,velocity,arrival,probability,dam breach,Voellmy,Bingham"
        )

    def initAlgorithm(self, configuration=None):
        self._add_layers()
        self._add_runs()
        self._add_outputs()

    def _add_layers(self):
        points, areas = QgsProcessing.SourceType.TypeVectorPoint, QgsProcessing.SourceType.TypeVectorPolygon
        self.add(
            QgsProcessingParameterFeatureSource(
                "INPUT",
                tr("Facilities with released volumes"),
                [points, areas],
            ),
            tr("Output of releaserunout, or any points or outlines with a field of released volumes."),
        )
        add_volume_field(
            self,
            tr(
                "The volume of each facility, taken as known; by default release_known_m3 where it is known, else the "
                "band that releaserunout wrote."
            ),
        )
        self.add(
            QgsProcessingParameterRasterLayer("RELIEF", tr("Relief (heights in metres)")),
            tr(
                "The relief to flow over, 30 m or finer, in any CRS; windows of it are read about each facility."
            ),
        )
        self.add(
            QgsProcessingParameterFeatureSource(
                "STORE", tr("Outlines of the stores"), [areas], optional=True
            ),
            tr(
                "Polygons of what may flow out, with facility_id or about their facility; else a disc stands for it."
            ),
        )
        self.add(
            QgsProcessingParameterFeatureSource(
                "PATHS", tr("Flow paths"), [QgsProcessing.SourceType.TypeVectorLine], optional=True
            ),
            tr("Output of tracedownstream: places the windows, and measures how far flows reach along them."),
        )
        self.add(
            QgsProcessingParameterFeatureSource("CROSSINGS", tr("Border crossings"), [points], optional=True),
            tr("CROSSINGS of tracedownstream: what passes there over time goes into the report."),
        )
        self.add(
            QgsProcessingParameterFeatureSource(
                "SETTLEMENTS",
                tr("Settlements"),
                [QgsProcessing.SourceType.TypeVectorAnyGeometry],
                optional=True,
            ),
            tr("Places within 2 km of a path: what passes beside them over time goes into the report."),
        )

    def _add_runs(self):
        self.add(
            QgsProcessingParameterNumber(
                "MEMBERS",
                tr("Runs per facility"),
                INTEGER,
                DEFAULT_MEMBERS,
                minValue=1,
                maxValue=MOST_MEMBERS,
            ),
            tr("How many runs share out what is not known; 24 to 48 for final maps. One alone is marked so."),
        )
        self.add(
            QgsProcessingParameterNumber("SEED", tr("Seed"), INTEGER, 1, minValue=0),
            tr("Number from which the runs are drawn: the same gives the same runs."),
        )
        self.add(
            QgsProcessingParameterNumber(
                "DURATION", tr("Duration (h)"), REAL, HOURS, minValue=0.01, maxValue=72.0
            ),
            tr("For how long a flow is followed at most, hours; it ends sooner when it stands."),
        )
        add_choice(
            self,
            "SOURCE",
            tr("How the store is released"),
            KINDS,
            tr(
                "carved: the relief shows the store as it stands; on_top: the relief is older than the store; "
                "hydrograph: overtopping, let in over time."
            ),
        )
        self.add(
            QgsProcessingParameterNumber(
                "DENSITY",
                tr("Density of the flow (kg/m3)"),
                REAL,
                DENSITY_KG_M3,
                minValue=1000.0,
                maxValue=3000.0,
            ),
            tr("Only yield stress over density counts, so it changes little."),
            advanced=True,
        )
        self.add(
            metres("CELL", tr("Size of the cells (m)"), None, 1.0, optional=True),
            tr("Other cells than those of the relief: finer for small volumes, coarser for a quick look."),
            advanced=True,
        )
        add_language(
            self, tr("Language of the report"), tr("Language of the report: en or ru."), advanced=True
        )

    def _add_outputs(self):
        self.add(
            QgsProcessingParameterFeatureSink("ZONES", tr("Zones by share of runs")),
            tr(
                "Polygons reached, more than 0.5 m deep, by 10, 50 and 90 % of the runs, one within the other."
            ),
        )
        self.add(
            QgsProcessingParameterFeatureSink(
                "EXTENTS", tr("What each run covers"), optional=True, createByDefault=False
            ),
            tr(
                "Polygons deeper than 0.5, 1.2, 2 and 4 m in every single run; exposure counts people in them."
            ),
        )
        for name, label, explanation in (
            ("PROBABILITY", tr("Share of runs"), tr("Raster: the share of runs that reach a cell, 0 to 1.")),
            ("DEPTH", tr("Largest depth (m)"), tr("Raster of two bands: median of the runs, and 90 %.")),
            ("SPEED", tr("Largest speed (m/s)"), tr("Raster of two bands: median of the runs, and 90 %.")),
            (
                "ARRIVAL",
                tr("Arrival (min)"),
                tr("Raster of two bands: minutes until the earliest run, and the median one."),
            ),
            (
                "HAZARD",
                tr("Class of hazard by depth and speed"),
                tr("Raster of classes 1 to 6 (H1 to H6), the median of the runs."),
            ),
        ):
            self.add(QgsProcessingParameterRasterDestination(name, label, optional=True), explanation)
        self.add(
            QgsProcessingParameterFeatureSink(
                "HYDROGRAPHS", tr("Hydrographs along the paths"), optional=True, createByDefault=False
            ),
            tr(
                "Points along the paths as far as half of the runs come: when what passes starts, peaks and ends, its "
                "peak and volume, at 10, 50 and 90 % of the runs."
            ),
        )
        self.add(
            QgsProcessingParameterFileDestination(
                "REPORT", tr("Report"), tr("HTML files (*.html)"), optional=True
            ),
            tr(
                "A page with map, what passes crossings and places, mass balance, settings and what to doubt."
            ),
        )
        self.add(
            QgsProcessingParameterFeatureSink(
                "REJECTED", tr("Not simulated"), optional=True, createByDefault=False
            ),
            tr("Facilities that could not be simulated, with the reason."),
        )
        for name, label in (
            ("N_SIMULATED", tr("Facilities simulated")),
            ("N_ZONES", tr("Zones")),
            ("N_RUNS", tr("Runs")),
            ("N_REJECTED", tr("Facilities not simulated")),
        ):
            self.addOutput(QgsProcessingOutputNumber(name, label))

    def unheeded(self, run):
        found = (
            {}
            if run.has("PATHS")
            else dict.fromkeys(("CROSSINGS", "SETTLEMENTS", "HYDROGRAPHS"), needs_parameter("PATHS"))
        )
        return found if run.has("REPORT") else found | {"LANGUAGE": needs_parameter("REPORT")}

    def look_over(self, run):
        # In a context of its own: QGIS would load what is named in that of the run.
        raster_paths(replace(run, context=QgsProcessingContext()))

    def execute(self, run):
        source = run.required_source("INPUT")
        crs = crs_of(source)
        relief = LocalRelief(run.raster("RELIEF"), run.number("CELL"))
        sites, names, rejected = read_sites(run, source, relief)
        settings = Settings(
            run.integer("MEMBERS"),
            run.integer("SEED"),
            run.number("DURATION") * 3600,
            run.choice("SOURCE"),
            run.number("DENSITY"),
        )
        paths, cancelled = raster_paths(run), False
        with TemporaryDirectory() as folder:
            results = Results(run, relief, crs, Path(folder), run.choice("LANGUAGE"))
            for number, site in enumerate(sites):
                told = _told(run, number, len(sites), settings.members, names[site.facility])
                try:
                    found = simulate(site, relief, settings, told, Cancelled)
                except DataProblem as problem:
                    rejected.append((site.facility, problem))
                    continue
                except Cancelled:
                    if not results.n_simulated:
                        raise
                    cancelled = True
                    break
                results.add(found, names[site.facility])
                _tell(run, found, names[site.facility])
                cancelled = not found.complete
                del found  # or its grids would lie beside those of the next
                if cancelled:
                    break
            if relief.source.lowest is not None:
                say_too_low(run)(relief.path, relief.source.too_low, relief.source.lowest)
            _tell_all(run, results.n_simulated, len(sites), rejected, cancelled)
            tick = (lambda share: None) if cancelled else run.tick(95, 100)
            return results.finish(paths, rejected, settings, cancelled, tick)


def _told(run: Run, number: int, count: int, members: int, name: str) -> Callable[[float], None]:
    """Return what tells the share done of a facility, and by a text which of its runs it is; it stops on cancel."""
    tick = run.tick(95 * number / count, 95 * (number + 1) / count)
    at: list[int] = [0]

    def tell(share: float) -> None:
        tick(share)
        now = min(int(share * members) + 1, members)
        if now != at[0]:
            at[0] = now
            run.feedback.setProgressText(
                told(tr("{facility}: run {number} of {count}"), facility=name, number=now, count=members)
            )

    return tell


def _tell(run: Run, found: Simulated, name: str) -> None:
    """Say in the log what was found about a facility, and what to doubt of it; what holds of all is said once."""
    areas = ", ".join(
        told(
            tr("p ≥ {share}: {area} km², {length} km"),
            share=zone.p,
            area=figure(zone.area_km2, 2),
            length=figure(zone.length_km, 1),
        )
        for zone in found.zones
    )
    run.feedback.pushInfo(
        told(
            tr("{facility}: {count} {count:run|runs}; {areas}."),
            facility=name,
            count=len(found.runs),
            areas=areas,
        )
    )
    for warning in found.warnings:
        if warning not in ALWAYS:
            run.feedback.pushWarning(f"{name}: {explained(warning)}")


def _tell_all(run: Run, simulated: int, count: int, rejected: list[tuple[str, Why]], cancelled: bool) -> None:
    if simulated:
        for warning in ALWAYS:
            run.feedback.pushWarning(explained(warning))
    if rejected:
        run.feedback.pushWarning(
            told(
                tr(
                    "{count} {count:facility|facilities} could not be simulated; the first: {facility}, {reason}"
                ),
                count=len(rejected),
                facility=rejected[0][0],
                reason=explained(rejected[0][1]),
            )
        )
    if cancelled:
        run.feedback.pushWarning(
            told(
                tr("Cancelled: what was done of {done} of {count} facilities is written."),
                done=simulated,
                count=count,
            )
        )
