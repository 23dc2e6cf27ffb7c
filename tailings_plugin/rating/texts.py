"""Sentences of notes and reports in English and Russian, from texts.json."""

import json
from functools import cache
from pathlib import Path


@cache
def _texts() -> dict[str, dict[str, str]]:
    return json.loads((Path(__file__).parent / "texts.json").read_text(encoding="utf-8"))


def text(language: str, key: str, **values: object) -> str:
    """Return the sentence `key` in `language`, English where there is no other, with `values` filled in."""
    versions = _texts()[key]
    return versions.get(language, versions["en"]).format(**values)


def unit_of(unit: str, language: str) -> str:
    """Return a unit behind a space as people write it in `language`; as it is where texts.json has no other."""
    versions = _texts().get(f"unit_{unit}")
    return f" {label_of(versions, language) if versions else unit}" if unit else ""


def label_of(label: dict[str, str], language: str) -> str:
    """Return a label from a data file in `language`, or its English."""
    return label.get(language, label["en"])
