"""Algorithm help: Markdown pages as the HTML of the Processing dialog."""

from qgis.PyQt.QtGui import QTextCharFormat, QTextCursor, QTextDocument


def as_html(markdown: str) -> str:
    """Return Markdown as one line of HTML, without the title: the dialog shows the title itself.

    The dialog makes a paragraph of every line and puts them into a page of its own, so lists and tables must
    stand on one line, and nothing of a page's head may come along (it would show Qt's style sheet as text).
    """
    body = markdown.split("\n", 1)[1] if markdown.startswith("# ") else markdown
    document = QTextDocument()
    document.setMarkdown(body)
    _plain_blocks(document)
    page = document.toHtml()
    content = page[page.index("<body") : page.rindex("</body>")].split(">", 1)[1]
    return content.replace("\n", "")


def _plain_blocks(document: QTextDocument) -> None:
    """Let bold words make spans of their own; Qt would write a list item that opens with one all in bold."""
    block = document.begin()
    while block.isValid():
        QTextCursor(block).setBlockCharFormat(QTextCharFormat())
        block = block.next()
