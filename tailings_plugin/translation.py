"""Translation of source strings (English), and the languages the user reads."""

from collections.abc import Callable, Collection

from qgis.core import QgsApplication, QgsSettings
from qgis.PyQt.QtCore import QCoreApplication, QTranslator

from .about import PLUGIN_FOLDER
from .errors import DataProblem, Lines, Reason
from .texts import NEXT_BEST

CONTEXT = "tailings"
SOURCE_LANGUAGE = "en"


def tr(text: str, disambiguation: str | None = None) -> str:
    """Return `text` in the language of the user interface. Pass literals only; format the result."""
    return QCoreApplication.translate(CONTEXT, text, disambiguation)


def explained(problem: DataProblem | Reason) -> str:
    """Return the message of a problem in the language of the user interface, with the reasons it gives."""
    message = QCoreApplication.translate(CONTEXT, problem.message)
    values = {name: _explained_value(value) for name, value in problem.values.items()}
    return message.format(**values) if values else message


def explained_in(language: str) -> Callable[[DataProblem | Reason], str]:
    """Return what gives messages of problems in a language, whatever that of the interface; else in English."""
    translator = QTranslator()
    translator.load(str(PLUGIN_FOLDER / "i18n" / f"tailings_plugin_{language}.qm"))

    def explain(problem: DataProblem | Reason) -> str:
        message = translator.translate(CONTEXT, problem.message) or problem.message
        values = {
            name: explain(value) if isinstance(value, Reason) else value
            for name, value in problem.values.items()
        }
        return message.format(**values) if values else message

    return explain


def _explained_value(value: object) -> object:
    if isinstance(value, Lines):
        return Lines(map(_explained_value, value))
    return explained(value) if isinstance(value, Reason) else value


def user_languages() -> list[str]:
    """Return two-letter codes of the languages to try, best first; the last is always English.

    QGIS keeps the language of its last start, with or without --lang, in locale/userLocale.
    """
    own = str(QgsSettings().value("locale/userLocale") or QgsApplication.locale())[:2].lower()
    return list(dict.fromkeys([own, NEXT_BEST.get(own, SOURCE_LANGUAGE), SOURCE_LANGUAGE]))


def user_language(offered: Collection[str] = ("en", "ru")) -> str:
    """Return the one of the languages `offered` (English among them) that suits the user best."""
    return next(language for language in user_languages() if language in offered)
