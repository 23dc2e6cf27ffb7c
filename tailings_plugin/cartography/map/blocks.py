"""What stands beside the map: blocks under headings that flow from column to column and on to further sheets."""

from collections.abc import Callable
from dataclasses import dataclass

from ..data.captions import Captions
from ..layout.flow import Flow
from ..layout.page import Box
from ..layout.sheet import Sheet, rows_below, table_height
from ..layout.typeset import PRINTED, Typesetter
from ..look import palette
from .sure_places import Placed
from .tables import Table

# A table is not broken after fewer rows than this.
LEAST_ROWS = 3
NOTE_GAP_MM = 0.8


@dataclass(frozen=True)
class TableBlock:
    """A table under a heading.

    made: columns and rows for a width in mm, the same rows for any, the header first. note: below its last part.
    """

    name: str
    heading: str
    made: Callable[[float], Table]
    note: str = ""


class Blocks:
    """Adds blocks to a sheet, each where the flow has room for it."""

    def __init__(self, sheet: Sheet, flow: Flow, captions: Captions):
        self._sheet, self.flow, self._captions = sheet, flow, captions
        self._small = sheet.format(sheet.page.type.small, palette.QUIET_INK, italic=True)

    @property
    def heading_mm(self) -> float:
        """The height of a heading with its rule."""
        return Typesetter(self._sheet.format(self._sheet.page.type.heading, bold=True)).line_mm + 1.2

    def heading(self, name: str, text: str, box: Box) -> None:
        """Add a heading with a rule at the top of a box, in smaller letters where it is long."""
        sheet = self._sheet
        heading = sheet.format(sheet.page.type.heading, bold=True)
        height = Typesetter(heading).line_mm
        room, wide = box.width * PRINTED, Typesetter(heading).width(text)
        if wide > room:
            heading = sheet.format(sheet.page.type.heading * room / wide, bold=True)
        sheet.label(f"{name}_heading", sheet.variable(f"map_{name}", text), box.part(box.y, height), heading)
        sheet.rule(f"{name}_rule", box.x, box.y + height + 0.4, box.width, palette.INK, 0.35, box.page)

    def text(self, name: str, heading: str, text: str) -> None:
        """Add a text under a heading, whole in one column: lines are broken at its width."""
        sheet, setter = self._sheet, Typesetter(self._sheet.format(self._sheet.page.type.body))
        height = self.heading_mm + setter.height(text, self.flow.rest.width * PRINTED) + 0.5
        if self.flow.rest.height < height:
            self.flow.next_column()
            height = self.heading_mm + setter.height(text, self.flow.rest.width * PRINTED) + 0.5
        box = self.flow.take(height)
        self.heading(name, heading, box)
        shown = sheet.variable(f"map_{name}_text", text)
        body = box.part(box.y + self.heading_mm, height - self.heading_mm)
        sheet.label(name, shown, body, sheet.format(sheet.page.type.body))

    def table(self, block: TableBlock) -> None:
        """Add a table; rows for which a column has no room go on in the next one, under the same header."""
        size = self._sheet.page.type.body
        body, done, part = self._sheet.format(size), 0, 1
        while True:
            width = self.flow.rest.width
            columns, (header, *rows) = block.made(width)
            left = rows[done:]
            note = self._note_height(block.note, width)
            room = self.flow.rest.height - self.heading_mm - note
            count = rows_below([header, *left], body, room)
            if count < min(LEAST_ROWS, len(left)) and not (self.flow.at_top and self.flow.rest.page):
                self.flow.next_column()
                continue
            count = max(count, min(1, len(left)))
            shown, last = [header, *left[:count]], count == len(left)
            height = table_height(shown, body)
            box = self.flow.take(self.heading_mm + height + (note if last else 0.0))
            name = block.name if part == 1 else f"{block.name}_{part}"
            more = "" if part == 1 else f", {self._captions('continued')}"
            self.heading(name, f"{block.heading}{more}", box)
            y = box.y + self.heading_mm
            self._sheet.table(name, box.part(y, height), columns, shown, size)
            if last:
                if block.note:
                    place = box.part(y + height + NOTE_GAP_MM, note - NOTE_GAP_MM)
                    text = self._sheet.variable(f"map_{block.name}_note", block.note)
                    self._sheet.label(f"{block.name}_note", text, place, self._small)
                return
            done, part = done + count, part + 1

    def whole(self, placed: Placed) -> None:
        """Add a table under a heading at a place of its own, outside of the flow."""
        box, place = placed.box, placed.place
        if placed.plate is not None:
            self._sheet.plate(f"{box.name}_plate", placed.plate, palette.PAPER, palette.RULE)
        columns, rows = box.made(place.width, self._sheet.format(placed.size_pt))
        self.heading(box.name, box.heading, place)
        below = place.part(place.y + self.heading_mm, place.height - self.heading_mm)
        self._sheet.table(box.name, below, columns, rows, placed.size_pt)

    def _note_height(self, note: str, width: float) -> float:
        if not note:
            return 0.0
        return Typesetter(self._small).height(note, width * PRINTED) + NOTE_GAP_MM + 0.5
