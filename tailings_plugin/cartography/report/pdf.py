"""The report as a PDF: A4, with a line at the foot of each page, searchable text, and no account name in it."""

from pathlib import Path

from qgis.PyQt.QtCore import QMarginsF, QRectF, QSizeF, Qt
from qgis.PyQt.QtGui import (
    QAbstractTextDocumentLayout,
    QColor,
    QFont,
    QPageLayout,
    QPageSize,
    QPainter,
    QPdfWriter,
    QTextBlock,
    QTextCursor,
    QTextDocument,
    QTextFormat,
    QTextTable,
)

from ...about import NAME, VERSION
from ..look import palette
from .blocks import Report
from .words import Words

MARGIN_MM, FOOT_MM = 18.0, 7.0
TOP_MM, BOTTOM_MM = 15.0, 12.0
DPI = 600
FOOT_PT = 7.0
# Text documents measure paddings in points of such a screen.
SCREEN_DPI, ROW_PADDING = 96.0, 2.0


def write_pdf(path: Path, document: QTextDocument, report: Report, words: Words, family: str) -> int:
    """Write a document of a report as PDF, and return how many pages it has; 0 where it could not be written."""
    writer = QPdfWriter(str(path))
    writer.setTitle(report.title)
    writer.setCreator(f"{NAME} {VERSION}")
    writer.setResolution(DPI)
    writer.setPageSize(QPageSize(QPageSize.PageSizeId.A4))
    writer.setPageMargins(QMarginsF(MARGIN_MM, TOP_MM, MARGIN_MM, BOTTOM_MM), QPageLayout.Unit.Millimeter)
    painter = QPainter()
    if not painter.begin(writer):
        return 0
    width, height = float(writer.width()), float(writer.height()) - FOOT_MM / 25.4 * DPI
    document.documentLayout().setPaintDevice(writer)
    document.setPageSize(QSizeF(width, height))
    keep_headings(document, height)
    keep_rows(document, height)
    count = document.pageCount()
    font = QFont(family)
    font.setPointSizeF(FOOT_PT)
    for number in range(count):
        if number:
            writer.newPage()
        painter.save()
        painter.translate(0, -number * height)
        shown = QAbstractTextDocumentLayout.PaintContext()
        shown.clip = QRectF(0, number * height, width, height)
        painter.setClipRect(shown.clip)
        document.documentLayout().draw(painter, shown)
        painter.restore()
        painter.setFont(font)
        painter.setPen(QColor(palette.QUIET_INK))
        foot = QRectF(0, height, width, float(writer.height()) - height)
        flags = Qt.AlignmentFlag.AlignBottom
        owner = " · ".join(each for each in (report.title, report.authority) if each)
        said = words("page_of", number=number + 1, count=count)
        room = width - painter.fontMetrics().horizontalAdvance(f"  {said}")
        owner = painter.fontMetrics().elidedText(owner, Qt.TextElideMode.ElideRight, int(room))
        painter.drawText(foot, flags | Qt.AlignmentFlag.AlignLeft, owner)
        painter.drawText(foot, flags | Qt.AlignmentFlag.AlignRight, said)
    painter.end()
    return count


def keep_headings(document: QTextDocument, height: float) -> None:
    """Begin a page before each heading whose text would begin on the next one; height: of a page.

    Text documents of Qt know no "keep with next". What follows a heading is looked at to its first rows.
    """
    layout = document.documentLayout()
    block = document.begin()
    while block.isValid():
        if block.blockFormat().headingLevel():
            top = layout.blockBoundingRect(block).top()
            following = _content_after(block)
            end = layout.blockBoundingRect(following).bottom() if following.isValid() else top
            if int(top / height) != int((end - 1) / height):
                _break_before(block)
                # A document laid out again in part would draw some of its blocks nowhere.
                document.markContentsDirty(0, document.characterCount())
            # Of headings in a row the first has decided.
            while block.next().isValid() and block.next().blockFormat().headingLevel():
                block = block.next()
        block = block.next()


def keep_rows(document: QTextDocument, height: float) -> None:
    """Push rows of tables that a page would cut to the next one, by room below the row before; height: of a page.

    A row higher than half a page is cut all the same.
    """
    layout = document.documentLayout()
    scale = layout.paintDevice().logicalDpiY() / SCREEN_DPI
    tables = [each for each in document.rootFrame().childFrames() if isinstance(each, QTextTable)]
    for table in tables:
        for row in range(2, table.rows()):
            blocks = [
                layout.blockBoundingRect(place.block())
                for column in range(table.columns())
                for cell in (table.cellAt(row, column),)
                for place in (cell.firstCursorPosition(), cell.lastCursorPosition())
            ]
            top, end = min(each.top() for each in blocks), max(each.bottom() for each in blocks)
            page = int(top / height)
            if page == int((end - 1) / height) or end - top > height / 2:
                continue
            for column in range(table.columns()):
                cell = table.cellAt(row - 1, column)
                shape = cell.format().toTableCellFormat()
                shape.setBottomPadding(((page + 1) * height - top) / scale + ROW_PADDING)
                shape.setBottomBorder(0)
                cell.setFormat(shape)
            document.markContentsDirty(0, document.characterCount())


def _content_after(heading: QTextBlock) -> QTextBlock:
    """Return the block that must stand on the page of a heading: of a table its second row, of text its first block."""
    block = heading.next()
    while block.isValid() and block.blockFormat().headingLevel():
        block = block.next()
    # Before a table stands an empty block.
    while block.isValid() and not block.length() > 1 and not isinstance(_frame(block), QTextTable):
        block = block.next()
    table = _frame(block) if block.isValid() else None
    if isinstance(table, QTextTable):
        return table.cellAt(min(2, table.rows() - 1), 0).lastCursorPosition().block()
    return block


def _frame(block: QTextBlock) -> object:
    return QTextCursor(block).currentFrame()


def _break_before(block: QTextBlock) -> None:
    shape = block.blockFormat()
    shape.setPageBreakPolicy(QTextFormat.PageBreakFlag.PageBreak_AlwaysBefore)
    QTextCursor(block).setBlockFormat(shape)
