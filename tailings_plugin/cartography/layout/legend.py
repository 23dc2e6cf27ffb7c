"""The legend: chosen symbols of layers under headings, in columns that fit."""

from collections.abc import Sequence
from dataclasses import dataclass, field

from qgis.core import (
    QgsLayerTreeGroup,
    QgsLayoutItemLegend,
    QgsLayoutSize,
    QgsLayoutUtils,
    QgsLegendRenderer,
    QgsLegendStyle,
    QgsMapLayerLegendUtils,
    QgsSymbol,
    QgsVectorLayer,
)

from .page import Box
from .sheet import Sheet
from .typeset import Typesetter

WRAP = "|"
SYMBOL_MM = 6.0
SYMBOL_SPACE_MM = 2.0
COLUMN_SPACE_MM = 4.0
MOST_COLUMNS = 3
# Of the height of a font, and between entries.
LINE_HEIGHT, ENTRY_SPACE_MM = 0.85, 1.1


@dataclass(frozen=True)
class LegendSection:
    """A heading, and below it layers with the captions of their symbols, by the symbols' numbers.

    instead: symbols to show for those that draw nothing without data, by layer id and number.
    """

    heading: str
    entries: list[tuple[QgsVectorLayer, dict[int, str]]]
    instead: dict[tuple[str, int], QgsSymbol] = field(default_factory=dict)


def add_legend(sheet: Sheet, sections: Sequence[LegendSection], box: Box) -> float:
    """Add the legend, in as few columns as fit the height of `box`; return its height in mm.

    When even MOST_COLUMNS are too high, the legend is as low as it can be and may pass the box.
    """
    legend = QgsLayoutItemLegend(sheet.layout)
    sheet.place(legend, "legend", box)
    _look(sheet, legend)
    return fill_legend(legend, sections, box)


def fill_legend(legend: QgsLayoutItemLegend, sections: Sequence[LegendSection], box: Box) -> float:
    """Fill a legend, in its own fonts, in as few columns as fit the box; return its height in mm."""
    legend.setAutoUpdateModel(False)
    legend.setWrapString(WRAP)
    heights = {}
    for columns in range(1 if box.width < box.height else 2, MOST_COLUMNS + 1):
        heights[columns] = _fill(legend, sections, box.width, columns)
        if heights[columns] <= box.height:
            return heights[columns]
    return _fill(legend, sections, box.width, min(heights, key=heights.get))


def _fill(
    legend: QgsLayoutItemLegend, sections: Sequence[LegendSection], width: float, columns: int
) -> float:
    """Fill the legend anew for a number of columns; return its height in mm."""
    root = legend.model().rootGroup()
    root.removeAllChildren()
    column = (width - (columns - 1) * COLUMN_SPACE_MM) / columns
    entries = _Entries(root, legend, column)
    for section in sections:
        entries.heading(section.heading)
        for layer, captions in section.entries:
            entries.add(layer, captions, section.instead)
    legend.setColumnCount(columns)
    for node in root.findLayers():
        legend.model().refreshLayerLegend(node)
    # The item adjusts its own box only when it is painted.
    context = QgsLayoutUtils.createRenderContextForLayout(legend.layout(), None)
    size = QgsLegendRenderer(legend.model(), legend.legendSettings()).minimumSize(context)
    legend.attemptResize(QgsLayoutSize(size.width(), size.height()))
    return size.height()


class _Entries:
    """Fills a legend: headings, and below them chosen symbols of layers under captions broken to fit."""

    def __init__(self, root: QgsLayerTreeGroup, legend: QgsLayoutItemLegend, width: float):
        self._root = root
        # The formats belong to the styles: these must live while they are read.
        heading, entry = (
            legend.style(each) for each in (QgsLegendStyle.Style.Subgroup, QgsLegendStyle.Style.SymbolLabel)
        )
        self._bold = Typesetter(heading.textFormat())
        self._plain = Typesetter(entry.textFormat())
        self._width = width
        self._group = root

    def heading(self, text: str) -> None:
        lines = self._bold.wrap(text, self._width)
        self._group = self._root.addGroup(WRAP.join(lines))
        QgsLegendRenderer.setNodeLegendStyle(self._group, QgsLegendStyle.Style.Subgroup)

    def add(
        self,
        layer: QgsVectorLayer,
        captions: dict[int, str],
        instead: dict[tuple[str, int], QgsSymbol],
    ) -> None:
        """Add the symbols of a layer by number, with their captions."""
        node = self._group.addLayer(layer)
        QgsMapLayerLegendUtils.setLegendNodeOrder(node, list(captions))
        for number, caption in captions.items():
            lines = self._plain.wrap(caption, self._width - SYMBOL_MM - SYMBOL_SPACE_MM)
            QgsMapLayerLegendUtils.setLegendNodeUserLabel(node, number, WRAP.join(lines))
            if symbol := instead.get((layer.id(), number)):
                QgsMapLayerLegendUtils.setLegendNodeCustomSymbol(node, number, symbol.clone())
        QgsLegendRenderer.setNodeLegendStyle(node, QgsLegendStyle.Style.Hidden)


def _look(sheet: Sheet, legend: QgsLayoutItemLegend) -> None:
    sizes = sheet.page.type
    styles = {
        QgsLegendStyle.Style.Title: sheet.format(sizes.heading, bold=True),
        QgsLegendStyle.Style.Group: sheet.format(sizes.body, bold=True),
        QgsLegendStyle.Style.Subgroup: sheet.format(sizes.body, bold=True),
        QgsLegendStyle.Style.SymbolLabel: sheet.format(sizes.body),
    }
    # Lines of one caption stand nearer to each other than to the next caption.
    styles[QgsLegendStyle.Style.SymbolLabel].setLineHeight(LINE_HEIGHT)
    for component, text in styles.items():
        style = legend.style(component)
        style.setTextFormat(text)
        legend.setStyle(component, style)
    margins = (
        (QgsLegendStyle.Style.Subgroup, QgsLegendStyle.Side.Top, 2.2),
        (QgsLegendStyle.Style.Subgroup, QgsLegendStyle.Side.Bottom, 0.6),
        (QgsLegendStyle.Style.Symbol, QgsLegendStyle.Side.Top, ENTRY_SPACE_MM),
        (QgsLegendStyle.Style.SymbolLabel, QgsLegendStyle.Side.Left, SYMBOL_SPACE_MM),
    )
    for component, side, margin in margins:
        legend.rstyle(component).setMargin(side, margin)
    legend.setSymbolWidth(SYMBOL_MM)
    legend.setSymbolHeight(3.4)
    legend.setBoxSpace(0)
    legend.setSplitLayer(False)
    legend.setEqualColumnWidth(False)
    legend.setResizeToContents(True)
    legend.setColumnSpace(COLUMN_SPACE_MM)
    legend.setBackgroundEnabled(False)
