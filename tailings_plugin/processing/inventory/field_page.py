"""The page in a package that tells how to bring it to a phone and back, in every language of the plugin."""

from collections.abc import Sequence
from html import escape
from pathlib import Path

from ...pages.page import bullets, page, paragraph, section
from ...texts import LANGUAGES, Catalogue

word = Catalogue(Path(__file__).with_name("field_page.json"))
STEPS = {
    "there_qfield": ("qfield_copy", "qfield_iphone", "qfield_open"),
    "there_mergin": ("mergin_copy", "mergin_open"),
    "work": ("work_edit", "work_photos", "work_name", "work_unknown"),
    "back": ("back_copy", "back_run", "back_conflicts", "back_again"),
}


def read_me(language: str, facilities: int, made: str, left: Sequence[str]) -> str:
    """Return the page: `language` first; facilities: how many were packed; made: when; left: files that are missing."""
    order = (language, *(each for each in LANGUAGES if each != language))
    body = _in_language(language, facilities, made, left)
    for each in order[1:]:
        body += [f"<h1>{escape(word('title', each))}</h1>", *_in_language(each, facilities, made, left)]
    return page(word("title", language), body, language)


def _in_language(language: str, facilities: int, made: str, left: Sequence[str]) -> list[str]:
    parts = [paragraph(word("packed", language, facilities=facilities, made=made))]
    if left:
        parts.append(paragraph(word("left", language, files=", ".join(left[:20]))))
    for heading, steps in STEPS.items():
        parts.append(section(word(heading, language), bullets(word(each, language) for each in steps)))
    return parts
