"""Words of the report, in its language; those that map and list have too come from the captions."""

from pathlib import Path

from ...texts import Catalogue, Text
from ..data.captions import Captions

_WORDS = Catalogue(Path(__file__).with_name("words.json"))
_WATERS = Catalogue(Path(__file__).with_name("waters.json"))
# "≥ 12": so many at least.
AT_LEAST = "≥\u00a0"


class Words:
    """Words of the report and the captions of its language."""

    def __init__(self, captions: Captions):
        self.captions = captions
        self.language = captions.languages[0]

    def __call__(self, key: str, **values: object) -> str:
        """Return a text of the report with its places filled."""
        return _WORDS(key, self.language, **values)

    def water(self, name: str) -> str:
        """Return the name of an embedded river, lake or sink, as it stands where it is not listed."""
        return _WATERS.get(name, Text(en=name)).get(self.language)

    def short(self, field: str) -> str | None:
        """Return what a field is called over a narrow column, None where there is no such word."""
        text = _WORDS.get(f"short_{field}")
        return text.get(self.language) if text else None

    def number(self, value: float | None, decimals: int = 0) -> str:
        """Return a number as the language writes it, a dash for unknown."""
        return self.captions.number(value, decimals)

    def country(self, code: str | None) -> str:
        """Return the name of a country on one line, what the data call it where it is not listed."""
        return " ".join(self.captions.country(code).split())
