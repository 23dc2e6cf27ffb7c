"""A cartographer's own layout: items are found by their id and filled, texts come as layout variables.

Needed items: map, legend, and the table highest. Filled when there: overview, crossings (a table), scale_bar,
north_arrow, logo (a picture). Variables for any label: map_authority, map_title, map_subtitle, map_edition, map_scale,
map_limits, map_notes_1, map_notes_2, map_credits (of open data; where no label shows it they stand behind map_notes_2),
map_crossings_note, and the headings map_legend, map_highest, map_crossings.
"""

from dataclasses import replace
from pathlib import Path

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
from ...translation import tr
from . import page
from .page import Box

NEEDED = {"map": QgsLayoutItemMap, "legend": QgsLayoutItemLegend, "highest": QgsLayoutFrame}
# A sheet longer than this gets the type sizes of A3.
LARGE_MM = 350.0


def load_template(path: Path, project: QgsProject) -> QgsPrintLayout:
    """Return the layout of a template file; DataProblem when it is none, or lacks a needed item."""
    try:
        content = path.read_bytes()
    except OSError as problem:
        raise DataProblem(
            tr("Template {file} cannot be read: {reason}.").format(file=path, reason=problem.strerror)
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


def template_page(path: Path) -> page.Page:
    """Return the page of a template: its size, and the boxes of the items that decide scale and line breaks."""
    project = QgsProject()
    layout = load_template(path, project)
    size = layout.pageCollection().page(0).pageSize()
    large = max(size.width(), size.height()) > LARGE_MM
    paper = f"{'a3' if large else 'a4'}_{'landscape' if size.width() > size.height() else 'portrait'}"
    base = page.plan(paper, 0, 0)
    overview, title = layout.itemById("overview"), layout.itemById("title")
    return replace(
        base,
        width=size.width(),
        height=size.height(),
        map=item_box(layout.itemById("map")),
        overview=(overview.rect().width(), overview.rect().height()) if overview else base.overview,
        title=item_box(title) if title else base.title,
    )


def fixed_table(frame: QgsLayoutFrame) -> QgsLayoutItemManualTable:
    """Return the table of a frame; DataProblem when it is none that can be filled."""
    table = frame.multiFrame()
    if not isinstance(table, QgsLayoutItemManualTable):
        raise DataProblem(tr("Template: the item {name} must be a fixed table.").format(name=frame.id()))
    return table


def item_box(item: QgsLayoutItem) -> Box:
    """Return where an item stands on the page."""
    rectangle = item.mapRectToScene(item.rect())
    return Box(rectangle.x(), rectangle.y(), rectangle.width(), rectangle.height())
