"""The Processing provider `tailings`: the explicit list of its algorithms."""

from qgis.core import QgsApplication, QgsProcessingProvider
from qgis.PyQt.QtGui import QIcon

from ..about import NAME, PLUGIN_FOLDER, VERSION
from .basin.downstreambasins import DownstreamBasins
from .basin.flowdirections import FlowDirectionsOfRelief
from .basin.tracedownstream import TraceDownstream
from .basin.tracenetwork import TraceNetwork
from .basin.upstreamcatchment import UpstreamCatchment
from .consequence.exposure import Exposure
from .consequence.inundationzone import InundationZone
from .consequence.releaserunout import ReleaseRunout
from .consequence.simulateflow import SimulateFlow
from .consequence.traveltime import TravelTime
from .inventory.checkinventory import CheckInventory
from .inventory.createinventory import CreateInventory
from .inventory.fetchopendata import FetchOpenData
from .inventory.fillfromlayers import FillFromLayers
from .inventory.importinventory import ImportInventory
from .inventory.packageforfield import PackageForField
from .inventory.takefromfield import TakeFromField
from .map.assess import Assess
from .map.facilitysheets import FacilitySheets
from .map.hazardlist import HazardList
from .map.hazardmap import HazardMap
from .map.nationalreport import NationalReport
from .map.webmap import WebMap
from .models import MODELS
from .rating.checklistsheet import ChecklistSheet
from .rating.classifyconsequence import ClassifyConsequence
from .rating.compareratings import CompareRatings
from .rating.datarequest import DataRequest
from .rating.evaluatechecklist import EvaluateChecklist
from .rating.rankrobustness import RankRobustness
from .rating.ratehazard import RateHazard
from .rating.raterisk import RateRisk
from .rating.transboundaryscreening import TransboundaryScreening
from .rating.waterhazardclass import WaterHazardClass

ALGORITHMS = (
    CreateInventory,
    ImportInventory,
    CheckInventory,
    FetchOpenData,
    FillFromLayers,
    PackageForField,
    TakeFromField,
    FlowDirectionsOfRelief,
    TraceDownstream,
    TraceNetwork,
    DownstreamBasins,
    UpstreamCatchment,
    ReleaseRunout,
    InundationZone,
    SimulateFlow,
    TravelTime,
    Exposure,
    WaterHazardClass,
    RateHazard,
    RateRisk,
    ClassifyConsequence,
    EvaluateChecklist,
    ChecklistSheet,
    RankRobustness,
    CompareRatings,
    DataRequest,
    TransboundaryScreening,
    HazardList,
    HazardMap,
    FacilitySheets,
    NationalReport,
    WebMap,
    Assess,
)


class TailingsProvider(QgsProcessingProvider):
    """Groups the algorithms in the Processing Toolbox."""

    def __init__(self):
        super().__init__()
        # A model finds the algorithms it is made of only once QGIS knows this provider.
        QgsApplication.processingRegistry().providerAdded.connect(self._load_again)

    def _load_again(self, provider_id):
        if provider_id == self.id():
            self.refreshAlgorithms()

    def loadAlgorithms(self):
        for algorithm in (*ALGORITHMS, *MODELS):
            self.addAlgorithm(algorithm())

    def id(self):
        return "tailings"

    def name(self):
        return NAME

    def longName(self):
        return f"{NAME} {VERSION}"

    def versionInfo(self):
        return VERSION

    def svgIconPath(self):
        return str(PLUGIN_FOLDER / "icons" / "plugin.svg")

    def icon(self):
        return QIcon(self.svgIconPath())
