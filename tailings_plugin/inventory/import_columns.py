"""Columns a table may have that are no fields themselves: positions, what is converted, what is kept as remark."""

import json
from dataclasses import dataclass
from functools import cache
from pathlib import Path

from ..texts import Text

KEPT_AS_REMARK = "other"


@dataclass(frozen=True)
class ImportColumn:
    """A column that is no field itself; use: position, convert, remark or ignore."""

    name: str
    use: str
    label: Text
    synonyms: tuple[str, ...]


@cache
def import_columns() -> dict[str, ImportColumn]:
    """Return the columns that are no fields, by name."""
    raw = json.loads((Path(__file__).parent / "import_columns.json").read_text(encoding="utf-8"))
    return {
        each["name"]: ImportColumn(each["name"], each["use"], Text(**each["label"]), tuple(each["synonyms"]))
        for each in raw["columns"]
    }
