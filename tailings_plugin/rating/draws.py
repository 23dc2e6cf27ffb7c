"""How sure a rank is: Monte Carlo over unknown inputs, uncertain volumes and, on request, the weights."""

import math
from collections.abc import Callable, Sequence
from dataclasses import dataclass
from typing import TYPE_CHECKING

import numpy as np

from ..errors import DataProblem
from .beliefs import believed
from .evaluate import DECIMALS, Scores, combine, rated_by
from .rules import Log10
from .scheme import Factor, Scheme
from .values import object_array, table_of

if TYPE_CHECKING:
    from pandas import DataFrame, Index

# Draws are made in blocks of about this many totals, which keeps memory small and cancel quick.
BLOCK = 500_000
# Ranks of all draws are kept for their percentiles: up to about 400 MB.
MOST_RANKS = 200_000_000
# Half of the 90 % interval of the normal distribution in standard deviations.
Z_90 = 1.6449
# Pairs are counted among so many facilities, the highest.
PAIRED = 50
COLUMN_NAMES = (
    ("rank_median", "integer"),
    ("rank_p5", "integer"),
    ("rank_p95", "integer"),
    ("top_percent", "real"),
    ("rank_scheme", "text"),
)
PAIR_NAMES = (("first", "text"), ("second", "text"), ("first_above_percent", "real"))


@dataclass(frozen=True)
class Uncertainty:
    """volume_factor: the true value lies within a known logarithmic input divided and multiplied by it in 90
    of 100 cases; 1 for exact. weight_spread: each weight varies by up to this share, 0 for fixed."""

    volume_factor: float = 1.5
    weight_spread: float = 0.0


@dataclass(frozen=True)
class Robustness:
    """Ranks over all draws.

    rows: the m rated facilities as rows of the table, the highest best value first. Per facility: median, low
    and high (5 and 95 per cent) rank, top (share of draws within the top). pairs: (k, k), share of draws in
    which facility i of the first k stands above j, ties as a half.
    """

    rows: np.ndarray
    median: np.ndarray
    low: np.ndarray
    high: np.ndarray
    top: np.ndarray
    pairs: np.ndarray
    runs: int


def simulate(
    scores: Scores,
    scheme: Scheme,
    runs: int,
    seed: int,
    top: int = 10,
    uncertainty: Uncertainty | None = None,
    tick: Callable[[float], None] | None = None,
    priors: str = "scheme",
) -> Robustness:
    """Return how the ranks of the rated facilities come out in `runs` draws; the same seed gives the same
    result.

    An unknown input is drawn from the classes of its table, by the scheme's priors, else each as likely as the other,
    or by the shares known in the table (`priors`, one of beliefs.PRIORS); a logarithm evenly from its score range, one
    of which bounds are known from what these allow. A known logarithmic input varies by `uncertainty.volume_factor`;
    weights vary alike for all.
    """
    scheme = believed(scheme, scores.spans, priors)
    uncertainty = uncertainty or Uncertainty()
    tick = tick or (lambda fraction: None)
    best = scores.best[scheme.total.field]
    rows = np.flatnonzero(np.isfinite(best))
    rows = rows[np.argsort(-best[rows], kind="stable")]
    count = len(rows)
    if count * runs > MOST_RANKS:
        raise DataProblem(
            "{runs} runs over {count} facilities need too much memory: use at most "
            "{most} runs, or select fewer facilities.",
            runs=runs,
            count=count,
            most=MOST_RANKS // count,
        )
    generator = np.random.default_rng(seed)
    ranks = np.empty((runs, count), dtype=np.uint16 if count < 2**16 else np.uint32)
    paired = min(count, PAIRED)
    above = np.zeros((paired, paired))
    done = 0
    while done < runs and count:
        size = min(max(1, BLOCK // count), runs - done)
        totals = _draw(scores, scheme, rows, size, uncertainty, generator)
        ranks[done : done + size] = row_ranks(totals)
        first = totals[:, :paired]
        above += (first[:, :, None] > first[:, None, :]).sum(axis=0)
        above += 0.5 * (first[:, :, None] == first[:, None, :]).sum(axis=0)
        done += size
        tick(0.9 * done / runs)
    ordered = np.sort(np.ascontiguousarray(ranks.T), axis=1, kind="stable")
    return Robustness(
        rows,
        median=_percentile(ordered, 0.5),
        low=_percentile(ordered, 0.05),
        high=_percentile(ordered, 0.95),
        top=np.less_equal(ranks, top).mean(axis=0),
        pairs=above / runs,
        runs=runs,
    )


def _draw(
    scores: Scores,
    scheme: Scheme,
    rows: np.ndarray,
    size: int,
    uncertainty: Uncertainty,
    generator: np.random.Generator,
) -> np.ndarray:
    """Return totals of shape (size, m) of the facilities `rows`."""
    drawn = {}
    for factor in scheme.factors():
        span = (scores.spans[factor.field].low[rows], scores.spans[factor.field].high[rows])
        score = _draw_factor(factor, scores.raw[factor.field][rows], span, size, uncertainty, generator)
        spread = uncertainty.weight_spread
        weight = generator.uniform(1 - spread, 1 + spread, (size, 1)) if spread else 1.0
        drawn[factor.field] = score * (weight * factor.weight)
    combine(drawn, scheme)
    total = np.broadcast_to(drawn[scheme.total.field], (size, len(rows)))
    return np.round(total, DECIMALS)


def _draw_factor(
    factor: Factor,
    raw: np.ndarray,
    span: tuple[np.ndarray, np.ndarray],
    size: int,
    uncertainty: Uncertainty,
    generator: np.random.Generator,
) -> np.ndarray:
    """Return scores of shape (size, m), or (1, m) where nothing about the factor is uncertain.

    raw (m,): NaN where the input is unknown; span: (m,) lowest and highest score that its bounds allow.
    """
    low, high = span
    unknown = np.flatnonzero(np.isnan(low))
    bounded = np.flatnonzero((np.isnan(raw) & ~np.isnan(low)) | (low < high))
    logarithmic = isinstance(factor.rule, Log10)
    varies = logarithmic and uncertainty.volume_factor > 1
    if not varies and not len(unknown) and not len(bounded):
        return raw[None, :]
    drawn = np.repeat(raw[None, :], size, axis=0)
    if varies:
        deviation = math.log10(uncertainty.volume_factor) / Z_90
        drawn += generator.standard_normal((size, len(raw))) * deviation
    if len(unknown):
        shape = (size, len(unknown))
        options = np.array([score for _, score in factor.rule.options()])
        if logarithmic:
            drawn[:, unknown] = generator.uniform(options.min(), options.max(), shape)
        else:
            drawn[:, unknown] = options[_drawn_places(factor.priors, len(options), shape, generator)]
    if len(bounded) and logarithmic:
        drawn[:, bounded] = generator.uniform(low[bounded], high[bounded], (size, len(bounded)))
    elif len(bounded):
        for pair in set(zip(low[bounded].tolist(), high[bounded].tolist(), strict=True)):
            alike = bounded[(low[bounded] == pair[0]) & (high[bounded] == pair[1])]
            options = np.array([score for _, score in factor.rule.options()])
            inside = (options >= pair[0]) & (options <= pair[1])
            priors = np.array(factor.priors)[inside] if factor.priors else None
            places = _drawn_places(priors, inside.sum(), (size, len(alike)), generator)
            drawn[:, alike] = options[inside][places]
    return drawn


def _drawn_places(
    priors: Sequence[float] | np.ndarray | None,
    count: int,
    shape: tuple[int, int],
    generator: np.random.Generator,
) -> np.ndarray:
    """Return places of classes, by their shares, or each as likely as the other where there are none above 0."""
    whole = 0 if priors is None else sum(priors)
    if priors is None or not whole:
        return generator.integers(0, count, shape)
    return generator.choice(count, shape, p=np.array(priors) / whole)


def row_ranks(totals: np.ndarray) -> np.ndarray:
    """Return the rank of each value in its row, 1 the highest; equal values share the lowest number."""
    runs, count = totals.shape
    order = np.argsort(-totals, axis=1)
    ordered = np.take_along_axis(totals, order, axis=1)
    places = np.broadcast_to(np.arange(1, count + 1, dtype=np.int32), (runs, count))
    if count > 1 and (ordered[:, 1:] == ordered[:, :-1]).any():
        first = np.ones((runs, count), dtype=bool)
        first[:, 1:] = ordered[:, 1:] != ordered[:, :-1]
        places = np.maximum.accumulate(np.where(first, places, 0), axis=1)
    ranks = np.empty((runs, count), dtype=np.int32)
    np.put_along_axis(ranks, order, places, axis=1)
    return ranks


def _percentile(ordered: np.ndarray, share: float) -> np.ndarray:
    """Return the nearest-rank percentile of each row of sorted values."""
    place = max(math.ceil(share * ordered.shape[1]) - 1, 0)
    return ordered[:, place].astype(np.float64)


def robustness_table(
    found: Robustness, index: "Index", scheme: Scheme, language: str = "en", priors: str = "scheme"
) -> "DataFrame":
    """Return the results as COLUMN_NAMES for all facilities, with the index of their table; NA without rank.

    priors: by which it was drawn, said beside the scheme.
    """
    columns: dict[str, np.ndarray] = {}
    for name, values in (
        ("rank_median", found.median),
        ("rank_p5", found.low),
        ("rank_p95", found.high),
        ("top_percent", found.top * 100),
    ):
        columns[name] = np.full(len(index), np.nan)
        columns[name][found.rows] = values
    columns["rank_scheme"] = np.full(len(index), rated_by(scheme, priors, language), dtype=object)
    return table_of(columns, COLUMN_NAMES, index)


def pair_table(found: Robustness, names: Sequence[str]) -> "DataFrame":
    """Return a row for each two of the highest facilities, as PAIR_NAMES; names: of all facilities, by row."""
    highest = object_array(names[row] for row in found.rows[: len(found.pairs)])
    first, second = np.triu_indices(len(highest), 1)
    columns = {
        "first": highest[first],
        "second": highest[second],
        "first_above_percent": 100 * found.pairs[first, second],
    }
    return table_of(columns, PAIR_NAMES)
