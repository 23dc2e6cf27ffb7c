"""Site factors put into the inventory: what the authority knows stays, and what was computed says so.

A value that was computed leaves a note in data_source, behind what stands there: its field, the value, the day and the
layer. While field and note agree the value is a computed one; once somebody has changed it, it is the authority's.
"""

import re
from collections.abc import Container, Mapping, Sequence
from dataclasses import dataclass, field
from typing import TYPE_CHECKING, Any

import numpy as np

from ...table import make_table, objects
from ..schema import LOWER, UPPER, load_schema

if TYPE_CHECKING:
    from pandas import DataFrame

SOURCES = "data_source"
# The fields that layers can fill, with their kinds.
FACTORS = {
    "country": "text",
    "region": "text",
    "pga_g": "real",
    "flood_zone": "text",
    "landslide_exposed": "boolean",
    "elevation_m": "real",
    "slope_deg": "real",
    "river_distance_km": "real",
    "nearest_settlement": "text",
    "nearest_settlement_km": "real",
}
BOUNDED = ("pga_g",)
# What became of a value.
FILLED, KEPT, DOUBTFUL = "filled", "kept", "doubtful"
# Why one is doubtful, beside what the layers bring.
BEYOND_BOUNDS, IMPOSSIBLE, NO_ROOM = "beyond_bounds", "impossible", "no_room"
OUTCOMES = (
    ("facility_id", "text"),
    ("field", "text"),
    ("outcome", "text"),
    ("value", "text"),
    ("known", "text"),
    ("source", "text"),
    ("computed_on", "date"),
    ("computed", "boolean"),
    ("reason", "text"),
)
_NOTE = re.compile(r"(?:; )?(\w+)=([^\[\]]*) \[computed (\d{4}-\d\d-\d\d): ([^\[\]]*)\]")
_LONGEST_SOURCE = 120


@dataclass(frozen=True)
class Factor:
    """What a layer tells of n facilities: values (n,), None for unknown, and by row why a value is doubtful.

    low, high (n,): what a doubtful value lies between, NaN where nothing is known; None for fields without bounds.
    """

    name: str
    values: Sequence[Any]
    source: str
    doubts: Mapping[int, str] = field(default_factory=dict)
    low: np.ndarray | None = None
    high: np.ndarray | None = None


@dataclass(frozen=True)
class Outcome:
    """What became of the value of a facility (row) and a field: `value` is the layer's, `known` what stood there."""

    row: int
    name: str
    outcome: str
    value: str | None
    known: str | None
    source: str
    reason: str = ""


@dataclass(frozen=True)
class Note:
    """What data_source says of a computed value."""

    value: str
    day: str
    source: str


def notes(data_source: str | None) -> dict[str, Note]:
    """Return by field what data_source says was computed.

    >>> notes("Cadastre 2019; pga_g=0.21 [computed 2026-11-29: gem.tif, g]")
    {'pga_g': Note(value='0.21', day='2026-11-29', source='gem.tif, g')}
    """
    return {found[1]: Note(*found.groups()[1:]) for found in _NOTE.finditer(data_source or "")}


def without_notes(data_source: str | None, names: Container[str] = FACTORS) -> str | None:
    """Return data_source without what it says of computed values of some fields; None where nothing is left.

    >>> without_notes("Cadastre 2019; pga_g=0.21 [computed 2026-11-29: gem.tif, g]")
    'Cadastre 2019'
    """
    kept = _NOTE.sub(lambda found: "" if found[1] in names else found[0], data_source or "")
    return kept.removeprefix("; ") or None


def with_notes_of(data_source: str | None, other: str | None, names: Container[str] = FACTORS) -> str | None:
    """Return data_source with the notes of some fields as another one has them, as far as there is room."""
    said = without_notes(data_source, names) or ""
    for found in _NOTE.finditer(other or ""):
        longer = f"{said}; {found[0].removeprefix('; ')}".removeprefix("; ")
        if found[1] in names and len(longer) <= load_schema()[SOURCES].max_length:
            said = longer
    return said or None


def computed_values(table: "DataFrame") -> dict[str, np.ndarray]:
    """Return by field which values (n,) of an inventory, or their bounds, are computed ones by its data_source."""
    found = [notes(text) for text in objects(table, SOURCES)] if SOURCES in table else []
    masks = {}
    for name in sorted({name for each in found for name in each if name in FACTORS and name in table}):
        bounds = [bound if bound in table else name for bound in _bounds_of(name)] or [name, name]
        rows = zip(found, *(objects(table, each) for each in (name, *bounds)), strict=True)
        masks[name] = np.array([_is_computed(said.get(name), *values) for said, *values in rows], dtype=bool)
    return masks


def _is_computed(note: Note | None, value: Any, low: Any, high: Any) -> bool:
    if note is None:
        return False
    if value is not None:
        return note.value == text_of(value)
    return None not in (low, high) and note.value == _range_text(low, high)


def written_fields(factors: Sequence[Factor]) -> list[tuple[str, str]]:
    """Return the fields, with their kinds, that are written for factors."""
    found = []
    for factor in factors:
        kind = FACTORS[factor.name]
        found.append((factor.name, kind))
        if factor.name in BOUNDED:
            found += [(factor.name + LOWER, kind), (factor.name + UPPER, kind)]
    return [*found, (SOURCES, "text")]


def read_fields(factors: Sequence[Factor]) -> list[tuple[str, str]]:
    """Return the fields, with their kinds, that `with_factors` looks at: the written ones and all bounds."""
    found = dict(written_fields(factors))
    for factor in factors:
        found |= dict.fromkeys(_bounds_of(factor.name), FACTORS[factor.name])
    return list(found.items())


def with_factors(
    table: "DataFrame", factors: Sequence[Factor], keep_known: bool, day: str
) -> tuple["DataFrame", list[Outcome]]:
    """Return the `written_fields` of an inventory (n rows) with factors put in, and what became of every value.

    With `keep_known` a value stays that the authority gave; one that was computed before (`notes`) is renewed. A value
    outside the authority's bounds or a hard limit of its field is not put in, and a doubtful one neither: of one that
    varies its bounds are, where nothing is known. A field that the table does not have is unknown. day: ISO date.
    """
    names = [name for name, _ in read_fields(factors)]
    rows = range(len(table))
    columns = {name: list(objects(table, name)) if name in table else [None for _ in rows] for name in names}
    outcomes = []
    longest = load_schema()[SOURCES].max_length
    for row in rows:
        values = {name: column[row] for name, column in columns.items()}
        said = _Sources(values[SOURCES], longest)
        for factor in factors:
            outcome = _put_in(values, said, factor, row, keep_known, day)
            if outcome is not None:
                outcomes.append(outcome)
        values[SOURCES] = said.text
        for name, column in columns.items():
            column[row] = values[name]
    written = dict(written_fields(factors))
    return make_table({name: columns[name] for name in written}, written), outcomes


def outcome_table(
    table: "DataFrame", outcomes: Sequence[Outcome], day: str, words: Mapping[str, str]
) -> "DataFrame":
    """Return outcomes as a table of OUTCOMES, `words` telling the reasons; a facility without an id has none."""
    ids = objects(table, "facility_id") if "facility_id" in table else [None for _ in range(len(table))]
    return make_table(
        {
            "facility_id": [ids[each.row] for each in outcomes],
            "field": [each.name for each in outcomes],
            "outcome": [each.outcome for each in outcomes],
            "value": [each.value for each in outcomes],
            "known": [each.known for each in outcomes],
            "source": [each.source for each in outcomes],
            "computed_on": np.full(len(outcomes), np.datetime64(day, "ns")),
            "computed": [True for _ in outcomes],
            "reason": [words.get(each.reason) for each in outcomes],
        },
        dict(OUTCOMES),
    )


class _Sources:
    """A data_source in which notes are put, each in place of the one of its field before."""

    def __init__(self, text: str | None, longest: int):
        self.text, self._longest = text, longest
        self.notes = notes(text)

    def add(self, name: str, value: str, day: str, source: str) -> bool:
        """Put a note in and return whether there was room for it."""
        kept = without_notes(self.text, (name,)) if name in self.notes else self.text
        note = Note(value, day, _plain(source)[:_LONGEST_SOURCE])
        written = f"{name}={note.value} [computed {note.day}: {note.source}]"
        said = f"{kept}; {written}" if kept else written
        if len(said) > self._longest:
            return False
        self.text, self.notes[name] = said, note
        return True


def _put_in(
    values: dict[str, Any], said: _Sources, factor: Factor, row: int, keep_known: bool, day: str
) -> Outcome | None:
    """Put what a factor tells into the values of a facility, and return what became of it; None for nothing new."""
    name, value, doubt = factor.name, factor.values[row], factor.doubts.get(row, "")
    known = None if values[name] in ("", "unknown") else values[name]
    note = said.notes.get(name)
    authority = known is not None and (note is None or note.value != text_of(known))
    if value is None and not doubt:
        return None

    def became(what: str, reason: str = "") -> Outcome:
        shown = None if value is None else text_of(value)
        return Outcome(
            row, name, what, shown, None if known is None else text_of(known), factor.source, reason
        )

    if keep_known and authority:
        return None if value is None or doubt or text_of(known) == text_of(value) else became(KEPT)
    low, high = _bounds(values, name, note)
    doubt = doubt or _impossible(name, value, low, high)
    if doubt:
        if known is None and low is None and high is None:
            _put_bounds(values, said, factor, row, day)
        return became(DOUBTFUL, doubt)
    if known is not None and text_of(known) == text_of(value):
        return None
    if not said.add(name, text_of(value), day, factor.source):
        return became(DOUBTFUL, NO_ROOM)
    values[name] = value
    if name in BOUNDED and low is None and high is None:
        values[name + LOWER] = values[name + UPPER] = None  # what was computed of them
    return became(FILLED)


def _bounds_of(name: str) -> tuple[str, ...]:
    found = load_schema().get(name)
    return (found.lower, found.upper) if found is not None and found.bounded else ()


def _bounds(values: Mapping[str, Any], name: str, note: Note | None) -> tuple[Any, Any]:
    """Return the bounds that the authority gives; None for none, and where they were computed."""
    low, high = [values[bound] for bound in _bounds_of(name)] or (None, None)
    if low is None or high is None:
        return low, high
    computed = note is not None and note.value == _range_text(low, high)
    return (None, None) if computed else (low, high)


def _impossible(name: str, value: Any, low: Any, high: Any) -> str:
    """Return why a value cannot stand in its field, "" where it can."""
    if isinstance(value, float):
        if (low is not None and value < low) or (high is not None and value > high):
            return BEYOND_BOUNDS
        limits = load_schema()[name].limits if name in load_schema() else ()
        if any(limit.strength == "hard" and not limit.holds(value) for limit in limits):
            return IMPOSSIBLE
    longest = load_schema()[name].max_length if name in load_schema() else 255
    return IMPOSSIBLE if isinstance(value, str) and len(value) > longest else ""


def _put_bounds(values: dict[str, Any], said: _Sources, factor: Factor, row: int, day: str) -> None:
    """Put in what a value that varies lies between, where that is known."""
    if factor.low is None or factor.high is None or factor.name not in BOUNDED:
        return
    low, high = float(factor.low[row]), float(factor.high[row])
    if (
        not low <= high
        or _impossible(factor.name, low, None, None)
        or _impossible(factor.name, high, None, None)
    ):
        return
    if said.add(factor.name, _range_text(low, high), day, factor.source):
        values[factor.name + LOWER], values[factor.name + UPPER] = low, high


def text_of(value: Any) -> str:
    """Return a value as a note holds it.

    >>> text_of(0.21), text_of(True), text_of("Ош [обл.]")
    ('0.21', 'yes', 'Ош (обл.)')
    """
    if isinstance(value, (bool, np.bool_)):
        return "yes" if value else "no"
    return f"{value:.15g}" if isinstance(value, (int, float)) else _plain(str(value))


def _range_text(low: float, high: float) -> str:
    return f"{text_of(low)}..{text_of(high)}"


def _plain(text: str) -> str:
    """Return a text without the brackets that end a note."""
    return " ".join(text.replace("[", "(").replace("]", ")").split())
