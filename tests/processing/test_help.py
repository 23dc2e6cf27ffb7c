"""Help pages as the Processing dialog shows them."""

from qgis.PyQt.QtGui import QTextDocument

from tailings_plugin.processing.help import as_html


def bold_words(html: str) -> list[str]:
    """The bold text of a page that is not a heading, as a text browser draws it."""
    document = QTextDocument()
    document.setHtml(html)
    words, block = [], document.begin()
    while block.isValid():
        pieces = block.begin()
        while not pieces.atEnd():
            if pieces.fragment().charFormat().font().bold() and not block.blockFormat().headingLevel():
                words.append(pieces.fragment().text())
            pieces += 1
        block = block.next()
    return words


def test_only_the_bold_words_of_a_list_item_are_bold(qgis_app):
    page = "# Title\n\nA **word**.\n\n## Inputs\n- **Scheme** (SCHEME): `tri`.\n- plain, then **bold**\n"
    html = as_html(page)
    assert "Title" not in html and "Inputs" in html
    assert bold_words(html) == ["word", "Scheme", "bold"]
