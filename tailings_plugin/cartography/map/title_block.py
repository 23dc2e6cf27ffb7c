"""The head of the map: whose it is, its title, and beside it edition, scale and logo."""

from collections.abc import Iterator
from dataclasses import dataclass
from pathlib import Path

from qgis.core import QgsTextFormat
from qgis.PyQt.QtCore import Qt

from ..layout.page import Box, Page
from ..layout.sheet import Sheet
from ..layout.typeset import Typesetter
from ..look import fonts, palette
from .notes import Words

# Of the width of the title: what edition and scale take, and the logo.
SIDE_SHARE, LOGO_SHARE = 0.2, 0.07
LEAST_LOGO_MM = 12.0
LINE_GAP_MM = 0.5


@dataclass(frozen=True)
class _Row:
    name: str
    lines: list[str]
    letters: QgsTextFormat
    height: float


def title_height(words: Words, page: Page, family: str, logo: Path | None) -> float:
    """Return the height in mm that the head of a page needs."""
    left = sum(row.height for row in _rows(words, page, family, logo))
    return max(left, sum(row.height for row in _side(words, page, family)), LEAST_LOGO_MM if logo else 0.0)


def show_title_block(sheet: Sheet, words: Words, logo: Path | None) -> None:
    """Add the head of the first page to a sheet."""
    page, family = sheet.page, sheet.family
    box, logo_mm = page.title, _logo_mm(page, logo)
    y = box.y
    for row in _rows(words, page, family, logo):
        _show(sheet, row, Box(box.x, y, _left_mm(page, logo), row.height))
        y += row.height
    y, width = box.y + LINE_GAP_MM, page.title.width * SIDE_SHARE
    for row in _side(words, page, family):
        place = Box(box.right - logo_mm - width, y, width, row.height)
        _show(sheet, row, place, Qt.AlignmentFlag.AlignRight)
        y += row.height
    if logo is not None:
        sheet.picture(
            "logo", Box(box.right - logo_mm + page.gap, box.y, logo_mm - page.gap, box.height), logo
        )


def _show(sheet: Sheet, row: _Row, place: Box, align=Qt.AlignmentFlag.AlignLeft) -> None:
    sheet.label(row.name, sheet.variable(f"map_{row.name}", "\n".join(row.lines)), place, row.letters, align)


def _rows(words: Words, page: Page, family: str, logo: Path | None) -> Iterator[_Row]:
    """Yield authority, title and subtitle."""
    sizes, width = page.type, _left_mm(page, logo)
    quiet = fonts.text_format(family, sizes.subtitle, palette.QUIET_INK)
    for name, texts, letters in (
        ("authority", [words.authority] if words.authority else [], quiet),
        ("title", words.title, fonts.text_format(family, sizes.title, bold=True)),
        ("subtitle", words.subtitle, quiet),
    ):
        if texts:
            setter = Typesetter(letters)
            # The name of an authority is never cut.
            lines = setter.wrap(texts[0], width) if name == "authority" else setter.fit(texts, width)
            yield _Row(name, lines, letters, setter.line_mm * len(lines) + LINE_GAP_MM)


def _side(words: Words, page: Page, family: str) -> Iterator[_Row]:
    """Yield edition and scale."""
    letters = fonts.text_format(family, page.type.body, palette.QUIET_INK)
    setter = Typesetter(letters)
    for name, texts in (("edition", words.edition), ("scale", words.scale)):
        if texts:
            lines = setter.fit(texts, page.title.width * SIDE_SHARE)
            yield _Row(name, lines, letters, setter.line_mm * len(lines) + LINE_GAP_MM)


def _logo_mm(page: Page, logo: Path | None) -> float:
    return page.title.width * LOGO_SHARE + page.gap if logo else 0.0


def _left_mm(page: Page, logo: Path | None) -> float:
    return page.title.width * (1 - SIDE_SHARE) - _logo_mm(page, logo) - page.gap
