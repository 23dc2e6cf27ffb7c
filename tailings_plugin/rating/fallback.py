"""Water hazard class that ore, process and toxicants suggest where no substances are listed. Not verified."""

import json
import re
from collections.abc import Iterable
from functools import cache
from pathlib import Path
from typing import TYPE_CHECKING

import numpy as np

from ..inventory.facilities import BASIS, CLASS, FALLBACK
from .texts import label_of
from .values import Columns, as_flag, as_text, columns_of

if TYPE_CHECKING:
    from pandas import DataFrame


def with_basis(names: Iterable[str]) -> list[str]:
    """Return names of columns, and behind them the one that tells what a water hazard class among them comes from."""
    own = list(names)
    return [*own, BASIS] if CLASS in own else own


def is_suggested(columns: Columns, size: int) -> np.ndarray:
    """Return a mask (n,) of the rows of which a class stands that only the fallback suggests."""
    if CLASS not in columns or BASIS not in columns:
        return np.zeros(size, dtype=bool)
    return np.array(
        [
            as_text(columns, BASIS, row) == FALLBACK and as_text(columns, CLASS, row) is not None
            for row in range(size)
        ],
        dtype=bool,
    )


def known_columns(table: "DataFrame", names: Iterable[str]) -> tuple[dict[str, np.ndarray], np.ndarray]:
    """Return the named columns as `values.columns_of`, without the classes that only the fallback suggests, and a mask
    (n,) of the rows of these: what is suggested is not known."""
    columns = columns_of(table, with_basis(names))
    suggested = is_suggested(columns, len(table))
    if suggested.any():
        columns[CLASS] = columns[CLASS].copy()
        columns[CLASS][suggested] = np.nan if columns[CLASS].dtype.kind == "f" else None
    return columns, suggested


@cache
def fallback_rules() -> dict:
    """Return the rules of water_hazard_fallback.json."""
    return json.loads((Path(__file__).parent / "water_hazard_fallback.json").read_text(encoding="utf-8"))


def fallback_inputs() -> list[str]:
    """Return the names of the columns that `fallback_class` reads."""
    return [*fallback_rules()["fields"], *(flag["field"] for flag in fallback_rules()["flags"])]


def fallback_class(facilities: Columns, row: int, language: str = "en") -> tuple[int, str] | None:
    """Return the highest class that the words and flags of a facility suggest, and why; None for nothing."""
    words = {
        word
        for field in fallback_rules()["fields"]
        for word in re.findall(r"[^\W\d_]+", as_text(facilities, field, row) or "")
    }
    lower = {word.lower() for word in words}
    found = [
        (rule["class"], label_of(rule["label"], language))
        for rule in fallback_rules()["rules"]
        if any(_fits(word, pattern) for pattern in rule["words"] for word in lower)
        or words & set(rule["symbols"])
    ]
    found += [
        (flag["class"], label_of(flag["label"], language))
        for flag in fallback_rules()["flags"]
        if _is_set(facilities, flag["field"], row)
    ]
    if not found:
        return None
    highest = max(each for each, _ in found)
    return highest, ", ".join(label for each, label in found if each == highest)


def _fits(word: str, pattern: str) -> bool:
    return word.startswith(pattern[:-1]) if pattern.endswith("*") else word == pattern


def _is_set(facilities: Columns, field: str, row: int) -> bool:
    try:
        return field in facilities and as_flag(facilities[field][row]) is True
    except ValueError:
        return False
