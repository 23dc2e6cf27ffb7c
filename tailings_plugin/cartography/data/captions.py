"""Words of the map, the list and the sheets, in the language of the document.

They live in captions.json, apart from the interface's translations: a Russian map can be made in an English
QGIS.
"""

import json
from pathlib import Path

LANGUAGES = ("en", "ru", "both")
_DATA = json.loads(Path(__file__).with_name("captions.json").read_text(encoding="utf-8"))

UNKNOWN = "–"


class Captions:
    """Captions in English, Russian, or both on one sheet."""

    def __init__(self, language: str):
        if language not in LANGUAGES:
            raise ValueError(f"language {language!r} is none of {LANGUAGES}")
        self.language = language
        self.languages = ("en", "ru") if language == "both" else (language,)

    def __call__(self, key: str, joint: str = " / ", **values) -> str:
        """Return the caption `key`; with both languages, the two joined by `joint` unless they are equal."""
        texts = [_DATA["captions"][key][language].format(**values) for language in self.languages]
        return joint.join(dict.fromkeys(texts))

    def each(self, key: str, **values) -> list[str]:
        """Return the caption once per language of the document."""
        return self(key, joint="\0", **values).split("\0")

    def country(self, code: str | None, name: str | None = None, joint: str = "\n") -> str:
        """Return the name of a country by its two-letter code; `name` where the code is not listed."""
        known = _DATA["countries"].get(code or "")
        if known is None:
            return name or code or ""
        return joint.join(dict.fromkeys(known[language] for language in self.languages))

    def place(self, name: str) -> str:
        """Return the name of a town in the document's language, as it stands where it is not listed."""
        known = _DATA["places"].get(name, {})
        return "\n".join(dict.fromkeys(known.get(language, name) for language in self.languages))

    def names_place(self, name: str) -> bool:
        """Return whether the document can name a town in all its languages."""
        return self.language == "en" or name in _DATA["places"]

    def unit(self, unit: str) -> str:
        """Return a unit of the field schema as the document writes it."""
        written = unit.replace("m3", "m³").replace("m2", "m²")
        own = {"en": written, "ru": _DATA["units"].get(unit, written)}
        return " / ".join(dict.fromkeys(own[language] for language in self.languages))

    def number(self, value: float | None, decimals: int = 0) -> str:
        """Return a number the way the document's language writes it; a dash when unknown."""
        if value is None or value != value:
            return UNKNOWN
        text = f"{value:,.{decimals}f}"
        if self.language == "en":
            return text
        text = text.replace(",", "\u00a0")
        return text.replace(".", ",") if self.language == "ru" else text

    def degrees(self, value: float, positive: str, negative: str) -> str:
        """Return an angle such as 72° E."""
        number = f"{abs(value):.1f}".removesuffix(".0")
        return f"{number}°\u202f{positive if value >= 0 else negative}"
