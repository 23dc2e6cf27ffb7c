"""The plugin's menu in the QGIS window: doors to the Processing dialogs and to the parts of the window."""

from html import escape

from qgis.PyQt.QtGui import QAction, QIcon
from qgis.PyQt.QtWidgets import QMenu, QMessageBox

from .about import HOMEPAGE, NAME, PLUGIN_FOLDER, VERSION
from .system_reasons import reason_said
from .translation import tr
from .window.copies import save_copies
from .window.guide import open_guide
from .window.tools import open_tool


class PluginMenu:
    """*Plugins > Tailings Hazard*: opens the algorithm dialogs people start with."""

    def __init__(self, iface):
        self.iface = iface
        self.menu = QMenu(NAME)
        self.menu.setIcon(QIcon(str(PLUGIN_FOLDER / "icons" / "plugin.svg")))
        for text, icon, algorithm_id in (
            (tr("New inventory…"), "inventory", "createinventory"),
            (tr("Import facilities…"), "inventory", "importinventory"),
            (tr("Check inventory…"), "inventory", "checkinventory"),
            (tr("Get open data…"), "inventory", "fetchopendata"),
            (tr("Assess facilities…"), "map", "assess"),
        ):
            action = self.menu.addAction(QIcon(str(PLUGIN_FOLDER / "icons" / f"{icon}.svg")), text)
            action.setObjectName(f"tailings_{algorithm_id}")
            # Bound now: a plain closure would open the last algorithm from every entry.
            action.triggered.connect(lambda _checked, key=algorithm_id: open_tool(key))
        self.menu.addSeparator()
        copies = self.menu.addAction(tr("Copies to edit and to try…"))
        copies.setObjectName("tailings_copies")
        copies.triggered.connect(lambda: save_copies(iface))
        self.menu.addAction(tr("Empty the cache of open data…")).triggered.connect(self.empty_cache)
        self.menu.addSeparator()
        self.guide = self.menu.addAction(tr("Guide"))
        self.guide.setObjectName("tailings_guide")
        self.guide.triggered.connect(lambda: open_guide(iface))
        self.menu.addAction(tr("About…")).triggered.connect(self.show_about)
        self.iface.pluginMenu().addMenu(self.menu)
        # Under Help, where people look for it, by the name of the plugin.
        self.help = QAction(self.menu.icon(), NAME, self.menu)
        self.help.triggered.connect(self.guide.trigger)
        self.iface.pluginHelpMenu().addAction(self.help)

    def add_first(self, actions: list[QAction]) -> None:
        """Put what belongs to other parts of the window above the tools."""
        first = self.menu.actions()[0]
        self.menu.insertActions(first, actions)
        if actions:
            self.menu.insertSeparator(first)

    def remove(self) -> None:
        """Take the menu out of the window."""
        self.iface.pluginHelpMenu().removeAction(self.help)
        self.iface.pluginMenu().removeAction(self.menu.menuAction())
        self.menu.deleteLater()

    def empty_cache(self) -> None:
        """Ask, and remove what was fetched and kept for all projects; fetched folders stay."""
        from .processing.fetching.cache import Cache

        cache = Cache()
        question = tr(
            "Remove everything that Get open data keeps in {folder}? Folders of open data stay as they are."
        ).format(folder=cache.folder)
        if QMessageBox.question(self.iface.mainWindow(), NAME, question) != QMessageBox.StandardButton.Yes:
            return
        try:
            said = tr("{mb} MB were removed.").format(mb=f"{cache.clear() / 1e6:.1f}")
        except OSError as problem:
            said = tr("{file} cannot be removed: {reason}.").format(
                file=problem.filename, reason=reason_said(problem)
            )
        QMessageBox.information(self.iface.mainWindow(), NAME, said)

    def show_about(self) -> None:
        """Say what the plugin is, its version and where to read on."""
        text = tr("Hazard rating, downstream analysis and hazard maps of mine tailings facilities.")
        QMessageBox.about(
            self.iface.mainWindow(),
            NAME,
            f"<h3>{escape(NAME)} {escape(VERSION)}</h3><p>{escape(text)}</p>"
            f'<p><a href="{escape(HOMEPAGE)}">{escape(HOMEPAGE)}</a></p>',
        )
