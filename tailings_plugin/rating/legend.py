"""What a reader of a rating must know of its scheme: parts of the total and classes, by their names.

A rating by a scheme of one's own carries it in a column, `thi_legend`, in every row: so it stays with the facilities
wherever they are filtered, copied, moved or sent. Ratings by the shipped schemes are known by the digest they name.
"""

import json
from collections.abc import Iterable
from dataclasses import dataclass
from functools import cache
from typing import TYPE_CHECKING

from ..errors import DataProblem, Reason
from ..inventory.schema import inventory_fields
from ..json_files import violations
from ..texts import Text
from .scheme import SHIPPED, Scheme, TotalClass, shipped_scheme
from .scheme_check import CHANCE, LEGEND
from .values import as_text, columns_of

if TYPE_CHECKING:
    from pandas import DataFrame


_LABEL = {"type": "object", "minProperties": 1, "additionalProperties": {"type": "string", "minLength": 1}}
_SCHEMA = {
    "type": "object",
    "required": ["rule", "weight", "parts", "classes"],
    "properties": {
        "rule": {"enum": ["sum", "maximum"]},
        "weight": {"type": "number"},
        "parts": {
            "type": "array",
            "minItems": 1,
            "items": {
                "type": "object",
                "required": ["field", "label", "inputs", "needs"],
                "properties": {
                    "field": {"type": "string", "minLength": 1},
                    "label": _LABEL,
                    "inputs": {"type": "array", "items": {"type": "string"}},
                    "needs": {"type": "array", "items": {"type": "string"}},
                },
            },
        },
        "classes": {
            "type": "array",
            "minItems": 1,
            "items": {
                "type": "object",
                "required": ["class", "label"],
                "properties": {
                    "class": {"type": "string", "minLength": 1},
                    "label": _LABEL,
                    "limit": {"type": "number"},
                    "colour": {"type": "string", "pattern": "^#[0-9a-fA-F]{6}$"},
                },
            },
        },
    },
}


# What `carried` writes behind the name of the scheme, whose version may have any signs.
_OPENING = ' {"rule":'


@dataclass(frozen=True)
class Part:
    """A column that the total is made of; inputs: the columns its score comes from; needs: those without which it is
    not known, the others may stand in for them."""

    field: str
    label: Text
    inputs: tuple[str, ...]
    needs: tuple[str, ...] = ()


@dataclass(frozen=True)
class RatingClass:
    """A class of the total; limit: its upper end, None for the last; colour: #rrggbb or None."""

    code: str
    label: Text
    limit: float | None
    colour: str | None


@dataclass(frozen=True)
class Legend:
    """scheme: name, version and digest. The total is the sum or maximum (rule) of the parts, times weight. classes:
    low to high."""

    scheme: str
    rule: str
    weight: float
    parts: tuple[Part, ...]
    classes: tuple[RatingClass, ...]


def legend_of(scheme: Scheme) -> Legend:
    """Return the legend of a scheme."""
    limits = (*scheme.class_limits.values, None)
    return Legend(
        scheme.identity,
        scheme.total.rule,
        scheme.total.weight,
        tuple(
            Part(
                field,
                Text(**scheme.nodes[node].label),
                tuple(scheme.inputs_of(node)),
                tuple(dict.fromkeys(each.rule.input for each in scheme.factors_of(node))),
            )
            for field, node in scheme.written_parts().items()
        ),
        tuple(
            RatingClass(each.code, Text(**each.label), limit, each.colour)
            for each, limit in zip(scheme.classes, limits, strict=True)
        ),
    )


def legend_column(scheme: Scheme) -> list[tuple[str, str]]:
    """Return the column, as (name, kind), in which a rating carries the legend; none for a shipped scheme."""
    return [] if scheme.identity in _shipped() else [(f"{scheme.prefix}_{LEGEND}", "text")]


def carried(scheme: Scheme) -> str:
    """Return the legend of a scheme as the text that a rating carries."""
    legend = legend_of(scheme)
    content = {
        "rule": legend.rule,
        "weight": legend.weight,
        "parts": [
            {
                "field": each.field,
                "label": scheme.nodes[node].label,
                "inputs": list(each.inputs),
                "needs": list(each.needs),
            }
            for each, node in zip(legend.parts, scheme.total.of, strict=True)
        ],
        "classes": [
            {"class": each.code, "label": given.label}
            | {
                name: value
                for name, value in (("limit", each.limit), ("colour", each.colour))
                if value is not None
            }
            for each, given in zip(legend.classes, scheme.classes, strict=True)
        ],
    }
    # The name comes first: a text that begins as JSON does some formats take apart (GeoJSON).
    return f"{legend.scheme} {json.dumps(content, ensure_ascii=False, separators=(',', ':'))}"


def read_legend(text: str, column: str) -> Legend:
    """Return the legend that a rating carries in a column; DataProblem when the text is none, or was cut."""
    scheme, _, rest = text.partition(_OPENING)
    try:
        content = json.loads(_OPENING + rest)
    except (ValueError, RecursionError) as problem:
        raise _unreadable(column, str(problem)) from problem
    wrong = next(violations(content, _SCHEMA), None)
    if wrong is not None:
        raise _unreadable(column, Reason("{place}: {reason}", place=wrong[0] or "-", reason=wrong[1]))
    return Legend(
        scheme,
        content["rule"],
        content["weight"],
        tuple(
            Part(each["field"], Text(**each["label"]), tuple(each["inputs"]), tuple(each["needs"]))
            for each in content["parts"]
        ),
        tuple(
            RatingClass(each["class"], Text(**each["label"]), each.get("limit"), each.get("colour"))
            for each in content["classes"]
        ),
    )


def known_legend(table: "DataFrame", index: str) -> Legend | None:
    """Return the legend by which a table was rated, None when it neither carries one nor names a shipped scheme.

    A legend of another scheme than the rating names is what an earlier rating left: it does not count. DataProblem
    when the one that counts cannot be read.
    """
    statement, text = (first_text(table, f"{index}_{name}") for name in ("scheme", LEGEND))
    found = read_legend(text, f"{index}_{LEGEND}") if text else None
    if found is not None and (statement is None or statement.startswith(found.scheme)):
        return found
    named = (each for identity, each in _shipped().items() if statement and statement.startswith(identity))
    return next((legend_of(each) for each in named if each.prefix == index), None)


def earlier_columns(table: "DataFrame", index: str) -> list[tuple[str, str]]:
    """Return the columns, as (name, kind), that an earlier rating of a table by a scheme of one's own wrote.

    Fields of the inventory are none of them, whatever a legend says; of one that cannot be read no part is known.
    """
    text, own = first_text(table, f"{index}_{LEGEND}"), {field.name for field in inventory_fields()}
    if text is None:
        return []
    try:
        found = read_legend(text, f"{index}_{LEGEND}")
        written = [*(each.field for each in found.parts), *chance_names(index, found.classes)]
    except DataProblem:
        written = []
    names = [(name, "real") for name in written if name not in own]
    return [*names, (f"{index}_{LEGEND}", "text")]


def chance_names(index: str, classes: Iterable[RatingClass] | Iterable[TotalClass]) -> list[str]:
    """Return the columns of the chances of the classes of an index, the lowest first, each name once."""
    return list(dict.fromkeys(f"{index}_{CHANCE}{each.code}" for each in classes))


def first_text(table: "DataFrame", name: str) -> str | None:
    """Return the first text of a column, None where it has none or there is no such column."""
    columns = columns_of(table, [name])
    return next((found for row in range(len(table)) if (found := as_text(columns, name, row))), None)


@cache
def _shipped() -> dict[str, Scheme]:
    return {each.identity: each for each in map(shipped_scheme, SHIPPED)}


def _unreadable(column: str, reason: str) -> DataProblem:
    return DataProblem(
        "Field {field} does not hold the legend of a rating ({reason}). Rate the layer again, or give the scheme "
        "as SCHEME_FILE.",
        field=column,
        reason=reason,
    )
