"""What a run over tiles is made of, for any thread, process or machine that works on a tile of it."""

from collections.abc import Callable, Sequence
from dataclasses import dataclass, field
from threading import Event, Lock, RLock
from typing import Any, TypeVar
from uuid import uuid4

import numpy as np

from ..paths.ends import Sink
from .source import Heights
from .store import Store
from .tiling import Tiling

Tick = Callable[[float], None]
Known = TypeVar("Known")


@dataclass(frozen=True)
class Settings:
    """What the caller decides: as of `paths.terrain.relief_terrain`, but `rivers` None where none are given."""

    sinks: Sequence[Sink] = ()
    sea_level_m: float | None = None
    rivers: Sequence[np.ndarray] | None = None
    burn_depth_m: float = 0.0


@dataclass(frozen=True, eq=False)
class Job:
    """Relief, folder of findings, tiles and settings of a run; `wanted`: what to add up, CELLS and AREA.

    Steps are functions `step(job, number)` of a module: they read what they need of a tile from the relief and the
    store, leave there what they find, whole or not at all, and return little or nothing. So the same step of a tile may
    be done twice, by whomever. A job can be pickled; within a process every copy is one and the same, so that the
    relief is opened once (`source`) and what all its tiles need is read once (`once`).
    """

    source: Heights
    store: Store
    tiling: Tiling
    settings: Settings
    wanted: tuple[str, ...] = ()
    key: str = field(default_factory=lambda: uuid4().hex)
    stop: Event = field(default_factory=Event, repr=False)
    _known: dict[str, Any] = field(default_factory=dict, repr=False)
    _lock: Any = field(default_factory=RLock, repr=False)

    def once(self, name: str, make: Callable[[], Known]) -> Known:
        """Return what `make` gives, made once in this process."""
        with self._lock:
            if name not in self._known:
                self._known[name] = make()
            return self._known[name]

    def cancelled(self) -> bool:
        """Tell whether the run has been given up: steps then end within a moment and keep nothing half-done."""
        return self.stop.is_set()

    def __reduce__(self) -> tuple[Any, ...]:
        given = self.source, self.store, self.tiling, self.settings, self.wanted, self.key
        return _of_this_process, given


# The job that this process works on for another, so that its relief stays open from one step to the next.
_JOBS: dict[str, Job] = {}
_JOBS_LOCK = Lock()


def _of_this_process(*given: Any) -> Job:
    key = given[-1]
    with _JOBS_LOCK:
        if key not in _JOBS:
            _JOBS.clear()
            _JOBS[key] = Job(*given)
        return _JOBS[key]


def give_up(key: str) -> None:
    """Let steps of another's job that this process is at end within a moment."""
    with _JOBS_LOCK:
        job = _JOBS.get(key)
    if job is not None:
        job.stop.set()
