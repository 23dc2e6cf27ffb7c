"""Making words comparable: headers, units, captions and the many ways of saying "no data"."""

import json
import re
from functools import lru_cache
from pathlib import Path

SPACES = "\u00a0\u2000\u2001\u2002\u2003\u2004\u2005\u2006\u2007\u2008\u2009\u200a\u202f\u205f\u3000"
INVISIBLE = "\u200b\u200c\u200d\u2060\ufeff\u00ad"
_PLAIN = str.maketrans(
    {
        **dict.fromkeys(SPACES, " "),
        **dict.fromkeys(INVISIBLE, None),
        "²": "2",
        "³": "3",
        "⁶": "6",
        "ё": "е",
        "ʻ": "ʼ",
        "’": "ʼ",
        "‘": "ʼ",
        "`": "ʼ",
        "'": "ʼ",
        "´": "ʼ",
        "_": " ",
    }
)
# Cyrillic small letters and the Latin ones that they, or their capitals, look like; accents often left out.
_LOOK_ALIKE = str.maketrans("аекморстухіѕјáàâãäéèêíóòôõöúùûüñç", "aekmopctyxisjaaaaaeeeiooooouuuunc")
# Letters of the national alphabets as people type them without a keyboard for it: "Хажми" for "Ҳажми". Not "ң":
# "миң" is a thousand, "мин" are minutes.
_TYPED = str.maketrans({**dict(zip("ҳқғўөүұһәҷӯӣ", "хкгуоуухачуи", strict=True)), "ʼ": None})
_NOT_WORD = re.compile(r"[^\w%/ʼ]+")

_WORDS = json.loads((Path(__file__).parent / "words.json").read_text(encoding="utf-8"))
NO_DATA = frozenset(_WORDS["no_data"])
TOTALS = tuple(_WORDS["totals"])
# Words that open a row of totals, but may be of a facility too: "Среднее", "Общий объём".
SUMMARIES = tuple(_WORDS["summaries"])
YES = frozenset(_WORDS["yes"])
NO = frozenset(_WORDS["no"])
# Of headings: words that join, phrases and words that scale nothing, words of years, words that scale a unit.
FILLERS = frozenset(_WORDS["fillers"])
HARMLESS_PHRASES = frozenset(_WORDS["harmless_phrases"])
BESIDE_UNITS = frozenset(_WORDS["beside_units"])
YEAR_WORDS = frozenset(_WORDS["year_words"])
SCALING = frozenset(_WORDS["scaling"])
# Of names: words that many facilities have.
GENERIC_NAMES = frozenset(_WORDS["generic_names"])
# Of headings: what makes another quantity of a volume, by dimension, as beginnings of words; and words of contents,
# beside which a dam is the facility and not its fill.
RATE_PHRASES = tuple(_WORDS["rate_phrases"])
OTHER_QUANTITY = {dimension: tuple(words) for dimension, words in _WORDS["other_quantity"].items()}
CONTENTS = tuple(_WORDS["contents"])
# Beside a volume: the whole one, which of a basin is what it holds when full; and words of what lies in it already.
WHOLE = tuple(_WORDS["whole"])
LAID_IN = tuple(_WORDS["laid_in"])
# Beside a volume: the one a facility is designed for.
DESIGN = tuple(_WORDS["design"])


@lru_cache(maxsize=20000)
def plain(text: str) -> str:
    """Return lower-case words separated by single spaces; powers as digits, punctuation gone but % and /."""
    return " ".join(_NOT_WORD.sub(" ", text.translate(_PLAIN).lower().translate(_PLAIN)).split())


def look_alike(text: str) -> str:
    """Return plain words with letters of one look, or typed for each other, made one: "mлн" is "млн" then."""
    return plain(text).translate(_TYPED).translate(_LOOK_ALIKE)


# "нeт" with a Latin e says the same; short codes are left to their own letters.
_NO_DATA_ALIKE = frozenset(look_alike(each) for each in NO_DATA if len(each) > 2 and each.isprintable()) - {
    ""
}


def tidy(text: str) -> str:
    """Return `text` without control and invisible characters, runs of spaces made one."""
    if text.isprintable():  # no line break and no space but the plain one
        return " ".join(text.split())
    text = text.translate({ord(char): " " for char in SPACES} | {ord(char): None for char in INVISIBLE})
    text = "".join(char if char.isprintable() or char == "\n" else " " for char in text)
    return "\n".join(" ".join(line.split()) for line in text.split("\n")).strip()


def yes_or_no(text: str) -> bool | None:
    """Return whether the cell says yes or no; None when it says neither."""
    words = plain(text.strip().removesuffix(".0")) or text.strip()
    return True if words in YES else False if words in NO else None


@lru_cache(maxsize=20000)
def is_no_data(text: str) -> bool:
    """Return whether the cell says that there is no value."""
    bare = " ".join(text.translate(_PLAIN).lower().split()).strip(" .:;")
    return not bare or bare in NO_DATA or plain(text) in NO_DATA or look_alike(text) in _NO_DATA_ALIKE


def is_blank(cell: object) -> bool:
    """Return whether a cell of a table is empty, or says that there is no value."""
    return cell is None or (isinstance(cell, str) and is_no_data(cell))


def is_total(text: str) -> bool:
    """Return whether a cell opens a totals row ("Итого", "Total for region")."""
    return text.strip()[:1].isalpha() and _opens_with(plain(text), TOTALS)


def is_summary(text: str) -> bool:
    """Return whether a cell may open a row that sums up others ("Среднее", "Сумма, тыс. м3", "Average")."""
    return _opens_with(plain(text), SUMMARIES)


def _opens_with(words: str, openings: tuple[str, ...]) -> bool:
    return any(words == each or words.startswith(each + " ") for each in openings)
