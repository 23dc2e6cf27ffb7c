"""Texts and figures of progress never stand in one line of qgis_process."""

import pytest
from qgis.core import QgsProcessingFeedback
from qgis.PyQt.QtCore import QCoreApplication

from tailings_plugin.processing.phases import OwnLines, Phases, on_own_lines


class ConsoleFeedback(QgsProcessingFeedback):
    """Writes as qgis_process does: figures without a line break, texts with one behind them."""

    def __init__(self):
        super().__init__(False)
        self.written = ""
        self.progressChanged.connect(self._figure)

    def _figure(self, figure):
        if figure in (50, 60, 70):  # it writes dots and figures at every fortieth only
            self._write(f"{figure:.0f}...")

    def _write(self, text):
        self.written += text

    def pushInfo(self, text):
        self._write(text + "\n")

    def pushWarning(self, text):  # noqa: N802 - QGIS's name
        self._write(f"WARNING:\t{text}\n")

    def setProgressText(self, text):  # noqa: N802 - QGIS's name
        self._write(text + "\n")


def test_a_text_begins_a_line(qgis_app):
    console = ConsoleFeedback()
    feedback = on_own_lines(console)
    feedback.setProgressText("Reading")
    feedback.setProgress(60)
    feedback.pushInfo("80 cells")
    feedback.pushWarning("coarse")
    feedback.setProgress(61)
    feedback.pushInfo("still")
    feedback.setProgress(70)
    feedback.pushWarning("far")
    assert console.written == "Reading\n60...\n80 cells\nWARNING:\tcoarse\nstill\n70...\nWARNING:\tfar\n"


def test_shares_of_a_whole_keep_to_it(qgis_app):
    console = ConsoleFeedback()
    phases = Phases(on_own_lines(console), {"one": 1, "two": 1})
    phases.begin("two")
    phases.pushInfo("half")
    assert console.written == "50...\nhalf\n"


def test_a_cancel_comes_through(qgis_app):
    console = ConsoleFeedback()
    feedback = on_own_lines(console)
    console.cancel()
    assert feedback.isCanceled()
    assert on_own_lines(console).isCanceled()


@pytest.mark.parametrize("arguments", [[], ["--json"]])
def test_only_the_console_needs_it(qgis_app, monkeypatch, arguments):
    monkeypatch.setattr(QCoreApplication, "arguments", lambda: ["qgis_process", *arguments])
    plain = QgsProcessingFeedback(False)
    assert on_own_lines(plain) is plain
    assert isinstance(on_own_lines(ConsoleFeedback()), OwnLines) is (not arguments)
