"""The progress of a run made of several: each has its share, and the whole never goes back."""

from collections.abc import Mapping

from qgis.core import QgsProcessingFeedback


class Phases(QgsProcessingFeedback):
    """Hands on what the runs tell, and their progress as a share of the whole.

    shares: how long each phase takes beside the others, in their order; one that is left out ends as the next begins.
    """

    def __init__(self, whole: QgsProcessingFeedback, shares: Mapping[str, float]):
        super().__init__(False)
        self._whole = whole
        self._ends: dict[str, float] = {}
        total, end = sum(shares.values()), 0.0
        for name, share in shares.items():
            end += share
            self._ends[name] = 100.0 * end / total
        self._starts = dict(zip(self._ends, (0.0, *self._ends.values()), strict=False))
        self._start, self._end, self._furthest = 0.0, 0.0, 0.0
        self.progressChanged.connect(self._hand_on)
        whole.canceled.connect(self.cancel)
        if whole.isCanceled():
            self.cancel()

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

    def setProgressText(self, text):  # noqa: N802
        self._whole.setProgressText(text)

    def reportError(self, error, fatalError=False):  # noqa: N802, N803
        self._whole.reportError(error, fatalError)

    def pushWarning(self, warning):  # noqa: N802
        self._whole.pushWarning(warning)

    def pushInfo(self, info):
        self._whole.pushInfo(info)

    def pushCommandInfo(self, info):
        self._whole.pushCommandInfo(info)

    def pushDebugInfo(self, info):
        self._whole.pushDebugInfo(info)

    def pushConsoleInfo(self, info):
        self._whole.pushConsoleInfo(info)

    def pushFormattedMessage(self, html, text):  # noqa: N802
        self._whole.pushFormattedMessage(html, text)
