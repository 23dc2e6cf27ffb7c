"""Notes of a rating told again in another language: they are written in one, and printed on papers of any."""

import re
from collections.abc import Iterable
from functools import cache

from ..inventory.schema import load_schema
from ..texts import LANGUAGES, Text, with_signs
from .texts import sentence_of

# The sentences that a note is made of, and how the pieces in brackets are.
SENTENCES = (
    "suggested", "from_mass", "stand_in", "boundary", "cannot_rate", "nothing_known", "unknown_inputs", "bad_value",
    "bad_infinite", "bad_bounds", "bad_below", "bad_above", "bad_not_above", "bad_text", "bad_code",
)  # fmt: skip
PIECE = "counted_as"
# What a sentence gives as a reason is one itself.
REASON = r".+"
QUOTED = {"en": "“{}”", "uz": "“{}”"}
OTHER_QUOTED = "«{}»"
# A sentence of ours has at most so many semicolons of its own.
MOST_PARTS = 3
_FIGURE = re.compile(r"-?\d+\.\d+")
# What a tool puts into data_source of a value that it computed.
_COMPUTED = re.compile(r"(?<==)[-\d.–, ]+(?= \[computed )")
_NAME = re.compile(r"(?<![\w.])[a-z]+(?:_[a-z0-9]+)+(?![\w.])")


def retold(note: str, language: str, labels: Iterable[Text] = ()) -> str:
    """Return a note of `rate` in a language of LANGUAGES, with fields by what they are called.

    labels: of the parts of the rating, which stand in the note. What is none of our sentences stays as it is.

    >>> retold("cannot be rated: volume_m3 missing; seen in 2024", "ru")
    'оценка невозможна: нет «Объём хвостов»; seen in 2024'
    """
    known = list(labels)
    parts, told = note.split("; "), []
    while parts:
        for count in range(min(MOST_PARTS, len(parts)), 0, -1):
            said = _sentence("; ".join(parts[:count]), language, known)
            if said is not None:
                break
        told.append(_inner(parts[0], language, known) if said is None else said)
        del parts[: 1 if said is None else count]
    return fields_named("; ".join(told), language)


def fields_named(text: str, language: str) -> str:
    """Return a text with the names of fields of the register (volume_m3) as people call them, in quotes.

    Figures that a tool computed get the signs of the language; all others are somebody's own words.

    >>> fields_named("border_hours: GeoNames", "en")
    '“Time to the border”: GeoNames'
    >>> fields_named("pga_g=0.21 [computed 2026-11-29: gem_0.5.tif, g]; 3.5 km off", "ru")
    '«Пиковое ускорение грунта»=0,21 [computed 2026-11-29: gem_0.5.tif, g]; 3.5 km off'
    """
    text = _COMPUTED.sub(
        lambda found: _FIGURE.sub(lambda each: with_signs(each.group(), language), found.group()), text
    )
    return _NAME.sub(lambda found: _called(found.group(), language), text)


def _sentence(text: str, language: str, labels: list[Text]) -> str | None:
    """Return one of our sentences in a language, None for any other text."""
    for key in SENTENCES:
        for own in LANGUAGES:
            found = re.fullmatch(_pattern(key, own), text, re.DOTALL)
            if found:
                reason = found.groupdict().get("reason", "")
                if ";" in reason and _sentence(reason, language, labels) is None:
                    continue
                values = {name: _inner(value, language, labels) for name, value in found.groupdict().items()}
                return sentence_of(key).get(language).format(**values)
    return None


def _inner(value: str, language: str, labels: list[Text]) -> str:
    """Return what fills a place of a sentence: a sentence itself, or pieces in brackets behind names of fields."""
    if _FIGURE.fullmatch(value):
        return with_signs(value, language)
    whole = _sentence(value, language, labels)
    if whole is not None:
        return whole
    for own in LANGUAGES:
        piece = re.compile(r"\(" + _pattern(PIECE, own) + r"\)")
        value = piece.sub(lambda found: f"({_piece(found, language, labels)})", value)
    return value


def _piece(found: re.Match[str], language: str, labels: list[Text]) -> str:
    values = found.groupdict()
    label = next((each for each in labels if values["label"] in each.versions), None)
    values = {
        name: with_signs(each, language) if _FIGURE.fullmatch(each) else each for name, each in values.items()
    }
    values["label"] = label.get(language) if label else values["label"]
    return sentence_of(PIECE).get(language).format(**values)


@cache
def _pattern(key: str, language: str) -> str:
    """Return what matches a sentence in a language, its places by their names."""
    pieces = re.split(r"\{(\w+)\}", sentence_of(key).get(language))
    inner = r"[^()]+?" if key == PIECE else r"[^;]+?"
    made = []
    for place, each in enumerate(pieces):
        filled = REASON if each == "reason" else inner
        made.append(f"(?P<{each}>{filled})" if place % 2 else re.escape(each))
    return "".join(made)


def _called(name: str, language: str) -> str:
    schema = load_schema()
    if name not in schema:
        return name
    return QUOTED.get(language, OTHER_QUOTED).format(schema[name].heading(language))
