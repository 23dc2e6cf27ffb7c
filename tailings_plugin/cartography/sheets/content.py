"""What stands on the page of a facility: texts and drawings, by the boxes of the page."""

from collections.abc import Mapping, Sequence
from dataclasses import dataclass, field
from datetime import date
from typing import Any

import numpy as np

from ...about import NAME, VERSION
from ..data.calls import is_hollow
from ..data.captions import Captions
from ..data.facilities import scheme_and_limits
from ..data.known_ways import known_ways_of
from ..data.list_columns import caption_of
from ..data.open_points import OpenPoint
from ..data.people import PEOPLE
from ..data.rated_by import SHIPPED, RatedBy
from ..data.rows import Row
from ..layout.page import Box
from ..layout.typeset import PRINTED
from ..look import palette
from .atlas import BOXES, FACT_LABEL_MM, TEXTS
from .bars import checklist_bars, factor_bars
from .drawing import Drawing
from .facts import facts
from .fitting import letters_for, setter, text_block, two_columns
from .profile import Mark, long_profile, profile_of, shown_km

NOTES_PT = TEXTS["notes"][0]
ENDS = ("sea", "inland_sink", "lake", "edge", "limit", "no_data")


@dataclass(frozen=True)
class Downstream:
    """What belongs to one facility: paths (the first is drawn as profile), marks on it, zones, checklist.

    crossings_given: whether crossings of borders were looked at, so that none are none.
    """

    paths: Sequence[Row]
    marks: Sequence[Mark]
    zones: Sequence[Row]
    checklist: Sequence[Row]
    crossings_given: bool = True


@dataclass(frozen=True)
class PageWriter:
    """Writes pages; `rated`: how many facilities have a rank.

    known_fields: fields of the facilities' layer. sources: for facilities that name none of their own.
    """

    captions: Captions
    family: str
    known_fields: set[str]
    rated: int
    sources: str
    overview_cell_m: float | None
    rating: RatedBy = SHIPPED
    boxes: Mapping[str, Box] = field(default_factory=lambda: BOXES)

    def page(
        self,
        facility: Mapping[str, Any],
        name: str,
        downstream: Downstream,
        points: Sequence[OpenPoint],
        number: int,
        count: int,
    ) -> dict[str, Drawing]:
        """Return what stands on page `number` of `count`, by the boxes of the page.

        points: what is to be settled or said of the facility before the page is published.
        """
        captions, family = self.captions, self.family
        heading, profile = self._profile(downstream)
        return {
            "name": self._text("name", name, align="bottom"),
            "about": self._text("about", self._about(facility)),
            "badge": self._badge(facility),
            "facts": two_columns(
                facts(facility, captions), family, self._size("facts"), FACT_LABEL_MM, 7, captions("cut")
            ),
            "profile_heading": self._text("profile_heading", heading),
            "profile": profile,
            "factors": factor_bars(
                facility, self.known_fields, captions, family, self._size("factors"), self.rating
            ),
            "checklist": checklist_bars(downstream.checklist, captions, family, self._size("checklist")),
            "open": self._text("open", open_text(points, captions), align="bottom"),
            "notes": self._notes(facility, downstream, number, count),
        }

    def _text(self, name: str, text: str, align: str = "top") -> Drawing:
        size_pt, colour, bold = TEXTS[name]
        return text_block(
            text, self.family, self._size(name), size_pt, self.captions("cut"), colour, bold, align
        )

    def _size(self, name: str) -> tuple[float, float]:
        return self.boxes[name].width, self.boxes[name].height

    def _about(self, facility: Mapping[str, Any]) -> str:
        country = caption_of(facility.get("country"), "country", self.captions)
        parts = (facility.get("facility_id"), country, facility.get("region"), facility.get("name_local"))
        return " · ".join(" ".join(str(each).split()) for each in parts if each)

    def _profile(self, downstream: Downstream) -> tuple[str, Drawing]:
        captions, marks = self.captions, list(downstream.marks)
        path = next(iter(downstream.paths), None)
        empty = np.array([])
        distance, height = profile_of(path.geometry) if path else (empty, empty)
        drawing = long_profile(distance, height, marks, captions, self.family, self._size("profile"))
        if len(distance) < 2:
            return captions("sheet_profile"), drawing
        length = float(distance[-1])
        shown = shown_km(length, marks)
        code = path.get("ends_in")
        end = captions(f"ends_{code if code in ENDS else 'unknown'}")
        caption = "sheet_profile_whole" if shown >= length else "sheet_profile_part"
        heading = captions(caption, shown=captions.number(shown), length=captions.number(length), end=end)
        return heading, drawing

    def _badge(self, facility: Mapping[str, Any]) -> Drawing:
        """Return the coloured plate with THI, class and rank; hollow where the class rests on what is assumed."""
        captions, (width, height) = self.captions, self._size("badge")
        found = self.rating.class_of(facility.get("thi_class"))
        thi, rank = facility.get("thi"), facility.get("thi_rank")
        fill, ink = (found.colour, found.ink) if found else ("#efece5", palette.INK)
        drawing = Drawing(width, height, self.family)
        edge, edge_mm = palette.INK, 0.2
        if found and is_hollow(facility.get("thi_basis")):
            # As on the map: the class may be another one once what is assumed is known.
            fill, ink, edge, edge_mm = "#ffffff", palette.INK, found.colour, 1.0
        inset = edge_mm / 2 + 0.1
        drawing.rectangle(
            inset, inset, width - 2 * inset, height - 2 * inset, fill, edge, edge_mm, radius=1.5
        )
        if thi is None:
            drawing.text(width / 2, height / 2 + 1.3, captions("unrated"), 10, ink, True, "middle")
            return drawing
        drawing.text(width / 2, 6.4, f"THI {captions.number(thi, 1)}", 13, ink, True, "middle")
        if found:
            caption = captions.of(found.caption)
            letters = letters_for(caption, self.family, width - 2, 9)
            drawing.text(width / 2, 11, caption, letters, ink, False, "middle")
        if rank is not None:
            words = captions("sheet_rank", rank=rank, count=captions.number(self.rated))
            drawing.text(width / 2, 15, words, 7, ink, False, "middle")
        return drawing

    def _notes(self, facility: Mapping[str, Any], downstream: Downstream, number: int, count: int) -> Drawing:
        captions = self.captions
        scheme, verified = scheme_and_limits(facility.get("thi_scheme"))
        rating = captions("scheme", scheme=scheme) if scheme else captions("scheme_missing")
        lines = [f"{rating} {captions('limits_verified_note' if verified else 'limits_not_verified_note')}"]
        if is_hollow(facility.get("thi_basis")):
            lines.append(captions("list_hollow_note"))
        if facility.get("thi_note"):
            lines.append(captions("sheet_note", note=str(facility.get("thi_note")).rstrip(".")))
        source = facility.get("data_source") or self.sources
        if source:
            lines.append(captions("sheet_source", source=str(source).rstrip(".")))
        if count > 1 and facility.get(PEOPLE):
            lines.append(captions("people_overlap"))
        lines += known_ways_of(downstream.paths, downstream.crossings_given).notes(captions)
        if self.overview_cell_m is not None:
            lines.append(captions.overview(self.overview_cell_m))
        made = captions("made", date=date.today().isoformat(), software=f"{NAME} {VERSION}")
        page = captions("sheet_page", number=number, count=count)
        last = f"{captions('disclaimer')}\n{made} {page}"
        drawing = Drawing(*self._size("notes"), self.family)
        foot_mm = len(last.split("\n")) * setter(self.family, NOTES_PT).line_mm + 0.2
        room = (drawing.width, drawing.height - foot_mm)
        # Each on its own line where there is room; else one behind the other before letters get smaller.
        for joint in ("\n", " "):
            text = joint.join(lines)
            if setter(self.family, NOTES_PT).height(text, room[0] * PRINTED) <= room[1]:
                break
        body = text_block(text, self.family, room, NOTES_PT, captions("cut"), palette.QUIET_INK)
        foot = text_block(last, self.family, (room[0], foot_mm), NOTES_PT, captions("cut"), palette.QUIET_INK)
        drawing.add(body)
        drawing.add(foot, 0, room[1])
        return drawing


def open_text(points: Sequence[OpenPoint], captions: Captions) -> str:
    """Return what is to be settled or said before a page is published, "" where nothing is."""
    if not points:
        return ""
    heading = captions("open_heading", count=captions.number(len(points)))
    said = "; ".join(each.said_of_one(captions) for each in points)
    return f"{heading}: {said}."
