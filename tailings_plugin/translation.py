"""Translation of source strings (English), and the languages the user reads."""

import string
from collections.abc import Callable, Collection
from numbers import Integral, Real

from qgis.core import QgsApplication, QgsSettings
from qgis.PyQt.QtCore import QCoreApplication, QTranslator

from .about import PLUGIN_FOLDER
from .errors import DataProblem, Lines, Reason
from .texts import NEXT_BEST, Count, with_signs

CONTEXT = "tailings"
SOURCE_LANGUAGE = "en"


def tr(text: str, disambiguation: str | None = None) -> str:
    """Return `text` in the language of the user interface. Pass literals only; format the result."""
    return QCoreApplication.translate(CONTEXT, text, disambiguation)


def explained(problem: DataProblem | Reason) -> str:
    """Return the message of a problem in the language of the user interface, with the reasons it gives."""
    message = QCoreApplication.translate(CONTEXT, problem.message)
    values = {name: _explained_value(value) for name, value in problem.values.items()}
    return _Written(user_language()).vformat(message, (), values) if values else message


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
        return _Written(language).vformat(message, (), values) if values else message

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


def figure(value: float, decimals: int | None = None) -> str:
    """Return a number as the user's language writes it: "1,234.5"; without `decimals` at most six digits count.

    What needs no more than its digits, as years, numbers of rows and identifiers do, is no figure.
    """
    if decimals is None:
        whole = abs(value) >= 100_000 or float(value).is_integer()
        written = f"{value:,.0f}" if whole else f"{value:,.6g}"
    else:
        written = f"{value:,.{decimals}f}"
    return with_signs(written, user_language())


class _Written(string.Formatter):
    """As str.format, but with the decimal sign of the user's language, and its mark between thousands set apart."""

    def __init__(self, language: str):
        self._language = language

    def format_field(self, value: object, format_spec: str) -> str:
        written = str(super().format_field(value, format_spec))
        if isinstance(value, bool) or not isinstance(value, Real):
            return written
        return with_signs(written, self._language)


class _Told(_Written):
    """As that, but with thousands set apart, and the words that go by a number."""

    def format_field(self, value: object, format_spec: str) -> str:
        if isinstance(value, bool) or not isinstance(value, Real):
            return super().format_field(value, format_spec)
        if "|" in format_spec:
            return format(Count(int(value)), format_spec)
        if not format_spec:
            return figure(int(value), 0) if isinstance(value, Integral) else figure(float(value))
        return super().format_field(value, format_spec)


def told(text: str, /, **values: object) -> str:
    """Return a text of tr() with its places filled, for the log: numbers as the user's language writes them.

    "{count} {count:facility|facilities}" takes the word that goes by a number; what are no figures (identifiers,
    numbers of features and years) are given as texts.
    """
    return _Told(user_language()).vformat(text, (), values)
