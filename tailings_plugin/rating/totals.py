"""The distribution of the total of facilities alike in what is open: of a sum at once, of any scheme part by part."""

from collections.abc import Callable, Mapping, Sequence
from dataclasses import dataclass
from itertools import product
from typing import Protocol

import numpy as np

from .beliefs import gathered
from .rules import Limits
from .scheme import Combination, Scheme

Discrete = tuple[np.ndarray, np.ndarray]

# Totals are rounded to nine decimals; a total that lies on a limit is told from one below it by half of that.
HALF_STEP = 5e-10
# A range of scores is cut into so many equal parts: in a maximum; beside another range; beside several, and where
# knowing it is weighed.
FINE_PARTS, PARTS, FEWER_PARTS = 500, 100, 20
# Numbers in one block of work.
BLOCK = 2_000_000


@dataclass(frozen=True)
class Range:
    """What the score of a factor lies between, evenly: float64 (n,)."""

    low: np.ndarray
    high: np.ndarray

    def part(self, number: int, parts: int) -> np.ndarray:
        """Return the middle of one of so many equal parts."""
        return self.low + (number + 0.5) / parts * (self.high - self.low)


class Group(Protocol):
    """n facilities alike in what is open of them."""

    def mean(self) -> np.ndarray:
        """Return the expected total (n,)."""

    def classes(self, field: str | None = None, outcome: float | np.ndarray = 0.0) -> np.ndarray:
        """Return how likely each class of the total is (n, c), if a factor's score turns out as `outcome`."""

    def outcomes(self, field: str) -> Sequence[tuple[float | np.ndarray, float]] | None:
        """Return (score, share) of what an open factor may turn out to be, None for one that is settled."""

    def explained(self, field: str) -> np.ndarray:
        """Return the variance (n,) of the total that goes when a factor is known."""


def is_sum(scheme: Scheme) -> bool:
    """Return whether the total is a weighted sum of the factors."""
    return all(node.rule == "sum" for node in _combinations(scheme))


def _combinations(scheme: Scheme) -> list[Combination]:
    waiting, found = [scheme.total], []
    while waiting:
        node = waiting.pop()
        found.append(node)
        parts = (scheme.nodes[name] for name in node.of)
        waiting += [part for part in parts if isinstance(part, Combination)]
    return found


def paths_to_total(scheme: Scheme) -> dict[str, tuple[int, float]]:
    """Return for each factor on how many ways it reaches the total, and the sum of the weights along these."""
    found: dict[str, tuple[int, float]] = {}

    def visit(name: str, weight: float) -> None:
        node = scheme.nodes[name] if name != scheme.total.field else scheme.total
        weight *= node.weight
        if isinstance(node, Combination):
            for part in node.of:
                visit(part, weight)
        else:
            ways, before = found.get(name, (0, 0.0))
            found[name] = (ways + 1, before + weight)

    visit(scheme.total.field, 1.0)
    return found


class _Open:
    """What both kinds of groups keep: settled scores, possible classes and ranges by factor, unweighted."""

    def __init__(
        self,
        scheme: Scheme,
        size: int,
        settled: Mapping[str, np.ndarray],
        classes: Mapping[str, Discrete],
        ranges: Mapping[str, Range],
    ):
        self.scheme, self.size, self.settled = scheme, size, settled
        self.open, self.ranges = classes, ranges

    def outcomes(self, field: str) -> Sequence[tuple[float | np.ndarray, float]] | None:
        if field in self.open:
            return list(zip(*self.open[field], strict=True))
        if field in self.ranges:
            parts = FEWER_PARTS
            return [(self.ranges[field].part(number, parts), 1 / parts) for number in range(parts)]
        return None


class SumGroup(_Open):
    """A weighted sum: the convolution of what is open, moved by what is settled."""

    def __init__(
        self,
        scheme: Scheme,
        size: int,
        settled: Mapping[str, np.ndarray],
        classes: Mapping[str, Discrete],
        ranges: Mapping[str, Range],
    ):
        super().__init__(scheme, size, settled, classes, ranges)
        self._weights = {field: weight for field, (_, weight) in paths_to_total(scheme).items()}
        self._base = np.zeros(size)
        for field, score in settled.items():
            self._base = self._base + score * self._weights[field]
        self._sums: dict[str | None, Discrete] = {}

    def mean(self) -> np.ndarray:
        total = self._base + np.dot(*self._convolved(None))
        for field, each in self.ranges.items():
            total = total + (each.low + each.high) / 2 * self._weights[field]
        return total

    def explained(self, field: str) -> np.ndarray:
        weight = self._weights[field]
        if field in self.ranges:
            return (weight * (self.ranges[field].high - self.ranges[field].low)) ** 2 / 12
        values, shares = self.open[field]
        return np.full(self.size, weight**2 * np.dot((values - np.dot(values, shares)) ** 2, shares))

    def classes(self, field: str | None = None, outcome: float | np.ndarray = 0.0) -> np.ndarray:
        base = self._base if field is None else self._base + outcome * self._weights[field]
        ranges = [
            Range(each.low * self._weights[name], each.high * self._weights[name])
            for name, each in self.ranges.items()
            if name != field
        ]
        return _between_limits(
            self.scheme.class_limits,
            self.size,
            lambda limit, included: _below(limit, included, base, ranges, self._convolved(field)),
        )

    def _convolved(self, without: str | None) -> Discrete:
        """Return the distribution of the sum of the open classes, of one factor excepted."""
        key = without if without in self.open else None
        if key not in self._sums:
            found: Discrete = (np.zeros(1), np.ones(1))
            for field, (values, shares) in self.open.items():
                if field != without:
                    found = joined("sum", found, (values * self._weights[field], shares))
            self._sums[key] = found
        return self._sums[key]


def _between_limits(limits: Limits, size: int, below: Callable[[float, bool], np.ndarray]) -> np.ndarray:
    """Return the share of each class (n, c) from those below each limit."""
    under = [below(*each) for each in zip(limits.values, limits.included, strict=True)]
    edges = np.stack([np.zeros(size), *under, np.ones(size)], axis=1)
    return np.clip(np.diff(edges, axis=1), 0.0, 1.0)


def _below(limit: float, included: bool, base: np.ndarray, ranges: list[Range], sums: Discrete) -> np.ndarray:
    """Return how likely a total is below a limit (or on it, where that is included): (n,).

    The sum of classes, and with it one range, are exact; of further ranges the middles of equal parts stand for all.
    """
    values, shares = sums
    if not ranges:
        edge = limit - base + (HALF_STEP if included else -HALF_STEP)
        reached = np.concatenate(([0.0], np.cumsum(shares)))
        return np.minimum(reached[np.searchsorted(values, edge, side="right")], 1.0)
    first, *others = ranges
    if others:
        parts = PARTS if len(others) == 1 else FEWER_PARTS
        moved = (base + first.part(number, parts) for number in range(parts))
        return np.mean([_below(limit, included, each, others, sums) for each in moved], axis=0)
    room, width = limit - base - first.low, first.high - first.low
    found = np.empty(len(room))
    step = max(1, BLOCK // len(values))
    for start in range(0, len(room), step):
        rows = slice(start, start + step)
        found[rows] = np.clip((room[rows, None] - values) / width[rows, None], 0.0, 1.0) @ shares
    return found


class TreeGroup(_Open):
    """Any scheme, maxima included: facilities alike in all that counts, so that one stands for the group."""

    def __init__(
        self,
        scheme: Scheme,
        size: int,
        settled: Mapping[str, np.ndarray],
        classes: Mapping[str, Discrete],
        ranges: Mapping[str, Range],
    ):
        super().__init__(scheme, size, settled, classes, ranges)
        self._parts = {field: (np.array([float(score[0])]), np.ones(1)) for field, score in settled.items()}
        self._parts |= classes
        for field, each in ranges.items():
            parts = FINE_PARTS
            values = np.array([float(each.part(number, parts)[0]) for number in range(parts)])
            self._parts[field] = (values, np.full(parts, 1 / parts))
        ways = paths_to_total(scheme)
        self._shared = [field for field, (count, _) in ways.items() if count > 1]
        self._total = self._distribution({})

    def mean(self) -> np.ndarray:
        return np.full(self.size, np.dot(*self._total))

    def explained(self, field: str) -> np.ndarray:
        shares = self._parts[field][1]
        means = np.array(
            [np.dot(*self._distribution({field: value})) for value in self._parts[field][0].tolist()]
        )
        return np.full(self.size, np.dot((means - np.dot(means, shares)) ** 2, shares))

    def classes(self, field: str | None = None, outcome: float | np.ndarray = 0.0) -> np.ndarray:
        given = {} if field is None else {field: float(np.ravel(outcome)[0])}
        values, shares = self._distribution(given) if given else self._total
        index = self.scheme.class_limits.index(np.round(values, 9))
        found = np.bincount(index, weights=shares, minlength=len(self.scheme.classes))
        return np.broadcast_to(np.clip(found, 0.0, 1.0), (self.size, len(found)))

    def _distribution(self, given: Mapping[str, float]) -> Discrete:
        """Return the distribution of the total where some factors are given: parts that count in several places are
        taken value by value, so that what remains is independent."""
        parts = self._parts | {field: (np.array([value]), np.ones(1)) for field, value in given.items()}
        ways = [list(zip(*parts[field], strict=True)) for field in self._shared]
        values, shares = [], []
        for chosen in product(*ways):
            fixed = {
                field: (np.array([value]), np.ones(1))
                for field, (value, _) in zip(self._shared, chosen, strict=True)
            }
            found = self._node(self.scheme.total.field, parts | fixed)
            values.append(found[0])
            shares.append(found[1] * np.prod([share for _, share in chosen]))
        return gathered(np.concatenate(values), np.concatenate(shares))

    def _node(self, name: str, parts: Mapping[str, Discrete]) -> Discrete:
        total = self.scheme.total
        node = total if name == total.field else self.scheme.nodes[name]
        if not isinstance(node, Combination):
            values, shares = parts[name]
            return values * node.weight, shares
        found = self._node(node.of[0], parts)
        for part in node.of[1:]:
            found = joined(node.rule, found, self._node(part, parts))
        return found[0] * node.weight, found[1]


def joined(rule: str, first: Discrete, second: Discrete) -> Discrete:
    """Return the distribution of the sum or the maximum of two independent ones."""
    join = np.maximum if rule == "maximum" else np.add
    return gathered(join.outer(first[0], second[0]), np.multiply.outer(first[1], second[1]))
