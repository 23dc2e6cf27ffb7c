"""Settlements by name: the same in Cyrillic and Latin letters, and found inside an address or a title."""

import re
import unicodedata
from collections.abc import Iterable, Iterator
from dataclasses import dataclass
from functools import cache, lru_cache

from ... import places
from ..wording import plain

LONGEST_NAME = 3  # words
SHORTEST_NAME = 4  # letters inside a longer text; "Osh" must stand alone or behind "г."
# What stands before or behind the name of an area, and before that of a town.
_AREAS = (
    "обл", "область", "области", "район", "района", "районе", "р н", "рн", "region", "province", "district", "oblast",
    "rayon", "raion", "county", "облусу", "облысы", "облысының", "району", "ауданы", "viloyati", "viloyat", "tumani",
    "tuman", "вилояти", "тумани", "вилоят", "ноҳияи", "вилояти",
)  # fmt: skip
_TOWNS = (
    "г", "гор", "город", "города", "городе", "с", "село", "села", "пос", "п", "пгт",
    "посёлок", "поселок", "city", "town", "village", "шаары", "қаласы", "ауылы", "айылы", "shahri",
)  # fmt: skip
# Provinces called like their capitals: in a column of regions they are the province.
_PROVINCES = (
    "batken", "osh", "talas", "naryn", "djalal abad", "jalal abad", "manas", "navoi", "navoiy", "bukhara", "samarkand",
    "tashkent", "namangan", "andijan", "fergana", "jizzakh", "nukus", "kulob", "khujand", "almaty", "karagandy",
    "pavlodar",
    "atyrau", "aktobe", "kostanay", "kyzylorda", "turkistan", "zhambyl", "abay", "astana", "akmola", "mary", "dashoguz",
    "balkan", "ahal", "lebap", "karaganda", "qaraghandy", "bukhoro", "samarqand", "toshkent", "fargona", "andijon",
)  # fmt: skip
_LETTERS = {
    **dict(zip("абвгдезийклмнопрстуфъыьэқғңөүұһәіўҷӣӯ", "abvgdeziyklmnoprstuf_y_ekgnouuhaiujiu", strict=True)),
    "х": "kh", "ц": "ts", "ч": "ch", "ш": "sh", "щ": "shch", "ю": "yu", "я": "ya", "ё": "yo", "ҳ": "kh", "ж": "zh",
}  # fmt: skip
_ALIKE = (
    ("dzh", "j"), ("zh", "j"), ("kh", "h"), ("gh", "g"), ("shch", "sh"), ("ts", "s"), ("ck", "k"), ("q", "k"),
    ("x", "h"), ("w", "v"), ("yo", "e"), ("ye", "e"), ("ya", "ia"), ("yu", "iu"), ("y", "i"),
)  # fmt: skip


@dataclass(frozen=True)
class Settlement:
    """A named point in degrees; country: ISO code, people: how many live there, both None where not known."""

    name: str
    lon: float
    lat: float
    country: str | None = None
    people: int | None = None


class Gazetteer:
    """Settlements by their names, in whatever letters these are written."""

    def __init__(self, settlements: Iterable[Settlement]):
        self._by_name: dict[str, list[Settlement]] = {}
        for each in settlements:
            self._by_name.setdefault(folded(each.name), []).append(each)

    def called(self, words: str, country: str | None) -> list[Settlement]:
        """Return the settlements of a name in a country, or anywhere."""
        found = self._by_name.get(folded(words), ())
        return [each for each in found if None in (country, each.country) or each.country == country]


@cache
def embedded() -> Gazetteer:
    """Return the settlements that come with the plugin, of Central Asia."""
    return Gazetteer(
        Settlement(each.name, *each.point, each.values["country"], each.values["population"])
        for each in places.settlements()
    )


@lru_cache(maxsize=20000)
def folded(name: str) -> str:
    """Return a name as a skeleton that its spellings share: Каджи-Сай, Kadzhi-Say and Kaji Sai.

    >>> folded("Каджи-Сай") == folded("Kadzhi-Say") == folded("Kaji Sai")
    True
    """
    latin = "".join(_LETTERS.get(char, char) for char in name.lower()).replace("_", "")
    latin = "".join(
        char for char in unicodedata.normalize("NFKD", latin) if char.isascii() and char.isalnum()
    )
    for letters, alike in _ALIKE:
        latin = latin.replace(letters, alike)
    return re.sub(r"(.)\1", r"\1", latin)


def names_in(text: str, kind: str) -> Iterator[str]:
    """Yield what may be the name of a settlement in a text, the longest and the last first.

    Addresses go from the large to the small: "Batken, Kadamjay".
    """
    for part in reversed(re.split(r"[,;()«»\"/\n]", text)):
        words = plain(part.replace("-", " ")).split()
        for length in range(min(LONGEST_NAME, len(words)), 0, -1):
            for start in range(len(words) - length + 1):
                name = " ".join(words[start : start + length])
                before = words[start - 1] if start else ""
                behind = words[start + length : start + length + 2]
                alone = length == len(words) or before in _TOWNS
                if before in _AREAS or " ".join(behind) in _AREAS or (behind and behind[0] in _AREAS):
                    continue
                if len(folded(name)) < SHORTEST_NAME and not alone:
                    continue
                if kind == "region" and before not in _TOWNS and folded(name) in _provinces():
                    continue
                yield name


@cache
def _provinces() -> frozenset[str]:
    return frozenset(map(folded, _PROVINCES))
