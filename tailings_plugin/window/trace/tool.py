"""The map tool: what the mouse and the keys mean while it is active."""

from qgis.core import QgsPointXY
from qgis.gui import QgsMapCanvas, QgsMapMouseEvent, QgsMapTool
from qgis.PyQt.QtCore import Qt, pyqtSignal
from qgis.PyQt.QtGui import QKeyEvent


class TraceTool(QgsMapTool):
    """A click asks where water goes, with Shift for one path more; Esc and the right button take back."""

    # The place in the CRS of the map, and whether a path is added to those that are there.
    asked = pyqtSignal(QgsPointXY, bool)
    escaped = pyqtSignal()
    cleared = pyqtSignal()

    def __init__(self, canvas: QgsMapCanvas):
        super().__init__(canvas)
        self.setCursor(Qt.CursorShape.CrossCursor)

    def canvasReleaseEvent(self, event: QgsMapMouseEvent) -> None:
        if event.button() == Qt.MouseButton.RightButton:
            self.cleared.emit()
        elif event.button() == Qt.MouseButton.LeftButton:
            shift = Qt.KeyboardModifier.ShiftModifier
            self.asked.emit(event.mapPoint(), bool(event.modifiers() & shift))

    def keyPressEvent(self, event: QKeyEvent) -> None:
        if event.key() == Qt.Key.Key_Escape:
            self.escaped.emit()
            event.accept()
