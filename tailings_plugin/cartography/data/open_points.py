"""What would reassure or mislead on a published map or list: counted before it is made, and said on it."""

from dataclasses import dataclass
from datetime import date
from typing import TYPE_CHECKING

import numpy as np

from ...inventory.schema import LOWER, UPPER
from ...table import day_of, numbers, objects
from .captions import Captions
from .facilities import is_number, rating_scheme, rows_of_values, values_of

if TYPE_CHECKING:
    from pandas import DataFrame

# Of the highest so many are looked at for classes that rest on assumptions.
TOP = 10
# Older data are stale, as the check of the inventory has it.
STALE_YEARS = 5
# Values of coordinate_precision whose point is not the facility's.
STAND_INS = ("mine", "works", "settlement", "village", "town", "district")


@dataclass(frozen=True)
class OpenPoint:
    """One kind of doubt: `code` of its caption, how many facilities it is about, and of how many (0: of the whole)."""

    code: str
    count: int = 0
    of: int = 0

    def said(self, captions: Captions) -> str:
        """Return it in the words of the document."""
        count, of = captions.number(self.count), captions.number(self.of)
        return captions(f"open_{self.code}", count=count, of=of)


def open_points(
    facilities: "DataFrame", today: date, overview: bool = False, sources: str | None = None
) -> list[OpenPoint]:
    """Return what is to be settled, or said, before rated facilities (n rows, ranked) are published.

    overview: paths were followed over a relief that is too coarse for more. sources: the credit line given by the
    user, "" where one could be given and was not, None where the document has none.

    >>> import pandas
    >>> table = pandas.DataFrame({"thi": [9.0, None], "thi_completeness": [50.0, 0.0], "lon": [75.0, None],
    ...     "population_at_risk": [200, None], "data_date": pandas.to_datetime(["2026-01-01", None])})
    >>> [(each.code, each.count, each.of) for each in open_points(table, date(2026, 11, 1))]
    [('assumed', 1, 1), ('not_rated', 1, 2), ('people', 1, 2), ('unplaced', 1, 2), ('undated', 1, 2), ('limits', 0, 0)]
    """
    total = len(facilities)
    rated = facilities[facilities["thi"].notna()]
    unplaced = int((~np.isfinite(numbers(facilities, "lon"))).sum())
    stand_ins = sum(each in STAND_INS for each in objects(facilities, "coordinate_precision"))
    stale, undated = _ages(facilities, today)
    found = [
        OpenPoint("assumed", _assumed(rated[:TOP]), min(len(rated), TOP)),
        OpenPoint("not_rated", total - len(rated), total),
        OpenPoint("people", _without_people(facilities), total),
        OpenPoint("unplaced", unplaced, total),
        OpenPoint("stand_ins", stand_ins, total),
        OpenPoint("stale", stale, total),
        OpenPoint("undated", undated, total),
    ]
    found = [each for each in found if each.count]
    if len(rated) and not rating_scheme(facilities)[1]:
        found.append(OpenPoint("limits"))
    if overview:
        found.append(OpenPoint("overview"))
    if sources == "":
        found.append(OpenPoint("sources"))
    return found


def _assumed(highest: "DataFrame") -> int:
    """Return of how many facilities the class may be another one once what is assumed is known."""
    if "thi_basis" in highest:
        return sum(each == "assumed" for each in values_of(highest, "thi_basis"))
    shares = values_of(highest, "thi_completeness")
    return sum(is_number(share) and share < 100 for share in shares)


def _without_people(facilities: "DataFrame") -> int:
    """Return of how many facilities nothing is known of the people at risk, not even a bound."""
    names = [f"population_at_risk{end}" for end in ("", LOWER, UPPER)]
    return sum(all(value in (None, "") for value in row) for row in rows_of_values(facilities, *names))


def _ages(facilities: "DataFrame", today: date) -> tuple[int, int]:
    """Return how many facilities have data older than STALE_YEARS, and how many do not say how old."""
    dates = [day_of(each) for each in values_of(facilities, "data_date")]
    days = [(today - each).days for each in dates if each is not None]
    return sum(each > STALE_YEARS * 365.25 for each in days), len(dates) - len(days)
