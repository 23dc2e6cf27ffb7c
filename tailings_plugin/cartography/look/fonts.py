"""Fonts of maps, lists and sheets: one that is installed and writes the languages of the region."""

from qgis.core import Qgis, QgsTextBufferSettings, QgsTextFormat
from qgis.PyQt.QtGui import QColor, QFont, QFontInfo, QFontMetricsF

from .palette import INK

FONT_FAMILIES = (
    "Open Sans",
    "Noto Sans",
    "DejaVu Sans",
    "Segoe UI",
    "Arial",
    "Helvetica Neue",
    "Liberation Sans",
)
# Letters of Russian, Kyrgyz, Kazakh and Tajik that poorer fonts lack. The sign of oʻ and gʻ in Uzbek good ones lack
# too: Qt takes it from another font.
NEEDED_LETTERS = "ЯыңүөәғқұһіҷӣӯҳўĞ"


def font_family() -> str:
    """Return the first of FONT_FAMILIES that is installed and writes the region's languages."""
    for family in FONT_FAMILIES:
        font = QFont(family)
        # For a font that is missing, Qt hands out another one under its name.
        if QFontInfo(font).family() == family:
            metrics = QFontMetricsF(font)
            if all(metrics.inFont(letter) for letter in NEEDED_LETTERS):
                return family
    return QFont().defaultFamily()


def text_format(
    family: str,
    size_pt: float,
    colour: str = INK,
    bold: bool = False,
    italic: bool = False,
    halo_mm: float = 0,
) -> QgsTextFormat:
    """Return a text format in points; `halo_mm` draws a white edge around the letters."""
    font = QFont(family)
    font.setBold(bold)
    font.setItalic(italic)
    # Any spacing switches off ligatures, which a search in the PDF would not find.
    font.setLetterSpacing(QFont.SpacingType.AbsoluteSpacing, 0.02)
    text = QgsTextFormat()
    text.setFont(font)
    text.setSize(size_pt)
    text.setSizeUnit(Qgis.RenderUnit.Points)
    text.setColor(QColor(colour))
    if bold:
        text.setForcedBold(False)
        text.setNamedStyle("Bold")
    if halo_mm:
        halo = QgsTextBufferSettings()
        halo.setEnabled(True)
        halo.setSize(halo_mm)
        halo.setSizeUnit(Qgis.RenderUnit.Millimeters)
        halo.setColor(QColor(255, 255, 255, 230))
        text.setBuffer(halo)
    return text
