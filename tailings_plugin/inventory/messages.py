"""What the importer and checker say, in English and Russian."""

from collections.abc import Callable, Mapping
from pathlib import Path

from ..texts import Catalogue, Count, Text

# What counts things, and is written as such; years, rows and identifiers are none.
_COUNTS = frozenset({"count", "rows", "added", "updated", "conflicts", "vanished"})


class Said(str):
    """A message that can be said again in another language: a file speaks one, the log that of the user."""

    again: Callable[[str], str]

    @classmethod
    def by(cls, again: Callable[[str], str], language: str) -> "Said":
        """Return what `again` says in a language."""
        said = cls(again(language))
        said.again = again
        return said


def said_in(text: str, language: str) -> str:
    """Return a text in a language where it is a message, else as it stands; an ordinary string.

    >>> said_in(say("note_no_volume", "en"), "ru") == say("note_no_volume", "ru")
    True
    """
    return text.again(language) if isinstance(text, Said) else str(text)


def together(language: str, *parts: str) -> Said:
    """Return messages and other texts as one message, in a language."""
    return Said.by(lambda other: "".join(said_in(part, other) for part in parts), language)


class _Messages(Catalogue):
    """Messages in which a number of things goes by the right word: "{count} {count:row|rows}"."""

    def __call__(self, key: str, language: str, **values: object) -> Said:
        return Said.by(lambda other: self._said(key, other, values), language)

    def _said(self, key: str, language: str, given: Mapping[str, object]) -> str:
        """Return a message; texts among its values are in its language, too."""
        values = {
            name: each.get(language)
            if isinstance(each, Text)
            else said_in(each, language)
            if isinstance(each, str)
            else each
            for name, each in given.items()
        }
        for name in _COUNTS & values.keys():
            number = values[name]
            if isinstance(number, int):
                written = f"{number:,}" if language == "en" else f"{number:,}".replace(",", "\u202f")
                values[name] = Count(number, written)
        return super().__call__(key, language, **values)


say = _Messages(Path(__file__).with_name("messages.json"))
