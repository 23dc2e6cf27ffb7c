"""Builds named layout items at a box: labels, tables, scale bar. No content is decided here."""

from collections.abc import Sequence
from dataclasses import dataclass
from itertools import accumulate
from pathlib import Path

from qgis.core import (
    Qgis,
    QgsCoordinateReferenceSystem,
    QgsExpressionBasedNumericFormat,
    QgsExpressionContextUtils,
    QgsLayoutFrame,
    QgsLayoutItem,
    QgsLayoutItemLabel,
    QgsLayoutItemManualTable,
    QgsLayoutItemMap,
    QgsLayoutItemMapGrid,
    QgsLayoutItemMapItem,
    QgsLayoutItemPage,
    QgsLayoutItemPicture,
    QgsLayoutItemScaleBar,
    QgsLayoutItemShape,
    QgsLayoutMeasurement,
    QgsLayoutPoint,
    QgsLayoutSize,
    QgsLayoutTable,
    QgsLineSymbol,
    QgsMapLayer,
    QgsPrintLayout,
    QgsProject,
    QgsTableCell,
    QgsTextFormat,
)
from qgis.PyQt.QtCore import Qt
from qgis.PyQt.QtGui import QColor

from ..data.captions import THIN, Captions
from ..look import fonts, palette
from ..look.symbols import embedded, embedded_file
from .graticule import is_polar, polar_labels
from .map_frame import MapFrame, Scale
from .page import Box, Page
from .typeset import Typesetter

CELL_MM = 0.7
GRID_MM = 0.12
# Around the letters that stand on a line of the graticule.
LINE_HALO_MM = 0.4
# Thousands stand apart by a thin space in every language: a comma is none in Russian.
SCALE_EXPRESSION = f"replace(format_number(@value, 0, 'en'), ',', '{THIN}')"


@dataclass(frozen=True)
class Cell:
    """A table cell: its text, its colours, whether it is bold."""

    text: str
    ink: str = palette.INK
    fill: str | None = None
    bold: bool = False


@dataclass(frozen=True)
class Column:
    """A table column: width in mm and alignment ("left", "right", "center")."""

    width: float
    align: str = "left"


class Sheet:
    """A print layout under construction."""

    def __init__(self, project: QgsProject, name: str, page: Page, family: str):
        self.page = page
        self.family = family
        # Items made in Python: QGIS does not keep them, and paints nothing once they are gone.
        self.kept: list[QgsLayoutItem] = []
        self.layout = QgsPrintLayout(project)
        self.layout.initializeDefaults()
        self.layout.setName(name)
        self.layout.pageCollection().page(0).setPageSize(QgsLayoutSize(page.width, page.height))

    def add_page(self) -> int:
        """Add a page of the size of the first; return its number, counted from 0."""
        pages = self.layout.pageCollection()
        page = QgsLayoutItemPage(self.layout)
        page.setPageSize(QgsLayoutSize(self.page.width, self.page.height))
        pages.addPage(page)
        return pages.pageCount() - 1

    def format(
        self, size_pt: float, colour: str = palette.INK, bold: bool = False, italic: bool = False
    ) -> QgsTextFormat:
        """Return a text format in the sheet's font."""
        return fonts.text_format(self.family, size_pt, colour, bold, italic)

    def place(self, item: QgsLayoutItem, name: str, box: Box) -> None:
        """Add an item under a name at a box."""
        place(self.layout, item, name, box)

    def variable(self, name: str, text: str) -> str:
        """Set a layout variable and return the text that shows it: the cartographer's words stay editable."""
        QgsExpressionContextUtils.setLayoutVariable(self.layout, name, text)
        return f"[% @{name} %]"

    def label(
        self, name: str, text: str, box: Box, text_format: QgsTextFormat, align=Qt.AlignmentFlag.AlignLeft
    ) -> QgsLayoutItemLabel:
        """Add a text."""
        label = QgsLayoutItemLabel(self.layout)
        label.setText(text)
        label.setTextFormat(text_format)
        label.setHAlign(align)
        label.setVAlign(Qt.AlignmentFlag.AlignTop)
        label.setMarginX(0)
        label.setMarginY(0)
        self.place(label, name, box)
        return label

    def rule(
        self,
        name: str,
        x: float,
        y: float,
        width: float,
        colour: str = palette.RULE,
        height: float = 0.3,
        page: int = 0,
    ) -> None:
        """Add a horizontal line."""
        self.plate(name, Box(x, y, width, height, page), colour)

    def plate(self, name: str, box: Box, fill: str, edge: str | None = None) -> QgsLayoutItemShape:
        """Add a filled rectangle."""
        shape = QgsLayoutItemShape(self.layout)
        shape.setShapeType(QgsLayoutItemShape.Shape.Rectangle)
        symbol = shape.symbol().clone()
        symbol.setColor(QColor(fill))
        symbol.symbolLayer(0).setStrokeStyle(Qt.PenStyle.SolidLine if edge else Qt.PenStyle.NoPen)
        if edge:
            symbol.symbolLayer(0).setStrokeColor(QColor(edge))
            symbol.symbolLayer(0).setStrokeWidth(0.2)
        shape.setSymbol(symbol)
        self.place(shape, name, box)
        return shape

    def map(self, name: str, box: Box, layers: list, crs, extent) -> QgsLayoutItemMap:
        """Add a map that always shows the given layers."""
        item = QgsLayoutItemMap(self.layout)
        self.place(item, name, box)
        item.setCrs(crs)
        item.setKeepLayerSet(True)
        item.setLayers(layers)
        item.zoomToExtent(extent)
        item.setBackgroundColor(QColor(palette.SEA))
        item.setFrameEnabled(True)
        item.setFrameStrokeColor(QColor(palette.INK))
        item.setFrameStrokeWidth(QgsLayoutMeasurement(0.3))
        return item

    def graticule(
        self,
        map_item: QgsLayoutItemMap,
        frame: MapFrame,
        size_pt: float,
        above: QgsMapLayer | None,
        captions: Captions,
        taken: Sequence[Box] = (),
    ) -> None:
        """Draw meridians and parallels over the layer `above`, as far apart as the frame has it, labelled inside it.

        taken: boxes on the map that labels near a pole keep clear of.
        """
        grid = QgsLayoutItemMapGrid("graticule", map_item)
        grid.setCrs(QgsCoordinateReferenceSystem("EPSG:4326"))
        grid.setStyle(QgsLayoutItemMapGrid.GridStyle.Solid)
        grid.setStackingPosition(QgsLayoutItemMapItem.StackingPosition.StackAboveMapLayer)
        grid.setStackingLayer(above)
        line = QgsLineSymbol.createSimple({"color": palette.GRATICULE, "width": "0.1", "line_style": "solid"})
        grid.setLineSymbol(line)
        grid.setAnnotationEnabled(True)
        letters = fonts.text_format(self.family, size_pt * 0.9, palette.QUIET_INK, halo_mm=LINE_HALO_MM)
        grid.setAnnotationTextFormat(letters)
        grid.setAnnotationFormat(QgsLayoutItemMapGrid.AnnotationFormat.CustomFormat)
        grid.setAnnotationFrameDistance(0.6)
        inside = QgsLayoutItemMapGrid.AnnotationPosition.InsideMapFrame
        for side, shows in (
            (QgsLayoutItemMapGrid.BorderSide.Left, QgsLayoutItemMapGrid.DisplayMode.LatitudeOnly),
            (QgsLayoutItemMapGrid.BorderSide.Right, QgsLayoutItemMapGrid.DisplayMode.LatitudeOnly),
            (QgsLayoutItemMapGrid.BorderSide.Top, QgsLayoutItemMapGrid.DisplayMode.LongitudeOnly),
            (QgsLayoutItemMapGrid.BorderSide.Bottom, QgsLayoutItemMapGrid.DisplayMode.LongitudeOnly),
        ):
            grid.setAnnotationDisplay(shows, side)
            grid.setAnnotationPosition(inside, side)
        map_item.grids().addGrid(grid)
        set_graticule(grid, frame, captions, taken)

    def picture(self, name: str, box: Box, file: Path) -> QgsLayoutItemPicture:
        """Add a picture, whole, at the right of a box."""
        picture = QgsLayoutItemPicture(self.layout)
        self.place(picture, name, box)
        picture.setResizeMode(QgsLayoutItemPicture.ResizeMode.Zoom)
        picture.setPictureAnchor(QgsLayoutItem.ReferencePoint.MiddleRight)
        set_picture(picture, file)
        return picture

    def north_arrow(self, name: str, box: Box, map_item: QgsLayoutItemMap) -> None:
        """Add a north arrow that follows the map."""
        arrow = QgsLayoutItemPicture(self.layout)
        self.place(arrow, name, box)
        arrow.setPicturePath(embedded("north_arrow"), QgsLayoutItemPicture.Format.FormatSVG)
        arrow.setLinkedMap(map_item)
        arrow.setNorthMode(QgsLayoutItemPicture.NorthMode.TrueNorth)

    def scale_bar(self, name: str, box: Box, map_item: QgsLayoutItemMap, scale: Scale) -> None:
        """Add a scale bar."""
        bar = QgsLayoutItemScaleBar(self.layout)
        bar.setStyle("Line Ticks Up")
        bar.setLinkedMap(map_item)
        bar.setNumberOfSegmentsLeft(0)
        bar.setTextFormat(self.format(self.page.type.small))
        bar.setHeight(1.6)
        bar.setLabelBarSpace(0.8)
        bar.setBoxContentSpace(0)
        self.place(bar, name, box)
        set_scale(bar, scale)

    def table(
        self, name: str, box: Box, columns: Sequence[Column], rows: list[list[Cell]], size_pt: float
    ) -> float:
        """Add a table whose first row is the header; return its height in mm. Texts must already fit."""
        table = QgsLayoutItemManualTable.create(self.layout)
        self.layout.addMultiFrame(table)
        table.setShowGrid(True)
        table.setHorizontalGrid(True)
        table.setVerticalGrid(False)
        table.setGridColor(QColor(palette.RULE))
        table.setGridStrokeWidth(GRID_MM)
        table.setCellMargin(CELL_MM)
        table.setContentTextFormat(self.format(size_pt))
        table.setBackgroundColor(QColor(palette.PAPER))
        table.setWrapBehavior(QgsLayoutTable.WrapBehavior.TruncateText)
        frame = QgsLayoutFrame(self.layout, table)
        height = fill_table(table, columns, rows)
        self.place(frame, name, box.part(box.y, height + GRID_MM))
        table.addFrame(frame)
        return height


def place(layout: QgsPrintLayout, item: QgsLayoutItem, name: str, box: Box) -> None:
    """Add an item to a layout under a name at a box."""
    item.setId(name)
    layout.addLayoutItem(item)
    item.attemptMove(QgsLayoutPoint(box.x, box.y), True, False, box.page)
    item.attemptResize(QgsLayoutSize(box.width, box.height))


def fill_table(table: QgsLayoutItemManualTable, columns: Sequence[Column], rows: list[list[Cell]]) -> float:
    """Set the contents of a table in its own font, and return their height in mm."""
    base, margin = table.contentTextFormat(), table.cellMargin()
    heights = _row_heights(rows, base)
    table.setTableContents(
        [[_cell(cell, column, base) for cell, column in zip(row, columns, strict=True)] for row in rows]
    )
    table.setColumnWidths([column.width - 2 * margin for column in columns])
    table.setRowHeights(heights)
    return sum(heights) + 2 * margin * len(rows) + table.gridStrokeWidth() * (len(rows) + 1)


def table_height(rows: list[list[Cell]], text: QgsTextFormat) -> float:
    """Return the height in mm that a table of `Sheet.table` has with these rows."""
    return _table_mm(sum(_row_heights(rows, text)), len(rows))


def rows_below(rows: list[list[Cell]], text: QgsTextFormat, room_mm: float) -> int:
    """Return how many rows below the first a table has that is no higher than its room."""
    heights = enumerate(accumulate(_row_heights(rows, text)))
    return max((below for below, height in heights if _table_mm(height, below + 1) <= room_mm), default=0)


def _table_mm(rows_mm: float, count: int) -> float:
    return rows_mm + 2 * CELL_MM * count + GRID_MM * (count + 1)


def _row_heights(rows: list[list[Cell]], text: QgsTextFormat) -> list[float]:
    line = Typesetter(text).line_mm
    return [max(len(cell.text.split("\n")) for cell in row) * line for row in rows]


def _cell(cell: Cell, column: Column, base: QgsTextFormat) -> QgsTableCell:
    made = QgsTableCell(cell.text)
    size_pt, family = base.size(), base.font().family()
    made.setTextFormat(fonts.text_format(family, size_pt, cell.ink, bold=cell.bold))
    horizontal = {
        "left": Qt.AlignmentFlag.AlignLeft,
        "right": Qt.AlignmentFlag.AlignRight,
        "center": Qt.AlignmentFlag.AlignHCenter,
    }[column.align]
    made.setHorizontalAlignment(horizontal)
    made.setVerticalAlignment(Qt.AlignmentFlag.AlignVCenter)
    if cell.fill:
        made.setBackgroundColor(QColor(cell.fill))
    return made


def set_picture(picture: QgsLayoutItemPicture, file: Path) -> None:
    """Show a file in a picture."""
    is_drawing = file.suffix.lower() == ".svg"
    form = QgsLayoutItemPicture.Format.FormatSVG if is_drawing else QgsLayoutItemPicture.Format.FormatRaster
    picture.setPicturePath(embedded_file(file), form)


def set_graticule(
    grid: QgsLayoutItemMapGrid, frame: MapFrame, captions: Captions, taken: Sequence[Box] = ()
) -> None:
    """Set the steps of a graticule and the words of its labels, which near a pole are items of their own.

    taken: boxes on the map that these keep clear of.
    """
    grid.setIntervalX(frame.meridians_step)
    grid.setIntervalY(frame.degrees_step)
    grid.setAnnotationExpression(degrees_expression(captions))
    if not grid.annotationEnabled() or not is_polar(frame):
        return
    grid.setAnnotationEnabled(False)
    text_format = grid.annotationTextFormat()
    for number, (text, box) in enumerate(polar_labels(frame, captions, Typesetter(text_format), taken)):
        label = QgsLayoutItemLabel(grid.layout())
        label.setText(text)
        label.setTextFormat(text_format)
        label.setHAlign(Qt.AlignmentFlag.AlignHCenter)
        label.setMarginX(0)
        label.setMarginY(0)
        place(grid.layout(), label, f"{grid.map().id()}_degrees_{number + 1}", box)


def degrees_expression(captions: Captions) -> str:
    """Return how a graticule labels its lines: minutes where it has them, the hemisphere, east and west to 180 degrees.

    A document in both languages says N, S, E and W.
    """
    east, west, north, south = (_hemisphere(captions, each) for each in ("east", "west", "north", "south"))
    return (
        "with_variable('angle', if(@grid_axis = 'x', (@grid_number + 540) % 360 - 180, @grid_number), "
        "with_variable('minutes', round(abs(@angle) * 60), to_string(floor(@minutes / 60)) || '°' || "
        "if(@minutes % 60 = 0, '', lpad(to_string(@minutes % 60), 2, '0') || '′') || "
        "case when @minutes = 0 or @minutes = 10800 then '' "
        f"when @grid_axis = 'x' then if(@angle > 0, '{east}', '{west}') else if(@angle > 0, '{north}', '{south}') end))"
    )


def _hemisphere(captions: Captions, which: str) -> str:
    return THIN + Captions(captions.languages[0])(which)


def set_scale(bar: QgsLayoutItemScaleBar, scale: Scale) -> None:
    """Set unit and segments of a scale bar."""
    bar.setUnits(Qgis.DistanceUnit.Kilometers if scale.metres == 1000 else Qgis.DistanceUnit.Meters)
    bar.setUnitLabel(scale.unit)
    bar.setMapUnitsPerScaleBarUnit(1)
    bar.setNumberOfSegments(2)
    bar.setUnitsPerSegment(scale.segment)
    numbers = QgsExpressionBasedNumericFormat()
    numbers.setExpression(SCALE_EXPRESSION)
    bar.setNumericFormat(numbers)
    bar.update()
