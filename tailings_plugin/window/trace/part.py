"""*Where the water goes* in the window: the action, and what is behind it from its first use on."""

from typing import TYPE_CHECKING

from qgis.core import QgsPointXY
from qgis.gui import QgisInterface
from qgis.PyQt import sip
from qgis.PyQt.QtGui import QAction, QIcon

from ...about import PLUGIN_FOLDER
from ...translation import tr

if TYPE_CHECKING:
    from .session import TraceSession


class TracePart:
    """A checkable action that takes the map tool into the hand; whatever was made goes with `remove`."""

    def __init__(self, iface: QgisInterface):
        self.iface = iface
        self.session: TraceSession | None = None
        icon = QIcon(str(PLUGIN_FOLDER / "icons" / "tool_trace.svg"))
        self.action = self.menu_action = QAction(icon, tr("Where the water goes"), iface.mainWindow())
        self.action.setObjectName("tailings_trace")
        self.action.setToolTip(tr("Click on the map and see where the water goes from there"))
        self.action.setCheckable(True)
        self.action.triggered.connect(self.switch)

    def switch(self, is_on: bool) -> None:
        """Take the tool into the hand, or put it down."""
        if self.session is None:
            # Read when it is needed, not when QGIS starts.
            from .session import TraceSession

            self.session = TraceSession(self.iface, self.action)
        if is_on:
            self.session.start()
        else:
            self.session.put_down()

    def trace_from(self, place: QgsPointXY) -> None:
        """Follow the water from a place of the map, as a click there does."""
        self.action.setChecked(True)
        self.switch(True)
        self.session.ask(place, False)

    def remove(self) -> None:
        """Leave the window as it was found."""
        if self.session is not None:
            self.session.remove()
            self.session = None
        if not sip.isdeleted(self.action):
            self.action.deleteLater()
