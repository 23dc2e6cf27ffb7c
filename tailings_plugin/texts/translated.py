"""Texts in the languages of Central Asia, each in a file of its own, so that a reviewer has one file to correct.

A file {"dam": "бөгет"} stands beside this one, named by the code of its language. Its keys are the English texts; "" is
a text that nobody has translated yet. Who has reviewed a file is in reviewers.json, apart: every dialog asks for that.
"""

import json
from functools import cache
from pathlib import Path

FOLDER = Path(__file__).parent
# The languages, and what their readers are shown where a text is not translated.
NEXT_BEST = {"kk": "ru", "ky": "ru", "tg": "ru", "uz": "ru"}
# What those who read a language call it.
OWN_NAMES = {
    "en": "English",
    "ru": "Русский",
    "kk": "Қазақша",
    "ky": "Кыргызча",
    "tg": "Тоҷикӣ",
    "uz": "Oʻzbekcha",
}


def translated(english: str, language: str) -> str | None:
    """Return a text of ours in one of the languages of NEXT_BEST, None where it is not translated.

    >>> translated("dam", "en") is None
    True
    """
    return _file(language).get(english) or None if language in NEXT_BEST else None


def is_reviewed(language: str) -> bool:
    """Return whether a native speaker has looked over the texts in a language; those written by hand count as such.

    >>> is_reviewed("ru")
    True
    """
    return language not in NEXT_BEST or bool(_file("reviewers").get(language))


@cache
def _file(name: str) -> dict[str, str]:
    content: dict[str, str] = json.loads((FOLDER / f"{name}.json").read_text(encoding="utf-8"))
    return content
