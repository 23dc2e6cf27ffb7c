"""What is to be said of people at risk on a list or a sheet: bounds, and people who live below several facilities."""

from typing import TYPE_CHECKING

from ...inventory.schema import LOWER
from .captions import Captions
from .facilities import bounded_count, is_number, values_of

if TYPE_CHECKING:
    from pandas import DataFrame

PEOPLE = "population_at_risk"


def people_notes(facilities: "DataFrame", captions: Captions, people_total: float | None = None) -> list[str]:
    """Return the notes on people at risk.

    people_total: people at risk of any facility, each counted once, None where they were not counted together; left
    out where one facility has more, which were counted by others. The column is no sum: who lives below two dams
    stands at both.
    """
    bounded = bounded_count(facilities, PEOPLE)
    lines = [captions("people_bounds", count=captions.number(bounded))] if bounded else []
    stated = (value for name in (PEOPLE, PEOPLE + LOWER) for value in values_of(facilities, name))
    most = max(filter(is_number, stated), default=0)
    if people_total is not None and people_total >= most - 0.5:
        count = f"{'≥ ' if bounded else ''}{captions.number(people_total)}"
        return [*lines, captions("people_together", count=count)]
    several = sum(is_number(value) and value > 0 for value in values_of(facilities, PEOPLE)) > 1
    return [*lines, captions("people_overlap")] if several else lines
