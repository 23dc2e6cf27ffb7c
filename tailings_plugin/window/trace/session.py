"""The tool on the map, its worker and its panel, and what holds them together: made when the tool is first used."""

from qgis.core import (
    QgsCoordinateReferenceSystem,
    QgsCoordinateTransform,
    QgsCsException,
    QgsPointXY,
    QgsProject,
)
from qgis.gui import QgisInterface
from qgis.PyQt import sip
from qgis.PyQt.QtCore import QObject, Qt
from qgis.PyQt.QtGui import QAction
from qgis.PyQt.QtWidgets import QMessageBox

from ...about import NAME
from ...place_layers import WGS84
from ...translation import tr
from ..dock.dock import OBJECT_NAME
from ..tools import open_tool
from . import words
from .drawing import Drawing
from .keeping import enter_facility, path_layer, register_of
from .panel import AUTOMATIC, OWN, TracePanel
from .reliefs import Relief, country_source, own_relief, relief_at, relief_layers, relief_of
from .tool import TraceTool
from .work import Answer, Question, Worker


class TraceSession(QObject):
    """The paths that were asked for, listed and drawn until they are cleared."""

    def __init__(self, iface: QgisInterface, action: QAction):
        super().__init__()
        self.iface, self.project = iface, QgsProject.instance()
        self.answers: dict[int, Answer] = {}
        self.drawings: dict[int, Drawing] = {}
        self.chosen: int | None = None
        self.replaces = False
        canvas = iface.mapCanvas()
        self.tool = TraceTool(canvas)
        self.tool.setAction(action)
        self.tool.asked.connect(self.ask)
        self.tool.escaped.connect(self.escape)
        self.tool.cleared.connect(self.clear)
        self.panel = TracePanel(iface.mainWindow())
        self.panel.chosen.connect(self.choose)
        self.panel.to_facility.connect(self.make_facility)
        self.panel.to_layer.connect(self.keep)
        self.panel.cleared.connect(self.clear)
        self.panel.closed.connect(self.closed)
        self.panel.list_reliefs(self.project)
        self.worker = Worker(self)
        self.worker.found.connect(self.show)
        self.worker.busy.connect(self.panel.show_busy)
        self.worker.progressed.connect(self.panel.show_progress)
        iface.addTabifiedDockWidget(Qt.DockWidgetArea.RightDockWidgetArea, self.panel, [OBJECT_NAME], True)
        canvas.destinationCrsChanged.connect(self.draw_anew)
        # Told after a layer is in the tree, unlike layersAdded.
        self.project.layerTreeRoot().layerOrderChanged.connect(self.layers_changed)
        self.project.layersRemoved.connect(self.layers_changed)
        self.project.cleared.connect(self.clear)

    def start(self) -> None:
        """Take the tool into the hand, and begin to read the relief under the map."""
        self.iface.mapCanvas().setMapTool(self.tool)
        self.panel.show()
        self.panel.raise_()
        self.draw_anew()
        centre = self._in_degrees(self.iface.mapCanvas().center())
        self.worker.prepare(own_relief() if centre is None else self._relief(centre))

    def put_down(self) -> None:
        """Leave the map to another tool; what is drawn stays until it is cleared."""
        if self.iface.mapCanvas().mapTool() is self.tool:
            self.iface.mapCanvas().unsetMapTool(self.tool)
            self.iface.actionPan().trigger()

    def closed(self) -> None:
        """With the panel, take paths and tool off the map; what was found is back when the tool is used again.

        What was read of reliefs is let go of: it is the most that the tool holds.
        """
        self.worker.cancel()
        for drawing in self.drawings.values():
            drawing.remove()
        self.put_down()
        self.worker.forget()

    def remove(self) -> None:
        """Take tool, panel and drawings out of the window, and end the work."""
        self.project.layerTreeRoot().layerOrderChanged.disconnect(self.layers_changed)
        self.project.layersRemoved.disconnect(self.layers_changed)
        self.project.cleared.disconnect(self.clear)
        self.panel.closed.disconnect(self.closed)
        self.worker.found.disconnect(self.show)
        self.worker.stop()
        canvas = self.iface.mapCanvas()
        if not sip.isdeleted(canvas):
            canvas.destinationCrsChanged.disconnect(self.draw_anew)
            self._take_off()
            self.put_down()
        if not sip.isdeleted(self.tool):
            self.tool.deleteLater()
        if not sip.isdeleted(self.panel):
            self.iface.removeDockWidget(self.panel)
            self.panel.deleteLater()

    def ask(self, place: QgsPointXY, is_added: bool) -> None:
        """Have the water followed from a place of the map."""
        self.panel.say("")
        degrees = self._in_degrees(place)
        if degrees is None:
            self.panel.say(
                tr("This place of the map has no longitude and latitude: look at the CRS of the project.")
            )
            return
        self.replaces = not is_added
        question = Question(degrees.x(), degrees.y(), self._relief(degrees), country_source(self.project))
        self.worker.ask(question, is_added)

    def show(self, answer: Answer) -> None:
        """Draw and list what came of a question."""
        if self.replaces:
            self._take_off()
            self.answers = {}
        self.replaces = False
        number = max(self.answers, default=0) + 1
        self.answers[number] = answer
        self.drawings[number] = Drawing(self.iface.mapCanvas(), number, answer)
        self.choose(number)

    def choose(self, number: int) -> None:
        """Tell of one of the paths."""
        self.chosen = number
        for each, drawing in self.drawings.items():
            drawing.choose(each == number)
        self.panel.show_answers(self.answers, number)

    def escape(self) -> None:
        """Stop what is worked at; when nothing is, clear."""
        if self.worker.is_busy:
            self.worker.cancel()
            self.panel.say(tr("Stopped."))
        else:
            self.clear()

    def clear(self) -> None:
        """Take all paths away."""
        self.worker.cancel()
        self._take_off()
        self.answers, self.chosen, self.replaces = {}, None, False
        self.panel.show_answers({}, None)
        self.panel.say("")

    def draw_anew(self) -> None:
        """Draw the paths in the CRS that the map has now."""
        for drawing in self.drawings.values():
            drawing.draw()

    def layers_changed(self, *_layers) -> None:
        """Offer the reliefs that there are now, and let go of the files of those that went."""
        self.panel.list_reliefs(self.project)
        paths = {relief_of(layer).path for layer in relief_layers(self.project)}
        self.worker.forget({own_relief().path, *paths})

    def keep(self) -> None:
        """Put the paths into the project as a layer."""
        paths = [(number, each) for number, each in self.answers.items() if not words.why_not(each)]
        if paths:
            self.project.addMapLayer(path_layer(paths, self.project))

    def make_facility(self) -> None:
        """Open the form of a new facility at the place that is chosen; without a register offer to make one."""
        answer = self.answers.get(self.chosen)
        if answer is None:
            return
        register = register_of(self.project)
        if register is None:
            self._offer_register()
        elif enter_facility(self.iface, register, answer) is None:
            self.panel.say(tr("Layer {layer} cannot be edited now.").format(layer=register.name()))

    def _offer_register(self) -> None:
        box = QMessageBox(self.iface.mainWindow())
        box.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        box.setWindowTitle(NAME)
        box.setText(tr("The project has no register of facilities that can be edited. Make one?"))
        box.setStandardButtons(QMessageBox.StandardButton.Yes | QMessageBox.StandardButton.No)
        box.button(QMessageBox.StandardButton.Yes).clicked.connect(lambda: open_tool("createinventory"))
        box.open()

    def _relief(self, place: QgsPointXY) -> Relief:
        choice = self.panel.reliefs.currentData()
        if choice == OWN:
            return own_relief()
        layer = self.project.mapLayer(choice) if choice != AUTOMATIC else None
        return relief_of(layer) if layer is not None else relief_at(self.project, place)

    def _in_degrees(self, place: QgsPointXY) -> QgsPointXY | None:
        """Return a place of the map in WGS 84, None where it has none."""
        crs = self.iface.mapCanvas().mapSettings().destinationCrs()
        if not crs.isValid():
            return None
        change = QgsCoordinateTransform(crs, QgsCoordinateReferenceSystem(WGS84), self.project)
        try:
            found = change.transform(place)
        except QgsCsException:
            return None
        is_on_earth = abs(found.x()) <= 180 and abs(found.y()) <= 90
        return found if is_on_earth else None

    def _take_off(self) -> None:
        for drawing in self.drawings.values():
            drawing.remove()
        self.drawings = {}
