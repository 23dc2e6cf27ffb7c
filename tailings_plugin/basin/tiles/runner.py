"""Who does the steps of a job: threads of this process, or whatever else keeps to the protocol."""

from collections.abc import Callable, Sequence
from functools import partial
from typing import Any, Protocol

from ..grid.blocks import map_threads
from .job import Job, Tick

Step = Callable[[Job, int], Any]


class Runner(Protocol):
    """Does a step for tiles."""

    def each(self, step: Step, job: Job, numbers: Sequence[int], tick: Tick) -> list[Any]:
        """Return [step(job, number) for number in numbers], in this order.

        Calls `tick` with the share that is done, several times a second. What it or a step raises ends the run,
        within a second: steps that are under way see that by `job.cancelled`, and none is at work any more on return.
        """
        ...


class Threads:
    """Threads of this process."""

    def __init__(self, threads: int):
        self.threads = threads

    def each(self, step: Step, job: Job, numbers: Sequence[int], tick: Tick) -> list[Any]:
        """Do as the protocol says."""

        def watched(fraction: float) -> None:
            try:
                tick(fraction)
            except BaseException:
                job.stop.set()
                raise

        return map_threads(partial(step, job), watched, numbers, threads=self.threads)
