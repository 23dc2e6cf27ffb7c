"""Registers whose headings are known: which column is which, in which unit, without a guess."""

import json
from collections.abc import Sequence
from dataclasses import dataclass
from functools import cache
from pathlib import Path

from ...errors import DataProblem
from ...texts import Text
from ..import_columns import import_columns
from ..values.units import find_unit
from ..wording import look_alike
from .mapping import Mapping

DETECT, NONE = "detect", "none"
NOT_USED = "ignored"


@dataclass(frozen=True)
class Preset:
    """signature: headings that tell the register; columns: what its headings mean; country: of all rows, or ""."""

    name: str
    label: Text
    signature: tuple[str, ...]
    columns: tuple[Mapping, ...]
    country: str = ""

    def mappings(self, header: Sequence[str], own: Sequence[Mapping]) -> list[Mapping]:
        """Return what the columns of a table mean that the user's own mapping leaves open."""
        taken = {each.target for each in own} - {NOT_USED}
        named = {look_alike(each.header) for each in own}
        there = {look_alike(text): text for text in header if text}
        found: list[Mapping] = []
        for each in self.columns:
            heading = look_alike(each.header)
            if heading in there and heading not in named and each.target not in taken:
                found.append(Mapping(each.target, there[heading], each.unit))
                if not _is_repeatable(each.target):
                    taken.add(each.target)
        return found

    def fits(self, header: Sequence[str]) -> bool:
        """Return whether a table has the headings that tell the register."""
        return {look_alike(text) for text in self.signature} <= {look_alike(text) for text in header}


def _is_repeatable(target: str) -> bool:
    column = import_columns().get(target)
    return column is not None and column.use in ("remark", "ignore")


@cache
def presets() -> dict[str, Preset]:
    """Return the registers that are known, by name."""
    raw = json.loads((Path(__file__).parent / "presets.json").read_text(encoding="utf-8"))
    found = {}
    for each in raw["presets"]:
        columns = [
            Mapping(target, header, find_unit(unit[0]) if unit else None)
            for target, header, *unit in each["columns"]
        ]
        columns += [Mapping(NOT_USED, header, None) for header in each["not_used"]]
        found[each["name"]] = Preset(
            each["name"],
            Text(**each["label"]),
            tuple(each["signature"]),
            tuple(columns),
            each.get("country", ""),
        )
    return found


def preset_of(name: str, header: Sequence[str], table: str) -> Preset | None:
    """Return the preset to read a table with: the one named, else ("detect") the one its headings tell.

    DataProblem for an unknown name, and where the table has none of the headings of the one named.
    """
    if name == NONE:
        return None
    if name == DETECT:
        return next((each for each in presets().values() if each.fits(header)), None)
    if name not in presets():
        raise DataProblem(
            'PRESET: there is no "{preset}". There are: {known}.',
            preset=name,
            known=", ".join((DETECT, NONE, *presets())),
        )
    chosen = presets()[name]
    if not chosen.mappings(header, ()):
        raise DataProblem(
            "{table}: PRESET is {preset}, but the table has none of its columns; its own are: {columns}.",
            table=table,
            preset=name,
            columns=", ".join(text for text in header if text),
        )
    return chosen
