"""What the plugin puts into the window besides its menu, made at the start and taken out at the end."""

from qgis.gui import QgisInterface

from .checklist import ChecklistPart
from .dock.dock import Dock
from .field_tips import FieldTips
from .help_pages import HelpPages
from .layer_actions import LayerActions
from .locator import Locator
from .options import Options
from .toolbar import Toolbar
from .tools import close_tools
from .trace.part import TracePart


class WindowParts:
    """The parts of the window; each is made with `iface` and has `remove()`.

    A part that has an `action` finds it in the toolbar, one that has a `menu_action` in the plugin's menu, too.
    One that has `meet(parts)` is told of all others.
    """

    # One a line, in the order in which they are made; they are removed in the other one.
    PARTS: tuple[type, ...] = (
        Dock,
        Locator,
        LayerActions,
        ChecklistPart,
        TracePart,
        Options,
        HelpPages,
        FieldTips,
    )

    def __init__(self, iface: QgisInterface):
        self.parts = [make(iface) for make in self.PARTS]
        for part in self.parts:
            if hasattr(part, "meet"):
                part.meet(self.parts)
        # Made last, so that it is removed first: the actions belong to their parts.
        toolbar = Toolbar(iface)
        for part in self.parts:
            if (action := getattr(part, "action", None)) is not None:
                toolbar.add(action)
        self.parts.append(toolbar)

    def remove(self) -> None:
        """Leave the window as it was found."""
        for part in reversed(self.parts):
            part.remove()
        self.parts = []
        close_tools()
