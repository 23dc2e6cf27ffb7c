"""What the functions compute: plain values in, plain values out, NULL for unknown."""

import math
from collections.abc import Mapping
from functools import cache
from typing import Any

import numpy as np

from ..consequence.breach import NEEDS_HEIGHT, RELATIONS, released_volume_m3
from ..errors import DataProblem
from ..inventory.schema import load_schema
from ..rating.one_row import class_of, row_total
from ..rating.scheme import shipped_scheme
from ..translation import user_language

SCHEMES = ("thi", "thi-basic")
# By what a store alone releases; the others need the height of the dam.
BY_VOLUME = tuple(name for name in RELATIONS if name not in NEEDS_HEIGHT)
LANGUAGES = ("en", "ru")


@cache
def columns_read() -> tuple[str, ...]:
    """Return the names of the fields that the functions read of a facility, each once: no bounds of codes."""
    names = dict.fromkeys(name for each in SCHEMES for name in shipped_scheme(each).columns())
    return tuple(name for name in names if name in load_schema())


def thi(values: Mapping[str, Any], scheme: str, end: int) -> float | None:
    """Return a THI of a facility; None where the scheme rates it not. DataProblem for a field that no scheme reads."""
    _refuse_other_names(values, scheme)
    return row_total(scheme, values, end)


def class_code(total: Any, scheme: str) -> str | None:
    """Return the code of the class of a THI; None for unknown. DataProblem for what is no number."""
    number = _number(total, "thi")
    return None if number is None else class_of(_scheme(scheme), number)


def caption(field: Any, value: Any, language: str | None = None) -> str | None:
    """Return the caption of a coded value in a language, the user's without one; None for unknown.

    A value that is not among the codes stays as it is. DataProblem for a field without coded values.
    """
    schema = load_schema()
    domain = schema[field].domain if field in schema else None
    if domain is None:
        raise DataProblem("{field} is no field of the inventory with coded values.", field=field)
    language = user_language(LANGUAGES) if language is None else language
    if language not in LANGUAGES:
        raise DataProblem(
            "There is no language {name}. There are {names}.", name=language, names=", ".join(LANGUAGES)
        )
    if value is None or value == "":
        return None
    whole = isinstance(value, float) and value.is_integer()
    return domain.caption(int(value) if whole else value, language)


def release_m3(volume_m3: Any, relation: str = BY_VOLUME[0]) -> float | None:
    """Return the volume that a breach of a store releases by a published relation, in m3; None for unknown."""
    if relation not in BY_VOLUME:
        raise DataProblem(
            "There is no relation {name}. There are {names}.", name=relation, names=", ".join(BY_VOLUME)
        )
    volume = _number(volume_m3, "volume_m3")
    if volume is None or volume < 0:
        return None
    return float(released_volume_m3(relation, np.array(volume), np.array(np.nan)))


def _scheme(name: Any) -> str:
    if name not in SCHEMES:
        raise DataProblem(
            "There is no scheme {name}. There are {names}.", name=name, names=", ".join(SCHEMES)
        )
    return name


def _refuse_other_names(values: Mapping[str, Any], scheme: str) -> None:
    """A name mistyped would count as unknown, and nobody would be told."""
    scheme = _scheme(scheme)
    others = [name for name in values if name not in _known_names()]
    if others:
        raise DataProblem(
            "{fields}: scheme {scheme} reads no such field. It reads {known}.",
            fields=", ".join(others),
            scheme=scheme,
            known=", ".join(name for name in columns_read() if name in shipped_scheme(scheme).columns()),
        )


@cache
def _known_names() -> frozenset[str]:
    return frozenset(columns_read())


def _number(value: Any, name: str) -> float | None:
    """Return a number, None for unknown; DataProblem for anything else."""
    if value is None or value == "":
        return None
    if isinstance(value, bool) or not isinstance(value, (int, float)):
        raise DataProblem("{name}: {value} is no number.", name=name, value=value)
    return None if math.isnan(value) or math.isinf(value) else float(value)
