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


def test_the_dialog_gets_one_line_without_the_head_of_a_page(qgis_app):
    html = as_html("# Title\n\nText over\ntwo lines.\n\n- one\n- two\n\n```\na < b\nc\n```\n")
    assert html.startswith("<p")
    assert "\n" not in html and "<style" not in html
    document = QTextDocument()
    # As the dialog does it: every line of the help becomes a paragraph.
    document.setHtml("<h2>Title</h2>" + "".join(f"<p>{line}</p>" for line in html.split("\n")))
    assert document.toPlainText().strip().split("\n") == [
        "Title",
        "Text over two lines.",
        "one",
        "two",
        "a < b",
        "c",
    ]
