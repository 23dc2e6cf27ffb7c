"""Start and stop of the plugin: translator and Processing provider."""

from qgis.core import QgsApplication, QgsSettings
from qgis.PyQt.QtCore import QCoreApplication, QTranslator

from .about import PLUGIN_FOLDER
from .processing.provider import TailingsProvider


class TailingsPlugin:
    """The plugin object QGIS holds. `iface` is None under qgis_process."""

    def __init__(self, iface):
        self.iface = iface
        self.provider = None
        self.translator = None

    def initProcessing(self):
        """Register the algorithms; all that a headless run needs."""
        self._install_translator()
        self.provider = TailingsProvider()
        QgsApplication.processingRegistry().addProvider(self.provider)

    def initGui(self):
        """Start inside the QGIS window."""
        self.initProcessing()

    def unload(self):
        """Leave QGIS as it was found."""
        if self.provider is not None:
            QgsApplication.processingRegistry().removeProvider(self.provider)
            self.provider = None
        if self.translator is not None:
            QCoreApplication.removeTranslator(self.translator)
            self.translator = None

    def _install_translator(self):
        language = (QgsSettings().value("locale/userLocale") or QgsApplication.locale())[:2]
        translator = QTranslator()
        if translator.load(str(PLUGIN_FOLDER / "i18n" / f"tailings_plugin_{language}.qm")):
            QCoreApplication.installTranslator(translator)
            self.translator = translator
