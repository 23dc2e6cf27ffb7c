"""The toolbar: the tools in it, the actions of other parts, and nothing left of it at the end."""

import pytest
from qgis.core import QgsApplication
from qgis.PyQt.QtCore import QCoreApplication, QEvent
from qgis.PyQt.QtGui import QAction
from qgis.PyQt.QtWidgets import QToolBar

from tailings_plugin.window import start, toolbar

TOOLS = ["assess", "fetchopendata", "createinventory", "importinventory"]


def let_qt_delete():
    QCoreApplication.sendPostedEvents(None, QEvent.Type.DeferredDelete)
    QgsApplication.processEvents()


@pytest.fixture
def bar(qgis_iface):
    made = toolbar.Toolbar(qgis_iface)
    yield made
    made.remove()


def test_the_tools_are_there_with_names_that_stay(bar):
    assert bar.toolbar.objectName() == "TailingsHazardToolBar"
    names = [action.objectName() for action in bar.toolbar.actions()]
    assert names == [f"tailings_toolbar_{each}" for each in TOOLS]
    assert not any(action.icon().pixmap(24).isNull() for action in bar.toolbar.actions())


def test_a_button_opens_its_own_tool(bar, monkeypatch):
    opened = []
    monkeypatch.setattr(toolbar, "open_tool", opened.append)
    for action in bar.toolbar.actions():
        action.trigger()
    assert opened == TOOLS


def test_an_action_added_outlives_the_toolbar(bar):
    first, second = QAction("a", None), QAction("b", None)
    bar.add(first)
    bar.add(second)
    assert [action.isSeparator() for action in bar.toolbar.actions()] == [*[False] * 4, True, False, False]
    bar.remove()
    let_qt_delete()
    assert first.text() == "a", "it belongs to its part"


def test_nothing_is_left_of_it(bar, qgis_iface):
    bar.remove()
    let_qt_delete()
    assert qgis_iface.mainWindow().findChild(QToolBar, toolbar.OBJECT_NAME) is None
    bar.remove()  # a second time harms nothing


def test_the_parts_of_the_window_find_their_actions_in_it(qgis_iface, monkeypatch):
    class Silent:
        def __init__(self, iface):
            pass

        def remove(self):
            pass

    class Button(Silent):
        def __init__(self, iface):
            self.action = QAction("part", None)

    monkeypatch.setattr(start.WindowParts, "PARTS", (Silent, Button))
    window = start.WindowParts(qgis_iface)
    assert [action.text() for action in window.parts[-1].toolbar.actions()][-1] == "part"
    window.remove()
    assert window.parts == []
