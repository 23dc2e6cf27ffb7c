"""How many facilities a layer has: the example of the recipe "Add an algorithm"."""

from qgis.core import QgsProcessingOutputNumber, QgsProcessingParameterFeatureSource

from ...translation import tr
from ..base import TailingsAlgorithm
from ..run import Run


class CountFacilities(TailingsAlgorithm):
    """Count the facilities of a layer."""

    ID = "countfacilities"
    GROUP = "inventory"
    NEEDS_PANDAS = False

    def title(self):
        return tr("Count facilities")

    def labels(self):
        return tr("count,number,how many facilities")

    def initAlgorithm(self, configuration=None):
        self.add(
            QgsProcessingParameterFeatureSource("INPUT", tr("Facilities to count")),
            tr("Layer or table of facilities, in any CRS."),
        )
        self.addOutput(QgsProcessingOutputNumber("N_FACILITIES", tr("How many facilities")))

    def execute(self, run: Run) -> dict:
        return {"N_FACILITIES": run.source("INPUT").featureCount()}
