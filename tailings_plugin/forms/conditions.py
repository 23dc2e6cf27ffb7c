"""Constraints of the schema as QGIS expressions, each with a message that says what to do."""

from collections.abc import Collection
from dataclasses import dataclass

from qgis.core import QgsExpression

from ..inventory.schema import Field, Limit, OrderRule, load_schema
from .outlines import is_in_country
from .texts import word

# What can only have been: the check of an inventory calls a later year or date an error.
PAST = ("start_year", "data_date")
COUNTRY = "country"


@dataclass(frozen=True)
class Condition:
    """An expression that must be true, and what to say when it is not."""

    expression: str
    message: str


def column(name: str) -> str:
    """Return a field name as an expression."""
    return QgsExpression.quotedColumnRef(name)


def hard_conditions(field: Field, language: str) -> list[Condition]:
    """Return what a value of `field` must fulfil; unknown (NULL) fulfils all but "required"."""
    name = column(field.name)
    conditions = []
    if field.domain is not None and not field.domain.open:
        codes = ", ".join(QgsExpression.quotedValue(value) for value in field.domain.values())
        message = word("not_listed", language, label=field.label.get(language))
        conditions.append(Condition(f"{name} IS NULL OR {name} IN ({codes})", message))
    if field.type == "text" and field.domain is None:
        message = word("too_long", language, label=field.label.get(language), length=field.max_length)
        conditions.append(Condition(f"{name} IS NULL OR length({name}) <= {field.max_length}", message))
    conditions += [
        Condition(within(name, limit), limit.message.get(language))
        for limit in field.limits
        if limit.strength == "hard"
    ]
    conditions += [
        Condition(in_order(rule), rule.message.get(language))
        for rule in load_schema().order_rules
        if rule.strength == "hard" and rule.greater == field.name
    ]
    return conditions


def soft_conditions(fields: tuple[Field, ...], language: str) -> list[Condition]:
    """Return what values should fulfil: soft limits, soft order rules and fields that should be filled."""
    conditions = [
        Condition(within(column(field.name), limit), limit.message.get(language))
        for field in fields
        for limit in field.limits
        if limit.strength == "soft"
    ]
    conditions += [
        Condition(
            filled(field),
            word("required", language, label=field.label.get(language)),
        )
        for field in fields
        if field.required == "soft"
    ]
    conditions += [
        Condition(not_in_future(field), word("in_future", language, label=field.label.get(language)))
        for field in fields
        if field.name in PAST
    ]
    conditions += [
        Condition(is_in_country(column(field.name)), word("elsewhere", language))
        for field in fields
        if field.name == COUNTRY
    ]
    names = {field.name for field in fields}
    conditions += [
        Condition(in_order(rule), rule.message.get(language))
        for rule in load_schema().order_rules
        if rule.strength == "soft" and rule.lesser in names
    ]
    return conditions


def not_in_future(field: Field) -> str:
    """Return that a year or a date, if known, is not later than today."""
    today = "year(now())" if field.type == "integer" else "to_date(now())"
    return f"{column(field.name)} IS NULL OR {column(field.name)} <= {today}"


def filled(field: Field) -> str:
    """Return that a field has a value, or a bound of it; an emptied box of a text is none."""
    name = column(field.name)
    if field.bounded:
        return " OR ".join(f"{column(each)} IS NOT NULL" for each in (field.name, field.lower, field.upper))
    return f"nullif({name}, '') IS NOT NULL" if field.type == "text" else f"{name} IS NOT NULL"


def within(name: str, limit: Limit) -> str:
    """Return that the column `name`, if known, is inside the limit."""
    parts = []
    if limit.min is not None:
        parts.append(f"{name} >= {limit.min:.12g}")
    if limit.max is not None:
        parts.append(f"{name} <= {limit.max:.12g}")
    return f"{name} IS NULL OR ({' AND '.join(parts)})"


def in_order(rule: OrderRule) -> str:
    """Return that the lesser column, if both are known, is not greater than the other."""
    lesser, greater = column(rule.lesser), column(rule.greater)
    return f"{lesser} IS NULL OR {greater} IS NULL OR {lesser} <= {greater}"


def all_of(conditions: list[Condition]) -> Condition:
    """Return one condition for all, with the messages one after the other."""
    expression = " AND ".join(f"({condition.expression})" for condition in conditions)
    return Condition(expression, " ".join(dict.fromkeys(condition.message for condition in conditions)))


def warnings_expression(conditions: list[Condition]) -> str:
    """Return an expression for the messages of the conditions not fulfilled, one a line; '' when all are.

    It reads the values as they stand in the form at the moment.
    """
    parts = (
        f"CASE WHEN NOT ({live(each.expression)}) THEN {QgsExpression.quotedString(each.message)} END"
        for each in conditions
    )
    return f"array_to_string(array_filter(array({', '.join(parts)}), @element IS NOT NULL), '\\n')"


def without_columns(expression: str, present: Collection[str]) -> str:
    """Return the expression with every column that a layer does not have as NULL: it is unknown there."""
    for name in QgsExpression(expression).referencedColumns() - set(present):
        expression = expression.replace(QgsExpression.quotedColumnRef(name), "NULL")
    return expression


def live(expression: str) -> str:
    """Return the expression with every column replaced by what the form holds at the moment."""
    for name in sorted(QgsExpression(expression).referencedColumns(), key=len, reverse=True):
        current = f"current_value({QgsExpression.quotedString(name)})"
        expression = expression.replace(QgsExpression.quotedColumnRef(name), current)
    return expression
