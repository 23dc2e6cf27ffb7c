"""Start and stop of the plugin in a QGIS window."""

from unittest.mock import MagicMock

import pytest
from qgis.core import QgsApplication
from qgis.PyQt.QtWidgets import QMainWindow, QMenu

import tailings_plugin
from tailings_plugin.processing.provider import TailingsProvider


class Window:
    """As much of QGIS's interface object as these tests look at; the rest takes every call."""

    def __init__(self):
        self.plugins = QMenu()
        self.main = QMainWindow()
        self.addToolBar, self.addDockWidget = self.main.addToolBar, self.main.addDockWidget
        self.removeDockWidget = self.main.removeDockWidget

    def __getattr__(self, name):
        return MagicMock(name=name)

    def pluginMenu(self):  # noqa: N802 - QGIS's name
        return self.plugins

    def mainWindow(self):  # noqa: N802 - QGIS's name
        return self.main


@pytest.fixture
def registry(registered):
    """The registry without the provider of the other tests, which get a new one afterwards."""
    registry = QgsApplication.processingRegistry()
    registry.removeProvider("tailings")
    yield registry
    registry.addProvider(TailingsProvider())


def test_the_menu_opens_the_dialogs_of_its_entries(registry, monkeypatch):
    opened = []
    window = Window()
    plugin = tailings_plugin.classFactory(window)
    plugin.initGui()
    monkeypatch.setattr("tailings_plugin.menu.open_tool", opened.append)
    (entry,) = window.plugins.actions()
    tools = ["createinventory", "importinventory", "checkinventory", "fetchopendata", "assess"]
    for action in entry.menu().actions():
        if action.objectName() in [f"tailings_{key}" for key in tools]:
            action.trigger()
    assert opened == tools
    assert all(registry.algorithmById(f"tailings:{key}") for key in tools)
    plugin.unload()


@pytest.mark.parametrize("answer", ["Yes", "No"])
def test_the_cache_is_emptied_only_after_a_yes(registry, monkeypatch, tmp_path, answer):
    from tailings_plugin import menu
    from tailings_plugin.processing.fetching import cache

    monkeypatch.setattr(cache, "default_folder", lambda: tmp_path)
    cache.Cache().put("https://host/a.tif", cache.Tag(5), 0, b"12345")
    asked, told = [], []

    class Box:
        StandardButton = menu.QMessageBox.StandardButton

        @staticmethod
        def question(_parent, _title, text):
            asked.append(text)
            return getattr(Box.StandardButton, answer)

        @staticmethod
        def information(_parent, _title, text):
            told.append(text)

    monkeypatch.setattr(menu, "QMessageBox", Box)
    window = Window()
    window.mainWindow = lambda: None
    made = menu.PluginMenu(window)
    made.empty_cache()
    made.remove()
    assert str(tmp_path) in asked[0]
    assert [text.endswith("were removed.") for text in told] == ([True] if answer == "Yes" else [])
    assert bool(list(tmp_path.rglob("*.data"))) == (answer == "No")


def test_unload_leaves_nothing(registry):
    window = Window()
    plugin = tailings_plugin.classFactory(window)
    plugin.initGui()
    assert registry.providerById("tailings") is not None
    plugin.unload()
    assert registry.providerById("tailings") is None
    assert window.plugins.actions() == []


def test_headless_start_needs_no_window(registry):
    plugin = tailings_plugin.classFactory(None)
    plugin.initProcessing()
    assert registry.algorithmById("tailings:assess") is not None
    plugin.unload()


def test_the_guide_is_in_both_menus_and_leaves_them(registry, monkeypatch):
    from tailings_plugin import menu

    opened = []
    monkeypatch.setattr(menu, "open_guide", opened.append)
    window = Window()
    help_menu = QMenu()
    window.pluginHelpMenu = lambda: help_menu
    made = menu.PluginMenu(window)
    (entry,) = help_menu.actions()
    assert entry.text() == "Tailings Hazard"
    entry.trigger()
    (own,) = [action for action in made.menu.actions() if action.text() == "Guide"]
    own.trigger()
    assert opened == [window, window]
    made.remove()
    assert help_menu.actions() == []


def test_the_menu_offers_copies(registry, monkeypatch):
    from tailings_plugin import menu

    asked = []
    monkeypatch.setattr(menu, "save_copies", asked.append)
    window = Window()
    made = menu.PluginMenu(window)
    (own,) = [action for action in made.menu.actions() if action.text() == "Copies to edit and to try…"]
    own.trigger()
    assert asked == [window]
    made.remove()
