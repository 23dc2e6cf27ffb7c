"""From a table of facilities to the hazard map and the ranked list, in one run."""

from contextlib import closing
from pathlib import Path

from qgis.core import Qgis

from ...errors import DataProblem
from ...translation import told, tr
from ..arriving.outputs import FACILITIES
from ..base import TailingsAlgorithm
from ..inventory.table_input import check_with_file
from ..parameters import needs_parameter
from ..rating.parameters import scheme_of_file
from ..run import Run
from .assess_files import FLOW_REPORT, ON_REQUEST, files_made, files_of
from .assess_flow import wants_flow
from .assess_inputs import FetchedFolder, refuse_undeclared
from .assess_layers import assessed_layers, complete
from .assess_parameters import (
    add_choices,
    add_facilities_and_ground,
    add_people,
    add_results,
    add_site,
    add_water,
)
from .assess_steps import AssessSteps
from .authority import authority_of
from .staging import results_folders


class Assess(TailingsAlgorithm):
    """Imports, traces, rates, lists and maps; each step is the algorithm of that name."""

    ID = "assess"
    GROUP = "map"
    REPLACES_AT_END = True
    STEPS_TELL = True

    def title(self):
        return tr("Assess facilities")

    def labels(self):
        return tr("assessment,tailings,hazard,risk,screening,map,list,report,national,all in one")

    def flags(self):
        # The last step makes a layout, which lives in the main thread.
        return super().flags() | Qgis.ProcessingAlgorithmFlag.NoThreading

    def initAlgorithm(self, configuration=None):
        add_facilities_and_ground(self)
        add_people(self)
        add_water(self)
        add_site(self)
        add_choices(self)
        add_results(self)

    def checkParameterValues(self, parameters, context):
        check = super().checkParameterValues
        return check_with_file("INVENTORY", parameters, lambda values: check(values, context))

    def look_over(self, run):
        path = run.file("SCHEME_FILE")
        if path:
            scheme_of_file(path, "thi", "ratehazard")
        authority_of(run)
        refuse_undeclared(run, FetchedFolder.of(run))

    def unheeded(self, run):
        fetched = FetchedFolder.of(run)
        found = {} if run.has("PGA") else {"PGA_UNIT": needs_parameter("PGA")}
        if not (run.has("FLOOD") or fetched.path("FLOOD")):
            found["FLOOD_COVERAGE"] = needs_parameter("FLOOD")
        return found if run.has("DIRECTIONS") else found | {"CODING": needs_parameter("DIRECTIONS")}

    def files_written(self, run):
        folder = run.output_file("OUTPUT_FOLDER")
        return {"OUTPUT_FOLDER": [folder / name for name in files_of(run)]} if folder else {}

    def loads(self, run, results):
        return assessed_layers(Path(str(results["OUTPUT_FOLDER"])))

    def group_of_layers(self):
        return tr("Hazard assessment")

    def arrives(self, run, output):
        folder = run.output_file("OUTPUT_FOLDER")
        return complete(folder) if output == FACILITIES and folder else None

    def execute(self, run: Run) -> dict:
        folder = run.output_file("OUTPUT_FOLDER")
        with (
            results_folders(folder) as (stage,),
            # Closed before the stage is emptied: open files cannot be moved or removed everywhere.
            closing(AssessSteps(run, stage)) as steps,
        ):
            imported = steps.import_facilities()
            if not imported["N_IMPORTED"]:
                raise DataProblem(
                    tr(
                        "No facility could be placed on the map: {read} rows read, {rejected} rejected."
                    ).format(read=imported["N_READ"], rejected=imported["N_REJECTED"])
                )
            traced = steps.trace(imported["OUTPUT"])
            everyone = steps.classed(steps.fill(steps.with_unplaced(imported)))
            steps.check(everyone)
            facilities, zones = steps.release(everyone, traced)
            flow = steps.simulate(facilities, traced, zones)
            zones = flow.zones if flow else zones
            travelled = steps.travel(traced, flow)
            rated = steps.rate(steps.expose(facilities, traced, zones, flow))
            steps.write_list(rated, traced["OUTPUT"])
            drawn = steps.draw_map(rated, traced, zones, travelled["OUTPUT"])
            steps.write_sheets(rated, traced, zones, travelled["ARRIVALS"])
            steps.finish()
        run.feedback.pushInfo(told(tr("The outputs are in {folder}"), folder=folder))
        for name, file in ON_REQUEST.items():
            if not run.boolean(name) and (folder / file).is_file():
                run.feedback.pushWarning(
                    told(
                        tr("{file} in {folder} is of an earlier run: {name} is off."),
                        file=file,
                        folder=folder,
                        name=name,
                    )
                )
        if not wants_flow(run) and (folder / FLOW_REPORT).is_file():
            run.feedback.pushWarning(
                tr("{file} in {folder} is of an earlier run: {name} is off.").format(
                    file=FLOW_REPORT, folder=folder, name="DETAIL = flow"
                )
            )
        return {
            "OUTPUT_FOLDER": str(folder),
            **files_made(run, folder),
            "N_FACILITIES": imported["N_IMPORTED"],
            "N_WITHOUT_POSITION": imported["N_WITHOUT_POSITION"],
            "N_TRANSBOUNDARY": traced["N_TRANSBOUNDARY"],
            "N_BORDER_UNKNOWN": traced["N_BORDER_UNKNOWN"],
            "N_REJECTED": imported["N_REJECTED"],
            "N_FILLED": steps.n_filled,
            "PEOPLE_TOTAL": steps.people_total,
            "N_OPEN_POINTS": drawn["N_OPEN_POINTS"],
        }
