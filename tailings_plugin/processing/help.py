"""Algorithm help: Markdown pages as the HTML of the Processing dialog."""

import re

from qgis.PyQt.QtGui import QTextDocument


def as_html(markdown: str) -> str:
    """Return Markdown as HTML, without the title line: the dialog shows the title itself."""
    body = markdown.split("\n", 1)[1] if markdown.startswith("# ") else markdown
    document = QTextDocument()
    document.setMarkdown(body)
    # The dialog would show Qt's style sheet as text.
    return re.sub(r"<style.*?</style>", "", document.toHtml(), flags=re.DOTALL)
