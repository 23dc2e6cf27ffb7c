"""Countries: whatever a layer or table calls one, its ISO code of two letters.

Codes, numbers and names stand in countries.json with their source; what maps call them, in country_names.json. A name
that is in neither is kept as it is: it still tells one country from the next.
"""

import json
import re
from collections.abc import Iterable, Mapping, Sequence
from functools import cache
from pathlib import Path
from typing import Any

# Fields that hold codes or names of countries in layers, lower case, the surest first: as in Natural Earth,
# QGIS's world map, DCW, GADM, Eurostat, geoBoundaries and others.
CODE_FIELDS = (
    "iso_a2_eh", "iso_a2", "iso2", "iso_2", "iso_3166_1", "country_code", "alpha2", "alpha_2",
    "cntr_id", "cntr_code",
    "iso_a3_eh", "iso_a3", "iso3", "iso_3", "alpha3", "alpha_3", "adm0_a3", "gid_0", "shapegroup",
    "iso_n3_eh", "iso_n3", "un_m49", "m49", "un_a3",
    "country", "admin", "name_en", "name_ru", "name_0", "cntry_name", "country_name", "name", "name_long", "code",
)  # fmt: skip
NAME_FIELDS = ("name", "name_en", "name_long", "admin", "country_name", "name_0", "cntry_name")

# What stands where a layer has land that is no country, or a code that is not agreed.
NOTHING = {"", "-1", "-99", "-", "--", "0", "null", "none", "n/a"}

_SUBDIVISION = re.compile(r"([A-Z]{2})-[A-Z0-9]{1,3}")
_APOSTROPHES = dict.fromkeys(map(ord, "'`’‘ʻ´"), "ʼ")
_NOT_WORD = re.compile(r"[^\wʼ]+")


def country_code(value: Any) -> str | None:
    """Return the ISO 3166-1 code of two letters of a country, None for nothing.

    value: ISO code of two or three letters or of a region of a country (KG-C), UN M49 number, English or Russian
    name. What is none of these is returned as it is.

    >>> [country_code(value) for value in ("kgz", 417, "Кыргызская Республика", "KG-C", "Ruritania", "-99")]
    ['KG', 'KG', 'KG', 'KG', 'Ruritania', None]
    """
    text = _written(value)
    return None if text is None else _known(text) or _numbered(text) or text


def country_codes(values: Iterable[Any]) -> list[str | None]:
    """Return the codes of a whole column, as `country_code`; numbers only where all of them are UN M49 numbers.

    A layer's own numbers 1, 2, 3, 4 are no M49 numbers, although 4 alone would be Afghanistan.

    >>> country_codes([4, 417]), country_codes([3, 4])
    (['AF', 'KG'], ['3', '4'])
    """
    texts = [_written(value) for value in values]
    numbers = {text for text in texts if text is not None and text.isdigit()}
    all_m49 = all(_numbered(text) for text in numbers)
    return [
        None if text is None else _known(text) or (_numbered(text) if all_m49 else None) or text
        for text in texts
    ]


def is_country_code(code: str | None) -> bool:
    """Return whether a text is an ISO 3166-1 code of two letters, in capitals."""
    return code in _tables()[2]


def three_letters(code: str | None) -> str | None:
    """Return the ISO 3166-1 code of three letters for one of two, None for any other text.

    >>> three_letters("KG")
    'KGZ'
    """
    return _tables()[3].get(code or "")


def names_in_languages(code: str | None) -> Mapping[str, str]:
    """Return the names of a country by language ("en", "ru", "kk", "ky", "tg", "uz"), those that are known.

    >>> names_in_languages("DE")["ru"], dict(names_in_languages("Ruritania"))
    ('Германия', {})
    """
    return _names().get(code or "", {})


def code_fields(names: Sequence[str]) -> list[int]:
    """Return the places of the fields that may hold countries, the surest first; none when there is none."""
    lower = [name.lower() for name in names]
    return [lower.index(field) for field in CODE_FIELDS if field in lower]


def name_field(names: Sequence[str]) -> int:
    """Return the place of the field with the names of countries, -1 when there is none."""
    lower = [name.lower() for name in names]
    return next((lower.index(field) for field in NAME_FIELDS if field in lower), -1)


def codes_of_rows(columns: Sequence[Sequence[Any]]) -> list[str | None]:
    """Return the code of each row of columns (fields, n) that may hold it, the surest field first.

    The first field decides. Where it holds no known country, the first other that does is taken: Natural Earth
    has -99 for the code of France, and the name beside it.

    >>> codes_of_rows([["-99", "UZ", "-99"], ["FRA", "UZB", "Terra incognita"]])
    ['FR', 'UZ', None]
    """
    read = [country_codes(column) for column in columns]
    return [
        next((code for code in codes if is_country_code(code)), codes[0]) for codes in zip(*read, strict=True)
    ]


def _written(value: Any) -> str | None:
    """Return a value as text, None where it says nothing; whole numbers without decimals."""
    if value is None or value != value or isinstance(value, bool):
        return None
    if isinstance(value, float) and value.is_integer():
        value = int(value)
    text = str(value).strip()
    return None if text.lower() in NOTHING else text


def _known(text: str) -> str | None:
    """Return the code of an ISO code or a name, None for any other text."""
    names, _, codes, _ = _tables()
    region = _SUBDIVISION.fullmatch(text)
    if region and region.group(1) in codes:
        return region.group(1)
    return names.get(_folded(text))


def _numbered(text: str) -> str | None:
    return _tables()[1].get(text.zfill(3)) if text.isdigit() else None


def _folded(text: str) -> str:
    """Return words in small letters, one space apart: what differs by writing only becomes the same."""
    small = text.translate(_APOSTROPHES).lower().replace("ё", "е")
    return " ".join(_NOT_WORD.sub(" ", small).split())


@cache
def _names() -> dict[str, dict[str, str]]:
    """Return code -> language -> name of country_names.json, read once."""
    file = Path(__file__).with_name("country_names.json")
    content = json.loads(file.read_text(encoding="utf-8"))
    return {
        code: {language: name for language, name in zip(content["languages"], names, strict=True) if name}
        for code, names in content["names"].items()
    }


@cache
def _tables() -> tuple[dict[str, str], dict[str, str], frozenset[str], dict[str, str]]:
    """Return folded code or name -> code, M49 number -> code, all codes, and code -> its three letters; read once."""
    file = Path(__file__).with_name("countries.json")
    names, numbers, longer = {}, {}, {}
    for each in json.loads(file.read_text(encoding="utf-8"))["countries"]:
        for word in (each["iso2"], each["iso3"], *each["names"]):
            names[_folded(word)] = each["iso2"]
        numbers[each["m49"]] = each["iso2"]
        longer[each["iso2"]] = each["iso3"]
    return names, numbers, frozenset(numbers.values()), longer
