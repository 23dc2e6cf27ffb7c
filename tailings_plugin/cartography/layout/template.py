"""A cartographer's own layout: items are found by their id and filled, texts come as layout variables.

Needed items: map, legend, and the table highest. Filled when there: overview, crossings and how_sure (tables),
scale_bar, north_arrow, logo (a picture), and the maps enlargement_A, enlargement_B, ... to enlargement_L: those that no
enlargement is shown on are taken away, with all items whose id begins so. Variables for any label: map_authority,
map_title, map_short_title, map_subtitle, map_edition, map_scale, map_sheet_number, map_limits, map_notes_1,
map_notes_2, map_credits (of open data; where no label shows it they stand behind map_notes_2), map_crossings_note, of
each enlargement map_enlargement_A_letter, _name and _scale, and the headings map_legend, map_highest, map_crossings
and map_how_sure.
"""

from dataclasses import dataclass, replace
from pathlib import Path
from string import ascii_uppercase

from qgis.core import (
    QgsLayoutFrame,
    QgsLayoutItem,
    QgsLayoutItemLegend,
    QgsLayoutItemManualTable,
    QgsLayoutItemMap,
    QgsPrintLayout,
    QgsProject,
    QgsReadWriteContext,
)
from qgis.PyQt.QtCore import QByteArray
from qgis.PyQt.QtXml import QDomDocument

from ...errors import DataProblem
from ...system_reasons import reason_said
from ...translation import tr
from . import page
from .enlarging import MOST_ENLARGEMENTS, outer
from .page import Box

NEEDED = {"map": QgsLayoutItemMap, "legend": QgsLayoutItemLegend, "highest": QgsLayoutFrame}
# A sheet longer than this gets the type sizes of A3.
LARGE_MM = 350.0
HOW_SURE = "how_sure"
# Maps of these ids hold enlargements.
SLOTS = tuple(f"enlargement_{letter}" for letter in ascii_uppercase[:MOST_ENLARGEMENTS])
# A map smaller than this, in mm, has no room for symbols apart.
LEAST_SLOT_MM = 25.0


@dataclass(frozen=True)
class TemplatePage:
    """What a template offers: its page, where enlargements may stand by id, whether a box says how sure the map is."""

    page: page.Page
    slots: dict[str, Box]
    how_sure: bool


def load_template(path: Path, project: QgsProject) -> QgsPrintLayout:
    """Return the layout of a template file; DataProblem when it is none, or lacks a needed item."""
    try:
        content = path.read_bytes()
    except OSError as problem:
        raise DataProblem(
            tr("Template {file} cannot be read: {reason}.").format(file=path, reason=reason_said(problem))
        ) from problem
    document = QDomDocument()
    layout = QgsPrintLayout(project)
    done = False
    if document.setContent(QByteArray(content)):
        _, done = layout.loadFromTemplate(document, QgsReadWriteContext(), True)
    if not done or layout.pageCollection().pageCount() == 0:
        raise DataProblem(tr("Template {file} is no QGIS layout template (.qpt).").format(file=path))
    missing = [name for name, kind in NEEDED.items() if not isinstance(layout.itemById(name), kind)]
    if missing:
        raise DataProblem(
            tr(
                "Template {file} lacks the items {names}: set these as item ids in the layout (map, legend, "
                "and a fixed table named highest)."
            ).format(file=path, names=", ".join(missing))
        )
    return layout


def template_page(path: Path) -> TemplatePage:
    """Return the page of a template: its size, the boxes of items that decide scale and line breaks, and its slots."""
    project = QgsProject()
    layout = load_template(path, project)
    size = layout.pageCollection().page(0).pageSize()
    large = max(size.width(), size.height()) > LARGE_MM
    paper = f"{'a3' if large else 'a4'}_{'landscape' if size.width() > size.height() else 'portrait'}"
    base = page.plan(paper, 0, 0)
    overview, title = layout.itemById("overview"), layout.itemById("title")
    found = replace(
        base,
        width=size.width(),
        height=size.height(),
        map=item_box(layout.itemById("map")),
        overview=(overview.rect().width(), overview.rect().height()) if overview else base.overview,
        title=item_box(title) if title else base.title,
    )
    return TemplatePage(found, _slots(layout), isinstance(layout.itemById(HOW_SURE), QgsLayoutFrame))


def _slots(layout: QgsPrintLayout) -> dict[str, Box]:
    """Return the boxes of enlargements, their strips included, by the id of their maps."""
    items = {name: layout.itemById(name) for name in SLOTS}
    maps = {name: item_box(item) for name, item in items.items() if isinstance(item, QgsLayoutItemMap)}
    return {name: outer(box) for name, box in maps.items() if min(box.width, box.height) >= LEAST_SLOT_MM}


def fixed_table(frame: QgsLayoutFrame) -> QgsLayoutItemManualTable:
    """Return the table of a frame; DataProblem when it is none that can be filled."""
    table = frame.multiFrame()
    if not isinstance(table, QgsLayoutItemManualTable):
        raise DataProblem(tr("Template: the item {name} must be a fixed table.").format(name=frame.id()))
    return table


def item_box(item: QgsLayoutItem) -> Box:
    """Return where an item stands on its page."""
    rectangle, number = item.mapRectToScene(item.rect()), max(item.page(), 0)
    top = item.layout().pageCollection().page(number).pos().y()
    return Box(rectangle.x(), rectangle.y() - top, rectangle.width(), rectangle.height(), number)
