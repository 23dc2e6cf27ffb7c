"""Styles of an OpenDocument text: page, paragraphs, tables, colours."""

from collections.abc import Iterable, Mapping
from html import escape

from ..look import palette
from .words import Words

MIME = "application/vnd.oasis.opendocument.text"
HEAD = '<?xml version="1.0" encoding="UTF-8"?>\n'
_OASIS = "urn:oasis:names:tc:opendocument:xmlns"
NAMESPACES = (
    f'xmlns:office="{_OASIS}:office:1.0" xmlns:style="{_OASIS}:style:1.0" xmlns:text="{_OASIS}:text:1.0" '
    f'xmlns:table="{_OASIS}:table:1.0" xmlns:draw="{_OASIS}:drawing:1.0" xmlns:meta="{_OASIS}:meta:1.0" '
    f'xmlns:fo="{_OASIS}:xsl-fo-compatible:1.0" xmlns:svg="{_OASIS}:svg-compatible:1.0" '
    'xmlns:xlink="http://www.w3.org/1999/xlink" xmlns:dc="http://purl.org/dc/elements/1.1/" office:version="1.2"'
)
_GROUND = "#f1eee7"
# name: (size in points, what else of the letters, what of the paragraph)
_INK, _QUIET = f'fo:color="{palette.INK}"', f'fo:color="{palette.QUIET_INK}"'
_BOLD = 'fo:font-weight="bold"'
_KEEP = 'fo:keep-with-next="always"'
_PARAGRAPHS = {
    "Report Title": (18, f"{_INK} {_BOLD}", 'fo:margin-bottom="2mm"'),
    "Heading 1": (12.5, f"{_INK} {_BOLD}", f'fo:margin-top="5mm" fo:margin-bottom="1.5mm" {_KEEP}'),
    "Heading 2": (10, f"{_INK} {_BOLD}", f'fo:margin-top="3mm" fo:margin-bottom="1mm" {_KEEP}'),
    "Text": (9, _INK, 'fo:margin-bottom="1mm"'),
    "Bullet": (8.4, _INK, 'fo:margin-bottom="0.5mm"'),
    "Picture": (9, _INK, 'fo:margin-top="2mm" fo:margin-bottom="1mm"'),
    "Picture Explained": (9, _INK, f'fo:margin-top="2mm" fo:margin-bottom="1mm" {_KEEP}'),
    "Lead": (10, _QUIET, 'fo:margin-bottom="2mm"'),
    "Note": (7.2, _QUIET, 'fo:margin-bottom="0.5mm"'),
    "Warning": (9, f'fo:color="{palette.ACCENT}" {_BOLD}', 'fo:margin-bottom="1mm"'),
    "Figure": (15, f"{_INK} {_BOLD}", ""),
    "Head": (7.6, f"{_INK} {_BOLD}", ""),
    "Head Right": (7.6, f"{_INK} {_BOLD}", 'fo:text-align="end"'),
    "Cell": (7.6, _INK, ""),
    "Cell Right": (7.6, _INK, 'fo:text-align="end"'),
    "Logo": (9, _INK, 'fo:text-align="end"'),
    "Foot": (7, _QUIET, ""),
}


def automatic_styles(columns: Iterable[tuple[str, float]], colours: Mapping[str, str]) -> str:
    """Return the styles of tables: columns by name and width in mm; colours: style of letters by name."""
    line = f"0.5pt solid {palette.RULE}"
    return "".join(
        (
            '<style:style style:name="Whole" style:family="table"><style:table-properties style:rel-width="100%" '
            'table:align="margins" fo:margin-bottom="2mm"/></style:style>',
            '<style:style style:name="Row" style:family="table-row"><style:table-row-properties '
            'fo:keep-together="always"/></style:style>',
            *(
                f'<style:style style:name="{name}" style:family="table-column"><style:table-column-properties '
                f'style:column-width="{width:.2f}mm"/></style:style>'
                for name, width in columns
            ),
            _cell_style(
                "Top", f'fo:background-color="{_GROUND}" fo:border-bottom="0.7pt solid {palette.INK}"'
            ),
            _cell_style("Body", f'fo:border-bottom="{line}"'),
            # Words behind a figure, which stands at the right of its cell.
            _cell_style(
                "Top_20_Apart",
                f'fo:background-color="{_GROUND}" fo:border-bottom="0.7pt solid {palette.INK}"',
                "2.2mm",
            ),
            _cell_style("Body_20_Apart", f'fo:border-bottom="{line}"', "2.2mm"),
            _cell_style("Tile", f'fo:background-color="{_GROUND}"'),
            '<style:style style:name="Strong" style:family="text"><style:text-properties '
            f"{_BOLD}/></style:style>",
            *(
                f'<style:style style:name="{name}" style:family="text"><style:text-properties '
                f"{properties}/></style:style>"
                for name, properties in colours.items()
            ),
            '<text:list-style style:name="Dots"><text:list-level-style-bullet text:level="1" text:bullet-char="•">'
            '<style:list-level-properties text:space-before="2mm" text:min-label-width="4mm"/>'
            "</text:list-level-style-bullet></text:list-style>",
        )
    )


def styles_file(family: str, foot: str, words: Words) -> str:
    """Return styles.xml: A4, the styles of paragraphs, and the foot of the pages; foot: as XML."""
    number, count = "<text:page-number/>", "<text:page-count/>"
    said = escape(words("page_of", number="\0", count="\1")).replace("\0", number).replace("\1", count)
    return (
        f"{HEAD}<office:document-styles {NAMESPACES}><office:font-face-decls>"
        f'<style:font-face style:name="Sans" svg:font-family="{escape(family)}"/></office:font-face-decls>'
        f"<office:styles>{_language(words.language)}{''.join(map(_paragraph_style, _PARAGRAPHS))}</office:styles>"
        '<office:automatic-styles><style:page-layout style:name="Paper"><style:page-layout-properties '
        'fo:page-width="210mm" fo:page-height="297mm" fo:margin-top="18mm" fo:margin-bottom="14mm" '
        'fo:margin-left="18mm" fo:margin-right="18mm"/><style:footer-style><style:header-footer-properties '
        'fo:min-height="7mm" fo:margin-top="3mm"/></style:footer-style></style:page-layout>'
        '</office:automatic-styles><office:master-styles><style:master-page style:name="Standard" '
        'style:page-layout-name="Paper"><style:footer><text:p text:style-name="Foot">'
        f"{foot} · {said}</text:p></style:footer></style:master-page></office:master-styles>"
        "</office:document-styles>"
    )


def _language(language: str) -> str:
    country = {"en": "GB", "ru": "RU"}.get(language, "none")
    return (
        '<style:default-style style:family="paragraph"><style:text-properties style:font-name="Sans" '
        f'fo:font-size="9pt" fo:language="{language}" fo:country="{country}"/></style:default-style>'
    )


def _paragraph_style(name: str) -> str:
    size, letters, shape = _PARAGRAPHS[name]
    level = name.removeprefix("Heading ")
    outline = f' style:default-outline-level="{int(level) + 1}"' if level.isdigit() else ""
    return (
        f'<style:style style:name="{name.replace(" ", "_20_")}" style:display-name="{name}" '
        f'style:family="paragraph"{outline}><style:paragraph-properties {shape}/><style:text-properties '
        f'style:font-name="Sans" fo:font-size="{size}pt" {letters}/></style:style>'
    )


def _cell_style(name: str, properties: str, left: str = "0.7mm") -> str:
    return (
        f'<style:style style:name="{name}" style:family="table-cell"><style:table-cell-properties '
        f'fo:padding-top="0.7mm" fo:padding-bottom="0.7mm" fo:padding-left="{left}" fo:padding-right="0.7mm" '
        f"{properties}/></style:style>"
    )
