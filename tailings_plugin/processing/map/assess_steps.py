"""The steps of an assessment: each runs one algorithm of the provider on what the step before left."""

from pathlib import Path

from qgis.core import (
    QgsApplication,
    QgsProcessing,
    QgsProcessingContext,
    QgsProcessingFeedback,
    QgsProcessingMultiStepFeedback,
    QgsProcessingUtils,
    QgsVectorLayer,
)

from ...about import DATA_FOLDER
from ...translation import tr
from ..base import Cancelled
from .downstream_fields import fill_downstream_fields

DEFAULT_RELIEF = DATA_FOLDER / "relief_etopo5_burnt.tif"
INVENTORY, MAP_PDF, MAP_PNG, PROJECT = "inventory.gpkg", "hazard_map.pdf", "hazard_map.png", "hazard_map.qgz"
LIST_HTML, LIST_XLSX, REPORT = "hazard_list.html", "hazard_list.xlsx", "import_report.html"
STEPS = 5


class AssessSteps:
    """Runs the steps in order, writing into `stage`; `given` holds the user's parameters."""

    def __init__(
        self, given: dict, stage: Path, context: QgsProcessingContext, feedback: QgsProcessingFeedback
    ):
        self.given, self.stage, self.context = given, stage, context
        self.feedback = QgsProcessingMultiStepFeedback(STEPS, feedback)
        self.step = 0

    def import_facilities(self) -> dict:
        """Import the inventory; rows that cannot be used go to tables of inventory.gpkg."""
        return self._run(
            tr("Reading the facilities"),
            "importinventory",
            INPUT=self.given["INVENTORY"],
            COUNTRIES=self.given["COUNTRIES"],
            BAD_VALUES="keep_row",
            OUTPUT=QgsProcessing.TEMPORARY_OUTPUT,
            WITHOUT_POSITION=self._table("without_position"),
            REJECTED=self._table("rejected"),
            CHANGES=self._table("changes"),
            REPORT=str(self.stage / REPORT),
        )

    def trace(self, facilities: str) -> dict:
        """Trace every facility, and fill what the trace found into the unknown inventory fields."""
        traced = self._run(
            tr("Following the water downstream"),
            "tracedownstream",
            INPUT=facilities,
            RELIEF=self.given["RELIEF"] or str(DEFAULT_RELIEF),
            COUNTRIES=self.given["COUNTRIES"],
            MAX_LENGTH=self.given["MAX_LENGTH"],
            OUTPUT=self._table("paths"),
            CROSSINGS=self._table("crossings"),
            NOT_TRACED=self._table("not_traced"),
        )
        fill_downstream_fields(self._layer(facilities), self._layer(traced["OUTPUT"]))
        return traced

    def rate(self, facilities: str) -> dict:
        """Rate the facilities into the table `facilities` of inventory.gpkg."""
        return self._run(
            tr("Rating the hazard"), "ratehazard", INPUT=facilities, OUTPUT=self._table("facilities")
        )

    def write_list(self, rated: str) -> dict:
        """Write the ranked list as HTML and XLSX."""
        return self._run(
            tr("Writing the list"),
            "hazardlist",
            INPUT=rated,
            LANGUAGE="ru" if self.given["LANGUAGE"] == "ru" else "en",
            HTML=str(self.stage / LIST_HTML),
            TABLE=str(self.stage / LIST_XLSX),
        )

    def draw_map(self, rated: str, traced: dict) -> dict:
        """Draw the hazard map: project and PDF."""
        return self._run(
            tr("Drawing the map"),
            "hazardmap",
            INPUT=rated,
            PATHS=traced["OUTPUT"],
            CROSSINGS=traced["CROSSINGS"],
            COUNTRIES=self.given["COUNTRIES"],
            LANGUAGE=self.given["LANGUAGE"],
            SOURCES=self.given["SOURCES"],
            OVERVIEW_RELIEF=not self.given["RELIEF"],
            PROJECT=str(self.stage / PROJECT),
            MAP=str(self.stage / MAP_PDF),
        )

    def close(self) -> None:
        """Let go of the layers in the stage, so that its files can be moved."""
        store = self.context.temporaryLayerStore()
        for layer in list(store.mapLayers().values()):
            if str(self.stage) in layer.source():
                store.removeMapLayer(layer)

    def _run(self, phase: str, algorithm_id: str, **parameters) -> dict:
        if self.feedback.isCanceled():
            raise Cancelled(tr("Cancelled"))
        self.feedback.setCurrentStep(self.step)
        self.feedback.setProgressText(phase)
        self.step += 1
        algorithm = QgsApplication.processingRegistry().createAlgorithmById(f"tailings:{algorithm_id}")
        # Not processing.run: it prints each step's results, which name files that are about to move.
        return algorithm.run(parameters, self.context, self.feedback, {}, False)[0]

    def _table(self, name: str) -> str:
        path = str(self.stage / INVENTORY).replace("'", "\\'")
        return f"ogr:dbname='{path}' table=\"{name}\" (geom)"

    def _layer(self, result: str) -> QgsVectorLayer:
        return QgsProcessingUtils.mapLayerFromString(result, self.context)
