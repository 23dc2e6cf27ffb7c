"""Actions on a facility where QGIS offers actions: in the results of *Identify features* and in the attribute table.

They are registered in QGIS and not stored in layers: a project or GeoPackage carries no code.
"""

from collections.abc import Callable

from qgis.core import (
    Qgis,
    QgsCoordinateTransform,
    QgsCsException,
    QgsExpression,
    QgsFeature,
    QgsMapLayer,
    QgsProcessingFeatureSourceDefinition,
    QgsProject,
    QgsVectorLayer,
)
from qgis.gui import QgisInterface, QgsGui, QgsMapLayerAction
from qgis.PyQt import sip
from qgis.PyQt.QtCore import QObject
from qgis.PyQt.QtGui import QIcon
from qgis.PyQt.QtWidgets import QDialog

from ..about import NAME, PLUGIN_FOLDER
from ..errors import DataProblem, let_go
from ..qgis_values import from_qgis
from ..table import need_pandas
from ..translation import explained, tr
from .dock.standing import layers_beside
from .facilities import KEY, is_facilities
from .tools import open_tool

Work = Callable[[QgsVectorLayer, QgsFeature], None]


class FacilityAction(QgsMapLayerAction):
    """An action on one facility; `fits` tells of which layers of facilities."""

    def __init__(
        self, name: str, text: str, icon: str, fits: Callable[[QgsVectorLayer], bool], parent: QObject
    ):
        super().__init__(
            text,
            parent,
            Qgis.MapLayerActionTarget.SingleFeature,
            QIcon(str(PLUGIN_FOLDER / "icons" / f"{icon}.svg")),
        )
        self.setObjectName(f"tailings_{name}")
        self.fits = fits

    def canRunUsingLayer(self, layer: QgsMapLayer, context=None) -> bool:
        """Answer for a layer; the form without a context is that of old versions, which QGIS asks too."""
        return context is not None and is_facilities(layer) and self.fits(layer)


class LayerActions:
    """*Facility sheet*, *Explain the rating* and, where the window can follow water, *Where does it flow*."""

    def __init__(self, iface: QgisInterface):
        self.iface = iface
        self.owner = QObject(iface.mainWindow())
        self.windows: list[QDialog] = []
        self.follow: Callable | None = None
        self.actions: list[FacilityAction] = []
        self._register("facility_sheet", tr("Facility sheet…"), "map", _is_rated, self.open_sheet)
        self._register("explain_rating", tr("Explain the rating"), "rating", lambda layer: True, self.explain)

    def meet(self, parts: list) -> None:
        """Offer what other parts can do for a facility.

        One that follows water has `trace_from(place on the map)`, one that fills in checklists `fill_in(layer, fid)`.
        """
        self.follow = next((part.trace_from for part in parts if hasattr(part, "trace_from")), None)
        if self.follow is not None:
            self._register(
                "trace_facility", tr("Where does it flow"), "tool_trace", lambda layer: True, self.trace
            )
        fill_in = next((part.fill_in for part in parts if hasattr(part, "fill_in")), None)
        if fill_in is not None:
            self._register(
                "fill_checklist",
                tr("Fill in a checklist…"),
                "tool_checklist",
                lambda layer: True,
                lambda layer, feature: fill_in(layer, feature.id()),
            )

    def _register(
        self, name: str, text: str, icon: str, fits: Callable[[QgsVectorLayer], bool], work: Work
    ) -> None:
        action = FacilityAction(name, text, icon, fits, self.owner)
        action.triggeredForFeatureV2.connect(lambda layer, feature, _context: work(layer, feature))
        QgsGui.mapLayerActionRegistry().addMapLayerAction(action)
        self.actions.append(action)

    def open_sheet(self, layer: QgsVectorLayer, feature: QgsFeature) -> None:
        """Open the tool of sheets for one facility; the selection stays as it is."""
        facility_id = from_qgis(feature[KEY])
        if facility_id is None:
            self._say(tr("This facility has no facility_id: give it one first."))
            return
        wanted = f"{QgsExpression.quotedColumnRef(KEY)} = {QgsExpression.quotedValue(facility_id)}"
        alone = QgsProcessingFeatureSourceDefinition(layer.id(), filterExpression=wanted)
        open_tool(
            "facilitysheets",
            {"INPUT": alone, **layers_beside(QgsProject.instance(), "facilitysheets", layer.id())},
        )

    def explain(self, layer: QgsVectorLayer, feature: QgsFeature) -> None:
        """Show how the rating of a facility comes about."""
        try:
            need_pandas()
            # Read when it is needed, not when QGIS starts.
            from .explaining import ExplanationWindow, explanation_page

            page = explanation_page(layer, feature.id())
        except DataProblem as problem:
            self._say(explained(problem))
            let_go(problem)
            return
        window = ExplanationWindow(page, tr("Explain the rating"), self.iface.mainWindow())
        self.windows = [each for each in self.windows if not sip.isdeleted(each)]
        self.windows.append(window)
        window.show()

    def trace(self, layer: QgsVectorLayer, feature: QgsFeature) -> None:
        """Follow the water from a facility."""
        if not feature.hasGeometry():
            self._say(tr("This facility has no position."))
            return
        crs = self.iface.mapCanvas().mapSettings().destinationCrs()
        to_map = QgsCoordinateTransform(layer.crs(), crs, QgsProject.instance())
        try:
            place = to_map.transform(feature.geometry().centroid().asPoint())
        except QgsCsException:
            self._say(tr("The position of this facility is not on this map."))
            return
        self.follow(place)

    def _say(self, text: str) -> None:
        self.iface.messageBar().pushMessage(NAME, text, Qgis.MessageLevel.Warning)

    def remove(self) -> None:
        """Take the actions out of QGIS, and close what they have opened."""
        for action in self.actions:
            QgsGui.mapLayerActionRegistry().removeMapLayerAction(action)
        self.actions = []
        for window in self.windows:
            if not sip.isdeleted(window):
                window.close()
        self.windows = []
        if not sip.isdeleted(self.owner):
            self.owner.deleteLater()


def _is_rated(layer: QgsVectorLayer) -> bool:
    return layer.fields().lookupField("thi") >= 0
