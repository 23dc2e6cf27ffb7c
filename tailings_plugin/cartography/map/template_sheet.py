"""The sheet of the hazard map as a cartographer laid it out: the items of a template, filled."""

from dataclasses import replace
from typing import TYPE_CHECKING

from qgis.core import (
    QgsExpressionContextUtils,
    QgsLayoutFrame,
    QgsLayoutItem,
    QgsLayoutItemManualTable,
    QgsLayoutItemMap,
    QgsLayoutItemPicture,
    QgsLayoutItemScaleBar,
    QgsMapLayer,
    QgsProject,
    QgsRectangle,
    QgsTextFormat,
)

from ..data.crossings import Crossing
from ..layout.enlarging import Arrangement
from ..layout.legend import LegendSection, fill_legend
from ..layout.overfull import labels, shrink_to_fit
from ..layout.page import Furniture
from ..layout.sheet import Column, fill_table, set_graticule, set_picture, set_scale
from ..layout.template import HOW_SURE, SLOTS, fixed_table, item_box, load_template
from ..layout.typeset import Typesetter
from ..look import fonts
from .enlarged import scale_said
from .ground import IN_OVERVIEW
from .how_sure import how_sure_table
from .plan import MapPlan
from .tables import crossing_table, crossings_note, highest_table, rows_within

if TYPE_CHECKING:
    from pandas import DataFrame

# A scale bar is as long as its round figure: its item may be short in the template.
LEAST_SCALE_BAR_MM = 28.0
# Smaller letters than these cannot be read: a text that needs them is cut, and that is told.
LEAST_PT = 4.0


class TemplateSheet:
    """The layout of a template: shows what it is handed where the template has an item for it."""

    def __init__(self, plan: MapPlan, project: QgsProject):
        self.captions, self.frame, self._rating = plan.captions, plan.frame, plan.rating
        self._velocity, self._how_sure = plan.velocities.crossings, plan.how_sure
        self._slots, self._ground = plan.slots, plan.ground
        self.layout = load_template(plan.template, project)
        self.layout.setName(plan.captions("title"))
        words, sizes, width = plan.words, plan.page.type, plan.page.title.width
        title = Typesetter(fonts.text_format(plan.family, sizes.title, bold=True))
        subtitle = Typesetter(fonts.text_format(plan.family, sizes.subtitle))
        self._say("map_title", "\n".join(title.fit(words.title, width)))
        self._say("map_subtitle", "\n".join(subtitle.fit(words.subtitle, width)))
        self._say("map_short_title", words.title[0])
        self._say("map_authority", words.authority)
        self._say("map_edition", "\n".join(words.edition))
        self._say("map_scale", "\n".join(words.scale))
        self._limits = words.limits
        self._say("map_limits", words.limits)
        logo = self.layout.itemById("logo")
        if plan.logo and isinstance(logo, QgsLayoutItemPicture):
            set_picture(logo, plan.logo)
        self._say("map_notes_1", words.notes[0])
        self._say_credits(words.notes[1], words.credits)
        self._say("map_legend", plan.captions("legend"))
        self._say("map_highest", plan.captions("highest"))
        self._say("map_how_sure", plan.captions("how_sure") if plan.how_sure else "")
        number = plan.captions("sheet_number", number="{number}", count="{count}")
        self._say("map_sheet_number", number)

    def show_map(self, layers: dict[str, QgsMapLayer], corners: Furniture) -> None:
        """Show the layers (top to bottom) in the map, and link overview, scale bar and north arrow to it."""
        frame = self.frame
        main, overview = self.layout.itemById("map"), self.layout.itemById("overview")
        _fill_map(main, list(layers.values()), frame.crs, frame.extent)
        over = [item_box(item) for item in self.layout.items() if isinstance(item, QgsLayoutItem)]
        over = [box for box in over if box != frame.box and box.width < frame.box.width]
        for grid in main.grids().asList():
            set_graticule(grid, frame, self.captions, over)
            grid.setStackingLayer(layers["countries"])
        if isinstance(overview, QgsLayoutItemMap):
            base = [layers[name] for name in IN_OVERVIEW if name in layers]
            _fill_map(overview, base, frame.crs, frame.overview)
            overview.overview().setLinkedMap(main)
        bar, arrow = self.layout.itemById("scale_bar"), self.layout.itemById("north_arrow")
        if isinstance(bar, QgsLayoutItemScaleBar):
            bar.setLinkedMap(main)
            set_scale(bar, frame.scale(max(bar.rect().width() - 6, LEAST_SCALE_BAR_MM), self.captions))
        if isinstance(arrow, QgsLayoutItemPicture):
            arrow.setLinkedMap(main)

    def show_enlargements(
        self, made: Arrangement, names: dict[str, str], layers: dict[str, QgsMapLayer]
    ) -> None:
        """Show the enlargements in their maps, and take away the items of those that nothing is shown on."""
        # A relief shaded for the map is too coarse.
        shown = [layer for name, layer in layers.items() if name != "relief"]
        main, used = self.layout.itemById("map"), set()
        for each in made.enlargements:
            key = next(name for name, box in self._slots.items() if box == each.box)
            used.add(key)
            item, extent = self.layout.itemById(key), QgsRectangle(*each.view.extent)
            _fill_map(item, shown, self.frame.crs, extent)
            for grid in item.grids().asList():
                set_graticule(grid, replace(self.frame, extent=extent, box=item_box(item)), self.captions)
                grid.setStackingLayer(layers["countries"])
            self._say(f"map_{key}_letter", each.letter)
            self._say(f"map_{key}_name", names[each.letter])
            self._say(f"map_{key}_scale", scale_said(each, self._ground, self.captions))
            for part in self._items_of(key):
                if not each.box.page:
                    main.addLabelBlockingItem(part)
        for key in SLOTS:
            if key not in used:
                for part in self._items_of(key):
                    self.layout.removeLayoutItem(part)

    def show_legend(self, sections: list[LegendSection], without: int) -> None:
        """Fill the legend, and say how many groups no enlargement shows."""
        if without:
            said = self.captions("groups_without", joint="\n", count=without)
            self._say("map_limits", f"{self._limits}\n{said}")
        legend = self.layout.itemById("legend")
        fill_legend(legend, sections, item_box(legend))

    def show_highest(self, highest: "DataFrame") -> None:
        """Fill the table of the highest, with as many as its frame holds."""
        frame = self.layout.itemById("highest")
        table, size = fixed_table(frame), frame.rect()
        text = table.contentTextFormat()
        columns, rows = highest_table(highest, self.captions, size.width(), text, self._rating)
        if fill_table(table, columns, rows) > size.height():
            columns, rows = highest_table(
                highest, self.captions, size.width(), text, self._rating, most_lines=1
            )
            while fill_table(table, columns, rows) > size.height() and len(rows) > 1:
                rows.pop()

    def show_crossings(self, crossings: list[Crossing]) -> None:
        """Fill the table of crossings, with as many as its frame holds, and say how many more there are.

        All texts are said then: those that are too long for their labels get smaller letters.
        """
        frame, shown = self.layout.itemById("crossings"), 0
        if isinstance(frame, QgsLayoutFrame):
            table, box = fixed_table(frame), item_box(frame)
            text = table.contentTextFormat()
            columns, rows = crossing_table(crossings, self.captions, box.width)
            rows = rows_within(rows, text, box.height)
            fill_table(table, columns, rows)
            shown = len(rows) - 1
        self._say("map_crossings", self.captions("crossings_table") if crossings else "")
        note = crossings_note(crossings, shown, self.captions, self._velocity) if crossings else ""
        self._say("map_crossings_note", note)
        shrink_to_fit(self.layout, LEAST_PT)

    def show_how_sure(self) -> None:
        """Fill the table that says how sure the map is, in smaller letters where its frame asks for them."""
        if not self._how_sure:
            return
        frame = self.layout.itemById(HOW_SURE)
        table, size = fixed_table(frame), frame.rect()
        text = table.contentTextFormat()
        while self._fill_how_sure(table, size.width(), text) > size.height() and text.size() > LEAST_PT:
            text.setSize(max(text.size() - 0.2, LEAST_PT))
            table.setContentTextFormat(text)

    def _fill_how_sure(self, table: QgsLayoutItemManualTable, width: float, text: QgsTextFormat) -> float:
        """Fill the table in every language of the map, one below the other; return its height in mm."""
        made = [how_sure_table(lines, captions, width, text) for captions, lines in self._how_sure]
        widest = max(columns[0].width for columns, _ in made)
        rows = [
            row
            for captions, lines in self._how_sure
            for row in how_sure_table(lines, captions, width, text, widest)[1]
        ]
        return fill_table(table, [Column(widest), Column(width - widest)], rows)

    def _items_of(self, key: str) -> list[QgsLayoutItem]:
        """Return the items of an enlargement: its map, and what has an id that begins like it."""
        items = [item for item in self.layout.items() if isinstance(item, QgsLayoutItem)]
        return [item for item in items if item.id() == key or item.id().startswith(f"{key}_")]

    def _say_credits(self, notes: str, given: str) -> None:
        """Say the credits where the template has a label for them, else behind the notes."""
        own = [each for each in labels(self.layout) if "map_credits" in each.text()]
        self._say("map_notes_2", notes if own or not given else f"{notes}\n{given}")
        self._say("map_credits", given)

    def _say(self, name: str, text: str) -> None:
        QgsExpressionContextUtils.setLayoutVariable(self.layout, name, text)


def _fill_map(item: QgsLayoutItemMap, layers: list, crs, extent) -> None:
    item.setCrs(crs)
    item.setKeepLayerSet(True)
    item.setLayers(layers)
    item.zoomToExtent(extent)
