"""What the steps in the QGIS window share: where inputs and results are, screenshots, waiting, the mouse."""

import os
from pathlib import Path

from qgis.core import Qgis, QgsApplication
from qgis.PyQt.QtCore import QEventLoop, Qt, QTimer
from qgis.PyQt.QtTest import QTest

FOLDER = Path(os.environ["TAILINGS_WINDOW_FOLDER"])
# Steps write here by name; the tests read it from results.json.
results = {"qgis": Qgis.QGIS_VERSION_INT}


def picture(widget, name):
    """Save a screenshot of a window as the user sees it."""
    for _ in range(5):
        QgsApplication.processEvents()
    widget.grab().save(str(FOLDER / f"{name}.png"))


def wait(milliseconds):
    """Let QGIS go on with its work."""
    loop = QEventLoop()
    QTimer.singleShot(milliseconds, loop.quit)
    loop.exec()


def wait_for(condition, milliseconds=20_000):
    """Let QGIS work until a condition holds; return whether it came to hold."""
    for _ in range(milliseconds // 100):
        if condition():
            return True
        wait(100)
    return bool(condition())


def click(widget, position=None):
    """Press a button, or a place of a widget, with the left mouse button."""
    at = () if position is None else (Qt.KeyboardModifier.NoModifier, position)
    QTest.mouseClick(widget, Qt.MouseButton.LeftButton, *at)
