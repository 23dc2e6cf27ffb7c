"""What the plugin puts into the window besides its menu, made at the start and taken out at the end."""

from qgis.gui import QgisInterface

from .tools import close_tools


class WindowParts:
    """The parts of the window; each is made with `iface` and has `remove()`."""

    # One a line, in the order in which they are made; they are removed in the other one.
    PARTS: tuple[type, ...] = ()

    def __init__(self, iface: QgisInterface):
        self.parts = [make(iface) for make in self.PARTS]

    def remove(self) -> None:
        """Leave the window as it was found."""
        for part in reversed(self.parts):
            part.remove()
        self.parts = []
        close_tools()
