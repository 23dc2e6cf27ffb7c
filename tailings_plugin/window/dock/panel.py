"""What stands in the dock, kept up with the open project."""

from collections.abc import Callable
from functools import partial

from qgis.core import QgsFeature, QgsProcessingFeatureSourceDefinition, QgsProject, QgsVectorLayer
from qgis.gui import QgisInterface, QgsCollapsibleGroupBox
from qgis.PyQt import sip
from qgis.PyQt.QtCore import QSize, Qt, QTimer
from qgis.PyQt.QtWidgets import QFrame, QLabel, QPushButton, QScrollArea, QVBoxLayout, QWidget

from ...translation import tr
from ..copies import TUTORIAL, save_copies
from ..facilities import facility_layers, zoom_to
from ..tools import open_tool
from .card import Card
from .example import open_example
from .facts import facts_of
from .search import Search
from .standing import layers_beside, remember, standing, values_for
from .steps import Steps

# Layers come and go by the dozen: what is shown is read once they have.
WAIT_MS = 200
# QGIS opens a dock at its least width.
LEAST_PX = 272


class Panel(QScrollArea):
    """Welcome, steps, search and the card of the facility selected last; `stop()` lets go of the project."""

    def __init__(self, iface: QgisInterface, parent: QWidget | None = None):
        super().__init__(parent)
        self.iface = iface
        self.project = QgsProject.instance()
        # Layer id and fid of the facility shown; how many are selected where that is not one.
        self.shown: tuple[str, int] | None = None
        self.selected = 0
        self.is_stale = True
        self.watched: dict[str, tuple[QgsVectorLayer, list[tuple[str, Callable]]]] = {}
        self._lay_out()
        self.timer = QTimer(self)
        self.timer.setSingleShot(True)
        self.timer.setInterval(WAIT_MS)
        self.timer.timeout.connect(self.refresh)
        self.of_project = self._signals()
        for signal, slot in self.of_project:
            signal.connect(slot)

    def _lay_out(self) -> None:
        self.setFrameShape(QFrame.Shape.NoFrame)
        self.setWidgetResizable(True)
        self.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        inside = QWidget()
        self.setWidget(inside)
        column = QVBoxLayout(inside)
        column.setContentsMargins(6, 6, 6, 6)
        column.setSpacing(8)
        self.welcome = self._welcome()
        column.addWidget(self.welcome)
        self.steps = Steps()
        self.steps.asked.connect(self.open)
        column.addWidget(_group(tr("Steps"), "tailings_steps", self.steps))
        self.search = Search()
        self.search.chosen.connect(self.choose)
        self.card = Card()
        self.card.asked.connect(self.do)
        column.addWidget(_group(tr("Facility"), "tailings_facility", self.search, self.card))
        column.addStretch(1)

    def _welcome(self) -> QWidget:
        box = QWidget()
        column = QVBoxLayout(box)
        column.setContentsMargins(0, 0, 0, 0)
        text = QLabel(tr("From a table of tailings facilities to a hazard map and a ranked list."))
        text.setWordWrap(True)
        column.addWidget(text)
        self.try_example = QPushButton(tr("Try the example"))
        self.try_example.setObjectName("tailings_try_example")
        self.try_example.setToolTip(
            tr("32 facilities of Central Asia from published sources; works offline.")
        )
        self.try_example.clicked.connect(self.open_example)
        column.addWidget(self.try_example)
        tutorial = QPushButton(tr("Tutorial data…"))
        tutorial.setObjectName("tailings_tutorial_data")
        tutorial.setToolTip(
            tr("Copies the table, relief and borders of the tutorial into a folder of your choice.")
        )
        tutorial.clicked.connect(lambda: save_copies(self.iface, TUTORIAL))
        column.addWidget(tutorial)
        return box

    def sizeHint(self) -> QSize:  # noqa: N802 - Qt's name
        return QSize(300, 560)

    def minimumSizeHint(self) -> QSize:  # noqa: N802 - Qt's name
        # Nothing is cut off at the side, also with the scroll bar there.
        bar = self.verticalScrollBar().sizeHint().width()
        return QSize(max(LEAST_PX, self.widget().minimumSizeHint().width() + bar), 160)

    def showEvent(self, event) -> None:
        super().showEvent(event)
        if self.is_stale:
            self.later()

    # What the project says

    def _signals(self) -> list[tuple]:
        layouts = self.project.layoutManager()
        signals = (
            *(self.project.layersAdded, self.project.layersRemoved, self.project.cleared),
            *(self.project.readProject, layouts.layoutAdded, layouts.layoutRemoved),
        )
        return [(signal, self.later) for signal in signals]

    def stop(self) -> None:
        """Let go of the project and its layers."""
        self.timer.stop()
        for signal, slot in self.of_project:
            signal.disconnect(slot)
        self.of_project = []
        for layer_id in list(self.watched):
            self._let_go(layer_id)

    def later(self, *_of_signal) -> None:
        """Read the project anew once what happens to it has happened, and only while somebody sees it."""
        self.is_stale = True
        if not self.timer.isActive():
            self.timer.start()

    def refresh(self) -> None:
        """Read the project and show it."""
        layers = {layer.id(): layer for layer in facility_layers(self.project)}
        for layer_id in [each for each in self.watched if each not in layers]:
            self._let_go(layer_id)
        for layer in layers.values():
            if layer.id() not in self.watched:
                self._watch(layer)
        if not self.isVisible():
            return
        self.is_stale = False
        self.welcome.setVisible(not layers)
        self.steps.show_standing(standing(self.project))
        self.search.offer(bool(layers))
        self._show_facility(bool(layers))

    def _watch(self, layer: QgsVectorLayer) -> None:
        slots = [
            ("selectionChanged", partial(self._selection, layer.id())),
            ("layerModified", self.later),
            ("afterCommitChanges", self.later),
            ("dataChanged", self.later),
        ]
        for name, slot in slots:
            getattr(layer, name).connect(slot)
        self.watched[layer.id()] = (layer, slots)
        if layer.selectedFeatureCount():
            self._selection(layer.id())

    def _let_go(self, layer_id: str) -> None:
        layer, slots = self.watched.pop(layer_id)
        if not sip.isdeleted(layer):
            for name, slot in slots:
                getattr(layer, name).disconnect(slot)

    # The facility

    def _selection(self, layer_id: str, *_of_signal) -> None:
        layer = self.project.mapLayer(layer_id)
        if layer is None:
            return
        fids = layer.selectedFeatureIds()
        if len(fids) == 1:
            self.shown, self.selected = (layer_id, fids[0]), 1
        elif fids or self.shown is None or self.shown[0] == layer_id:
            self.shown, self.selected = None, len(fids)
        self.later()

    def facility(self) -> tuple[QgsVectorLayer, QgsFeature] | None:
        """Return the facility shown as it is now, None where it or its layer is gone."""
        if self.shown is None:
            return None
        layer = self.project.mapLayer(self.shown[0])
        if not isinstance(layer, QgsVectorLayer) or not layer.isValid():
            return None
        feature = layer.getFeature(self.shown[1])
        return (layer, feature) if feature.isValid() else None

    def _show_facility(self, there_are_facilities: bool) -> None:
        found = self.facility()
        if found is not None:
            self.card.show_facts(facts_of(self.project, *found))
            return
        self.shown = None
        if self.selected > 1 and there_are_facilities:
            self.card.show_hint(tr("Selected facilities: {count}. Select one.").format(count=self.selected))
        else:
            self.card.show_hint(
                tr("Find a facility, or select one on the map.") if there_are_facilities else ""
            )

    def choose(self, layer_id: str, fid: int) -> None:
        """Select a facility, show it on the map and in the card."""
        layer = self.project.mapLayer(layer_id)
        if not isinstance(layer, QgsVectorLayer):
            return
        self.shown, self.selected = (layer_id, fid), 1
        layer.selectByIds([fid])
        zoom_to(self.iface, layer, fid)
        self.later()

    def do(self, what: str) -> None:
        """Zoom to the facility shown, open its form, or the tool of sheets for it alone."""
        found = self.facility()
        if found is None:
            self.later()
            return
        layer, feature = found
        if what == "zoom":
            zoom_to(self.iface, layer, feature.id())
        elif what == "form":
            self.iface.openFeatureForm(layer, feature, False, False)
        else:
            layer.selectByIds([feature.id()])
            alone = QgsProcessingFeatureSourceDefinition(layer.id(), selectedFeaturesOnly=True)
            beside = layers_beside(self.project, "facilitysheets", layer.id())
            self._open_tool("facilitysheets", {"INPUT": alone} | beside)

    # Tools

    def open(self, algorithm_id: str) -> None:
        """Open a tool beside the map, with what the project already has."""
        self._open_tool(algorithm_id, values_for(self.project, algorithm_id))

    def _open_tool(self, algorithm_id: str, values: dict) -> None:
        dialog = open_tool(algorithm_id, values)
        dialog.algorithmFinished.connect(partial(self._finished, algorithm_id))

    def _finished(self, algorithm_id: str, is_successful: bool, results: dict) -> None:
        if is_successful:
            remember(self.project, algorithm_id, results)
        self.later()

    def open_example(self) -> None:
        """Put the example into the project."""
        open_example(self.iface)
        self.later()


def _group(title: str, name: str, *widgets: QWidget) -> QWidget:
    """Return a box that can be folded; QGIS remembers by its name whether it is."""
    box = QgsCollapsibleGroupBox(title)
    box.setObjectName(name)
    box.setSettingGroup("tailings_hazard")
    column = QVBoxLayout(box)
    column.setContentsMargins(6, 6, 6, 8)
    column.setSpacing(8)
    for widget in widgets:
        column.addWidget(widget)
    return box
