"""Water hazard class that ore, process and toxicants suggest where no substances are listed. Not verified."""

import json
import re
from functools import cache
from pathlib import Path

from .texts import label_of
from .values import Columns, as_flag, as_text


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
