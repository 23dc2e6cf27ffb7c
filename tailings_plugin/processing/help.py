"""Algorithm help: Markdown pages as the HTML of the Processing dialog."""

from qgis.PyQt.QtGui import QTextCharFormat, QTextCursor, QTextDocument


def as_html(markdown: str) -> str:
    """Return Markdown as HTML, without the title line: the dialog shows the title itself."""
    body = markdown.split("\n", 1)[1] if markdown.startswith("# ") else markdown
    document = QTextDocument()
    document.setMarkdown(body)
    _plain_blocks(document)
    return document.toHtml()


def _plain_blocks(document: QTextDocument) -> None:
    """Let bold words make spans of their own; Qt would write a list item that opens with one all in bold."""
    block = document.begin()
    while block.isValid():
        QTextCursor(block).setBlockCharFormat(QTextCharFormat())
        block = block.next()
