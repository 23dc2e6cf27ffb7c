"""The THI of the feature being edited as an expression, made from the scheme that rates the layer."""

import re

from qgis.core import QgsExpression

from ..inventory.schema import LOWER, UPPER
from ..rating.bounds import is_whole
from ..rating.captions import input_name
from ..rating.evaluate import DECIMALS
from ..rating.rules import Limits, Log10, NumberClasses, ValueClasses
from ..rating.scheme import Combination, Factor, Scheme
from ..rating.texts import label_of
from .conditions import column
from .texts import word

HIGHEST, LOWEST, CAUTIOUS = "highest", "lowest", "cautious"
NO_CLASS = "–"


def score_expression(factor: Factor, end: str) -> str:
    """Return the score of a factor at an `end`, of what is unknown or known by bounds only: HIGHEST, LOWEST or
    CAUTIOUS, which takes a stated value and else what the scheme says."""
    rule, choice = factor.rule, factor.unknown if end == CAUTIOUS else end
    if isinstance(rule, Log10):
        score = _log10(rule, end)
        if choice == "not_rated" or factor.unknown == "not_rated":
            return score
        ends = [each for _, each in rule.options()]
        return f"coalesce({score}, {max(ends) if choice == HIGHEST else min(ends):.12g})"
    unknown = None if choice == "not_rated" else max(rule.scores) if choice == HIGHEST else min(rule.scores)
    if isinstance(rule, ValueClasses):
        return _value_classes(rule, unknown)
    rising = rule.scores[-1] >= rule.scores[0]
    value, upper = column(rule.input), (choice != LOWEST) == rising
    at_end = _number_classes(rule, _end(_bounds(rule.input), value, upper, "NULL"), unknown, upper)
    stated = _number_classes(rule, value, unknown)
    bounds = (column(f"{rule.input}{each}") for each in (LOWER, UPPER))
    no_bounds = " AND ".join(f"{each} IS NULL" for each in bounds)
    as_stated = f"{value} IS NOT NULL" if end == CAUTIOUS else no_bounds
    return f"CASE WHEN {as_stated} THEN {stated} ELSE {at_end} END"


def total_expression(scheme: Scheme, unknown: str) -> str:
    """Return the total of a scheme; `unknown`: "highest", "lowest" or "cautious" (as the scheme says)."""
    return _combined(scheme, scheme.total, unknown)


def _combined(scheme: Scheme, whole: Combination, unknown: str) -> str:
    """Return the sum or the maximum of the parts, weighted; NULL where one of them is."""
    terms = []
    for name in whole.of:
        node = scheme.nodes[name]
        if isinstance(node, Combination):
            terms.append(f"({_combined(scheme, node, unknown)})")
            continue
        score = score_expression(node, unknown)
        terms.append(f"({score})" if node.weight == 1 else f"{node.weight:.12g} * ({score})")
    joined = " + ".join(terms)
    if whole.rule == "maximum":
        # QGIS's own leaves out what is NULL; their sum does not.
        joined = f"CASE WHEN ({joined}) IS NOT NULL THEN max({', '.join(terms)}) END"
    return joined if whole.weight == 1 else f"{whole.weight:.12g} * ({joined})"


def nothing_known(scheme: Scheme) -> str:
    """Return that no input of a scheme is known, not even by a bound."""
    parts = []
    for factor in scheme.factors():
        rule = factor.rule
        if isinstance(rule, ValueClasses):
            codes = ", ".join(QgsExpression.quotedValue(each) for each in rule.values)
            parts.append(f"coalesce({column(rule.input)} NOT IN ({codes}), true)")
            continue
        names = (rule.input, f"{rule.input}{LOWER}", f"{rule.input}{UPPER}")
        empty = " AND ".join(f"{column(name)} IS NULL" for name in names)
        if isinstance(rule, Log10) and rule.mass and rule.density:
            empty += f" AND ({column(rule.mass)} IS NULL OR {column(rule.density)} IS NULL)"
        if isinstance(rule, Log10) and rule.stand_in:
            empty += "".join(
                f" AND {each} IS NULL" for each in (column(rule.stand_in), _bounds(rule.stand_in)[1])
            )
        parts.append(f"({empty})")
    return " AND ".join(parts)


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
    needed = _needed(scheme)
    unrated = word("live_unrated", language)
    if needed != ["volume_m3"]:
        labels = ", ".join(input_name(name, language) for name in needed or scheme.inputs())
        unrated = word("live_unrated_inputs" if needed else "live_nothing_known", language, inputs=labels)
    return (
        f"CASE WHEN {_missing(scheme)} THEN {text(unrated)} "
        f"WHEN round({low}, 6) = round({high}, 6) THEN format_number({best}, 2) "
        f"ELSE format_number({best}, 2) || {range_text} END"
    )


def class_text(scheme: Scheme, language: str) -> str:
    """Return an expression for the class a form shows: its caption, with those of its range where the unknown may
    change it; a dash where there is none."""
    span = word("live_class_range", language, low="{low}", high="{high}")
    before, middle, after = re.split(r"\{low\}|\{high\}", span)
    text = QgsExpression.quotedString
    low, high = _class_of("low_total", scheme, language), _class_of("high_total", scheme, language)
    both = f"{text(before)} || {low} || {text(middle)} || {high} || {text(after)}"
    shown = (
        f"{_class_of('total', scheme, language)} || CASE WHEN {low} = {high} THEN '' ELSE '\\n' || {both} END"
    )
    for name, end in (("total", CAUTIOUS), ("low_total", LOWEST), ("high_total", HIGHEST)):
        # As results are rounded, so that what lies on a limit is of the class that they write.
        shown = f"with_variable('{name}', round({total_expression(scheme, end)}, {DECIMALS}), {shown})"
    return f"CASE WHEN {_missing(scheme)} THEN {text(NO_CLASS)} ELSE {shown} END"


def _class_of(variable: str, scheme: Scheme, language: str) -> str:
    """Return the caption of the class of the total that a variable holds."""
    captions = [QgsExpression.quotedString(label_of(each.label, language)) for each in scheme.classes]
    limits = range(len(scheme.class_limits.values))
    whens = " ".join(
        f"WHEN @{variable} {_below(scheme.class_limits, each)} THEN {captions[each]}" for each in limits
    )
    return f"CASE {whens} ELSE {captions[-1]} END" if whens else captions[-1]


def _needed(scheme: Scheme) -> list[str]:
    return [each.rule.input for each in scheme.factors() if each.unknown == "not_rated"]


def _missing(scheme: Scheme) -> str:
    """Return that there is no rating."""
    best = total_expression(scheme, CAUTIOUS)
    # Without an input that it cannot do without, a scheme rates whatever it knows something of.
    return f"({best}) IS NULL" if _needed(scheme) else f"({best}) IS NULL OR ({nothing_known(scheme)})"


def _end(ends: tuple[str, str], value: str, upper: bool, beyond: str) -> str:
    """Return the upper or lower end of an input: its bound or what lies beyond it, `beyond` for an open end."""
    (open_end, bound), reach = (ends, "max") if upper else (ends[::-1], "min")
    return (
        f"CASE WHEN {bound} IS NOT NULL THEN {reach}({bound}, coalesce({value}, {bound})) "
        f"WHEN {open_end} IS NOT NULL THEN {beyond} ELSE {value} END"
    )


def _bounds(name: str) -> tuple[str, str]:
    return column(f"{name}{LOWER}"), column(f"{name}{UPPER}")


def _log10(rule: Log10, end: str) -> str:
    value = column(rule.input)
    if rule.mass and rule.density:
        mass, density = column(rule.mass), column(rule.density)
        value = f"coalesce({value}, {mass} / {density})"
    least, most = _bounds(rule.input)
    if rule.stand_in:
        stand_in = f"max({column(rule.stand_in)}, {_bounds(rule.stand_in)[1]})"
        most = f"coalesce({most}, CASE WHEN ({value}) IS NULL AND {least} IS NULL THEN {stand_in} END)"
    sizes = [rule.divisor * 10**score for _, score in rule.options()]
    if end == CAUTIOUS:
        value = f"coalesce({value}, {most}, {least})"
    elif end == HIGHEST:
        value = _end((least, most), value, True, f"max({max(sizes):.12g}, {least})")
    else:
        value = _end((least, most), value, False, f"min({min(sizes):.12g}, {most})")
    return f"CASE WHEN ({value}) > 0 THEN log10(({value}) / {rule.divisor:.12g}) END"


def _number_classes(rule: NumberClasses, value: str, unknown: float | None, upper: bool = False) -> str:
    """Return the score of a value; the `upper` end of what is measured lies below a limit that it is."""
    within = upper and not is_whole(rule.input)
    whens = [f"WHEN ({value}) IS NULL THEN {_number(unknown)}"]
    whens += [
        f"WHEN ({value}) {_below(rule.limits, index, within or (upper and rule.limits.values[index] in rule.shared))} "
        f"THEN {score:.12g}"
        for index, score in enumerate(rule.scores[:-1])
    ]
    return f"CASE {' '.join(whens)} ELSE {rule.scores[-1]:.12g} END"


def _below(limits: Limits, index: int, included: bool = False) -> str:
    return f"{'<=' if included or limits.included[index] else '<'} {limits.values[index]:.12g}"


def _value_classes(rule: ValueClasses, unknown: float | None) -> str:
    value = column(rule.input)
    whens = (
        f"WHEN {value} = {QgsExpression.quotedValue(code)} THEN {score:.12g}"
        for code, score in zip(rule.values, rule.scores, strict=True)
    )
    return f"CASE {' '.join(whens)} ELSE {_number(unknown)} END"


def _number(value: float | None) -> str:
    return "NULL" if value is None else f"{value:.12g}"
