"""The dock in the window: where the user put it, open or closed as the user left it."""

from qgis.core import QgsSettings
from qgis.gui import QgisInterface, QgsDockWidget
from qgis.PyQt import sip
from qgis.PyQt.QtCore import Qt
from qgis.PyQt.QtGui import QIcon

from ...about import PLUGIN_FOLDER
from ...translation import tr
from .panel import Panel

# QGIS remembers by it where the user put the dock, so it stays as it is.
OBJECT_NAME = "TailingsHazardDock"
OPEN = "tailings_hazard/dock_open"


class Dock:
    """*Tailings*, open until it is closed for the first time; `action` opens and closes it."""

    def __init__(self, iface: QgisInterface):
        self.iface = iface
        window = iface.mainWindow()
        self.widget = QgsDockWidget(tr("Tailings"), window)
        self.widget.setObjectName(OBJECT_NAME)
        self.panel = Panel(iface, self.widget)
        self.widget.setWidget(self.panel)
        is_open = QgsSettings().value(OPEN, True, type=bool)
        iface.addDockWidget(Qt.DockWidgetArea.RightDockWidgetArea, self.widget)
        # Where the plugin is switched on later, QGIS has restored its window already.
        window.restoreDockWidget(self.widget)
        self.widget.setVisible(is_open)
        self.widget.openedStateChanged.connect(self.remember)
        self.action = self.menu_action = self.widget.toggleViewAction()
        self.action.setIcon(QIcon(str(PLUGIN_FOLDER / "icons" / "tool_dock.svg")))
        self.action.setToolTip(tr("Steps of the work, and what is known of a facility"))

    def remember(self, is_open: bool) -> None:
        """Keep whether the dock is open for the next start."""
        QgsSettings().setValue(OPEN, is_open)

    def remove(self) -> None:
        """Take the dock out of the window."""
        if sip.isdeleted(self.widget):
            return
        self.widget.openedStateChanged.disconnect(self.remember)
        self.panel.stop()
        self.iface.removeDockWidget(self.widget)
        self.widget.deleteLater()
