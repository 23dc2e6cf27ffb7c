"""The code page of text that does not say its own: told by how likely its letters follow each other.

A text's words, read in each page, cost what their pairs of letters cost (`letter_pairs.json`), and more where a
word mixes scripts, changes case inside, or has signs that no word has. The cheapest page is the likeliest; the
others tell how sure that is.
"""

import codecs
import json
import re
import unicodedata
from collections.abc import Iterable
from dataclasses import dataclass, replace
from functools import cache
from itertools import islice
from pathlib import Path

from ...errors import DataProblem

# Python's name, what users call it, and how unusual it is beforehand (nats).
_PAGES = (
    ("cp1251", "CP1251", 0.0),
    ("cp1252", "CP1252", 0.0),
    ("cp866", "CP866", 0.5),
    ("koi8_r", "KOI8-R", 1.0),
    ("kz1048", "KZ-1048", 1.0),
    ("cp850", "CP850", 1.5),
    ("ptcp154", "PT154", 4.0),
    ("mac_cyrillic", "MAC-CYRILLIC", 3.0),
    ("mac_roman", "MAC-ROMAN", 3.0),
    ("iso8859_5", "ISO-8859-5", 3.0),
)
# Read only when they are named.
_BY_NAME_ONLY = (
    ("utf_8", "UTF-8"),
    ("utf_16", "UTF-16"),
    ("utf_16_le", "UTF-16LE"),
    ("utf_16_be", "UTF-16BE"),
    ("cp1250", "CP1250"),
    ("cp1254", "CP1254"),
    ("iso8859_1", "ISO-8859-1"),
    ("iso8859_15", "ISO-8859-15"),
    ("cp437", "CP437"),
    ("cp855", "CP855"),
    ("koi8_u", "KOI8-U"),
)
ENCODINGS = tuple(name for _, name in _BY_NAME_ONLY[:4]) + tuple(
    sorted([name for _, name, _ in _PAGES] + [name for _, name in _BY_NAME_ONLY[4:]])
)
_PYTHON_NAMES = {name: codec for codec, name, *_ in (*_PAGES, *_BY_NAME_ONLY)}
# By how many nats the likeliest page is ahead of the next that reads otherwise: 1 in 22,000 by the model.
SURE_MARGIN = 10.0
# A page that a file states is not believed when another is so much likelier.
LIE_MARGIN = 20.0
# One that is named or stated is doubted when another is so much likelier.
DOUBT_MARGIN = 6.0
# UTF-8 with so many good letters for each broken byte is UTF-8.
_GOOD_FOR_A_BROKEN = 5
# So few letters of several bytes may be UTF-8 by chance, unless they are signs that registers have.
_FEW, _FEW_OF_THREE = 10, 2
_OTHER_SCRIPTS = {"GREEK", "ARMENIAN", "HEBREW", "ARABIC", "GEORGIAN"}
_SIGNS_OF_UTF_8 = frozenset("→←↑↓✓✔☢≥≤±×÷−≈≠ΔδΣΩαβγμ\u00b5′″⁰¹⁴⁵⁶⁷⁸⁹⁻₂₃₄ØøʻʼƏəё•‰†§®©")
_FEWEST_LETTERS = 20
# Right letters cost a third of wrong ones; words of no language are left alone.
LARGEST_SHARE = 0.6
# So many signs of a text without mark are of the tables when it is UTF-16.
_KNOWN_SIGNS = 0.95
_MOST_WORDS = 3000
_LONGEST_WORD = 60
_SAMPLE_BYTES = 2_000_000

# Figures show whether a sign stands among them; which figures does not matter.
_BYTE_WORD = re.compile(rb"[0-9A-Za-z\x80-\xff]+")
_FIGURES = re.compile(rb"[0-9]+")
_GOOD_UTF8 = re.compile(rb"[\xc2-\xdf][\x80-\xbf]|[\xe0-\xef][\x80-\xbf]{2}|[\xf0-\xf4][\x80-\xbf]{3}")
# Signs that registers have beside letters, and what any other costs.
_USUAL_SIGNS = frozenset("«»“”’№–—°º²³·…\u00a0")
_RARE_SIGNS = frozenset("„‘½¿¡ª")
_EDGE_SIGN, _INNER_SIGN, _RARE_SIGN, _ODD_SIGN, _NO_SIGN = 4.0, 7.0, 9.0, 14.5, 18.0
_OTHER_LETTER, _OTHER_SCRIPT, _CASE_INSIDE, _AMONG_FIGURES = 11.0, 8.0, 5.0, 10.0


@dataclass(frozen=True)
class Page:
    """The encoding of a text: Python's name `codec`, what users call it, and how it came to be known.

    how: "exact" (the bytes themselves tell: UTF-8, UTF-16), "named" (by the user), "stated" (by the file),
    "letters" (likeliest by far), "unsure" (likeliest; `other` reads as well or nearly so), "broken" (UTF-8 with
    `broken` bytes that are none), "mixed" (`codec` in the lines that are no UTF-8). other: the page that fits next
    best, or, where a user or a file named the page, one that fits far better. seen, otherwise: words that the two
    read differently. overrules: what the file states is `other`, which its letters belie.
    """

    codec: str
    name: str
    how: str
    other: str = ""
    seen: str = ""
    otherwise: str = ""
    broken: int = 0
    overrules: bool = False

    def decode(self, data: bytes) -> str:
        """Return the text of `data`; what is no letter in this page becomes the replacement sign."""
        if self.how != "mixed":
            return data.decode(self.codec, errors="replace")
        return "\n".join(
            line.decode("utf_8" if _is_utf8(line) else self.codec, errors="replace")
            for line in data.split(b"\n")
        )


UTF_8 = Page("utf_8", "UTF-8", "exact")


def named_page(name: str) -> Page | None:
    """Return the page a user or a file names, however it is written: "cp1251", "1251", "ANSI 1251"; or None."""
    bare = name.strip().lower()
    bare = re.sub(r"^(?:ansi|dos|oem|ibm|windows|win|ms|x|cp|code\s?page)[\s_-]*(?=\d|mac)", "", bare)
    spellings = (f"cp{bare}", bare) if bare[:1].isdigit() else (bare,)
    for spelling in spellings:
        try:
            codec = codecs.lookup(spelling).name
        except (LookupError, ValueError):
            continue
        for known, python_name in _PYTHON_NAMES.items():
            if codecs.lookup(python_name).name == codec:
                return Page(python_name, known, "named")
    if codec_is(bare, "utf-8-sig"):
        return replace(UTF_8, how="named")
    return None


def codec_is(name: str, codec: str) -> bool:
    """Return whether Python's name for an encoding is `codec`."""
    try:
        return codecs.lookup(name).name == codec
    except (LookupError, ValueError):
        return False


def wanted_page(name: str) -> Page | None:
    """Return the page the user names in ENCODING, None for ""; DataProblem for a name that is none."""
    if not name.strip():
        return None
    page = named_page(name)
    if page is None:
        raise DataProblem(
            'ENCODING: "{name}" is no encoding that is known. Give one of {known}, or leave it empty to have it '
            "found.",
            name=name,
            known=", ".join(ENCODINGS),
        )
    return page


def find_page(data: bytes, wanted: Page | None = None) -> Page:
    """Return the page of the bytes of a text, without mark of order or NUL: as wanted, UTF-8, or the likeliest.

    wanted: as the user names it, or as the file states it (`how` is "stated"): that is believed unless it is
    UTF-8 that the bytes are not, or another page is likelier by LIE_MARGIN.
    """
    if wanted is not None and wanted.codec.startswith("utf_16"):
        return wanted
    if wanted is None or wanted.codec == "utf_8":
        found = _as_utf8(data)
        if found is not None:
            return replace(found, how=wanted.how) if wanted is not None and found.how == "exact" else found
        if wanted is not None and wanted.how == "named":
            return replace(UTF_8, how="broken", broken=data.decode("utf_8", errors="replace").count("\ufffd"))
    words = _words(data)
    if wanted is None:
        return _likeliest(words)
    if wanted.codec != "utf_8":
        return _checked(wanted, data, words)
    best = _likeliest(words)
    seen, otherwise = _difference(words, best.codec, wanted.codec)
    return replace(best, other=wanted.name, seen=seen, otherwise=otherwise, overrules=True)


def _likeliest(words: list[bytes]) -> Page:
    ranked = _ranked(words)
    best = ranked[0]
    for cost, codec, name in ranked[1:]:
        seen, otherwise = _difference(words, best[1], codec)
        if seen:
            how = "letters" if cost - best[0] >= SURE_MARGIN else "unsure"
            return Page(best[1], best[2], how, name, seen, otherwise)
    return Page(best[1], best[2], "letters")


def utf_16_page(data: bytes) -> Page | None:
    """Return UTF-16 with its mark, or without one where every other byte shows it; None for other bytes."""
    if data[:2] in (b"\xff\xfe", b"\xfe\xff"):
        return Page("utf_16", "UTF-16", "exact")
    if b"\0" not in data or len(data) % 2:
        return None
    for codec, name, zeros in (("utf_16_le", "UTF-16LE", 1), ("utf_16_be", "UTF-16BE", 0)):
        # ASCII signs have a zero in one place of their two and never in the other.
        if b"\0" in data[1 - zeros :: 2]:
            continue
        try:
            text = data.decode(codec)
        except UnicodeDecodeError:
            continue
        if _is_known(text):
            return Page(codec, name, "exact")
    return None


def _as_utf8(data: bytes) -> Page | None:
    """Return UTF-8, broken or not; None when these bytes are something else."""
    if not _is_utf8(data):
        mixed = _mixed(data)
        if mixed is not None:
            return mixed
        broken = data.decode("utf_8", errors="replace").count("\ufffd")
        if len(_GOOD_UTF8.findall(data)) >= _GOOD_FOR_A_BROKEN * broken:
            return replace(UTF_8, how="broken", broken=broken)
        return None
    if _is_odd(data):
        best = _likeliest(_words(data))
        seen, otherwise = _difference(_words(data), best.codec, UTF_8.codec)
        if best.how == "letters":
            return Page(best.codec, best.name, "unsure", UTF_8.name, seen, otherwise)
        return replace(UTF_8, how="unsure", other=best.name, seen=otherwise, otherwise=seen)
    return UTF_8


def _is_known(text: str) -> bool:
    """Return whether nearly every letter and sign beyond ASCII is of the tables."""
    signs = [sign for sign in text if not sign.isascii()]
    known = sum(sign in _USUAL_SIGNS or sign.lower() in _pairs()[0] for sign in signs)
    return known >= _KNOWN_SIGNS * len(signs)


def _is_utf8(data: bytes) -> bool:
    try:
        data.decode("utf_8")
    except UnicodeDecodeError:
        return False
    return True


def _mixed(data: bytes) -> Page | None:
    """Return how to read a text some of whose lines are UTF-8 and others surely in one old page; else None."""
    lines = [line for line in data[:_SAMPLE_BYTES].split(b"\n") if not line.isascii()]
    others = [line for line in lines if not _is_utf8(line)]
    good = b"".join(line for line in lines if _is_utf8(line)).decode("utf_8")
    if sum(not sign.isascii() for sign in good) < _FEWEST_LETTERS or not _is_known(good):
        return None
    words = _words(b"\n".join(others))
    best = _likeliest(words)
    own, broken = (words_cost(_decoded(word, codec) for word in words) for codec in (best.codec, "utf_8"))
    if best.how != "letters" or own > LARGEST_SHARE * broken:
        return None
    return replace(best, name=f"UTF-8 + {best.name}", how="mixed")


def _is_odd(data: bytes) -> bool:
    """Return whether a few bytes may be UTF-8 by chance: they spell no letter or sign that registers have."""
    found = _GOOD_UTF8.findall(data[:_SAMPLE_BYTES])
    if not 0 < len(found) <= _FEW or any(len(each) > 3 for each in found):
        return False
    if len(found) > _FEW_OF_THREE and all(len(each) == 3 for each in found):
        return False
    signs = [each.decode("utf_8", errors="replace") for each in found]
    usual = _USUAL_SIGNS | _RARE_SIGNS | _SIGNS_OF_UTF_8
    if any(sign in usual or sign.lower() in _pairs()[0] for sign in signs):
        return False
    scripts = {unicodedata.name(sign, "").partition(" ")[0] for sign in signs}
    return len(signs) <= _FEW_OF_THREE or len(scripts) > 1 or not scripts <= _OTHER_SCRIPTS


def _checked(wanted: Page, data: bytes, words: list[bytes]) -> Page:
    """Return the page that was named or stated, with a likelier one beside it; a statement may be overruled."""
    is_utf8 = any(byte >= 0x80 for byte in data[:_SAMPLE_BYTES]) and _as_utf8(data) == UTF_8
    own = sum(_cost(_decoded(word, wanted.codec)) for word in words)
    best_cost, codec, name = _ranked(words)[0] if words else (0.0, wanted.codec, wanted.name)
    if is_utf8:
        codec, name = UTF_8.codec, UTF_8.name
    elif own - best_cost < DOUBT_MARGIN:
        return wanted
    seen, otherwise = _difference(words, wanted.codec, codec)
    if not seen:
        return wanted
    if wanted.how == "named" or (not is_utf8 and own - best_cost < LIE_MARGIN):
        how = "named" if wanted.how == "named" else "unsure"
        return replace(wanted, how=how, other=name, seen=seen, otherwise=otherwise)
    how = "exact" if is_utf8 else "letters"
    return Page(codec, name, how, wanted.name, otherwise, seen, overrules=True)


def _words(data: bytes) -> list[bytes]:
    """Return the different words that have bytes beyond ASCII, as they come."""
    found = dict.fromkeys(
        _FIGURES.sub(b"0", word)[:_LONGEST_WORD]
        for word in _BYTE_WORD.findall(data[:_SAMPLE_BYTES])
        if not word.isascii()
    )
    return list(islice(found, _MOST_WORDS))


def likeliest_page(words: Iterable[bytes]) -> tuple[str, float]:
    """Return Python's name of the page, UTF-8 too, in which words cost least, and that cost in nats."""
    words = list(words)
    cost, codec, _ = _ranked(words)[0]
    try:
        utf_8 = words_cost(word.decode("utf_8") for word in words)
    except UnicodeDecodeError:
        return codec, cost
    return ("utf_8", utf_8) if utf_8 < cost else (codec, cost)


def words_cost(words: Iterable[str]) -> float:
    """Return how unlikely words are, in nats."""
    return sum(map(_cost, words))


def _ranked(words: Iterable[bytes]) -> list[tuple[float, str, str]]:
    """Return (cost, codec, name) of the pages, the likeliest first."""
    words = list(words)
    costs = [
        (before + sum(_cost(_decoded(word, codec)) for word in words), place, codec, name)
        for place, (codec, name, before) in enumerate(_PAGES)
    ]
    return [(cost, codec, name) for cost, _, codec, name in sorted(costs)]


def _decoded(word: bytes, codec: str) -> str:
    return word.decode(codec, errors="replace")


def _difference(words: Iterable[bytes], codec: str, other: str) -> tuple[str, str]:
    """Return up to three words as two pages read them, those that they read differently; "" when none is."""
    pairs = ((_decoded(word, codec), _decoded(word, other)) for word in words)
    different = list(islice(((one, two) for one, two in pairs if one != two), 3))
    return ", ".join(one for one, _ in different), ", ".join(two for _, two in different)


@cache
def _pairs() -> tuple[dict[str, str], dict[tuple[str, str], float]]:
    """Return the script of each letter, and the cost of a letter after another; " " is the edge of a word."""
    content = json.loads((Path(__file__).parent / "letter_pairs.json").read_text(encoding="utf-8"))
    scripts: dict[str, str] = {}
    costs: dict[tuple[str, str], float] = {}
    for script in ("cyrillic", "latin"):
        letters = " " + content[script]["letters"]
        scripts.update(dict.fromkeys(letters[1:], script))
        for first, row in content[script]["costs"].items():
            for second, cost in zip(letters, row, strict=True):
                # The edge of a word is that of both scripts: told apart by the letter beside it.
                costs[first, second] = int(cost, 36) / 4
    return scripts, costs


def _cost(word: str) -> float:
    """Return how unlikely a word is, in nats."""
    scripts, costs = _pairs()
    total, before, script, lower, uppers = 0.0, " ", "", False, 0
    for place, char in enumerate(word):
        small = char.lower()
        own = scripts.get(small)
        if own is None:
            if before != " ":
                total += costs[before, " "]
            if char != "0":
                total += _sign_cost(char, _is_edge(word, place - 1) or _is_edge(word, place + 1))
            before, script, lower, uppers = " ", "", False, 0
            continue
        if script and own != script:
            total += _OTHER_SCRIPT + costs[before, " "]
            before = " "
        total += costs[before, small]
        if word[place - 1 : place] == word[place + 1 : place + 2] == "0":
            total += _AMONG_FIGURES
        is_upper = char != small
        if (is_upper and lower) or (not is_upper and uppers > 1):
            total += _CASE_INSIDE
        lower, uppers = not is_upper, uppers + 1 if is_upper else 0
        before, script = small, own
    return total + (costs[before, " "] if before != " " else 0.0)


def _is_edge(word: str, place: int) -> bool:
    return not 0 <= place < len(word) or word[place] == "0"


def _sign_cost(char: str, at_edge: bool) -> float:
    """Return the cost of what is no letter of the tables, at an edge of a word or inside it."""
    if char in _USUAL_SIGNS:
        return _EDGE_SIGN if at_edge else _INNER_SIGN
    if char in _RARE_SIGNS:
        return _RARE_SIGN
    if char.isalpha():
        return _OTHER_LETTER
    return _ODD_SIGN if char.isprintable() and char != "\ufffd" else _NO_SIGN
