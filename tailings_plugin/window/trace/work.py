"""The work behind the map: one piece at a time, in the background, and what was read of reliefs kept for the next."""

import math
from collections.abc import Callable, Collection
from dataclasses import dataclass
from pathlib import Path

from qgis.core import QgsApplication, QgsTask
from qgis.PyQt.QtCore import QObject, pyqtSignal

from ... import basin, consequence
from ...basin.grid.relief import HIGHEST_M, LOWEST_M
from ...consequence.below import Downstream
from ...errors import DataProblem, let_go
from ...translation import explained, tr
from .reliefs import CountrySource, Relief


class Stopped(Exception):
    """The task was cancelled."""


@dataclass(frozen=True)
class Question:
    """A place in WGS 84 that water is followed from, over which relief and borders."""

    longitude: float
    latitude: float
    relief: Relief
    countries: CountrySource


@dataclass(frozen=True)
class Answer:
    """What lies below the place of a question; `problem` says in words why nothing is known, `notes` what to mind.

    `crs_wkt` is that of the relief, and of the path.
    """

    question: Question
    below: Downstream | None = None
    crs_wkt: str = ""
    problem: str = ""
    notes: tuple[str, ...] = ()


class _Opened:
    """A relief in a file as it was at `stamp`, and the lowest of the heights too low to be any (infinite: none)."""

    def __init__(self, stamp: object, path: str):
        self.stamp, self.lowest_m = stamp, math.inf
        self.file = basin.open_relief(path, too_low=self._too_low)

    def _too_low(self, path: str, count: int, value: float) -> None:
        self.lowest_m = min(self.lowest_m, value)

    def prepare(self, tick: Callable[[float], None]) -> None:
        """Find the directions of all of it, if there is room: then paths are there at once."""
        try:
            self.file.prepare(tick)
        except DataProblem as problem:  # too large for the memory, or empty: tracing needs less, or says so
            let_go(problem)

    def notes(self) -> tuple[str, ...]:
        """Return what to mind of what was read of it."""
        if math.isinf(self.lowest_m):
            return ()
        text = tr(
            "Heights of {value} m and the like, below {lowest} or above {highest} m, are taken for no-data."
        )
        found = text.format(value=f"{self.lowest_m:g}", lowest=f"{LOWEST_M:g}", highest=f"{HIGHEST_M:g}")
        return (found,)


class KeptReliefs:
    """Reliefs in files that were opened, with what was read of them: the overview and the latest other one."""

    MOST = 2

    def __init__(self):
        self._files: dict[str, _Opened] = {}

    def open(self, relief: Relief) -> "_Opened":
        """Return a relief, opened anew where its file has changed since."""
        stamp = _stamp(relief.path)
        known = self._files.pop(relief.path, None)
        if known is None or known.stamp != stamp:
            known = _Opened(stamp, relief.path)
        self._files[relief.path] = known
        while len(self._files) > self.MOST:
            del self._files[next(iter(self._files))]
        return known

    def of(self, paths: Collection[str]) -> "KeptReliefs":
        """Return those of files at these paths; others may be deleted or replaced then."""
        kept = KeptReliefs()
        kept._files = {path: file for path, file in self._files.copy().items() if path in paths}
        return kept


def _stamp(path: str) -> object:
    try:
        status = Path(path).stat()
    except (OSError, ValueError):
        return None
    return status.st_mtime_ns, status.st_size


def answered(question: Question, kept: KeptReliefs, tick: Callable[[float], None]) -> Answer:
    """Return what lies below the place of a question. What `tick` raises ends the work."""
    try:
        opened = kept.open(question.relief)
        opened.prepare(lambda fraction: tick(0.8 * fraction))
        traces = basin.trace(
            opened.file,
            [[question.longitude, question.latitude]],
            countries=question.countries.path,
            tick=lambda fraction: tick(0.8 + 0.2 * fraction),
        )
        (below,) = consequence.downstream(traces)
    except DataProblem as problem:
        said = explained(problem)
        let_go(problem)
        return Answer(question, problem=said)
    return Answer(question, below, traces.traced.terrain.grid.crs_wkt, notes=opened.notes())


class _Task(QgsTask):
    """A piece of work in a thread of QGIS; what it returned is in `result`, what it raised in `error`."""

    def __init__(self, text: str, work: Callable[[Callable[[float], None]], object]):
        super().__init__(text, QgsTask.Flag.CanCancel | QgsTask.Flag.Silent)
        self.work, self.result, self.error = work, None, None

    def run(self):
        try:
            self.result = self.work(self._tick)
        except Stopped:
            return False
        except Exception as error:
            self.error = error
            return False
        return True

    def _tick(self, fraction: float) -> None:
        if self.isCanceled():
            raise Stopped
        self.setProgress(100.0 * fraction)


class Worker(QObject):
    """Answers questions one after the other. `found` tells each Answer, `busy` whether something is worked at."""

    found = pyqtSignal(object)
    busy = pyqtSignal(bool)
    progressed = pyqtSignal(float)

    def __init__(self, parent: QObject | None = None):
        super().__init__(parent)
        self.kept = KeptReliefs()
        self._waiting: list[Question] = []
        self._task: _Task | None = None
        # What runs is a question of this kind; None: a relief is prepared, for whoever asks next.
        self._question: Question | None = None

    @property
    def is_busy(self) -> bool:
        """Tell whether an answer is still to come."""
        return bool(self._waiting) or self._question is not None

    def prepare(self, relief: Relief) -> None:
        """Read a relief before anybody asks, unless something is worked at."""
        if self._task is None:
            kept = self.kept

            def work(tick: Callable[[float], None]) -> None:
                try:
                    kept.open(relief).prepare(tick)
                except DataProblem as problem:  # nobody asked yet; whoever does is told
                    let_go(problem)

            self._start(None, work)

    def ask(self, question: Question, is_added: bool) -> None:
        """Have a question answered; unless it is added, those asked before are dropped."""
        if not is_added:
            self.cancel()
        self._waiting.append(question)
        self.busy.emit(True)
        self._next()

    def cancel(self) -> None:
        """Drop all questions; what is being read goes on only where nobody asked for it yet."""
        self._waiting.clear()
        if self._task is not None and self._question is not None:
            self._question = None
            self._task.cancel()
        self.busy.emit(False)

    def forget(self, but: Collection[str] = ()) -> None:
        """Let go of what was read of reliefs, but of these; what is worked at keeps its own until it is done."""
        self.kept = self.kept.of(but)

    def stop(self) -> None:
        """End all work; nobody is told any more. What runs comes to its end by itself within half a second."""
        self._waiting.clear()
        task, self._task, self._question = self._task, None, None
        if task is not None:
            task.taskCompleted.disconnect(self._done)
            task.taskTerminated.disconnect(self._done)
            task.progressChanged.disconnect(self.progressed)
            task.cancel()

    def _next(self) -> None:
        if self._task is not None or not self._waiting:
            return
        question = self._waiting.pop(0)
        kept = self.kept
        self._start(question, lambda tick: answered(question, kept, tick))

    def _start(self, question: Question | None, work: Callable[[Callable[[float], None]], object]) -> None:
        self._question = question
        self._task = _Task(tr("Following the water downstream"), work)
        self._task.progressChanged.connect(self.progressed)
        self._task.taskCompleted.connect(self._done)
        self._task.taskTerminated.connect(self._done)
        QgsApplication.taskManager().addTask(self._task)

    def _done(self) -> None:
        task, question = self._task, self._question
        self._task = self._question = None
        if task is None:
            return
        if question is not None and task.result is not None:
            self.found.emit(task.result)
        self._next()
        if not self.is_busy:
            self.busy.emit(False)
        if task.error is not None:
            raise task.error
