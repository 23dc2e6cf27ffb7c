"""The report as files: nothing is lost or run, whatever names hold; heads repeat; nobody's account stands in them."""

import re
from datetime import date
from html.parser import HTMLParser
from xml.dom.minidom import parseString
from zipfile import ZIP_STORED, ZipFile

import pytest
from qgis.PyQt.QtGui import QImage, QTextTable

from tailings_plugin.cartography.look import fonts
from tailings_plugin.cartography.report.blocks import (
    Bullets,
    Cell,
    Heading,
    Paragraph,
    Picture,
    Report,
    Table,
    Tiles,
)
from tailings_plugin.cartography.report.charts import Bar, Kind, bars
from tailings_plugin.cartography.report.document import text_document
from tailings_plugin.cartography.report.odt import write_odt
from tailings_plugin.cartography.report.page import html_report
from tailings_plugin.cartography.report.pdf import write_pdf
from tailings_plugin.cartography.report.pictures import image_of, picture_of_image
from tailings_plugin.cartography.report.report import national_report
from tests.cartography.report.registers import HOSTILE, crossings, subject

FONT = "Open Sans"


def red(width: int = 40, height: int = 20) -> QImage:
    image = QImage(width, height, QImage.Format.Format_RGB32)
    image.fill(0xFFFF0000)
    return image


@pytest.fixture
def report():
    about = subject(
        crossings=crossings(), crossings_given=True, title=HOSTILE, authority=HOSTILE, sources=HOSTILE
    )
    return national_report(about, FONT)


def of(*blocks) -> Report:
    return Report("Title", "", "en", blocks)


class Tags(HTMLParser):
    def __init__(self, text):
        super().__init__()
        self.tags, self.loads, self.text = [], [], []
        self.feed(text)

    def handle_starttag(self, tag, attrs):
        self.tags.append(tag)
        self.loads += [value for name, value in attrs if name in ("src", "href", "action", "data")]

    def handle_data(self, data):
        self.text.append(data)


def test_the_page_stands_alone_and_runs_nothing(report):
    page = Tags(html_report(report, picture_of_image(red(), "logo", HOSTILE, 20.0, 20.0)))
    assert "script" not in page.tags
    assert all(load.startswith("data:image/png;base64,") for load in page.loads) and len(page.loads) == 1
    assert page.tags.count("svg") == 3
    text = "".join(page.text)
    assert text.count(HOSTILE) >= 5  # title twice, authority, the facility, the sources
    assert page.tags.count("h1") == 1 and page.tags.count("section") >= 6


def test_the_page_marks_classes_and_what_is_assumed():
    table = Table(["a", "b"], [[Cell("high", "#cf4f2c"), Cell("low", "#f7e3a1", True)]], [1, 1], {1})
    page = html_report(of(table))
    assert '<span class="chip" style="background:#cf4f2c;color:#ffffff">high</span>' in page
    assert '<td class="figure"><span class="chip hollow" style="border-color:#f7e3a1">low</span></td>' in page


def parts_of(path) -> dict[str, str]:
    with ZipFile(path) as archive:
        first = archive.infolist()[0]
        assert (first.filename, first.compress_type) == ("mimetype", ZIP_STORED)
        return {
            name: archive.read(name).decode()
            for name in archive.namelist()
            if not name.startswith("Pictures")
        }


def test_the_text_opens_elsewhere(report, tmp_path):
    path = tmp_path / "доклад.odt"
    write_odt(
        path, report, subject().words, FONT, date(2026, 11, 1), picture_of_image(red(), "logo", "", 20, 20)
    )
    parts = parts_of(path)
    assert parts["mimetype"] == "application/vnd.oasis.opendocument.text"
    content = parseString(parts["content.xml"])
    for name in ("styles.xml", "meta.xml", "META-INF/manifest.xml"):
        parseString(parts[name])
    # what the manifest names is there, and all that is there is named
    with ZipFile(path) as archive:
        inside = set(archive.namelist()) - {"mimetype", "META-INF/manifest.xml"}
    entries = parseString(parts["META-INF/manifest.xml"]).getElementsByTagName("manifest:file-entry")
    assert {each.getAttribute("manifest:full-path") for each in entries} == inside | {"/"}
    # every style that is used is defined
    used = set(re.findall(r'text:style-name="([^"]+)"|table:style-name="([^"]+)"', parts["content.xml"]))
    defined = set(re.findall(r'style:name="([^"]+)"', parts["content.xml"] + parts["styles.xml"]))
    assert {one or other for one, other in used} <= defined
    assert len(content.getElementsByTagName("table:table-header-rows")) >= 8
    headings = content.getElementsByTagName("text:h")
    assert headings[0].firstChild.data == HOSTILE
    assert "What could reach neighbouring countries" in [each.firstChild.data for each in headings]
    assert len(content.getElementsByTagName("draw:image")) == 4  # the logo and three charts
    assert "creator" not in parts["meta.xml"].lower()


def test_the_rows_of_a_text_have_as_many_cells_as_columns(report, tmp_path):
    path = tmp_path / "r.odt"
    write_odt(path, report, subject().words, FONT, date(2026, 11, 1))
    for table in parseString(parts_of(path)["content.xml"]).getElementsByTagName("table:table"):
        columns = len(table.getElementsByTagName("table:table-column"))
        rows = table.getElementsByTagName("table:table-row")
        assert {len(row.getElementsByTagName("table:table-cell")) for row in rows} == {columns}


def test_the_pictures_of_a_text_are_those_it_shows_and_its_parts_stand_where_odf_has_them(report, tmp_path):
    path = tmp_path / "r.odt"
    logo = picture_of_image(red(), "logo", "", 20, 20)
    write_odt(path, report, subject().words, FONT, date(2026, 11, 1), logo)
    with ZipFile(path) as archive:
        first = archive.infolist()[0]
        # ODF 1.2, part 3, 3.3: readable at a fixed place, so without extra field and not compressed.
        assert (first.extra, first.compress_size) == (b"", len("application/vnd.oasis.opendocument.text"))
        pictures = {name: archive.read(name) for name in archive.namelist() if name.startswith("Pictures/")}
    assert all(data.startswith(b"\x89PNG\r\n\x1a\n") for data in pictures.values())
    parts = parts_of(path)
    content = parseString(parts["content.xml"])
    shown = [each.getAttribute("xlink:href") for each in content.getElementsByTagName("draw:image")]
    assert sorted(shown) == sorted(pictures)
    entries = parseString(parts["META-INF/manifest.xml"]).getElementsByTagName("manifest:file-entry")
    kinds = {
        each.getAttribute("manifest:full-path"): each.getAttribute("manifest:media-type") for each in entries
    }
    assert {kinds[name] for name in pictures} == {"image/png"}
    # What may stand in what (ODF 1.2, part 1: office:text, table:table-cell, text:list-item).
    (body,) = content.getElementsByTagName("office:text")
    assert {each.tagName for each in body.childNodes} <= {"text:h", "text:p", "text:list", "table:table"}
    for parent, children in (("table:table-cell", {"text:p"}), ("text:list-item", {"text:p"})):
        for each in content.getElementsByTagName(parent):
            assert {child.nodeName for child in each.childNodes} == children
    # Frames have names of their own, and a size.
    frames = content.getElementsByTagName("draw:frame")
    assert len({each.getAttribute("draw:name") for each in frames}) == len(frames)
    assert all(each.getAttribute("svg:width").endswith("mm") for each in frames)


def test_signs_that_xml_cannot_write_are_left_out(tmp_path):
    path = tmp_path / "r.odt"
    write_odt(path, of(Paragraph("a\x00b\x0b\ufffec")), subject().words, FONT, date(2026, 11, 1))
    assert ">abc<" in parts_of(path)["content.xml"]


def pages(path) -> int:
    return len(re.findall(rb"/Type\s*/Page\b(?!s)", path.read_bytes()))


def test_the_pdf(report, tmp_path):
    path = tmp_path / "доклад.pdf"
    family = fonts.font_family()
    count = write_pdf(path, text_document(report, family), report, subject().words, family)
    content = path.read_bytes()
    assert count == pages(path)
    assert 2 <= count <= 6
    assert b"/Author" not in content and b"/FontFile" in content
    assert (
        write_pdf(
            tmp_path / "absent" / "r.pdf", text_document(report, family), report, subject().words, family
        )
        == 0
    )


def test_no_heading_is_left_alone_at_the_end_of_a_page(tmp_path):
    # so many lines that the heading would be the last of the first page, at whatever height a line has
    for lines in range(50, 64):
        blocks = [
            *(Paragraph(f"line {number}") for number in range(lines)),
            Heading("Alone"),
            Heading("Below", 2),
        ]
        blocks.append(Table(["a"], [[f"row {number}"] for number in range(4)], [1]))
        report = of(*blocks)
        family = fonts.font_family()
        document = text_document(report, family)
        write_pdf(tmp_path / "r.pdf", document, report, subject().words, family)
        height = document.pageSize().height()
        layout, block = document.documentLayout(), document.begin()
        places = {}
        while block.isValid():
            places[block.text()] = int(layout.blockBoundingRect(block).top() / height)
            block = block.next()
        assert places["Alone"] == places["Below"] == places["row 1"], lines


def test_no_row_is_cut_by_the_end_of_a_page(tmp_path):
    # rows of three lines each over several pages: some would be cut wherever a page ends
    rows = [
        [f"row {number}\nsmall {number}", "one two three four five six seven eight nine ten"]
        for number in range(80)
    ]
    report = of(Table(["a", "b"], rows, [3, 1]), Paragraph("end"))
    family = fonts.font_family()
    document = text_document(report, family)
    assert write_pdf(tmp_path / "r.pdf", document, report, subject().words, family) > 1
    height, layout = document.pageSize().height(), document.documentLayout()
    block, page_of_row, cut = document.begin(), {}, []
    while block.isValid():
        place = layout.blockBoundingRect(block)
        first, last = int(place.top() / height), int((place.bottom() - 1) / height)
        kind, _, number = block.text().partition(" ")
        if kind in ("row", "small") and page_of_row.setdefault(number, first) != last:
            cut.append(number)
        block = block.next()
    assert len(page_of_row) == 80 and len(set(page_of_row.values())) > 1
    assert cut == []


def test_the_logo_stands_in_the_line_of_the_title():
    document = text_document(of(Paragraph("P")), FONT, picture_of_image(red(), "logo", "", 20, 20))
    (table,) = (each for each in document.rootFrame().childFrames() if isinstance(each, QTextTable))
    assert table.cellAt(0, 0).firstCursorPosition().block().text() == "Title"
    assert table.cellAt(0, 1).firstCursorPosition().block().text() == "\ufffc"  # a picture
    assert "P" in document.toPlainText()


def test_heads_of_tables_repeat_and_nothing_is_lost_in_the_document():
    blocks = [
        Heading("H"),
        Paragraph("P"),
        Paragraph("W", "warning"),
        Bullets(["b1", "b2"]),
        Tiles([("7", "seven")]),
        Table(["head"], [["one\nsmall"], [Cell("high", "#cf4f2c", True)]], [1], {0}),
        Picture("p", 10, 5, "alt", png=b""),
        Paragraph("end", "note"),
    ]
    document = text_document(of(*blocks[:-2], blocks[-1]), FONT)
    text = document.toPlainText()
    for word in (
        "Title",
        "H",
        "P",
        "W",
        "b1",
        "b2",
        "7",
        "seven",
        "head",
        "one",
        "small",
        "▢\u00a0high",
        "end",
    ):
        assert word.replace("\u00a0", " ") in text.replace("\u00a0", " ")
    tables = [each for each in document.rootFrame().childFrames() if isinstance(each, QTextTable)]
    assert [each.format().headerRowCount() for each in tables] == [0, 1]


def test_bars_keep_one_scale():
    kinds = [Kind("known", "#6d1032"), Kind("assumed", "#6d1032", True)]
    picture = bars("x", "alt", kinds, [Bar("a", (3, 1)), Bar("b", (1, 0)), Bar("c", (0, 0))], FONT)
    # 680 units wide, 190 for labels, 46 for the sums: 444 for the longest bar of 4, so 111 for one
    widths = [float(each) for each in re.findall(r'<rect [^>]*?width="([\d.]+)" height="1[57]', picture.svg)]
    assert widths == pytest.approx([333.0, 109.0, 111.0], abs=0.06)
    image = image_of(picture)
    assert image.width() == round(170 / 25.4 * 220)


def test_a_bar_of_its_own_colour_and_numbers_as_the_language_writes_them():
    kinds = [Kind("known", "#5f5f5f"), Kind("assumed", "#5f5f5f", True)]
    picture = bars("x", "alt", kinds, [Bar("a", (1200, 1), "#cf4f2c")], FONT, "{:,}".format)
    assert re.findall(r'fill="(#[0-9a-f]+)" stroke="(#[0-9a-f]+)" stroke-width="[12]', picture.svg)[-2:] == [
        ("#cf4f2c", "#ffffff"), ("#ffffff", "#cf4f2c"),
    ]  # fmt: skip
    assert ">1,200<" in picture.svg and ">1,201<" in picture.svg


def test_bars_escape_what_they_say():
    picture = bars("x", HOSTILE, [Kind(HOSTILE, "#6d1032")], [Bar(HOSTILE, (1,))], HOSTILE)
    parseString(picture.svg)
    assert "<script" not in picture.svg


def test_a_picture_fits_its_room():
    wide = picture_of_image(red(400, 100), "m", "", 170.0, 90.0)
    assert (wide.width_mm, wide.height_mm) == (170.0, 42.5)
    high = picture_of_image(red(100, 400), "m", "", 170.0, 90.0)
    assert (high.width_mm, high.height_mm) == (22.5, 90.0)
    assert image_of(high).size() == red(100, 400).size()
