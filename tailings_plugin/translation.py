"""Translation of source strings (English), and the languages the user reads."""

from collections.abc import Collection

from qgis.core import QgsApplication, QgsSettings
from qgis.PyQt.QtCore import QCoreApplication

from .errors import DataProblem

CONTEXT = "tailings"
SOURCE_LANGUAGE = "en"
# What readers of a language are shown where it has no text of its own yet.
NEXT_BEST = {"kk": "ru", "ky": "ru", "tg": "ru", "uz": "ru"}


def tr(text: str, disambiguation: str | None = None) -> str:
    """Return `text` in the language of the user interface. Pass literals only; format the result."""
    return QCoreApplication.translate(CONTEXT, text, disambiguation)


def explained(problem: DataProblem) -> str:
    """Return the message of a problem in the language of the user interface."""
    message = QCoreApplication.translate(CONTEXT, problem.message)
    return message.format(**problem.values) if problem.values else message


def user_languages() -> list[str]:
    """Return two-letter codes of the languages to try, best first; the last is always English.

    QGIS keeps the language of its last start, with or without --lang, in locale/userLocale.
    """
    own = str(QgsSettings().value("locale/userLocale") or QgsApplication.locale())[:2].lower()
    return list(dict.fromkeys([own, NEXT_BEST.get(own, SOURCE_LANGUAGE), SOURCE_LANGUAGE]))


def user_language(offered: Collection[str] = ("en", "ru")) -> str:
    """Return the one of the languages `offered` (English among them) that suits the user best."""
    return next(language for language in user_languages() if language in offered)
