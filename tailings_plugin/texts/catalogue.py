"""Texts in several languages: one alone, and a JSON file of them.

They are apart from the translations of the interface: a Russian map can be made in an English QGIS.
"""

import json
from collections.abc import Iterator, Mapping
from functools import cached_property
from pathlib import Path

from .translated import NEXT_BEST, translated

FALLBACK = "en"
# Every text is written in these, side by side in the JSON file of its room.
LANGUAGES = (FALLBACK, "ru")
# Maps, lists, sheets and forms are made in the languages of Central Asia too.
ALL_LANGUAGES = (*LANGUAGES, *NEXT_BEST)


class Text:
    """A text in one language or several: Text(en="dam", ru="дамба")."""

    def __init__(self, /, **versions: str):
        self._versions = versions

    def get(self, language: str) -> str:
        """Return the text in `language` ("en", "ru", "kk", ...).

        A text of ours that is not translated is given in the next best language, any other in English, else in the
        first language it has.
        """
        own = self._versions.get(language)
        # What stands in one language alone is a name in somebody's data.
        if own is None and len(self._versions) > 1:
            own = translated(self._versions.get(FALLBACK, ""), language)
            own = own or self._versions.get(NEXT_BEST.get(language, FALLBACK))
        return self.versions[0] if own is None else own

    @property
    def versions(self) -> tuple[str, ...]:
        """The text in the languages that stand beside each other, English first where it has it."""
        others = (text for language, text in self._versions.items() if language != FALLBACK)
        return (self._versions[FALLBACK], *others) if FALLBACK in self._versions else tuple(others)

    @cached_property
    def all_versions(self) -> tuple[str, ...]:
        """`versions`, and what it is in the languages that have files of their own; each once."""
        return tuple(dict.fromkeys([*self.versions, *(self.get(each) for each in NEXT_BEST)]))

    def __eq__(self, other: object) -> bool:
        return isinstance(other, Text) and self._versions == other._versions

    def __hash__(self) -> int:
        return hash(self.versions)

    def __repr__(self) -> str:
        return f"Text({self.get(FALLBACK)!r})"


class Catalogue(Mapping[str, Text]):
    """The texts of a JSON file {"key": {"en": "...", "ru": "..."}}, or of one `part` of it; read when first used.

    Called as catalogue("key", "ru", name=1) it returns a text with its places filled. A key that is not there
    is a KeyError: keys come from code.
    """

    def __init__(self, path: Path, part: str | None = None):
        self._path, self._part = path, part

    def __call__(self, key: str, language: str, **values: object) -> str:
        return self[key].get(language).format(**values)

    def __getitem__(self, key: str) -> Text:
        return self._texts[key]

    def __iter__(self) -> Iterator[str]:
        return iter(self._texts)

    def __len__(self) -> int:
        return len(self._texts)

    @cached_property
    def _texts(self) -> dict[str, Text]:
        content = json.loads(self._path.read_text(encoding="utf-8"))
        return {key: Text(**text) for key, text in (content[self._part] if self._part else content).items()}
