"""Processing models that come with the plugin: files that run like tools, to be copied and changed.

scripts/make_models writes the files. Labels and help of their inputs and outputs are those of the tools they
are made of, in the user's language.
"""

from qgis.core import QgsApplication, QgsProcessingModelAlgorithm

from ..about import PLUGIN_FOLDER
from ..translation import tr
from .arriving import prepare_model
from .base import Guarded, Identity, told_by_qgis
from .guard import refused_by_qgis
from .inventory.fetch_steps import PAGE
from .map.assess_steps import LIST_HTML
from .map.webmap import PAGE as WEB_PAGE
from .phases import on_own_lines
from .run import Cancelled

MODELS_FOLDER = PLUGIN_FOLDER / "models"


class ReadyModel(Identity, Guarded, QgsProcessingModelAlgorithm):
    """A model read from its file. A subclass sets ID, FILE, SAME_AS, and implements `title` and `labels`."""

    GROUP = "models"
    FILE = ""
    # Input or output of the model -> (algorithm, its parameter) that it stands for.
    SAME_AS: dict[str, tuple[str, str]] = {}

    def __init__(self):
        super().__init__()
        path = MODELS_FOLDER / self.FILE
        if not self.fromFile(str(path)):
            raise RuntimeError(f"{path} is not a model")
        self._speak_as_steps()

    def _speak_as_steps(self) -> None:
        for name, (algorithm_id, parameter) in self.SAME_AS.items():
            step = QgsApplication.processingRegistry().algorithmById(f"tailings:{algorithm_id}")
            own = self.parameterDefinition(name)
            # While the provider is being loaded, QGIS knows neither the steps nor the outputs they have.
            if step and own:
                same = step.parameterDefinition(parameter)
                own.setDescription(same.description())
                # The results viewer calls a page by its output.
                if output := self.outputDefinition(name):
                    output.setDescription(same.description())
                own.setHelp(same.help())
                own.setDefaultValue(same.defaultValue())
                own.setMetadata(own.metadata() | same.metadata())  # QGIS keeps the step of an output there

    def processAlgorithm(self, parameters, context, feedback):
        feedback = on_own_lines(feedback)
        with told_by_qgis(context, feedback) as told:
            # The steps do the same with their own; what the first step reads the last could replace.
            parameters = self.guarded(parameters, context, in_run=True).parameters
            # What only a later step reads would otherwise stop the run when others have written.
            if problem := refused_by_qgis(self, parameters, context):
                raise problem
            results = super().processAlgorithm(parameters, context, feedback)
            # QGIS leaves a cancelled model as if all were done, and adds what each step returned.
            if feedback.isCanceled():
                raise Cancelled(tr("Cancelled"))
            prepare_model(self.displayName(), context, feedback)
            told.update({output.name(): results.get(output.name()) for output in self.outputDefinitions()})
        return told


class NationalScreening(ReadyModel):
    """From a table of facilities to the ranked list and the map."""

    ID = "nationalscreening"
    FILE = "national_screening.model3"
    SAME_AS = {
        "INVENTORY": ("assess", "INVENTORY"),
        "RELIEF": ("tracedownstream", "RELIEF"),
        "DIRECTIONS": ("tracedownstream", "DIRECTIONS"),
        "CODING": ("tracedownstream", "CODING"),
        "COUNTRIES": ("assess", "COUNTRIES"),
        "POPULATION": ("assess", "POPULATION"),
        "SETTLEMENTS": ("assess", "SETTLEMENTS"),
        "LANGUAGE": ("assess", "LANGUAGE"),
        "SCHEME_FILE": ("ratehazard", "SCHEME_FILE"),
        "MAX_LENGTH": ("assess", "MAX_LENGTH"),
        "SOURCES": ("assess", "SOURCES"),
        "rated_facilities": ("ratehazard", "OUTPUT"),
        "paths": ("tracedownstream", "OUTPUT"),
        "crossings": ("tracedownstream", "CROSSINGS"),
        "rejected_rows": ("importinventory", "REJECTED"),
        "import_report": ("importinventory", "REPORT"),
        "hazard_list": ("hazardlist", "HTML"),
        "hazard_table": ("hazardlist", "TABLE"),
        "hazard_map": ("hazardmap", "MAP"),
        "map_project": ("hazardmap", "PROJECT"),
        "web_map": ("webmap", "FOLDER"),
        "national_report": ("nationalreport", "HTML"),
    }

    def title(self):
        return tr("National screening")

    def files_written(self, run):
        folder = run.output_file("web_map")
        return {"web_map": [folder / WEB_PAGE]} if folder else {}

    def labels(self):
        return tr("model,screening,national,inventory,hazard,list,map,workflow")


class OpenDataScreening(ReadyModel):
    """From a table of facilities, by open data fetched along their water, to the map, the list and the sheets."""

    ID = "opendatascreening"
    FILE = "open_data_screening.model3"
    # Its steps do, each for its folder.
    REPLACES_AT_END = True
    SAME_AS = {
        "INVENTORY": ("assess", "INVENTORY"),
        "REACH_KM": ("fetchopendata", "REACH_KM"),
        "CATALOGUE_FILE": ("fetchopendata", "CATALOGUE_FILE"),
        "COUNTRIES": ("assess", "COUNTRIES"),
        "SCHEME_FILE": ("assess", "SCHEME_FILE"),
        "LANGUAGE": ("assess", "LANGUAGE"),
        "open_data": ("fetchopendata", "FOLDER"),
        "assessment": ("assess", "OUTPUT_FOLDER"),
    }

    def title(self):
        return tr("Screening with open data")

    def files_written(self, run):
        found = {}
        for name, file in (("open_data", PAGE), ("assessment", LIST_HTML)):
            folder = run.output_file(name)
            if folder:
                found[name] = [folder / file]
        return found

    def labels(self):
        return tr("model,screening,open data,download,GLO-30,hazard,list,map,sheets,workflow")


class FacilityInDepth(ReadyModel):
    """From one facility to what it releases, where that goes, when it arrives and whom it meets."""

    ID = "facilityindepth"
    FILE = "facility_in_depth.model3"
    SAME_AS = {
        "INPUT": ("releaserunout", "INPUT"),
        "RELIEF": ("inundationzone", "RELIEF"),
        "COUNTRIES": ("tracedownstream", "COUNTRIES"),
        "POPULATION": ("exposure", "POPULATION"),
        "SETTLEMENTS": ("exposure", "SETTLEMENTS"),
        "RECEPTORS": ("traveltime", "RECEPTORS"),
        "VELOCITY": ("traveltime", "VELOCITY"),
        "MAX_LENGTH": ("tracedownstream", "MAX_LENGTH"),
        "RELATION": ("inundationzone", "RELATION"),
        "SCHEME_FILE": ("ratehazard", "SCHEME_FILE"),
        "path": ("tracedownstream", "OUTPUT"),
        "crossings": ("tracedownstream", "CROSSINGS"),
        "release": ("releaserunout", "OUTPUT"),
        "zones": ("exposure", "OUTPUT"),
        "sections": ("inundationzone", "SECTIONS"),
        "not_made": ("inundationzone", "REJECTED"),
        "reaches": ("traveltime", "OUTPUT"),
        "arrivals": ("traveltime", "ARRIVALS"),
        "places_hit": ("exposure", "RECEPTORS_HIT"),
        "updated_facility": ("exposure", "UPDATED"),
        "explanation": ("ratehazard", "EXPLANATION"),
    }

    def title(self):
        return tr("One facility in depth")

    def labels(self):
        return tr("model,facility,dam breach,downstream,zone,arrival,people,workflow")


MODELS = (NationalScreening, OpenDataScreening, FacilityInDepth)
