"""Sentences of screenings in English and Russian, from texts.json."""

from pathlib import Path

from ...texts import Catalogue

_SENTENCES = Catalogue(Path(__file__).with_name("texts.json"))


def text(language: str, key: str, **values: object) -> str:
    """Return the sentence `key` in `language`, English where there is no other, with `values` filled in."""
    return _SENTENCES(key, language, **values)
