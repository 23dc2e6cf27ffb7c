"""By which velocity the hours on a paper were worked out, and whether it was assumed or computed."""

from collections.abc import Iterable, Sequence, Set
from dataclasses import dataclass

import numpy as np

from .captions import Captions
from .facilities import is_number
from .rows import Row

# What reaches of traveltime tell of it.
VELOCITY_FIELDS = VELOCITY, METHOD = "velocity_ms", "method"
# Methods of traveltime by the velocity they rest on.
ASSUMED = "constant"
SECONDS_OF_HOUR_PER_KM = 3.6
# Nearer than this a ratio of rounded figures tells no velocity.
LEAST_KM = 0.5


@dataclass(frozen=True)
class Velocity:
    """The velocities of paths in m/s, lowest and highest; method: of traveltime, "" where the data do not tell it."""

    low_ms: float
    high_ms: float
    method: str = ""

    def said(self, captions: Captions) -> str:
        """Return it in words: assumed or computed, by which method."""
        low, high = _figure(self.low_ms, captions), _figure(self.high_ms, captions)
        span = low if low == high else f"{low}–{high}"
        if self.method == ASSUMED:
            return captions("velocity_assumed", span=span)
        if self.method:
            return captions("velocity_computed", span=span, method=self.method.title())
        return captions("velocity_given", span=span)


@dataclass(frozen=True)
class Velocities:
    """The velocity of the hours of paths, and of those of crossings; None where it is not told."""

    paths: Velocity | None = None
    crossings: Velocity | None = None


def velocities_of(
    paths: Sequence[Row], reaches_ms: np.ndarray, methods: Set[str], crossings: Sequence[Row]
) -> Velocities:
    """Return by which velocities hours of a map were worked out; paths may be reaches themselves.

    reaches_ms, methods: what reaches as traveltime writes them tell.
    """
    found = [*reaches_ms.tolist(), *(row.get(VELOCITY) for row in paths)]
    methods = methods | {str(row.get(METHOD)) for row in paths if row.get(METHOD)}
    return Velocities(_span(found, ", ".join(sorted(methods))), velocity_of_crossings(crossings))


def velocity_of_crossings(crossings: Sequence[Row]) -> Velocity | None:
    """Return the velocity that km and hours of crossings of borders tell, None where they tell none.

    tracedownstream has one constant velocity, which is assumed; of other layers nobody knows.
    """
    pairs = [(row.get("distance_km"), row.get("hours")) for row in crossings]
    found = [
        km / hours / SECONDS_OF_HOUR_PER_KM
        for km, hours in pairs
        if is_number(km) and is_number(hours) and km >= LEAST_KM and hours > 0
    ]
    span = _span(found, "")
    one = span is not None and span.high_ms - span.low_ms <= 1e-3 * span.high_ms
    return Velocity(span.low_ms, span.high_ms, ASSUMED if one else "") if span else None


def _span(values: Iterable[object], method: str) -> Velocity | None:
    known = [float(each) for each in values if is_number(each) and np.isfinite(each) and each > 0]
    return Velocity(min(known), max(known), method) if known else None


def _figure(value: float, captions: Captions) -> str:
    """Return a velocity to two figures."""
    decimals = 0 if value >= 10 else 1 if value >= 1 else 2
    return captions.number(value, decimals).rstrip("0").rstrip(".,") if decimals else captions.number(value)
