"""What an index is expected to be, and how likely each class is, where inputs are unknown or known by bounds.

An unknown input is held to fall into the classes of its factor by stated shares (`beliefs`), one known by bounds into
the classes that these allow; inputs are held independent of each other. The sum over a few classes is reckoned out,
not drawn. What is open of a logarithm is as likely anywhere within its range of scores.
"""

from collections.abc import Iterator, Mapping
from dataclasses import dataclass

import numpy as np

from .beliefs import (
    allowed_shares,
    class_scores,
    is_continuous,
    register_shares,
    scheme_shares,
)
from .bounds import Span
from .scheme import Factor, Scheme
from .totals import Group, Range, SumGroup, TreeGroup, is_sum
from .values import object_array

DECIMALS = 9


@dataclass(frozen=True)
class Chances:
    """Of n facilities: expected total, float64 (n,); shares (n, c), how likely each class is, adding to 1; ask: the
    input whose knowledge would change most, None where nothing is open; gain: how much of the probability of the
    classes it is expected to move, 0 to 1. NaN where a facility cannot be rated."""

    expected: np.ndarray
    shares: np.ndarray
    ask: np.ndarray
    gain: np.ndarray


@dataclass(frozen=True)
class _Factor:
    """What is known of a factor of n facilities: settled, its score, NaN where it is open; code: 0 where settled, else
    a number for the classes that are possible; scores and shares of all its classes; span of a continuous one."""

    settled: np.ndarray
    code: np.ndarray
    scores: np.ndarray
    shares: np.ndarray
    span: Span | None

    def possible(self, code: int) -> tuple[np.ndarray, np.ndarray]:
        """Return the distinct scores that a code leaves possible, and their shares."""
        first, final = divmod(code - 1, len(self.scores))
        return allowed_shares(self.scores[first : final + 1], self.shares[first : final + 1])


def chances(
    spans: Mapping[str, Span],
    rated: np.ndarray,
    scheme: Scheme,
    priors: str = "scheme",
) -> Chances:
    """Return what is expected of n facilities and how likely their classes are.

    spans: as in `evaluate.Scores`, unweighted. rated: mask (n,) of those with a total. priors: one of
    `beliefs.PRIORS`. Of the input to ask for first: see `_gains`.
    """
    factors = {factor.field: _read(factor, spans[factor.field], priors) for factor in scheme.factors()}
    size, inputs = len(rated), [factor.rule.input for factor in scheme.factors()]
    expected, gain = np.full(size, np.nan), np.full(size, np.nan)
    shares = np.full((size, len(scheme.classes)), np.nan)
    asked = np.full(size, -1)
    needed = np.full(size, -1)
    for place, factor in reversed(list(enumerate(scheme.factors()))):
        if factor.unknown == "not_rated":
            needed[np.isnan(spans[factor.field].low)] = place
    reckoned = np.flatnonzero(needed < 0)
    for rows in _alike(factors, scheme, reckoned):
        group = _group(factors, scheme, rows)
        expected[rows] = np.round(group.mean(), DECIMALS)
        now = group.classes()
        shares[rows] = np.round(now, DECIMALS)
        asked[rows], gain[rows] = _most_telling(group, now, list(factors))
    for each in (expected, gain, shares):
        each[~rated] = np.nan
    names = object_array([*inputs, None])
    return Chances(expected, shares, names[np.where(needed >= 0, needed, asked)], gain)


@dataclass(frozen=True)
class Gains:
    """What knowing each of f factors of n facilities would change, float64 (f, n), NaN where nothing of it is open.

    gain: how much of the probability of the classes it is expected to move, 0 to 1; variance: of the total, that goes.
    needed: mask (f, n) of what a facility cannot be rated without.
    """

    gain: np.ndarray
    variance: np.ndarray
    needed: np.ndarray


def gains(spans: Mapping[str, Span], scheme: Scheme, priors: str = "scheme") -> Gains:
    """Return what knowing each factor of the scheme would change, facility by facility; arguments as `chances`.

    Where an input is missing that cannot be left out, the others are weighed as if it were as likely anywhere within
    what the rule shows of it.
    """
    factors = {factor.field: _read(factor, spans[factor.field], priors) for factor in scheme.factors()}
    size = len(next(iter(spans.values())).low)
    gain, variance = (np.full((len(factors), size), np.nan) for _ in range(2))
    for rows in _alike(factors, scheme, np.arange(size)):
        group = _group(factors, scheme, rows)
        gain[:, rows], variance[:, rows] = _gains(group, group.classes(), list(factors))
    needed = [np.isnan(spans[each.field].low) & (each.unknown == "not_rated") for each in scheme.factors()]
    return Gains(gain, variance, np.array(needed))


def _read(factor: Factor, span: Span, priors: str) -> _Factor:
    unknown = np.isnan(span.low)
    settled = np.where(span.low == span.high, span.low, np.nan)
    if is_continuous(factor):
        ends = class_scores(factor)
        filled = Span(
            np.where(unknown, ends.min(), span.low), np.where(unknown, ends.max(), span.high), span.known
        )
        # An unknown input that counts the same whatever it is leaves nothing open.
        settled = np.where(filled.low == filled.high, filled.low, np.nan)
        return _Factor(settled, np.isnan(settled).astype(np.int64), ends, ends, filled)
    scores = class_scores(factor)
    shares = scheme_shares(factor) if priors == "scheme" else register_shares(factor, settled)
    count = len(scores)
    first = np.zeros(len(span.low), dtype=np.int64) if span.first is None else span.first
    final = np.full(len(span.low), count - 1) if span.final is None else span.final
    first, final = np.where(unknown, 0, first), np.where(unknown, count - 1, final)
    code = np.where(np.isnan(settled), 1 + first * count + final, 0)
    return _Factor(settled, code, scores, shares, None)


def _alike(factors: dict[str, _Factor], scheme: Scheme, rows: np.ndarray) -> Iterator[np.ndarray]:
    """Yield the rows of facilities of which the same is open; where the total is no plain sum, alike in all."""
    keys = [each.code[rows] for each in factors.values()]
    if not is_sum(scheme):
        for each in factors.values():
            keys.append(np.nan_to_num(each.settled[rows], nan=0.0))
            keys += [each.span.low[rows], each.span.high[rows]] if each.span else []
    group = np.zeros(len(rows), dtype=np.int64)
    for key in keys:
        _, own = np.unique(key, return_inverse=True)
        if own.any():
            _, group = np.unique(group * (own.max() + 1) + own, return_inverse=True)
    order = np.argsort(group, kind="stable")
    starts = np.flatnonzero(np.diff(group[order])) + 1
    yield from (rows[each] for each in np.split(order, starts) if len(each))


def _group(factors: dict[str, _Factor], scheme: Scheme, rows: np.ndarray) -> Group:
    settled: dict[str, np.ndarray] = {}
    classes: dict[str, tuple[np.ndarray, np.ndarray]] = {}
    ranges: dict[str, Range] = {}
    for field, each in factors.items():
        code = int(each.code[rows[0]])
        if not code:
            settled[field] = each.settled[rows]
        elif each.span is None:
            classes[field] = each.possible(code)
        else:
            ranges[field] = Range(each.span.low[rows], each.span.high[rows])
    make = SumGroup if is_sum(scheme) else TreeGroup
    return make(scheme, len(rows), settled, classes, ranges)


def _most_telling(group: Group, now: np.ndarray, fields: list[str]) -> tuple[np.ndarray, np.ndarray]:
    """Return the place of the factor (n,) whose knowledge would change most, -1 where nothing is open, and its gain.

    Where several gain the same (see `_gains`), and where none changes a class, the one that moves the total most (the
    variance that goes) is asked for.
    """
    size = len(now)
    best, gain, variance = np.full(size, -1), np.zeros(size), np.full(size, -1.0)
    for place, (moved, spread) in enumerate(zip(*_gains(group, now, fields), strict=True)):
        better = (moved > gain) | ((moved == gain) & (spread > variance))
        best[better] = place
        gain, variance = np.where(better, moved, gain), np.where(better, spread, variance)
    return best, np.where(best < 0, np.nan, gain)


def _gains(group: Group, now: np.ndarray, fields: list[str]) -> tuple[np.ndarray, np.ndarray]:
    """Return what knowing each factor would change, float64 (f, n), NaN where nothing of it is open: its gain, and the
    variance of the total that goes.

    The gain is half the sum of the absolute changes of the probabilities of the classes, averaged over what the input
    may turn out to be: the probability that moves from some classes to others.
    """
    gain, variance = (np.full((len(fields), len(now)), np.nan) for _ in range(2))
    for place, field in enumerate(fields):
        outcomes = group.outcomes(field)
        if outcomes is None:
            continue
        moved = np.zeros(len(now))
        for outcome, share in outcomes:
            moved += share * 0.5 * np.abs(group.classes(field, outcome) - now).sum(axis=1)
        gain[place] = np.round(moved, DECIMALS)
        variance[place] = np.round(group.explained(field), DECIMALS)
    return gain, variance
