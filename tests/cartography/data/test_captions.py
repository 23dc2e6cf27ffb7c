"""Captions: complete in both languages, numbers as each language writes them."""

import json
import re
from datetime import date
from pathlib import Path

import pytest

from tailings_plugin.cartography.data import captions as module
from tailings_plugin.cartography.data.captions import Captions
from tailings_plugin.cartography.data.list_columns import caption_of
from tailings_plugin.texts import LANGUAGES

DATA = json.loads((Path(module.__file__).parent / "captions.json").read_text(encoding="utf-8"))


@pytest.mark.parametrize("part", ["captions", "countries", "places"])
def test_every_text_is_in_both_languages_with_the_same_blanks(part):
    for key, texts in DATA[part].items():
        assert set(texts) == set(LANGUAGES), key
        assert all(text.strip() for text in texts.values()), key
        blanks = [set(re.findall(r"\{\w+\}", text)) for text in texts.values()]
        assert blanks[0] == blanks[1], key


def test_no_russian_text_was_left_in_english():
    same = {key for key, texts in DATA["captions"].items() if texts["en"] == texts["ru"]}
    assert same == {"head_thi", "head_tri", "head_gistm"}


def test_both_languages_join_and_equal_texts_appear_once():
    both = Captions("both")
    assert both("high") == "high / высокий"
    assert both("head_thi") == "THI"
    assert both.each("high") == ["high", "высокий"]


def test_country_names():
    assert Captions("ru").country("KG") == "Кыргызстан"
    assert Captions("both").country("UZ", joint=" / ") == "Uzbekistan / Узбекистан"
    assert Captions("en").country("FJ", "Fiji") == "Fiji"
    assert Captions("en").country(None) == ""
    assert Captions("ru").country("FJ", "Fiji") == "Фиджи"
    assert Captions("kk").country("DE", "Germany") == "Германия"
    assert Captions("ru").country(None, "Somaliland") == "Somaliland"


@pytest.mark.parametrize(
    ("language", "name", "own", "shown"),
    [
        ("ru", "Kara-Balta", {}, "Кара-Балта"),
        ("ru", "Tyup", {}, "Тюп"),
        ("kk", "Tyup", {}, "Тюп"),
        ("uz", "Urgut", {}, "Urgut"),
        ("en", "Tyup", {}, "Tyup"),
        ("both", "Tyup", {}, "Tyup / Тюп"),
        ("ru", "Novo", {}, "Novo"),
        ("ru", "Novo", {"name_ru": "Ново"}, "Ново"),
        ("en", "Ново", {"name_en": "Novo", "name_ru": " "}, "Novo"),
        ("ru", "Ново", {"name_en": "Novo"}, "Ново"),
        ("both", "Ново", {"name_en": "Novo"}, "Novo / Ново"),
        ("en", "Ново", {}, "Ново"),
        ("ky", "Novo", {"name_ru": "Ново", "name_ky": "Жаңы"}, "Жаңы"),
        ("ru", "Druzhba", {"name_ru": "Питнак"}, "Питнак"),
        # What the user's layer has goes before the list.
        ("ru", "Bishkek", {"name_ru": "г. Бишкек"}, "г. Бишкек"),
    ],
)
def test_places_are_named_by_their_layer_then_by_the_list(language, name, own, shown):
    assert Captions(language).place(name, own, " / ") == shown


def test_a_document_names_the_places_that_have_a_name_in_its_language():
    assert Captions("en").names_place("Norak") and not Captions("ru").names_place("Norak")
    assert Captions("ru").names_place("Tyup") and Captions("both").names_place("Tyup")
    assert Captions("ru").names_place("Druzhba", {"name_ru": "Питнак"})


@pytest.mark.parametrize(
    ("language", "written"),
    [("en", "1,234,567.8"), ("ru", "1\u202f234\u202f567,8"), ("both", "1\u202f234\u202f567.8")],
)
def test_numbers(language, written):
    assert Captions(language).number(1234567.84, 1) == written


@pytest.mark.parametrize(
    ("language", "written"), [("en", "2026-03-09"), ("ru", "09.03.2026"), ("both", "2026-03-09")]
)
def test_days(language, written):
    assert Captions(language).day("2026-03-09") == Captions(language).day(date(2026, 3, 9)) == written
    assert Captions(language).day("spring 2020") == "spring 2020"


def test_unknown_is_a_dash_and_zero_is_zero():
    assert Captions("en").number(None) == "–"
    assert Captions("en").number(float("nan"), 1) == "–"
    assert Captions("en").number(0.0, 1) == "0.0"


def test_a_language_that_is_not_there_is_refused():
    with pytest.raises(ValueError, match="de"):
        Captions("de")


@pytest.mark.parametrize("language", ["kk", "ky", "tg", "uz"])
def test_numbers_and_days_are_written_as_in_the_region(language):
    captions = Captions(language)
    assert captions.number(1234567.5, 1) == "1\u202f234\u202f567,5"
    assert captions.day("2026-03-09") == "09.03.2026"


def test_words_are_those_of_the_language():
    kyrgyzstan = {each: Captions(each).country("KG") for each in ("kk", "ky", "tg", "uz")}
    assert kyrgyzstan == {"kk": "Қырғызстан", "ky": "Кыргызстан", "tg": "Қирғизистон", "uz": "Qirgʻiziston"}


def test_columns_name_countries_beyond_the_neighbours_and_settlements_in_the_language():
    # Codes of the field have its captions; France is none of them.
    assert [caption_of(code, "country", Captions("ru")) for code in ("KG", "FR", "Ruritania", None)] == [
        "Кыргызстан", "Франция", "Ruritania", None,
    ]  # fmt: skip
    assert caption_of("FR", "country", Captions("both")) == "France / Франция"
    settlements = [caption_of(name, "nearest_settlement", Captions("ru")) for name in ("Tyup", "Novo", None)]
    assert settlements == ["Тюп", "Novo", None]
