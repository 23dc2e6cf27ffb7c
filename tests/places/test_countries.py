"""Country codes. Codes and numbers as in ISO 3166-1 and UN M49."""

import doctest

import pytest

from tailings_plugin import places
from tailings_plugin.places import countries
from tailings_plugin.places.countries import (
    code_fields,
    codes_of_rows,
    country_code,
    country_codes,
    three_letters,
)


@pytest.mark.parametrize("module", [places, countries, places.embedded])
def test_the_examples_of_the_docstrings_run(module):
    assert doctest.testmod(module).failed == 0


@pytest.mark.parametrize(
    ("iso2", "iso3", "m49", "english", "russian"),
    [
        ("KZ", "KAZ", "398", "Kazakhstan", "Казахстан"),
        ("KG", "KGZ", "417", "Kyrgyzstan", "Киргизия"),
        ("TJ", "TJK", "762", "Tajikistan", "Таджикистан"),
        ("UZ", "UZB", "860", "Uzbekistan", "Узбекистан"),
        ("AF", "AFG", "004", "Afghanistan", "Афганистан"),
        ("CN", "CHN", "156", "China", "Китай"),
        ("NA", "NAM", "516", "Namibia", "Намибия"),
        ("FR", "FRA", "250", "France", "Франция"),
    ],
)
def test_every_way_of_writing_a_country_is_its_code(iso2, iso3, m49, english, russian):
    for written in (iso2, iso2.lower(), f" {iso2} ", iso3, iso3.lower(), m49, int(m49), float(m49)):
        assert country_code(written) == iso2
    for name in (english, english.upper(), russian, russian.lower()):
        assert country_code(name) == iso2


@pytest.mark.parametrize(
    ("written", "code"),
    [
        ("Кыргызская  Республика", "KG"),
        ("O'zbekiston", "UZ"),
        ("O’zbekiston", "UZ"),
        ("Cote d'Ivoire", "Cote d'Ivoire"),
        ("UZ-TK", "UZ"),
        ("XX-TK", "XX-TK"),
        ("ZZ", "ZZ"),
        ("999", "999"),
        ("KGZ2", "KGZ2"),
    ],
)
def test_other_writings(written, code):
    assert country_code(written) == code


@pytest.mark.parametrize(
    "nothing", [None, "", " ", "-1", "-99", "-", "NULL", -1, -99, -99.0, 0, float("nan"), True]
)
def test_nothing_is_no_country(nothing):
    assert country_code(nothing) is None


def test_a_layers_own_numbers_are_no_countries():
    assert country_codes([4, 8, 12]) == ["AF", "AL", "DZ"]
    assert country_codes([1, 4, 8, 12]) == ["1", "4", "8", "12"]
    assert country_codes(["417", None, "KZ"]) == ["KG", None, "KZ"]


def test_the_surest_field_comes_first():
    assert code_fields(["NAME", "ISO_A3", "fid", "ISO_A2"]) == [3, 1, 0]
    assert code_fields(["fid", "FIPS_10_"]) == []


def test_a_row_without_a_code_is_known_by_its_other_fields():
    """Natural Earth 5: ISO_A2 of France and Norway is -99, ADM0_A3 is right; Northern Cyprus is in no ISO list."""
    iso_a2 = ["-99", "-99", "KG", "-99"]
    adm0_a3 = ["FRA", "NOR", "KGZ", "CYN"]
    assert codes_of_rows([iso_a2, adm0_a3]) == ["FR", "NO", "KG", None]


def test_names_of_a_layer_of_its_own_stay():
    assert codes_of_rows([["Upper Land", "Lower Land"]]) == ["Upper Land", "Lower Land"]


def test_every_code_name_and_number_is_one_countrys():
    tables = countries._tables()
    assert len(tables[2]) == len(tables[1]) == 249  # officially assigned codes, ISO 3166-1
    assert all(len(code) == 2 and code.isupper() for code in tables[2])


def test_no_name_means_two_countries():
    import json
    from pathlib import Path

    entries = json.loads(Path(countries.__file__).with_name("countries.json").read_text("utf-8"))["countries"]
    owners: dict[str, set[str]] = {}
    for each in entries:
        for word in (each["iso2"], each["iso3"], *each["names"]):
            owners.setdefault(countries._folded(word), set()).add(each["iso2"])
    assert {word: codes for word, codes in owners.items() if len(codes) > 1} == {}


def test_codes_of_three_letters():
    assert [three_letters(code) for code in ("KG", "AF", "kg", "Ruritania", "", None)] == [
        "KGZ",
        "AFG",
        *(None,) * 4,
    ]


def test_countries_have_names_in_the_languages_of_maps():
    languages = ("en", "ru", "kk", "ky", "tg", "uz")
    names = countries.names_in_languages("FR")
    assert [names[each] for each in languages] == [
        "France", "Франция", "Франция", "Франция", "Фаронса", "Fransiya",
    ]  # fmt: skip
    # UNTERM: Falkland Islands (Malvinas); Myanmar.
    assert countries.names_in_languages("FK")["ru"] == "Фолклендские (Мальвинские) острова"
    assert dict(countries.names_in_languages("MM")) == {"en": "Myanmar", "ru": "Мьянма"}
    for unknown in (None, "", "?", "Ruritania", "TW"):
        assert countries.names_in_languages(unknown) == {}


def test_every_country_but_one_has_a_name_in_english_and_russian():
    known = {code for code in countries._tables()[2] if {"en", "ru"} <= set(places.names_in_languages(code))}
    assert countries._tables()[2] - known == {"TW"}
