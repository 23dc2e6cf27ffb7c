"""Headings of columns taken apart: the words that name the field, its unit, and what nobody can be sure of.

A word or figure beside a unit may scale it ("thousand", "x1000"): each is understood, known to be harmless, or
makes the unit doubtful.
"""

import re
from collections.abc import Iterator, Sequence
from dataclasses import dataclass
from functools import cache

from ..import_columns import import_columns
from ..schema import inventory_fields
from ..values.units import MULTIPLE, Measure, Piece, Unit, measure_at, normal, opening_measure, split
from ..wording import BESIDE_UNITS, FILLERS, HARMLESS_PHRASES, SCALING, YEAR_WORDS, look_alike, plain

# One or two letters inside a heading may be an abbreviation; a unit they are at its end or set apart.
SHORTEST_INNER_UNIT = 2
# A short word just before a unit in brackets may be a multiplier of some language.
LONGEST_STRANGE_ABBREVIATION = 5
YEARS = range(1800, 2200)
# "m3 в год" is a rate, "на конец года" a date; "(в баррелях)" stands for a unit, "(по руслу)" does not.
# "th" alone may be Cyrillic tonnes, "тн", typed in capitals.
UNSURE = ("th", "k")
WHOLE = frozenset(
    ("total", "overall", "всего", "итого", "общая", "общий", "общее", "jami", "жами", "барлығы", "бардыгы")
)
PER = frozenset(("в", "за", "per", "each"))
IN = frozenset(("в", "in"))
# Before the unit of a whole table: "объёмы в тыс. м3", "ед. изм. тыс. м3".
STATING = IN | frozenset(("ед", "изм", "измерения", "unit", "units", "uom", "en", "em", "менен"))
# Dimensions whose figures registers give in several units, so that a missing unit may be another one.
SCALED = ("volume", "mass", "area")
_FOOTNOTE = re.compile(r"\s\d{1,2}\)\s*$")

Item = Measure | Piece


@dataclass(frozen=True)
class Heading:
    """words: what is left for the name of the field; unit: None when none is named.

    doubt: the words and figures beside the unit that are not understood, "" for none. amounts: units after a
    figure, as (text, dimension): "10 km" is no unit of people, but makes a distance doubtful. lost: "106" when
    that was read as a power of ten.
    """

    words: str
    unit: Unit | None = None
    doubt: str = ""
    amounts: tuple[tuple[str, str], ...] = ()
    lost: str = ""


@dataclass(frozen=True)
class StatedUnit:
    """A unit in the title of a table; sure: the words about it say that the table is in it."""

    unit: Unit
    text: str
    sure: bool


@dataclass
class _Segment:
    """What stands between two commas or brackets; `name` if the field's name stands there."""

    items: list[Item]
    name: bool = False
    # Places among the items of units that are believed.
    believed: tuple[int, ...] = ()

    def measures(self) -> list[Measure]:
        """Return the units that are believed."""
        believed = (self.items[place] for place in self.believed)
        return [each for each in believed if isinstance(each, Measure)]


def read_heading(header: str) -> Heading:
    """Return what a heading such as "Объем хвостов на 01.01.2020, тыс. м3" is made of."""
    footnoted = header.count("(") < header.count(")")
    text = normal(_FOOTNOTE.sub("", header) if footnoted else header)
    segments = _segments(split(text))
    amounts: list[tuple[str, str]] = []
    for place, segment in enumerate(segments):
        segment.name = place == 0 and not all(_is_harmless(item) for item in segment.items)
        segment.believed = tuple(_believed(segment, amounts))
    _leave_names_alone(segments)
    measures = [measure for segment in segments for measure in segment.measures()]
    unit, taken, unclear = _choose(measures)
    strange: list[Item] = [*unclear, *_left_over(segments, bool(taken))]
    return Heading(
        _words(text, taken),
        unit,
        ", ".join(dict.fromkeys(_written(text, item) for item in strange)),
        tuple(amounts),
        next((measure.unit.name for measure in taken if measure.lost), ""),
    )


def stated_units(title: str) -> Iterator[StatedUnit]:
    """Yield the units of volume, mass and area that a title states: "volumes in million m3", "Реестр, тыс. м3".

    Those after a figure ("более 5 млн м3") are amounts and none of the table's.
    """
    for segment in _segments(split(normal(title))):
        items = segment.items
        for place, item in enumerate(items):
            if not isinstance(item, Measure) or item.unit.dimension not in SCALED:
                continue
            before = items[place - 1] if place else None
            if isinstance(before, Piece) and before.kind in ("figure", "multiplier"):
                continue
            opens = all(_is_harmless(each) for each in items[:place])
            closes = all(_is_harmless(each) for each in items[place + 1 : place + 2])
            sure = (opens or _says(items[place - 1], STATING)) and closes and not item.lost
            if sure or len(item.unit.name) > SHORTEST_INNER_UNIT:
                yield StatedUnit(item.unit, title, sure)


def unit_or_rate(text: str) -> Unit | None:
    """Return the unit of "тыс. м3", or of "тыс. м3/год", which is none but stands where units do; else None."""
    measure, rest = opening_measure(text)
    per_time = all(
        piece.key == "/" or piece.dimension == "time" or _says(piece, YEAR_WORDS | PER) for piece in rest
    )
    return measure.unit if measure is not None and per_time else None


def _segments(pieces: Sequence[Piece]) -> list[_Segment]:
    groups: list[list[Piece]] = [[]]
    for piece in pieces:
        if piece.kind == "edge":
            groups.append([])
        else:
            groups[-1].append(piece)
    return [_Segment(list(_items(group))) for group in groups if group]


def _items(pieces: Sequence[Piece]) -> Iterator[Item]:
    """Join units with their multipliers, and years and set phrases to one harmless piece each."""
    place = 0
    while place < len(pieces):
        harmless = _harmless_phrase(pieces, place)
        if harmless:
            first, last = pieces[place], pieces[place + harmless - 1]
            yield Piece("date", first.text, first.start, last.end)
            place += harmless
            continue
        found = measure_at(pieces, place)
        yield found[0] if found else pieces[place]
        place += found[1] if found else 1


def _harmless_phrase(pieces: Sequence[Piece], place: int) -> int:
    """Return how many pieces a date ("2020 г.", "01.01.2020г.") or a set phrase ("в т.ч.") takes, 0 for none."""
    year = pieces[place].text.isdigit() and int(pieces[place].text) in YEARS
    if year or pieces[place].kind == "date":
        after = place + 1
        return 1 + (after < len(pieces) and pieces[after].key in _keys(YEAR_WORDS))
    keys = tuple(piece.key for piece in pieces[place : place + 2])
    return 2 * (keys in {tuple(map(look_alike, phrase.split())) for phrase in HARMLESS_PHRASES})


@cache
def _keys(words: frozenset[str]) -> frozenset[str]:
    return frozenset(map(look_alike, words))


@cache
def _known_words() -> frozenset[str]:
    """Return the words that scale nothing: those of the fields' own names, and others found beside units."""
    texts = [text for field in inventory_fields() for text in (*field.synonyms, *field.label.versions)]
    texts += [text for each in import_columns().values() for text in each.synonyms]
    words = frozenset(
        word for text in texts for word in look_alike(text).split() if len(word) > SHORTEST_INNER_UNIT
    )
    return words - _keys(YEAR_WORDS) - _keys(SCALING) | _keys(BESIDE_UNITS) | _keys(FILLERS)


def _is_harmless(item: Item) -> bool:
    """Return whether an item is a unit, a date, or a word that joins them."""
    return isinstance(item, Measure) or item.kind == "date" or _says(item, FILLERS)


def _says(item: Item, words: frozenset[str]) -> bool:
    """Return whether an item is one of the words."""
    return isinstance(item, Piece) and item.key in _keys(words)


def _is_known(item: Item) -> bool:
    return isinstance(item, Piece) and (
        item.kind == "date" or (item.kind == "word" and item.key in _known_words())
    )


def _believed(segment: _Segment, amounts: list[tuple[str, str]]) -> Iterator[int]:
    """Yield the places of units; those after a figure are listed among the amounts instead."""
    items = segment.items
    for place, item in enumerate(items):
        if not isinstance(item, Measure):
            continue
        before = items[place - 1] if place else None
        if isinstance(before, Piece) and before.kind in ("figure", "multiplier"):
            amounts.append((f"{before.text} {item.unit.name}", item.unit.dimension))
            continue
        scaled = item.multiplier != 1.0 and not item.bare
        inner = scaled or len(item.unit.name) > SHORTEST_INNER_UNIT or item.unit.name[-1].isdigit()
        opens = all(_is_harmless(each) for each in items[:place])
        inner = inner or _says_in_what(items, place)
        if (opens and not segment.name) or ((inner or place == len(items) - 1) and (place or scaled)):
            yield place


def _says_in_what(items: Sequence[Item], place: int) -> bool:
    """Return whether the words about a short unit say that it is one: "in t total", "Height m на 01.01.2020"."""
    after = items[place + 1 :]
    dated = any(isinstance(each, Piece) and each.kind == "date" for each in after)
    closes = all(_is_harmless(each) or _says(each, WHOLE) for each in after) and (dated or not after)
    return closes or (place > 0 and _says(items[place - 1], IN)) or all(_says(each, WHOLE) for each in after)


def _leave_names_alone(segments: Sequence[_Segment]) -> None:
    """Where a unit stands apart, "тонн" in "Количество тонн, тыс. т" belongs to the name."""
    apart = any(
        measure.unit.dimension != MULTIPLE
        for each in segments
        if not each.name
        for measure in each.measures()
    )
    for segment in segments:
        if segment.name and apart:
            segment.believed = tuple(
                place
                for place, measure in zip(segment.believed, segment.measures(), strict=True)
                if measure.multiplier != 1.0
            )


def _choose(measures: Sequence[Measure]) -> tuple[Unit | None, list[Measure], list[Measure]]:
    """Return (the unit meant, the measures it is taken from, those that contradict it)."""
    units = [each for each in measures if each.unit.dimension != MULTIPLE]
    multipliers = [each for each in measures if each.unit.dimension == MULTIPLE]
    if not units:
        sure = [
            each for each in multipliers if not (each.bare or each.lost or each.unit.name.lower() in UNSURE)
        ]
        several = len({each.multiplier for each in sure}) > 1
        unclear = [each for each in multipliers if several or each not in sure]
        return (sure[-1].unit if sure else None), sure, unclear
    chosen = units[-1]
    unclear = [each for each in units if not _is_same(each.unit, chosen.unit)]
    factors = {each.multiplier for each in multipliers}
    unclear += [each for each in multipliers if each.lost]
    if len(factors) > 1 or (factors and chosen.multiplier not in (1.0, *factors)):
        unclear += [each for each in multipliers if each not in unclear]
    if not multipliers or unclear or chosen.multiplier != 1.0:
        return chosen.unit, [*units, *multipliers], unclear
    (factor,) = factors
    name = f"{multipliers[0].unit.name} {chosen.unit.name}"
    unit = Unit(name, chosen.unit.dimension, factor * chosen.unit.factor)
    return unit, [*units, *multipliers], unclear


def _is_same(one: Unit, other: Unit) -> bool:
    return (one.dimension, one.factor) == (other.dimension, other.factor)


def _left_over(segments: Sequence[_Segment], unit_named: bool) -> Iterator[Item]:
    """Yield what stands beside units, or in their place, and is not understood."""
    for number, segment in enumerate(segments):
        items, believed = segment.items, segment.believed
        yield from (item for item in items if _says(item, SCALING))
        yield from _rate(items)
        if believed and not segment.name:
            yield from (
                item for place, item in enumerate(items) if place not in believed and not _is_known(item)
            )
        elif believed:
            for place in believed:
                yield from (
                    item for item in _neighbours(items, place) if not _may_stand_beside(item, believed, items)
                )
            yield from (item for item in items[believed[-1] + 1 :] if _may_be_a_unit(item))
        elif segment.name:
            last, following = items[-1], segments[number + 1 : number + 2]
            scales = following and following[0].believed and _is_strange(last, items[-2:-1])
            if scales or (not unit_named and len(items) > 1 and _may_be_a_unit(last)):
                yield last
        else:
            yield from _in_place_of_a_unit(segment, unit_named)


def _rate(items: Sequence[Item]) -> Iterator[Item]:
    """Yield "/" and "год" of "(всего)/год": wherever it stands, it makes a rate of the quantity."""
    for place, item in enumerate(items[:-1]):
        if isinstance(item, Piece) and item.key == "/" and _says(items[place + 1], YEAR_WORDS):
            yield from (item, items[place + 1])


def _neighbours(items: Sequence[Item], place: int) -> Iterator[Item]:
    """Yield the items on both sides, over words that only join."""
    for step in (-1, 1):
        other = place + step
        while 0 <= other < len(items) and _says(items[other], FILLERS):
            other += step
        if 0 <= other < len(items):
            yield items[other]


def _may_stand_beside(item: Item, believed: Sequence[int], items: Sequence[Item]) -> bool:
    return _is_known(item) or any(items[place] is item for place in believed)


def _is_strange(item: Item, before: Sequence[Item]) -> bool:
    """Return whether the last item of a name may scale the unit that follows: "ҳз.", "1000", "в год"."""
    if isinstance(item, Measure):
        return item.bare or item.lost
    if _says(item, YEAR_WORDS):
        return any(_says(each, PER) for each in before)
    return item.kind == "word" and not _is_known(item) and len(item.key) <= LONGEST_STRANGE_ABBREVIATION


def _may_be_a_unit(item: Item) -> bool:
    """Return whether the last word of a heading without unit may be one: "Volume Gm3", "Mass koz"."""
    return (
        isinstance(item, Piece)
        and item.kind == "word"
        and not _is_known(item)
        and item.key.rstrip("0123456789") not in _known_words()
        and re.fullmatch(rf"[^\W\d]{{2,{LONGEST_STRANGE_ABBREVIATION}}}|[^\W\d]{{1,4}}[23]", item.key)
        is not None
    )


def _in_place_of_a_unit(segment: _Segment, unit_named: bool) -> Iterator[Item]:
    """Yield the only word of a segment when it is unknown: "Volume (barrels)", "Объём, ҳз., м3"."""
    items = [item for item in segment.items if not _says(item, WHOLE)]
    dates = [place for place, item in enumerate(items) if isinstance(item, Piece) and item.kind == "date"]
    items = [
        item
        for place, item in enumerate(items)
        if place not in dates and not (place + 1 in dates and _says(item, FILLERS))
    ]
    real = [item for item in items if not _says(item, FILLERS)]
    prose = any(_says(item, FILLERS) and not _says(item, IN) for item in items)
    if prose or len(real) != 1:
        return
    (only,) = real
    if isinstance(only, Measure) or _is_known(only):
        return
    if only.kind == "multiplier" or (
        only.kind == "word" and (not unit_named or len(only.key) <= LONGEST_STRANGE_ABBREVIATION)
    ):
        yield only


def _written(text: str, item: Item) -> str:
    return text[item.start : item.end].strip()


def _words(text: str, taken: Sequence[Measure]) -> str:
    """Return the heading without the units taken; all of its words when there is nothing else."""
    left = text
    for measure in sorted(taken, key=lambda each: -each.start):
        before = re.sub(r"(?:^|(?<=\s))(?:в|in)\s*$", "", left[: measure.start])
        left = f"{before} {left[measure.end :]}"
    unscaled = " ".join(measure.unit.name for measure in taken if measure.multiplier == 1.0)
    return plain(left) or plain(unscaled)
