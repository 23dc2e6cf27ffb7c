"""Inputs as people read them: labels, units and coded values from the inventory schema."""

from typing import Any

import numpy as np

from ..inventory.schema import load_schema
from .texts import text
from .values import as_flag, as_number, grouped


def input_name(field: str, language: str) -> str:
    """Return the label of a field of the inventory with what it holds for, or the name of any other field."""
    schema = load_schema()
    return schema[field].heading(language) if field in schema else field


def shown_input(field: str, value: Any, language: str) -> str:
    """Return a value with its unit, or the caption of a code; empty for unknown."""
    number = as_number(value)
    if value is None or (number is not None and np.isnan(number)):
        return ""
    schema = load_schema()
    domain = schema[field].domain if field in schema else None
    if domain:
        return domain.caption(value if number is None else int(number), language)
    if field in schema and schema[field].type == "boolean":
        return _yes_or_no(value, language)
    if number is None:
        return str(value)
    return f"{grouped(number, language)} {unit_of_input(field)}".strip()


def unit_of_input(field: str) -> str:
    """Return the unit of a field of the inventory as people write it, "" for none and of any other field."""
    schema = load_schema()
    return schema[field].unit.replace("m2", "m²").replace("m3", "m³") if field in schema else ""


def _yes_or_no(value: Any, language: str) -> str:
    try:
        said = as_flag(value)
    except ValueError:
        return str(value)
    return "" if said is None else text(language, "yes" if said else "no")
