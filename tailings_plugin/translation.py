"""Translation of source strings (English) for the user's language."""

from qgis.PyQt.QtCore import QCoreApplication

CONTEXT = "tailings"


def tr(text: str, disambiguation: str | None = None) -> str:
    """Return `text` in the language of the user interface. Pass literals only; format the result."""
    return QCoreApplication.translate(CONTEXT, text, disambiguation)
