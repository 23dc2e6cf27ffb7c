"""The legend: class, status and what lies downstream under headings of their own."""

from qgis.core import (
    QgsLayerTreeGroup,
    QgsLayoutItemLegend,
    QgsLayoutSize,
    QgsLayoutUtils,
    QgsLegendRenderer,
    QgsLegendStyle,
    QgsMapLayerLegendUtils,
    QgsVectorLayer,
)

from . import look
from .captions import Captions
from .page import Box
from .sheet import Sheet
from .typeset import Typesetter

WRAP = "|"
SYMBOL_MM = 6.0
SYMBOL_SPACE_MM = 2.0
COLUMN_SPACE_MM = 5.0


def add_legend(
    sheet: Sheet, captions: Captions, layers: dict[str, QgsVectorLayer], box: Box, columns: int
) -> float:
    """Add the legend for the layers of the map (by name); return its height in mm."""
    legend = QgsLayoutItemLegend(sheet.layout)
    sheet.place(legend, "legend", box)
    legend.setAutoUpdateModel(False)
    legend.setWrapString(WRAP)
    root = legend.model().rootGroup()
    root.removeAllChildren()
    width = (box.width - (columns - 1) * COLUMN_SPACE_MM) / columns
    entries = _Entries(
        root, Typesetter(sheet.format(sheet.page.type.body)), width - SYMBOL_MM - SYMBOL_SPACE_MM
    )
    classes = [captions(code) for code in (*look.CLASSES, "unrated")]
    statuses = [captions(f"status_{group}") for group in look.STATUS_GROUPS]
    entries.heading(captions("class_heading"))
    entries.add(layers["facilities"], dict(enumerate(classes)))
    entries.heading(captions("status_heading"))
    entries.add(layers["facilities"], dict(enumerate(statuses, start=len(classes))))
    entries.heading(captions("other_heading" if "paths" in layers else "border_heading"))
    for name in ("paths", "zones", "crossings", "countries", "disputed"):
        if name in layers:
            entries.add(layers[name], {0: captions(name)})
    _look(sheet, legend)
    legend.setColumnCount(columns)
    legend.setSplitLayer(False)
    legend.setEqualColumnWidth(False)
    for node in root.findLayers():
        legend.model().refreshLayerLegend(node)
    legend.setResizeToContents(True)
    # The item adjusts its own box only when it is painted.
    context = QgsLayoutUtils.createRenderContextForLayout(sheet.layout, None)
    size = QgsLegendRenderer(legend.model(), legend.legendSettings()).minimumSize(context)
    legend.attemptResize(QgsLayoutSize(size.width(), size.height()))
    return size.height()


class _Entries:
    """Fills a legend: headings, and below them chosen symbols of layers under captions broken to fit."""

    def __init__(self, root: QgsLayerTreeGroup, setter: Typesetter, width: float):
        self._root = root
        self._setter = setter
        self._width = width
        self._group = root

    def heading(self, text: str) -> None:
        self._group = self._root.addGroup(text)
        QgsLegendRenderer.setNodeLegendStyle(self._group, QgsLegendStyle.Style.Subgroup)

    def add(self, layer: QgsVectorLayer, captions: dict[int, str]) -> None:
        """Add the symbols of a layer by number, with their captions."""
        node = self._group.addLayer(layer)
        QgsMapLayerLegendUtils.setLegendNodeOrder(node, list(captions))
        for number, caption in captions.items():
            lines = self._setter.wrap(caption, self._width)
            QgsMapLayerLegendUtils.setLegendNodeUserLabel(node, number, WRAP.join(lines))
        QgsLegendRenderer.setNodeLegendStyle(node, QgsLegendStyle.Style.Hidden)


def _look(sheet: Sheet, legend: QgsLayoutItemLegend) -> None:
    sizes = sheet.page.type
    styles = {
        QgsLegendStyle.Style.Title: sheet.format(sizes.heading, bold=True),
        QgsLegendStyle.Style.Group: sheet.format(sizes.body, bold=True),
        QgsLegendStyle.Style.Subgroup: sheet.format(sizes.body, bold=True),
        QgsLegendStyle.Style.SymbolLabel: sheet.format(sizes.body),
    }
    for component, text in styles.items():
        style = legend.style(component)
        style.setTextFormat(text)
        legend.setStyle(component, style)
    margins = (
        (QgsLegendStyle.Style.Subgroup, QgsLegendStyle.Side.Top, 2.2),
        (QgsLegendStyle.Style.Subgroup, QgsLegendStyle.Side.Bottom, 0.6),
        (QgsLegendStyle.Style.Symbol, QgsLegendStyle.Side.Top, 0.7),
        (QgsLegendStyle.Style.SymbolLabel, QgsLegendStyle.Side.Left, SYMBOL_SPACE_MM),
    )
    for component, side, margin in margins:
        legend.rstyle(component).setMargin(side, margin)
    legend.setSymbolWidth(SYMBOL_MM)
    legend.setSymbolHeight(3.4)
    legend.setBoxSpace(0)
    legend.setColumnSpace(COLUMN_SPACE_MM)
    legend.setBackgroundEnabled(False)
