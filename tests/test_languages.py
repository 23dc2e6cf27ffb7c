"""Kazakh, Kyrgyz, Tajik and Uzbek: what is drawn is translated, with the same places, in own letters."""

import importlib.util
import json
import re
import string
from pathlib import Path

import pytest

from tailings_plugin.texts import ALL_LANGUAGES, LANGUAGES

PROJECT = Path(__file__).parents[1]
SCRIPT = PROJECT / "scripts" / "drawn_texts.py"
specification = importlib.util.spec_from_file_location("drawn_texts", SCRIPT)
drawn_texts = importlib.util.module_from_spec(specification)
specification.loader.exec_module(drawn_texts)

# Of the Russian alphabet: what a language does not write in words of its own (state alphabets; Tajik of 1998).
FOREIGN = {"tg": "щыьцЩЫЬЦ"}
# What each writes beyond the Russian letters; Uzbek is in Latin ones, with the modifier letters of oʻ and gʻ.
OWN = {"kk": "әғқңөұүһі", "ky": "ңөү", "tg": "ғӣқӯҳҷ", "uz": "ʻ"}
CYRILLIC = re.compile("[Ѐ-ӿ]")


def kept(language):
    return json.loads((drawn_texts.FOLDER / f"{language}.json").read_text(encoding="utf-8"))


def places(text):
    return sorted({name for _, name, _, _ in string.Formatter().parse(text) if name is not None})


def words(text):
    """The text without what stands in braces: names of places are Latin in every language."""
    return "".join(literal for literal, *_ in string.Formatter().parse(text))


def test_the_languages_are_those_the_plugin_offers():
    assert (*LANGUAGES, *drawn_texts.LANGUAGES) == ALL_LANGUAGES


@pytest.mark.parametrize("language", drawn_texts.LANGUAGES)
class TestLanguage:
    def test_the_file_holds_the_texts_of_the_plugin_in_their_order(self, language):
        assert list(kept(language)) == drawn_texts.english_texts(drawn_texts.all_names())

    def test_whatever_is_drawn_is_translated(self, language):
        texts = kept(language)
        assert [each for each in drawn_texts.english_texts(drawn_texts.DRAWN) if not texts[each]] == []

    def test_places_are_the_same(self, language):
        wrong = [each for each, text in kept(language).items() if text and places(each) != places(text)]
        assert wrong == []

    def test_letters_are_those_of_the_language(self, language):
        said = [words(text) for text in kept(language).values() if text]
        if language == "uz":
            assert [text for text in said if CYRILLIC.search(text)] == []
            assert [text for text in said if re.search("[oOgG]['’`‘]", text)] == []
        else:
            foreign = re.compile(f"[{FOREIGN.get(language, '')}]") if language in FOREIGN else None
            assert foreign is None or [text for text in said if foreign.search(text)] == []
        assert set(OWN.get(language, "")) <= set("".join(said).lower())

    def test_it_is_no_copy_of_the_russian(self, language):
        russian = russian_of(drawn_texts.all_names())
        same = [
            each for each, text in kept(language).items() if text == russian[each] and len(words(text)) > 25
        ]
        assert same == []


def russian_of(names):
    """The Russian of every text by its English."""

    def walk(value):
        if isinstance(value, dict):
            if isinstance(value.get("en"), str) and isinstance(value.get("ru"), str):
                yield value["en"], value["ru"]
            for below in value.values():
                yield from walk(below)
        elif isinstance(value, list):
            for below in value:
                yield from walk(below)

    found = {}
    for name in names:
        for english, russian in walk(json.loads((drawn_texts.PLUGIN / name).read_text(encoding="utf-8"))):
            found.setdefault(english, russian)
    return found
