"""The Processing provider `tailings`: the explicit list of its algorithms."""

from qgis.core import QgsProcessingProvider
from qgis.PyQt.QtGui import QIcon

from ..about import NAME, PLUGIN_FOLDER, VERSION

ALGORITHMS = ()


class TailingsProvider(QgsProcessingProvider):
    """Groups the algorithms in the Processing Toolbox."""

    def loadAlgorithms(self):
        for algorithm in ALGORITHMS:
            self.addAlgorithm(algorithm())

    def id(self):
        return "tailings"

    def name(self):
        return NAME

    def longName(self):
        return f"{NAME} {VERSION}"

    def versionInfo(self):
        return VERSION

    def svgIconPath(self):
        return str(PLUGIN_FOLDER / "icons" / "plugin.svg")

    def icon(self):
        return QIcon(self.svgIconPath())
