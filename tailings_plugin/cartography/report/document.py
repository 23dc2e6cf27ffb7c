"""The report as a text document of Qt, which makes the PDF: headings, tables whose heads repeat, pictures."""

from qgis.PyQt.QtCore import Qt, QUrl
from qgis.PyQt.QtGui import (
    QBrush,
    QColor,
    QFont,
    QTextBlockFormat,
    QTextCharFormat,
    QTextCursor,
    QTextDocument,
    QTextFrameFormat,
    QTextImageFormat,
    QTextLength,
    QTextListFormat,
    QTextTableFormat,
)

from ...pages.page import ink_on
from ..look import palette
from .blocks import TEXT_MM, Block, Bullets, Cell, Heading, Paragraph, Picture, Report, Table, Tiles, cell_of
from .pictures import image_of

TITLE_PT, LEAD_PT, BODY_PT, LIST_PT, CELL_PT, SMALL_PT, FIGURE_PT = 18.0, 10.0, 9.0, 8.4, 7.6, 7.2, 15.0
HEADING_PT = {1: 12.5, 2: 10.0}
# Of the line of the title, where a logo stands in it.
TITLE_MM = 141.0
# Text documents measure in points of a screen.
PX_A_MM = 96 / 25.4
_GROUND = "#f1eee7"


def text_document(report: Report, family: str, logo: Picture | None = None) -> QTextDocument:
    """Return a report as a document without a size: whoever writes it sets paper and margins."""
    writer = _Writer(family)
    if logo:
        writer.title_beside(report.title, logo)
    else:
        writer.paragraph(report.title, TITLE_PT, bold=True, below=4)
    for block in report.blocks:
        writer.block(block)
    return writer.document


class _Writer:
    """Writes blocks at the end of a document."""

    def __init__(self, family: str):
        self.document = QTextDocument()
        self.document.setDocumentMargin(0)
        self.document.setUseDesignMetrics(True)
        font = QFont(family)
        font.setPointSizeF(BODY_PT)
        self.document.setDefaultFont(font)
        self.family = family
        self.cursor = QTextCursor(self.document)
        self.fresh = True

    def block(self, block: Block) -> None:
        if isinstance(block, Heading):
            above = 14 if block.level == 1 else 8
            self.paragraph(
                block.text, HEADING_PT[block.level], bold=True, above=above, below=3, level=block.level
            )
        elif isinstance(block, Paragraph):
            self._said(block)
        elif isinstance(block, Bullets):
            self._bullets(block)
        elif isinstance(block, Tiles):
            self._tiles(block)
        elif isinstance(block, Picture):
            self.picture(block)
        else:
            self._table(block)

    def paragraph(
        self,
        text: str,
        size: float = BODY_PT,
        colour: str = palette.INK,
        bold: bool = False,
        above: float = 0,
        below: float = 3,
        level: int = 0,
    ) -> None:
        """Add a paragraph; above, below: points of the screen."""
        shape = QTextBlockFormat()
        shape.setTopMargin(above)
        shape.setBottomMargin(below)
        if level:
            shape.setHeadingLevel(level)
        self._begin(shape)
        self.cursor.insertText(text, self._letters(size, colour, bold))

    def title_beside(self, title: str, logo: Picture) -> None:
        """Add the title with the logo at the right of its line."""
        table = self._grid(1, [TITLE_MM, TEXT_MM - TITLE_MM], head=0)
        table.cellAt(0, 0).firstCursorPosition().insertText(title, self._letters(TITLE_PT, bold=True))
        right = QTextBlockFormat()
        right.setAlignment(Qt.AlignmentFlag.AlignRight)
        place = table.cellAt(0, 1).firstCursorPosition()
        place.setBlockFormat(right)
        self._insert(place, logo)

    def picture(self, picture: Picture) -> None:
        """Add a picture in a paragraph of its own."""
        shape = QTextBlockFormat()
        shape.setTopMargin(4)
        shape.setBottomMargin(4)
        self._begin(shape)
        self._insert(self.cursor, picture)

    def _insert(self, place: QTextCursor, picture: Picture) -> None:
        name = f"{picture.name}.png"
        self.document.addResource(QTextDocument.ResourceType.ImageResource, QUrl(name), image_of(picture))
        image = QTextImageFormat()
        image.setName(name)
        image.setWidth(picture.width_mm * PX_A_MM)
        image.setHeight(picture.height_mm * PX_A_MM)
        place.insertImage(image)

    def _begin(self, shape: QTextBlockFormat) -> None:
        """Go to a new paragraph at the end; the first, and that after a table, is there already."""
        self.cursor.movePosition(QTextCursor.MoveOperation.End)
        if self.fresh:
            self.cursor.setBlockFormat(shape)
            self.fresh = False
        else:
            self.cursor.insertBlock(shape, QTextCharFormat())

    def _letters(self, size: float, colour: str = palette.INK, bold: bool = False) -> QTextCharFormat:
        font = QFont(self.family)
        font.setPointSizeF(size)
        font.setBold(bold)
        letters = QTextCharFormat()
        letters.setFont(font)
        letters.setForeground(QBrush(QColor(colour)))
        return letters

    def _said(self, block: Paragraph) -> None:
        if block.kind == "lead":
            self.paragraph(block.text, LEAD_PT, palette.QUIET_INK, below=6)
        elif block.kind == "note":
            self.paragraph(block.text, SMALL_PT, palette.QUIET_INK)
        elif block.kind == "warning":
            self.paragraph(block.text, BODY_PT, palette.ACCENT, bold=True)
        else:
            self.paragraph(block.text)

    def _bullets(self, block: Bullets) -> None:
        shape = QTextListFormat()
        shape.setStyle(QTextListFormat.Style.ListDisc)
        shape.setIndent(1)
        first = None
        self.document.setIndentWidth(14)
        for sentence in block.sentences:
            self.paragraph(sentence, LIST_PT, below=1)
            if first is None:
                first = self.cursor.createList(shape)
            else:
                first.add(self.cursor.block())

    def _tiles(self, block: Tiles) -> None:
        rows = [[Cell(figure) for figure, _ in block.figures], [Cell(label) for _, label in block.figures]]
        table = self._grid(2, [1.0] * len(block.figures), head=0)
        for row, (cells, size, bold) in enumerate(
            zip(rows, (FIGURE_PT, SMALL_PT), (True, False), strict=True)
        ):
            for column, cell in enumerate(cells):
                place = table.cellAt(row, column)
                shape = place.format().toTableCellFormat()
                shape.setBackground(QBrush(QColor(_GROUND)))
                place.setFormat(shape)
                colour = palette.INK if bold else palette.QUIET_INK
                place.firstCursorPosition().insertText(cell.text, self._letters(size, colour, bold))

    def _table(self, block: Table) -> None:
        table = self._grid(len(block.rows) + 1, block.widths, head=1)
        for column, head in enumerate(block.heads):
            self._fill(table.cellAt(0, column), Cell(head, bold=True), column in block.figures, head=True)
        for row, cells in enumerate(block.rows, start=1):
            for column, each in enumerate(cells):
                self._fill(table.cellAt(row, column), cell_of(each), column in block.figures)

    def _grid(self, rows: int, widths, head: int):
        """Return a new table of the whole width; what follows it needs no new paragraph."""
        whole = sum(widths)
        shape = QTextTableFormat()
        shape.setHeaderRowCount(head)
        shape.setWidth(QTextLength(QTextLength.Type.PercentageLength, 100))
        shape.setColumnWidthConstraints(
            [QTextLength(QTextLength.Type.PercentageLength, 100 * width / whole) for width in widths]
        )
        shape.setBorder(0)
        shape.setCellSpacing(0)
        shape.setCellPadding(2)
        shape.setTopMargin(2)
        shape.setBottomMargin(7)
        self._begin(QTextBlockFormat())
        table = self.cursor.insertTable(rows, len(widths), shape)
        self.cursor.movePosition(QTextCursor.MoveOperation.End)
        self.fresh = True
        return table

    def _fill(self, place, cell: Cell, is_figure: bool, head: bool = False) -> None:
        shape = place.format().toTableCellFormat()
        shape.setLeftPadding(3)
        shape.setRightPadding(5)
        shape.setBottomBorder(1)
        shape.setBottomBorderBrush(QBrush(QColor(palette.INK if head else palette.RULE)))
        shape.setBottomBorderStyle(QTextFrameFormat.BorderStyle.BorderStyle_Solid)
        if head:
            shape.setBackground(QBrush(QColor(_GROUND)))
            shape.setVerticalAlignment(QTextCharFormat.VerticalAlignment.AlignBottom)
        place.setFormat(shape)
        cursor = place.firstCursorPosition()
        if is_figure:
            right = QTextBlockFormat()
            right.setAlignment(Qt.AlignmentFlag.AlignRight)
            cursor.setBlockFormat(right)
        text, _, small = cell.text.partition("\n")
        letters = self._letters(CELL_PT, bold=cell.bold or head or bool(small))
        if cell.colour and not cell.hollow:
            letters.setBackground(QBrush(QColor(cell.colour)))
            letters.setForeground(QBrush(QColor(ink_on(cell.colour))))
            text = f"\u00a0{text}\u00a0"
        elif cell.colour:
            mark = self._letters(CELL_PT, cell.colour)
            cursor.insertText("▢\u00a0", mark)
        cursor.insertText(text, letters)
        if small:
            cursor.insertBlock()
            cursor.insertText(small, self._letters(SMALL_PT, palette.QUIET_INK))
