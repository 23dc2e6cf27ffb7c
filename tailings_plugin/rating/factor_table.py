"""What each factor of a scheme makes of a facility: what is known, the rule it falls under, the score."""

from collections.abc import Sequence
from typing import TYPE_CHECKING

import numpy as np

from .bounds import shown_interval, with_bounds
from .captions import input_name, shown_input, unit_of_input
from .evaluate import Scores, score_range
from .rules import counted
from .scheme import Factor, Scheme
from .texts import label_of, text
from .values import grouped, object_array, table_of

if TYPE_CHECKING:
    from pandas import DataFrame

COLUMN_NAMES = (
    ("facility", "text"),
    ("factor", "text"),
    ("label", "text"),
    ("known", "text"),
    ("rule", "text"),
    ("score", "real"),
    ("score_min", "real"),
    ("score_max", "real"),
)


def factor_table(
    scores: Scores, scheme: Scheme, names: Sequence[str], rows: np.ndarray, language: str = "en"
) -> "DataFrame":
    """Return a row per facility and factor, as COLUMN_NAMES: the facilities in the order of `rows`.

    names: how to call each of the n facilities. known: the input with its unit, NA where it is unknown; rule:
    the class it falls in, or how the unknown counts; score: weighted, with its lowest and highest.
    """
    factors = scheme.factors()
    lines = [factor_lines(factor, scores, scheme, rows, language) for factor in factors]
    count = len(factors)

    def by_facility(of_factors: Sequence) -> np.ndarray:
        return object_array(of_factors).reshape(count, len(rows)).T.ravel()

    def repeated(of_factor: Sequence[str]) -> np.ndarray:
        return np.tile(object_array(of_factor), len(rows))

    columns = {
        "facility": np.repeat(object_array(names[row] for row in rows), count),
        "factor": repeated([factor.field for factor in factors]),
        "label": repeated([label_of(factor.label, language) for factor in factors]),
        "known": by_facility([each or None for known, _ in lines for each in known]),
        "rule": by_facility([each for _, rule in lines for each in rule]),
    }
    for name, side in (("score", scores.best), ("score_min", scores.low), ("score_max", scores.high)):
        columns[name] = np.array([side[factor.field][rows] for factor in factors]).T.ravel()
    return table_of(columns, COLUMN_NAMES)


def factor_lines(
    factor: Factor, scores: Scores, scheme: Scheme, rows: np.ndarray, language: str
) -> tuple[list[str], list[str]]:
    """Return for each of the rows what is known of a factor, "" where nothing is, and its rule."""
    columns = {name: column[rows] for name, column in scores.columns.items()}
    unknown, bounded = scores.unknown(factor.field)[rows], scores.bounded(factor.field)[rows]
    applied = factor.rule.applied(columns, name_of_input(factor.rule.input, scheme, language), language)
    weight = "" if factor.weight == 1 else f" × {grouped(factor.weight, language)}"
    counted = _counted(factor, language)
    known, rule = [], []
    for row, nothing in enumerate(unknown.tolist()):
        known.append("" if nothing else _known(factor, columns, row, scheme, language))
        said = _between(factor, scores, rows[row], language) if bounded[row] else applied[row]
        rule.append((counted if nothing else said) + weight)
    return known, rule


def _counted(factor: Factor, language: str) -> str:
    if factor.unknown == "not_rated":
        return text(language, "explain_needed")
    low, high = score_range(factor)
    return text(
        language, f"explain_counts_{factor.unknown}", low=grouped(low, language), high=grouped(high, language)
    )


def _between(factor: Factor, scores: Scores, row: int, language: str) -> str:
    """Return how an input counts of which bounds are known."""
    span, best = scores.spans[factor.field], scores.best[factor.field][row]
    if factor.weight:
        best = best / factor.weight
    ends = {"low": grouped(span.low[row], language), "high": grouped(span.high[row], language)}
    return text(language, "explain_between", value=grouped(best, language), **ends)


def _known(factor: Factor, columns: dict, row: int, scheme: Scheme, language: str) -> str:
    """Return the inputs as they stand in the data: the input itself, else what it was derived from."""
    shown = {
        name: f"{name_of_input(name, scheme, language)}: {value}"
        for name in factor.rule.inputs
        if (value := _shown(name, columns, row, language))
    }
    return "; ".join(shown[name] for name in counted(factor.rule, shown) or shown)


def _shown(name: str, columns: dict, row: int, language: str) -> str:
    if any(each in columns for each in with_bounds([name])[1:]):
        return shown_interval(columns, name, row, unit_of_input(name))
    return shown_input(name, columns[name][row], language) if name in columns else ""


def name_of_input(name: str, scheme: Scheme, language: str) -> str:
    """Return the label of an input; of one that is not in the inventory, the label of its factor."""
    shown = input_name(name, language)
    if shown != name:
        return shown
    labels = {factor.rule.input: label_of(factor.label, language) for factor in scheme.factors()}
    return labels.get(name, shown)
