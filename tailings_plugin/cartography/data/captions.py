"""Words of the map, the list and the sheets, in the language of the document.

They live in captions.json, apart from the interface's translations: a Russian map can be made in an English
QGIS.
"""

from collections.abc import Mapping
from datetime import date
from pathlib import Path
from types import MappingProxyType
from typing import Any

from ...places import names_in_languages, settlement_names
from ...texts import ALL_LANGUAGES, LANGUAGES, NEXT_BEST, Catalogue, Count, Text, unit_text

BOTH = "both"
# What a paper can be in: a language, or English and Russian on one.
PAPER_LANGUAGES = (*LANGUAGES, BOTH, *NEXT_BEST)
UNKNOWN = "–"
# Between thousands: narrow, and never at the end of a line.
THIN = "\u202f"

NOTHING: Mapping[str, Any] = MappingProxyType({})

_FILE = Path(__file__).with_name("captions.json")
_CAPTIONS, _COUNTRIES, _PLACES = (Catalogue(_FILE, part) for part in ("captions", "countries", "places"))


def caption_text(key: str) -> Text:
    """Return a caption in all its languages."""
    return _CAPTIONS[key]


class Captions:
    """Captions in one language, or in English and Russian on one sheet."""

    def __init__(self, language: str):
        if language not in PAPER_LANGUAGES:
            raise ValueError(f"language {language!r} is none of {PAPER_LANGUAGES}")
        self.language = language
        self.languages = LANGUAGES if language == BOTH else (language,)

    def __call__(self, key: str, joint: str = " / ", **values) -> str:
        """Return the caption `key`; with both languages, the two joined by `joint` unless they are equal."""
        texts = [_CAPTIONS(key, language, **values) for language in self.languages]
        return joint.join(dict.fromkeys(texts))

    def each(self, key: str, **values) -> list[str]:
        """Return the caption once per language of the document."""
        return self(key, joint="\0", **values).split("\0")

    def of(self, text: Text, joint: str = " / ") -> str:
        """Return a text in the language of the document, or in both; once where the two are equal."""
        return joint.join(dict.fromkeys(text.get(language) for language in self.languages))

    def country(self, code: str | None, name: str | None = None, joint: str = "\n") -> str:
        """Return the name of a country by its two-letter code; `name` where the code is not listed."""
        known = _COUNTRIES.get(code or "")
        if known is None and (names := names_in_languages(code)):
            known = Text(**names)
        return self.of(known, joint) if known else name or code or ""

    def place(self, name: str, own: Mapping[str, Any] = NOTHING, joint: str = "\n") -> str:
        """Return the name of a town in the document's language, as it stands where none is known in it.

        own: what its layer has of it: name_en, name_ru, name_kk, ... go before the plugin's own list.

        >>> [Captions(each).place("Орловка", {"name_en": "Orlovka"}) for each in ("en", "ru", "kk")]
        ['Orlovka', 'Орловка', 'Орловка']
        """
        return self.of(_place_text(name, own), joint)

    def names_place(self, name: str, own: Mapping[str, Any] = NOTHING) -> bool:
        """Return whether the document can name a town in all its languages."""
        return self.language == "en" or len(_place_text(name, own).versions) > 1

    def unit(self, unit: str) -> str:
        """Return a unit of the field schema as the document writes it."""
        return self.of(unit_text(unit))

    def number(self, value: float | None, decimals: int = 0) -> str:
        """Return a number the way the document's language writes it; a dash when unknown."""
        if value is None or value != value:
            return UNKNOWN
        text = f"{value:,.{decimals}f}"
        if self.language == "en":
            return text
        text = text.replace(",", THIN)
        return text if self.language == BOTH else text.replace(".", ",")

    def count(self, number: int) -> Count:
        """Return a number of things for a caption that says them in the singular or plural."""
        return Count(number, self.number(number))

    def day(self, day: date | str) -> str:
        """Return a day as the document's language writes it; a text that is no ISO date stands as it is.

        >>> [Captions(each).day("2026-03-15") for each in ("en", "ru", "both", "kk")], Captions("ru").day("March 2020")
        (['2026-03-15', '15.03.2026', '2026-03-15', '15.03.2026'], 'March 2020')
        """
        if self.language in ("en", BOTH):
            return str(day)
        try:
            known = day if isinstance(day, date) else date.fromisoformat(day)
        except ValueError:
            return str(day)
        return f"{known:%d.%m.%Y}"

    def overview(self, cell_m: float) -> str:
        """Return the note that paths over cells of so many metres are an overview only."""
        return self("overview_relief", cell=self.number(cell_m / 1000.0, 1))

    def degrees(self, value: float, positive: str, negative: str) -> str:
        """Return an angle such as 72° E, its hemisphere by the caption `positive` or `negative`.

        >>> Captions("ru").degrees(76.5, "east", "west").split(THIN)
        ['76,5°', 'в. д.']
        """
        number = self.number(abs(value), 1).removesuffix(".0").removesuffix(",0")
        return f"{number}°{THIN}{self(positive if value >= 0 else negative)}"


def _place_text(name: str, own: Mapping[str, Any]) -> Text:
    """Return a place's names: those that its layer has, else those of the plugin, else its name."""
    given = {
        language: text
        for language in ALL_LANGUAGES
        if (text := str(own.get(f"name_{language}") or "").strip())
    }
    english = given.pop("en", name)
    listed = _PLACES.get(name) or _PLACES.get(english)
    if listed is not None:
        known = {language: listed.get(language) for language in ALL_LANGUAGES if language != "en"}
    else:
        known = dict(settlement_names().get(name) or settlement_names().get(english) or {})
    if not known and english != name:  # the name is in the language of the place
        known = {"ru": name}
    return Text(en=english, **known | given)
