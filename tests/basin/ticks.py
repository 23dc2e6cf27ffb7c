"""Cancelling at the n-th tick: what a long task has to let happen, at every one of its ticks."""

from collections.abc import Callable

import pytest


class StopError(Exception):
    """What a cancelled run raises."""


def ticks_of(work: Callable[[Callable[[float], None]], object]) -> list[float]:
    """Return the fractions `work(tick)` reports; a number said again while a thread is waited for counts once.

    Cancels it at the first tick, at the second, and so on: each has to end it there.
    """
    ticks: list[float] = []
    work(ticks.append)
    for place in range(len(ticks)):
        seen = []

        def tick(fraction: float, seen: list[float] = seen, place: int = place) -> None:
            seen.append(fraction)
            if len(seen) == place + 1:
                raise StopError

        with pytest.raises(StopError):
            work(tick)
        assert len(seen) == place + 1, "it went on"
    return [fraction for fraction, before in zip(ticks, [None, *ticks], strict=False) if fraction != before]
