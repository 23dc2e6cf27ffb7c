"""The total of one facility by a scheme, from its values alone: what expressions ask for row by row."""

import math
from collections.abc import Mapping
from functools import cache, lru_cache
from typing import Any

import numpy as np

from ..inventory.facilities import CLASS
from .bounds import with_bounds
from .evaluate import DECIMALS, combine, factor_scores, total_places
from .fallback import is_suggested, with_basis
from .rules import Log10, NumberClasses, Rule
from .scheme import Factor, shipped_scheme
from .values import object_array

BEST, LOW, HIGH = 0, 1, 2
# Factors of several thousand facilities: most are of few values, and a map draws the same ones again and again.
KEPT = 1 << 15
# What a factor says of a row: its weighted score at each end, and that its input tells something.
Said = tuple[float, float, float, bool]


def row_total(scheme_name: str, values: Mapping[str, Any], end: int = BEST) -> float | None:
    """Return the total of a facility by a shipped scheme, as `evaluate.as_table` writes it; None where it has none.

    values: texts, numbers, booleans or None by the names of `Scheme.columns`; what is not there is unknown. end: what
    the unknown counts as, as the scheme says (BEST), or at the lowest or highest (LOW, HIGH).
    """
    scheme = shipped_scheme(scheme_name)
    found: dict[str, Any] = {}
    telling = False
    for place, (factor, names) in enumerate(_factors(scheme_name)):
        known = tuple(map(values.get, names))
        plain = _plain(factor.rule, known)
        if plain is not None:
            found[factor.field], tells = plain * factor.weight, True
        else:
            *ends, tells = _said(scheme_name, place, *known)
            found[factor.field] = ends[end]
        telling = telling or tells
    if not telling:
        return None
    combine(found, scheme)
    total = float(np.round(found[scheme.total.field], DECIMALS))
    return None if math.isnan(total) else total


def class_of(scheme_name: str, total: float) -> str:
    """Return the code of the class of a total of a shipped scheme."""
    scheme = shipped_scheme(scheme_name)
    return scheme.classes[int(total_places(np.round(total, DECIMALS), scheme))].code


@cache
def _factors(scheme_name: str) -> tuple[tuple[Factor, tuple[str, ...]], ...]:
    """Return each factor with the columns that tell of its inputs, value, lower and upper bound of the first before."""
    return tuple(
        (each, tuple(with_basis(with_bounds(each.rule.inputs))))
        for each in shipped_scheme(scheme_name).factors()
    )


def _plain(rule: Rule, known: tuple[Any, ...]) -> float | None:
    """Return the score of a number that is known itself, without bounds: a shorter way to what the rule says of it.

    None for all else. Measured figures hardly repeat, so that what was said before would not help.
    """
    value = known[0]
    if type(value) not in (float, int) or known[1] is not None or known[2] is not None:
        return None
    if isinstance(rule, Log10):
        if not 0 < value <= (math.inf if rule.maximum is None else rule.maximum) or math.isinf(value):
            return None
        return math.log10(value) - math.log10(rule.divisor)
    if isinstance(rule, NumberClasses):
        if not math.isfinite(value) or not _within(value, rule.minimum, rule.maximum):
            return None
        limits = zip(rule.limits.values, rule.limits.included, strict=True)
        return rule.scores[sum(value > limit if included else value >= limit for limit, included in limits)]
    return None


def _within(value: float, minimum: float | None, maximum: float | None) -> bool:
    return (minimum is None or value >= minimum) and (maximum is None or value <= maximum)


# Typed: Python holds true, 1 and 1.0 for equal, a rule does not.
@lru_cache(KEPT, typed=True)
def _said(scheme_name: str, place: int, *values: Any) -> Said:
    """Return what a factor of a shipped scheme says of values of the columns that tell of its inputs."""
    factor, names = _factors(scheme_name)[place]
    columns = {name: object_array([value]) for name, value in zip(names, values, strict=True)}
    if is_suggested(columns, 1)[0]:
        columns[CLASS] = object_array([None])
    found = factor_scores(factor, columns)
    best, low, high, telling = (each.item() for each in (found.best, found.low, found.high, found.telling))
    return best, low, high, telling
