"""Units as people write them: "тыс. куб. м", "million m3", "'000 t", "m³ × 10⁶", "га", and their factors."""

import json
import re
from collections.abc import Iterator, Sequence
from dataclasses import dataclass
from functools import cache
from pathlib import Path

from ..schema import Field
from ..wording import INVISIBLE, SPACES, look_alike

FIELD_DIMENSIONS = {
    "m3": "volume",
    "t": "mass",
    "m2": "area",
    "m": "length",
    "km": "length",
    "t/m3": "density",
    "g": "acceleration",
    "h": "time",
    "people": "count",
}
# "thousand" or "млн" alone: of the unit the field has.
MULTIPLE = "multiple"
# Metres, but above the sea: no height of a dam.
ELEVATION = "elevation"
METRES_PER_KM = 1000.0
# A power of ten without a sign multiplies from here on ("1000 m3"); "10 m3" may mean anything.
SMALLEST_BARE_MULTIPLIER = 1000.0
BETWEEN_MULTIPLIER_AND_UNIT = ("of",)

_SUPERSCRIPTS = "⁰¹²³⁴⁵⁶⁷⁸⁹⁻⁺"
PLAIN_SCRIPTS = str.maketrans(_SUPERSCRIPTS, "0123456789-+")
_SIGNS = str.maketrans(
    {**dict.fromkeys(SPACES, " "), **dict.fromkeys(INVISIBLE), "−": "-", "㎥": "m3", "㎡": "m2", "_": " "}
)
_QUOTE = "['’ʼʻ`‘´]"
_TIMES = re.compile(rf"(?<![^\W\d_])\s*[xXхХ×*·∙⋅•]\s*(?={_QUOTE}?\d)")
# "m 3", "км^2": a power apart from its letters.
_LOOSE_POWER = re.compile(
    r"(?<![^\W\d_])(m|м|km|км|cm|см|dm|дм|hm|гм|dam|ft|yd|mm|mi)\s*\^?\s*([23])(?!\d)", re.I
)
_PIECE = re.compile(
    rf"""(?P<date>(?<!\d)(?:\d{{1,2}}[./-]\d{{1,2}}[./-](?:\d{{4}}|\d{{2}})|\d{{4}}-\d\d?-\d\d?)(?!\d))
    |(?P<power>(?<!\d)10\s*\^\s*(?:\(\s*(?P<in_brackets>\d\d?)\s*\)|\+?(?P<of_ten>\d\d?)(?!\d))
        |(?<!\d)10\s*\(\s*(?P<after_ten>[3-9])\s*\)
        |(?<!\d)10\ ×\ (?P<typed>[369])(?!\d)
        |(?<![\w.,])1?[eEеЕ]\s?\+?0?(?P<after_e>[369])(?!\d))
    |(?P<lost>(?<!\d)10\ ?(?P<lost_power>[369])(?!\d))
    |(?P<zeros>(?:{_QUOTE}|(?<!\d))0{{3}}(?:[ ,.]?0{{3}})*(?:{_QUOTE}?s(?!\w))?(?!\d))
    |(?P<figure>\d{{1,3}}(?:(?:[ ,.]|{_QUOTE})\d{{3}})+(?!\d)(?:{_QUOTE}?s(?!\w))?
        |\d+(?:[.,]\d+)?(?:e[+-]?\d+|\s*\^\s*\(?-?\d+\)?|(?<=000){_QUOTE}?s(?!\w))?)
    |(?P<word>[^\W\d_]+(?:{_QUOTE}[^\W\d_]+)*\d*)
    |(?P<sign>[/%×])
    |(?P<edge>[()\[\]{{}},;:=\n|]|\s[-–—]\s)""",
    re.X,
)
_POWER_OF_TEN = re.compile(rf"10*(?:(?:[ ,.]|{_QUOTE})000)*(?:{_QUOTE}?s)?")


@dataclass(frozen=True)
class Unit:
    """A unit as written, its dimension and its factor to the dimension's base unit."""

    name: str
    dimension: str
    factor: float

    def factor_to(self, field: Field) -> float:
        """Return what a figure in this unit is multiplied by to be in the unit of `field`."""
        return self.factor / (METRES_PER_KM if field.unit == "km" else 1.0)


@dataclass(frozen=True)
class Piece:
    """A part of a heading from start to end: kind is unit, multiplier, figure, date, word, sign or edge.

    key: the word without difference between letters of one look. dimension and factor are those of a unit or
    multiplier; bare: a multiplier in figures only ("1000"); lost: "106", ten to a power written without a sign.
    """

    kind: str
    text: str
    start: int
    end: int
    key: str = ""
    dimension: str = ""
    factor: float = 1.0
    bare: bool = False
    lost: bool = False


@dataclass(frozen=True)
class Measure:
    """A unit with its multiplier, if any, from start to end of a heading.

    unit: of dimension MULTIPLE when there is only a multiplier. multiplier: its factor, 1.0 for none. doubtful
    figures are `bare` or `lost`, as in Piece.
    """

    unit: Unit
    start: int
    end: int
    multiplier: float = 1.0
    bare: bool = False
    lost: bool = False


def unit_names() -> Iterator[tuple[tuple[str, ...], Unit]]:
    """Yield every way to write a unit or multiplier, as the look-alike keys of its words, with what it means."""
    raw = _raw()
    named = [(name, MULTIPLE, each["factor"]) for each in raw["multipliers"] for name in each["names"]]
    for dimension, content in raw["dimensions"].items():
        named += [(name, dimension, each["factor"]) for each in content["units"] for name in each["names"]]
    for name, dimension, factor in named:
        yield tuple(piece.key for piece in _pieces(normal(name))), Unit(name, dimension, factor)


@cache
def _units() -> dict[tuple[str, ...], Unit]:
    return dict(unit_names())


@cache
def _exact_units() -> dict[str, Unit]:
    """Return the units whose capitals decide: "ML" is a megalitre, "ml" is not."""
    return {
        name: Unit(name, each["dimension"], each["factor"])
        for each in _raw()["exact"]
        for name in each["names"]
    }


@cache
def _raw() -> dict:
    return json.loads((Path(__file__).parent / "units.json").read_text(encoding="utf-8"))


def normal(text: str) -> str:
    """Return a heading with powers, spaces and signs of multiplication written in one way."""
    text = re.sub(r"</?su[pb]>", "", re.sub(r"(?<=10)\s*<sup>", "^", text))
    text = re.sub(rf"(?<=10)\s*(?=[{_SUPERSCRIPTS}])", "^", text)
    text = text.translate(PLAIN_SCRIPTS).translate(_SIGNS).replace("**", "^")
    return _TIMES.sub(" × ", _LOOSE_POWER.sub(r"\1\2", text))


def split(text: str) -> list[Piece]:
    """Return the pieces of a normal heading, in order; a unit of several words is one piece."""
    pieces = _pieces(text)
    found, place = [], 0
    while place < len(pieces):
        named, count = _named(text, pieces, place)
        found += named
        place += count
    return found


def _pieces(text: str) -> list[Piece]:
    return [_piece(match) for match in _PIECE.finditer(text)]


def _piece(match: re.Match) -> Piece:
    kind, text = match.lastgroup or "", match.group()
    factor = 0.0
    if kind == "power":
        factor = 10.0 ** int(
            match["of_ten"]
            or match["in_brackets"]
            or match["after_ten"]
            or match["typed"]
            or match["after_e"]
        )
    elif kind == "lost":
        factor = 10.0 ** int(match["lost_power"])
    elif kind == "zeros" or (kind == "figure" and len(text) > 1 and _POWER_OF_TEN.fullmatch(text)):
        factor = 10.0 ** text.count("0")
    if factor:
        bare, lost = kind == "figure", kind == "lost"
        return Piece(
            "multiplier", text, match.start(), match.end(), text, MULTIPLE, factor, bare=bare, lost=lost
        )
    key = look_alike(text) if kind == "word" else text
    return Piece(kind, text, match.start(), match.end(), key)


def _named(text: str, pieces: Sequence[Piece], place: int) -> tuple[list[Piece], int]:
    """Return (the unit or multiplier that opens at `place`, or the piece itself; how many pieces that takes)."""
    first = pieces[place]
    if first.text in _exact_units():
        return [_as_unit(text, first, first, _exact_units()[first.text])], 1
    for count in range(min(_longest(), len(pieces) - place), 0, -1):
        last = pieces[place + count - 1]
        unit = _units().get(tuple(piece.key for piece in pieces[place : place + count]))
        if unit is not None:
            return [_as_unit(text, first, last, unit)], count
    return _glued(text, first) or [first], 1


@cache
def _longest() -> int:
    return max(map(len, _units()))


def _as_unit(text: str, first: Piece, last: Piece, unit: Unit) -> Piece:
    kind = "multiplier" if unit.dimension == MULTIPLE else "unit"
    written = text[first.start : last.end]
    return Piece(kind, written, first.start, last.end, first.key, unit.dimension, unit.factor)


def _glued(text: str, word: Piece) -> list[Piece] | None:
    """Return multiplier and unit of "тысм3", or None."""
    if word.kind != "word":
        return None
    for length in range(1, len(word.key)):
        multiplier, unit = _units().get((word.key[:length],)), _units().get((word.key[length:],))
        if multiplier and unit and multiplier.dimension == MULTIPLE != unit.dimension:
            middle = word.start + length
            return [
                Piece(
                    "multiplier",
                    text[word.start : middle],
                    word.start,
                    middle,
                    "",
                    MULTIPLE,
                    multiplier.factor,
                ),
                Piece("unit", text[middle : word.end], middle, word.end, "", unit.dimension, unit.factor),
            ]
    return None


def measure_at(pieces: Sequence[Piece], place: int) -> tuple[Measure, int] | None:
    """Return (the unit with its multiplier that opens at `place`, how many pieces it takes), or None.

    "тыс. м3", "m3 x 1000", "thousands of m3", "x1000", "m3".
    """
    first, signed = place, False
    if _is_times(pieces, place) and _is(pieces, place + 1, "multiplier"):
        first, signed = place + 1, True
    if _is(pieces, first, "multiplier"):
        if pieces[first].bare and not signed and pieces[first].factor < SMALLEST_BARE_MULTIPLIER:
            return None
        after = first + 1
        if _is_times(pieces, after) or (
            after < len(pieces) and pieces[after].key in BETWEEN_MULTIPLIER_AND_UNIT
        ):
            after += 1
        if _is(pieces, after, "unit"):
            return _measure(
                pieces[place : after + 1], pieces[first], pieces[after], signed
            ), after + 1 - place
        return _measure(pieces[place : first + 1], pieces[first], None, signed), first + 1 - place
    if not _is(pieces, place, "unit"):
        return None
    after = place + 1 + _is_times(pieces, place + 1)
    if _is(pieces, after, "multiplier") and (after > place + 1 or not pieces[after].bare):
        return _measure(pieces[place : after + 1], pieces[after], pieces[place], True), after + 1 - place
    return _measure(pieces[place : place + 1], None, pieces[place], False), 1


def _is(pieces: Sequence[Piece], place: int, kind: str) -> bool:
    return place < len(pieces) and pieces[place].kind == kind


def _is_times(pieces: Sequence[Piece], place: int) -> bool:
    return place < len(pieces) and pieces[place].key in ("×", "x")


def _measure(taken: Sequence[Piece], multiplier: Piece | None, unit: Piece | None, signed: bool) -> Measure:
    factor = multiplier.factor if multiplier else 1.0
    name = " ".join(piece.text for piece in taken)
    whole = Unit(name, unit.dimension if unit else MULTIPLE, factor * (unit.factor if unit else 1.0))
    bare = bool(multiplier and multiplier.bare and unit is None and not signed)
    return Measure(whole, taken[0].start, taken[-1].end, factor, bare, bool(multiplier and multiplier.lost))


def find_unit(text: str) -> Unit | None:
    """Return the unit `text` names and nothing else ("тыс. м3", "10^6 t", "млн"), or None."""
    measure, rest = opening_measure(text)
    return measure.unit if measure is not None and not rest else None


def opening_measure(text: str) -> tuple[Measure | None, list[Piece]]:
    """Return the measure with which a text opens, None for none or a bare multiplier, and what follows it."""
    pieces = [piece for piece in split(normal(text)) if piece.kind != "edge"]
    found = measure_at(pieces, 0) if pieces else None
    if found is None or found[0].bare:
        return None, pieces
    return found[0], pieces[found[1] :]


def field_dimension(field: Field) -> str | None:
    """Return the dimension of a field's unit, or None for plain figures and text."""
    return FIELD_DIMENSIONS.get(field.unit)
