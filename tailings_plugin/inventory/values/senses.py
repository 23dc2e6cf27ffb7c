"""What stands before, between and after figures: "more than", "at least", "5000+", "between ... and", "±".

The words are those of senses.json, in the languages of the registers.
"""

import json
import re
from collections.abc import Iterable
from dataclasses import dataclass
from functools import cache
from pathlib import Path

ABOUT, SLIGHTLY = "about", "slightly"
MORE, AT_LEAST, LESS, AT_MOST = "more", "at_least", "less", "at_most"
LOWER, UPPER = (MORE, AT_LEAST), (LESS, AT_MOST)
OPENS_RANGE, RANGE, SPREAD = "opens_range", "range", "spread"
_BEFORE = (ABOUT, SLIGHTLY, MORE, AT_LEAST, LESS, AT_MOST)
_AFTER = {"more_after": AT_LEAST, "less_after": AT_MOST}
# Turkic languages: "1000-нан астам", "1000 dan ortiq", "1000ге дейін".
_FROM_CASE = r"\s*[-–]?\s*(?:нан|нен|дан|ден|тан|тен|дон|дөн|тон|төн|dan)\b\s*"
_TO_CASE = r"\s*[-–]?\s*(?:ға|ге|қа|ке|га|го|гө|ка|ко|кө|ga|qa)?\s*"
_DASHES = r"\.{2,3}|…|[-–—÷]|~"
_SPREAD = re.compile(r"±|\+\s*/\s*[-–−]|\+[-–−]")


@dataclass(frozen=True)
class Opening:
    """What stands before a figure: `sense` one of MORE ... AT_MOST, OPENS_RANGE or ""; `end` where the rest begins."""

    sense: str
    approximate: bool
    end: int


PLAIN = Opening("", False, 0)


def _any(phrases: Iterable[str]) -> str:
    """Return a pattern for any of the phrases, the longest first; a word ends where its letters do."""
    return "|".join(
        re.escape(phrase).replace(r"\ ", r"\s+") + (r"(?![^\W\d_])" if phrase[-1].isalpha() else "")
        for phrase in sorted(phrases, key=len, reverse=True)
    )


@cache
def _words() -> dict[str, list[str]]:
    return json.loads((Path(__file__).parent / "senses.json").read_text(encoding="utf-8"))


@cache
def _before() -> re.Pattern:
    """Return what may open a figure; of phrases that begin alike the longest counts, whatever its sense."""
    phrases = {phrase: sense for sense in (OPENS_RANGE, *_BEFORE) for phrase in _words()[sense]}
    ordered = sorted(phrases, key=len, reverse=True)
    groups = "|".join(f"(?P<{phrases[each]}_{place}>{_any([each])})" for place, each in enumerate(ordered))
    return re.compile(rf"\s*(?:{groups})\s*:?\s*", re.I)


def opening(text: str) -> Opening | None:
    """Return what opens `text` before its figure; None where two senses meet ("more than up to").

    >>> opening("не менее 1000")
    Opening(sense='at_least', approximate=False, end=9)
    >>> opening("около 5")
    Opening(sense='', approximate=True, end=6)
    """
    sense, approximate, end = "", False, 0
    while match := _before().match(text, end):
        found = (match.lastgroup or "").rpartition("_")[0]
        if found == ABOUT:
            approximate = True
        elif found != SLIGHTLY:
            if sense:
                return None
            sense = found
        end = match.end()
    return Opening(sense, approximate, end)


@cache
def _joiners() -> re.Pattern:
    words = _words()
    limits = _any([*words[LESS], *words[AT_MOST]])
    return re.compile(
        rf"(?P<spread>{_SPREAD.pattern})|(?P<dash>{_DASHES})"
        rf"|(?P<turkic>{_FROM_CASE}(?=\d))|(?<!\w)(?P<to>{_any(words['joins'])})"
        rf"|(?<=\s)(?P<limit>(?:,\s*)?(?:(?:{_any(words['but'])})\s+)?(?P<sense>{limits}))"
        rf"|(?<=\s)(?P<and_>{_any(words['joins_after_opening'])})(?=\s)",
        re.I,
    )


def joinings(text: str, opened: str) -> list[tuple[str, int, int]]:
    """Return (sense, start, end) of all that may join the figure before `text` to one that follows in it.

    `opened`: the sense before the first figure. RANGE and SPREAD have both ends in them; LESS and AT_MOST tell
    how the upper end is meant after a lower one ("more than 10, but less than 20").
    """
    found = []
    for match in _joiners().finditer(f" {text}"):
        kind, start, end = match.lastgroup or "", max(match.start() - 1, 0), match.end() - 1
        if kind == "spread":
            sense, fits = SPREAD, opened == ""
        elif kind == "limit":
            last = opening(match["sense"])
            sense, fits = last.sense if last else "", opened in LOWER
        elif kind == "to":
            sense, fits = RANGE, opened in (*LOWER, OPENS_RANGE, "")
        else:
            sense, fits = RANGE, opened == OPENS_RANGE or (opened == "" and kind != "and_")
        if fits:
            found.append((sense, start, end))
    return found


@cache
def _until() -> re.Pattern:
    return re.compile(rf"{_TO_CASE}(?:{_any(_words()['up_to_after'])})", re.I)


def without_until(text: str) -> str:
    """Return what follows the upper end of a range without the word for "until" after it ("1-ден 5-ке дейін")."""
    return _until().sub("", text, count=1)


@cache
def _closings() -> list[tuple[re.Pattern, str]]:
    words = _words()
    phrases = [(rf"(?:{_FROM_CASE}|[\s,]+)(?:{_any(words[each])})", sense) for each, sense in _AFTER.items()]
    phrases += [
        (r"\s*\+", AT_LEAST),
        (_until().pattern, AT_MOST),
        (rf"{_FROM_CASE}(?:{_any(words['above_after'])})", MORE),
        (rf"{_FROM_CASE}(?:{_any(words['below_after'])})", LESS),
        (r"\s+астам(?!\w)", MORE),
    ]
    return [(re.compile(pattern, re.I), sense) for pattern, sense in phrases]


def closing(text: str) -> tuple[str, str] | None:
    """Return (sense, what is left) of what stands after a figure, with its unit before or behind; None for nothing.

    >>> closing("+ чел.")
    ('at_least', ' чел.')
    >>> closing(" чел. и более")
    ('at_least', '  чел.')
    """
    text = f" {text}"
    for pattern, sense in _closings():
        match = pattern.search(text)
        if match is not None and (match.start() == 0 or match.end() == len(text.rstrip(" .;"))):
            return sense, text[: match.start()] + text[match.end() :]
    return None
