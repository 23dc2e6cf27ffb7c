"""Steps of tiles on the workers of a Dask cluster. Tiles travel as files in a folder that all of them share.

Arguments and results of tasks are small; what is found of a tile is complete in its file or not there, so a step may be
done again anywhere. A worker is looked at before it gets a tile (`worker.py`), those that join later too.
"""

import os
import pkgutil
from collections import deque
from collections.abc import Callable, Iterable, Iterator, Sequence
from contextlib import suppress
from functools import partial
from pathlib import Path
from queue import Empty, SimpleQueue
from time import monotonic, sleep
from typing import Any

from ...errors import DataProblem, Reason
from .job import Job, Tick
from .plan import GB
from .runner import Step
from .scheduler import ANSWER_S, WAIT_S, GoneError, Scheduler, Ticking, begin
from .worker import CODE, SEEN, name_of, need_of, of_worker, same, see, stop, unseen, work

# Seconds: until a first worker must be there, between looks at who is, to tell workers that the run is given up.
WORKERS_S, LOOK_S, STOP_S = 20.0, 3.0, 0.5
# Tasks given out at once for each thread: those that wait are there for workers that join.
IN_FLIGHT = 4
# How often a step that failed on a worker is tried again, perhaps on another.
RETRIES = 2
# Dask gives a worker no more tasks above this share of its memory.
MEMORY_SHARE = 0.8


class Cluster:
    """Workers of a Dask scheduler that work on the tiles of one run; to be closed.

    address: of the scheduler. job: of which workers must see the store and the relief. memory_bytes: what
    a worker takes for a number of tiles at once. Raises DataProblem as `Scheduler`, without workers, and for one that
    lacks something.
    """

    def __init__(self, address: str, job: Job, memory_bytes: Callable[[int], float], tick: Tick):
        self._need, self._memory_bytes = need_of(job), memory_bytes
        # Their numbers of threads.
        self._fit: dict[str, int] = {}
        self._out_of_reach: set[str] = set()
        self._info: Any = None
        self._scheduler = Scheduler(address, lambda: tick(0.0))
        self._looked = self._seen = monotonic()
        try:
            (Path(self._need.folder) / SEEN).write_text(self._need.word, encoding="ascii")
            self._meet(lambda: tick(0.0))
        except BaseException:
            self.close()
            raise

    def __enter__(self) -> "Cluster":
        return self

    def __exit__(self, *_: object) -> None:
        self.close()

    def close(self) -> None:
        """Leave the cluster, whose workers stay; what they were given and have not begun is taken back."""
        self._scheduler.close()
        for path in Path(self._need.folder).glob(f"{SEEN}*"):
            path.unlink(missing_ok=True)

    def each(self, step: Step, job: Job, numbers: Sequence[int], tick: Tick) -> list[Any]:
        """Do as the protocol of runners says; workers give up the tiles they are at when they hear of it."""
        if not numbers:
            return []
        flight = _Flight(self, step, job, numbers)
        try:
            return flight.done(tick)
        except BaseException:
            flight.give_up()
            raise

    @property
    def fit(self) -> list[str]:
        """The addresses of the workers that may get tiles."""
        return list(self._fit)

    @property
    def at_once(self) -> int:
        """How many tasks are given out at once."""
        return IN_FLIGHT * sum(self._fit.values())

    def submit(self, function: Callable, *what: Any) -> Any:
        """Give a function with its arguments to the workers that are fit."""
        return self._scheduler.client.submit(function, *what, pure=False, retries=RETRIES, workers=self.fit)

    def result_of(self, future: Any, tick: Ticking) -> Any:
        """Return what a task that has ended gave, as the scheduler does."""
        return self._scheduler.result_of(future, tick)

    def take_back(self, futures: Iterable[Any], job: Job) -> None:
        """Let workers not begin what they were given, and give up what they are at."""
        if not self._scheduler.is_there:
            return
        client = self._scheduler.client

        def tell() -> None:
            client.cancel(list(futures))
            client.run(stop, job.key, workers=self.fit, on_error="ignore")

        with suppress(Exception):
            begin(tell).result(STOP_S)

    def look_around(self, tick: Ticking) -> None:
        """See now and then who has come and gone; DataProblem for a lost scheduler, or when nobody is left."""
        if not self._scheduler.is_there:
            raise self._scheduler.lost()
        now = monotonic()
        if self._info is None:
            if now - self._looked > LOOK_S:
                self._looked, self._info = now, begin(self._scheduler.workers)
        elif self._info.done():
            info, self._info = self._info, None
            self._see(info.result(), tick)
        elif now - self._looked > ANSWER_S:
            raise self._scheduler.silent()

    def _meet(self, tick: Ticking) -> None:
        """Wait for the first workers, and look at all that are there."""
        end = monotonic() + WORKERS_S
        while not (there := self._scheduler.ask(self._scheduler.workers, tick)):
            if monotonic() > end:
                raise self._scheduler.alone()
            tick()
            sleep(WAIT_S)
        self._see(there, tick)

    def _see(self, there: dict[str, Any], tick: Ticking) -> None:
        """Forget workers that are gone, and look at new ones."""
        self._fit = {address: threads for address, threads in self._fit.items() if address in there}
        new = {address: about for address, about in there.items() if address not in self._fit}
        if new:
            self._look_at(new, tick)
        if self._fit:
            self._seen = monotonic()
        elif monotonic() - self._seen > ANSWER_S:
            raise self._scheduler.alone()

    def _look_at(self, new: dict[str, Any], tick: Ticking) -> None:
        """See that workers have what they need, and take them on; those that end meanwhile do not count."""
        self._out_of_reach.clear()
        for what, ours, other in _alike():
            for address, theirs in self._asked_of(new, pkgutil.resolve_name, what, tick=tick).items():
                name = name_of(address, new[address])
                if isinstance(theirs, Exception):
                    raise of_worker(name, _lacking(what.partition(":")[0], theirs))
                if other and theirs != ours:
                    raise of_worker(name, other.with_values(theirs=theirs, ours=ours))
        folder = Path(self._need.folder)
        for address, answer in self._asked_of(new, see, self._need, tick=tick).items():
            about = new[address]
            name = name_of(address, about)
            if isinstance(answer, DataProblem):
                raise of_worker(name, answer)
            if isinstance(answer, Exception):
                raise answer
            if not (folder / answer).exists():
                raise of_worker(name, unseen(folder, Reason("what it writes there does not come here")))
            self._check_memory(name, about)
            self._fit[address] = about["nthreads"]

    def _asked_of(
        self, workers: dict[str, Any], function: Callable, *what: Any, tick: Ticking
    ) -> dict[str, Any]:
        """Return what a function gives on workers, an error where it fails, nothing of those that cannot be reached."""
        asked = [address for address in workers if address not in self._out_of_reach]
        run = partial(self._scheduler.client.run, function, *what, workers=asked, on_error="return")
        answers = self._scheduler.ask(run, tick)
        self._out_of_reach |= {address for address, answer in answers.items() if isinstance(answer, OSError)}
        return {each: answers[each] for each in sorted(answers) if each not in self._out_of_reach}

    def _check_memory(self, name: str, about: dict[str, Any]) -> None:
        limit, threads = about.get("memory_limit") or 0, about["nthreads"]
        needed = self._memory_bytes(threads)
        if limit and needed > MEMORY_SHARE * limit:
            raise of_worker(
                name,
                DataProblem(
                    "it may use {share:.0f} % of {limit:.2f} GB of memory, and takes {needed:.2f} GB for {threads} "
                    "tiles at once. Start it with {option}, or with more memory, or give the run less (MEMORY_GB): "
                    "then tiles are smaller.",
                    share=100 * MEMORY_SHARE,
                    limit=limit / GB,
                    needed=needed / GB,
                    threads=threads,
                    option="--nthreads 1",
                ),
            )


class _Flight:
    """A step for some tiles, given to the workers that are fit; when all of these have ended, to others."""

    def __init__(self, cluster: Cluster, step: Step, job: Job, numbers: Sequence[int]):
        self._cluster, self._step, self._job, self._numbers = cluster, step, job, numbers
        self._results: list[Any] = [None] * len(numbers)
        # Those under way, and their places in the results.
        self._futures: dict[str, Any] = {}
        self._places: dict[str, int] = {}
        self._ended: SimpleQueue = SimpleQueue()
        self._workers: set[str] = set()
        self._sent: Any = None
        self._waiting = deque(range(len(numbers)))
        self._ready = 0

    def done(self, tick: Tick) -> list[Any]:
        """Return the results, ticking several times a second."""

        def told() -> None:
            tick(self._ready / len(self._numbers))

        while self._ready < len(self._numbers):
            self._cluster.look_around(told)
            self._give_out()
            told()
            with suppress(Empty):
                future = self._ended.get(timeout=WAIT_S)
                if future.key in self._futures:
                    self._take(future, told)
        told()
        return self._results

    def _take(self, future: Any, tick: Ticking) -> None:
        place = self._places[future.key]
        try:
            self._results[place] = self._cluster.result_of(future, tick)
            self._ready += 1
        except GoneError:
            self._waiting.append(place)
        del self._futures[future.key], self._places[future.key]

    def give_up(self) -> None:
        """Take back what is under way."""
        self._cluster.take_back([self._sent, *self._futures.values()], self._job)

    def _give_out(self) -> None:
        if self._workers.isdisjoint(self._cluster.fit):
            self._begin_again()
        while self._waiting and len(self._futures) < self._cluster.at_once:
            self._give(self._waiting.popleft())

    def _begin_again(self) -> None:
        """Give what is under way to the workers there are now: Dask would wait for those it was given to."""
        if not self._cluster.fit:
            return
        self._waiting.extendleft(sorted(self._places.values(), reverse=True))
        self._workers = set(self._cluster.fit)
        self._places.clear()
        self._futures.clear()
        # Once for all tiles: sinks and rivers may be many.
        self._sent = self._cluster.submit(same, self._job)

    def _give(self, place: int) -> None:
        future = self._cluster.submit(work, self._step, self._sent, self._numbers[place])
        self._futures[future.key], self._places[future.key] = future, place
        future.add_done_callback(self._ended.put)


def _alike() -> Iterator[tuple[str, str, DataProblem | None]]:
    """Return what workers must have: a name to be found there, what it is here, and what is told where it differs."""
    yield "numpy:__version__", "", None
    yield "osgeo.gdal_array:__name__", "", None
    yield (
        "os:name",
        os.name,
        DataProblem("it runs on another system ({theirs}) than this run ({ours}). Use one for all machines."),
    )
    yield (
        "distributed:__version__",
        pkgutil.resolve_name("distributed:__version__"),
        DataProblem("it has dask {theirs}, this run has {ours}. Install the same version on all machines."),
    )
    yield (
        f"{see.__module__}:CODE",
        CODE,
        DataProblem(
            "it has another version of the plugin ({theirs}) than this run ({ours}): they might find different ways. "
            "Give all machines the same folder that holds tailings_plugin on PYTHONPATH, and start the worker again."
        ),
    )


def _lacking(module: str, error: Exception) -> DataProblem:
    return DataProblem(
        "it cannot import {module}: {error}. Workers need numpy, GDAL for Python (osgeo), dask, and the folder that "
        "holds tailings_plugin on PYTHONPATH. Mend that, and start the worker again.",
        module=module,
        error=error,
    )
