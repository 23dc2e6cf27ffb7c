"""The report as an OpenDocument text (ODF 1.2, ISO/IEC 26300): headings, repeated heads of tables, page numbers.

Qt writes such files too, but without headings, repeated heads, colours of cells, widths of columns and page layout.
"""

from collections.abc import Sequence
from datetime import date
from html import escape
from itertools import zip_longest
from pathlib import Path
from zipfile import ZIP_DEFLATED, ZIP_STORED, ZipFile

from ...about import NAME, VERSION
from ...pages.page import ink_on
from .blocks import TEXT_MM, Block, Bullets, Cell, Heading, Paragraph, Picture, Report, Table, Tiles, cell_of
from .odt_styles import HEAD, MIME, NAMESPACES, automatic_styles, styles_file
from .pictures import image_of, png_of
from .words import Words

# Characters that XML 1.0 has no way to write.
_UNWRITABLE = {code: None for code in (*range(32), 0xFFFE, 0xFFFF) if code not in (9, 10, 13)}
_STYLES = {"": "Text", "lead": "Lead", "note": "Note", "warning": "Warning"}


def write_odt(
    path: Path, report: Report, words: Words, family: str, today: date, logo: Picture | None = None
) -> None:
    """Write a report as an OpenDocument text; its properties name the plugin, not who ran it."""
    writer = _Content()
    if logo:
        writer.picture(logo, "Logo")
    writer.add(
        f'<text:h text:style-name="Report_20_Title" text:outline-level="1">{_plain(report.title)}</text:h>'
    )
    for block, after in zip_longest(report.blocks, report.blocks[1:]):
        explained = isinstance(after, Paragraph) and after.kind == "note"
        if isinstance(block, Picture):
            writer.picture(block, "Picture_20_Explained" if explained else "Picture")
        else:
            writer.block(block)
    with ZipFile(path, "w", ZIP_DEFLATED) as archive:
        archive.writestr("mimetype", MIME, ZIP_STORED)
        archive.writestr("content.xml", writer.content(family))
        archive.writestr("styles.xml", styles_file(family, _plain(_foot(report)), words))
        archive.writestr("meta.xml", _meta(report, today))
        for name, data in writer.pictures.items():
            archive.writestr(name, data, ZIP_STORED)
        archive.writestr("META-INF/manifest.xml", _manifest(writer.pictures))


class _Content:
    """The body of a document, with the styles of its tables and colours as they come."""

    def __init__(self) -> None:
        self.parts: list[str] = []
        self.pictures: dict[str, bytes] = {}
        self.columns: list[tuple[str, float]] = []
        self.colours: dict[str, str] = {}
        self.tables = 0

    def add(self, part: str) -> None:
        self.parts.append(part)

    def block(self, block: Block) -> None:
        if isinstance(block, Heading):
            self.add(
                f'<text:h text:style-name="Heading_20_{block.level}" text:outline-level="{block.level + 1}">'
                f"{_plain(block.text)}</text:h>"
            )
        elif isinstance(block, Paragraph):
            self.add(_paragraph(_plain(block.text), _STYLES.get(block.kind, "Text")))
        elif isinstance(block, Bullets):
            items = "".join(
                f"<text:list-item>{_paragraph(_plain(each), 'Bullet')}</text:list-item>"
                for each in block.sentences
            )
            self.add(f'<text:list text:style-name="Dots">{items}</text:list>' if items else "")
        elif isinstance(block, Tiles):
            self._tiles(block)
        else:
            self._table(block)

    def picture(self, picture: Picture, style: str) -> None:
        name = f"Pictures/{picture.name}.png"
        self.pictures[name] = picture.png or png_of(image_of(picture))
        size = f'svg:width="{picture.width_mm:.1f}mm" svg:height="{picture.height_mm:.1f}mm"'
        self.add(
            f'<text:p text:style-name="{style}"><draw:frame draw:name="{_plain(picture.name)}" '
            f'text:anchor-type="as-char" {size}><draw:image xlink:href="{_plain(name)}" xlink:type="simple" '
            f'xlink:show="embed" xlink:actuate="onLoad"/><svg:desc>{_plain(picture.alt)}</svg:desc>'
            "</draw:frame></text:p>"
        )

    def content(self, family: str) -> str:
        """Return content.xml."""
        styles = automatic_styles(self.columns, self.colours)
        font = f'<style:font-face style:name="Sans" svg:font-family="{_plain(family)}"/>'
        return (
            f"{HEAD}<office:document-content {NAMESPACES}><office:font-face-decls>{font}</office:font-face-decls>"
            f"<office:automatic-styles>{styles}</office:automatic-styles><office:body><office:text>"
            f"{''.join(self.parts)}</office:text></office:body></office:document-content>"
        )

    def _tiles(self, block: Tiles) -> None:
        rows = (
            "".join(_cell(_paragraph(_plain(figure), "Figure"), "Tile") for figure, _ in block.figures),
            "".join(_cell(_paragraph(_plain(label), "Note"), "Tile") for _, label in block.figures),
        )
        self._open([1.0] * len(block.figures))
        self.add("".join(f"<table:table-row>{row}</table:table-row>" for row in rows) + "</table:table>")

    def _table(self, block: Table) -> None:
        self._open(block.widths)
        heads = "".join(
            _cell(
                _paragraph(_plain(head), "Head_20_Right" if place in block.figures else "Head"),
                f"Top{_apart(place, block)}",
            )
            for place, head in enumerate(block.heads)
        )
        self.add(
            f"<table:table-header-rows><table:table-row>{heads}</table:table-row></table:table-header-rows>"
        )
        for row in block.rows:
            cells = "".join(
                self._filled(cell_of(each), place in block.figures, _apart(place, block))
                for place, each in enumerate(row)
            )
            self.add(f'<table:table-row table:style-name="Row">{cells}</table:table-row>')
        self.add("</table:table>")

    def _open(self, widths: Sequence[float]) -> None:
        """Begin a table of the whole width."""
        self.tables += 1
        whole = sum(widths)
        columns = []
        for width in widths:
            name = f"Column{len(self.columns)}"
            self.columns.append((name, width / whole * TEXT_MM))
            columns.append(f'<table:table-column table:style-name="{name}"/>')
        self.add(f'<table:table table:name="Table{self.tables}" table:style-name="Whole">{"".join(columns)}')

    def _filled(self, cell: Cell, is_figure: bool, apart: str) -> str:
        text, _, small = cell.text.partition("\n")
        shown = _plain(text)
        if cell.colour and not cell.hollow:
            shown = self._span(f"\u00a0{shown}\u00a0", f"Chip{cell.colour[1:]}", cell.colour)
        elif cell.colour:
            shown = self._span("▢\u00a0", f"Edge{cell.colour[1:]}", cell.colour) + shown
        elif cell.bold or small:
            shown = f'<text:span text:style-name="Strong">{shown}</text:span>'
        said = _paragraph(shown, "Cell_20_Right" if is_figure else "Cell")
        return _cell(said + (_paragraph(_plain(small), "Note") if small else ""), f"Body{apart}")

    def _span(self, shown: str, style: str, colour: str) -> str:
        properties = f'fo:color="{colour}"'
        if style.startswith("Chip"):
            properties = f'fo:background-color="{colour}" fo:color="{ink_on(colour)}"'
        self.colours[style] = properties
        return f'<text:span text:style-name="{style}">{shown}</text:span>'


def _apart(place: int, table: Table) -> str:
    """Return how the style of a cell ends: words behind a figure stand apart from it."""
    return "_20_Apart" if place not in table.figures and place - 1 in table.figures else ""


def _paragraph(shown: str, style: str) -> str:
    return f'<text:p text:style-name="{style}">{shown}</text:p>'


def _cell(content: str, style: str) -> str:
    return f'<table:table-cell table:style-name="{style}" office:value-type="string">{content}</table:table-cell>'


def _plain(text: str) -> str:
    """Return a text as it may stand in XML; a line break becomes a space, as OpenDocument takes it."""
    return escape(text.translate(_UNWRITABLE))


def _foot(report: Report) -> str:
    return " · ".join(each for each in (report.title, report.authority) if each)


def _meta(report: Report, today: date) -> str:
    return (
        f"{HEAD}<office:document-meta {NAMESPACES}><office:meta><meta:generator>{_plain(f'{NAME} {VERSION}')}"
        f"</meta:generator><dc:title>{_plain(report.title)}</dc:title><dc:language>{report.language}</dc:language>"
        f"<dc:date>{today.isoformat()}T00:00:00</dc:date></office:meta></office:document-meta>"
    )


def _manifest(pictures: dict[str, bytes]) -> str:
    files = {"/": MIME, **dict.fromkeys(("content.xml", "styles.xml", "meta.xml"), "text/xml")}
    files |= dict.fromkeys(pictures, "image/png")
    entries = "".join(
        f'<manifest:file-entry manifest:full-path="{_plain(name)}" manifest:media-type="{kind}"'
        f"{' manifest:version=' + chr(34) + '1.2' + chr(34) if name == '/' else ''}/>"
        for name, kind in files.items()
    )
    return (
        f'{HEAD}<manifest:manifest xmlns:manifest="urn:oasis:names:tc:opendocument:xmlns:manifest:1.0" '
        f'manifest:version="1.2">{entries}</manifest:manifest>'
    )
