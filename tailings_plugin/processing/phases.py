"""Feedback between a run and who hears it: shares of the progress of a whole, texts apart from its figures."""

from collections.abc import Mapping

from qgis.core import QgsProcessingFeedback
from qgis.PyQt.QtCore import QCoreApplication

# The class of the feedback of qgis_process, which is not among those of PyQGIS.
CONSOLE = "ConsoleFeedback"
# It writes a dot or a figure for so many per cent each.
PER_TICK = 2.5


class HandsOn(QgsProcessingFeedback):
    """Hands on all that a run tells to another feedback, but for its progress, and heeds its cancel."""

    def __init__(self, whole: QgsProcessingFeedback):
        super().__init__(False)
        self._whole = whole
        whole.canceled.connect(self.cancel)
        if whole.isCanceled():
            self.cancel()

    def setProgressText(self, text):  # noqa: N802
        self.begin_line()
        self._whole.setProgressText(text)

    def reportError(self, error, fatalError=False):  # noqa: N802, N803
        self.begin_line()
        self._whole.reportError(error, fatalError)

    def pushWarning(self, warning):  # noqa: N802
        self.begin_line()
        self._whole.pushWarning(warning)

    def pushInfo(self, info):
        self.begin_line()
        self._whole.pushInfo(info)

    def pushCommandInfo(self, info):
        self.begin_line()
        self._whole.pushCommandInfo(info)

    def pushDebugInfo(self, info):
        self.begin_line()
        self._whole.pushDebugInfo(info)

    def pushConsoleInfo(self, info):
        self.begin_line()
        self._whole.pushConsoleInfo(info)

    def pushFormattedMessage(self, html, text):  # noqa: N802
        self.begin_line()
        self._whole.pushFormattedMessage(html, text)

    def begin_line(self) -> None:
        """Make room for a text; nothing needs be done where each stands on its own."""


class Phases(HandsOn):
    """Hands on what the runs tell, and their progress as a share of the whole.

    shares: how long each phase takes beside the others, in their order; one that is left out ends as the next begins.
    """

    def __init__(self, whole: QgsProcessingFeedback, shares: Mapping[str, float]):
        super().__init__(whole)
        self._ends: dict[str, float] = {}
        total, end = sum(shares.values()), 0.0
        for name, share in shares.items():
            end += share
            self._ends[name] = 100.0 * end / total
        self._starts = dict(zip(self._ends, (0.0, *self._ends.values()), strict=False))
        self._start, self._end, self._furthest = 0.0, 0.0, 0.0
        self.progressChanged.connect(self._hand_on)

    def begin(self, name: str) -> None:
        """Go on to a phase; KeyError for one that was not planned."""
        self._start = self._end = self._starts[name]
        self.setProgress(0.0)
        self._reach(self._start)
        self._end = self._ends[name]

    def finish(self) -> None:
        """Tell that all is done."""
        self._reach(100.0)

    def _hand_on(self, progress: float) -> None:
        self._reach(self._start + (self._end - self._start) * min(max(progress, 0.0), 100.0) / 100.0)

    def _reach(self, progress: float) -> None:
        if progress > self._furthest:
            self._furthest = progress
            self._whole.setProgress(progress)


class OwnLines(HandsOn):
    """Ends the line of the figures of progress, as qgis_process writes them, before a text begins."""

    def __init__(self, whole: QgsProcessingFeedback):
        super().__init__(whole)
        self._figures, self._ticks = False, -1
        self.progressChanged.connect(self._hand_on)

    def _hand_on(self, progress: float) -> None:
        ticks = int(progress / PER_TICK)
        if ticks > self._ticks:
            self._figures, self._ticks = True, ticks
        self._whole.setProgress(progress)

    def begin_line(self) -> None:
        """End the line of the figures, where there are any."""
        if self._figures:
            self._figures = False
            self._whole.pushInfo("")


def on_own_lines(feedback: QgsProcessingFeedback) -> QgsProcessingFeedback:
    """Return the feedback of a run so that texts and figures of progress never stand in one line.

    qgis_process writes "10...20..." without a line break, and the next text behind it; with --json it writes neither.
    """
    if feedback.metaObject().className() != CONSOLE or "--json" in QCoreApplication.arguments():
        return feedback
    return OwnLines(feedback)
