"""Start and stop of the plugin: translators, Processing provider, functions of expressions, menu."""

from qgis.core import QgsApplication
from qgis.PyQt.QtCore import QCoreApplication, QTranslator

from .about import PLUGIN_FOLDER
from .expressions.registered import Functions
from .forms.own_tables import OWN_TABLES
from .processing.provider import TailingsProvider
from .translation import user_languages


class TailingsPlugin:
    """The plugin object QGIS holds. `iface` is None under qgis_process."""

    def __init__(self, iface):
        self.iface = iface
        self.provider = None
        self.functions = None
        self.translators = []
        self.menu = None
        self.window = None

    def initProcessing(self):
        """Register the algorithms and the functions of expressions; all that a headless run needs."""
        self._install_translators()
        OWN_TABLES.watch()
        self.functions = Functions()
        self.provider = TailingsProvider()
        QgsApplication.processingRegistry().addProvider(self.provider)

    def initGui(self):
        """Start inside the QGIS window."""
        from .menu import PluginMenu
        from .window.start import WindowParts

        self.initProcessing()
        self.menu = PluginMenu(self.iface)
        self.window = WindowParts(self.iface)
        self.menu.add_first(
            [part.menu_action for part in self.window.parts if getattr(part, "menu_action", None)]
        )

    def unload(self):
        """Leave QGIS as it was found."""
        if self.window is not None:
            self.window.remove()
            self.window = None
        if self.menu is not None:
            self.menu.remove()
            self.menu = None
        if self.provider is not None:
            QgsApplication.processingRegistry().removeProvider(self.provider)
            self.provider = None
        if self.functions is not None:
            self.functions.remove()
            self.functions = None
        OWN_TABLES.unwatch()
        for translator in self.translators:
            QCoreApplication.removeTranslator(translator)
        self.translators = []

    def _install_translators(self):
        """Let tr() speak the user's language, and the next best where it has no text.

        Qt asks the translator installed last first. Nothing is loaded for English, the source language.
        """
        for language in reversed(user_languages()):
            translator = QTranslator()
            if translator.load(str(PLUGIN_FOLDER / "i18n" / f"tailings_plugin_{language}.qm")):
                QCoreApplication.installTranslator(translator)
                self.translators.append(translator)
