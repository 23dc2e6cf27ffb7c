"""What stands on the page of a facility: texts and drawings, by the boxes of the page."""

from collections.abc import Mapping, Sequence
from dataclasses import dataclass, field
from datetime import date
from typing import Any

from qgis.core import QgsRectangle

from ...about import NAME, VERSION
from ...rating.retold import fields_named, retold
from ..data.calls import is_hollow
from ..data.captions import Captions
from ..data.facilities import scheme_and_limits
from ..data.known_ways import known_ways_of
from ..data.list_columns import caption_of
from ..data.open_points import OpenPoint
from ..data.people import PEOPLE
from ..data.rated_by import SHIPPED, RatedBy
from ..layout.page import Box
from ..layout.typeset import PRINTED
from ..look import palette
from .atlas import BOXES, FACT_LABEL_MM, SMALL_MM, TEXTS
from .bars import checklist_bars, factor_bars
from .detail import Detail
from .drawing import Drawing
from .facts import facts
from .fitting import letters_for, setter, text_block, two_columns
from .map_words import PageGround, ratio, words_near, words_none
from .profile import long_profile, shown_km
from .section import cross_section, deepest
from .strip import strip
from .surroundings import Downstream
from .track import NONE

NOTES_PT = TEXTS["notes"][0]
# Between the small map, the profile and a section, and the width of the last.
GAP_MM, SECTION_MM = 4.0, 44.0
ENDS = ("sea", "inland_sink", "lake", "edge", "limit", "no_data")


@dataclass(frozen=True)
class MapsShown:
    """What the maps of a page show, where north is, and what a metre of theirs is on the ground; near: the map near the
    facility, or why there is none."""

    wide: QgsRectangle
    near: Detail | str
    ground: PageGround
    north: float
    ground_m: float
    cell_m: float | None


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
        maps: MapsShown,
        points: Sequence[OpenPoint],
        number: int,
        count: int,
    ) -> dict[str, Drawing]:
        """Return what stands on page `number` of `count`, by the boxes of the page.

        points: what is to be settled or said of the facility before the page is published.
        """
        captions, family = self.captions, self.family
        return (
            self._maps(downstream, maps)
            | self._profile(downstream, maps)
            | {
                "name": self._text("name", name, align="bottom"),
                "about": self._text("about", self._about(facility)),
                "badge": self._badge(facility),
                "facts": two_columns(
                    facts(facility, captions), family, self._size("facts"), FACT_LABEL_MM, 7, captions("cut")
                ),
                "factors": factor_bars(
                    facility, self.known_fields, captions, family, self._size("factors"), self.rating
                ),
                "checklist": checklist_bars(downstream.checklist, captions, family, self._size("checklist")),
                "open": self._text("open", open_text(points, captions), align="bottom"),
                "notes": self._notes(facility, downstream, number, count),
            }
        )

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

    def _maps(self, downstream: Downstream, maps: MapsShown) -> dict[str, Drawing]:
        """Return what stands around the maps and below the large one: headings, ground, scales, notes."""
        captions, near = self.captions, maps.near
        width, height = self._size("map")
        ground = Drawing(width, height, self.family)
        if isinstance(near, str):
            ground.rectangle(0, 0, width, height, palette.SEA)
            heading, extent = "sheet_map", maps.wide
            said, named = words_none(near, maps.cell_m, captions), ""
        else:
            if maps.ground.picture is None:
                ground.rectangle(0, 0, width, height, palette.LAND)
            else:
                ground.picture(0, 0, width, height, maps.ground.picture)
            heading, extent = "sheet_near", near.extent
            said = words_near(near, maps.ground, downstream, maps.cell_m, captions)
            named = ratio(near.denominator, captions)
        drawn = {
            "ground": ground,
            "map_heading": self._text("map_heading", captions(heading)),
            "map_strip": self._strip("map_strip", extent.width() / width, maps, named, said),
        }
        if not isinstance(near, str):
            metres = maps.wide.width() / self._size("small_map")[0]
            drawn["small_strip"] = self._strip("small_strip", metres, maps, "", "")
        return drawn

    def _strip(self, name: str, metres_per_mm: float, maps: MapsShown, named: str, said: str) -> Drawing:
        ground = metres_per_mm * maps.ground_m
        named = named or ratio(ground * 1000, self.captions)
        return strip(self._size(name), ground, maps.north, named, said, self.captions, self.family)

    def _profile(self, downstream: Downstream, maps: MapsShown) -> dict[str, Drawing]:
        """Return the headings of the row and its drawing: profile beside the small map, a section if known.

        Nothing on pages that have no such row; why there is no profile where the facility has no path.
        """
        if "profile" not in self.boxes:
            return {}
        captions, family, marks = self.captions, self.family, downstream.named
        width, height = self._size("profile")
        left = 0.0 if isinstance(maps.near, str) else SMALL_MM + GAP_MM
        sections = deepest(downstream.sections)
        section_mm = SECTION_MM if sections else 0.0
        room = width - left - (section_mm + GAP_MM if sections else 0.0)
        track = next(iter(downstream.tracks), NONE)
        drawing = Drawing(width, height, family)
        if downstream.paths:
            profile = long_profile(
                track.km, track.height, marks, captions, family, (room, height), list(downstream.marks)
            )
        else:
            said = captions("profile_no_path")
            profile = text_block(said, family, (room, height), 7, captions("cut"), palette.QUIET_INK)
        drawing.add(profile, left)
        if sections:
            drawing.add(cross_section(sections, captions, family, (section_mm, height)), width - section_mm)
        heading = Drawing(*self._size("profile_heading"), family)
        said = captions("sheet_profile")
        if len(track.km) > 1:
            length, shown = float(track.km[-1]), shown_km(float(track.km[-1]), marks)
            code = downstream.paths[0].get("ends_in")
            end = captions(f"ends_{code if code in ENDS else 'unknown'}")
            caption = "sheet_profile_whole" if shown >= length else "sheet_profile_part"
            said = captions(caption, shown=captions.number(shown), length=captions.number(length), end=end)
        for start, text in ((left, said), (0.0, captions("sheet_map"))) if left else ((left, said),):
            wide = SMALL_MM if left and not start else width - start
            size_pt, colour, bold = TEXTS["profile_heading"]
            block = text_block(text, family, (wide, 4.4), size_pt, captions("cut"), colour, bold)
            heading.add(block, start)
            heading.line([(start, 4.75), (start + wide, 4.75)], palette.INK, 0.3)
        return {"profile_heading": heading, "profile": drawing}

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
            lines.append(captions("sheet_note", note=self._retold(str(facility.get("thi_note"))).rstrip(".")))
        source = facility.get("data_source") or self.sources
        if source:
            lines.append(
                captions("sheet_source", source=fields_named(str(source), captions.language).rstrip("."))
            )
        if count > 1 and facility.get(PEOPLE):
            lines.append(captions("people_overlap"))
        lines += known_ways_of(downstream.paths, downstream.crossings_given).notes(captions)
        if self.overview_cell_m is not None:
            lines.append(captions.overview(self.overview_cell_m))
        made = captions("made", date=captions.day(date.today()), software=f"{NAME} {VERSION}")
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

    def _retold(self, note: str) -> str:
        """Return a note of the rating in the language of the sheet, whatever it was written in."""
        return retold(note, self.captions.language, [part.label for part in self.rating.parts])


def open_text(points: Sequence[OpenPoint], captions: Captions) -> str:
    """Return what is to be settled or said before a page is published, "" where nothing is."""
    if not points:
        return ""
    heading = captions("open_heading", count=captions.number(len(points)))
    said = "; ".join(each.said_of_one(captions) for each in points)
    return f"{heading}: {said}."
