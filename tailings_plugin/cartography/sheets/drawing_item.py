"""A place on the page for drawings: each page of the atlas has its own."""

from collections.abc import Callable

from qgis.core import Qgis, QgsLayout, QgsLayoutItem, QgsLayoutItemRenderContext

from .drawing import Drawing


class DrawingItem(QgsLayoutItem):
    """Paints what `drawing_of` returns for the number of the page (field sheet of the atlas's feature), or nothing.

    As lines and letters: a picture of SVG has its letters as outlines in a PDF, ten times as large and not searchable.
    """

    def __init__(self, layout: QgsLayout, drawing_of: Callable[[int], Drawing | None]):
        super().__init__(layout)
        self._drawing_of = drawing_of
        # White by default, over whatever lies below.
        self.setBackgroundEnabled(False)

    def draw(self, context: QgsLayoutItemRenderContext) -> None:
        """Paint the drawing of the page; called by QGIS."""
        feature = self.layout().reportContext().feature()
        drawing = self._drawing_of(feature["sheet"]) if feature.isValid() else None
        if drawing is not None:
            render = context.renderContext()
            drawing.paint(render.painter(), render.convertToPainterUnits(1.0, Qgis.RenderUnit.Millimeters))
