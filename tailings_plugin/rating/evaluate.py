"""Rate facilities by a scheme: scores with their range, total, completeness, ranks, class, all vectorised."""

from collections.abc import Callable
from dataclasses import dataclass, replace
from functools import reduce
from typing import TYPE_CHECKING

import numpy as np

from ..errors import DataProblem
from .bounds import Span, shown_intervals, with_bounds
from .chances import chances
from .fallback import known_columns
from .legend import carried, chance_names, legend_column
from .ranks import own_ranks, ranks
from .rules import Limits, Scored, counted
from .scheme import SHIPPED, Combination, Factor, Scheme, shipped_scheme
from .standing import actions, bases, named_where
from .texts import label_of, text
from .values import BadValue, Columns, object_array, plain_number, shown_value, table_of

if TYPE_CHECKING:
    from pandas import DataFrame, Index

# Totals are rounded to this many decimals, so that equal facilities tie whatever the order of the additions.
DECIMALS = 9
# Limits of the classes: those of the scheme, or the quantiles of the totals of the facilities rated.
CLASSES = ("fixed", "quantiles")


@dataclass(frozen=True)
class Scores:
    """What a scheme says of n facilities, before it is written as a table.

    index: that of the table rated, which its rating gets too. columns: what the scheme reads of it, as arrays.
    raw: score of each factor, NaN where its input is unknown. spans: what the score of each factor lies between, NaN
    where nothing of its input is known, not even a bound. best, low, high: weighted scores of every node
    and of the total, with unknown inputs at the value the scheme counts, at the lowest and at the highest;
    NaN where the facility cannot be rated. bad: values that count as unknown. remarks: (mask of rows,
    sentence).
    """

    index: "Index"
    columns: Columns
    raw: dict[str, np.ndarray]
    spans: dict[str, Span]
    best: dict[str, np.ndarray]
    low: dict[str, np.ndarray]
    high: dict[str, np.ndarray]
    bad: list[BadValue]
    remarks: list[tuple[np.ndarray, str]]

    @property
    def size(self) -> int:
        """Number of facilities."""
        return len(self.index)

    def unknown(self, field: str) -> np.ndarray:
        """Return a mask (n,) of the rows where nothing is known of the input of a factor."""
        return np.isnan(self.spans[field].low)

    def settled(self, field: str) -> np.ndarray:
        """Return the score (n,) of a factor where nothing of it is open, else NaN."""
        span = self.spans[field]
        return np.where(span.low == span.high, span.low, np.nan)

    def bounded(self, field: str) -> np.ndarray:
        """Return a mask (n,) of the rows where bounds of the input of a factor are known that leave its score open,
        or are all that is known of it."""
        span = self.spans[field]
        return ~self.unknown(field) & (np.isnan(self.raw[field]) | (span.low < span.high))


@dataclass(frozen=True)
class FactorScores:
    """What a factor says of n rows. best, low, high: weighted, as in `Scores`; telling: a mask of the rows of which its
    input tells something."""

    scored: Scored
    span: Span
    best: np.ndarray
    low: np.ndarray
    high: np.ndarray
    telling: np.ndarray


def score(table: "DataFrame", scheme: Scheme, language: str = "en") -> Scores:
    """Return the scores of every row of a table of facilities, of any dtypes and index.

    A column that is not there is wholly unknown, and so is a water hazard class that only ore and process suggest
    (`whc_basis`). DataProblem when a column is missing that the scheme cannot do without.
    """
    columns, suggested = known_columns(table, scheme.columns())
    _require_columns(columns, scheme)
    raw, spans, bad = {}, {}, []
    remarks = [(suggested, text(language, "suggested"))]
    telling = np.zeros(len(table), dtype=bool)
    best: dict[str, np.ndarray] = {}
    low: dict[str, np.ndarray] = {}
    high: dict[str, np.ndarray] = {}
    for factor in scheme.factors():
        found = factor_scores(factor, columns, language)
        raw[factor.field], spans[factor.field] = found.scored.score, found.span
        bad += found.scored.bad
        remarks += found.scored.remarks
        for target, value in ((best, found.best), (low, found.low), (high, found.high)):
            target[factor.field] = value
        telling |= found.telling
    nothing_known = ~telling
    for target in (best, low, high):
        combine(target, scheme)
        total = np.round(target[scheme.total.field], DECIMALS)
        target[scheme.total.field] = np.where(nothing_known, np.nan, total)
    return Scores(table.index, columns, raw, spans, best, low, high, bad, remarks)


def factor_scores(factor: Factor, columns: Columns, language: str = "en") -> FactorScores:
    """Return what a factor says of every row of `columns`, arrays (n,) as `values.columns_of` makes them."""
    scored = factor.rule.score(columns, language)
    lowest, highest = score_range(factor)
    counted = {"highest": highest, "lowest": lowest, "not_rated": np.nan}[factor.unknown]
    span = scored.between()
    unknown = np.isnan(span.low)
    end = {"highest": span.high, "lowest": span.low, "not_rated": span.known}[factor.unknown]
    partly = np.where(np.isnan(scored.score), end, scored.score)
    best, low, high = (
        np.where(unknown, value, known) * factor.weight
        for known, value in ((partly, counted), (span.low, lowest), (span.high, highest))
    )
    # A bound that leaves what is counted as it was tells nothing: "at most 99 people" is no "nobody".
    telling = ~np.isnan(scored.score) | (~unknown & ((partly != counted) | (span.low == span.high)))
    return FactorScores(scored, span, best, low, high, telling)


def score_range(factor: Factor) -> tuple[float, float]:
    """Return the lowest and highest unweighted score of an unknown input, NaN when it is not rated."""
    if factor.unknown == "not_rated":
        return np.nan, np.nan
    scores = [score for _, score in factor.rule.options()]
    return min(scores), max(scores)


def combine(scores: dict[str, np.ndarray], scheme: Scheme) -> None:
    """Add every combination and the total to `scores`, which holds the weighted factors, of shapes that broadcast."""
    for node in (*scheme.nodes.values(), scheme.total):
        if isinstance(node, Combination) and all(name in scores for name in node.of):
            parts = [scores[name] for name in node.of]
            joined = reduce(np.maximum if node.rule == "maximum" else np.add, parts)
            scores[node.field] = joined * node.weight


def as_table(
    scores: Scores, scheme: Scheme, language: str = "en", priors: str = "scheme", classes: str = "fixed"
) -> "DataFrame":
    """Return scores as a table of the columns of `rating_names`, a row per facility, with its index.

    priors: what is held likely of an unknown input, one of `beliefs.PRIORS`, for the expected total, the rank by it,
    the chance of each class and the input to ask for (see `chances`); all else takes the unknown as below. classes: one
    of CLASSES, the scheme's limits or those that share the facilities out evenly.

    An unknown input counts as the scheme says, best value and range included; a facility that cannot be rated
    is unknown in total, range and ranks, and its note says why. Completeness is the share of known inputs in
    per cent. rank: 1 is the highest total, equal totals share a rank; rank_best and rank_worst are the least
    and the most hazardous rank that the ranges of all facilities allow.
    """
    prefix, total = scheme.prefix, scheme.total.field
    columns = {name: scores.best[node] for name, node in scheme.written_parts().items()}
    rank, best, worst = ranks(scores.best[total], scores.low[total], scores.high[total])
    if classes == "quantiles":
        scheme = by_quantiles(scheme, scores.best[total])
    likely = chances(scores.spans, ~np.isnan(scores.best[total]), scheme, priors)
    lowest, highest = (total_places(each[total], scheme) for each in (scores.low, scores.high))
    open_parts = {
        name: np.any([np.isnan(scores.settled(each.field)) for each in scheme.factors_of(node)], axis=0)
        for name, node in scheme.written_parts().items()
    }
    is_open = np.any(list(open_parts.values()), axis=0)
    columns |= {
        prefix: scores.best[total],
        **_chance_columns(likely.shares, scheme),
        f"{prefix}_min": scores.low[total],
        f"{prefix}_max": scores.high[total],
        f"{prefix}_expected": likely.expected,
        f"{prefix}_completeness": _completeness(scores),
        f"{prefix}_rank": rank,
        f"{prefix}_rank_best": best,
        f"{prefix}_rank_worst": worst,
        f"{prefix}_rank_expected": own_ranks(likely.expected),
        f"{prefix}_class": total_classes(scores.best[total], scheme),
        f"{prefix}_basis": bases(lowest, highest, is_open),
        f"{prefix}_assumed": named_where(open_parts),
        f"{prefix}_action": actions(lowest, highest, likely.shares),
        f"{prefix}_ask": likely.ask,
        f"{prefix}_ask_gain": likely.gain,
        f"{prefix}_scheme": np.full(scores.size, rated_by(scheme, priors, language, classes), dtype=object),
        f"{prefix}_note": notes(scores, scheme, language),
        **{name: np.full(scores.size, carried(scheme), dtype=object) for name, _ in legend_column(scheme)},
    }
    return table_of(columns, rating_names(scheme), scores.index)


def rating_names(scheme: Scheme) -> list[tuple[str, str]]:
    """Return the columns of a rating as (name, kind), in order; kinds as in the inventory schema."""
    prefix = scheme.prefix
    return [
        *((name, "real") for name in scheme.written_parts()),
        (prefix, "real"),
        *((name, "real") for name in chance_names(prefix, scheme.classes)),
        (f"{prefix}_min", "real"),
        (f"{prefix}_max", "real"),
        (f"{prefix}_expected", "real"),
        (f"{prefix}_completeness", "real"),
        (f"{prefix}_rank", "integer"),
        (f"{prefix}_rank_best", "integer"),
        (f"{prefix}_rank_worst", "integer"),
        (f"{prefix}_rank_expected", "integer"),
        (f"{prefix}_class", "text"),
        (f"{prefix}_basis", "text"),
        (f"{prefix}_assumed", "text"),
        (f"{prefix}_action", "text"),
        (f"{prefix}_ask", "text"),
        (f"{prefix}_ask_gain", "real"),
        (f"{prefix}_scheme", "text"),
        (f"{prefix}_note", "text"),
        *legend_column(scheme),
    ]


def own_names(scheme: Scheme) -> list[tuple[str, str]]:
    """Return the columns of a rating that no shipped scheme of its index writes, as `rating_names`."""
    shipped = (each for each in map(shipped_scheme, SHIPPED) if each.prefix == scheme.prefix)
    others = {name for each in shipped for name, _ in rating_names(each)}
    return [each for each in rating_names(scheme) if each[0] not in others]


def _chance_columns(shares: np.ndarray, scheme: Scheme) -> dict[str, np.ndarray]:
    return dict(zip(chance_names(scheme.prefix, scheme.classes), shares.T, strict=True))


def rated_by(scheme: Scheme, priors: str, language: str = "en", classes: str = "fixed") -> str:
    """Return the statement of a scheme, and where chances and classes come from unless they are the scheme's own."""
    said = [scheme.statement(language)]
    said += [text(language, "classes_quantiles")] if classes == "quantiles" else []
    said += [text(language, "priors_register")] if priors == "register" else []
    return "; ".join(said)


def by_quantiles(scheme: Scheme, totals: np.ndarray) -> Scheme:
    """Return a scheme whose classes share n totals out evenly (NaN ones take no part): limits at their quantiles.

    Such limits are nobody's: they count as not verified. Without totals the scheme stays as it is.
    """
    known, count = totals[~np.isnan(totals)], len(scheme.classes)
    if not len(known):
        return scheme
    limits = np.round(np.quantile(known, np.arange(1, count) / count), DECIMALS)
    return replace(
        scheme, class_limits=Limits(tuple(limits.tolist()), (False,) * (count - 1)), verified=False
    )


def _require_columns(columns: Columns, scheme: Scheme) -> None:
    inputs = scheme.inputs()
    if not any(name in columns for name in with_bounds(inputs)):
        raise DataProblem(
            "The table has none of the fields that scheme {scheme} reads: {fields}. "
            "Bring it into the inventory's fields first.",
            scheme=scheme.name,
            fields=", ".join(inputs),
        )
    for factor in scheme.factors():
        if factor.unknown == "not_rated" and not any(
            name in columns for name in with_bounds([factor.rule.input])
        ):
            others = [name for name in factor.rule.inputs if name != factor.rule.input]
            known = [name for name in others if any(each in columns for each in with_bounds([name]))]
            if counted(factor.rule, known):
                continue
            if others:
                raise DataProblem(
                    "The table has neither the field {field} nor the fields {others}, without which scheme "
                    "{scheme} rates nothing: add or rename fields.",
                    field=factor.rule.input,
                    others=", ".join(others),
                    scheme=scheme.name,
                )
            raise DataProblem(
                "The table has no field {field}, without which scheme {scheme} rates nothing: add or rename "
                "the field.",
                field=factor.rule.input,
                scheme=scheme.name,
            )


def _completeness(scores: Scores) -> np.ndarray:
    known = [~np.isnan(each) for each in scores.raw.values()]
    return np.mean(known, axis=0) * 100


def total_classes(total: np.ndarray, scheme: Scheme) -> np.ndarray:
    """Return the code of the class of each total, None where it is NaN."""
    codes = object_array([*(each.code for each in scheme.classes), None])
    return codes[total_places(total, scheme)]


def total_places(total: np.ndarray, scheme: Scheme) -> np.ndarray:
    """Return the place of the class of each total among those of the scheme, -1 where it is NaN."""
    return np.where(np.isnan(total), -1, scheme.class_limits.index(total))


def notes(
    scores: Scores, scheme: Scheme, language: str, shown: Callable[[float], str] = plain_number
) -> np.ndarray:
    """Return for each facility why it is not rated, what is unknown, of what bounds are known, and what was bad.

    shown: how to write a score.
    """
    found = _unknown_notes(scores, scheme, language)
    more: dict[int, list[str]] = {}
    for mask, sentence in scores.remarks:
        for row in np.flatnonzero(mask).tolist():
            more.setdefault(row, []).append(sentence)
    for factor in scheme.factors():
        rows = np.flatnonzero(scores.bounded(factor.field))
        for row, sentence in zip(
            rows.tolist(), _bounded_sentences(factor, scores, rows, language, shown), strict=True
        ):
            more.setdefault(row, []).append(sentence)
    for each in scores.bad:
        reason = text(language, "bad_value", value=shown_value(each.value), reason=each.reason)
        more.setdefault(each.row, []).append(reason)
    for row, pieces in more.items():
        found[row] = "; ".join(filter(None, (found[row], *pieces)))
    return found


def _unknown_notes(scores: Scores, scheme: Scheme, language: str) -> np.ndarray:
    """Return for each facility what is unknown, None where everything is known."""
    factors = scheme.factors()
    unknown = np.array([scores.unknown(factor.field) for factor in factors])
    # Few patterns of unknowns, many facilities: one sentence per pattern.
    pattern = (unknown * (1 << np.arange(len(factors)))[:, None]).sum(axis=0)
    patterns, place = np.unique(pattern, return_inverse=True)
    sentences = []
    for value in patterns.tolist():
        missing = [factor for bit, factor in enumerate(factors) if value >> bit & 1]
        sentences.append("; ".join(_unknown_sentence(missing, factors, language)) or None)
    return object_array(sentences)[place]


def _unknown_sentence(missing: list[Factor], factors: list[Factor], language: str) -> list[str]:
    if not missing:
        return []
    fatal = [factor.rule.input for factor in missing if factor.unknown == "not_rated"]
    if len(missing) == len(factors) and not fatal:
        return [text(language, "nothing_known", fields=", ".join(factor.rule.input for factor in factors))]
    sentences = [text(language, "cannot_rate", field=name) for name in fatal]
    counted = [
        f"{factor.rule.input} ({_counted(factor, language)})"
        for factor in missing
        if factor.unknown != "not_rated"
    ]
    if counted:
        sentences.append(text(language, "unknown_inputs", fields=", ".join(counted)))
    return sentences


def _bounded_sentences(
    factor: Factor, scores: Scores, rows: np.ndarray, language: str, shown: Callable[[float], str]
) -> list[str]:
    """Return for each of the rows what is known of an input by its bounds, and how it counts."""
    if not len(rows):
        return []
    span, label = scores.spans[factor.field], label_of(factor.label, language)
    best = scores.best[factor.field] / factor.weight
    figures = zip(*(each[rows].tolist() for each in (best, span.low, span.high)), strict=True)
    inputs = factor.rule.inputs
    known = zip(*(shown_intervals(scores.columns, name, rows) for name in inputs), strict=True)
    sentences = []
    for (value, low, high), figured in zip(figures, known, strict=True):
        said = text(language, "counted_as", label=label, value=shown(value), low=shown(low), high=shown(high))
        own = {name: each for name, each in zip(inputs, figured, strict=True) if each}
        named = "; ".join(f"{name} {own[name]}" for name in counted(factor.rule, own) or own)
        sentences.append(f"{named} ({said})")
    return sentences


def _counted(factor: Factor, language: str) -> str:
    lowest, highest = score_range(factor)
    value = highest if factor.unknown == "highest" else lowest
    return text(
        language,
        "counted_as",
        label=label_of(factor.label, language),
        value=plain_number(value),
        low=plain_number(lowest),
        high=plain_number(highest),
    )
