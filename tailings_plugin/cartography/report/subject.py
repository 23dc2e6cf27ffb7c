"""What a report is about: the facilities with their rating, and what else was given of them."""

from collections.abc import Mapping, Sequence
from dataclasses import dataclass, field
from datetime import date
from functools import cached_property
from typing import TYPE_CHECKING

from ..data.captions import Captions
from ..data.credits import Credited
from ..data.open_points import OpenPoint, open_points
from ..data.rated_by import RatedBy
from ..data.rows import Row
from .basins import UNKNOWN_BASIN, Basin, basins_of
from .blocks import Picture
from .facts import Fact, facts_of
from .words import Words

if TYPE_CHECKING:
    from pandas import DataFrame


@dataclass(frozen=True)
class Earlier:
    """An earlier rating of the same register. changes: of `rating.comparison.compare`, earlier first; title: what to
    call it; schemes: those of the earlier and of this rating as they name them; rating: how the earlier is shown."""

    changes: "DataFrame"
    title: str
    schemes: tuple[str | None, str | None]
    rating: RatedBy


@dataclass(frozen=True)
class Subject:
    """facilities: ranked (n rows), as `rated.read_rated` gives them; measures: as evaluatechecklist writes them, None
    where none were given; towns, overview_cell_m, sources, credited: as for the map; map: its picture, if there is one;
    map_given: whether it was the user's own; map_credits: of what lies below the facilities on it."""

    facilities: "DataFrame"
    rating: RatedBy
    captions: Captions
    today: date
    paths: Sequence[Row] = ()
    crossings: Sequence[Row] = ()
    paths_given: bool = False
    crossings_given: bool = False
    measures: "DataFrame | None" = None
    earlier: Earlier | None = None
    people_total: float | None = None
    towns: bool = False
    overview_cell_m: float | None = None
    sources: str = ""
    credited: Credited = field(default_factory=Credited)
    title: str = ""
    authority: str = ""
    map: Picture | None = None
    map_given: bool = False
    map_credits: Sequence[str] = ()

    @cached_property
    def words(self) -> Words:
        """The words of the report."""
        return Words(self.captions)

    @cached_property
    def facts(self) -> list[Fact]:
        """The facts of the facilities, in their order."""
        return facts_of(self.facilities, self.rating)

    @cached_property
    def names(self) -> Mapping[str, str]:
        """What to call each facility, by its id."""
        return {each.key: each.name for each in self.facts if each.key}

    @cached_property
    def basins(self) -> list[Basin]:
        """The basin of each facility, in their order."""
        found = basins_of(self.paths)
        return [found.get(each.key or "", UNKNOWN_BASIN) for each in self.facts]

    @cached_property
    def points(self) -> list[OpenPoint]:
        """What is to be settled or said before the report is published."""
        return open_points(
            self.facilities,
            self.today,
            self.overview_cell_m is not None,
            self.sources,
            self.towns,
            (self.credited.uncredited, self.credited.of),
        )
