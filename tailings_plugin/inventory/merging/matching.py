"""Which facilities of a new table are which of the inventory, where no id tells: by name, place and values.

A score of 0 to 1 weighs three likenesses: names (half), places (three tenths) and what is known of the facility
(two tenths); where one cannot be told the others count for it. The weights and limits are this project's own,
chosen so that a facility moved a few kilometres or renamed is found, and two ponds of one site are never taken for
each other: not calibrated, so nothing is merged without being listed.
"""

import difflib
import re
from collections import defaultdict
from collections.abc import Iterator
from dataclasses import dataclass
from functools import lru_cache
from typing import TYPE_CHECKING

import numpy as np

from ...table import objects
from ..importing.identity import KEY, is_made
from ..neighbours import great_circle_m, pairs_within
from ..wording import GENERIC_NAMES, look_alike, plain

if TYPE_CHECKING:
    from pandas import DataFrame

SURE, POSSIBLE = 0.75, 0.55
# The next best must be so much worse.
MARGIN = 0.1
WEIGHTS = {"name": 0.5, "place": 0.3, "values": 0.2}
# Nearer than the first is the same place, farther than the second tells nothing for it.
SAME_PLACE_M, FARTHEST_M = 50.0, 25_000.0
# Places so near are compared whatever their names.
NEAR_M = 2000.0
# A name of general words and a number alone ("Tailings No. 1") is common to many facilities.
COMMON_NAME, OTHER_NUMBER, NUMBER_ADDED = 0.6, 0.3, 0.8
# Without place and values, names alone prove nothing; a site under quite another name is at least asked for.
NAMES_ONLY, SAME_SITE, OTHER_NUMBERS_AT_MOST = 0.7, 0.6, 0.5
FARTHEST_VALUE = 0.2  # relative
MOST_NAMESAKES = 20  # a name of more facilities tells none of them from the others
FIGURES = ("volume_m3", "capacity_m3", "mass_t", "area_m2", "dam_height_m", "dam_length_m")
YEARS = ("start_year", "closure_year")
_LATIN = str.maketrans(
    dict(
        zip(
            "абвгдезийклмнопрстуфхцыэғқңөүұһҳҷўіә",
            "abvgdezijklmnoprstufhcyegqnouuhhjoia",
            strict=True,
        )
    )
    | {"ж": "zh", "ч": "ch", "ш": "sh", "щ": "sh", "ю": "yu", "я": "ya", "ъ": "", "ь": "", "ʼ": ""}
)
_ROMAN = {"i": "1", "ii": "2", "iii": "3", "iv": "4", "v": "5", "vi": "6", "vii": "7", "viii": "8", "ix": "9"}


@dataclass(frozen=True)
class Pair:
    """Row `new` of the table and row `old` of the inventory; metres apart (NaN where a place is unknown).

    sure: one facility; else the user has to say.
    """

    new: int
    old: int
    score: float
    metres: float
    sure: bool


def match_facilities(
    inventory: "DataFrame", table: "DataFrame", decided: frozenset[str] = frozenset()
) -> list[Pair]:
    """Return pairs of facilities, each of them in one pair at most, in the order of the table.

    inventory, table: as `facility_table` gives them, n and m rows. Facilities of one id are no pair to be found;
    of the others one of the two must have an id that an import made, as the authority's own ids tell facilities
    apart, unless they differ in their writing only ("KG-1", "kg 01"). decided: ids of the table that are left alone.
    """
    old_ids, new_ids = objects(inventory, KEY), objects(table, KEY)
    common = set(old_ids) & set(new_ids)
    old = [row for row, each in enumerate(old_ids) if each is not None and each not in common]
    new = [row for row, each in enumerate(new_ids) if each not in common and each not in decided]
    ones, others = _Facts(inventory), _Facts(table)
    rewritten = _rewritten_ids(new_ids, new, old_ids, old)
    scored = []
    for new_row, old_row in sorted({*_candidates(others, new, ones, old), *rewritten.items()}):
        one_id = rewritten.get(new_row) == old_row
        if one_id or is_made(str(new_ids[new_row])) or is_made(str(old_ids[old_row])):
            score, metres = _score(others, new_row, ones, old_row)
            if one_id:  # what stands under it may have changed altogether: then the user is asked
                score = 1.0 if score >= POSSIBLE else POSSIBLE
            if score >= POSSIBLE:
                scored.append((score, new_row, old_row, metres))
    return sorted(_best(scored), key=lambda pair: pair.new)


def _rewritten_ids(
    new_ids: np.ndarray, new: list[int], old_ids: np.ndarray, old: list[int]
) -> dict[int, int]:
    """Return rows of the table -> rows of the inventory whose ids differ by capitals, signs or letters of one look."""
    table, inventory = _by_writing(new_ids, new), _by_writing(old_ids, old)
    return {
        rows[0]: inventory[key][0]
        for key, rows in table.items()
        if len(rows) == 1 and len(inventory.get(key, ())) == 1
    }


def _by_writing(ids: np.ndarray, rows: list[int]) -> dict[tuple[str, ...], list[int]]:
    """Return the rows of each id that an authority gave, by its letters and figures alone."""
    found = defaultdict(list)
    for row in rows:
        text = re.sub(r"^(\d+)\.0+$", r"\1", str(ids[row]).strip())
        if not is_made(text):
            pieces = re.findall(r"\d+|[^\W\d_]+", look_alike(text))
            found[tuple(piece.lstrip("0") or "0" if piece.isdigit() else piece for piece in pieces)].append(
                row
            )
    return found


def _best(scored: list[tuple[float, int, int, float]]) -> Iterator[Pair]:
    """Yield each facility's best pair, the likeliest first; sure only where no other comes near it."""
    of_new, of_old = defaultdict(list), defaultdict(list)
    for each in scored:
        of_new[each[1]].append(each)
        of_old[each[2]].append(each)
    taken_new: set[int] = set()
    taken_old: set[int] = set()
    for each in sorted(scored, reverse=True):
        score, new, old, metres = each
        if new in taken_new or old in taken_old:
            continue
        rivals = (
            other[0]
            for other in (*of_new[new], *of_old[old])
            if other != each and other[1] not in taken_new and other[2] not in taken_old
        )
        sure = score >= SURE and score - max(rivals, default=0.0) >= MARGIN
        taken_new.add(new)
        taken_old.add(old)
        yield Pair(new, old, score, metres, sure)


class _Facts:
    """What is compared of the facilities of a table, column by column."""

    def __init__(self, table: "DataFrame"):
        self.names = list(zip(objects(table, "name"), objects(table, "name_local"), strict=True))
        self.countries = objects(table, "country")
        self.lon = table["lon"].to_numpy(dtype=np.float64, na_value=np.nan)
        self.lat = table["lat"].to_numpy(dtype=np.float64, na_value=np.nan)
        self.values = {name: objects(table, name) for name in (*FIGURES, *YEARS)}

    def words(self, row: int) -> Iterator["_Name"]:
        """Yield the names of a facility."""
        return (_name(str(each)) for each in self.names[row] if each is not None)


@dataclass(frozen=True)
class _Name:
    """A name taken apart: the words that tell it from others, its numbers, in Latin letters."""

    words: frozenset[str]
    numbers: frozenset[str]
    text: str


@lru_cache(maxsize=50_000)
def _name(text: str) -> _Name:
    pieces = [
        _ROMAN.get(piece, piece)
        for piece in re.findall(r"\d+|[^\W\d_]+", plain(text).translate(_LATIN).replace("ʼ", ""))
    ]
    words = [piece for piece in pieces if not piece.isdigit() and piece not in _generic()]
    numbers = frozenset(piece.lstrip("0") or "0" for piece in pieces if piece.isdigit())
    return _Name(frozenset(words), numbers, " ".join(words))


@lru_cache(maxsize=1)
def _generic() -> frozenset[str]:
    return frozenset(plain(word).translate(_LATIN) for word in GENERIC_NAMES)


def _candidates(
    table: _Facts, new: list[int], inventory: _Facts, old: list[int]
) -> Iterator[tuple[int, int]]:
    """Yield pairs of rows that share a telling name, or stand near each other."""
    by_name: dict[frozenset[str], list[int]] = {}
    for row in old:
        for name in inventory.words(row):
            by_name.setdefault(name.words, []).append(row)
    for row in new:
        for name in table.words(row):
            namesakes = by_name.get(name.words, ()) if name.words else ()
            if len(namesakes) <= MOST_NAMESAKES:
                yield from ((row, other) for other in namesakes)
    near_new, near_old = pairs_within(
        table.lon[new], table.lat[new], inventory.lon[old], inventory.lat[old], NEAR_M
    )
    yield from ((new[one], old[other]) for one, other in zip(near_new, near_old, strict=True))


def _score(table: _Facts, new: int, inventory: _Facts, old: int) -> tuple[float, float]:
    """Return (score, metres apart) of two facilities; 0 for those of two countries."""
    metres = float(great_circle_m(table.lon[new], table.lat[new], inventory.lon[old], inventory.lat[old]))
    if None not in (table.countries[new], inventory.countries[old]) and (
        table.countries[new] != inventory.countries[old]
    ):
        return 0.0, metres
    pairs = [(one, other) for one in table.words(new) for other in inventory.words(old)]
    likeness = {
        "name": max((_same_name(one, other) for one, other in pairs), default=None),
        "place": _same_place(metres),
        "values": _same_values(table.values, new, inventory.values, old),
    }
    known = {name: value for name, value in likeness.items() if value is not None}
    score = sum(WEIGHTS[name] * value for name, value in known.items())
    score /= sum(WEIGHTS[name] for name in known) or 1.0
    if set(known) <= {"name"}:
        score = min(score, NAMES_ONLY)
    if pairs and all(one.numbers and other.numbers and one.numbers != other.numbers for one, other in pairs):
        return min(score, OTHER_NUMBERS_AT_MOST), metres
    return max(score, SAME_SITE if metres <= SAME_PLACE_M else 0.0), metres


def _same_name(one: _Name, other: _Name) -> float:
    if one.numbers and other.numbers and one.numbers != other.numbers:
        return OTHER_NUMBER
    if not one.words or not other.words:
        return COMMON_NAME if one.words == other.words and one.numbers == other.numbers else OTHER_NUMBER
    same = one.words == other.words
    likeness = 1.0 if same else difflib.SequenceMatcher(None, one.text, other.text).ratio()
    return likeness if one.numbers == other.numbers else NUMBER_ADDED * likeness


def _same_place(metres: float) -> float | None:
    if not np.isfinite(metres):
        return None
    near = max(metres, SAME_PLACE_M)
    return max(0.0, 1.0 - float(np.log(near / SAME_PLACE_M) / np.log(FARTHEST_M / SAME_PLACE_M)))


def _same_values(
    table: dict[str, np.ndarray], new: int, inventory: dict[str, np.ndarray], old: int
) -> float | None:
    """Return the mean likeness of the figures both know, None when they share none."""
    found = []
    for name in (*FIGURES, *YEARS):
        one, other = table[name][new], inventory[name][old]
        if one is None or other is None:
            continue
        if name in YEARS:
            found.append(float(one == other))
        else:
            apart = abs(one - other) / max(abs(one), abs(other), 1e-9)
            found.append(max(0.0, 1.0 - apart / FARTHEST_VALUE))
    return sum(found) / len(found) if found else None
