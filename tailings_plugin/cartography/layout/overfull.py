"""Labels and tables whose text is higher than they are: QGIS cuts it without a word."""

from collections.abc import Iterator

from qgis.core import (
    Qgis,
    QgsLayoutItemLabel,
    QgsLayoutItemManualTable,
    QgsLayoutUtils,
    QgsPrintLayout,
    QgsTextRenderer,
)

# Fine enough that heights of small letters, rounded to whole dots, are those that are drawn.
DOTS_PER_INCH = 1200
# A box of the height of its lines is no box that cuts them.
SLACK_MM = 0.1


def overfull(layout: QgsPrintLayout) -> list[str]:
    """Return the ids of the labels and tables of a layout whose text does not fit, as QGIS itself measures it."""
    cut = {label.id() for label in labels(layout) if _too_full(label)}
    cut |= {
        table.frame(0).id()
        for table in layout.multiFrames()
        if isinstance(table, QgsLayoutItemManualTable)
        and table.frameCount() == 1
        and table.totalSize().height() > table.frame(0).rect().height() + SLACK_MM
    }
    return sorted(cut)


def shrink_to_fit(layout: QgsPrintLayout, least_pt: float) -> None:
    """Give the texts that do not fit in their labels smaller letters, down to a size in points."""
    for label in labels(layout):
        text_format = label.textFormat()
        while text_format.size() > least_pt and _too_full(label):
            text_format.setSize(max(text_format.size() - 0.2, least_pt))
            label.setTextFormat(text_format)


def _too_full(label: QgsLayoutItemLabel) -> bool:
    return text_height(label) > label.rect().height() + SLACK_MM


def labels(layout: QgsPrintLayout) -> Iterator[QgsLayoutItemLabel]:
    """Yield the labels of a layout."""
    yield from (item for item in layout.items() if isinstance(item, QgsLayoutItemLabel))


def text_height(label: QgsLayoutItemLabel) -> float:
    """Return the height in mm that the text of a label needs, broken at its width."""
    context = QgsLayoutUtils.createRenderContextForLayout(label.layout(), None, DOTS_PER_INCH)
    pixels = context.convertToPainterUnits(1.0, Qgis.RenderUnit.Millimeters)
    height = QgsTextRenderer.textHeight(
        context,
        label.textFormat(),
        label.currentText().split("\n"),
        Qgis.TextLayoutMode.Rectangle,
        None,
        Qgis.TextRendererFlag.WrapLines,
        label.rect().width() * pixels,
    )
    return height / pixels
