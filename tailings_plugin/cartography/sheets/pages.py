"""Makes the pages: of each what its maps show, and what is drawn on it."""

from collections.abc import Callable, Sequence
from dataclasses import dataclass
from typing import TYPE_CHECKING, Any

import numpy as np
from qgis.core import QgsRectangle

from ..data.facilities import records, shown_names
from ..data.open_points import STAND_INS, OpenPoint
from .content import MapsShown, PageWriter
from .detail import NO_PLACE, STAND_IN, Detail, detail_of
from .drawing import Drawing
from .framing import Survey, wide_extent
from .ground import Ground
from .map_words import PageGround, cell_of
from .near_marks import near_marks
from .page_layers import PageMaps
from .surroundings import Downstream

if TYPE_CHECKING:
    from pandas import DataFrame


@dataclass(frozen=True)
class Page:
    """A page: what its maps show, and what is drawn on it by the boxes of the page."""

    maps: PageMaps
    drawn: dict[str, Drawing]


@dataclass(frozen=True)
class PageMaker:
    """Makes the pages of facilities. everywhere: what maps of facilities without a place show; overview_cell_m: of all
    paths that do not tell the cells they follow."""

    writer: PageWriter
    downstream_of: Callable[[str | None], Downstream]
    survey: Survey
    ground: Ground | None
    everywhere: QgsRectangle

    def pages(
        self,
        facilities: "DataFrame",
        places: np.ndarray,
        points_of_each: Sequence[Sequence[OpenPoint]],
        tick: Callable[[float], None],
    ) -> list[Page]:
        """Return a page for each facility, at its place (n, 2) in the map's system, NaN unknown."""
        count, made = len(facilities), []
        named = zip(records(facilities), shown_names(facilities), places, points_of_each, strict=True)
        for number, (facility, name, place, doubts) in enumerate(named, start=1):
            made.append(self._page(facility, name, place, doubts, number, count))
            tick(number / count)
        return made

    def _page(self, facility, name: str, place: np.ndarray, doubts, number: int, count: int) -> Page:
        writer, captions = self.writer, self.writer.captions
        downstream = self.downstream_of(facility.get("facility_id"))
        near = self._near(facility, place, downstream)
        detail = near if isinstance(near, Detail) else None
        box = writer.boxes["small_map" if detail else "map"]
        wide = wide_extent(place, downstream, self.everywhere, (box.width, box.height))
        centre = (detail.extent if detail else wide).center()
        maps = MapsShown(
            wide,
            near,
            self._ground(detail),
            self.survey.north(centre.x(), centre.y()),
            self.survey.ground_m(centre.x(), centre.y()),
            self._cell_m(downstream),
        )
        drawn = writer.page(facility, name, downstream, maps, doubts, number, count)
        marks = [
            mark
            for track in (downstream.tracks if detail else ())
            for mark in near_marks(track, downstream.marks, detail.extent, captions)
        ]
        shown = PageMaps(number, wide, box.width, detail, writer.boxes["map"].width, downstream, marks)
        return Page(shown, drawn)

    def _near(self, facility: dict[str, Any], place: np.ndarray, downstream: Downstream) -> Detail | str:
        """Return the frame of the map near a facility, or why it has none."""
        if not np.isfinite(place[0]):
            return NO_PLACE
        if facility.get("coordinate_precision") in STAND_INS:
            return STAND_IN
        box = self.writer.boxes["map"]
        return detail_of(
            place,
            downstream.tracks,
            [row.geometry.boundingBox() for row in downstream.zones],
            self._cell_m(downstream),
            (box.width, box.height),
            self.survey.ground_m(*place),
        )

    def _cell_m(self, downstream: Downstream) -> float | None:
        return cell_of(downstream.paths, self.writer.overview_cell_m)

    def _ground(self, detail: Detail | None) -> PageGround:
        """Return the ground of a map near a facility: shades where the relief is fine enough for its scale."""
        if detail is None or self.ground is None:
            return PageGround()
        relief, box = self.ground.relief, self.writer.boxes["map"]
        if not relief.fine_enough(detail.denominator):
            return PageGround(None, relief)
        return PageGround(self.ground.picture(detail.extent, (box.width, box.height)), relief)
