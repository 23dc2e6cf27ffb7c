"""Labels of the dock: text as it is, never read as HTML, in as many lines as it takes."""

from qgis.PyQt.QtCore import Qt
from qgis.PyQt.QtGui import QColor, QPalette
from qgis.PyQt.QtWidgets import QLabel

# How much of the ink of a quiet text is left on its ground, in light themes and dark ones.
QUIET = 0.62


def plain_label(text: str = "", is_quiet: bool = False) -> QLabel:
    """Return a label for a text of whatever origin; a quiet one stands back behind others."""
    label = QLabel(text)
    label.setTextFormat(Qt.TextFormat.PlainText)
    label.setWordWrap(True)
    # One long word must not make the dock wider than it is.
    label.setMinimumWidth(1)
    if is_quiet:
        palette = label.palette()
        ink, ground = (
            palette.color(role) for role in (QPalette.ColorRole.WindowText, QPalette.ColorRole.Window)
        )
        mixed = (
            round(QUIET * of_ink + (1 - QUIET) * of_ground)
            for of_ink, of_ground in zip(ink.getRgb()[:3], ground.getRgb()[:3], strict=True)
        )
        palette.setColor(QPalette.ColorRole.WindowText, QColor(*mixed))
        label.setPalette(palette)
    return label
