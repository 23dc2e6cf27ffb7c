"""The sheet of the hazard map as the plugin lays it out: title, map, legend, tables, inset, footer."""

from typing import TYPE_CHECKING

from qgis.core import QgsLayoutItemMap, QgsMapLayer, QgsProject

from ..data.crossings import Crossing
from ..layout.legend import LegendSection, add_legend
from ..layout.map_frame import MapFrame
from ..layout.page import Box, corners, emptiest
from ..layout.sheet import Cell, Column, Sheet, table_height
from ..layout.typeset import Typesetter
from ..look import palette, styles
from .plan import MapPlan
from .tables import crossing_table, crossings_note, highest_table

if TYPE_CHECKING:
    from pandas import DataFrame

# The part of a landscape sheet's column that the legend may take.
LEGEND_SHARE = 0.4
CROSSINGS_NOTE_LINES = 2.2


class OwnSheet:
    """A sheet under construction: shows what it is handed, from the top down."""

    def __init__(self, plan: MapPlan, project: QgsProject):
        self.captions, self.words, self.frame, self.page = plan.captions, plan.words, plan.frame, plan.page
        self._sheet = Sheet(project, plan.captions("title"), plan.page, plan.family)
        self.layout = self._sheet.layout
        self._rating, self._credits = plan.rating, plan.credits
        self._small_line = Typesetter(self._sheet.format(plan.page.type.small)).line_mm
        first, last = plan.page.columns[0], plan.page.columns[-1]
        # Where the next content of each column begins.
        self._first_y, self._last_y = first.y, last.y
        self._show_title()
        self._show_footer()

    def show_map(self, layers: dict[str, QgsMapLayer]) -> None:
        """Add the map of the layers (top to bottom), with graticule, scale, north arrow and overview."""
        sheet, frame, page = self._sheet, self.frame, self.page
        main = sheet.map("map", page.map, list(layers.values()), frame.crs, frame.extent)
        sheet.graticule(main, frame.degrees_step, page.type.small, layers["countries"])
        self._show_furniture(main, layers)

    def show_legend(self, sections: list[LegendSection]) -> None:
        """Add the legend, and below it the limits of the classes."""
        sheet, page, first = self._sheet, self.page, self.page.columns[0]
        y = self._heading("legend", self.captions("legend"), first, self._first_y)
        small = sheet.format(page.type.small, palette.ACCENT, bold=True)
        height = Typesetter(small).line_mm * (self.words.limits.count("\n") + 1) + 0.5
        room = (first.height * LEGEND_SHARE if page.landscape else first.bottom - y) - height - 1.0
        y += add_legend(sheet, sections, Box(first.x, y - 0.6, first.width, room))
        text = sheet.variable("map_limits", self.words.limits)
        sheet.label("limits", text, Box(first.x, y + 0.4, first.width, height), small)
        if page.landscape:
            # One column holds everything.
            self._last_y = y + height + 0.4 + page.gap

    def show_highest(self, highest: "DataFrame") -> None:
        """Add the table of the highest."""
        sheet, last, size = self._sheet, self.page.columns[-1], self.page.type.body
        y = self._heading("highest", self.captions("highest"), last, self._last_y)
        if highest.empty:
            none = self.captions("no_rated")
            sheet.label("highest", none, Box(last.x, y, last.width, 8), sheet.format(size))
            self._last_y = y + 8
            return
        columns, rows, hidden = self._fitting(highest, last.bottom - y)
        self._last_y = y + sheet.table(
            "highest", Box(last.x, y, last.width, last.bottom - y), columns, rows, size
        )
        if hidden:
            small = sheet.format(self.page.type.small, palette.QUIET_INK, italic=True)
            text = sheet.variable("map_highest_note", f"{self.captions('more_rows', count=hidden)}.")
            place = Box(last.x, self._last_y + 0.6, last.width, self._small_line + 0.4)
            sheet.label("highest_note", text, place, small)
            self._last_y = place.bottom

    def _fitting(self, highest: "DataFrame", room: float) -> tuple[list[Column], list[list[Cell]], int]:
        """Return the table of the highest for a height in mm, and how many it leaves out: a low sheet, long notes."""
        width, text = self.page.columns[-1].width, self._sheet.format(self.page.type.body)
        columns, rows = highest_table(highest, self.captions, width, text, self._rating)
        if table_height(rows, text) > room:
            columns, rows = highest_table(highest, self.captions, width, text, self._rating, most_lines=1)
        # Below it what is left out is said, and how many crossings there are.
        notes = (1 + CROSSINGS_NOTE_LINES) * self._small_line + 2 * self.page.gap
        hidden = 0
        while table_height(rows, text) + (notes if hidden else 0.0) > room and len(rows) > 2:
            rows.pop()
            hidden += 1
        return columns, rows, hidden

    def show_crossings(self, crossings: list[Crossing]) -> None:
        """Add as many of the numbered crossings as there is room for, and say how many more there are."""
        if not crossings:
            return
        sheet, sizes, last = self._sheet, self.page.type, self.page.columns[-1]
        y = self._last_y + self.page.gap
        body = sheet.format(sizes.body)
        small = sheet.format(sizes.small, palette.QUIET_INK, italic=True)
        note_height = self._small_line * CROSSINGS_NOTE_LINES
        heading = Typesetter(sheet.format(sizes.heading, bold=True)).line_mm + 1.2
        room = last.bottom - y - heading - note_height
        columns, rows = crossing_table(crossings, self.captions, last.width, body, room)
        shown = len(rows) - 1
        if shown:
            box = Box(last.x, y, last.width, last.bottom - y)
            y = self._heading("crossings", self.captions("crossings_table"), last, y)
            y += sheet.table("crossings", Box(box.x, y, box.width, box.height), columns, rows, sizes.body)
        if last.bottom - y >= note_height:
            place = Box(last.x, y + 0.8, last.width, note_height - 0.8)
            text = crossings_note(crossings, shown, self.captions)
            sheet.label("crossings_note", sheet.variable("map_crossings_note", text), place, small)

    def _show_title(self) -> None:
        sheet, box, sizes = self._sheet, self.page.title, self.page.type
        y = box.y
        for name, text, text_format in (
            ("title", self.words.title, sheet.format(sizes.title, bold=True)),
            ("subtitle", self.words.subtitle, sheet.format(sizes.subtitle, palette.QUIET_INK)),
        ):
            setter = Typesetter(text_format)
            lines = setter.fit(text, box.width)
            height = setter.line_mm * len(lines) + 0.5
            shown = sheet.variable(f"map_{name}", "\n".join(lines))
            sheet.label(name, shown, Box(box.x, y, box.width, height), text_format)
            y += height

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
        base = [layers[name] for name in ("lakes", "countries") if name in layers]
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

    def _heading(self, name: str, text: str, box: Box, y: float) -> float:
        """Add a heading with a rule; return where its content begins."""
        sheet = self._sheet
        heading = sheet.format(self.page.type.heading, bold=True)
        height = Typesetter(heading).line_mm
        shown = sheet.variable(f"map_{name}", text)
        sheet.label(f"{name}_heading", shown, Box(box.x, y, box.width, height), heading)
        sheet.rule(f"{name}_rule", box.x, y + height + 0.4, box.width, palette.INK, 0.35)
        return y + height + 1.2


def _busy_points(layers: dict[str, QgsMapLayer], frame: MapFrame) -> list[tuple[float, float]]:
    """Return page positions of what a corner should not hide; of a line every tenth vertex will do."""
    points = []
    for name, step in (("facilities", 1), ("crossings", 1), ("paths", 10)):
        if name in layers:
            for feature in layers[name].getFeatures():
                vertices = list(feature.geometry().vertices())[::step]
                points += [frame.on_paper(each.x(), each.y()) for each in vertices]
    return points
