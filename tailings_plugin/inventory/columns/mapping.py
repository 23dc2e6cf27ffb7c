"""What the user says of a table before any guess: which column is which, and which value is which."""

import difflib
import json
import re
from collections.abc import Callable, Iterator
from dataclasses import dataclass

from ...errors import DataProblem
from ..import_columns import import_columns
from ..schema import Field, inventory_fields, load_schema
from ..values.cleaning import BadValue, clean
from ..values.units import Unit, find_unit
from ..wording import plain, tidy

# "status: Ativa = active"; a heading may hold a colon, the name of a field does not.
_VALUE = re.compile(r"\s*(\w+)\s*:\s*(.+)", re.S)


@dataclass(frozen=True)
class Mapping:
    """One line of the user's mapping: the field, the header it stands under and its unit if named."""

    target: str
    header: str
    unit: Unit | None


def parse_mapping(text: str) -> list[Mapping]:
    """Return which column is which: "field = header [unit]", one a line, or JSON {"field": "header"}.

    DataProblem for an unknown field or unit.
    """
    return [_column(left, right) for left, right in _pairs(text) if not _VALUE.fullmatch(left)]


def lines_for(text: str, is_there: Callable[[str], bool]) -> str:
    """Return a mapping without the lines of columns that a table does not have, as `is_there` tells of a header."""
    lines = []
    for left, right in _pairs(text):
        if _VALUE.fullmatch(left) or is_there(_column(left, right).header):
            lines.append(f"{left} = {right}")
    return "\n".join(lines)


def parse_values(text: str) -> dict[str, dict[str, str]]:
    """Return which value is which: field -> plain words of a cell -> what to read in its place.

    A line reads "status: Ativa = active"; in JSON {"status: Ativa": "active"} or {"status": {"Ativa": "active"}}.
    Nothing on the right makes the value unknown. DataProblem for an unknown field, or a value that is none of it.

    >>> parse_values("status: Ativa = active")
    {'status': {'ativa': 'active'}}
    """
    values: dict[str, dict[str, str]] = {}
    for left, right in _pairs(text):
        found = _VALUE.fullmatch(left)
        if found is not None:
            field = _field(found[1])
            values.setdefault(field.name, {})[plain_cell(found[2])] = _value(field, found[2], right)
    return values


def plain_cell(text: str) -> str:
    """Return a cell as values are compared: without difference of capitals, spaces and punctuation."""
    return plain(text) or tidy(text)


def _pairs(text: str) -> Iterator[tuple[str, str]]:
    """Yield the left and right side of each line."""
    if text.strip().startswith("{"):
        try:
            pairs = json.loads(text).items()
        except (ValueError, AttributeError, RecursionError) as error:  # thousands of digits or of brackets
            raise DataProblem("MAPPING is not valid JSON: {error}", error=error) from error
        for key, value in pairs:
            if isinstance(value, dict):
                yield from ((f"{key}: {cell}", str(meant)) for cell, meant in value.items())
            else:
                yield str(key), str(value)
        return
    for line in filter(str.strip, text.splitlines()):
        if "=" not in line:
            raise DataProblem(
                'MAPPING: "{line}" should read "field = header", "field = header [unit]" or "field: value = '
                'other value".',
                line=line.strip(),
            )
        left, right = _sides(line)
        yield left.strip(), right.strip()


def _sides(line: str) -> tuple[str, str]:
    """Split at the first sign "=", but after a value at the last: "remarks: a = b = c" maps "a = b"."""
    left, right = line.split("=", 1)
    if _VALUE.fullmatch(left) and left.split(":")[0].strip() in load_schema():
        left, right = line.rsplit("=", 1)
    return left, right


def _column(target: str, header: str) -> Mapping:
    _known(target, [field.name for field in inventory_fields()] + list(import_columns()))
    bracket = re.fullmatch(r"(.*?)\s*\[([^\]]*)\]", header)
    if bracket is None:
        return Mapping(target, header, None)
    unit = find_unit(bracket.group(2))
    if unit is None:
        raise DataProblem(
            'MAPPING: the unit "{unit}" of {target} is unknown. '
            "Use for example m3, thousand m3, million m3, t, ha, m2, km.",
            unit=bracket.group(2),
            target=target,
        )
    return Mapping(target, bracket.group(1), unit)


def _field(name: str) -> Field:
    _known(name, [field.name for field in inventory_fields()])
    return load_schema()[name]


def _known(name: str, names: list[str]) -> None:
    if name in names:
        return
    close = difflib.get_close_matches(name, names, n=3, cutoff=0.5)
    if not close:
        raise DataProblem('MAPPING: there is no field "{target}".', target=name)
    raise DataProblem(
        'MAPPING: there is no field "{target}". Did you mean {close}?', target=name, close=", ".join(close)
    )


def _value(field: Field, cell: str, meant: str) -> str:
    """Return what is meant by a cell, once it is a value of the field."""
    try:
        clean(field, meant or None, None, comma_is_decimal=True)
    except BadValue as problem:
        allowed = ", ".join(map(str, field.domain.values())) if field.domain else field.type
        raise DataProblem(
            'MAPPING: "{meant}", given for "{cell}", is no value of {field}. Its values are: {allowed}.',
            meant=meant,
            cell=cell,
            field=field.name,
            allowed=allowed,
        ) from problem
    return meant
