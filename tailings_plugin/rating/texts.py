"""Sentences of notes and reports in English and Russian, from texts.json."""

from pathlib import Path

from ..texts import Catalogue, Text, unit_sign

_SENTENCES = Catalogue(Path(__file__).with_name("texts.json"))


def text(language: str, key: str, **values: object) -> str:
    """Return the sentence `key` in `language`, English where there is no other, with `values` filled in."""
    return _SENTENCES(key, language, **values)


def sentence_of(key: str) -> Text:
    """Return a sentence in all its languages, its places not filled."""
    return _SENTENCES[key]


def unit_of(unit: str, language: str) -> str:
    """Return a unit behind a space as people write it in `language`; as it is where there is no other."""
    return f" {unit_sign(unit, language)}" if unit else ""


def label_of(label: dict[str, str], language: str) -> str:
    """Return a label from a data file in `language`, or its English."""
    return Text(**label).get(language)
