"""The way to a Dask scheduler: found, asked without waiting for ever, lost."""

import logging
import socket
from collections.abc import Callable
from concurrent.futures import CancelledError, Future, wait
from contextlib import suppress
from threading import Thread
from time import monotonic
from typing import Any, TypeVar
from urllib.parse import urlsplit

from ...errors import DataProblem, Reason

Result = TypeVar("Result")
Ticking = Callable[[], None]

# Seconds: to find a scheduler, for its answers, of one wait between ticks.
CONNECT_S, ANSWER_S, WAIT_S = 5.0, 60.0, 0.2


class GoneError(Exception):
    """What a task gave has ended with the worker that had it, before it came here."""


class Scheduler:
    """A client of the Dask scheduler at an address; to be closed.

    address: tcp://machine:8786, or tls:// as Dask's own settings say. Raises DataProblem without dask.distributed, for
    a wrong address, and when no scheduler answers there.
    """

    def __init__(self, address: str, tick: Ticking):
        self.address = address
        # Dask tells of a lost scheduler on standard error, at length: so do we, in a sentence.
        self._logger = logging.getLogger("distributed.client")
        self._level = self._logger.level
        place = _place_of(address)
        try:
            kind = self.ask(_kind_of_client, tick)
        except ImportError as error:
            raise DataProblem(
                "Work on several machines (scheduler {address}) needs dask.distributed, which this Python has not: "
                "install it ({command}), in the version of the workers. Without a scheduler nothing is needed.",
                address=address,
                command="pip install distributed",
            ) from error
        try:
            self.ask(lambda: socket.create_connection(place, CONNECT_S).close(), tick)
        except OSError as error:
            raise DataProblem(
                "Nobody listens at {address}: {error}. Start the scheduler there ({command}), or mend the address; a "
                "firewall may be between.",
                address=address,
                command="dask scheduler",
                error=error,
            ) from error
        self._logger.setLevel(logging.CRITICAL)
        self.client: Any = kind.__new__(kind)
        connecting = begin(lambda: self.client.__init__(address, timeout=CONNECT_S, set_as_default=False))
        # Of many kinds: certificates, another protocol, no answer.
        ended = _ended(connecting, tick, 2 * CONNECT_S)
        reason = connecting.exception() if ended else Reason("it does not answer")
        if reason is not None:
            self.client.status = "closed"  # else it waits for its end when it is let go
            self._logger.setLevel(self._level)
            raise DataProblem(
                "What listens at {address} does not speak as a Dask scheduler of this version does: {error}. See the "
                "address and its kind (tcp:// or tls://), and install the same version of dask on both sides.",
                address=address,
                error=reason,
            )

    def close(self) -> None:
        """Leave the scheduler, which takes back what has not begun."""
        with suppress(Exception):
            self.client.close(timeout=1)
        self._logger.setLevel(self._level)

    @property
    def is_there(self) -> bool:
        """Tell whether the connection stands."""
        return bool(self.client.status == "running")

    def ask(self, call: Callable[[], Result], tick: Ticking) -> Result:
        """Return what a call over the network gives, ticking while it lasts; DataProblem when it lasts too long."""
        asked = begin(call)
        if not _ended(asked, tick, ANSWER_S):
            raise self.silent()
        return asked.result()

    def workers(self) -> dict[str, Any]:
        """Return what the scheduler knows of its workers, by their addresses."""
        return dict(self.client.scheduler_info()["workers"])

    def result_of(self, future: Any, tick: Ticking) -> Any:
        """Return what a task that has ended gave; GoneError when that has ended with its worker.

        Raises DataProblem when workers died of the task, and when the scheduler is lost.
        """
        from distributed.scheduler import KilledWorker

        while True:
            if future.status == "cancelled" or not self.is_there:
                raise self.lost()
            if future.status not in ("finished", "error"):
                raise GoneError
            try:
                return future.result(WAIT_S)
            except CancelledError:
                raise self.lost() from None
            except TimeoutError:
                if future.status == "error":
                    raise  # of the task itself
                tick()
            except KilledWorker as error:
                raise DataProblem(
                    "Several workers ended while they were at the same tile, the last at {worker}. Mostly memory is "
                    "short: see their logs, start them with more of it or with {option}, or give the run less "
                    "(MEMORY_GB): then tiles are smaller. What is done is kept.",
                    worker=error.last_worker.address,
                    option="--nthreads 1",
                ) from None

    def lost(self) -> DataProblem:
        """Return what is told when the scheduler is gone."""
        return DataProblem(
            "The scheduler {address} is lost: it has ended, or the network has. What is done is kept: start it and its "
            "workers again and run the same again, or run it without a scheduler, and it goes on from there.",
            address=self.address,
        )

    def silent(self) -> DataProblem:
        """Return what is told when no answer comes."""
        return DataProblem(
            "The scheduler {address} does not answer. See whether it and its workers are overloaded or halted; what is "
            "done is kept: run the same again, with or without a scheduler, and it goes on from there.",
            address=self.address,
        )

    def alone(self) -> DataProblem:
        """Return what is told when nobody works for it."""
        return DataProblem(
            "The scheduler {address} has no workers. Start some ({command}), and run the same again: what is done is "
            "kept.",
            address=self.address,
            command=f"dask worker {self.address} --nthreads 1",
        )


def _kind_of_client() -> Any:
    from distributed import Client

    return Client


def begin(call: Callable[[], Result]) -> "Future[Result]":
    """Begin a call in a thread that ends with the process, whatever the network does."""
    begun: Future[Result] = Future()

    def do() -> None:
        try:
            begun.set_result(call())
        except BaseException as error:
            begun.set_exception(error)

    Thread(target=do, daemon=True).start()
    return begun


def _ended(asked: Future, tick: Ticking, seconds: float) -> bool:
    """Wait for what was begun, ticking, no longer than some seconds; tell whether it has ended."""
    end = monotonic() + seconds
    while not asked.done() and monotonic() < end:
        tick()
        wait([asked], WAIT_S)
    return asked.done()


def _place_of(address: str) -> tuple[str, int]:
    """Return machine and port of a scheduler's address; DataProblem when it is none."""
    with suppress(ValueError):  # of a port that is no number
        parts = urlsplit(address)
        if parts.scheme in ("tcp", "tls") and parts.hostname and parts.port and not parts.path:
            return parts.hostname, parts.port
    raise DataProblem(
        "{address} is no address of a Dask scheduler. It is written {example}, as the scheduler prints it when it "
        "starts, or with tls:// where that is set up.",
        address=address,
        example="tcp://192.168.1.5:8786",
    )
