"""The steps of an assessment: each runs one algorithm of the provider on what the step before left."""

import math
from pathlib import Path
from typing import Any

from qgis.core import QgsApplication, QgsProcessing, QgsProcessingException, QgsProcessingUtils

from ...basin.grid.fineness import corridor_m, zones_possible
from ...cartography.data.captions import BOTH
from ...inventory.schema import LOWER, UPPER
from ...qgis_values import from_qgis
from ...texts import NEXT_BEST
from ...translation import told, tr
from ..base import write_features
from ..phases import Phases
from ..run import Cancelled, Run, ticker
from .assess_files import ASSESSMENT, LIST_HTML, LIST_XLSX, MAP_PDF, ON_REQUEST, PROJECT, REPORT
from .assess_flow import SimulatedFlow, flow_possible, simulate_flow, wants_flow
from .assess_inputs import AssessInputs

# About how long the steps take beside each other, over a relief of 30 m.
SHARES = {
    "verify": 3.0,
    "importinventory": 2.0,
    "tracedownstream": 30.0,
    "fillfromlayers": 3.0,
    "waterhazardclass": 1.0,
    "checkinventory": 1.0,
    "releaserunout": 1.0,
    "inundationzone": 15.0,
    "simulateflow": 300.0,
    "traveltime": 2.0,
    "exposure": 8.0,
    "exposure_in_zones": 8.0,
    "rankrobustness": 3.0,
    "ratehazard": 2.0,
    "raterisk": 1.0,
    "classifyconsequence": 1.0,
    "hazardlist": 2.0,
    "hazardmap": 15.0,
    "facilitysheets": 30.0,
}


class AssessSteps:
    """Runs the steps in order, writing into `stage`, with what the user gave to the assessment."""

    def __init__(self, run: Run, stage: Path):
        self.run, self.stage = run, stage
        self.inputs = AssessInputs(run)
        self.people_total: float | None = None
        self.places_hit: str | None = None
        self.sections: str | None = None
        self.n_filled = 0
        self.too_coarse = not zones_possible(self.inputs.cell_m)
        self.language, self.order = run.choice("LANGUAGE"), run.choice("ORDER")
        left_out = self._left_out()
        self.feedback = Phases(
            run.feedback, {name: share for name, share in SHARES.items() if name not in left_out}
        )
        # Maps carry two languages; a list and sheets have one, and what is told of the data is in English or Russian.
        self.one_language = "en" if self.language == BOTH else self.language
        self.told_in = NEXT_BEST.get(self.one_language, self.one_language)

    def import_facilities(self) -> dict:
        """Import the inventory; rows that cannot be used go to tables of the assessment.

        What was fetched is verified before, and told of.
        """
        self._verify()
        return self._run(
            tr("Reading the facilities"),
            "importinventory",
            INPUT=self._given("INVENTORY"),
            COUNTRIES=self.inputs.of("COUNTRIES"),
            BAD_VALUES="keep_row",
            LANGUAGE=self.told_in,
            OUTPUT=QgsProcessing.TEMPORARY_OUTPUT,
            WITHOUT_POSITION=self._table("without_position"),
            REJECTED=self._table("rejected"),
            CHANGES=self._table("changes"),
            REPORT=str(self.stage / REPORT),
        )

    def trace(self, facilities: str) -> dict:
        """Trace every facility to its end, with the borders on the way."""
        return self._run(
            tr("Following the water downstream"),
            "tracedownstream",
            INPUT=facilities,
            **self.inputs.ground(),
            LAKES=self._given("LAKES"),
            COUNTRIES=self.inputs.of("COUNTRIES"),
            MAX_LENGTH=self._given("MAX_LENGTH"),
            OUTPUT=self._table("paths"),
            CROSSINGS=self._table("crossings"),
            NOT_TRACED=self._table("not_traced"),
        )

    def with_unplaced(self, imported: dict) -> str:
        """Return the facilities and, behind them, those without a position: rated and listed like all others."""
        if not imported["N_WITHOUT_POSITION"]:
            return imported["OUTPUT"]
        placed, unplaced = (
            QgsProcessingUtils.mapLayerFromString(imported[name], self.run.context)
            for name in ("OUTPUT", "WITHOUT_POSITION")
        )
        sink, everyone = QgsProcessingUtils.createFeatureSink(
            "memory:", self.run.context, placed.fields(), placed.wkbType(), placed.crs()
        )
        names = placed.fields().names()
        rows = [(row.geometry(), row.attributes()) for row in placed.getFeatures()]
        rows += [(None, [row.attribute(name) for name in names]) for row in unplaced.getFeatures()]
        write_features(sink, placed.fields(), rows, tr("Facilities"), handed_on=True)
        del sink  # what it holds is written
        written = QgsProcessingUtils.mapLayerFromString(everyone, self.run.context).featureCount()
        if written != len(rows):
            raise QgsProcessingException(
                tr("{written} of {count} facilities were handed on.").format(written=written, count=len(rows))
            )
        return everyone

    def fill(self, facilities: str) -> str:
        """Return the facilities with site factors of the layers that are there; what the authority knows stays."""
        site = self.inputs.site()
        if not site:
            return facilities
        filled = self._run(
            tr("Filling site factors"),
            "fillfromlayers",
            INPUT=facilities,
            OUTPUT=QgsProcessing.TEMPORARY_OUTPUT,
            **site,
        )
        self.n_filled = filled["N_FILLED"]
        return filled["OUTPUT"]

    def check(self, facilities: str) -> None:
        """List what is wrong, unusual or missing, where that is asked for."""
        if self.run.boolean("CHECK"):
            self._run(
                tr("Checking the inventory"),
                "checkinventory",
                INPUT=facilities,
                COUNTRIES=self.inputs.of("COUNTRIES"),
                LANGUAGE=self.told_in,
                OUTPUT=self._table("findings"),
                REPORT=str(self.stage / ON_REQUEST["CHECK"]),
            )

    def classed(self, facilities: str) -> str:
        """Return the facilities with the water hazard class of their substances, else a suggested one."""
        classed = self._run(
            tr("Working out water hazard classes"),
            "waterhazardclass",
            INPUT=facilities,
            SUBSTANCES=self._given("SUBSTANCES"),
            LANGUAGE=self.told_in,
            OUTPUT=QgsProcessing.TEMPORARY_OUTPUT,
        )
        return classed["OUTPUT"]

    def release(self, facilities: str, traced: dict) -> tuple[str, str | None]:
        """Estimate releases and run-outs, and the zones on a relief that is fine enough.

        Returns the facilities with the estimates, and the zones or None.
        """
        released = self._run(
            tr("Estimating releases"),
            "releaserunout",
            INPUT=facilities,
            OUTPUT=QgsProcessing.TEMPORARY_OUTPUT,
        )
        if self.too_coarse or not released["N_ESTIMATED"]:
            self.feedback.pushInfo(
                told(
                    tr(
                        "Inundation zones are not computed: cells of {cell} m are too coarse. Give a RELIEF "
                        "of 30 to 90 m."
                    ),
                    cell=round(self.inputs.cell_m),
                )
                if self.too_coarse
                else tr("Inundation zones are not computed: no facility has a volume.")
            )
            return released["OUTPUT"], None
        zones = self._run(
            tr("Filling the valleys"),
            "inundationzone",
            INPUT=released["OUTPUT"],
            PATHS=traced["OUTPUT"],
            RELIEF=self.inputs.relief,
            OUTPUT=self._table("zones"),
            SECTIONS=self._table("sections"),
            REJECTED=self._table("no_zone"),
        )
        self.sections = zones["SECTIONS"]
        return released["OUTPUT"], zones["OUTPUT"]

    def simulate(self, facilities: str, traced: dict, zones: str | None) -> SimulatedFlow | None:
        """Simulate the flows, where that is asked for and the relief is fine enough."""
        given = {"INPUT": facilities, "RELIEF": self.inputs.relief, "PATHS": traced["OUTPUT"]}
        given |= {"CROSSINGS": traced["CROSSINGS"], "SETTLEMENTS": self.inputs.arriving()}
        how = (self._run, self._table, self.stage, self.told_in, self.inputs.cell_m, zones)
        return simulate_flow(self.run, *how, given)

    def travel(self, traced: dict, flow: SimulatedFlow | None = None) -> dict:
        """Work out when the water arrives; a simulated flow goes before the default velocity."""
        return self._run(
            tr("Working out arrivals"),
            "traveltime",
            PATHS=traced["OUTPUT"],
            CROSSINGS=traced["CROSSINGS"],
            RECEPTORS=self.inputs.arriving(),
            **(flow.arrivals if flow else {}),
            # Those of the map's bands, between and beyond: reaches of 10 km would be hundreds of thousands.
            REACH_HOURS="1, 2, 3, 4, 6, 9, 12, 18, 24, 36, 48, 72, 96, 144, 192, 288, 384",
            INTERVALS=self.run.boolean("SHEETS"),
            OUTPUT=self._table("reaches"),
            ARRIVALS=self._table("arrivals"),
        )

    def expose(self, facilities: str, traced: dict, zones: str | None, flow: SimulatedFlow | None) -> str:
        """Count people along paths, in zones and in runs; return the inventory, unknown downstream fields filled."""
        people = self.inputs.people(facilities) | {"RECEPTORS": self._given("RECEPTORS")}
        exposed = self._run(
            tr("Looking for people and borders along the paths"),
            "exposure",
            PATHS=traced["OUTPUT"],
            CORRIDOR=math.ceil(corridor_m(self.inputs.cell_m)),
            INVENTORY=facilities,
            UPDATED=QgsProcessing.TEMPORARY_OUTPUT,
            OUTPUT=self._table("bands"),
            RECEPTORS_HIT=self._table("settlements_hit"),
            **people,
        )
        self.people_total, self.places_hit = exposed["PEOPLE_TOTAL"], exposed["RECEPTORS_HIT"]
        if zones is not None and any(people.values()):
            self._run(
                tr("Looking for people in the zones"),
                "exposure",
                "exposure_in_zones",
                ZONES=zones,
                PATHS=traced["OUTPUT"],
                OUTPUT=self._table("people_in_zones"),
                RECEPTORS_HIT=self._table("settlements_in_zones"),
                **people,
                **(flow.people if flow else {}),
            )
        return exposed["UPDATED"]

    def rate(self, facilities: str) -> str:
        """Rate hazard, and risk and consequence where people at risk are known; return the rated table."""
        scheme = self._given("SCHEME_FILE")
        common = {name: self.run.choice(name) for name in ("PRIORS", "CLASSES")}
        by = {"SCHEME_FILE": scheme, **common}
        explained = {"EXPLANATION": str(self.stage / ON_REQUEST["EXPLANATION"])}
        by |= explained if self.run.boolean("EXPLANATION") else {}
        if self.order == "robust":
            facilities = self._drawn(facilities, scheme)
        if not self._people_known(facilities):
            self.feedback.pushInfo(
                tr(
                    "TRI and GISTM class are not computed: the people at risk are unknown. Give POPULATION "
                    "or SETTLEMENTS, or the field population_at_risk."
                )
            )
            return self._rated("ratehazard", facilities, self._table("facilities"), **by)
        hazard = self._rated("ratehazard", facilities, QgsProcessing.TEMPORARY_OUTPUT, **by)
        by = {"HAZARD_SCHEME_FILE": scheme, **common}
        risk = self._rated("raterisk", hazard, QgsProcessing.TEMPORARY_OUTPUT, **by)
        return self._rated("classifyconsequence", risk, self._table("facilities"))

    def write_list(self, rated: str, paths: str) -> None:
        """Write the ranked list as HTML and XLSX."""
        self._run(
            tr("Writing the list"),
            "hazardlist",
            INPUT=rated,
            PATHS=paths,
            LANGUAGE=self.one_language,
            ORDER=self.order,
            PEOPLE_TOTAL=self.people_total,
            **self._whose(),
            OVERVIEW_PEOPLE=self.inputs.towns_only,
            USED_DATA=self.inputs.used(),
            HTML=str(self.stage / LIST_HTML),
            TABLE=str(self.stage / LIST_XLSX),
        )

    def draw_map(self, rated: str, traced: dict, zones: str | None, reaches: str) -> dict:
        """Draw the hazard map: project and PDF."""
        return self._run(
            tr("Drawing the map"),
            "hazardmap",
            INPUT=rated,
            PATHS=traced["OUTPUT"],
            ZONES=zones,
            CROSSINGS=traced["CROSSINGS"],
            REACHES=reaches,
            PLACES_HIT=self.places_hit,
            COUNTRIES=self.inputs.of("COUNTRIES"),
            RELIEF=self.inputs.relief,
            LANGUAGE=self.language,
            PAPER=self.run.choice("PAPER"),
            SOURCES=self.run.text("SOURCES"),
            **self._whose(),
            OVERVIEW_PEOPLE=self.inputs.towns_only,
            USED_DATA=self.inputs.used(),
            PROJECT=str(self.stage / PROJECT),
            MAP=str(self.stage / MAP_PDF),
        )

    def write_sheets(self, rated: str, traced: dict, zones: str | None, arrivals: str) -> None:
        """Write a page a facility, where that is asked for."""
        if self.run.boolean("SHEETS"):
            self._run(
                tr("Writing the facility sheets"),
                "facilitysheets",
                INPUT=rated,
                PATHS=traced["OUTPUT"],
                ZONES=zones,
                CROSSINGS=traced["CROSSINGS"],
                ARRIVALS=arrivals,
                SECTIONS=self.sections,
                SETTLEMENTS=self.inputs.named_settlements(),
                COUNTRIES=self.inputs.of("COUNTRIES"),
                RELIEF=self.inputs.of("RELIEF"),
                LANGUAGE=self.one_language,
                SOURCES=self.run.text("SOURCES"),
                **self._whose(),
                OVERVIEW_PEOPLE=self.inputs.towns_only,
                USED_DATA=self.inputs.used(),
                PDF=str(self.stage / ON_REQUEST["SHEETS"]),
            )

    def finish(self) -> None:
        """Tell that all is made; a cancel still counts."""
        self.feedback.finish()
        self._obey_cancel()

    def close(self) -> None:
        """Let go of the layers in the stage, so that its files can be moved."""
        store = self.run.context.temporaryLayerStore()
        for layer in list(store.mapLayers().values()):
            if str(self.stage) in layer.source():
                store.removeMapLayer(layer)

    def _rated(self, algorithm_id: str, facilities: str, output: str, **more: Any) -> str:
        given = {"INPUT": facilities, "LANGUAGE": self.told_in, "OUTPUT": output, **more}
        result = self._run(tr("Rating"), algorithm_id, **given)
        return result["OUTPUT"]

    def _drawn(self, facilities: str, scheme: Any) -> str:
        """Return the facilities with the median of their ranks over many draws of what is unknown."""
        result = self._run(
            tr("Drawing what is unknown"),
            "rankrobustness",
            INPUT=facilities,
            SCHEME_FILE=scheme,
            PRIORS=self.run.choice("PRIORS"),
            OUTPUT=QgsProcessing.TEMPORARY_OUTPUT,
        )
        return result["OUTPUT"]

    def _people_known(self, facilities: str) -> bool:
        layer = QgsProcessingUtils.mapLayerFromString(facilities, self.run.context)
        people = (f"population_at_risk{end}" for end in ("", LOWER, UPPER))
        known = [index for name in people if (index := layer.fields().lookupField(name)) >= 0]
        return any(
            from_qgis(feature[index]) is not None for feature in layer.getFeatures() for index in known
        )

    def _verify(self) -> None:
        if self.inputs.fetched.manifest is None:
            return
        self.feedback.begin("verify")
        self.feedback.setProgressText(tr("Verifying the data fetched"))
        self.inputs.fetched.verify(ticker(self.feedback))
        self.inputs.fetched.tell(self.run)

    def _given(self, name: str) -> Any:
        """Return an input as the user gave it, to hand on."""
        return self.run.parameters.get(name)

    def _whose(self) -> dict[str, Any]:
        """Return AUTHORITY and LOGO, to hand on."""
        return {name: self._given(name) for name in ("AUTHORITY", "LOGO")}

    def _left_out(self) -> set[str]:
        """Return the steps of which it is known before the first that they will not be needed."""
        needed = {
            "verify": self.inputs.fetched.manifest is not None,
            "fillfromlayers": bool(self.inputs.site()),
            "checkinventory": self.run.boolean("CHECK"),
            "facilitysheets": self.run.boolean("SHEETS"),
            "inundationzone": not self.too_coarse,
            "simulateflow": wants_flow(self.run) and flow_possible(self.inputs.cell_m),
            "exposure_in_zones": not self.too_coarse and self.inputs.counts_people,
            "rankrobustness": self.order == "robust",
        }
        return {name for name, need in needed.items() if not need}

    def _run(self, words: str, algorithm_id: str, phase: str | None = None, **parameters) -> dict:
        self.feedback.begin(phase or algorithm_id)
        self.feedback.setProgressText(words)
        algorithm = QgsApplication.processingRegistry().createAlgorithmById(f"tailings:{algorithm_id}")
        # Not processing.run: it prints each step's results, which name files that are about to move.
        results = algorithm.run(parameters, self.run.context, self.feedback, {}, False)[0]
        self._obey_cancel()
        return results

    def _obey_cancel(self) -> None:
        if self.feedback.isCanceled():
            raise Cancelled(tr("Cancelled"))

    def _table(self, name: str) -> str:
        path = str(self.stage / ASSESSMENT).replace("'", "\\'")
        return f"ogr:dbname='{path}' table=\"{name}\" (geom)"
