"""The sheet of the hazard map as the plugin lays it out: title, map, legend, tables, inset, footer."""

from collections.abc import Callable
from dataclasses import replace
from functools import partial
from typing import TYPE_CHECKING

from qgis.core import QgsLayoutItemMap, QgsMapLayer, QgsProject, QgsRectangle
from qgis.PyQt.QtCore import Qt

from ..data.captions import Captions
from ..data.crossings import Crossing
from ..layout.enlarging import Arrangement
from ..layout.fitted import Fitted
from ..layout.flow import Flow
from ..layout.legend import LegendSection, add_legend
from ..layout.page import Box, Furniture, covers, touch
from ..layout.sheet import Sheet, table_height
from ..layout.typeset import Typesetter
from ..look import fonts, palette, styles
from .blocks import Blocks, TableBlock
from .enlarged import add_enlargement, scale_said
from .ground import IN_OVERVIEW
from .how_sure import how_sure_table
from .plan import MapPlan
from .sure_places import Placed, SureBox, below_both, placed_in, placed_on, rooms_alone, sizes_between
from .tables import Table, crossing_table, crossings_note, highest_table
from .title_block import show_title_block

if TYPE_CHECKING:
    from pandas import DataFrame

# The part of a landscape sheet's column that the legend may take.
LEGEND_SHARE = 0.4
# Counted by QGIS, said in the language of the map.
SHEET_NUMBER = "[% replace(@map_sheet_number, map('{number}', @layout_page, '{count}', @layout_numpages)) %]"


class OwnSheet:
    """A sheet under construction: shows what it is handed, from the top down; what the first page has no room for
    goes on on further ones."""

    def __init__(self, plan: MapPlan, project: QgsProject, hides: Callable[[Box], int]):
        """hides: counts what a box of the map would cover."""
        self.captions, self.words, self.frame, self.page = plan.captions, plan.words, plan.frame, plan.page
        self._sheet = Sheet(project, plan.captions("title"), plan.page, plan.family)
        self.layout = self._sheet.layout
        self._rating, self._credits, self._short_title = plan.rating, plan.credits, short_title(plan)
        self._velocity, self._how_sure = plan.velocities.crossings, plan.how_sure
        self._ground = plan.ground
        self._below_legend: Box | None = None
        self._hides, self._on_map = hides, list[Box]()
        flow = Flow(plan.page.columns, self._add_table_page, plan.page.gap)
        self.blocks = Blocks(self._sheet, flow, plan.captions)
        show_title_block(self._sheet, self.words, plan.logo)
        self._show_footer()
        self._show_number(0)

    def show_map(self, layers: dict[str, QgsMapLayer], corners: Furniture) -> None:
        """Add the map of the layers (top to bottom), with graticule, scale, north arrow and overview."""
        sheet, frame, page = self._sheet, self.frame, self.page
        main = sheet.map("map", page.map, list(layers.values()), frame.crs, frame.extent)
        furniture = (corners.overview, corners.scale_plate)
        sheet.graticule(main, frame, page.type.small, layers["countries"], self.captions, furniture)
        self._main = main
        self._on_map += furniture
        self._show_furniture(main, layers, corners)

    def show_enlargements(
        self, made: Arrangement, names: dict[str, str], layers: dict[str, QgsMapLayer]
    ) -> None:
        """Add the enlargements, on the map or on further pages: each with its letter, its name, its scale."""
        # A relief shaded for the map is too coarse.
        shown = [layer for name, layer in layers.items() if name != "relief"]
        for each in made.enlargements:
            while each.box.page >= self.layout.pageCollection().pageCount():
                self._show_short_title(self._sheet.add_page())
            said = each.letter, names[each.letter], scale_said(each, self._ground, self.captions)
            view = replace(self.frame, extent=QgsRectangle(*each.view.extent), box=each.box)
            key = f"enlargement_{each.letter}"
            add_enlargement(self._sheet, key, said, view, shown, layers["countries"], self.captions)
            if not each.box.page:
                self._main.addLabelBlockingItem(self.layout.itemById(f"{key}_plate"))
        taken = [each.box for each in made.enlargements]
        self._on_map += [box for box in taken if not box.page]
        self.blocks.flow.add(self.page.beside(made.each, self._short_title.height, taken))

    def show_legend(self, sections: list[LegendSection], without: int) -> None:
        """Add the legend, and below it the limits of the classes; without: groups that no enlargement shows."""
        sheet, page, flow = self._sheet, self.page, self.blocks.flow
        column = flow.rest
        self.blocks.heading("legend", self.captions("legend"), column)
        small = sheet.format(page.type.small, palette.ACCENT, bold=True)
        said = [self.words.limits]
        if without:
            said.append(self.captions("groups_without", joint="\n", count=without))
        said = "\n".join(said)
        limits = Typesetter(small).line_mm * (said.count("\n") + 1) + 0.5
        top = column.y + self.blocks.heading_mm - 0.6
        room = (column.height * LEGEND_SHARE if page.landscape else column.bottom - top) - limits - 1.0
        y = top + 1.0 + add_legend(sheet, sections, column.part(top, room))
        text = sheet.variable("map_limits", said)
        sheet.label("limits", text, column.part(y, limits), small)
        flow.take(min(y + limits - column.y, column.height))
        if not page.landscape:
            # The tables have a column of their own.
            self._below_legend = flow.rest
            flow.next_column()

    def show_highest(self, highest: "DataFrame") -> None:
        """Add the table of the highest."""
        if highest.empty:
            self.blocks.text("highest", self.captions("highest"), self.captions("no_rated"))
            return
        text, rest = self._sheet.format(self.page.type.body), self.blocks.flow.rest

        def made(width: float, most_lines: int = 2) -> Table:
            return highest_table(highest, self.captions, width, text, self._rating, most_lines)

        whole = table_height(made(rest.width)[1], text) + self.blocks.heading_mm <= rest.height
        lines = 2 if whole else 1
        heading = self.captions("highest")
        self.blocks.table(TableBlock("highest", heading, lambda width: made(width, lines)))

    def show_crossings(self, crossings: list[Crossing]) -> None:
        """Add the table of all numbered crossings."""
        if not crossings:
            return
        note = crossings_note(crossings, len(crossings), self.captions, self._velocity)
        heading = self.captions("crossings_table")
        self.blocks.table(
            TableBlock(
                "crossings", heading, lambda width: crossing_table(crossings, self.captions, width), note
            )
        )

    def show_how_sure(self) -> None:
        """Add the box that says how sure the map is, once in each language.

        It stands whole on the first sheet where letters no smaller than those of the notes will do: in the columns,
        else on the map where it hides nothing. Where other things are on a further sheet it goes on there, else it has
        one for itself, in larger letters.
        """
        boxes = [self._sure_box(captions, lines) for captions, lines in self._how_sure]
        placed = self._sure_places(boxes)
        for each in placed or ():
            self.blocks.whole(each)
            if each.plate is not None:
                self._main.addLabelBlockingItem(self.layout.itemById(f"{each.box.name}_plate"))
        if placed is None:
            text = self._sheet.format(self.page.type.body)
            for box in boxes:
                self.blocks.flow.spread()
                self.blocks.table(TableBlock(box.name, box.heading, partial(box.made, text=text)))

    def _sure_box(self, captions: Captions, lines: list[tuple[str, str]]) -> SureBox:
        first = captions.language == self.captions.languages[0]
        name = "how_sure" if first else f"how_sure_{captions.language}"
        return SureBox(
            name, captions("how_sure"), lambda width, text: how_sure_table(lines, captions, width, text)
        )

    def _sure_places(self, boxes: list[SureBox]) -> list[Placed] | None:
        """Return where the boxes stand whole; None where they go on with what is on further sheets."""
        page, kinds, rest = self.page, self.page.type, self.blocks.flow.rest
        rooms = [self.blocks.flow.rooms]
        if self._below_legend is not None and not rest.page:
            rooms = [[*rooms[0], self._below_legend], [below_both(self._below_legend, rest)]]
        number, heights = self.layout.pageCollection().pageCount(), self._sure_height
        sizes = sizes_between(kinds.body, kinds.small)
        found = placed_in(boxes, rooms, sizes, heights, page.gap)
        if rest.page and found and found[0].size_pt == kinds.body:
            return None
        if found is None:
            widths = sorted((each.width for each in page.columns), reverse=True)
            found = placed_on(boxes, page.map, widths, sizes, heights, self._is_free)
        if found is None and number == 1:
            alone = rooms_alone(page, len(boxes), self._short_title.height, number)
            found = placed_in(boxes, [alone], sizes_between(kinds.subtitle, kinds.small), heights, page.gap)
            if found is not None:
                self._show_short_title(self._sheet.add_page())
        return found

    def _sure_height(self, box: SureBox, width: float, size_pt: float) -> float:
        text = self._sheet.format(size_pt)
        return self.blocks.heading_mm + table_height(box.made(width, text)[1], text)

    def _is_free(self, box: Box) -> bool:
        return not any(touch(box, other) for other in self._on_map) and not covers(box, self._hides)

    def _add_table_page(self) -> list[Box]:
        """Add a page for what the first has no room for; return its columns."""
        number = self._sheet.add_page()
        return self.page.further_columns(self._show_short_title(number), number)

    def _show_short_title(self, number: int) -> float:
        """Say on a further page which map it belongs to; return the height in mm."""
        sheet, page, title = self._sheet, self.page, self._short_title
        box = Box(page.margin, page.margin, page.title.width, title.height, number)
        text = sheet.variable("map_short_title", title.text)
        sheet.label(_numbered("title", number), text, box, sheet.format(title.size_pt, bold=True))
        self._show_number(number)
        return title.height

    def _show_number(self, number: int) -> None:
        """Say below a page which of how many it is, by QGIS's own count."""
        sheet, page = self._sheet, self.page
        small = sheet.format(page.type.small, palette.QUIET_INK)
        sheet.variable("map_sheet_number", self.captions("sheet_number", number="{number}", count="{count}"))
        below = Box(page.margin, page.height - page.margin + 0.8, page.width - 2 * page.margin, 0.0, number)
        place = below.part(below.y, Typesetter(small).line_mm + 0.4)
        sheet.label(
            _numbered("sheet_number", number), SHEET_NUMBER, place, small, Qt.AlignmentFlag.AlignRight
        )

    def _show_footer(self) -> None:
        sheet, page = self._sheet, self.page
        box, width = page.footer, page.note_width
        sheet.rule("footer_rule", box.x, box.y, box.width)
        small = sheet.format(page.type.small, palette.QUIET_INK)
        for column, text in enumerate(self.words.notes):
            place = Box(box.x + column * (width + 2 * page.gap), box.y + 1.2, width, box.height - 1.2)
            name = f"notes_{column + 1}"
            sheet.label(name, sheet.variable(f"map_{name}", text), place, small)
        if self._credits.text:
            # Broken into lines before: what licences ask for must not hang on where the printer breaks one.
            letters = sheet.format(self._credits.size_pt, palette.QUIET_INK)
            sheet.label("credits", sheet.variable("map_credits", self._credits.text), page.credits, letters)

    def _show_furniture(
        self, main: QgsLayoutItemMap, layers: dict[str, QgsMapLayer], corners: Furniture
    ) -> None:
        """Put scale, north arrow and overview where they hide least."""
        sheet, frame = self._sheet, self.frame
        base = [layers[name] for name in IN_OVERVIEW if name in layers]
        overview = sheet.map("overview", corners.overview, base, frame.crs, frame.overview)
        overview.overview().setLinkedMap(main)
        overview.overview().setFrameSymbol(styles.overview_frame())
        plate = corners.scale_plate
        sheet.plate("scale_plate", plate, palette.PAPER, palette.RULE)
        arrow = Box(plate.x + 1.5, plate.y + 1.2, 5.5, plate.height - 2.4)
        sheet.north_arrow("north_arrow", arrow, main)
        width = plate.width - 20
        for name in ("overview", "scale_plate"):
            main.addLabelBlockingItem(sheet.layout.itemById(name))
        bar = Box(arrow.right + 3.0, plate.y + 2.2, width, plate.height - 4)
        sheet.scale_bar("scale_bar", bar, main, frame.scale(width, self.captions))


def _numbered(name: str, page: int) -> str:
    return f"{name}_{page + 1}" if page else name


def short_title(plan: MapPlan) -> Fitted:
    """Return the title as it stands on further sheets."""
    size = plan.page.type.subtitle * 1.2
    setter = Typesetter(fonts.text_format(plan.family, size, bold=True))
    lines = setter.fit(plan.words.title, plan.page.title.width)
    return Fitted("\n".join(lines), size, setter.line_mm * len(lines) + 0.5)
