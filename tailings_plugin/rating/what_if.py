"""What knowing an unknown input would change: the total and the rank, outcome by outcome."""

from collections.abc import Callable
from dataclasses import dataclass

import numpy as np

from .evaluate import DECIMALS, Scores, combine
from .scheme import Factor, Scheme
from .texts import text


@dataclass(frozen=True)
class WhatIf:
    """What the total and the rank become when an unknown input turns out as `condition` says."""

    factor: Factor
    condition: str
    total: float
    rank: int
    rank_least: int
    rank_most: int


def what_ifs(
    scores: Scores,
    scheme: Scheme,
    row: int,
    input_name: Callable[[str], str] = str,
    language: str = "en",
) -> list[WhatIf]:
    """Return what each other outcome of each unknown input of facility `row` makes of its total and rank.

    Outcomes of equal score are joined; those that leave the total as it is are left out. Ranks are among the
    rated facilities.
    """
    index = scheme.total.field
    others = np.isfinite(scores.best[index])
    others[row] = False
    best, low, high = (each[index][others] for each in (scores.best, scores.low, scores.high))
    found = []
    for factor in scheme.factors():
        if not np.isnan(scores.raw[factor.field][row]):
            continue
        span = scores.spans[factor.field]
        for score, condition in _outcomes(factor, input_name(factor.rule.input), language):
            if score < span.low[row] or score > span.high[row]:  # never of NaN, where nothing is known
                continue
            own_best, own_low, own_high = (
                _total_with(each, scheme, row, factor.field, score * factor.weight)
                for each in (scores.best, scores.low, scores.high)
            )
            if np.isfinite(own_best) and own_best != scores.best[index][row]:
                found.append(
                    WhatIf(
                        factor,
                        condition,
                        own_best,
                        1 + int((best > own_best).sum()),
                        1 + int((high > own_low).sum()),
                        1 + int((low > own_high).sum()),
                    )
                )
    return found


def _outcomes(factor: Factor, name: str, language: str) -> list[tuple[float, str]]:
    """Return (score, what the input turns out to be); outcomes of equal score are joined."""
    conditions: dict[float, list[str]] = {}
    for condition, score in factor.rule.options(name, language):
        before = conditions.setdefault(score, [])
        before.append(condition.removeprefix(f"{name}: ") if before else condition)
    return [(score, f" {text(language, 'or')} ".join(each)) for score, each in conditions.items()]


def _total_with(scores: dict[str, np.ndarray], scheme: Scheme, row: int, field: str, value: float) -> float:
    changed = {factor.field: scores[factor.field][row] for factor in scheme.factors()}
    changed[field] = value
    combine(changed, scheme)
    return round(float(changed[scheme.total.field]), DECIMALS)
