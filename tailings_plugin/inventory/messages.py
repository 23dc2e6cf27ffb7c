"""What the importer and checker say, in English and Russian."""

from pathlib import Path

from ..texts import Catalogue, Count

# What counts things, and is written as such; years, rows and identifiers are none.
_COUNTS = frozenset({"count", "rows", "added", "updated", "conflicts", "vanished"})


class _Messages(Catalogue):
    """Messages in which a number of things goes by the right word: "{count} {count:row|rows}"."""

    def __call__(self, key: str, language: str, **values: object) -> str:
        for name in _COUNTS & values.keys():
            number = values[name]
            if isinstance(number, int):
                written = f"{number:,}" if language == "en" else f"{number:,}".replace(",", "\u202f")
                values[name] = Count(number, written)
        return super().__call__(key, language, **values)


say = _Messages(Path(__file__).with_name("messages.json"))
