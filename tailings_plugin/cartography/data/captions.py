"""Words of the map, the list and the sheets, in the language of the document.

They live in captions.json, apart from the interface's translations: a Russian map can be made in an English
QGIS.
"""

from datetime import date
from pathlib import Path

from ...texts import LANGUAGES, NEXT_BEST, Catalogue, Count, Text, unit_text

BOTH = "both"
# What a paper can be in: a language, or English and Russian on one.
PAPER_LANGUAGES = (*LANGUAGES, BOTH, *NEXT_BEST)
UNKNOWN = "–"
# Between thousands: narrow, and never at the end of a line.
THIN = "\u202f"

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
        return self.of(known, joint) if known else name or code or ""

    def place(self, name: str) -> str:
        """Return the name of a town in the document's language, as it stands where it is not listed."""
        return self.of(_PLACES.get(name, Text(en=name)), "\n")

    def names_place(self, name: str) -> bool:
        """Return whether the document can name a town in all its languages."""
        return self.language == "en" or name in _PLACES

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
