"""Steps after a run: the map goes to its results, the history runs it again, the temporal controller plays it."""

from qgis.core import (
    NULL,
    QgsApplication,
    QgsFeatureRequest,
    QgsProject,
    QgsRectangle,
    QgsReferencedRectangle,
    QgsVectorLayer,
    QgsVectorLayerTemporalContext,
)
from qgis.gui import QgsGui, QgsHistoryWidgetContext, QgsProcessingHistoryDialog
from qgis.PyQt.QtCore import QDate, QDateTime, Qt, QTime, QTimer
from qgis.PyQt.QtTest import QTest
from qgis.PyQt.QtWidgets import QAction, QApplication, QDockWidget, QMenu, QTreeView, QWidget
from qgis.utils import iface
from stage import FOLDER, click, picture, results, wait_for

TRACED = {
    "INPUT": str(FOLDER / "facilities.gpkg"),
    "RELIEF": str(FOLDER / "relief.tif"),
    "COUNTRIES": str(FOLDER / "countries.gpkg"),
    "OUTPUT": str(FOLDER / "traced.gpkg"),
    "CROSSINGS": "TEMPORARY_OUTPUT",
}
LIMIT_MS = 60_000


def dialog_of(algorithm_id, parameters):
    from processing.gui.AlgorithmDialog import AlgorithmDialog

    tool = QgsApplication.processingRegistry().createAlgorithmById(algorithm_id)
    dialog = AlgorithmDialog(tool, False, iface.mainWindow())
    dialog.setParameters(parameters)
    dialog.show()
    return dialog


def layers():
    """Return the titles of the layers in the layer tree, the topmost first."""
    return [node.name() for node in QgsProject.instance().layerTreeRoot().findLayers()]


def map_at(x, y):
    extent = iface.mapCanvas().extent()
    return extent.contains(QgsRectangle(x, y, x, y)) and extent.width() < 2


def go_to_results():
    """Trace from a dialog while the map shows another continent."""
    project = QgsProject.instance()
    project.clear()
    project.addMapLayer(QgsVectorLayer("Point?crs=EPSG:4326", "somewhere else", "memory"))
    iface.mapCanvas().setReferencedExtent(
        QgsReferencedRectangle(QgsRectangle(-60, -30, -40, -10), project.crs())
    )
    dialog = dialog_of("tailings:tracedownstream", TRACED)
    dialog.runButton().click()
    results["traced"] = wait_for(lambda: "Border crossings" in layers(), LIMIT_MS)
    results["traced_layers"] = layers()
    results["map_went"] = wait_for(lambda: map_at(75.02, 42.76), LIMIT_MS)
    dialog.close()
    wait_for(lambda: not iface.mapCanvas().isDrawing())
    picture(iface.mainWindow(), "went_to_results")


def newest():
    """Return the entry of the last run in the history of Processing."""
    entries = QgsGui.historyProviderRegistry().queryEntries(providerId="processing")
    return max(entries, key=lambda entry: entry.timestamp)


def read_the_history():
    """Take the commands that the history offers, as its menu copies them."""
    entry = newest()
    results["history_python"] = entry.entry["python_command"]
    results["history_process"] = entry.entry["process_command"]
    provider = QgsGui.historyProviderRegistry().providerById("processing")
    context = QgsHistoryWidgetContext()
    node = provider.createNodeForEntry(entry, context)
    menu = QMenu()
    node.populateContextMenu(menu, context)
    copied = {}
    for action in menu.actions():
        if action.text().startswith("Copy"):
            QApplication.clipboard().clear()
            action.trigger()
            copied[action.text()] = QApplication.clipboard().text()
    results["history_copied"] = copied


def run_again_by_command():
    """Run the Python command of the history as the Python console would."""
    import processing

    command = results["history_python"]
    found = eval(command, {"processing": processing})  # QGIS made the text
    layer = QgsVectorLayer(found["OUTPUT"], "again", "ogr")
    results["again_by_command"] = layer.featureCount()


class Presser:
    """Presses Run in the dialog that the history opens, which waits for its end, and closes it when done."""

    def __init__(self):
        self.timer = QTimer()
        self.timer.timeout.connect(self.look)
        self.pressed, self.shown, self.ended = None, {}, False
        self.timer.start(200)

    def look(self):
        from processing.gui.AlgorithmDialog import AlgorithmDialog

        if self.pressed is None:
            found = [each for each in QApplication.topLevelWidgets() if isinstance(each, AlgorithmDialog)]
            for dialog in (each for each in found if each.isVisible()):
                self.pressed = dialog
                self.shown = dialog.createProcessingParameters()
                picture(dialog, "history_dialog")
                dialog.runButton().click()
        elif self.pressed.results():
            self.timer.stop()
            self.ended = True
            self.pressed.close()


def run_again_from_the_history():
    """Double-click the last run in the history, and press Run."""
    QgsProject.instance().clear()
    history = QgsProcessingHistoryDialog(iface.mainWindow())
    history.show()
    (tree,) = [view for view in history.findChildren(QTreeView) if view.model() is not None][:1]
    results["history_is_filled"] = wait_for(lambda: tree.model().rowCount() > 0)
    tree.expandAll()
    day = tree.model().index(0, 0)
    run = tree.model().index(0, 0, day)
    presser = Presser()
    tree.scrollTo(run)
    place = tree.visualRect(run).center()
    click(tree.viewport(), place)
    QTest.mouseDClick(tree.viewport(), Qt.MouseButton.LeftButton, Qt.KeyboardModifier.NoModifier, place)
    results["history_ended"] = wait_for(lambda: presser.ended, LIMIT_MS)
    results["history_shown"] = {name: str(value) for name, value in presser.shown.items()}
    wait_for(lambda: "Border crossings" in layers(), LIMIT_MS)
    results["history_layers"] = layers()
    paths = QgsProject.instance().mapLayersByName("Paths")
    results["history_dressed"] = [bool(each.mapTipTemplate()) for each in paths]
    history.close()


def press(dock, name):
    """Press a button of the temporal controller that is in sight."""
    found = [each for each in dock.findChildren(QWidget, name) if each.isVisible()]
    click(found[0])


def in_sight(layer):
    """Return who of a layer the map shows at the moment of the temporal controller, as its renderer asks for it."""
    context = QgsVectorLayerTemporalContext()
    context.setLayer(layer)
    span = iface.mapCanvas().mapSettings().temporalRange()
    request = QgsFeatureRequest()
    if not span.isInfinite():
        request.setFilterExpression(layer.temporalProperties().createFilterString(context, span))
    hours = [(feature["leading_h"], feature["end_h"]) for feature in layer.getFeatures(request)]
    return [[None if each == NULL else float(each) for each in pair] for pair in hours]


def play_arrivals():
    """Work out arrivals at a walking pace, and play them in the temporal controller with the mouse."""
    project = QgsProject.instance()
    project.clear()
    given = {"PATHS": TRACED["OUTPUT"], "VELOCITY": 0.1, "INTERVAL_KM": 2}
    dialog = dialog_of("tailings:traveltime", given)
    dialog.runButton().click()
    wait_for(lambda: "Arrivals" in layers() and dialog.results(), LIMIT_MS)
    dialog.close()
    (arrivals,) = project.mapLayersByName("Arrivals")
    results["arrivals"] = in_sight(arrivals)
    iface.mainWindow().resize(1600, 1000)
    (dock,) = iface.mainWindow().findChildren(QDockWidget, "Temporal Controller")
    iface.mainWindow().findChild(QAction, "mActionTemporalController").trigger()
    wait_for(dock.isVisible)
    press(dock, "mNavigationAnimated")
    (preset,) = [each for each in dock.findChildren(QAction) if each.text() == "Set to Preset Project Range"]
    preset.trigger()
    canvas, frames = iface.mapCanvas(), []
    for button in ("mRewindButton", *["mNextButton"] * 6, "mFastForwardButton"):
        before = canvas.mapSettings().temporalRange()
        drawn = []
        canvas.mapCanvasRefreshed.connect(lambda drawn=drawn: drawn.append(True))
        press(dock, button)
        # The first press changes nothing where the controller stands at its beginning.
        wait_for(
            lambda before=before: canvas.mapSettings().temporalRange() != before,
            2_000 if button == "mRewindButton" else 20_000,
        )
        span = canvas.mapSettings().temporalRange()
        frames.append([_hours(span.begin()), _hours(span.end()), in_sight(arrivals)])
        wait_for(lambda drawn=drawn: bool(drawn), 5_000)
        picture(iface.mainWindow(), f"frame_{len(frames)}")
    results["frames"] = frames
    press(dock, "mNavigationOff")
    iface.mainWindow().findChild(QAction, "mActionTemporalController").trigger()
    project.clear()


def _hours(moment):
    return QDateTime(QDate(2000, 1, 1), QTime(0, 0)).secsTo(moment) / 3600


STEPS = [go_to_results, read_the_history, run_again_by_command, run_again_from_the_history, play_arrivals]
