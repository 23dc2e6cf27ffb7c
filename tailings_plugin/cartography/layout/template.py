"""A cartographer's own layout: items are found by their id and filled, texts come as layout variables.

Needed items: map, legend, and the table highest. Filled when there: overview, crossings (a table), scale_bar,
north_arrow. Variables for any label: map_title, map_subtitle, map_limits, map_notes_1, map_notes_2,
map_crossings_note, and the headings map_legend, map_highest, map_crossings.
"""

from dataclasses import replace
from pathlib import Path
from typing import TYPE_CHECKING

from qgis.core import (
    QgsExpressionContextUtils,
    QgsLayoutFrame,
    QgsLayoutItem,
    QgsLayoutItemLegend,
    QgsLayoutItemManualTable,
    QgsLayoutItemMap,
    QgsLayoutItemPicture,
    QgsLayoutItemScaleBar,
    QgsPrintLayout,
    QgsProject,
    QgsReadWriteContext,
)
from qgis.PyQt.QtCore import QByteArray
from qgis.PyQt.QtXml import QDomDocument

from ...errors import DataProblem
from ...translation import tr
from ..map.tables import crossing_table, crossings_note, highest_table
from . import page
from .legend import fill_legend
from .page import Box
from .scales import degrees_step, scale_of
from .sheet import fill_table, set_scale

if TYPE_CHECKING:
    from ..map.scene import Scene

NEEDED = {"map": QgsLayoutItemMap, "legend": QgsLayoutItemLegend, "highest": QgsLayoutFrame}
# A sheet longer than this gets the type sizes of A3.
LARGE_MM = 350.0
# A scale bar is as long as its round figure: its item may be short in the template.
LEAST_SCALE_BAR_MM = 28.0


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
        map=_box(layout.itemById("map")),
        overview=(overview.rect().width(), overview.rect().height()) if overview else base.overview,
        title=_box(title) if title else base.title,
    )


def compose_from_template(scene: "Scene", project: QgsProject) -> QgsPrintLayout:
    """Load the template into the project, fill its items with the scene, and return the layout."""
    layout = load_template(scene.request.template, project)
    layout.setName(scene.captions("title"))
    main = layout.itemById("map")
    _fill_map(main, scene.layers_in_order(), scene.crs, scene.extent)
    for grid in main.grids().asList():
        grid.setIntervalX(degrees_step(scene))
        grid.setIntervalY(degrees_step(scene))
        grid.setStackingLayer(scene.layers["countries"])
    _fill_overview(layout, scene, main)
    legend = layout.itemById("legend")
    fill_legend(legend, scene, _box(legend))
    shown = _fill_tables(layout, scene)
    bar, arrow = layout.itemById("scale_bar"), layout.itemById("north_arrow")
    if isinstance(bar, QgsLayoutItemScaleBar):
        bar.setLinkedMap(main)
        set_scale(bar, scale_of(scene, max(bar.rect().width() - 6, LEAST_SCALE_BAR_MM)))
    if isinstance(arrow, QgsLayoutItemPicture):
        arrow.setLinkedMap(main)
    _set_variables(layout, scene, shown)
    project.layoutManager().addLayout(layout)
    return layout


def _fill_map(item: QgsLayoutItemMap, layers: list, crs, extent) -> None:
    item.setCrs(crs)
    item.setKeepLayerSet(True)
    item.setLayers(layers)
    item.zoomToExtent(extent)


def _fill_overview(layout: QgsPrintLayout, scene: "Scene", main: QgsLayoutItemMap) -> None:
    overview = layout.itemById("overview")
    if isinstance(overview, QgsLayoutItemMap):
        base = [scene.layers[name] for name in ("lakes", "countries") if name in scene.layers]
        _fill_map(overview, base, scene.crs, scene.overview)
        overview.overview().setLinkedMap(main)


def _fill_tables(layout: QgsPrintLayout, scene: "Scene") -> int:
    """Fill the tables; return how many crossings are shown."""
    frame = layout.itemById("highest")
    table = _table(frame)
    columns, rows = highest_table(scene, frame.rect().width(), table.contentTextFormat())
    if fill_table(table, columns, rows) > frame.rect().height():
        columns, rows = highest_table(scene, frame.rect().width(), table.contentTextFormat(), most_lines=1)
        while fill_table(table, columns, rows) > frame.rect().height() and len(rows) > 1:
            rows.pop()
    frame = layout.itemById("crossings")
    if not isinstance(frame, QgsLayoutFrame):
        return 0
    table = _table(frame)
    box = _box(frame)
    columns, rows = crossing_table(scene, box.width, table.contentTextFormat(), box.height)
    fill_table(table, columns, rows)
    return len(rows) - 1


def _set_variables(layout: QgsPrintLayout, scene: "Scene", shown: int) -> None:
    words, captions = scene.words, scene.captions
    texts = {
        "map_title": "\n".join(words.title),
        "map_subtitle": "\n".join(words.subtitle),
        "map_limits": words.limits,
        "map_notes_1": words.notes[0],
        "map_notes_2": words.notes[1],
        "map_legend": captions("legend"),
        "map_highest": captions("highest"),
        "map_crossings": captions("crossings_table") if scene.crossings else "",
        "map_crossings_note": crossings_note(scene, shown) if scene.crossings else "",
    }
    for name, text in texts.items():
        QgsExpressionContextUtils.setLayoutVariable(layout, name, text)


def _table(frame: QgsLayoutFrame) -> QgsLayoutItemManualTable:
    table = frame.multiFrame()
    if not isinstance(table, QgsLayoutItemManualTable):
        raise DataProblem(tr("Template: the item {name} must be a fixed table.").format(name=frame.id()))
    return table


def _box(item: QgsLayoutItem) -> Box:
    rectangle = item.mapRectToScene(item.rect())
    return Box(rectangle.x(), rectangle.y(), rectangle.width(), rectangle.height())
