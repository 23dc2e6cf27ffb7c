"""The toolbar: the tools that people start with, and the actions of the other parts of the window."""

from qgis.gui import QgisInterface
from qgis.PyQt import sip
from qgis.PyQt.QtGui import QAction, QIcon

from ..about import NAME, PLUGIN_FOLDER
from ..translation import tr
from .tools import open_tool

# QGIS remembers by it where the user put the toolbar, so it stays as it is.
OBJECT_NAME = "TailingsHazardToolBar"


class Toolbar:
    """*Tailings Hazard* among the toolbars; what it was given by `add` stays its owner's."""

    def __init__(self, iface: QgisInterface):
        self.iface = iface
        self.toolbar = iface.addToolBar(NAME)
        self.toolbar.setObjectName(OBJECT_NAME)
        self.toolbar.setToolTip(NAME)
        for text, algorithm_id in (
            (tr("Assess facilities…"), "assess"),
            (tr("Get open data…"), "fetchopendata"),
            (tr("New inventory…"), "createinventory"),
            (tr("Import facilities…"), "importinventory"),
        ):
            icon = QIcon(str(PLUGIN_FOLDER / "icons" / f"tool_{algorithm_id}.svg"))
            action = QAction(icon, text, self.toolbar)
            action.setObjectName(f"tailings_toolbar_{algorithm_id}")
            # Bound now: a plain closure would open the last algorithm from every button.
            action.triggered.connect(lambda _checked, key=algorithm_id: open_tool(key))
            self.toolbar.addAction(action)
        self.has_separator = False

    def add(self, action: QAction) -> None:
        """Show the action of another part behind the tools."""
        if not self.has_separator:
            self.toolbar.addSeparator()
            self.has_separator = True
        self.toolbar.addAction(action)

    def remove(self) -> None:
        """Take the toolbar out of the window and out of the menu of toolbars."""
        if sip.isdeleted(self.toolbar):
            return
        self.iface.mainWindow().removeToolBar(self.toolbar)
        self.toolbar.deleteLater()
