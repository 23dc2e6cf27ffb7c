"""What would reassure or mislead on a published map or list: counted before it is made, and said on it."""

from dataclasses import dataclass
from datetime import date
from typing import TYPE_CHECKING

import numpy as np

from ...inventory.schema import LOWER, UPPER
from ...table import day_of, numbers, objects
from .captions import Captions
from .facilities import is_number, rating_scheme, rows_of_values, scheme_and_limits, values_of

if TYPE_CHECKING:
    from pandas import DataFrame

# Of the highest so many are looked at for classes that rest on assumptions.
TOP = 10
# Older data are stale, as the check of the inventory has it.
STALE_YEARS = 5
# Points of all facilities that a sheet of one says in fewer words.
SHORT_OF_ONE = ("towns",)
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
        count, of = captions.count(self.count), captions.count(self.of)
        return captions(f"open_{self.code}", count=count, of=of)

    def said_of_one(self, captions: Captions) -> str:
        """Return it as the sheet of one facility says it, in the words of the document."""
        own = self.of or self.code in SHORT_OF_ONE
        return captions(f"open_one_{self.code}" if own else f"open_{self.code}")


def open_points(
    facilities: "DataFrame",
    today: date,
    overview: bool = False,
    sources: str | None = None,
    towns: bool = False,
    uncredited: tuple[int, int] = (0, 0),
) -> list[OpenPoint]:
    """Return what is to be settled, or said, before rated facilities (n rows, ranked) are published.

    overview: paths were followed over a relief that is too coarse for more. sources: the credit line given by the
    user, "" where one could be given and was not, None where the document has none. towns: people were counted in the
    plugin's own towns only. uncredited: how many of how many layers used have no credit line, which `sources` may be.

    >>> import pandas
    >>> table = pandas.DataFrame({"thi": [9.0, None], "thi_completeness": [50.0, 0.0], "lon": [75.0, None],
    ...     "population_at_risk": [200, None], "data_date": pandas.to_datetime(["2026-01-01", None])})
    >>> [(each.code, each.count, each.of) for each in open_points(table, date(2026, 11, 1))]
    [('assumed', 1, 1), ('not_rated', 1, 2), ('people', 1, 2), ('unplaced', 1, 2), ('undated', 1, 2), ('limits', 0, 0)]
    """
    total, doubts = len(facilities), _doubts(facilities, today)
    rated = ~doubts["not_rated"]
    top = np.flatnonzero(rated)[:TOP]
    found = [OpenPoint("assumed", int(doubts.pop("assumed")[top].sum()), len(top))]
    found += [OpenPoint(code, int(whose.sum()), total) for code, whose in doubts.items()]
    limits = bool(rated.any()) and not rating_scheme(facilities)[1]
    uncredited = uncredited if sources == "" else (0, 0)
    return [each for each in found if each.count] + _of_the_whole(
        limits, overview, sources, towns, uncredited
    )


def open_points_of_each(
    facilities: "DataFrame",
    today: date,
    overview: bool = False,
    sources: str | None = None,
    towns: bool = False,
    uncredited: tuple[int, int] = (0, 0),
) -> list[list[OpenPoint]]:
    """Return what is to be settled, or said, of each facility (n rows) before a sheet of its own is published.

    The others as for `open_points`; sources counts where a facility names no data_source itself.
    """
    doubts = _doubts(facilities, today)
    schemes, named = values_of(facilities, "thi_scheme"), values_of(facilities, "data_source")
    found, uncredited = [], uncredited if sources == "" else (0, 0)
    for row in range(len(facilities)):
        own = [OpenPoint(code, 1, 1) for code, whose in doubts.items() if whose[row]]
        limits = not doubts["not_rated"][row] and not scheme_and_limits(schemes[row])[1]
        found.append(
            own + _of_the_whole(limits, overview, None if named[row] else sources, towns, uncredited)
        )
    return found


def _of_the_whole(
    limits: bool, overview: bool, sources: str | None, towns: bool, uncredited: tuple[int, int]
) -> list[OpenPoint]:
    """Return the points that are about no facility alone."""
    standing = {"limits": limits, "overview": overview, "towns": towns, "sources": sources == ""}
    found = [OpenPoint(code) for code, stands in standing.items() if stands]
    return [*found, OpenPoint("credits", *uncredited)] if uncredited[0] else found


def _doubts(facilities: "DataFrame", today: date) -> dict[str, np.ndarray]:
    """Return by kind of doubt, in the order they are told, whether it is about each facility (n,)."""
    rated = facilities["thi"].notna().to_numpy(dtype=bool)
    days = [day_of(each) for each in values_of(facilities, "data_date")]
    stand_ins = [each in STAND_INS for each in objects(facilities, "coordinate_precision")]
    found = {
        "assumed": rated & _assumed(facilities),
        "not_rated": ~rated,
        "people": _without_people(facilities),
        "unplaced": ~np.isfinite(numbers(facilities, "lon")),
        "stand_ins": stand_ins,
        "stale": [each is not None and (today - each).days > STALE_YEARS * 365.25 for each in days],
        "undated": [each is None for each in days],
    }
    return {code: np.asarray(whose, dtype=bool) for code, whose in found.items()}


def _assumed(facilities: "DataFrame") -> np.ndarray:
    """Return whether the class of each may be another one once what is assumed is known."""
    if "thi_basis" in facilities:
        return np.array([each == "assumed" for each in values_of(facilities, "thi_basis")], dtype=bool)
    shares = values_of(facilities, "thi_completeness")
    return np.array([is_number(share) and share < 100 for share in shares], dtype=bool)


def _without_people(facilities: "DataFrame") -> list[bool]:
    """Return of which facilities nothing is known of the people at risk, not even a bound."""
    names = [f"population_at_risk{end}" for end in ("", LOWER, UPPER)]
    return [all(value in (None, "") for value in row) for row in rows_of_values(facilities, *names)]
