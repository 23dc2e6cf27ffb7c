"""The THI of the feature being edited as an expression, made from the scheme that rates the layer."""

from qgis.core import QgsExpression

from ..rating.rules import Limits, Log10, NumberClasses, Rule, ValueClasses
from ..rating.scheme import Factor, Scheme
from .conditions import column
from .texts import word


def score_expression(rule: Rule, unknown: float | None) -> str:
    """Return the score of a rule; `unknown` stands for an input that is not known, None for NULL."""
    if isinstance(rule, Log10):
        return _log10(rule)
    if isinstance(rule, NumberClasses):
        return _number_classes(rule, unknown)
    return _value_classes(rule, unknown)


def total_expression(scheme: Scheme, unknown: str) -> str:
    """Return the sum of all factors; `unknown`: "highest", "lowest" or "cautious" (as the scheme says)."""
    terms = []
    for factor in scheme.factors():
        score = score_expression(factor.rule, _unknown_score(factor, unknown))
        terms.append(f"({score})" if factor.weight == 1 else f"{factor.weight:.12g} * ({score})")
    return " + ".join(terms)


def rating_text(scheme: Scheme, language: str) -> str:
    """Return an expression for the line a form shows: the THI, its range, or why there is none."""
    best = total_expression(scheme, "cautious")
    low, high = total_expression(scheme, "lowest"), total_expression(scheme, "highest")
    span = word("live_range", language, low="{low}", high="{high}")
    before, rest = span.split("{low}")
    middle, after = rest.split("{high}")
    text = QgsExpression.quotedString
    range_text = (
        f"'\\n' || {text(before)} || format_number({low}, 2) || {text(middle)} || format_number({high}, 2)"
        f" || {text(after)}"
    )
    return (
        f"CASE WHEN ({best}) IS NULL THEN {text(word('live_unrated', language))} "
        f"WHEN round({low}, 6) = round({high}, 6) THEN format_number({best}, 2) "
        f"ELSE format_number({best}, 2) || {range_text} END"
    )


def _unknown_score(factor: Factor, unknown: str) -> float | None:
    if isinstance(factor.rule, Log10):
        return None
    choice = factor.unknown if unknown == "cautious" else unknown
    if choice == "not_rated":
        return None
    return max(factor.rule.scores) if choice == "highest" else min(factor.rule.scores)


def _log10(rule: Log10) -> str:
    value = column(rule.input)
    if rule.mass and rule.density:
        mass, density = column(rule.mass), column(rule.density)
        value = f"coalesce({value}, {mass} / {density})"
    return f"CASE WHEN {value} > 0 THEN log10({value} / {rule.divisor:.12g}) END"


def _number_classes(rule: NumberClasses, unknown: float | None) -> str:
    value = column(rule.input)
    whens = [f"WHEN {value} IS NULL THEN {_number(unknown)}"]
    whens += [
        f"WHEN {value} {_below(rule.limits, index)} THEN {score:.12g}"
        for index, score in enumerate(rule.scores[:-1])
    ]
    return f"CASE {' '.join(whens)} ELSE {rule.scores[-1]:.12g} END"


def _below(limits: Limits, index: int) -> str:
    return f"{'<=' if limits.included[index] else '<'} {limits.values[index]:.12g}"


def _value_classes(rule: ValueClasses, unknown: float | None) -> str:
    value = column(rule.input)
    whens = (
        f"WHEN {value} = {QgsExpression.quotedValue(code)} THEN {score:.12g}"
        for code, score in zip(rule.values, rule.scores, strict=True)
    )
    return f"CASE {' '.join(whens)} ELSE {_number(unknown)} END"


def _number(value: float | None) -> str:
    return "NULL" if value is None else f"{value:.12g}"
