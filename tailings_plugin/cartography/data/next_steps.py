"""What is to be done next about each facility, and what is missing of it."""

from dataclasses import dataclass
from typing import TYPE_CHECKING

import numpy as np

from ...inventory.facilities import CLASS
from ...inventory.schema import LOWER, UPPER
from ...table import numbers
from .calls import UNKNOWN_CODES, actions, alarm_captions, field_caption, suggested_classes
from .captions import Captions
from .facilities import rows_of_values, values_of
from .list_columns import caption_of
from .rated_by import INDEX, RatedBy

if TYPE_CHECKING:
    from pandas import DataFrame

# What is to be done, and nothing more where the class is lower.
CALLS = ("act_now", "find_out_first")


@dataclass(frozen=True)
class NextStep:
    """code: one of calls.ACTIONS, None where a rating does not tell. call: it in words. about: the alarms to act on, or
    the datum to find out; "" where neither is told."""

    code: str | None
    call: str = ""
    about: str = ""


def next_steps(table: "DataFrame", captions: Captions) -> list[NextStep]:
    """Return what is to be done next about each facility, in the words of the document."""
    found = []
    for code, alarms, asked in zip(
        actions(table), alarm_captions(table, captions), values_of(table, f"{INDEX}_ask"), strict=True
    ):
        if code == "act_now":
            found.append(NextStep(code, captions(code), alarms or ""))
        elif code == "find_out_first":
            about = field_caption(str(asked), captions) if asked else ""
            found.append(NextStep(code, captions(code), about))
        else:
            found.append(NextStep(code, caption_of(code, f"{INDEX}_action", captions) or ""))
    return found


def missing_data(table: "DataFrame", rating: RatedBy, captions: Captions) -> list[list[str]]:
    """Return what is missing of each facility, in the words of the document: what the rating needs and does not know,
    not even by bounds, that without which it cannot be rated first; then the coordinates."""
    needs = list(dict.fromkeys(need for part in rating.parts for need in part.needs if need in table))
    suggested = suggested_classes(table)
    unknown = {
        need: [
            all(value in UNKNOWN_CODES for value in values) or (need == CLASS and suggested[row])
            for row, values in enumerate(rows_of_values(table, need, f"{need}{LOWER}", f"{need}{UPPER}"))
        ]
        for need in needs
    }
    words = {need: field_caption(need, captions) for need in needs}
    nowhere = ~np.isfinite(numbers(table, "lon"))
    found = []
    for row, asked in enumerate(values_of(table, f"{INDEX}_ask")):
        lacking = [need for need in needs if unknown[need][row]]
        lacking.sort(key=lambda need: need != asked)
        if asked and asked not in lacking:
            lacking.insert(0, str(asked))
        said = [words.get(each) or field_caption(each, captions) for each in lacking]
        found.append([*said, captions("coordinates_missing")] if nowhere[row] else said)
    return found
