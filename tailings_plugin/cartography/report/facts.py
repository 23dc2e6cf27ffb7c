"""What the report counts, facility by facility: class, action, people, place, who answers for it."""

from collections.abc import Sequence
from dataclasses import dataclass
from typing import TYPE_CHECKING, Any

import numpy as np

from ...inventory.schema import LOWER, UPPER
from ...inventory.wording import tidy
from ...table import numbers
from ..data.calls import actions, is_hollow
from ..data.facilities import is_number, rows_of_values, shown_names
from ..data.people import PEOPLE
from ..data.rated_by import INDEX, RatedBy

if TYPE_CHECKING:
    from pandas import DataFrame


@dataclass(frozen=True)
class Fact:
    """A facility. code: its class, None where it is not rated or has none of the scheme's; people: at least so many
    within 10 km, None for unknown; people_known: whether they are all; responsible: operator, else owner."""

    key: str | None
    name: str
    country: str | None
    region: str | None
    status: str | None
    responsible: str | None
    rated: bool
    code: str | None
    assumed: bool
    action: str | None
    people: float | None
    people_known: bool
    placed: bool


def facts_of(facilities: "DataFrame", rating: RatedBy) -> list[Fact]:
    """Return the facts of facilities (n rows, ranked), in their order."""
    columns = rows_of_values(
        facilities,
        *("facility_id", "country", "region", "status", "operator", "owner", INDEX, f"{INDEX}_class"),
        *(f"{INDEX}_basis", PEOPLE, PEOPLE + LOWER, PEOPLE + UPPER),
    )
    placed = np.isfinite(numbers(facilities, "lon")).tolist()
    found = []
    for row, (key, country, region, status, operator, owner, thi, code, basis, *people) in enumerate(columns):
        least, known = _people(*people)
        found.append(
            Fact(
                _text(key),
                "",
                _text(country),
                _text(region),
                None if status in (None, "", "unknown") else str(status),
                _text(operator) or _text(owner),
                is_number(thi),
                str(code) if is_number(thi) and rating.class_of(code) else None,
                is_hollow(basis),
                None,
                least,
                known,
                placed[row],
            )
        )
    return [
        Fact(**{**each.__dict__, "name": name, "action": action})
        for each, name, action in zip(found, shown_names(facilities), actions(facilities), strict=True)
    ]


def most_people(facts: Sequence[Fact]) -> tuple[float | None, bool]:
    """Return the most people within 10 km of one facility, None where none is known, and whether that is exact.

    It is exact where no facility may have more: none is unknown or known by a lower bound only.
    """
    known = [each.people for each in facts if each.people is not None]
    most = max(known, default=None)
    return most, all(each.people is not None and each.people_known for each in facts)


def _people(value: Any, low: Any, high: Any) -> tuple[float | None, bool]:
    """Return the least number of people, and whether it is all of them."""
    if is_number(value):
        bound = is_number(low) and not is_number(high) and not value > low
        return float(max(value, low)) if bound else float(value), not bound
    return (float(low), False) if is_number(low) else (None, False)


def _text(value: Any) -> str | None:
    """Return a text without spaces around it, None for none."""
    return None if value is None else tidy(str(value)) or None
