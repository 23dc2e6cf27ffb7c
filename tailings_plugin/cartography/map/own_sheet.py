"""The sheet of the hazard map as the plugin lays it out: title, map, legend, tables, inset, footer."""

from collections.abc import Iterator
from typing import TYPE_CHECKING

from qgis.core import QgsGeometry, QgsLayoutItemMap, QgsLineString, QgsMapLayer, QgsProject
from qgis.PyQt.QtCore import Qt

from ..data.crossings import Crossing
from ..layout.flow import Flow
from ..layout.legend import LegendSection, add_legend
from ..layout.map_frame import MapFrame
from ..layout.page import Box, corners, emptiest
from ..layout.sheet import Sheet, table_height
from ..layout.typeset import Typesetter
from ..look import palette, styles
from .blocks import Blocks, TableBlock
from .ground import IN_OVERVIEW
from .how_sure import how_sure_table
from .plan import MapPlan
from .tables import Table, crossing_table, crossings_note, highest_table
from .title_block import show_title_block

if TYPE_CHECKING:
    from pandas import DataFrame

# The part of a landscape sheet's column that the legend may take.
LEGEND_SHARE = 0.4


class OwnSheet:
    """A sheet under construction: shows what it is handed, from the top down; what the first page has no room for
    goes on on further ones."""

    def __init__(self, plan: MapPlan, project: QgsProject):
        self.captions, self.words, self.frame, self.page = plan.captions, plan.words, plan.frame, plan.page
        self._sheet = Sheet(project, plan.captions("title"), plan.page, plan.family)
        self.layout = self._sheet.layout
        self._rating, self._credits = plan.rating, plan.credits
        self._velocity, self._how_sure = plan.velocities.crossings, plan.how_sure
        flow = Flow(plan.page.columns, self._add_table_page, plan.page.gap)
        self.blocks = Blocks(self._sheet, flow, plan.captions)
        show_title_block(self._sheet, self.words, plan.logo)
        self._show_footer()
        self._show_number(0)

    def show_map(self, layers: dict[str, QgsMapLayer]) -> None:
        """Add the map of the layers (top to bottom), with graticule, scale, north arrow and overview."""
        sheet, frame, page = self._sheet, self.frame, self.page
        main = sheet.map("map", page.map, list(layers.values()), frame.crs, frame.extent)
        sheet.graticule(main, frame, page.type.small, layers["countries"], self.captions)
        self._show_furniture(main, layers)

    def show_legend(self, sections: list[LegendSection]) -> None:
        """Add the legend, and below it the limits of the classes."""
        sheet, page, flow = self._sheet, self.page, self.blocks.flow
        column = flow.rest
        self.blocks.heading("legend", self.captions("legend"), column)
        small = sheet.format(page.type.small, palette.ACCENT, bold=True)
        limits = Typesetter(small).line_mm * (self.words.limits.count("\n") + 1) + 0.5
        top = column.y + self.blocks.heading_mm - 0.6
        room = (column.height * LEGEND_SHARE if page.landscape else column.bottom - top) - limits - 1.0
        y = top + 1.0 + add_legend(sheet, sections, column.part(top, room))
        text = sheet.variable("map_limits", self.words.limits)
        sheet.label("limits", text, column.part(y, limits), small)
        flow.take(min(y + limits - column.y, column.height))
        if not page.landscape:
            # The tables have a column of their own.
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
        """Add the box that says how sure the map is, once in each language."""
        text = self._sheet.format(self.page.type.body)
        for captions, lines in self._how_sure:
            first = captions.language == self.captions.languages[0]
            name = "how_sure" if first else f"how_sure_{captions.language}"

            def made(width: float, lines=lines, captions=captions) -> Table:
                return how_sure_table(lines, captions, width, text)

            self.blocks.table(TableBlock(name, captions("how_sure"), made))

    def _add_table_page(self) -> list[Box]:
        """Add a page for what the first has no room for; return its columns."""
        number = self._sheet.add_page()
        return self.page.further_columns(self._show_short_title(number), number)

    def _show_short_title(self, number: int) -> float:
        """Say on a further page which map it belongs to; return the height in mm."""
        sheet, page = self._sheet, self.page
        bold = sheet.format(page.type.subtitle * 1.2, bold=True)
        setter = Typesetter(bold)
        lines = setter.fit(self.words.title, page.title.width)
        height = setter.line_mm * len(lines) + 0.5
        box = Box(page.margin, page.margin, page.title.width, height, number)
        sheet.label(
            _numbered("title", number), sheet.variable("map_short_title", "\n".join(lines)), box, bold
        )
        self._show_number(number)
        return height

    def _show_number(self, number: int) -> None:
        """Say below a page which of how many it is, by QGIS's own count."""
        sheet, page = self._sheet, self.page
        small = sheet.format(page.type.small, palette.QUIET_INK)
        text = self.captions("sheet_number", number="[% @layout_page %]", count="[% @layout_numpages %]")
        below = Box(page.margin, page.height - page.margin + 0.8, page.width - 2 * page.margin, 0.0, number)
        place = below.part(below.y, Typesetter(small).line_mm + 0.4)
        sheet.label(_numbered("sheet_number", number), text, place, small, Qt.AlignmentFlag.AlignRight)

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

    def _show_furniture(self, main: QgsLayoutItemMap, layers: dict[str, QgsMapLayer]) -> None:
        """Put scale, north arrow and overview where they hide least."""
        sheet, frame, page = self._sheet, self.frame, self.page
        points = _busy_points(layers, frame)
        boxes = corners(page.map, *page.overview)
        where = emptiest(boxes, points)
        base = [layers[name] for name in IN_OVERVIEW if name in layers]
        overview = sheet.map("overview", boxes[where], base, frame.crs, frame.overview)
        overview.overview().setLinkedMap(main)
        overview.overview().setFrameSymbol(styles.overview_frame())
        plates = corners(page.map, *page.scale_plate)
        plate = plates[emptiest(plates, points, {where})]
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


def _busy_points(layers: dict[str, QgsMapLayer], frame: MapFrame) -> list[tuple[float, float]]:
    """Return page positions of what a corner should not hide; of a line every tenth vertex will do."""
    points = []
    steps = (("facilities", 1), ("crossings", 1), ("path_ends", 1), ("places_hit", 1), ("paths", 10))
    for name, step in steps:
        if name in layers:
            for feature in layers[name].getFeatures():
                points += [frame.on_paper(x, y) for x, y in _every(feature.geometry(), step)]
    return points


def _every(geometry: QgsGeometry, step: int) -> Iterator[tuple[float, float]]:
    """Yield every so many vertices of a geometry: those of a path are thousands."""
    seen = 0
    for part in geometry.constParts():
        if not isinstance(part, QgsLineString):
            yield from ((each.x(), each.y()) for each in part.vertices())
            continue
        count = part.numPoints()
        yield from ((part.xAt(place), part.yAt(place)) for place in range(-seen % step, count, step))
        seen += count
