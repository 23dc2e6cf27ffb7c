"""Recognising columns: which header means which field, in which unit, and how sure that is."""

import difflib
import re
from collections.abc import Sequence
from dataclasses import dataclass, replace
from functools import cache, lru_cache
from typing import NamedTuple

from ...errors import DataProblem
from ..files.reading import Cell
from ..import_columns import import_columns
from ..schema import inventory_fields, load_schema
from ..values.units import ELEVATION, MULTIPLE, Unit, field_dimension
from ..wording import CONTENTS, DESIGN, LAID_IN, OTHER_QUANTITY, RATE_PHRASES, WHOLE, look_alike, plain
from .headings import Heading, read_heading
from .likeness import Vocabulary
from .mapping import Mapping

# How sure a match is (0..1): the field's own name, a known synonym, its words in another
# order, a header holding the synonym, a likeness.
SURE = 1.0
SYNONYM = 0.95
OTHER_ORDER = 0.9
CONTAINED = 0.75
LIKENESS_NEEDED = 0.86
WORTH_BELIEVING = 0.6
SHORTEST_INSIDE = 3  # letters
# What turns a word into its opposite: "decommissioned" is nearly "commissioned".
NEGATING = ("de", "un", "in", "non", "non ", "he", "he ")
_LOST_BY_WRONG_UNIT = 0.4
GIS_COLUMN = "gis_column"
UNIT_COLUMN = "unit_column"
# Zones, systems and hemispheres are of many things: one word of a heading is not enough.
_WHOLE = (
    "row_number",
    GIS_COLUMN,
    UNIT_COLUMN,
    "zone",
    "datum",
    "latitude_hemisphere",
    "longitude_hemisphere",
)
# "проектный/фактический": two quantities in one column.
_BOTH = re.compile(r" [^\W\d]+ ?/ ?[^\W\d]+ ")
# "Stored volume, m³ [volume_m3]": the name of the field itself, as data requests write it.
_CODED = re.compile(r"\[\s*([a-z][a-z0-9_]*)\s*\]\s*$")
# What a data request has of a facility besides the fields it asks for.
_OF_REQUESTS = ("facility_id", "name", "data_source", "data_date")
# "за 2020 год", "during 2020": what came in a year, not what is there.
_PERIOD = re.compile(r" (?:зa|during) \d{4} ")
# A column of tonnes under a header about volume holds the mass, and so on.
_BY_DIMENSION = {
    ("volume_m3", "mass"): "mass_t",
    ("fill_percent", "volume"): "volume_m3",
    ("fill_percent", "mass"): "mass_t",
    ("mass_t", "volume"): "volume_m3",
    ("pga_g", "intensity"): "seismic_points",
    ("dam_height_m", ELEVATION): "elevation_m",
}


@dataclass(frozen=True)
class Match:
    """Column `index` with `header` means `target` (a field or import column) in `unit`.

    confidence: 0..1. doubt: what stands beside the unit and is not understood, so that no value of the column
    can be taken; lost: "106" if that was read as a power of ten; other: the word that makes another quantity of it
    ("годовой"), or may do so ("полный"). chosen: named in the user's mapping; from_title: the unit is the title's.
    rivals: other columns that claim the same target. left: no value of the column was taken, and naming it once more
    would not do.
    """

    index: int
    header: str
    target: str
    unit: Unit | None
    confidence: float
    doubt: str = ""
    lost: str = ""
    other: str = ""
    chosen: bool = False
    from_title: bool = False
    rivals: tuple["Match", ...] = ()
    left: bool = False

    def is_open(self) -> bool:
        """Return whether its heading leaves open what the figures count."""
        return bool(self.doubt or self.other)


class Recognised(NamedTuple):
    """What a heading means; as in Match."""

    target: str
    unit: Unit | None
    confidence: float
    doubt: str = ""
    lost: str = ""
    other: str = ""


@cache
def _names() -> dict[str, tuple[str, float]]:
    """Return look-alike header -> (target, confidence): own names first, then synonyms in order."""
    names: dict[str, tuple[str, float]] = {}
    for field in inventory_fields():
        names[look_alike(field.name)] = (field.name, SURE)
        names.setdefault(look_alike(read_heading(field.name).words), (field.name, SURE))
    for field in inventory_fields():
        for text in (*field.label.versions, *field.synonyms):
            names.setdefault(look_alike(text), (field.name, SYNONYM))
    for column in import_columns().values():
        for text in (*column.label.versions, *column.synonyms):
            names.setdefault(look_alike(text), (column.name, SYNONYM))
    return names


@cache
def _vocabulary() -> Vocabulary:
    return Vocabulary(_names())


@cache
def _ranks() -> dict[str, int]:
    """Return the place of each known header among all."""
    return {name: place for place, name in enumerate(_names())}


@cache
def _word_sets() -> dict[frozenset[str], str]:
    """Return the words of each known header, in any order -> target."""
    return {frozenset(name.split()): target for name, (target, _) in reversed(_names().items())}


def coded_field(header: str) -> str | None:
    """Return the field whose name a header ends with in brackets, as data requests write it, None for none.

    >>> coded_field("Объём хвостов, м³ [volume_m3]")
    'volume_m3'
    >>> coded_field("Stored waste [thousand m3]") is None
    True
    """
    found = _CODED.search(header)
    return found[1] if found and found[1] in load_schema() else None


def answered_fields(header: Sequence[str]) -> tuple[str, ...] | None:
    """Return the fields that a returned data request asks for, None for the headings of any other table."""
    coded = [name for text in header if text and (name := coded_field(text))]
    return tuple(name for name in coded if name not in _OF_REQUESTS) if _OF_REQUESTS[0] in coded else None


@lru_cache(maxsize=4096)
def recognise(header: str) -> Recognised | None:
    """Return what a header means, or None when nothing resembles it."""
    coded = coded_field(header)
    if coded is not None:
        return _agree(coded, read_heading(header[: header.rindex("[")]), SURE)
    whole = look_alike(header)
    if not whole or not re.search(r"[^\W\d]|№", header):
        return Recognised("row_number", None, SYNONYM) if header.strip() in ("№", "#") else None
    if _is_of_gis(whole):
        return Recognised(GIS_COLUMN, None, SYNONYM)
    heading = read_heading(header)
    words = look_alike(heading.words)
    left = ""
    if whole in _names():
        target, confidence = _names()[whole]
        heading = replace(heading, doubt="", amounts=())  # every word of it is known
    elif words in _names():
        target, confidence = _names()[words]
        confidence = min(confidence, SYNONYM)
    elif frozenset(words.split()) in _word_sets():
        target, confidence = _word_sets()[frozenset(words.split())], OTHER_ORDER
    else:
        found = _by_content(words, heading.unit) or _by_likeness(words)
        if found is None:
            return None
        target, confidence, left = found
        if target == "volume_m3" and any(_opens(word, DESIGN) for word in left.split()):
            target = "capacity_m3"
    agreed = _agree(target, heading, confidence)
    other = other_quantity(left, words, agreed.target) or whole_volume(left, words, agreed.target)
    before = words[: max(words.find(other), 0)].count(" ")
    as_written = heading.words.split()[before : before + len(other.split())]
    return agreed._replace(other=" ".join(as_written))


def other_quantity(words: str, heading: str, target: str) -> str:
    """Return the word or phrase that makes another quantity of a volume, mass, area, length, count or year, or "".

    words: of a heading, without those that name the quantity: "годового размещения", "remaining"; heading: all.
    """
    dimension = _dimension(target)
    if not words or (dimension not in OTHER_QUANTITY and target not in OTHER_QUANTITY):
        return ""
    if dimension not in OTHER_QUANTITY:
        return next((word for word in words.split() if _opens(word, OTHER_QUANTITY[target])), "")
    padded = f" {words} "
    both = _BOTH.search(padded)
    if both and both.group().strip() not in ("и/или", "and/or"):
        return both.group().strip()
    phrases = _folded(RATE_PHRASES)
    period = _PERIOD.search(padded)
    named = next(
        (each for each in phrases if f" {each} " in padded), period.group().strip() if period else ""
    )
    if named:
        return named
    stems = OTHER_QUANTITY["any"] + OTHER_QUANTITY.get(target, ())
    if dimension != "volume" or not any(_opens(word, CONTENTS) for word in heading.split()):
        stems += OTHER_QUANTITY[dimension]
    return next((word for word in words.split() if _opens(word, stems)), "")


def whole_volume(words: str, heading: str, target: str) -> str:
    """Return the word that leaves open whether a volume is the one stored or the one that there is room for, or "".

    "Полный объём" of a basin is the one up to its normal level (ГОСТ 19185-73 defines it so of reservoirs), and
    some registers mean by it all that is stored. words and heading: as in `other_quantity`.
    """
    if target != "volume_m3" or any(_opens(word, LAID_IN) for word in heading.split()):
        return ""
    return next((word for word in words.split() if _opens(word, WHOLE)), "")


def _opens(word: str, stems: tuple[str, ...]) -> bool:
    """Return whether a word begins as one of the stems; one with a full stop is the whole word."""
    return any(
        word == folded if stem.endswith(".") else word.startswith(folded)
        for stem, folded in zip(stems, _folded(stems), strict=True)
    )


@cache
def _folded(texts: tuple[str, ...]) -> tuple[str, ...]:
    return tuple(map(look_alike, texts))


def _is_of_gis(words: str) -> bool:
    """Return whether a GIS program made the column: "Shape_Area", or "OBJECTID_1" of a join."""
    known = _names().get(re.sub(r"(?: \d+)+$", "", words))
    return known is not None and known[0] == GIS_COLUMN


def _agree(target: str, heading: Heading, confidence: float) -> Recognised:
    """Weigh the unit against the field: tonnes under "volume" mean the mass; others lose confidence.

    A unit with something beside it that is not understood is no unit.
    """
    unit = heading.unit
    if unit is not None:
        target = _BY_DIMENSION.get((target, unit.dimension), target)
        if unit.dimension == ELEVATION and target == "elevation_m":
            unit = replace(unit, dimension="length")
    field = load_schema().get(target)
    if field is None:
        return Recognised(target, unit, confidence)
    dimension = field_dimension(field)
    if dimension is None:
        return Recognised(target, None, confidence)
    capacity_in_mass = unit is not None and target == "capacity_m3" and unit.dimension == "mass"
    if unit is not None and unit.dimension not in (dimension, MULTIPLE) and not capacity_in_mass:
        if heading.doubt:  # "t/d": two units, of which the last is none of the field's
            return Recognised(target, None, confidence, heading.doubt)
        return Recognised(target, None, confidence - _LOST_BY_WRONG_UNIT)
    doubts = [text for text, of in heading.amounts if of in (dimension, MULTIPLE)]
    doubt = ", ".join(filter(None, [heading.doubt, *doubts]))
    if doubt:
        return Recognised(target, None, confidence, doubt)
    if unit is not None and unit.dimension == MULTIPLE:
        unit = replace(unit, dimension=dimension)
    return Recognised(target, unit, confidence, "", heading.lost)


def _by_content(words: str, unit: Unit | None) -> tuple[str, float, str] | None:
    """Return the target whose longest synonym stands in the header as whole words, how sure that is, and the rest.

    One that has a dimension as the unit has goes first: "Объем по состоянию на 2020 г., м3" is no date. A lone
    "date" beside other words may be of a birth or a licence.
    """
    padded = f" {words} "
    inside = [
        name
        for name in _known_inside(words.split())
        if len(name) >= SHORTEST_INSIDE and (" " in name or _names()[name][0] not in _WHOLE)
    ]
    inside = [name for name in inside if not _is_date(_names()[name][0]) or (unit is None and " " in name)]
    if not inside:
        return None
    fitting = [name for name in inside if unit and unit.dimension == _dimension(_names()[name][0])]
    name = max(fitting or inside, key=len)
    share = len(name) / len(words)
    rest = padded.replace(f" {name} ", "  ", 1).strip()
    return _names()[name][0], CONTAINED * (0.8 + 0.2 * share), rest


def _known_inside(words: Sequence[str]) -> list[str]:
    """Return the known headers that are some of the words one after another, in the order of all."""
    ends = range(1, len(words) + 1)
    runs = {" ".join(words[start:end]) for end in ends for start in range(max(0, end - _most_words()), end)}
    return sorted(runs & _names().keys(), key=_ranks().__getitem__)


@cache
def _most_words() -> int:
    return max(name.count(" ") + 1 for name in _names())


def _is_date(target: str) -> bool:
    field = load_schema().get(target)
    return field is not None and field.type == "date"


def _dimension(target: str) -> str | None:
    field = load_schema().get(target)
    return field_dimension(field) if field is not None else None


def _by_likeness(words: str) -> tuple[str, float, str] | None:
    if len(words) < 5:
        return None
    close = _vocabulary().nearest(words, LIKENESS_NEEDED)
    if (
        close is None
        or words in (prefix + close for prefix in NEGATING)
        or close in (prefix + words for prefix in NEGATING)
    ):
        return None
    return _names()[close][0], 0.8 * difflib.SequenceMatcher(None, words, close).ratio(), words


def count_headers(cells: Sequence[Cell]) -> int:
    """Return how many different fields a row of cells names; one named by its own name in brackets counts twice."""
    found = {
        match.target
        for cell in cells
        if isinstance(cell, str)
        and len(cell) < 120
        and (match := recognise(cell))
        and match.confidence >= WORTH_BELIEVING
    }
    coded = {coded_field(cell) for cell in cells if isinstance(cell, str)} - {None}
    return len(found) + len(coded)


def match_columns(
    header: Sequence[str], mappings: Sequence[Mapping], name: str, known: Sequence[Mapping] = ()
) -> list[Match]:
    """Return which column means what: the user's mapping first, then the surest guess for each field.

    known: what a preset says of the columns, before any guess.

    DataProblem when the mapping names a header the table does not have.
    """
    matches = [_chosen_match(header, mapping, name) for mapping in mappings]
    matches += [replace(_chosen_match(header, mapping, name), chosen=False) for mapping in known]
    taken_columns = {match.index for match in matches}
    taken_targets = {match.target for match in matches}
    guesses = []
    for index, text in enumerate(header):
        found = recognise(text) if text and index not in taken_columns else None
        if found is not None and found.confidence >= WORTH_BELIEVING:
            guesses.append(Match(index, text, *found))
    for guess in sorted(
        guesses, key=lambda match: (match.is_open(), -match.confidence, match.unit is None, match.index)
    ):
        repeatable = guess.target == UNIT_COLUMN or (
            guess.target in import_columns() and import_columns()[guess.target].use in ("remark", "ignore")
        )
        if guess.target in taken_targets and not repeatable:
            _name_rival(matches, guess)
            continue
        taken_targets.add(guess.target)
        matches.append(guess)
    return sorted(matches, key=lambda match: match.index)


def _name_rival(matches: list[Match], rival: Match) -> None:
    """Note with a guess that another column claims the same quantity; what the user chose has no rival."""
    place = next(place for place, match in enumerate(matches) if match.target == rival.target)
    first = matches[place]
    if _dimension(rival.target) is not None and not (first.chosen or first.is_open() or rival.is_open()):
        matches[place] = replace(first, rivals=(*first.rivals, rival))


def _chosen_match(header: Sequence[str], mapping: Mapping, name: str) -> Match:
    index = next((i for i, text in enumerate(header) if text.strip() == mapping.header.strip()), None)
    if index is None:
        index = next((i for i, text in enumerate(header) if plain(text) == plain(mapping.header)), None)
    if index is None:
        raise DataProblem(
            '{name}: MAPPING names the column "{column}", which the table does not have. '
            "Its columns are: {columns}.",
            name=name,
            column=mapping.header,
            columns=", ".join(text for text in header if text),
        )
    if mapping.unit is not None:
        return Match(index, header[index], mapping.target, mapping.unit, SURE, chosen=True)
    found = _agree(mapping.target, read_heading(header[index]), SURE)
    return Match(index, header[index], mapping.target, found.unit, SURE, found.doubt, found.lost, chosen=True)
